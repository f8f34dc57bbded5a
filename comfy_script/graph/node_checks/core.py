"""ComfyUI's own nodes (0.30) of which the server checks less than the registry reads.

The fuzz test compares this table with the classes.
"""

from __future__ import annotations

from ..own_checks import NodeChecks, OwnChecks

_DEVICE = OwnChecks(frozenset({"device"}))
_LOAD_3D = OwnChecks(frozenset({"model_file", "width", "height"}))

plugin = NodeChecks(
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
