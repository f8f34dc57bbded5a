"""Different texts and weights in different places: masks, the nodes that combine pairs, and the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.conftest import LORA
from tests.contract.models import OTHER_LORA, TARGET_CHECKPOINT

if TYPE_CHECKING:
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]
Pair = tuple[Any, Any]

LEFT = (..., slice(0, 4))
"""Of a latent: what the left mask covers."""
RIGHT = (..., slice(4, 8))


class Masks:
    """Halves of 64 × 64 pixels."""

    def __init__(self, sd: SD15) -> None:
        n = sd.nodes
        self.left = n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 64), 0, 0, "add")
        self.right = n.InvertMask(self.left)
        self.full = n.SolidMask(1, 64, 64)


@pytest.fixture
def masks(sd: SD15) -> Masks:
    return Masks(sd)


def pair(sd: SD15, text: str) -> Pair:
    return sd.encode(text), sd.negative


def one_step(sd: SD15, texts: Pair, **options: Any) -> Any:
    """After one step no region has seen the other yet."""
    return sd.sample(*texts, steps=1, **options)


def masked(sd: SD15, texts: Pair, mask: Any, hooks: Any = None, strength: float = 1) -> Pair:
    positive, negative = sd.nodes.PairConditioningSetProperties(*texts, strength, "default", mask, hooks)
    return positive, negative


def combined(sd: SD15, one: Pair, other: Pair) -> Pair:
    positive, negative = sd.nodes.PairConditioningCombine(*one, *other)
    return positive, negative


def close(one: torch.Tensor, other: torch.Tensor) -> None:
    """Alike but for rounding: a row of a batch of four is computed otherwise than one of a batch of two."""
    torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-3)


def latents(values: list[dict[str, Any]]) -> list[torch.Tensor]:
    return [value["samples"] for value in values]


def test_each_region_is_that_of_its_text(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    lake, forest = pair(sd, "a lake"), pair(sd, "a forest")
    both = combined(sd, masked(sd, lake, masks.left), masked(sd, forest, masks.right))
    a, b, together = latents(evaluate(one_step(sd, lake), one_step(sd, forest), one_step(sd, both)))
    close(together[LEFT], a[LEFT])
    close(together[RIGHT], b[RIGHT])
    assert not torch.equal(together[RIGHT], a[RIGHT])


def test_regions_influence_each_other_over_several_steps(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    lake, forest = pair(sd, "a lake"), pair(sd, "a forest")
    both = combined(sd, masked(sd, lake, masks.left), masked(sd, forest, masks.right))
    alone, together = latents(evaluate(sd.sample(*lake, steps=3), sd.sample(*both, steps=3)))
    assert not torch.equal(together[LEFT], alone[LEFT])


def test_a_lora_in_one_region(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    model, calls = n.ContractRecord(sd.model)
    lake, forest = pair(sd, "a lake"), pair(sd, "a forest")
    hooks = n.CreateHookLora(LORA, 1, 1)
    both = combined(sd, masked(sd, lake, masks.left, hooks), masked(sd, forest, masks.right))
    latent = one_step(sd, both, model=model)
    *values, recorded = evaluate(
        one_step(sd, lake, model=n.LoraLoaderModelOnly(sd.model, LORA, 1)),
        one_step(sd, forest),
        latent,
        n.ContractAfter(calls, latent),
    )
    with_lora, without, together = latents(values)
    assert torch.equal(together[LEFT], with_lora[LEFT])
    assert torch.equal(together[RIGHT], without[RIGHT])
    assert [(call["rows"], sorted(call["kinds"])) for call in recorded] == [(2, [0, 1])] * 2


def test_two_loras_in_two_regions(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    text = pair(sd, "a lake")
    hooks = [sd.nodes.CreateHookLora(name, 1, 0) for name in (LORA, OTHER_LORA)]
    both = combined(sd, masked(sd, text, masks.left, hooks[0]), masked(sd, text, masks.right, hooks[1]))
    one, other = (sd.nodes.LoraLoaderModelOnly(sd.model, name, 1) for name in (LORA, OTHER_LORA))
    a, b, together = latents(
        evaluate(one_step(sd, text, model=one), one_step(sd, text, model=other), one_step(sd, both))
    )
    assert torch.equal(together[LEFT], a[LEFT])
    assert torch.equal(together[RIGHT], b[RIGHT])


def test_a_model_in_one_region(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    text = pair(sd, "a lake")
    hooks = sd.nodes.CreateHookModelAsLoraModelOnly(TARGET_CHECKPOINT, 1)
    both = combined(sd, masked(sd, text, masks.left, hooks), masked(sd, text, masks.right))
    a, b, together = latents(
        evaluate(one_step(sd, text, model=sd.target.model), one_step(sd, text), one_step(sd, both))
    )
    assert torch.equal(together[LEFT], a[LEFT])
    assert torch.equal(together[RIGHT], b[RIGHT])


@pytest.mark.parametrize(("first", "second"), [(1, 1), (0.75, 0.25), (1, 0.5)])
def test_overlapping_masks_average(sd: SD15, masks: Masks, evaluate: Evaluate, first: float, second: float) -> None:
    lake, forest = pair(sd, "a lake"), pair(sd, "a forest")
    both = combined(sd, masked(sd, lake, masks.full, None, first), masked(sd, forest, masks.full, None, second))
    a, b, together = latents(evaluate(one_step(sd, lake), one_step(sd, forest), one_step(sd, both)))
    expected = (a * first + b * second) / (first + second)
    close(together, expected)


def test_a_text_without_mask_is_everywhere(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    lake, forest = pair(sd, "a lake"), pair(sd, "a forest")
    both = combined(sd, masked(sd, lake, masks.left), forest)
    b, together = latents(evaluate(one_step(sd, forest), one_step(sd, both)))
    close(together[RIGHT], b[RIGHT])
    assert not torch.equal(together[LEFT], b[LEFT])


# -- the nodes that do two things at once -------------------------------------------------------------------------


def test_set_props_combine_is_set_props_and_combine(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    hooks = n.CreateHookLora(LORA, 0.8, 0)
    lake, forest = masked(sd, pair(sd, "a lake"), masks.left), pair(sd, "a forest")
    timesteps = n.ConditioningTimestepsRange(0.1, 0.9)[0]
    long = combined(
        sd, lake, n.PairConditioningSetProperties(*forest, 0.7, "mask bounds", masks.right, hooks, timesteps)
    )
    short = n.PairConditioningSetPropertiesAndCombine(*lake, *forest, 0.7, "mask bounds", masks.right, hooks, timesteps)
    values = evaluate(*long, *short)
    assert conds_equal(values[0], values[2])
    assert conds_equal(values[1], values[3])


def test_set_props_combine_of_single_texts(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    hooks = n.CreateHookLora(LORA, 0.8, 0)
    lake, forest = sd.encode("a lake"), sd.encode("a forest")
    long = n.ConditioningCombine(lake, n.ConditioningSetProperties(forest, 0.7, "default", masks.right, hooks))
    short = n.ConditioningSetPropertiesAndCombine(lake, forest, 0.7, "default", masks.right, hooks)
    assert conds_equal(*evaluate(long, short))


def test_four_regions_with_four_nodes_or_with_seven(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    quarters = [
        n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 32), x, y, "add") for x in (0, 32) for y in (0, 32)
    ]
    texts = [pair(sd, text) for text in ("a lake", "a forest", "snow", "a desert")]
    parts = [masked(sd, text, mask) for text, mask in zip(texts, quarters, strict=True)]
    seven = combined(sd, combined(sd, combined(sd, parts[0], parts[1]), parts[2]), parts[3])
    four = parts[0]
    for text, mask in zip(texts[1:], quarters[1:], strict=True):
        four = n.PairConditioningSetPropertiesAndCombine(*four, *text, 1, "default", mask)
    *alone, a, b = latents(evaluate(*(one_step(sd, text) for text in texts), one_step(sd, seven), one_step(sd, four)))
    assert torch.equal(a, b)
    for i, latent in enumerate(alone):
        x, y = divmod(i, 2)
        place = (..., slice(4 * y, 4 * y + 4), slice(4 * x, 4 * x + 4))
        close(a[place], latent[place])


def conds_equal(one: list[Any], other: list[Any]) -> bool:
    from tests.contract.modes import same

    return same(one, other)


# -- the default --------------------------------------------------------------------------------------------------


def with_default(sd: SD15, texts: Pair, default: Pair, hooks: Any = None) -> Pair:
    positive, negative = sd.nodes.PairConditioningSetDefaultCombine(*texts, *default, hooks)
    return positive, negative


def test_the_default_has_no_part_where_all_is_covered(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    halves = combined(sd, masked(sd, pair(sd, "a lake"), masks.left), masked(sd, pair(sd, "a forest"), masks.right))
    found = []
    for texts in (halves, with_default(sd, halves, pair(sd, "snow"))):
        model, calls = n.ContractRecord(sd.model)
        latent = sd.sample(*texts, model=model, steps=2)
        found.append(evaluate(latent, n.ContractAfter(calls, latent)))
    (without, calls_without), (with_, calls_with) = found
    assert torch.equal(without["samples"], with_["samples"])
    assert calls_without == calls_with


def test_the_default_fills_what_is_not_covered(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    lake, snow = pair(sd, "a lake"), pair(sd, "snow")
    filled = with_default(sd, masked(sd, lake, masks.left), snow)
    a, b, together = latents(evaluate(one_step(sd, lake), one_step(sd, snow), one_step(sd, filled)))
    close(together[LEFT], a[LEFT])
    close(together[RIGHT], b[RIGHT])


def test_the_default_with_hooks(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    lake, snow = pair(sd, "a lake"), pair(sd, "snow")
    filled = with_default(sd, masked(sd, lake, masks.left), snow, n.CreateHookLora(LORA, 1, 0))
    patched = n.LoraLoaderModelOnly(sd.model, LORA, 1)
    b, together = latents(evaluate(one_step(sd, snow, model=patched), one_step(sd, filled)))
    assert torch.equal(together[RIGHT], b[RIGHT])


def test_the_default_of_a_single_text(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    n = sd.nodes
    lake = n.ConditioningSetMask(sd.encode("a lake"), masks.left, 1, "default")
    filled = n.ConditioningSetDefaultCombine(lake, sd.encode("snow"), n.CreateHookLora(LORA, 1, 0))
    patched = n.LoraLoaderModelOnly(sd.model, LORA, 1)
    snow = sd.sample(sd.encode("snow"), steps=1, cfg=1, model=patched)
    b, together = latents(evaluate(snow, sd.sample(filled, steps=1, cfg=1)))
    assert torch.equal(together[RIGHT], b[RIGHT])


def test_the_default_is_never_used_beside_a_text_without_mask(sd: SD15, evaluate: Evaluate) -> None:
    lake = pair(sd, "a lake")
    filled = with_default(sd, lake, pair(sd, "snow"))
    assert torch.equal(*latents(evaluate(sd.sample(*lake, steps=2), sd.sample(*filled, steps=2))))


def test_a_strength_below_one_leaves_room_for_the_default(sd: SD15, masks: Masks, evaluate: Evaluate) -> None:
    lake, snow = pair(sd, "a lake"), pair(sd, "snow")
    half = with_default(sd, masked(sd, lake, masks.full, None, 0.5), snow)
    a, b, together = latents(evaluate(one_step(sd, lake), one_step(sd, snow), one_step(sd, half)))
    close(together, (a + b) / 2)


# -- inpainting ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("node", ["VAEEncodeForInpaint", "SetLatentNoiseMask"])
def test_inpainting_leaves_the_rest(sd: SD15, masks: Masks, evaluate: Evaluate, node: str) -> None:
    n = sd.nodes
    image, _ = n.LoadImage("example.png")
    if node == "VAEEncodeForInpaint":
        latent = n.VAEEncodeForInpaint(image, sd.vae, masks.left, 0)
    else:
        latent = n.SetLatentNoiseMask(n.VAEEncode(image, sd.vae), masks.left)
    before, after = latents(evaluate(latent, sd.sample(latent=latent, steps=3)))
    torch.testing.assert_close(after[RIGHT], before[RIGHT], rtol=0, atol=1e-6)
    assert not torch.allclose(after[LEFT], before[LEFT], atol=1e-2)
