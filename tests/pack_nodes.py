"""Our own nodes as ComfyUI 0.30.0 lists them: `tests/data/object_info-pack.json.gz`.

    python -m tests.pack_nodes

writes the file anew, after the pack was changed.
"""

from __future__ import annotations

import gzip
import json
import tempfile
import urllib.request
from pathlib import Path
from typing import Any

PACK_NODES = Path(__file__).parent / "data" / "object_info-pack.json.gz"
MODULE = "custom_nodes.comfy_script"
"""What ComfyUI calls the pack."""


def with_pack(object_info: bytes) -> bytes:
    """A server's list of nodes, with ours at its end."""
    return json.dumps(json.loads(object_info) | json.loads(gzip.decompress(PACK_NODES.read_bytes()))).encode()


def nodes_on(url: str) -> dict[str, Any]:
    """Our nodes on a running server."""
    with urllib.request.urlopen(f"{url}object_info") as answer:
        nodes = json.load(answer)
    return {name: node for name, node in nodes.items() if node["python_module"] == MODULE}


def update() -> None:
    """Writes the file anew."""
    from comfy_script.comfyui import Server, install

    with (
        tempfile.TemporaryDirectory() as base,
        Server.start(install("0.30.0"), ["--cpu"], base_directory=base) as server,
    ):
        nodes = nodes_on(server.url)
    text = json.dumps(nodes, ensure_ascii=False, separators=(",", ":"))
    PACK_NODES.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{PACK_NODES}: {len(nodes)} nodes")


if __name__ == "__main__":
    update()
