"""The end of a script that didn't wait: failures are told and give a status, jobs under way are named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.standin.server import StandIn

BEGIN = """
import sys
from comfy_script.runtime import *
load({url!r}, stubs=False)
from comfy_script.runtime.nodes import *
"""
FAILS = "with Workflow() as workflow:\n    PreviewImage(LoadImage('broken.png')[0])\n"
SETTLED = "import time\nwhile not workflow.task.done(): time.sleep(0.01)\n"
SAVES = "with Workflow() as workflow:\n    PreviewImage(EmptyImage(8, 8))\n"


@pytest.fixture
def broken(standin: StandIn) -> StandIn:
    standin.files.write("input", "", "broken.png", b"no picture")
    return standin


def ended(tmp_path: Path, url: str, body: str) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "script.py"
    script.write_text(BEGIN.format(url=url) + body)
    return subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, cwd=tmp_path)


def test_a_failure_that_nobody_waited_for_gives_a_status(broken: StandIn, tmp_path: Path) -> None:
    late = "import atexit\natexit.register(print, 'registered before')\n"
    done = ended(tmp_path, broken.url, late + FAILS + SETTLED + "print('the last line')\n")
    assert done.returncode == 120
    assert done.stdout.splitlines() == ["the last line", "registered before"]
    assert "nobody waited for it" in done.stderr
    assert "script.py:9" in done.stderr
    assert "LoadImage" in done.stderr
    assert "Exception ignored" not in done.stderr


def test_a_failure_is_looked_for_where_events_dont_tell_it(broken: StandIn, tmp_path: Path) -> None:
    done = ended(tmp_path, broken.url, f"load(watch=False, stubs=False)\n{FAILS}while queue.queue_remaining: pass\n")
    assert done.returncode == 120, done.stderr


@pytest.mark.parametrize(
    "asked",
    [
        "try: workflow.wait()\nexcept Exception: pass\n",
        f"{SETTLED}assert workflow.task.exception() is not None\n",
    ],
)
def test_a_failure_that_was_seen_is_the_scripts_own_affair(broken: StandIn, tmp_path: Path, asked: str) -> None:
    done = ended(tmp_path, broken.url, FAILS + asked)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_goes_on_is_named(standin: StandIn, tmp_path: Path) -> None:
    standin.hold("PreviewImage")
    done = ended(tmp_path, standin.url, f"{SAVES}print(workflow.task.prompt_id)\n")
    told = f"comfy-script jobs show {done.stdout[:8]} --server {standin.url}"
    assert done.returncode == 0
    assert done.stderr.startswith(f"1 workflow is still queued or running on {standin.url}")
    assert done.stderr.rstrip().endswith(told)
    two = ended(tmp_path, standin.url, SAVES + SAVES.replace("8, 8", "9, 9"))
    assert two.stderr.startswith("2 workflows are still queued or running")
    standin.let_go()


def test_nothing_is_said_where_all_went_well(standin: StandIn, tmp_path: Path) -> None:
    done = ended(tmp_path, standin.url, f"{SAVES}workflow.wait()\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    own = ended(tmp_path, standin.url, "sys.exit(3)\n")
    assert (own.returncode, own.stderr) == (3, "")
