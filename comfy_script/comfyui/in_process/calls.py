"""Running one node as ComfyUI's executor does: the short way for most, ComfyUI's own functions for the rest."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..._text import get_logger
from .coroutines import finish, run_here
from .modules import comfy
from .node_class import NodeClass

__all__ = ["Hidden", "NodeCalls", "Returned"]

Hidden = Callable[[str], Any]
"""Gives the value of a hidden input by its kind."""

_PROMPT_ID = "comfy_script"
_log = get_logger(__name__)


class Returned(NamedTuple):
    """What a node returned, from all of its runs over lists.

    Attributes:
        outputs: Of each output, the values: one per run, or the list that it is.
        ui: What it has for the user interface.
        graphs: Of each run, the graph that takes the node's place, or None, and the outputs (links into the graph).
    """

    outputs: list[list[Any]]
    ui: dict[str, Any]
    graphs: list[tuple[dict[str, Any] | None, Any]] | None


class NodeCalls:
    """Runs the nodes of one class.

    Args:
        node: The class.
        node_id: What ComfyUI's progress and logs call it.

    Attributes:
        node: The class.
        blocker: The class of ComfyUI's `ExecutionBlocker`.
    """

    def __init__(self, node: NodeClass, node_id: str) -> None:
        self.node = node
        self._id = node_id
        self._type: Any = node.type
        utils = comfy("comfy_execution.utils")
        self._context = utils.current_executing_context
        self._here = utils.ExecutionContext(_PROMPT_ID, node_id, 0)
        self._check_interrupt = comfy("comfy.model_management").throw_exception_if_processing_interrupted
        self.blocker = comfy("comfy_execution.graph_utils").ExecutionBlocker
        # Of a node that gets nothing by its class, one locked class does for all calls.
        self._method = self._locked({}) if node.is_v3 and not node.hidden else None

    def call(self, inputs: Mapping[str, Any], hidden: Hidden) -> Any:
        """Runs a plain node once; returns what its method returns.

        Args:
            inputs: Values by ComfyUI's (dotted) names.
            hidden: Gives the hidden inputs.
        """
        node = self.node
        self._check_interrupt()
        if not node.is_v3:
            method = getattr(self._type(), node.function)
            if node.hidden:
                inputs = {**inputs, **{name: hidden(kind) for name, kind in node.hidden.items()}}
        else:
            data = self._data(inputs, hidden)
            method = self._method or self._locked(data)
            if node.dynamic:
                inputs = comfy("comfy_api.latest._io").build_nested_inputs(dict(inputs), data)
        token = self._context.set(self._here)
        try:
            return method(**inputs)
        finally:
            self._context.reset(token)

    def map(
        self, inputs: Mapping[str, list[Any]], hidden: Hidden, instance: Any = None, node_id: str | None = None
    ) -> Returned:
        """Runs a node over lists of values, one run per element, as ComfyUI's executor does.

        Args:
            inputs: Lists of values by ComfyUI's (dotted) names.
            hidden: Gives the hidden inputs.
            instance: The node's instance, from `instance()`.
            node_id: Begins the ids of the nodes that it expands into; the one given at first if None.
        """
        lists = dict(inputs)
        data: dict[str, Any] = {}
        if self.node.is_v3:
            data = self._data({name: values[0] if values else None for name, values in inputs.items()}, hidden)
        else:
            lists |= {name: [hidden(kind)] for name, kind in self.node.hidden.items()}
        execution = comfy("execution")
        target = instance if instance is not None else self.instance()
        running = _resolved(
            execution._async_map_node_over_list(
                _PROMPT_ID,
                self._id,
                target,
                lists,
                self.node.function,
                allow_interrupt=True,
                execution_block_cb=self._on_block,
                pre_execute_cb=functools.partial(_before_run, node_id or self._id),
                v3_data=data,
            )
        )
        results = run_here(running, elsewhere=_same_modes()) if self.node.is_async else finish(running)
        return self.returned(results)

    def returned(self, results: list[Any]) -> Returned:
        """Makes one of what the runs of a node returned."""
        outputs, ui, has_graphs = comfy("execution").get_output_from_returns(results, self._type)
        return Returned([], ui, outputs) if has_graphs else Returned(outputs, ui, None)

    def merge(self, results: list[Any]) -> list[list[Any]]:
        """The outputs of several runs, each a tuple, as lists by output."""
        merged: list[list[Any]] = comfy("execution").merge_result_data(results, self._type)
        return merged

    def takes(self, name: str, inputs: Mapping[str, Any]) -> bool:
        """Whether ComfyUI hands a value on to the node under this name; others it leaves out.

        Args:
            name: As in a workflow.
            inputs: All inputs that the workflow gives.
        """
        node = self.node
        if name in node.inputs and not node.dynamic:
            return True
        declared = self._type.INPUT_TYPES()
        if node.is_v3:
            declared, _, _ = comfy("comfy_api.latest._io").get_finalized_class_inputs(declared, dict(inputs))
        _, category, _ = comfy("comfy_execution.graph").get_input_info(self._type, name, declared)
        return category is not None or bool(getattr(self._type, "ACCEPT_ALL_INPUTS", False))

    def instance(self) -> Any:
        """A new instance of the class."""
        return self._type()

    def wanted(self, inputs: Mapping[str, list[Any]], missing: set[str], instance: Any) -> list[str]:
        """The missing inputs that the node's `check_lazy_status` asks for."""
        data = self._data({name: values[0] for name, values in inputs.items()}, _nothing) if self.node.is_v3 else {}
        data["create_dynamic_tuple"] = True
        names = self._map_class(instance, dict(inputs), "check_lazy_status", data)
        asked = {name for each in names if isinstance(each, list) for name in each if isinstance(name, str)}
        return [name for name in asked if name in missing or name not in inputs]

    def complaints(self, constants: Mapping[str, Any], types: Mapping[str, str]) -> list[str]:
        """What the node's own check has against its inputs.

        Args:
            constants: Inputs that no other node gives.
            types: The link types of the others.
        """
        checks = self.node.checks
        assert checks is not None
        known = {name: [value] for name, value in constants.items()} | {name: [None] for name in types}
        given = {name: value for name, value in known.items() if checks.takes_all or name in checks.inputs}
        if checks.takes_types:
            given["input_types"] = [dict(types)]
        data = self._data(constants, _nothing) if self.node.is_v3 else {}
        answers = self._map_class(self._type, given, checks.name, data)
        return [str(each or "refused by the node's own check") for each in answers if self._is_complaint(each)]

    def fingerprint(self, constants: Mapping[str, Any], linked: list[str]) -> Any:
        """What the node says its result depends on beside its inputs; None if it says nothing.

        Args:
            constants: Inputs that no other node gives.
            linked: The names of the others.
        """
        if not self.node.fingerprint:
            return None
        given = {name: [value] for name, value in constants.items()} | {name: [None] for name in linked}
        if not self.node.is_v3:
            given |= {name: [None] for name, kind in self.node.hidden.items() if kind != "prompt"}
            given |= {name: [{}] for name, kind in self.node.hidden.items() if kind == "prompt"}
        data = self._data(constants, _nothing) if self.node.is_v3 else {}
        return self._map_class(self._type, given, self.node.fingerprint, data)

    # -- ComfyUI's own functions ----------------------------------------------------------------------------------

    def _map_class(self, target: Any, lists: dict[str, Any], name: str, data: dict[str, Any]) -> list[Any]:
        execution = comfy("execution")
        running = _resolved(
            execution._async_map_node_over_list(_PROMPT_ID, self._id, target, lists, name, v3_data=data)
        )
        return run_here(running, elsewhere=_same_modes())

    def _data(self, inputs: Mapping[str, Any], hidden: Hidden) -> dict[str, Any]:
        """ComfyUI's `V3Data`: the paths of dynamic inputs, and the hidden ones."""
        node, api = self.node, comfy("comfy_api.latest._io")
        data: dict[str, Any] = {}
        if node.dynamic:
            _, _, data = api.get_finalized_class_inputs(self._type.INPUT_TYPES(), dict(inputs))
        data["hidden_inputs"] = {each: hidden(each.name) for each in api.Hidden if each.name in node.hidden}
        return data

    def _locked(self, data: dict[str, Any]) -> Callable[..., Any]:
        clone = self._type.PREPARE_CLASS_CLONE(data)
        method: Callable[..., Any]
        method = comfy("comfy_api.internal").make_locked_method_func(self._type, self.node.function, clone)
        return method

    def _on_block(self, block: Any) -> Any:
        if block.message is None:
            return block
        # As on a server: told once, and what follows is blocked in silence.
        _log.warning("%s was not run: %s", self._id, block.message)
        return self.blocker(None)

    def _is_complaint(self, answer: Any) -> bool:
        return answer is not True and not isinstance(answer, self.blocker)


def _before_run(node_id: str, index: int) -> None:
    comfy("comfy_execution.graph_utils").GraphBuilder.set_default_prefix(node_id, index, 0)


def _nothing(kind: str) -> None:
    return None


async def _resolved(mapping: Any) -> list[Any]:
    results: list[Any] = await comfy("execution").resolve_map_node_over_list_results(await mapping)
    return results


def _same_modes() -> Callable[[], contextlib.AbstractContextManager[object]]:
    """This thread's autograd modes, for another thread."""
    import torch

    inference, grad = torch.is_inference_mode_enabled(), torch.is_grad_enabled()

    @contextlib.contextmanager
    def enter() -> Any:
        with torch.inference_mode(inference), torch.set_grad_enabled(grad):
            yield

    return enter
