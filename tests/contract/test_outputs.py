"""Output nodes: pictures and what is written into them, texts, outputs of output nodes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
import pytest
import torch

from comfy_script.runtime import ImageBatchResult

if TYPE_CHECKING:
    from tests.contract.modes import Mode, Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]


@pytest.mark.parametrize("node", ["SaveImage", "PreviewImage"])
def test_images_are_pictures(mode: Mode, nodes: Nodes, node: str) -> None:
    (result,) = mode.results(getattr(nodes, node)(nodes.EmptyImage(24, 16, 2, 0x336699)))
    assert isinstance(result, ImageBatchResult)
    assert len(result) == len(result.wait()) == 2
    picture = result[1]
    assert isinstance(picture, PIL.Image.Image)
    assert picture.size == (24, 16)
    assert picture.getpixel((3, 3)) == (0x33, 0x66, 0x99)


def test_saved_files(mode: Mode, nodes: Nodes, contract_directory: Path) -> None:
    (result,) = mode.results(nodes.SaveImage(nodes.EmptyImage(8, 8, 2), f"{mode.name}/saved"))
    files = result.raw["images"]
    assert [file["type"] for file in files] == ["output", "output"]
    for file, content in zip(files, result.contents(), strict=True):
        path = contract_directory / "output" / file["subfolder"] / file["filename"]
        assert path.name.startswith("saved")
        assert path.read_bytes() == content


def test_what_comes_out_is_saved_here(mode: Mode, nodes: Nodes, tmp_path: Path) -> None:
    from comfy_script.runtime import util as virtual_util
    from comfy_script.runtime.real import util as real_util

    assert real_util.save is virtual_util.save, "a script runs in both modes"
    with mode.workflow() as workflow:
        nodes.PreviewImage(nodes.EmptyImage(8, 8, 1, 0x010203))
        saved = nodes.SaveImage(nodes.EmptyImage(8, 8, 1, 0x336699), f"{mode.name}_here")
    for value in (workflow, saved, [saved.wait()]):
        (path,) = virtual_util.save(value, tmp_path / "pictures", "{prefix}")
        assert path.stem.startswith(f"{mode.name}_here")
        assert PIL.Image.open(path).getpixel((3, 3)) == (0x33, 0x66, 0x99)


def test_saved_pixels_are_those_of_the_image(mode: Mode, sd: SD15, evaluate: Evaluate) -> None:
    image = sd.nodes.VAEDecode(sd.sample(steps=2), sd.vae)
    value = evaluate(image)
    (result,) = mode.results(sd.nodes.PreviewImage(image))
    pixels = torch.from_numpy(np.asarray(result[0]).astype(np.float32))
    assert (pixels - value[0] * 255).abs().max() <= 1


def info(mode: Mode, color: int, **options: Any) -> dict[str, Any]:
    """What a saved picture carries. Of one colour only once: a server saves the same workflow only once."""
    with mode.workflow(**options) as workflow:
        n = mode.nodes
        image = n.ImageInvert(n.EmptyImage(8, 8, 1, color))
        (result,) = mode.results(n.SaveImage(image, f"{mode.name}/info"), within=workflow)
    picture = result[0]
    return {key: value for key, value in picture.info.items() if isinstance(value, str)}


def test_pictures_carry_the_prompt(mode: Mode) -> None:
    prompt = json.loads(info(mode, 0x123456)["prompt"])
    by_type = {node["class_type"]: node["inputs"] for node in prompt.values()}
    assert by_type["EmptyImage"] == {"width": 8, "height": 8, "batch_size": 1, "color": 0x123456}
    (source, slot) = by_type["ImageInvert"]["image"]
    assert prompt[source]["class_type"] == "EmptyImage"
    assert slot == 0
    (source, _) = by_type["SaveImage"]["images"]
    assert prompt[source]["class_type"] == "ImageInvert"


def test_pictures_carry_the_workflow(mode: Mode) -> None:
    workflow = json.loads(info(mode, 0x123457)["workflow"])
    assert {node["type"] for node in workflow["nodes"]} >= {"EmptyImage", "ImageInvert", "SaveImage"}
    assert len(workflow["links"]) == 2


def test_pictures_carry_own_metadata(mode: Mode) -> None:
    carried = info(mode, 0x123458, extra_pnginfo={"myfield": {"positive": "a lake", "numbers": [1, 2]}})
    assert json.loads(carried["myfield"]) == {"positive": "a lake", "numbers": [1, 2]}


@pytest.mark.parametrize("source", ["mine = 1\n", False])
def test_pictures_carry_the_script_unless_told_otherwise(mode: Mode, source: str | bool) -> None:
    carried = info(mode, 0x123459 + bool(source), save_script_source=source)
    texts = json.dumps([json.loads(value) for value in carried.values()])
    assert ("mine = 1" in texts) == bool(source)


@pytest.mark.parametrize(
    ("build", "text"),
    [
        (lambda n: n.ContractAdd(2, 3), "5"),
        (lambda n: n.PrimitiveString("two words"), "two words"),
        (lambda n: n.PrimitiveFloat(0.5), "0.5"),
        (lambda n: n.ContractRange(3)[1], "0 to 3"),
    ],
)
def test_text(mode: Mode, nodes: Nodes, build: Callable[[Nodes], Any], text: str) -> None:
    (result,) = mode.results(nodes.PreviewAny(build(nodes)))
    assert str(result) == text
    assert result.raw["text"] == [text]


def test_outputs_of_an_output_node(mode: Mode, nodes: Nodes, evaluate: Evaluate) -> None:
    text, length = nodes.ContractText("hello")
    assert evaluate(text, nodes.ContractAdd(length, 1)) == ["HELLO", 6]


def test_output_node_of_the_newer_kind(mode: Mode, nodes: Nodes, evaluate: Evaluate) -> None:
    shown = nodes.ContractV3Shown("abc")
    assert evaluate(shown) == "cba"


def test_an_output_node_of_each(mode: Mode, nodes: Nodes) -> None:
    images = nodes.EmptyImage(8, 8, 1, nodes.ContractMultiply(nodes.ContractRange(3)[0], 0x40))
    (result,) = mode.results(nodes.PreviewImage(images))
    assert [picture.getpixel((0, 0))[2] for picture in result.wait()] == [0, 0x40, 0x80]


def test_animation(mode: Mode, nodes: Nodes) -> None:
    image, _ = nodes.LoadImage("example.png")
    (result,) = mode.results(nodes.SaveAnimatedWEBP(nodes.ImageBatch(image, nodes.ImageInvert(image)), "anim", 4.0))
    picture = result[0]
    assert picture.format == "WEBP"
    assert picture.n_frames == 2
