"""The attention nodes for DiT models, on a server and in this process: each family, and a whole checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.contract.models import SD3_CHECKPOINT
from tests.contract.sd15 import SD15
from tests.contract.transformers import TRANSFORMERS, file_of

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
    assert not any(torch.equal(one, other) for one, other in combinations(latents, 2))


def test_where_nothing_is_reduced_it_is_the_model(sd3: SD15, evaluate: Callable[..., Any]) -> None:
    n = sd3.nodes
    latent = n.EmptySD3LatentImage(160, 160, 1)
    models = (sd3.model, n.NearSightedAttentionDiT(sd3.model), n.SlothfulAttentionDiT(sd3.model, slothful=1))
    first, *others = evaluate(*(sd3.sample(latent=latent, model=model, steps=1) for model in models))
    assert all(torch.equal(first["samples"], other["samples"]) for other in others)


class Family:
    """A model of one family, and a step of sampling with it."""

    def __init__(self, nodes: Nodes, name: str, folder: Path) -> None:
        transformer, file = TRANSFORMERS[name], file_of(name)
        if not (folder / file).exists():
            pytest.skip(f"this ComfyUI has no models of the family {name}")
        self.nodes = nodes
        # ComfyUI's loader finds out by itself what model it is.
        own = transformer.changes is None
        self.model = nodes.ContractTransformer(file) if own else nodes.UNETLoader(file, "default")
        self._text = nodes.ContractEmbedding(1, 7, transformer.channels, 16)
        # 10 × 10 tokens, of a video three times as many: tiles are smaller than that.
        video = name == "wan"
        self._latent = nodes.EmptyHunyuanLatentVideo(160, 160, 9) if video else nodes.EmptySD3LatentImage(160, 160)

    def sample(self, model: Any, steps: int = 1) -> Any:
        # Without guidance, the model is called once in a step.
        return self.nodes.KSampler(model, 3, steps, 1, "euler", "simple", self._text, self._text, self._latent, 1)


@pytest.fixture(params=TRANSFORMERS)
def family(request: pytest.FixtureRequest, nodes: Nodes, contract_directory: Path) -> Family:
    return Family(nodes, request.param, contract_directory / "models/diffusion_models")


def test_each_family_samples_with_each_node(family: Family, evaluate: Callable[..., Any]) -> None:
    n = family.nodes
    near = n.NearSightedAttentionDiT(family.model, **SMALL)
    models = [
        family.model,
        n.SlothfulAttentionDiT(family.model, v_blend=0.5),
        near,
        n.SlothfulAttentionDiT(near, v_blend=0.5),
    ]
    latents = [value["samples"] for value in evaluate(*(family.sample(model, steps=2) for model in models))]
    assert all(latent.isfinite().all() for latent in latents)
    assert not any(torch.equal(one, other) for one, other in combinations(latents, 2))


def test_each_family_is_as_it_was_where_nothing_is_reduced(family: Family, evaluate: Callable[..., Any]) -> None:
    n = family.nodes
    models = [
        family.model,
        n.SlothfulAttentionDiT(family.model, slothful=1),
        n.NearSightedAttentionDiT(family.model, base_tile_size=64, peak_tile_size=64),
    ]
    first, *others = (value["samples"] for value in evaluate(*map(family.sample, models)))
    assert first.abs().max() > 0
    assert all(torch.equal(first, other) for other in others)
