"""Text, such as PreviewAny's; some packs call it `string`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..results import FileSource, ResultKind, TextResult


class TextKind(ResultKind):
    """A text, or a list of them."""

    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> TextResult | None:
        """The texts."""
        text = raw.get("text", raw.get("string"))
        if isinstance(text, str):
            return TextResult(raw, (text,), source)
        if isinstance(text, (list, tuple)) and all(isinstance(part, str) for part in text):
            return TextResult(raw, tuple(text), source)
        return None


plugin = TextKind()
