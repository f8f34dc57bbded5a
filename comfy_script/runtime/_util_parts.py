"""What `util` of virtual and of real mode share."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

__all__ = ["file_name", "here_or_there", "joined"]


def joined(parts: Sequence[Any], join: Callable[[Any, Any], Any], function: str, what: str) -> Any:
    """One batch of several, put together one after the other.

    Args:
        parts: Images or latents.
        join: Makes a batch of two.
        function: Who asks, for the error.
        what: One of the parts, for the error.

    Raises:
        ValueError: There are none.
    """
    if not parts:
        raise ValueError(f"{function}() needs at least one {what}")
    return functools.reduce(join, parts)


def here_or_there(path: str | Path) -> str | Path:
    """A Path of a file here; a text that is none is a name on the server."""
    here = Path(path)
    return here if not isinstance(path, str) or here.is_file() else path


def file_name(file: object, *, type: bool) -> str:
    """A saved file's name, such as `ComfyUI_00001_.png [output]`; without the folder in brackets if `type` is false."""
    return str(file) if type else str(file).rpartition(" [")[0]
