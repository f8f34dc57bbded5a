"""A loop in Python: each picture is made from the one before.

    python examples/img2img_loop.py

It leaves img2img_loop_0.png (from noise) to img2img_loop_4.png in the working directory. The loop is one workflow:
the server gets it as a whole.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

images: list[IMAGE] = []
with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a white triangle on a red background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(64, 64, 1)
    for i in range(5):
        # The first one starts from noise alone; the others keep some of what is there.
        denoise = 1 if i == 0 else 0.5
        latent = KSampler(model, 123 + i, 8, 4, "euler", "normal", positive, negative, latent, denoise)
        images.append(SaveImage(VAEDecode(latent, vae), f"img2img_loop {i}"))

for i, image in enumerate(images):
    image.wait().save(f"img2img_loop_{i}.png")
