"""A still of a 3D file: its faces or points, seen from the front, a little from the right and from above."""

from __future__ import annotations

import io
import json
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from .._distribution import pip_install
from ..errors import ResultError

if TYPE_CHECKING:
    import PIL.Image
    from numpy.typing import NDArray

__all__ = ["mesh_picture"]

_SIDE = 512
_FINER = 2
"""The picture is drawn so many times as large, and reduced: smooth edges."""
_MARGIN = 0.06
_MOST_DRAWN = 100_000
"""Faces that are drawn one by one; of more, each is a dot of about its size."""
_MOST = 4_000_000
_DOT = 4
_TURN, _TILT = math.radians(-30), math.radians(20)
_LIGHT = np.array([0.3, 0.5, 0.8]) / math.sqrt(0.98)
_GREY = (190, 190, 195)


def mesh_picture(content: bytes, suffix: str) -> PIL.Image.Image:
    """A 3D file as a picture, RGBA of 512 × 512 pixels with nothing behind it.

    Colours of vertices, faces and textures are shown, light falls from the front. Not drawn: animations, bones and
    what other files hold.

    Args:
        content: The file's content.
        suffix: What kind of file it is: `.glb`, `.gltf`, `.obj`, `.ply` or `.stl`.

    Raises:
        ResultError: It can't be read, has nothing that can be drawn or too much of it, or trimesh isn't installed.
    """
    points, corners, colours = _read(content, suffix)
    if len(points) == 0 or not np.isfinite(points).all():
        raise ResultError("there is nothing in it that can be drawn")
    seen = points @ _view().T
    size = _SIDE * _FINER
    low, high = seen[:, :2].min(axis=0), seen[:, :2].max(axis=0)
    scale = size * (1 - 2 * _MARGIN) / max(float((high - low).max()), 1e-9)
    placed = np.empty_like(seen)
    placed[:, 0] = (seen[:, 0] - (low[0] + high[0]) / 2) * scale + size / 2
    placed[:, 1] = size / 2 - (seen[:, 1] - (low[1] + high[1]) / 2) * scale
    placed[:, 2] = seen[:, 2]
    return _drawn(placed, corners, _lit(seen, corners, colours) if corners is not None else colours, size)


def _view() -> NDArray[np.float64]:
    turn = [[math.cos(_TURN), 0, math.sin(_TURN)], [0, 1, 0], [-math.sin(_TURN), 0, math.cos(_TURN)]]
    tilt = [[1, 0, 0], [0, math.cos(_TILT), -math.sin(_TILT)], [0, math.sin(_TILT), math.cos(_TILT)]]
    view: NDArray[np.float64] = np.array(tilt) @ np.array(turn)
    return view


def _lit(seen: NDArray[Any], corners: NDArray[Any], colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    first, second, third = (seen[corners[:, i]] for i in range(3))
    normals = np.cross(second - first, third - first)
    lengths = np.linalg.norm(normals, axis=1)
    # Both sides are lit: which one is outside, files don't always say.
    light = np.abs(normals @ _LIGHT) / np.where(lengths > 0, lengths, 1)
    return (colours * (0.35 + 0.65 * light)[:, None]).astype(np.uint8)


def _drawn(
    placed: NDArray[Any], corners: NDArray[Any] | None, colours: NDArray[np.uint8], size: int
) -> PIL.Image.Image:
    """What is nearer covers what is farther."""
    from PIL import Image, ImageDraw

    at = placed if corners is None else placed[corners].mean(axis=1)
    order = np.argsort(at[:, 2], kind="stable")
    if corners is not None and len(corners) <= _MOST_DRAWN:
        image = Image.new("RGBA", (size, size))
        draw = ImageDraw.Draw(image)
        outlines = placed[corners[order], :2].reshape(len(order), 6).tolist()
        for outline, colour in zip(outlines, colours[order].tolist(), strict=True):
            draw.polygon(outline, fill=(*colour, 255))
    else:
        canvas = np.zeros((size + _DOT, size + _DOT, 4), np.uint8)
        around = np.arange(_DOT) - _DOT // 2
        x = np.clip(at[order, 0].astype(int)[:, None] + np.tile(around, _DOT), 0, size)
        y = np.clip(at[order, 1].astype(int)[:, None] + np.repeat(around, _DOT), 0, size)
        # Of several values for one place NumPy keeps the last: the nearest.
        canvas[y.ravel(), x.ravel(), :3] = np.repeat(colours[order], _DOT * _DOT, axis=0)
        canvas[y.ravel(), x.ravel(), 3] = 255
        image = Image.fromarray(canvas[:size, :size])
    return image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)


def _read(content: bytes, suffix: str) -> tuple[NDArray[Any], NDArray[Any] | None, NDArray[np.uint8]]:
    """Points of shape [points, 3]; faces of three points each, if there are any; RGB of each face, or else point."""
    try:
        import trimesh
    except ImportError:
        raise ResultError(f"to have it drawn: {pip_install('notebook')}") from None
    if suffix == ".glb":
        _refuse_boasts(content)
    try:
        scene = trimesh.load_scene(io.BytesIO(content), file_type=suffix[1:])
        count = sum(_count(scene.geometry[scene.graph[node][1]]) for node in scene.graph.nodes_geometry)
        if count > _MOST:
            raise ResultError(f"it has {count:,} faces and points, and no more than {_MOST:,} are drawn")
        parts = scene.dump()
    except ResultError:
        raise
    except Exception as error:
        raise ResultError(f"it can't be read: {type(error).__name__}: {error}") from error
    meshes = [part for part in parts if isinstance(part, trimesh.Trimesh) and len(part.faces)]
    if not meshes:
        clouds = [part for part in parts if isinstance(part, trimesh.PointCloud) and len(part.vertices)]
        if not clouds:
            return np.empty((0, 3)), None, np.empty((0, 3), np.uint8)
        rgb = [_rgb(cloud.colors, len(cloud.vertices)) for cloud in clouds]
        return np.concatenate([np.asarray(cloud.vertices) for cloud in clouds]), None, np.concatenate(rgb)
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    corners = np.concatenate([mesh.faces + start for mesh, start in zip(meshes, starts, strict=False)])
    rgb = [_rgb(_face_colours(mesh), len(mesh.faces)) for mesh in meshes]
    return np.concatenate([mesh.vertices for mesh in meshes]), corners, np.concatenate(rgb)


def _count(part: Any) -> int:
    faces = getattr(part, "faces", None)
    return len(part.vertices) + (len(faces) if faces is not None else 0)


def _face_colours(mesh: Any) -> Any:
    """Those of a mesh's faces: its own, or of its texture at their corners; None if it has none."""
    if not mesh.visual.defined:
        return None
    if not hasattr(mesh.visual, "to_color"):
        return mesh.visual.face_colors
    return mesh.visual.to_color().vertex_colors[mesh.faces].mean(axis=1)


def _rgb(colours: Any, count: int) -> NDArray[np.uint8]:
    if colours is None or len(colours) != count:
        return np.tile(np.array(_GREY, np.uint8), (count, 1))
    return np.asarray(colours, np.uint8)[:, :3]


def _refuse_boasts(content: bytes) -> None:
    """Refuses a GLB that says to have more than it holds, for which gigabytes of zeros would be made.

    Raises:
        ResultError: It does, or is no GLB.
    """
    try:
        length = int.from_bytes(content[12:16], "little")
        accessors = json.loads(content[20 : 20 + length]).get("accessors", [])
        count = sum(abs(int(accessor["count"])) for accessor in accessors)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ResultError(f"it is no GLB: {type(error).__name__}: {error}") from error
    if count > len(content):
        raise ResultError("it is damaged: it says to have more than it holds")
