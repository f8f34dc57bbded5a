"""Ids of nodes: readable ones for scripts, numbers for the server; both are stable."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.graph import order
from comfy_script.graph.order import assign_ids, assign_numbers
from comfy_script.graph.records import Call
from comfy_script.registry.records import NodeSpec


def calls(*names: str) -> list[Call]:
    return [Call(NodeSpec(name, name, "", "", "", (), ()), {}, None, 0) for name in names]


def numbers(*names: str) -> list[int]:
    return [int(number) for number in assign_numbers(calls(*names)).values()]


def test_calls_of_a_class_count_up() -> None:
    first, other, second = numbers("KSampler", "SaveImage", "KSampler")
    assert second == first + 1
    assert [first] == numbers("KSampler"), "whatever else there is"
    assert other not in (first, second)


def test_an_added_call_renumbers_only_its_own_class() -> None:
    before = numbers("A", "B", "A", "C")
    after = numbers("A", "A", "B", "A", "C")
    assert [after[0], after[2], after[4]] == [before[0], before[1], before[3]]


names = st.sampled_from(["KSampler", "KSampler-2", "SaveImage", "0246.CastReroute", "ü", ""])


@given(st.lists(names, max_size=60), st.integers(1, 5), st.integers(1, 40))
def test_ids_are_unique(used: list[str], classes: int, apart: int) -> None:
    """Also where the ranges of classes meet."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order, "_CLASSES", classes)
        patch.setattr(order, "_CALLS", apart)
        made: list[Any] = [assign_numbers(calls(*used)), assign_ids(calls(*used))]
    for ids in made:
        assert len(set(ids.values())) == len(used)
    assert all(0 < int(number) < 2**31 for number in made[0].values())
