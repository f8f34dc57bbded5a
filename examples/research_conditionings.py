"""Change tensors between nodes: pictures on the way from one text to another one.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    python examples/research_conditionings.py

A conditioning is a list of pairs: a tensor (batch, tokens, channels), and a dict of what else belongs to it. The
average of two tensors is a conditioning too. It leaves research_conditionings.png in the working directory.
"""

# matplotlib's and torch's own annotations have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

import matplotlib.pyplot as plt
import torch

from comfy_script.runtime.real import *

load()
from comfy_script.runtime.real.nodes import *

WEIGHTS = [0, 0.25, 0.5, 0.75, 1]
SEEDS = [2, 3]

with Workflow():
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    ((start, options),) = CLIPTextEncode("a red circle on a blue background", clip)
    ((end, _),) = CLIPTextEncode("a yellow triangle on a black background", clip)
    negative = CLIPTextEncode("", clip)

    figure, axes = plt.subplots(len(SEEDS), len(WEIGHTS), figsize=(8, 3.8), layout="constrained")
    for column, weight in enumerate(WEIGHTS):
        positive = [(torch.lerp(start, end, weight), options)]
        for row, seed in enumerate(SEEDS):
            latent = KSampler(model, seed, 12, 4, "euler", "normal", positive, negative, EmptyLatentImage(64, 64), 1)
            axes[row, column].imshow(VAEDecode(latent, vae)[0].clamp(0, 1))
            axes[row, column].set_axis_off()
        axes[0, column].set_title(f"{1 - weight:g} circle\n{weight:g} triangle", fontsize=9)
    figure.savefig("research_conditionings.png")
