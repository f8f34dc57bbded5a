"""Installed packages with entry points, written by hand: as pip leaves them in a folder of `sys.path`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

__all__ = ["write_distribution"]


def write_distribution(
    site: Path, name: str, entries: Mapping[str, Mapping[str, str]], modules: Mapping[str, str]
) -> None:
    """Writes a distribution of version 1.2.

    Args:
        site: The folder of `sys.path`.
        name: The distribution.
        entries: Group → name → `module:attribute`.
        modules: Module → its code.
    """
    info = site / f"{name}-1.2.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n")
    lines = []
    for group, targets in entries.items():
        lines += [f"[{group}]", *(f"{entry} = {target}" for entry, target in targets.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n")
    for module, code in modules.items():
        (site / f"{module}.py").write_text(code)
