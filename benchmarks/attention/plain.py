"""The attention nodes' formulas, written down one after the other: what ours are compared with.

As the published extension does it: all by attn1 patches before the projection, maps padded with zeros, the coarse copy
repeated for each tile, single tokens taken by pooling with a window of 1, the timestep read back in every layer.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from typing import Any

from torch import Tensor, cat
from torch.nn import functional

_SIDES = {"input": "in", "output": "out"}


def patched(node: str, model: Any, parameters: Mapping[str, Any]) -> Any:
    """A clone of the model, patched as the node of that name does with these parameters."""
    channels = model.model.diffusion_model.model_channels
    shape: Any = None

    def before(q: Tensor, k: Tensor, v: Tensor, options: dict[str, Any]) -> tuple[Tensor, Tensor, Tensor]:
        nonlocal shape
        shape = None
        timestep = float(model.model.model_sampling.timestep(options["sigmas"])[0])
        height, width = options["original_shape"][-2:]
        w = round(width * math.sqrt(q.shape[1] / (height * width)))
        h = q.shape[1] // w
        depth = q.shape[2] // channels
        ratio = time_ratio(timestep, parameters.get("peak_time", 0), parameters.get("time_decay", 0))
        pooling = _pooling(parameters, options, depth, ratio) if node != "NearSightedTile" else None
        tile_size, global_ratio = _tiling(parameters, ratio)
        ty, tx = (math.ceil(h / tile_size), math.ceil(w / tile_size)) if tile_size else (1, 1)
        if ty * tx == 1 or depth > 2 ** (parameters["tiling_max_depth"] - 1):
            return (q, *pool(q, h, w, pooling[0], pooling)) if pooling and pooling[0] > 1 else (q, k, v)
        th, tw = math.ceil(h / ty), math.ceil(w / tx)
        generator = random.Random(int(timestep))
        spare = (ty * th - h, tx * tw - w)
        moved = (int(generator.random() * spare[0]), int(generator.random() * spare[1]))
        before_map = moved if pooling is None else (0, 0)
        shape = (h, w, ty, tx, before_map)
        tiles = split(q, *shape)
        k, v = pool(tiles, th, tw, pooling[0], pooling) if pooling else (tiles, tiles)
        if global_ratio > 0:
            stride = ty * tx / global_ratio
            coarse = pool(q, h, w, stride * max(1, pooling[0]), pooling) if pooling else (every(q, h, w, stride),) * 2
            k, v = (cat([own, all.repeat_interleave(ty * tx, 0)], 1) for own, all in zip((k, v), coarse, strict=True))
        return tiles, k, v

    def after(output: Tensor, options: dict[str, Any]) -> Tensor:
        return output if shape is None else join(output, *shape)

    clone = model.clone()
    clone.set_model_attn1_patch(before)
    clone.set_model_attn1_output_patch(after)
    return clone


def time_ratio(timestep: float, peak: float, decay: float) -> float:
    time = min(max(1 - timestep / 1000, 0), 1)
    return 1 if decay <= 0 else math.exp(-(((time - peak) * decay) ** 2))


def _pooling(
    parameters: Mapping[str, Any], options: Mapping[str, Any], depth: int, ratio: float
) -> tuple[float, str, float, float] | None:
    side = _SIDES.get(options["block"][0])
    if side is None:
        return None
    rate = (1 if options["n_heads"] == 8 else 2) / depth
    if "slothful" in parameters:
        mode, slothful, decay = "2D_AVG", parameters["slothful"], 1.5
        k_blend = v_blend = parameters[f"{side}_blend"]
    else:
        keys = ("mode", "slothful", "depth_decay", "k_blend", "v_blend")
        mode, slothful, decay, k_blend, v_blend = (parameters[f"{side}_{key}"] for key in keys)
    return slothful * ratio * rate**decay, mode, k_blend, v_blend


def _tiling(parameters: Mapping[str, Any], ratio: float) -> tuple[int, float]:
    if "tile_size" in parameters:
        return parameters["tile_size"], parameters["global_ratio"]
    if "base_tile_size" not in parameters:
        return 0, 0.0
    size, share = (
        parameters[f"base_{name}"] + (parameters[f"peak_{name}"] - parameters[f"base_{name}"]) * ratio
        for name in ("tile_size", "global_ratio")
    )
    return round(size), share


def _cell(tokens: float, h: int, w: int) -> tuple[int, int]:
    rows = min(math.ceil(math.sqrt(max(tokens, 1))), h)
    return rows, min(math.ceil(max(tokens, 1) / rows), w)


def pool(
    tokens: Tensor, h: int, w: int, stride: float, pooling: tuple[float, str, float, float]
) -> tuple[Tensor, Tensor]:
    size, mode, k_blend, v_blend = pooling
    if size <= 1 and stride <= 1:
        return tokens, tokens
    if mode.startswith("1D"):
        h, w = h * w, 1
        window, step = ((min(math.ceil(max(n, 1)), h), 1) for n in (size, stride))
    else:
        window, step = (_cell(n, h, w) for n in (size, stride))
    image = tokens.transpose(1, 2).reshape(tokens.shape[0], -1, h, w)
    function = functional.max_pool2d if mode.endswith("MAX") else functional.avg_pool2d
    pooled = function(image, window, step)
    one = functional.avg_pool2d(image, 1, step)[:, :, : pooled.shape[2], : pooled.shape[3]]
    k, v = ((one * (1 - blend) + pooled * blend).flatten(2).transpose(1, 2) for blend in (k_blend, v_blend))
    return k, v


def every(tokens: Tensor, h: int, w: int, stride: float) -> Tensor:
    columns, rows = _cell(stride, w, h)
    image = tokens.transpose(1, 2).reshape(tokens.shape[0], -1, h, w)
    return functional.avg_pool2d(image, 1, (rows, columns)).flatten(2).transpose(1, 2)


def split(tokens: Tensor, h: int, w: int, ty: int, tx: int, before: tuple[int, int]) -> Tensor:
    th, tw = math.ceil(h / ty), math.ceil(w / tx)
    padding = (0, 0, before[1], tx * tw - w - before[1], before[0], ty * th - h - before[0])
    grid = functional.pad(tokens.view(tokens.shape[0], h, w, -1), padding)
    grid = grid.view(-1, ty, th, tx, tw, tokens.shape[2])
    return grid.transpose(2, 3).reshape(-1, th * tw, tokens.shape[2])


def join(tiles: Tensor, h: int, w: int, ty: int, tx: int, before: tuple[int, int]) -> Tensor:
    th, tw = math.ceil(h / ty), math.ceil(w / tx)
    grid = tiles.view(-1, ty, tx, th, tw, tiles.shape[2]).transpose(2, 3)
    grid = grid.reshape(-1, ty * th, tx * tw, tiles.shape[2])
    return grid[:, before[0] : before[0] + h, before[1] : before[1] + w].flatten(1, 2)
