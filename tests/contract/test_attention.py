"""Our attention nodes, alone and together with LoRAs, hooks and each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.conftest import LORA

if TYPE_CHECKING:
    from tests.contract.modes import Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]
# So that a picture of 136 pixels has several tiles.
SMALL = {"base_tile_size": 16, "peak_tile_size": 16}
NODES: dict[str, Callable[[Any, Any], Any]] = {
    "SlothfulAttention": lambda n, model: n.SlothfulAttention(model),
    "NearSightedTile": lambda n, model: n.NearSightedTile(model, tile_size=16),
    "NearSightedAttention": lambda n, model: n.NearSightedAttention(model, **SMALL),
    "NearSightedAttentionSimple": lambda n, model: n.NearSightedAttentionSimple(model, **SMALL, slothful=12),
}


def latents(values: list[dict[str, Any]]) -> list[torch.Tensor]:
    found = [value["samples"] for value in values]
    assert all(latent.isfinite().all() for latent in found)
    return found


def assert_differ(values: list[dict[str, Any]]) -> None:
    found = latents(values)
    assert not any(torch.equal(one, other) for i, one in enumerate(found) for other in found[:i])


@pytest.fixture
def sample(sd: SD15) -> Callable[..., Any]:
    """Samples with a model, in one step."""
    latent = sd.nodes.EmptyLatentImage(136, 136, 1)
    return lambda model, positive=None: sd.sample(positive, latent=latent, model=model, steps=1)


def test_each_is_a_picture_of_its_own(sd: SD15, sample: Callable[..., Any], evaluate: Evaluate) -> None:
    patched = [node(sd.nodes, sd.model) for node in NODES.values()]
    assert_differ(evaluate(*map(sample, [sd.model, *patched])))


def test_loras_before_and_after_are_the_same(sd: SD15, sample: Callable[..., Any], evaluate: Evaluate) -> None:
    def with_lora(model: Any) -> Any:
        return sd.nodes.LoraLoaderModelOnly(model, LORA, 1)

    def patched(model: Any) -> Any:
        return NODES["NearSightedAttention"](sd.nodes, model)

    before, after, without = latents(
        evaluate(*map(sample, (patched(with_lora(sd.model)), with_lora(patched(sd.model)), patched(sd.model))))
    )
    assert torch.equal(before, after)
    assert not torch.equal(before, without)


def test_a_hook_on_one_text(sd: SD15, nodes: Nodes, sample: Callable[..., Any], evaluate: Evaluate) -> None:
    """A text with a hook is a UNet call of its own in each step."""
    text = nodes.ConditioningSetProperties(sd.positive, 1, "default", hooks=nodes.CreateHookLora(LORA, 1, 0))
    model = NODES["NearSightedAttention"](nodes, sd.model)
    assert_differ(evaluate(sample(model, text), sample(model), sample(sd.model, text)))
