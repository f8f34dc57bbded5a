"""Training the VAE: ComfyUI's own TAESD, from pictures of any two colours."""

from __future__ import annotations

import random
import time

import torch
from torch import Tensor, nn

from tools.train_demo_model.precision import mixed_precision
from tools.train_demo_model.shapes import PASTEL, PLAIN, SHAPES, coverage, mix, random_scene, render

_CROP = 32
_BATCH = 16


def new_autoencoder() -> nn.Module:
    """An untrained TAESD for latents of four channels."""
    from comfy.taesd.taesd import TAESD

    return TAESD().requires_grad_(False)


def train_autoencoder(steps: int, seed: int = 2) -> nn.Module:
    """A TAESD whose latents have about the same spread everywhere.

    Half of the pictures have the demo model's colours, the others any: what is painted over, blended or tinted must
    survive as well.
    """
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    rng = random.Random(seed)
    model = new_autoencoder().requires_grad_(True)
    _initialise(model)
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.99), weight_decay=0.0)
    start = time.process_time()
    errors = []
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = 1e-3 * min(1, (step + 1) / 50) * (1 - step / steps) + 1e-5
        pictures = _pictures(rng, generator)
        with mixed_precision(pictures.device):
            latents = model.taesd_encoder(pictures)
        latents = latents.float()
        noisy = latents + torch.randn(latents.shape, generator=generator) * 0.04
        with mixed_precision(pictures.device):
            decoded = model.taesd_decoder(noisy)
        error = decoded.float() - pictures
        loss = error.abs().mean() + 2 * error.square().mean() + 1e-3 * latents.square().mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        errors.append(error.detach().square().mean().item())
        if (step + 1) % 100 == 0:
            decibels = -10 * torch.tensor(errors[-100:]).mean().log10().item()
            print(f"vae {step + 1}: {decibels:.1f} dB, {time.process_time() - start:.0f} CPU s", flush=True)
    return model.requires_grad_(False)


def _pictures(rng: random.Random, generator: torch.Generator) -> Tensor:
    """A batch of crops on the grid of the latents."""
    if rng.random() < 0.5:
        pictures = render(
            [random_scene(rng) for _ in range(_BATCH)], generator, palette=PASTEL if rng.random() < 0.3 else PLAIN
        )
    else:
        colours = torch.rand(2, _BATCH, 3, generator=generator)
        pictures = mix(colours[0], colours[1], coverage([rng.choice(SHAPES) for _ in range(_BATCH)], generator))
    top, left = (8 * rng.randrange(5) for _ in range(2))
    return pictures[:, :, top : top + _CROP, left : left + _CROP]


def _initialise(model: nn.Module) -> None:
    """Random features beside an exact path for colours; each residual block begins as nothing."""
    from comfy_script.demo_model.block_vae import block_vae
    from comfy_script.demo_model.tensors import DTYPES

    colours = {
        name.removeprefix("first_stage_model."): torch.from_numpy(tensor.values())
        for name, tensor in block_vae(4, 1.0, 0.0, DTYPES["float32"]).items()
    }
    state = {}
    for name, path in colours.items():
        if name.endswith(".bias") or ".conv.4." in name or path.ndim < 4:
            state[name] = path
            continue
        noise = torch.randn(path.shape) / path[0].numel() ** 0.5
        if ".conv." in name:
            state[name] = noise
        elif path.shape[0] == 64:
            state[name] = torch.cat([path[:3], noise[3:] * 0.5])
        else:
            state[name] = path + noise * 0.1
    model.load_state_dict(state)
