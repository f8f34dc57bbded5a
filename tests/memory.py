"""How much memory this process has, as tests of growth count it."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path


class _Mallinfo2(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def in_use() -> float:
    """MiB that are allocated and not freed, as glibc counts: of all of Python's, too, if PYTHONMALLOC is `malloc`."""
    gc.collect()
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = _Mallinfo2
    info = mallinfo2()
    return float(info.uordblks + info.hblkhd) / (1 << 20)


def resident() -> float:
    """MiB of this process that are in memory, after Python and the C library have returned what they kept free."""
    gc.collect()
    if sys.platform == "linux":
        if hasattr(libc := ctypes.CDLL(None), "malloc_trim"):  # not in musl
            libc.malloc_trim(0)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    import psutil

    return float(psutil.Process().memory_info().rss) / (1 << 20)
