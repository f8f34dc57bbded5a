"""A table of what the classes of known packs say, for servers that don't tell."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from .._reading import read_text
from .classes import Facts, as_facts
from .records import NodeSpec

__all__ = ["known_facts"]

_FILE = "known_classes.json"


def known_facts(node: NodeSpec) -> Facts | None:
    """What the class of a custom node says beyond its JSON; None if that isn't known.

    Args:
        node: The node, as its JSON says. ComfyUI's own aren't in the table.
    """
    return None if node.is_core else _table().get(node.name)


@cache
def _table() -> Mapping[str, Facts]:
    return as_facts(json.loads(read_text(Path(__file__).with_name(_FILE)))) or {}
