"""Hires fix: a small picture gives the composition, a second pass at twice the size gives the details.

    python examples/hires_fix.py

It leaves hires_fix_small.png and hires_fix.png in the working directory.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a yellow triangle on a blue background", clip)
    negative = CLIPTextEncode("", clip)

    latent = EmptyLatentImage(128, 128, 1)
    latent = KSampler(model, 89848, 12, 4, "dpmpp_2m", "karras", positive, negative, latent, 1)
    small = SaveImage(VAEDecode(latent, vae), "hires_fix small")

    latent = LatentUpscaleBy(latent, "nearest-exact", 2)
    latent = KSampler(model, 46977, 8, 4, "dpmpp_2m", "simple", positive, negative, latent, 0.35)
    large = SaveImage(VAEDecode(latent, vae), "hires_fix")

small.wait().save("hires_fix_small.png")
large.wait().save("hires_fix.png")
