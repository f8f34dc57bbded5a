"""Nodes that check inputs by themselves, so that the server leaves out checks of its own.

A node's `VALIDATE_INPUTS` (`validate_inputs` in V3) switches the server's check of range and options off for each input
that it takes as an argument, for all of them if it takes `**kwargs`, and the check of link types if it takes
`input_types` (ComfyUI 0.30, `execution.py`). A registry doesn't say which nodes have one: plugins do. A node that none
of them knows is taken at its registry's word. They are asked only before a call is refused, so that other calls don't
pay for them; what they say can only let more pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..plugins import Plugin, PluginPoint
from ..registry.records import NodeSpec

__all__ = ["CHECKS", "NodeChecks", "OwnChecks", "own_checks"]


@dataclass(frozen=True, slots=True)
class OwnChecks:
    """What the server leaves out for one node.

    Attributes:
        values: Inputs whose range and options it doesn't check.
        links: It doesn't check link types.
        keywords: The node takes keywords that the registry doesn't list.
    """

    values: frozenset[str] = frozenset()
    links: bool = False
    keywords: bool = False

    def __or__(self, other: OwnChecks) -> OwnChecks:
        return OwnChecks(self.values | other.values, self.links or other.links, self.keywords or other.keywords)


class NodeChecks(Plugin):
    """What the server leaves out for some nodes: a plugin of the point `comfy_script.checks`.

    Args:
        table: Class type of a node → what is left out for it.
    """

    def __init__(self, table: Mapping[str, OwnChecks]) -> None:
        self.table = table

    def of(self, spec: NodeSpec) -> OwnChecks | None:
        """What is left out for a node; None if this plugin doesn't know it.

        Overridden by a plugin that goes by more than the class type: `spec.module` says which pack a node is of.
        """
        return self.table.get(spec.name)


CHECKS = PluginPoint("comfy_script.checks", NodeChecks, "comfy_script.graph.node_checks")


def own_checks(spec: NodeSpec) -> OwnChecks | None:
    """What the server leaves out for a node; None if no plugin knows it. The first plugin that knows it decides."""

    def ask(plugin: NodeChecks) -> OwnChecks | None:
        found = plugin.of(spec)
        if found is None or isinstance(found, OwnChecks):
            return found
        raise TypeError(f"of({spec.name}) gave {type(found).__name__}, not OwnChecks")

    return CHECKS.ask(ask)
