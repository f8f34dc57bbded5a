"""`comfy-script needs`: what workflows need, and what of that a server has."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .output import example, print_json, print_text
from .script_workflows import looked_at
from .workflow_files import ApiOption, RegistryOption, named_source

if TYPE_CHECKING:
    from ..runtime.opened.needs.records import Needs

__all__ = ["add_to", "how_to_fetch"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "needs",
        epilog=example(
            "comfy-script needs workflow.json",
            "comfy-script needs picture.png --server http://127.0.0.1:8188 --all",
            "comfy-script needs *.json --registry object_info.json --json",
            "comfy-script needs poster.json --lock poster.lock.json",
            "comfy-script needs script.py",
        ),
    )(needs_command)


def needs_command(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...", help="Workflows: JSON, or a picture, video or sound with one; scripts; - is stdin."
        ),
    ],
    api: ApiOption = None,
    registry: RegistryOption = None,
    everything: Annotated[bool, typer.Option("--all", help="List what is there as well.")] = False,
    hashes: Annotated[
        bool,
        typer.Option(
            "--hashes/--no-hashes",
            help="Read the models for which the file has a hash, if ComfyUI is on this machine, and compare.",
        ),
    ] = True,
    lock: Annotated[
        Path | None,
        typer.Option(
            "--lock",
            metavar="FILE",
            help="Compare with this lock, or with that which an image carries, and say what is different.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON, for programs.")] = False,
) -> None:
    """Say what workflows need that a server doesn't have.

    That is: node packs and models, with where the file says that they are from; input files; versions. Nothing is
    queued, downloaded or installed, and nobody but the server is asked; with a file as --registry, nobody at all. A
    script runs as far as the workflows that it makes; links in its text say where models are from.

    Exit status: 0 all of them can run, as far as can be told; 1 one can't, or can't be read, or something is known to
    be different from the lock; 2 wrong usage.
    """
    from ..registries import open_source
    from ..runtime.opened.lock.against import against_lock
    from ..runtime.opened.needs.collect import needs_of
    from ..runtime.opened.needs.text import screen

    found: list[Needs] = []
    with open_source(named_source(api, registry)) as source:
        for file in files:
            for workflow in looked_at(file, source.registry):
                needs = needs_of(workflow, source.registry, facts=source.facts, has_file=source.has_file, hashes=hashes)
                if lock is not None:
                    needs = against_lock(needs, workflow, source, lock)
                if not as_json:
                    text = screen(needs, everything=everything) + how_to_fetch(str(file), needs)
                    print_text(("\n" if found else "") + text)
                found.append(needs)
    if as_json:
        shown: list[dict[str, Any]] = [needs.as_json() for needs in found]
        print_json(shown)
    if not all(needs.can_run and needs.is_as_locked for needs in found):
        raise typer.Exit(1)


def how_to_fetch(file: str, needs: Needs) -> str:
    """The line that says how missing models are downloaded; empty if the file doesn't say where they are from."""
    count = sum(need.blocks and bool(need.sources) for need in needs.models)
    if not count:
        return ""
    return f"\n\nTo download {f'{count} models' if count > 1 else 'the model'}: comfy-script fetch {shlex.quote(file)}"
