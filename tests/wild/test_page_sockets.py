"""What the page makes of inputs in ways of older packs, in all packs."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page

TYPES: dict[str, Any] = {
    "Old": {
        "input": {
            "required": {"text": ["STRING", {"defaultInput": True}]},
            "optional": {"more": ["STRING", {"defaultInput": True}], "count": ["INT", {"default": 3}]},
        },
        "output": [],
    },
    "Empty": {"input": {"required": {"name": [[]], "count": ["INT", {"default": 3}]}}, "output": []},
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, origin="tests", cache=False)


def test_the_old_default_input_makes_a_socket_of_an_optional_input(packs: Registry) -> None:
    slots = [link("more", "STRING", None), link("text", "STRING", None, widget=True)]
    data = page({"type": "Old", "inputs": slots, "widgets_values": ["a", 5]})
    assert inputs(data, packs) == {"text": "a", "count": 5}
    assert inputs(page({"type": "Old"}), packs) == {"text": "", "count": 3}


def test_a_combo_without_options_and_value_is_sent_with_null(packs: Registry) -> None:
    assert inputs(page({"type": "Empty", "widgets_values": [None, 4]}), packs) == {"name": None, "count": 4}
