"""Loops by node expansion: in real mode what a server gives, turn by turn, whatever the turns are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from comfy_script.errors import LinkTypeError, NodeFailedError, WorkflowError
from tests.contract.modes import Mode, Nodes

Evaluate = Callable[..., Any]


def collected(nodes: Nodes, total: Any) -> Any:
    flow, index, values, _ = nodes.FlowForStart(total)
    return nodes.FlowForEnd(flow, nodes.FlowAppend(nodes.ContractMultiply(index, 10), values))[0]


@pytest.mark.parametrize("turns", [1, 2, 5])
def test_a_number_is_carried_on(nodes: Nodes, evaluate: Evaluate, turns: int) -> None:
    flow, _, value, _ = nodes.FlowForStart(turns, 100)
    assert evaluate(nodes.FlowForEnd(flow, nodes.ContractAdd(value, 7))[0]) == 100 + 7 * turns


def test_the_turns_are_counted(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, index, value, _ = nodes.FlowForStart(5, 0)
    assert evaluate(nodes.FlowForEnd(flow, nodes.ContractAdd(value, index))[0]) == 10


def test_their_number_may_be_computed(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(collected(nodes, nodes.ContractAdd(1, 2))) == {"values": [0, 10, 20]}


def test_two_values(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, _, a, b = nodes.FlowForStart(6, 0, 1)
    assert evaluate(*nodes.FlowForEnd(flow, b, nodes.ContractAdd(a, b))) == [8, 13]


def test_nothing_at_first(nodes: Nodes, evaluate: Evaluate) -> None:
    """None has no identity either."""
    assert evaluate(collected(nodes, 3)) == {"values": [0, 10, 20]}


def test_images(nodes: Nodes, evaluate: Evaluate) -> None:
    image = nodes.EmptyImage(8, 8, 1, 0x102030)
    flow, _, value, _ = nodes.FlowForStart(3, image)
    batch, count = evaluate(*nodes.FlowForEnd(flow, nodes.ContractStack(value, nodes.ImageInvert(image)), 5))
    assert (batch.shape, count) == ((4, 8, 8, 3), 5)
    torch.testing.assert_close(batch[1:], 1 - batch[:1].expand(3, -1, -1, -1))


def test_what_goes_in_unchanged_is_not_what_comes_around(nodes: Nodes, evaluate: Evaluate) -> None:
    """The first turn gets the very object that the script has; used beside the loop's own, it stays the first."""
    image = nodes.EmptyImage(4, 4)
    flow, _, value, _ = nodes.FlowForStart(3, image)
    assert evaluate(nodes.FlowForEnd(flow, nodes.ContractStack(image, value))[0]).shape[0] == 4


def test_what_is_outside_runs_once(mode: Mode, nodes: Nodes) -> None:
    before = nodes.ContractCount("before a loop")
    flow, index, values, _ = nodes.FlowForStart(3)
    pair = nodes.FlowAppend(before, nodes.FlowAppend(index, values))
    values = mode.evaluate(nodes.FlowForEnd(flow, pair)[0])["values"]
    assert values[::2] == [0, 1, 2]
    assert len(set(values[1::2])) == 1


@pytest.mark.parametrize(("start", "expected"), [(1, 128), (200, 400)])
def test_while(nodes: Nodes, evaluate: Evaluate, start: int, expected: int) -> None:
    flow, value, _, _ = nodes.FlowWhileStart(True, start)
    doubled = nodes.ContractMultiply(value, 2)
    assert evaluate(nodes.FlowWhileEnd(flow, nodes.FlowLess(doubled, 100), doubled)[0]) == expected


def test_a_loop_that_is_not_entered(mode: Mode, nodes: Nodes) -> None:
    flow, value, _, _ = nodes.FlowWhileStart(False, 1)
    doubled = nodes.ContractMultiply(value, 2)
    ended = nodes.FlowWhileEnd(flow, nodes.FlowLess(doubled, 100), doubled)
    (shown,) = mode.results(nodes.PreviewAny(ended[0]))
    assert not shown.raw


def test_nested(nodes: Nodes, evaluate: Evaluate) -> None:
    outer, i, table, _ = nodes.FlowForStart(3)
    inner, j, row, _ = nodes.FlowForStart(nodes.ContractAdd(i, 1))
    row = nodes.FlowForEnd(inner, nodes.FlowAppend(nodes.ContractAdd(nodes.ContractMultiply(i, 10), j), row))[0]
    rows = evaluate(nodes.FlowForEnd(outer, nodes.FlowAppend(row, table))[0])["values"]
    assert rows == [{"values": [0]}, {"values": [10, 11]}, {"values": [20, 21, 22]}]


def test_one_after_the_other(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, _, value, _ = nodes.FlowForStart(2, 1)
    first = nodes.FlowForEnd(flow, nodes.ContractMultiply(value, 3))[0]
    flow, _, value, _ = nodes.FlowForStart(3, first)
    assert evaluate(nodes.ContractAdd(nodes.FlowForEnd(flow, nodes.ContractAdd(value, first))[0], 1)) == 37


def test_lists_inside(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, index, value, _ = nodes.FlowForStart(3, 0)
    total = nodes.ContractSum(nodes.ContractAdd(nodes.ContractRange(4)[0], index))[0]
    assert evaluate(nodes.FlowForEnd(flow, nodes.ContractAdd(value, total))[0]) == 6 + 10 + 14


def test_the_result_as_a_list(nodes: Nodes, evaluate: Evaluate) -> None:
    items = nodes.ContractAdd(nodes.FlowItems(collected(nodes, 5)), 1)
    assert evaluate(items) == [1, 11, 21, 31, 41]
    assert evaluate(nodes.FlowRebatch(items, 2)) == [12, 52, 41]


def test_a_switch_inside(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, index, value, _ = nodes.FlowForStart(4, 0)
    chosen = nodes.FlowSwitch(nodes.FlowLess(index, 2), nodes.ContractAdd(value, 1), nodes.ContractAdd(value, 100))
    assert evaluate(nodes.FlowForEnd(flow, chosen)[0]) == 202


def test_expansion_inside(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, index, values, _ = nodes.FlowForStart(4)
    assert evaluate(nodes.FlowForEnd(flow, nodes.FlowAppend(nodes.ContractFactorial(index), values))[0]) == {
        "values": [1, 1, 2, 6]
    }


def test_output_nodes_inside(mode: Mode, nodes: Nodes, evaluate: Evaluate) -> None:
    """Nothing needs them; the node that ends the loop looks for them in the workflow, this one for its second turn."""
    flow, index, value, _ = nodes.FlowForStart(3, 0)
    added = nodes.ContractAdd(index, 5)
    noted = nodes.FlowNote(added, "inside")
    ended = nodes.FlowForEnd(flow, nodes.ContractAdd(value, added))[0]
    if mode.name == "virtual":
        mode.results(noted, nodes.PreviewAny(ended))
    assert sorted(evaluate(nodes.FlowNoted("inside", 0))) == [5, 6]


def test_the_start_s_value_afterwards(nodes: Nodes, evaluate: Evaluate) -> None:
    flow, index, value, _ = nodes.FlowForStart(3, 5)
    assert evaluate(nodes.FlowForEnd(flow, nodes.ContractAdd(value, 1))[0], nodes.ContractAdd(index, 40)) == [8, 40]


def test_python_has_no_say_inside(mode: Mode, nodes: Nodes) -> None:
    _, index, value, _ = nodes.FlowForStart(3, 5)
    if mode.name == "virtual":
        return
    for compute in (
        lambda: index + 1,
        lambda: 2 * value,
        lambda: bool(index),
        lambda: index < 3,
        lambda: int(value),
        lambda: list(value),
        lambda: index == 0,
    ):
        with pytest.raises(WorkflowError, match="FlowForStart, which has another value in each turn"):
            compute()
    assert (index.value, value.value) == (0, 5)


def test_a_flow_is_no_text(nodes: Nodes) -> None:
    with pytest.raises(LinkTypeError, match="flow"):
        nodes.FlowForEnd("flow", 1)


def test_an_object_of_the_script(mode: Mode, nodes: Nodes, evaluate: Evaluate) -> None:
    """Real mode only: a tensor that no node made, in the body and where a link goes."""
    if mode.name == "virtual":
        return
    mine = torch.full((1, 4, 4, 3), 0.25)
    flow, _, value, _ = nodes.FlowForStart(3, mine)
    ended, kept = nodes.FlowForEnd(flow, nodes.ContractStack(value, mine), mine)
    assert ended.shape[0] == 4
    assert torch.equal(ended, torch.full((4, 4, 4, 3), 0.25))
    assert kept is mine


def test_what_fails_in_a_later_turn(mode: Mode, nodes: Nodes) -> None:
    flow, index, value, _ = nodes.FlowForStart(3, 8)
    kind = nodes.FlowSwitch(nodes.FlowLess(index, 1), "fine", "ValueError")
    failing = nodes.FlowFailing(kind, value)
    with pytest.raises(NodeFailedError, match="on purpose"):
        mode.results(nodes.PreviewAny(nodes.FlowForEnd(flow, failing)[0]))
