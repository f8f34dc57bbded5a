"""`comfy-script check`."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .. import __version__
from ..errors import ComfyScriptError
from .output import error, example, note, print_json, print_text, say
from .workflow_files import registry_option

if TYPE_CHECKING:
    from ..analysis.files import CheckedFile
    from ..registry.registry import Registry

__all__ = ["add_to"]


_PAUSE = 0.5
"""Seconds between two looks at the files."""


class _Format(str, Enum):
    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "check",
        epilog=example(
            "comfy-script check txt2img.py",
            "comfy-script check src/ --registry nodes.json --output-format sarif",
            "comfy-script check notebook.ipynb --registry http://10.0.0.5:8188",
            "comfy-script check scripts/ --watch",
        ),
    )(check)


def check(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help="Scripts (.py), notebooks (.ipynb), or folders of them.")
    ],
    registry: Annotated[str | None, registry_option("what load() read last; else the server that it finds")] = None,
    output_format: Annotated[
        _Format, typer.Option("--output-format", help="How what is found is printed.")
    ] = _Format.text,
    fix: Annotated[
        bool, typer.Option("--fix", help="Correct misspelled names and options, where it is sure what was meant.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again when a file or the nodes change, until Ctrl-C.")
    ] = False,
) -> None:
    """Find mistakes in scripts without running them.

    What the calls would refuse is found before anything runs: arguments, link types, options, ranges, unpacking. What
    can't be known is passed over. The comment `comfy: ignore[CS203]` behind a line ignores a rule there. Exit status:
    0 nothing is wrong, 1 something is, 2 it can't be checked.
    """
    if watch:
        if output_format is not _Format.text:
            error("--watch prints text: leave out --output-format.")
            raise typer.Exit(2)
        _watch(files, registry, fix)
        return
    try:
        checked = _checked(files, _nodes(registry), fix)
    except ComfyScriptError as failure:
        error(str(failure))
        raise typer.Exit(2) from None
    _print(checked, output_format)
    if output_format is _Format.text:
        _summarise(checked)
    if _errors(checked):
        raise typer.Exit(1)


def _checked(files: Iterable[Path], nodes: Registry, fix: bool) -> list[CheckedFile]:
    from ..analysis.files import check_file, fix_file, scripts_in

    paths = list(dict.fromkeys(path for each in files for path in scripts_in(each)))
    return [(fix_file if fix else check_file)(path, nodes) for path in paths]


def _errors(checked: Iterable[CheckedFile]) -> int:
    from ..analysis.rules import Severity

    return sum(each.rule.severity is Severity.ERROR for file in checked for each in file.findings)


def _watch(files: list[Path], registry: str | None, fix: bool) -> None:
    from rich.console import Console

    from ..analysis.files import stamps
    from ..registry.last import last_stamp

    named = [Path(registry).expanduser()] if registry is not None else []
    nodes: Registry | None = None
    seen: object = None
    of_nodes: object = None
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            now, its = stamps(files), (stamps(path for path in named if path.is_file()) if named else last_stamp())
            if (now, its) == seen:
                time.sleep(_PAUSE)
                continue
            Console().clear()  # where there is a terminal
            try:
                if nodes is None or its != of_nodes:
                    nodes, of_nodes = _nodes(registry), its
                checked = _checked(files, nodes, fix)
                _print(checked, _Format.text)
                _summarise(checked)
            except ComfyScriptError as failure:  # a file that is being written, or moved
                error(str(failure))
            seen = (stamps(files) if fix else now), its


def _nodes(registry: str | None) -> Registry:
    from ..registries import load_registry

    if registry is None:
        from ..registry.last import last_registry

        if (last := last_registry()) is not None:
            return last
    return load_registry(registry)


def _print(files: list[CheckedFile], output_format: _Format) -> None:
    from ..analysis import output

    if output_format is _Format.json:
        print_json(output.as_json(files))
    elif output_format is _Format.sarif:
        print_json(output.as_sarif(files, __version__))
    else:
        for line in (output.as_text if output_format is _Format.text else output.as_github)(files):
            print_text(line)


def _summarise(files: list[CheckedFile]) -> None:
    if not files:
        note("There is no script in it that has to do with comfy_script.")
    fixable = sum(each.fix is not None for file in files for each in file.findings)
    fixed = sum(file.fixed for file in files)
    mended = f" {fixed} corrected." if fixed else ""
    help_ = f" --fix corrects {fixable} of them." if fixable else ""
    say(f"{_count(len(files), 'file')}: {_count(_errors(files), 'error')}.{mended}{help_}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
