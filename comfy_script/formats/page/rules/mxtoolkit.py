"""ComfyUI-mxToolkit. A slider has hidden widgets, and sets them from its properties when a file is opened."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ....registry.records import NodeSpec
from ..rule import PageDocument, PageNode, PageRule

__all__ = ["names", "plugin"]

names = ("mxReroute", "mxSlider", "mxSlider2D")

_AXES: Mapping[str, Mapping[str, tuple[str, float]]] = {
    "mxSlider": {"X": ("", 20)},
    "mxSlider2D": {"X": ("X", 512), "Y": ("Y", 512)},
}
"""Class → axis → end of its properties' names, and the value that it starts with."""

_MOST_DECIMALS = 4


class _MxToolkit(PageRule):
    page_only = frozenset({"mxReroute"})

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        if node.type not in _AXES:
            return None
        named: dict[str, Any] = {}
        for axis, (end, start) in _AXES[node.type].items():
            decimals = _decimals(node.properties.get(f"decimals{end}", 0))
            least = _number(node.properties.get(f"min{end}"), 0)
            value = _number(node.properties.get(f"value{end}", start), least)
            value = math.floor(value * 10**decimals + 0.5) / 10**decimals
            whole = int(value) if value.is_integer() else value
            named |= {f"{axis}i": math.floor(value), f"{axis}f": whole, f"isfloat{axis}": int(decimals > 0)}
        return named

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        for axis, (end, start) in _AXES.get(spec.name, {}).items():
            value = values.get(f"{axis}f" if values.get(f"isfloat{axis}") else f"{axis}i", start)
            entry["properties"] |= {
                f"value{end}": value,
                f"decimals{end}": _MOST_DECIMALS if values.get(f"isfloat{axis}") else 0,
            }


def _number(value: Any, otherwise: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return value if is_number else otherwise


def _decimals(value: Any) -> int:
    return max(0, min(_MOST_DECIMALS, math.floor(_number(value, 0))))


plugin = _MxToolkit()
