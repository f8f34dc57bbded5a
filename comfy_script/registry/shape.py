"""The outer shape of a node in ComfyUI's `/object_info`, checked where a document comes in. Imports pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

__all__ = ["complaint"]


class _Inputs(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    # Not dict[str, …]: pydantic refuses a text with a lone surrogate, which JSON can hold.
    required: dict[Any, Any] | None = None
    optional: dict[Any, Any] | None = None


class _Node(BaseModel):
    # What is not here may be of any shape, the parser copes: packs send `null`, text for lists, lists for text.
    model_config = ConfigDict(extra="ignore", strict=True)

    input: _Inputs
    output: list[Any] | str | None = None


def complaint(info: object) -> str | None:
    """What is wrong with the outer shape of a node, in words; None if nothing is.

    Args:
        info: The node's value in the document; plain JSON.
    """
    if not isinstance(info, Mapping):
        return f"it is {_article(info)}, not an object"
    try:
        _Node.model_validate(info)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        # Of a union, pydantic's place goes on with the member that was tried.
        place = ".".join(str(part) for part in first["loc"][: 2 if first["loc"][0] == "input" else 1])
        if first["type"] == "missing":
            return f"it has no `{place}`"
        return f"its `{place}` is {_article(first['input'])}"
    return None


def _article(value: object) -> str:
    """A JSON value in a few words."""
    if value is None:
        return "null"
    names = {bool: "a boolean", str: "a text", list: "a list", dict: "an object", int: "a number", float: "a number"}
    return names.get(type(value), f"a {type(value).__name__}")
