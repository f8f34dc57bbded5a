"""cg-image-filter: the page gives its nodes an id of their own whenever it opens a workflow."""

from __future__ import annotations

from typing import Any

from ...diagnostics import ASK_PAGE
from ..rule import PageDocument, PageNode, PageRule, Widget

__all__ = ["names", "plugin"]

names = ("Image Filter", "Mask Image Filter", "Text Image Filter")


class _ImageFilter(PageRule):
    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        if widget.name == "graph_id":
            page.report(
                node,
                "random-choice",
                "the page draws an id each time that it opens the workflow",
                input=widget.name,
                kept="as in the file",
                remedy=ASK_PAGE,
            )
        return widget.value


plugin = _ImageFilter()
