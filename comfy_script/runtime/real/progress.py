"""Progress in real mode: a bar for the node that runs, if it reports steps, and its previews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..progress import Progress
from ..task import TaskProgress

if TYPE_CHECKING:
    from ...graph.records import Call

__all__ = ["StepReporter"]


class StepReporter:
    """Shows how far the node is that runs.

    Args:
        display: How.
    """

    def __init__(self, display: Progress) -> None:
        self.display = display
        self._call: Any = None
        self._shown = False

    def begin(self, call: Call) -> None:
        """A node begins."""
        self._call = call

    def step(self, value: int, total: int, preview: Any) -> None:
        """The node has done a step."""
        call = self._call
        if call is None:
            return
        self._shown = True
        name = call.spec.name
        self.display.step(TaskProgress(call, name, value, total, name, 0, 1))
        if preview is not None:
            self.display.preview(call, name, preview)

    def end(self, call: Call) -> None:
        """The node has ended."""
        if self._shown:
            self._shown = False
            self.display.done(self._call)
        self._call = None
