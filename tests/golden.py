"""Workflows as ComfyUI's own page sent them: frontend 1.47.12 on ComfyUI 0.30.0, without models.

`golden.json.xz` maps a name to the file (`ui`) and what the page sent for it (`api`; absent where the page refused):
the official templates (comfyui-workflow-templates-json 0.1.27, MIT), files made by hand in the page, and old, damaged
or odd files. While it was made, `Math.random()` gave 0 and the clock stood at `NOW`. What depends on the server's disk
(pictures of `Load3D`) is left out.
"""

from __future__ import annotations

import json
import lzma
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

NOW = datetime(2026, 1, 2, 3, 4, 5)

PAGE_FAULTS = {
    "templates/templates_graphic_design_recomposer": (
        "a primitive node feeds two widgets that differ: the page gives up half-way, and sends a model's name as the "
        "aspect ratio"
    )
}
"""Files that the page itself gets wrong, with what is wrong."""


@cache
def golden() -> dict[str, dict[str, Any]]:
    content = (Path(__file__).parent / "data" / "golden.json.xz").read_bytes()
    cases: dict[str, dict[str, Any]] = json.loads(lzma.decompress(content))
    return cases


def names(folder: str) -> list[str]:
    return [name for name in golden() if name.startswith(f"{folder}/")]


RENDERED = {("Load3D", "image")}
"""Inputs for which the page renders pictures and uploads them."""


def same_inputs(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Inputs of one node that differ: name → ours, the page's."""
    missing = "(absent)"
    pairs = {key: (ours.get(key, missing), theirs.get(key, missing)) for key in (*ours, *theirs)}
    return {key: (a, b) for key, (a, b) in pairs.items() if json.dumps(numbers(a)) != json.dumps(numbers(b))}


def numbers(value: Any) -> Any:
    """1 and 1.0 are one number, 1 and true are not."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [numbers(item) for item in value]
    return {key: numbers(item) for key, item in sorted(value.items())} if isinstance(value, dict) else value


def without(body: dict[str, Any], class_type: str, name: str) -> dict[str, Any]:
    if body.get("class_type") != class_type:
        return body
    return {**body, "inputs": {key: value for key, value in body["inputs"].items() if key != name}}


def page_differences(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """What differs between two prompts, by node: empty when they agree, ids included."""
    found: dict[str, Any] = {}
    for class_type, name in RENDERED:
        ours = {key: without(body, class_type, name) for key, body in ours.items()}
    for key in (*ours, *(key for key in theirs if key not in ours)):
        if key not in theirs or key not in ours:
            found[key] = "only ours" if key in ours else "only the page's"
        elif ours[key].get("class_type") != theirs[key].get("class_type"):
            found[key] = (ours[key].get("class_type"), theirs[key].get("class_type"))
        elif differing := same_inputs(ours[key]["inputs"], theirs[key]["inputs"]):
            found[f"{key} {theirs[key].get('class_type')}"] = differing
    return found
