"""Names that scripts for ComfyScript use where ours says more: they work, and say what to write instead."""

from __future__ import annotations

import warnings

__all__ = ["deprecated"]


def deprecated(old: str, new: str) -> None:
    """Warns whoever has called the caller of this.

    Args:
        old: The name that was used.
        new: What to write, in words.
    """
    warnings.warn(f"{old} is ComfyScript's: {new}", DeprecationWarning, stacklevel=3)
