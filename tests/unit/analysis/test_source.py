"""Places in a script's text, comments that ignore, notebooks, broken syntax."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from comfy_script.analysis import RULES, Finding, Position, check_notebook, check_source
from comfy_script.analysis.explanations import PAGE
from comfy_script.analysis.notebooks import notebook_with_fixes
from comfy_script.analysis.source import ScriptSource
from comfy_script.errors import ScriptError
from comfy_script.registry import Registry

Check = Callable[[str], list[Finding]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ranges_count_characters(end: str, registry: Registry) -> None:
    text = end.join(
        [
            "from comfy_script.runtime.nodes import *",
            "# a form feed \x0c and a line separator \u2028 are no line ends",
            "ünï = '🎨é', KSamplerSelect('🎨')",
        ]
    )
    (found,) = check_source(text, registry)
    line = text.split(end)[-1]
    assert line[found.start.column : found.end.column] == "'🎨'"
    assert found.start == Position(3, 27)
    assert ScriptSource(text).utf16_column(found.start) == 28
    assert ScriptSource(text).utf16_column(found.end) == 32


def test_every_kind_of_place(check: Check) -> None:
    source = """
a, b = ImageInvert(EmptyImage())
EmptyImage(64, heigt=1, **{"nope": 1})
BatchImagesNode([EmptyImage(), EmptyLatentImage()])
BatchImagesNode(images={"image0": EmptyLatentImage()})
KSamplerSelect(Samplers.eulr)
ResizeImageMaskNode(EmptyImage(), {"resize_type": "scale by multiplier", "multiplier": "x"})
"""
    lines = source.splitlines()
    found = [lines[each.start.line - 3][each.start.column : each.end.column] for each in check(source)]
    assert found == [
        "a, b",
        "heigt",
        '{"nope": 1}',
        "EmptyLatentImage()",
        "EmptyLatentImage()",
        "eulr",
        '"x"',
    ]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("# comfy: ignore", []),
        ("# comfy: ignore[CS203]", ["not-an-option"]),
        ("# why  # comfy:ignore[out-of-range, cs202]", []),
        ("# comfy: ignore[CS999]", ["out-of-range", "not-an-option"]),
        ("# something else", ["out-of-range", "not-an-option"]),
    ],
)
def test_comments_ignore(comment: str, left: list[str], check: Check) -> None:
    found = check(f"EmptyLatentImage(8); KSamplerSelect('eulr')  {comment}\n")
    assert [each.rule.name for each in found] == left
    assert [each.rule.name for each in check(f"x = '{comment}'\nEmptyLatentImage(8)\n")] == ["out-of-range"]


@pytest.mark.parametrize("text", ["def f(:\n", "x = (\n", "'\n", "if x:\n", "\x00", "x = " + "(" * 1000, "é = ‽"])
def test_what_is_no_python(text: str, registry: Registry) -> None:
    (found,) = check_source(text, registry)
    assert found.rule is RULES["CS001"]
    assert found.start.line <= text.count("\n") + 1


def test_scripts_that_nest_deeply_end(registry: Registry) -> None:
    # Some Pythons read it.
    assert all(each.rule.name == "syntax-error" for each in check_source("x = " + "+".join(["1"] * 5000), registry))
    source = "from comfy_script.runtime.nodes import *\n" + "".join(
        f"def f{i}(x):\n" + "".join(f"    f{i + 1}(x)\n" for _ in range(9)) for i in range(9)
    )
    assert check_source(f"{source}def f9(x): pass\nf0(1)\n", registry) == []


def notebook(*cells: str) -> str:
    made = [{"cell_type": "code", "source": cell.splitlines(keepends=True)} for cell in cells]
    return json.dumps({"cells": [{"cell_type": "markdown", "source": ["# A"]}, *made]})


def test_notebook(registry: Registry) -> None:
    """Cells are one script; magics and shell lines aren't Python."""
    text = notebook(
        "%load_ext autoreload\n!pip install x\nfrom comfy_script.runtime.nodes import *\nload?",
        "%%html\n<b>",
        "latent = EmptyLatentImage(64)\nif latent:\n    %time x = 1\ndisplay(latent)",
        "PreviewImage(latent)\nawait latent",
    )
    (found,) = check_notebook(text, registry)
    assert (found.cell, found.start, found.rule.name) == (5, Position(1, 13), "link-type")


@pytest.mark.parametrize("form", [{"indent": 1}, {"indent": 2, "ensure_ascii": False}, {"separators": (",", ":")}, {}])
@pytest.mark.parametrize("end", ["", "\n"])
def test_notebooks_are_mended_and_else_left_as_they_are(form: dict[str, Any], end: str, registry: Registry) -> None:
    cells = json.loads(
        notebook("%magic\nfrom comfy_script.runtime.nodes import *\n", "x = 'é🎨'; EmptyImage(widht=64)\ny?")
    )
    cells["cells"].append({"cell_type": "code", "source": "KSamplerSelect('eulr')", "outputs": [], "id": "a"})
    text = json.dumps(cells, **form) + end
    found = check_notebook(text, registry)
    assert [(each.cell, each.fix is not None) for each in found] == [(3, True), (4, True)]
    mended, count = notebook_with_fixes(text, found)
    assert count == 2
    assert mended == text.replace("widht", "width").replace("eulr", "euler")


def test_notebooks_with_odd_line_ends(registry: Registry) -> None:
    text = notebook("from comfy_script.runtime.nodes import *\r\na = 1\rEmptyImage(widht=64)", "KSamplerSelect('eulr')")
    mended, count = notebook_with_fixes(text, check_notebook(text, registry))
    assert (mended, count) == (text.replace("widht", "width").replace("eulr", "euler"), 2)


@pytest.mark.parametrize("text", ["{", "[]", '{"cells": [1]}', '{"cells": [{"cell_type": "code"}]}'])
def test_what_is_no_notebook(text: str, registry: Registry) -> None:
    with pytest.raises(ScriptError, match="no notebook"):
        check_notebook(text, registry)


def test_rules_have_codes_and_a_place_in_the_documentation() -> None:
    page = PAGE.read_text(encoding="utf-8")
    codes = [rule.code for rule in RULES.values()]
    assert codes == sorted(set(codes))
    headings = [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## CS")]
    assert headings == [f"{rule.code} {rule.name}" for rule in RULES.values()]
