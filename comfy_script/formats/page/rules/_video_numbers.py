"""Numbers of VideoHelperSuite's widgets: opening a file moves them into their limits, and to multiples of their step.

What kind of video is loaded (`format`) changes steps, and what is the usual value: a value that was the usual one of
the default kind becomes the usual one of the chosen kind.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ....registry.records import MISSING, InputSpec, NodeSpec
from ..rule import NO_VALUE

__all__ = ["settle_numbers"]

Options = Mapping[str, Any]


def settle_numbers(spec: NodeSpec, named: dict[str, Any], extra: Mapping[str, Options]) -> None:
    """Changes the numbers of a node as its widgets do.

    Args:
        spec: Its class.
        named: Name → value, as in the file; changed in place.
        extra: Name → options of whole numbers that a format brings. Their widgets are the core's, without limits here.
    """
    kinds = next((item for item in spec.inputs if _kinds(item)), None)
    default: dict[str, dict[str, Any]] = {}
    chosen = None
    if kinds is not None:
        name = named.get(kinds.key, kinds.default)
        default = _changes(_kinds(kinds).get(kinds.default))
        chosen = _kinds(kinds).get(name) if isinstance(name, str) else None
    for item in spec.inputs:
        if item.type not in ("INT", "FLOAT") or "widgetType" in item.config:
            continue
        options = {**item.config, **default.get(item.key, {})}
        if item.key not in named and item.default is MISSING:
            continue
        value = _settled(item.type, named.get(item.key, item.default), options)
        if chosen is not None and item.key in _VARIED:
            changes = _changes(chosen).get(item.key, {})
            if "reset" in options and options["reset"] == value and "reset" in changes:
                value = changes["reset"]
            value = _settled(item.type, value, {**item.config, **changes})
            if value is NO_VALUE and item.type == "INT":
                value = None  # JavaScript's rounding of nothing
        named[item.key] = value
    for name, given in extra.items():
        named[name] = _settled("INT", named[name], {"step": given.get("step", 1)})


_VARIED = frozenset({"custom_width", "custom_height", "frame_load_cap", "force_rate"})


def _kinds(item: InputSpec) -> Mapping[str, Any]:
    """Kinds of video, by name, with what they change; of a combo that isn't of that sort, nothing."""
    formats = item.config.get("formats")
    is_kinds = isinstance(formats, Mapping) and any(isinstance(value, Mapping) for value in formats.values())
    return formats if is_kinds and isinstance(formats, Mapping) else {}


def _changes(kind: Any) -> dict[str, dict[str, Any]]:
    """Options that a kind of video gives to widgets."""
    kind = kind if isinstance(kind, Mapping) else {}
    found: dict[str, dict[str, Any]] = {}
    sides = kind.get("dim")
    if isinstance(sides, list | tuple) and len(sides) >= 2:
        for index, name in enumerate(("custom_width", "custom_height"), 2):
            usual = {"reset": sides[index]} if len(sides) > index and sides[index] else {}
            found[name] = {"step": sides[0], "mod": sides[1], **usual}
    frames = kind.get("frames")
    if isinstance(frames, list | tuple) and len(frames) >= 2:
        found["frame_load_cap"] = {"step": frames[0], "mod": frames[1]}
    if "target_rate" in kind:
        found["force_rate"] = {"reset": kind["target_rate"]}
    return found


def _settled(kind: str, value: Any, options: Options) -> Any:
    number = _number(value)
    if number is None:
        return value
    lowest, highest = options.get("min"), options.get("max")
    if highest and number > highest:
        value = number = highest
    if kind == "FLOAT":
        # The pack compares with the highest twice: with both limits, all below the highest is the lowest.
        return lowest if lowest and highest and number < highest else value
    if lowest and number < lowest:
        number = lowest
    if number == 0:
        return value
    step, offset = options.get("step"), options.get("mod") or 0
    if not step:
        return None
    settled = math.floor((number - offset) / step + 0.5) * step + offset
    return int(settled) if float(settled).is_integer() else settled


def _number(value: Any) -> float | None:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    return value if isinstance(value, int | float) and math.isfinite(value) else None
