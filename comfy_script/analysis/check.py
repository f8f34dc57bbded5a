"""Checking a script against a registry."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from .._processes import ForkSafeLock
from .findings import Finding, Position
from .rules import RULES
from .source import ScriptSource
from .statements import Statements
from .vocabulary import Vocabulary

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["check_source", "check_text", "heard", "syntax_error", "vocabulary_of"]

_MOST_VOCABULARIES = 4
_vocabularies: OrderedDict[str, Vocabulary] = OrderedDict()
_lock = ForkSafeLock()


def check_source(source: str, registry: Registry) -> list[Finding]:
    """The mistakes of a script, found without running it.

    Args:
        source: Its text.
        registry: The nodes that it will have.

    Returns:
        What is wrong, or perhaps not meant, in the order of the source. Where something isn't known, nothing is said.
    """
    return check_text(ScriptSource(source), registry)


def check_text(source: ScriptSource, registry: Registry) -> list[Finding]:
    """As `check_source`, of a text that is split into lines."""
    try:
        tree = source.parse()
    except SyntaxError as error:
        return [syntax_error(source, error)]
    reading = Statements(source, tree, vocabulary_of(registry))
    try:
        reading.read()
    except RecursionError:
        return []  # an expression that nests as deeply isn't written by hand
    return heard(source, reading.report.findings())


def vocabulary_of(registry: Registry) -> Vocabulary:
    """The registry's vocabulary, kept for the next script."""
    with _lock:
        kept = _vocabularies.pop(registry.content_hash, None) or Vocabulary(registry)
        _vocabularies[registry.content_hash] = kept
        while len(_vocabularies) > _MOST_VOCABULARIES:
            _vocabularies.popitem(last=False)
        return kept


def syntax_error(source: ScriptSource, error: SyntaxError) -> Finding:
    """What is said of a text that is no Python."""
    line = min(max(error.lineno or 1, 1), len(source.lines))
    column = min(max((error.offset or 1) - 1, 0), len(source.lines[line - 1]))
    start = Position(line, column)
    return Finding(RULES["syntax-error"], error.msg, start, start)


def heard(source: ScriptSource, found: list[Finding]) -> list[Finding]:
    """What no comment of its line ignores."""
    ignored = source.ignored()

    def is_ignored(each: Finding) -> bool:
        for line in {each.start.line, each.end.line}:
            if line in ignored:
                rules = ignored[line]
                if rules is None or each.rule.name in rules or each.rule.code.lower() in rules:
                    return True
        return False

    return [each for each in found if not is_ignored(each)] if ignored else found
