"""Functions that can't be recorded: how they are told apart, and what is no way to tell."""

from __future__ import annotations

import functools
import pickle
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from comfy_script.errors import PoolError
from comfy_script.pool.functions import FunctionCall, FunctionRecorder, function_key
from comfy_script.pool.recording import JobRecorder

if TYPE_CHECKING:
    from comfy_script.registry import Registry


class Sampler(str, Enum):
    euler = "euler"


def picture(nodes: Any, color: int = 1) -> Any:
    return nodes.EmptyImage(8, 8, 1, color)


def brightness(nodes: Any, **params: Any) -> Any:
    return float(nodes.EmptyImage(8, 8, 1, 1).mean())


def darkness(nodes: Any, **params: Any) -> Any:
    return 1 - brightness(nodes)


def test_what_can_be_recorded_is_known_by_its_workflow(registry: Registry) -> None:
    made = FunctionRecorder(registry).record(picture, {"color": 3})
    assert not isinstance(made, FunctionCall)
    assert made.job.key == JobRecorder(registry).record(picture, {"color": 3}).job.key


def test_what_can_not_is_a_call(registry: Registry) -> None:
    made = FunctionRecorder(registry, "1").record(brightness, {"seed": 3})
    assert isinstance(made, FunctionCall)
    assert made.function is brightness
    assert (made.job.key, made.job.params) == (function_key(brightness, {"seed": 3}, "1"), {"seed": 3})
    assert not made.job.prompt
    assert pickle.loads(pickle.dumps(made.job)) == made.job


def test_a_key_tells_functions_versions_and_parameters_apart() -> None:
    red, blue = Image.new("RGB", (2, 2), "red"), Image.new("RGB", (2, 2), "blue")
    params: list[dict[str, Any]] = [
        *({"seed": 1}, {"seed": 2}, {"seed": "1"}, {"seed": 1.5}, {"seed": None}, {"cfg": 1}, {"seed": 1, "cfg": 1}),
        *({"image": red}, {"image": blue}, {"image": Path("a.png")}, {"image": [red, blue]}, {"seed": Sampler.euler}),
    ]
    keys = [function_key(function, each, v) for function in (brightness, darkness) for each in params for v in "12"]
    assert len(set(keys)) == len(keys) == 2 * len(params) * 2
    assert all(len(key) == 32 for key in keys)
    assert function_key(brightness, {"a": 1, "b": 2}) == function_key(brightness, {"b": 2, "a": 1})
    assert function_key(brightness, {"image": red}) == function_key(brightness, {"image": red.copy()})
    assert function_key(brightness, {"seed": np.int64(1)}) == function_key(brightness, {"seed": 1})


def test_what_has_no_name_of_its_own_is_refused(registry: Registry) -> None:
    def inner(nodes: Any) -> Any:
        return float(nodes.EmptyImage(8, 8, 1, 1).mean())

    class Holder:
        def method(self, nodes: Any) -> Any:
            return inner(nodes)

    nameless: list[Any] = [inner, lambda nodes: inner(nodes), Holder().method, functools.partial(brightness, seed=1)]
    for function in nameless:
        with pytest.raises(PoolError, match="define it with `def` at the top of a module") as caught:
            FunctionRecorder(registry).record(function, {})
        assert "no attribute 'mean'" in str(caught.value)

    def fails(nodes: Any) -> Any:
        raise KeyError("no such prompt")

    with pytest.raises(KeyError, match="no such prompt"):
        FunctionRecorder(registry).record(fails, {})
    with pytest.raises(PoolError, match=r"parameters of brightness\(\) can't be told.*a object is no plain value"):
        FunctionRecorder(registry).record(brightness, {"thing": object()})
