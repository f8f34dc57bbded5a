"""A text becomes a picture, in this process; changing one thing runs only what depends on it.

It takes an installed ComfyUI (`comfy-script comfyui install`) with a checkpoint of that name, or the folder of another
one in the environment variable COMFYUI_PATH:

    python examples/real_txt2img.py

It leaves real_0.png, real_1.png and real_mean.png in the working directory.
"""

from comfy_script.runtime.real import *

load()
from comfy_script.runtime.real.nodes import *

cache = Cache()


def text_to_latent(seed: int) -> LATENT:
    model, clip, _ = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a green square on a black background", clip)
    negative = CLIPTextEncode("", clip)
    return KSampler(model, seed, 10, 4, "euler", "normal", positive, negative, EmptyLatentImage(64, 64), 1)


with Workflow(cache=cache):
    vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")[2]
    latents = [text_to_latent(seed) for seed in (1, 2)]  # the second run only samples
    for number, latent in enumerate(latents):
        SaveImage(VAEDecode(latent, vae), "real").wait().save(f"real_{number}.png")

    # The latents are tensors: their mean is a latent, too.
    mean = {"samples": (latents[0]["samples"] + latents[1]["samples"]) / 2}
    SaveImage(VAEDecode(mean, vae), "real_mean").wait().save("real_mean.png")
