"""ComfyUI_tinyterraNodes: a box that shows the last result, behind a node's own widgets."""

from __future__ import annotations

from ..rule import PageRule

__all__ = ["names", "plugin"]

names = (
    *(f"ttN advPlot {kind}" for kind in ("combo", "merge", "range", "string")),
    *("ttN debugInput", "ttN textDebug", "ttN textOutput"),
)


class _TinyTerra(PageRule):
    added_widgets = {name: {"display": ""} for name in names}  # noqa: RUF012 - nobody changes it


plugin = _TinyTerra()
