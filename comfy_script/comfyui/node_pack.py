"""Where ComfyUI finds our node pack."""

from __future__ import annotations

from pathlib import Path

__all__ = ["node_pack_config", "node_pack_directory"]


def node_pack_directory() -> Path:
    """The folder of custom nodes in which our pack stands alone.

    ComfyUI takes it in process: `folder_paths.add_model_folder_path("custom_nodes", str(node_pack_directory()))`.
    """
    return Path(__file__).with_name("custom_nodes")


def node_pack_config() -> Path:
    """The file that tells ComfyUI of the folder: `main.py --extra-model-paths-config FILE`."""
    return node_pack_directory() / "extra_model_paths.yaml"
