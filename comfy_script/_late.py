"""Attributes of a package that are imported when first asked for, so that importing the package stays cheap."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["late_attributes"]


def late_attributes(package: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """A `__getattr__` (PEP 562) for a package.

    Args:
        package: Its `__name__`.
        modules: Attribute → the submodule that has it, or `.name` for a sibling of the package. No attribute may be
            called like a submodule.
    """

    def __getattr__(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f".{module}", package), name)
        vars(importlib.import_module(package))[name] = value
        return value

    return __getattr__
