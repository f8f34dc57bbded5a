"""Nodes on latents, against the same in plain torch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.modes import Mode, Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]
Tensor = torch.Tensor


def rows(ratio: float, a: Tensor, b: Tensor) -> Tensor:
    """Directions and lengths averaged each by themselves."""
    lengths = [(x**2).sum(1, keepdim=True).sqrt() for x in (a, b)]
    mixed = ratio * a / lengths[0] + (1 - ratio) * b / lengths[1]
    return mixed / (mixed**2).sum(1, keepdim=True).sqrt() * (ratio * lengths[0] + (1 - ratio) * lengths[1])


# Of two latents of 8 × 8: what a node makes of them, and what it has to be.
OF_TWO: dict[str, tuple[Callable[[Any, Any, Any], Any], Callable[[Tensor, Tensor], Tensor]]] = {
    "add": (lambda n, a, b: n.LatentAdd(a, b), lambda a, b: a + b),
    "subtract": (lambda n, a, b: n.LatentSubtract(a, b), lambda a, b: a - b),
    "multiply": (lambda n, a, b: n.LatentMultiply(a, -1.5), lambda a, b: a * -1.5),
    "interpolate": (lambda n, a, b: n.LatentInterpolate(a, b, 0.25), lambda a, b: rows(0.25, a, b)),
    "blend": (lambda n, a, b: n.LatentBlend(a, b, 0.25), lambda a, b: a * 0.25 + b * 0.75),
    "batch": (lambda n, a, b: n.LatentBatch(a, b), lambda a, b: torch.cat([a, b])),
    "repeat": (lambda n, a, b: n.RepeatLatentBatch(a, 2), lambda a, b: a.repeat(2, 1, 1, 1)),
    "from batch": (lambda n, a, b: n.LatentFromBatch(n.LatentBatch(a, b), 1, 1), lambda a, b: b),
    "flip": (lambda n, a, b: n.LatentFlip(a, "y-axis: horizontally"), lambda a, b: a.flip(3)),
    "rotate": (lambda n, a, b: n.LatentRotate(a, "90 degrees"), lambda a, b: a.rot90(1, (3, 2))),
    "crop": (
        lambda n, a, b: n.LatentCrop(n.LatentConcat(a, b, "x"), 64, 64, 32, 0),
        lambda a, b: torch.cat([a[..., 4:], b[..., :4]], 3),
    ),
    "upscale": (
        lambda n, a, b: n.LatentUpscaleBy(a, "nearest-exact", 2),
        lambda a, b: a.repeat_interleave(2, 2).repeat_interleave(2, 3),
    ),
    "upscale to": (
        lambda n, a, b: n.LatentUpscale(a, "bilinear", 128, 96, "disabled"),
        lambda a, b: torch.nn.functional.interpolate(a, (12, 16), mode="bilinear"),
    ),
    "composite": (
        lambda n, a, b: n.LatentComposite(a, n.LatentCut(b, "x", 0, 4), 32, 0),
        lambda a, b: torch.cat([a[..., :4], b[..., :4]], 3),
    ),
    "masked composite": (
        lambda n, a, b: n.LatentCompositeMasked(a, b, 0, 0, False, n.SolidMask(0.25, 64, 64)),
        lambda a, b: a * 0.75 + b * 0.25,
    ),
    "concat": (lambda n, a, b: n.LatentConcat(a, b, "x"), lambda a, b: torch.cat([a, b], 3)),
    "concat before": (lambda n, a, b: n.LatentConcat(a, b, "-y"), lambda a, b: torch.cat([b, a], 2)),
    "cut": (lambda n, a, b: n.LatentCut(a, "x", 2, 3), lambda a, b: a[..., 2:5]),
}


@pytest.mark.parametrize("name", OF_TWO)
def test_of_two_latents(sd: SD15, evaluate: Evaluate, name: str) -> None:
    build, expected = OF_TWO[name]
    n = sd.nodes
    one = n.VAEEncode(n.LoadImage("example.png")[0], sd.vae)
    two = n.VAEEncode(n.EmptyImage(64, 64, 1, 0x80C0FF), sd.vae)
    a, b, result = evaluate(one, two, build(n, one, two))
    torch.testing.assert_close(result["samples"], expected(a["samples"], b["samples"]), rtol=1e-4, atol=1e-4)


def test_batches_know_their_places(nodes: Nodes, evaluate: Evaluate) -> None:
    part, fixed = evaluate(
        nodes.LatentFromBatch(nodes.EmptyLatentImage(64, 64, 4), 2, 2),
        nodes.LatentBatchSeedBehavior(nodes.EmptyLatentImage(64, 64, 3), "fixed"),
    )
    assert part["batch_index"] == [2, 3]
    assert fixed["batch_index"] == [0, 0, 0]


def test_rebatching_makes_a_list(nodes: Nodes, evaluate: Evaluate) -> None:
    parts = evaluate(nodes.RebatchLatents(nodes.EmptyLatentImage(64, 64, 5), 2))
    assert [len(part["samples"]) for part in parts] == [2, 2, 1]


def test_noise_mask_goes_along(nodes: Nodes, evaluate: Evaluate) -> None:
    latent = nodes.SetLatentNoiseMask(nodes.EmptyLatentImage(64, 64, 1), nodes.SolidMask(0.5, 64, 64))
    before, flipped = evaluate(latent, nodes.LatentMultiply(latent, 2))
    assert torch.equal(before["noise_mask"], flipped["noise_mask"])


def test_latent_operation(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    latent = n.VAEEncode(n.LoadImage("example.png")[0], sd.vae)
    before, after = evaluate(latent, n.LatentApplyOperation(latent, n.LatentOperationTonemapReinhard(1.0)))
    assert after["samples"].abs().max() < before["samples"].abs().max()


def test_saved_latent(mode: Mode, sd: SD15, evaluate: Evaluate, contract_directory: Path) -> None:
    from safetensors.torch import load_file

    n = sd.nodes
    latent = n.VAEEncode(n.LoadImage("example.png")[0], sd.vae)
    value = evaluate(latent)["samples"]
    (result,) = mode.results(n.SaveLatent(latent, f"{mode.name}/latent"))
    (file,) = result.raw["latents"]
    assert file["subfolder"] == mode.name
    path = contract_directory / "output" / file["subfolder"] / file["filename"]
    assert torch.equal(load_file(path)["latent_tensor"], value)
