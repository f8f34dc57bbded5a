"""Workflows as dicts with integers that Python can't write: an error of the tree, wherever they are."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.errors import FormatError
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.registry import Registry

LONG = 10**5000


@pytest.mark.parametrize("value", [LONG, -LONG, [LONG], {"a": [LONG]}, {LONG: 1}], ids=range(5))
def test_as_values(value: Any, registry: Registry) -> None:
    with pytest.raises(FormatError, match="bits"):
        from_api({"1": {"class_type": "EmptyImage", "inputs": {"width": value}}})
    with pytest.raises(FormatError, match="bits"):
        from_ui({"nodes": [{"id": 1, "type": "EmptyImage", "widgets_values": [value]}], "links": []}, registry)


def test_as_ids(registry: Registry) -> None:
    with pytest.raises(FormatError, match="bits"):
        from_api({LONG: {"class_type": "EmptyImage", "inputs": {}}})  # type: ignore[dict-item]
    with pytest.raises(FormatError, match="bits"):
        from_ui({"nodes": [{"id": LONG, "type": "EmptyImage"}], "links": []}, registry)


def test_large_ones_stay() -> None:
    document = from_api({"1": {"class_type": "EmptyImage", "inputs": {"width": 10**4000}}})
    assert document.graph.nodes["1"].inputs["width"] == 10**4000
