"""The documentation's pictures: each shows what it says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from comfy_script.runtime import Session, Workflow
from tests.pictures.colours import GROUND, SHAPE, colour, mean, scene, square
from tools.demo_pictures.rendering import labelled_row, run_effect
from tools.train_demo_model.shapes import PASTEL

Row = list[Image.Image]


@pytest.fixture
def row(painting: Session) -> Callable[[str], Row]:
    """The pictures of an effect."""
    return lambda name: list(run_effect(painting, name).values())


PROMPTS = {
    "a red circle on a blue background": ("red", "blue"),
    "white square on red": ("white", "red"),
    "a yellow triangle on black": ("yellow", "black"),
    "a green circle on a yellow background": ("green", "yellow"),
    "blue square on white": ("blue", "white"),
    "a black triangle on a green background": ("black", "green"),
}


def test_the_model_draws_what_the_prompt_says(painting: Session) -> None:
    nodes = painting.nodes
    with Workflow(session=painting, queue=False) as workflow:
        model, clip, vae = nodes.CheckpointLoaderSimple("shapes.ckpt")
        nothing = nodes.CLIPTextEncode("", clip)
        latent = nodes.EmptyLatentImage(64, 64, 3)
        results = {}
        for text in PROMPTS:
            positive = nodes.CLIPTextEncode(text, clip)
            sampled = nodes.KSampler(model, 5, 8, 4, "euler", "normal", positive, nothing, latent, 1)
            results[text] = nodes.PreviewImage(nodes.VAEDecode(sampled, vae))
    workflow.queue().wait()
    seen = {text: [scene(picture) for picture in result.wait()] for text, result in results.items()}
    assert seen == {text: [expected] * 3 for text, expected in PROMPTS.items()}


def test_two_prompts_keep_to_their_masks(row: Callable[[str], Row]) -> None:
    one, other, both = row("masked_prompts")
    assert scenes(one) == [("red", "blue")] * 2
    assert scenes(other) == [("white", "black")] * 2
    assert scenes(both) == [("red", "blue"), ("white", "black")]


def test_two_loras_keep_to_their_masks(row: Callable[[str], Row]) -> None:
    plain, left, right, both = row("masked_loras")
    text, yellow, snow = ("red", "blue"), ("yellow", "black"), ("red", "white")
    assert scenes(plain) == [text, text]
    assert scenes(left) == [yellow, text]
    assert scenes(right) == [text, snow]
    assert scenes(both) == [yellow, snow]


def test_a_lora_counts_in_the_steps_of_its_schedule(row: Callable[[str], Row]) -> None:
    plain, always, first, later = row("scheduled_lora")
    assert scene(plain) == ("red", "blue")
    assert scene(always) == ("yellow", "black")
    # The first steps decide the shape, the others the colours.
    assert scene(first) == ("red", "blue")
    assert distance(first, plain) > 3
    assert distance(later, always) < 0.8 * distance(plain, always)


def test_a_model_as_lora_blends_two_checkpoints(row: Callable[[str], Row]) -> None:
    plain, half, pastel = row("model_as_lora")
    assert scene(plain) == ("red", "blue")
    assert scene(pastel, PASTEL) == ("red", "blue")
    for boxes in ((SHAPE,), GROUND):
        ends = mean(plain, *boxes), mean(pastel, *boxes)
        between = mean(half, *boxes)
        assert max(np.linalg.norm(between - end) for end in ends) < np.linalg.norm(ends[1] - ends[0])


def test_crop_and_stitch_replaces_one_of_four_shapes(row: Callable[[str], Row]) -> None:
    image, _, inpainted = row("inpainting")
    assert scene(image.crop((64, 64, 128, 128))) == ("red", "blue")
    assert scene(inpainted.crop((64, 64, 128, 128))) == ("white", "blue")
    before, after = np.asarray(image).copy(), np.asarray(inpainted).copy()
    before[64:, 64:] = after[64:, 64:] = 0
    assert np.array_equal(before, after)


def test_each_attention_node_changes_the_picture_and_lazy_attention_evens_it(row: Callable[[str], Row]) -> None:
    unpatched, slothful, *near_sighted = row("attention")
    pictures = [unpatched, slothful, *near_sighted]
    assert all(distance(one, other) > 10 for index, one in enumerate(pictures) for other in pictures[:index])
    # Looking at few places, all agree more: the picture has less of the colours that the prompt leaves open.
    contrast = [float(np.asarray(picture, float).std((0, 1)).mean()) for picture in pictures]
    assert contrast[1] < 0.85 * contrast[0]


def test_labels_stand_above_the_pictures() -> None:
    made = labelled_row({"one": Image.new("RGB", (64, 64), "red"), "a long label, too": Image.new("RGB", (64, 32))})
    pixels = np.asarray(made)
    red = np.argwhere((pixels == (255, 0, 0)).all(2))
    (top, left), (bottom, right) = red.min(0), red.max(0)
    assert (bottom - top + 1, right - left + 1) == (128, 128)
    # Above it is its label, and nothing else.
    assert (pixels[:top, left:right] < 128).any()
    assert (pixels[:top, :left] == 255).all()


def distance(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the pixels' channels, in 8-bit steps."""
    first, second = (np.asarray(picture.convert("RGB"), float) for picture in (one, other))
    return float(np.abs(first - second).mean())


def scenes(picture: Image.Image) -> list[tuple[str, str]]:
    """Shapes and grounds of a picture of two squares side by side, without the seam between these."""
    seam = (60, 0, 64, 64)
    return [
        (colour(half, SHAPE), colour(half, *(box for box in GROUND if box != seam)))
        for half in (square(picture, 0), square(picture, 1).transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    ]
