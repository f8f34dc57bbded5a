"""`comfy-script lock`: what a result depends on, written down."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ScriptError
from .output import example, note, print_text
from .scripts import ScriptArguments, TracebackOption, script_errors
from .workflow_files import ApiOption, RegistryOption, is_workflow, named_source

if TYPE_CHECKING:
    from ..registries import RegistrySource
    from ..runtime.opened.lock.records import Lock
    from ..runtime.opened.workflow_file import WorkflowFile

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

    if is_workflow(file) and arguments:
        raise typer.BadParameter(f"{file} is a workflow, and takes no arguments: {arguments[0]!r}.")
    with open_source(named_source(api, registry)) as source:
        workflows = _workflows(file, source, arguments or [], traceback)
        lock = lock_of(workflows, source)
        tell_unknown(lock, source)
    if output is None:
        print_text(str(lock))
    else:
        print_text(str(lock.save(output)))


def _workflows(file: Path, source: RegistrySource, arguments: list[str], traceback: bool) -> list[WorkflowFile]:
    """The workflow of a file, or all that a script queues before it waits for a result."""
    from ..runtime.opened.open import open_workflow

    if is_workflow(file):
        return [open_workflow(str(file), source.registry)]
    from ..runtime.opened.workflow_file import WorkflowFile
    from ..runtime.script import compile_script
    from ..runtime.uploads import Upload

    with script_errors(file, traceback), contextlib.redirect_stdout(sys.stderr):
        compiled = compile_script(file, source.registry, arguments)
    if not compiled.workflows:
        raise ScriptError(f"{file} queues no workflow, so that there is no result to be locked.")
    if not compiled.complete:
        note(f"{file} waits for a result; what it does with the result is not in the lock.")
    workflows = []
    for number, each in enumerate(compiled.workflows, 1):
        workflow = WorkflowFile(each.prompt, source.registry, name=f"{file}, workflow {number}")
        values = [value for call in each.ids for value in call.inputs.values()]
        workflow.uploads = {value.value: value for value in values if isinstance(value, Upload)}
        workflows.append(workflow)
    return workflows


def tell_unknown(lock: Lock, source: RegistrySource) -> None:
    """Says what isn't known, and why."""
    if lock.unknown:
        why = ""
        if source.facts is not None and any(each.blake3 is None for each in lock.models.values()):
            why = " Models are read only on the machine that ComfyUI runs on."
        note(f"Not known, and null in the lock: {', '.join(lock.unknown)}.{why}")
    if source.facts is not None and not source.facts.versions and not lock.versions["comfyui_commit"]:
        note("ComfyUI's commit and those of packs are told by servers with our nodes: comfy-script comfyui add-nodes.")
