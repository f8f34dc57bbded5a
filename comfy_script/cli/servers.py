"""`comfy-script servers …`: several ComfyUI servers on this machine."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from ..errors import ServerStartError
from .comfyui import BaseDirectory, Folder, MainArguments, Version, chosen
from .groups import CommandGroup
from .output import example, print_text, say

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        cls=CommandGroup,
        no_args_is_help=True,
        rich_markup_mode=None,
        help="Start several ComfyUI servers on this machine.",
        epilog=example("comfy-script servers start --gpus 0,1"),
    )
    group.command(
        "start",
        epilog=example(
            "comfy-script servers start --gpus 0,1",
            "comfy-script servers start --count 2 --port 8190 -- --cpu",
        ),
    )(start)
    app.add_typer(group, name="servers")


def start(
    arguments: MainArguments = None,
    gpus: Annotated[
        str | None,
        typer.Option(
            "--gpus", metavar="N,N", help="A server for each of these GPUs, as CUDA_VISIBLE_DEVICES has them."
        ),
    ] = None,
    count: Annotated[
        int | None,
        typer.Option("--count", metavar="N", min=1, help="So many servers, which compute where ComfyUI would."),
    ] = None,
    version: Version = None,
    folder: Folder = None,
    base_directory: BaseDirectory = None,
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            metavar="N",
            min=1,
            max=65535,
            help="The first one's TCP port; the others follow.  [default: free ones]",
        ),
    ] = None,
    logs: Annotated[
        Path | None,
        typer.Option("--logs", metavar="DIR", help="Folder for their logs.  [default: a temporary one]"),
    ] = None,
) -> None:
    """Start several servers, and print their addresses for --servers.

    They end with Ctrl-C, or with this process. One that ends by itself is started again at its address.
    Each has temporary files and a folder in output of its own; models, custom nodes and input are the same for all.
    """
    from ..comfyui import ServerGroup

    if (gpus is None) == (count is None):
        raise typer.BadParameter("give either --gpus 0,1 or --count 2", param_hint="--gpus")
    installation = chosen(version, folder)
    number = count or (gpus or "").count(",") + 1
    say(f"Starting {number} server{'s' if number > 1 else ''} of ComfyUI {installation.version}")
    group = ServerGroup.start(
        installation,
        arguments or (),
        gpus=[gpu.strip() for gpu in gpus.split(",")] if gpus is not None else None,
        count=count,
        port=port,
        base_directory=base_directory,
        logs=logs,
    )
    with group:
        try:
            say(f"Their logs are in {group.logs} (Ctrl-C ends them)")
            # The last thing said: a program that reads it may send Ctrl-C at once.
            print_text(",".join(group.urls))
            while group.going:
                time.sleep(0.2)
        except KeyboardInterrupt:
            return
    raise ServerStartError(f"All servers have ended by themselves again and again: see their logs in {group.logs}.")
