"""How well the model draws what it is told: the shape that fits a picture best, and by how much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import scipy.ndimage
import torch
from torch import Tensor, nn

from tools.train_demo_model.denoiser import alphas_cumprod
from tools.train_demo_model.precision import mixed_precision
from tools.train_demo_model.shapes import COLOURS, PLAIN, SHAPES, SIDE, Scene, distances, prompts

_SPECK = 12
"""Pixels: a connected part that is smaller is no shape."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The intersection over union of a mask with the best circle, square and triangle."""

    overlaps: Mapping[str, float]

    @property
    def shape(self) -> str:
        """The shape that fits best."""
        return max(self.overlaps, key=self.overlaps.__getitem__)


def fit(mask: Tensor) -> Fit:
    """Fits each shape to a mask by size and place.

    Args:
        mask: (SIDE, SIDE), of bool.
    """
    if not mask.any():
        return Fit(dict.fromkeys(SHAPES, 0.0))
    rows, columns = torch.nonzero(mask, as_tuple=True)
    x, y = columns.float().mean() + 0.5, rows.float().mean() + 0.5
    radius = (mask.sum() / torch.pi).sqrt()
    found = {}
    for shape in SHAPES:
        best, at = 0.0, (radius.item(), x.item(), y.item())
        for reach, step in ((6.0, 1.0), (1.0, 0.25)):
            offsets = torch.arange(-reach, reach + 0.1, step)
            sizes, across, down = torch.meshgrid(at[0] + offsets / 1.5, at[1] + offsets, at[2] + offsets, indexing="ij")
            triples = torch.stack([sizes.flatten().clamp(1, None), across.flatten(), down.flatten()])
            inside = distances(shape, *(values / SIDE for values in triples)) < 0
            common = (inside & mask).sum((1, 2))
            overlaps = common / ((inside | mask).sum((1, 2)))
            index = int(overlaps.argmax())
            best, at = overlaps[index].item(), tuple(triples[:, index].tolist())  # type: ignore[assignment]
        found[shape] = best
    return Fit(found)


@dataclass(frozen=True, slots=True)
class Score:
    """Of many pictures."""

    recognised: float
    """Share of the pictures whose best shape is the one that was asked for."""
    overlap: float
    """Mean intersection over union with the best shape of the kind that was asked for."""
    coloured: float
    """Share of the pictures whose shape and ground have, at the median, the colours asked for."""
    by_shape: Mapping[str, tuple[float, float]]
    """`recognised` and `overlap` for each shape."""


def all_scenes() -> Iterator[Scene]:
    """Every shape in every colour on every ground: 90."""
    for shape in SHAPES:
        for colour in COLOURS:
            for ground in COLOURS:
                if colour != ground:
                    yield Scene(shape, colour, ground)


def score(pictures: Tensor, scenes: Sequence[Scene]) -> Score:
    """Judges pictures.

    Args:
        pictures: (len(scenes), 3, SIDE, SIDE), from 0 to 1.
        scenes: What each was to show.
    """
    palette = torch.tensor([PLAIN[colour] for colour in COLOURS])
    right: dict[str, list[bool]] = {shape: [] for shape in SHAPES}
    overlaps: dict[str, list[float]] = {shape: [] for shape in SHAPES}
    coloured = []
    for picture, scene in zip(pictures, scenes, strict=True):
        assert scene.shape is not None
        mask = _mask(picture, scene)
        fitted = fit(mask)
        right[scene.shape].append(fitted.shape == scene.shape)
        overlaps[scene.shape].append(fitted.overlaps[scene.shape])
        colours = []
        for part in (mask, ~mask):
            median = picture[:, part].median(1).values if part.any() else torch.full((3,), -1.0)
            colours.append(COLOURS[int((palette - median).square().sum(1).argmin())])
        coloured.append(colours == [scene.colour, scene.ground])
    mean = {shape: (_mean(right[shape]), _mean(overlaps[shape])) for shape in SHAPES if right[shape]}
    return Score(
        _mean([value for values in right.values() for value in values]),
        _mean([value for values in overlaps.values() for value in values]),
        _mean(coloured),
        mean,
    )


def apart(pictures: Tensor, scenes: Sequence[Scene], rows: int, columns: int) -> float:
    """Share of larger pictures that show as many shapes as they have squares, with ground between all of them.

    Args:
        pictures: (len(scenes), 3, rows * SIDE, columns * SIDE), from 0 to 1.
        scenes: What each was to show in each square.
    """
    return _mean(
        [_shapes(_mask(picture, scene)) == rows * columns for picture, scene in zip(pictures, scenes, strict=True)]
    )


def _shapes(mask: Tensor) -> int:
    """How many connected parts a mask has, specks aside."""
    labels, count = scipy.ndimage.label(mask.numpy())
    return sum(int((labels == label).sum()) >= _SPECK for label in range(1, count + 1))


def _mask(picture: Tensor, scene: Scene) -> Tensor:
    """Where a picture is nearer to the shape's colour than to the ground's."""
    pair = torch.tensor([PLAIN[scene.colour], PLAIN[scene.ground]])
    return (picture[None] - pair[:, :, None, None]).square().sum(1).argmin(0) == 0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


@torch.no_grad()
def draw(
    model: nn.Module,
    vae: nn.Module,
    conditions: Mapping[str, Tensor],
    scenes: Sequence[Scene],
    seed: int,
    *,
    mean: float,
    std: float,
    steps: int = 12,
    cfg: float = 4.0,
    rows: int = 1,
    columns: int = 1,
) -> Tensor:
    """Pictures as KSampler's euler with the normal schedule draws them.

    Returns:
        (len(scenes), 3, rows * SIDE, columns * SIDE), from 0 to 1.
    """
    device = next(model.parameters()).device
    alphas = alphas_cumprod()
    all_sigmas = ((1 - alphas) / alphas).sqrt()
    times = torch.linspace(999, 0, steps)
    low = times.floor().long()
    logs = all_sigmas.log()
    sigmas = torch.lerp(logs[low], logs[(low + 1).clamp(max=999)], times - low).exp()
    sigmas = torch.cat([sigmas, torch.zeros(1)])
    shape = (len(scenes), 4, rows * SIDE // 8, columns * SIDE // 8)
    noise = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    context = torch.stack([conditions[prompts(scene)[0]] for scene in scenes]).float()
    empty = conditions[""].float().expand_as(context)
    x = noise * (1 + sigmas[0] ** 2).sqrt()
    for index in range(steps):
        sigma = sigmas[index]
        scaled = x / (sigma**2 + 1).sqrt()
        step = times[index].expand(2 * len(scenes))
        with mixed_precision(device):
            both = model(
                torch.cat([scaled, scaled]).to(device), step.to(device), torch.cat([context, empty]).to(device)
            )
        positive, negative = both.float().cpu().chunk(2)
        x = x + (negative + cfg * (positive - negative)) * (sigmas[index + 1] - sigma)
    with mixed_precision(device):
        pictures: Tensor = vae.taesd_decoder((x * std + mean).to(device))
    return pictures.float().cpu().clamp(0, 1)
