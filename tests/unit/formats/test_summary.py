"""What files say of how they were made, in short."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import FormatError
from comfy_script.formats.metadata import png_info
from comfy_script.formats.summary import ModelUse, NodeSettings, Summary, read_summary
from comfy_script.formats.summary_text import to_html, to_text
from comfy_script.registry.registry import Registry

HOSTILE = "</td><script>alert(1)</script>\x1b]0;title\x07\u202e"

SDXL: dict[str, Any] = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sdxl/base.safetensors"}},
    "2": {
        "class_type": "LoraLoader",
        "inputs": {
            "model": ["1", 0],
            "clip": ["1", 1],
            "lora_name": "detail.safetensors",
            "strength_model": 0.7000000000000002,
            "strength_clip": 1,
        },
    },
    "3": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["2", 1], "text": ["9", 0]}},
    "4": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["2", 1], "text": "blurry, embedding:bad_hands:1.2"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 1024, "height": 768, "batch_size": 2}},
    "20": {"class_type": "LoadImage", "inputs": {"image": "depth.png"}},
    "6": {"class_type": "ControlNetLoader", "inputs": {"control_net_name": "depth.safetensors"}},
    "7": {
        "class_type": "ControlNetApplyAdvanced",
        "inputs": {
            "positive": ["3", 0],
            "negative": ["4", 0],
            "control_net": ["6", 0],
            "image": ["20", 0],
            "strength": 0.5,
            "start_percent": 0,
            "end_percent": 1,
        },
    },
    "8": {
        "class_type": "KSampler",
        "inputs": {
            "model": ["2", 0],
            "positive": ["7", 0],
            "negative": ["7", 1],
            "latent_image": ["5", 0],
            "seed": ["10", 0],
            "steps": 20,
            "cfg": 4.5,
            "sampler_name": "euler",
            "scheduler": "normal",
            "denoise": 1,
        },
    },
    "9": {"class_type": "PrimitiveStringMultiline", "inputs": {"value": "a castle\nby a lake"}},
    "10": {"class_type": "PrimitiveInt", "inputs": {"value": 77}},
}


def image(prompt: Any = None, workflow: Any = None, format: str = "PNG", **extra: Any) -> bytes:
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (48, 32)).save(buffer, format, pnginfo=png_info(prompt, workflow, extra))
    return buffer.getvalue()


def test_prompts_models_seeds_and_the_rest() -> None:
    found = read_summary(image(SDXL, ComfyScriptSource="load()\n"), name="a.png")
    assert (found.format, found.size, found.nodes, found.script) == ("PNG", (48, 32), 11, "load()\n")
    assert found.prompts == ("a castle\nby a lake",)
    assert found.negative_prompts == ("blurry, embedding:bad_hands:1.2",)
    assert found.models == (
        ModelUse("sdxl/base.safetensors", "checkpoints"),
        ModelUse("detail.safetensors", "loras", {"strength_model": 0.7000000000000002, "strength_clip": 1}),
        ModelUse("depth.safetensors", "controlnet", {"strength": 0.5}),
        ModelUse("bad_hands", "embeddings"),
    )
    assert found.seeds == (NodeSettings("KSampler", "8", {"seed": 77}),)
    sampling = {"steps": 20, "cfg": 4.5, "sampler_name": "euler", "scheduler": "normal", "denoise": 1}
    assert found.sampling == (NodeSettings("KSampler", "8", sampling),)
    assert found.sizes == (NodeSettings("EmptyLatentImage", "5", {"width": 1024, "height": 768, "batch_size": 2}),)
    assert to_text(found) == "\n".join(
        [
            "a.png: PNG, 48 × 32",
            "  prompt    a castle",
            "            by a lake",
            "  negative  blurry, embedding:bad_hands:1.2",
            "  models    sdxl/base.safetensors (checkpoint)",
            "            detail.safetensors (LoRA, strength_model 0.7, strength_clip 1)",
            "            depth.safetensors (ControlNet, strength 0.5)",
            "            bad_hands (embedding)",
            "  seed      77  (KSampler 8)",
            "  sampling  KSampler 8: steps 20, cfg 4.5, sampler_name euler, scheduler normal, denoise 1",
            "  latent    1024 × 768, batch_size 2",
            "  workflow  11 nodes, as prompt",
            "",
            "The script:",
            "",
            "load()",
        ]
    )
    assert to_text(found, script=False).endswith("\n  script    1 line")
    assert json.loads(json.dumps(found.as_json()))["models"][2] == {
        "name": "depth.safetensors",
        "folder": "controlnet",
        "strengths": {"strength": 0.5},
    }


def test_guiders_zeroed_texts_and_loaders_of_many() -> None:
    prompt = {
        "1": {
            "class_type": "CLIPTextEncodeFlux",
            "inputs": {"clip": ["5", 0], "clip_l": "a cat", "t5xxl": "a grey cat"},
        },
        "2": {"class_type": "FluxGuidance", "inputs": {"conditioning": ["1", 0], "guidance": 3.5}},
        "3": {"class_type": "BasicGuider", "inputs": {"model": ["6", 0], "conditioning": ["2", 0]}},
        "4": {"class_type": "ConditioningZeroOut", "inputs": {"conditioning": ["1", 0]}},
        "5": {"class_type": "DualCLIPLoader", "inputs": {"clip_name1": "l.safetensors", "clip_name2": "t5.sft"}},
        "6": {
            "class_type": "Power Lora Loader (rgthree)",
            "inputs": {
                "lora_1": {"on": True, "lora": "one.safetensors", "strength": 0.4},
                "lora_2": {"on": False, "lora": "off.safetensors", "strength": 1},
            },
        },
        "7": {
            "class_type": "LoRA Stacker",
            "inputs": {
                "lora_name_1": "a.safetensors",
                "strength_1": 1,
                "lora_name_2": "b.safetensors",
                "strength_2": 2,
            },
        },
        "8": {"class_type": "KSampler", "inputs": {"positive": ["2", 0], "negative": ["4", 0]}},
        "9": {
            "class_type": "VideoApi",
            "inputs": {"model": "v2", "model.prompt": "waves", "model.negative_prompt": "fog"},
        },
    }
    found = read_summary(image(prompt))
    assert found.prompts == ("a cat", "a grey cat", "waves")
    assert found.negative_prompts == ("fog",)
    assert {use.name: dict(use.strengths) for use in found.models} == {
        "l.safetensors": {},
        "t5.sft": {},
        "one.safetensors": {"strength": 0.4},
        "a.safetensors": {"strength_1": 1},
        "b.safetensors": {"strength_2": 2},
    }


def test_json_in_either_format(tmp_path: Path, registry: Registry) -> None:
    from comfy_script.formats.convert import convert

    (tmp_path / "api.json").write_text(json.dumps(SDXL))
    (tmp_path / "page.json").write_text(json.dumps(convert(SDXL, "ui", registry)))
    api = read_summary(tmp_path / "api.json")
    page = read_summary(tmp_path / "page.json", registry)
    assert (page.prompts, page.negative_prompts) == (api.prompts, api.negative_prompts)
    assert {use.name for use in page.models} == {use.name for use in api.models}
    assert page.seeds[0].values == {"seed": 77}
    assert (api.format, api.size, api.script) == (None, None, None)
    asked = []
    assert read_summary(tmp_path / "api.json", lambda: asked.append(1) or registry) == api
    assert asked == []


def test_a_page_without_a_registry_says_what_it_can(tmp_path: Path, registry: Registry) -> None:
    from comfy_script.formats.convert import convert

    found = read_summary(json.dumps(convert(SDXL, "ui", registry)).encode())
    assert found.nodes == 11
    assert "sdxl/base.safetensors" in {use.name for use in found.models}


def test_pictures_of_other_programs_are_shown_as_text(tmp_path: Path) -> None:
    parameters = "a fox, größer\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, Seed: 5"
    picture = PIL.Image.new("RGB", (8, 8))
    info = png_info()
    info.add_text("parameters", parameters)
    picture.save(tmp_path / "a.png", pnginfo=info)
    for order in ("be", "le"):
        exif = PIL.Image.Exif()
        exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + parameters.encode(f"utf-16-{order}")
        picture.save(tmp_path / f"{order}.jpg", exif=exif)
        picture.save(tmp_path / f"{order}.webp", exif=exif)
    picture.save(tmp_path / "a.gif", comment=parameters.encode())
    files = sorted(tmp_path.iterdir())
    assert len(files) == 6
    for file in files:
        found = read_summary(file)
        assert list(found.other.values()) == [parameters], file
        assert not found.is_empty
        assert "Negative prompt: blurry" in to_text(found)


def test_a_file_that_says_nothing() -> None:
    found = read_summary(image(), name="a.png")
    assert found.is_empty
    assert str(found) == "a.png: PNG, 48 × 32 – says nothing of how it was made"


def test_what_is_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is no file that workflows are read from"):
        read_summary(b"hello", name="a.txt")
    with pytest.raises(FormatError, match="neither"):
        read_summary(b'{"a": 1}')
    with pytest.raises(OSError, match="No such file"):
        read_summary(tmp_path / "none.png")


@pytest.mark.parametrize(
    "prompt",
    [
        {},
        {"1": None},
        {"1": {"class_type": 5, "inputs": [1]}},
        {"1": {"class_type": "A", "inputs": {"positive": ["1", 0], "negative": ["1", 1]}}},
        {"1": {"class_type": "A", "inputs": {"positive": ["2", 0]}}, "2": {"inputs": {"conditioning": ["1", 0]}}},
        {"1": {"class_type": "A", "inputs": {"seed": ["1", 0], "strength": None, "lora_name": "x.safetensors"}}},
        {"1": {"class_type": "A", "inputs": {"seed": {"a": [1]}, "steps": [[]], "width": {}}}},
        {"1": {"class_type": "ELatent", "inputs": {"width": "w", "height": ["9", 0]}}},
    ],
)
def test_damaged_prompts_are_read_as_far_as_they_go(prompt: Any) -> None:
    found = read_summary(image(prompt))
    assert found.nodes is not None
    for shown in (to_text(found), to_html(found), json.dumps(found.as_json())):
        assert shown


def test_words_of_strangers_stay_words() -> None:
    prompt = {
        HOSTILE: {
            "class_type": HOSTILE,
            "inputs": {"seed": HOSTILE, "text": HOSTILE, "steps": HOSTILE, "lora_name": f"{HOSTILE}.safetensors"},
        }
    }
    about = {"pictures": HOSTILE, "differ": {HOSTILE: [HOSTILE]}}
    info = {"ComfyScriptSource": HOSTILE, "ComfyScriptPictures": about, "other": HOSTILE, "more": {HOSTILE: HOSTILE}}
    found = read_summary(image(prompt, **info), name=HOSTILE)
    for shown in (to_text(found), to_html(found)):
        assert not any(char in shown for char in "\x1b\x07\u202e")
    assert "<script>" not in to_html(found)
    page = to_html(found)
    assert page.count("<td") == page.count("</td>")


def test_long_texts_and_long_lists_are_cut() -> None:
    prompt: dict[str, Any] = {
        str(number): {"class_type": "CLIPTextEncode", "inputs": {"text": f"{number} " + "x" * 9000, "seed": number}}
        for number in range(300)
    }
    found = read_summary(image(prompt))
    assert len(found.prompts) == 300
    assert len(str(found)) < 300_000
    assert "… and 260 more" in str(found)


def test_a_grid_says_in_what_its_pictures_differ() -> None:
    about = {"pictures": 3, "differ": {"KSampler.seed": [1, 2, 3]}}
    found = read_summary(image(SDXL, ComfyScriptPictures=about))
    assert found.pictures == about
    assert "KSampler.seed: 1, 2, 3" in str(found)
    other = read_summary(image(SDXL, ComfyScriptPictures={"pictures": 3, "workflows": 2}))
    assert "3, of 2 workflows" in str(other)


def test_of_an_opened_image_too() -> None:
    opened = PIL.Image.open(io.BytesIO(image(SDXL)))
    assert read_summary(opened).prompts == ("a castle\nby a lake",)
    assert isinstance(read_summary(opened), Summary)
