"""How much memory this process has, as tests of growth count it."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path


def resident() -> float:
    """MiB of this process that are in memory, after Python and the C library have returned what they kept free."""
    gc.collect()
    if sys.platform == "linux":
        if hasattr(libc := ctypes.CDLL(None), "malloc_trim"):  # not in musl
            libc.malloc_trim(0)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    import psutil

    return psutil.Process().memory_info().rss / (1 << 20)
