"""How a session shows what its tasks do: a bar in a terminal or notebook, nothing where nobody looks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .._text import printable

if TYPE_CHECKING:
    import PIL.Image

    from .results import Result
    from .task import Task, TaskProgress

__all__ = ["Progress", "SilentProgress", "TerminalProgress", "default_progress", "in_notebook"]


_START = "{desc} ({elapsed})"
_BAR = "{desc} {percentage:3.0f}%|{bar}| {elapsed}"


def in_notebook() -> bool:
    """Whether the code runs in a Jupyter kernel."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return shell is not None and hasattr(shell, "kernel")


class Progress:
    """How progress is shown; this base shows no bar. Its methods are called from background threads.

    Attributes:
        shows_previews: Show previews of running nodes in the notebook.
        shows_outputs: Show the result of each output node in the notebook.
        shows_tasks: Show all results of a task in the notebook when it is done.
    """

    def __init__(self) -> None:
        self.shows_previews = False
        self.shows_outputs = False
        self.shows_tasks = False
        self._handle: Any = None

    def starting(self, text: str) -> None:
        """ComfyUI is being started: what, and how that goes. Each text takes the place of the one before."""

    def started(self, text: str) -> None:
        """ComfyUI is up; not called if it doesn't come up."""

    def step(self, progress: TaskProgress) -> None:
        """A node begins, or has done a step."""

    def preview(self, task: Task, node_id: str, image: PIL.Image.Image) -> None:
        """A node's preview: shown in place of the one before."""
        if not self.shows_previews or not in_notebook():
            return
        from IPython.display import DisplayHandle

        if self._handle is None:
            self._handle = DisplayHandle()  # type: ignore[no-untyped-call]
            self._handle.display(image)
        else:
            self._handle.update(image)

    def output(self, result: Result) -> None:
        """An output node's result."""
        if self.shows_outputs and in_notebook():
            result.display()

    def done(self, task: Task) -> None:
        """A task is done, failed or cancelled."""
        self._handle = None
        if self.shows_tasks and in_notebook():
            task.show_results()

    def close(self) -> None:
        """The session ends."""


class SilentProgress(Progress):
    """Shows no bar."""


class TerminalProgress(Progress):
    """One tqdm bar for the task that runs: nodes done, the node's name, its steps."""

    def __init__(self) -> None:
        super().__init__()
        self._bar: Any = None
        self._task: Task | None = None
        self._start: Any = None

    def starting(self, text: str) -> None:
        """Shows it in a line, with the time that it takes."""
        if self._start is None:
            from tqdm.auto import tqdm

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
            self.close()
            from tqdm.auto import tqdm

            self._task = progress.task
            self._bar = tqdm(total=progress.nodes_total, leave=False, dynamic_ncols=True, bar_format=_BAR)
        steps = f" {progress.value}/{progress.max}" if progress.max > 1 else ""
        self._bar.set_description_str(printable(f"{progress.node}{steps}"), refresh=False)
        done = progress.nodes_done + progress.value / max(progress.max, 1)
        self._bar.n = min(done, progress.nodes_total)
        self._bar.refresh()

    def done(self, task: Task) -> None:
        """Removes the bar of a task that has ended; in a notebook that of one that failed stays, in red."""
        if task is self._task:
            if self._bar is not None and not getattr(task, "failed", _no)():
                self._bar.n = self._bar.total  # a notebook's bar that ends before its end is taken for a failure
            self.close()
        super().done(task)

    def close(self) -> None:
        """Removes the bar."""
        self._end_start()
        bar, self._bar, self._task = self._bar, None, None
        if bar is not None:
            bar.close()


def _no() -> bool:
    return False


def default_progress() -> Progress:
    """A bar where someone looks: a terminal or a notebook; else nothing."""
    if in_notebook() or (sys.stderr is not None and sys.stderr.isatty()):
        return TerminalProgress()
    return SilentProgress()
