"""The rules that scripts are checked by, each with its code, its name and how much it matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

__all__ = ["RULES", "Rule", "Severity"]


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """Running the line raises, the server refuses the workflow, or nothing of it runs."""
    HINT = "hint"
    """It runs, and is perhaps not meant."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: Such as `CS201`: it stays when the name changes.
        name: Such as `link-type`; for errors of calls it is `NodeCallError.rule`.
        severity: Of what breaks it.
        summary: What is wrong, in a line.
    """

    code: str
    name: str
    severity: Severity
    summary: str


class _Rules(Mapping[str, Rule]):
    def __init__(self, *rules: Rule) -> None:
        self._by_name = {rule.name: rule for rule in rules}
        self._by_code = {rule.code: rule for rule in rules}

    def __getitem__(self, name: str) -> Rule:
        return self._by_name[name] if name in self._by_name else self._by_code[name.upper()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)


def _error(code: str, name: str, summary: str) -> Rule:
    return Rule(code, name, Severity.ERROR, summary)


def _hint(code: str, name: str, summary: str) -> Rule:
    return Rule(code, name, Severity.HINT, summary)


RULES: Mapping[str, Rule] = _Rules(
    _error("CS001", "syntax-error", "The file is no Python."),
    _error("CS101", "unknown-argument", "The node has no argument of that name."),
    _error("CS102", "missing-argument", "An argument without a default is left out."),
    _error("CS103", "duplicate-argument", "An argument is given by position and by name."),
    _error("CS104", "too-many-arguments", "There are more arguments than the node has inputs."),
    _error("CS105", "option-not-chosen", "The argument belongs to an option that isn't chosen."),
    _error("CS106", "wrong-count", "An input that grows has too few values, too many, or a gap."),
    _error("CS201", "link-type", "An output goes to an input of another type, or a value where only an output can go."),
    _error("CS202", "not-an-option", "The combo has no such option."),
    _error("CS203", "out-of-range", "The number is outside of what the server takes."),
    _error("CS204", "wrong-type", "The value is of a kind that the input doesn't take."),
    _error("CS301", "unknown-node", "The registry has no node of that name."),
    _error("CS302", "unknown-member", "The enum has no member of that name."),
    _error("CS401", "wrong-unpacking", "There are more or fewer variables than outputs, or there is no such output."),
    _error("CS402", "not-waited", "Something of a result is asked of an output that nobody waits for."),
    _error("CS403", "not-awaited", "A coroutine is made that nobody awaits, so that nothing of it runs."),
    _error("CS501", "no-output-node", "A workflow has no output node, so that there is nothing to run."),
    _hint("CS601", "deprecated-node", "The node is deprecated."),
    _hint("CS602", "repeated-seed", "A loop calls a node with the same seed and the same values in each turn."),
    _hint("CS603", "missing-file", "The registry's server has no such model."),
    _hint("CS604", "never-queued", "A workflow is recorded, and then neither queued nor looked at."),
)
"""All rules by name, in the order of their codes; they are found by code as well."""
