"""What a change has to fit: values are checked as those of a call are."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from ..._near import did_you_mean, near_words, with_hint
from ...errors import ValueRefusedError, WorkflowError
from ...formats.diagnostics import in_words
from ...formats.edit.records import FileNode, Trace
from ...formats.from_graph import from_graph
from ...formats.json_values import json_value
from ...formats.page.records import PRIMITIVE
from ...formats.to_api import api_entry
from ...formats.ui import to_ui
from ...formats.workflow import Graph, Link, Node, Value, WorkflowDocument
from ...graph.binding import Binder
from ...graph.checks import Refusal, check_form
from ...graph.records import Call, CallOutput
from ...registry.link_types import ANY
from ...registry.records import InputKind, InputSpec, NodeSpec, OutputSpec
from ...signature.names import argument_identifier
from ..uploads import Upload, is_file_like, takes_file, upload_of
from .node import WorkflowNode, WorkflowNodeOutput

if TYPE_CHECKING:
    from ...errors import Source
    from .workflow_file import WorkflowFile

__all__ = ["added_entry", "checked", "how_to_set", "reason_of_link"]

_CONTROLS = ("fixed", "increment", "decrement", "randomize")


def checked(node: FileNode, key: str, value: Any) -> tuple[Value, Upload | None]:
    """A value as its input takes it, and the file that has to go to the server for it.

    Args:
        node: The node.
        key: ComfyUI's name of the input.
        value: As a script gave it; an output for a link.

    Raises:
        ValueRefusedError, LinkTypeError: The input doesn't take it.
    """
    item = node.specs.get(key)
    if isinstance(value, WorkflowNodeOutput):
        item = InputSpec(key, node.sockets.get(key, ANY), InputKind.SOCKET, True)
        value = _call_output(value)
    elif key in node.settings:
        if key == "control_after_generate" and value not in _CONTROLS:
            hint = did_you_mean(map(repr, near_words(str(value), _CONTROLS, 1))) or f"it takes {', '.join(_CONTROLS)}"
            message = f"{node.class_type}({key}): {value!r} is not one of its options; {hint}"
            raise ValueRefusedError(message, node=node.class_type, argument=key)
        return json_value(value, None), None
    elif item is None and key in node.sockets and key not in node.values and node.spec is not None:
        item = InputSpec(key, node.sockets[key], InputKind.SOCKET, True)
    binder = Binder(node.spec or NodeSpec(node.class_type, "", "", "", "", (), ()), coerce=_uploaded)
    accepted = binder.check(item, key, value, _no_source) if item is not None else _form(node, key, value)
    if isinstance(accepted, Upload):
        return accepted.value, accepted
    return None if isinstance(accepted, CallOutput) else json_value(accepted, None), None


def _no_source() -> Source | None:
    return None  # Python's own traceback shows the line


def _form(node: FileNode, key: str, value: Any) -> Any:
    try:
        return check_form(value)
    except Refusal as refusal:
        message = f"{node.class_type}({key}): {refusal.reason}"
        raise ValueRefusedError(message, node=node.class_type, argument=key) from None


def _uploaded(value: Any, item: InputSpec) -> Any:
    return upload_of(value, item) if takes_file(item) and is_file_like(value) else NotImplemented


def reason_of_link(node: FileNode, key: str, workflow: WorkflowFile, value: Any) -> str:
    """Why a linked input can't be given a value, and what can be done: where the value is set that comes to it."""
    trace = workflow._trace(node.id, key)
    source = workflow._by_id(trace.node)
    if source is not None and trace.name is not None:
        said = f"{node}: {key!r} comes from {trace.name!r} of {source}. Set it there: {how_to_set(trace, value)}"
        return f"{said}; or take the link off: {_taken_off(node, key)}." if node.links[key] is not None else f"{said}."
    if source is not None and source.class_type == PRIMITIVE:
        return (
            f"{node}: {key!r} is linked to {source}, the value of which doesn't come there: ComfyUI's page writes it "
            f"only into widgets that it is linked to directly. Take that link off: "
            f"{_taken_off(node, key) if node.links[key] is not None else 'where it enters the subgraph'}."
        )
    cut = [record for each in trace.off if (record := workflow._by_id(each)) is not None]
    if cut:
        off = " and ".join(f"{each}, which is {each.mode}" for each in cut)
        return f"{node}: {key!r} is linked to {off}. Turn that on, or take the link off: {_taken_off(node, key)}."
    if source is None:
        return f"{node}: {key!r} is linked, but not to a node. Take the link off: {_taken_off(node, key)}."
    theirs = f", and change {next(iter(source.values))!r} there" if len(source.values) == 1 else ""
    said = f"{node}: {key!r} comes from {source}. Change it there: workflow[{source.id!r}]{theirs}"
    return f"{said}; or take the link off: {_taken_off(node, key)}." if node.links[key] is not None else f"{said}."


def how_to_set(trace: Trace, value: Any) -> str:
    """What to type, on the command line and in Python, to give a value where it is held."""
    name = trace.name or ""
    typed = value if isinstance(value, str) else in_words(json_value(value, lambda _: "…"))
    identifier = argument_identifier(name)
    place = f".{identifier}" if identifier == name else f"[{name!r}]"
    return f"--set {shlex.quote(f'{trace.node}.{name}={typed}')}, in Python workflow[{trace.node!r}]{place} = {value!r}"


def _taken_off(node: FileNode, key: str) -> str:
    return f"workflow[{node.id!r}].disconnect({key!r})"


def _call_output(output: WorkflowNodeOutput) -> CallOutput:
    record = output.node._record
    outputs = tuple(OutputSpec(pin.name, pin.type) for pin in record.outputs)
    spec = NodeSpec(str(record), "", "", "", "", (), outputs)
    return CallOutput(Call(spec, {}, None, 0), output.slot, output.type)


def added_entry(
    class_type: str, title: str | None, inputs: dict[str, Any], workflow: WorkflowFile
) -> tuple[dict[str, Any], dict[str, WorkflowNodeOutput]]:
    """A new node in the workflow's format, without its links; and those.

    Raises:
        NodeCallError: The inputs don't fit the class.
        WorkflowError: The class isn't known; the page has no place for a value.
    """
    registry = workflow.registry
    if registry is None:
        raise WorkflowError(f"{workflow.name}: no node can be added without the nodes at hand: name a registry.")
    if class_type not in registry:
        hint = did_you_mean(map(repr, near_words(class_type, registry)))
        raise WorkflowError(with_hint(f"{workflow.name}: no node type {class_type!r} is known", hint))
    spec = registry[class_type]
    links: dict[int, WorkflowNodeOutput] = {}
    given = dict(inputs)
    types = {item.key: item.type for item in spec.inputs}
    for key, value in inputs.items():
        if isinstance(value, WorkflowNode):
            value = value._output_for(class_type, key, types.get(key, ANY))
        if isinstance(value, WorkflowNodeOutput):
            given[key] = _call_output(value)
            links[id(given[key])] = value
    bound = Binder(spec, coerce=_uploaded).bind((), given, _no_source)
    outputs = {key: links[id(value)] for key, value in bound.items() if isinstance(value, CallOutput)}
    for value in bound.values():
        if isinstance(value, Upload):
            workflow.uploads[value.value] = value
    encoded = {key: value for key, value in bound.items() if key not in outputs}
    call = Call(spec, encoded, None, 0)
    node = from_graph({call: "1"}, encode=lambda value: value.value).graph.nodes["1"]
    node.title = title
    if workflow.format == "api":
        return api_entry(node), outputs
    return _page_entry(node, outputs, workflow), outputs


def _page_entry(node: Node, outputs: dict[str, WorkflowNodeOutput], workflow: WorkflowFile) -> dict[str, Any]:
    """A node as the page has it, with the slots that its links need."""
    assert workflow.registry is not None
    sources = {key: Node(f"source {i}", "", is_known=False) for i, key in enumerate(outputs)}
    for key, source in sources.items():
        node.inputs[key] = Link(source.id, 0)
    whole = Graph({source.id: source for source in sources.values()} | {node.id: node})
    written = to_ui(WorkflowDocument(whole), workflow.registry)
    entry: dict[str, Any] = next(each for each in written["nodes"] if each["id"] == 1)
    if entry["type"] != node.class_type:
        raise WorkflowError(
            f"{node.class_type} can't be added so: the page has no widget that holds one of these values "
            f"({', '.join(key for key in node.inputs if key not in outputs)})."
        )
    for slot in entry["inputs"]:
        slot["link"] = None
    for pin in entry["outputs"]:
        pin["links"] = []
    return entry
