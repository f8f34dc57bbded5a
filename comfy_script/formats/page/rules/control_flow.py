"""ControlFlowUtils: a box that shows what a node did last, behind its own widgets. It is sent empty."""

from __future__ import annotations

from typing import Any

from ..rule import PageDocument, PageNode, PageRule, Widget

__all__ = ["names", "plugin"]

_SHOWN = {"HaltExecution": "Status", "MemoryStorage": "Value"}
names = tuple(_SHOWN)


class _ControlFlow(PageRule):
    added_widgets = {name: {shown: ""} for name, shown in _SHOWN.items()}  # noqa: RUF012 - nobody changes it

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        return "" if widget.name == _SHOWN[node.type] else widget.value


plugin = _ControlFlow()
