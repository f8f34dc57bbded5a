"""Whatever a command can't write, for whatever reason: one message that says so, nothing half, nothing lost.

Each command that writes, and the next time, when the reason is gone, it does what it should. Which commands write is
read from the commands themselves.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer.main
from typer.testing import Result

from comfy_script import comfyui
from comfy_script.cli.app import app
from comfy_script.pool import Run, ServerPool, product
from tests.faults.disks import FAULTS, Unwritable, files
from tests.standin.server import StandIn
from tests.unit.comfyui.conftest import write_stand_in

from .conftest import REGISTRY

WORKFLOW = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "plain"}},
}
SCRIPT = """from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
with Workflow():
    SaveImage(EmptyImage(8, 8, 1, 0), 'a')
"""
OFFLINE = ("--registry", REGISTRY)
SERVER = ("--server", "{server}")
SWEEP = ("sweep", "workflow.json", "--set", "1.color=1,2", *SERVER)
COMMANDS: dict[str, list[str]] = {
    "compile --output": ["compile", "script.py", *OFFLINE, "-o", "{target}.json"],
    "transpile --output": ["transpile", "workflow.json", *OFFLINE, "-o", "{target}.py"],
    "transpile --output, a folder": ["transpile", "workflows", *OFFLINE, "-o", "{target}"],
    "convert --output": ["convert", "workflow.json", "--to", "ui", *OFFLINE, "-o", "{target}.json"],
    "convert --output, a folder": ["convert", "workflows", "--to", "ui", *OFFLINE, "-o", "{target}"],
    "lock --output": ["lock", "workflow.json", *SERVER, "-o", "{target}.json"],
    "run --output": ["run", "workflow.json", *SERVER, "-o", "{target}"],
    "jobs fetch --output": ["jobs", "fetch", "{job}", *SERVER, "-o", "{target}"],
    "sweep --output": [*SWEEP, "-o", "{target}"],
    "sweep --run": [*SWEEP, "--run", "{target}"],
    "runs table --output": ["runs", "table", "done", "-o", "{target}.csv"],
    "runs sheet --output": ["runs", "sheet", "done", "-o", "{target}.html"],
    "stubs --output": ["stubs", *OFFLINE, "-o", "{target}.pyi"],
    "stubs --output, a folder": ["stubs", *OFFLINE, "-o", "{target}"],
    "demo --out": ["demo", "--out", "{target}"],
    "demo-model OUT": ["demo-model", "{target}.safetensors", "--kind", "lora"],
    "servers start --logs": ["servers", "start", "--count", "1", "--path", "comfyui", "--logs", "{target}"],
    "servers start --base-directory": [
        *("servers", "start", "--count", "1", "--path", "comfyui", "--base-directory", "{target}")
    ],
    "comfyui start --base-directory": [
        *("comfyui", "start", "--port", "0", "--path", "comfyui", "--base-directory", "{target}")
    ],
}
"""`{target}` is what can't be written."""

RUNS_ON = ("servers start --logs", "servers start --base-directory", "comfyui start --base-directory")
"""What makes folders only, and then runs until Ctrl-C. Of a log that a disk has no room for: `unit/comfyui`."""

BEGUN = ("sweep --run", "sweep --output")
"""What keeps what it has as it goes, to go on with it: not half of anything, as is seen the next time."""

READS = {
    *("show --registry", "needs --registry", "needs --lock", "fetch --registry", "lock --registry"),
    *("compile --registry", "transpile --registry", "check --registry", "lsp --registry", "convert --registry"),
    *("diff --registry", "stubs --registry", "nodes search --registry", "nodes show --registry"),
    *("nodes list --registry", "comfyui start --path", "servers start --path", "run FILE", "sweep FILE", "lock FILE"),
    *("show IMAGE...", "needs FILE...", "fetch FILE...", "check FILES", "compile SCRIPT", "transpile WORKFLOW"),
    *(
        "run --image",
        "sweep --image",
        "convert WORKFLOW",
        "diff A",
        "diff B",
        "runs status DIR",
        "runs table DIR",
        "runs sheet DIR",
    ),
}
TRIED_ELSEWHERE = {
    "comfyui add-nodes DIR": "unit/comfyui/test_node_pack.py",
    "comfyui install --dest": "unit/comfyui/test_install.py",
    "fetch --models": "unit/downloads/test_download.py",
    "runs fetch DIR": "unit/pool/test_stores.py",
}

PLACES = {"FILE", "DIR", "OUT", "IMAGE", "SCRIPT", "WORKFLOW", "A", "B", "FILES", "PATH"}
"""Words for places, by which the commands' help calls them."""


@pytest.fixture(scope="module")
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture(scope="module")
def done(standin: StandIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run") / "done"
    with ServerPool([standin.url]) as pool:
        jobs = pool.map(lambda nodes, color: nodes.EmptyImage(8, 8, 1, color), product(color=range(2)), run=Run(folder))
        assert len(list(jobs)) == 2
    return folder


@pytest.fixture
def room(tmp_path: Path, done: Path, standin: StandIn, monkeypatch: pytest.MonkeyPatch, clean_session: None) -> Path:
    """What the commands read, and an empty folder for what they write."""
    (tmp_path / "workflow.json").write_text(json.dumps(WORKFLOW))
    (tmp_path / "workflows").mkdir()
    (tmp_path / "workflows/one.json").write_text(json.dumps(WORKFLOW))
    (tmp_path / "script.py").write_text(SCRIPT)
    (tmp_path / "done").symlink_to(done)
    write_stand_in(tmp_path / "comfyui")
    (tmp_path / "comfyui/comfy/cli_args.py").write_text('"--base-directory"')
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("COMFY_SCRIPT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("comfy_script.runtime.stubs.refresh_stubs", lambda registry: None)  # of what scripts load
    return tmp_path / "out"


@pytest.fixture
def demo_server(room: Path, standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `demo` would install and start, and what it writes for that."""
    monkeypatch.setattr(comfyui, "find_installation", lambda _: comfyui.detect(room.parent / "comfyui"))
    monkeypatch.setattr(comfyui, "missing_requirements", lambda _: [])
    started = contextlib.nullcontext(standin)
    monkeypatch.setattr(comfyui, "Server", SimpleNamespace(start=lambda *_, **__: started))


@pytest.mark.parametrize(
    ("name", "fault"),
    [(name, fault) for name in COMMANDS for fault in FAULTS if not (name in RUNS_ON and fault == "full")],
)
def test_a_command_says_what_it_can_not_write(
    name: str, fault: str, room: Path, standin: StandIn, cli: Callable[..., Result], request: pytest.FixtureRequest
) -> None:
    if name == "demo --out":
        request.getfixturevalue("demo_server")
    template = next(each for each in COMMANDS[name] if each.startswith("{target}"))
    target = Path(template.format(target=room / "it"))
    job = standin.submissions[0]["prompt_id"]
    arguments = [each.format(target=room / "it", server=standin.url, job=job) for each in COMMANDS[name]]
    with pytest.MonkeyPatch.context() as patch:
        getattr(Unwritable(room, patch), fault)(target)
        before = files(room.parent)
        result = cli(*arguments)
    assert result.exit_code in (1, 2), result.output
    assert "Traceback" not in result.output
    assert "[Errno" not in result.output
    assert result.stderr.count("Error") == 1, result.output
    assert str(room) in "".join(result.stderr.split()), result.output
    after = {file: content for file, content in files(room.parent).items() if is_kept(Path(file))}
    lost = {file for file, content in before.items() if after.get(file) != content}
    half = {file for file in after.keys() - before if name not in BEGUN}
    assert (lost, half) == (set(), set())
    if fault in ("full", "read_only") and name not in RUNS_ON:
        result = cli(*arguments)
        assert result.exit_code == 0, result.output
        assert files(room)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("buffering", ["", "1"])
def test_what_is_printed_into_a_full_disk(buffering: str) -> None:
    """As by `comfy-script nodes show KSampler > file`: what it prints would otherwise be lost, or be a traceback."""
    command = [sys.executable, "-m", "comfy_script", "nodes", "show", "KSampler", *OFFLINE]
    env = {**os.environ, "PYTHONUNBUFFERED": buffering}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=env, check=False)
    assert (done.returncode, done.stderr) == (1, "Error: What is printed can't be written: No space left on device\n")


def test_each_place_that_a_command_is_given_is_known() -> None:
    found = {
        f"{name} {max(parameter.opts, key=len) if parameter.opts[0].startswith('-') else parameter.metavar}"
        for name, command in commands(typer.main.get_command(app))
        for parameter in command.params
        if set(re.split(r"\W+", parameter.metavar or "")) & PLACES
    }
    written = {name.partition(",")[0] for name in COMMANDS}
    assert found - READS - TRIED_ELSEWHERE.keys() == written
    assert READS | TRIED_ELSEWHERE.keys() <= found
    texts = [Path(__file__).parents[2].joinpath(file).read_text("utf-8") for file in TRIED_ELSEWHERE.values()]
    assert all("ENOSPC" in text or "Unwritable" in text for text in texts)


def commands(command: Any, names: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Each command that is no group, by its names."""
    if not hasattr(command, "commands"):
        yield " ".join(names), command
        return
    for name, each in command.commands.items():
        yield from commands(each, (*names, name))


def is_kept(file: Path) -> bool:
    """Whether a file is to be looked at: not what is kept for later, nor the empty files by which processes wait."""
    return not (file.name.endswith(".lock") and not file.stat().st_size) and not {"cache", "data"} & {*file.parts}
