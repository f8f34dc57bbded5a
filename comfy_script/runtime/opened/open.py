"""Opening a workflow from whatever has one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._files import reason
from ..._reading import expanded, read_stdin
from ...errors import FormatError
from ...formats.files import read_with_prompt, workflow_format
from ...formats.json_text import parse_workflow
from ...formats.known_files import is_a_folder
from ..default import default_session
from .workflow_file import WorkflowFile

if TYPE_CHECKING:
    from ...registry.registry import Registry

__all__ = ["open_workflow", "read_workflow"]


def open_workflow(
    source: str | os.PathLike[str] | bytes | Mapping[str, Any],
    registry: Registry | str | os.PathLike[str] | None = None,
) -> WorkflowFile:
    """Opens a workflow, to run it, to change it, to save it.

    Args:
        source: A file's path: JSON in the page's or in API format, or an image, a video or a sound with a workflow in
            its metadata; `-` for stdin. Or a file's content, a JSON text, or the decoded JSON.
        registry: The nodes: a registry, a server's URL, a saved `/object_info` file, a ComfyUI folder. By default
            those of the session that is loaded; else, for a workflow in the page's format, of the server that `load()`
            finds. API format can do without: values aren't checked then.

    Raises:
        FormatError: There is no workflow in it, or it is damaged.
        ComfyUINotFoundError: The nodes are needed, and no server answers.
        RegistryError, ServerError: The nodes can't be read.
    """
    data, prompt, name = read_workflow(source)
    return WorkflowFile(data, _registry(registry, workflow_format(data, name)), prompt, name=name)


def read_workflow(
    source: str | os.PathLike[str] | bytes | Mapping[str, Any],
) -> tuple[Mapping[str, Any], Mapping[str, Any] | None, str]:
    """What `open_workflow` reads: the workflow, what the page sent for it if that is beside it, and what to call it."""
    if isinstance(source, Mapping):
        return source, None, "the workflow"
    if isinstance(source, bytes):
        return *read_with_prompt(source, name="the workflow"), "the workflow"
    text = os.fspath(source)
    if text == "-":
        return *read_with_prompt(read_stdin(), name="the workflow on stdin"), "stdin"
    if isinstance(source, str) and text.lstrip().startswith("{"):
        data = parse_workflow(text.encode("utf-8", "surrogatepass"), "the workflow")
        return data, None, "the workflow"
    path = expanded(text)
    if path.is_dir():
        raise FormatError(is_a_folder(path))
    try:
        return *read_with_prompt(path), str(path)
    except (FormatError, OSError) as failure:
        if path.suffix == ".py":
            use = f"run it, or `comfy-script compile {path}`"
            raise FormatError(f"{path} is a script, not a workflow: {use}.") from failure
        if isinstance(failure, FormatError):
            raise
        raise FormatError(f"{path} can't be read: {reason(failure)}") from failure


def _registry(given: Registry | str | os.PathLike[str] | None, format: str) -> Registry | None:
    from ...registry.registry import Registry

    if isinstance(given, Registry):
        return given
    session = default_session()
    if given is None and session.loaded:
        return session.registry
    if given is None and format == "api":
        return None
    from ...registries import load_registry

    return load_registry(given)
