"""Calls of real nodes, bound offline: positions, keywords, defaults, V3 inputs, and the errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from comfy_script.errors import (
    DuplicateArgumentError,
    LinkTypeError,
    MissingArgumentError,
    UnknownArgumentError,
    ValueRefusedError,
)
from comfy_script.registry import Registry
from comfy_script.signature.enums import global_enums, make_enum


def inputs(output: Any) -> dict[str, Any]:
    call = (output[0] if isinstance(output, tuple) else output).call
    return {key: value for key, value in call.inputs.items() if not hasattr(value, "call")}


def keys(output: Any) -> list[str]:
    return list((output[0] if isinstance(output, tuple) else output).call.inputs)


def test_positions_follow_input_order(n: Any) -> None:
    model, clip, _ = n.CheckpointLoaderSimple("x.ckpt")
    cond = n.CLIPTextEncode("text", clip)
    latent = n.KSampler(model, 1, 2, 3.5, "euler", "normal", cond, cond, n.EmptyLatentImage(), 0.5)
    assert keys(latent) == [
        "model", "seed", "steps", "cfg", "sampler_name", "scheduler", "positive", "negative", "latent_image", "denoise"
    ]  # fmt: skip
    assert inputs(latent) == {
        "seed": 1, "steps": 2, "cfg": 3.5, "sampler_name": "euler", "scheduler": "normal", "denoise": 0.5
    }  # fmt: skip


def test_defaults_and_keywords(n: Any) -> None:
    model, clip, _ = n.CheckpointLoaderSimple("x.ckpt")
    cond = n.CLIPTextEncode("text", clip)
    latent = n.KSampler(model, steps=5, positive=cond, negative=cond, latent_image=n.EmptyLatentImage())
    assert inputs(latent) == {
        "seed": 0, "steps": 5, "cfg": 8.0, "sampler_name": "euler", "scheduler": "simple", "denoise": 1.0
    }  # fmt: skip


def test_none_is_the_default(n: Any) -> None:
    assert inputs(n.EmptyLatentImage(None, 64, batch_size=None)) == {"width": 512, "height": 64, "batch_size": 1}


def test_optional_inputs_are_absent(n: Any) -> None:
    hook = n.CreateHookKeyframe(0.5, 0.25)
    assert "prev_hook_kf" not in keys(hook)
    assert "prev_hook_kf" in keys(n.CreateHookKeyframe(0.5, 0.25, hook))


def test_enum_members_and_yes_no_combos(n: Any, registry: Registry) -> None:
    samplers: Any = make_enum(global_enums(registry)["Samplers"])
    model, clip, _ = n.CheckpointLoaderSimple("x.ckpt")
    cond = n.CLIPTextEncode("text", clip)
    rest = {"model": model, "positive": cond, "negative": cond, "latent_image": n.EmptyLatentImage()}
    made = n.KSamplerAdvanced(**rest, add_noise=False, sampler_name=samplers.ddim, return_with_leftover_noise=True)
    assert inputs(made)["add_noise"] == "disable"
    assert inputs(made)["return_with_leftover_noise"] == "enable"
    assert inputs(made)["sampler_name"] == "ddim"
    assert type(inputs(made)["sampler_name"]) is str


def test_files_that_the_registry_does_not_list(n: Any) -> None:
    assert inputs(n.CheckpointLoaderSimple("new.safetensors")) == {"ckpt_name": "new.safetensors"}


def test_numbers_the_server_converts(n: Any) -> None:
    image = n.EmptyImage(np.int64(32), "64", 1.0, True)
    assert inputs(image) == {"width": 32, "height": "64", "batch_size": 1.0, "color": True}
    assert inputs(n.ImageScaleBy(image, "area", 2))["scale_by"] == 2


def test_keywords_that_are_no_identifiers(n: Any) -> None:
    model, _, _ = n.CheckpointLoaderSimple("x.ckpt")
    made = n.ModelMergeSD1(model, model, input_blocks_0=0.25, **{"out.": 0.5})
    assert inputs(made)["input_blocks.0."] == 0.25
    assert inputs(made)["out."] == 0.5
    assert inputs(made)["time_embed."] == 1.0


def test_dynamic_combo(n: Any) -> None:
    image = n.EmptyImage()
    made = n.ResizeImageMaskNode(image, "scale by multiplier", resize_type_multiplier=2.0)
    assert inputs(made)["resize_type"] == "scale by multiplier"
    assert inputs(made)["resize_type.multiplier"] == 2.0
    by_key = n.ResizeImageMaskNode(image, "scale dimensions", **{"resize_type.width": 32})
    assert inputs(by_key)["resize_type.width"] == 32
    assert inputs(by_key)["resize_type.height"] == 512, "a field that isn't given has its default"
    as_dict = n.ResizeImageMaskNode(image, {"resize_type": "scale dimensions", "width": 8, "height": 9})
    assert (inputs(as_dict)["resize_type.width"], inputs(as_dict)["resize_type.height"]) == (8, 9)


def test_nested_dynamic_combo(n: Any) -> None:
    video = n.CreateVideo(n.EmptyImage(), 24.0)
    made = n.SaveVideo(video, codec="h264", codec_encoding="re-encode", codec_encoding_crf=18)
    assert {key: value for key, value in inputs(made).items() if key.startswith("codec")} == {
        "codec": "h264",
        "codec.encoding": "re-encode",
        "codec.encoding.crf": 18,
    }


def test_field_of_an_option_that_is_not_chosen(n: Any) -> None:
    image = n.EmptyImage()
    with pytest.raises(
        UnknownArgumentError,
        match=r"has no argument 'resize_type_multiplier'; it takes that only with resize_type='scale by multiplier'$",
    ):
        n.ResizeImageMaskNode(image, "scale dimensions", resize_type_multiplier=2.0)
    with pytest.raises(
        UnknownArgumentError,
        match=r"resize_type\.crop'; it takes that only with resize_type='scale dimensions' or resize_type='match size'",
    ):
        n.ResizeImageMaskNode(image, "scale width", **{"resize_type.crop": "center"})
    video = n.CreateVideo(image, 24.0)
    with pytest.raises(UnknownArgumentError, match="only with codec='h264', codec_encoding='re-encode'"):
        n.SaveVideo(video, codec="auto", codec_encoding_crf=18)


@pytest.mark.parametrize("form", ["list", "dict", "numbered", "short", "dotted"])
def test_autogrow(n: Any, form: str) -> None:
    one, two = n.EmptyImage(), n.EmptyImage()
    made = {
        "list": lambda: n.BatchImagesNode([one, two]),
        "dict": lambda: n.BatchImagesNode({"image0": one, "image1": two}),
        "numbered": lambda: n.BatchImagesNode(images_image0=one, images_image1=two),
        "short": lambda: n.BatchImagesNode(image0=one, image1=two),
        "dotted": lambda: n.BatchImagesNode(**{"images.image0": one, "images.image1": two}),
    }[form]()
    assert made.call.inputs == {"images.image0": one, "images.image1": two}


def test_autogrow_bounds(n: Any) -> None:
    with pytest.raises(ValueRefusedError, match="at least 1 value, got 0"):
        n.BatchImagesNode([])
    with pytest.raises(ValueRefusedError, match="at most 50 values, got 51"):
        n.BatchImagesNode([n.EmptyImage()] * 51)


def test_autogrow_gaps(n: Any) -> None:
    one = n.EmptyImage()
    with pytest.raises(ValueRefusedError, match=r"BatchImagesNode\(images\): needs 'image0', got only 'image1'"):
        n.BatchImagesNode([None, one])
    made = n.BatchImagesNode([one, None, one])
    assert made.call.inputs == {"images.image0": one, "images.image2": one}, "only the first ones have to be there"


def test_nodes_that_check_by_themselves(n: Any) -> None:
    assert inputs(n.Load3D("none", "", width=5000))["width"] == 5000
    assert inputs(n.CustomCombo("mine", index=3, option1="mine")) == {"choice": "mine", "index": 3, "option1": "mine"}
    model, _, _ = n.CheckpointLoaderSimple("x.ckpt")
    assert inputs(n.SelectModelDevice(model, "gpu:7")) == {"device": "gpu:7"}
    with pytest.raises(ValueRefusedError, match="expected a whole number, got 'wide'"):
        n.Load3D("none", "", width="wide")


def test_values_as_api_format_writes_them(n: Any) -> None:
    clip = n.CLIPLoader("x")
    assert inputs(n.EmptyImage({"__value__": 64}))["width"] == 64
    assert inputs(n.CLIPTextEncode({"__value__": ["a"]}, clip))["text"] == {"__value__": ["a"]}
    assert inputs(n.CLIPTextEncode({"a": 1}, clip))["text"] == {"a": 1}, "the server makes a text of it"


def test_union_of_numbers_is_compared_as_it_is(n: Any) -> None:
    vae = n.VAELoader("x")
    assert inputs(n.LTXVEmptyLatentAudio(audio_vae=vae, frame_rate=30))["frame_rate"] == 30
    with pytest.raises(ValueRefusedError, match=r"0\.5 is below the smallest value that the server takes, 1\.0"):
        n.LTXVEmptyLatentAudio(audio_vae=vae, frame_rate=0.5)
    with pytest.raises(ValueRefusedError, match="expected a number, got '30'"):
        n.LTXVEmptyLatentAudio(audio_vae=vae, frame_rate="30")


def test_unions_any_and_match_types(n: Any) -> None:
    image = n.EmptyImage()
    assert n.PreviewAny(image).call.inputs["source"] is image
    switched = n.ComfySwitchNode(True, image, image)
    assert n.PreviewImage(switched).call.inputs["images"] is switched
    assert inputs(n.PreviewAny(1024))["source"] == 1024


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda n: n.EmptyLatentImage(64, width=64), DuplicateArgumentError, "'width' twice"),
        (lambda n: n.EmptyLatentImage(wdith=64), UnknownArgumentError, "did you mean 'width'"),
        (lambda n: n.VAEDecode(), MissingArgumentError, "needs 'samples', 'vae'"),
        (lambda n: n.VAEDecode(None, None), MissingArgumentError, "needs 'samples', 'vae'"),
        (lambda n: n.PreviewImage("file.png"), LinkTypeError, "expected an IMAGE, got 'file.png'"),
        (lambda n: n.PreviewImage(n.PreviewImage(n.EmptyImage())), None, None),
        (lambda n: n.KSamplerSelect("eulr"), ValueRefusedError, "did you mean 'euler'"),
        (lambda n: n.EmptyLatentImage(8), ValueRefusedError, "8 is below the smallest value that the server takes, 16"),
        (lambda n: n.EmptyLatentImage(float("nan")), ValueRefusedError, "expected a whole number, got nan"),
        (lambda n: n.PrimitiveFloat(float("nan")), ValueRefusedError, "expected a number that JSON has, got nan"),
        (lambda n: n.PrimitiveFloat("-inf"), ValueRefusedError, "expected a number that JSON has, got '-inf'"),
        (lambda n: n.PrimitiveString(float("inf")), ValueRefusedError, "expected a number that JSON has, got inf"),
        (lambda n: n.PreviewAny([1, float("nan")]), ValueRefusedError, "a number that JSON has, got nan"),
        (lambda n: n.CLIPTextEncode(["a"], n.CLIPLoader("x")), ValueRefusedError, "expected a string, got a list"),
        (lambda n: n.EmptyImage(b"64"), ValueRefusedError, "expected a whole number, got a bytes object"),
        (lambda n: n.EmptyImage(batch_size=10**5000), ValueRefusedError, "a number of 16610 bits is above the largest"),
        (lambda n: n.PreviewAny({1, 2}), ValueRefusedError, "a set object has no form in JSON"),
        (lambda n: n.PreviewAny([n.EmptyImage()]), ValueRefusedError, "a list can't hold outputs of nodes"),
    ],
)
def test_refusals(n: Any, call: Any, error: type[Exception] | None, words: str | None) -> None:
    if error is None:
        call(n)
        return
    with pytest.raises(error, match=words) as caught:
        call(n)
    source = caught.value.source  # type: ignore[attr-defined]
    assert source.file == __file__
    assert Path(__file__).read_text().splitlines()[source.line - 1].strip().startswith("(lambda n:")
