"""Nodes as a script sees them: one callable per node type, with its enums, signature and documentation."""

from __future__ import annotations

import os
import sys
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, Protocol

from .._cells import without_our_frames
from .._processes import StaysInProcess
from .._text import printable
from ..registry.records import NodeSpec

if TYPE_CHECKING:
    from inspect import Signature

    from .namespace import Namespace

__all__ = ["PACKAGE", "CallPlan", "Node", "make_node", "user_frame"]

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep  # noqa: PTH100, PTH120 - import time


def user_frame(frame: FrameType) -> FrameType:
    """The first frame outside of this package, from the given one outwards."""
    while frame.f_code.co_filename.startswith(PACKAGE) and frame.f_back is not None:
        frame = frame.f_back
    return frame


# What `node.__call__` is, so that tools which look there (IPython's `?`) find the node's own signature. Calls of the
# node itself don't come here: Python looks `__call__` up on the class. A docstring would be shown below the node's.
class _CallMethod:
    __slots__ = ("_node",)

    def __init__(self, node: Node) -> None:
        self._node = node

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._node(*args, **kwargs)

    @property
    def __signature__(self) -> Signature:
        signature: Signature = self._node.__signature__
        return signature


class CallPlan(Protocol):
    """How calls of one node type go: what can be known before the first, made then."""

    def run(self, args: tuple[Any, ...], kwargs: dict[str, Any], code: CodeType, instruction: int) -> Any:
        """Does what a call does.

        Args:
            args: The positional arguments.
            kwargs: The keyword arguments.
            code: The user's code that makes the call.
            instruction: The byte offset in it.
        """
        ...


class Node(StaysInProcess):
    """A node type: calling it makes a node. In a stub, each has a class of its own with a typed `__call__`.

    Attributes:
        spec: The node's registry record.
    """

    __name__: str
    _name: str
    _namespace: Namespace[Any]
    _sent_instead = "In the other process, take it from a session there, or import it from comfy_script.runtime.nodes."

    @property
    def spec(self) -> NodeSpec:
        """The node's registry record."""
        return self._namespace.registry[self._name]

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        """Records a call, or in real mode runs the node; returns its output, or a tuple of its outputs."""
        frame = sys._getframe(1)
        code = frame.f_code
        if code.co_filename.startswith(PACKAGE):
            frame = user_frame(frame)
            code = frame.f_code
        return self._plan.run(args, kwargs, code, frame.f_lasti)

    def __getattr__(self, name: str) -> Any:
        # `_plan`, and the enums of the node's combos, are made when first asked for.
        if name == "_plan":
            plan = self._make_plan()
            self.__dict__["_plan"] = plan
            return plan
        if name == "__signature__":
            from ..signature.docs import python_signature

            signature = python_signature(self.spec, enums=self._namespace.enums)
            self.__dict__["__signature__"] = signature
            return signature
        if not name.startswith("_"):
            enum = self._namespace.argument_enum(self._name, name)
            if enum is not None:
                self.__dict__[name] = enum
                return enum
        raise without_our_frames(AttributeError(f"{self.__name__} has no enum or attribute {name!r}"))

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._namespace.argument_enum_names(self._name)})

    def _make_plan(self) -> CallPlan:
        from .plan import VirtualPlan

        return VirtualPlan(self.spec, self._namespace.session)

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        from ..signature.docs import node_docstring

        return node_docstring(self.spec, identifier=self.__name__, enums=self._namespace.enums)

    def __repr__(self) -> str:
        from ..signature.docs import signature_text

        return printable(f"<node {signature_text(self.spec, identifier=self.__name__, enums=self._namespace.enums)}>")

    def __reduce__(self) -> str:
        return self.__name__


def make_node(
    namespace: Namespace[Any],
    name: str,
    identifier: str,
    *,
    base: type[Node] = Node,
    module: str = "comfy_script.runtime.nodes",
) -> Node:
    """The callable of one node type.

    Args:
        namespace: Where it belongs.
        name: Its class type.
        identifier: What scripts call it.
        base: Its class.
        module: Where scripts have it from.
    """
    node = base()
    # A star import makes hundreds, so they have no classes of their own: tools that ask one find the answers here.
    node.__dict__.update(
        _namespace=namespace,
        _name=name,
        __name__=identifier,
        __qualname__=identifier,
        __module__=module,
        __call__=_CallMethod(node),
    )
    return node
