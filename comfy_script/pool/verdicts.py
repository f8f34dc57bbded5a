"""What ComfyUI has said of a prompt, as an outcome of its job: the same for its servers and for its executor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client.run import Cancelled, FailedWithoutReason, NodeFailed, Unreadable
from ..errors import NodeFailedError
from ..runtime.failures import failure
from .outcomes import Outcome, OutOfMemory, Raised, Vanished

if TYPE_CHECKING:
    from ..client.run import Run as PromptRun
    from ..formats.api import Compiled

__all__ = ["OUT_OF_MEMORY", "verdict"]

OUT_OF_MEMORY = ("OutOfMemoryError", "OutOfMemory")
"""Names of the exceptions that say so, without their modules."""


def verdict(run: PromptRun, compiled: Compiled) -> Outcome | None:
    """What has come of a prompt that failed or was cancelled; None of one that succeeded, or was lost.

    Args:
        run: A run that has ended.
        compiled: The workflow, with the script's calls.
    """
    error = failure(run, compiled.calls())
    match run.outcome:
        case NodeFailed(failed):
            assert isinstance(error, NodeFailedError)
            if failed.exception_type.rpartition(".")[2] in OUT_OF_MEMORY:
                return OutOfMemory(error)
            return Raised(failed.node_type, failed.exception_type, error)
        case FailedWithoutReason() | Unreadable():
            assert error is not None
            return Raised("", type(error).__name__, error)
        case Cancelled():
            return Vanished("it was interrupted")
    return None
