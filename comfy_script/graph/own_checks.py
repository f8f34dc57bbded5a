"""Core nodes that check inputs by themselves, so that the server leaves out checks of its own.

A node's `VALIDATE_INPUTS` (`validate_inputs` in V3) switches the server's check of range and options off for each input
that it takes as an argument, for all of them if it takes `**kwargs`, and the check of link types if it takes
`input_types` (ComfyUI 0.30, `execution.py`). A registry doesn't say which nodes have one, so those of ComfyUI's
own nodes stand here where the server is then less strict than the registry reads; the fuzz test compares this table
with the classes. Of other nodes, the registry is taken at its word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["OWN_CHECKS", "OwnChecks"]


@dataclass(frozen=True, slots=True)
class OwnChecks:
    """What the server leaves out for one node.

    Attributes:
        values: Inputs whose range and options it doesn't check.
        links: It doesn't check link types.
        keywords: The node takes keywords that the registry doesn't list.
    """

    values: frozenset[str] = frozenset()
    links: bool = False
    keywords: bool = False


_DEVICE = OwnChecks(frozenset({"device"}))
_LOAD_3D = OwnChecks(frozenset({"model_file", "width", "height"}))

OWN_CHECKS: Mapping[str, OwnChecks] = MappingProxyType(
    {
        "CustomCombo": OwnChecks(frozenset({"choice"}), keywords=True),
        "KlingCameraControls": OwnChecks(
            frozenset({"horizontal_movement", "vertical_movement", "pan", "tilt", "roll", "zoom"})
        ),
        "Load3D": _LOAD_3D,
        "Load3DAdvanced": _LOAD_3D,
        "SelectCLIPDevice": _DEVICE,
        "SelectModelDevice": _DEVICE,
        "SelectVAEDevice": _DEVICE,
        "TripoConversionNode": OwnChecks(links=True),
    }
)
