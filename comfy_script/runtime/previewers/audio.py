"""Sound."""

from __future__ import annotations

from ..previews import Previewer

plugin = Previewer({"AUDIO"}, "PreviewAudio")
