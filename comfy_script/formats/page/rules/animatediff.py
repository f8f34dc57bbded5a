"""ComfyUI-AnimateDiff-Evolved: lines of text that have an entry among the values."""

from __future__ import annotations

from ..rule import PageRule

__all__ = ["names", "plugin"]

names = ("ADE_*", "AnimateDiff*", "CheckpointLoaderSimpleWithNoiseSelect")


class _AnimateDiff(PageRule):
    silent_types = frozenset({"ADEWARN", "ADEAUTOSIZE"})


plugin = _AnimateDiff()
