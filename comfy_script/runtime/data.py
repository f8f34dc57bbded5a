"""The classes of what scripts get, under the module that ComfyScript has them in."""

from __future__ import annotations

from .display import Images
from .outputs import NodeOutput
from .results import EmptyResult, ImageBatchResult, Result

__all__ = ["EmptyResult", "ImageBatchResult", "Images", "NodeOutput", "Result"]
