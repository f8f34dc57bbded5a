"""Where ComfyUI finds our node pack."""

from __future__ import annotations

import os
from pathlib import Path

from comfy_script._files import reason, write_atomically
from comfy_script.errors import ComfyUIError, ComfyUINotFoundError

from .._reading import absolute, expanded

__all__ = ["add_node_pack", "node_pack_config", "node_pack_directory"]

_LINK = '''"""The nodes of comfy_script; written by `comfy-script comfyui add-nodes`."""

import runpy

comfy_entrypoint = runpy.run_path({path!r})["comfy_entrypoint"]
'''


def node_pack_directory() -> Path:
    """The folder of custom nodes in which our pack stands alone.

    ComfyUI takes it in process: `folder_paths.add_model_folder_path("custom_nodes", str(node_pack_directory()))`.
    """
    return Path(__file__).with_name("custom_nodes")


def node_pack_config() -> Path:
    """The file that tells ComfyUI of the folder: `main.py --extra-model-paths-config FILE`."""
    return node_pack_directory() / "extra_model_paths.yaml"


def add_node_pack(folder: str | os.PathLike[str]) -> Path:
    """Adds our nodes to a ComfyUI that is started without us: a small file in its `custom_nodes` leads to them.

    Args:
        folder: The ComfyUI folder, its base directory if it has another one, or the `custom_nodes` folder itself.

    Returns:
        The file. It is written anew if it is there; to take the nodes away, delete it.

    Raises:
        ComfyUINotFoundError: There is no `custom_nodes` folder.
        ComfyUIError: The file can't be written.
    """
    given = absolute(expanded(folder))
    target = given if given.name == "custom_nodes" else given / "custom_nodes"
    if not target.is_dir():
        raise ComfyUINotFoundError(f"There is no folder {target}: give the folder of ComfyUI, or its base directory")
    link = target / "comfy_script.py"
    try:
        write_atomically(link, _LINK.format(path=str(node_pack_directory() / link.name)).encode())
    except OSError as error:
        raise ComfyUIError(f"{link} can't be written: {reason(error)}") from error
    return link
