"""How a session shows what its tasks do: a bar in a terminal, nothing where nobody looks; for notebooks, `notebook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._text import get_logger, printable
from .shell import Line, at_prompt

if TYPE_CHECKING:
    import PIL.Image

    from .results import Result
    from .task import Task, TaskProgress

__all__ = ["Progress", "SilentProgress", "TerminalProgress"]

_log = get_logger(__name__)

_START = "{desc} ({elapsed})"
_BAR = "{desc} {percentage:3.0f}%|{bar}| {elapsed}"


class Progress:
    """How progress is shown; this base shows nothing. Its methods are called from background threads.

    Attributes:
        shows_previews: Show previews of running nodes, where that is possible.
        shows_outputs: Show the result of each output node, where that is possible.
        shows_tasks: Show all results of a task when it is done, where that is possible.
    """

    def __init__(self) -> None:
        self.shows_previews = False
        self.shows_outputs = False
        self.shows_tasks = False

    def starting(self, text: str) -> None:
        """ComfyUI is being started: what, and how that goes. Each text takes the place of the one before."""

    def started(self, text: str) -> None:
        """ComfyUI is up; not called if it doesn't come up."""

    def queued(self, task: Task) -> None:
        """A workflow was queued; called in the thread that did it. It may have begun, even ended, by now."""

    def step(self, progress: TaskProgress) -> None:
        """A node begins, or has done a step."""

    def preview(self, task: Task, node_id: str, image: PIL.Image.Image) -> None:
        """A node's preview: shown in place of the one before."""

    def output(self, task: Task, result: Result) -> None:
        """An output node's result, if `shows_outputs`."""

    def results(self, task: Task, results: list[Result]) -> None:
        """All results of a task that went well, if `shows_tasks`."""

    def done(self, task: Task) -> None:
        """A task is done, failed or cancelled."""

    def close(self) -> None:
        """The session ends."""


class SilentProgress(Progress):
    """Shows no bar."""


class TerminalProgress(Progress):
    """One tqdm bar for the task that runs: nodes done, the node's name, its steps.

    At the prompt of IPython or Python, a failure that nobody waits for is told as soon as no line runs.
    """

    def __init__(self) -> None:
        super().__init__()
        self._bar: Any = None
        self._task: Task | None = None
        self._start: Any = None
        self._untold: list[Task] = []
        self._line = Line(self._tell) if at_prompt() else None

    def starting(self, text: str) -> None:
        """Shows it in a line, with the time that it takes."""
        if self._start is None:
            from tqdm import tqdm

            # Not before it has a text.
            self._start = tqdm(bar_format=_START, dynamic_ncols=True, delay=1e-9)
        self._start.set_description_str(printable(text.replace("\n", " ")))

    def started(self, text: str) -> None:
        """Leaves the line there."""
        self.starting(text)
        self._end_start()

    def _end_start(self) -> None:
        line, self._start = self._start, None
        if line is not None:
            line.close()

    def step(self, progress: TaskProgress) -> None:
        """Moves the bar."""
        if self._task is not progress.task:
            self._end_bar()
            from tqdm import tqdm

            self._task = progress.task
            self._bar = tqdm(total=progress.nodes_total, leave=False, dynamic_ncols=True, bar_format=_BAR)
        steps = f" {progress.value}/{progress.max}" if progress.max > 1 else ""
        self._bar.set_description_str(printable(f"{progress.node}{steps}"), refresh=False)
        done = progress.nodes_done + progress.value / max(progress.max, 1)
        self._bar.n = min(done, progress.nodes_total)
        self._bar.refresh()

    def done(self, task: Task) -> None:
        """Removes the bar of a task that has ended."""
        if task is self._task:
            self._end_bar()
        if self._line is not None and task.error is not None and not task.cancelled():
            self._untold.append(task)
            if not self._line.runs:
                self._tell()

    def _tell(self) -> None:
        tasks, self._untold = self._untold, []
        for task in tasks:
            if not task.noticed:
                task.exception()  # now the user sees it: not again when the session ends
                _log.error("A queued workflow failed: %s", task.error)

    def _end_bar(self) -> None:
        bar, self._bar, self._task = self._bar, None, None
        if bar is not None:
            bar.close()

    def close(self) -> None:
        """Removes the bar."""
        self._end_start()
        self._end_bar()
        if self._line is not None:
            self._line.close()
            self._tell()
