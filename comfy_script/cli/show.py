"""`comfy-script show`: what pictures and workflow files say of how they were made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._files import reason
from .._reading import read_stdin
from ..errors import FormatError
from ..formats.known_files import is_a_folder
from .output import error, example, print_json, print_text

if TYPE_CHECKING:
    from ..formats.summary import Summary

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "show",
        epilog=example(
            "comfy-script show ComfyUI_00001_.png",
            "comfy-script show output/*.png --no-script",
            "comfy-script show picture.webp workflow.json --json",
        ),
    )(show)


def show(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="IMAGE...",
            help="Pictures, videos, sounds, or workflows as JSON in either format; - is stdin.",
            allow_dash=True,
        ),
    ],
    script: Annotated[
        bool | None,
        typer.Option(
            "--script/--no-script",
            show_default=False,
            help="Print the script that made it.  [default: of one file only]",
        ),
    ] = None,
    registry: Annotated[
        str | None,
        typer.Option(
            "--registry",
            metavar="FILE|URL|PATH",
            help="Where the nodes come from, for a workflow of the page without what ran: a saved /object_info, a "
            "server, a ComfyUI folder.  [default: what load() read last]",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON, for programs.")] = False,
) -> None:
    """Show how a picture was made: prompts, models, seeds, script.

    No server is asked or started unless one is named. What ComfyUI has put into the file is read by the names of nodes'
    inputs, so that of nodes which nobody knows it may be less than all; `comfy-script transpile` reads the whole
    workflow. Of pictures of other programs, their texts are shown as they are.

    Exit status: 0 all files say something; 1 one doesn't, or can't be read; 2 wrong usage.
    """
    nodes = _nodes(registry)
    found: list[Summary] = []
    failed = False
    for file in files:
        try:
            summary = _read(file, nodes)
        except FormatError as failure:
            error(failure.message)
            failed = True
            continue
        failed = failed or summary.is_empty
        found.append(summary)
        if not as_json:
            from ..formats.summary_text import to_text

            text = to_text(summary, script=len(files) == 1 if script is None else script)
            print_text(("\n" if len(found) > 1 else "") + text)
    if as_json:
        print_json([summary.as_json() for summary in found])
    if failed:
        raise typer.Exit(1)


def _nodes(source: str | None) -> Any:
    from functools import cache

    from ..registries import load_registry
    from ..registry.last import last_registry

    return cache(lambda: load_registry(source) if source is not None else last_registry() or {})


def _read(file: Path, nodes: Any) -> Summary:
    from ..formats.summary import read_summary

    if str(file) == "-":
        return read_summary(read_stdin(), nodes, name="stdin")
    if file.is_dir():
        raise FormatError(is_a_folder(file))
    try:
        return read_summary(file, nodes)
    except OSError as failure:
        raise FormatError(f"{file} can't be read: {reason(failure)}") from failure
