"""What can be shown as a grid of images."""

from __future__ import annotations

from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.runtime.display import Images

PICTURES = [PIL.Image.new("RGB", (2, 2), (level, 0, 0)) for level in range(4)]


class Waiting:
    """Like an output of a node, whose result is waited for once more."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def wait(self) -> Any:
        return self.value


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ((), 0),
        ((PICTURES[0],), 1),
        ((PICTURES,), 4),
        ((PICTURES[0], [PICTURES[1], (PICTURES[2], [PICTURES[3]])]), 4),
        ((Waiting(PICTURES[0]),), 1),
        ((Waiting(Waiting(PICTURES)), iter(PICTURES[:2])), 6),
    ],
)
def test_images_at_any_depth(given: tuple[Any, ...], count: int) -> None:
    images = Images(*given)
    assert images.images == (PICTURES * 2)[:count]
    assert images.to_html().count("<img ") == count


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ("a.png", "str"),
        (["a.png"], "str"),
        (b"\x89PNG", "bytes"),
        (Waiting([b"GIF"]), "bytes"),
        (7, "int"),
        (None, "NoneType"),
    ],
)
def test_what_is_no_image(given: Any, kind: str) -> None:
    with pytest.raises(ResultError, match=f"{kind} is not an image"):
        Images(given)


@pytest.mark.parametrize(
    ("array", "sizes"),
    [
        (np.zeros((2, 3, 3), np.uint8), [(3, 2)]),
        (np.zeros((2, 3)), [(3, 2)]),
        (np.zeros((4, 2, 3, 3), np.float32), [(3, 2)] * 4),
        ([np.zeros((1, 2, 3, 4)), PICTURES[0]], [(3, 2), (2, 2)]),
    ],
)
def test_arrays_are_pictures(array: Any, sizes: list[tuple[int, int]]) -> None:
    assert [image.size for image in Images(array).images] == sizes


def test_an_array_that_is_no_picture() -> None:
    with pytest.raises(ResultError, match=r"an array of shape \[2, 3, 7\] is no image"):
        Images(np.zeros((2, 3, 7)))
