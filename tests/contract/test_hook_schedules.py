"""Hook keyframes: when they act, how strongly, and on what."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.conftest import LORA
from tests.contract.models import OTHER_LORA

if TYPE_CHECKING:
    from tests.contract.modes import Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]

STEPS = 4


def keyframes(nodes: Nodes, *points: tuple[float, float]) -> Any:
    """A chain of (percent, strength)."""
    made = None
    for percent, strength in points:
        made = nodes.CreateHookKeyframe(strength, percent, made)
    return made


def points(value: list[dict[str, float]]) -> list[tuple[float, float]]:
    return [(keyframe["percent"], keyframe["strength"]) for keyframe in value]


def sample(sd: SD15, hooks: Any, steps: int = STEPS, **options: Any) -> Any:
    """With hooks on both texts."""
    texts = sd.nodes.PairConditioningSetProperties(sd.positive, sd.negative, 1, "default", None, hooks)
    return sd.sample(*texts, steps=steps, **options)


def lora(sd: SD15, *schedule: tuple[float, float], strength: float = 1) -> Any:
    hooks = sd.nodes.CreateHookLora(LORA, strength, 0)
    return sd.nodes.SetHookKeyframes(hooks, keyframes(sd.nodes, *schedule)) if schedule else hooks


def equal(*values: dict[str, Any]) -> bool:
    return all(torch.equal(values[0]["samples"], value["samples"]) for value in values[1:])


# -- what the nodes make ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        [(0.0, 0.5), (0.5, 1.0)],
        [(0.5, 1.0), (0.0, 0.5)],
        [(1.0, 0.1), (0.25, 0.2), (0.75, 0.3), (0.0, 0.4)],
        [(0.5, 0.1), (0.5, 0.2), (0.0, 0.3)],
    ],
)
def test_keyframes_sort_by_their_percent(nodes: Nodes, evaluate: Evaluate, given: list[tuple[float, float]]) -> None:
    """Those of one percent keep the order in which they were added."""
    made = points(evaluate(keyframes(nodes, *given)))
    assert made == sorted(given, key=lambda point: point[0])


@pytest.mark.parametrize(
    ("method", "strengths"),
    [
        ("linear", [0, 0.25, 0.5, 0.75, 1]),
        ("ease_in", [0, 0.0625, 0.25, 0.5625, 1]),
        ("ease_out", [0, 0.4375, 0.75, 0.9375, 1]),
        ("ease_in_out", [0, 0.1464, 0.5, 0.8536, 1]),
    ],
)
def test_interpolated(nodes: Nodes, evaluate: Evaluate, method: str, strengths: list[float]) -> None:
    made = points(evaluate(nodes.CreateHookKeyframesInterpolated(0, 1, method, 0, 1, 5)))
    assert [percent for percent, _ in made] == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    assert [strength for _, strength in made] == pytest.approx(strengths, abs=5e-5)


@pytest.mark.parametrize(("start", "end", "count"), [(0, 0.5, 5), (0.2, 0.8, 3), (0.5, 1, 2)])
def test_interpolated_over_a_part(nodes: Nodes, evaluate: Evaluate, start: float, end: float, count: int) -> None:
    made = points(evaluate(nodes.CreateHookKeyframesInterpolated(1, 0.5, "linear", start, end, count)))
    steps = [i / (count - 1) for i in range(count)]
    assert made == [pytest.approx((start + (end - start) * i, 1 - 0.5 * i)) for i in steps]


@pytest.mark.parametrize(
    ("floats", "expected"),
    [
        ("0.1 0.2 0.3 0.4 0.5", [(0, 0.1), (0.25, 0.2), (0.5, 0.3), (0.75, 0.4), (1, 0.5)]),
        ("0.3", [(0, 0.3)]),
    ],
)
def test_from_floats(nodes: Nodes, evaluate: Evaluate, floats: str, expected: list[tuple[float, float]]) -> None:
    made = nodes.CreateHookKeyframesFromFloats(nodes.ContractFloats(floats), 0, 1)
    assert points(evaluate(made)) == [pytest.approx(point) for point in expected]


def test_chains_of_several_kinds(nodes: Nodes, evaluate: Evaluate) -> None:
    first = nodes.CreateHookKeyframe(0.9, 0.1)
    second = nodes.CreateHookKeyframesInterpolated(0, 1, "linear", 0.5, 1, 2, False, first)
    third = nodes.CreateHookKeyframesFromFloats(nodes.ContractFloats("0.2 0.4"), 0.2, 0.3, False, second)
    expected = [(0.1, 0.9), (0.2, 0.2), (0.3, 0.4), (0.5, 0), (1, 1)]
    assert points(evaluate(third)) == [pytest.approx(point) for point in expected]


def test_set_keyframes_replaces_the_schedule(nodes: Nodes, evaluate: Evaluate) -> None:
    hooks = nodes.SetHookKeyframes(nodes.CreateHookLora(LORA, 1, 1), keyframes(nodes, (0.0, 0.1), (0.5, 0.2)))
    before, after = evaluate(hooks, nodes.SetHookKeyframes(hooks, keyframes(nodes, (0.0, 0.7))))
    assert points(before[0]["keyframes"]) == [(0.0, 0.1), (0.5, 0.2)]
    assert points(after[0]["keyframes"]) == [(0.0, 0.7)]


def test_combined_hooks_keep_schedules_of_their_own(nodes: Nodes, evaluate: Evaluate) -> None:
    one = nodes.SetHookKeyframes(nodes.CreateHookLora(LORA, 1, 1), keyframes(nodes, (0.0, 0.1)))
    two = nodes.SetHookKeyframes(nodes.CreateHookLora(OTHER_LORA, 1, 1), keyframes(nodes, (0.0, 0.2)))
    combined = evaluate(nodes.CombineHooks2(one, two))
    assert [points(hook["keyframes"]) for hook in combined] == [[(0.0, 0.1)], [(0.0, 0.2)]]


# -- when they act ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("percent", "sigma"), [(0, math.inf), (0.25, 4.0861), (0.5, 1.6156), (0.75, 0.6951), (1, 0)])
def test_percent_to_sigma(sd: SD15, evaluate: Evaluate, percent: float, sigma: float) -> None:
    found = evaluate(sd.nodes.SamplingPercentToSigma(sd.model, percent, False))
    assert found > 1e6 if math.isinf(sigma) else found == pytest.approx(sigma, abs=5e-5)


@pytest.mark.parametrize("strength", [0.5, 0.0, -0.3])
def test_keyframes_multiply_the_strength_of_the_hook(sd: SD15, evaluate: Evaluate, strength: float) -> None:
    scheduled, constant = evaluate(sample(sd, lora(sd, (0.0, strength))), sample(sd, lora(sd, strength=strength)))
    assert equal(scheduled, constant)


def step_by_step(sd: SD15, strengths: list[float]) -> Any:
    """With a LoRA loaded anew for each step, at these strengths."""
    n, latent = sd.nodes, sd.empty
    for step, strength in enumerate(strengths):
        model, first = n.LoraLoaderModelOnly(sd.model, LORA, strength), step == 0
        texts, rest = (sd.positive, sd.negative), step < len(strengths) - 1
        latent = n.KSamplerAdvanced(
            model, first, 3, len(strengths), 4, "euler", "normal", *texts, latent, step, step + 1, rest
        )
    return latent


@pytest.mark.parametrize(("steps", "before"), [(4, 2), (10, 5)])
def test_a_keyframe_acts_from_the_first_step_at_or_below_its_sigma(
    sd: SD15, evaluate: Evaluate, steps: int, before: int
) -> None:
    sigmas, scheduled, expected = evaluate(
        sd.nodes.BasicScheduler(sd.model, "normal", steps, 1),
        sample(sd, lora(sd, (0.0, 0.2), (0.5, 1.0)), steps),
        step_by_step(sd, [0.2] * before + [1.0] * (steps - before)),
    )
    assert sigmas[before - 1] > 1.6156 >= sigmas[before]
    torch.testing.assert_close(scheduled["samples"], expected["samples"], rtol=1e-4, atol=1e-4)


def test_of_keyframes_of_one_percent_the_last_one_wins(sd: SD15, evaluate: Evaluate) -> None:
    """After one step: each keyframe has that for sure."""
    scheduled, expected = evaluate(
        sample(sd, lora(sd, (0.0, 1.0), (0.5, 0.9), (0.5, 0.1)), 4), step_by_step(sd, [1.0, 1.0, 0.9, 0.1])
    )
    torch.testing.assert_close(scheduled["samples"], expected["samples"], rtol=1e-4, atol=1e-4)


def test_a_first_keyframe_that_comes_late_acts_at_once(sd: SD15, evaluate: Evaluate) -> None:
    """Not from its percent on, with the full strength before: that needs a keyframe at 0 %."""
    late, constant, full = evaluate(
        sample(sd, lora(sd, (0.5, 0.2))), sample(sd, lora(sd, strength=0.2)), sample(sd, lora(sd))
    )
    assert equal(late, constant)
    assert not equal(late, full)
    explicit = evaluate(sample(sd, lora(sd, (0.0, 1.0), (0.5, 0.2))))
    assert not equal(explicit, constant)


def test_every_keyframe_has_weights_of_its_own(sd: SD15, evaluate: Evaluate) -> None:
    plain, scheduled, full = evaluate(
        sd.sample(steps=STEPS), sample(sd, lora(sd, (0.0, 0.0), (0.5, 1.0))), sample(sd, lora(sd))
    )
    assert not equal(plain, scheduled)
    assert not equal(scheduled, full)
    # The schedule keeps the composition: it is nearer to the base than the full LoRA is.
    assert (scheduled["samples"] - plain["samples"]).norm() < (full["samples"] - plain["samples"]).norm()


def test_masks_and_schedules_together(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    left = n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 64), 0, 0, "add")

    def image(hooks: Any) -> Any:
        texts = sd.positive, sd.negative
        one = n.PairConditioningSetProperties(*texts, 1, "default", left, hooks)
        both = n.PairConditioningSetPropertiesAndCombine(*one, *texts, 1, "default", n.InvertMask(left))
        return sd.sample(*both, steps=1)

    plain, scheduled, half = (
        value["samples"]
        for value in evaluate(
            sd.sample(steps=1), image(lora(sd, (0.0, 0.5), (0.5, 1.0))), sample(sd, lora(sd, strength=0.5), 1)
        )
    )
    assert torch.equal(scheduled[..., :4], half[..., :4])
    assert torch.equal(scheduled[..., 4:], plain[..., 4:])


# -- on the CLIP --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("schedule", [[(0.0, 0.5), (0.5, 1.0)], [(0.0, 0.0)]])
def test_unscheduled_clip_has_its_own_strength(
    sd: SD15, evaluate: Evaluate, schedule: list[tuple[float, float]]
) -> None:
    n = sd.nodes
    hooks = n.SetHookKeyframes(n.CreateHookLora(LORA, 1, 0.8), keyframes(n, *schedule))
    _, clip = n.LoraLoader(sd.model, sd.clip, LORA, 0, 0.8)
    conds, ((text, _),) = evaluate(
        sd.encode("a lake", n.SetClipHooks(sd.clip, True, False, hooks)), sd.encode("a lake", clip)
    )
    assert len(conds) == 1
    assert torch.equal(conds[0][0], text)


def test_scheduled_clip_has_a_text_for_each_keyframe(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    hooks = n.SetHookKeyframes(n.CreateHookLora(LORA, 1, 0.8), keyframes(n, (0.0, 0.5), (0.5, 1.0)))
    clips = [n.LoraLoader(sd.model, sd.clip, LORA, 0, strength)[1] for strength in (0.4, 0.8)]
    conds, *expected = evaluate(
        sd.encode("a lake", n.SetClipHooks(sd.clip, True, True, hooks)), *(sd.encode("a lake", clip) for clip in clips)
    )
    assert [(c["clip_start_percent"], c["clip_end_percent"]) for _, c in conds] == [(0, 0.5), (0.5, 1)]
    for (text, _), ((own, _),) in zip(conds, expected, strict=True):
        assert torch.equal(text, own)
