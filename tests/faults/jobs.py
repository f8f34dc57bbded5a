"""Small workflows in API format, for tests of the connection."""

from __future__ import annotations

import random
import uuid
from typing import Any

Prompt = dict[str, dict[str, Any]]


def new_id() -> str:
    return str(uuid.uuid4())


def image_job(*, save: bool = False, size: int = 32) -> Prompt:
    """One plain image, in a colour of its own so that no cache has it. Takes milliseconds, needs no model."""
    color = random.randrange(1 << 24)
    image = {"width": size, "height": size, "batch_size": 1, "color": color}
    last = (
        {"class_type": "SaveImage", "inputs": {"images": ["image", 0], "filename_prefix": f"{color:06x}"}}
        if save
        else {"class_type": "PreviewImage", "inputs": {"images": ["image", 0]}}
    )
    return {"image": {"class_type": "EmptyImage", "inputs": image}, "last": last}


def sampling_job(checkpoint: str, *, steps: int) -> Prompt:
    """Sampling with the demo checkpoint at 64 px, with a seed of its own."""
    return {
        "model": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}},
        "text": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["model", 1], "text": "a circle"}},
        "latent": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "sampler": {
            "class_type": "KSampler",
            "inputs": {
                "model": ["model", 0],
                "positive": ["text", 0],
                "negative": ["text", 0],
                "latent_image": ["latent", 0],
                "seed": random.randrange(1 << 32),
                "steps": steps,
                "cfg": 1.0,
                "sampler_name": "euler",
                "scheduler": "normal",
                "denoise": 1.0,
            },
        },
        "image": {"class_type": "VAEDecode", "inputs": {"samples": ["sampler", 0], "vae": ["model", 2]}},
        "last": {"class_type": "PreviewImage", "inputs": {"images": ["image", 0]}},
    }
