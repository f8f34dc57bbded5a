"""Nodes whose inputs the page has editors for: what the tests of the page's format and the page's own tests share."""

from __future__ import annotations

from typing import Any

KEYS = {"LOAD_3D": "image", "PREVIEW_3D": "image", "LOAD_3D_ADVANCED": "viewport_state"}
"""Editors whose input must have this name, for the page calls the widget so; the others take any."""

VALUES: dict[str, Any] = {
    "AUDIO_RECORD": "audio/take.wav [temp]",
    "BOUNDING_BOX": {"x": 1, "y": 2, "width": 30, "height": 40},
    "BOUNDING_BOXES": [{"x": 1, "y": 2, "width": 30, "height": 40, "metadata": {"palette": []}}],
    "CHART": {"labels": ["a", "b"], "datasets": [{"data": [1, 2]}]},
    "COLOR": "#112233",
    "COLORS": ["#112233", "#445566"],
    "CURVE": {"points": [[0, 0], [1, 0.5]], "interpolation": "linear"},
    "GALLERIA": ["one.png", "two.png"],
    "LOAD_3D": "",
    "LOAD_3D_ADVANCED": "",
    "MARKDOWN": "# Title\n\ntext",
    "PAINTER": "painter/mask.png [temp]",
    "PREVIEW_3D": "",
    "RANGE": {"min": 0.25, "max": 0.5},
    "TEXTAREA": "several\nlines",
    "WEBCAM": "webcam/shot.png [temp]",
}
"""A value for each editor that saves what it shows."""


def sent(inputs: dict[str, Any]) -> dict[str, Any]:
    """Inputs as a prompt has them: a list that is no link is wrapped."""
    return {key: {"__value__": value} if isinstance(value, list) else value for key, value in inputs.items()}


def editor_node(editor: str, config: dict[str, Any] | None = None) -> dict[str, Any]:
    """A node as a server lists it, with an input of the type between two others, so that no value can shift unseen."""
    own = {KEYS.get(editor, "edited"): [editor, config or {}]}
    if editor == "AUDIOUPLOAD":  # a button that looks for these
        own = {"audio": [["a.wav"], {}], "audioUI": ["AUDIO_UI", {}], **own}
    inputs = {"before": ["INT", {"default": 1}], **own, "after": ["INT", {"default": 2}]}
    return {
        **{"name": f"Edits{editor}", "display_name": editor, "category": "test", "python_module": "test"},
        **{"description": "", "output": [], "output_name": [], "output_is_list": [], "output_node": True},
        **{"input": {"required": inputs}, "input_order": {"required": list(inputs)}},
    }
