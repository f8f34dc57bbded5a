"""`comfy-script compile`, and what commands that run scripts have in common."""

from __future__ import annotations

import contextlib
import re
import sys
import traceback as tracebacks
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._near import did_you_mean, near_names, with_hint
from .._reading import read_text
from .._text import json_printable
from ..errors import ComfyScriptError, ScriptError
from .output import example, note, print_text, say, write_file
from .workflow_files import StrictOption, is_workflow, registry_option, tell

if TYPE_CHECKING:
    from ..formats.diagnostics import Diagnostic
    from ..registry.registry import Registry

__all__ = ["ScriptArguments", "TracebackOption", "add_to", "script_errors"]

_Script = Annotated[Path, typer.Argument(metavar="SCRIPT", help="The script, a Python file.")]
ScriptArguments = Annotated[
    list[str] | None, typer.Argument(metavar="ARGS", help="After --: the script's own arguments.")
]
TracebackOption = Annotated[bool, typer.Option("--traceback", help="Show Python's traceback for every error.")]


class _Format(str, Enum):
    api = "api"
    ui = "ui"


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command(
        "compile",
        epilog=example(
            "comfy-script compile txt2img.py -o prompt.json",
            "comfy-script compile txt2img.py --registry object_info.json",
        ),
    )(compile_)


def compile_(
    script: _Script,
    arguments: ScriptArguments = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write FILE; further workflows go to FILE-2, FILE-3 … beside it."
        ),
    ] = None,
    registry: Annotated[str | None, registry_option("the server that load() finds", "--server")] = None,
    format_: Annotated[
        _Format, typer.Option("--format", help="api: what a server runs. ui: what ComfyUI's page opens.")
    ] = _Format.api,
    index: Annotated[
        int | None, typer.Option("--index", min=1, metavar="N", help="Only the Nth workflow that the script queues.")
    ] = None,
    strict: StrictOption = False,
    traceback: TracebackOption = False,
) -> None:
    """Compile a script to workflow JSON, without running it.

    No server is needed if --registry names a file. The script runs up to where it waits for a result. The JSON goes
    to stdout; what the script prints goes to stderr. For the page, the functions of a script that only calls nodes
    become subgraphs, and comments above its paragraphs groups.
    """
    from ..registries import load_registry
    from ..runtime.script import compile_script

    if is_workflow(script):
        raise ScriptError(
            f"{script} is a workflow, not a script: `comfy-script convert {script} --to {format_.value}` writes it in "
            "that format."
        )
    nodes = load_registry(registry)
    with script_errors(script, traceback), contextlib.redirect_stdout(sys.stderr):
        compiled = compile_script(script, nodes, arguments or ())
    workflows = [workflow.prompt for workflow in compiled.workflows]
    if not compiled.complete:
        note(
            f"{script} waits for a result after {_count(len(workflows))}; what it does with the result is not compiled."
        )
    if index is not None:
        if index > len(workflows):
            raise ScriptError(f"{script} queues {_count(len(workflows))}, so there is no --index {index}.")
        workflows = [workflows[index - 1]]
    if output is None and len(workflows) > 1:
        raise ScriptError(
            f"{script} queues {_count(len(workflows))}: write them to files with `-o prompt.json`, "
            "or choose one with `--index N`."
        )
    diagnostics: list[Diagnostic] = []
    texts = [_json(workflow, format_, nodes, script, diagnostics) for workflow in workflows]
    tell(diagnostics, strict)
    if output is None:
        print_text(json_printable(texts[0]))
        return
    for number, text in enumerate(texts, 1):
        path = output if number == 1 else output.with_name(f"{output.stem}-{number}{output.suffix}")
        print_text(str(write_file(path, f"{text}\n")))


def _count(number: int) -> str:
    return f"{number} workflow" if number == 1 else f"{number} workflows"


def _json(
    prompt: dict[str, Any], format_: _Format, registry: Registry, script: Path, diagnostics: list[Diagnostic]
) -> str:
    from ..formats.json_text import write_json

    if format_ is _Format.api:
        return write_json(prompt, f"a workflow of {script}")
    from ..formats.ui import to_ui
    from ..transpile.read_script import whole_workflow

    written = to_ui(whole_workflow(prompt, script, registry), registry, diagnostics=diagnostics)
    return write_json(written, f"a workflow of {script}")


@contextlib.contextmanager
def script_errors(script: Path, traceback: bool) -> Iterator[None]:
    """Shows what a script raises as Python would: with its traceback, from the script's own first line on."""
    try:
        yield
    except Exception as failure:
        if isinstance(failure, ComfyScriptError) and not traceback:
            raise
        if isinstance(failure, NameError) and _lacks_nodes(failure, script):
            raise ScriptError(
                f"{script}: {failure}, and the script imports no nodes. In front belong "
                "`from comfy_script.runtime import *`, `load()` and `from comfy_script.runtime.nodes import *`; "
                "`comfy-script transpile --runtime` writes them."
            ) from failure
        near = near_names(failure) if isinstance(failure, NameError) else []
        shown = tracebacks.TracebackException.from_exception(_from_script(failure, script))
        text = "".join(shown.format()).rstrip("\n")
        # Where Python has no words of its own.
        say(text if "Did you mean" in text.rpartition("\n")[2] else with_hint(text, did_you_mean(near)))
        raise typer.Exit(1) from None


def _lacks_nodes(error: NameError, script: Path) -> bool:
    """Whether a script imports no nodes, and has a name as nodes have."""
    text = read_text(script, errors="replace")
    return "comfy_script" not in text or ((error.name or "")[:1].isupper() and re.search(r"\bnodes\b", text) is None)


def _from_script(failure: Exception, script: Path) -> Exception:
    frames = failure.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename != str(script):
        frames = frames.tb_next
    return failure.with_traceback(frames or failure.__traceback__)
