"""The nodes' parameters are the published extension's, in its order, so that its workflows load."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from tests.pack_nodes import PACK_NODES

NODES = json.loads(gzip.decompress(PACK_NODES.read_bytes()))
MODES = ["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"]


# default, smallest, largest, step
def reduction(side: str, slothful: float) -> dict[str, Any]:
    return {
        f"{side}_mode": ("2D_AVG", *MODES),
        f"{side}_depth_decay": (2, 0, 4, 0.5),
        f"{side}_slothful": (slothful, 0, 50, 0.5),
        f"{side}_k_blend": (0, 0, 1, 0.05),
        f"{side}_v_blend": (0, 0, 1, 0.05),
    }


DEPTH = {"tiling_max_depth": (2, 1, 3, None)}
CURVE = {"peak_time": (0.4, 0, 1, 0.1), "time_decay": (2, 0, 4, 0.5)}
TILING = {
    "base_tile_size": (24, 16, 64, 2),
    "peak_tile_size": (32, 16, 64, 2),
    "base_global_ratio": (0.2, 0, 1, 0.1),
    "peak_global_ratio": (0.8, 0, 1, 0.1),
}
SIDES = reduction("in", 6) | reduction("out", 4)
SIMPLE = {"slothful": (4, 0, 50, 0.5), "in_blend": (0, 0, 1, 0.05), "out_blend": (0, 0, 1, 0.05)}
PUBLISHED = {
    "SlothfulAttention": CURVE | SIDES,
    "NearSightedTile": DEPTH | {"global_ratio": (0.5, 0, 1, 0.1), "tile_size": (32, 16, 64, 2)},
    "NearSightedAttention": DEPTH | CURVE | TILING | SIDES,
    "NearSightedAttentionSimple": DEPTH | CURVE | TILING | SIMPLE,
}
WHOLE_NUMBERS = {"tiling_max_depth", "tile_size", "base_tile_size", "peak_tile_size"}


@pytest.mark.parametrize("name", list(PUBLISHED))
def test_parameters(name: str) -> None:
    node = NODES[name]
    assert (node["category"], node["output"]) == ("SlothfulAttention", ["MODEL"])
    assert node["input_order"] == {"required": ["model", *PUBLISHED[name]]}
    for parameter, published in PUBLISHED[name].items():
        kind, options = node["input"]["required"][parameter]
        if kind == "COMBO":
            assert (options["default"], *options["options"]) == published
        else:
            assert kind == ("INT" if parameter in WHOLE_NUMBERS else "FLOAT")
            assert tuple(options.get(key) for key in ("default", "min", "max", "step")) == published
