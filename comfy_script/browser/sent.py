"""What the page made of a workflow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..formats.diagnostics import Diagnostic

__all__ = ["Sent"]


@dataclass(frozen=True, slots=True)
class Sent:
    """What the page would have queued for a workflow.

    Attributes:
        prompt: The workflow in API format, numbers as the page writes them.
        workflow: The workflow in the page's format, as it would have gone into the metadata of images.
        diagnostics: What is not certain: nodes that the server lacks, errors of a pack's JavaScript, requests that
            were withheld.
    """

    prompt: dict[str, Any]
    workflow: dict[str, Any] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
