"""What an input is when a script doesn't give it."""

from __future__ import annotations

from typing import Any

from ..registry.link_types import PRIMITIVES
from ..registry.records import MISSING, InputKind, InputSpec, Missing

__all__ = ["effective_default", "is_required"]

# What the web page (frontend 1.47) sends for widgets which the registry gives no default for and nobody can type in.
_PAGE_CONSTANTS: dict[str, Any] = {"IMAGECOMPARE": ["", ""], "LOAD_3D": ""}


def effective_default(spec: InputSpec) -> Any | Missing:
    """The value of an input that a script leaves out, or gives as `None`.

    Returns:
        The registry's default; else what the web page starts with: the first option of a closed combo, the empty
        string, `False`. `None` stands for an optional input which is then absent from the workflow. `MISSING` stands
        for one that the script has to give: sockets, numbers without a default, and files.
    """
    kind = spec.kind
    # The page doesn't send the default of a forced socket. The server takes it where a literal can be a value at all.
    has_default = spec.default is not MISSING and spec.default is not None
    if has_default and (not spec.force_input or spec.type in PRIMITIVES):
        return spec.default
    if kind is InputKind.AUTOGROW and spec.template_min:  # the server asks for the elements, whatever the section
        return MISSING
    if not spec.required:
        return None
    if kind is InputKind.COMBO:
        return MISSING if spec.is_open or spec.multiselect or not spec.options else spec.options[0]
    if kind is InputKind.DYNAMIC_COMBO:
        return spec.dynamic_options[0].key if spec.dynamic_options else MISSING
    if kind is InputKind.AUTOGROW:
        return None
    if kind is InputKind.OTHER_WIDGET or spec.type in _PAGE_CONSTANTS:
        return _PAGE_CONSTANTS.get(spec.type, MISSING)
    if spec.force_input:
        return MISSING
    if kind is InputKind.STRING:
        return ""
    if kind is InputKind.BOOLEAN:
        return False
    return MISSING


def is_required(spec: InputSpec) -> bool:
    """Whether a script has to give this input."""
    return effective_default(spec) is MISSING
