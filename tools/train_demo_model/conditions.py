"""What the text encoder makes of every prompt. It is random and stays as it is: the UNet learns to read it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from torch import Tensor

from comfy_script.demo_model import write_demo_model
from comfy_script.demo_model.build import TEXT_ENCODER
from tools.train_demo_model.shapes import all_prompts


def encode_prompts() -> dict[str, Tensor]:
    """Prompt → (tokens, 768), by ComfyUI's own CLIP."""
    import comfy.sd

    with tempfile.TemporaryDirectory() as folder:
        checkpoint = write_demo_model(
            Path(folder) / "text.ckpt",
            kind="sd15",
            clip_gain=TEXT_ENCODER["gain"],
            embedding_std=TEXT_ENCODER["embedding_std"],
        )
        _, clip, *_ = comfy.sd.load_checkpoint_guess_config(str(checkpoint), output_vae=False, output_model=False)
    with torch.no_grad():
        return {text: clip.encode_from_tokens(clip.tokenize(text))[0].half() for text in all_prompts()}
