"""All that a workflow needs, from a registry and what else a server says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..running import Running
from .graph import graph_needs
from .inputs import HasFile, input_needs, option_needs
from .models import model_needs
from .packs import api_nodes, node_type_needs, pack_needs, version_needs
from .records import Needs
from .used import used_nodes

if TYPE_CHECKING:
    from ....client.facts import ServerFacts
    from ....registry.registry import Registry
    from ..workflow_file import WorkflowFile

__all__ = ["needs_of"]


def needs_of(
    workflow: WorkflowFile,
    registry: Registry,
    *,
    facts: ServerFacts | None = None,
    has_file: HasFile | None = None,
    only: Iterable[str | int] = (),
    hashes: bool = False,
) -> Needs:
    """What a workflow needs. Nothing is asked but `has_file`, and nothing is read but models, for their hashes.

    Args:
        workflow: The workflow, opened with that registry.
        registry: The server's nodes.
        facts: What the server says of itself.
        has_file: Asks the server for a file that a node loads.
        only: As of `WorkflowFile.api_format`.
        hashes: Read models that are on this machine, and compare their hashes with those in the file.

    Raises:
        UnknownNodeError, WorkflowError: As of `WorkflowFile.api_format`.
    """
    running = Running(workflow, registry, only)
    nodes = used_nodes(workflow, registry, running)
    return Needs(
        workflow=workflow.name,
        server=facts.url if facts is not None else registry.origin,
        comfyui_version=facts.comfyui_version if facts is not None else None,
        packs=tuple(pack_needs(nodes, registry)),
        node_types=tuple(node_type_needs(nodes)),
        models=tuple(model_needs(nodes, workflow, registry, facts, hashes=hashes)),
        inputs=tuple(input_needs(nodes, workflow, has_file)),
        options=tuple(option_needs(nodes)),
        versions=tuple(version_needs(nodes, workflow.data, facts)),
        api_nodes=tuple(api_nodes(nodes)),
        graph=tuple(graph_needs(nodes, running, workflow)),
    )
