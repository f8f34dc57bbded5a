"""The asynchronous API: three workflows are queued, and awaited together.

    python examples/async_txt2img.py

It leaves async_red.png, async_green.png and async_blue.png in the working directory.
"""

import asyncio

from comfy_script.runtime import *

load()  # in a coroutine: await runtime._load(), after `from comfy_script import runtime`
from comfy_script.runtime.nodes import *


async def generate(color: str) -> ImageBatchResult:
    async with Workflow():
        model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        positive = CLIPTextEncode(f"a {color} circle on a white background", clip)
        negative = CLIPTextEncode("", clip)
        latent = EmptyLatentImage(64, 64, 1)
        latent = KSampler(model, 5, 10, 1.5, "euler", "normal", positive, negative, latent, 1)
        image = SaveImage(VAEDecode(latent, vae), f"async {color}")
    # Here the workflow is in the queue, and the event loop is free while it waits.
    return await image


async def main() -> None:
    colors = ["red", "green", "blue"]
    batches = await asyncio.gather(*(generate(color) for color in colors))
    for color, batch in zip(colors, batches, strict=True):
        await asyncio.to_thread(batch.save, f"async_{color}.png")


asyncio.run(main())
