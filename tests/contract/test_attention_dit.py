"""The attention nodes for DiT models with a checkpoint of Stable Diffusion 3, on a server and in this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.contract.models import SD3_CHECKPOINT
from tests.contract.sd15 import SD15

if TYPE_CHECKING:
    from tests.contract.modes import Mode, Nodes

# So that a picture of 160 pixels, 10 × 10 tokens, has four tiles.
SMALL = {"base_tile_size": 8, "peak_tile_size": 8}


@pytest.fixture(scope="session")
def loaded_sd3(mode: Mode) -> SD15:
    with mode.workflow():
        return SD15(mode.nodes, SD3_CHECKPOINT)


@pytest.fixture
def sd3(nodes: Nodes, loaded_sd3: SD15) -> SD15:
    """The checkpoint, inside of a workflow's block."""
    return loaded_sd3


def test_each_is_a_picture_of_its_own(sd3: SD15, evaluate: Callable[..., Any]) -> None:
    n = sd3.nodes
    latent = n.EmptySD3LatentImage(160, 160, 1)
    models = [
        sd3.model,
        n.SlothfulAttentionDiT(sd3.model),
        n.NearSightedAttentionDiT(sd3.model, **SMALL),
        n.NearSightedAttentionDiT(n.SlothfulAttentionDiT(sd3.model), **SMALL, slothful=2, v_blend=0.5),
    ]
    values = evaluate(*(sd3.sample(latent=latent, model=model, steps=1) for model in models))
    latents = [value["samples"] for value in values]
    assert all(latent.isfinite().all() for latent in latents)
    assert not any(torch.equal(one, other) for i, one in enumerate(latents) for other in latents[:i])


def test_where_nothing_is_reduced_it_is_the_model(sd3: SD15, evaluate: Callable[..., Any]) -> None:
    n = sd3.nodes
    latent = n.EmptySD3LatentImage(160, 160, 1)
    models = (sd3.model, n.NearSightedAttentionDiT(sd3.model), n.SlothfulAttentionDiT(sd3.model, slothful=1))
    first, *others = evaluate(*(sd3.sample(latent=latent, model=model, steps=1) for model in models))
    assert all(torch.equal(first["samples"], other["samples"]) for other in others)
