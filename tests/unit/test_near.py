"""What may have been meant: one rule for all messages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import comfy_script
from comfy_script._near import did_you_mean, instead_of, it_has, near_names, near_words, some_of, with_hint
from comfy_script.registry import Registry

PACKAGE = Path(comfy_script.__file__).parent


@pytest.mark.parametrize(
    ("word", "words", "near"),
    [
        ("stepz", ["steps", "seed", "cfg"], ["steps"]),
        ("EULER", ["euler_ancestral", "euler", "heun"], ["euler"]),
        ("ksampler", ["KSampler", "VAEDecode"], ["KSampler"]),
        ("vae", ["VAE", "Vae", "vae"], ["VAE", "Vae", "vae"]),
        ("wholly_other", ["steps", "seed"], []),
        ("", ["steps"], []),
        ("steps", [], []),
    ],
)
def test_the_nearest_first_whatever_the_case(word: str, words: list[str], near: list[str]) -> None:
    assert near_words(word, words) == near


def test_among_many_words_some_are_alike_by_chance(registry: Registry) -> None:
    assert near_words("MaskEllipse", ["ImageFlip"]) == ["ImageFlip"]
    assert near_words("MaskEllipse", registry) == []
    assert near_words("KSamplr", registry)[0] == "KSampler"
    assert near_words("EmptyLatent", registry)[0] == "EmptyLatentImage"


def test_no_more_than_asked_for() -> None:
    assert near_words("a1", ["a1", "A1", "a2", "a3"], 2) == ["a1", "A1"]


def test_words() -> None:
    assert did_you_mean([]) == ""
    assert did_you_mean(["a"]) == "did you mean a?"
    assert did_you_mean(repr(each) for each in "ab") == "did you mean 'a' or 'b'?"


def _raised(code: str, **names: object) -> NameError:
    try:
        exec(code, names)
    except NameError as error:
        return error
    raise AssertionError(code)


def test_the_nearest_names_of_as_many_as_there_are() -> None:
    """Python itself looks at no more than 750."""
    many = {f"Node{i}": 1 for i in range(1000)}
    assert near_names(_raised("KSampelr()", **many, KSampler=1)) == ["KSampler"]
    assert near_names(_raised("def f(steps): stepz\nf(1)", **many)) == ["steps"]
    assert near_names(_raised("pritn()")) == ["print"]
    assert near_names(_raised("def f(steps):\n    print(step)\n    step = 1\nf(1)")) == []
    assert near_names(_raised("raise NameError('mine')", mine_=1)) == []
    assert near_names(NameError("never raised", name="pritn")) == []


def test_what_there_is() -> None:
    assert some_of([]) == ""
    assert some_of("abc", 3) == "a, b, c"
    assert some_of((each for each in "abcde"), 3) == "a, b, c and 2 more"
    assert it_has("abcde", 4) == "it has a, b, c, d and 1 more"
    assert it_has([]) == "it has none"
    assert instead_of("stepz", ["steps", "cfg"]) == "did you mean 'steps'?"
    assert instead_of("zzz", ["steps", "cfg"]) == "it has 'steps', 'cfg'"


def test_with_a_hint() -> None:
    assert with_hint("no", "did you mean yes?") == "no; did you mean yes?"
    assert with_hint("no", "") == "no"


def _is_count_of_more(text: ast.JoinedStr) -> bool:
    """Whether it is `f" and {len(words) - 3} more"`."""
    for before, value, after in zip(text.values, text.values[1:], text.values[2:], strict=False):
        if (
            isinstance(before, ast.Constant)
            and isinstance(value, ast.FormattedValue)
            and isinstance(after, ast.Constant)
        ):
            words = str(before.value).strip()  # "…" begins a line of its own
            is_more = words.endswith("and") and "…" not in words and str(after.value).startswith(" more")
            number = value.value
            if is_more and isinstance(number, ast.BinOp) and isinstance(number.left, ast.Call):
                return True
    return False


def test_no_other_module_has_a_rule_or_words_of_its_own() -> None:
    own = []
    for path in PACKAGE.rglob("*.py"):
        if path == PACKAGE / "_near.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "get_close_matches":
                own.append((path.name, node.lineno))
            if isinstance(node, ast.JoinedStr):
                texts = [each.value for each in node.values if isinstance(each, ast.Constant)]
                if _is_count_of_more(node):
                    own.append((path.name, node.lineno))
                if any("did you mean" in str(text).lower() for text in texts):
                    own.append((path.name, node.lineno))
    assert own == []
