"""The recording context: which workflow the calls of this thread or task belong to."""

from __future__ import annotations

from contextvars import ContextVar, Token

from .records import Call, CallOutput

__all__ = ["Recording", "current_recording", "current_recording_var"]

current_recording_var: ContextVar[Recording | None] = ContextVar("comfy_script_recording", default=None)


def current_recording() -> Recording | None:
    """The innermost recording that is open in this thread or asyncio task."""
    return current_recording_var.get()


class Recording:
    """The calls made while it is open, in order. Recordings nest, and each thread and asyncio task has its own.

    Attributes:
        calls: All calls.
        outputs: Outputs that the workflow must run for: one of each output node called, and those added by hand.
        queued: Calls among them that run already, because the script waited for them.
    """

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.outputs: list[CallOutput] = []
        self.queued: set[Call] = set()
        self._tokens: list[Token[Recording | None]] = []

    def open(self) -> None:
        """Make this the recording that calls go to."""
        self._tokens.append(current_recording_var.set(self))

    def close(self) -> None:
        """Give the context back to the recording around this one.

        Raises:
            RuntimeError: It is closed in another thread or task than it was opened in.
        """
        token = self._tokens.pop()
        try:
            current_recording_var.reset(token)
        except ValueError:
            raise RuntimeError("A Workflow must be left in the thread and asyncio task that entered it.") from None

    def add(self, output: CallOutput) -> None:
        """Make the workflow run for this output too."""
        self.outputs.append(output)
