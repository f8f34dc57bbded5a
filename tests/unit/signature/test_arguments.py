from __future__ import annotations

from comfy_script.registry import MISSING, InputKind, InputSpec, NodeSpec, OptionSpec, Registry
from comfy_script.signature.arguments import arguments


def by_name(node: NodeSpec) -> dict[str, str]:
    return {argument.identifier: argument.key for argument in arguments(node)}


def test_names_of_a_node(registry: Registry) -> None:
    assert by_name(registry["ModelMergeSD1"])["input_blocks_0"] == "input_blocks.0."
    assert list(by_name(registry["KSampler"])) == [spec.key for spec in registry["KSampler"].inputs]


def test_what_the_options_of_a_dynamic_combo_bring(registry: Registry) -> None:
    crf = next(each for each in arguments(registry["SaveVideo"]) if each.key == "codec.encoding.crf")
    assert crf.identifier == "codec_encoding_crf"
    assert crf.is_nested
    assert crf.default is None
    assert crf.conditions == ((("codec", "h264"), ("codec.encoding", "re-encode")),)
    codec = next(each for each in arguments(registry["SaveVideo"]) if each.key == "codec")
    assert codec.options == ("auto", "h264")
    assert not codec.is_nested
    assert codec.default == "auto"


def test_an_input_that_several_options_bring_is_one_argument(registry: Registry) -> None:
    found = {each.key: each for each in arguments(registry["ResizeImageMaskNode"])}
    width = found["resize_type.width"]
    assert [condition[0][1] for condition in width.conditions] == ["scale dimensions", "scale width"]
    assert len(width.variants) == 2
    assert found["resize_type.crop"].options == ("disabled", "center")
    assert found["input"].default is MISSING


def test_every_argument_of_every_node_has_a_name_of_its_own(registry: Registry) -> None:
    for node in registry.values():
        found = arguments(node)
        assert len({argument.identifier for argument in found}) == len(found)
        assert [each.key for each in found if not each.is_nested] == [spec.key for spec in node.inputs]


def test_keys_that_differ_only_in_their_dots() -> None:
    inner = InputSpec("b", "INT", InputKind.INT, True)
    combo = InputSpec(
        "a", "COMFY_DYNAMICCOMBO_V3", InputKind.DYNAMIC_COMBO, True, dynamic_options=(OptionSpec("x", (inner,)),)
    )
    own = InputSpec("a_b", "INT", InputKind.INT, True)
    same = InputSpec("a.b", "FLOAT", InputKind.FLOAT, True)
    node = NodeSpec("N", "N", "", "", "m", (combo, own), ())
    names = by_name(node)
    assert names["a_b"] == "a_b"
    assert sorted(names.values()) == ["a", "a.b", "a_b"]
    # The API JSON has one place for an input `a.b` and for `b` of the combo `a`.
    assert [each.spec.type for each in arguments(NodeSpec("N", "N", "", "", "m", (combo, same), ()))][1:] == ["FLOAT"]
