"""Owns: graph ↔ API JSON, web-UI JSON, metadata in files. Knows: graph, registry, errors.

Everything that is read becomes one common form (`workflow.WorkflowDocument`), and everything is written from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .diagnostics import Diagnostic, raise_any
    from .files import read, read_workflow
    from .metadata import read_metadata
    from .page.rule import PageRule
    from .summary import ModelUse, NodeSettings, Summary, read_summary
    from .workflow import WorkflowDocument

__all__ = [
    "Diagnostic",
    "ModelUse",
    "NodeSettings",
    "PageRule",
    "Summary",
    "WorkflowDocument",
    "raise_any",
    "read",
    "read_metadata",
    "read_summary",
    "read_workflow",
]

__getattr__ = late_attributes(
    __name__,
    {
        "Diagnostic": "diagnostics",
        "ModelUse": "summary",
        "NodeSettings": "summary",
        "PageRule": "page.rule",
        "Summary": "summary",
        "WorkflowDocument": "workflow",
        "raise_any": "diagnostics",
        "read": "files",
        "read_metadata": "metadata",
        "read_summary": "summary",
        "read_workflow": "files",
    },
)
