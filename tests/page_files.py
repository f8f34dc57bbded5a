"""Files of the page's format, made for tests of page rules."""

from __future__ import annotations

import json
from typing import Any

from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry

__all__ = ["inputs", "link", "page", "page_of_model", "sent", "there_and_back"]


def page(*nodes: dict[str, Any], links: list[list[Any]] | None = None, **more: Any) -> dict[str, Any]:
    """A file with nodes numbered from 1."""
    return {"nodes": [{"id": number, **node} for number, node in enumerate(nodes, 1)], "links": links or [], **more}


def page_of_model(entry: dict[str, Any]) -> dict[str, Any]:
    """A file that needs a checkpoint, of which it says where it is from."""
    loader = {
        "type": "CheckpointLoaderSimple",
        "widgets_values": [entry["name"]],
        "outputs": [{"name": kind, "type": kind, "links": [1] * (kind == "VAE")} for kind in ("MODEL", "CLIP", "VAE")],
        "properties": {"models": [entry]},
    }
    decode = {
        "type": "VAEDecode",
        "inputs": [{"name": "vae", "type": "VAE", "link": 1}],
        "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [2]}],
    }
    shown = {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": 2}]}
    return page(loader, decode, shown, links=[[1, 1, 2, 2, 0, "VAE"], [2, 2, 0, 3, 0, "IMAGE"]])


def link(name: str, kind: str, number: int | None, *, widget: bool = False) -> dict[str, Any]:
    """An input slot."""
    slot: dict[str, Any] = {"name": name, "type": kind, "link": number}
    return {**slot, "widget": {"name": name}} if widget else slot


def sent(data: dict[str, Any], registry: Registry) -> tuple[dict[str, Any], list[tuple[str, str, str | None]]]:
    """What is sent for a file, and what is said of it."""
    workflow = from_ui(data, registry)
    return to_api(workflow), [(item.code, item.node, item.input) for item in workflow.diagnostics]


def inputs(data: dict[str, Any], registry: Registry, node: str = "1") -> dict[str, Any]:
    """What is sent for one node of a file of which nothing is said."""
    prompt, said = sent(data, registry)
    assert said == []
    found: dict[str, Any] = prompt[node]["inputs"]
    return found


def there_and_back(prompt: dict[str, Any], registry: Registry) -> dict[str, Any]:
    """A prompt, written as a file without any subgraphs, and sent again."""
    data = json.loads(json.dumps(to_ui(from_api(prompt), registry)))
    assert "definitions" not in data
    return sent(data, registry)[0]
