"""The registry's JSON document as a whole: bytes ↔ object of nodes, and what it is when it isn't one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..errors import RegistryError

__all__ = ["decode", "encode", "looks_like", "wrong_document"]

_EXPECTED = "Expected what ComfyUI answers to GET /object_info."


def encode(value: object, origin: str = "") -> bytes:
    """Compact JSON, keys in their own order; text as it is.

    Args:
        value: A document; text is taken as JSON already.
        origin: Where it comes from, for messages.

    Raises:
        RegistryError: It holds something that JSON has no form for.
    """
    try:
        if isinstance(value, str):
            return value.removeprefix("\ufeff").encode()
        # ASCII, so that lone surrogates survive.
        return json.dumps(dict(value) if isinstance(value, Mapping) else value, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise RegistryError(f"{_name(origin)} can't be written as JSON: {error}.") from error


def decode(data: bytes, origin: str = "") -> dict[str, Any]:
    """The object of a document.

    Args:
        data: JSON in UTF-8, -16 or -32.
        origin: Where it comes from, for messages.

    Raises:
        RegistryError: It isn't JSON, or no object; says at which line and column, or what it looks like.
    """
    try:
        value = json.loads(data)
    except json.JSONDecodeError as error:
        head = data.lstrip()[:200].lower()
        if not head:
            raise RegistryError(f"{_name(origin)} is empty. {_EXPECTED}") from error
        if head.startswith(b"<"):
            raise RegistryError(f"{_name(origin)} is a HTML page or XML, not a node registry. {_EXPECTED}") from error
        place = f"line {error.lineno} column {error.colno}"
        raise RegistryError(f"{_name(origin)} is not valid JSON: {error.msg} at {place}.") from error
    except UnicodeDecodeError as error:
        raise RegistryError(f"{_name(origin)} is not text, so it is not JSON: {error}. {_EXPECTED}") from error
    except (ValueError, RecursionError) as error:
        raise RegistryError(f"{_name(origin)} can't be read as JSON: {error}.") from error
    if not isinstance(value, dict):
        raise wrong_document(value, origin)
    return value


def wrong_document(value: Any, origin: str) -> RegistryError:
    """The error for JSON that isn't an object of nodes."""
    return RegistryError(f"{_name(origin)} is {looks_like(value)}, not a node registry. {_EXPECTED}")


def looks_like(value: Any) -> str:
    """In words, what kind of JSON something is that isn't a registry."""
    if not isinstance(value, dict):
        names = {list: "a list", str: "a text", bool: "a boolean", int: "a number", float: "a number"}
        return names.get(type(value), "null")
    if isinstance(value.get("nodes"), list):
        return "a workflow in the web page's format"
    if isinstance(value.get("prompt"), dict) or any(
        isinstance(node, dict) and "class_type" in node for node in value.values()
    ):
        return "a workflow in the API format"
    if "error" in value:
        return "an error message"
    return "an object whose values are no nodes"


def _name(origin: str) -> str:
    return f"The document from {origin}" if origin else "The document"
