"""Workflow generation: a script writes a workflow for ComfyUI's page or another program, and runs nothing.

    python examples/generate_workflow.py

It leaves prompt.json, which has six samplers in a row, in the working directory. ComfyUI's page opens such a file when
it is dropped there; a ComfyUI server takes it at /prompt.
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow(queue=False) as wf:
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    conditioning = CLIPTextEncode("beautiful scenery nature glass bottle landscape, , purple galaxy bottle,", clip)
    conditioning2 = CLIPTextEncode("text, watermark", clip)
    latent = EmptyLatentImage(512, 512, 1)
    latent = KSampler(model, 123, 20, 8, "euler", "normal", conditioning, conditioning2, latent, 1)
    SaveImage(VAEDecode(latent, vae), "0")
    for i in range(5):
        latent = KSampler(model, 123, 20, 8, "euler", "normal", conditioning, conditioning2, latent, 0.8)
        SaveImage(VAEDecode(latent, vae), f"{i}")

Path("prompt.json").write_text(wf.api_format_json(indent=2), encoding="utf-8")
