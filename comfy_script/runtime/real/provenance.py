"""What goes into files that real mode saves: the workflow as far as nodes made it, and where the script took over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ...formats.api import Compiled, compile_api
from .. import provenance as virtual
from .recording import ChangedOutput, Given

if TYPE_CHECKING:
    from ...graph.records import Call
    from ...registry.registry import Registry

__all__ = ["NOTES_KEY", "compile_calls", "extra_pnginfo"]

NOTES_KEY = "comfy_script"
"""The key of the notes: which inputs aren't what nodes made, so that the workflow alone doesn't make the file again."""


def compile_calls(calls: Iterable[Call]) -> Compiled:
    """The workflow that led to calls, in API format. An object that no node made stands there as its description."""
    return compile_api(calls, encode=_placeholder)


def extra_pnginfo(compiled: Compiled, registry: Registry, source: str | None, extra: dict[str, Any]) -> dict[str, Any]:
    """As of virtual mode, with notes on what the script made or changed by itself."""
    notes = list(_notes(compiled))
    if notes:
        extra = {NOTES_KEY: {"mode": "real", "made_by_script": notes}} | extra
    # In the page a socket has a link or nothing, never an object.
    return virtual.extra_pnginfo(
        compiled.ids, registry, source, extra, encode=_placeholder, is_absent=lambda value: isinstance(value, Given)
    )


def _placeholder(value: Any) -> str:
    return f"[{value.description}, made by the script]" if isinstance(value, Given) else f"[{type(value).__name__}]"


def _notes(compiled: Compiled) -> Any:
    for call, node_id in compiled.ids.items():
        for key, value in call.inputs.items():
            if isinstance(value, Given):
                yield {"node": node_id, "input": key, "value": value.description, "how": "made by the script"}
            elif isinstance(value, ChangedOutput):
                source = [compiled.ids[value.call], value.slot]
                yield {"node": node_id, "input": key, "from": source, "how": "changed in place by the script"}
