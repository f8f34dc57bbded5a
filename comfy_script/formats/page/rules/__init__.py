"""Owns: what the JavaScript of well-known node packs makes of their nodes, one module per pack (see `page.rule`).

Each module has a `plugin`, and `names`: the class types that it is for. All is written from what the packs do, not from
their code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ....plugins import FoundPlugin, PluginTable
from ..rule import PageRule
from ._others import OthersRule, RuleRaised

__all__ = ["PAGE_RULES", "rule_of", "without_broken"]

PAGE_RULES = PluginTable("comfy_script.page_rules", PageRule, "comfy_script.formats.page.rules")

T = TypeVar("T")

_others: dict[int, OthersRule] = {}
"""Of each rule of others one stand-in, so that a file is opened by it once: by the rule's id."""


def rule_of(class_type: str) -> PageRule | None:
    """The page rule for a class type, or for `extra:KEY` or `property:KEY`. To be asked in `without_broken` only."""
    found = PAGE_RULES.find(class_type)
    if found is None:
        return None
    return _stand_in(found) if found.distribution else found.plugin


def without_broken(work: Callable[[], T]) -> T:
    """Does what asks rules. If a rule of others raises, it is left out, and the work is done anew without it.

    Anew, as half of what a rule makes of a file may be done by then.
    """
    while True:
        try:
            return work()
        except RuleRaised as raised:
            PAGE_RULES.leave_out(raised.found, raised.error)


def _stand_in(found: FoundPlugin[PageRule]) -> OthersRule:
    return _others.setdefault(id(found.plugin), OthersRule(found))
