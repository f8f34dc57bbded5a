"""Recording and compiling: order, ids, depth, nesting, threads."""

from __future__ import annotations

import json
import linecache
import sys
import threading
from typing import Any

import numpy as np
import pytest

from comfy_script.errors import WorkflowError
from comfy_script.registry import Registry
from comfy_script.runtime import Session, Workflow


@pytest.fixture
def session(registry: Registry) -> Session:
    return Session(registry=registry)


def test_api_format(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False) as workflow:
        n.SaveImage(n.ImageInvert(n.EmptyImage(64, 32)), "x")
    assert json.loads(workflow.api_format_json()) == {
        "EmptyImage": {
            "class_type": "EmptyImage",
            "inputs": {"width": 64, "height": 32, "batch_size": 1, "color": 0},
        },
        "ImageInvert": {"class_type": "ImageInvert", "inputs": {"image": ["EmptyImage", 0]}},
        "SaveImage": {"class_type": "SaveImage", "inputs": {"images": ["ImageInvert", 0], "filename_prefix": "x"}},
    }


def test_ids_stay_when_a_line_changes(session: Session) -> None:
    n = session.nodes

    def ids(first_color: int) -> list[str]:
        with session.workflow(queue=False) as workflow:
            for color in (first_color, 1, 2):
                n.PreviewImage(n.EmptyImage(color=color))
        return list(workflow.api_format())

    assert ids(0) == ids(9)
    assert ids(0) == ["EmptyImage", "PreviewImage", "EmptyImage-2", "PreviewImage-2", "EmptyImage-3", "PreviewImage-3"]


def test_only_what_outputs_need(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False) as workflow:
        n.EmptyLatentImage()
        n.PreviewImage(n.EmptyImage())
    assert [node["class_type"] for node in workflow.api_format().values()] == ["EmptyImage", "PreviewImage"]


def test_everything_when_there_is_no_output(session: Session) -> None:
    with session.workflow(queue=False) as workflow:
        session.nodes.EmptyLatentImage()
    assert list(workflow.api_format()) == ["EmptyLatentImage"]


@pytest.mark.parametrize("length", [1_000, 100_000])
def test_long_chain_under_the_default_recursion_limit(session: Session, length: int) -> None:
    assert sys.getrecursionlimit() <= 1000 + 2000
    n = session.nodes
    invert = n.ImageInvert
    with session.workflow(queue=False) as workflow:
        image = n.EmptyImage()
        for _ in range(length):
            image = invert(image)
        n.PreviewImage(image)
    prompt = json.loads(workflow.api_format_json())
    assert len(prompt) == length + 2
    assert prompt[f"ImageInvert-{length}"]["inputs"] == {"image": [f"ImageInvert-{length - 1}", 0]}
    del workflow, image  # freeing a long chain must not overflow the stack either


def test_blocks_nest(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False) as outer:
        n.PreviewImage(n.EmptyImage(color=1))
        with session.workflow(queue=False) as inner:
            n.PreviewImage(n.EmptyImage(color=2))
        n.PreviewImage(n.EmptyImage(color=3))
    colors = [
        [node["inputs"]["color"] for node in w.api_format().values() if "color" in node["inputs"]]
        for w in (outer, inner)
    ]
    assert colors == [[1, 3], [2]]


def test_threads_record_apart(session: Session) -> None:
    n = session.nodes
    sizes: dict[int, int] = {}
    barrier = threading.Barrier(4)

    def work(number: int) -> None:
        with session.workflow(queue=False) as workflow:
            barrier.wait()
            for _ in range(number + 1):
                n.PreviewImage(n.EmptyImage())
            barrier.wait()
        sizes[number] = len(workflow.api_format())

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sizes == {0: 2, 1: 4, 2: 6, 3: 8}


def test_outputs_are_reused_across_workflows(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False):
        latent = n.EmptyLatentImage(64, 64)
    with session.workflow(queue=False) as second:
        n.SaveLatent(latent)
    assert [node["class_type"] for node in second.api_format().values()] == ["EmptyLatentImage", "SaveLatent"]


def test_code_without_source_file(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    # As Python 3.13 has it in a process of `python -c`.
    monkeypatch.setitem(linecache.cache, "<string>", (8, None, ["other()\n"], "<string>"))
    scope: dict[str, Any] = {"session": session, "n": session.nodes}
    exec("with session.workflow(queue=False) as w:\n    n.PreviewImage(n.EmptyImage())", scope)
    workflow = scope["w"]
    assert len(workflow.api_format()) == 2
    assert workflow.script_source() is None
    assert str(workflow.calls[0].source) == "<string>:2"


def test_adding_things_that_are_no_outputs() -> None:
    workflow = Workflow(queue=False)
    with pytest.raises(WorkflowError, match="not of int objects"):
        workflow += [1]  # type: ignore[list-item]


def test_line_of_every_call(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False) as workflow:
        n.EmptyImage(); line = sys._getframe().f_lineno  # fmt: skip  # noqa: E702
        n.EmptyImage(
            64,
            64,
        )
    assert [call.source.line - line for call in workflow.calls if call.source] == [0, 1]


def test_lists_are_wrapped(session: Session) -> None:
    with session.workflow(queue=False) as workflow:
        session.nodes.PreviewAny(["a", 1])
        session.nodes.PreviewAny(np.array([1, 2]))
    prompt = workflow.api_format()
    assert prompt["PreviewAny"]["inputs"] == {"source": {"__value__": ["a", 1]}}
    assert prompt["PreviewAny-2"]["inputs"] == {"source": {"__value__": [1, 2]}}
