"""Stills of 3D files."""

from __future__ import annotations

import json
import sys
from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.pictures import mesh
from comfy_script.pictures.mesh import mesh_picture
from comfy_script.runtime.players import MESH_FILES

trimesh = pytest.importorskip("trimesh")


def box(size: tuple[float, float, float], colour: list[int], at: tuple[float, float, float] = (0, 0, 0)) -> Any:
    made = trimesh.creation.box(size)
    return painted(made, colour).apply_translation(at)


def painted(made: Any, colour: list[int]) -> Any:
    """Of one colour: by its corners, as trimesh writes that of faces with SciPy's help only."""
    made.visual.vertex_colors = np.tile(np.array(colour, np.uint8), (len(made.vertices), 1))
    return made


def colours(picture: PIL.Image.Image) -> tuple[float, float, float]:
    """What part of the picture is covered, and is rather red or rather blue."""
    pixels = np.asarray(picture).astype(int)
    covered = pixels[..., 3] > 128
    red, blue = pixels[..., 0] > 2 * pixels[..., 2], pixels[..., 2] > 2 * pixels[..., 0]
    return covered.mean(), (covered & red).mean(), (covered & blue).mean()


@pytest.mark.parametrize("dots", [False, True])
def test_what_is_in_front_covers_what_is_behind(monkeypatch: pytest.MonkeyPatch, dots: bool) -> None:
    front, back = box((1, 1, 0.1), [255, 0, 0, 255], (0, 0, 1)), box((1, 1, 0.1), [0, 0, 255, 255])
    if dots:
        monkeypatch.setattr(mesh, "_MOST_DRAWN", 10)
        front, back = (each.subdivide_to_size(0.01, max_iter=20) for each in (front, back))
        # Colours don't come with the smaller faces.
        front, back = painted(front, [255, 0, 0, 255]), painted(back, [0, 0, 255, 255])
    picture = mesh_picture(trimesh.Scene([front, back]).export(file_type="glb"), ".glb")
    assert picture.size == (512, 512)
    assert picture.mode == "RGBA"
    covered, red, blue = colours(picture)
    assert 0.2 < covered < 0.9
    assert red > 1.3 * blue > 0, "the blue one is behind, and seen beside the red one"


def test_up_is_up() -> None:
    picture = mesh_picture(
        trimesh.Scene([box((1, 1, 1), [255, 0, 0, 255], (0, 2, 0)), box((1, 1, 1), [0, 0, 255, 255])]).export(
            file_type="glb"
        ),
        ".glb",
    )
    assert colours(picture.crop((0, 0, 512, 200)))[1:] > (0.1, 0)
    assert colours(picture.crop((0, 300, 512, 512)))[2] > 0.1


@pytest.mark.parametrize("suffix", sorted(MESH_FILES - {".gltf"}))
def test_kinds_of_files(suffix: str) -> None:
    content = trimesh.creation.icosphere().export(file_type=suffix[1:])
    covered = colours(mesh_picture(content if isinstance(content, bytes) else content.encode(), suffix))[0]
    assert covered == pytest.approx(0.88**2 * np.pi / 4, abs=0.02), "a ball fills its square but for the margin"


def test_a_texture() -> None:
    made = trimesh.creation.box()
    made.visual = trimesh.visual.TextureVisuals(
        uv=np.zeros((len(made.vertices), 2)), image=PIL.Image.new("RGB", (4, 4), (250, 0, 0))
    )
    covered, red, _ = colours(mesh_picture(made.export(file_type="glb"), ".glb"))
    assert red == pytest.approx(covered, abs=0.01)


def test_points() -> None:
    places = np.random.default_rng(0).normal(size=(5000, 3))
    content = trimesh.PointCloud(places, colors=np.tile([255, 0, 0, 255], (5000, 1))).export(file_type="ply")
    covered, red, _ = colours(mesh_picture(content, ".ply"))
    assert covered > 0.01
    assert red == pytest.approx(covered, abs=0.01)


def glb(document: Any) -> bytes:
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    return b"glTF" + b"".join(n.to_bytes(4, "little") for n in (2, 20 + len(text), len(text))) + b"JSON" + text


@pytest.mark.parametrize("suffix", sorted(MESH_FILES))
@pytest.mark.parametrize(
    "content", [b"", b"rubbish" * 50, b"\0" * 200, b"[" * 100_000, glb([]), glb({}), glb({"accessors": 5})]
)
def test_damaged_files(suffix: str, content: bytes) -> None:
    with pytest.raises(ResultError):
        mesh_picture(content, suffix)


def test_half_a_file() -> None:
    whole = trimesh.creation.icosphere().export(file_type="glb")
    for length in range(0, len(whole), len(whole) // 40):
        with pytest.raises(ResultError):
            mesh_picture(whole[:length], ".glb")


def test_a_file_that_says_to_have_more_than_it_holds() -> None:
    boast = {"asset": {"version": "2.0"}, "accessors": [{"count": 10**11, "componentType": 5126, "type": "VEC3"}]}
    with pytest.raises(ResultError, match="says to have more than it holds"):
        mesh_picture(glb(boast), ".glb")


def test_too_much_to_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mesh, "_MOST", 100)
    with pytest.raises(ResultError, match=r"has 1,922 faces and points, and no more than 100 are drawn"):
        mesh_picture(trimesh.creation.icosphere(subdivisions=3).export(file_type="glb"), ".glb")


def test_without_trimesh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trimesh", None)
    with pytest.raises(ResultError, match=r'to have it drawn: pip install "comfyui-script\[notebook\]"'):
        mesh_picture(b"", ".stl")
