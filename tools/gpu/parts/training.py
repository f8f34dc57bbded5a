"""The demo model trained from nothing in under four minutes, and how well it draws then."""

from __future__ import annotations

import dataclasses
import random
import time
from typing import Any

import torch

from tools.gpu.setting import Findings, Setting
from tools.train_demo_model.comfyui_modules import use_comfyui
from tools.train_demo_model.conditions import Conditions
from tools.train_demo_model.denoiser import Course, new_unet, train
from tools.train_demo_model.latents import LatentSet, Scale
from tools.train_demo_model.package_file import read_package_file
from tools.train_demo_model.score import all_scenes, draw, score

_RESERVED = 60
"""Seconds for encoding before, and for drawing after."""


def measure(setting: Setting, findings: Findings) -> None:
    """Finds steps per second and the score. The autoencoder is the package's."""
    use_comfyui(setting.device)
    from tools.train_demo_model.autoencoder import new_autoencoder

    weights, trained = read_package_file()
    autoencoder = new_autoencoder()
    autoencoder.load_state_dict(weights)
    autoencoder.to(setting.device)
    scale = Scale(trained["mean"], trained["std"])
    latents = LatentSet.encode(autoencoder, 64 if setting.small else 9216, seed=4, scale=scale)
    conditions = Conditions()
    model = new_unet().requires_grad_(True).to(setting.device)
    findings.add(parameters=sum(weight.numel() for weight in model.parameters()))

    trial = Course(steps=2 if setting.small else 60, decay=1, rate=6e-4, seed=2)
    begun = time.monotonic()
    train(model, model.parameters(), latents, conditions, trial)
    pace = (time.monotonic() - begun) / trial.steps
    steps = 2 if setting.small else int((setting.seconds - _RESERVED - findings.values["seconds"]) / pace)
    course = dataclasses.replace(trial, steps=steps, decay=max(1, steps // 6), seed=1)
    begun = time.monotonic()
    train(model, model.parameters(), latents, conditions, course)
    findings.add(steps=steps, **{"steps per second": steps / (time.monotonic() - begun)})

    scenes = random.Random(5).sample(list(all_scenes()), 6) if setting.small else list(all_scenes())
    seeds = (1,) if setting.small else (1, 2)
    options: dict[str, Any] = {"mean": scale.mean, "std": scale.std}
    drawn = [draw(model, autoencoder, conditions, scenes, seed, **options) for seed in seeds]
    result = score(torch.cat(drawn).cpu(), scenes * len(seeds))
    findings.add(recognised=result.recognised, overlap=result.overlap, coloured=result.coloured)
