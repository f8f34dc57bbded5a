"""Group nodes, which came before subgraphs: the page turns each into a subgraph when it opens a file.

A file keeps their contents under `extra.groupNodes`; a node of the type `workflow>Name` (or `workflow/Name`) has the
widgets and the free sockets of all nodes in it, one after the other.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...registry.link_types import ANY
from ...registry.records import InputKind, InputSpec, NodeSpec
from .document import read_node
from .records import (
    INPUTS,
    OUTPUTS,
    PRIMITIVE,
    VIRTUAL,
    InputSlot,
    OutputSlot,
    PageDocument,
    PageGraph,
    PageLink,
    PageNode,
    PagePort,
)
from .shape import widget_type
from .slots import order_slots
from .widgets import assign_values, has_names

__all__ = ["convert_group_nodes"]

_PREFIXES = ("workflow>", "workflow/")
_NAMESPACE = uuid.UUID("0d8f0bb2-51f7-5d6c-8b1e-6b4a3a8f7c10")


@dataclass(slots=True)
class _Contents:
    """What a group node is made of.

    Attributes:
        nodes: The nodes inside, in order.
        links: Source node's index, its output, target node's index, its input, type.
        shown: Outputs that can be linked from outside although they are linked inside: node's index, output.
    """

    nodes: list[PageNode]
    links: list[tuple[int, int, int, int, str]] = field(default_factory=list)
    shown: set[tuple[int, int]] = field(default_factory=set)

    def is_fed(self, node: int, slot: int) -> bool:
        return any(target == node and index == slot for _, _, target, index, _ in self.links)

    def is_hidden(self, node: int, output: int) -> bool:
        is_used = any(source == node and index == output for source, index, _, _, _ in self.links)
        return is_used and (node, output) not in self.shown


def convert_group_nodes(document: PageDocument, registry: Mapping[str, NodeSpec]) -> None:
    """Puts a subgraph instead of each group node into the root graph.

    A group node with classes that the registry doesn't have stays, as a node of an unknown class.
    """
    # A file may lack its counter, or have a low one.
    ids = (int(node_id) for graph in document.graphs() for node_id in graph.nodes if _is_number(node_id))
    document.last_node_id = max(document.last_node_id, *ids, 0)
    for node in list(document.root.nodes.values()):
        name = next((node.type[len(prefix) :] for prefix in _PREFIXES if node.type.startswith(prefix)), None)
        data = document.group_nodes.get(name) if name is not None else None
        contents = _contents(data) if isinstance(data, Mapping) else None
        if name is None or contents is None or not contents.nodes:
            continue
        if all(inner.type in registry or inner.type in VIRTUAL for inner in contents.nodes):
            _convert(node, name, contents, document, registry)


def _is_number(node_id: str) -> bool:
    return node_id.isdecimal() and len(node_id) < 16  # more than JavaScript counts up


def _contents(data: Mapping[str, Any]) -> _Contents | None:
    nodes, links, external = data.get("nodes"), data.get("links"), data.get("external")
    if not isinstance(nodes, list) or not all(isinstance(entry, Mapping) for entry in nodes):
        return None
    contents = _Contents([read_node({**entry, "id": index}) for index, entry in enumerate(nodes)])
    for entry in links if isinstance(links, list) else ():
        if isinstance(entry, list) and len(entry) >= 4 and all(isinstance(item, int) for item in entry[:4]):
            kind = entry[5] if len(entry) > 5 and isinstance(entry[5], str) else ANY
            contents.links.append((entry[0], entry[1], entry[2], entry[3], kind))
    for entry in external if isinstance(external, list) else ():
        if isinstance(entry, list) and len(entry) >= 2 and isinstance(entry[0], int) and isinstance(entry[1], int):
            contents.shown.add((entry[0], entry[1]))
    return contents


def _convert(
    group: PageNode, name: str, contents: _Contents, document: PageDocument, registry: Mapping[str, NodeSpec]
) -> None:
    definition = PageGraph(str(uuid.uuid5(_NAMESPACE, f"{group.id} {name}")), name)
    for inner in contents.nodes:
        document.last_node_id += 1
        inner.id = str(document.last_node_id)
        for slot in inner.inputs:
            slot.link = None
        for output in inner.outputs:
            output.links = []
        definition.nodes[inner.id] = inner
    document.last_node_id += 1
    instance = PageNode(
        str(document.last_node_id), definition.id, group.title, position=group.position, size=group.size
    )

    shown = list(_shown_inputs(contents, registry))
    spec = NodeSpec(group.type, name, "", "", "", tuple(item for _, _, item in shown), ())
    shape = assign_values(group, spec, document)
    order_slots(group, shape)
    changed: set[tuple[int, str]] = set()
    linked: set[tuple[int, str]] = set()
    for index, key, item in shown:
        inner = contents.nodes[index]
        if widget_type(item) is not None:
            widget = group.widget(item.key)
            if widget is not None and _set_value(inner, key, widget.value, document, registry):
                changed.add((index, key))
            if not _is_converted(inner, key):
                continue
        outside = next((slot for slot in group.inputs if slot.name == item.key), None)
        if outside is None or outside.link is None:
            continue
        linked.add((index, key))
        definition.inputs.append(PagePort(item.key, item.type))
        instance.inputs.append(InputSlot(item.key, item.type, outside.link))
        link = _link(definition, INPUTS, len(definition.inputs) - 1, inner, key, item.type)
        definition.inputs[-1].links.append(link)
    _report_misread(shown, changed, contents, document)
    _report_lost_links(linked, contents, document, registry)
    _add_links(definition, contents)
    _add_outputs(definition, contents, registry)
    instance.outputs = [OutputSlot(port.name, port.type) for port in definition.outputs]
    _put_instead(document.root, group, instance)
    document.definitions[definition.id] = definition


def _shown_inputs(contents: _Contents, registry: Mapping[str, NodeSpec]) -> Iterator[tuple[int, str, InputSpec]]:
    """What the group node shows of each node inside: its index, the input's key, and the input under its new name."""
    taken: dict[str, int] = {}
    converted: list[tuple[int, InputSpec]] = []
    for index, inner in enumerate(contents.nodes):
        items = list(_inputs(index, inner, contents, registry))
        sockets = [item for item in items if widget_type(item) is None]
        widgets = [item for item in items if widget_type(item) is not None]
        turned = [item for item in widgets if _is_converted(inner, item.key)]
        turned.sort(key=lambda item: _slot_index(inner, item.key))
        fed = [contents.is_fed(index, slot) for slot in range(len(sockets) + len(turned))]
        converted += [(index, item) for item, is_fed in zip(turned, fed[len(sockets) :], strict=True) if not is_fed]
        for item in widgets:
            if item not in turned:
                yield index, item.key, _named(inner, item, taken)
        for item, is_fed in zip(sockets, fed, strict=False):
            if not is_fed:
                yield index, item.key, _named(inner, item, taken)
    for index, item in converted:  # after all the others
        yield index, item.key, _named(contents.nodes[index], item, taken)


def _slot_index(inner: PageNode, key: str) -> int:
    return next((i for i, slot in enumerate(inner.inputs) if slot.name == key and slot.widget is not None), -1)


def _is_converted(inner: PageNode, key: str) -> bool:
    """Whether the file has a widget as a socket."""
    return _slot_index(inner, key) >= 0


def _named(inner: PageNode, item: InputSpec, taken: dict[str, int]) -> InputSpec:
    """An input under the name that it has on the group node."""
    name = key = item.key
    if key in taken or (inner.type == PRIMITIVE and inner.title):
        name = key = f"{inner.title or inner.type} {item.key}"
        if key in taken:
            name = f"{inner.title or inner.type} {taken[key]} {item.key}"
    taken[key] = taken.get(key, 1) + 1
    return replace(item, key=name, config=_with_control(item))


def _report_misread(
    shown: list[tuple[int, str, InputSpec]],
    changed: set[tuple[int, str]],
    contents: _Contents,
    document: PageDocument,
) -> None:
    """Says which values today's page doesn't take from a group node.

    Combos whose options are listed in the type's place come after a node's other widgets for it, and it doesn't put
    their values into the nodes inside. Files with group nodes are of older pages, for which they were as others.
    """
    ours = [entry for entry in shown if widget_type(entry[2]) is not None]
    of_page: list[tuple[int, str, InputSpec]] = []
    for index, inner in enumerate(contents.nodes):
        own = [entry for entry in ours if entry[0] == index and not _is_converted(inner, entry[1])]
        of_page += sorted(own, key=lambda entry: _is_listed(entry[2]))
    of_page += ours[len(of_page) :]
    for mine, its in zip(ours, of_page, strict=True):
        inner, key = contents.nodes[mine[0]], mine[1]
        is_kept_inside = _is_listed(mine[2]) and not _is_converted(inner, key)
        if (mine[0], key) in changed if is_kept_inside else mine is not its:
            document.report(
                inner,
                "ambiguous",
                "has a value on an old group node that ComfyUI's page of today reads otherwise",
                input=key,
                kept="what the page had that saved the file",
            )


def _report_lost_links(
    linked: set[tuple[int, str]], contents: _Contents, document: PageDocument, registry: Mapping[str, NodeSpec]
) -> None:
    """Says which sockets of a group node lose their links in today's page: those that come after a listed combo.

    Widgets that were made sockets keep theirs.
    """
    is_after = False
    for index, inner in enumerate(contents.nodes):
        for item in _inputs(index, inner, contents, registry):
            if widget_type(item) is not None:
                is_after = is_after or (_is_listed(item) and not _is_converted(inner, item.key))
            elif is_after and (index, item.key) in linked:
                document.report(
                    inner,
                    "ambiguous",
                    "is linked on an old group node, and ComfyUI's page of today leaves the link out",
                    input=item.key,
                    kept="the link stays",
                )


def _is_listed(item: InputSpec) -> bool:
    return item.type == "COMBO" and not {"options", "remote"} & {*item.config}


def _with_control(item: InputSpec) -> Mapping[str, Any]:
    """Under another name, a seed is still one."""
    is_seed = item.key in ("seed", "noise_seed") and item.config.get("control_after_generate") is None
    return {**item.config, "control_after_generate": True} if is_seed else item.config


def _inputs(index: int, inner: PageNode, contents: _Contents, registry: Mapping[str, NodeSpec]) -> Iterator[InputSpec]:
    if inner.type in registry:
        yield from registry[inner.type].inputs
    elif inner.type == PRIMITIVE:
        kind = next((link[4] for link in contents.links if link[0] == index), None)
        if kind is not None:
            yield InputSpec("value", kind, InputKind.OTHER_WIDGET, required=True)


def _set_value(inner: PageNode, key: str, value: Any, document: PageDocument, registry: Mapping[str, NodeSpec]) -> bool:
    """Gives a node inside a value; True if it had another."""
    if inner.type == PRIMITIVE:
        inner.values = [value]
        return True
    if isinstance(inner.values, dict) and has_names(inner.values):
        old = inner.values.get(key)
        inner.values[key] = value
        return bool(old != value)
    shape = assign_values(inner, registry[inner.type], document)
    widget = inner.widget(key)
    old = widget.value if widget is not None else value
    if widget is not None:
        widget.value = value
    inner.values = [item.value for item, known in zip(inner.widgets, shape.widgets, strict=True) if known.is_saved]
    return bool(old != value)


def _link(definition: PageGraph, origin: str, output: int, inner: PageNode, name: str, kind: str) -> int:
    link_id = len(definition.links) + 1
    slot = next((slot for slot in inner.inputs if slot.name == name), None)
    if slot is None:
        slot = InputSlot(name, kind)
        inner.inputs.append(slot)
    slot.link = link_id
    definition.links[link_id] = PageLink(link_id, origin, output, inner.id, inner.inputs.index(slot), kind)
    return link_id


def _add_links(definition: PageGraph, contents: _Contents) -> None:
    for source, output, target, index, kind in contents.links:
        if 0 <= source < len(contents.nodes) and 0 <= target < len(contents.nodes):
            origin, inner = contents.nodes[source], contents.nodes[target]
            if 0 <= index < len(inner.inputs):
                link = _link(definition, origin.id, output, inner, inner.inputs[index].name, kind)
                if 0 <= output < len(origin.outputs):
                    origin.outputs[output].links.append(link)


def _add_outputs(definition: PageGraph, contents: _Contents, registry: Mapping[str, NodeSpec]) -> None:
    for index, inner in enumerate(contents.nodes):
        spec = registry.get(inner.type)
        for output, item in enumerate(spec.outputs if spec is not None else ()):
            if contents.is_hidden(index, output):
                continue
            link_id = len(definition.links) + 1
            definition.links[link_id] = PageLink(link_id, inner.id, output, OUTPUTS, len(definition.outputs), item.type)
            definition.outputs.append(PagePort(item.name, item.type, links=[link_id]))


def _put_instead(root: PageGraph, old: PageNode, new: PageNode) -> None:
    del root.nodes[old.id]
    root.nodes[new.id] = new
    for link in root.links.values():
        if link.origin == old.id:
            link.origin = new.id
        if link.target == old.id:
            link.target = new.id
