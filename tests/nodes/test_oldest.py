"""The pack on the oldest ComfyUI of the matrix, which has it twice, and whose owner allows one more folder."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import numpy as np
import pytest
from PIL import Image

from comfy_script.comfyui import Server
from comfy_script.errors import PromptRefusedError
from comfy_script.runtime import Session
from tests.pack_nodes import PACK_NODES, nodes_on


@pytest.fixture
def session(oldest: Server) -> Iterator[Session]:
    with Session(oldest.url) as made:
        made.load()
        yield made


def test_it_has_the_nodes_with_the_same_inputs(oldest: Server) -> None:
    expected = json.loads(gzip.decompress(PACK_NODES.read_bytes()))
    found = nodes_on(oldest.url)
    assert {name: node["input"] for name, node in found.items()} == {
        name: node["input"] for name, node in expected.items()
    }
    assert sum("comfy_script" in line for line in oldest.log_tail(2000) if "IMPORT FAILED" in line) == 0


def test_the_page_loads_our_extension_once(oldest: Server) -> None:
    with urlopen(f"{oldest.url}extensions") as answer:
        assert [path for path in json.load(answer) if path.endswith("/save_script.js")] == [
            "/extensions/comfy_script/save_script.js"
        ]


def test_inpainting_in_a_crop(session: Session) -> None:
    n = session.nodes
    picture = Image.effect_noise((96, 64), 80).convert("RGB")
    mask = n.MaskRectangle(96, 64, 0.5, 0.25, 0.75, 0.75)
    stitcher, cropped, cropped_mask = n.ComfyScriptInpaintCrop(
        picture, mask, mask_blend_pixels=4, output_target_width=64, output_target_height=64
    )
    stitched = n.ComfyScriptInpaintStitch(stitcher, n.EmptyImage(64, 64, 1, 0xFFFFFF))
    with session.workflow(wait=True):
        results = [n.PreviewImage(image) for image in (cropped, n.MaskToImage(cropped_mask), stitched)]
    crop, crop_mask, whole = (result.wait()[0] for result in results)
    assert crop.size == crop_mask.size == (64, 64)
    assert crop_mask.convert("L").getextrema() == (0, 255)
    before, after = np.asarray(picture), np.asarray(whole)
    assert (after[16:48, 48:72] >= 254).all()
    outside = np.ones((64, 96), bool)
    outside[12:52, 44:76] = False
    assert (before[outside] == after[outside]).all()


def test_images_in_and_out(session: Session) -> None:
    picture = Image.effect_noise((24, 16), 80).convert("RGB")
    assert session.nodes.ImageFlip(picture, "x-axis: vertically").wait()[0].tobytes() == (
        picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes()
    )


def test_the_owner_allows_a_folder(session: Session, allowed_folder: Path, tmp_path: Path) -> None:
    n = session.nodes
    for folder in (allowed_folder, tmp_path):
        Image.new("RGB", (8, 8), "red").save(folder / "picture.png")
    image, _ = n.LoadImageFromPath(str(allowed_folder / "picture.png"))
    assert image.wait()[0].getpixel((0, 0)) == (255, 0, 0)
    for text in (str(tmp_path / "picture.png"), f"{allowed_folder}/../picture.png", "/nowhere-else/x.png"):
        with pytest.raises(PromptRefusedError, match="outside of the folders"):
            n.LoadImageFromPath(text)[0].wait()


@pytest.mark.parametrize("points", ["", "0,0 1,1", "1 2 3 4 5 6 x"])
def test_what_is_no_polygon_is_refused(session: Session, points: str) -> None:
    with pytest.raises(PromptRefusedError, match="numbers"):
        session.nodes.MaskPolygon(16, 16, points).wait()
