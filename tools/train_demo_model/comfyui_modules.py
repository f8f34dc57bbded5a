"""ComfyUI's own modules, imported without its server: what is trained is what will run."""

from __future__ import annotations

import sys
from pathlib import Path

from comfy_script.comfyui import install

__all__ = ["use_comfyui"]


def use_comfyui(device: str = "cpu") -> Path:
    """Makes `import comfy` find an installation. To be called before torch models are made.

    Args:
        device: Where ComfyUI computes: `cpu` or `cuda`.
    """
    path = install("0.30.0").path
    sys.path.insert(0, str(path))
    # Arguments are parsed only after comfy.options.enable_args_parsing(): sys.argv stays ours.
    from comfy.cli_args import args

    args.cpu = device == "cpu"
    args.use_pytorch_cross_attention = True
    return path
