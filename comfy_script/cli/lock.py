"""`comfy-script lock`: what a result depends on, written down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .output import example, note, print_text
from .script_workflows import queued_workflows
from .scripts import ScriptArguments, TracebackOption
from .workflow_files import ApiOption, RegistryOption, is_workflow, named_source

if TYPE_CHECKING:
    from ..registries import RegistrySource
    from ..runtime.opened.lock.records import Lock

__all__ = ["add_to", "tell_unknown"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "lock",
        epilog=example(
            "comfy-script lock poster.json -o poster.lock.json",
            "comfy-script lock poster.py --server http://127.0.0.1:8188",
            "comfy-script lock picture.png --registry ~/ComfyUI",
        ),
    )(lock_command)


def lock_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A workflow: JSON, a picture, video or sound that has one in it, - for stdin; or a script.",
            allow_dash=True,
        ),
    ],
    arguments: ScriptArguments = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write FILE.  [default: stdout]")
    ] = None,
    api: ApiOption = None,
    registry: RegistryOption = None,
    traceback: TracebackOption = False,
) -> None:
    """Write down what a result depends on, as JSON.

    That is: the workflow's hash; ComfyUI's version, options and commit, Python, torch, the device; the node packs that
    it uses; the hashes of its models and inputs. Models are read on the machine that ComfyUI runs on, and only there.
    What isn't known is null, and told. comfy-script needs FILE --lock LOCK compares.
    """
    from ..registries import open_source
    from ..runtime.opened.lock.make import lock_of
    from ..runtime.opened.open import open_workflow

    if is_workflow(file) and arguments:
        raise typer.BadParameter(f"{file} is a workflow, and takes no arguments: {arguments[0]!r}.")
    with open_source(named_source(api, registry)) as source:
        if is_workflow(file):
            workflows = [open_workflow(str(file), source.registry)]
        else:
            workflows = queued_workflows(
                file, source.registry, arguments or [], left_out="is not in the lock", traceback=traceback
            )
        lock = lock_of(workflows, source)
        tell_unknown(lock, source)
    if output is None:
        print_text(str(lock))
    else:
        print_text(str(lock.save(output)))


def tell_unknown(lock: Lock, source: RegistrySource) -> None:
    """Says what isn't known, and why."""
    if lock.unknown:
        why = ""
        if source.facts is not None and any(each.blake3 is None for each in lock.models.values()):
            why = " Models are read only on the machine that ComfyUI runs on."
        note(f"Not known, and null in the lock: {', '.join(lock.unknown)}.{why}")
    if source.facts is not None and not source.facts.versions and not lock.versions["comfyui_commit"]:
        note("ComfyUI's commit and those of packs are told by servers with our nodes: comfy-script comfyui add-nodes.")
