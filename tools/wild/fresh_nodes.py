"""What ComfyUI's page sends for a fresh node of each type, with all JavaScript of the installed packs."""

from __future__ import annotations

import json
from typing import Any

from tests.page.comfy_page import Page

_FRESH = """async (types) => {
    const sent = {};
    for (const type of types) {
        let node;
        try {
            node = LiteGraph.createNode(type);
            if (!node) { sent[type] = "the page has no such node"; continue; }
            app.graph.add(node);
            await new Promise((resolve) => setTimeout(resolve, 0));
            const { output } = await app.graphToPrompt();
            sent[type] = output[node.id]?.inputs ?? "the page doesn't send it";
        } catch (error) { sent[type] = String(error); }
        // Not by clearing the graph: the next node would get the same id, and with it this one's values.
        if (node?.graph) app.graph.remove(node);
    }
    return JSON.stringify(sent);
}"""
_AT_ONCE = 50


def fresh_nodes(url: str, types: list[str]) -> dict[str, dict[str, Any] | str]:
    """The inputs that the page sends for a fresh node of each type; as text, why it sends none."""
    page = Page(url)
    try:
        sent: dict[str, dict[str, Any] | str] = {}
        for start in range(0, len(types), _AT_ONCE):
            sent |= json.loads(page.call(_FRESH, types[start : start + _AT_ONCE]))
    finally:
        page.close()
    return sent
