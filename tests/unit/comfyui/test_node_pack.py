"""The file that leads a user's own ComfyUI to our nodes."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from comfy_script.comfyui import add_node_pack, node_pack_directory
from comfy_script.errors import ComfyUINotFoundError


@pytest.mark.parametrize("given", ["", "custom_nodes"])
def test_the_file_leads_to_the_pack(tmp_path: Path, given: str) -> None:
    (tmp_path / "custom_nodes").mkdir()
    link = add_node_pack(tmp_path / given)
    assert link == tmp_path / "custom_nodes/comfy_script.py"
    entrypoint = runpy.run_path(str(link))["comfy_entrypoint"]
    assert entrypoint.__code__.co_filename == str(node_pack_directory() / "comfy_script.py")
    assert add_node_pack(tmp_path / given) == link


def test_a_folder_without_custom_nodes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ComfyUINotFoundError, match="custom_nodes"):
        add_node_pack(tmp_path)
    assert not list(tmp_path.iterdir())
