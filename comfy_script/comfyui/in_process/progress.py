"""The progress that nodes report: steps, and previews of what they make."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .modules import comfy

__all__ = ["set_progress_hook"]


def set_progress_hook(on_step: Callable[[int, int, Any], None] | None) -> None:
    """Has steps told, and interruption looked for between them, as the server has.

    Args:
        on_step: Called with the steps done, the steps in all, and the preview as PIL image or None. None takes the
            hook away, and gives the samplers back their own bars.
    """
    utils = comfy("comfy.utils")
    utils.set_progress_bar_enabled(on_step is None)
    if on_step is None:
        utils.set_progress_bar_global_hook(None)
        return
    check_interrupt = comfy("comfy.model_management").throw_exception_if_processing_interrupted

    def hook(value: float, total: float, preview: Any, prompt_id: Any = None, node_id: Any = None) -> None:
        check_interrupt()
        # A preview is a format, an image and a size.
        on_step(int(value), int(total), preview[1] if preview is not None else None)

    utils.set_progress_bar_global_hook(hook)
