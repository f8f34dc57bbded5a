"""Workflow files of all kinds: JSON in either format, or a file with a workflow in its metadata."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from .._reading import open_file, read_bytes
from ..errors import FormatError
from ..registry.records import NodeSpec
from .embedded.headers import is_safetensors
from .from_api import from_api
from .from_ui import from_ui
from .json_text import parse_workflow
from .metadata import read_metadata
from .settle import settle
from .workflow import WorkflowDocument

__all__ = ["read", "read_with_prompt", "read_workflow", "to_workflow", "workflow_format"]

LARGEST = 512 * 2**20
"""Largest JSON file that is read, in bytes."""


def read(source: str | Path | bytes, registry: Mapping[str, NodeSpec], *, name: str | None = None) -> WorkflowDocument:
    """Reads a workflow from a file of any kind, see `read_workflow`, into the common form.

    Args:
        source: A file's path, or its content.
        registry: Node types by class; the page's format needs them.
        name: What to call it in an error; its path by default.

    Raises:
        FormatError: There is no workflow in it, or it is damaged.
        OSError: The file can't be read.
    """
    data, prompt = read_with_prompt(source, name=name)
    return to_workflow(data, registry, prompt)


def to_workflow(
    data: Mapping[str, Any], registry: Mapping[str, NodeSpec], prompt: Mapping[str, Any] | None = None
) -> WorkflowDocument:
    """The common form of a workflow in either format.

    Args:
        data: The decoded JSON.
        registry: Node types by class; the page's format needs them.
        prompt: Of a workflow in the page's format: what the page sent for it, which settles what the workflow doesn't.

    Raises:
        FormatError: It is in neither format, or is damaged.
    """
    if workflow_format(data) == "api":
        return from_api(data)
    workflow = from_ui(data, registry)
    if prompt is not None and workflow.diagnostics:
        settle(workflow, prompt)
    return workflow


def read_workflow(source: str | Path | bytes, *, name: str | None = None) -> dict[str, Any]:
    """Reads a workflow as it is: from a JSON file, or from metadata (the page's format if both are there).

    `workflow_format` says which format it is. The body of a request to `/prompt` counts as the prompt in it.

    Args:
        source: A file's path, or its content.
        name: What to call it in an error; its path by default.

    Raises:
        FormatError: It is no file that workflows are read from, or has no workflow.
        OSError: The file can't be read.
    """
    return read_with_prompt(source, name=name)[0]


def read_with_prompt(
    source: str | Path | bytes, *, name: str | None = None
) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Reads a workflow, and the prompt beside it if it is in metadata in the page's format.

    Args:
        source: As of `read_workflow`.
        name: As of `read_workflow`.

    Returns:
        The workflow as it is; the prompt that ran, or None.

    Raises:
        FormatError, OSError: As of `read_workflow`.
    """
    name = name or ("the file" if isinstance(source, bytes) else str(source))
    start, size = _start(source)
    if not _begins_as_json(start):
        if not start.strip():
            raise FormatError(f"{name} is empty")
        metadata = read_metadata(source, name=name)
        found = metadata.workflow or metadata.prompt
        if found is None:
            raise FormatError(f"{name} has no workflow in its metadata")
        workflow_format(found, f"the metadata of {name}")
        return found, (metadata.prompt if metadata.workflow is not None else None)
    if size > LARGEST:
        raise FormatError(f"{name} is too large: {size} bytes")
    data = parse_workflow(source if isinstance(source, bytes) else read_bytes(source, LARGEST), name)
    if isinstance(data, dict) and "nodes" not in data and _is_api(data.get("prompt")):
        data = data["prompt"]
    workflow_format(data, name)
    workflow: dict[str, Any] = data
    return workflow, None


def is_json(source: str | Path | bytes) -> bool:
    """Whether a file, or its content, is JSON by how it begins, and no file with metadata.

    Raises:
        OSError: The file can't be read.
    """
    return _begins_as_json(_start(source)[0])


def _begins_as_json(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1] in (b"{", b"[") and not is_safetensors(start)


def _start(source: str | Path | bytes) -> tuple[bytes, int]:
    if isinstance(source, bytes):
        return source[:256], len(source)
    with open_file(source) as file:
        return file.read(256), os.fstat(file.fileno()).st_size


def workflow_format(data: Any, name: str = "the workflow") -> Literal["api", "ui"]:
    """Tells the two formats of a workflow apart.

    Args:
        data: The decoded JSON.
        name: What to call it in the error.

    Raises:
        FormatError: It is neither.
    """
    if isinstance(data, Mapping) and isinstance(data.get("nodes"), list):
        return "ui"
    if _is_api(data):
        return "api"
    raise FormatError(
        f"{name} is no ComfyUI workflow: it has neither `nodes` (the page's format) nor nodes with a `class_type` "
        "(API format)"
    )


def _is_api(data: Any) -> bool:
    # The page leaves out the class type of a node that it doesn't know.
    return (
        isinstance(data, Mapping)
        and all(isinstance(node, Mapping) for node in data.values())
        and any(isinstance(node.get("class_type"), str) for node in data.values())
    )
