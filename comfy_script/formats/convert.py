"""From one workflow format to the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._text import get_logger
from ..registry.records import NodeSpec
from .diagnostics import Diagnostic, hand_over
from .files import to_workflow, workflow_format
from .known_files import check_format
from .to_api import to_api
from .ui import to_ui

__all__ = ["convert"]


_log = get_logger(__name__)


def convert(
    data: Mapping[str, Any],
    to: Literal["api", "ui"],
    registry: Mapping[str, NodeSpec],
    *,
    prompt: Mapping[str, Any] | None = None,
    diagnostics: list[Diagnostic] | None = None,
) -> dict[str, Any]:
    """Writes a workflow in API format (`api`) or in the page's format (`ui`).

    To API format, it is what the page itself would send to the server. To the page's format, it is laid out; opened
    in the page it gives the same workflow back. A workflow that is in that format already stays as it is.

    Args:
        data: The decoded JSON of a workflow in either format.
        to: The format to write.
        registry: Node types by class.
        prompt: Of a workflow in the page's format: the prompt beside it (`read_with_prompt`), see `to_workflow`.
        diagnostics: Gets what is not certain about the result, see `Diagnostic`; without it, each is a warning in the
            log. `raise_any(diagnostics)` makes an error of them.

    Raises:
        FormatError: It is no workflow, or is damaged; there is no such format.
    """
    check_format(to)
    if workflow_format(data) == to:
        return dict(data)
    workflow = to_workflow(data, registry, prompt)
    found = list(workflow.diagnostics)
    written = to_api(workflow) if to == "api" else to_ui(workflow, registry, diagnostics=found)
    hand_over(found, diagnostics, otherwise=_log.warning)
    return written
