"""The page itself as a converter: what it would send is taken, and nothing reaches the server."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import PageError, PageTimeoutError
from comfy_script.formats.from_api import from_api
from comfy_script.formats.ui import to_ui
from tests.golden import golden, page_differences
from tests.page.comfy_page import Page

if TYPE_CHECKING:
    from comfy_script.comfyui import Server
    from comfy_script.registry import Registry

WHOLE = [
    "templates/default",
    "hand/h56_subgraph_in_subgraph_twice",
    "hand/h12_subgraph_promoted_linked",
    "templates/sdxl_simple_example",
]
PROMPT = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 255}},
    "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
}


def asked(server: Server, route: str) -> Any:
    with urllib.request.urlopen(f"{server.url.rstrip('/')}/{route}") as response:
        return json.load(response)


@pytest.fixture
def workflow(registry: Registry) -> dict[str, Any]:
    return to_ui(from_api(PROMPT), registry)


@pytest.mark.parametrize("name", WHOLE)
def test_it_sends_what_was_recorded(page: Page, name: str) -> None:
    sent = page.send(golden()[name]["ui"])
    assert page_differences(sent.prompt, golden()[name]["api"]) == {}
    assert sent.diagnostics == []
    assert {str(node["id"]) for node in sent.workflow["nodes"]} >= {key.partition(":")[0] for key in sent.prompt}


def test_nothing_is_queued_or_changed(page: Page, server: Server, workflow: dict[str, Any]) -> None:
    before = asked(server, "history"), asked(server, "settings"), asked(server, "userdata?dir=.&recurse=true")
    page.send(workflow)
    page.call("() => app.api.storeUserData('workflows/mine.json', {a: 1}, {overwrite: true})")
    page.call("() => app.api.storeSetting('Mine', 1)")
    page.call("() => app.api.interrupt()")
    after = asked(server, "history"), asked(server, "settings"), asked(server, "userdata?dir=.&recurse=true")
    assert before == after
    queue = asked(server, "queue")
    assert queue["queue_running"] == queue["queue_pending"] == []


def test_packs_that_change_what_is_queued_are_heard(page: Page, workflow: dict[str, Any]) -> None:
    """Many do it around `app.queuePrompt`, so `graphToPrompt` alone wouldn't show it."""
    page.call(
        """() => {
            const queue = app.queuePrompt;
            app.queuePrompt = async function (...given) {
                app.graph.nodes.find((node) => node.type === 'EmptyImage').widgets[0].value = 128;
                app.queuePrompt = queue;
                return queue.apply(this, given);
            };
        }"""
    )
    assert page.send(workflow).prompt["1"]["inputs"]["width"] == 128
    assert page.send(workflow).prompt["1"]["inputs"]["width"] == 64


def test_unknown_types_are_told_by_node(page: Page, workflow: dict[str, Any]) -> None:
    strange = {"id": 7, "type": "Nobody's <node>", "title": "Mine", "widgets_values": [1], "properties": {}}
    strange["properties"] = {"cnr_id": "nobodys-pack", "ver": "1.2"}
    workflow["nodes"].append(strange)
    sent = page.send(workflow)
    (said,) = sent.diagnostics
    assert (said.code, said.node, said.class_type, said.title) == ("unknown-class", "7", "Nobody's <node>", "Mine")
    assert said.remedy == "install the node pack nobodys-pack 1.2 on the server"
    assert "class_type" not in sent.prompt["7"]
    assert from_api(sent.prompt).graph.nodes["7"].class_type == "Nobody's <node>"


def test_what_the_page_shows_is_told_and_blocks_nothing(page: Page, workflow: dict[str, Any]) -> None:
    page.call(
        """() => {
            const queue = app.queuePrompt;
            app.queuePrompt = async function (...given) {
                app.queuePrompt = queue;
                setTimeout(() => { throw new Error('of a pack') }, 0);
                await fetch('api/pack/state', {method: 'POST', body: '{}'});
                if (confirm('Sure?')) alert('never');
                return queue.apply(this, given);
            };
        }"""
    )
    sent = page.send(workflow)
    assert sorted((item.code, str(item)) for item in sent.diagnostics) == [
        ("page-error", "the page: raised an exception: of a pack."),
        ("page-error", "the page: shows a dialog: Sure?."),
        ("page-request", "the page: would send POST /pack/state, which was withheld."),
    ]
    assert page.send(workflow).diagnostics == []


def test_what_queues_nothing_is_an_error(page: Page, workflow: dict[str, Any]) -> None:
    page.call(
        """() => {
            const build = app.graphToPrompt;
            app.graphToPrompt = async () => { app.graphToPrompt = build; throw new Error('no way') };
        }"""
    )
    with pytest.raises(PageError, match=r"queues nothing for the workflow.*no way"):
        page.send(workflow)
    assert page.send(workflow).prompt.keys() == PROMPT.keys()


def test_what_it_cannot_open_is_an_error(page: Page, workflow: dict[str, Any]) -> None:
    page.call(
        """() => {
            const made = LiteGraph.createNode;
            LiteGraph.createNode = () => { LiteGraph.createNode = made; throw new Error('odd') };
        }"""
    )
    with pytest.raises(PageError, match=r"can't open the workflow: odd"):
        page.send(workflow)
    assert page.send(workflow).prompt.keys() == PROMPT.keys()


def test_several_workflows_for_one_are_told(page: Page, workflow: dict[str, Any]) -> None:
    page.call(
        """() => {
            const queue = app.queuePrompt;
            app.queuePrompt = async function (...given) {
                app.queuePrompt = queue;
                await queue.apply(this, given);
                return queue.apply(this, given);
            };
        }"""
    )
    (said,) = page.send(workflow).diagnostics
    assert (said.code, said.problem) == ("ambiguous", "queues 2 workflows for this one")


def test_in_a_running_event_loop(page: Page, workflow: dict[str, Any]) -> None:
    async def notebook() -> tuple[Any, Any]:
        return page.send(workflow), await asyncio.to_thread(page.send, workflow)

    here, there = asyncio.run(notebook())
    assert here.prompt == there.prompt


def test_a_page_that_hangs_is_opened_anew(browser: None, server: Server, workflow: dict[str, Any]) -> None:
    with Page(server.url) as page:
        page.open()
        page._timeout = page._tab._timeout = 2  # type: ignore[union-attr]
        with pytest.raises(PageTimeoutError, match="hangs: nothing after 2 s"):
            page.call("() => { for (;;); }")
        page._timeout = 60
        assert page.send(workflow).prompt.keys() == PROMPT.keys()


def test_a_file_becomes_a_script_with_what_the_page_sends(
    page: Page, registry: Registry, server: Server, tmp_path: Path
) -> None:
    """Where rules know nothing of a pack's widgets, its page does; subgraphs stay."""
    from comfy_script.formats.compare import compare
    from comfy_script.formats.from_ui import from_ui

    data = golden()["hand/h12_subgraph_promoted_linked"]["ui"]
    read = page.read(data, registry)
    assert compare(read, from_api(golden()["hand/h12_subgraph_promoted_linked"]["api"])) == []
    assert len(read.subgraphs) == len(from_ui(data, registry).subgraphs) > 0
