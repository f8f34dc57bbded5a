"""Regular expressions on texts of strangers take a time that grows as the text does.

Each pattern in the package is tried by each method that its module calls of it, on texts made of what it looks for.
"""

from __future__ import annotations

import ast
import functools
import importlib
import re
import time
from pathlib import Path
from typing import Any

import pytest

import comfy_script

PACKAGE = Path(comfy_script.__file__).parent
METHODS = ("match", "fullmatch", "search", "sub", "subn", "findall", "finditer", "split")
MADE_WHILE_RUNNING = {
    "codegen/stub_files.py",
    "formats/page/rules/_broadcasts.py",
    "formats/page/rules/_lora_texts.py",
    "formats/page/rules/impact.py",
    "lsp/definitions.py",
    "plugins.py",
}
"""What is made of a name or of the pattern that a user of a pack has typed; those can't be looked at here."""

NEED_COMFYUI = ("nodes", "extension")
"""Rooms whose modules are read, not imported: their patterns must say all in the place where they are."""


@functools.cache
def found() -> tuple[list[tuple[str, re.Pattern[Any], str]], list[str]]:
    """Each pattern, by its place, with each method that is called of it; and the places that say no fixed pattern."""
    patterns: list[tuple[str, re.Pattern[Any], str]] = []
    unknown: list[str] = []
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        place = file.relative_to(PACKAGE).as_posix()
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and is_re(node.func)]
        if not calls:
            continue
        names: dict[str, Any] = {"re": re}
        if not place.startswith(NEED_COMFYUI):
            module = ".".join(("comfy_script", *file.relative_to(PACKAGE).with_suffix("").parts))
            names |= vars(importlib.import_module(module.removesuffix(".__init__")))
        for call in calls:
            assert isinstance(call.func, ast.Attribute)
            if call.func.attr == "escape":
                continue
            try:
                flags = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
                flags += call.args[1:2] if call.func.attr == "compile" else []
                made = re.compile(*(value_of(each, names) for each in (call.args[0], *flags)))
            except Exception:  # noqa: BLE001 - what its function alone knows
                unknown.append(f"{place}: {ast.unparse(call.args[0])}")
                continue
            methods = {call.func.attr} if call.func.attr != "compile" else methods_of(call, tree)
            patterns += [(f"{place}:{call.lineno}", made, method) for method in sorted(methods)]
    return patterns, unknown


def is_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in (*METHODS, "compile")
    )


def value_of(expression: ast.expr, names: dict[str, Any]) -> Any:
    return eval(compile(ast.Expression(expression), "<pattern>", "eval"), names)  # of our own source


def methods_of(call: ast.Call, tree: ast.Module) -> set[str]:
    """The methods that are called of a compiled pattern: on the spot, or of the name that it is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.value is call:
            return {node.attr}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and node.value is call and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            called = {
                each.attr
                for each in ast.walk(tree)
                if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == name
            }
            return called & set(METHODS) or {"match"}
    return {"search"}


def attacks(pattern: re.Pattern[Any]) -> list[str]:
    """Pieces of what it looks for: its characters, and those of common classes, alone, in pairs and as literals."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    literals = re.findall(r"[A-Za-z_]{2,}", source)[:6]
    characters = sorted({*re.sub(r"[A-Za-z0-9\s]", "", source), "a", "A", "1", " ", "\n", "."})[:24]
    special = [pair for pair in ("/*", "//", "%a", "\\{", "{|", "a.", "<a", "__") if pair[0] in source]
    return [*characters, *literals, *special, *(f"{piece} " for piece in (*literals, *special))]


def seconds(pattern: re.Pattern[Any], method: str, text: str) -> float:
    given: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8")
    empty: Any = given[:0]
    call = getattr(pattern, method)
    begin = time.thread_time()
    result = call(empty, given) if method in ("sub", "subn") else call(given)
    if method == "finditer":
        for _ in result:
            pass
    return time.thread_time() - begin


def grows(pattern: re.Pattern[Any], method: str, text: str) -> bool:
    """Whether sixteen times the text takes over fifty times the time, and enough of it to be measured."""
    # Exponential ones would never be done.
    if seconds(pattern, method, text * 24 + "\0") > 0.1:
        return True
    for _ in range(3):
        small = seconds(pattern, method, text * 1000 + "\0")
        if small > 0.2:
            return True
        large = seconds(pattern, method, text * 16_000 + "\0")
        if large < 0.1 or large < 50 * small:
            return False
    return True


def cases() -> list[Any]:
    return [pytest.param(pattern, method, id=f"{place}.{method}") for place, pattern, method in found()[0]]


@pytest.mark.parametrize(("pattern", "method"), cases())
def test_patterns_are_linear(pattern: re.Pattern[Any], method: str) -> None:
    assert [text for text in attacks(pattern) if grows(pattern, method, text)] == []


def test_each_pattern_is_found() -> None:
    patterns, unknown = found()
    assert len(patterns) > 40
    assert {each.partition(":")[0] for each in unknown} == MADE_WHILE_RUNNING


@pytest.mark.parametrize("pattern", [r"(\\*)([{}|])", r"/\*.*?\*/", r"\d+\.?\d*x", r"\s+$", r"(a+)+b", r"(.*)(.*)x"])
def test_it_finds_those_that_are_not(pattern: str) -> None:
    compiled = re.compile(pattern, re.DOTALL)
    assert any(grows(compiled, "search", text) for text in attacks(compiled))
