"""What a star import brings is what the modules export."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import comfy_script
from comfy_script.analysis.modules import exported


@pytest.mark.parametrize("module", ["comfy_script.runtime", "comfy_script.runtime.real"])
def test_star_imports_bring_what_is_exported(module: str) -> None:
    # Read, not imported: real mode needs torch.
    file = Path(comfy_script.__file__).parent.joinpath(*module.split(".")[1:], "__init__.py")
    (names,) = (
        ast.literal_eval(each.value)
        for each in ast.parse(file.read_text("utf-8")).body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "__all__"
    )
    found = exported(module)
    assert found is not None
    assert sorted(found) == sorted(names)
