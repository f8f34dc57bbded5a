"""Running one bound call: straight, over lists, with lazy inputs, or by the graph that the node puts in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import FunctionType, MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import torch

from ..._processes import ForkSafeLock
from ...comfyui.in_process.interruption import begin_job, end_job
from ...errors import ValueRefusedError
from ...graph.records import Call, CallOutput
from ...registry.link_types import ANY
from . import failures
from .expansion import Expansion
from .hidden import HiddenInputs
from .recording import Given, record_object

if TYPE_CHECKING:
    from ...comfyui.in_process.calls import Returned
    from .loops import Loop
    from .plan import RealPlan
    from .workflow import RealWorkflow

__all__ = ["Outcome", "check", "execute"]


class Outcome(NamedTuple):
    """What a node made.

    Attributes:
        values: Its outputs; of each that is a list, the list.
        ui: What it has for the user interface.
        mapped: It ran once per element of a list, so that every output is a list.
    """

    values: tuple[Any, ...]
    ui: Mapping[str, Any]
    mapped: bool = False


_NO_UI: Mapping[str, Any] = {}

_one_at_a_time = ForkSafeLock()
"""ComfyUI runs one node at a time: models share their weights, and LoRAs and hooks change those while a node runs."""


def execute(
    plan: RealPlan,
    call: Call,
    inputs: dict[str, Any],
    own_hidden: Mapping[str, Any],
    workflow: RealWorkflow | None,
    plain: bool,
    lists: Mapping[str, bool] = MappingProxyType({}),
    ended: Collection[Loop] = (),
) -> Outcome:
    """Runs a call, once those of other threads are done.

    Args:
        plan: The node's.
        call: What is recorded of it.
        inputs: The values themselves.
        own_hidden: Hidden inputs that the script gives.
        workflow: The open workflow.
        plain: One call of the node's method is all there is to it.
        lists: Of inputs that nodes made, whether they are lists of values; of others it is to be found out.
        ended: The loops that it ends.

    Raises:
        NodeFailedError: The node raised.
        TaskCancelledError: It was interrupted.
    """
    with _one_at_a_time:
        return _execute(plan, call, inputs, HiddenInputs(plan.session, call, own_hidden, workflow, ended), plain, lists)


def _execute(
    plan: RealPlan,
    call: Call,
    inputs: dict[str, Any],
    hidden: HiddenInputs,
    plain: bool,
    lists: Mapping[str, bool],
) -> Outcome:
    workflow = hidden.workflow
    progress = plan.session.progress
    if progress is not None:
        progress.begin(call, workflow.on_step if workflow is not None else None)
    # As ComfyUI runs nodes: without gradients, also outside of a Workflow's inference mode.
    if workflow is None:  # else the block is the job
        begin_job()
    had_grad = torch.is_grad_enabled()
    if had_grad:
        torch.set_grad_enabled(False)
    try:
        if not plain:
            return _execute_lists(plan, inputs, hidden, lists)
        result = plan.calls.call(inputs, hidden)
        if result.__class__ is tuple and len(result) == plan.node.returns:
            return Outcome(result, _NO_UI)
        if result is None and not plan.node.returns:
            return Outcome((), _NO_UI)
        return _outcome(plan, plan.calls.returned([result]), Expansion(plan.session, hidden), mapped=False)
    except BaseException as error:
        if progress is not None:
            progress.fail(error)
        failures.raise_from(error, call, inputs)
        raise
    finally:
        if workflow is None:
            end_job()
        if had_grad:
            torch.set_grad_enabled(True)
        if progress is not None:
            progress.end()


def split_inputs(inputs: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The recorded inputs that are values, and those that stand where a workflow has links."""
    linked = {key: value for key, value in inputs.items() if isinstance(value, (CallOutput, Given))}
    return {key: value for key, value in inputs.items() if key not in linked}, linked


def check(plan: RealPlan, call: Call) -> None:
    """Has the node check its inputs by its own method.

    Raises:
        ValueRefusedError: It refuses them.
    """
    constants, linked = split_inputs(call.inputs)
    types = {key: value.type if isinstance(value, CallOutput) else ANY for key, value in linked.items()}
    complaints = plan.calls.complaints(constants, types)
    if complaints:
        raise ValueRefusedError(
            f"{call.spec.name}() refuses its inputs: {'; '.join(dict.fromkeys(complaints))}",
            node=call.spec.name,
            source=call.source,
        )


def _execute_lists(plan: RealPlan, inputs: dict[str, Any], hidden: HiddenInputs, known: Mapping[str, bool]) -> Outcome:
    """Runs a node over lists, after its lazy inputs have been evaluated as far as it asks for them."""
    node, calls = plan.node, plan.calls
    expansion = Expansion(plan.session, hidden)
    lists: dict[str, list[Any]] = {}
    lazy: dict[str, FunctionType] = {}
    mapped = False
    for key, value in inputs.items():
        if key in node.lazy and value.__class__ is FunctionType:
            lazy[key] = value
            lists[key] = [None]
            continue
        is_list = known[key] if key in known else _is_list(plan, value)
        if key in node.raw_links:
            lists[key] = [expansion.outside(key, value, is_list)]
        else:
            mapped = mapped or (is_list and not node.takes_lists)
            lists[key] = list(value) if is_list else [value]
    instance = calls.instance()
    while node.has_lazy_status:
        wanted = [key for key in calls.wanted(lists, set(lazy), instance) if key in lazy]
        if not wanted:
            break
        for key in wanted:
            evaluated: Any = lazy.pop(key)()
            made = plan.session.tracker.find(evaluated)
            hidden.call.inputs[key] = made.output if made is not None else record_object(evaluated)
            lists[key] = list(evaluated) if _is_list(plan, evaluated) else [evaluated]
    returned = calls.map(lists, hidden, instance)
    return _outcome(plan, returned, expansion, mapped=mapped)


def _is_list(plan: RealPlan, value: Any) -> bool:
    """Whether a value is a list of values, and not one value that is a list, such as a conditioning."""
    if not isinstance(value, (list, tuple)):
        return False
    made = plan.session.tracker.find(value)
    return made.is_list if made is not None else plan.node.takes_lists


def _outcome(plan: RealPlan, returned: Returned, expansion: Expansion, *, mapped: bool) -> Outcome:
    outputs, ui = returned.outputs, returned.ui
    if returned.graphs is not None:
        outputs = expansion.outputs(plan, returned)
        ui = ui or expansion.ui
    lists = plan.node.lists
    values = tuple(
        each if mapped or (slot < len(lists) and lists[slot]) else each[0] if each else None
        for slot, each in enumerate(outputs)
    )
    return Outcome(values, ui, mapped)
