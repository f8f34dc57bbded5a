"""ComfyUI-Impact-Pack and ComfyUI-Inspire-Pack, which share their ways.

A combo that only adds to a text is sent with its first entry; the wildcards themselves are filled in by the server.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ....registry.records import InputKind, NodeSpec
from ...diagnostics import ASK_PAGE, in_words
from ..rule import PageDocument, PageGraph, PageNode, PageRule, Widget

__all__ = ["names", "plugin"]

_GROWING: Mapping[str, str] = {
    **dict.fromkeys(("ImpactSwitch", "LatentSwitch", "SEGSSwitch"), "input"),
    **dict.fromkeys(("ImpactMakeImageList", "ImpactMakeImageBatch"), "image"),
    **dict.fromkeys(("ImpactMakeMaskList", "ImpactMakeMaskBatch"), "mask"),
    **dict.fromkeys(("ImpactCombineConditionings", "ImpactConcatConditionings"), "conditioning"),
    "ImpactMakeAnyList": "value",
    "ImpactSEGSConcat": "segs",
    "CombineRegionalPrompts": "regional_prompts",
    "ApplyRegionalIPAdapters //Inspire": "regional_ipadapter",
}
"""Class → beginning of the names of its inputs, which the page numbers anew whenever one is linked."""

names = (
    *("Impact*", "* //Inspire", "ToDetailerPipe*", "BasicPipeToDetailerPipe*", "EditDetailerPipe*", "FaceDetailer*"),
    *("DetailerForEach*", "PreviewBridge", "PreviewBridgeLatent", "ImageReceiver", "MaskPainter"),
    *(name for name in _GROWING if not name.startswith("Impact")),
)

_ADDS = "Select to add "
_BUILDER = "PromptBuilder //Inspire"
_PICTURE = "[IMAGE DATA]"
"""Stands in a file instead of a picture."""

_WITHOUT_REROUTE = frozenset({"ImpactSwitch", "ImpactInversedSwitch"})
_MULTIPLIED = "ConcatConditioningsWithMultiplier //Inspire"
_CACHE = "ShowCachedInfo //Inspire"


class _Impact(PageRule):
    added_widgets = {  # noqa: RUF012 - nobody changes it
        "MaskPainter": {"Edit mask": None},
        "ImpactSEGSPicker": {"pick": "image"},
        **{
            f"{name} //Inspire": {"Add to prompt": None}
            for name in ("SeedExplorer", "RegionalSeedExplorerMask", "RegionalSeedExplorerColorMask")
        },
        _CACHE: dict.fromkeys(("Remove Key", "Save Settings", "Refresh", "Clear")),
    }

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        if node.type != _MULTIPLIED or not isinstance(node.values, list):
            return None
        return {f"multiplier{number}": value for number, value in enumerate(node.values, 1)}

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        if spec.name == _MULTIPLIED:
            count = sum(re.fullmatch(r"multiplier\d+", name) is not None for name in values)
            entry["widgets_values"] = [values.get(f"multiplier{number}", 1) for number in range(1, count + 1)]

    def opened(self, page: PageDocument) -> None:
        """Numbers the inputs, as soon as one is linked."""
        for graph in page.graphs():
            for node in graph.nodes.values():
                if node.type in _GROWING and any(slot.link is not None for slot in node.inputs):
                    _number_inputs(node, _GROWING[node.type])
                if node.type in _WITHOUT_REROUTE:
                    _report_reroutes(node, graph, page)

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        value, spec = widget.value, widget.spec
        if spec is None:
            return value
        if spec.options and (widget.name.startswith(_ADDS) or (node.type == _BUILDER and widget.name == "preset")):
            return spec.options[0]
        if spec.kind is InputKind.BOOLEAN and isinstance(value, str):
            return _switch_of_combo(node, widget, value, page)
        if spec.kind is InputKind.COMBO and isinstance(value, bool) and "populate" in spec.options:
            return "populate" if value else "fixed"
        if node.type in ("PreviewBridge", "PreviewBridgeLatent") and widget.name == "image":
            return _bridge_value(node, widget, page)
        if widget.name == "image_data":
            return _picture(node, widget, page)
        if node.type == _CACHE and widget.name == "cache_info":
            page.report(
                node,
                "guessed",
                "the page asks the server for it",
                input=widget.name,
                kept="as in the file",
                remedy=ASK_PAGE,
            )
        return value


def _switch_of_combo(node: PageNode, widget: Widget, value: str, page: PageDocument) -> bool:
    """What a switch was when it was a combo; the pack's JavaScript that says so makes today's page fail."""
    is_on = widget.spec is not None and value == widget.spec.config.get("label_on")
    page.report(
        node,
        "guessed",
        f"was a combo in older versions of the pack, which had {in_words(value)} there",
        input=widget.name,
        kept=f"it is {in_words(is_on)}",
        remedy="set it anew in the page",
    )
    return is_on


def _number_inputs(node: PageNode, beginning: str) -> None:
    known = {item.key for item in node.spec.inputs} if node.spec is not None else set()
    number = 0
    for slot in node.inputs:
        if slot.name not in known or re.fullmatch(rf"{beginning}\d+", slot.name):
            number += 1
            slot.name = f"{beginning}{number}"


def _report_reroutes(node: PageNode, graph: PageGraph, page: PageDocument) -> None:
    for slot in node.inputs:
        link = graph.links.get(slot.link) if slot.link is not None else None
        origin = graph.nodes.get(link.origin) if link is not None else None
        if origin is not None and origin.type == "Reroute":
            page.report(
                node,
                "ambiguous",
                "is fed by a Reroute, from which the pack's JavaScript unlinks such an input",
                input=slot.name,
                kept="linked, as in the file",
                remedy="link it to what the Reroute gets",
            )


def _bridge_value(node: PageNode, widget: Widget, page: PageDocument) -> str:
    """The name of a preview, which the server must still have; else it is that of none."""
    none = f"${node.id}-0"
    if widget.value not in (none, ""):
        page.report(
            node,
            "guessed",
            f"the page asks the server whether it still has the preview {widget.value}",
            input=widget.name,
            kept=f"it is {none}, that of none",
            remedy=ASK_PAGE,
        )
    return none


def _picture(node: PageNode, widget: Widget, page: PageDocument) -> Any:
    if node.type == "ImageReceiver":
        saves = node.widget("save_to_workflow")
        return "" if widget.value == _PICTURE or (saves is not None and not saves.value) else widget.value
    if widget.value == _PICTURE:
        page.report(
            node,
            "guessed",
            "the page puts the loaded picture there",
            input=widget.name,
            kept="as in the file",
            remedy=ASK_PAGE,
        )
    return widget.value


plugin = _Impact()
