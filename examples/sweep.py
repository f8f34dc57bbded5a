"""A sweep over seeds and cfg on several servers, and a contact sheet of what came out.

    python examples/sweep.py http://127.0.0.1:8188 http://127.0.0.1:8189
    python examples/sweep.py --gpus 0,1      # starts a server for each of these GPUs

It leaves sweep.html and the folder runs/sweep. Stop it when you like: called again, it goes on where it was.
"""

import sys
from typing import Any

from comfy_script.pool import Failure, Run, ServerPool, product


def picture(nodes: Any, seed: int, cfg: float) -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = nodes.CLIPTextEncode("a green triangle on a white background", clip)
    negative = nodes.CLIPTextEncode("", clip)
    latent = nodes.EmptyLatentImage(64, 64, 1)
    latent = nodes.KSampler(model, seed, 10, cfg, "euler", "normal", positive, negative, latent, 1)
    return nodes.VAEDecode(latent, vae)


if len(sys.argv) < 2:
    sys.exit("Give the addresses of servers, or --gpus 0,1.")

pool = ServerPool.start(gpus=sys.argv[2].split(",")) if sys.argv[1] == "--gpus" else ServerPool(sys.argv[1:])
run = Run("runs/sweep")
with pool:
    for job in pool.map(picture, product(seed=range(3), cfg=[2.0, 4.0]), run=run, failures="return"):
        if isinstance(job, Failure):
            print(f"seed {job['seed']}, cfg {job['cfg']}: {job.error}")
        else:
            print(f"seed {job['seed']}, cfg {job['cfg']}: {'stored' if job.stored else job.worker}")

run.sheet(rows="cfg", columns="seed").save("sweep.html")
