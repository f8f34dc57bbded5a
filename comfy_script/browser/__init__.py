"""Owns: ComfyUI's own page, run in a headless browser: it reads a workflow, and says what it would queue.

What a node pack's JavaScript does in the page needs no rule here: it is run. Knows: formats, client, errors. Needs the
extra `page` and a browser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .page import Page
    from .sent import Sent

__all__ = ["Page", "Sent"]

__getattr__ = late_attributes(__name__, {"Page": "page", "Sent": "sent"})
