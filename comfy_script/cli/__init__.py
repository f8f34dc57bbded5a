"""Owns: the comfy-script command; thin, every command is a function that the library also offers. Knows: everything."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command and ends the process with its exit status.

    Args:
        arguments: The command line without the program's name; that of the process if None.

    Raises:
        SystemExit: Always: 0 ok, 1 failed, 2 wrong usage, 130 interrupted, 143 by SIGTERM.
    """
    from .._distribution import require_own_folder

    try:
        require_own_folder()
    except ImportError as mixed:
        sys.exit(f"Error: {mixed}")
    from .._signals import ended_by_sigterm, next_ctrl_c_ends

    with ended_by_sigterm():
        try:
            _run(arguments)
        except KeyboardInterrupt:  # before or after the command: it says so itself
            from .output import interrupted

            next_ctrl_c_ends()
            interrupted()
            sys.exit(130)
        except SystemExit as end:
            if end.code == 130:
                next_ctrl_c_ends()
            raise


def _open_streams() -> None:
    """Gives a process without stdin, stdout or stderr what says so when it is used.

    Otherwise the first files that are opened would be in their places, and programs that are started write into them.
    """
    # What is only read refuses to be written to: a result isn't lost without a word, as messages to nobody may be.
    for number, name, mode in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_RDONLY), (2, "stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            file = os.open(os.devnull, mode)
            if file != number:
                os.dup2(file, number)
                os.close(file)
            stream = open(number, "w" if number else "r", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def _run(arguments: Sequence[str] | None) -> None:
    _open_streams()
    from .app import app

    for stream in (sys.stdout, sys.stderr):
        # One that isn't UTF-8, as in Windows' pipes: what it can't say is said as an escape, instead of by an error.
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            app(None if arguments is None else list(arguments), prog_name="comfy-script")
        finally:
            if not sys.stdout.closed:  # the language server closes it
                sys.stdout.flush()  # what a script printed; Python would tell of it when all is over
    except OSError as failure:  # helps, which Typer prints itself, and what is flushed
        from .output import error, unprinted

        said = unprinted(failure)
        if said is None:
            raise
        error(said)
        sys.exit(1)
