"""comfy_mtb. Its colours say in the registry that they are widgets."""

from __future__ import annotations

from ..rule import PageRule

__all__ = ["names", "plugin"]

names = ("* (mtb)",)


class _Mtb(PageRule):
    page_only = frozenset({"Note Plus (mtb)"})
    widget_types = frozenset({"FLOAT_CURVE"})


plugin = _Mtb()
