"""Owns: graph ↔ API JSON, web-UI JSON, metadata in files. Knows: graph, registry, errors.

Everything that is read becomes one common form (`workflow.WorkflowDocument`), and everything is written from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .files import read, read_workflow
    from .metadata import read_metadata
    from .workflow import WorkflowDocument

__all__ = ["WorkflowDocument", "read", "read_metadata", "read_workflow"]

__getattr__ = late_attributes(
    __name__,
    {"WorkflowDocument": "workflow", "read": "files", "read_metadata": "metadata", "read_workflow": "files"},
)
