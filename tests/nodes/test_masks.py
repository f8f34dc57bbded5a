"""What the mask nodes draw: exact areas, symmetry, soft edges."""

from __future__ import annotations

import math

import pytest
import torch

from comfy_script.nodes.masks import shapes


def test_a_rectangle_between_pixels_is_hard() -> None:
    mask = shapes.rectangle(8, 4, 0.25, 0.25, 0.75, 0.75)
    expected = torch.zeros(1, 4, 8)
    expected[:, 1:3, 2:6] = 1
    assert torch.equal(mask, expected)


@pytest.mark.parametrize("name", shapes.REGIONS)
def test_a_region_has_its_share_of_the_picture(name: str) -> None:
    left, top, right, bottom = shapes.REGIONS[name]
    mask = shapes.region(96, 48, name)
    assert mask.shape == (1, 48, 96)
    assert set(mask.unique().tolist()) <= {0.0, 1.0}
    assert mask.mean().item() == pytest.approx((right - left) * (bottom - top))


@pytest.mark.parametrize(("one", "other"), [("left half", "right half"), ("top half", "bottom half")])
@pytest.mark.parametrize("feather", [0.0, 10.0])
def test_halves_complete_each_other(one: str, other: str, feather: float) -> None:
    total = shapes.region(65, 33, one, feather) + shapes.region(65, 33, other, feather)
    torch.testing.assert_close(total, torch.ones(1, 33, 65))


def test_sides_on_the_border_do_not_fade() -> None:
    mask = shapes.region(100, 100, "left half", 20.0)[0]
    assert torch.equal(mask[:, :40], torch.ones(100, 40))
    assert torch.equal(mask[:, 60:], torch.zeros(100, 40))
    assert (mask[:, 40:60].diff(dim=1) < 0).all()


@pytest.mark.parametrize("feather", [0.0, 12.0])
def test_a_circle_has_its_area(feather: float) -> None:
    mask = shapes.ellipse(200, 100, 0.5, 0.5, 0.2, 0.4, feather)
    assert mask.sum().item() == pytest.approx(math.pi * 40 * 40, rel=0.01)
    assert torch.equal(mask, mask.flip(1))
    assert mask[0, 50, 100] == 1
    assert mask[0, 0, 0] == 0


def test_gradients() -> None:
    ramp = shapes.gradient(100, 10, 0)[0]
    torch.testing.assert_close(ramp[3], (torch.arange(100) + 0.5) / 100)
    torch.testing.assert_close(shapes.gradient(10, 100, 90)[0, :, 3], ramp[3])
    torch.testing.assert_close(shapes.gradient(100, 10, 180)[0], ramp.flip(1))
    torch.testing.assert_close(shapes.gradient(100, 10, 0, 1, 0)[0], 1 - ramp)
    assert torch.equal(shapes.gradient(100, 10, 0, 0.5, 0.5), shapes.region(100, 10, "right half"))


def test_a_polygon_of_a_rectangle_is_that_rectangle() -> None:
    points = shapes.parse_points(str([(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]))
    for feather in (0.0, 8.0):
        torch.testing.assert_close(
            shapes.polygon(64, 32, points, feather), shapes.rectangle(64, 32, 0.25, 0.25, 0.75, 0.75, feather)
        )


def test_a_polygon_that_crosses_itself_is_even_odd() -> None:
    star = [(0.5, 0.05), (0.78, 0.93), (0.05, 0.38), (0.95, 0.38), (0.22, 0.93)]
    mask = shapes.polygon(200, 200, star)[0]
    assert mask[100, 100] == 0
    assert mask[40, 100] == 1


@pytest.mark.parametrize(
    "text", ["0.5,0.1 0.9,0.9 0.1,0.9", "[(0.5, 0.1), (0.9, 0.9), (0.1, 0.9)]", ".5 .1;.9 .9;1e-1 .9"]
)
def test_points_are_read(text: str) -> None:
    assert shapes.parse_points(text) == [(0.5, 0.1), (0.9, 0.9), (0.1, 0.9)]


@pytest.mark.parametrize("text", ["", "0.5,0.1", "0,0 1,1 1", "0,0 1,0 x,1", "0,0 1,0 1,nan", "__import__('os')"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="numbers"):
        shapes.parse_points(text)


@pytest.mark.parametrize(
    "text", ["1 2 3 4 5 6 " + "1" * 300_000 + "x", "[" * 300_000, "1." * 200_000, "1 " * 200_000 + "x"]
)
def test_hostile_points_are_refused_with_a_short_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"points|polygon") as caught:
        shapes.parse_points(text)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0 " * (2 * shapes.MAX_CORNERS + 2), f"at most {shapes.MAX_CORNERS} corners"),
        (" " * (shapes.MAX_TEXT + 1), f"at most {shapes.MAX_TEXT}"),
        ("0 0 1 1 1 1001", "from -1000 to 1000"),
        ("0 0 1 1 1 1e999", "from -1000 to 1000"),
    ],
)
def test_limits_of_points(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        shapes.parse_points(text)


def test_a_large_polygon_is_drawn_in_bands_and_asks_between() -> None:
    corners = [(0.1, 0.1), (0.9, 0.2), (0.5, 0.95)]
    asked = []
    whole = shapes.polygon(4096, 700, corners, 3.0, lambda: asked.append(1))
    assert len(asked) == 12  # each band, and each side in it
    torch.testing.assert_close(whole[:, 300:310], shapes.polygon(4096, 700, corners, 3.0)[:, 300:310])

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        shapes.polygon(16384, 16384, corners, 0.0, stop)


SHAPES = {
    "region": lambda size, check: shapes.region(size, size, "center", 50.0, check),
    "rectangle": lambda size, check: shapes.rectangle(size, size, 0.1, 0.1, 0.9, 0.9, 50.0, check),
    "ellipse": lambda size, check: shapes.ellipse(size, size, 0.5, 0.5, 0.4, 0.3, 50.0, check),
    "gradient": lambda size, check: shapes.gradient(size, size, 30.0, 0.0, 1.0, check),
}


@pytest.mark.parametrize("name", SHAPES)
def test_large_shapes_are_drawn_in_bands(name: str) -> None:
    asked: list[None] = []
    whole = SHAPES[name](2048, lambda: asked.append(None))
    assert len(asked) == 4
    assert whole.shape == (1, 2048, 2048)

    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        SHAPES[name](2048, stop)
