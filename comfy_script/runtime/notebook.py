"""Progress in a notebook: a panel in the cell that queued the workflows, which ends green, or says what went wrong."""

from __future__ import annotations

import base64
import importlib.util
import io
import sys
import threading
import time
import weakref
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from .._processes import ForkSafeLock, begins_anew_after_fork
from .._text import get_logger, printable
from .panel import Ongoing, Panel
from .progress import Progress, SilentProgress, TerminalProgress
from .shell import Line, Spot, cell, in_notebook, ipython, suggest_names

if TYPE_CHECKING:
    import PIL.Image

    from .results import Result
    from .task import Task, TaskProgress

__all__ = ["NotebookProgress", "default_progress"]

_log = get_logger(__name__)

_PAUSE = 0.1
"""Seconds between two updates of a panel: servers of notebooks drop messages of a kernel that sends too many."""
_PREVIEW_PAUSE = 0.4
_BUTTON_AFTER = 1.0
_PREVIEW_SIZE = 256


class NotebookProgress(Progress):
    """A panel for each cell that queues workflows: the node that runs, its steps and previews, then how it ended.

    It stays in the cell that queued the workflow, whichever cell runs by then, and so do the errors of workflows that
    nobody waits for. It is plain HTML, which a notebook keeps.

    Args:
        cancel_button: Show a button that cancels what takes longer than a second and goes on when its cell has ended,
            if ipywidgets is installed. The kernel hears of it when no cell runs; a cell that waits is cancelled with
            the notebook's own stop button.
    """

    def __init__(self, *, cancel_button: bool = True) -> None:
        super().__init__()
        self._has_button = cancel_button and importlib.util.find_spec("ipywidgets") is not None
        self.shows_previews = True
        self._lock = ForkSafeLock()
        self._line = Line(self._cell_ended)
        self._untold: list[tuple[Task, _View]] = []
        self._views: dict[Hashable, _View] = {}
        # As long as the task lives: results come from another thread, and may come after its end.
        self._results: weakref.WeakKeyDictionary[Any, _Results] = weakref.WeakKeyDictionary()
        self._latest: tuple[str, _View] | None = None
        # Results that are there before the task is known here.
        self._early: weakref.WeakKeyDictionary[Any, list[Result]] = weakref.WeakKeyDictionary()
        self._start: Spot | None = None
        self._start_began = 0.0

    # -- starting a server ----------------------------------------------------------------------------------------

    def starting(self, text: str) -> None:
        """Shows it in a line, with the time that it takes."""
        if self._start is None:
            self._start, self._start_began = Spot(""), time.monotonic()
        self._start.show(*_line("…", text, time.monotonic() - self._start_began))

    def started(self, text: str) -> None:
        """Leaves the line there."""
        if self._start is not None:
            self._start.show(*_line("✓", text, time.monotonic() - self._start_began))
            self._start = None

    # -- workflows ------------------------------------------------------------------------------------------------

    def queued(self, task: Task) -> None:
        """Shows it in the cell that runs."""
        is_node = not hasattr(task, "prompt_id")
        job = Ongoing("node", task.name) if is_node else Ongoing("workflow", nodes_total=task.nodes_total)  # type: ignore[attr-defined]
        with self._lock:
            here = cell()
            if self._latest is None or self._latest[0] != here:
                self._latest = here, _View(self._lock, here, has_button=self._has_button and not is_node)
            view = self._views[task] = self._latest[1]
            view.panel.begin(task, job)
            view.refresh()
            if self.shows_outputs or self.shows_tasks:
                self._results[task] = _Results()
            early = self._early.pop(task, []) if task in self._results else []
        if is_node:
            return
        # What happened before it was known here.
        if task.latest is not None:
            self.step(task.latest)
        if task.done():
            self.done(task)
        for result in early:
            self.output(task, result)

    def step(self, progress: TaskProgress) -> None:
        """Moves the bar."""
        with self._lock:
            view = self._views.get(progress.task)
            job = view.panel.jobs.get(progress.task) if view is not None else None
            if view is None or job is None:
                return
            if job.node != progress.node:
                view.panel.preview = ""
            job.node, job.value, job.max = progress.node, progress.value, progress.max
            job.nodes_done, job.nodes_total = progress.nodes_done, progress.nodes_total
            view.panel.current = job
            view.refresh()

    def preview(self, task: Task, node_id: str, image: PIL.Image.Image) -> None:
        """Shows a node's preview below the bar, in place of the one before."""
        with self._lock:
            view = self._views.get(task)
            now = time.monotonic()
            if view is None or not self.shows_previews or now - view.previewed < _PREVIEW_PAUSE:
                return
            view.previewed = now
            view.panel.preview = _small(image)
            view.refresh()

    def output(self, task: Task, result: Result) -> None:
        """Shows an output node's result in the cell of its task."""
        with self._lock:
            shown = self._results.get(task)
            if shown is None:
                self._early.setdefault(task, []).append(result)
        if shown is not None:
            shown.add(result)

    def results(self, task: Task, results: list[Result]) -> None:
        """Shows all results of a task in its cell."""
        with self._lock:
            shown = self._results.get(task)
            if shown is None:
                self._early[task] = results
        if shown is not None:
            shown.replace(results)

    def done(self, task: Task) -> None:
        """Ends the bar: green, or with what went wrong."""
        with self._lock:
            view = self._views.pop(task, None)
            if view is None or task not in view.panel.jobs:
                return
            panel = view.panel
            panel.end(task)
            if not task.failed():
                panel.done += 1
            elif task.cancelled():
                panel.cancelled += 1
            else:
                panel.failed += 1
                if task.error is not None:
                    self._untold.append((task, view))
            view.refresh(at_once=not panel.jobs)
        if not self._line.runs:
            self._tell()

    def _cell_ended(self) -> None:
        """What goes on gets its button. A cell that has waited needs none, and keeps no place for it."""
        with self._lock:
            for view in dict.fromkeys(self._views.values()):
                view.add_button(cell())
        self._tell()

    def _tell(self) -> None:
        """Shows the errors that nobody has asked for until the cell ended that ran then."""
        with self._lock:
            untold, self._untold = self._untold, []
            for task, view in untold:
                if task.error is not None:
                    view.panel.tell(task.error, whole=not task.noticed)
                    task.exception()  # now the user sees it
                    view.refresh(at_once=True)

    def close(self) -> None:
        """What isn't done stays on the server, and is shown so."""
        if self._start is not None:
            self._start.show("", "")
            self._start = None
        self._line.close()
        self._tell()
        with self._lock:
            for task, view in self._views.items():
                view.panel.end(task)
                view.panel.left += 1
                view.refresh(at_once=True)
            self._views.clear()


class _View:
    """A panel, and its place in a cell."""

    def __init__(self, lock: ForkSafeLock, place: str, *, has_button: bool) -> None:
        self.panel = Panel()
        self._cell = place
        self._has_button = has_button
        self._button: _CancelButton | None = None
        self._lock = lock
        self.previewed = 0.0
        self._spot: Spot | None = None
        self._shown = 0.0
        self._later: threading.Timer | None = None
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """The timer runs in the parent only."""
        self._later = None

    def refresh(self, *, at_once: bool = False) -> None:
        """Shows the panel as it is, now or in a moment. The caller holds the lock."""
        if self._spot is None:
            self._spot = Spot(self.panel.html(), self.panel.text())
            return
        wait = _PAUSE - (time.monotonic() - self._shown)
        if at_once or wait <= 0:
            if self._later is not None:
                self._later.cancel()
                self._later = None
            self._show()
        elif self._later is None:
            self._later = threading.Timer(wait, self._late)
            self._later.daemon = True
            self._later.start()

    def add_button(self, here: str) -> None:
        """Makes room for the button, if the cell that ends is its own. The caller holds the lock."""
        if self._has_button and self._button is None and here == self._cell:
            self._button = _CancelButton(self.panel, self._lock)

    def _late(self) -> None:
        with self._lock:
            self._later = None
            self._show()

    def _show(self) -> None:
        self._shown = time.monotonic()
        spot = self._spot
        try:
            if spot is not None:
                spot.show(self.panel.html(), self.panel.text())
            if self._button is not None:
                self._button.refresh()
        except Exception:  # noqa: BLE001 - whatever is wrong with the notebook, the workflow goes on
            _log.debug("the notebook can't be updated", exc_info=True)


class _CancelButton:
    """A widget below a panel, while what is queued there takes long. Where there are no widgets, nothing is there."""

    def __init__(self, panel: Panel, lock: ForkSafeLock) -> None:
        self._panel = panel
        self._lock = lock
        self._spot = Spot("")
        self._widget: Any = None
        # A node may tell of nothing for long.
        self._due: threading.Timer | None = threading.Timer(_BUTTON_AFTER + 0.1, self._is_due)
        self._due.daemon = True
        self._due.start()
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """The timer runs in the parent only."""
        self._due = None

    def _is_due(self) -> None:
        with self._lock:
            self.refresh()

    def refresh(self) -> None:
        """Shows or removes it. The caller holds the lock."""
        if self._panel.jobs and self._widget is None and self._panel.seconds > _BUTTON_AFTER:
            from ipywidgets import Button, Layout

            self._widget = Button(description="Cancel", icon="times", layout=Layout(width="110px"))
            self._widget.on_click(self._cancel)
            view = {"version_major": 2, "version_minor": 0, "model_id": self._widget.model_id}
            self._spot.show("", "", {"application/vnd.jupyter.widget-view+json": view})
        elif not self._panel.jobs and self._widget is not None:
            self._spot.show("")
            self._widget.close()
            self._widget = None

    def _cancel(self, widget: Any) -> None:
        widget.disabled, widget.description = True, "Cancelling"
        # The last first: none of them is to begin meanwhile.
        for task in reversed([*self._panel.jobs]):
            task.cancel()  # type: ignore[attr-defined]


class _Results:
    """The results of one workflow as they come, in the cell that queued it."""

    def __init__(self) -> None:
        self._spot = Spot("")
        self._parts: list[tuple[str, str]] = []

    def add(self, result: Result) -> None:
        self._parts.append((result._repr_html_(), repr(result)))
        self._show()

    def replace(self, results: list[Result]) -> None:
        self._parts = [(result._repr_html_(), repr(result)) for result in results]
        self._show()

    def _show(self) -> None:
        self._spot.show("".join(part for part, _ in self._parts), "\n".join(text for _, text in self._parts))


def _line(sign: str, text: str, seconds: float) -> tuple[str, str]:
    import html

    said = f"{sign} {printable(text)} ({seconds:.0f} s)"
    return f'<div style="font-size:13px;opacity:.8">{html.escape(said)}</div>', said


def _small(image: PIL.Image.Image) -> str:
    """An image as the address of a small JPEG."""
    shown = image.convert("RGB")
    shown.thumbnail((_PREVIEW_SIZE, _PREVIEW_SIZE))
    buffer = io.BytesIO()
    shown.save(buffer, "JPEG", quality=80)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"


def show_values() -> None:
    """Has the notebook show lists and dictionaries of pictures and results as such, unless it has its own way."""
    from .display import values_html

    def shown(values: Any) -> str | None:
        try:
            return values_html(values)
        except Exception:  # noqa: BLE001 - then it is shown as text
            return None

    formatter = ipython().display_formatter.formatters["text/html"]  # type: ignore[union-attr]
    for kind in (list, tuple, dict):
        try:
            formatter.lookup_by_type(kind)
        except KeyError:
            formatter.for_type(kind, shown)


def default_progress() -> Progress:
    """A panel in a notebook, a bar in a terminal; nothing where nobody looks."""
    suggest_names()
    if in_notebook():
        show_values()
        return NotebookProgress()
    if sys.stderr is not None and sys.stderr.isatty():
        return TerminalProgress()
    return SilentProgress()
