"""What ComfyUI's page makes of a node type: its widgets and its input slots, in order.

The page stores a node's values by index, so a file can only be read, or written, with the widgets exactly as the
page creates them. Most follow from the registry by rule; the page adds some of its own (`own_widgets`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Protocol

from ...registry.link_types import ANY, AUTOGROW, DYNAMIC_COMBO
from ...registry.records import MISSING, InputSpec, NodeSpec
from .numbers import as_javascript
from .own_widgets import AFTER_INPUT, AT_END, CUSTOM_COMBO, SEED_NAMES, UNSAVED, UPLOADS, WIDGET_TYPES, WITHOUT_VALUE

__all__ = ["NO_VALUE", "IndexedValues", "NamedValues", "NodeShape", "PageWidget", "Slot", "node_shape", "widget_type"]

NO_VALUE = object()
"""Value of a widget for which neither the registry nor the page has one: JavaScript's `undefined`."""

CONTROL = "fixed"
"""What goes into `control_after_generate`: running the workflow again in the page gives the same picture."""

_BOX = (("x", 0), ("y", 0), ("width", 512), ("height", 512))

_EDITOR_DEFAULTS: Mapping[str, Any] = MappingProxyType(
    {
        **{"INT": 0, "FLOAT": 0, "BOOLEAN": False, "COLOR": "#000000", "COLORS": [], "CHART": {}, "GALLERIA": []},
        **{"BOUNDING_BOX": dict(_BOX), "BOUNDING_BOXES": [], "RANGE": {"min": 0, "max": 1}},
        "CURVE": {"points": [[0, 0], [1, 1]], "interpolation": "monotone_cubic"},
    }
)
"""Values of widgets without a default in the registry; the others start empty."""

_WITHOUT_DEFAULT = frozenset(
    {
        *("AUDIO_RECORD", "CHART", "GALLERIA", "LOAD_3D", "LOAD_3D_ADVANCED", "MARKDOWN", "PREVIEW_3D", "TEXTAREA"),
        "WEBCAM",
    }
)
"""Editors that start as above whatever default the registry has."""


@dataclass(frozen=True, slots=True)
class PageWidget:
    """One widget of a node.

    Attributes:
        name: The input's key, with the keys of the dynamic combos around it (`codec.crf`), or the page's own name.
        spec: The input; None for a widget that the page adds.
        default: Value when there is none, or NO_VALUE.
        rows: How tall the page draws it, in rows of 24 pixels; 0 when it is hidden.
        is_saved: It has an entry in `widgets_values`.
        is_sent: It is among the inputs that the page sends.
    """

    name: str
    spec: InputSpec | None
    default: Any
    rows: float = 1.0
    is_saved: bool = True
    is_sent: bool = True


@dataclass(frozen=True, slots=True)
class Slot:
    """An input slot.

    Attributes:
        name: The input's key, with the keys of the groups around it (`images.image0`).
        type: The link type; of a match type what it allows.
        optional: It is drawn as an open circle.
        match_id: Template id of a match type.
        is_widget: It belongs to the widget of the same name.
    """

    name: str
    type: str
    optional: bool
    match_id: str | None = None
    is_widget: bool = False


@dataclass(frozen=True, slots=True)
class NodeShape:
    """What one node looks like in the page, for given values.

    Attributes:
        widgets: In order; those that are saved are in the order of `widgets_values`.
        slots: In the page's order: sockets, then widgets' slots; those of a dynamic combo's option behind the combo's.
        forced: Of an old file's list of values, which had entries for forced inputs too: whether each entry is
            such a one. The page takes any list of that length for an old one.
        is_fixed: All nodes of the class have this shape, whatever their values.
    """

    widgets: tuple[PageWidget, ...]
    slots: tuple[Slot, ...]
    forced: tuple[bool, ...]
    is_fixed: bool = False

    @property
    def saved(self) -> list[PageWidget]:
        """The widgets with an entry in `widgets_values`."""
        return [widget for widget in self.widgets if widget.is_saved]

    @property
    def sockets(self) -> list[Slot]:
        """The slots that belong to no widget."""
        return [slot for slot in self.slots if not slot.is_widget]


class Values(Protocol):
    """Where a node's values come from while its shape is found out: each may decide what follows.

    Attributes:
        can_guess: An option that isn't given is guessed from the inputs in use; else it is the first.
    """

    can_guess: bool

    def get(self, name: str, index: int) -> Any:
        """Value of a widget, by its name or its index in `widgets_values`; MISSING if there is none."""
        ...

    def used(self) -> Collection[str]:
        """Names of the inputs that are linked or have a value."""
        ...


class NamedValues:
    """The inputs of a node in a prompt.

    Args:
        inputs: Input → value.
        linked: Keys of `inputs` that are links.
    """

    can_guess = True

    def __init__(self, inputs: Mapping[str, Any], linked: Collection[str] = ()) -> None:
        self.inputs = inputs
        self.linked = linked

    def get(self, name: str, index: int) -> Any:
        """The value of that name."""
        return MISSING if name in self.linked else self.inputs.get(name, MISSING)

    def used(self) -> Collection[str]:
        """All inputs."""
        return self.inputs.keys()


class IndexedValues:
    """The values of a node in a file.

    Args:
        values: In the order of the page's widgets; an object with the keys "0", "1", … leaves the others undefined.
        linked: Names of the linked inputs.
    """

    can_guess = False

    def __init__(self, values: list[Any] | Mapping[str, Any], linked: Collection[str] = ()) -> None:
        self.values = values
        self.linked = linked

    def get(self, name: str, index: int) -> Any:
        """The value at that index."""
        if isinstance(self.values, Mapping):
            return self.values.get(str(index), NO_VALUE)
        return self.values[index] if index < len(self.values) else MISSING

    def used(self) -> Collection[str]:
        """The linked inputs: values have no names in a file."""
        return self.linked


_NOTHING = NamedValues({})
_NONE: Mapping[str, bool] = MappingProxyType({})


def widget_type(spec: InputSpec) -> str | None:
    """The type of the page's editor for an input, or None if it is a socket only."""
    if spec.force_input:
        return None
    declared = spec.config.get("widgetType")
    if isinstance(declared, str) and declared and declared not in WIDGET_TYPES:
        return spec.type  # an editor of the pack's own, which it must have
    declared = declared or spec.type
    return declared if declared in WIDGET_TYPES else None


def node_shape(spec: NodeSpec, values: Values = _NOTHING, pack_widgets: Mapping[str, bool] = _NONE) -> NodeShape:
    """Widgets and slots that the page gives a node.

    Args:
        spec: The node type.
        values: The node's values; they decide the options of dynamic combos and the number of slots of autogrow
            inputs. Without them, the shape is that of a new node.
        pack_widgets: Keys of inputs for which only the pack has an editor: whether they are sent.
    """
    builder = _Builder(spec, values, pack_widgets)
    for item in spec.inputs:
        builder.add(item, item.key)
    builder.finish()
    return NodeShape(
        widgets=tuple(builder.widgets),
        slots=(*builder.sockets, *builder.widget_slots),
        forced=_forced_entries(spec, builder.widgets),
        is_fixed=builder.is_fixed,
    )


class _Builder:
    """Goes through a node's inputs in order."""

    def __init__(self, spec: NodeSpec, values: Values, pack_widgets: Mapping[str, bool] = _NONE) -> None:
        self.node = spec
        self.values = values
        self.pack_widgets = pack_widgets
        self.widgets: list[PageWidget] = []
        self.sockets: list[Slot] = []
        self.widget_slots: list[Slot] = []
        self.last: list[PageWidget] = []
        self.is_fixed = spec.name != CUSTOM_COMBO
        self.is_fresh = values is _NOTHING

    def value(self, name: str) -> Any:
        """The value of the widget that comes next."""
        return self.values.get(name, sum(widget.is_saved for widget in self.widgets))

    def add(self, spec: InputSpec, name: str) -> None:
        if spec.type == AUTOGROW:
            self.add_autogrow(spec, name)
            return
        kind = spec.type if name in self.pack_widgets else widget_type(spec)
        if kind is None:
            # What a dynamic combo brings has its slots behind the combo's own.
            slots = self.widget_slots if "." in name and self.widget_slots else self.sockets
            slots.append(_socket(spec, name, not spec.required))
            return
        if not spec.config.get("socketless"):
            self.widget_slots.append(Slot(name, spec.type, not spec.required, is_widget=True))
        if kind in UNSAVED:
            self.widgets.append(PageWidget(name, spec, UNSAVED[kind], is_saved=False))
        elif kind in WITHOUT_VALUE:
            self.widgets.append(PageWidget(name, spec, "", is_saved=WITHOUT_VALUE[kind], is_sent=False))
        elif kind == DYNAMIC_COMBO:
            self.add_dynamic_combo(spec, name)
        else:
            rows = 2.25 if spec.multiline else 1.0
            value = self.value(name)
            is_sent = self.pack_widgets.get(name, True)
            self.widgets.append(PageWidget(name, spec, _default(spec, kind), rows, is_sent=is_sent))
            self.add_companions(spec, name, kind, value)

    def add_dynamic_combo(self, spec: InputSpec, name: str) -> None:
        self.is_fixed = False
        chosen = self.value(name)
        index = len(self.widgets)
        is_empty = chosen is None or chosen is NO_VALUE
        if chosen is MISSING or is_empty:
            chosen = self.guess_option(spec, name)
        self.widgets.append(PageWidget(name, spec, chosen))
        for option in spec.dynamic_options:
            if option.key == chosen:
                for item in option.inputs:
                    self.add(item, f"{name}.{item.key}")
        if is_empty:
            # The page chooses the first option after it has given out the values: none is left for its inputs.
            self.widgets[index + 1 :] = [replace(widget, is_saved=False) for widget in self.widgets[index + 1 :]]
        if not self.is_fresh and spec.dynamic_options:
            self.add_left_behind(spec, name)

    def guess_option(self, spec: InputSpec, name: str) -> Any:
        """The option that has most of the inputs in use; a tie goes to the default, then to the first."""
        if not self.values.can_guess:
            return spec.dynamic_options[0].key if spec.dynamic_options else NO_VALUE
        used = {key.removeprefix(f"{name}.").split(".")[0] for key in self.values.used() if key.startswith(f"{name}.")}
        scores = {
            option.key: (len(used & {item.key for item in option.inputs}), option.key == spec.default)
            for option in spec.dynamic_options
        }
        return max(scores, key=scores.__getitem__) if scores else NO_VALUE

    def add_left_behind(self, spec: InputSpec, name: str) -> None:
        """A new node has its first option's inputs. A file's value replaces them, but not the widgets that the page
        added to them: those stay behind the group, in no use."""
        default = next((o for o in spec.dynamic_options if o.key == spec.default), spec.dynamic_options[0])
        fresh = _Builder(self.node, _NOTHING)
        for item in default.inputs:
            fresh.add(item, f"{name}.{item.key}")
        self.widgets += [widget for widget in fresh.widgets if widget.spec is None]

    def add_autogrow(self, spec: InputSpec, name: str) -> None:
        if not spec.template:
            return
        self.is_fixed = False
        element = spec.template[0]
        used = self.values.used()
        in_use = [i for i, key in enumerate(spec.template_names) if f"{name}.{key}" in used]
        # One slot more than are needed or in use: the page grows the group when the last one is linked.
        count = max(spec.template_min + 1, max(in_use, default=-1) + 2)
        for i, key in enumerate(spec.template_names[:count]):
            full = f"{name}.{key}"
            if widget_type(element) is None:
                slots = self.widget_slots if "." in name and self.widget_slots else self.sockets
                slots.append(_socket(element, full, i >= spec.template_min))
            else:
                self.add(element, full)

    def add_companions(self, spec: InputSpec, name: str, kind: str, value: Any) -> None:
        config = spec.config
        control = config.get("control_after_generate")
        if control is None and kind == "INT":
            control = name in SEED_NAMES
        if control and kind in ("INT", "FLOAT", "COMBO"):
            self.own_widget(control if isinstance(control, str) else "control_after_generate", CONTROL, is_sent=False)
            if kind == "COMBO":
                self.own_widget("control_filter_list", "", is_sent=False)
        if kind == "BOUNDING_BOX":
            self.is_fixed = False
            box = next((box for box in (value, spec.default) if isinstance(box, Mapping)), {})
            for key, start in _BOX:
                self.own_widget(key, box.get(key, start), is_sent=False)
        if kind == "AUDIO_RECORD":
            self.own_widget(name, "", is_sent=False)
        remote = config.get("remote")
        if isinstance(remote, Mapping) and remote.get("refresh_button"):
            self.own_widget("Auto-refresh after generation", False, is_sent=False)
            self.own_widget("refresh", "refresh")
        for own, constant in AFTER_INPUT.get((self.node.name, name), ()):
            self.own_widget(own, constant)
        if "." not in name and kind == "COMBO" and spec.required and not self.last:
            is_media = any(config.get(key) is True for key in UPLOADS)
            is_audio = name == "audio" and config.get("audio_upload") is True
            if is_media or is_audio:
                self.last.append(PageWidget("upload", None, "image", is_sent=False))

    def own_widget(self, name: str, value: Any, is_sent: bool = True) -> None:
        self.widgets.append(PageWidget(name, None, value, is_sent=is_sent))

    def finish(self) -> None:
        if self.node.name == CUSTOM_COMBO:
            self.add_custom_combo()
        for name, value in AT_END.get(self.node.name, ()):
            self.own_widget(name, value)
        self.widgets += self.last

    def add_custom_combo(self) -> None:
        """CustomCombo keeps its options in widgets of its own, with an empty one at the end."""
        index = len(self.widgets)
        choice = self.values.get("choice", index - 1)
        options: list[Any] = []
        while True:
            value = self.values.get(f"option{len(options) + 1}", index + 1 + len(options))
            if value in ("", None, MISSING) or value is NO_VALUE:
                break
            options.append(value)
        self.widgets.append(PageWidget("index", None, options.index(choice) if choice in options else -1, 0.0))
        for i, value in enumerate([*options, ""], 1):
            self.own_widget(f"option{i}", value)


def _forced_entries(spec: NodeSpec, widgets: list[PageWidget]) -> tuple[bool, ...]:
    names = {widget.name for widget in widgets}
    indexes: list[bool] = []
    for item in spec.inputs:
        if item.force_input or item.key in names:
            indexes.append(item.force_input)
            if item.config.get("control_after_generate"):
                indexes.append(False)
    return tuple(indexes) if any(indexes) else ()


def _socket(spec: InputSpec, name: str, optional: bool) -> Slot:
    link_type = spec.type if spec.match_id is None else spec.allowed_types or ANY
    return Slot(name, link_type, optional, spec.match_id)


def _default(spec: InputSpec, kind: str) -> Any:
    """The page's value for a widget that has none."""
    if kind not in _WITHOUT_DEFAULT and spec.default is not MISSING and spec.default is not None:
        return as_javascript(spec.default)
    if kind == "COMBO":
        return spec.options[0] if spec.options else NO_VALUE
    return _EDITOR_DEFAULTS.get(kind, "")
