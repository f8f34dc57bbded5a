"""Nodes on masks, against the same in plain torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.modes import Nodes

Evaluate = Callable[..., Any]
Tensor = torch.Tensor


def left(nodes: Nodes, value: float = 1) -> Any:
    """64 × 64, the left half at a value."""
    return nodes.MaskComposite(nodes.SolidMask(0, 64, 64), nodes.SolidMask(value, 32, 64), 0, 0, "add")


OF_ONE: dict[str, tuple[Callable[[Any, Any], Any], Callable[[Tensor], Tensor]]] = {
    "invert": (lambda n, m: n.InvertMask(m), lambda m: 1 - m),
    "crop": (lambda n, m: n.CropMask(m, 24, 8, 16, 32), lambda m: m[:, 8:40, 24:40]),
    "threshold below": (lambda n, m: n.ThresholdMask(m, 0.5), lambda m: m),
    "threshold above": (lambda n, m: n.ThresholdMask(m, 0.9), lambda m: m * 0),
    "image and back": (lambda n, m: n.ImageToMask(n.MaskToImage(m), "green"), lambda m: m),
    "grow": (
        lambda n, m: n.GrowMask(m, 4, False),
        lambda m: torch.where(torch.arange(64) < 36, 0.75, 0.0).expand(1, 64, 64),
    ),
    "shrink": (
        lambda n, m: n.GrowMask(m, -4, False),
        lambda m: torch.where(torch.arange(64) < 28, 0.75, 0.0).expand(1, 64, 64),
    ),
    "feather": (
        lambda n, m: n.FeatherMask(m, 4, 0, 0, 0),
        lambda m: m * torch.cat([torch.arange(1, 5) / 4, torch.ones(60)]),
    ),
}


@pytest.mark.parametrize("name", OF_ONE)
def test_of_one_mask(nodes: Nodes, evaluate: Evaluate, name: str) -> None:
    build, expected = OF_ONE[name]
    mask = left(nodes, 0.75)
    before, after = evaluate(mask, build(nodes, mask))
    if name == "threshold below":
        before = before.ceil()
    torch.testing.assert_close(after, expected(before))


OPERATIONS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "multiply": lambda a, b: a * b,
    "add": lambda a, b: (a + b).clamp(0, 1),
    "subtract": lambda a, b: (a - b).clamp(0, 1),
    "and": lambda a, b: (a.round().bool() & b.round().bool()).float(),
    "or": lambda a, b: (a.round().bool() | b.round().bool()).float(),
    "xor": lambda a, b: (a.round().bool() ^ b.round().bool()).float(),
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_composite(nodes: Nodes, evaluate: Evaluate, operation: str) -> None:
    destination, source = left(nodes, 0.75), nodes.SolidMask(1, 48, 16)
    a, b, result = evaluate(destination, source, nodes.MaskComposite(destination, source, 8, 24, operation))
    expected = a.clone()
    expected[:, 24:40, 8:56] = OPERATIONS[operation](a[:, 24:40, 8:56], b)
    torch.testing.assert_close(result, expected)


def test_outpainting_mask(nodes: Nodes, evaluate: Evaluate) -> None:
    _, mask = nodes.ImagePadForOutpaint(nodes.EmptyImage(32, 32), 8, 0, 0, 0, 0)
    assert evaluate(mask).mean() == 8 / 40


def test_encoding_for_inpainting_grows_the_mask(nodes: Nodes, evaluate: Evaluate) -> None:
    """By 6 by default: in all, so 64 × 64 pixels become 69 × 69."""
    _, _, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    image = nodes.EmptyImage(128, 128)
    mask = nodes.MaskComposite(nodes.SolidMask(0, 128, 128), nodes.SolidMask(1, 64, 64), 32, 32, "add")
    encoded, plain, kept = evaluate(
        nodes.VAEEncodeForInpaint(image, vae, mask),
        nodes.VAEEncodeForInpaint(image, vae, mask, 0),
        nodes.SetLatentNoiseMask(nodes.VAEEncode(image, vae), mask),
    )
    assert encoded["noise_mask"].sum() == 4761
    assert plain["noise_mask"].sum() == 4096
    assert kept["noise_mask"].sum() == 4096
