"""Each public class has a name of its own in the whole package, so that a name means one thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import comfy_script

PACKAGE = Path(comfy_script.__file__).parent

SHARED = {
    "Node": "what scripts call, and a node of a workflow document: ComfyUI's word for both",
    "Run": "what a server says of one prompt, and the directory of a sweep, which researchers call so",
    "Step": "a line of a script, and a step of attention in the node pack, which stands alone",
}
"""Names of more than one class, with what they mean."""


def test_no_two_public_classes_have_one_name() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for statement in ast.parse(path.read_bytes()).body:
            if isinstance(statement, ast.ClassDef) and not statement.name.startswith("_"):
                found[statement.name].append(str(path.relative_to(PACKAGE)))
    several = {name: paths for name, paths in found.items() if len(paths) > 1}
    assert several.keys() == SHARED.keys(), several
