"""Two real servers that differ: each job runs where there is what it needs, or is refused with what is missing."""

from __future__ import annotations

import os
import random
import time
from typing import TYPE_CHECKING, Any

import PIL.Image
import PIL.ImageOps

from comfy_script.pool import Failure, ServerPool, product

if TYPE_CHECKING:
    from tests.server.pool.conftest import Servers


def decoded(nodes: Any, checkpoint: str, number: int) -> Any:
    _, _, vae = nodes.CheckpointLoaderSimple(checkpoint)
    return nodes.VAEDecode(nodes.EmptyLatentImage(64, 64, 1 + number % 2), vae)


def test_a_model_that_only_one_has(servers: Servers) -> None:
    with ServerPool(servers.urls) as pool:
        done = list(pool.map(decoded, product(checkpoint=["first.ckpt", "second.ckpt"], number=range(2))))
    assert {(job["checkpoint"], job.worker, job.attempts) for job in done} == {
        ("first.ckpt", servers.urls[0], 1),
        ("second.ckpt", servers.urls[1], 1),
    }
    assert len(done) == 4


def test_a_pack_that_only_one_has(servers: Servers) -> None:
    def some(nodes: Any, number: int) -> Any:
        image = nodes.PoolSleep(0.05, number)
        return nodes.PoolFirst(image) if number % 10 == 0 else image

    with ServerPool(servers.urls) as pool:
        done = list(pool.map(some, product(number=range(20))))
    assert {job.worker for job in done if job["number"] % 10 == 0} == {servers.urls[0]}
    assert {job.worker for job in done} == set(servers.urls)
    assert sorted(servers.ran.values()) == [1] * 20


def test_an_image_goes_where_the_job_runs(servers: Servers) -> None:
    def marked(nodes: Any, picture: PIL.Image.Image, number: int) -> list[Any]:
        return [nodes.ImageInvert(picture), nodes.PoolSleep(0.2, number)]

    pictures = [PIL.Image.new("RGB", (8, 8), color) for color in ("red", "lime")]
    with ServerPool(servers.urls) as pool:
        done = list(pool.map(marked, product(picture=pictures, number=range(6))))
    assert {job.worker for job in done} == set(servers.urls)
    for job in done:
        expected = tuple(255 - value for value in job["picture"].getpixel((0, 0)))
        assert job.images[0].getpixel((0, 0)) == expected


def test_what_no_server_has_whole_is_refused_with_what_is_missing_where(servers: Servers) -> None:
    def torn(nodes: Any, checkpoint: str) -> Any:
        return nodes.PoolFirst(decoded(nodes, checkpoint, 0))

    one, two = servers.urls
    with ServerPool(servers.urls) as pool:
        found = list(
            pool.map(
                torn, product(checkpoint=["first.ckpt", "second.ckpt", "third.ckpt"]), failures="return", ordered=True
            )
        )
    assert found[0].worker == one
    kinds = [(job.kind, job.attempts) for job in found[1:] if isinstance(job, Failure)]
    assert kinds == [("refused", 0), ("refused", 0)]
    lacks = "lacks CheckpointLoaderSimple.ckpt_name"
    assert (
        found[1].error.message
        == f"No worker can run it. {one}: {lacks} 'second.ckpt'; {two}: lacks the node PoolFirst."
    )
    assert str(found[2].error).startswith(f"No worker can run it. {one}: {lacks} 'third.ckpt'; {two}: lacks ")
    assert "'third.ckpt'" in str(found[2].error).partition(two)[2]


EACH = int(os.environ.get("COMFY_SCRIPT_PLACEMENT_JOBS", "6"))
"""Jobs of each kind. `COMFY_SCRIPT_PLACEMENT_JOBS=100` is what the documentation tells of."""
KINDS = ("any", "first model", "second model", "pack", "picture", "no model", "torn")
"""What jobs need: nothing, what one of the servers has, a picture that is sent; what none has, or none together."""


def of_kind(nodes: Any, kind: str, number: int, picture: PIL.Image.Image | None = None) -> list[Any]:
    ran = nodes.PoolSleep(0.01, number)
    if kind.endswith("model"):
        return [
            ran,
            decoded(nodes, {"first": "first.ckpt", "second": "second.ckpt"}.get(kind[:-6], "none.ckpt"), number),
        ]
    if kind == "torn":
        return [nodes.PoolFirst(ran), decoded(nodes, "second.ckpt", number)]
    return [nodes.PoolFirst(ran) if kind == "pack" else ran, *([nodes.ImageInvert(picture)] if picture else [])]


def test_jobs_of_all_kinds_in_any_order(servers: Servers) -> None:
    """Each runs once, where it can, by the servers' logs; or is refused, with what is missing where."""
    jobs: list[dict[str, Any]] = [{"kind": kind, "number": 0} for kind in KINDS for _ in range(EACH)]
    random.Random(14).shuffle(jobs)
    for number, job in enumerate(jobs):
        job["number"] = number
        if job["kind"] == "picture":
            job["picture"] = PIL.Image.new("RGB", (16, 16))
            job["picture"].putdata([(255 * (number >> bit & 1),) * 3 for _ in range(16) for bit in range(16)])
    begun = time.monotonic()
    with ServerPool(servers.urls) as pool:
        ended = list(pool.map(of_kind, jobs, failures="return", ordered=True))
    took = time.monotonic() - begun
    by_kind = {kind: [job for job in ended if job["kind"] == kind] for kind in KINDS}
    assert {kind: len(found) for kind, found in by_kind.items()} == dict.fromkeys(KINDS, EACH)

    refused = [*by_kind.pop("no model"), *by_kind.pop("torn")]
    one, two = servers.urls
    lacks = "lacks CheckpointLoaderSimple.ckpt_name"
    assert {str(job.error) for job in refused if job["kind"] == "torn"} == {
        f"No worker can run it. {one}: {lacks} 'second.ckpt'; {two}: lacks the node PoolFirst."
    }
    assert {str(job.error) for job in refused if job["kind"] == "no model"} == {
        f"No worker can run it. {one}, {two}: {lacks} 'none.ckpt'."
    }
    assert {(job.kind, job.attempts) for job in refused} == {("refused", 0)}

    done = [job for found in by_kind.values() for job in found]
    assert sorted(servers.ran.items()) == sorted((job["number"], 1) for job in done)
    where = {
        kind: {server for job in found for server in (0, 1) if servers.where[job["number"], server]}
        for kind, found in by_kind.items()
    }
    assert (where["first model"], where["second model"], where["pack"]) == ({0}, {1}, {0})
    assert all(servers.where[job["number"], servers.urls.index(job.worker)] == 1 for job in done)
    assert {job.attempts for job in done} == {1}
    for job in by_kind["picture"]:
        assert job.images[1].tobytes() == PIL.ImageOps.invert(job["picture"]).tobytes()
    on_each = [sum(servers.where[number, server] for number in servers.ran) for server in (0, 1)]
    print(
        f"{len(ended)} jobs, {EACH} of each kind: {on_each[0]} + {on_each[1]} ran, {len(refused)} refused, {took:.0f} s"
    )
