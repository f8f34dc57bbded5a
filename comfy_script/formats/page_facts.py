"""What ComfyUI's page makes of a node type: its widgets in order, its sockets, its size.

The page stores a node's values by position, so a file needs the widgets exactly as the page creates them. Most follow
from the registry by rule; the page adds some of its own. Facts were read off the page itself (frontend 1.47.12 on
ComfyUI 0.30.0, one fresh instance of each of its 827 node types), and tests/page asks the page again.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from ..registry.records import MISSING, InputSpec, NodeSpec

__all__ = ["NO_VALUE", "NodeShape", "PageWidget", "Socket", "node_shape", "node_size", "widget_type"]

NO_VALUE = object()
"""Default of a widget for which neither the registry nor the page has a value."""

WIDGET_TYPES = frozenset(
    {
        "INT",
        "FLOAT",
        "BOOLEAN",
        "STRING",
        "COMBO",
        "COMFY_DYNAMICCOMBO_V3",
        "AUDIO_RECORD",
        "BOUNDING_BOX",
        "BOUNDING_BOXES",
        "COLOR",
        "COLORS",
        "CURVE",
        "IMAGECOMPARE",
        "LOAD_3D",
        "PAINTER",
        "RANGE",
        "WEBCAM",
    }
)
"""Types that the page has an editor for; every other type is a socket only."""

CONTROL = "fixed"
"""What goes into `control_after_generate`: running the workflow again in the page gives the same picture."""

_EDITOR_DEFAULTS: Mapping[str, Any] = MappingProxyType(
    {"INT": 0, "FLOAT": 0, "BOOLEAN": False, "COLOR": "#000000", "COLORS": [], "BOUNDING_BOXES": [], "CURVE": NO_VALUE}
)
"""Values of widgets without a default in the registry; the others start empty."""

_SEED_NAMES = frozenset({"seed", "noise_seed"})
_UPLOADS = ("image_upload", "video_upload", "animated_image_upload")

_AFTER_INPUT: Mapping[tuple[str, str], tuple[tuple[str, Any], ...]] = MappingProxyType(
    {
        ("Load3D", "model_file"): (
            ("upload 3d model", "upload3dmodel"),
            ("upload extra resources", "uploadExtraResources"),
            ("clear", "clear"),
        ),
    }
)
"""Widgets that the page puts behind an input of one class, with their values. They are sent with the prompt."""

_AT_END: Mapping[str, tuple[tuple[str, Any], ...]] = MappingProxyType(
    {
        "Preview3D": (("image", ""),),
        "SaveGLB": (("image", ""),),
        "WebcamCapture": (("waiting for camera...", "capture"),),
    }
)
"""Widgets that the page appends to a class, with their values. They are sent with the prompt."""

_UNSAVED: Mapping[str, frozenset[str]] = MappingProxyType({"ImageCompare": frozenset({"compare_view"})})
"""Widgets of the registry that take no place in `widgets_values`."""

_VIEWERS = frozenset({"Load3D", "Load3DAdvanced", "Painter", "Preview3D", "Preview3DAdvanced", "SaveGLB"})
"""Classes with a large viewer inside the node; the others are known by their `viewport_state` input."""


@dataclass(frozen=True, slots=True)
class PageWidget:
    """One place in a node's `widgets_values`.

    Attributes:
        name: The input's key, with the keys of the dynamic combos around it (`codec.crf`), or the page's own name.
        spec: The input; None for a widget that the page adds.
        default: Value when the prompt has none, or NO_VALUE.
        rows: How tall the page draws it, in rows of 24 pixels; 0 when it is hidden.
    """

    name: str
    spec: InputSpec | None
    default: Any
    rows: float = 1.0


@dataclass(frozen=True, slots=True)
class Socket:
    """An input slot that is no widget.

    Attributes:
        name: The input's key, with the keys of the groups around it (`images.image0`).
        type: The link type; of a match type what it allows.
        optional: It is drawn as an open circle.
        match_id: Template id of a match type.
    """

    name: str
    type: str
    optional: bool
    match_id: str | None = None


@dataclass(frozen=True, slots=True)
class NodeShape:
    """What one node looks like in the page, for given values.

    Attributes:
        widgets: In the order of `widgets_values`.
        sockets: In slot order.
        unsaved: Widgets that take no place in `widgets_values` (they keep the page's own value).
        ambiguous_lengths: Lengths of `widgets_values` that make the page take it for an old file's list, which had
            places for forced inputs too, and drop those. One value more, which is ignored, avoids that.
        is_fixed: All nodes of the class have this shape, whatever their values.
    """

    widgets: tuple[PageWidget, ...]
    sockets: tuple[Socket, ...]
    unsaved: tuple[str, ...]
    ambiguous_lengths: frozenset[int]
    is_fixed: bool = False


def widget_type(spec: InputSpec) -> str | None:
    """The type of the page's editor for an input, or None if it is a socket only."""
    if spec.force_input:
        return None
    declared = spec.config.get("widgetType") or spec.type
    return declared if declared in WIDGET_TYPES else None


def node_shape(spec: NodeSpec, values: Mapping[str, Any], linked: Container[str]) -> NodeShape:
    """Widgets and sockets that the page gives a node with these inputs.

    Args:
        spec: The node type.
        values: The node's inputs in a prompt; they decide the options of dynamic combos and the number of slots of
            autogrow inputs.
        linked: Keys of `values` that are links.
    """
    builder = _Builder(spec, values, linked)
    for item in spec.inputs:
        builder.add(item, item.key)
    builder.finish()
    return NodeShape(
        widgets=tuple(builder.widgets),
        sockets=tuple(builder.sockets),
        unsaved=tuple(builder.unsaved),
        ambiguous_lengths=_ambiguous_lengths(spec, builder.widgets),
        is_fixed=builder.is_fixed,
    )


class _Builder:
    def __init__(
        self, spec: NodeSpec, values: Mapping[str, Any], linked: Container[str], is_fresh: bool = False
    ) -> None:
        self.node = spec
        self.is_fresh = is_fresh
        self.values = values
        self.linked = linked
        self.widgets: list[PageWidget] = []
        self.sockets: list[Socket] = []
        self.unsaved: list[str] = []
        self.last: list[PageWidget] = []
        self.is_fixed = spec.name != "CustomCombo"

    def add(self, spec: InputSpec, name: str) -> None:
        if spec.type == "COMFY_AUTOGROW_V3":
            self.add_autogrow(spec, name)
            return
        kind = widget_type(spec)
        if kind is None:
            self.sockets.append(_socket(spec, name, not spec.required))
            return
        if name in _UNSAVED.get(self.node.name, ()):
            self.unsaved.append(name)
            return
        if kind == "COMFY_DYNAMICCOMBO_V3":
            self.add_dynamic_combo(spec, name)
            return
        rows = 2.25 if spec.multiline else 1.0
        self.widgets.append(PageWidget(name, spec, _default(spec, kind), rows))
        self.add_companions(spec, name, kind)

    def add_dynamic_combo(self, spec: InputSpec, name: str) -> None:
        self.is_fixed = False
        keys = [option.key for option in spec.dynamic_options]
        chosen = self.values.get(name, MISSING)
        if chosen is MISSING or name in self.linked:
            # The option that has most of the sub-inputs in use; a tie goes to the default, then to the first.
            used = {key for key in self.values if key.startswith(f"{name}.")}
            scores = [
                (
                    sum(key.split(".", name.count(".") + 2)[name.count(".") + 1] in _keys(o.inputs) for key in used),
                    o.key == spec.default,
                )
                for o in spec.dynamic_options
            ]
            chosen = keys[max(range(len(keys)), key=scores.__getitem__)] if keys else NO_VALUE
        self.widgets.append(PageWidget(name, spec, chosen))
        for option in spec.dynamic_options:
            if option.key == chosen:
                for item in option.inputs:
                    self.add(item, f"{name}.{item.key}")
        if not self.is_fresh and spec.dynamic_options:
            self.add_left_behind(spec, name)

    def add_left_behind(self, spec: InputSpec, name: str) -> None:
        """A new node has its first option's inputs. A file's value replaces them, but not the widgets that the page
        added to them: those stay behind the group, in no use."""
        default = next((o for o in spec.dynamic_options if o.key == spec.default), spec.dynamic_options[0])
        fresh = _Builder(self.node, {}, (), is_fresh=True)
        for item in default.inputs:
            fresh.add(item, f"{name}.{item.key}")
        self.widgets += [widget for widget in fresh.widgets if widget.spec is None]

    def add_autogrow(self, spec: InputSpec, name: str) -> None:
        if not spec.template:
            return
        self.is_fixed = False
        element = spec.template[0]
        in_use = [i for i, key in enumerate(spec.template_names) if f"{name}.{key}" in self.values]
        # One slot more than are needed or in use: the page grows the group when the last one is linked.
        count = max(spec.template_min + 1, max(in_use, default=-1) + 2)
        for i, key in enumerate(spec.template_names[:count]):
            full = f"{name}.{key}"
            if widget_type(element) is None:
                self.sockets.append(_socket(element, full, i >= spec.template_min))
            else:
                self.add(element, full)

    def add_companions(self, spec: InputSpec, name: str, kind: str) -> None:
        config = spec.config
        control = config.get("control_after_generate")
        if control is None and kind == "INT":
            control = name in _SEED_NAMES
        if control and kind in ("INT", "FLOAT", "COMBO"):
            self.page_widget(control if isinstance(control, str) else "control_after_generate", CONTROL)
            if kind == "COMBO":
                self.page_widget("control_filter_list", "")
        if kind == "BOUNDING_BOX":
            self.is_fixed = False
            box = self.values.get(name)
            box = box if isinstance(box, Mapping) else {}
            for key, value in (("x", 0), ("y", 0), ("width", 512), ("height", 512)):
                self.page_widget(key, box.get(key, value))
        if kind == "AUDIO_RECORD":
            self.page_widget(name, "")
        remote = config.get("remote")
        if isinstance(remote, Mapping) and remote.get("refresh_button"):
            self.page_widget("Auto-refresh after generation", False)
            self.page_widget("refresh", "refresh")
        for own, value in _AFTER_INPUT.get((self.node.name, name), ()):
            self.page_widget(own, value)
        if "." not in name and kind == "COMBO" and spec.required and not self.last:
            is_media = any(config.get(key) is True for key in _UPLOADS)
            is_audio = name == "audio" and config.get("audio_upload") is True
            if is_media or is_audio:
                self.last.append(PageWidget("upload", None, "image"))

    def page_widget(self, name: str, value: Any) -> None:
        self.widgets.append(PageWidget(name, None, value))

    def finish(self) -> None:
        if self.node.name == "CustomCombo":
            self.add_custom_combo()
        for name, value in _AT_END.get(self.node.name, ()):
            self.page_widget(name, value)
        self.widgets += self.last

    def add_custom_combo(self) -> None:
        """CustomCombo keeps its options in widgets of its own, with an empty one at the end."""
        options = []
        for i in range(1, len(self.values) + 1):
            value = self.values.get(f"option{i}", "")
            if value == "":
                break
            options.append(value)
        choice = self.values.get("choice")
        self.widgets.append(PageWidget("index", None, options.index(choice) if choice in options else -1, 0.0))
        for i, value in enumerate([*options, ""], 1):
            self.page_widget(f"option{i}", value)


def _ambiguous_lengths(spec: NodeSpec, widgets: list[PageWidget]) -> frozenset[int]:
    names = {widget.name for widget in widgets}
    counted = [item for item in spec.inputs if item.force_input or item.key in names]
    if not any(item.force_input for item in counted):
        return frozenset()
    controls = sum(1 for item in counted if item.config.get("control_after_generate"))
    seeds = sum(1 for item in counted if item.key in _SEED_NAMES and item.config.get("control_after_generate") is None)
    return frozenset({len(counted) + controls, len(counted) + controls + seeds})


def _keys(inputs: tuple[InputSpec, ...]) -> set[str]:
    return {item.key for item in inputs}


def _socket(spec: InputSpec, name: str, optional: bool) -> Socket:
    link_type = spec.type if spec.match_id is None else spec.allowed_types or "*"
    return Socket(name, link_type, optional, spec.match_id)


def _default(spec: InputSpec, kind: str) -> Any:
    """The page's value for a widget that the prompt doesn't mention."""
    if spec.default is not MISSING and spec.default is not None:
        return spec.default
    if kind == "COMBO":
        return spec.options[0] if spec.options else NO_VALUE
    return _EDITOR_DEFAULTS.get(kind, "")


def node_size(spec: NodeSpec | None, shape: NodeShape, outputs: int) -> tuple[float, float]:
    """Width and height in the page's pixels, without the title bar (30 pixels above).

    Heights follow the page's own rule (20 per slot row, 24 per widget); width and the room for texts, pictures and
    viewers are what people give such nodes.
    """
    texts = sum(1 for widget in shape.widgets if widget.spec is not None and widget.spec.multiline)
    rows = sum(widget.rows for widget in shape.widgets if not (widget.spec is not None and widget.spec.multiline))
    height = 20.0 * max(len(shape.sockets), outputs, 1) + 6
    if rows or texts:
        height += 24 * rows + 100 * texts + 8
    width = 400.0 if texts else 315.0 if shape.widgets else 210.0
    if spec is not None:
        height += _picture_height(spec, shape)
        width = max(width, min(60.0 + 9 * len(spec.display_name or spec.name), 460.0), *_slot_widths(spec, shape))
    return width, height


def _slot_widths(spec: NodeSpec, shape: NodeShape) -> Iterator[float]:
    # The name of an input and the name of an output share a row.
    left = max((len(socket.name) for socket in shape.sockets), default=0)
    right = max((len(output.name) for output in spec.outputs), default=0)
    yield min(60.0 + 7 * (left + right), 460.0)


def _picture_height(spec: NodeSpec, shape: NodeShape) -> float:
    """Room for what the page shows below the widgets."""
    if spec.name in _VIEWERS or any(widget.name == "viewport_state" for widget in shape.widgets):
        return 330.0
    if any(widget.name == "upload" and widget.spec is None for widget in shape.widgets):
        return 220.0
    types = {item.type for item in spec.inputs}
    if spec.is_output_node and types & {"IMAGE", "VIDEO", "MASK"}:
        return 230.0
    if spec.is_output_node and "AUDIO" in types:
        return 60.0
    return 60.0 if spec.is_output_node and not types <= {"STRING"} else 0.0
