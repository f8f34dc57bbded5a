"""The workflow that calls of this thread or task belong to."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .workflow import RealWorkflow

__all__ = ["current_workflow_var"]

current_workflow_var: ContextVar[RealWorkflow | None] = ContextVar("comfy_script_real_workflow", default=None)
