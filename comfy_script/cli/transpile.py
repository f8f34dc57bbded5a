"""`comfy-script transpile`."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._text import one_line
from ..errors import ComfyScriptError
from ..transpile.style import ArgumentStyle
from .output import error, example, note, print_text, write_file
from .workflow_files import (
    ApiOption,
    BrowserOption,
    PageOption,
    RegistryOption,
    StrictOption,
    lazy_page,
    lazy_registry,
    progress,
    read_file,
    tell,
    workflow_files,
)

if TYPE_CHECKING:
    from ..browser import Page
    from ..formats.diagnostics import Diagnostic
    from ..registry.registry import Registry

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "transpile",
        epilog=example(
            "comfy-script transpile workflow.json --runtime -o workflow.py",
            "comfy-script transpile ComfyUI_00001_.png --registry object_info.json",
            "comfy-script transpile output/ -o scripts/ --runtime",
            "comfy-script transpile workflow.json --with-page http://10.0.0.5:8188",
        ),
    )(transpile)


def transpile(
    workflow: Annotated[
        Path,
        typer.Argument(
            metavar="WORKFLOW",
            help="A workflow's JSON, an image, video or sound that has one in its metadata, a folder of them, or - "
            "for stdin.",
            allow_dash=True,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write FILE; of a folder's workflows, into this folder."),
    ] = None,
    api: ApiOption = None,
    registry: RegistryOption = None,
    runtime: Annotated[
        bool, typer.Option("--runtime", help="Make a script that runs, saves what comes out, and prints the paths.")
    ] = False,
    args: Annotated[
        ArgumentStyle,
        typer.Option(
            "--args",
            help="positional, keyword, or mixed: links and texts by position, from the first number on by keyword.",
        ),
    ] = ArgumentStyle.mixed,
    enums: Annotated[bool, typer.Option("--enums", help="Write Samplers.euler in place of 'euler'.")] = False,
    defaults: Annotated[
        bool, typer.Option("--defaults/--no-defaults", help="Write arguments that have the node's default.")
    ] = True,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="ID", help="Only this node and what it needs; may be given several times."),
    ] = None,
    with_page: PageOption = None,
    browser: BrowserOption = None,
    strict: StrictOption = False,
) -> None:
    """Write a workflow as a Python script.

    The script compiles to the same workflow. The page's format and API format are both read. Subgraphs become
    functions, groups and notes comments. Nothing in a workflow, which may come from a stranger, becomes code. What
    could not be settled is said in notes, by node and input. With --with-page, the nodes are that server's, too, if
    nothing else is named.
    """
    options = {"runtime": runtime, "arguments": args, "enums": enums, "defaults": defaults, "end_nodes": only}
    nodes = lazy_registry(api, registry, with_page)()
    with lazy_page(with_page, browser, strict) as page:
        if workflow.is_dir():
            if output is None:
                raise typer.BadParameter("A folder needs -o, the folder that its scripts go to.")
            _folder(workflow, output, nodes, options, page, strict)
            return
        script, diagnostics, data = _script(workflow, nodes, options, page)
    tell(diagnostics, strict)
    _tell_models(workflow, data, nodes)
    if output is None:
        print_text(script.removesuffix("\n"))
    else:
        print_text(str(write_file(output, script)))
        if not runtime:
            note("The script has the workflow's calls alone; with --runtime it can be run.")


def _script(
    source: Path, registry: Registry, options: dict[str, Any], page: Callable[[], Page] | None
) -> tuple[str, list[Diagnostic], dict[str, Any]]:
    from ..formats.files import to_workflow, workflow_format
    from ..transpile import transpile as to_script

    diagnostics: list[Diagnostic] = []
    data, prompt = read_file(source)
    if page is not None and workflow_format(data) == "ui":
        document = page().read(data, registry)
    else:
        document = to_workflow(data, registry, prompt)
    return to_script(document, registry, diagnostics=diagnostics, **options), diagnostics, data


def _tell_models(source: Path, data: dict[str, Any], registry: Registry) -> None:
    """Says which models are missing that the file says an address of: the script alone has only their names."""
    from ..runtime.opened.needs.collect import needs_of
    from ..runtime.opened.workflow_file import WorkflowFile

    try:
        needs = needs_of(WorkflowFile(data, registry, name=str(source)), registry)
    except ComfyScriptError:  # what is wrong with the workflow was said, and no model makes it worse
        return
    missing = [one_line(f"{need.folder}/{need.name}") for need in needs.models if need.blocks and need.sources]
    if missing:
        file = shlex.quote(str(source))
        note(
            f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing. The file says where from: "
            f"`comfy-script needs {file}` shows it, `comfy-script fetch {file}` downloads."
        )


def _folder(
    folder: Path,
    output: Path,
    registry: Registry,
    options: dict[str, Any],
    page: Callable[[], Page] | None,
    strict: bool,
) -> None:
    files = workflow_files(folder)
    taken: set[Path] = set()
    failed = 0
    for file in progress(files):
        try:
            script, diagnostics, _ = _script(file, registry, options, page)
            tell(diagnostics, strict, file)
        except ComfyScriptError as failure:
            error(f"{file}: {failure.message}")
            failed += 1
            continue
        relative = file.relative_to(folder)
        target = output / relative.with_suffix(".py")
        if target in taken:
            target = output / relative.with_name(f"{relative.name}.py")
        taken.add(target)
        print_text(str(write_file(target, script)))
    note(f"{len(taken)} of {len(files)} files written to {output}.")
    if failed:
        raise typer.Exit(1)
