"""`Workflow(cache=…)`: what is run again, and what isn't."""

from __future__ import annotations

import itertools
import pickle
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.runtime.real import Cache, Workflow

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


@pytest.fixture
def ran(nodes: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The nodes that have run, in order."""
    from comfy_script.runtime.real import execution

    names: list[str] = []
    run = execution.execute

    def execute(plan: Any, *args: Any) -> Any:
        names.append(plan.spec.name)
        return run(plan, *args)

    monkeypatch.setattr(execution, "execute", execute)
    return names


def picture(nodes: Any, color: int = 0, scale: float = 0.5) -> torch.Tensor:
    image: torch.Tensor = nodes.ImageScaleBy(nodes.EmptyImage(32, 32, 1, color), "area", scale)
    return image


def test_the_same_calls_run_once(nodes: Any, ran: list[str]) -> None:
    cache = Cache()
    images = []
    for _ in range(3):
        with Workflow(cache=cache):
            images.append(picture(nodes, 5))
    assert ran == ["EmptyImage", "ImageScaleBy"]
    assert images[0] is images[2]


def test_only_what_depends_on_a_change_runs_again(nodes: Any, ran: list[str]) -> None:
    with Workflow(cache=Cache()):
        picture(nodes, 5)
        del ran[:]
        picture(nodes, 5, 0.25)
        assert ran == ["ImageScaleBy"]
        picture(nodes, 6, 0.25)
        assert ran == ["ImageScaleBy", "EmptyImage", "ImageScaleBy"]


def test_objects_of_the_script_count_by_their_content(nodes: Any, ran: list[str]) -> None:
    with Workflow(cache=Cache()):
        one, two, three = (nodes.ImageInvert(torch.full((1, 4, 4, 3), value)) for value in (0.25, 0.25, 0.5))
    assert len(ran) == 2
    assert one is two
    assert not torch.equal(one, three)


def test_what_was_made_without_the_cache_is_known_by_its_calls(nodes: Any, ran: list[str]) -> None:
    model, _, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    other, _, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    del ran[:]
    with Workflow(cache=Cache()):
        sigmas = [nodes.BasicScheduler(each, "normal", 4) for each in (model, other)]
    assert ran == ["BasicScheduler"]
    assert sigmas[0] is sigmas[1]


def test_a_result_that_the_script_changed_is_not_used_again(nodes: Any, ran: list[str]) -> None:
    cache = Cache()
    with Workflow(cache=cache):
        image = picture(nodes, 255)
        before = image.clone()
        image.zero_()
        inverted = nodes.ImageInvert(image)
        del ran[:]
        again = picture(nodes, 255)
        assert ran == ["ImageScaleBy"]
        assert torch.equal(again, before)
        assert torch.equal(inverted, torch.ones_like(inverted))
        assert not torch.equal(nodes.ImageInvert(again), inverted)


def test_output_nodes_always_run(nodes: Any) -> None:
    with Workflow(cache=Cache()):
        saved = [nodes.SaveImage(picture(nodes), "cached") for _ in range(2)]
    names = [result.files[0].filename for result in saved]
    assert len(set(names)) == 2


def test_nodes_that_say_they_have_changed_run_again(nodes: Any, ran: list[str]) -> None:
    with Workflow(cache=Cache()):
        for _ in range(2):
            nodes.LoadImage("example.png")  # its fingerprint is the file's hash
    assert ran == ["LoadImage"]
    model, _, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    del ran[:]
    with Workflow(cache=Cache()):
        for _ in range(2):
            nodes.ContractRecord(model)  # says NaN
    assert ran == ["ContractRecord"] * 2


def test_a_changed_file_is_loaded_again(nodes: Any, ran: list[str]) -> None:
    import PIL.Image

    from comfy_script.comfyui.in_process.folders import file_path

    path = file_path("changing.png", "", "input")
    cache = Cache()
    seen = []
    for color in ((255, 0, 0), (255, 0, 0), (0, 0, 255)):
        PIL.Image.new("RGB", (8, 8), color).save(path)
        with Workflow(cache=cache):
            seen.append(tuple(nodes.LoadImage(path)[0][0, 0, 0].tolist()))
    assert seen == [(1, 0, 0), (1, 0, 0), (0, 0, 1)]
    assert len(ran) == 2


def test_any_mapping(nodes: Any, ran: list[str]) -> None:
    store: dict[str, Any] = {}
    for _ in range(2):
        with Workflow(cache=store):
            picture(nodes)
    assert len(ran) == len(store) == 2
    assert sorted(key.partition(":")[0] for key in store) == ["EmptyImage", "ImageScaleBy"]
    copied = pickle.loads(pickle.dumps(store))
    with Workflow(cache=copied):
        picture(nodes)
    assert len(ran) == 2


def test_a_mapping_for_each_node(nodes: Any, ran: list[str]) -> None:
    images: dict[str, Any] = {}
    with Workflow(cache=lambda name: images if name == "EmptyImage" else None):
        picture(nodes)
        picture(nodes)
    assert ran == ["EmptyImage", "ImageScaleBy", "ImageScaleBy"]


def test_a_size(nodes: Any, ran: list[str]) -> None:
    with Workflow(cache=2):
        for color in (1, 2, 3, 1):
            nodes.EmptyImage(8, 8, 1, color)
        assert len(ran) == 4
        for color in (3, 1):
            nodes.EmptyImage(8, 8, 1, color)
    assert len(ran) == 4


def test_clear(nodes: Any, ran: list[str]) -> None:
    cache = Cache()
    for _ in range(2):
        with Workflow(cache=cache):
            picture(nodes)
        cache.clear()
    assert len(ran) == 4


def test_room_is_made_when_memory_is_short(nodes: Any, ran: list[str]) -> None:
    with Workflow(cache=Cache(min_free=2**60)):
        for color in range(40):
            nodes.EmptyImage(8, 8, 1, color)
        del ran[:]
        nodes.EmptyImage(8, 8, 1, 0)
        nodes.EmptyImage(8, 8, 1, 39)
    assert "EmptyImage" in ran


def test_another_thing_is_refused(real_session: RealSession) -> None:
    with pytest.raises(TypeError, match="cache= takes"):
        Workflow(cache="a string")  # type: ignore[arg-type]


def test_a_chain_of_any_length_has_flat_keys(nodes: Any, real_session: RealSession) -> None:
    """The key of a call is made of its own inputs and the keys before it: what is hashed doesn't grow."""
    hashed: list[int] = []
    from comfy_script.runtime.real import cache as module

    class Counting(module.Cache):
        def through(self, plan: Any, call: Any, inputs: Any, run: Any) -> Any:
            outcome = super().through(plan, call, inputs, run)
            hashed.append(len(call.cache_key))
            return outcome

    with Workflow(cache=Counting()):
        image = nodes.EmptyImage(8, 8)
        for _ in itertools.repeat(None, 300):
            image = nodes.ImageInvert(image)
    assert set(hashed) == {16}


def test_lists_are_kept_as_lists(nodes: Any, ran: list[str]) -> None:
    cache = Cache()
    for _ in range(2):
        with Workflow(cache=cache):
            numbers, _ = nodes.ContractRange(4)
            assert nodes.ContractAdd(numbers, 1) == [1, 2, 3, 4]
    assert ran == ["ContractRange", "ContractAdd"]
