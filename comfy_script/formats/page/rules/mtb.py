"""comfy_mtb. Its colours say in the registry that they are widgets."""

from __future__ import annotations

from typing import Any

from ..rule import PageDocument, PageNode, PageRule, Widget

__all__ = ["names", "plugin"]

names = ("* (mtb)",)

_PREVIEWS = frozenset({"value_preview", "loop_preview"})


class _Mtb(PageRule):
    page_only = frozenset({"Note Plus (mtb)"})
    widget_types = frozenset({"FLOAT_CURVE"})
    added_widgets = {  # noqa: RUF012 - nobody changes it
        "Animation Builder (mtb)": {
            **dict.fromkeys(("value_preview", "loop_preview"), ""),
            **{"Reset": "reset", "Queue": "queue", "Cancel": "cancel"},
        },
        "Interpolate Clip Sequential (mtb)": {"+": "add", "-": "remove"},
    }

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        return "" if widget.name in _PREVIEWS and widget.spec is None else widget.value


plugin = _Mtb()
