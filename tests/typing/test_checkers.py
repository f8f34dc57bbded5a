"""What Pyright (strict) and mypy (strict) make of the stub and of programs written against it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import EXAMPLES

PROGRAMS = Path(__file__).parent / "programs"
CHECKERS = ("pyright", "mypy")


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize(
    "checked", ["generated", "strange", "empty", "good.py", "tensors.py", *(example.name for example in EXAMPLES)]
)
def test_accepted(checker: str, checked: str, request: pytest.FixtureRequest) -> None:
    errors = request.getfixturevalue(checker)
    assert {file: found for file, found in errors.items() if checked in Path(file).parts} == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_mistake_is_found_and_nothing_else(checker: str, request: pytest.FixtureRequest) -> None:
    lines = (PROGRAMS / "bad.py").read_text().splitlines()
    mistakes = {number: line for number, line in enumerate(lines, 1) if line.endswith("# error")}
    found = request.getfixturevalue(checker).get("bad.py", {})
    assert len(mistakes) > 25
    assert {number: line for number, line in mistakes.items() if number not in found} == {}
    assert {number: message for number, message in found.items() if number not in mistakes} == {}
