"""One node type's calls: all that can be known before the first one, and the way of each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

from ...comfyui.in_process.calls import NodeCalls
from ...comfyui.in_process.node_class import NodeClass, read_node_class
from ...errors import Source
from ...graph.records import Call, CallOutput, line_of
from ...registry.records import NodeSpec
from . import execution
from .arguments import RealBinder
from .context import current_workflow_var
from .loops import Loop, LoopValue, loops_of
from .recording import ChangedOutput, record_object
from .tracking import SCALARS, is_changed

if TYPE_CHECKING:
    from .session import RealSession
    from .workflow import RealWorkflow

__all__ = ["RealPlan"]


class RealPlan:
    """How calls of one node type go.

    Attributes:
        session: Whose node it is.
        spec: The node's registry record.
        calls: Runs ComfyUI's class.
        node: What ComfyUI's class says of itself.
        output_types: Link types of the outputs.
        flows: Link types among the outputs that only say where a loop begins.
        is_plain: One call of the node's method is all there is to it, unless its inputs are lists.
        makes_hooks: Hooks are all that it gives.
    """

    __slots__ = ("binder", "calls", "flows", "is_plain", "makes_hooks", "node", "output_types", "session", "spec")

    def __init__(self, spec: NodeSpec, session: RealSession) -> None:
        self.session = session
        self.spec = spec
        self.node = read_node_class(session.comfyui.node_classes[spec.name])
        self.calls = NodeCalls(self.node, spec.name)
        self.binder = _binder(spec, self.node, session)
        self.output_types = tuple(output.type for output in spec.outputs)
        self.flows = frozenset() if spec.is_core else session.flow_types & set(self.output_types)
        self.is_plain = self.node.is_plain
        self.makes_hooks = self.output_types == ("HOOKS",)

    def run(self, args: tuple[Any, ...], kwargs: dict[str, Any], code: CodeType | None, instruction: int) -> Any:
        """Binds and checks the arguments, runs the node, and notes where its outputs came from."""
        workflow = current_workflow_var.get()
        watch = workflow.watch if workflow is not None else None
        if watch is None:
            return self._run(args, kwargs, code, instruction, workflow)
        taken_off = watch.pause()
        try:
            return self._run(args, kwargs, code, instruction, workflow)
        finally:
            watch.resume(taken_off)

    def _run(
        self,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        code: CodeType | None,
        instruction: int,
        workflow: RealWorkflow | None,
    ) -> Any:
        node, tracker = self.node, self.session.tracker

        def source() -> Source | None:
            return Source(code.co_filename, line_of(code, instruction)) if code is not None else None

        own_hidden: dict[str, Any] = {}
        if node.hidden and kwargs:
            own_hidden = {name: kwargs.pop(name) for name in node.hidden if name in kwargs}
        inputs = self.binder.bind(args, kwargs, source)
        recorded = inputs.copy()
        plain = self.is_plain
        lists: dict[str, bool] = {}
        looped: dict[str, LoopValue] = {}
        for key, value in inputs.items():
            kind = value.__class__
            if kind in SCALARS:
                continue
            if kind is LoopValue:
                looped[key] = value
                recorded[key], lists[key] = value.output, value.is_list
                plain = plain and not value.is_list and value.value.__class__ is not self.calls.blocker
                continue
            made = tracker.find(value)
            if made is None:
                recorded[key] = record_object(value)
            else:
                recorded[key] = ChangedOutput.of(made.output) if is_changed(made, value) else made.output
                plain = plain and not made.is_list
                lists[key] = made.is_list
            plain = plain and kind is not FunctionType and kind is not self.calls.blocker
        call = Call(self.spec, recorded, code, instruction)
        if node.checks is not None:
            execution.check(self, call)
        if looped or self.flows:
            return self._run_in_loop(call, inputs, looped, lists, own_hidden, workflow, plain)
        if workflow is None or (workflow.cache is None and not self.makes_hooks):
            return self._give(call, execution.execute(self, call, inputs, own_hidden, workflow, plain), workflow)
        run = partial(execution.execute, self, call, inputs, own_hidden, workflow, plain)
        if workflow.cache is not None:
            run = partial(workflow.cache.through, self, call, inputs, run)
        if self.makes_hooks:
            run = partial(workflow.hooks.through, self, call, inputs, run)
        return self._give(call, run(), workflow)

    def _run_in_loop(
        self,
        call: Call,
        inputs: dict[str, Any],
        looped: Mapping[str, LoopValue],
        lists: Mapping[str, bool],
        own_hidden: dict[str, Any],
        workflow: RealWorkflow | None,
        plain: bool,
    ) -> Any:
        """Runs a call that begins a loop, is in one, or ends one; without a cache, for its values are of one turn."""
        around, ended = loops_of(looped.values())
        inputs |= {key: value.value for key, value in looped.items()}
        for loop in around | ended:
            loop.add(call, inputs, {key for key, is_list in lists.items() if is_list})
        outcome = execution.execute(self, call, inputs, own_hidden, workflow, plain, lists, ended)
        for loop in ended:
            loop.is_open = False
        if self.flows:
            begun = Loop(call, self.flows)
            begun.add(call, inputs, {key for key, is_list in lists.items() if is_list})
            around |= {begun}
        return self._give(call, outcome, workflow, around)

    def _give(
        self,
        call: Call,
        outcome: execution.Outcome,
        workflow: RealWorkflow | None,
        loops: frozenset[Loop] = frozenset(),
    ) -> Any:
        """Notes the outputs, and hands them out as scripts take them."""
        values = outcome.values
        note = self.session.tracker.note
        lists = self.node.lists
        types = self.output_types
        if loops:
            values = tuple(
                LoopValue(value, CallOutput(call, slot, types[slot]), lists[slot] or outcome.mapped, loops)
                for slot, value in enumerate(values[: len(types)])
            )
            outcome = outcome._replace(values=values)
        for slot, value in enumerate(values):
            if slot < len(types):
                note(value, CallOutput(call, slot, types[slot]), lists[slot] or outcome.mapped)
        if self.spec.is_output_node and (outcome.ui or not types):
            return self._show(call, outcome, workflow)
        return values[0] if len(types) == 1 and values else tuple(values)

    def _show(self, call: Call, outcome: execution.Outcome, workflow: RealWorkflow | None) -> Any:
        from .results import RealOutputs, make_result

        shown = make_result(outcome.ui, tuple(outcome.values))
        if workflow is not None:
            workflow.add(call, shown)
        if len(self.output_types) < 2:
            return shown
        outputs = RealOutputs(outcome.values)
        outputs.shown = shown
        return outputs


def _binder(spec: NodeSpec, node: NodeClass, session: RealSession) -> RealBinder:
    return RealBinder(
        spec,
        coerce=session.coerce,
        tracker=session.tracker,
        lazy=node.lazy if node.has_lazy_status else frozenset(),
    )
