"""ComfyUI's folders: what `main.py` does with its path arguments and `extra_model_paths.yaml`."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from comfy_script.comfyui.installation import Installation
from comfy_script.comfyui.node_pack import node_pack_directory

from ..._reading import absolute
from .modules import comfy

__all__ = ["apply_folders", "file_path", "image_memory"]

_SAVED_MODELS = ("checkpoints", "clip", "vae", "diffusion_models", "loras")


def apply_folders(installation: Installation, args: Any) -> None:
    """Applies `--output-directory` and the like, and adds our nodes; `--base-directory` ComfyUI has read by itself."""
    folder_paths = comfy("folder_paths")
    own = installation.path / "extra_model_paths.yaml"
    configs = [*([str(own)] if own.is_file() else ()), *itertools.chain(*(args.extra_model_paths_config or ()))]
    extra_config = comfy("utils.extra_config")  # in any case, before ComfyUI puts a folder with a `utils.py` in front
    for config in configs:
        extra_config.load_extra_path_config(config)
    if args.output_directory:
        folder_paths.set_output_directory(str(absolute(args.output_directory)))
    for name in _SAVED_MODELS:
        folder_paths.add_model_folder_path(name, str(Path(folder_paths.get_output_directory()) / name))
    folder_paths.add_model_folder_path("custom_nodes", str(node_pack_directory()))
    if args.input_directory:
        folder_paths.set_input_directory(str(absolute(args.input_directory)))
    if args.user_directory:
        folder_paths.set_user_directory(str(absolute(args.user_directory)))
    if args.temp_directory:
        folder_paths.set_temp_directory(str(absolute(args.temp_directory) / "temp"))
    for folder in (folder_paths.get_temp_directory(), folder_paths.get_output_directory()):
        Path(folder).mkdir(parents=True, exist_ok=True)


def file_path(filename: str, subfolder: str, type: str) -> Path:
    """Where a file is that a node names by its folder's type (`output`, `input`, `temp`)."""
    folder_paths = comfy("folder_paths")
    return Path(folder_paths.get_directory_by_type(type)) / subfolder / filename


def image_memory() -> Any:
    """The memory in which our node pack keeps images."""
    return comfy("comfy_script.nodes.images.routes").MEMORY
