"""Inputs that depend on each other: dynamic combos and autogrow; and the ways to name an option."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.modes import Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (lambda n: n.ContractV3Dynamic("circle"), {"radius": 1.0, "shape": "circle"}),
        (lambda n: n.ContractV3Dynamic("circle", shape_radius=2.5), {"radius": 2.5, "shape": "circle"}),
        (lambda n: n.ContractV3Dynamic({"shape": "circle", "radius": 3.5}), {"radius": 3.5, "shape": "circle"}),
        (lambda n: n.ContractV3Dynamic("box", **{"shape.height": 9}), {"width": 1, "height": 9, "shape": "box"}),
        (
            lambda n: n.ContractV3Dynamic("box", shape_width=n.ContractAdd(2, 3)),
            {"width": 5, "height": 2, "shape": "box"},
        ),
        (lambda n: n.ContractV3Dynamic("nothing"), {"shape": "nothing"}),
        (lambda n: n.ContractV3Dynamic(), {"radius": 1.0, "shape": "circle"}),
        (
            lambda n: n.ContractV3Dynamic({"shape": "points", "values": [4, 5]}),
            {"shape": "points", "values": {"n0": 4, "n1": 5}},
        ),
    ],
)
def test_dynamic_combo(
    nodes: Nodes, evaluate: Evaluate, build: Callable[[Nodes], Any], expected: dict[str, Any]
) -> None:
    assert evaluate(build(nodes)) == repr(dict(sorted(expected.items())))


@pytest.mark.parametrize(
    ("build", "total", "parts"),
    [
        (lambda n: n.ContractV3Grow([1, 2]), 3, {}),
        (lambda n: n.ContractV3Grow([1, 2, 3, 4, 5, 6]), 21, {}),
        (lambda n: n.ContractV3Grow({"number0": 5, "number1": 6}), 11, {}),
        (lambda n: n.ContractV3Grow(numbers_number0=7, numbers_number1=8), 15, {}),
        (lambda n: n.ContractV3Grow([n.ContractAdd(1, 1), 3]), 5, {}),
        (lambda n: n.ContractV3Grow([1, 2], {"head": "x", "tail": "y"}), 3, {"head": "x", "tail": "y"}),
        (lambda n: n.ContractV3Grow([1, 2], ["a", "b"]), 3, {"head": "a", "body": "b"}),
    ],
)
def test_autogrow(
    nodes: Nodes, evaluate: Evaluate, build: Callable[[Nodes], Any], total: int, parts: dict[str, str]
) -> None:
    assert evaluate(*build(nodes)) == [total, repr(dict(sorted(parts.items())))]


@pytest.mark.parametrize(
    ("resize", "size"),
    [
        ({"resize_type": "scale dimensions", "width": 32, "height": 16, "crop": "disabled"}, (16, 32)),
        ({"resize_type": "scale by multiplier", "multiplier": 0.5}, (32, 32)),
        ({"resize_type": "scale longer dimension", "longer_size": 48}, (48, 48)),
        ({"resize_type": "scale width", "width": 24}, (24, 24)),
    ],
)
def test_resize(nodes: Nodes, evaluate: Evaluate, resize: dict[str, Any], size: tuple[int, int]) -> None:
    image, _ = nodes.LoadImage("example.png")
    assert evaluate(nodes.ResizeImageMaskNode(image, resize, "area")).shape == (1, *size, 3)


def test_resize_takes_masks_too(nodes: Nodes, evaluate: Evaluate) -> None:
    small = nodes.ResizeImageMaskNode(nodes.SolidMask(0.5, 64, 64), "scale by multiplier", resize_type_multiplier=0.5)
    torch.testing.assert_close(evaluate(small), torch.full((1, 32, 32), 0.5))


@pytest.mark.parametrize("count", [2, 3, 5])
def test_images_in_a_batch(nodes: Nodes, evaluate: Evaluate, count: int) -> None:
    images = [nodes.EmptyImage(8, 8, 1, 0x111111 * i) for i in range(count)]
    batch = evaluate(nodes.BatchImagesNode(images))
    assert batch[:, 0, 0, 0].tolist() == pytest.approx([17 * i / 255 for i in range(count)])


# -- options by name ----------------------------------------------------------------------------------------------


def test_enums_are_options(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    text, shared, own = evaluate(
        sd.sample(sampler="heun", scheduler="karras"),
        sd.sample(sampler=n.Samplers.heun, scheduler=n.Schedulers.karras),
        sd.sample(sampler=n.KSampler.sampler_name.heun, scheduler=n.KSampler.scheduler.karras),
    )
    assert torch.equal(text["samples"], shared["samples"])
    assert torch.equal(text["samples"], own["samples"])


def test_models_by_enum(nodes: Nodes, evaluate: Evaluate) -> None:
    conds = []
    for name in (
        "target.ckpt",
        nodes.CheckpointLoaderSimple.ckpt_name.target,
        nodes.Checkpoints.target,
    ):
        _, clip, _ = nodes.CheckpointLoaderSimple(name)
        conds.append(nodes.CLIPTextEncode("a lake", clip))
    first, *others = (cond[0][0] for cond in evaluate(*conds))
    assert all(torch.equal(first, other) for other in others)


@pytest.mark.parametrize(("flag", "word"), [(True, "enable"), (False, "disable")])
def test_yes_and_no_as_flags(sd: SD15, evaluate: Evaluate, flag: bool, word: str) -> None:
    def sample(add_noise: Any) -> Any:
        latent = sd.nodes.VAEEncode(sd.nodes.LoadImage("example.png")[0], sd.vae)
        texts = (sd.positive, sd.negative)
        return sd.nodes.KSamplerAdvanced(sd.model, add_noise, 1, 2, 4, "euler", "normal", *texts, latent, 0, 2, flag)

    one, other = evaluate(sample(flag), sample(word))
    assert torch.equal(one["samples"], other["samples"])


@pytest.mark.parametrize("spelling", ["keyword", "positional", "mixed"])
def test_arguments_by_place_and_by_name(nodes: Nodes, evaluate: Evaluate, spelling: str) -> None:
    image = {
        "keyword": lambda: nodes.EmptyImage(color=0xFF, batch_size=2, height=8, width=16),
        "positional": lambda: nodes.EmptyImage(16, 8, 2, 0xFF),
        "mixed": lambda: nodes.EmptyImage(16, 8, color=0xFF, batch_size=2),
    }[spelling]()
    assert evaluate(image).shape == (2, 8, 16, 3)
