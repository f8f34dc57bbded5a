"""Crop and stitch without ComfyUI: properties over sizes, masks and batches."""

from __future__ import annotations

import contextlib
import itertools
import time

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from torch.nn import functional

from comfy_script.nodes.inpaint.boxes import Framing, frame
from comfy_script.nodes.inpaint.cropping import MaskOptions, Resampling, crop, prepare_mask
from comfy_script.nodes.inpaint.morphology import blur, fill_holes, grow, soften
from comfy_script.nodes.inpaint.resampling import ALGORITHMS, resize

SIDES = st.integers(1, 70)
FRAMINGS = st.builds(
    Framing,
    pixels=st.integers(0, 20),
    factor=st.floats(1, 4),
    margin=st.just(0),
    target=st.none() | st.tuples(st.integers(8, 64), st.integers(8, 64)),
    multiple=st.sampled_from([1, 8, 64]),
)


@st.composite
def images_and_masks(draw: st.DrawFn) -> tuple[torch.Tensor, torch.Tensor]:
    """A batch of noise, and masks that are full, empty, single pixels or rectangles, at the border or not."""
    width, height, batch = draw(SIDES), draw(SIDES), draw(st.integers(1, 3))
    generator = torch.Generator().manual_seed(draw(st.integers(0, 1000)))
    image = torch.rand(batch, height, width, 3, generator=generator)
    mask = torch.zeros(batch, height, width)
    for item in mask:
        x0, y0 = draw(st.integers(0, width)), draw(st.integers(0, height))
        x1, y1 = draw(st.integers(x0, width)), draw(st.integers(y0, height))
        item[y0:y1, x0:x1] = draw(st.sampled_from([1.0, 0.5]))
    return image, mask


def far_from(mask: torch.Tensor, pixels: int) -> torch.Tensor:
    return grow(mask, pixels) == 0


@settings(max_examples=150)
@given(images_and_masks(), FRAMINGS, st.integers(0, 12), st.sampled_from(["bilinear", "lanczos"]))
def test_pixels_outside_the_seam_keep_their_bits(
    given_images: tuple[torch.Tensor, torch.Tensor], framing: Framing, seam: int, algorithm: str
) -> None:
    image, mask = given_images
    before = image.clone()
    framing = Framing(framing.pixels, framing.factor, seam, framing.target, framing.multiple)
    stitcher, cropped, cropped_mask = crop(image, mask, framing, Resampling(algorithm, algorithm), blend_pixels=seam)
    width, height = framing.output_size(stitcher.boxes[0].width, stitcher.boxes[0].height)
    assert cropped.shape == (len(image), height, width, 3)
    assert cropped_mask.shape == (len(image), height, width)
    assert width % framing.multiple == height % framing.multiple == 0
    result = stitcher.stitch(torch.ones_like(cropped))
    outside = far_from(mask, seam)
    assert torch.equal(result[outside], before[outside])
    assert torch.equal(image, before)
    inside = mask == 1
    torch.testing.assert_close(result[inside], torch.ones_like(result[inside]))


@settings(max_examples=60)
@given(images_and_masks(), FRAMINGS)
def test_boxes_hold_the_masks(given_images: tuple[torch.Tensor, torch.Tensor], framing: Framing) -> None:
    _, mask = given_images
    height, width = mask.shape[1:]
    boxes = frame(mask, framing)
    assert len({(box.width, box.height) for box in boxes}) == 1
    for box, item in zip(boxes, mask, strict=True):
        part = box.inside(width, height)
        assert item[part.top : part.bottom, part.left : part.right].sum() == item.sum()
        # It sticks out only where the image is too small for it.
        assert box.width > width or (box.left >= 0 and box.right <= width)
        assert box.height > height or (box.top >= 0 and box.bottom <= height)
        if framing.target is not None:
            target_width, target_height = framing.output_size(0, 0)
            # The proportions are those of the target, but for a pixel.
            assert abs(box.width * target_height - box.height * target_width) <= max(target_width, target_height)


def test_a_crop_that_is_not_resized_gives_the_image_back() -> None:
    image = torch.rand(2, 50, 70, 3)
    mask = torch.zeros(2, 50, 70)
    mask[0, :9, :9] = 1
    mask[1, 30:40, 60:] = 1
    stitcher, cropped, _ = crop(image, mask, Framing(pixels=5, multiple=8), Resampling(), blend_pixels=6)
    assert torch.equal(stitcher.stitch(cropped), image)
    assert cropped.shape[1] % 8 == cropped.shape[2] % 8 == 0


def test_an_empty_mask_crops_the_whole_image_and_changes_nothing() -> None:
    image = torch.rand(1, 40, 60, 3)
    stitcher, cropped, cropped_mask = crop(
        image, torch.zeros(1, 40, 60), Framing(target=(64, 64)), Resampling(), blend_pixels=8
    )
    assert (stitcher.boxes[0].width, stitcher.boxes[0].height) == (60, 60)
    assert not cropped_mask.any()
    assert torch.equal(stitcher.stitch(torch.zeros_like(cropped)), image)


def test_a_full_mask_takes_all_of_the_crop() -> None:
    image = torch.rand(1, 40, 60, 3)
    stitcher, cropped, cropped_mask = crop(
        image, torch.ones(1, 40, 60), Framing(target=(64, 64)), Resampling(), blend_pixels=8
    )
    torch.testing.assert_close(cropped_mask, torch.ones_like(cropped_mask))
    torch.testing.assert_close(stitcher.stitch(torch.zeros_like(cropped)), torch.zeros_like(image))


def test_the_canvas_is_extended_where_the_image_is_too_small() -> None:
    image = torch.arange(20.0).reshape(1, 1, 20, 1).expand(1, 10, 20, 3) / 20
    mask = torch.zeros(1, 10, 20)
    mask[:, :, :4] = 1
    stitcher, cropped, cropped_mask = crop(image, mask, Framing(multiple=64), Resampling(), blend_pixels=0)
    [box] = stitcher.boxes
    assert (box.width, box.height, cropped.shape[1:3]) == (64, 64, (64, 64))
    inner = cropped[0, -box.top : -box.top + 10, -box.left : -box.left + 20]
    assert torch.equal(inner, image[0])
    # Outside, the border goes on.
    assert torch.equal(cropped[0, :, : -box.left].unique(), image[0, :, 0].unique())
    assert cropped_mask[0, 0, 0] == 1


def test_the_seam_fades() -> None:
    mask = torch.zeros(1, 101, 101)
    mask[:, 50:, :] = 1
    seam = soften(mask, 20)[0, :, 50]
    assert torch.equal(seam[:30], torch.zeros(30))
    assert torch.equal(seam[50:], torch.ones(51))
    assert (seam[30:51].diff() >= 0).all()
    assert seam[30:51].diff().max() < 0.2


def test_context_and_factor_enlarge_the_crop() -> None:
    mask = torch.zeros(1, 200, 200)
    mask[:, 90:110, 80:120] = 1
    sizes = [
        (box.width, box.height)
        for framing in (
            Framing(factor=1.0),
            Framing(factor=1.5),
            Framing(factor=1.0, pixels=7),
            Framing(factor=1.5, pixels=7),
            Framing(factor=1.0, margin=9),
        )
        for box in frame(mask, framing)
    ]
    assert sizes == [(40, 20), (60, 30), (54, 34), (74, 44), (58, 38)]


def test_a_context_mask_is_in_the_crop() -> None:
    mask, context = torch.zeros(1, 100, 100), torch.zeros(1, 100, 100)
    mask[:, 40:50, 40:50] = 1
    context[:, 10:12, 90:95] = 1
    [box] = frame(mask, Framing(factor=1.0), context)
    assert (box.left, box.top, box.right, box.bottom) == (40, 10, 95, 50)


def test_many_inpaintings_of_one_crop() -> None:
    image = torch.rand(2, 32, 32, 3)
    mask = torch.zeros(2, 32, 32)
    mask[:, 8:16, 8:16] = 1
    stitcher, cropped, _ = crop(image, mask, Framing(), Resampling())
    values = torch.arange(4.0) / 4
    result = stitcher.stitch(values[:, None, None, None].expand(-1, *cropped.shape[1:]))
    assert result.shape == (4, 32, 32, 3)
    assert torch.equal(result[:, 10, 10, 0], values)
    assert torch.equal(result[:, 0, 0], image[[0, 1, 0, 1], 0, 0])


@pytest.mark.parametrize(("count", "channels", "message"), [(3, 3, "3 inpainted images"), (2, 4, "4 channels")])
def test_what_does_not_fit_is_refused(count: int, channels: int, message: str) -> None:
    stitcher, _, _ = crop(torch.rand(2, 16, 16, 3), torch.ones(2, 16, 16), Framing(), Resampling())
    with pytest.raises(ValueError, match=message):
        stitcher.stitch(torch.rand(count, 16, 16, channels))


def test_transparency_stays() -> None:
    image = torch.rand(1, 16, 16, 4)
    stitcher, cropped, _ = crop(image, torch.ones(1, 16, 16), Framing(factor=1.0), Resampling())
    result = stitcher.stitch(torch.zeros_like(cropped[..., :3]))
    assert torch.equal(result[..., 3], image[..., 3])
    assert not result[..., :3].any()


@pytest.mark.parametrize("algorithm", [name for name in ALGORITHMS if name != "nearest"])
@pytest.mark.parametrize("size", [(40, 90), (13, 7), (31, 17), (64, 30)])
def test_resizing_agrees_with_pillow(algorithm: str, size: tuple[int, int]) -> None:
    # Smooth values, which no kernel overshoots out of 0–1, where ours are cut off.
    generator = torch.Generator().manual_seed(0)
    image = torch.rand(1, 30, 64, 1, generator=generator) * 0.2 + 0.4
    ours = resize(image, *size, algorithm)[0, :, :, 0]
    picture = Image.fromarray(image[0, :, :, 0].numpy(), "F")
    theirs = np.asarray(picture.resize(size, Image.Resampling[algorithm.upper()]))
    torch.testing.assert_close(ours, torch.from_numpy(theirs.copy()), atol=1e-5, rtol=0)


def test_nearest_takes_pixels_as_they_are() -> None:
    image = torch.rand(1, 6, 8, 3)
    doubled = resize(image, 16, 12, "nearest")
    assert torch.equal(doubled, image.repeat_interleave(2, 1).repeat_interleave(2, 2))
    assert torch.equal(resize(doubled, 8, 6, "nearest"), image)


@settings(max_examples=50)
@given(st.integers(1, 24), st.integers(1, 24), st.integers(0, 1000), st.booleans())
def test_holes_are_filled_as_scipy_fills_them(width: int, height: int, seed: int, dense: bool) -> None:
    from scipy import ndimage

    generator = torch.Generator().manual_seed(seed)
    mask = (torch.rand(2, height, width, generator=generator) < (0.7 if dense else 0.5)).float()
    expected = np.stack([ndimage.binary_fill_holes(item.numpy()) for item in mask])
    assert torch.equal(fill_holes(mask), torch.from_numpy(expected).float())


def test_grey_holes_are_filled_up_to_their_rim() -> None:
    mask = torch.full((1, 5, 5), 0.6)
    mask[0, 2, 2] = 0.1
    mask[0, 0, 0] = 0.2
    expected = torch.full((1, 5, 5), 0.6)
    expected[0, 0, 0] = 0.2
    assert torch.equal(fill_holes(mask), expected)


def test_growing_and_blurring() -> None:
    dot = torch.zeros(1, 21, 21)
    dot[0, 10, 10] = 1
    assert grow(dot, 3).sum() == 49
    assert torch.equal(grow(grow(dot, 3), -3), dot)
    assert blur(dot, 4).sum().item() == pytest.approx(1)
    assert (blur(dot, 4) > 0).sum() == 81
    torch.testing.assert_close(blur(torch.ones(1, 9, 9), 4), torch.ones(1, 9, 9))


def test_mask_options_apply_in_order() -> None:
    ring = torch.zeros(1, 20, 20)
    ring[0, 5:15, 5:15] = 1
    ring[0, 8:12, 8:12] = 0
    assert prepare_mask(ring, MaskOptions(fill=True)).sum() == 100
    assert prepare_mask(ring, MaskOptions(fill=True, expand=2)).sum() == 196
    assert prepare_mask(ring, MaskOptions(fill=True, expand=2, invert=True)).sum() == 204
    assert not prepare_mask(ring * 0.05, MaskOptions(threshold=0.1)).any()
    soft = prepare_mask(ring, MaskOptions(blur=4))
    assert torch.equal(soft[ring == 1], ring[ring == 1])
    assert not soft[grow(ring, 4) == 0].any()


def test_growing_and_blurring_far() -> None:
    """As with the definitions, also where windows reach beyond the mask and Fourier transforms are used."""
    generator = torch.Generator().manual_seed(0)
    mask = torch.rand(2, 90, 130, generator=generator) * (torch.rand(2, 90, 130, generator=generator) > 0.97)
    for pixels in (1, 7, 64, 100, 300):
        window = 2 * pixels + 1
        expected = functional.max_pool2d(mask[:, None], (1, window), 1, (0, pixels))
        expected = functional.max_pool2d(expected, (window, 1), 1, (pixels, 0))[:, 0]
        assert torch.equal(grow(mask, pixels), expected)
        offsets = torch.arange(-pixels, pixels + 1).double()
        kernel = torch.exp(-0.5 * (offsets / (pixels / 2.5)) ** 2)
        kernel /= kernel.sum()
        wide = functional.pad(mask.double()[:, None], (pixels,) * 4, "replicate")
        rows = functional.conv2d(wide, kernel[None, None, None, :])
        blurred = functional.conv2d(rows, kernel[None, None, :, None])[:, 0]
        torch.testing.assert_close(blur(mask, pixels).double(), blurred, atol=1e-5, rtol=0)
    spot = torch.zeros(1, 1, 1000)
    spot[0, 0, 500] = 1
    assert torch.equal(blur(spot, 100) > 0, grow(spot, 100) > 0)


LARGE = {
    "grow": lambda mask, check: grow(mask, 5000, check),
    "shrink": lambda mask, check: grow(mask, -5000, check),
    "blur": lambda mask, check: blur(mask, 5000, check),
    "blur a little": lambda mask, check: blur(mask, 63, check),
    "soften": lambda mask, check: soften(mask, 5000, check),
    "fill_holes": lambda mask, check: fill_holes(mask, check),
    **{
        f"resize {algorithm}": lambda mask, check, algorithm=algorithm: resize(
            mask[..., None], 9000, 64, algorithm, check
        )
        for algorithm in ALGORITHMS
    },
}


@pytest.mark.parametrize("name", LARGE)
def test_what_takes_long_can_be_ended(name: str) -> None:
    """Whatever the size, some lines are worked on at once, and it is asked between them."""
    mask = torch.zeros(1, 3000, 3000)
    mask[:, 100:2900, 100:2900] = 1
    mask[:, 500:2500, 500:2500] = 0
    asked: list[float] = []

    class Enough(Exception):
        pass

    def check() -> None:
        asked.append(time.thread_time())
        if len(asked) == 8:
            raise Enough

    with contextlib.suppress(Enough):
        LARGE[name](mask, check)
    assert len(asked) >= 4
    gaps = [later - before for before, later in itertools.pairwise(asked)]
    assert max(gaps) < 1, gaps
