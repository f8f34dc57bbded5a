"""The types of real mode's objects say of ComfyUI's classes only what is so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation


def test_attributes_and_parameters_are_comfyuis(comfyui: Installation, tmp_path: Path) -> None:
    script = Path(__file__).with_name("real_types_process.py")
    done = subprocess.run(
        [sys.executable, str(script), str(comfyui.path)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout.splitlines()[-1])
    assert answers
    assert {name: missing for name, missing in answers.items() if missing} == {}
