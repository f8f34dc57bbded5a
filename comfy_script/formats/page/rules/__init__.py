"""Owns: what the JavaScript of well-known node packs makes of their nodes, one module per pack (see `page.rule`).

A module is imported when one of its nodes occurs. All is written from what the packs do, not from their code.
"""

from __future__ import annotations

from functools import cache

from ....plugins import PluginTable
from ..rule import PageRule

__all__ = ["GROUP", "page_rules", "rule_of"]

GROUP = "comfy_script.page_rules"
"""The group of entry points with which other packages add page rules."""

_OURS = {
    "* (rgthree)": "rgthree",
}
"""Class types → our modules."""


@cache
def page_rules() -> PluginTable[PageRule]:
    """All page rules."""
    return PluginTable(GROUP, PageRule, {name: f"{__name__}.{module}:plugin" for name, module in _OURS.items()})


def rule_of(class_type: str) -> PageRule | None:
    """The page rule for a class type, or for `extra:KEY`."""
    return page_rules().find(class_type)
