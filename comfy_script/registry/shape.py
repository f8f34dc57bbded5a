"""The outer shape of a node in ComfyUI's `/object_info`, checked where a document comes in."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["complaint"]


def complaint(info: object) -> str | None:
    """What is wrong with the outer shape of a node, in words; None if nothing is.

    What isn't checked here may be of any shape, the parser copes: packs send `null`, text for lists, lists for text.

    Args:
        info: The node's value in the document; plain JSON.
    """
    if not isinstance(info, Mapping):
        return f"it is {_article(info)}, not an object"
    if "input" not in info:
        return "it has no `input`"
    sections = info["input"]
    if not isinstance(sections, dict):
        return f"its `input` is {_article(sections)}"
    for section in ("required", "optional"):
        inputs = sections.get(section)
        if inputs is not None and not isinstance(inputs, dict):
            return f"its `input.{section}` is {_article(inputs)}"
    output = info.get("output")
    if output is not None and not isinstance(output, (list, str)):
        return f"its `output` is {_article(output)}"
    return None


def _article(value: object) -> str:
    """A JSON value in a few words."""
    if value is None:
        return "null"
    names = {bool: "a boolean", str: "a text", list: "a list", dict: "an object", int: "a number", float: "a number"}
    return names.get(type(value), f"a {type(value).__name__}")
