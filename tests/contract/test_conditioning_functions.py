"""`regions` and `schedule` give what the nodes give that one would call without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script import errors
from comfy_script.runtime import Region
from tests.conftest import LORA
from tests.contract.models import OTHER_LORA
from tests.contract.modes import same

if TYPE_CHECKING:
    from comfy_script.runtime.conditioning import ConditioningFunctions
    from tests.contract.modes import Mode, Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]


@pytest.fixture
def functions(mode: Mode) -> ConditioningFunctions:
    return mode.conditioning


def quarters(nodes: Nodes) -> list[Any]:
    n = nodes
    corners = [(x, y) for y in (0, 32) for x in (0, 32)]
    return [n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 32), x, y, "add") for x, y in corners]


def test_four_regions_and_a_default(sd: SD15, functions: ConditioningFunctions, evaluate: Evaluate) -> None:
    n, blurry = sd.nodes, sd.negative
    hooks = [n.CreateHookLora(LORA, 0.8, 0), None, n.CreateHookLora(OTHER_LORA, 0.6, 0)]
    texts = [sd.encode(text) for text in ("a lake", "a forest", "snow")]
    masks = quarters(n)

    long = n.PairConditioningSetProperties(texts[0], blurry, 1, "default", masks[0], hooks[0])
    long = n.PairConditioningSetPropertiesAndCombine(*long, texts[1], blurry, 1, "default", masks[1], hooks[1])
    long = n.PairConditioningSetPropertiesAndCombine(*long, texts[2], blurry, 1, "default", masks[2], hooks[2])
    long = n.PairConditioningSetDefaultCombine(*long, sd.encode("a desert"), blurry, hooks[0])

    short = functions.regions(
        [(mask, text, blurry, hook) for mask, text, hook in zip(masks, texts, hooks, strict=False)],
        default=(sd.encode("a desert"), blurry, hooks[0]),
    )
    one, other = evaluate(sd.sample(*long, steps=2), sd.sample(*short, steps=2))
    assert same(one, other)


def test_everything_a_region_can_have(sd: SD15, functions: ConditioningFunctions, evaluate: Evaluate) -> None:
    n, text, blurry = sd.nodes, sd.encode("a lake"), sd.negative
    mask, hooks, early = quarters(n)[0], n.CreateHookLora(LORA, 0.8, 0), n.ConditioningTimestepsRange(0, 0.5)[0]
    long = n.PairConditioningSetProperties(text, blurry, 0.5, "mask bounds", mask, hooks, early)
    short = functions.regions([Region(mask, text, blurry, hooks, 0.5, "mask bounds", early)])
    values = evaluate(*long, *short)
    assert same(values[:2], values[2:])


def test_without_default_and_hooks(sd: SD15, functions: ConditioningFunctions, evaluate: Evaluate) -> None:
    n, blurry = sd.nodes, sd.negative
    left, right = quarters(n)[:2]
    long = n.PairConditioningCombine(
        *n.PairConditioningSetProperties(sd.encode("a lake"), blurry, 1, "default", left),
        *n.PairConditioningSetProperties(sd.encode("snow"), blurry, 1, "default", right),
    )
    short = functions.regions(iter([(left, sd.encode("a lake"), blurry), (right, sd.encode("snow"), blurry)]))
    values = evaluate(*long, *short)
    assert same(values[:2], values[2:])


def test_a_region_of_the_wrong_type(sd: SD15, functions: ConditioningFunctions) -> None:
    with pytest.raises(errors.LinkTypeError, match=r"PairConditioningSetProperties\(mask\)") as caught:
        functions.regions([(sd.vae, sd.positive, sd.negative)])
    assert caught.value.source is not None
    assert caught.value.source.file == __file__


def test_no_regions(functions: ConditioningFunctions) -> None:
    with pytest.raises(ValueError, match="at least one region"):
        functions.regions([])


@pytest.mark.parametrize(
    ("strengths", "expected"),
    [
        ({0.0: 0.5, 0.5: 1.0}, [(0, 0.5), (0.5, 1)]),
        ({0.5: 0.2}, [(0, 1), (0.5, 0.2)]),
        ({1: 0, 0.25: 0.5, 0: 1}, [(0, 1), (0.25, 0.5), (1, 0)]),
    ],
)
def test_schedule(
    nodes: Nodes,
    functions: ConditioningFunctions,
    evaluate: Evaluate,
    strengths: dict[float, float],
    expected: list[tuple[float, float]],
) -> None:
    made = evaluate(functions.schedule(strengths))
    assert [(keyframe["percent"], keyframe["strength"]) for keyframe in made] == expected


def test_a_schedule_that_begins_late(sd: SD15, functions: ConditioningFunctions, evaluate: Evaluate) -> None:
    """The strength is 1 before it, as the word schedule says, and not as of a lone keyframe."""
    n = sd.nodes

    def sample(keyframes: Any) -> Any:
        hooks = n.SetHookKeyframes(n.CreateHookLora(LORA, 1, 0), keyframes)
        texts = n.PairConditioningSetProperties(sd.positive, sd.negative, 1, "default", None, hooks)
        return sd.sample(*texts, steps=4)

    by_hand = n.CreateHookKeyframe(0.2, 0.5, n.CreateHookKeyframe(1.0, 0.0))
    ours, explicit, lone = evaluate(
        sample(functions.schedule({0.5: 0.2})), sample(by_hand), sample(n.CreateHookKeyframe(0.2, 0.5))
    )
    assert same(ours, explicit)
    assert not same(ours, lone)


@pytest.mark.parametrize("strengths", [{}, {1.5: 1.0}, {-0.1: 1.0}, {0.0: 25.0}])
def test_no_schedule(nodes: Nodes, functions: ConditioningFunctions, strengths: dict[float, float]) -> None:
    with pytest.raises(ValueError, match=r"at least one strength|CreateHookKeyframe"):
        functions.schedule(strengths)


def test_the_functions_of_real_mode_call_its_nodes(real: Mode) -> None:
    from comfy_script.runtime.real import schedule

    assert len(schedule({0.5: 0.2}).keyframes) == 2
