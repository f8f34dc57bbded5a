"""What IPython and notebooks make of errors: which cell a line is in, and tracebacks without this package's frames."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, TypeVar

__all__ = ["name_of_cell", "traceback_without_ours", "without_our_frames"]

E = TypeVar("E", bound=BaseException)

_OURS = __name__.partition(".")[0]
_BETWEEN = {_OURS, "asyncio", "concurrent", "contextlib", "threading"}
"""Whose frames say nothing to a user between or below those of ours."""


def _shell() -> Any | None:
    module = sys.modules.get("IPython")
    return module.get_ipython() if module is not None else None


def name_of_cell(file: str) -> str | None:
    """What IPython calls the cell that it has compiled under this file's name; None of all other files."""
    try:
        kind, name = _shell().compile.format_code_name(file)  # type: ignore[union-attr]
    except (AttributeError, TypeError):
        return None
    return f"{kind} {name}"


def without_our_frames(error: E) -> E:
    """Has IPython print an error that is none of ours (Python's own, Ctrl-C) as it prints ours; returns the error."""
    if _shell() is not None:
        import functools

        error._render_traceback_ = functools.partial(traceback_without_ours, error)  # type: ignore[attr-defined]
    return error


def traceback_without_ours(error: BaseException) -> list[str]:
    """The lines that IPython prints of an error, without the frames of this package where it was asked for something.

    Frames of other code in between stay, such as a callback's. `traceback.print_exception(error)` has all. In a
    notebook the server's traceback is left out, too: it stands in the panel of the cell that queued the workflow.
    """
    shell = _shell()
    if shell is None:
        import traceback

        return traceback.format_exception(type(error), error, error.__traceback__)
    # Causes, too: those are printed from their own tracebacks.
    chain: list[tuple[BaseException, TracebackType | None]] = []
    each: BaseException | None = error
    while each is not None and all(each is not known for known, _ in chain):
        chain.append((each, each.__traceback__))
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    try:
        for each, whole in chain:
            each.__traceback__ = _without_ours(whole)
        lines: list[str] = shell.InteractiveTB.structured_traceback(type(error), error, error.__traceback__)
        trace = getattr(error, "server_traceback", "")
        if not trace or not hasattr(shell, "kernel"):
            return lines
        source, message = getattr(error, "source", None), getattr(error, "message", str(error))
        said = f"{source}: {message}" if source is not None else message
        return [line.replace(str(error), said) for line in lines]
    finally:
        for each, whole in chain:
            each.__traceback__ = whole


def _without_ours(whole: TracebackType | None) -> TracebackType | None:
    entries: list[TracebackType] = []
    kept = 0
    each = whole
    while each is not None:
        entries.append(each)
        each = each.tb_next
    rooms = [str(entry.tb_frame.f_globals.get("__name__", "")).partition(".")[0] for entry in entries]
    if _OURS not in rooms:
        return whole
    result: TracebackType | None = None
    for entry, room in zip(reversed(entries), reversed(rooms), strict=True):
        if room not in _BETWEEN:
            result = TracebackType(result, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
            kept += 1
    return result if kept else whole
