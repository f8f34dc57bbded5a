"""What is shown as text."""

from __future__ import annotations

from ...registry.link_types import COMBO, PRIMITIVES
from ..previews import Previewer

plugin = Previewer({*PRIMITIVES, COMBO}, "PreviewAny")
