"""Progress in real mode: a bar for the node that runs, if it reports steps, its previews, and who is told of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...comfyui.in_process.sampling import current_step
from ..progress import Progress
from ..steps import OnStep, Step, current_on_step_var
from ..task import TaskProgress

if TYPE_CHECKING:
    from ...graph.records import Call

__all__ = ["StepReporter"]


class StepReporter:
    """Shows how far the node is that runs, and tells of its steps.

    Args:
        display: How it is shown.
        on_step: Told of all steps.
    """

    def __init__(self, display: Progress, on_step: OnStep | None = None) -> None:
        self.display = display
        self.on_step = on_step
        self._call: Any = None
        self._told: list[OnStep] = []
        self._shown = False

    def begin(self, call: Call, of_workflow: OnStep | None) -> None:
        """A node begins.

        Args:
            call: Its call.
            of_workflow: Told of the steps of the workflow that it is in.
        """
        self._call = call
        # Here, because the node may run in another thread.
        self._told = [each for each in (current_on_step_var.get(), of_workflow, self.on_step) if each is not None]

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
        if self._told:
            step = Step(name, name, value, total, preview, sample=current_step())
            for callback in self._told:
                callback(step)

    def end(self, call: Call) -> None:
        """The node has ended."""
        if self._shown:
            self._shown = False
            self.display.done(self._call)
        self._call = None
