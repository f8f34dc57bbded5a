"""A sampler of one's own, in place of ComfyUI's loop: Heun's method, and how fast it comes near to the true solution.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    python examples/research_sampler.py

A sampler is a function in the style of k-diffusion. `model(x, sigma)` gives the prediction of the clean latent, with
guidance. It leaves research_sampler.png in the working directory: the distance to a run of many steps, against the
number of times that the model was asked, for ComfyUI's Euler sampler and for this one.
"""

# matplotlib's and torch's own annotations have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

from itertools import pairwise
from typing import Any

import matplotlib.pyplot as plt
from torch import Tensor

from comfy_script.runtime.real import *

load()
from comfy_script.runtime.real.nodes import *


def heun(model: Any, x: Tensor, sigmas: Tensor, extra_args: dict[str, Any], **_: Any) -> Tensor:
    """Algorithm 1 of Karras et al. 2022 (arXiv 2206.00364), without noise added on the way.

    Args:
        model: The denoiser.
        x: Latent with noise of the first sigma, (batch, 4, height / 8, width / 8).
        sigmas: Falling noise levels, the last one 0.
        extra_args: For the model.
    """

    def slope(x: Tensor, sigma: Tensor) -> Tensor:
        denoised: Tensor = model(x, sigma * x.new_ones(len(x)), **extra_args)
        return (x - denoised) / sigma

    for sigma, following in pairwise(sigmas):
        first = slope(x, sigma)
        euler: Tensor = x + (following - sigma) * first
        if following == 0:
            return euler
        x = x + (following - sigma) * (first + slope(euler, following)) / 2
    return x


def sample(name: str, steps: int) -> Tensor:
    sampler = KSamplerSelect("euler")
    if name == "heun":
        sampler.sampler_function = heun
    sigmas = KarrasScheduler(steps, 14.6, 0.03, 7)
    latent, _ = SamplerCustomAdvanced(RandomNoise(1), guider, sampler, sigmas, EmptyLatentImage(64, 64))
    return latent["samples"]


with Workflow():
    model, clip, _ = CheckpointLoaderSimple("shapes.ckpt")
    prompts = CLIPTextEncode("a red circle on a blue background", clip), CLIPTextEncode("", clip)
    guider = CFGGuider(model, *prompts, 4)
    reference = sample("heun", 40)

    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    for name, steps, evaluations in (
        ("euler", [4, 8, 16, 32], [4, 8, 16, 32]),
        ("heun", [3, 5, 9, 17], [5, 9, 17, 33]),  # twice a step, but for the last one
    ):
        distances = [float((sample(name, n) - reference).square().mean().sqrt()) for n in steps]
        axes.loglog(evaluations, distances, marker="o", label=name)
    axes.set_xticks([4, 8, 16, 32], ["4", "8", "16", "32"])
    axes.minorticks_off()
    axes.set_xlabel("evaluations of the model")
    axes.set_ylabel("distance to 40 steps of Heun")
    axes.legend()
    figure.savefig("research_sampler.png")
