"""Forty mistakes, ten kinds on four nodes each: who reports each one, type checkers, `check`, or the call itself.

A mistake stands on a line of its own in `programs/`, with the ones who must report it in a comment behind it. What no
type checker can know, the call knows; everything that a checker reports, the call reports too.
"""

from __future__ import annotations

import ast
import builtins
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from comfy_script import errors
from comfy_script.analysis import check_source
from comfy_script.codegen.stubs import write_stubs
from comfy_script.registry import Registry
from comfy_script.runtime import Session

PROGRAMS = Path(__file__).parent / "programs"
REPOSITORY = Path(__file__).parents[2]
TABLE = REPOSITORY / "docs" / "explanation" / "mistakes.md"
EXPECTED = re.compile(r'# (?P<checkers>(?:(?:pyright|mypy) )*)call:(?P<error>\w+) "(?P<words>.*)"$')


@dataclass(frozen=True)
class Mistake:
    kind: str
    line: int
    code: str
    checkers: frozenset[str]
    error: type[BaseException]
    words: str


def mistakes() -> Iterator[Mistake]:
    for program in sorted(PROGRAMS.glob("*.py")):
        for number, text in enumerate(program.read_text(encoding="utf-8").splitlines(), 1):
            if found := EXPECTED.search(text):
                error = getattr(errors, found["error"], None) or getattr(builtins, found["error"])
                checkers = frozenset(found["checkers"].split())
                yield Mistake(program.stem, number, text[: found.start()].strip(), checkers, error, found["words"])


MISTAKES = list(mistakes())


def test_there_are_forty() -> None:
    assert len(MISTAKES) == 40
    assert len({mistake.kind for mistake in MISTAKES}) == 10


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.kind}-{mistake.line}")
def test_the_call_reports_it(mistake: Mistake, registry: Registry) -> None:
    program = PROGRAMS / f"{mistake.kind}.py"
    nodes = Session(registry=registry).nodes
    scope: dict[str, Any] = {name: getattr(nodes, name) for name in nodes.names()}
    others = {other.line for other in MISTAKES if other.kind == mistake.kind}
    for statement in ast.parse(program.read_text(encoding="utf-8")).body:
        code = compile(ast.Module([statement], []), str(program), "exec")
        if statement.lineno == mistake.line:
            with pytest.raises(mistake.error, match=re.escape(mistake.words)) as caught:
                exec(code, scope)
            source = getattr(caught.value, "source", None)
            assert source is None or (source.file, source.line) == (str(program), mistake.line)
        elif isinstance(statement, ast.Assign) and statement.lineno not in others:
            exec(code, scope)


@pytest.fixture(scope="module")
def project(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs beside the stub as a package of their own, so that no installed stub plays a part."""
    folder = tmp_path_factory.mktemp("mistakes")
    write_stubs(registry, folder / "own" / "nodes.pyi")
    (folder / "own" / "__init__.pyi").touch()
    for program in PROGRAMS.glob("*.py"):
        text = program.read_text(encoding="utf-8").replace("comfy_script.runtime.nodes", "own.nodes")
        (folder / program.name).write_text(text, encoding="utf-8")
    return folder


def by_checker(checker: str) -> set[tuple[str, int]]:
    return {(mistake.kind, mistake.line) for mistake in MISTAKES if checker in mistake.checkers}


def test_pyright_reports_them_and_nothing_else(project: Path) -> None:
    (project / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}')
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(project)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    reported = {
        (Path(item["file"]).stem, item["range"]["start"]["line"] + 1) for item in found if item["severity"] == "error"
    }
    assert reported == by_checker("pyright")


def test_mypy_reports_them_and_nothing_else(project: Path) -> None:
    files = sorted(path.name for path in project.glob("*.py"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--no-incremental", "--config-file", "", *files],
        capture_output=True,
        text=True,
        cwd=project,
        check=False,
    )
    reported = {
        (match[1], int(match[2]))
        for line in done.stdout.splitlines()
        if (match := re.match(r"(\w+)\.py:(\d+): error:", line))
    }
    assert reported == by_checker("mypy"), done.stdout


@pytest.mark.parametrize("program", sorted(PROGRAMS.glob("*.py")), ids=lambda program: program.stem)
def test_check_reports_them_and_nothing_else(program: Path, registry: Registry) -> None:
    """In the words of the call, but for what Python says itself of unpacking."""
    found = check_source(program.read_text(encoding="utf-8"), registry)
    own = {mistake.line: mistake for mistake in MISTAKES if mistake.kind == program.stem}
    assert {each.start.line for each in found} == own.keys()
    for line, mistake in own.items():
        assert any(mistake.words in each.message for each in found if each.start.line == line)
        code = program.read_text(encoding="utf-8").splitlines()[line - 1]
        for each in found:
            if each.start.line == line:
                assert code[each.start.column : each.end.column] in mistake.code


def test_the_documentation_has_the_table() -> None:
    assert table() in TABLE.read_text(encoding="utf-8"), f"put this into {TABLE}:\n{table()}"


def table() -> str:
    rows = ["| mistake | pyright | mypy | `check` | the call |", "|---|---|---|---|---|"]
    for kind in dict.fromkeys(mistake.kind for mistake in MISTAKES):
        own = [mistake for mistake in MISTAKES if mistake.kind == kind]
        counts = [sum(checker in mistake.checkers for mistake in own) for checker in ("pyright", "mypy")]
        cells = [kind.replace("_", " "), *(f"{count} of {len(own)}" for count in (*counts, len(own), len(own)))]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)
