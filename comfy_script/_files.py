"""Files where systems differ."""

from __future__ import annotations

import uuid
from pathlib import Path

__all__ = ["can_write"]


def can_write(folder: Path) -> bool:
    """Whether files can be made in a folder. Tried, not asked: `os.access` says yes to protected folders of Windows."""
    probe = folder / f".{uuid.uuid4().hex}"
    try:
        with probe.open("xb"):
            pass
        probe.unlink()
    except OSError:
        return False
    return True
