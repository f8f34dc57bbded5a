"""ComfyUI's own modules, imported without its server: what is trained is what will run."""

from __future__ import annotations

import sys
from pathlib import Path

from comfy_script.comfyui import install

__all__ = ["use_comfyui"]


def use_comfyui(version: str = "0.30.0") -> Path:
    """Makes `import comfy` find an installation, on the CPU. To be called before torch models are made."""
    path = install(version).path
    sys.path.insert(0, str(path))
    # Arguments are parsed only after comfy.options.enable_args_parsing(): sys.argv stays ours.
    from comfy.cli_args import args

    args.cpu = True
    args.use_pytorch_cross_attention = True
    return path
