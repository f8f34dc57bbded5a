"""Hooked LoRA and model weights: what they equal, where they work, and what they cost."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.conftest import LORA
from tests.contract.models import OTHER_LORA, TARGET_CHECKPOINT

if TYPE_CHECKING:
    from tests.contract.modes import Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]

STEPS = 3


def equal(*values: dict[str, Any]) -> bool:
    """Whether latents are alike, bit for bit."""
    return all(torch.equal(values[0]["samples"], value["samples"]) for value in values[1:])


def sample(sd: SD15, text: Any, **options: Any) -> Any:
    """With one text for both: encoding is what takes time."""
    return sd.sample(text, text, steps=STEPS, **options)


class Hooked:
    """The demo checkpoint with hooks on its CLIP, so on all texts that it encodes."""

    def __init__(self, sd: SD15, hooks: Any, apply_to_conds: bool = True, schedule_clip: bool = False) -> None:
        self.sd = sd
        self.clip = sd.nodes.SetClipHooks(sd.clip, apply_to_conds, schedule_clip, hooks)

    @cached_property
    def text(self) -> Any:
        return self.sd.encode("a lake", self.clip)

    def sample(self, **options: Any) -> Any:
        return sample(self.sd, self.text, **options)


def with_lora(sd: SD15, *loras: tuple[str, float, float]) -> Any:
    """The same with ordinary LoRA loaders."""
    model, clip = sd.model, sd.clip
    for name, strength, strength_clip in loras:
        model, clip = sd.nodes.LoraLoader(model, clip, name, strength, strength_clip)
    return sample(sd, sd.encode("a lake", clip), model=model)


# -- LoRA hooks ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("model", "clip"), [(1, 1), (0.6, 0.6), (0.8, 0), (0, 0.8), (-0.5, 0.5)])
def test_a_lora_hook_is_the_loader(sd: SD15, evaluate: Evaluate, model: float, clip: float) -> None:
    hooked = Hooked(sd, sd.nodes.CreateHookLora(LORA, model, clip)).sample()
    loaded, hook, plain = evaluate(with_lora(sd, (LORA, model, clip)), hooked, sample(sd, sd.encode("a lake")))
    assert equal(loaded, hook)
    assert not equal(loaded, plain)


def test_a_model_only_hook_is_the_model_only_loader(sd: SD15, evaluate: Evaluate) -> None:
    hooked = Hooked(sd, sd.nodes.CreateHookLoraModelOnly(LORA, 0.8)).sample()
    loaded = sample(sd, sd.encode("a lake"), model=sd.nodes.LoraLoaderModelOnly(sd.model, LORA, 0.8))
    assert equal(*evaluate(loaded, hooked))


def test_hooks_can_come_later(sd: SD15, evaluate: Evaluate) -> None:
    """On texts encoded with the LoRA's CLIP, by Pair Set Props."""
    n = sd.nodes
    _, clip = n.LoraLoader(sd.model, sd.clip, LORA, 1, 0.7)
    text = sd.encode("a lake", clip)
    hooks = n.CreateHookLora(LORA, 1, 0.7)
    later = sd.sample(*n.PairConditioningSetProperties(text, text, 1, "default", None, hooks), steps=STEPS)
    assert equal(*evaluate(with_lora(sd, (LORA, 1, 0.7)), later))


def test_hooks_can_come_later_one_by_one(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    hooks = n.CreateHookLora(LORA, 1, 0)
    texts = [n.ConditioningSetProperties(text, 1, "default", None, hooks) for text in (sd.positive, sd.negative)]
    loaded = sd.sample(model=n.LoraLoaderModelOnly(sd.model, LORA, 1), steps=STEPS)
    assert equal(*evaluate(loaded, sd.sample(*texts, steps=STEPS)))


def test_the_model_is_unchanged_afterwards(sd: SD15, evaluate: Evaluate) -> None:
    before = evaluate(sd.sample(steps=STEPS, seed=21))
    hooked = evaluate(Hooked(sd, sd.nodes.CreateHookLora(LORA, 1, 1)).sample(seed=21))
    after = evaluate(sd.sample(steps=STEPS, seed=22), sd.sample(steps=STEPS, seed=21))[1]
    assert equal(before, after)
    assert not equal(before, hooked)


def test_the_same_hooks_twice_are_applied_once(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    hooks = n.CreateHookLora(LORA, 1, 0.5)
    hooked = Hooked(sd, hooks)
    again = sd.sample(
        *n.PairConditioningSetProperties(hooked.text, hooked.text, 1, "default", None, hooks), steps=STEPS
    )
    itself = Hooked(sd, n.CombineHooks2(hooks, hooks)).sample()
    assert equal(*evaluate(hooked.sample(), again, itself))


def test_two_hooks_of_one_file_add_up(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    two = n.CombineHooks2(n.CreateHookLora(LORA, 0.5, 0.5), n.CreateHookLora(LORA, 0.4, 0.3))
    loaders = with_lora(sd, (LORA, 0.5, 0.5), (LORA, 0.4, 0.3))
    once, twice, loaded = evaluate(with_lora(sd, (LORA, 0.5, 0.5)), Hooked(sd, two).sample(), loaders)
    assert equal(twice, loaded)
    assert not equal(once, twice)


def test_calls_that_are_alike_make_one_hook(sd: SD15, evaluate: Evaluate) -> None:
    """A server runs nodes with the very same inputs once."""
    n = sd.nodes
    alike = n.CombineHooks2(n.CreateHookLora(LORA, 0.5, 0.5), n.CreateHookLora(LORA, 0.5, 0.5))
    chained = n.CreateHookLora(LORA, 0.5, 0.5, n.CreateHookLora(LORA, 0.5, 0.5))
    once, twice, chain = evaluate(
        with_lora(sd, (LORA, 0.5, 0.5)), Hooked(sd, alike).sample(), Hooked(sd, chained).sample()
    )
    assert equal(once, twice)
    assert not equal(once, chain)


@pytest.mark.parametrize("how", ["prev_hooks", "CombineHooks2", "CombineHooks4", "CombineHooks8"])
def test_hooks_in_a_chain_or_combined(sd: SD15, evaluate: Evaluate, how: str) -> None:
    n = sd.nodes
    first = n.CreateHookLora(LORA, 0.7, 0)
    if how == "prev_hooks":
        both = n.CreateHookLora(OTHER_LORA, 0.5, 0, first)
    else:
        both = getattr(n, how)(first, n.CreateHookLora(OTHER_LORA, 0.5, 0))
    model = n.LoraLoaderModelOnly(n.LoraLoaderModelOnly(sd.model, LORA, 0.7), OTHER_LORA, 0.5)
    texts = n.PairConditioningSetProperties(sd.positive, sd.negative, 1, "default", None, both)
    assert equal(*evaluate(sd.sample(model=model, steps=STEPS), sd.sample(*texts, steps=STEPS)))


@pytest.mark.parametrize(("node", "count"), [("CombineHooks2", 2), ("CombineHooks4", 4), ("CombineHooks8", 8)])
def test_combined_hooks_keep_their_order(nodes: Nodes, evaluate: Evaluate, node: str, count: int) -> None:
    hooks = [nodes.CreateHookLora(LORA, i / 10, -i / 10) for i in range(1, count + 1)]
    combined = evaluate(getattr(nodes, node)(*hooks))
    assert [(hook["model"], hook["clip"]) for hook in combined] == [(i / 10, -i / 10) for i in range(1, count + 1)]


def test_hooks_on_the_positive_only(sd: SD15, evaluate: Evaluate) -> None:
    """Positive and negative then run as calls of their own, in place of one batch of two."""
    n = sd.nodes
    model, calls = n.ContractRecord(sd.model)
    hooked = n.ConditioningSetProperties(sd.positive, 1, "default", None, n.CreateHookLora(LORA, 1, 1))
    recorded = evaluate(n.ContractAfter(calls, sd.sample(hooked, model=model, steps=2)))
    assert [call["rows"] for call in recorded] == [1] * 4
    assert sorted(call["kinds"] for call in recorded) == [[0], [0], [1], [1]]


def test_without_hooks_both_run_in_one_batch(sd: SD15, evaluate: Evaluate) -> None:
    model, calls = sd.nodes.ContractRecord(sd.model)
    recorded = evaluate(sd.nodes.ContractAfter(calls, sd.sample(model=model, steps=2)))
    assert [(call["rows"], sorted(call["kinds"])) for call in recorded] == [(2, [0, 1])] * 2


def test_one_set_of_hooks_on_both_runs_in_one_batch(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    model, calls = n.ContractRecord(sd.model)
    recorded = evaluate(n.ContractAfter(calls, Hooked(sd, n.CreateHookLora(LORA, 1, 1)).sample(model=model)))
    assert [call["rows"] for call in recorded] == [2] * STEPS


# -- model as LoRA ------------------------------------------------------------------------------------------------


def merged(sd: SD15, ratio: float) -> Any:
    """base · (1 - ratio) + target · ratio, by the merging nodes."""
    target = sd.target
    clip = sd.nodes.CLIPMergeSimple(sd.clip, target.clip, 1 - ratio)
    model = sd.nodes.ModelMergeSimple(sd.model, target.model, 1 - ratio)
    return sample(sd, sd.encode("a lake", clip), model=model)


def test_model_as_lora_at_one_is_the_target(sd: SD15, evaluate: Evaluate) -> None:
    target = sd.target
    hooked = Hooked(sd, sd.nodes.CreateHookModelAsLora(TARGET_CHECKPOINT, 1, 1)).sample()
    own, hook, base = evaluate(sample(target, target.encode("a lake")), hooked, sample(sd, sd.encode("a lake")))
    assert equal(own, hook)
    assert not equal(own, base)


@pytest.mark.parametrize("strength", [0.5, 0.25])
def test_model_as_lora_is_a_weighted_average(sd: SD15, evaluate: Evaluate, strength: float) -> None:
    hooked = Hooked(sd, sd.nodes.CreateHookModelAsLora(TARGET_CHECKPOINT, strength, strength)).sample()
    assert equal(*evaluate(merged(sd, strength), hooked))


def test_model_as_lora_model_only_keeps_the_clip(sd: SD15, evaluate: Evaluate) -> None:
    target = sd.target
    hooked = Hooked(sd, sd.nodes.CreateHookModelAsLoraModelOnly(TARGET_CHECKPOINT, 1)).sample()
    assert equal(*evaluate(sample(sd, sd.encode("a lake"), model=target.model), hooked))


# -- hooks on the CLIP --------------------------------------------------------------------------------------------


def test_a_hooked_clip_puts_its_hooks_on_texts(sd: SD15, evaluate: Evaluate) -> None:
    hooked = Hooked(sd, sd.nodes.CreateHookLora(LORA, 0.5, 0.25))
    ((_, options),) = evaluate(hooked.text)
    assert [(hook["model"], hook["clip"]) for hook in options["hooks"]] == [(0.5, 0.25)]


def test_not_applied_to_conds_is_the_clip_part_alone(sd: SD15, evaluate: Evaluate) -> None:
    hooked = Hooked(sd, sd.nodes.CreateHookLora(LORA, 1, 1), apply_to_conds=False)
    cond, latent, loaded = evaluate(hooked.text, hooked.sample(), with_lora(sd, (LORA, 0, 1)))
    assert "hooks" not in cond[0][1]
    assert equal(latent, loaded)


def test_set_props_adds_hooks_and_removes_none(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    text = Hooked(sd, n.CreateHookLora(LORA, 0.5, 0)).text
    added = n.ConditioningSetProperties(text, 1, "default", None, n.CreateHookLora(OTHER_LORA, 0.25, 0))
    kept = n.ConditioningSetProperties(added, 0.5, "default")
    for ((_, options),) in evaluate(added, kept):
        assert [hook["model"] for hook in options["hooks"]] == [0.5, 0.25]
