"""How a list goes over the wire: in API format a bare list is a link, so that a list of values is wrapped.

`PreviewAny(["4", 0])` is sent as `{"source": {"__value__": ["4", 0]}}`; `{"source": ["4", 0]}` would be output 0 of
node 4. The convention is ComfyUI's own.
"""

from __future__ import annotations

from typing import Any

__all__ = ["WRAPPER", "unwire", "wire"]

WRAPPER = "__value__"
"""The key of the wrapping. A server takes out whatever stands there, list or not."""


def wire(value: Any) -> Any:
    """A value as API format has it: a list is wrapped, everything else is as it was."""
    return {WRAPPER: value} if isinstance(value, list) else value


def unwire(value: Any) -> Any:
    """What `wire` was given: the list in a wrapping. Any other object is a value, `{"__value__": 5}` too."""
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get(WRAPPER), list):
        return value[WRAPPER]
    return value
