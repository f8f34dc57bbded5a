"""What a notebook's cell shows of the workflows that it has queued: how far they are, and how they ended."""

from __future__ import annotations

import html
import time
from collections.abc import Hashable
from dataclasses import dataclass, field

from .._text import printable

__all__ = ["Ongoing", "Panel"]

_RUNNING, _GOOD, _BAD, _STOPPED = "#3b82f6", "#16a34a", "#dc2626", "#8b8b8b"
_MOST_FAILURES = 5
"""How many failures of a cell are shown in full."""
_BASE = "font-family:var(--jp-ui-font-family,var(--vscode-font-family,system-ui,sans-serif));font-size:13px;"


@dataclass(slots=True)
class Ongoing:
    """A workflow that isn't done.

    Attributes:
        word: What one of its kind is called.
        node: The node that runs; empty while it is queued.
        value: Steps of that node that are done.
        max: Steps of that node in all.
        nodes_done: Nodes that are done.
        nodes_total: Nodes in all.
    """

    word: str
    node: str = ""
    value: int = 0
    max: int = 1
    nodes_done: int = 0
    nodes_total: int = 1

    @property
    def fraction(self) -> float:
        """How much of it is done, 0 to 1; the nodes count alike."""
        return min((self.nodes_done + self.value / max(self.max, 1)) / max(self.nodes_total, 1), 1.0)


@dataclass
class Panel:
    """The state of one cell's workflows, and its two forms: `html()` and `text()`.

    Attributes:
        jobs: Those that aren't done.
        current: The one of them that was heard of last.
        preview: The latest preview of a running node, as the address of an image.
        done: How many are done well.
        left: How many were left on the server, where nothing follows them any more.
        cancelled: How many were cancelled.
        failed: How many have failed.
        failures: The errors of those that nobody waits for, the first of them.
        word: What one of them is called.
        last: The one that ended last: what a single one is told by.
    """

    jobs: dict[Hashable, Ongoing] = field(default_factory=dict)
    current: Ongoing | None = None
    preview: str = ""
    done: int = 0
    left: int = 0
    cancelled: int = 0
    failed: int = 0
    failures: list[BaseException] = field(default_factory=list)
    word: str = "workflow"
    last: Ongoing | None = None
    _began: float = field(default_factory=time.monotonic)
    _ended: float = 0.0
    _took: float = 0.0
    _more: int = 0
    _whole: frozenset[BaseException] = frozenset()

    def begin(self, key: Hashable, job: Ongoing) -> None:
        """One is queued."""
        if not self.jobs:
            self._took += self._ended - self._began if self.ended else 0.0
            self._began = time.monotonic()
        self.jobs[key] = job
        self.word = job.word

    def end(self, key: Hashable) -> None:
        """One isn't to be waited for any more; what became of it is told by the counts."""
        self.last = self.jobs.pop(key, self.last)
        self._ended = time.monotonic()
        if self.current is self.last:
            self.current, self.preview = None, ""

    def tell(self, error: BaseException, *, whole: bool = True) -> None:
        """Shows the error of one that has failed.

        Args:
            error: The error.
            whole: What and where, for nobody waits for it; otherwise the server's traceback only, which the cell's own
                error leaves out.
        """
        self._whole = self._whole | {error} if whole else self._whole
        if len(self.failures) < _MOST_FAILURES:
            self.failures.append(error)
        else:
            self._more += 1

    @property
    def ended(self) -> int:
        """How many aren't waited for any more."""
        return self.done + self.left + self.cancelled + self.failed

    @property
    def seconds(self) -> float:
        """How long ago the first of those was queued that aren't done."""
        return time.monotonic() - self._began

    # -- as text --------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """For those who can't show HTML, and for who reads the notebook's file."""
        sign, words = self._verdict()
        lines = [f"{sign} {words}"]
        lines += [f"  {printable(_said(error))}" for error in self.failures if error in self._whole]
        return "\n".join(lines)

    def _verdict(self) -> tuple[str, str]:
        total = self.ended + len(self.jobs)
        if self.jobs:
            job = self.current or next(iter(self.jobs.values()))
            where = f", {job.word} {self.ended + 1} of {total}" if total > 1 else ""
            return "…", f"{job.node or 'queued'}{_steps(job)}{where}"
        took = f"{_seconds(self._took + self._ended - self._began)}"
        if self.failed:
            many = f"{self.failed} of {total} {self.word}s failed" if total > 1 else f"{self._single('failed')}"
            return "✗", f"{many} · {took}"
        if self.cancelled or self.left:
            word = "cancelled" if self.cancelled else "left unfinished"
            count = self.cancelled or self.left
            return "■", f"{count} of {total} {self.word}s {word}" if total > 1 else f"{self._single(word)}"
        if total > 1:
            return "✓", f"{total} {self.word}s · {took}"
        job = self.last or Ongoing(self.word)
        nodes = "1 node" if job.nodes_total == 1 else f"{job.nodes_total} nodes"
        return "✓", f"{job.node if job.word == 'node' else nodes} · {took}"

    def _single(self, became: str) -> str:
        job = self.last
        return f"{job.node} {became}" if job is not None and job.node and became == "failed" else became

    # -- as HTML --------------------------------------------------------------------------------------------------

    def html(self) -> str:
        """As a notebook shows it."""
        parts = [self._running() if self.jobs else self._summary()]
        parts += [_failure(error) if error in self._whole else _server_traceback(error) for error in self.failures]
        if self._more:
            parts.append(_muted(f"and {self._more} more"))
        if self.preview:
            style = "display:block;max-width:256px;max-height:256px;margin-top:6px;border-radius:4px"
            parts.append(f'<img alt="preview" src="{self.preview}" style="{style}">')
        return f'<div style="{_BASE}padding:2px 0">{"".join(parts)}</div>'

    def _running(self) -> str:
        job = self.current or next(iter(self.jobs.values()))
        total = self.ended + len(self.jobs)
        rest = [f"node {min(job.nodes_done + 1, job.nodes_total)} of {job.nodes_total}"] if job.nodes_total > 1 else []
        rest = rest if job.node else []
        rest += [f"{job.word} {self.ended + 1} of {total}"] if total > 1 else []
        name = html.escape(printable(job.node or "queued"))
        bad = f'<span style="color:{_BAD}">{self.failed} failed</span>' if self.failed else ""
        return _row(_bar(job.fraction, _RUNNING) + f"<span>{name}{_steps(job)}</span>" + _muted(" · ".join(rest)) + bad)

    def _summary(self) -> str:
        sign, words = self._verdict()
        color = {"✓": _GOOD, "✗": _BAD, "■": _STOPPED}[sign]
        return _row(
            f'<span style="color:{color};font-weight:600">{sign}</span>'
            f'<span style="color:{color}">{html.escape(printable(words))}</span>'
        )


def _steps(job: Ongoing) -> str:
    return f" {job.value}/{job.max}" if job.max > 1 else ""


def _seconds(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"


def _row(content: str) -> str:
    return f'<div style="display:flex;align-items:center;gap:10px;line-height:20px">{content}</div>'


def _bar(fraction: float, color: str) -> str:
    shape = "height:6px;border-radius:3px;"
    return (
        f'<span style="flex:none;width:160px;{shape}background:rgba(128,128,128,.25)">'
        f'<span style="display:block;width:{fraction * 100:.1f}%;{shape}background:{color}"></span></span>'
    )


def _muted(text: str) -> str:
    return f'<span style="opacity:.65">{html.escape(text)}</span>' if text else ""


def _said(error: BaseException) -> str:
    """Where in the script something went wrong, and what; without the server's traceback."""
    source = getattr(error, "source", None)
    said = getattr(error, "message", None) or f"{type(error).__name__}: {error}"
    return f"{source}: {said}" if source is not None else str(said)


def _failure(error: BaseException) -> str:
    """What went wrong, where in the script, and what the server says, folded."""
    said = html.escape(printable(_said(error)))
    text = f'<div style="white-space:pre-wrap;overflow-wrap:anywhere">{said}</div>'
    style = f"border-left:3px solid {_BAD};background:rgba(220,38,38,.08);padding:6px 10px;margin-top:4px"
    return f'<div style="{style}">{text}{_server_traceback(error)}</div>'


def _server_traceback(error: BaseException) -> str:
    trace = printable(str(getattr(error, "server_traceback", "") or ""))
    if not trace:
        return ""
    return (
        '<details><summary style="cursor:pointer;opacity:.65">traceback of the server</summary>'
        f'<pre style="margin:4px 0 0;font-size:12px;overflow:auto;max-height:320px">{html.escape(trace)}</pre>'
        "</details>"
    )
