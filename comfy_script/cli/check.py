"""`comfy-script check`."""

from __future__ import annotations

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
) -> None:
    """Find mistakes in scripts without running them.

    What the calls would refuse is found before anything runs: arguments, link types, options, ranges, unpacking. What
    can't be known is passed over. The comment `comfy: ignore[CS203]` behind a line ignores a rule there. Exit status:
    0 nothing is wrong, 1 something is, 2 it can't be checked.
    """
    from ..analysis.files import check_file, fix_file, scripts_in
    from ..analysis.rules import Severity

    try:
        nodes = _nodes(registry)
        paths = list(dict.fromkeys(path for each in files for path in scripts_in(each)))
        checked = [(fix_file if fix else check_file)(path, nodes) for path in paths]
    except ComfyScriptError as failure:
        error(str(failure))
        raise typer.Exit(2) from None
    _print(checked, output_format)
    found = [each for file in checked for each in file.findings]
    errors = [each for each in found if each.rule.severity is Severity.ERROR]
    if output_format is _Format.text:
        _summarise(checked, len(errors), sum(each.fix is not None for each in found))
    if errors:
        raise typer.Exit(1)


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
        print_text(output.as_sarif(files, __version__))
    else:
        for line in (output.as_text if output_format is _Format.text else output.as_github)(files):
            print_text(line)


def _summarise(files: list[CheckedFile], errors: int, fixable: int) -> None:
    if not files:
        note("There is no script in it that has to do with comfy_script.")
    fixed = sum(file.fixed for file in files)
    mended = f" {fixed} corrected." if fixed else ""
    help_ = f" --fix corrects {fixable} of them." if fixable else ""
    say(f"{_count(len(files), 'file')}: {_count(errors, 'error')}.{mended}{help_}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
