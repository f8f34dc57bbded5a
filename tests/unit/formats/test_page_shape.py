"""The rules for a node's widgets, against what the page made of each of the 827 node types of ComfyUI 0.30.0.

`page_widgets.json.gz`: per class the widgets of a new node that have an entry in `widgets_values`, and its sockets,
read off the page (frontend 1.47.12). tests/page asks the page itself.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.page.shape import NamedValues, NodeShape, node_shape
from comfy_script.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTS: dict[str, Any] = json.loads(
    gzip.decompress((Path(__file__).parents[2] / "data" / "page_widgets.json.gz").read_bytes())
)


def shape_of(inputs: Mapping[str, Any], values: Mapping[str, Any], **more: Any) -> NodeShape:
    raw = {"Odd": {"input": {"required": dict(inputs), **more}, "output": [], "name": "Odd"}}
    return node_shape(Registry.from_object_info(raw, cache=False)["Odd"], NamedValues(values))


def test_every_class_is_covered(registry: Registry) -> None:
    assert set(FACTS) == set(registry)


def test_widgets_and_sockets_are_the_pages(registry: Registry) -> None:
    wrong = {}
    for name, facts in FACTS.items():
        shape = node_shape(registry[name])
        widgets = [widget.name for widget in shape.saved]
        sockets = sorted(socket.name for socket in shape.sockets)
        if widgets != facts["widgets"] or sockets != sorted(facts["sockets"]):
            wrong[name] = (widgets, sockets, facts)
    assert not wrong


def test_control_of_a_combo_has_a_filter() -> None:
    shape = shape_of({"c": [["a", "b"], {"control_after_generate": True}]}, {})
    assert [widget.name for widget in shape.widgets] == ["c", "control_after_generate", "control_filter_list"]


@pytest.mark.parametrize(
    ("config", "names"),
    [
        ({"default": 0}, ["seed", "control_after_generate"]),
        ({"control_after_generate": False}, ["seed"]),
        ({"control_after_generate": "increment"}, ["seed", "increment"]),
        ({"forceInput": True}, []),
    ],
)
def test_seeds(config: dict[str, Any], names: list[str]) -> None:
    assert [widget.name for widget in shape_of({"seed": ["INT", config]}, {}).widgets] == names


def test_only_the_first_upload_gets_a_button_and_it_comes_last() -> None:
    inputs = {"v": [["a.mp4"], {"video_upload": True}], "i": [["a.png"], {"image_upload": True}], "n": ["INT", {}]}
    assert [widget.name for widget in shape_of(inputs, {}).widgets] == ["v", "i", "n", "upload"]


def test_the_chosen_option_decides_the_widgets(registry: Registry) -> None:
    shape = node_shape(
        registry["SaveVideo"], NamedValues({"codec": "h264", "codec.encoding": "re-encode", "codec.encoding.crf": 18})
    )
    assert [widget.name for widget in shape.widgets] == [
        "filename_prefix",
        "format",
        "codec",
        "codec.encoding",
        "codec.encoding.crf",
    ]


def test_an_option_is_guessed_from_the_inputs_in_use(registry: Registry) -> None:
    """A prompt may link the combo, or leave it out."""
    shape = node_shape(registry["ResizeImageMaskNode"], NamedValues({"resize_type.multiplier": 2}))
    assert "resize_type.multiplier" in [widget.name for widget in shape.widgets]


def test_a_group_has_one_free_slot(registry: Registry) -> None:
    values = {"images.image0": ["1", 0], "images.image1": ["1", 0], "images.image2": ["1", 0]}
    shape = node_shape(registry["BatchImagesNode"], NamedValues(values, values))
    assert [socket.name for socket in shape.sockets] == [f"images.image{i}" for i in range(4)]


def test_a_custom_combo_keeps_its_options(registry: Registry) -> None:
    values = {"choice": "9:16", "index": 1, "option1": "16:9", "option2": "9:16", "option3": ""}
    shape = node_shape(registry["CustomCombo"], NamedValues(values))
    assert [(widget.name, widget.default) for widget in shape.widgets[1:]] == [
        ("index", 1),
        ("option1", "16:9"),
        ("option2", "9:16"),
        ("option3", ""),
    ]


def test_widgets_left_behind_by_a_dynamic_combo() -> None:
    """Seen in the page: what it added to the first option's inputs stays when a file's value replaces them."""
    seed = ["INT", {"default": 1, "control_after_generate": True}]
    options = [{"key": "one", "inputs": {"required": {"seed": seed}}}, {"key": "two", "inputs": {"required": {}}}]
    inputs = {"kind": ["COMFY_DYNAMICCOMBO_V3", {"options": options}], "after": ["INT", {}]}
    assert [widget.name for widget in shape_of(inputs, {"kind": "two"}).widgets] == [
        "kind",
        "control_after_generate",
        "after",
    ]
