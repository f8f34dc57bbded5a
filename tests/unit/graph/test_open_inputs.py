from __future__ import annotations

from typing import Any

import pytest

from comfy_script.errors import LinkTypeError, NodeCallError, UnknownArgumentError, ValueRefusedError
from comfy_script.graph import Call, CallOutput
from comfy_script.graph.binding import Binder
from comfy_script.registry import NodeSpec, Registry

INPUTS = {
    "required": {
        "input1": ["*"],
        "image_2": ["IMAGE"],
        "any_01": ["*"],
        "rate": ["FLOAT", {"default": 1.0, "min": 0.5}],
        "way": [["a", "b"]],
        "width1": ["INT", {"default": 8}],
    },
    "hidden": {"node_id": "UNIQUE_ID", "version": "2.0"},
}


def pack_node(facts: dict[str, Any] | None, module: str = "custom_nodes.pack", outputs: Any = ("IMAGE",)) -> NodeSpec:
    info = {"input": INPUTS, "output": list(outputs), "python_module": module}
    classes = None if facts is None else {"Node": facts}
    return Registry.from_object_info({"Node": info}, classes=classes, cache=False)["Node"]


def output(link_type: str, node: NodeSpec | None = None) -> CallOutput:
    return CallOutput(Call(node or pack_node({}), {}, None, 0), 0, link_type)


IMAGE, MASK = output("IMAGE"), output("MASK")


def bind(node: NodeSpec, **given: Any) -> dict[str, Any]:
    given = {"input1": IMAGE, "image_2": IMAGE, "any_01": IMAGE, **given}
    return Binder(node).bind((), given, lambda: None)


def refused(node: NodeSpec, error: type[NodeCallError], **given: Any) -> str:
    with pytest.raises(error) as caught:
        bind(node, **given)
    return str(caught.value)


def test_open_to_outputs() -> None:
    node = pack_node({"open": "links"})
    assert bind(node, input2=MASK, anything=IMAGE)["anything"] is IMAGE
    assert "drops a plain value; PrimitiveInt(5) is such an output" in refused(node, ValueRefusedError, input2=5)
    assert refused(node, ValueRefusedError, input2=[5]).endswith("drops a plain value")
    long = refused(node, ValueRefusedError, input2="a" * 1000)
    assert long.endswith(f"PrimitiveString('{'a' * 39}…') is such an output")


def test_open_to_values() -> None:
    node = pack_node({"open": "values"})
    bound = bind(node, lora_1={"on": True}, input2=MASK)
    assert (bound["lora_1"], bound["input2"]) == ({"on": True}, MASK)
    assert "no form in JSON" in refused(node, ValueRefusedError, lora_1=object())


@pytest.mark.parametrize("node", [pack_node({}), pack_node(None, module="comfy_extras.nodes_x")])
def test_a_closed_node_takes_no_more_than_it_lists(node: NodeSpec) -> None:
    message = refused(node, UnknownArgumentError, input2=IMAGE)
    assert "did you mean 'input1'?" in message
    assert "call_node" not in message


@pytest.mark.parametrize("name", ["input2", "input9", "image_3", "any_02", "input101"])
def test_numbered_inputs_where_the_class_was_not_seen(name: str) -> None:
    assert bind(pack_node(None), **{name: IMAGE})[name] is IMAGE


@pytest.mark.parametrize("name", ["input0", "input102", "image_1", "image3", "width2", "input", "inputs", "2", "rate2"])
def test_others_are_refused_with_the_way_to_pass_them(name: str) -> None:
    message = refused(pack_node(None), UnknownArgumentError, **{name: IMAGE})
    assert "call_node('Node', …)" in message
    assert "add-nodes" in message


def test_numbered_inputs_are_like_the_known_one() -> None:
    assert "expected an IMAGE" in refused(pack_node(None), LinkTypeError, image_3=MASK)
    assert "drops a plain value" in refused(pack_node(None), ValueRefusedError, input2="text")


def test_hidden_inputs_that_the_executor_does_not_fill() -> None:
    assert bind(pack_node({}), version="3")["version"] == "3"
    assert "ComfyUI gives it that itself" in refused(pack_node({}), UnknownArgumentError, node_id="5")


def test_types_that_are_wider_than_their_text() -> None:
    node = pack_node({"inputs": {"image_2": ["LATENT"], "rate": ["INT"]}, "unchecked": ["way"]})
    bound = bind(node, image_2=output("LATENT"), rate=output("INT"), way="c")
    assert bound["way"] == "c"
    refused(node, LinkTypeError, image_2=MASK)
    refused(node, ValueRefusedError, rate=0.1)
    assert bind(pack_node({"unchecked": True}), rate=0.1)["rate"] == 0.1
    assert bind(pack_node({"any_links": True}), image_2=MASK, rate=MASK)["rate"] is MASK


def test_outputs_that_pass_for_more() -> None:
    wide = output("LATENT", pack_node({"outputs": {"0": ["IMAGE"]}}, outputs=("LATENT",)))
    assert bind(pack_node({}), image_2=wide)["image_2"] is wide
    refused(pack_node({}), LinkTypeError, image_2=output("LATENT", pack_node({}, outputs=("LATENT",))))
    anything = output("LATENT", pack_node({"outputs": {"0": ["*"]}}, outputs=("LATENT",)))
    assert bind(pack_node({}), image_2=anything, rate=anything)["rate"] is anything


@pytest.mark.parametrize(
    ("inputs", "facts", "hint"),
    [
        ({"input1": ["*"]}, {"open": "links"}, "; what it doesn't list is given by name: input2=…"),
        ({"any_09": ["*"]}, {"open": "links"}, "; what it doesn't list is given by name: any_10=…"),
        ({"any_01": ["*"]}, {"open": "values"}, "; what it doesn't list is given by name: any_02=…"),
        ({"model": ["*"]}, {"open": "values"}, "; what it doesn't list is given by name: NAME=…"),
        ({"input1": ["*"]}, {}, ""),
    ],
)
def test_too_many_by_position(inputs: dict[str, Any], facts: dict[str, Any], hint: str) -> None:
    info = {"input": {"required": inputs}, "output": [], "python_module": "custom_nodes.pack"}
    node = Registry.from_object_info({"Node": info}, classes={"Node": facts}, cache=False)["Node"]
    with pytest.raises(UnknownArgumentError) as caught:
        Binder(node).bind((IMAGE, IMAGE), {}, lambda: None)
    assert str(caught.value) == f"Node() takes at most 1 arguments, got 2{hint}"
