"""Nodes in real mode: calling one runs it, here and now, and gives the objects that it made."""

from __future__ import annotations

import sys
from typing import Any

from ..node import PACKAGE, Node, user_frame

__all__ = ["RealNode"]


class RealNode(Node):
    """Base of all nodes in real mode."""  # pyright: ignore[reportIncompatibleMethodOverride]

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        """Runs the node; returns its output, or a tuple of its outputs."""
        frame = sys._getframe(1)
        code = frame.f_code
        if code.co_filename.startswith(PACKAGE):
            frame = user_frame(frame)
            code = frame.f_code
        return self._plan.run(args, kwargs, code, frame.f_lasti)

    @property
    def node_class(self) -> Any:
        """ComfyUI's own class of the node."""
        return self._namespace.session.comfyui.node_classes[self._name]

    def create(self) -> Any:
        """An instance of ComfyUI's own class."""
        return self.node_class()

    def _make_plan(self) -> Any:
        return self._namespace.session.plan(self._name)
