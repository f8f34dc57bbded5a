"""What nobody waits for."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import CoroutineType

import pytest

from comfy_script import runtime
from comfy_script.analysis.waiting import COROUTINES, OF_COROUTINES, OF_OUTPUTS
from comfy_script.errors import NodeCallError
from comfy_script.registry import Registry

Rules = Callable[[str], list[str]]


@pytest.mark.parametrize("name", COROUTINES)
def test_all_coroutine_methods_are_known(name: str) -> None:
    """Those that scripts call: the rest is for this package alone, and has no form in the documentation."""
    owner = getattr(runtime, "NodeOutput" if name == "Output" else name)
    internal = {"_wait_async", "_await", "submit_async", "submit_file_async", "await_for", "before_queue_async"}
    made = {
        each
        for each, method in inspect.getmembers(owner, inspect.iscoroutinefunction)
        if not each.startswith("__") and each not in internal | {"connected_async"}
    }
    assert made == COROUTINES[name]


def test_what_outputs_and_coroutines_have_is_known() -> None:
    assert {each for each in dir(runtime.NodeOutput) if not each.startswith("__")} - OF_OUTPUTS <= {
        "_preview",
        "_sent_instead",
    }
    assert set(dir(runtime.NodeOutput)) >= OF_OUTPUTS
    # cr_suspended is of newer Pythons.
    assert {each for each in dir(CoroutineType) if not each.startswith("__")} - {"cr_suspended"} == OF_COROUTINES


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("async def f(): return 1\nf()", "not-awaited"),
        ("async def f(): return 1\nasync def g():\n    f()", "not-awaited"),
        ("async def f():\n    image.result()", "not-awaited"),
        ("async def f():\n    image._display()", "not-awaited"),
        ("queue._put(image)", "not-awaited"),
        ("async def f():\n    queue._cancel_all()", "not-awaited"),
        ("with Workflow() as wf:\n    SaveImage(EmptyImage())\nwf._queue()", "not-awaited"),
        ("with Workflow() as wf:\n    SaveImage(EmptyImage())\nwf.task.result(image)", "not-awaited"),
        ("import comfy_script.runtime as r\nr._load()", "not-awaited"),
        ("from comfy_script.runtime import _load\n_load()", "not-awaited"),
        ("def f(session: Session):\n    session.queue._put(image)", "not-awaited"),
        ("async def f(): return 1\nprint(f().real)", "not-awaited"),
        ("async def f(): return EmptyImage()\nSaveImage(f())", "link-type"),
        ("async def f(): return 64\nEmptyImage(f())", "wrong-type"),
        ("image.files", "not-waited"),
        ("SaveImage(EmptyImage()).save('a.png')", "not-waited"),
        ("def f():\n    return SaveImage(EmptyImage())\nprint(f().images[0])", "not-waited"),
        ("EmptyImage()[0]", "wrong-unpacking"),
        ("CheckpointLoaderSimple('a')[3]", "wrong-unpacking"),
        ("with Workflow(queue=False):\n    SaveImage(EmptyImage())", "never-queued"),
        ("def f():\n    with Workflow(False) as wf:\n        x = SaveImage(EmptyImage())", "never-queued"),
    ],
)
def test_what_nobody_waits_for(source: str, rule: str, rules: Rules) -> None:
    assert rules(f"image = SaveImage(EmptyImage())\n{source}") == [rule]


@pytest.mark.parametrize(
    "source",
    [
        "async def f(): return 1\nasync def g():\n    await f()\n    x = f()\n    return f()",
        "import asyncio\nasync def f(): return 1\nasyncio.run(f())\nasyncio.gather(f(), f())",
        "async def f(): yield 1\nf()\nf().aclose",
        "async def f(): return 1\nf().close()",
        "@command\nasync def f(): return 1\nf()\nfrom e import command",
        "image.wait().files\nimage.task\nimage.display()",
        "async def f():\n    (await image).files\n    (await image.result()).files",
        "queue.put(image)\nqueue.cancel_all()",
        "if hasattr(image, 'files'):\n    image.files",
        "def f(image: IMAGE):\n    return image.files",
        "with Workflow(queue=False) as wf:\n    SaveImage(EmptyImage())\nwf.queue()",
        "with Workflow(queue=False) as wf:\n    SaveImage(EmptyImage())",  # of a module, which others import
        "def f():\n    with Workflow(queue=False) as wf:\n        SaveImage(EmptyImage())\n    return wf",
        "def f():\n    with Workflow(queue=False):\n        x = SaveImage(EmptyImage())\n    return x",
        "def f(xs):\n    with Workflow(queue=False):\n        xs.append(SaveImage(EmptyImage()))",
        "def f(self):\n    with Workflow(queue=False):\n        self.x = SaveImage(EmptyImage())",
        "def f(queue):\n    with Workflow(queue=queue):\n        SaveImage(EmptyImage())",
        "with Workflow(queue=False, outputs=[image]):\n    EmptyImage()",
        "CheckpointLoaderSimple('a')[-3]",
    ],
)
def test_what_is_right(source: str, rules: Rules) -> None:
    assert rules(f"image = SaveImage(EmptyImage())\n{source}") == []


def test_the_call_says_it_in_the_same_words(registry: Registry) -> None:
    nodes = runtime.Session(registry=registry).nodes
    image = nodes.EmptyImage()
    with pytest.raises(AttributeError, match=r"An output of EmptyImage has no attribute 'files'.*wait\(\)"):
        _ = image.files
    assert not hasattr(image, "__array__")
    made = _coroutine()
    with pytest.raises(NodeCallError, match="expected an IMAGE, got a coroutine object"):
        nodes.SaveImage(made)
    made.close()


async def _coroutine() -> None: ...
