"""ControlFlowUtils: a box that shows what a node did last, behind its own widgets."""

from __future__ import annotations

from ..rule import PageRule

__all__ = ["names", "plugin"]

_SHOWN = {"HaltExecution": "Status", "MemoryStorage": "Value"}
names = tuple(_SHOWN)


class _ControlFlow(PageRule):
    added_widgets = {name: {shown: ""} for name, shown in _SHOWN.items()}  # noqa: RUF012 - nobody changes it


plugin = _ControlFlow()
