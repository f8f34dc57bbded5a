"""In-place changes that a script makes to tensors, where torch itself doesn't count them: in inference mode."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch._C import (
    _get_function_stack_at,
    _len_torch_function_stack,
    _pop_torch_function_stack,
    _push_on_torch_function_stack,
)
from torch.overrides import TorchFunctionMode

__all__ = ["ChangeWatch", "version_of"]

_counts: dict[int, int] = {}
"""Address of a storage → changes seen. A later storage at the address begins with that number, which is as good."""

_SETTERS = frozenset({"__setitem__", "__set__"})


class ChangeWatch(TorchFunctionMode):
    """Counts in-place operations in the block that it is open for, `paused` while a node runs.

    It sees torch's own operations; not what is written through a numpy array that shares a tensor's memory.
    """

    def __init__(self) -> None:
        super().__init__()
        self._quiet = 0

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """Runs an operation; notes whose memory it has changed."""
        given = kwargs or {}
        result = func(*args, **given)
        if not self._quiet:
            for tensor in _changed(getattr(func, "__name__", ""), args, given):
                address = _address(tensor)
                _counts[address] = _counts.get(address, 0) + 1
        return result

    def pause(self) -> bool:
        """Looks away, while ComfyUI's code runs; returns what `resume` needs."""
        # What `torch.overrides` does to enter and exit a mode, without its frames: every call comes here.
        depth = _len_torch_function_stack()
        if depth and _get_function_stack_at(depth - 1) is self:
            _pop_torch_function_stack()
            return True
        # A mode of the script's own, such as `with torch.device(…)`, lies above.
        self._quiet += 1
        return False

    def resume(self, taken_off: bool) -> None:
        """Looks again."""
        if taken_off:
            _push_on_torch_function_stack(self)
        else:
            self._quiet -= 1


def version_of(value: Any) -> int | None:
    """How often a tensor has been changed in place; None for anything else."""
    if not isinstance(value, torch.Tensor):
        return None
    if not value.is_inference():
        return value._version
    return _counts.get(_address(value), 0) if _counts else 0


def _changed(name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Iterator[torch.Tensor]:
    in_place = name in _SETTERS or (name.endswith("_") and not name.endswith("__")) or kwargs.get("inplace") is True
    targets = [args[0]] if in_place and args else []
    out = kwargs.get("out")
    targets += out if isinstance(out, (list, tuple)) else [out]
    for target in targets:
        if isinstance(target, torch.Tensor):
            yield target


def _address(value: torch.Tensor) -> int:
    try:
        return value.untyped_storage().data_ptr()
    except (NotImplementedError, RuntimeError):  # a sparse tensor or a subclass has no storage of its own
        return 0
