"""The pack as ComfyUI sees it."""

from __future__ import annotations

from comfy_api.latest import ComfyExtension, io

from .attention.nodes import NODES as ATTENTION_NODES
from .images.nodes import NODES as IMAGE_NODES
from .images.routes import add_routes
from .inpaint.nodes import NODES as INPAINT_NODES
from .masks.nodes import NODES as MASK_NODES

__all__ = ["Pack"]


class Pack(ComfyExtension):
    """What ComfyUI asks for our nodes."""

    async def on_load(self) -> None:
        """Adds our routes."""
        add_routes()

    async def get_node_list(self) -> list[type[io.ComfyNode]]:
        """All nodes."""
        return [*ATTENTION_NODES, *IMAGE_NODES, *INPAINT_NODES, *MASK_NODES]
