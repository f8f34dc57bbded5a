"""Nodes in real mode: calling one runs it, here and now, and gives the objects that it made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..node_types import Node

if TYPE_CHECKING:
    from .plan import RealPlan

__all__ = ["RealNode"]


class RealNode(Node):
    """Base of all nodes in real mode."""  # pyright: ignore[reportIncompatibleMethodOverride]

    @property
    def node_class(self) -> Any:
        """ComfyUI's own class of the node."""
        return self._namespace.session.comfyui.node_classes[self._name]

    def create(self) -> Any:
        """An instance of ComfyUI's own class."""
        return self.node_class()

    def _make_plan(self) -> RealPlan:
        plan: RealPlan = self._namespace.session.plan(self._name)
        return plan
