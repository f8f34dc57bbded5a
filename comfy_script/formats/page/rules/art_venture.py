"""comfyui-art-venture: values by name. Older files have lists, in the order of its own widgets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....registry.records import NodeSpec
from ..rule import PageDocument, PageNode, PageRule

__all__ = ["names", "plugin"]

names = ("TextSwitchCase", "LoadImageFromUrl", "LoadImageAsMaskFromUrl")

_SWITCH = ("switch_cases", "default_value", "delimiter", "condition")
"""The condition has become a combo, which stands behind the others."""


class _ArtVenture(PageRule):
    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        if not isinstance(node.values, list):
            return None  # an object goes by its names
        if node.type == "TextSwitchCase":
            return dict(zip(_SWITCH, node.values, strict=False))
        return dict(zip((item.key for item in spec.inputs), node.values, strict=False))

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        names = _SWITCH if spec.name == "TextSwitchCase" else [item.key for item in spec.inputs]
        if all(name in values for name in names):
            # The page still reads lists, too.
            entry["widgets_values"] = [values[name] for name in names]


plugin = _ArtVenture()
