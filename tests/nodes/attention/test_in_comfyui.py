"""The nodes on ComfyUI's own UNets and samplers, in its own Python, with each release that the nodes support."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from comfy_script.comfyui import Installation, install

FOLDER = Path(__file__).parent / "in_comfyui"
REPOSITORY = Path(__file__).parents[3]


def run_checks(installation: Installation) -> None:
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
            "COMFYUI": str(installation.path),
            "PYTHONPATH": os.pathsep.join((str(REPOSITORY), str(FOLDER))),
            "OMP_NUM_THREADS": "1",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_newest_release(comfyui: Installation) -> None:
    run_checks(comfyui)


@pytest.mark.comfyui
def test_oldest_release() -> None:
    run_checks(install("0.16.3"))
