"""Where comfy_script keeps files: installations in the data directory, what can be made again in the cache."""

from __future__ import annotations

import os
from pathlib import Path

from ._reading import absolute, expanded

__all__ = ["cache_dir", "data_dir"]


def data_dir() -> Path:
    """The user data directory; `COMFY_SCRIPT_DATA_DIR` overrides it. Not created here."""
    if override := os.environ.get("COMFY_SCRIPT_DATA_DIR"):
        return absolute(expanded(override))
    import platformdirs

    return Path(platformdirs.user_data_dir("comfy_script", appauthor=False))


def cache_dir() -> Path:
    """The user cache directory; `COMFY_SCRIPT_CACHE_DIR` overrides it. Not created here."""
    if override := os.environ.get("COMFY_SCRIPT_CACHE_DIR"):
        return absolute(expanded(override))
    import platformdirs

    return Path(platformdirs.user_cache_dir("comfy_script", appauthor=False))
