"""What the text encoder makes of every prompt. It is random and stays as it is: the UNet learns to read it."""

from __future__ import annotations

import tempfile
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from comfy_script.demo_model import write_demo_model
from comfy_script.demo_model.build import TEXT_ENCODER
from tools.train_demo_model.shapes import all_prompts


class Conditions(dict[str, Tensor]):
    """Prompt → (tokens, 768), by ComfyUI's own CLIP; encoded when it is asked for first."""

    def __missing__(self, text: str) -> Tensor:
        with torch.no_grad():
            encoded: Tensor = self._clip.encode_from_tokens(self._clip.tokenize(text))[0]
        self[text] = encoded.half().cpu()
        return self[text]

    @cached_property
    def _clip(self) -> Any:
        import comfy.sd

        with tempfile.TemporaryDirectory() as folder:
            checkpoint = write_demo_model(
                Path(folder) / "text.ckpt",
                kind="sd15",
                clip_gain=TEXT_ENCODER["gain"],
                embedding_std=TEXT_ENCODER["embedding_std"],
            )
            _, clip, *_ = comfy.sd.load_checkpoint_guess_config(str(checkpoint), output_vae=False, output_model=False)
        return clip


def encode_prompts() -> dict[str, Tensor]:
    """All prompts' conditions."""
    conditions = Conditions()
    return {text: conditions[text] for text in all_prompts()}
