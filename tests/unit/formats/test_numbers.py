"""JavaScript's numbers; the expected texts are what node's `String(x)` and `JSON.parse` give."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.formats.page.numbers import as_javascript, number_text, to_number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (8.0, "8"),
        (0.1, "0.1"),
        (-2.5, "-2.5"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.5e-9, "1.5e-9"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.25e22, "1.25e+22"),
        (2**53, "9007199254740992"),
        (float("inf"), "Infinity"),
    ],
)
def test_texts(value: float, text: str) -> None:
    assert number_text(value) == text


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (8.0, 8),
        (True, True),
        (2**53 + 1, 2**53),
        (18446744073709551615, 18446744073709552000),
        (10**400, None),
        ([1.0, {"a": 2.0}], [1, {"a": 2}]),
        ("8.0", "8.0"),
    ],
)
def test_values(value: Any, read: Any) -> None:
    assert as_javascript(value) == read
    assert type(as_javascript(value)) is type(read)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        *((value, 0) for value in (None, "", "  ", False, [], [""], [None])),
        *((value, 1) for value in (True, [1], "1", "1e0", " 1. ", [["1"]])),
        *((value, None) for value in ("abc", "1_000", "nan", {"a": 1}, [1, 2], [True], "1e999")),
        ("-7.5", -7.5),
        (".5", 0.5),
    ],
)
def test_numbers(value: Any, number: float | None) -> None:
    assert to_number(value) == number
    assert type(to_number(value)) is type(number)
