"""Owns: what the JavaScript of well-known node packs makes of their nodes, one module per pack (see `page.rule`).

Each module has a `plugin`, and `names`: the class types that it is for. All is written from what the packs do, not from
their code.
"""

from __future__ import annotations

from ....plugins import PluginTable
from ..rule import PageRule

__all__ = ["PAGE_RULES", "rule_of"]

PAGE_RULES = PluginTable("comfy_script.page_rules", PageRule, "comfy_script.formats.page.rules")


def rule_of(class_type: str) -> PageRule | None:
    """The page rule for a class type, or for `extra:KEY`."""
    return PAGE_RULES.find(class_type)
