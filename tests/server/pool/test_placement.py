"""Two real servers that differ: each job runs where there is what it needs, or is refused with what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import PIL.Image

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
