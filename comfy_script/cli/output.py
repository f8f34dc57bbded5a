"""How commands print: results on stdout, all else on stderr; tables and colours only where someone looks."""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import sys
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import typer

from .._files import reason
from .._reading import absolute
from .._text import json_printable, printable
from ..errors import ComfyScriptError

__all__ = [
    "error",
    "example",
    "interrupted",
    "log_to_stderr",
    "note",
    "print_coloured",
    "print_json",
    "print_table",
    "print_text",
    "say",
    "unprinted",
    "wrapped",
    "write_file",
]

_HEARD = (
    *("comfy_script.comfyui.discovery", "comfy_script.registries", "comfy_script.runtime.opened.lock.hashing"),
    *("comfy_script.formats.json_text", "comfy_script.runtime.opened.compiled", "comfy_script.runtime.opened.settings"),
)
"""Loggers that say what takes seconds (a server is started, a model is read), and what of a file isn't read or run."""


_FULL = {errno.ENOSPC, errno.EBADF, errno.EIO, errno.EFBIG, getattr(errno, "EDQUOT", None)}
"""Why stdout takes nothing, though somebody may read it."""


def example(*lines: str) -> str:
    """The end of a command's help: examples, one per line, as they are typed."""
    title = "Example:" if len(lines) == 1 else "Examples:"
    return "\n".join(["\b", title, *(f"  {line}" for line in lines)])


def error(message: str) -> None:
    """Says what went wrong, on stderr."""
    _tell(message, "Error: ", fg=typer.colors.RED, bold=True)


def note(message: str) -> None:
    """Says something that is good to know, on stderr."""
    _tell(message, "Note: ", fg=typer.colors.YELLOW)


def say(line: str) -> None:
    """Says what is being done, on stderr. ComfyUI's own lines may have colours."""
    _tell(line, colours=True)


def interrupted() -> None:
    """Says that Ctrl-C was heard."""
    _tell("Interrupted.")


def _tell(text: str, title: str = "", *, colours: bool = False, **style: Any) -> None:
    # Where stderr takes nothing, as a file on a full disk, nobody can be told; what is done is done nevertheless.
    with contextlib.suppress(OSError):
        if title:
            typer.secho(title, nl=False, err=True, **style)
        typer.echo(printable(text, colours=colours), err=True)


def log_to_stderr(verbosity: int) -> None:
    """Shows comfy_script's own log on stderr.

    Args:
        verbosity: 0 shows only that a server is started, and leaves the log's settings to the script that is run;
            1 shows what is done, 2 everything.
    """
    if not verbosity:
        for name in _HEARD:
            logger = logging.getLogger(name)
            logger.handlers = [_Notes()]
            logger.setLevel(logging.INFO)
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("comfy_script")
    logger.handlers = [handler]
    logger.setLevel(logging.INFO if verbosity == 1 else logging.DEBUG)
    logger.propagate = False


class _Notes(logging.Handler):
    """Says each thing once: a file may be read twice."""

    def __init__(self) -> None:
        super().__init__()
        self._said: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage()
        if said not in self._said:
            self._said.add(said)
            note(said)


def print_text(text: str, *, wrap: bool = False) -> None:
    """Prints a result as UTF-8.

    Args:
        text: The text.
        wrap: In a terminal, break its lines at the terminal's width, and indent what follows by 4 more.
    """
    text = printable(text)
    if wrap and sys.stdout.isatty():
        text = "\n".join(wrapped(line) for line in text.splitlines())
    # As bytes: whatever the terminal's encoding, a file or pipe gets UTF-8.
    _print(text if sys.stdout.isatty() else f"{text}\n".encode(), nl=sys.stdout.isatty())


def print_coloured(line: str, length: int, colour: str) -> None:
    """Prints a line of which the first characters have a colour where someone looks."""
    _print(typer.style(printable(line[:length]), fg=colour) + printable(line[length:]))


def _print(text: str | bytes, *, nl: bool = True) -> None:
    """Prints to stdout. Raises `ComfyScriptError` where it takes nothing, as a file on a full disk."""
    try:
        typer.echo(text, nl=nl)
    except OSError as failure:
        said = unprinted(failure)
        if said is None:  # whoever reads it has enough: Typer ends the command
            raise
        raise ComfyScriptError(said) from failure


def unprinted(failure: OSError) -> str | None:
    """What is said where stdout takes nothing; None if an error isn't of that kind.

    Args:
        failure: Of what was to be printed.
    """
    if failure.errno not in _FULL or failure.filename is not None:
        return None
    # What was to be printed is tried once more at the exit, which would tell of it again.
    with Path(os.devnull).open("wb") as nowhere, contextlib.suppress(OSError, ValueError):
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    closed = failure.errno == errno.EBADF
    return f"What is printed can't be written: {'stdout is closed' if closed else reason(failure)}"


def print_json(value: Any) -> None:
    """Prints a result as indented JSON. A number that JSON doesn't have is null, and that is said."""
    try:
        text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    except ValueError:
        from ..formats.json_text import nulled

        text = json.dumps(nulled(value, note), ensure_ascii=False, indent=2)
    print_text(json_printable(text))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, fixed: int = 1) -> None:
    """Prints rows: as a table that fits the terminal, or separated by tabs when it goes elsewhere.

    Args:
        columns: Their titles, for the terminal.
        rows: The cells.
        fixed: How many columns, from the left, are never shortened.
    """
    if not sys.stdout.isatty():
        for row in rows:
            print_text("\t".join(" ".join(cell.split()) for cell in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    cells = [[Text(printable(" ".join(cell.split()))) for cell in row] for row in rows]
    longest = [max((cell.cell_len for cell in column), default=0) for column in zip(*cells, strict=True)]
    room = console.width - sum(longest[:fixed]) - 2 * (len(columns) - 1)
    share = max(room // max(len(columns) - fixed, 1), 12)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for index, title in enumerate(columns):
        table.add_column(title, no_wrap=True, overflow="ellipsis", max_width=None if index < fixed else share)
    for line in cells:
        table.add_row(*line)
    console.print(table)


def write_file(path: Path, text: str) -> Path:
    """Writes a file as a whole, in place of one that is there.

    Returns:
        Its absolute path.

    Raises:
        ComfyScriptError: It can't be written.
    """
    from .._files import reason, write_atomically

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode())
    except OSError as failure:
        raise ComfyScriptError(f"{path} can't be written: {reason(failure)}") from failure
    return absolute(path)


def wrapped(line: str, indent: int | None = None) -> str:
    """A line broken at the terminal's width (100 at most); unbroken where nobody looks.

    Args:
        line: The line.
        indent: Of what follows; 4 more than the line's own if None.
    """
    if not sys.stdout.isatty():
        return line
    import shutil

    own = len(line) - len(line.lstrip())
    lines = textwrap.wrap(
        line,
        min(shutil.get_terminal_size().columns, 100),
        subsequent_indent=" " * (own + 4 if indent is None else indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)
