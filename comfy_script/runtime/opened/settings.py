"""Changes to an opened workflow as they are typed: `KSampler.seed=7`, `Positive.text=@prompt.txt`."""

from __future__ import annotations

import math
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..._files import reason
from ..._reading import expanded, read_text
from ..._text import get_logger
from ...errors import FormatError, WorkflowError
from ...formats.json_text import parse_json
from ...formats.page.own_widgets import SEED_NAMES
from ...registry.records import InputKind
from ..uploads import takes_file
from .changes import how_to_set
from .find import hint_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...formats.edit.records import FileNode, Trace
    from ...registry.records import InputSpec
    from .node import WorkflowNode
    from .workflow_file import WorkflowFile

__all__ = [
    "apply_image",
    "apply_setting",
    "apply_value",
    "image_place",
    "input_spec",
    "present_value",
    "seeds",
    "set_seeds",
    "typed_value",
]

_log = get_logger(__name__)

_LARGEST_SEED = 2**53 - 1
"""Beyond that the page has no exact numbers."""


def apply_setting(workflow: WorkflowFile, text: str) -> None:
    """Sets one input.

    Args:
        workflow: The workflow.
        text: `NODE.INPUT=VALUE`, the place as of `apply_value`; a value beginning with `@` is a file's text, one with
            `@@` a text that begins with `@`.

    Raises:
        WorkflowError: It isn't of that form, or the file can't be read.
        UnknownNodeError, NodeCallError: As of `WorkflowFile` and its nodes.
    """
    place, equals, value = text.partition("=")
    if not equals:
        raise WorkflowError(f"{text!r} is no setting: write NODE.INPUT=VALUE, as in KSampler.seed=7.")
    given = _text(value)
    for node, name in _inputs(workflow, place.strip()):
        node[name] = _value(node, name, given)


def apply_value(workflow: WorkflowFile, place: str, value: Any) -> None:
    """Sets one input to a value.

    Args:
        workflow: The workflow.
        place: `NODE.INPUT`, the node by id, title or class type, or by the input that it is for. Or an input alone, if
            one node only has it; `seed` is all seeds.
        value: As a call would take it.

    Raises:
        WorkflowError: No node has the input, or several have.
        UnknownNodeError, NodeCallError: As of `WorkflowFile` and its nodes.
    """
    for node, name in _inputs(workflow, place):
        node[name] = value


def typed_value(workflow: WorkflowFile, place: str, text: str) -> Any:
    """What a typed text means for an input: a number, yes or no, or the text. Arguments as of `apply_value`."""
    node, name = _inputs(workflow, place)[0]
    return _value(node, name, text)


def input_spec(workflow: WorkflowFile, place: str) -> InputSpec | None:
    """The registry's record of an input; None if it has none. Arguments and errors as of `apply_value`."""
    node, name = _inputs(workflow, place)[0]
    return node._record.specs.get(node._key(name))


def present_value(workflow: WorkflowFile, place: str) -> Any:
    """The value that an input has now; None if it has none. Arguments and errors as of `apply_value`."""
    node, name = _inputs(workflow, place)[0]
    record = node._record
    key = node._key(name)
    return record.values.get(key, record.settings.get(key))


def _inputs(workflow: WorkflowFile, place: str) -> list[tuple[WorkflowNode, str]]:
    if "." in place:
        return [_place(workflow, place)]
    if place == "seed":
        return _seeds(workflow)
    found = _values(workflow, lambda record, key: key == place)
    if len(found) == 1:
        return found
    if not found:
        names = sorted({key for record in workflow._records() if record.mode == "on" for key in record.values})
        raise WorkflowError(f"No node of {workflow.name} has a value {place!r}{hint_for(place, names)}")
    places = ", ".join(f"{node.id}.{place}" for node, _ in found)
    raise WorkflowError(f"{len(found)} nodes of {workflow.name} have a value {place!r}: write one of {places}.")


def _place(workflow: WorkflowFile, place: str) -> tuple[WorkflowNode, str]:
    """The node and the input: both may have dots in their names."""
    parts = place.split(".")
    splits = [(".".join(parts[:i]), ".".join(parts[i:])) for i in range(1, len(parts))]
    for key, name in splits:
        if key in workflow and name in workflow[key]:
            return workflow[key], name
    key, name = next((split for split in splits if split[0] in workflow), splits[0])
    return workflow[key], name


def _text(value: str) -> str:
    if value.startswith("@@"):
        return value[1:]
    if not value.startswith("@"):
        return value
    try:
        return read_text(expanded(value[1:])).rstrip("\n")
    except (OSError, ValueError) as failure:
        raise WorkflowError(f"{value[1:]} can't be read as text: {reason(failure)}") from failure


def _value(node: WorkflowNode, name: str, text: str) -> Any:
    """A text as its input takes it: a number, yes or no, or as it is."""
    record = node._record
    key = node._key(name)
    item = record.specs.get(key)
    if item is not None and (item.kind is InputKind.STRING or text in item.options):
        return text
    if item is None and isinstance(record.values.get(key, record.settings.get(key)), str):
        return text
    try:
        return parse_json(text, name)
    except FormatError:  # what isn't JSON is a text, and the input says whether it takes that
        return _endless(text) if item is not None and item.kind in (InputKind.INT, InputKind.FLOAT) else text


def _endless(text: str) -> Any:
    """A text; `nan` and `inf` as the numbers, which no input takes: a server reads them even from texts."""
    try:
        number = float(text)
    except ValueError:
        return text
    return text if math.isfinite(number) else number


def apply_image(workflow: WorkflowFile, text: str) -> None:
    """Gives a node a picture (or another file) of this machine, which is uploaded when the workflow is queued.

    Args:
        workflow: The workflow.
        text: `NODE=FILE`, or `NODE.INPUT=FILE`.

    Raises:
        WorkflowError: It isn't of that form, or the node takes no file.
        UnknownNodeError, NodeCallError: As of `WorkflowFile` and its nodes.
    """
    place, equals, path = text.partition("=")
    if not equals or not path:
        raise WorkflowError(f"{text!r} is no picture for a node: write NODE=FILE, as in LoadImage=photo.png.")
    node, key = _file_input(workflow, place)
    node[key] = expanded(path)


def image_place(workflow: WorkflowFile, place: str) -> str:
    """The place, as of `apply_value`, to which a picture for a node goes. Errors as of `apply_image`.

    Args:
        workflow: The workflow.
        place: `NODE`, or `NODE.INPUT`.
    """
    key = _file_input(workflow, place)[1]
    return place if place.endswith(f".{key}") else f"{place}.{key}"


def _file_input(workflow: WorkflowFile, place: str) -> tuple[WorkflowNode, str]:
    """The node, and its input that names a file."""
    node, name = (workflow[place], "") if place in workflow or "." not in place else _place(workflow, place)
    record = node._record
    takers = [key for key, item in record.specs.items() if takes_file(item)]
    if not takers or (name and name not in takers):
        raise WorkflowError(f"{record} takes no file{f' as {name!r}' if name else ''}{hint_for('', takers)}.")
    return node, name or takers[0]


def seeds(workflow: WorkflowFile) -> list[tuple[WorkflowNode, str]]:
    """The inputs that are seeds, and aren't linked."""
    return _values(workflow, _is_seed)


def _seeds(workflow: WorkflowFile) -> list[tuple[WorkflowNode, str]]:
    found = seeds(workflow)
    if not found:
        raise WorkflowError(f"{workflow.name} has no seed that could be set.")
    return found


def _values(workflow: WorkflowFile, wanted: Callable[[FileNode, str], bool]) -> list[tuple[WorkflowNode, str]]:
    """The values of nodes that are on, if they are wanted; those of a subgraph once, however often it is used."""
    found = []
    seen = set()
    for record in workflow._records():
        for key in record.values:
            if record.mode == "on" and wanted(record, key):
                short = record.id.rpartition(":")[2]
                if record.uses > 1 and (record.graph, short, key) in seen:
                    continue
                seen.add((record.graph, short, key))
                owner = workflow.subgraph(record.graph) if record.uses > 1 else workflow
                found.append((owner[short if record.uses > 1 else record.id], key))
    return found


def _is_seed(record: FileNode, key: str) -> bool:
    item = record.specs.get(key)
    return item is not None and item.kind is InputKind.INT and item.key in SEED_NAMES


def set_seeds(workflow: WorkflowFile, seed: int | None) -> int:
    """Gives all seeds that aren't linked the same value. The log tells of those that are.

    Args:
        workflow: The workflow.
        seed: The seed; None for a random one.

    Returns:
        The seed.

    Raises:
        WorkflowError: It has no seed that could be set; says where the seeds are that it has.
        ValueRefusedError: A node doesn't take it.
    """
    found = seeds(workflow)
    if not found:
        raise WorkflowError(f"{workflow.name} has no seed that could be set{_other_seeds(workflow, seed)}.")
    if seed is None:
        limits = [node._record.specs[key].maximum for node, key in found]
        seed = secrets.randbelow(int(min([_LARGEST_SEED, *(limit for limit in limits if limit is not None)])))
    for node, key in found:
        node[key] = seed
    own = {(node.id, key) for node, key in found}
    for record, key, trace in _linked_seeds(workflow):
        if (trace.node, trace.name) not in own:
            _log.warning("%s", _linked(workflow, record, key, trace, seed))
    return seed


def _linked_seeds(workflow: WorkflowFile) -> Iterator[tuple[FileNode, str, Trace]]:
    """The seeds of nodes that are on, and what is linked to them."""
    for record in workflow._records():
        for item in record.spec.inputs if record.spec is not None and record.mode == "on" else ():
            if item.key in record.links and item.kind is InputKind.INT and item.key in SEED_NAMES:
                yield record, item.key, workflow._trace(record.id, item.key)


def _linked(workflow: WorkflowFile, record: FileNode, key: str, trace: Trace, seed: int | None) -> str:
    source = workflow._by_id(trace.node)
    said = f"{key!r} of {record} is linked"
    if source is None or trace.name is None:
        return f"{said}, and keeps what comes from {source or 'there'}"
    shown = 7 if seed is None else seed
    return f"{said}, and comes from {trace.name!r} of {source}: {how_to_set(trace, shown)}"


def _other_seeds(workflow: WorkflowFile, seed: int | None) -> str:
    """What is said of seeds that can't be set so: they are linked, or their nodes are off."""
    linked = [_linked(workflow, *each, seed) for each in _linked_seeds(workflow)]
    off = [
        f"{record} is {record.mode}"
        for record in workflow._records()
        if record.mode != "on" and any(_is_seed(record, key) for key in record.values)
    ]
    return f": {'; '.join([*linked, *off][:3])}" if linked or off else ""
