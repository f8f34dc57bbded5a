"""ComfyUI_essentials: buttons that set many sliders at once."""

from __future__ import annotations

from ..rule import PageRule

__all__ = ["names", "plugin"]

_BUTTONS = {
    "FluxAttentionSeeker+": ("RESET ALL", "ZERO ALL", "REPEAT FIRST"),
    "SD3AttentionSeekerLG+": ("RESET L", "RESET G", "REPEAT FIRST"),
    "SD3AttentionSeekerT5+": ("RESET ALL", "REPEAT FIRST"),
}
names = tuple(_BUTTONS)


class _Essentials(PageRule):
    added_widgets = {name: dict.fromkeys(buttons) for name, buttons in _BUTTONS.items()}  # noqa: RUF012


plugin = _Essentials()
