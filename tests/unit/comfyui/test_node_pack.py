"""The file that leads a user's own ComfyUI to our nodes."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from comfy_script.comfyui import add_node_pack, node_pack_directory
from comfy_script.errors import ComfyUIError, ComfyUINotFoundError
from tests.faults.disks import Unwritable


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


@pytest.mark.parametrize("fault", ["full", "read_only", "a_folder"])
def test_a_file_that_can_not_be_written(tmp_path: Path, fault: str) -> None:
    folder = tmp_path / "custom_nodes"
    folder.mkdir()
    before = add_node_pack(folder).read_bytes()
    if fault == "a_folder":
        (folder / "comfy_script.py").unlink()
    with pytest.MonkeyPatch.context() as patch:
        getattr(Unwritable(folder, patch), fault)(folder / "comfy_script.py")
        with pytest.raises(ComfyUIError, match=r"comfy_script\.py can't be written: [A-Z][a-z- ]+$"):
            add_node_pack(folder)
    assert [path.name for path in folder.iterdir()] == ["comfy_script.py"]
    assert fault == "a_folder" or (folder / "comfy_script.py").read_bytes() == before
