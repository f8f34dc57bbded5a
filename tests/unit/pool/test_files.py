"""Workflow files in a pool, and what a sweep would take."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import FormatError, NoWorkerError, PoolError, UnknownNodeError, WorkflowError
from comfy_script.pool import Failure, Job, Run, ServerPool, product
from comfy_script.pool.estimates import Pace, in_words
from comfy_script.pool.files import FileJobs
from comfy_script.pool.inventory import merged
from comfy_script.pool.jobs import Requirement
from comfy_script.pool.recording import JobRecorder
from comfy_script.registry import Registry
from comfy_script.runtime import open_workflow
from tests.standin.server import StandIn

PICTURE = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            **{"model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]},
            **{"seed": 1, "steps": 20, "cfg": 7.0, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0},
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512, "batch_size": 1}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a cat", "clip": ["4", 1]}, "_meta": {"title": "Good"}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["4", 1]}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["8", 0]}},
}
COLOR = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
}


@pytest.fixture
def recorder(registry: Registry) -> JobRecorder:
    return JobRecorder(merged([registry]))


def test_parameters_are_values_of_nodes(recorder: JobRecorder) -> None:
    file = FileJobs(PICTURE)
    params = {"Good.text": "a dog", "KSampler.cfg": 5.5, "seed": 9, "steps": 3, "negative.text": "bad"}
    recorded = recorder.record(file, params)
    prompt = recorded.job.prompt
    assert prompt["6"]["inputs"]["text"] == "a dog"
    assert prompt["7"]["inputs"]["text"] == "bad"
    assert {key: prompt["3"]["inputs"][key] for key in ("cfg", "seed", "steps")} == {"cfg": 5.5, "seed": 9, "steps": 3}
    assert recorded.job.outputs == ("9",)
    assert recorded.job.params == params
    assert recorded.job.models == {"v1-5-pruned-emaonly.ckpt"}
    assert Requirement("KSampler", "sampler_name", "euler") in recorded.job.needs
    assert Requirement("SaveImage") in recorded.job.needs
    assert "workflow" in recorded.extra_data["extra_pnginfo"]


def test_a_job_leaves_nothing_in_the_next_one(recorder: JobRecorder) -> None:
    file = FileJobs(PICTURE)
    plain = recorder.record(file, {}).job.key
    other = recorder.record(file, {"cfg": 3}).job.key
    assert recorder.record(file, {}).job.key == plain != other


def test_a_workflow_that_is_changed_later_changes_no_jobs(recorder: JobRecorder, registry: Registry) -> None:
    workflow = open_workflow(PICTURE, registry)
    workflow["KSampler"].seed = 5
    file = FileJobs(workflow)
    workflow["KSampler"].seed = 6
    assert recorder.record(file, {}).job.prompt["3"]["inputs"]["seed"] == 5


@pytest.mark.parametrize(
    ("params", "error", "said"),
    [
        ({"text": "x"}, WorkflowError, r"2 nodes of the workflow have a value 'text': write one of 6\.text, 7\.text"),
        ({"stps": 3}, WorkflowError, r"No node of the workflow has a value 'stps'; did you mean 'steps'"),
        ({"KSamplr.cfg": 3}, UnknownNodeError, "KSamplr"),
        ({"KSampler.cfg": "much"}, TypeError, "cfg"),
    ],
)
def test_a_place_that_there_is_not(recorder: JobRecorder, params: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        recorder.record(FileJobs(PICTURE), params)


def test_pictures_are_sent(recorder: JobRecorder, tmp_path: Path) -> None:
    workflow = {
        "1": {"class_type": "LoadImage", "inputs": {"image": "x.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "y"}},
    }
    red = PIL.Image.new("RGB", (8, 8), "red")
    red.save(tmp_path / "red.png")
    for picture in (red, tmp_path / "red.png"):
        job = recorder.record(FileJobs(workflow), {"LoadImage.image": picture}).job
        (upload,) = job.uploads
        assert job.prompt["1"]["inputs"]["image"] == upload.value
        assert not any(need.value == upload.value for need in job.needs)
    assert recorder.record(FileJobs(workflow), {}).job.uploads == ()


def test_a_file_is_read_when_it_is_given(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"none\.json"):
        FileJobs(tmp_path / "none.json")


@pytest.fixture
def server() -> Any:
    with StandIn(pack=False) as server:
        yield server


def test_a_pool_runs_files(server: StandIn, tmp_path: Path, registry: Registry) -> None:
    (tmp_path / "color.json").write_text(json.dumps(COLOR))
    with ServerPool([server.url]) as pool:
        for given in (str(tmp_path / "color.json"), tmp_path / "color.json", COLOR, open_workflow(COLOR, registry)):
            done = list(pool.map(given, product(**{"1.color": [1, 2]}), ordered=True))
            assert [job.image.getpixel((0, 0)) for job in done] == [(0, 0, 1), (0, 0, 2)]
            assert [job["1.color"] for job in done] == [1, 2]
        (failed,) = pool.map(COLOR, [{"colour": 1}], failures="return")
        assert isinstance(failed, Failure)
        assert failed.kind == "function"
        assert "did you mean 'color'?" in str(failed.error)


# -- estimates --------------------------------------------------------------------------------------------------------


def color(nodes: Any, color: int) -> Any:
    if color < 0:
        raise ValueError("there is no such color")
    return nodes.EmptyImage(8, 8, 1, color)


def test_what_a_sweep_would_take(server: StandIn, tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    with ServerPool([server.url]) as pool:
        before = pool.estimate(color, product(color=range(-1, 9)), run=run)
        assert (before.jobs, before.done, before.failed, before.left, before.seconds) == (10, 0, 1, 9, None)
        assert str(before) == "10 jobs, 0 done, 1 failed, 9 left on 1 worker; none was measured yet"
        assert server.submissions == []
        pool.map(color, product(color=range(4)), run=run).wait()
        after = pool.estimate(color, product(color=[*range(6), 5]), run=run)
        assert (after.jobs, after.done, after.failed, after.left, after.workers) == (7, 4, 0, 2, 1)
        assert after.seconds is not None
        assert "7 jobs, 4 done, 2 left: about " in str(after)
    with ServerPool([server.url], run=run) as pool:
        # Measured by who ran it before.
        again = pool.estimate(color, product(color=range(4)))
        assert str(again) == "4 jobs, 4 done, none left"
        assert pool.estimate(color, product(color=range(5))).seconds is not None
        next(row for row in run.rows()).files[0].unlink()
        assert pool.estimate(color, product(color=range(4))).left == 1


def test_an_estimate_of_jobs(server: StandIn) -> None:
    with ServerPool([server.url]) as pool:
        jobs = [Job.of(COLOR, ["2"]), Job.of(COLOR, ["2"])]
        assert (pool.estimate(jobs).jobs, pool.estimate(jobs).left) == (2, 1)
        with pytest.raises(PoolError, match="takes jobs, not int objects"):
            pool.estimate([1])  # type: ignore[list-item]
        with pytest.raises(PoolError, match="dict of values by name"):
            pool.estimate(color, [1])  # type: ignore[list-item]
        with pytest.raises(PoolError, match="goes through all parameters"):
            pool.estimate(color, ({"color": number} for number in range(3)))


def test_an_estimate_without_servers_says_so() -> None:
    with ServerPool(["http://127.0.0.1:9"], patience=0.5) as pool, pytest.raises(NoWorkerError, match="127"):
        pool.estimate(color, product(color=[1]))


def test_slow_workers_get_less() -> None:
    pace = Pace()
    assert pace.seconds(10, ["a"]) is None
    pace.add("a", 10.0, 10)
    assert pace.seconds(10, ["a"]) == pytest.approx(10)
    pace.add("b", 40.0, 10)
    assert pace.seconds(100, ["a", "b"]) == pytest.approx(80)
    assert pace.seconds(1, ["a", "b"]) == pytest.approx(1)
    assert pace.seconds(0, ["a", "b"]) == 0
    # One that is new is as the others are.
    assert pace.seconds(100, ["c"]) == pytest.approx(250)


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s"), (41, "41 s"), (185, "3 min 5 s"), (6720, "1 h 52 min"), (273600, "3 d 4 h")]
)
def test_times_in_words(seconds: float, said: str) -> None:
    assert in_words(seconds) == said
