"""`call_node`: any class with any inputs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import LinkTypeError, UnknownArgumentError, ValueRefusedError
from comfy_script.runtime import Session, Workflow, call_node
from comfy_script.runtime.default import using

if TYPE_CHECKING:
    from comfy_script.registry import Registry


@pytest.fixture(autouse=True)
def session(registry: Registry) -> Iterator[Session]:
    session = Session(registry=registry)
    with using(session):
        yield session


def test_what_is_given_is_sent() -> None:
    with Workflow(queue=False) as workflow:
        image, mask = call_node("Some Pack/Odd+", 2, **{"a b": None, "list": [1], "self": "x"})
        call_node("KSampler", steps="many", odd=mask)
        call_node("Some Saver", 0, images=image)
    assert workflow.api_format() == {
        "Some Pack/Odd+": {
            "inputs": {"a b": None, "list": {"__value__": [1]}, "self": "x"},
            "class_type": "Some Pack/Odd+",
        },
        "Some Saver": {"inputs": {"images": ["Some Pack/Odd+", 0]}, "class_type": "Some Saver"},
    }


def test_listed_nodes_have_their_own_outputs(session: Session) -> None:
    image, mask = call_node("LoadImage", image="a.png")
    assert (image.type, mask.type) == ("IMAGE", "MASK")
    session.nodes.ImageInvert(image)
    with pytest.raises(LinkTypeError):
        session.nodes.ImageInvert(mask)
    assert len(call_node("LoadImage", 4)) == 4


@pytest.mark.parametrize(
    ("arguments", "inputs", "error"),
    [(("Odd", -1), {}, UnknownArgumentError), (("Odd",), {"value": object()}, ValueRefusedError)],
)
def test_mistakes(arguments: tuple[Any, ...], inputs: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error, match=r"test_by_name\.py:\d+: Odd"):
        call_node(*arguments, **inputs)


def test_a_node_without_outputs_gives_no_link() -> None:
    with pytest.raises(LinkTypeError, match="Saver has no outputs to pass on"):
        call_node("Odd", value=call_node("Saver", 0))
