"""A text becomes a picture.

Run it where ComfyUI runs, or is installed (`comfy-script comfyui install`), with a checkpoint of that name, such as the
demo model (`comfy-script demo-model`), which draws coloured shapes of 64 x 64:

    python examples/txt2img.py

It leaves txt2img.png in the working directory. To see the workflow without any server:

    comfy-script compile examples/txt2img.py
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a red circle on a blue background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(64, 64, 1)
    latent = KSampler(model, 1, 20, 1.5, "euler", "normal", positive, negative, latent, 1)
    images = SaveImage(VAEDecode(latent, vae), "txt2img")

# The result of SaveImage is a batch of PIL images.
images.wait().save("txt2img.png")
