"""What commands that read workflows have in common: files of all kinds, scripts, stdin, folders."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._files import reason
from .._reading import open_file, read_stdin
from ..errors import FormatError, ScriptError
from ..formats.known_files import SUFFIXES, is_a_folder
from .output import note

if TYPE_CHECKING:
    from ..browser import Page
    from ..formats.diagnostics import Diagnostic
    from ..registry.registry import Registry

__all__ = [
    "ApiOption",
    "BrowserOption",
    "PageOption",
    "RegistryOption",
    "StrictOption",
    "is_workflow",
    "lazy_page",
    "lazy_registry",
    "named_source",
    "progress",
    "read_data",
    "read_file",
    "registry_option",
    "tell",
    "workflow_files",
]

ApiOption = Annotated[
    str | None,
    typer.Option(
        "--server", "--api", metavar="URL", help="The server whose nodes it is.  [default: as load() finds it]"
    ),
]

RegistryOption = Annotated[
    str | None,
    typer.Option(
        "--registry",
        metavar="FILE|URL|PATH",
        help="Where the nodes come from instead: a saved /object_info, a server, a ComfyUI folder.",
    ),
]


def registry_option(default: str, *names: str) -> Any:
    """`--registry` of commands that read no workflow.

    Args:
        default: Where the nodes come from without it, as the help says it.
        names: Other names of the option: `--server`, where that is no other one.
    """
    return typer.Option(
        "--registry",
        *names,
        metavar="FILE|URL|PATH",
        help=f"Where the nodes come from: a saved /object_info, a server, a ComfyUI folder.  [default: {default}]",
    )


StrictOption = Annotated[
    bool,
    typer.Option("--strict", help="Make errors of the notes: of what could not be settled, was mended or left out."),
]

PageOption = Annotated[
    str | None,
    typer.Option(
        "--with-page",
        metavar="URL",
        help="Let this server's own page read the workflow, in a headless browser: exact for all node packs that are "
        "installed there. Nothing is queued.",
    ),
]

BrowserOption = Annotated[
    str | None,
    typer.Option(
        "--browser",
        metavar="PROGRAM",
        help="For --with-page: Chromium, Chrome or Edge.  [default: COMFY_SCRIPT_BROWSER, or one that is found]",
    ),
]


def tell(diagnostics: Iterable[Diagnostic], strict: bool, source: Path | None = None) -> None:
    """Says what is not certain about a conversion.

    Args:
        diagnostics: What there is to say.
        strict: Make an error of it.
        source: The file, if there are several.

    Raises:
        FormatError: There is something to say, and it is strict.
    """
    from ..formats.diagnostics import raise_any, written

    if strict:
        raise_any(diagnostics)
    for line in written(diagnostics):
        note(line if source is None else f"{source}: {line}")


def is_workflow(source: Path) -> bool:
    """Whether what was named is a workflow's file, and not a script: by its name, or by how it begins."""
    if source.suffix.lower() in SUFFIXES or str(source) == "-":
        return True
    if not source.is_file():
        return False
    with open_file(source) as file:
        start = file.read(512)
    return start.lstrip()[:1] == b"{" or b"\0" in start


def lazy_registry(api: str | None, registry: str | None, otherwise: str | None = None) -> Callable[[], Registry]:
    """The registry that the options name, read when it is needed for the first time.

    Args:
        api: The option of that name.
        registry: The option of that name.
        otherwise: The server that it is of if neither is given; if None, the one that `load()` finds.
    """
    from ..registries import load_registry

    source = named_source(api, registry)
    return cache(lambda: load_registry(source or otherwise))


def named_source(api: str | None, registry: str | None) -> str | None:
    """What the options name as the nodes' source; None for the server that `load()` finds."""
    if api is not None and registry is not None:
        raise typer.BadParameter("Give one of --server and --registry.")
    return registry or api


@contextlib.contextmanager
def lazy_page(url: str | None, browser: str | None, strict: bool) -> Iterator[Callable[[], Page] | None]:
    """The page that the options name, opened when it is needed for the first time, and closed in the end."""
    if url is None:
        if browser is not None:
            raise typer.BadParameter("--browser is for --with-page.")
        yield None
        return
    from ..browser import Page

    with Page(url, browser=browser) as page:

        @cache
        def opened() -> Page:
            page.open()
            tell(page.diagnostics, strict)
            return page

        yield opened


def read_data(source: Path, registry: Callable[[], Registry]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The workflow in a file of any kind, in a Python script, or on stdin (`-`), in the format that it has there.

    Beside it is the prompt in the same file, if it has both.

    Raises:
        FormatError: There is no workflow in it.
        ScriptError: The script queues no workflow, or more than one.
    """
    return (_from_script(source, registry()), None) if source.suffix == ".py" else read_file(source)


def read_file(source: Path) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The workflow in a file that is no script, or on stdin (`-`), and the prompt beside it.

    Raises:
        FormatError: There is no workflow in it.
    """
    from ..formats.files import read_with_prompt

    if str(source) == "-":
        return read_with_prompt(read_stdin(), name="the workflow on stdin")
    if source.is_dir():
        raise FormatError(is_a_folder(source))
    try:
        return read_with_prompt(source)
    except OSError as failure:
        raise FormatError(f"{source} can't be read: {reason(failure)}") from failure


def _from_script(script: Path, registry: Registry) -> dict[str, Any]:
    from ..runtime.script import compile_script

    with contextlib.redirect_stdout(sys.stderr):
        workflows = compile_script(script, registry, ()).workflows
    if len(workflows) != 1:
        raise ScriptError(
            f"{script} queues {len(workflows)} workflows where one is needed: write them to files with "
            "`comfy-script compile`."
        )
    return workflows[0].prompt


def workflow_files(folder: Path) -> list[Path]:
    """Files in a folder, and in those inside it, that may hold a workflow."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())


def progress(files: list[Path]) -> Iterator[Path]:
    """Goes through files, with a progress bar where someone looks."""
    from tqdm import tqdm

    with tqdm(files, unit="file", file=sys.stderr, leave=False, disable=not sys.stderr.isatty()) as bar:
        yield from bar
