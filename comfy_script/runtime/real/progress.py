"""Progress in real mode: a bar for the node that runs, if it reports steps, its previews, and who is told of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...comfyui.in_process.interruption import is_interruption
from ...comfyui.in_process.sampling import current_step
from ..progress import Progress
from ..steps import OnStep, Step, current_on_step_var
from ..task import TaskProgress

if TYPE_CHECKING:
    from ...graph.records import Call

__all__ = ["NodeRun", "StepReporter"]


class NodeRun:
    """One run of a node, where progress is shown as of a task.

    Attributes:
        name: The node's name.
        noticed: As of `Task`; the script gets the error at once.
        error: None; the cell that runs gets it.
        ended: How it ended, if not well: `failed` or `cancelled`. Not by which error: that holds the node's values.
    """

    noticed = True
    error = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.ended = ""

    def failed(self) -> bool:
        """Whether it failed or was interrupted."""
        return bool(self.ended)

    def cancelled(self) -> bool:
        """Whether it was interrupted."""
        return self.ended == "cancelled"


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
        self._shown: Any = None

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
        name = call.spec.name
        if self._shown is None:
            self._shown = NodeRun(name)
            self.display.queued(self._shown)
        self.display.step(TaskProgress(self._shown, name, value, total, name, 0, 1))
        if preview is not None:
            self.display.preview(self._shown, name, preview)
        if self._told:
            step = Step(name, name, value, total, preview, sample=current_step())
            for callback in self._told:
                callback(step)

    def fail(self, error: BaseException) -> None:
        """The node that ends now does so with an error."""
        if self._shown is not None:
            interrupted = isinstance(error, KeyboardInterrupt) or is_interruption(error)
            self._shown.ended = "cancelled" if interrupted else "failed"

    def end(self) -> None:
        """The node has ended."""
        run, self._shown, self._call = self._shown, None, None
        if run is not None:
            self.display.done(run)
