"""Adds to the table of known packs what the classes on a server say: `python -m tools.wild.known_classes URL`.

The server has the packs installed, and our nodes, which tell. Beside what a class says that its JSON doesn't, the table
has the nodes with numbered inputs that take no more of them than they list.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from comfy_script.client import Client
from comfy_script.graph.open_inputs import numbered_inputs
from comfy_script.registry import Registry, known

_TABLE = Path(known.__file__).with_name("known_classes.json")


async def _main(url: str) -> None:
    async with Client(url) as client:
        nodes, classes = await asyncio.gather(client.object_info(), client.node_classes())
    if classes is None:
        raise SystemExit(
            f"{url} doesn't tell: add our nodes with `comfy-script comfyui add-nodes`, and start it again."
        )
    registry = Registry.from_object_info(nodes, classes=classes, origin=url)
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    for node in registry.values():
        is_ours = node.module.startswith("custom_nodes.comfy_script")
        if not (node.is_core or is_ours) and (node.name in classes or any(numbered_inputs(node))):
            table[node.name] = classes.get(node.name, {})
    # A line for each node, so that a change shows.
    lines = [f"  {json.dumps(name)}: {json.dumps(table[name], sort_keys=True)}" for name in sorted(table)]
    _TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(table)} nodes in {_TABLE}")


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
