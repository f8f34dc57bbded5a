"""Pictures from Python and back: PIL images, numpy arrays and files go where a node takes an image.

    python examples/image_from_python.py

It leaves drawing.png, painted.png and inpainted.png in the working directory, and no file on the server: what goes
there and back passes through its memory (on a server without the nodes of comfy_script, through its temp folder).
"""

from pathlib import Path

import numpy as np
from PIL import Image

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

# A PIL image: a red square on blue.
drawing = Image.new("RGB", (128, 128), "royalblue")
drawing.paste("crimson", (32, 32, 96, 96))
drawing.save("drawing.png")

# An array as mask, [height, width], 0 to 1: the right half is to be painted anew.
mask = np.zeros((128, 128), np.float32)
mask[:, 64:] = 1

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a yellow circle on a blue background", clip)
negative = CLIPTextEncode("", clip)

latent = VAEEncode(drawing, vae)
latent = KSampler(model, 11, 10, 4, "euler", "normal", positive, negative, latent, 0.4)
[painted] = util.get_images(VAEDecode(latent, vae))
painted.save("painted.png")

# A file.
latent = VAEEncode(Path("drawing.png"), vae)
latent = SetLatentNoiseMask(latent, mask)
latent = KSampler(model, 11, 10, 4, "euler", "normal", positive, negative, latent, 1)
[inpainted] = util.get_images(VAEDecode(latent, vae))
inpainted.save("inpainted.png")
