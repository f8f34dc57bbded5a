"""The distribution isn't called like the package: nobody is told to install ComfyScript in its place."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from comfy_script._distribution import DISTRIBUTION, pip_install

REPOSITORY = Path(__file__).parents[2]
# What a reader or a program may take a command from. The benchmarks do install ComfyScript.
WHERE = ("comfy_script", "docs", "examples", "tools", "stubs", ".ci", "*.md", "*.toml", "*.yml", "Makefile")
WRONG = re.compile(
    r"""comfy[-_]script\[[a-z]                                     # an extra of it
    |   \b(pip|pipx|uv|conda|poetry|pdm)\b [^`;&|]* \b(?<!un)(install|add)\b [^`;&|]* \bcomfy[-_]script\b(?![/-])""",
    re.VERBOSE,
)
EXTRA = re.compile(rf"{DISTRIBUTION}\[([a-z,]+)\]")


def texts() -> dict[str, str]:
    """All tracked files of those that tell people what to type."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", *WHERE], cwd=REPOSITORY, capture_output=True, text=True, check=True
    ).stdout
    found = {}
    for name in filter(None, listed.split("\0")):
        path = REPOSITORY / name
        if path.is_file():
            try:
                found[name] = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
    return found


@pytest.mark.parametrize(
    "text",
    [
        'pip install "comfy_script[comfyui]"',
        "`/usr/bin/python -m pip install comfy-script`",
        "$ uv add comfy_script",
        "pip install -U comfy-script==0.6.1",
        '    "comfy_script[test]",',
    ],
)
def test_what_is_wrong(text: str) -> None:
    assert WRONG.search(text)


@pytest.mark.parametrize(
    "text",
    [
        'pip install "comfyui-script[comfyui]"',
        "pip uninstall comfy-script",
        "pip install . && comfy-script comfyui install",
        "the newest ComfyUI that `comfy-script comfyui install` installed",
    ],
)
def test_what_is_right(text: str) -> None:
    assert not WRONG.search(text)


def test_nobody_is_told_to_install_comfyscript() -> None:
    lines = ((name, line) for name, text in texts().items() for line in text.splitlines())
    assert [found for found in lines if WRONG.search(found[1])] == []


def test_extras_that_are_named_exist() -> None:
    # Not by tomllib, which Python 3.10 lacks.
    declared = re.split(r"^\[", (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"), flags=re.MULTILINE)
    (section,) = (part for part in declared if part.startswith("project.optional-dependencies]"))
    extras = set(re.findall(r"^([a-z]+) = \[", section, re.MULTILINE))
    named = {extra for text in texts().values() for match in EXTRA.findall(text) for extra in match.split(",")}
    assert {"comfyui", "notebook"} <= named <= extras


def test_hint() -> None:
    assert pip_install("comfyui") == 'pip install "comfyui-script[comfyui]"'
    assert pip_install("notebook", "python3 -m pip") == 'python3 -m pip install "comfyui-script[notebook]"'
