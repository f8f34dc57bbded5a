"""Functions that can't be recorded, for they look at what nodes make: known by name and parameters, run by workers."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath
from types import FunctionType
from typing import TYPE_CHECKING, Any

from ..errors import PoolError
from ..formats.api import Compiled
from ..runtime.uploads import image_bytes, is_file_like
from .files import FileJobs
from .jobs import Job, in_short
from .recording import JobRecorder, Recorded

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["FunctionCall", "FunctionRecorder", "function_key"]


@dataclass(frozen=True, slots=True)
class FunctionCall(Recorded):
    """A job that is a call of the user's function, and no workflow.

    Attributes:
        function: The function.
    """

    function: Callable[..., Any] = field(kw_only=True)


class FunctionRecorder(JobRecorder):
    """Makes jobs of functions: workflows, so that a run knows them whoever ran them; of others, calls of the function.

    Args:
        registry: The nodes that the functions get.
        version: Changes the keys of functions that can't be recorded.
    """

    def __init__(self, registry: Registry, version: str = "") -> None:
        super().__init__(registry)
        self._version = version

    def record(self, function: Callable[..., Any] | FileJobs, params: Mapping[str, Any]) -> Recorded:
        """As of `JobRecorder`. What the function raises while it is recorded, a worker sees for itself.

        Raises:
            PoolError: It can't be recorded, and has no name or parameters that it could be known by.
        Exception: What it raises, where it has no name.
        """
        try:
            return super().record(function, params)
        except Exception as error:
            if isinstance(function, FileJobs):
                raise
            if not _has_own_name(function):
                if "output" not in str(error).casefold() and not isinstance(error, PoolError):
                    raise
                raise PoolError(
                    f"{function!r} can't be recorded: {error} A job of a function that looks at what nodes make is "
                    "known by the function's name: define it with `def` at the top of a module, and give all that "
                    "differs as parameters."
                ) from error
            key = function_key(function, params, self._version)
        return FunctionCall(Job(key, params, {}), Compiled({}, {}), function=function)


def function_key(function: Callable[..., Any], params: Mapping[str, Any], version: str = "") -> str:
    """What a call of a function is known by: its module, its name, the parameters and the version; not its code.

    Raises:
        PoolError: A parameter is no plain value, path or picture.
    """
    name = function.__qualname__
    try:
        values = json.dumps(dict(params), default=_content, sort_keys=True, separators=(",", ":"))
    except (TypeError, ValueError) as error:
        raise PoolError(f"The parameters of {name}() can't be told from others: {in_short(params)}: {error}.") from None
    text = json.dumps(["function", _module(function), name, version, values])
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _has_own_name(function: Callable[..., Any]) -> bool:
    """Whether no other function can have its name, as other lambdas do, and other calls of what it is defined in."""
    return isinstance(function, FunctionType) and function.__qualname__.isidentifier()


def _module(function: Callable[..., Any]) -> str:
    """A script's own functions are in `__main__`, and that all scripts are."""
    file = getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(file).name if function.__module__ == "__main__" and file else function.__module__


def _content(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PurePath):
        return str(value)
    if getattr(value, "shape", None) == () and hasattr(value, "tolist"):
        return value.tolist()
    if is_file_like(value):
        return hashlib.blake2b(image_bytes(value), digest_size=16).hexdigest()
    raise TypeError(f"a {type(value).__name__} is no plain value, path or picture")
