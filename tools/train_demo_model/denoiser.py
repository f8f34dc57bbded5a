"""The UNet and how it learns: eps-prediction on Stable Diffusion's noise schedule."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from comfy_script.demo_model.layout import Layout
from comfy_script.demo_model.networks import UNET_PREFIX, UNetShape, unet
from comfy_script.demo_model.noise_path import add_noise_path
from comfy_script.demo_model.tensors import DTYPES, dense
from tools.train_demo_model.latents import LatentSet
from tools.train_demo_model.precision import mixed_precision
from tools.train_demo_model.shapes import random_prompt

_TOKENS = 16 * 64
"""Latent pixels of a batch, whatever the size of its pictures."""
_WARM_UP = 40
_EMA = 0.998
"""Decay of the weights' exponential moving average at the end; it is less at first, when they change fast."""


@dataclass(frozen=True, slots=True)
class Course:
    """One training run: the rate warms up, stays, and in the last `decay` of the `steps` falls to nothing."""

    steps: int
    decay: int
    rate: float
    seed: int

    def rate_at(self, step: int) -> float:
        """Learning rate of a step."""
        return self.rate * min(1.0, (step + 1) / _WARM_UP, (self.steps - step) / self.decay)


def new_unet(seed: int = 5) -> nn.Module:
    """An untrained UNet as ComfyUI builds it; it predicts the noise of pure noise from the start."""
    import comfy.model_detection
    import comfy.ops
    from comfy.ldm.modules.diffusionmodules.openaimodel import UNetModel

    layout = Layout()
    unet(layout, UNetShape())
    normal = np.random.RandomState(seed)
    state = {}
    for name, weight in layout.items():
        # What residual branches add is small at first.
        gain = 0.3 if name.endswith(("out_layers.3.weight", "proj_out.weight")) else 1.0
        values = normal.standard_normal(weight.shape) * weight.std * gain + weight.mean
        state[name] = dense(values.astype(np.float32), DTYPES["float32"])
    add_noise_path(state, seed, 0.02)
    tensors = {name: torch.from_numpy(tensor.values()) for name, tensor in state.items()}
    config = comfy.model_detection.model_config_from_unet(tensors, UNET_PREFIX).unet_config
    model = UNetModel(**config | {"dtype": torch.float32}, operations=comfy.ops.disable_weight_init)
    model.load_state_dict({name.removeprefix(UNET_PREFIX): tensor for name, tensor in tensors.items()})
    return model


def alphas_cumprod() -> Tensor:
    """How much of the picture's variance is left after each of the 1,000 steps of noise."""
    betas = torch.linspace(0.00085**0.5, 0.012**0.5, 1000, dtype=torch.float64) ** 2
    return torch.cumprod(1 - betas, 0).float()


def train(
    model: nn.Module,
    weights: Iterable[nn.Parameter],
    latents: LatentSet,
    conditions: dict[str, Tensor],
    course: Course,
    *,
    state: Path | None = None,
) -> None:
    """Trains some of a model's weights in place; they end as the exponential moving average of those of all steps.

    Args:
        model: Predicts the noise from (noisy latents, steps, conditions).
        weights: What is trained, on the device that computes.
        latents: The pictures.
        conditions: Of each prompt.
        course: Steps and rates.
        state: Where the run is kept every 200 steps, and goes on from if it is there.
    """
    weights = list(weights)
    device = weights[0].device
    alphas = alphas_cumprod()
    generator = torch.Generator().manual_seed(course.seed)
    rng = random.Random(course.seed)
    optimizer = torch.optim.AdamW(weights, betas=(0.9, 0.98), weight_decay=0.0)
    averages = [weight.detach().clone() for weight in weights]
    first = 0
    if state is not None and state.exists():
        first = _resume(torch.load(state, weights_only=False), weights, averages, optimizer, generator, rng)
    start, losses = time.process_time(), []
    for step in range(first, course.steps):
        for group in optimizer.param_groups:
            group["lr"] = course.rate_at(step)
        clean, scenes = latents.draw(_TOKENS, rng, generator)
        context = torch.stack([conditions[random_prompt(scene, rng)] for scene in scenes]).float()
        # High noise, where the picture is decided, is drawn more often.
        low = torch.where(torch.rand(len(scenes), generator=generator) < 0.4, 0, 350)
        times = low + (torch.rand(len(scenes), generator=generator) * (1000 - low)).long()
        alpha = alphas[times][:, None, None, None]
        noise = torch.randn(clean.shape, generator=generator)
        noisy = (alpha.sqrt() * clean + (1 - alpha).sqrt() * noise).to(device)
        with mixed_precision(device):
            predicted = model(noisy, times.to(device), context.to(device))
        weight = ((1 - alpha) / alpha).sqrt().clamp(0.3, 6.0).to(device)
        loss = (weight * (predicted.float() - noise.to(device)).square()).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(averages, weights, 1 - min(_EMA, (step + 1) / (step + 10)))
        losses.append(loss.detach())
        if (step + 1) % 50 == 0:
            mean = torch.stack(losses[-50:]).mean().item()
            print(f"step {step + 1}: loss {mean:.4f}, {time.process_time() - start:.0f} CPU s", flush=True)
        if state is not None and (step + 1) % 200 == 0:
            _keep(state, step + 1, weights, averages, optimizer, generator, rng)
    for weight, average in zip(weights, averages, strict=True):
        weight.data.copy_(average)


def _keep(
    state: Path,
    step: int,
    weights: list[nn.Parameter],
    averages: list[Tensor],
    optimizer: torch.optim.Optimizer,
    generator: torch.Generator,
    rng: random.Random,
) -> None:
    whole = {
        "step": step,
        "weights": [weight.data for weight in weights],
        "averages": averages,
        "optimizer": optimizer.state_dict(),
        "generator": generator.get_state(),
        "rng": rng.getstate(),
    }
    torch.save(whole, state.with_suffix(".partial"))
    state.with_suffix(".partial").replace(state)


def _resume(
    whole: dict[str, Any],
    weights: list[nn.Parameter],
    averages: list[Tensor],
    optimizer: torch.optim.Optimizer,
    generator: torch.Generator,
    rng: random.Random,
) -> int:
    for weight, kept in zip(weights, whole["weights"], strict=True):
        weight.data.copy_(kept)
    for average, kept in zip(averages, whole["averages"], strict=True):
        average.copy_(kept)
    optimizer.load_state_dict(whole["optimizer"])
    generator.set_state(whole["generator"])
    rng.setstate(whole["rng"])
    step: int = whole["step"]
    return step
