"""Options of commands that save files, and of which server they are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["JsonOption", "NameOption", "OutputOption", "ServerOption", "check_output"]

OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="DIR", help="Where the files are saved.  [default: this folder]"),
]
NameOption = Annotated[
    str | None,
    typer.Option(
        "--name",
        metavar="TEMPLATE",
        help="Their names, of {name} {prefix} {seed} {run} {number}.  [default: {name}, the server's]",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print what came of it as JSON, for programs.")]
ServerOption = Annotated[
    str | None, typer.Option("--server", metavar="URL", help="The server.  [default: as load() finds it]")
]


def check_output(folder: Path | None) -> None:
    """Refuses a file where a folder is to be named."""
    if folder is not None and folder.exists() and not folder.is_dir():
        raise typer.BadParameter(f"--output {folder} is a file, and takes a folder; --name is for the files' names.")
