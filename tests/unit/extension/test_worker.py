"""ComfyUI's executor with our guard around it; `tests/server/test_exits.py` runs the real one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from comfy_script.extension.worker import guard

PROMPT = {"3": {"class_type": "Leaves", "inputs": {}}, "4": {"class_type": "Shows", "inputs": {}}}


def made(run: Callable[[], object]) -> Any:
    """An executor as ComfyUI's, whose node does that."""

    class Executor:
        def __init__(self) -> None:
            self.server = SimpleNamespace(last_node_id="4")
            self.success = True
            self.told: list[tuple[str, dict[str, Any]]] = []

        def execute(self, prompt: dict[str, Any], prompt_id: str, extra_data: object = None) -> None:
            self.node("3")

        def node(self, unique_id: str) -> None:
            run()

        def add_message(self, event: str, data: dict[str, Any], broadcast: bool) -> None:
            self.told.append((event, data))

    return Executor


def leave() -> None:
    raise SystemExit(3)


def test_what_comes_out_of_it_fails_the_prompt() -> None:
    kind = made(leave)
    guard(kind)
    executor = kind()
    executor.execute(PROMPT, "abc", {})
    ((event, data),) = executor.told
    assert event == "execution_error"
    assert (data["prompt_id"], data["node_id"], data["node_type"]) == ("abc", "3", "Leaves")
    assert data["exception_message"] == "3 (a node must not end the server)"
    assert executor.success is False
    assert executor.server.last_node_id is None


def test_what_another_pack_has_wrapped_is_guarded_too() -> None:
    kind = made(leave)

    @functools.wraps(kind.execute)
    def timed(self: Any, *args: Any) -> None:
        theirs(self, *args)

    theirs, kind.execute = kind.execute, timed
    guard(kind)
    executor = kind()
    executor.execute(PROMPT, "abc")
    assert [event for event, _ in executor.told] == ["execution_error"]


def test_an_executor_that_is_another_is_left_alone() -> None:
    class Other:
        pass

    guard(Other)
    assert not hasattr(Other, "execute")


@pytest.mark.parametrize("error", [ValueError("odd"), KeyboardInterrupt()])
def test_any_error_is_reported(error: BaseException) -> None:
    def fail() -> None:
        raise error

    kind = made(fail)
    guard(kind)
    executor = kind()
    executor.execute(PROMPT, "abc")
    assert executor.told[0][1]["exception_type"] == type(error).__name__
