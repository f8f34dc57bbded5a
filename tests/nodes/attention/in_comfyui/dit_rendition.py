"""What the DiT nodes' formulas say, written down token by token: what ours are compared with."""

from __future__ import annotations

import itertools
import math
from typing import Any

import torch
from torch import Tensor

Ranges = tuple[range, range, range]
Grid = tuple[int, int, int]


def side(at_least: float, most: int, power: int) -> int:
    """The smallest whole number whose power is at least that."""
    return next((n for n in range(1, most) if n**power >= at_least - 1e-6), most)


def cell(reduction: float, grid: Grid) -> Grid:
    frames = side(reduction, grid[0], 3)
    rows = side(reduction / frames, grid[1], 2)
    return frames, rows, side(reduction / frames / rows, grid[2], 1)


def groups(grid: Grid, box: Ranges, size: Grid) -> list[list[int]]:
    """Numbers of the tokens in each cell of a box."""
    steps = [[axis[i : i + n] for i in range(0, len(axis), n)] for axis, n in zip(box, size, strict=True)]
    return [
        [(t * grid[1] + y) * grid[2] + x for t, y, x in itertools.product(*cells)]
        for cells in itertools.product(*steps)
    ]


def pieces(length: int, longest: int) -> list[range]:
    count = math.ceil(length / longest)
    size = math.ceil(length / count)
    return [range(start, start + size) for start in (min(i * size, length - size) for i in range(count))]


def attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    *,
    before: int,
    grid: Grid,
    factor: float = 1.0,
    k_blend: float = 0.0,
    v_blend: float = 0.0,
    tile: Grid | None = None,
    share: float = 0.0,
) -> Tensor:
    """Attention of `[batch, heads, tokens, channels]`.

    Args:
        q: queries.
        k: keys.
        v: values.
        mask: added to the scores: `[batch, 1, tokens or 1, tokens]`.
        before: tokens before the picture's.
        grid: the picture's.
        factor: tokens that become one.
        k_blend: 1 makes an average of them.
        v_blend: 1 makes an average of them.
        tile: longest sides of a tile.
        share: tokens of the coarse copy for a token of a tile.
    """
    picture = math.prod(grid)
    total = q.shape[2]
    whole = tuple(map(range, grid))
    others = [*range(before), *range(before + picture, total)]
    axes = [[axis] for axis in whole] if tile is None else [pieces(*each) for each in zip(grid, tile, strict=True)]
    boxes = list(itertools.product(*axes))

    def looked(queries: list[int], keys: list[tuple[list[int], int]]) -> Tensor:
        """Attention of some queries to groups of keys, with how many tokens each stands for."""
        one = [group[0] for group, _ in keys]
        ks, vs = (
            torch.stack(
                [torch.lerp(of[:, :, group[0]], of[:, :, group].mean(2), blend) for group, _ in keys],
                2,
            )
            for of, blend in ((k, k_blend), (v, v_blend))
        )
        scores = q[:, :, queries] @ ks.transpose(2, 3) / math.sqrt(q.shape[3])
        scores = scores + torch.tensor([weight for _, weight in keys]).log()
        if mask is not None:
            scores = scores + (mask if mask.shape[2] == 1 else mask[:, :, queries])[..., one]
        return scores.softmax(-1) @ vs

    def shifted(found: list[list[int]]) -> list[list[int]]:
        return [[before + number for number in group] for group in found]

    alone = [([number], 1) for number in others]
    all_keys = alone + [(group, len(group)) for group in shifted(groups(grid, whole, cell(factor, grid)))]
    output = torch.empty_like(v)
    if len(boxes) == 1:
        output[:, :, :] = looked(list(range(total)), all_keys)
        return output
    if others:
        output[:, :, others] = looked(others, all_keys)
    size = tuple(map(len, boxes[0]))
    for box in boxes:
        own = shifted(groups(grid, box, cell(factor, size)))
        inside = {number for group in own for number in group}
        keys = alone + [(group, len(group)) for group in own]
        if share:
            coarse = shifted(groups(grid, whole, cell(factor * len(boxes) / share, grid)))
            left = ((group, len(set(group) - inside)) for group in coarse)
            keys += [(group, weight) for group, weight in left if weight]
        queries = sorted(inside)
        numbers = {number: place for place, number in enumerate(queries)}
        found = looked(queries, keys)
        mine = [
            number
            for number in queries
            if all(
                position // length == index
                for position, length, index in zip(
                    unravelled(number - before, grid), size, box_index(box, axes), strict=True
                )
            )
        ]
        output[:, :, mine] = found[:, :, [numbers[number] for number in mine]]
    return output


def unravelled(number: int, grid: Grid) -> Grid:
    return number // (grid[1] * grid[2]), number // grid[2] % grid[1], number % grid[2]


def box_index(box: Any, axes: list[list[range]]) -> list[int]:
    return [axis.index(part) for axis, part in zip(axes, box, strict=True)]
