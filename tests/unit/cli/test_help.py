from __future__ import annotations

import contextlib
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import Result

from comfy_script.cli.app import app


def commands(command: Any = None, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    command = command or typer.main.get_command(app)
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


COMMANDS = dict(commands())
LEAVES = [path for path, command in COMMANDS.items() if not getattr(command, "commands", {})]


def examples(path: tuple[str, ...]) -> list[str]:
    text = COMMANDS[path].epilog
    return [line.strip() for line in text.splitlines() if "comfy-script" in line]


def test_the_commands() -> None:
    assert {" ".join(path) for path in LEAVES} == {
        "demo",
        "doctor",
        "run",
        "sweep",
        "runs sheet",
        "runs status",
        "runs fetch",
        "runs table",
        "show",
        "lock",
        "jobs cancel",
        "jobs fetch",
        "jobs show",
        "check",
        "lsp",
        "compile",
        "needs",
        "fetch",
        "transpile",
        "convert",
        "diff",
        "nodes search",
        "nodes show",
        "nodes list",
        "stubs",
        "comfyui add-nodes",
        "comfyui install",
        "comfyui list",
        "comfyui path",
        "comfyui start",
        "servers start",
        "demo-model",
    }


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_has_help(path: tuple[str, ...], cli: Callable[..., Result]) -> None:
    result = cli(*path, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: comfy-script")
    assert cli(*path, "-h").stdout == result.stdout
    lines = result.stdout.splitlines()
    assert [line for line in lines if len(line) > 80] == []
    assert [line for line in lines if line.endswith("...") and "[" not in line] == [], "a summary is cut"


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_command_has_an_example_that_it_understands(path: tuple[str, ...], cli: Callable[..., Result]) -> None:
    assert examples(path)
    shown = cli(*path, "--help").stdout
    for line in examples(path):
        assert f"  {line}\n" in shown
        words = shlex.split(line.removeprefix('cd "$(').removesuffix(')"').partition(" | ")[0])
        assert words[: len(path) + 1] == ["comfy-script", *path]
        with contextlib.suppress(typer.Exit):  # an option that prints something and ends, such as --explain
            COMMANDS[path].make_context(words[-1], words[len(path) + 1 :])  # raises on wrong usage


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_option_is_explained(path: tuple[str, ...]) -> None:
    assert [parameter.name for parameter in COMMANDS[path].params if not getattr(parameter, "help", None)] == []


@pytest.mark.parametrize(
    "arguments", [["nope"], ["nodes", "nope"], ["run"], ["compile", "x.py", "--format", "xml"], ["demo-model"]]
)
def test_wrong_usage_gives_2(arguments: list[str], cli: Callable[..., Result]) -> None:
    result = cli(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("rnu x.json", ["comfy-script run"]),
        ("install", ["comfy-script comfyui install"]),
        ("comfyui isntall", ["comfy-script comfyui install"]),
        ("list", ["comfy-script nodes list", "comfy-script comfyui list"]),
        ("node", ["comfy-script nodes"]),
        ("help", ["comfy-script --help"]),
        ("help nodes show", ["comfy-script nodes show --help"]),
        ("'a b.png' --seed 3", [f"comfy-script {each} 'a b.png' --seed 3" for each in ("run", "show")]),
        ("nodes ksampler", [f"comfy-script nodes {each} ksampler" for each in ("search", "show")]),
        ("jobs 3fa8", [f"comfy-script jobs {each} 3fa8" for each in ("show", "fetch")]),
        ("runs runs/a", [f"comfy-script runs {each} runs/a" for each in ("status", "table")]),
        ("qwxyz", []),
    ],
)
def test_a_word_that_is_no_command(line: str, meant: list[str], cli: Callable[..., Result]) -> None:
    result = cli(*shlex.split(line))
    assert result.exit_code == 2
    assert re.findall(r"`([^`]*)`", result.stderr)[: len(meant)] == meant
    assert ("did you mean" in result.stderr) == bool(meant)
    for each in meant:
        words = [word for word in shlex.split(each)[1:] if word != "--help"]
        assert any(tuple(words[:count]) in COMMANDS for count in (1, 2))


def test_version(cli: Callable[..., Result]) -> None:
    from comfy_script import __version__

    assert cli("--version").stdout == f"comfy_script {__version__}\n"


def test_python_m_and_quick_start() -> None:
    code = (
        "import sys, runpy\nsys.argv = ['x', '--version']\ntry: runpy.run_module('comfy_script', run_name='__main__')\n"
    )
    code += (
        "except SystemExit as end: print(end.code, *{'rich', 'aiohttp', 'PIL', 'numpy', 'torch'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first, second = result.stdout.splitlines()
    assert first.startswith("comfy_script ")
    assert second == "0"


def test_the_page_lists_every_command() -> None:
    page = (Path(__file__).parents[3] / "docs/how-to/cli.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| \[`([a-z-]+)`\]", page, re.MULTILINE))
    assert {path[0] for path in LEAVES} == listed
