"""Pictures in a notebook, under ComfyScript's name of them."""

from __future__ import annotations

from ..runtime.display import Images

__all__ = ["ImageViewer"]

ImageViewer = Images
