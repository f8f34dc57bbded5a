"""What the patched UNets compute."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import torch
from small import Node, assert_close

from benchmarks.attention import plain

Call = Callable[..., torch.Tensor]


@pytest.mark.parametrize(("size", "timestep"), [((24, 24), 600), ((32, 20), 900), ((64, 24), 100)], ids=str)
@pytest.mark.parametrize("model", ["unet", "other_unet"])
def test_it_is_what_the_formulas_say(
    request: pytest.FixtureRequest, node: Node, call: Call, model: str, size: tuple[int, int], timestep: int
) -> None:
    """Sizes that the tiles divide: what remains are the formulas."""
    unpatched = request.getfixturevalue(model)
    expected = call(plain.patched(node.name, unpatched, node.parameters), *size, timestep=timestep)
    assert_close(call(node(unpatched), *size, timestep=timestep), expected)


def test_it_has_an_effect_in_the_blocks_that_it_names(unet: Any, node: Node, call: Call) -> None:
    unpatched = call(unet)
    assert (call(node(unet)) - unpatched).abs().max() > 1e-2
    nothing = {"slothful": 0.0, "in_slothful": 0.0, "out_slothful": 0.0, "tile_size": 64}
    nothing |= {"base_tile_size": 64, "peak_tile_size": 64}
    off = {name: value for name, value in nothing.items() if name in node.parameters}
    assert torch.equal(call(node(unet, **off)), unpatched)


def test_the_model_given_stays_as_it_is(unet: Any, node: Node, call: Call) -> None:
    before, options = call(unet), repr(unet.model_options)
    patched = node(unet)
    call(patched)
    assert repr(unet.model_options) == options
    assert torch.equal(call(unet), before)
    assert patched.model is unet.model


@pytest.mark.parametrize("size", [(33, 18), (19, 23), (8, 40), (3, 5)], ids=str)
def test_any_size(unet: Any, node: Node, call: Call, size: tuple[int, int]) -> None:
    output = call(node(unet), *size, batch=1)
    assert output.shape == (1, 4, *size)
    assert output.isfinite().all()


def test_each_picture_of_a_batch_is_by_itself(unet: Any, node: Node, call: Call) -> None:
    together, alone = call(node(unet), 18, 21, batch=3), call(node(unet), 18, 21, batch=1)
    assert_close(together[:1], alone)


def test_half_types(unet: Any, half_unet: Any, node: Node, call: Call) -> None:
    exact, output, unpatched = (call(model, 20, 20, batch=1) for model in (node(unet), node(half_unet), half_unet))
    assert output.dtype == half_unet.model.diffusion_model.dtype
    error = (output.float() - exact).abs().mean()
    # As exact as the unpatched model is in this type.
    assert error < 2 * (unpatched.float() - call(unet, 20, 20, batch=1)).abs().mean()
    assert error < (unpatched.float() - exact).abs().mean() / 2


def test_two_models_dont_mix(unet: Any, other_unet: Any, node: Node, call: Call) -> None:
    first, second = node(unet), node(other_unet)
    sizes = ((24, 24), (20, 32))
    alone = [call(model, *size) for model in (first, second) for size in sizes]
    mixed = {(i, size): call((first, second)[i], *size) for size in reversed(sizes) for i in (1, 0)}
    assert all(torch.equal(mixed[i, size], alone[2 * i + j]) for i in (0, 1) for j, size in enumerate(sizes))


def test_threads_dont_mix(unet: Any, node: Node, call: Call) -> None:
    patched = node(unet)
    jobs = [(size, timestep) for size in (18, 20) for timestep in (950, 600, 50)]
    alone = [call(patched, size, size, timestep=timestep) for size, timestep in jobs]
    with ThreadPoolExecutor(4) as pool:
        together = pool.map(lambda job: call(patched, job[0], job[0], timestep=job[1]), jobs)
    assert all(torch.equal(a, b) for a, b in zip(alone, together, strict=True))


def test_sampling_again_gives_the_same(unet: Any, node: Node, sample: Call) -> None:
    patched = node(unet)
    first = sample(patched)
    sample(patched, side=20)
    assert torch.equal(sample(patched), first)
    assert torch.equal(sample(node(unet)), first)
    assert not torch.equal(sample(unet), first)


def test_a_batch_samples_as_its_pictures_do(unet: Any, node: Node, sample: Call) -> None:
    assert_close(sample(node(unet), batch=2)[:1], sample(node(unet)))
