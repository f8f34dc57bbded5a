"""Recipes: what their graphs load is what they list, and each has a page that says so."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.analysis import check_source
from comfy_script.registry.folders import model_folder
from tests.recipes import RECIPES, models

if TYPE_CHECKING:
    from comfy_script.registry import Registry

DOCS = Path(__file__).parents[3] / "docs"
each = pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)


@each
def test_a_recipe_lists_what_it_loads(recipe: Path, registry: Registry) -> None:
    prompt = json.loads(recipe.with_suffix(".api.json").read_text(encoding="utf-8"))
    loaded = {
        (model_folder(node["class_type"], key), value)
        for node in prompt.values()
        for key, value in node["inputs"].items()
        if isinstance(value, str) and value.endswith(".safetensors")
    }
    assert loaded == set(models(recipe))


@each
def test_check_has_nothing_to_say(recipe: Path, registry: Registry) -> None:
    """Nor of deprecated nodes; but of models, which aren't there."""
    found = check_source(recipe.read_text(encoding="utf-8"), registry)
    assert [finding for finding in found if finding.rule.name != "missing-file"] == []


@each
def test_a_recipe_is_short_and_says_how_it_is_run(recipe: Path) -> None:
    text = recipe.read_text(encoding="utf-8")
    assert f"comfy-script fetch examples/recipes/{recipe.name}\n" in text
    function = re.search(rf"comfy-script run examples/recipes/{recipe.name}:(\w+) ", text)
    assert function is not None
    assert f"\ndef {function[1]}(" in text
    code = text.split('"""', 2)[2]
    assert 15 <= sum(bool(line.strip()) for line in code.splitlines()) <= 40


@each
def test_a_recipe_has_a_page(recipe: Path) -> None:
    page = (DOCS / "recipes" / f"{recipe.stem}.md").read_text(encoding="utf-8")
    assert f'--8<-- "examples/recipes/{recipe.name}"' in page
    listed = re.findall(r"^\| `(\w+)` \| \[(\S+)\]\((\S+)\) \|", page, re.MULTILINE)
    assert {(folder, name): url for folder, name, url in listed} == models(recipe)


def test_no_page_or_golden_is_left_over() -> None:
    names = {recipe.stem for recipe in RECIPES}
    assert len(names) >= 20
    assert {page.stem for page in (DOCS / "recipes").glob("*.md")} == names | {"index"}
    index = (DOCS / "recipes/index.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\((\w+)\.md\)", index)) == names
