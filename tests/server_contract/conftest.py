"""One suite for the real server and its stand-in: what a test notes must be what the real one has been seen to answer.

`answers.json` has that, by test. A run with `--record-answers` writes it anew, from the real server:

    python -m pytest tests/server_contract --record-answers -k real
"""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.jobs import sampling_job
from tests.server_contract.talk import Listener, Talk
from tests.standin.server import StandIn

if TYPE_CHECKING:
    from comfy_script.comfyui import Server

ANSWERS = Path(__file__).parent / "answers.json"
CHECKPOINT = "v1-5-pruned-emaonly.ckpt"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record-answers", action="store_true", help="write what the real server answers")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs tests that are coroutines."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}

    async def run() -> None:
        try:
            await pyfuncitem.obj(**arguments)
        finally:
            await arguments["talk"].close()

    asyncio.run(run())
    arguments["note"].compare()
    return True


class Half:
    """One of the two servers.

    Attributes:
        url: Its address.
        is_real: Whether it is ComfyUI itself.
    """

    def __init__(self, server: StandIn | Server) -> None:
        self.url = server.url
        self._standin = server if isinstance(server, StandIn) else None
        self.is_real = self._standin is None

    def hold_samplers(self) -> None:
        """Has jobs of thousands of steps take long, also where steps cost nothing."""
        if self._standin is not None:
            self._standin.hold("KSampler", 1)

    async def start_long_job(self, talk: Talk, listener: Listener) -> str:
        """Queues a job that doesn't end by itself, and waits until its sampler is at work; its prompt id."""
        self.hold_samplers()
        prompt_id = await talk.queue(sampling_job(CHECKPOINT, steps=5000))
        await listener.until("progress", prompt_id=prompt_id, value=1)
        return prompt_id


@pytest.fixture(params=["standin", pytest.param("real", marks=pytest.mark.comfyui)])
def half(request: pytest.FixtureRequest) -> Iterator[Half]:
    if request.param == "real":
        yield Half(request.getfixturevalue("server"))
        return
    with StandIn() as server:
        server.files.write("input", "", "example.png", b"")
        yield Half(server)


@pytest.fixture
def talk(half: Half) -> Talk:
    return Talk(half.url)


class Note:
    """Takes down what a server answers, each answer under a name."""

    def __init__(self, test: str, recorded: dict[str, Any], *, record: bool) -> None:
        self._test = test
        self._recorded = recorded
        self._record = record
        self._noted: dict[str, Any] = {}

    def __call__(self, name: str, value: Any) -> None:
        assert name not in self._noted, "each name is used once"
        self._noted[name] = json.loads(json.dumps(value))

    def compare(self) -> None:
        if self._record:
            self._recorded[self._test] = self._noted
            text = json.dumps(dict(sorted(self._recorded.items())), ensure_ascii=False, indent=1)
            ANSWERS.write_text(text + "\n", encoding="utf-8")
        else:
            assert self._noted == self._recorded[self._test]


@pytest.fixture(scope="session")
def recorded(pytestconfig: pytest.Config) -> dict[str, Any]:
    if pytestconfig.getoption("--record-answers", default=False):
        return {}
    content: dict[str, Any] = json.loads(ANSWERS.read_text(encoding="utf-8"))
    return content


@pytest.fixture
def note(request: pytest.FixtureRequest, half: Half, recorded: dict[str, Any]) -> Note:
    record = request.config.getoption("--record-answers", default=False)
    assert half.is_real or not record, "only the real server's answers are recorded: -k real"
    test = re.sub(r"\b(standin|real)-?", "", request.node.name).replace("[]", "")
    return Note(test, recorded, record=record)
