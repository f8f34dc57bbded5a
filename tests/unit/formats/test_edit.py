"""Values changed where a file has them: only what was asked for changes, in the file and in what is sent."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import FormatError, WorkflowError
from comfy_script.formats.edit.page_file import PageFile
from comfy_script.formats.edit.records import FileNode
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.registry import Registry
from comfy_script.registry.records import InputKind, InputSpec
from tests.golden import golden, same_inputs
from tests.page_files import link, page

WILD = Path(__file__).parent.parent.parent / "wild"


@pytest.fixture(scope="module")
def wild() -> Registry:
    """Node types of packs."""
    return Registry.from_object_info(json.loads((WILD / "object_info.json").read_text(encoding="utf-8")), cache=False)


def other_value(item: InputSpec, value: Any) -> Any:
    """Another value that the input takes; None for none."""
    if item.kind is InputKind.BOOLEAN:
        return not value
    if item.kind is InputKind.COMBO:
        return next((option for option in item.options if option != value), None)
    if item.kind is InputKind.STRING:
        return f"{value} {{a|b}} // ü"
    if item.kind is InputKind.INT:
        low = max(int(item.minimum or 0), -9)
        return low if value != low else min(low + (item.step or 1), item.maximum or low + 1)
    return None


def one_value_each(file: PageFile, turn: int) -> Iterator[tuple[FileNode, str, Any]]:
    """Of each node one value to change, and what to."""
    for node in list(file.nodes.values()):
        known = [key for key in node.values if key in node.specs]
        if known:
            key = known[turn % len(known)]
            value = other_value(node.specs[key], node.values[key])
            if value is not None:
                yield node, key, value


@pytest.mark.parametrize("name", sorted(golden())[::14])
def test_only_the_value_changes(registry: Registry, name: str) -> None:
    """By what is sent before and after, of an official template or a file made by hand or long ago."""
    data = golden()[name]["ui"]
    try:
        file = PageFile(copy.deepcopy(data), registry)
    except FormatError:
        return
    for node, key, value in list(one_value_each(file, 3))[:5]:
        kept, before = copy.deepcopy(file.data), to_api(from_ui(file.data, registry))
        try:
            file.set_value(file.nodes[node.id], key, value)
        except WorkflowError as failure:
            assert file.data == kept, "what isn't done leaves nothing behind"
            assert re.search("link of .* would be lost|old group node|would get", str(failure))  # noqa: PT017
            continue
        assert file.nodes[node.id].values[key] == value
        after = to_api(from_ui(file.data, registry))
        assert before.keys() == after.keys()
        differing = {key: same_inputs(before[key]["inputs"], after[key]["inputs"]) for key in before}
        changed = {(key, name) for key, inputs in differing.items() for name in inputs}
        if node.id in before:
            # A file's name may have the value in it.
            assert {place for place in changed if place[1] != "filename_prefix"} | {(node.id, key)} == {(node.id, key)}
            assert changed


def changed_widgets(data: dict[str, Any], registry: Registry, key: str, value: Any) -> Any:
    """A file's first node's values after a change."""
    file = PageFile(copy.deepcopy(data), registry)
    node = next(iter(file.nodes.values()))
    file.set_value(node, key, value)
    return file.data["nodes"][0]["widgets_values"]


def test_values_by_name(wild: Registry) -> None:
    """VideoHelperSuite's; what its preview keeps beside them stays."""
    values = {"frame_rate": 8, "format": "video/h264-mp4", "crf": 19, "videopreview": {"hidden": False}}
    data = page({"type": "VHS_VideoCombine", "widgets_values": values})
    assert changed_widgets(data, wild, "frame_rate", 12) == {**values, "frame_rate": 12}
    assert changed_widgets(data, wild, "crf", 30) == {**values, "crf": 30}


def test_rows_of_a_pack(wild: Registry) -> None:
    """A Power Lora Loader's: what is sent of a row is changed in it, and what else is there stays."""
    rows = [{"on": True, "lora": name, "strength": 1, "strengthTwo": None} for name in ("a", "b")]
    values = [{}, {"type": "PowerLoraLoaderHeaderWidget"}, *rows, {}, ""]
    data = page({"type": "Power Lora Loader (rgthree)", "widgets_values": values})
    new = {"on": False, "lora": "c", "strength": 0.5}
    assert changed_widgets(data, wild, "lora_2", new) == [*values[:3], {**rows[1], **new}, *values[4:]]


def test_another_option_of_a_dynamic_combo(registry: Registry) -> None:
    """It has other inputs: they start with their defaults, and what stands behind them stays."""
    data = page({"type": "ResizeImageMaskNode", "widgets_values": ["scale dimensions", 512, 256, "center", "area"]})
    changed = changed_widgets(data, registry, "resize_type", "scale by multiplier")
    assert changed[0] == "scale by multiplier"
    assert changed[-1] == "area"
    assert len(changed) == 3


def test_a_list_that_is_too_short_is_filled_up(registry: Registry) -> None:
    data = page({"type": "KSampler", "widgets_values": [5]})
    assert changed_widgets(data, registry, "steps", 9)[:3] == [5, "fixed", 9]
    del data["nodes"][0]["widgets_values"]
    assert changed_widgets(data, registry, "steps", 9)[2] == 9


def test_what_a_pack_draws_cannot_be_written(wild: Registry) -> None:
    data = page({"type": "Seed (rgthree)", "widgets_values": [5, "", "", ""]})
    if "Seed (rgthree)" not in wild:
        wild = Registry.from_object_info(
            {"Seed (rgthree)": {"input": {"required": {"seed": ["INT", {"min": -9, "max": 9}]}}, "output": ["INT"]}},
            cache=False,
        )
    assert changed_widgets(data, wild, "seed", 7) == [7, "", "", ""]
    with pytest.raises(WorkflowError, match="'seed' can't be set to -1: the page would send 0"):
        changed_widgets(data, wild, "seed", -1)


def test_a_primitive_that_a_widget_rounds(registry: Registry) -> None:
    latent = {"type": "EmptyLatentImage", "inputs": [link("width", "INT", 1, widget=True)]}
    primitive: dict[str, Any] = {"type": "PrimitiveNode", "widgets_values": [512, "fixed"]}
    primitive["outputs"] = [{"name": "INT", "type": "INT", "links": [1], "widget": {"name": "width"}}]
    file = PageFile(page(latent, primitive, links=[[1, 2, 0, 1, 0, "INT"]]), registry)
    file.set_value(file.nodes["2"], "value", 256)
    assert to_api(file.workflow)["1"]["inputs"]["width"] == 256
    with pytest.raises(WorkflowError, match="EmptyLatentImage 1 would get 256 for 'width'"):
        file.set_value(file.nodes["2"], "value", 257)
    assert file.data["nodes"][1]["widgets_values"] == [256, "fixed"]
