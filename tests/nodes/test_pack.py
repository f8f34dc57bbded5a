"""The pack on ComfyUI: it loads by each of the documented ways, and has the nodes that we say."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

from comfy_script.comfyui import node_pack_config, node_pack_directory
from tests.pack_nodes import PACK_NODES, nodes_on

if TYPE_CHECKING:
    from comfy_script.comfyui import Server


def test_our_servers_have_the_nodes(server: Server) -> None:
    """If it fails because the pack was changed: `python -m tests.pack_nodes`."""
    assert nodes_on(server.url) == json.loads(gzip.decompress(PACK_NODES.read_bytes()))


def test_every_input_says_what_it_does(server: Server) -> None:
    for name, node in nodes_on(server.url).items():
        assert node["description"], name
        for kind in ("required", "optional"):
            for key, (_, options) in node["input"].get(kind, {}).items():
                assert options["tooltip"], f"{name}.{key}"


def test_the_folder_has_just_the_pack() -> None:
    # ComfyUI takes each module and folder in it for a pack.
    names = {path.name for path in node_pack_directory().iterdir()} - {"__pycache__"}
    assert names == {"comfy_script.py", node_pack_config().name}
    assert Path(node_pack_config()).parent == node_pack_directory()
