"""The page's marked prompts: the server saves the script beside the workflow, and the mark nowhere."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from comfy_script.extension.script import SAVE_SCRIPT
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.metadata import SOURCE_KEY, Metadata, read_metadata
from comfy_script.formats.ui import to_ui
from tests.server.conftest import ask
from tests.transpiled import recorded

if TYPE_CHECKING:
    from comfy_script.comfyui import Server
    from comfy_script.registry import Registry


def picture(color: int) -> dict[str, Any]:
    """Another colour for each test: ComfyUI answers the same prompt with the image that it has."""
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": color}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "extension"}},
    }


def queued(prompt: Any, drawn: dict[str, Any], mark: object = True) -> dict[str, Any]:
    """A body as the page sends it."""
    drawn = {**drawn, "extra": {**drawn.get("extra", {}), SAVE_SCRIPT: mark}}
    return {"prompt": prompt, "extra_data": {"extra_pnginfo": {"workflow": drawn}}}


def saved(server: Server, body: dict[str, Any]) -> Metadata:
    """Queues a body; what the image says."""
    prompt_id = ask(f"{server.url}prompt", body)["prompt_id"]
    while not (history := ask(f"{server.url}history/{prompt_id}")):
        time.sleep(0.05)
    (image,) = history[prompt_id]["outputs"]["2"]["images"]
    with urlopen(f"{server.url}view?{urlencode(image)}") as answer:
        return read_metadata(answer.read())


def test_a_marked_prompt_saves_its_script(server: Server, registry: Registry, tmp_path: Path) -> None:
    prompt = picture(0x102030)
    drawn = to_ui(from_api(prompt), registry)
    metadata = saved(server, queued(prompt, drawn))
    source = metadata.extra[SOURCE_KEY]
    assert compare(from_api(prompt), from_api(recorded(source, registry, tmp_path))) == []
    assert (metadata.prompt, metadata.workflow) == (prompt, {**drawn, "extra": drawn.get("extra", {})})


@pytest.mark.parametrize("mark", [None, False])
def test_another_prompt_saves_none(server: Server, registry: Registry, mark: bool | None) -> None:
    prompt = picture(0x102031 + (mark is None))
    body = queued(prompt, to_ui(from_api(prompt), registry), mark)
    if mark is None:
        del body["extra_data"]["extra_pnginfo"]["workflow"]["extra"][SAVE_SCRIPT]
    assert saved(server, body).extra == {}


def test_what_is_no_workflow_is_queued_all_the_same(server: Server) -> None:
    prompt = picture(0x102033)
    prompt["3"] = {"class_type": "EmptyImage", "inputs": {"width": ["4", 0]}}  # linked to nothing; no output needs it
    assert SOURCE_KEY not in saved(server, queued(prompt, {"nodes": "none"})).extra
    assert any("without the Python script" in line for line in server.log_tail(50))
