"""One node on its way from the common form to the page: its slots, its values by index, its size."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Set
from decimal import Decimal
from typing import Any

from ..registry.link_types import ANY, matched, value_type
from ..registry.records import NodeSpec
from .diagnostics import Diagnostic, in_words
from .dynamic_prompts import escape_dynamic_prompt
from .page.autogrow import LOST, lost_links
from .page.document import read_node
from .page.guesses import widgets_without_source
from .page.records import PageDocument, PageGraph
from .page.rule import PageRule, pack_widgets
from .page.rules import rule_of
from .page.shape import NO_VALUE, NamedValues, NodeShape, PageWidget, Slot, node_shape
from .page.size import node_size
from .raw_values import can_hold, is_rewritten
from .workflow import Link, Node, Subgraph, Value

__all__ = ["UiNode", "instance_shape"]

_EXACT = 2**53
_RULE = "a page rule for the node's pack would settle it"


class UiNode:
    """A node in the page's terms.

    Attributes:
        node: The node.
        spec: Its class; None for an instance of a subgraph and for an unknown class.
        shape: Widgets and sockets.
        sources: Input → where it is linked from.
        slots: The page's input slots: sockets, then linked widgets.
        outputs: The page's output slots.
        raw: Values that the page wouldn't hold, or would change.
        properties: What the node's page rule writes beside the values.
    """

    def __init__(
        self,
        node: Node,
        spec: NodeSpec | None,
        *,
        instance: tuple[Subgraph, NodeShape] | None = None,
        shapes: dict[str, NodeShape],
        link_types: Callable[[], Set[str]] = frozenset,
    ) -> None:
        """Finds out the slots.

        Args:
            node: The node.
            spec: Its class, if the registry has it.
            instance: Of an instance: its definition, and the shape that `instance_shape` gives.
            shapes: Shapes of classes whose nodes are all alike; grows.
            link_types: Gives those of all nodes' outputs.
        """
        self.node = node
        self.spec = spec
        self.rule = rule_of(spec.name) if spec is not None else None
        self.is_instance = instance is not None
        self.raw: dict[str, Value] = {}
        self.without_source: frozenset[str] = frozenset()
        """Inputs of a type that no node gives: only a pack's JavaScript can make a widget for them."""
        self.sources = {key: value for key, value in node.inputs.items() if isinstance(value, Link)}
        # Behind a port, a widget keeps a value of its own, for when the port gives none.
        self.inputs: dict[str, Any] = {**node.inputs, **node.fallbacks}
        self.outputs: list[dict[str, Any]] = []
        if instance is not None:
            definition, self.shape = instance
            self.default_title = definition.name
            self.outputs = [_output(port.name, port.type) for port in definition.outputs]
        elif spec is not None:
            self.shape = shapes.get(spec.name) or node_shape(
                spec, NamedValues(self.inputs, self.sources), pack_widgets(self.rule, spec)
            )
            if self.shape.is_fixed:
                shapes[spec.name] = self.shape
            self._guess_widgets(spec, link_types)
            self.default_title = spec.display_name
            self.outputs = [_output(item.name, ANY if item.match_id else item.type) for item in spec.outputs]
        else:
            self.shape = _unknown_shape(node)
            self.default_title = node.class_type
        self.slots = self._slots()
        self.properties: dict[str, Any] = {}
        self._added = self.rule.added_widgets.get(spec.name, {}) if spec is not None and self.rule is not None else {}
        self._written: list[Any] | dict[str, Any] | None = None
        """What the page rule makes of the values; None if it leaves them as they are."""
        self._held: set[str] = set()
        if spec is not None and self.rule is not None:
            self._ask_rule(self.rule, spec)

    def _guess_widgets(self, spec: NodeSpec, link_types: Callable[[], Set[str]]) -> None:
        self.without_source = widgets_without_source(spec, self.shape, link_types)
        valued = self.without_source & (self.inputs.keys() - self.sources.keys())
        if valued:
            widgets = {**pack_widgets(self.rule, spec), **dict.fromkeys(valued, True)}
            self.shape = node_shape(spec, NamedValues(self.inputs, self.sources), widgets)

    def report_guesses(self, report: list[Diagnostic]) -> None:
        """Says what is concluded of inputs that the page may have a widget for, or not."""
        for name in sorted(self.without_source):
            is_written = any(widget.name == name for widget in self.shape.widgets)
            is_required = any(item.key == name and item.required for item in self.spec.inputs) if self.spec else False
            if not is_written and not (is_required and self.shape.saved):
                continue  # one that is left out, or nothing to shift
            problem = "no node gives its type: it may be a widget of the pack's JavaScript"
            kept = (
                "written as one"
                if is_written
                else "written as a socket; if it isn't one, the page gives the values behind it to others"
            )
            kind = self.node.class_type
            report.append(Diagnostic("guessed", self.node.id, kind, problem, self.node.title, name, kept, _RULE))

    def report_lost_links(self, report: list[Diagnostic]) -> None:
        """Says which links today's page won't have after it has opened the file."""
        if self.spec is None:
            return
        values = {widget.name: self._value(widget) for widget in self.shape.saved}
        slots = [(slot["name"], slot["name"] in self.sources) for slot in self.slots if "widget" not in slot]
        for name in lost_links(self.spec, slots, values.get):
            remedy = "send it in API format"
            report.append(
                Diagnostic(
                    "ambiguous",
                    self.node.id,
                    self.spec.name,
                    LOST,
                    self.node.title,
                    name,
                    "written all the same",
                    remedy,
                )
            )

    def _slots(self) -> list[dict[str, Any]]:
        slots = []
        for slot in self.shape.slots:
            if slot.is_widget and not self.is_instance and slot.name not in self.sources:
                continue
            entry: dict[str, Any] = {"name": slot.name, "type": slot.type}
            if slot.is_widget:
                entry["widget"] = {"name": slot.name}
            entry["link"] = None
            if slot.optional and not slot.is_widget:
                entry["shape"] = 7
            slots.append(entry)
        # The page keeps, and sends, a linked slot that the class doesn't have.
        known = {entry["name"] for entry in slots}
        return slots + [{"name": key, "type": ANY, "link": None} for key in self.sources if key not in known]

    def need_output(self, slot: int) -> None:
        """Makes sure that there is an output slot: of an unknown class all that is known is which ones are used."""
        while len(self.outputs) <= slot:
            self.outputs.append(_output(f"output {len(self.outputs)}", ANY))

    def is_widget(self, name: str) -> bool:
        """Whether an input belongs to a widget that the page saves."""
        return any(widget.name == name for widget in self.shape.saved) and any(
            slot.name == name and slot.is_widget for slot in self.shape.slots
        )

    def match_types(self, type_of: Callable[[Link], str]) -> None:
        """Gives outputs of a match type the type of what is linked, or given, to an input of the same template."""
        if self.spec is None or all(output.match_id is None for output in self.spec.outputs):
            return
        types = {key: value_type(value) for key, value in self.raw.items()}
        types.update((key, type_of(link)) for key, link in self.sources.items())
        linked = {key: types[key] for key in self.node.inputs if key in types}
        for output, link_type in zip(self.outputs, matched(self.spec, linked), strict=False):
            output["type"] = link_type

    def size(self) -> tuple[float, float]:
        """Width and height, without the title bar."""
        width, height = node_size(self.spec, self.shape, len(self.outputs))
        return width, height + 24 * len(self.raw)

    def _ask_rule(self, rule: PageRule, spec: NodeSpec) -> None:
        """Lets the page rule write the values, and finds out which of them it would read again."""
        usual = self._usual_values()
        values = {key: value for key, value in self.inputs.items() if key not in self.sources}
        values |= {widget.name: value for widget, value in zip(self.shape.saved, usual, strict=False)}
        entry: dict[str, Any] = {
            "id": 0,
            "type": spec.name,
            "properties": {},
            "inputs": self.slots,
            "widgets_values": usual,
        }
        rule.write_values(entry, values, spec)
        named = rule.read_values(read_node(entry), spec, PageDocument(PageGraph(), {}))
        if named is not None:
            self._written, self.properties = entry["widgets_values"], entry["properties"]
            given = {key: value for key, value in named.items() if value is not NO_VALUE}
            self._held = {key for key, value in values.items() if key in given and _text(given[key]) == _text(value)}

    def find_raw_values(self, registry: Collection[str], names: Collection[str], report: list[Diagnostic]) -> None:
        """Fills `raw`. Of a class that the page doesn't know nothing is sent anyway, so it has none.

        Args:
            registry: Classes that can lend a socket their widget.
            names: Classes and titles that `%name.widget%` would find.
            report: Gets values that the page can't hold.
        """
        if self.spec is None:
            return
        widgets = {widget.name: widget for widget in self.shape.widgets}
        for name, value in self.node.inputs.items():
            if isinstance(value, Link) or (name in widgets and not widgets[name].is_saved):
                continue
            is_held = name in self._held if self._written is not None else name in widgets or name in self._added
            if is_held:
                if isinstance(value, str) and name in widgets and _is_changed(widgets[name], value, names):
                    self.raw[name] = value
            elif can_hold(value, registry):
                self.raw[name] = value
            else:
                problem = f"the page can't hold the value {in_words(value)}"
                report.append(
                    Diagnostic("unplaced-value", self.node.id, self.spec.name, problem, self.node.title, name)
                )

    def widget_values(self) -> list[Any] | dict[str, Any]:
        """The values as the page stores them: in the order of its widgets, or as a page rule has it."""
        return self._usual_values() if self._written is None else self._written

    def _usual_values(self) -> list[Any]:
        values = [self._value(widget) for widget in self.shape.saved]
        values += [self.inputs.get(name, value) for name, value in self._added.items()]
        if self.shape.forced and len(values) == len(self.shape.forced):
            # The page would take it for an old file's list; one value more, which it ignores, avoids that.
            values.append(None)
        return values

    def _value(self, widget: PageWidget) -> Any:
        value = self.inputs.get(widget.name, NO_VALUE)
        if value is NO_VALUE or isinstance(value, Link):
            return None if widget.default is NO_VALUE else widget.default
        if isinstance(value, int) and abs(value) > _EXACT and not _survives_javascript(value):
            # As text the page sends all digits, and the server reads it as a number.
            return str(value)
        if widget.name in self.node.fallbacks:
            return value  # the instance shows a widget for it, and sends that one's value as it is
        if isinstance(value, str) and widget.spec is not None and widget.spec.config.get("dynamicPrompts"):
            escaped = escape_dynamic_prompt(value)
            return value if escaped is None else escaped
        return value


def instance_shape(definition: Subgraph, promoted: Collection[str]) -> NodeShape:
    """What an instance of a subgraph looks like: its ports as slots, those in `promoted` with widgets."""
    return NodeShape(
        widgets=tuple(
            PageWidget(port.name, None, port.default if isinstance(port.default, _JSON) else None)
            for port in definition.inputs
            if port.name in promoted
        ),
        slots=tuple(Slot(port.name, port.type, False, is_widget=port.name in promoted) for port in definition.inputs),
        forced=(),
    )


_JSON = (str, int, float, list, dict)


def _unknown_shape(node: Node) -> NodeShape:
    """Of an unknown class: its links as slots, its values in order."""
    return NodeShape(
        widgets=tuple(PageWidget(key, None, NO_VALUE) for key, value in node.inputs.items() if _is_value(value)),
        slots=tuple(Slot(key, ANY, False) for key, value in node.inputs.items() if not _is_value(value)),
        forced=(),
    )


def _is_value(value: object) -> bool:
    return not isinstance(value, Link)


def _output(name: str, kind: str) -> dict[str, Any]:
    return {"name": name, "type": kind, "links": []}


def _is_changed(widget: PageWidget, value: str, names: Collection[str]) -> bool:
    """Whether the page sends another text than the one that stands in the widget."""
    if widget.spec is None:
        return False
    if widget.spec.config.get("dynamicPrompts"):
        return escape_dynamic_prompt(value) is None
    return widget.name == "filename_prefix" and is_rewritten(value, names)


def _survives_javascript(value: int) -> bool:
    """Whether the shortest digits that a double prints, which JavaScript writes, are the number's own."""
    return abs(value) < 10**21 and int(Decimal(repr(float(value)))) == value


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
