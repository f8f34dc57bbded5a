"""One suite for pools of servers, pools of Ray's workers, and plain real mode: the same functions give the same."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from comfy_script.errors import JobFailedError, NodeFailedError
from comfy_script.pool import Done, Failure, Job, Run, product
from comfy_script.runtime.results import TextResult

if TYPE_CHECKING:
    from comfy_script.pool import Pool
    from comfy_script.runtime.real.session import RealSession

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"

Given = list[tuple[list[np.ndarray[Any, Any]], list[str]]]
"""Pictures and texts of each job."""


def picture(nodes: Any, seed: int, cfg: float = 4.0, words: str = "a house") -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple(CHECKPOINT)
    positive, negative = nodes.CLIPTextEncode(words, clip), nodes.CLIPTextEncode("", clip)
    latent = nodes.EmptyLatentImage(64, 64)
    return nodes.VAEDecode(nodes.KSampler(model, seed, 3, cfg, "euler", "normal", positive, negative, latent), vae)


def several(nodes: Any, number: int) -> list[Any]:
    """A batch, a mask, a number, a picture of a saving node, and of a node that gets lists."""
    batch = nodes.ImageBatch(nodes.EmptyImage(16, 16, 2, number), nodes.EmptyImage(16, 16, 1, 255))
    return [
        batch,
        nodes.SolidMask(0.5, 16, 16),
        nodes.SaveImage(nodes.ImageInvert(batch), "pool"),
        nodes.PreviewAny(number),
    ]


def changed(nodes: Any, image: Image.Image) -> Any:
    """From a picture of the script's own."""
    return nodes.ImageInvert(image)


def steps(nodes: Any, number: int, steps: int = 1) -> Any:
    return nodes.PoolSteps(number, steps)


def same_as_mean(nodes: Any, seed: int) -> Any:
    """It can't be recorded, as it looks at what nodes make."""
    image = picture(nodes, seed)
    return nodes.EmptyImage(8, 8, 1, int(image.mean() * 255)), float(image.mean())


def given(jobs: Sequence[Done]) -> Given:
    return [
        (
            [np.asarray(image) for image in job.images],
            [str(result) for result in job.results if isinstance(result, TextResult)],
        )
        for job in jobs
    ]


def by_pool(pool: Pool) -> Callable[..., Given]:
    return lambda function, params: given(list(pool.map(function, params, ordered=True)))


def in_process(session: RealSession) -> Callable[..., Given]:
    """Plain real mode."""
    from comfy_script.runtime.real import Workflow, util
    from comfy_script.runtime.real.results import RealOutput

    def run(function: Callable[..., Any], params: Sequence[Mapping[str, Any]]) -> Given:
        made: Given = []
        for each in params:
            with Workflow():
                outputs = function(session.nodes, **each)
                outputs = outputs if isinstance(outputs, list) else [outputs]
                shown = [each if isinstance(each, RealOutput) else util.preview(each) for each in outputs]
            pictures = [np.asarray(image) for each in shown if not isinstance(each, TextResult) for image in each]
            made.append((pictures, [str(each) for each in shown if isinstance(each, TextResult)]))
        return made

    return run


@pytest.fixture(params=["servers", "Ray", "real mode"])
def way(request: pytest.FixtureRequest) -> tuple[str, Callable[..., Given]]:
    if request.param == "real mode":
        request.getfixturevalue("contract_directory")
        return request.param, in_process(request.getfixturevalue("real_session"))
    return request.param, by_pool(request.getfixturevalue({"servers": "server_pool", "Ray": "ray_pool"}[request.param]))


_made: dict[str, tuple[str, Given]] = {}


@pytest.mark.parametrize(
    ("function", "params"),
    [
        (picture, product(seed=[0, 1], cfg=[1.0, 4.0])),
        (several, product(number=[1, 2])),
        (changed, [{"image": Image.new("RGB", (8, 8), (10, number, 30))} for number in (1, 2)]),
        (steps, product(number=[7])),
    ],
)
def test_equal_pictures(function: Any, params: Any, way: tuple[str, Callable[..., Given]]) -> None:
    name, run = way
    found = run(function, params)
    assert len(found) == len(params)
    assert all(pictures for pictures, _ in found)
    first, expected = _made.setdefault(function.__name__, (name, found))
    for (pictures, texts), (others, other_texts) in zip(found, expected, strict=True):
        assert texts == other_texts
        assert len(pictures) == len(others)
        for one, other in zip(pictures, others, strict=True):
            assert np.array_equal(one, other), f"{name} and {first} give different pictures"


def test_the_order_of_the_parameters(pool: Pool) -> None:
    lengths = [8, 1, 1, 4, 1]
    params = [{"number": number, "steps": length} for number, length in enumerate(lengths, 100)]
    assert [job["number"] for job in pool.map(steps, params, ordered=True)] == list(range(100, 105))
    assert sorted(job["number"] for job in pool.map(steps, params)) == list(range(100, 105))


def test_failures(pool: Pool) -> None:
    def some(nodes: Any, number: int) -> Any:
        if number == 3:
            raise KeyError("no such prompt")
        if number == 4:
            return nodes.CheckpointLoaderSimple("missing.ckpt")
        return nodes.PoolRaises(number) if number < 3 else nodes.EmptyImage(8, 8, 1, number)

    found = {job["number"]: job for job in pool.map(some, product(number=range(6)), failures="return")}
    kinds = {number: job.kind for number, job in found.items() if isinstance(job, Failure)}
    assert kinds == {0: "node", 1: "memory", 2: "node", 3: "function", 4: "function"}
    assert isinstance(found[5], Done)
    error = found[2].error
    assert isinstance(error, NodeFailedError)
    assert (error.class_type, error.exception_type) == ("PoolRaises", "ValueError")
    assert error.exception_message == "the number 2 is bad"
    assert error.source is not None
    assert Path(error.source.file) == Path(__file__)
    assert "contract_pool.py" in error.server_traceback
    assert isinstance(found[3].error, KeyError)
    with pytest.raises(JobFailedError, match="the number 0 is bad"):
        pool.map(some, [{"number": 0}]).wait()


def test_jobs_of_ones_own(pool: Pool) -> None:
    def job(color: int | str) -> Job:
        picture = {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}}
        return Job.of({"a": picture, "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}}}, ["b"])

    done, refused = pool.map([job(255), job("blue")], ordered=True, failures="return")
    assert isinstance(done, Done)
    assert done.image.getpixel((0, 0)) == (0, 0, 255)
    assert isinstance(refused, Failure)
    assert refused.kind == "refused"
    assert "color" in str(refused.error)


def test_a_run_that_one_begins_and_the_other_ends(server_pool: Pool, ray_pool: Pool, ran: Path, tmp_path: Path) -> None:
    """What is done is known whoever did it."""
    run = Run(tmp_path / "run")
    numbers = range(200, 212)
    first = list(server_pool.map(steps, product(number=numbers[:5]), run=run))
    second = list(ray_pool.map(steps, product(number=numbers[:9]), run=run))
    third = list(server_pool.map(steps, product(number=numbers), run=run))
    assert [sum(job.stored for job in jobs) for jobs in (first, second, third)] == [0, 5, 9]
    assert Counter(ran.read_text().split()) == Counter(map(str, numbers))
    assert {job["number"]: job.image.getpixel((0, 0))[0] for job in third} == {number: number for number in numbers}
    assert all(job.stored for job in ray_pool.map(steps, product(number=numbers), run=run))


def test_cancelling_and_what_comes_after_it(pool: Pool, ran: Path) -> None:
    """Jobs of ten minutes that are cancelled leave their workers at their next step."""
    sweep = pool.map(steps, product(number=range(300, 306), steps=[12_000]))
    taken: list[Any] = []
    taking = threading.Thread(target=lambda: taken.extend(sweep))
    taking.start()
    wait_for(lambda: ran.read_text())
    pool.cancel()
    taking.join(60)
    assert not taking.is_alive()
    assert taken == []
    assert [job["number"] for job in pool.map(steps, [{"number": 310}])] == [310]


def test_a_job_that_takes_too_long(pool: Pool) -> None:
    (failure,) = pool.map(steps, [{"number": 400, "steps": 12_000}], timeout=2, failures="return")
    assert failure.kind == "timeout"
    assert [job["number"] for job in pool.map(steps, [{"number": 401}])] == [401]


def wait_for(condition: Callable[[], object], seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it didn't happen"
        time.sleep(0.05)
