"""Binding a call's arguments in real mode: the checks of virtual mode, and then the values as the server hands them on.

Where a link goes in virtual mode, any object may come here. What a node made is checked by its link type; of other
objects only plain values are refused, as they are there.
"""

from __future__ import annotations

from enum import Enum
from pathlib import PurePath
from types import FunctionType
from typing import Any

import numpy as np
import PIL.Image

from ...graph.binding import Binder
from ...graph.checks import Accept, Coerce, check_link, make_accept
from ...graph.records import CallOutput
from ...graph.wire import WRAPPER
from ...registry.link_types import ANY, PRIMITIVES, takes_values
from ...registry.records import MISSING, InputKind, InputSpec, NodeSpec
from .results import RealOutput
from .tracking import SCALARS, Made, Tracker

__all__ = ["RealBinder"]

_IMAGES = (PIL.Image.Image, PurePath, np.ndarray)
"""What becomes the output of a LoadImage node where an image is wanted. A tensor is an image already."""


class RealBinder(Binder):
    """The binding plan of one node in real mode.

    Args:
        spec: The node.
        coerce: Turns Python objects into values that a widget takes.
        tracker: Knows what nodes made.
        lazy: Inputs that take a function without arguments, called if the node wants the value.
    """

    __slots__ = ("_images", "_lazy", "_tracker")

    def __init__(self, spec: NodeSpec, *, coerce: Coerce, tracker: Tracker, lazy: frozenset[str]) -> None:
        self._images = coerce
        self._tracker = tracker
        self._lazy = lazy
        super().__init__(spec, coerce=coerce)

    def default(self, item: InputSpec) -> Any:
        """As the server hands it on."""
        value = super().default(item)
        return value if value is None or value is MISSING else _convert(value, item)

    def accept(self, item: InputSpec) -> Accept:
        """The check of an input, which also takes what nodes made."""
        accept = self._accept_widget(item) if item.kind not in _ANY_OBJECT else self._accept_object(item)
        if item.key not in self._lazy:
            return accept

        def accept_lazily(value: Any) -> Any:
            return value if value.__class__ is FunctionType else accept(value)

        return accept_lazily

    def _accept_widget(self, item: InputSpec) -> Accept:
        check = super().accept(item)
        wanted = PRIMITIVES.get(item.type)

        def accept(value: Any) -> Any:
            if value.__class__ not in SCALARS:
                if isinstance(value, RealOutput):
                    value = value.output
                made = self._tracker.find(value)
                if made is not None:
                    # As of any link: nothing looks at the value or converts it.
                    self._check_type(made, item)
                    return value
            value = check(value)
            if isinstance(value, dict) and WRAPPER in value:
                value = value[WRAPPER]
            return value if wanted is None or value.__class__ is wanted else _convert(value, item)

        return accept

    def _accept_object(self, item: InputSpec) -> Accept:
        takes_plain = takes_values(item)
        refuse = make_accept(item, own=self._own)

        def accept(value: Any) -> Any:
            if value.__class__ in SCALARS or isinstance(value, (Enum, CallOutput)):
                if takes_plain:
                    return _convert(refuse(value), item)
                known = self._tracker.scalars.get(item.type)
                return value if known is not None and value.__class__ in known else refuse(value)
            if isinstance(value, RealOutput):
                value = value.output
            made = self._tracker.find(value)
            if made is not None:
                if made.type != item.type:
                    self._check_type(made, item)
                return value
            if isinstance(value, _IMAGES):
                coerced = self._images(value, item)
                return value if coerced is NotImplemented else coerced
            return value

        return accept

    def accept_open(self, value: Any) -> Any:
        """As in virtual mode, and any object: it stands where a link may go."""
        if isinstance(value, RealOutput):
            return value.output
        is_plain = value.__class__ in SCALARS or isinstance(value, (Enum, CallOutput))
        return super().accept_open(value) if is_plain else value

    def _check_type(self, made: Made, item: InputSpec) -> None:
        if made.type != ANY:
            check_link(made.output, item, self._own.links)

    def is_element(self, value: Any) -> bool:
        """As in virtual mode, and whatever a node made."""
        if super().is_element(value):
            return True
        # A latent is a dict and a conditioning a list: what a node made is one element.
        made = self._tracker.find(value)
        return made is not None and not made.is_list


_ANY_OBJECT = {InputKind.SOCKET, InputKind.OTHER_WIDGET}


def _convert(value: Any, item: InputSpec) -> Any:
    wanted = PRIMITIVES.get(item.type)
    if wanted is None or value.__class__ is wanted or value is None:
        return value
    return wanted(value)
