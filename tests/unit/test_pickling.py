"""What may travel to another process, and what comes out there."""

from __future__ import annotations

import concurrent.futures
import copy
import inspect
import multiprocessing
import pickle
from typing import Any

import pytest

from comfy_script import errors
from comfy_script.errors import ComfyScriptError, NodeComplaint, Source
from comfy_script.registry import Registry
from comfy_script.runtime.session import Session

SOURCE = Source("script.py", 7)
COMPLAINT = NodeComplaint("KSampler", "KSampler", "value_not_in_list", "not in list", "sampler_name", "eulr", SOURCE)
FILLED: dict[str, Any] = {
    "node": "KSampler",
    "argument": "seed",
    "status": 500,
    "prompt_id": "1-2-3",
    "node_errors": [COMPLAINT],
    "node_id": "KSampler-2",
    "class_type": "KSampler",
    "exception_type": "ValueError",
    "exception_message": "bad",
    "server_traceback": "Traceback",
    "inputs": {"seed": 3},
    "kind": "node",
    "params": {"seed": 3},
    "attempts": 2,
    "failed": 5,
    "source": SOURCE,
}


def error_classes() -> list[type[ComfyScriptError]]:
    found = [ComfyScriptError]
    for each in found:
        found += each.__subclasses__()
    return [each for each in found if each.__module__ == errors.__name__]


def made(error_type: type[ComfyScriptError], word: str | None = None) -> ComfyScriptError:
    """An error of a class with all that it can say; with a word, each text of it is that word."""
    wanted = inspect.signature(error_type).parameters
    filled = {name: value for name, value in FILLED.items() if name in wanted}
    if word is not None:
        filled = {name: word if isinstance(value, str) else value for name, value in filled.items()}
    return error_type(word or "it went wrong", **filled)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("error_type", error_classes())
def test_every_error_keeps_all_that_it_says(error_type: type[ComfyScriptError], protocol: int) -> None:
    error = made(error_type)
    copied = pickle.loads(pickle.dumps(error, protocol))
    assert type(copied) is error_type
    assert str(copied) == str(error)
    assert vars(copied) == vars(error)
    assert copied.args == error.args


def fail() -> None:
    raise made(errors.NodeFailedError)


def test_a_failed_job_leaves_a_pool_of_processes_whole() -> None:
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
        with pytest.raises(errors.NodeFailedError, match="it went wrong") as caught:
            pool.submit(fail).result()
        assert caught.value.node_id == "KSampler-2"
        assert pool.submit(len, "abc").result() == 3


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_members_of_enums_travel_as_their_values(registry: Registry, protocol: int) -> None:
    with Session(registry=registry) as session:
        text, number = session.nodes.Samplers.euler, session.nodes.LtxvApiTextToVideo.fps._25
        for member in (text, number):
            arrived = pickle.loads(pickle.dumps({"member": member}, protocol))["member"]
            assert type(arrived) is type(member.value)
            assert arrived == member.value
            assert copy.deepcopy([member])[0] is member
            assert copy.copy(member) is member
