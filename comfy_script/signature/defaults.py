"""What an input is when a script doesn't give it."""

from __future__ import annotations

from typing import Any

from ..registry.link_types import ANY, PRIMITIVES, atoms
from ..registry.records import MISSING, InputKind, InputSpec, Missing

__all__ = ["effective_default", "is_required"]

_VALUES: dict[str, tuple[type, ...]] = {**{name: (kind,) for name, kind in PRIMITIVES.items()}, "FLOAT": (int, float)}
_PLAIN = (str, int, float, bool)
# What the web page (frontend 1.47) sends for widgets which the registry gives no default for and nobody can type in.
_PAGE_CONSTANTS: dict[str, Any] = {"IMAGECOMPARE": ["", ""], "LOAD_3D": ""}


def effective_default(spec: InputSpec) -> Any | Missing:
    """The value of an input that a script leaves out, or gives as `None`.

    Returns:
        The registry's default, where the web page sends it; else what that starts with: the first option of a closed
        combo, the empty string, `False`. `None` stands for an optional input which is then absent from the workflow.
        `MISSING` stands for one that the script has to give: sockets, numbers without a default, and files.
    """
    kind = spec.kind
    if _has_default(spec):
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


def _has_default(spec: InputSpec) -> bool:
    """Whether the registry's default is what the server is to get."""
    default = spec.default
    if default is MISSING or default is None:
        return False
    if spec.kind is InputKind.SOCKET:
        # The page sends none of a socket. One that has to be there gets it all the same where a value will do: without,
        # the server refuses the workflow.
        values = _VALUES.get(spec.type, () if spec.force_input or ANY in atoms(spec.type) else _PLAIN)
        return spec.required and (default in spec.options or type(default) in values)
    if spec.kind is InputKind.COMBO and not (spec.is_open or spec.multiselect):
        return not spec.options or default in spec.options
    if spec.kind is InputKind.DYNAMIC_COMBO:
        return any(default == option.key for option in spec.dynamic_options)
    return True


def is_required(spec: InputSpec) -> bool:
    """Whether a script has to give this input."""
    return effective_default(spec) is MISSING
