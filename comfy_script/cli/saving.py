"""Options of commands that save files, and of which server they are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import ResultError

__all__ = ["JsonOption", "NameOption", "OutputOption", "ServerOption", "check_output", "checked_name"]

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


def checked_name(template: str | None) -> str:
    """The template of names that was given, or that of the server's names."""
    from ..runtime.opened.saving import check_name

    if template is None:
        return "{name}"
    try:
        check_name(template)
    except ResultError as failure:
        raise typer.BadParameter(f"--name: {failure.message}") from None
    return template
