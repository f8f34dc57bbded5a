"""API format → web-UI format: a workflow that ComfyUI's page opens, laid out, and sends back as it was."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..errors import FormatError
from .dynamic_prompts import escape_dynamic_prompt
from .layout import layered_layout, topological_order
from .page.shape import NO_VALUE, NamedValues, NodeShape, PageWidget, Slot, node_shape
from .page.size import node_size
from .raw_values import can_hold, is_rewritten, value_type, wrap

if TYPE_CHECKING:
    from ..registry.records import NodeSpec

__all__ = ["api_to_ui"]

_log = logging.getLogger(__name__)

_TITLE_BAR = 30.0
_LARGEST_ID = 2**31 - 1
_EXACT = 2**53
_MOST_OUTPUTS = 4096


def api_to_ui(
    prompt: Mapping[str, Any], registry: Mapping[str, NodeSpec], *, titles: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Writes a prompt as a workflow of the page's format (schema 0.4), laid out from left to right.

    Opened in the page, it gives the same prompt back: same classes, values and links. Node ids that are no integers
    get integers in topological order, because the page wants those. A node with values that the page can't hold in a
    widget of its own (see `raw_values`) is wrapped in a subgraph that shows them.

    Integers beyond 2**53, which the page would round, are written as text; the server reads them as integers. Optional
    inputs that the prompt leaves out get their defaults. What can't be kept is logged at debug level.

    Args:
        prompt: API format: node id → `class_type`, `inputs`, and maybe `_meta`.
        registry: Node types by class. A class that it lacks is written with the inputs that the prompt has.
        titles: Titles by node id of the prompt. Without one a node has the prompt's `_meta.title`, or its default.

    Returns:
        The workflow, made of JSON types only.

    Raises:
        FormatError: `prompt` isn't API format.
    """
    nodes = _read_nodes(prompt, registry)
    index = {node.id: i for i, node in enumerate(nodes)}
    edges: list[tuple[int, int]] = []
    for i, node in enumerate(nodes):
        for source, slot in node.sources.values():
            edges.append((index[source], i))
            nodes[index[source]].need_output(slot)
    order = topological_order(len(nodes), edges)
    numbers = _number(nodes, order)
    names = {node.class_type for node in nodes} | {node.title for node in nodes if node.title}
    for node in nodes:
        node.find_raw_values(registry, names)
    for place in order:
        nodes[place].match_types(lambda source, slot: nodes[index[source]].outputs[slot]["type"])

    links: list[list[Any]] = []
    for place in order:
        node = nodes[place]
        for slot, entry in enumerate(node.slots):
            if entry["name"] not in node.sources:
                continue
            source, source_slot = node.sources[entry["name"]]
            output = nodes[index[source]].outputs[source_slot]
            link_type = output["type"] if output["type"] != "*" else entry["type"]
            links.append([len(links) + 1, numbers[index[source]], source_slot, numbers[place], slot, link_type])
            entry["link"] = len(links)
            output["links"].append(len(links))

    sizes = [node.size() for node in nodes]
    places = layered_layout([(width, height + _TITLE_BAR) for width, height in sizes], edges)
    entries = []
    definitions = []
    spare_ids = itertools.count(max(numbers, default=0) + 1)
    for position, place in enumerate(order):
        node = nodes[place]
        x, y = places[place]
        entry = {
            "id": numbers[place],
            "type": node.class_type,
            "pos": [x, y + _TITLE_BAR],
            "size": [*sizes[place]],
            "flags": {},
            "order": position,
            "mode": 0,
            "inputs": node.slots,
            "outputs": node.outputs,
            "properties": {"Node name for S&R": node.class_type},
            "widgets_values": node.widget_values(),
        }
        title = (titles or {}).get(node.id, node.title)
        if title and title != node.default_title:
            entry["title"] = title
        if node.raw:
            widgets = [widget.name for widget in node.shape.saved if widget.spec is not None]
            entry, definition = wrap(entry, node.raw, widgets, spare_ids, title or node.default_title)
            definitions.append(definition)
        entries.append(entry)
    workflow: dict[str, Any] = {
        "revision": 0,
        "last_node_id": next(spare_ids) - 1,
        "last_link_id": len(links),
        "nodes": entries,
        "links": links,
        "groups": [],
        "config": {},
        "extra": {},
        "version": 0.4,
    }
    if definitions:
        workflow["definitions"] = {"subgraphs": definitions}
    return workflow


class _Node:
    """One node on its way from the prompt to the page.

    Attributes:
        shape: Widgets and sockets.
        sources: Input → node id and output slot that it is linked to.
        slots: The page's input slots: sockets, then linked widgets.
        outputs: The page's output slots.
        raw: Values that the page wouldn't hold, or would change.
    """

    def __init__(
        self,
        node_id: str,
        body: Mapping[str, Any],
        spec: NodeSpec | None,
        prompt: Mapping[str, Any],
        shapes: dict[str, NodeShape],
    ) -> None:
        self.id = node_id
        self.class_type: str = body["class_type"]
        self.spec = spec
        self.default_title = spec.display_name if spec is not None else self.class_type
        meta = body.get("_meta")
        title = meta.get("title") if isinstance(meta, Mapping) else None
        self.title = title if isinstance(title, str) else None
        self.inputs: dict[str, Any] = dict(body.get("inputs") or {})
        self.sources: dict[str, tuple[str, int]] = {
            key: (str(value[0]), value[1]) for key, value in self.inputs.items() if _is_link(value, prompt)
        }
        if spec is None:
            self.shape = _unknown_shape(self.inputs, self.sources)
        elif spec.name in shapes:
            self.shape = shapes[spec.name]
        else:
            self.shape = node_shape(spec, NamedValues(self.inputs, self.sources))
            if self.shape.is_fixed:
                shapes[spec.name] = self.shape
        self.slots = [_slot(socket) for socket in self.shape.sockets]
        known = {socket.name for socket in self.shape.sockets}
        for widget in self.shape.saved:
            if widget.spec is not None and widget.name in self.sources:
                self.slots.append(
                    {"name": widget.name, "type": widget.spec.type, "widget": {"name": widget.name}, "link": None}
                )
                known.add(widget.name)
        # The page keeps, and sends, a linked slot that the class doesn't have.
        self.slots += [_slot(Slot(key, "*", False)) for key in self.sources if key not in known]
        self.raw: dict[str, Any] = {}
        self.outputs: list[dict[str, Any]] = [
            {"name": output.name, "type": "*" if output.match_id else output.type, "links": []}
            for output in (spec.outputs if spec else ())
        ]

    def need_output(self, slot: int) -> None:
        """Makes sure that there is an output slot: of an unknown class all that is known is which ones are used.

        Raises:
            FormatError: The number can't be an output's.
        """
        if slot > _MOST_OUTPUTS:
            raise FormatError(f"{self.class_type} ({self.id}): a link names output {slot}; no node has so many")
        while len(self.outputs) <= slot:
            self.outputs.append({"name": f"output {len(self.outputs)}", "type": "*", "links": []})

    def match_types(self, type_of: Callable[[str, int], str]) -> None:
        """Gives outputs of a match type the type of what is linked, or given, to an input of the same template."""
        matched: dict[str, str] = {}
        for socket in self.shape.sockets:
            if socket.match_id is None or matched.get(socket.match_id, "*") != "*":
                continue
            if socket.name in self.sources:
                matched[socket.match_id] = type_of(*self.sources[socket.name])
            elif socket.name in self.raw:
                matched[socket.match_id] = value_type(self.raw[socket.name])
        for output, spec in zip(self.outputs, self.spec.outputs if self.spec else (), strict=False):
            if spec.match_id is not None:
                output["type"] = matched.get(spec.match_id, "*")

    def size(self) -> tuple[float, float]:
        width, height = node_size(self.spec, self.shape, len(self.outputs))
        return width, height + 24 * len(self.raw)

    def find_raw_values(self, registry: Collection[str], names: Collection[str]) -> None:
        """Fills `raw`. Of a class that the page doesn't know nothing is sent anyway, so it has none."""
        if self.spec is None:
            return
        widgets = {widget.name: widget for widget in self.shape.widgets}
        for name, value in self.inputs.items():
            if name in self.sources or (name in widgets and not widgets[name].is_saved):
                continue
            if name in widgets:
                if isinstance(value, str) and self.is_changed(widgets[name], value, names):
                    self.raw[name] = value
            elif can_hold(value, registry):
                self.raw[name] = _unwrap(value)
            else:
                _log.debug("%s (%s): the page has no place for a value of %r", self.class_type, self.id, name)

    def is_changed(self, widget: PageWidget, value: str, names: Collection[str]) -> bool:
        """Whether the page sends another text than the one that stands in the widget."""
        if widget.spec is None:
            return False
        if widget.spec.config.get("dynamicPrompts"):
            return escape_dynamic_prompt(value) is None
        return widget.name == "filename_prefix" and is_rewritten(value, names)

    def widget_values(self) -> list[Any]:
        """The values in the order of the page's widgets."""
        values = [self.value_of(widget) for widget in self.shape.saved]
        if len(values) == len(self.shape.forced):
            # The page would take it for an old file's list; one value more, which it ignores, avoids that.
            values.append(None)
        return values

    def value_of(self, widget: PageWidget) -> Any:
        value = self.inputs.get(widget.name, NO_VALUE)
        if value is NO_VALUE or widget.name in self.sources:
            return None if widget.default is NO_VALUE else widget.default
        if isinstance(value, int) and abs(value) > _EXACT and not _survives_javascript(value):
            # As text the page sends all digits, and the server reads it as a number.
            return str(value)
        if isinstance(value, str) and widget.spec is not None and widget.spec.config.get("dynamicPrompts"):
            escaped = escape_dynamic_prompt(value)
            return value if escaped is None else escaped
        return _unwrap(value)


def _survives_javascript(value: int) -> bool:
    """Whether the shortest digits that a double prints, which JavaScript writes, are the number's own."""
    return abs(value) < 10**21 and int(Decimal(repr(float(value)))) == value


def _unwrap(value: Any) -> Any:
    """The API wraps lists so that they can't be taken for links; the page's widgets hold them bare."""
    return value["__value__"] if isinstance(value, Mapping) and "__value__" in value else value


def _read_nodes(prompt: Mapping[str, Any], registry: Mapping[str, NodeSpec]) -> list[_Node]:
    if not isinstance(prompt, Mapping):
        raise FormatError(f"a prompt is a JSON object of nodes, not {type(prompt).__name__}")
    by_text = {str(key): body for key, body in prompt.items()}
    for key, body in by_text.items():
        if not isinstance(body, Mapping) or not isinstance(body.get("class_type"), str):
            raise FormatError(f"not a workflow in API format: {key!r} has no class_type")
        if not isinstance(body.get("inputs") or {}, Mapping):
            raise FormatError(f"not a workflow in API format: the inputs of node {key!r} are no JSON object")
    shapes: dict[str, NodeShape] = {}
    return [_Node(key, body, registry.get(body["class_type"]), by_text, shapes) for key, body in by_text.items()]


def _is_link(value: Any, prompt: Mapping[str, Any]) -> bool:
    return (
        isinstance(value, list | tuple)
        and len(value) == 2
        and isinstance(value[0], str | int)
        and isinstance(value[1], int)
        and not isinstance(value[1], bool)
        and value[1] >= 0
        and str(value[0]) in prompt
    )


def _number(nodes: list[_Node], order: list[int]) -> list[int]:
    """The page's id of each node: its own if that is an integer, else the next free one in topological order."""
    numbers = [0] * len(nodes)
    taken = set()
    for i, node in enumerate(nodes):
        if node.id.isascii() and node.id.isdigit() and str(int(node.id)) == node.id and 0 < int(node.id) <= _LARGEST_ID:
            numbers[i] = int(node.id)
            taken.add(numbers[i])
    free = 1
    for place in order:
        if not numbers[place]:
            while free in taken:
                free += 1
            numbers[place] = free
            free += 1
    return numbers


def _slot(socket: Slot) -> dict[str, Any]:
    slot: dict[str, Any] = {"name": socket.name, "type": socket.type, "link": None}
    if socket.optional:
        slot["shape"] = 7
    return slot


def _unknown_shape(inputs: Mapping[str, Any], sources: Mapping[str, Any]) -> NodeShape:
    """Of an unknown class: its links as slots, its values in the prompt's order."""
    return NodeShape(
        widgets=tuple(PageWidget(key, None, NO_VALUE) for key in inputs if key not in sources),
        slots=tuple(Slot(key, "*", False) for key in inputs if key in sources),
        forced=(),
    )
