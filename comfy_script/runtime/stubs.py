"""Type stubs on `load()`: written where editors find them, only when the nodes have changed."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..codegen.stub_header import is_current

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["refresh_stubs", "stub_path"]

_log = logging.getLogger(__name__)


def stub_path(*, real: bool = False) -> Path:
    """Where the stub of `comfy_script.runtime.nodes` goes; or of `comfy_script.runtime.real.nodes`.

    Beside the module, in place of the stub that the package came with, when it can be written there (a virtual
    environment, a checkout); otherwise below `typings` in the working directory, where Pyright and Pylance look by
    default, and look first.
    """
    place = Path("real" if real else "", "nodes.pyi")
    beside = Path(__file__).parent / place
    # Files are replaced, not written into: that takes a folder that can be written.
    if all(os.access(path, os.W_OK) for path in (beside.parent, beside) if path.exists()):
        return beside
    return Path.cwd() / "typings" / "comfy_script" / "runtime" / place


def refresh_stubs(registry: Registry, *, real: bool = False) -> Path | None:
    """Writes the stubs unless they are there for these very nodes. A failure is a notice, never an error.

    Args:
        registry: The nodes.
        real: The stubs of real mode.

    Returns:
        The stub of these nodes; None if it could not be written.
    """
    path = stub_path(real=real)
    try:
        if is_current(registry, path):
            return path
        # Generating is much to import, and seldom needed.
        from ..codegen.stubs import write_stubs

        return write_stubs(registry, path, real=real)
    except OSError as error:
        _log.info("type stubs could not be written to %s: %s", path, error)
        return None
