"""Scripts that are being edited, each read once for what is typed."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from ..analysis.check import heard, syntax_error, vocabulary_of
from ..analysis.findings import Finding
from ..analysis.source import ScriptSource
from .mending import Mended, mend
from .reading import Reading, Snapshot

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["Script", "Scripts"]

_MOST = 16
"""Readings that are kept: of each open script that of its text, and that around the cursor."""


class Scripts:
    """The readings of texts. A reading around the cursor stays good while only its statement changes."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], Reading] = OrderedDict()

    def script(self, text: str, registry: Registry) -> Script:
        """A text, to be asked about."""
        return Script(self, text, registry)

    def reading(self, mended: Mended, registry: Registry) -> Reading:
        """The reading of what could be read."""
        key = registry.content_hash, mended.source.text
        kept = self._kept.pop(key, None) or Reading(mended, vocabulary_of(registry))
        self._kept[key] = kept
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return kept


class Script:
    """The text of a script at one moment.

    Args:
        scripts: Where readings are kept.
        text: The text.
        registry: The nodes that it has.

    Attributes:
        source: The text by lines.
        registry: The same.
    """

    def __init__(self, scripts: Scripts, text: str, registry: Registry) -> None:
        self._scripts = scripts
        self.source = ScriptSource(text)
        self.registry = registry
        self.vocabulary = vocabulary_of(registry)

    def reading(self) -> Reading | None:
        """The reading of the text; None if it is too broken."""
        mended = mend(self.source.text)
        return self._scripts.reading(mended, self.registry) if mended is not None else None

    def snapshot(self, line: int, column: int) -> Snapshot | None:
        """The variables at a place: before its statement; None if the text is too broken.

        Args:
            line: From 1.
            column: Characters before it in the line.
        """
        mended = mend(self.source.text, (line, column))
        return self._scripts.reading(mended, self.registry).snapshot if mended is not None else None

    def findings(self) -> list[Finding]:
        """What is wrong. Of a text that is no Python: that, and what is wrong with the rest."""
        mended = mend(self.source.text)
        try:
            self.source.parse()
        except SyntaxError as error:
            found = [syntax_error(self.source, error)]
        else:
            found = []
        if mended is not None:
            found += heard(mended.source, list(self._scripts.reading(mended, self.registry).findings()))
        return found
