"""Look into the model while it samples: how much its cross-attention writes, step by step.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    python examples/research_attention.py

A patch sees the output of each cross-attention layer, and may return another one; this one takes the norm and returns
what it got. It leaves research_attention.png in the working directory: a curve for the prompt and one for the empty
prompt, the mean of the layers at each step of the sampling.
"""

# matplotlib's and torch's own annotations have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

from statistics import mean
from typing import Any

import matplotlib.pyplot as plt
from torch import Tensor

from comfy_script.runtime.real import *

load()
from comfy_script.runtime.real.nodes import *

STEPS = 20
PARTS = ["prompt", "empty prompt"]
norms: dict[str, dict[float, list[float]]] = {part: {} for part in PARTS}


def record(output: Tensor, options: dict[str, Any]) -> Tensor:
    """Output: (rows, tokens, channels). Rows are the prompts' turns: 0 for the positive, 1 for the negative."""
    sigma = float(options["sigmas"][0])
    turns: list[int] = options["cond_or_uncond"]
    for turn, rows in zip(turns, output.chunk(len(turns)), strict=True):
        norms[PARTS[turn]].setdefault(sigma, []).append(float(rows.norm(dim=-1).mean()))
    return output


with Workflow():
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    patched = model.clone()
    patched.set_model_attn2_output_patch(record)
    positive, negative = CLIPTextEncode("a red circle on a blue background", clip), CLIPTextEncode("", clip)
    latent = KSampler(patched, 1, STEPS, 4, "euler", "normal", positive, negative, EmptyLatentImage(64, 64), 1)
    image = VAEDecode(latent, vae)[0].clamp(0, 1)

figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5), width_ratios=[2, 1], layout="constrained")
for part, by_sigma in norms.items():
    left.plot(list(by_sigma), [mean(layers) for layers in by_sigma.values()], marker="o", label=part)
left.set_xscale("log")
left.invert_xaxis()  # sampling goes from much noise to none
left.set_xlabel("noise level σ")
left.set_ylabel("mean norm of the cross-attention's output")
left.legend()
right.imshow(image)
right.set_axis_off()
figure.savefig("research_attention.png")
