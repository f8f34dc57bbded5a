"""ComfyUI-VideoHelperSuite.

Its nodes keep their values by name; older files have them in a list. The format of a video brings widgets of its own,
which the registry lists in the options of the combo.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ....registry.records import MISSING, InputSpec, NodeSpec
from ...diagnostics import ASK_PAGE, in_words
from ..records import PRIMITIVE
from ..rule import NO_VALUE, PageDocument, PageNode, PageRule
from ._video_numbers import settle_numbers

__all__ = ["names", "plugin"]

names = ("VHS_*",)

_LISTS: Mapping[str, tuple[str | None, ...]] = {
    "VHS_LoadImages": ("directory", None, "image_load_cap", "skip_first_images", "select_every_nth"),
    "VHS_LoadImagesPath": ("directory", "image_load_cap", "skip_first_images", "select_every_nth"),
    "VHS_LoadVideo": ("video", "force_rate", "force_size", "frame_load_cap", "skip_first_frames", "select_every_nth"),
    "VHS_LoadVideoPath": (
        *("video", "force_rate", "force_size", "frame_load_cap", "skip_first_frames", "select_every_nth"),
    ),
    "VHS_VideoCombine": ("frame_rate", "loop_count", "filename_prefix", "format", "pingpong", "save_image"),
    "VHS_BatchManager": ("frames_per_batch", "count"),
}
"""Old files' lists; None is a button."""

_BATCHES = "VHS_BatchManager"
_RENAMED = {"VHS_VideoCombine": {"save_image": "save_output"}}
_STATE = frozenset(
    {
        *("videopreview", "audioUI", "vhslatentpreview", "upload", "force_size", "save_image"),
        *("choose video to upload", "choose audio to upload", "choose folder to upload"),
    }
)
"""Previews, buttons, and values of old names."""


class _VideoHelper(PageRule):
    page_only = frozenset({"VHS_SelectLatest"})
    text_widgets = frozenset({"filename_prefix"})
    added_widgets = {_BATCHES: {"count": 0}}  # noqa: RUF012 - nobody changes it

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        held = _by_name(node)
        if held is None:
            return None
        held = {**held, **_migrated(node, held)}
        is_old = isinstance(node.values, list)
        named = {item.key: held[item.key] for item in spec.inputs if item.key in held}
        # Opening the file leaves a widget that it doesn't name without a value, unless its default counts as true.
        missing = (item for item in spec.inputs if item.key not in held and not is_old)
        named |= {item.key: NO_VALUE for item in missing if item.default is not MISSING and not item.default}
        for name, start in _format_widgets(spec, named).items():
            named[name] = held.get(name, start)
        settle_numbers(spec, named, _whole_numbers(spec, named))
        if node.type == _BATCHES and "count" in held:
            named["count"] = held["count"]
        for name, value in held.items():
            if name not in named and name not in _STATE and not node.is_off:
                page.report(
                    node,
                    "unplaced-value",
                    f"neither the class nor the chosen format has an input for the value {in_words(value)}",
                    input=name,
                    kept="it is left out",
                    remedy=ASK_PAGE,
                )
        return named

    def opened(self, page: PageDocument) -> None:
        """Reports primitives that are linked to a format's widget: the page joins them to whatever is in its place."""
        for graph in page.graphs():
            for node in graph.nodes.values():
                known = {item.key for item in node.spec.inputs} if node.spec is not None else set()
                for slot in node.inputs if node.type.startswith("VHS_") and node.spec is not None else ():
                    link = graph.links.get(slot.link) if slot.link is not None else None
                    origin = graph.nodes.get(link.origin) if link is not None else None
                    if slot.name not in known and origin is not None and origin.type == PRIMITIVE and not node.is_off:
                        page.report(
                            node,
                            "ambiguous",
                            "a primitive is linked to a widget of the format, and the page may send another's value",
                            input=slot.name,
                            kept="the primitive's value",
                            remedy=ASK_PAGE,
                        )

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        if spec.name.startswith("VHS_"):
            entry["widgets_values"] = dict(values)


def _by_name(node: PageNode) -> dict[str, Any] | None:
    if isinstance(node.values, dict):
        return node.values
    names = _LISTS.get(node.type, ())
    if not names or not isinstance(node.values, list) or len(node.values) < len(names):
        return None
    return {name: value for name, value in zip(names, node.values, strict=False) if name is not None}


def _migrated(node: PageNode, held: Mapping[str, Any]) -> dict[str, Any]:
    """What old values became."""
    renamed = _RENAMED.get(node.type, {})
    new = {now: held[old] for old, now in renamed.items() if old in held and now not in held}
    size = held.get("force_size")
    if isinstance(size, str):
        sides = ("custom_width", "custom_height")
        if "x" in size:
            new |= {side: _side(text) for side, text in zip(sides, size.split("x"), strict=False)}
        else:
            new |= {side: 0 for side, off in zip(sides, _SIZES_WITHOUT, strict=True) if size in off}
    return new


_SIZES_WITHOUT = (("Disabled", "Custom Height"), ("Disabled", "Custom Width"))


def _side(text: str) -> int:
    return int(text) if text.strip().isdecimal() else 0


def _format_widgets(spec: NodeSpec, named: Mapping[str, Any]) -> dict[str, Any]:
    """The widgets that the chosen format brings, with the values that they start with."""
    return {row[0]: _start(row) for row in _format_rows(spec, named)}


def _format_rows(spec: NodeSpec, named: Mapping[str, Any]) -> Iterator[Sequence[Any]]:
    for item in spec.inputs:
        formats = item.config.get("formats")
        chosen = named.get(item.key, _first(item))
        rows = formats.get(chosen) if isinstance(formats, Mapping) and isinstance(chosen, str) else None
        for row in rows if isinstance(rows, list | tuple) else ():
            if isinstance(row, list | tuple) and len(row) >= 2 and isinstance(row[0], str):
                yield row


def _whole_numbers(spec: NodeSpec, named: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Options of the whole numbers that the chosen format brings."""
    rows = [row for row in _format_rows(spec, named) if row[1] == "INT"]
    return {row[0]: row[2] if len(row) > 2 and isinstance(row[2], Mapping) else {} for row in rows}


def _first(item: InputSpec) -> Any:
    return item.options[0] if item.options else None


def _start(row: Any) -> Any:
    options = row[2] if len(row) > 2 and isinstance(row[2], Mapping) else {}
    if "default" in options:
        return options["default"]
    if isinstance(row[1], list | tuple):
        return row[1][0] if row[1] else None
    return {"INT": 0, "FLOAT": 0, "BOOLEAN": False}.get(row[1], "")


plugin = _VideoHelper()
