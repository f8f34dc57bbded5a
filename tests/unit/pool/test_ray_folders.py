from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from comfy_script.pool.ray_folders import OwnFolders, remove_left_folders

PROGRAM = """
import sys, tempfile
from pathlib import Path
from comfy_script.pool.ray_folders import OwnFolders
tempfile.tempdir = sys.argv[1]
folders = OwnFolders(sys.argv[3], Path(sys.argv[2]))
(folders.temp / "picture.png").touch()
if sys.argv[3] == "saved":
    (folders.output / "picture.png").touch()
print(folders.temp, flush=True)
sys.stdin.read()
"""


def test_what_killed_workers_leave_the_next_one_removes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temp, output = tmp_path / "temp", tmp_path / "output"
    temp.mkdir()
    output.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    foreign = temp / "comfy_script-worker-of-others"
    foreign.mkdir()
    workers = {}
    for name in ("killed", "saved", "alive"):
        command = [sys.executable, "-c", PROGRAM, str(temp), str(output), name]
        workers[name] = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    places = {name: Path(process.stdout.readline().strip()) for name, process in workers.items() if process.stdout}
    remove_left_folders()
    assert all((place / "picture.png").exists() for place in places.values())
    for name in ("killed", "saved"):
        workers[name].kill()
        workers[name].wait()
    remove_left_folders()
    assert {name for name, place in places.items() if place.exists()} == {"alive"}
    assert foreign.exists()
    assert sorted(path.name.partition("-")[0] for path in output.iterdir()) == ["alive", "saved"]
    for process in workers.values():
        process.communicate()
    own = OwnFolders("own", output)
    assert own.temp.is_dir()
    assert own.output.parent == output
    own.remove()
    assert not own.temp.exists()
    assert not own.output.exists()
