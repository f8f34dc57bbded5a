"""Stopping the node that runs."""

from __future__ import annotations

from .modules import comfy

__all__ = ["begin_job", "clear_interruption", "end_job", "interrupt", "is_interruption"]

_jobs: list[None] = []  # one for each that runs, in any thread, or within another: to append and to pop are atomic


def interrupt() -> None:
    """Has the node that runs stop at its next step."""
    comfy("comfy.model_management").interrupt_current_processing(True)


def begin_job() -> None:
    """A job begins; if it is the only one, an interruption before it is forgotten, as ComfyUI's executor does."""
    if not _jobs:
        clear_interruption()
    _jobs.append(None)


def end_job() -> None:
    """A job has ended."""
    _jobs.pop()


def clear_interruption() -> None:
    """Lets the next node run."""
    comfy("comfy.model_management").interrupt_current_processing(False)


def is_interruption(error: BaseException) -> bool:
    """Whether an exception is how ComfyUI stops a node."""
    return isinstance(error, comfy("comfy.model_management").InterruptProcessingException)
