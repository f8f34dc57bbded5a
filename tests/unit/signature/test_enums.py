from __future__ import annotations

import copy
import json
from enum import Enum
from typing import Any

import pytest

from comfy_script.registry import ComboValue, Registry
from comfy_script.signature.arguments import Argument, arguments
from comfy_script.signature.enums import (
    GLOBAL_ENUMS,
    EnumSpec,
    bool_combo,
    global_enums,
    local_enum,
    make_enum,
)
from comfy_script.signature.names import unique_identifiers


def enum_of(*values: ComboValue, name: str = "Words") -> Any:
    return make_enum(EnumSpec(name, unique_identifiers(values)))


def argument(registry: Registry, node: str, key: str) -> Argument:
    return next(each for each in arguments(registry[node]) if each.key == key)


def with_options(object_info: bytes, **options: list[str]) -> Registry:
    """The registry with other vocabularies: `Node__input=[…]`."""
    raw = json.loads(object_info)
    for place, values in options.items():
        node, key = place.split("__")
        raw[node]["input"]["required"][key][0] = values
    return Registry.from_object_info(raw, embeddings=("easynegative", "sub/my-emb"), cache=False)


def test_members_are_their_text() -> None:
    words = enum_of("euler", "a.ckpt", "C# major")
    assert words.euler == "euler"
    assert isinstance(words.euler, str)
    assert isinstance(words.euler, words)
    assert str(words.a) == f"{words.a}" == "a.ckpt"
    assert f"{words.euler:>7}" == "  euler"
    assert json.dumps([words.a]) == '["a.ckpt"]'
    assert {"euler": 1}[words.euler] == 1
    assert repr(words.euler) == "Words.euler"
    assert words("C# major") is words.C_major
    assert copy.deepcopy(words.euler) is words.euler
    assert [member.value for member in words] == ["euler", "a.ckpt", "C# major"]


def test_members_may_have_names_of_string_methods_and_of_the_enum() -> None:
    words = enum_of("disabled", "center", "title", "mro", "name", "value", "_x", "*")
    assert words.center == "center"
    assert words.title == "title"
    assert (words.name_, words.value_, words.mro_) == ("name", "value", "mro")
    assert words.name_.name == "name_"
    assert words.name_.value == "name"


def test_values_that_are_no_text() -> None:
    numbers = enum_of(5, 10, True, 0.5, -1, None)
    assert numbers._5.value == 5
    assert numbers.True_.value is True
    assert numbers.minus_1.value == -1
    assert numbers.None_.value is None
    assert f"{numbers._10}" == str(numbers._10) == "10"
    assert not isinstance(numbers._5, str)


def test_aliases_find_their_member() -> None:
    words = enum_of("a.ckpt", "b.ckpt")
    assert words.a_ckpt is words.a
    assert "a_ckpt" not in words.__members__
    clash = enum_of("a.ckpt", "a.pt")
    assert clash.a_pt == "a.pt"
    with pytest.raises(AttributeError, match=r"Words.a could be any of a_ckpt \('a.ckpt'\), a_pt \('a.pt'\)"):
        _ = clash.a


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("eulr", "Words has no member 'eulr'; did you mean euler?"),
        ("zzz", "Words has no member 'zzz'; it has euler, heun"),
    ],
)
def test_an_unknown_member_names_the_nearest(name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(enum_of("euler", "heun"), name)
    assert str(caught.value) == message


def test_an_empty_vocabulary_is_an_enum_too() -> None:
    empty = enum_of()
    assert list(empty) == []
    with pytest.raises(AttributeError, match="it has none"):
        _ = empty.anything
    assert not hasattr(empty, "__wrapped__")


def test_embeddings_know_their_own_name(object_info: bytes) -> None:
    spec = global_enums(with_options(object_info))["Embeddings"]
    embeddings: Any = make_enum(spec)
    assert embeddings.easynegative == "embedding:easynegative"
    assert f"{embeddings.easynegative}, blurry" == "embedding:easynegative, blurry"
    assert embeddings.easynegative.name() == "easynegative"
    assert embeddings.sub_my_emb.name() == "sub/my-emb"
    assert repr(embeddings.sub_my_emb) == "Embeddings.sub_my_emb"
    assert embeddings("embedding:easynegative") is embeddings.easynegative
    assert list(embeddings.__members__) == ["easynegative", "sub_my_emb"]
    with pytest.raises(AttributeError, match="did you mean easynegative"):
        _ = embeddings.easynegativ


def test_the_global_enums_of_a_registry(registry: Registry) -> None:
    enums = global_enums(registry)
    assert set(enums) == {*GLOBAL_ENUMS, "Embeddings"}
    assert enums["Samplers"].members["euler"] == "euler"
    assert len(enums["Samplers"].members) == 44
    assert not enums["Samplers"].is_open
    assert enums["Checkpoints"].is_open
    assert not enums["Checkpoints"].members


def test_global_enums_exist_without_their_nodes() -> None:
    enums = global_enums(Registry.from_object_info({}, cache=False))
    assert set(enums) == {*GLOBAL_ENUMS, "Embeddings"}
    assert not any(spec.members for spec in enums.values())
    assert enums["Loras"].is_open
    assert not enums["Samplers"].is_open


def test_combos_of_the_same_vocabulary_are_the_global_enum(registry: Registry) -> None:
    enums = global_enums(registry)
    assert enums.name_for("KSamplerAdvanced", argument(registry, "KSamplerAdvanced", "sampler_name")) == "Samplers"
    assert enums.name_for("BasicScheduler", argument(registry, "BasicScheduler", "scheduler")) == "Schedulers"
    assert enums.name_for("KSampler", argument(registry, "KSampler", "scheduler")) == "Schedulers"
    assert enums.name_for("ImageScale", argument(registry, "ImageScale", "crop")) is None
    # Empty folders look all alike, so only the enum's own source is it.
    source = argument(registry, "CheckpointLoaderSimple", "ckpt_name")
    assert enums.name_for("CheckpointLoaderSimple", source) == "Checkpoints"
    assert enums.name_for("CheckpointLoader", argument(registry, "CheckpointLoader", "ckpt_name")) is None


def test_folders_of_the_same_files_stay_apart(object_info: bytes) -> None:
    same = ["model.safetensors"]
    registry = with_options(
        object_info,
        CheckpointLoaderSimple__ckpt_name=same,
        CheckpointLoader__ckpt_name=same,
        LoraLoader__lora_name=same,
        CLIPLoader__clip_name=same,
        CLIPVisionLoader__clip_name=same,
        HypernetworkLoader__hypernetwork_name=["other.pt"],
    )
    enums = global_enums(registry)

    def name(node: str, key: str) -> str | None:
        return enums.name_for(node, argument(registry, node, key))

    assert name("CheckpointLoader", "ckpt_name") == "Checkpoints"
    assert name("LoraLoader", "lora_name") == "Loras"
    assert name("CLIPLoader", "clip_name") == "CLIPs"
    assert name("CLIPVisionLoader", "clip_name") == "CLIPVisions"
    assert make_enum(enums["Hypernetworks"]).__members__.keys() == {"other"}


def test_a_node_has_enums_of_its_own(registry: Registry) -> None:
    crop = local_enum("ImageScale", argument(registry, "ImageScale", "crop"))
    assert (crop.name, dict(crop.members), crop.is_open) == (
        "ImageScale_crop",
        {"disabled": "disabled", "center": "center"},
        False,
    )
    resize = local_enum("ResizeImageMaskNode", argument(registry, "ResizeImageMaskNode", "resize_type"))
    assert resize.members["scale_by_multiplier"] == "scale by multiplier"
    assert local_enum("LoadImage", argument(registry, "LoadImage", "image")).is_open


def test_every_vocabulary_makes_an_enum(registry: Registry) -> None:
    for node in registry.values():
        for each in arguments(node):
            spec = local_enum(node.name, each)
            made = make_enum(spec)
            assert issubclass(made, Enum)
            assert [member.value for member in made] == list(spec.members.values())


@pytest.mark.parametrize(
    ("options", "meaning"),
    [
        (["enable", "disable"], {True: "enable", False: "disable"}),
        (["disabled", "enabled"], {True: "enabled", False: "disabled"}),
        (["True", "False"], {True: "True", False: "False"}),
        (["No", "Yes"], {True: "Yes", False: "No"}),
        (["ON", "off"], {True: "ON", False: "off"}),
        ([True, False], {True: True, False: False}),
        ([False, True], {True: True, False: False}),
        ([1, 0], None),
        (["enable", "disabled"], None),
        (["enable", "disable", "auto"], None),
        (["yes"], None),
        ([], None),
        (["a", "b"], None),
    ],
)
def test_combos_that_take_true_and_false(options: list[ComboValue], meaning: dict[bool, ComboValue] | None) -> None:
    found = bool_combo(options)
    assert found == meaning
    assert not found or [type(value) for value in found.values()] == [type(options[0])] * 2


def test_a_missing_file_says_where_to_put_one(registry: Registry) -> None:
    enums = global_enums(registry)
    assert [spec.name for spec in enums.values() if spec.is_open and not spec.folder] == []
    said = {
        "UpscaleModels": r"models/upscale_models has no file.*: put one there, and call load\(\) again\. `comfy",
        "Checkpoints": r"models/checkpoints has no file.*`comfy-script demo-model OUT.ckpt` writes",
        "Samplers": r"it has euler, .* and \d+ more$",
    }
    for name, text in said.items():
        with pytest.raises(AttributeError, match=text):
            _ = make_enum(enums[name]).zzz  # type: ignore[attr-defined]


@pytest.mark.parametrize("values", [("a", "center"), (1, 2), ()])
def test_what_is_offered_of_a_class_are_its_members(values: tuple[ComboValue, ...]) -> None:
    enum = enum_of(*values)
    assert {*enum.__members__, "__members__", "__doc__"} <= set(dir(enum))
    assert not {name for name in dir(enum) if not name.startswith("_")} - set(enum.__members__)
    if values == ("a", "center"):
        assert "upper" in dir(enum.a)
