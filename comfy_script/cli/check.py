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
from .._reading import expanded
from ..errors import ComfyScriptError
from .output import error, example, note, print_json, print_text, say
from .workflow_files import registry_option

if TYPE_CHECKING:
    from ..analysis.files import CheckedFile
    from ..registry.registry import Registry

__all__ = ["add_to"]


_NODES = "COMFY_SCRIPT_SERVER; else what load() read last, or the server that it finds"
_PAUSE = 0.5
"""Seconds between two looks at the files."""
_ASK_SERVER = 30.0
"""Seconds between two questions to a server: each reads all of its nodes."""


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
            "comfy-script check --explain CS201",
        ),
    )(check)


def _explain(code: str | None) -> None:
    if code is None:
        return
    from ..analysis.explanations import explanation
    from ..analysis.rules import RULES

    if code not in RULES:
        error(f"There is no code {code!r}. There are " + ", ".join(rule.code for rule in RULES.values()) + ".")
        raise typer.Exit(2)
    rule = RULES[code]
    print_text(f"{rule.code} {rule.name}\n\n{explanation(rule)}")
    raise typer.Exit


def check(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help="Scripts (.py), notebooks (.ipynb), or folders of them.")
    ],
    registry: Annotated[str | None, registry_option(_NODES, "--server")] = None,
    output_format: Annotated[
        _Format, typer.Option("--output-format", help="How what is found is printed.")
    ] = _Format.text,
    fix: Annotated[
        bool, typer.Option("--fix", help="Correct misspelled names and options, where it is sure what was meant.")
    ] = False,
    _: Annotated[
        str | None,
        typer.Option(
            "--explain", metavar="CODE", callback=_explain, is_eager=True, help="Say what a code means, and stop."
        ),
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again when a file or the nodes change, until Ctrl-C.")
    ] = False,
) -> None:
    """Find mistakes in scripts without running them.

    What the calls would refuse is found before anything runs: arguments, link types, options, ranges, unpacking. What
    can't be known is passed over. The comment `comfy: ignore[CS203]` behind a line ignores a rule there. Exit status:
    0 nothing is wrong, 1 something is, 2 it can't be checked.
    """
    from ..registries import other_server

    registry = registry or other_server()
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


class _WatchedNodes:
    """The nodes that files are checked against, and whether there may be others now.

    Args:
        place: As `--registry` has it.
    """

    def __init__(self, place: str | None) -> None:
        self._place = place
        self._path = expanded(place) if place is not None else None
        self._stamp: object = None
        self._asked = 0.0
        self._known: Registry | None = None

    def look(self) -> Registry:
        """The nodes as they are now; of a server that doesn't answer any more, those that it had."""
        stamp = self._now()
        if self._known is None or stamp != self._stamp:
            try:
                self._known = _nodes(self._place)
            except ComfyScriptError:
                if self._known is None or not self._is_server:
                    raise
            self._stamp = stamp
        return self._known

    @property
    def _is_server(self) -> bool:
        return self._path is not None and not self._path.exists()

    def _now(self) -> object:
        from ..analysis.files import stamps
        from ..registry.last import last_stamp

        if self._path is None:
            return last_stamp()
        if self._is_server and time.monotonic() - self._asked >= _ASK_SERVER:
            self._asked = time.monotonic()
        # A ComfyUI folder is read just once: each time takes a server to be started.
        return self._asked if self._is_server else stamps([self._path] if self._path.is_file() else [])


def _watch(files: list[Path], registry: str | None, fix: bool) -> None:
    from rich.console import Console

    from ..analysis.files import stamps

    watched = _WatchedNodes(registry)
    seen: object = None
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            now: object = None
            try:
                nodes = watched.look()
                now = stamps(files), nodes.content_hash
                if now != seen:
                    Console().clear()  # where there is a terminal
                    checked = _checked(files, nodes, fix)
                    _print(checked, _Format.text)
                    _summarise(checked)
                    now = stamps(files) if fix else now[0], nodes.content_hash
            except ComfyScriptError as failure:  # a file that is being written, or moved; a server that isn't there
                now = now or str(failure)
                if now != seen:
                    error(str(failure))
            if now == seen:
                time.sleep(_PAUSE)
            seen = now


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
