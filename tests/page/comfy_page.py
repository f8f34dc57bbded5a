"""ComfyUI's own page as the tests use it: `comfy_script.browser`, and what only tests ask of a page."""

from __future__ import annotations

import base64
import json
from typing import Any

from comfy_script import browser


class Page(browser.Page):
    """A tab with ComfyUI's page."""

    def evaluate(self, expression: str) -> Any:
        """Value of a JavaScript expression in the page; a promise is awaited."""
        return super().call(expression)

    def call(self, function: str, *arguments: Any) -> Any:
        """Calls a JavaScript function with any number of arguments of JSON types."""
        return super().call(f"(given) => ({function})(...given)", arguments)

    def open_workflow(self, workflow: dict[str, Any]) -> dict[str, Any]:
        """Loads a workflow; returns what the page would send to the server for it, before packs act on it."""
        self.call("async (workflow) => { await app.loadGraphData(workflow) }", workflow)
        return self.prompt()

    def drop_file(self, content: bytes, name: str, kind: str) -> dict[str, Any]:
        """Does what dropping a file on the canvas does; returns what the page would send for what it opened."""
        self.call(
            """async (data, name, type) => {
                const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
                await app.handleFile(new File([bytes], name, {type}));
            }""",
            base64.b64encode(content).decode(),
            name,
            kind,
        )
        return self.prompt()

    def prompt(self) -> dict[str, Any]:
        """What the page would send to the server now; as text, so that numbers stay as the page writes them."""
        text = self.call("() => app.graphToPrompt().then((prompt) => JSON.stringify(prompt.output))")
        prompt: dict[str, Any] = json.loads(text)
        return prompt

    def boxes(self) -> list[tuple[str, float, float, float, float]]:
        """Each node's type, left, top, width and height, with its title bar."""
        rows = self.evaluate("app.graph.nodes.map((n) => [n.type, n.pos[0], n.pos[1] - 30, n.size[0], n.size[1] + 30])")
        return [tuple(row) for row in rows]
