"""3D files that ComfyUI's own nodes write, as a notebook shows them."""

from __future__ import annotations

import base64
import io
import re
from typing import Any

import numpy as np
import PIL.Image
import pytest
import torch


def test_a_mesh_of_comfyui_is_drawn(nodes: Any) -> None:
    pytest.importorskip("trimesh")
    from comfy_api.latest import Types

    axis = torch.linspace(-1.2, 1.2, 24)
    ball = (torch.stack(torch.meshgrid(axis, axis, axis, indexing="ij")).norm(dim=0) < 1).float()
    mesh = nodes.VoxelToMesh(Types.VOXEL(ball[None]), "surface net", 0.5)
    saved = nodes.SaveGLB(mesh, "ball")
    (file,) = saved.files
    assert (saved.kind, file.type) == ("3d", "output")
    found = re.search(r'<img alt="ball_\d+_\.glb \[output\]" [^>]*src="data:image/png;base64,([^"]*)"', saved.to_html())
    assert found, saved.to_html()[:300]
    pixels = np.asarray(PIL.Image.open(io.BytesIO(base64.b64decode(found[1]))))
    assert (pixels[..., 3] > 128).mean() == pytest.approx(0.88**2 * np.pi / 4, abs=0.06)
    shown = nodes.Preview3D(f"{file.subfolder}/{file.filename}".lstrip("/"))
    assert shown.files == saved.files
    assert shown.to_html() == saved.to_html()
