"""Images. SaveImageToMemory is of our node pack: it leaves no file behind."""

from __future__ import annotations

from ..previews import Previewer

plugin = Previewer({"IMAGE"}, "SaveImageToMemory", "PreviewImage")
