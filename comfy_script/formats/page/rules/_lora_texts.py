"""Texts that mention LoRAs, `<lora:name:strength>`, as ComfyUI-Lora-Manager writes them anew from its list of LoRAs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

__all__ = ["MENTION", "fixed", "with_strengths"]

MENTION = re.compile(r"<lora:([^:]+):([-\d.]+)(?::([-\d.]+))?>", re.ASCII)
_SPACE = "[\\t-\\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"
"""What JavaScript takes for a space."""


def fixed(value: Any) -> str:
    """A number with two decimals, as JavaScript writes it; that of 1 for what is none."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        number = 1.0
    # Of what is in the middle the larger, and of what only looks so, the nearer: decimals have all digits of a float.
    text = str(abs(Decimal(number)).quantize(Decimal("0.01"), ROUND_HALF_UP))
    return f"-{text}" if number < 0 else text


def with_strengths(text: str, loras: Iterable[Mapping[str, Any]]) -> str:
    """A text with the strengths that a list says, and spaces and commas set right.

    Args:
        text: The text.
        loras: What it mentions; what is not among it goes.
    """
    rows = {row["name"]: row for row in loras}

    def rewritten(match: re.Match[str]) -> str:
        name, strength, clip = match.groups()
        row = rows.get(name)
        if row is None:
            return ""
        own, own_clip = row.get("strength"), row.get("clipStrength")
        both = fixed(strength if own is None else own)
        if not _has_clip(row, clip):
            return f"<lora:{name}:{both}>"
        return f"<lora:{name}:{both}:{fixed(own_clip if own_clip is not None else own)}>"

    return _cleaned(MENTION.sub(rewritten, text))


def _has_clip(row: Mapping[str, Any], in_text: str | None) -> bool:
    try:
        model, clip = float(row.get("strength")), float(row.get("clipStrength"))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return bool(in_text)
    return abs(clip - model) > 2**-52 or bool(row.get("expanded") or in_text)


def _cleaned(text: str) -> str:
    for pattern, replacement in (
        *((rf"{_SPACE}+", " "), (rf",{_SPACE}*,+", ","), (rf"{_SPACE}*,{_SPACE}*", ",")),
        *((r"^ | $", ""), (r"^,|,$", ""), (r", *", ", "), (r"^ | $", "")),
    ):
        text = re.sub(pattern, replacement, text)
    return text
