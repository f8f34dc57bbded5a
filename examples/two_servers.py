"""Two servers at once: a session for each, side by side in one process.

    python examples/two_servers.py http://127.0.0.1:8188 http://127.0.0.1:8189

It leaves two_servers_0.png and two_servers_1.png in the working directory.
"""

import sys
from typing import Any

from comfy_script.runtime import Session


def queue_on(session: Session, seed: int) -> Any:
    nodes = session.nodes
    with session.workflow():
        model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        positive = nodes.CLIPTextEncode("a blue square on a yellow background", clip)
        negative = nodes.CLIPTextEncode("", clip)
        latent = nodes.EmptyLatentImage(64, 64, 1)
        latent = nodes.KSampler(model, seed, 10, 4, "euler", "normal", positive, negative, latent, 1)
        return nodes.SaveImage(nodes.VAEDecode(latent, vae), "two_servers")


if len(sys.argv) != 3:
    sys.exit("Give the addresses of two servers.")

with Session(sys.argv[1]) as first, Session(sys.argv[2]) as second:
    # Both work at the same time: queueing doesn't wait.
    images = [queue_on(first, 1), queue_on(second, 2)]
    for i, image in enumerate(images):
        image.wait().save(f"two_servers_{i}.png")
