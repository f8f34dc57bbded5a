"""What can't work fails in both modes with the same words, and names the script's line."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script import errors

if TYPE_CHECKING:
    from tests.contract.modes import Mode, Nodes


def image(n: Nodes) -> Any:
    return n.EmptyImage(8, 8)


# A wrong call, and what its error is and says.
WRONG: dict[str, tuple[Callable[[Any], Any], type[errors.NodeCallError], str]] = {
    "misspelled": (
        lambda n: n.EmptyImage(widht=8),
        errors.UnknownArgumentError,
        "EmptyImage() has no argument 'widht'; did you mean 'width'?",
    ),
    "too many": (
        lambda n: n.ImageInvert(image(n), 2),
        errors.UnknownArgumentError,
        "ImageInvert() takes at most 1 arguments, got 2",
    ),
    "missing": (lambda n: n.ImageInvert(), errors.MissingArgumentError, "ImageInvert() needs 'image'"),
    "missing several": (
        lambda n: n.ImageBatch(),
        errors.MissingArgumentError,
        "ImageBatch() needs 'image1', 'image2'",
    ),
    "missing, None given": (lambda n: n.ImageInvert(None), errors.MissingArgumentError, "ImageInvert() needs 'image'"),
    "twice": (
        lambda n: n.EmptyImage(8, width=8),
        errors.DuplicateArgumentError,
        "EmptyImage() got 'width' twice",
    ),
    "below": (
        lambda n: n.EmptyImage(0),
        errors.ValueRefusedError,
        "EmptyImage(width): 0 is below the smallest value that the server takes, 1",
    ),
    "above": (
        lambda n: n.ContractV3Plain(11),
        errors.ValueRefusedError,
        "ContractV3Plain(count): 11 is above the largest value that the server takes, 10",
    ),
    "no number": (
        lambda n: n.EmptyImage("wide"),
        errors.ValueRefusedError,
        "EmptyImage(width): expected a whole number, got 'wide'",
    ),
    "no option": (
        lambda n: n.ImageFlip(image(n), "sideways"),
        errors.ValueRefusedError,
        "ImageFlip(flip_method): 'sideways' is not one of its options: 'x-axis: vertically', 'y-axis: horizontally'",
    ),
    "nearly an option": (
        lambda n: n.KSamplerSelect("eulr"),
        errors.ValueRefusedError,
        "KSamplerSelect(sampler_name): 'eulr' is not one of its options; did you mean 'euler'",
    ),
    "a text for a socket": (
        lambda n: n.ImageInvert("example.png.txt"),
        errors.LinkTypeError,
        "ImageInvert(image): expected an IMAGE, got 'example.png.txt'",
    ),
    "a number for a socket": (
        lambda n: n.VAEDecode(5, 6),
        errors.LinkTypeError,
        "VAEDecode(samples): expected a LATENT, got 5",
    ),
    "a list for a text": (
        lambda n: n.StringLength(["a", "b"]),
        errors.ValueRefusedError,
        "StringLength(string): expected a string, got a list object",
    ),
    "no dynamic option": (
        lambda n: n.ContractV3Dynamic("triangle"),
        errors.ValueRefusedError,
        "ContractV3Dynamic(shape): 'triangle' is not one of its options",
    ),
    "another option's input": (
        lambda n: n.ContractV3Dynamic({"shape": "circle", "width": 3}),
        errors.UnknownArgumentError,
        "ContractV3Dynamic() has no argument 'shape.width'",
    ),
    "too few to grow": (
        lambda n: n.ContractV3Grow([1]),
        errors.ValueRefusedError,
        "ContractV3Grow(numbers): needs at least 2 values, got 1",
    ),
    "too many to grow": (
        lambda n: n.ContractV3Grow([0] * 7),
        errors.ValueRefusedError,
        "ContractV3Grow(numbers): takes at most 6 values, got 7",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_calls(nodes: Nodes, name: str) -> None:
    call, error, message = WRONG[name]
    with pytest.raises(error) as caught:
        call(nodes)
    assert caught.type is error
    assert caught.value.message.startswith(message)
    lines, first = inspect.getsourcelines(call)
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert first <= caught.value.source.line < first + len(lines)


# -- nodes that raise ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["ValueError", "KeyError", "RuntimeError", "ZeroDivisionError"])
def test_a_node_that_raises(mode: Mode, nodes: Nodes, kind: str) -> None:
    with pytest.raises(errors.NodeFailedError) as caught:
        mode.evaluate(nodes.ContractRaise(kind))  # here
    error = caught.value
    assert (error.class_type, error.exception_type) == ("ContractRaise", kind)
    assert "on purpose" in error.exception_message
    assert error.message.startswith(f"ContractRaise raised {kind}: ")
    assert error.source is not None
    assert error.source.file == __file__
    assert "# here" in inspect.getsource(inspect.getmodule(test_wrong_calls)).splitlines()[error.source.line - 1]  # type: ignore[arg-type]


def test_a_failed_node_leaves_the_rest_working(mode: Mode, nodes: Nodes) -> None:
    with pytest.raises(errors.NodeFailedError):
        mode.evaluate(nodes.ContractRaise("ValueError"))
    assert mode.evaluate(nodes.ContractAdd(1, 2)) == 3


def test_sizes_that_do_not_fit(mode: Mode, nodes: Nodes) -> None:
    with pytest.raises(errors.NodeFailedError) as caught:
        mode.evaluate(nodes.ContractStack(nodes.EmptyImage(8, 8), nodes.EmptyImage(16, 8)))
    assert caught.value.class_type == "ContractStack"
    assert caught.value.exception_type == "RuntimeError"
    assert re.search(r"Sizes of tensors|must match|expects each tensor", caught.value.exception_message)


def test_a_node_in_an_expansion_that_raises(mode: Mode, nodes: Nodes) -> None:
    with pytest.raises(errors.NodeFailedError) as caught:
        mode.evaluate(nodes.ContractExpandFailing(1))
    assert caught.value.exception_type == "ValueError"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__


@pytest.mark.parametrize(
    ("node", "good", "bad", "words"),
    [("ContractValidate", 2, 3, "3 is odd"), ("ContractV3Validate", 2, -3, "-3 is negative")],
)
def test_a_node_that_checks_by_itself(mode: Mode, nodes: Nodes, node: str, good: int, bad: int, words: str) -> None:
    assert mode.evaluate(getattr(nodes, node)(good)) == good
    with pytest.raises(errors.ComfyScriptError) as caught:
        mode.evaluate(getattr(nodes, node)(bad))
    assert words in str(caught.value)
    assert node in str(caught.value)


def test_a_blocker_with_a_message(mode: Mode, nodes: Nodes, caplog: pytest.LogCaptureFixture) -> None:
    """It is told, and the rest goes on."""
    blocked = nodes.ContractAdd(nodes.ContractBlock(1, "block with message"), 1)
    stopped, shown = mode.results(nodes.PreviewAny(blocked), nodes.PreviewAny(nodes.ContractAdd(1, 1)))
    assert not stopped.raw
    assert shown.raw["text"] == ["2"]
    told = [record.getMessage() for record in caplog.records if "was not run" in record.getMessage()]
    assert len(told) == 1
    assert told[0].startswith("ContractAdd was not run: ")
    assert "stopped on purpose" in told[0]


def test_no_such_node(mode: Mode) -> None:
    with pytest.raises(AttributeError, match=r"has no node or enum 'KSamplr'; did you mean KSampler"):
        mode.plain_nodes.KSamplr  # noqa: B018


def test_no_such_option(mode: Mode, nodes: Nodes) -> None:
    with pytest.raises(AttributeError, match="eulr"):
        nodes.Samplers.eulr  # noqa: B018
