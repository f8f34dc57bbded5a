"""Efficiency nodes (efficiency-nodes-comfyui)."""

from __future__ import annotations

from typing import Any

from ..rule import PageDocument, PageNode, PageRule, Widget
from ._seeds import drawn_seed

__all__ = ["names", "plugin"]

names = ("* (Eff.)", "* (Efficient)", "HighRes-Fix Script", "Noise Control Script", "Tiled Upscaler Script")

_SEEDS = {
    "HighRes-Fix Script": "seed",
    "KSampler (Efficient)": "seed",
    "KSampler Adv. (Efficient)": "noise_seed",
    "KSampler SDXL (Eff.)": "noise_seed",
    "Noise Control Script": "seed",
    "Tiled Upscaler Script": "seed",
}
_UNUSED = {"HighRes-Fix Script": ("use_same_seed", True), "Noise Control Script": ("add_seed_noise", False)}
_LEAST = -1125899906842624


class _Efficiency(PageRule):
    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        if widget.value == -1 and widget.name == _SEEDS.get(node.type) and not _is_unused(node):
            lowest = widget.spec.minimum if widget.spec is not None else None
            return drawn_seed(node, widget, page, int(max(_LEAST, lowest if lowest is not None else 0)))
        return widget.value


def _is_unused(node: PageNode) -> bool:
    """Another widget says that the node needs no seed: then none is drawn."""
    name, unused = _UNUSED.get(node.type, ("", True))
    widget = node.widget(name)
    return widget is not None and bool(widget.value) is unused


plugin = _Efficiency()
