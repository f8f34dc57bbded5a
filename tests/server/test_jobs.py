"""What an earlier script has left on ComfyUI: listed, picked up, cancelled, fetched into files."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import CliRunner, Result

from comfy_script.cli.app import app
from comfy_script.comfyui import Server
from comfy_script.errors import NodeFailedError, TaskLostError
from comfy_script.formats.metadata import read_metadata
from comfy_script.runtime import Session
from tests.faults.jobs import sampling_job
from tests.server.conftest import ask
from tests.workflows import CHECKPOINT


@pytest.fixture
def jobs(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, ["jobs", *arguments, "--server", server.url])


def picture(color: int) -> dict[str, Any]:
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "jobs"}},
    }


def left(server: Server, *prompts: dict[str, Any]) -> list[str]:
    with Session(server.url, stubs=False) as session:
        return [session.queue.put(prompt).prompt_id for prompt in prompts]


def test_from_the_queue_to_files(server: Server, session: Session, jobs: Callable[..., Result]) -> None:
    running, waiting, other = left(server, sampling_job(CHECKPOINT, steps=5000), picture(1), picture(2))
    while session.queue.jobs(0)[0].state != "running":
        time.sleep(0.05)
    states = {job.prompt_id: job.state for job in session.queue.jobs(0)}
    assert states == {running: "running", waiting: "waiting", other: "waiting"}
    task = session.queue.task(other)
    answer = json.loads(jobs("cancel", running, waiting[:12], "--json").stdout)
    assert answer == [
        {"id": running, "was": "running", "cancelled": True},
        {"id": waiting, "was": "waiting", "cancelled": True},
    ]
    begun = time.monotonic()
    (result,) = task.wait(60)
    assert result.files[0].filename.startswith("jobs_")  # type: ignore[attr-defined]
    assert time.monotonic() - begun < 30
    records = {record["id"]: record for record in json.loads(jobs("--json").stdout)}
    assert waiting not in records
    assert (records[running]["state"], records[other]["state"]) == ("cancelled", "finished")
    assert records[other]["queued"] <= records[other]["started"] <= records[other]["ended"]
    fetched = jobs("fetch", other[:12], "-o", "got", "--name", "mine")
    assert fetched.stdout.split() == ["got/mine.png"]
    assert PIL.Image.open("got/mine.png").convert("RGB").getpixel((0, 0)) == (0, 0, 2)
    assert read_metadata("got/mine.png").prompt == picture(2)


def test_an_error_and_the_node_that_it_is_of(
    server: Server, base_directory: Path, session: Session, jobs: Callable[..., Result]
) -> None:
    (base_directory / "input" / "notes.png").write_bytes(b"no picture")
    broken = {
        "1": {"class_type": "LoadImage", "inputs": {"image": "notes.png"}, "_meta": {"title": "Mine"}},
        "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
    }
    (failed,) = left(server, broken)
    task = session.queue.task(failed)
    with pytest.raises(NodeFailedError, match="LoadImage 1 'Mine' raised"):
        task.wait(60)
    record = json.loads(jobs("show", failed, "--json").stdout)
    assert record["state"] == "failed"
    assert (record["error"]["node"], record["error"]["title"]) == ("1", "Mine")
    assert record["workflow"] == broken


def test_forgotten(server: Server, session: Session) -> None:
    (done,) = left(server, picture(3))
    session.queue.task(done).wait(60)
    ask(f"{server.url}history", {"delete": [done]})
    with pytest.raises(TaskLostError, match="It forgets all when it is restarted"):
        session.queue.task(done)
