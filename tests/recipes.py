"""The recipes, and what their scripts say of models."""

from __future__ import annotations

import ast
import re
from pathlib import Path

RECIPES = sorted((Path(__file__).parents[1] / "examples/recipes").glob("*.py"))
_MODEL = re.compile(r"^    (\w+) +(https://\S+/([^/\s]+))$", re.MULTILINE)


def models(recipe: Path) -> dict[tuple[str, str], str]:
    """The models that a recipe's docstring lists: folder and name → address."""
    text = ast.get_docstring(ast.parse(recipe.read_text(encoding="utf-8")), clean=False)
    assert text is not None
    return {(folder, name): url for folder, url, name in _MODEL.findall(text)}
