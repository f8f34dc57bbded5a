"""Plotting: one parameter in the rows, another one in the columns, and a picture for each pair.

    python examples/plot_grid.py

It leaves plot_grid.png in the working directory. All nine pictures are one workflow: the server loads the model and
reads the text once.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

SIZE = 128
SCALES = [1, 4, 12]
SAMPLERS = [Samplers.euler, Samplers.dpmpp_2m, Samplers.lms]


def generate(sampler: Samplers, cfg: float) -> IMAGE:
    sampled = KSampler(model, 42, 8, cfg, sampler, "normal", positive, negative, latent, 1)
    return PreviewImage(VAEDecode(sampled, vae))


with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a white square on a red background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(SIZE, SIZE, 1)
    results = [[generate(sampler, cfg) for sampler in SAMPLERS] for cfg in SCALES]

grid = util.grid(
    results,
    rows=[f"cfg {cfg}" for cfg in SCALES],
    columns=SAMPLERS,
)
grid.save("plot_grid.png")
