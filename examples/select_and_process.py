"""Select and process: make three pictures, let the script choose one, and go on with that one only.

    python examples/select_and_process.py

It leaves select_0.png to select_2.png and, of the brightest of them, select_hires.png in the working directory. The
second workflow uses an output of the first: the server still has it, and computes only what is new.
"""

import numpy as np

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

latents: list[LATENT] = []
results: list[IMAGE] = []
with Workflow():
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    negative = CLIPTextEncode("", clip)
    for color in "red", "green", "blue":
        positive = CLIPTextEncode(f"a {color} circle on a white background", clip)
        latent = EmptyLatentImage(64, 64)
        latent = KSampler(model, 0, 10, 4, "uni_pc", "normal", positive, negative, latent)
        latents.append(latent)
        results.append(PreviewImage(VAEDecode(latent, vae)))

batches = [result.wait() for result in results]
for i, batch in enumerate(batches):
    batch.save(f"select_{i}.png")
brightness = [np.asarray(batch[0]).mean() for batch in batches]
chosen = int(np.argmax(brightness))
print("mean brightness:", *(f"{value:.1f}" for value in brightness))
print(f"picture {chosen} is chosen")

with Workflow():
    positive = CLIPTextEncode("a triangle", clip)
    latent = LatentUpscaleBy(latents[chosen], "nearest-exact", 2)
    latent = KSampler(model, 0, 8, 4, "uni_pc", "normal", positive, negative, latent, 0.6)
    result = SaveImage(VAEDecode(latent, vae), "select_hires")

result.wait().save("select_hires.png")
