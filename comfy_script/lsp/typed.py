"""Where somebody types: what is only half there isn't a mistake yet."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from ..analysis.findings import Finding, Position
from .scanning import Surroundings, surroundings_at

if TYPE_CHECKING:
    from .views import View

__all__ = ["TypingPlace", "edited_at"]

_NAMES_ONLY = re.compile(r"(?!.*\w\s*[(\[])[\w\s,*()\[\]]+")
"""What may become the variables of an assignment."""
_OF_THE_WHOLE_CALL = frozenset({"missing-argument", "wrong-count"})


def edited_at(before: str, now: str) -> int | None:
    """The characters of a text before the place where it was edited: the end of what changed.

    Args:
        before: The text as it was.
        now: The text as it is.

    Returns:
        None if nothing has changed.
    """
    if before == now:
        return None
    most = min(len(before), len(now))
    same = next((number for number in range(most) if before[number] != now[number]), most)
    behind = 0
    while behind < most - same and before[-1 - behind] == now[-1 - behind]:
        behind += 1
    return len(now) - behind


class TypingPlace:
    """A place in which somebody types.

    Args:
        view: The document.
        offset: Characters of its text before the place.
    """

    def __init__(self, view: View, offset: int) -> None:
        self._view = view
        self._offset = offset
        self._place: Position = view.at(offset)

    @cached_property
    def _around(self) -> Surroundings:
        return surroundings_at(self._view.source.text, self._offset)

    @cached_property
    def _calls(self) -> set[Position]:
        """Where the names end of the calls that it is in."""
        text = self._view.source.text
        return {self._view.at(len(text[: call.start].rstrip())) for call in self._around.calls}

    def is_half_typed(self, finding: Finding) -> bool:
        """Whether a finding is of something that isn't written to its end.

        That is an expression that the place is in, or at the end of; a call within whose brackets it is, as far as
        arguments are missing; and a name that may become a variable: of an assignment, if there are only names in the
        line, or of a comprehension, if its bracket isn't left yet.

        Args:
            finding: What is wrong with the text as it stands.
        """
        place, rule = self._place, finding.rule.name
        if rule == "syntax-error":
            return False
        if finding.start < place <= finding.end:
            return True
        if rule == "unknown-node":
            is_alone = finding.start.line == place.line and _NAMES_ONLY.fullmatch(
                self._view.source.lines[place.line - 1]
            )
            return bool(is_alone) or any(
                self._view.at(bracket) < finding.start < place for bracket in self._around.brackets
            )
        return rule in _OF_THE_WHOLE_CALL and finding.end in self._calls
