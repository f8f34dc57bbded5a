"""Nodes that end their thread or the process: a named error each time, and a server that goes on where it can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comfy_script.comfyui import Installation, Server
from comfy_script.errors import NodeFailedError, ServerGoneError
from comfy_script.runtime import Session

PACK = """
import asyncio, sys

def leave(how):
    match how:
        case "exit": sys.exit(3)
        case "generator": raise GeneratorExit("done")
        case "keyboard": raise KeyboardInterrupt
        case "cancelled": raise asyncio.CancelledError("stopped")
    return (how,)

class Leaves:
    RETURN_TYPES = ("STRING",)
    FUNCTION = "run"
    CATEGORY = "test"

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"how": ("STRING", {"default": ""})}}

    def run(self, how):
        return leave(how)

class LeavesLater(Leaves):
    async def run(self, how):
        await asyncio.sleep(0.05)
        return leave(how)

class LeavesLazily(Leaves):
    def check_lazy_status(self, how):
        leave(how)
        return []

    def run(self, how):
        return (how,)

class LeavesWhenAsked(Leaves):
    @classmethod
    def IS_CHANGED(cls, how):
        return leave(how)

    def run(self, how):
        return (how,)

class LeavesWhenChecked(Leaves):
    @classmethod
    def VALIDATE_INPUTS(cls, how):
        leave(how)
        return True

NODE_CLASS_MAPPINGS = {
    each.__name__: each for each in (Leaves, LeavesLater, LeavesLazily, LeavesWhenAsked, LeavesWhenChecked)
}
"""


def start(comfyui: Installation, folder: Path) -> Server:
    from tests.conftest import make_base_directory, start_server

    base = make_base_directory(folder)
    (base / "custom_nodes" / "leaving.py").write_text(PACK)
    return start_server(comfyui, base)


@pytest.fixture(scope="module")
def session(comfyui: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with start(comfyui, tmp_path_factory.mktemp("leaving")) as server, Session(server.url, stubs=False) as made:
        made.load()
        yield made


def shown(session: Session, node: str, how: str) -> Any:
    return ended(session.nodes.PreviewAny(session.nodes[node](how))).text


STUCK: list[Any] = []
"""What has not ended: the server's worker has, and whatever waits for it later fails at once."""


def ended(waited: Any) -> Any:
    assert not STUCK, f"the server's worker ended with {STUCK[0]}"
    try:
        return waited.wait(timeout=60)
    except TimeoutError:
        STUCK.append(waited)
        raise


NAMES = {
    "exit": "SystemExit",
    "generator": "GeneratorExit",
    "keyboard": "KeyboardInterrupt",
    "cancelled": "CancelledError",
}


@pytest.mark.parametrize("node", ["Leaves", "LeavesLater", "LeavesLazily", "LeavesWhenAsked"])
@pytest.mark.parametrize("how", NAMES)
def test_a_node_ends_its_own_prompt_only(session: Session, node: str, how: str) -> None:
    with pytest.raises(NodeFailedError, match=f"raised {NAMES[how]}: .*a node must not end the server") as caught:
        shown(session, node, how)
    if (node, how) != ("LeavesLater", "cancelled"):  # asyncio forgets whose a cancelled task was
        assert caught.value.class_type == node
        assert caught.value.source is not None
        assert caught.value.source.file == __file__
    assert caught.value.exception_type == NAMES[how]
    # The worker is there, and says nothing of before.
    assert shown(session, node, f"after {how}") == f"after {how}"


def test_jobs_that_wait_behind_it_run(session: Session) -> None:
    n = session.nodes
    tasks = []
    for how in ("first", "exit", "last"):
        with session.workflow() as workflow:
            n.PreviewAny(n.Leaves(how))
        tasks.append(workflow.task)
    assert ended(tasks[0])[0].text == "first"
    assert ended(tasks[2])[0].text == "last"
    with pytest.raises(NodeFailedError, match="SystemExit: 3"):
        ended(tasks[1])


def test_a_check_that_ends_the_server(comfyui: Installation, tmp_path: Path) -> None:
    """ComfyUI checks inputs on its event loop, which nothing can guard."""
    with start(comfyui, tmp_path) as server, Session(server.url, stubs=False) as session:
        session.load()
        with pytest.raises(ServerGoneError, match="not submitted again; look for the id"):
            session.nodes.PreviewAny(session.nodes.LeavesWhenChecked("exit")).wait(timeout=60)
