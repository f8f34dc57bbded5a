"""What the server's validation says, led back to the script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import NodeComplaint, PromptRefusedError

if TYPE_CHECKING:
    from ..formats.api import Compiled

__all__ = ["refusal"]


def refusal(
    compiled: Compiled, error: Mapping[str, Any] | None, node_errors: Mapping[str, Any] | None, prompt_id: str
) -> PromptRefusedError:
    """The exception for a refused prompt, with every complaint led back to the script's call."""
    calls = compiled.calls()
    errors: list[NodeComplaint] = []
    for node_id, complaint in (node_errors or {}).items():
        call = calls.get(str(node_id))
        for detail in complaint.get("errors") or ():
            extra = detail.get("extra_info") or {}
            name = extra.get("input_name")
            errors.append(
                NodeComplaint(
                    node_id=str(node_id),
                    class_type=str(complaint.get("class_type", call.spec.name if call else "?")),
                    kind=str(detail.get("type", "")),
                    message=": ".join(part for part in (detail.get("message"), detail.get("details")) if part),
                    input=name,
                    value=extra.get(
                        "received_value", compiled.prompt.get(str(node_id), {}).get("inputs", {}).get(name)
                    ),
                    source=call.source if call else None,
                )
            )
    reason = str((error or {}).get("message") or "some of its outputs are invalid")
    details = (error or {}).get("details")
    text = f"The server refused the workflow: {reason}{f' ({details})' if details and not errors else ''}"
    source = next((item.source for item in errors if item.source), None)
    return PromptRefusedError(text, node_errors=errors, prompt_id=prompt_id, source=source)
