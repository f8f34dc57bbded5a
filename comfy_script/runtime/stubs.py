"""Type stubs on `load()`: written where editors find them, only when the nodes have changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .._files import can_write
from .._text import get_logger
from ..codegen.stub_header import is_current

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["current_stub", "refresh_stubs", "stub_path"]

_log = get_logger(__name__)


def stub_path(*, real: bool = False) -> Path:
    """Where the stub of `comfy_script.runtime.nodes` goes; or of `comfy_script.runtime.real.nodes`.

    Beside the module, in place of the stub that the package came with, when it can be written there (a virtual
    environment, a checkout); otherwise below `typings` in the working directory, where Pyright and Pylance look by
    default, and look first.
    """
    beside, below_typings = _places(real)
    # Files are replaced, not written into: that takes a folder that can be written.
    return beside if can_write(beside.parent) else below_typings


def current_stub(registry: Registry, *, real: bool = False) -> Path | None:
    """The stub of these nodes where editors find it; None if there is none yet.

    Args:
        registry: The nodes.
        real: The stub of real mode.
    """
    beside, below_typings = _places(real)
    # Pyright reads one below `typings` first, so that the other being right isn't enough.
    if is_current(registry, beside, real=real) and not below_typings.exists():
        return beside
    path = stub_path(real=real)
    return path if is_current(registry, path, real=real) else None


def refresh_stubs(registry: Registry, *, real: bool = False) -> Path | None:
    """Writes the stubs unless they are there for these very nodes. A failure is a notice, never an error.

    Args:
        registry: The nodes.
        real: The stubs of real mode.

    Returns:
        The stub of these nodes; None if it could not be written.
    """
    if (path := current_stub(registry, real=real)) is not None:
        return path
    # Generating is much to import, and seldom needed.
    from ..codegen.stubs import write_stubs

    path = stub_path(real=real)
    try:
        return write_stubs(registry, path, real=real)
    except OSError as error:
        _log.info("type stubs could not be written to %s: %s", path, error)
        return None


def _places(real: bool) -> tuple[Path, Path]:
    """Beside the module, and below `typings` in the working directory."""
    place = Path("real" if real else "", "nodes.pyi")
    try:
        working = Path.cwd()
    except OSError:  # it was removed, or must not be looked up
        working = Path()
    return Path(__file__).parent / place, working / "typings" / "comfy_script" / "runtime" / place
