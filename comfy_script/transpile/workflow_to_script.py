"""The transpiler as ComfyScript's users know it: from a file or an image, with the nodes of a server."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from .._deprecated import deprecated
from ..formats.files import read, to_workflow, workflow_format
from ..formats.json_text import parse_workflow
from ..formats.metadata import read_metadata
from ..formats.workflow import WorkflowDocument
from .style import ArgumentStyle, FormatOptions
from .transpiler import transpile

if TYPE_CHECKING:
    from PIL.Image import Image

    from ..registry.registry import Registry

__all__ = ["WorkflowToScriptTranspiler"]

RegistrySource: TypeAlias = "Registry | str | os.PathLike[str] | None"
"""Nodes: themselves, or a server's URL, a file, a folder; None for the server that `load()` finds."""


class WorkflowToScriptTranspiler:
    """Writes one workflow as scripts.

        print(WorkflowToScriptTranspiler.from_file("workflow.json").to_script(runtime=True))

    Args:
        workflow: The page's format or API format, as JSON text or what it stands for; or a `WorkflowDocument`.
        api_endpoint: Where the nodes come from: a registry, a server's URL, a saved `/object_info` file, a ComfyUI
            folder. None for the server that `load()` finds.

    Attributes:
        workflow: The workflow.
        registry: The nodes.
        diagnostics: What is not certain: of reading the workflow, and then of the last script.

    Raises:
        FormatError: It is no workflow.
        ComfyUINotFoundError: Nothing was named, and no server answers.
        RegistryError, ServerError: The nodes can't be read.
    """

    def __init__(
        self, workflow: str | Mapping[str, Any] | WorkflowDocument, api_endpoint: RegistrySource = None
    ) -> None:
        if isinstance(workflow, str):
            parsed: dict[str, Any] = parse_workflow(workflow.encode("utf-8", "surrogatepass"), "the workflow")
            workflow_format(parsed)
            workflow = parsed
        self.registry = _registry(api_endpoint)
        self.workflow = workflow if isinstance(workflow, WorkflowDocument) else to_workflow(workflow, self.registry)
        self.diagnostics = list(self.workflow.diagnostics)

    @staticmethod
    def from_file(path: str | os.PathLike[str], comfyui_api: RegistrySource = None) -> WorkflowToScriptTranspiler:
        """Reads a JSON file of either format, or a file that has a workflow in its metadata.

        Args:
            path: The file.
            comfyui_api: Where the nodes come from, as of the class.

        Raises:
            FormatError: There is no workflow in it.
            OSError: It can't be read.
        """
        registry = _registry(comfyui_api)
        return WorkflowToScriptTranspiler(read(Path(path), registry), registry)

    @staticmethod
    def from_image(image: Image, comfyui_api: RegistrySource = None) -> WorkflowToScriptTranspiler:
        """Reads the workflow in an opened image's metadata. Arguments and errors as of `from_file`."""
        metadata = read_metadata(image)
        registry = _registry(comfyui_api)
        workflow = to_workflow(metadata.workflow or metadata.prompt or {}, registry, metadata.prompt)
        return WorkflowToScriptTranspiler(workflow, registry)

    def to_script(
        self,
        end_nodes: Iterable[str | int] | None = None,
        *,
        runtime: bool = False,
        arguments: ArgumentStyle | str = ArgumentStyle.mixed,
        defaults: bool = True,
        enums: bool = False,
        format: FormatOptions | None = None,
    ) -> str:
        """The workflow as a script. Arguments and errors as of `transpile`.

        `format`, ComfyScript's, stands for `runtime` and `arguments`.
        """
        if format is not None:
            deprecated(
                "to_script(format=…)", "write to_script(runtime=…, arguments='positional' | 'keyword' | 'mixed')"
            )
            runtime, arguments = format.runtime, format.args.style
        self.diagnostics = []
        return transpile(
            self.workflow,
            self.registry,
            end_nodes=end_nodes,
            runtime=runtime,
            arguments=arguments,
            defaults=defaults,
            enums=enums,
            diagnostics=self.diagnostics,
        )


def _registry(source: RegistrySource) -> Registry:
    from ..registry.registry import Registry

    if isinstance(source, Registry):
        return source
    from ..registries import load_registry

    return load_registry(source)
