"""The nodes on ComfyUI's own UNets and samplers, in a process of its own; `make test-matrix`: on each release."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from comfy_script.comfyui import Installation

FOLDER = Path(__file__).parent / "in_comfyui"
REPOSITORY = Path(__file__).parents[3]


def test_checks_in_comfyui(comfyui: Installation) -> None:
    """ComfyUI's modules stay out of this process, which other tests start ComfyUI in."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib"),
            *("-c", os.devnull, "--rootdir", str(FOLDER), "--confcutdir", str(FOLDER)),
            *map(str, sorted(FOLDER.glob("check_*.py"))),
        ],
        cwd=REPOSITORY,
        env={
            **os.environ,
            "COMFYUI": str(comfyui.path),
            "PYTHONPATH": os.pathsep.join((str(REPOSITORY), str(FOLDER))),
            "OMP_NUM_THREADS": "1",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
