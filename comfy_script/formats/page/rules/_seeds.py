"""Seeds that stand for another one: what a pack draws each time that it queues."""

from __future__ import annotations

from ...diagnostics import ASK_PAGE
from ..rule import PageDocument, PageNode, Widget

__all__ = ["drawn_seed"]


def drawn_seed(node: PageNode, widget: Widget, page: PageDocument, lowest: int = 0) -> int:
    """A number instead of a seed that the page draws: the lowest that it may draw, the same each time.

    Args:
        node: The node.
        widget: Its seed.
        page: Is told.
        lowest: The least number that the page may draw.
    """
    page.report(
        node,
        "random-choice",
        f"{widget.value} stands for a random seed, which the page draws each time that it queues",
        input=widget.name,
        kept=f"it is {lowest}",
        remedy=f"write another seed there, or {ASK_PAGE}",
    )
    return lowest
