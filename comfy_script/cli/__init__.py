"""Owns: the comfy-script command; thin, every command is a function that the library also offers. Knows: everything."""

from __future__ import annotations

import io
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


def _run(arguments: Sequence[str] | None) -> None:
    from .app import app

    for stream in (sys.stdout, sys.stderr):
        # One that isn't UTF-8, as in Windows' pipes: what it can't say is said as an escape, instead of by an error.
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
    app(None if arguments is None else list(arguments), prog_name="comfy-script")
