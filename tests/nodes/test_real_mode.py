"""Our nodes in real mode: on tensors, in this process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import torch
from PIL import Image

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


@pytest.fixture
def nodes(real_session: RealSession) -> Any:
    return real_session.nodes


def test_masks(nodes: Any) -> None:
    halves = [nodes.MaskRegion(16, 8, name) for name in ("left half", "right half")]
    assert torch.equal(halves[0] + halves[1], torch.ones(1, 8, 16))
    assert nodes.MaskPolygon(16, 8, str([(0, 0), (1, 0), (0.5, 1)])).shape == (1, 8, 16)


def test_crop_and_stitch(nodes: Any) -> None:
    image = torch.rand(2, 96, 128, 3)
    mask = nodes.MaskEllipse(128, 96, 0.9, 0.5, 0.2, 0.2)
    stitcher, cropped, cropped_mask = nodes.ComfyScriptInpaintCrop(
        image, mask, mask_blend_pixels=8, output_target_width=64, output_target_height=64
    )
    assert (cropped.shape, cropped_mask.shape) == ((2, 64, 64, 3), (2, 64, 64))
    stitched = nodes.ComfyScriptInpaintStitch(stitcher, torch.zeros_like(cropped))
    assert torch.equal(stitched[:, :, :60], image[:, :, :60])
    assert not stitched[(mask == 1).expand(2, -1, -1)].any()


def test_images_by_path(nodes: Any, real_directory: Path, tmp_path: Path) -> None:
    picture = Image.new("RGB", (8, 4), (51, 102, 204))
    (real_directory / "output").mkdir(exist_ok=True)
    for path in (real_directory / "output" / "by path.png", tmp_path / "secret.png"):
        picture.save(path)
    image, mask = nodes.LoadImageFromPath("by path.png [output]")
    torch.testing.assert_close(image, torch.tensor([0.2, 0.4, 0.8]).expand(1, 4, 8, 3))
    assert torch.equal(mask, torch.zeros(1, 4, 8))
    with pytest.raises(Exception, match="outside of the folders"):
        nodes.LoadImageFromPath(str(tmp_path / "secret.png"))
