"""Type stubs on `load()`: written where editors find them, only when the nodes have changed."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["refresh_stubs", "stub_path"]

_log = logging.getLogger(__name__)


def stub_path() -> Path:
    """Where the stub of `comfy_script.runtime.nodes` goes.

    Beside the module when that folder can be written (a virtual environment, a checkout); otherwise below `typings`
    in the working directory, where Pyright and Pylance look by default.
    """
    beside = Path(__file__).with_name("nodes.pyi")
    if os.access(beside if beside.exists() else beside.parent, os.W_OK):
        return beside
    return Path.cwd() / "typings" / "comfy_script" / "runtime" / "nodes.pyi"


def refresh_stubs(registry: Registry) -> Path | None:
    """Writes the stubs unless they are there for these very nodes. A failure is a notice, never an error."""
    from ..codegen.stubs import write_stubs

    path = stub_path()
    try:
        return write_stubs(registry, path)
    except OSError as error:
        _log.info("type stubs could not be written to %s: %s", path, error)
        return None
