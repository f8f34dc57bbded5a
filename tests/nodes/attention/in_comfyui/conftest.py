"""ComfyUI's Python in this process, and UNets of supported classes that are small enough to sample in a moment.

`test_in_comfyui.py` runs the checks here, for each release in a process of its own.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from small import LEVELS, PARAMETERS, SMALL, Node, noise

from benchmarks.attention.unets import call_unet, import_comfyui, random_unet

logging.disable(logging.WARNING)
torch.set_num_threads(1)
import_comfyui(Path(os.environ["COMFYUI"]), pytorch_attention=True)


@pytest.fixture(params=list(PARAMETERS))
def node(request: pytest.FixtureRequest) -> Node:
    return Node(request.param)


@pytest.fixture(scope="session")
def nodes() -> dict[str, Node]:
    return {name: Node(name) for name in PARAMETERS}


@pytest.fixture(scope="session")
def unet() -> Any:
    return random_unet(LEVELS, blocks=1, **SMALL)


@pytest.fixture(scope="session", params=[torch.float16, torch.bfloat16], ids=str)
def half_unet(request: pytest.FixtureRequest, unet: Any) -> Any:
    half = random_unet(LEVELS, blocks=1, dtype=request.param, **SMALL)
    half.model.diffusion_model.load_state_dict(unet.model.diffusion_model.state_dict())
    return half


@pytest.fixture(scope="session")
def other_unet() -> Any:
    """Of the SDXL class, with another layout."""
    config = {"num_heads": -1, "num_head_channels": 16, "num_classes": "sequential", "adm_in_channels": 24}
    return random_unet(((1, 0), (2, 2)), family="SDXL", blocks=1, use_linear_in_transformer=True, **SMALL, **config)


@pytest.fixture
def call() -> Callable[..., torch.Tensor]:
    """Calls a model's UNet once: `call(model, height, width)` of the latent."""

    def call(
        model: Any, height: int = 24, width: int = 24, *, timestep: float = 600, batch: int = 2, **conditions: Any
    ) -> torch.Tensor:
        dtype = model.model.diffusion_model.dtype
        if model.model.diffusion_model.num_classes is not None:
            conditions["y"] = noise(4, model.model.adm_channels, dtype=dtype)[:batch]
        # The first picture of a batch is the same in any batch.
        x, context = noise(4, 4, height, width, dtype=dtype), noise(4, 5, SMALL["context_dim"], dtype=dtype)
        return call_unet(model, x[:batch], timestep, context[:batch], **conditions)

    return call


@pytest.fixture
def sample() -> Callable[..., torch.Tensor]:
    """Samples a picture by ComfyUI's KSampler: `sample(model, **of_positive)`."""
    import comfy.sample

    def sample(
        model: Any, *, side: int = 24, steps: int = 2, positive: dict[str, Any] | None = None, batch: int = 1
    ) -> torch.Tensor:
        latent = noise(4, 4, side, side)[:batch]
        conditions = [[[noise(1, 5, SMALL["context_dim"]) * sign, of]] for sign, of in ((1, positive or {}), (-1, {}))]
        return comfy.sample.sample(
            model, latent, steps, 4.0, "euler", "normal", *conditions, torch.zeros_like(latent), disable_pbar=True
        )

    return sample
