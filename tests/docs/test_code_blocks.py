"""Every code block of the documentation is run, on a real server.

The blocks of a page run in order, in one namespace and one working directory, which is empty at the start:

- `python` is executed; `await` at its top level works as in a notebook. With a title it is saved as that file, too.
- `text` with the title "Output" is what the block before it printed; `...` in it stands for anything.
- `console` has commands, each behind `$ `. Those of `comfy-script` have to be right (command, options, kinds of
  values); one that is followed by lines of output is run, and has to print that.
- Of `sh` and `powershell`, the `comfy-script` commands have to be right.
- `json`, `text` without that title, and the other languages below are for reading.

`http://127.0.0.1:8188` and `http://127.0.0.1:8189` in a page are the tests' two servers.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import doctest
import inspect
import io
import linecache
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
FOR_READING = {"css", "elisp", "ini", "json", "lua", "text", "toml"}
LANGUAGES = {"python", "console", "sh", "powershell"} | FOR_READING
ADDRESSES = ("http://127.0.0.1:8188", "http://127.0.0.1:8189")

_FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<language>[^\s`]*)(?P<options>[^\n`]*)\n(?P<text>.*?)^(?P=fence)[ \t]*$",
    re.DOTALL | re.MULTILINE,
)
_TITLE = re.compile(r'title="([^"]*)"')
_MATCHING = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@dataclass(frozen=True)
class Block:
    language: str
    title: str
    text: str
    place: str


@dataclass(frozen=True)
class Command:
    line: str
    output: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        title = _TITLE.search(match["options"])
        place = f"{page.relative_to(DOCS)}:{text.count(chr(10), 0, match.start()) + 1}"
        found.append(Block(match["language"], title[1] if title else "", match["text"], place))
    return found


def commands(block: Block) -> list[Command]:
    """The commands of a block; lines that are no command are the output of the one above."""
    lines = block.text.splitlines()
    if block.language != "console":
        return [Command(line.strip(), "") for line in lines]
    found: list[Command] = []
    for line in lines:
        if line.startswith("$ "):
            found.append(Command(line[2:], ""))
        else:
            assert found, f"{block.place}: a console block starts with a command behind '$ '"
            found[-1] = Command(found[-1].line, f"{found[-1].output}{line}\n")
    return found


def arguments(command: str) -> list[str] | None:
    """What comfy-script is called with; None if the command is another program's."""
    words = shlex.split(command, comments=True)
    return words[1:] if words and words[0] == "comfy-script" else None


def check_command(words: list[str]) -> None:
    """Parses a command line as the program does, without doing anything."""
    import typer

    from comfy_script.cli.app import app

    command: Any = typer.main.get_command(app)
    context = command.make_context("comfy-script", list(words))
    while hasattr(command, "resolve_command"):
        rest = [*getattr(context, "_protected_args", ()), *context.args]
        if not rest:
            return
        name, command, rest = command.resolve_command(context, rest)
        context = command.make_context(name, list(rest), parent=context)


def run_command(words: list[str]) -> str:
    from typer.testing import CliRunner

    from comfy_script.cli.app import app

    result = CliRunner().invoke(app, words, prog_name="comfy-script", env={"COLUMNS": "88", "TERMINAL_WIDTH": "88"})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return str(result.output)


class Page:
    """Runs the blocks of one page, as one script would."""

    def __init__(self, page: Path, addresses: dict[str, str]) -> None:
        self.page = page
        self.addresses = addresses
        self.namespace: dict[str, Any] = {"__name__": "__main__"}
        self.printed = ""
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(self) -> int:
        """Runs the page; returns how many of its blocks were run."""
        count = 0
        with contextlib.ExitStack() as stack:
            stack.callback(self._close)
            for block in blocks(self.page):
                count += self._run(block)
        return count

    def _run(self, block: Block) -> bool:
        if block.language == "python":
            self._python(block)
        elif block.title == "Output":
            self._compare(block.text, self.printed, block.place)
        elif block.language == "console":
            self._console(block)
        else:
            return False
        return True

    def _python(self, block: Block) -> None:
        text = block.text
        for address, real in self.addresses.items():
            text = text.replace(address, real)
        name = block.title or "script.py"
        if block.title:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(text, encoding="utf-8")
        # Not a file's code, so that tracebacks, error messages and saved sources find its lines here.
        linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
        code = compile(text, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        with contextlib.redirect_stdout(io.StringIO()) as stdout, pytest.MonkeyPatch.context() as patch:
            patch.setattr("sys.argv", [name])
            made = eval(code, self.namespace)
            if inspect.iscoroutine(made):
                self._loop = self._loop or asyncio.new_event_loop()
                self._loop.run_until_complete(made)
        self.printed = stdout.getvalue()

    def _console(self, block: Block) -> None:
        for command in commands(block):
            words = arguments(command.line)
            if words is not None and command.output.strip():
                words = [self._real(word) for word in words]
                self._compare(command.output, run_command(words), f"{block.place}, {command.line}")

    def _real(self, text: str) -> str:
        for address, real in self.addresses.items():
            text = text.replace(address, real)
        return text

    def _compare(self, wanted: str, printed: str, place: str) -> None:
        for address, real in self.addresses.items():
            printed = printed.replace(real, address)
        if not doctest.OutputChecker().check_output(wanted, printed, _MATCHING):
            pytest.fail(f"{place}\nThe page says:\n{wanted}\nIt printed:\n{printed}")

    def _close(self) -> None:
        if self._loop is not None:
            self._loop.close()
        for name in [name for name, entry in linecache.cache.items() if len(entry) == 4 and entry[1] is None]:
            if not Path(name).is_absolute():
                del linecache.cache[name]


def page_id(page: Path) -> str:
    return str(page.relative_to(DOCS).with_suffix(""))


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_languages_and_commands(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    found = blocks(page)
    # Of the gallery's examples and of recipes, which have tests of their own.
    text = re.sub(r'^ +```python\n +--8<-- "examples/[\w/]+\.py"\n +```$', "", text, flags=re.MULTILINE)
    assert 2 * len(found) == len(re.findall(r"^\s*```", text, re.MULTILINE)), "an indented or unclosed block"
    for block in found:
        assert block.language in LANGUAGES, (
            f"{block.place}: a block in {block.language!r} is neither run nor for reading"
        )
        if block.language in {"console", "sh", "powershell"}:
            for command in commands(block):
                words = arguments(command.line)
                if words is not None:
                    check_command(words)


@pytest.fixture
def on_server(
    server: Any, base_directory: Path, clean_session: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, str]]:
    """An empty working directory, and a server that `load()` finds."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", server.url)
    # What pages log to says to its maker that it is used.
    monkeypatch.setenv("MLFLOW_DISABLE_TELEMETRY", "true")
    monkeypatch.setenv("WANDB_ERROR_REPORTING", "false")
    embedding = base_directory / "models" / "embeddings" / "EasyNegative.pt"
    embedding.parent.mkdir(exist_ok=True)
    embedding.touch()  # it is named, and never loaded
    yield {ADDRESSES[0]: server.url.rstrip("/")}
    embedding.unlink()


@pytest.fixture
def demo_server(comfyui: Any, on_server: dict[str, str], tmp_path_factory: Any, monkeypatch: Any) -> Iterator[str]:
    """The server that `load()` finds, with the trained demo model under the checkpoint's name."""
    from comfy_script.demo_model import write_demo_model
    from tests.conftest import start_server

    base = tmp_path_factory.mktemp("demo")
    checkpoints = base / "models/checkpoints"
    checkpoints.mkdir(parents=True)
    write_demo_model(checkpoints / "v1-5-pruned-emaonly.ckpt")
    with start_server(comfyui, base) as server:
        monkeypatch.setenv("COMFY_SCRIPT_SERVER", server.url)
        yield server.url.rstrip("/")


RUNNABLE = [page for page in PAGES if any(block.language in {"python", "console"} for block in blocks(page))]


@pytest.mark.parametrize("page", RUNNABLE, ids=page_id)
def test_blocks_run(page: Path, on_server: dict[str, str], request: pytest.FixtureRequest) -> None:
    addresses = dict(on_server)
    if page == DOCS / "index.md":
        addresses[ADDRESSES[0]] = request.getfixturevalue("demo_server")
    if "shapes-yellow" in page.read_text(encoding="utf-8"):
        from tools.demo_pictures.rendering import write_models

        write_models(request.getfixturevalue("base_directory"))
    if "'sd3.ckpt'" in page.read_text(encoding="utf-8"):
        from comfy_script.demo_model import write_demo_model

        checkpoint = request.getfixturevalue("base_directory") / "models/checkpoints/sd3.ckpt"
        write_demo_model(checkpoint, kind="sd3")
        request.addfinalizer(checkpoint.unlink)
    if "comfy_script.runtime.real" in page.read_text(encoding="utf-8"):
        request.getfixturevalue("real_session")
    if ADDRESSES[1] in page.read_text(encoding="utf-8"):
        addresses[ADDRESSES[1]] = request.getfixturevalue("server2").url.rstrip("/")
    assert Page(page, addresses).run()
    if page == DOCS / "index.md":
        assert_same_picture(DOCS / "images" / "demo.png", Path("txt2img.png"))


def assert_same_picture(shown: Path, made: Path) -> None:
    import numpy as np
    from PIL import Image

    first, second = (np.asarray(Image.open(path).convert("RGB"), np.float32) for path in (shown, made))
    assert first.shape == second.shape
    assert abs(first - second).mean() < 4, "another picture"  # processors differ in the last bits


@pytest.mark.parametrize(
    ("pattern", "instead"),
    [
        (r"\w\[\w+\]\.save\((?!…)", "the result's save(), which keeps the workflow in the picture"),
        ("BasicAuth", "a name and a password in the address: aiohttp warns of BasicAuth"),
    ],
)
def test_what_no_page_and_no_example_teaches(pattern: str, instead: str) -> None:
    files = [DOCS.parent / "README.md", *PAGES, *sorted((DOCS.parent / "examples").rglob("*.[pi]*[yb]"))]
    assert len(files) > 100
    found = [file.name for file in files if re.search(pattern, file.read_text(encoding="utf-8"))]
    assert found == [], f"write {instead}"


def test_command_line_page_has_every_help_text() -> None:
    from tools.cli_help import PAGE, help_texts, with_help_texts

    page = PAGE.read_text(encoding="utf-8")
    assert with_help_texts(page) == page, "make public writes the help texts anew"
    missing = [command for command in help_texts() if f'title="{command} --help"' not in page]
    assert not missing, f"{PAGE.name} needs an empty block with this title"
