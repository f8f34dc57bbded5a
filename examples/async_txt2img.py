"""The asynchronous API: three workflows are queued, and awaited together.

    python examples/async_txt2img.py

It leaves async_red.png, async_green.png and async_blue.png in the working directory.
"""

import asyncio

from PIL import Image

from comfy_script.runtime import *

load()  # in a coroutine: await runtime._load(), after `from comfy_script import runtime`
from comfy_script.runtime.nodes import *


async def generate(color: str) -> Image.Image:
    async with Workflow():
        model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        positive = CLIPTextEncode(f"a {color} bird", clip)
        negative = CLIPTextEncode("text, watermark", clip)
        latent = EmptyLatentImage(128, 128, 1)
        latent = KSampler(model, 5, 10, 8, "euler", "normal", positive, negative, latent, 1)
        image = SaveImage(VAEDecode(latent, vae), f"async {color}")
    # Here the workflow is in the queue, and the event loop is free while it waits.
    batch = await image
    return await batch.get(0)


async def main() -> None:
    colors = ["red", "green", "blue"]
    images = await asyncio.gather(*(generate(color) for color in colors))
    for color, image in zip(colors, images, strict=True):
        image.save(f"async_{color}.png")


asyncio.run(main())
