"""PromptList has a text field per prompt in ComfyUI's page: its JavaScript makes them, and sends `prompt_1` …"""

from collections.abc import Mapping
from typing import Any

from comfy_script.formats.page.rule import PageDocument, PageNode, PageRule
from comfy_script.registry import NodeSpec


class PromptList(PageRule):
    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        return {f"prompt_{number}": text for number, text in enumerate(node.values or [], 1)}

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        entry["widgets_values"] = [text for name, text in values.items() if name.startswith("prompt_")]


names = ("PromptList",)
plugin = PromptList()
