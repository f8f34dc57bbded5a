"""`comfy-script lsp`."""

from __future__ import annotations

from typing import Annotated

import typer

from ..errors import ScriptError
from .output import example
from .workflow_files import registry_option

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "lsp",
        epilog=example(
            "comfy-script lsp",
            "comfy-script lsp --server http://10.0.0.5:8188",
            "comfy-script lsp --registry nodes.json --beside-pylance",
        ),
    )(lsp)


def lsp(
    server: Annotated[
        str | None,
        typer.Option("--server", metavar="URL", help="Take the nodes of this server, and ask it for changes."),
    ] = None,
    registry: Annotated[str | None, registry_option("COMFY_SCRIPT_SERVER; else what load() read last")] = None,
    beside_pylance: Annotated[
        bool, typer.Option("--beside-pylance", help="Offer only what Pylance doesn't, for editors that have both.")
    ] = False,
    jedi_seconds: Annotated[
        float | None,
        typer.Option(
            "--jedi-seconds",
            metavar="SECONDS",
            min=0,
            help="Answer without Jedi if it takes longer, and ask it again with the next letter (0.7).",
        ),
    ] = None,
) -> None:
    """Serve an editor: the language server.

    Editors start it, and talk to it over standard input and output. It is jedi-language-server, and knows ComfyUI's
    nodes: options inside of strings, variables that fit, ranges and defaults, mistakes while you type. It needs the
    extra `lsp`.
    """
    from ..lsp.serve import serve

    if server is not None and registry is not None:
        raise ScriptError("--server and --registry both say where the nodes come from: give one of them.")
    serve(server or registry, beside_pylance=beside_pylance, jedi_seconds=jedi_seconds)
