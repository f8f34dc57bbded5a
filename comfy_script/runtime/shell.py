"""Who looks at a script: a notebook, IPython in a terminal, Python's own prompt, or nobody; and places in a cell."""

from __future__ import annotations

import html
import sys
from collections.abc import Callable, Mapping
from typing import Any

from .._near import did_you_mean, near_names

__all__ = ["Line", "Spot", "at_prompt", "cell", "in_notebook", "ipython", "suggest_names"]


def ipython() -> Any | None:
    """The IPython shell that the code runs in; None where there is none. Never imports IPython."""
    module = sys.modules.get("IPython")
    return module.get_ipython() if module is not None else None


def in_notebook() -> bool:
    """Whether the code runs in a Jupyter kernel."""
    return hasattr(ipython(), "kernel")


def at_prompt() -> bool:
    """Whether a person types the code line by line in a terminal: IPython's prompt, or Python's own."""
    return not in_notebook() and (ipython() is not None or hasattr(sys, "ps1"))


def cell() -> str:
    """Which run of which cell the caller's code belongs to."""
    shell = ipython()
    try:
        return str(shell.kernel.get_parent("shell")["header"]["msg_id"])  # type: ignore[union-attr]
    except (AttributeError, KeyError, LookupError, TypeError):  # a kernel of another make
        return str(getattr(shell, "execution_count", ""))


def suggest_names() -> None:
    """Has IPython say below the error of a name that Python doesn't know what may have been meant."""
    shell = ipython()
    if shell is not None:
        shell.events.register("post_run_cell", _suggest)  # once, however often it is asked for


def _suggest(result: Any) -> None:
    error = getattr(result, "error_in_exec", None)
    hint = did_you_mean(near_names(error)) if isinstance(error, NameError) else ""
    if hint:
        text = f"{error}; {hint}"
        Spot(f'<div style="font-size:13px;opacity:.8">{html.escape(text)}</div>', text)


class Line:
    """The line or cell that the user has had run last: whether it still runs. Python's own prompt doesn't tell.

    Args:
        ended: Called, in the thread that runs them, when one has ended.

    Attributes:
        runs: Whether one runs.
    """

    def __init__(self, ended: Callable[[], None]) -> None:
        self.runs = False
        self._ended = ended
        self._shell = ipython()
        if self._shell is not None:
            self.runs = True  # the one that makes this
            self._shell.events.register("pre_run_cell", self._begin)
            self._shell.events.register("post_run_cell", self._end)

    def _begin(self, *_: object) -> None:
        self.runs = True

    def _end(self, *_: object) -> None:
        self.runs = False
        self._ended()

    def close(self) -> None:
        """Listens no more."""
        if self._shell is not None:
            self._shell.events.unregister("pre_run_cell", self._begin)
            self._shell.events.unregister("post_run_cell", self._end)
            self._shell = None


class Spot:
    """A place in the output of the cell that runs now, whose content can be replaced at any time, from any thread.

    Plain HTML with a text for those who can't show that: no widget, no script, so that every notebook shows it, and
    shows it again when it is opened anew.
    """

    def __init__(self, html: str, text: str = "") -> None:
        from IPython.display import DisplayHandle

        self._handle: Any = DisplayHandle()  # type: ignore[no-untyped-call]
        self._handle.display(_bundle(html, text), raw=True)  # type: ignore[no-untyped-call]

    def show(self, html: str, text: str = "", more: Mapping[str, Any] | None = None) -> None:
        """Puts this in the place of what it shows.

        Args:
            html: What notebooks show.
            text: What is shown without HTML.
            more: Other forms by MIME type, which are taken first where they are known.
        """
        self._handle.update({**_bundle(html, text), **(more or {})}, raw=True)


def _bundle(html: str, text: str) -> dict[str, Any]:
    return {"text/html": html, "text/plain": text}
