"""What every part is told, and how it keeps what it finds."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VERSION = "0.30.0"
"""Of the ComfyUI that all is measured with."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and how much.

    Attributes:
        device: `cuda` or `cpu`.
        small: Small sizes, few rounds: all of a part's code runs, and its figures say nothing.
        seconds: How long the part may take.
        work: A folder of its own.
    """

    device: str
    small: bool
    seconds: float
    work: Path

    @property
    def arguments(self) -> tuple[str, ...]:
        """ComfyUI's arguments for the device."""
        return ("--cpu",) if self.device == "cpu" else ()


@dataclass(slots=True)
class Findings:
    """A part's figures, on disk as soon as they are known: a part that is cut off has told what it knew."""

    path: Path
    values: dict[str, Any] = field(default_factory=dict)
    _begun: float = field(default_factory=time.monotonic)

    def add(self, **values: Any) -> None:
        """Keeps values by name, and how long it took until they were known."""
        self.values |= {**values, "seconds": round(time.monotonic() - self._begun, 1)}
        partial = self.path.with_suffix(".partial")
        partial.write_text(json.dumps(self.values, indent=1), encoding="utf-8")
        partial.replace(self.path)
