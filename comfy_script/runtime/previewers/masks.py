"""Masks: as grey images in memory if the server has our node pack, else by a node of their own."""

from __future__ import annotations

from typing import Any

from ..namespace import Namespace
from ..previews import Previewer


class Masks(Previewer):
    """Makes an image of the mask where the node takes no mask."""

    def preview(self, value: Any, nodes: Namespace[Any]) -> Any:
        """Shows the mask."""
        if "SaveImageToMemory" in nodes:
            return nodes["SaveImageToMemory"](nodes["MaskToImage"](value))
        return super().preview(value, nodes)


plugin = Masks({"MASK"}, "MaskPreview")
