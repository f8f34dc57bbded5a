"""Primitive nodes: before the page sends anything, each writes its value into the widgets behind its links.

The value goes through the widgets' own rounding on its way, as if it had been typed in.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ...registry.records import InputKind, InputSpec
from .records import PRIMITIVE, PageGraph, PageNode, Widget
from .shape import NO_VALUE

__all__ = ["push_primitives"]

_REPLACES = "Run widget replace on values"
_NUMBERS = (InputKind.INT, InputKind.FLOAT)


def push_primitives(graph: PageGraph, replace: Callable[[str, PageGraph], str]) -> None:
    """Writes the values of a graph's primitive nodes into the widgets behind them; muted ones do so too.

    Args:
        graph: The graph.
        replace: Replaces `%…%` in a text, for primitives that ask for it.
    """
    for node in graph.nodes.values():
        if node.type != PRIMITIVE or not node.outputs:
            continue
        targets = _targets(node, graph)
        value = _value(node, [widget for widget in targets if widget is not None])
        if value is NO_VALUE or not targets or targets[0] is None:
            continue  # without a widget behind its first link, it has none itself
        if isinstance(value, str) and value and node.properties.get(_REPLACES):
            value = replace(value, graph)
        for widget in targets:
            if widget is not None:
                widget.value = _typed_in(value, widget.spec)


def _targets(node: PageNode, graph: PageGraph) -> list[Widget | None]:
    """For each link, the widget behind it; None where a plain slot or an instance of a subgraph is."""
    found: list[Widget | None] = []
    for link_id in node.outputs[0].links:
        target = graph.target(link_id)
        if target is not None:
            inner, slot = target
            is_own = slot.widget is not None and inner.definition is None
            found.append(inner.widget(slot.widget) if is_own and slot.widget is not None else None)
    return found


def _value(node: PageNode, widgets: list[Widget]) -> Any:
    """What a primitive holds. A number is brought into the range that all widgets behind it allow."""
    values = node.values if isinstance(node.values, list) else []
    if not values:
        return widgets[0].value if widgets else NO_VALUE
    value = values[0]
    specs = [widget.spec for widget in widgets if widget.spec is not None and widget.spec.kind in _NUMBERS]
    if isinstance(value, bool) or not isinstance(value, int | float) or not specs:
        return value
    lowest = max(_number(spec, "min", -math.inf) for spec in specs)
    highest = min(_number(spec, "max", math.inf) for spec in specs)
    return value if lowest > highest else min(max(value, lowest), highest)


def _typed_in(value: Any, spec: InputSpec | None) -> Any:
    """A value after the widget's rounding."""
    if spec is None or not isinstance(value, int | float) or not math.isfinite(value):
        return value
    if spec.kind is InputKind.INT:
        return _rounded_integer(value, spec)
    return _rounded_float(value, spec) if spec.kind is InputKind.FLOAT else value


def _rounded_integer(value: float, spec: InputSpec) -> Any:
    step = _number(spec, "step", 1) or 1
    if step == 1:
        return _half_up(value)
    offset = math.fmod(_number(spec, "min", 0), step)
    rounded = _half_up((value - offset) / step) * step + offset
    return int(rounded) if float(rounded).is_integer() else rounded


def _rounded_float(value: float, spec: InputSpec) -> Any:
    step = _number(spec, "step", 0.5)
    decimals = max(0, -math.floor(math.log10(step))) if step > 0 else 0
    unit = _number(spec, "round", 0) or (10.0**-decimals if decimals else 0)
    if not unit:
        return value
    rounded = Decimal(_half_up(value / unit) * unit).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    clamped = min(max(float(rounded), _number(spec, "min", 0)), _number(spec, "max", 2048))
    return int(clamped) if clamped.is_integer() else clamped


def _half_up(value: float) -> int:
    return math.floor(value + 0.5)


def _number(spec: InputSpec, key: str, default: float) -> float:
    value: float = spec.config[key] if _is_number(spec.config.get(key)) else default
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
