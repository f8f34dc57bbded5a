from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import comfy_script
from comfy_script import _parsing
from comfy_script._parsing import parse_expression, parse_module
from comfy_script.analysis.check import check_source
from comfy_script.registry import Registry

PACKAGE = Path(comfy_script.__file__).parent


def failing(times: int) -> Callable[..., Any]:
    """`compile`, which says so often first what Python 3.11 says where two threads make trees at once."""
    left = iter(range(times))

    def compiling(*arguments: Any, **options: Any) -> Any:
        if next(left, None) is not None:
            raise SystemError("AST constructor recursion depth mismatch (before=90, after=83)")
        return builtins.compile(*arguments, **options)

    return compiling


def test_a_tree_that_another_thread_spoilt_is_made_again(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> None:
    monkeypatch.setattr(_parsing, "compile", failing(3), raising=False)
    assert ast.dump(parse_module("x = 1")) == ast.dump(ast.parse("x = 1"))
    monkeypatch.setattr(_parsing, "compile", failing(3), raising=False)
    assert isinstance(parse_expression("f(x)"), ast.Call)
    monkeypatch.setattr(_parsing, "compile", failing(1), raising=False)
    found = check_source("from comfy_script.runtime.nodes import *\nEmptyLatentImage(7)", registry)
    assert [each.rule.code for each in found] == ["CS203"]


def test_what_fails_each_time_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_parsing, "compile", failing(100), raising=False)
    with pytest.raises(SystemError):
        parse_module("x = 1")


def test_a_text_that_is_no_python_is_told_as_python_does() -> None:
    with pytest.raises(SyntaxError):
        parse_module("x = ")


def test_all_trees_are_made_so() -> None:
    made = ("ast.parse(", "PyCF_ONLY_AST")
    found = {file.name for file in PACKAGE.rglob("*.py") if any(each in file.read_text("utf-8") for each in made)}
    assert found == {"_parsing.py"}
