"""A text becomes a picture.

Run it where ComfyUI runs, or is installed (`comfy-script comfyui install`), with a checkpoint of that name:

    python examples/txt2img.py

It leaves txt2img.png in the working directory. To see the workflow without any server:

    comfy-script compile examples/txt2img.py
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("beautiful scenery nature glass bottle landscape, purple galaxy bottle", clip)
    negative = CLIPTextEncode("text, watermark", clip)
    latent = EmptyLatentImage(256, 256, 1)
    latent = KSampler(model, 123, 20, 8, "euler", "normal", positive, negative, latent, 1)
    images = SaveImage(VAEDecode(latent, vae), "txt2img")

# The result of SaveImage is a batch of PIL images.
images.wait()[0].save("txt2img.png")
