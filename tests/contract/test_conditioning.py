"""Texts and what is done to them before sampling."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]


def test_encoding(sd: SD15, evaluate: Evaluate) -> None:
    ((text, options),), ((other, _),) = evaluate(sd.encode("a lake"), sd.encode("a forest"))
    assert text.shape == other.shape == (1, 77, 768)
    assert options["pooled_output"].shape == (1, 768)
    assert not torch.equal(text, other)


@pytest.mark.parametrize("weighted", ["(a lake:1.3)", "((a lake))", "a (lake:0.5)", "a lake, " * 30])
def test_weights_and_long_texts(sd: SD15, evaluate: Evaluate, weighted: str) -> None:
    ((plain, _),), ((text, _),) = evaluate(sd.encode("a lake"), sd.encode(weighted))
    assert text.shape[1] % 77 == 0
    assert not torch.equal(plain, text[:, :77])


def test_combine(sd: SD15, evaluate: Evaluate) -> None:
    one, two = sd.encode("a lake"), sd.encode("a forest")
    a, b, both = evaluate(one, two, sd.nodes.ConditioningCombine(one, two))
    assert [torch.equal(x[0], y[0]) for x, y in zip(both, [*a, *b], strict=True)] == [True, True]


def test_concat(sd: SD15, evaluate: Evaluate) -> None:
    one, two = sd.encode("a lake"), sd.encode("a forest")
    ((a, _),), ((b, _),), ((both, _),) = evaluate(one, two, sd.nodes.ConditioningConcat(one, two))
    assert torch.equal(both, torch.cat([a, b], 1))


@pytest.mark.parametrize("strength", [0, 0.3, 1])
def test_average(sd: SD15, evaluate: Evaluate, strength: float) -> None:
    one, two = sd.encode("a lake"), sd.encode("a forest")
    ((a, x),), ((b, y),), ((mean, z),) = evaluate(one, two, sd.nodes.ConditioningAverage(one, two, strength))
    torch.testing.assert_close(mean, a * strength + b * (1 - strength))
    pooled = x["pooled_output"] * strength + y["pooled_output"] * (1 - strength)
    torch.testing.assert_close(z["pooled_output"], pooled)


def test_zero_out(sd: SD15, evaluate: Evaluate) -> None:
    ((text, options),) = evaluate(sd.nodes.ConditioningZeroOut(sd.positive))
    assert not text.any()
    assert not options["pooled_output"].any()


# What a node writes beside the text.
PROPERTIES: dict[str, tuple[Callable[[Any, Any], Any], dict[str, Any]]] = {
    "area": (
        lambda n, c: n.ConditioningSetArea(c, 64, 128, 16, 8, 0.5),
        {"area": [16, 8, 1, 2], "strength": 0.5, "set_area_to_bounds": False},
    ),
    "area in percent": (
        lambda n, c: n.ConditioningSetAreaPercentage(c, 0.5, 1, 0.25, 0, 1),
        {"area": ["percentage", 1, 0.5, 0, 0.25], "strength": 1, "set_area_to_bounds": False},
    ),
    "strength": (lambda n, c: n.ConditioningSetAreaStrength(c, 0.7), {"strength": 0.7}),
    "range": (
        lambda n, c: n.ConditioningSetTimestepRange(c, 0.2, 0.6),
        {"start_percent": 0.2, "end_percent": 0.6},
    ),
    "mask": (
        lambda n, c: n.ConditioningSetMask(c, n.SolidMask(1, 64, 64), 0.8, "default"),
        {"mask": torch.ones(1, 64, 64), "mask_strength": 0.8, "set_area_to_bounds": False},
    ),
    "mask with bounds": (
        lambda n, c: n.ConditioningSetMask(c, n.SolidMask(1, 64, 64), 1, "mask bounds"),
        {"mask": torch.ones(1, 64, 64), "mask_strength": 1, "set_area_to_bounds": True},
    ),
    "properties": (
        lambda n, c: n.ConditioningSetProperties(
            c, 0.8, "mask bounds", n.SolidMask(1, 64, 64), None, n.ConditioningTimestepsRange(0.2, 0.6)[0]
        ),
        {
            "mask": torch.ones(1, 64, 64),
            "mask_strength": 0.8,
            "set_area_to_bounds": True,
            "start_percent": 0.2,
            "end_percent": 0.6,
        },
    ),
}


@pytest.mark.parametrize("name", PROPERTIES)
def test_properties(sd: SD15, evaluate: Evaluate, name: str) -> None:
    from tests.contract.modes import same

    build, expected = PROPERTIES[name]
    text = sd.encode("a lake")
    ((plain, before),), ((after, options),) = evaluate(text, build(sd.nodes, text))
    assert torch.equal(plain, after)
    assert {key: value for key, value in options.items() if key not in before}.keys() == expected.keys()
    for key, value in expected.items():
        assert same(options[key], value) or options[key] == pytest.approx(value), key


@pytest.mark.parametrize(("start", "end"), [(0.0, 0.5), (0.5, 1.0), (0.25, 0.75)])
def test_a_range_of_the_whole_changes_nothing_but_a_part_does(
    sd: SD15, evaluate: Evaluate, start: float, end: float
) -> None:
    def ranged(start: float, end: float) -> Any:
        n = sd.nodes
        forest = n.ConditioningSetTimestepRange(sd.encode("a forest"), start, end)
        return sd.sample(n.ConditioningCombine(n.ConditioningSetTimestepRange(sd.positive, 0, 1), forest), steps=4)

    whole, part, none = (v["samples"] for v in evaluate(ranged(0, 1), ranged(start, end), sd.sample(steps=4)))
    assert not torch.equal(whole, part)
    assert not torch.equal(part, none)


def test_timesteps_range_gives_what_is_before_and_after(sd: SD15, evaluate: Evaluate) -> None:
    assert evaluate(*sd.nodes.ConditioningTimestepsRange(0.25, 0.75)) == [[0.25, 0.75], [0.0, 0.25], [0.75, 1.0]]


def test_inpaint_conditioning(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    mask = n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 64), 0, 0, "add")
    positive, negative, latent = evaluate(
        *n.InpaintModelConditioning(sd.positive, sd.negative, sd.vae, n.LoadImage("example.png")[0], mask, True)
    )
    assert latent["noise_mask"].sum() == 32 * 64
    for cond in (positive, negative):
        options = cond[0][1]
        assert options["concat_mask"].sum() == 32 * 64
        assert options["concat_latent_image"].shape == (1, 4, 8, 8)


def test_an_area_is_where_the_text_works(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    area = n.ConditioningSetArea(sd.encode("a forest"), 64, 64, 0, 0, 1.0)
    both = n.ConditioningCombine(sd.positive, area)
    latents = [sd.sample(text, None, n.EmptyLatentImage(64, 128), steps=1, cfg=1) for text in (sd.positive, both)]
    one, other = evaluate(*latents)
    change = (one["samples"] - other["samples"]).abs()
    assert change[..., :8, :].max() > 1e-3
    assert change[..., 8:, :].max() == 0
