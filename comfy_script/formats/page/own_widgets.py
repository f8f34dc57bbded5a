"""Widgets that the page adds to a node type on its own: no registry names them.

Read off the page itself (frontend 1.47.12 on ComfyUI 0.30.0, one fresh instance of each of its 827 node types).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ...registry.link_types import COMBO, DYNAMIC_COMBO, EDITORS, PRIMITIVES

__all__ = [
    "AFTER_INPUT",
    "AT_END",
    "CUSTOM_COMBO",
    "SAVE_NODES",
    "SEED_NAMES",
    "UNSAVED",
    "UPLOADS",
    "WIDGET_TYPES",
    "WITHOUT_VALUE",
]

WITHOUT_VALUE: Mapping[str, bool] = MappingProxyType({"AUDIO_UI": False, "AUDIOUPLOAD": True})
"""Types of widgets that send nothing, a player and a button: whether they have an entry in `widgets_values`."""

WIDGET_TYPES = EDITORS | {*PRIMITIVES, COMBO, DYNAMIC_COMBO, *WITHOUT_VALUE}
"""Types that the page makes a widget for; every other type is a socket only."""

SEED_NAMES = frozenset({"seed", "noise_seed"})
"""Integers of these names get a `control_after_generate` unless the registry says otherwise."""

UPLOADS = ("image_upload", "video_upload", "animated_image_upload")
"""Options of a combo that give its node an upload button."""

AFTER_INPUT: Mapping[tuple[str, str], tuple[tuple[str, Any], ...]] = MappingProxyType(
    {
        ("Load3D", "model_file"): (
            ("upload 3d model", "upload3dmodel"),
            ("upload extra resources", "uploadExtraResources"),
            ("clear", "clear"),
        ),
    }
)
"""Widgets behind an input of one class, with their values. They are sent with the prompt."""

AT_END: Mapping[str, tuple[tuple[str, Any], ...]] = MappingProxyType(
    {
        "Preview3D": (("image", ""),),
        "SaveGLB": (("image", ""),),
        "WebcamCapture": (("waiting for camera...", "capture"),),
    }
)
"""Widgets at the end of a class, with their values. They are sent with the prompt."""

UNSAVED: Mapping[str, Any] = MappingProxyType({"IMAGECOMPARE": ["", ""]})
"""Types of widgets that have no entry in `widgets_values`, with the value that the page sends for them."""

CUSTOM_COMBO = "CustomCombo"
"""The class that keeps the options of its combo in widgets of its own."""

SAVE_NODES = frozenset(
    {
        *("SaveImage", "SaveImageAdvanced", "SaveSVGNode", "SaveVideo", "SaveAnimatedWEBP", "SaveAnimatedPNG"),
        *("SaveWEBM", "SaveAudio", "SaveAudioMP3", "SaveAudioOpus", "SaveAudioAdvanced"),
        *("SaveGLB", "Save3DAdvanced", "SaveGaussianSplat", "SavePointCloud"),
        *("CLIPSave", "VAESave", "ModelSave", "LoraSave", "SaveLatent"),
    }
)
"""Classes in whose `filename_prefix` the page replaces `%…%`."""
