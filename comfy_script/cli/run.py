"""`comfy-script run`: a script, a function in one, or a workflow's file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ComfyScriptError, NodeFailedError, PromptRefusedError, WorkflowError
from .functions import function_in, nodes_at_fault, run_function
from .lock import tell_unknown
from .needs import how_to_fetch
from .output import error, example, print_json, print_text
from .run_words import RunCommand, functions_meant
from .saving import JsonOption, NameOption, OutputOption, ServerOption, check_output, checked_name
from .scripts import TracebackOption, script_errors
from .workflow_files import is_workflow, tell

if TYPE_CHECKING:
    from ..runtime.opened.lock.records import Lock
    from ..runtime.opened.workflow_file import WorkflowFile
    from ..runtime.session import Session

__all__ = ["add_to"]

_OWN = "its own arguments stand behind it, after -- if need be"
_OF_RUNS = ("status", "table", "sheet")
"""What people look for here, and is a command of `runs`."""

RunArguments = Annotated[
    list[str] | None,
    typer.Argument(metavar="ARGS", help="The function's options, or the script's own; see --help behind its name."),
]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "run",
        cls=RunCommand,
        epilog=example(
            "comfy-script run txt2img.py",
            "comfy-script run poster.py:poster --prompt 'a red circle' --seed 3",
            "comfy-script run picture.png --set 'KSampler.seed=7' --set '6.text=a cat'",
            "comfy-script run w.json --image LoadImage=photo.png --repeat 4 --seed random",
        ),
    )(run)


def run(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A script; a function in it, as poster.py:poster; or a workflow: JSON, a picture, video or sound that "
            "has one in it, - for stdin.",
            allow_dash=True,
        ),
    ],
    arguments: RunArguments = None,
    server: ServerOption = None,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="NODE.INPUT=VALUE",
            help="Another value: NODE is an id, a title, a class type, or the input that it is for; @FILE is a file's "
            "text. May be repeated.",
        ),
    ] = None,
    images: Annotated[
        list[str] | None,
        typer.Option("--image", metavar="NODE=FILE", help="A picture for a node; it is uploaded. May be repeated."),
    ] = None,
    seed: Annotated[
        str | None,
        typer.Option(
            "--seed", metavar="N|random", help="The seed of all nodes that have one; one more at each repeat."
        ),
    ] = None,
    repeat: Annotated[int, typer.Option("--repeat", min=1, metavar="N", help="Run it N times; needs --seed.")] = 1,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="NODE", help="Only this node and what it needs. May be repeated."),
    ] = None,
    output: OutputOption = None,
    name: NameOption = None,
    lock: Annotated[
        bool, typer.Option("--lock", help="Have the images carry a lock: what they depend on. See comfy-script lock.")
    ] = False,
    as_json: JsonOption = False,
    traceback: TracebackOption = False,
) -> None:
    """Run a script, a function in one, or a workflow, to its end.

    A workflow is run as ComfyUI's page would send it, with the values that --set and the like give. What comes out is
    saved with the workflow in it, never over a file that is there (previews only if there is nothing else), and the
    paths are printed. What it needs and the server doesn't have is listed first, and nothing is queued then.

    A function's arguments are options of its own, behind its name: --help there lists them. What it returns is saved
    and printed in the same way. A script is run as Python runs it; what stands behind it is the script's own, if it
    reads arguments. Unless it or --server names a server, load() uses the one in COMFY_SCRIPT_SERVER, one at
    127.0.0.1:8188, or starts an installed ComfyUI. Ctrl-C cancels what was queued.
    """
    given: dict[str, Any] = {
        "--set": settings,
        "--image": images,
        "--seed": seed,
        "--repeat": repeat > 1,
        "--only": only,
    }
    given |= {"--output": output, "--name": name, "--lock": lock, "--json": as_json}
    if str(file) in _OF_RUNS and not file.exists():
        where = f" {arguments[0]}" if arguments else " DIR"
        raise typer.BadParameter(f"{file} is no file; for what a sweep has kept: comfy-script runs {file}{where}")
    function = function_in(file)
    if function is not None or not is_workflow(file):
        of_functions = ("--output", "--name", "--json") if function is not None else ()
        used = [option for option, value in given.items() if value and option not in of_functions]
        if used:
            what = "a function" if function is not None else "a script"
            meant = functions_meant(file, used) if function is None else ""
            raise typer.BadParameter(f"{file} is {what}, and {used[0]} is for workflows: {_OWN}.{meant}")
        if function is not None:
            options = {"output": output, "name": name, "json": as_json, "server": server, "traceback": traceback}
            run_function(*function, arguments or (), options)
            return
        from ..runtime.script import run_script

        with script_errors(file, traceback):
            run_script(file, server=server, argv=arguments or ())
        return
    if arguments:
        raise typer.BadParameter(f"{file} is a workflow, and takes no arguments: {arguments[0]!r}. See --set.")
    if repeat > 1 and seed is None:
        raise typer.BadParameter("--repeat alone gives the same again: add --seed random, or --seed N.")
    if str(file) != "-" and not file.is_file():  # before a ComfyUI is started for it
        raise WorkflowError(f"There is no workflow {file}.")
    check_output(output)
    first = _seed(seed)
    from ..runtime.demo import MARK, is_of_demo

    template = checked_name(name)
    runs: list[dict[str, Any]] = []
    of_demo = is_of_demo(file)
    with _session(server, of_demo) as session:
        workflow = _opened(file, session, settings or (), images or ())
        if of_demo:
            workflow.extra_pnginfo[MARK] = True
        _say_needs(workflow, session, only or (), as_json)
        locked = _locked(workflow, session, only or ()) if lock else None
        try:
            for number in range(repeat):
                chosen = int(first) + number if first is not None and first != "random" else None
                runs.append(_run_once(workflow, session, seed is not None, chosen, only or (), locked))
                _save(runs[-1], output or Path(), template, number + 1, quiet=as_json)
        except (NodeFailedError, PromptRefusedError) as failure:
            _fail(failure, workflow, runs, as_json, traceback)
    if as_json:
        print_json({"runs": runs})


def _seed(text: str | None) -> str | None:
    if text is None or text == "random" or text.isdecimal():
        return text
    raise typer.BadParameter(f"--seed {text}: it takes a whole number, or random.")


def _session(server: str | None, of_demo: bool) -> Session:
    from ..comfyui import ComfyUIArgs
    from ..comfyui.discovery import find_server
    from ..runtime.demo import prepare_demo
    from ..runtime.session import Session

    if not of_demo or server is not None or find_server() is not None:
        return Session(server, stubs=False)
    # One that is started for it, with the model that the picture says it was made with: it has a folder of its own.
    return Session(args=ComfyUIArgs("--base-directory", str(prepare_demo())), stubs=False)


def _opened(file: Path, session: Session, settings: Any, images: Any) -> WorkflowFile:
    from ..runtime.opened.open import open_workflow
    from ..runtime.opened.settings import apply_image, apply_setting

    workflow = open_workflow(str(file), session.registry)
    for text in images:
        apply_image(workflow, text)
    for text in settings:
        apply_setting(workflow, text)
    tell([item for item in workflow.diagnostics if item.code not in ("from-prompt", "unknown-class")], strict=False)
    return workflow


def _say_needs(workflow: WorkflowFile, session: Session, only: Sequence[str], as_json: bool) -> None:
    """Says what the server doesn't have, if there is anything, and ends the command."""
    from ..registries import RegistrySource
    from ..runtime.opened.needs.collect import needs_of

    source = RegistrySource(session.registry, session.client, session.run)
    needs = needs_of(workflow, session.registry, has_file=source.has_file, only=only)
    if needs.can_run:
        return
    needs = needs_of(workflow, session.registry, facts=source.facts, has_file=source.has_file, only=only)
    if as_json:
        message = "the server lacks what the workflow needs"
        print_json({"runs": [], "error": {"message": message, "needs": [need.as_json() for need in needs.missing]}})
    error(f"{needs}{how_to_fetch(workflow.name, needs)}")
    raise typer.Exit(1)


def _locked(workflow: WorkflowFile, session: Session, only: Sequence[str]) -> Lock:
    from ..registries import RegistrySource
    from ..runtime.opened.lock.make import lock_of

    source = RegistrySource(session.registry, session.client, session.run)
    lock = lock_of([workflow], source, only)
    tell_unknown(lock, source)
    return lock


def _run_once(
    workflow: WorkflowFile, session: Session, has_seed: bool, seed: int | None, only: Any, lock: Lock | None
) -> dict[str, Any]:
    from ..runtime.opened.settings import seeds, set_seeds

    if has_seed:
        seed = set_seeds(workflow, seed)
    else:
        values = [node[key] for node, key in seeds(workflow)]
        seed = values[0] if values else None
    if lock is not None:
        from ..formats.compare import digest
        from ..formats.from_api import from_api
        from ..runtime.opened.lock.records import LOCK_KEY

        lock = replace(lock, workflows=(digest(from_api(workflow.api_format(only))),))
        workflow.extra_pnginfo[LOCK_KEY] = lock.as_json()
    task = session.queue.put(workflow, only=only)
    return {"prompt_id": task.prompt_id, "seed": seed, "results": task.wait()}


def _save(run: dict[str, Any], folder: Path, name: str, number: int, *, quiet: bool) -> None:
    from ..runtime.opened.saving import save_results, worth_saving

    seed = "" if run["seed"] is None else run["seed"]
    paths = save_results(worth_saving(run.pop("results")), folder, name, {"seed": seed, "run": number})
    run["files"] = [str(path) for path in paths]
    for path in () if quiet else paths:
        print_text(str(path))


def _fail(
    failure: NodeFailedError | PromptRefusedError,
    workflow: WorkflowFile,
    runs: list[dict[str, Any]],
    as_json: bool,
    traceback: bool,
) -> None:
    """Says which node failed, by its class, id and title, and ends the command."""
    nodes = [{**each, "title": _title(workflow, each["id"])} for each in nodes_at_fault(failure)]
    lines = [failure.message]
    if isinstance(failure, PromptRefusedError):
        for item in failure.node_errors:
            said = f"{_called(workflow, item.node_id)}{f', {item.input!r}' if item.input else ''}: {item.message}"
            lines.append(f"{said}{_where_it_is_set(workflow, item.node_id, item.input)}")
    if as_json:
        print_json({"runs": runs, "error": {"message": failure.message, "nodes": nodes}})
    shown = traceback and isinstance(failure, NodeFailedError) and failure.server_traceback
    error(
        "\n  ".join(lines) + (f"\n{failure.server_traceback}" if shown and isinstance(failure, NodeFailedError) else "")
    )
    raise typer.Exit(1)


def _called(workflow: WorkflowFile, node_id: str) -> str:
    try:
        return str(workflow[node_id]._record)
    except WorkflowError:
        return f"node {node_id}"


def _where_it_is_set(workflow: WorkflowFile, node_id: str, name: str | None) -> str:
    """Of a value that comes from elsewhere in the file, as a promoted one does: what to type to change it."""
    record = workflow._by_id(node_id)
    if record is None or name is None or name not in record.links:
        return ""
    trace = workflow._trace(node_id, name)
    return f" (it comes from {trace.node}: --set {trace.node}.{trace.name}=…)" if trace.name is not None else ""


def _title(workflow: WorkflowFile, node_id: str) -> str | None:
    try:
        return workflow[node_id].title
    except ComfyScriptError:
        return None
