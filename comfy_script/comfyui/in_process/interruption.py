"""Stopping the node that runs."""

from __future__ import annotations

from .modules import comfy

__all__ = ["clear_interruption", "interrupt", "is_interruption"]


def interrupt() -> None:
    """Has the node that runs stop at its next step."""
    comfy("comfy.model_management").interrupt_current_processing(True)


def clear_interruption() -> None:
    """Lets the next node run."""
    comfy("comfy.model_management").interrupt_current_processing(False)


def is_interruption(error: BaseException) -> bool:
    """Whether an exception is how ComfyUI stops a node."""
    return isinstance(error, comfy("comfy.model_management").InterruptProcessingException)
