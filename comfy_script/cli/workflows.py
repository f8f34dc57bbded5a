"""`comfy-script convert` and `diff`."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._text import json_printable
from ..errors import ComfyScriptError
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
    read_data,
    tell,
    workflow_files,
)

if TYPE_CHECKING:
    from ..browser import Page
    from ..formats.diagnostics import Diagnostic
    from ..formats.workflow import WorkflowDocument
    from ..registry.registry import Registry

__all__ = ["add_to"]


class _Format(str, Enum):
    api = "api"
    ui = "ui"


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command(
        "convert",
        epilog=example(
            "comfy-script convert workflow.json --to api -o prompt.json",
            "comfy-script convert ComfyUI_00001_.png --to ui -o workflow.json",
            "comfy-script convert output/ --to api -o prompts/",
            "comfy-script convert workflow.json --to api --with-page http://10.0.0.5:8188",
        ),
    )(convert)
    app.command(
        "diff", epilog=example("comfy-script diff yesterday.png today.png", "comfy-script diff workflow.json script.py")
    )(diff)


def convert(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="WORKFLOW",
            help="A workflow's JSON, an image, video or sound that has one in its metadata, a script, a folder of "
            "such files, or - for stdin.",
            allow_dash=True,
        ),
    ],
    to: Annotated[_Format, typer.Option("--to", help="api: what a server runs. ui: what ComfyUI's page opens.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write FILE; of a folder's workflows, into this folder."),
    ] = None,
    api: ApiOption = None,
    registry: RegistryOption = None,
    with_page: PageOption = None,
    browser: BrowserOption = None,
    strict: StrictOption = False,
) -> None:
    """Write a workflow for a server, or for ComfyUI's page.

    To API format, it is exactly what the page would send: subgraphs, bypassed nodes, reroutes and primitives resolved.
    To the page's format, it is laid out; of a script, functions become subgraphs, and comments groups and notes. Nodes
    are only asked for if the format changes. What could not be settled is said in notes, by node and input.
    """
    nodes = lazy_registry(api, registry)
    if with_page is not None and to is not _Format.api:
        raise typer.BadParameter("--with-page is for --to api: that is what a page sends.")
    with lazy_page(with_page, browser, strict) as page:
        if source.is_dir():
            if output is None:
                raise typer.BadParameter("A folder needs -o, the folder that its workflows go to.")
            _convert_folder(source, output, to, nodes, page, strict)
            return
        text, diagnostics = _converted(source, to, nodes, page)
    tell(diagnostics, strict)
    print_text(json_printable(text) if output is None else str(write_file(output, f"{text}\n")))


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help="A workflow, image or script; - for stdin.")],
    after: Annotated[Path, typer.Argument(metavar="B", help="Another one.")],
    api: ApiOption = None,
    registry: RegistryOption = None,
) -> None:
    """Say what changed from one workflow to another.

    Compared is what runs: ids, order, titles, layout and subgraphs make no difference. The exit status is 0 if the
    workflows are the same, and 1 if not.
    """
    from ..formats.compare import compare

    nodes = lazy_registry(api, registry)
    changes = compare(_workflow(before, nodes), _workflow(after, nodes))
    if not changes:
        print_text("same workflow")
        return
    for change in changes:
        print_text(str(change), wrap=True)
    raise typer.Exit(1)


def _converted(
    source: Path, to: _Format, nodes: Callable[[], Registry], page: Callable[[], Page] | None
) -> tuple[str, list[Diagnostic]]:
    from ..formats.convert import convert as convert_data
    from ..formats.files import workflow_format
    from ..formats.json_text import write_json

    data, prompt = read_data(source, nodes)
    changes = workflow_format(data) != to.value
    written: dict[str, Any] = data
    diagnostics: list[Diagnostic] = []
    if changes and source.suffix == ".py":
        from ..formats.ui import to_ui
        from ..transpile.read_script import whole_workflow

        written = to_ui(whole_workflow(data, source, nodes()), nodes(), diagnostics=diagnostics)
    elif changes and page is not None:
        sent = page().send(data)
        written, diagnostics = sent.prompt, sent.diagnostics
    elif changes:
        written = convert_data(data, to.value, nodes(), prompt=prompt, diagnostics=diagnostics)
    elif page is not None:
        note(f"{source} is in API format, which is what a page sends: none was asked.")
    return write_json(written), diagnostics


def _workflow(source: Path, nodes: Callable[[], Registry]) -> WorkflowDocument:
    from ..formats.files import to_workflow, workflow_format

    data, prompt = read_data(source, nodes)
    workflow = to_workflow(data, nodes() if workflow_format(data) == "ui" else {}, prompt)
    tell(workflow.diagnostics, False, source)
    return workflow


def _convert_folder(
    folder: Path,
    output: Path,
    to: _Format,
    nodes: Callable[[], Registry],
    page: Callable[[], Page] | None,
    strict: bool,
) -> None:
    files = workflow_files(folder)
    written: set[Path] = set()
    failed = 0
    for file in progress(files):
        try:
            text, diagnostics = _converted(file, to, nodes, page)
            tell(diagnostics, strict, file)
        except ComfyScriptError as failure:
            error(failure.message if str(file) in failure.message else f"{file}: {failure.message}")
            failed += 1
            continue
        relative = file.relative_to(folder)
        target = output / relative.with_suffix(".json")
        if target in written:
            target = output / relative.with_name(f"{relative.name}.json")
        written.add(target)
        print_text(str(write_file(target, f"{text}\n")))
    note(f"{len(written)} of {len(files)} files written to {output}.")
    if failed:
        raise typer.Exit(1)
