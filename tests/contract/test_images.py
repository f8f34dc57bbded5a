"""Nodes on images, against the same in plain torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from tests.contract.modes import Nodes

Evaluate = Callable[..., Any]
Tensor = torch.Tensor


def crop(x: Tensor) -> Tensor:
    return x[:, 8:24, 4:36]


def close(value: Tensor, expected: Tensor) -> None:
    torch.testing.assert_close(value, expected, rtol=1e-4, atol=1e-4)


# Of one image: what a node makes of it, and what it has to be.
OF_ONE: dict[str, tuple[Callable[[Any, Any], Any], Callable[[Tensor], Tensor]]] = {
    "invert": (lambda n, x: n.ImageInvert(x), lambda x: 1 - x),
    "twice inverted": (lambda n, x: n.ImageInvert(n.ImageInvert(x)), lambda x: 1 - (1 - x)),
    "scale up": (
        lambda n, x: n.ImageScale(x, "nearest-exact", 128, 128, "disabled"),
        lambda x: x.repeat_interleave(2, 1).repeat_interleave(2, 2),
    ),
    "scale down by area": (
        lambda n, x: n.ImageScaleBy(x, "area", 0.5),
        lambda x: x.reshape(1, 32, 2, 32, 2, 3).mean((2, 4)),
    ),
    "crop": (lambda n, x: n.ImageCrop(x, 32, 16, 4, 8), crop),
    "repeat": (lambda n, x: n.RepeatImageBatch(x, 3), lambda x: x.repeat(3, 1, 1, 1)),
    "flip down": (lambda n, x: n.ImageFlip(x, "x-axis: vertically"), lambda x: x.flip(1)),
    "flip over": (lambda n, x: n.ImageFlip(x, "y-axis: horizontally"), lambda x: x.flip(2)),
    "rotate a quarter": (lambda n, x: n.ImageRotate(x, "90 degrees"), lambda x: x.rot90(-1, (1, 2))),
    "rotate a half": (lambda n, x: n.ImageRotate(x, "180 degrees"), lambda x: x.rot90(2, (1, 2))),
    "batch": (lambda n, x: n.ImageBatch(x, n.ImageInvert(x)), lambda x: torch.cat([x, 1 - x])),
    "from batch": (lambda n, x: n.ImageFromBatch(n.ImageBatch(x, n.ImageInvert(x)), 1, 1), lambda x: 1 - x),
    "composite": (
        lambda n, x: n.ImageCompositeMasked(x, n.ImageCrop(n.ImageInvert(x), 32, 16, 4, 8), 4, 8, False),
        lambda x: torch.cat([x[:, :8], torch.cat([x[:, 8:24, :4], 1 - crop(x), x[:, 8:24, 36:]], 2), x[:, 24:]], 1),
    ),
    "red as mask": (lambda n, x: n.ImageToMask(x, "red"), lambda x: x[..., 0]),
    "blue as mask": (lambda n, x: n.ImageToMask(x, "blue"), lambda x: x[..., 2]),
    "colour as mask": (
        lambda n, x: n.ImageColorToMask(x, (20 << 16) + (60 << 8) + 160),
        lambda x: (x[..., 2] > 0.5).float(),
    ),
    "with alpha": (
        lambda n, x: n.JoinImageWithAlpha(x, n.SolidMask(0.25, 64, 64)),
        lambda x: torch.cat([x, torch.full((1, 64, 64, 1), 0.75)], 3),
    ),
    "outpaint": (
        lambda n, x: n.ImagePadForOutpaint(x, 8, 0, 0, 16, 0)[0],
        lambda x: torch.nn.functional.pad(x, (0, 0, 8, 0, 0, 16), value=0.5),
    ),
    "stitch": (lambda n, x: n.ImageStitch(x, "right", True, 0, "white", x), lambda x: torch.cat([x, x], 2)),
}


@pytest.mark.parametrize("name", OF_ONE)
def test_of_one_image(nodes: Nodes, evaluate: Evaluate, name: str) -> None:
    build, expected = OF_ONE[name]
    image, _ = nodes.LoadImage("example.png")
    before, after = evaluate(image, build(nodes, image))
    close(after, expected(before))


BLENDS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "normal": lambda a, b: b,
    "multiply": lambda a, b: a * b,
    "screen": lambda a, b: 1 - (1 - a) * (1 - b),
    "overlay": lambda a, b: torch.where(a <= 0.5, 2 * a * b, 1 - 2 * (1 - a) * (1 - b)),
    "difference": lambda a, b: a - b,
}


@pytest.mark.parametrize("mode_name", BLENDS)
def test_blend(nodes: Nodes, evaluate: Evaluate, mode_name: str) -> None:
    one, _ = nodes.LoadImage("example.png")
    two = nodes.EmptyImage(64, 64, 1, 0x204080)
    a, b, blended = evaluate(one, two, nodes.ImageBlend(one, two, 0.25, mode_name))
    close(blended, (a * 0.75 + BLENDS[mode_name](a, b) * 0.25).clamp(0, 1))


@pytest.mark.parametrize(("color", "rgb"), [(0xFF0000, (1, 0, 0)), (0x00FF00, (0, 1, 0)), (0x0000FF, (0, 0, 1))])
def test_empty_image(nodes: Nodes, evaluate: Evaluate, color: int, rgb: tuple[int, int, int]) -> None:
    image = evaluate(nodes.EmptyImage(24, 16, 2, color))
    close(image, torch.tensor(rgb).float().expand(2, 16, 24, 3))


@pytest.mark.parametrize("dither", ["none", "floyd-steinberg", "bayer-4"])
def test_quantize(nodes: Nodes, evaluate: Evaluate, dither: str) -> None:
    image = nodes.ImageBlur(nodes.LoadImage("example.png")[0], 8, 4.0)
    quantized = evaluate(nodes.ImageQuantize(image, 4, dither))
    assert len(quantized.reshape(-1, 3).unique(dim=0)) <= 4


def test_blur_and_sharpen(nodes: Nodes, evaluate: Evaluate) -> None:
    image, _ = nodes.LoadImage("example.png")
    before, blurred, sharpened = evaluate(
        image, nodes.ImageBlur(image, 4, 2.0), nodes.ImageSharpen(nodes.ImageBlur(image, 4, 2.0), 2, 1.0, 1.0)
    )

    def roughness(x: Tensor) -> float:
        return float(x.diff(dim=1).abs().max())

    assert roughness(blurred) < roughness(sharpened) < roughness(before)


def test_image_with_alpha_splits_again(nodes: Nodes, evaluate: Evaluate) -> None:
    image, _ = nodes.LoadImage("example.png")
    joined = nodes.JoinImageWithAlpha(image, nodes.SolidMask(0.25, 64, 64))
    picture, alpha = nodes.SplitImageWithAlpha(joined)
    before, after, mask = evaluate(image, picture, alpha)
    close(after, before)
    close(mask, torch.full((1, 64, 64), 0.25))


def test_size(nodes: Nodes, evaluate: Evaluate) -> None:
    assert evaluate(*nodes.GetImageSize(nodes.EmptyImage(24, 16, 3))) == [24, 16, 3]


def test_loaded_image(nodes: Nodes, evaluate: Evaluate) -> None:
    image, mask = nodes.LoadImage("example.png")
    pixels, alpha, red = evaluate(image, mask, nodes.LoadImageMask("example.png", "red"))
    close(pixels[0, 0, 0], torch.tensor([200, 120, 40]) / 255)
    close(pixels[0, 32, 32], torch.tensor([20, 60, 160]) / 255)
    assert (alpha == 0).all()
    close(red, pixels[..., 0])


def test_canny_finds_the_edge(nodes: Nodes, evaluate: Evaluate) -> None:
    edges = evaluate(nodes.Canny(nodes.LoadImage("example.png")[0], 0.1, 0.3))[0, ..., 0]
    assert edges[20:44, 14:18].any()
    assert not edges[24:40, 24:40].any()
