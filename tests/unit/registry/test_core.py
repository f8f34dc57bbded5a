"""All nodes of ComfyUI 0.30.0, as its server describes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from comfy_script.registry import MISSING, InputKind, InputSpec, Registry
from comfy_script.registry.folders import FOLDER_INPUTS, VOCABULARIES


def nested(inputs: Iterable[InputSpec]) -> Iterator[InputSpec]:
    for spec in inputs:
        for option in spec.dynamic_options:
            yield from option.inputs
            yield from nested(option.inputs)
        yield from spec.template
        yield from nested(spec.template)


def one(registry: Registry, node: str, key: str) -> InputSpec:
    return next(spec for spec in registry[node].inputs if spec.key == key)


def test_every_node_is_read(registry: Registry, caplog: pytest.LogCaptureFixture) -> None:
    assert len(registry) == 827
    assert not registry.rejected
    assert Counter(spec.schema for spec in registry.values()) == {"V3": 688, "V1": 139}
    assert not [record for record in caplog.records if record.name.startswith("comfy_script.registry")]


def test_inputs_by_kind(registry: Registry) -> None:
    assert Counter(spec.kind.value for node in registry.values() for spec in node.inputs) == {
        "socket": 1170,
        "float": 1075,
        "int": 781,
        "combo": 522,
        "string": 319,
        "boolean": 220,
        "dynamic_combo": 105,
        "autogrow": 32,
        "other_widget": 22,
    }
    assert Counter(spec.kind.value for node in registry.values() for spec in nested(node.inputs)) == {
        "socket": 245,
        "int": 243,
        "combo": 229,
        "string": 227,
        "float": 90,
        "autogrow": 86,
        "boolean": 76,
        "dynamic_combo": 1,
    }


def test_order_is_input_order(registry: Registry) -> None:
    for name, spec in registry.items():
        order = registry.raw[name]["input_order"]
        assert [*order.get("required", ()), *order.get("optional", ())] == [i.key for i in spec.inputs]
        assert [i.required for i in spec.inputs] == sorted((i.required for i in spec.inputs), reverse=True)
        assert list(spec.hidden) == list(order.get("hidden", ()))


def test_outputs_match_the_document(registry: Registry) -> None:
    for name, spec in registry.items():
        raw = registry.raw[name]
        assert [output.type for output in spec.outputs] == raw["output"]
        assert [output.is_list for output in spec.outputs] == [bool(flag) for flag in raw["output_is_list"]]
        assert [output.name for output in spec.outputs] == raw["output_name"]
    matched = {name: [o.match_id for o in spec.outputs] for name, spec in registry.items()}
    assert {name: ids for name, ids in matched.items() if any(ids)} == {
        "ComfySwitchNode": ["switch"],
        "CreateList": ["type"],
        "ResizeImageMaskNode": ["input_type"],
    }


def test_ksampler(registry: Registry) -> None:
    spec = registry["KSampler"]
    assert spec.module == "nodes"
    assert spec.category == "model/sampling"
    assert [i.key for i in spec.inputs][:6] == ["model", "seed", "steps", "cfg", "sampler_name", "scheduler"]
    assert [(o.name, o.type) for o in spec.outputs] == [("LATENT", "LATENT")]
    seed, cfg, sampler = (one(registry, "KSampler", key) for key in ("seed", "cfg", "sampler_name"))
    assert (seed.kind, seed.minimum, seed.maximum, seed.default) == (InputKind.INT, 0, 18446744073709551615, 0)
    assert (cfg.kind, cfg.minimum, cfg.maximum, cfg.step, cfg.default) == (InputKind.FLOAT, 0.0, 100.0, 0.1, 8.0)
    assert (sampler.type, sampler.is_open, sampler.options[0]) == ("COMBO", False, "euler")
    assert sampler.default is MISSING
    assert one(registry, "KSampler", "model").kind is InputKind.SOCKET


def test_dynamic_combo_nests(registry: Registry) -> None:
    codec = one(registry, "SaveVideo", "codec")
    assert codec.kind is InputKind.DYNAMIC_COMBO
    assert codec.options == ("auto", "h264")
    assert [option.key for option in codec.dynamic_options] == ["auto", "h264"]
    (encoding,) = codec.dynamic_options[1].inputs
    assert (encoding.key, encoding.kind) == ("encoding", InputKind.DYNAMIC_COMBO)
    assert {i.key: i.kind for i in encoding.dynamic_options[1].inputs}["crf"] is not InputKind.SOCKET


@pytest.mark.parametrize(
    ("node", "key", "names", "count", "minimum", "element"),
    [
        ("BatchImagesNode", "images", ("image0", "image1"), 50, 1, ("image", "IMAGE", InputKind.SOCKET)),
        ("StringFormat", "values", ("a", "b"), 26, 0, ("value", "*", InputKind.SOCKET)),
        ("GLSLShader", "ints", ("u_int0", "u_int1"), 20, 0, ("int", "INT", InputKind.SOCKET)),
        ("CreateList", "inputs", ("input0", "input1"), 10, 1, ("input", "COMFY_MATCHTYPE_V3", InputKind.SOCKET)),
        ("MergeSplat", "splats", ("splat0", "splat1"), 32, 2, ("splat", "SPLAT", InputKind.SOCKET)),
    ],
)
def test_autogrow(
    registry: Registry,
    node: str,
    key: str,
    names: tuple[str, ...],
    count: int,
    minimum: int,
    element: tuple[str, str, InputKind],
) -> None:
    spec = one(registry, node, key)
    assert spec.kind is InputKind.AUTOGROW
    assert spec.template_names[:2] == names
    assert len(spec.template_names) == count
    assert spec.template_min == minimum
    assert [(i.key, i.type, i.kind) for i in spec.template] == [element]


def test_autogrow_in_dynamic_combo(registry: Registry) -> None:
    model = one(registry, "Flux2ImageNode", "model")
    images = next(i for i in model.dynamic_options[0].inputs if i.key == "images")
    assert images.kind is InputKind.AUTOGROW
    assert images.template_names[0] == "image_1"


def test_match_types(registry: Registry) -> None:
    resized = one(registry, "ResizeImageMaskNode", "input")
    assert (resized.match_id, resized.allowed_types) == ("input_type", "IMAGE,MASK")
    switch = one(registry, "ComfySwitchNode", "on_true")
    assert (switch.type, switch.match_id, switch.allowed_types) == ("COMFY_MATCHTYPE_V3", "switch", "*")


@pytest.mark.parametrize(
    ("node", "key", "link_type", "kind"),
    [
        ("SeedVR2TemporalMerge", None, "INT", InputKind.SOCKET),
        ("LTXVEmptyLatentAudio", "frame_rate", "FLOAT,INT", InputKind.FLOAT),
        ("Painter", "mask", "STRING", InputKind.OTHER_WIDGET),
        ("ImageCropV2", "crop_region", "BOUNDING_BOX", InputKind.OTHER_WIDGET),
        ("TextOverlay", "color", "COLOR", InputKind.OTHER_WIDGET),
        ("Load3D", "image", "LOAD_3D", InputKind.OTHER_WIDGET),
        ("CurveEditor", "histogram", "HISTOGRAM", InputKind.SOCKET),
    ],
)
def test_who_has_a_widget(registry: Registry, node: str, key: str | None, link_type: str, kind: InputKind) -> None:
    found = [i for i in registry[node].inputs if (i.key == key if key else i.force_input)]
    assert [(i.type, i.kind) for i in found] == [(link_type, kind)]


def test_hidden_inputs_of_both_schemas(registry: Registry) -> None:
    assert registry["SaveImage"].hidden == {"prompt": "PROMPT", "extra_pnginfo": "EXTRA_PNGINFO"}
    assert registry["SaveVideo"].hidden == {"prompt": "PROMPT", "extra_pnginfo": "EXTRA_PNGINFO"}


def test_vocabularies_are_in_the_registry(registry: Registry) -> None:
    for node, key in VOCABULARIES.values():
        assert one(registry, node, key).kind is InputKind.COMBO
    for node, key in FOLDER_INPUTS:
        assert one(registry, node, key).is_open
    assert not one(registry, "KSampler", "sampler_name").is_open
    assert not one(registry, "KSampler", "scheduler").is_open


def test_open_combos(registry: Registry) -> None:
    """Every combo that ComfyUI fills from its folders, and none that it doesn't."""
    is_open = {
        (name, spec.key): spec.options
        for name, node in registry.items()
        for spec in (*node.inputs, *nested(node.inputs))
        if spec.kind is InputKind.COMBO and spec.is_open
    }
    assert {source for source, options in is_open.items() if options} == {
        ("VAELoader", "vae_name"),
        ("LoadImage", "image"),
        ("LoadImageMask", "image"),
        ("CheckpointLoader", "config_name"),
        ("Load3D", "model_file"),
        ("Load3DAdvanced", "model_file"),
    }
    assert len(is_open) == 58
    assert ("LoadImageOutput", "image") in is_open
    assert ("SaveVideo", "format") not in is_open
