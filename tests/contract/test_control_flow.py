"""What ComfyUI's executor does around a node: lists, lazy inputs, blockers, expansion, coroutines, hidden inputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.modes import Mode, Nodes

Evaluate = Callable[..., Any]


# -- lists --------------------------------------------------------------------------------------------------------


def test_a_node_after_a_list_runs_once_for_each(nodes: Nodes, evaluate: Evaluate) -> None:
    numbers, summary = nodes.ContractRange(4)
    assert evaluate(numbers, summary, nodes.ContractAdd(numbers, 10)) == [[0, 1, 2, 3], "0 to 4", [10, 11, 12, 13]]


@pytest.mark.parametrize(("a", "b", "expected"), [(4, 2, [0, 2, 3, 4]), (2, 4, [0, 2, 3, 4]), (3, 1, [0, 1, 2])])
def test_of_lists_of_unlike_length_the_last_of_the_shorter_is_repeated(
    nodes: Nodes, evaluate: Evaluate, a: int, b: int, expected: list[int]
) -> None:
    assert evaluate(nodes.ContractAdd(nodes.ContractRange(a)[0], nodes.ContractRange(b)[0])) == expected


def test_a_chain_stays_a_list(nodes: Nodes, evaluate: Evaluate) -> None:
    numbers, _ = nodes.ContractRange(3)
    for _ in range(4):
        numbers = nodes.ContractMultiply(numbers, 2)
    assert evaluate(numbers) == [0, 16, 32]


def test_one_that_takes_lists_gets_it_whole(nodes: Nodes, evaluate: Evaluate) -> None:
    numbers, _ = nodes.ContractRange(5)
    assert evaluate(*nodes.ContractSum(numbers, 100)) == [110, 5]


def test_one_that_takes_lists_gets_a_single_value_as_a_list(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(*nodes.ContractSum(nodes.ContractAdd(2, 3))) == [5, 1]
    assert evaluate(*nodes.ContractSum(7)) == [7, 1]


def test_lists_in_and_out(nodes: Nodes, evaluate: Evaluate) -> None:
    numbers = nodes.ContractAccumulate(nodes.ContractRange(5)[0])
    assert evaluate(numbers, nodes.ContractAdd(numbers, 1)) == [[0, 1, 3, 6, 10], [1, 2, 4, 7, 11]]


def test_lists_in_and_out_of_the_newer_kind(nodes: Nodes, evaluate: Evaluate) -> None:
    squares = nodes.ContractV3Lists(nodes.ContractRange(4)[0])
    assert evaluate(squares, nodes.ContractSum(squares)[0]) == [[0, 1, 4, 9], 14]


def test_several_outputs_of_each(nodes: Nodes, evaluate: Evaluate) -> None:
    quotients, remainders = nodes.ContractV3Several(nodes.ContractRange(5)[0])
    assert evaluate(quotients, remainders) == [[0, 0, 0, 1, 1], [0, 1, 2, 0, 1]]


def test_coroutines_of_each(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractAsync(nodes.ContractRange(3)[0])) == [100, 101, 102]


def test_nodes_of_each_can_be_nodes_of_images(nodes: Nodes, evaluate: Evaluate) -> None:
    images = nodes.EmptyImage(8, 8, 1, nodes.ContractMultiply(nodes.ContractRange(3)[0], 0x10))
    assert [image[0, 0, 0, 2].item() for image in evaluate(images)] == pytest.approx([0, 16 / 255, 32 / 255])


def test_tiles_and_back(nodes: Nodes, evaluate: Evaluate) -> None:
    image, _ = nodes.LoadImage("example.png")
    tiles = nodes.SplitImageToTileList(nodes.ImageScaleBy(image, "nearest-exact", 4), 128, 128, 64)
    parts, inverted = evaluate(tiles, nodes.ImageInvert(tiles))
    assert len(parts) > 1
    assert all(torch.equal(1 - part, other) for part, other in zip(parts, inverted, strict=True))
    whole = evaluate(nodes.ImageMergeTileList(nodes.ImageInvert(tiles), 256, 256, 64))
    assert whole.shape == (1, 256, 256, 3)


def test_rebatched_images(nodes: Nodes, evaluate: Evaluate) -> None:
    parts = evaluate(nodes.RebatchImages(nodes.EmptyImage(8, 8, 5), 2))
    assert [len(part) for part in parts] == [2, 2, 1]


def test_a_list_made_by_hand(nodes: Nodes, evaluate: Evaluate) -> None:
    made = nodes.CreateList([nodes.ContractAdd(1, 1), nodes.ContractAdd(2, 2)])
    assert evaluate(made, nodes.ContractSum(made)[0]) == [[2, 4], 6]


# -- lazy inputs ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("node", ["ContractChoose", "ContractV3Lazy"])
def test_lazy_inputs(nodes: Nodes, evaluate: Evaluate, node: str, first: bool) -> None:
    assert evaluate(getattr(nodes, node)(first, nodes.ContractAdd(1, 0), nodes.ContractAdd(2, 0))) == 2 - first


@pytest.mark.parametrize("switch", [True, False])
def test_switch(nodes: Nodes, evaluate: Evaluate, switch: bool) -> None:
    black, white = nodes.EmptyImage(8, 8, 1, 0), nodes.EmptyImage(8, 8, 1, 0xFFFFFF)
    assert evaluate(nodes.ComfySwitchNode(switch, black, white)).mean() == switch


def test_lazy_inputs_of_each(nodes: Nodes, evaluate: Evaluate) -> None:
    flags = nodes.ContractBools("yes no yes")
    assert evaluate(nodes.ContractChoose(flags, nodes.ContractAdd(1, 0), nodes.ContractAdd(2, 0))) == [1, 2, 1]


# -- blockers ------------------------------------------------------------------------------------------------------


def test_what_is_not_blocked_passes(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractAdd(nodes.ContractBlock(3, "pass"), 1)) == 4
    assert evaluate(nodes.ContractAdd(nodes.ContractV3Block(3, False), 1)) == 4


def test_a_blocker_stops_what_follows_and_nothing_else(mode: Mode, nodes: Nodes) -> None:
    blocked = nodes.ContractAdd(nodes.ContractBlock(3, "block"), 1)
    stopped, shown = mode.results(nodes.PreviewAny(blocked), nodes.PreviewAny(nodes.ContractAdd(1, 1)))
    assert not stopped.raw
    assert shown.raw["text"] == ["2"]


def test_a_blocker_of_the_newer_kind(mode: Mode, nodes: Nodes) -> None:
    (stopped,) = mode.results(nodes.PreviewAny(nodes.ContractMultiply(nodes.ContractV3Block(3, True), 2)))
    assert not stopped.raw


def test_of_a_list_only_some_are_blocked(mode: Mode, nodes: Nodes) -> None:
    some = nodes.ContractAdd(nodes.ContractBlock(nodes.ContractRange(5)[0], "block even"), 100)
    each, whole = mode.results(nodes.PreviewAny(some), nodes.PreviewAny(nodes.ContractSum(some)[0]))
    assert each.raw["text"] == ["101", "103"]
    assert not whole.raw


# -- expansion -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "expected"), [(1, 1), (2, 2), (6, 720)])
def test_expansion_of_itself(nodes: Nodes, evaluate: Evaluate, n: int, expected: int) -> None:
    assert evaluate(nodes.ContractFactorial(n)) == expected


def test_expansion_of_the_newer_kind(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractAdd(nodes.ContractV3Expand(5), 100)) == 111


@pytest.mark.parametrize("times", [0, 1, 2, 3])
def test_expansion_takes_and_gives_links(nodes: Nodes, evaluate: Evaluate, times: int) -> None:
    image, _ = nodes.LoadImage("example.png")
    expanded, count = nodes.ContractExpandImages(image, times)
    before, after, counted = evaluate(image, expanded, count)
    torch.testing.assert_close(after, 1 - before if times % 2 else before)
    assert counted == times


def test_expansion_of_each(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractFactorial(nodes.ContractRange(5, 1)[0])) == [1, 2, 6, 24]


# -- coroutines ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("node", "expected"), [("ContractAsync", 105), ("ContractV3Async", 1005)])
def test_coroutines(nodes: Nodes, evaluate: Evaluate, node: str, expected: int) -> None:
    assert evaluate(getattr(nodes, node)(nodes.ContractAdd(2, 3))) == expected


# -- what a node is told of itself ---------------------------------------------------------------------------------


def test_hidden_inputs(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(*nodes.ContractHidden(42)[:2]) == ["ContractHidden", {"value": 42}]


def test_own_metadata_reaches_the_nodes(mode: Mode) -> None:
    with mode.workflow(extra_pnginfo={"mine": {"a": [1, 2]}}) as workflow:
        _, _, extra = mode.nodes.ContractHidden(1)
        (shown,) = mode.results(mode.nodes.ContractDump(extra), within=workflow)
    (extra_value,) = torch.load(shown.raw["dumped"][0], weights_only=True)
    assert extra_value["mine"] == {"a": [1, 2]}


# -- both kinds of nodes -------------------------------------------------------------------------------------------


def test_defaults(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractV3Plain()) == "1 0.5 a False first"


def test_conversions(nodes: Nodes, evaluate: Evaluate) -> None:
    """As the server converts: numbers given as text, whole numbers as decimals, flags as numbers."""
    assert evaluate(nodes.ContractV3Plain("3", 2, 7, 1, "second")) == "3 2.0 7 True second"
    assert evaluate(nodes.ContractV3Plain(2.9, "1e-1", True, 0, "first")) == "2 0.1 True False first"


def test_outputs_are_converted_by_nobody(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractV3Plain(scale=nodes.PrimitiveFloat(2), text=nodes.PrimitiveString("x"))) == (
        "1 2.0 x False first"
    )


def test_any_type_passes_through(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(nodes.ContractV3Match(nodes.ContractAdd(1, 2))) == 3
    assert evaluate(nodes.ContractV3Match(nodes.EmptyImage(8, 8))).shape == (1, 8, 8, 3)


@pytest.mark.parametrize(
    ("expression", "values", "expected"),
    [
        ("a + b", {"a": 2, "b": 3}, 5),
        ("a * a - b", {"a": 4, "b": 6}, 10),
        ("max(a, b, c)", {"a": 1, "b": 7, "c": 3}, 7),
    ],
)
def test_math(nodes: Nodes, evaluate: Evaluate, expression: str, values: dict[str, int], expected: int) -> None:
    assert evaluate(nodes.ComfyMathExpression(expression, values)[1]) == expected


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (lambda n: n.StringConcatenate("a", "b", "-"), "a-b"),
        (lambda n: n.StringReplace("a cat", "cat", "dog"), "a dog"),
        (lambda n: n.StringLength("four"), 4),
        (lambda n: n.RegexMatch("lake 12", r"\d+"), True),
        (lambda n: n.PrimitiveInt(5), 5),
        (lambda n: n.PrimitiveBoolean(True), True),
    ],
)
def test_plain_values(nodes: Nodes, evaluate: Evaluate, build: Callable[[Nodes], Any], expected: object) -> None:
    assert evaluate(build(nodes)) == expected
