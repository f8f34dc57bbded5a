"""Outputs that no output node shows yet: which node shows them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from ..errors import ResultError
from ..graph import records as graph
from ..graph.context import Recording
from ..plugins import Plugin, PluginPoint
from ..registry.link_types import matching

if TYPE_CHECKING:
    from .namespace import Namespace
    from .outputs import Output
    from .session import Session

__all__ = ["PREVIEWERS", "Previewer", "link_type_of", "preview", "runnable", "show"]


class Previewer(Plugin):
    """How values of some link types are shown: a plugin of the point `comfy_script.previewers`.

    Args:
        types: The link types.
        nodes: Class types of output nodes that take such a value as their first argument, the best first. The first
            one that there is shows it.
    """

    def __init__(self, types: Collection[str], *nodes: str) -> None:
        self.types = types
        self.nodes = nodes

    def preview(self, value: Any, nodes: Namespace[Any]) -> Any:
        """Calls an output node that shows a value, and returns what it gives; None if there is no such node.

        Overridden by a previewer that has to make something else of the value first. In virtual mode the calls are
        no part of the user's workflow.

        Args:
            value: An output; in real mode the value itself.
            nodes: The nodes that there are: `"PreviewImage" in nodes`, `nodes["PreviewImage"](value)`.
        """
        name = next((name for name in self.nodes if name in nodes), None)
        return None if name is None else nodes[name](value)


PREVIEWERS = PluginPoint("comfy_script.previewers", Previewer, "comfy_script.runtime.previewers")


def show(value: Any, link_type: str, nodes: Namespace[Any], shown: Callable[[Any], Any]) -> Any:
    """What shows a value, by the first previewer of its link type that can show it; None if none can.

    Args:
        value: As of `Previewer.preview`.
        link_type: Its link type.
        nodes: As of `Previewer.preview`.
        shown: Called with what the previewer gives, the outputs of a node; gives what a script waits for, or None if
            it was no output node.
    """

    def ask(plugin: Previewer) -> Any:
        made = plugin.preview(value, nodes) if link_type in plugin.types else None
        if made is None:
            return None
        found = shown(made)
        if found is None:
            raise TypeError(f"preview() gave {made!r}, which is not of an output node")
        return found

    return PREVIEWERS.ask(ask)


def runnable(session: Session, output: Output) -> Output:
    """The output itself if its node is an output node, else that of a node which shows it. Errors as of `preview`."""
    return output if output.call.spec.is_output_node else preview(session, output)


def preview(session: Session, output: Output) -> Output:
    """An output node that shows the output (PreviewImage …), the same one each time.

    Raises:
        ResultError: Nothing can show it.
    """
    earlier: Output | None = getattr(output, "_preview", None)
    if earlier is not None:
        return earlier
    link_type = link_type_of(output)
    aside = Recording()  # the helper node must not become part of the user's workflow
    aside.open()
    try:
        shown: Output | None = show(output, link_type, session.nodes, _of_output_node)
    finally:
        aside.close()
    if shown is None:
        raise ResultError(
            f"{output!r} has no result to wait for: {output.call.spec.name} is not an output node, and nothing "
            f"previews {link_type or 'it'}. Wait for a SaveImage, PreviewImage … that is made from it.",
            source=output.call.source,
        )
    output._preview = shown
    return shown


def _of_output_node(made: Any) -> Output | None:
    from .outputs import Output

    output = made[0] if isinstance(made, tuple) and made else made
    return output if isinstance(output, Output) and output.call.spec.is_output_node else None


def link_type_of(output: graph.CallOutput) -> str:
    """The output's link type; of a match type, that of what is linked to an input of the same template."""
    while 0 <= output.slot < len(output.call.spec.outputs):
        call = output.call
        match_id = call.spec.outputs[output.slot].match_id
        values = [call.inputs[key] for key in matching(call.spec, match_id, call.inputs)] if match_id else []
        linked = [value for value in values if isinstance(value, graph.CallOutput)]
        if not linked:
            break
        output = linked[0]
    return output.type
