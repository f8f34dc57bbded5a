"""What a server with our nodes tells of its nodes' classes, and that `load()` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comfy_script.registries import load_registry
from comfy_script.runtime import Session
from tests.server.conftest import ask

if TYPE_CHECKING:
    from comfy_script.comfyui import Server


def test_a_server_with_our_nodes_tells_of_classes(server: Server) -> None:
    told = ask(f"{server.url}comfy_script/classes")
    assert told["CustomCombo"] == {"open": "values", "unchecked": True}
    assert load_registry(server.url).classes == told
    with Session(server.url, stubs=False) as session:
        assert session.registry.classes == told
        assert session.registry["CustomCombo"].open_inputs == "values"
        # Its JSON has four options; what a script adds is sent.
        choice = session.nodes.CustomCombo("b", option1="a", option2="b")
        assert choice[0].call.inputs["option2"] == "b"
