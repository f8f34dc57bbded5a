"""All nodes and enums of the ComfyUI in this process by the names that scripts use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...signature.names import node_identifiers
from ..namespace import Namespace
from ..node_types import make_node
from ..outputs import Output
from .node_types import RealNode

if TYPE_CHECKING:
    from ...registry.registry import Registry
    from .session import RealSession

__all__ = ["NakedNamespace", "RealNamespace"]

_MODULE = "comfy_script.runtime.real.nodes"


class RealNamespace(Namespace["RealSession"]):
    """`session.nodes`: nodes that run when they are called, and the enums of virtual mode."""

    def _make(self, name: str) -> Any:
        class_type = self._names.get(name)
        if class_type is not None:
            return make_node(self, class_type, name, base=RealNode, module=_MODULE)
        made = super()._make(name)
        # A link type's name in an annotation: in real mode, any object may be one.
        return object if made is Output else made


class NakedNamespace(RealNamespace):
    """ComfyUI's own classes by the names that scripts use, and the enums."""

    def __init__(self, registry: Registry, session: RealSession, classes: Mapping[str, type]) -> None:
        super().__init__(registry, session)
        self._classes = {identifier: classes[name] for name, identifier in node_identifiers(registry).items()}

    def _make(self, name: str) -> Any:
        return self._classes.get(name) or super()._make(name)
