"""Random hostile workflows. COMFY_SCRIPT_FUZZ sets how many (300 by default).

hypothesis draws a seed, and `Hostile` a workflow from it: where hypothesis draws each value by itself, that takes
longer than all that is tested.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import EnumMeta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comfy_script.errors import ComfyScriptError
from comfy_script.formats.compare import compare
from comfy_script.formats.files import to_workflow
from comfy_script.formats.from_api import from_api
from comfy_script.formats.to_api import to_api
from comfy_script.transpile import ArgumentStyle, transpile
from comfy_script.transpile.boxes import with_boxes
from tests.transpiled import check_shapes, reachable, recorded

from .hostile_workflows import Hostile

if TYPE_CHECKING:
    from comfy_script.registry import Registry

EXAMPLES = int(os.environ.get("COMFY_SCRIPT_FUZZ", "300"))
KINDS: dict[str, Callable[[Hostile], dict[str, Any]]] = {
    "API format": Hostile.prompt,
    "page format": Hostile.page,
    "real files": Hostile.real_file,
}

pytestmark = pytest.mark.timeout(300 + EXAMPLES)

fuzz = settings(
    max_examples=-(-EXAMPLES // len(KINDS)),
    derandomize=EXAMPLES == 300,
    database=None,
    phases=(Phase.explicit, Phase.generate),  # a smaller seed is no smaller workflow
    suppress_health_check=list(HealthCheck),
)

EXPECTED = {"compile", "sys._getframe", "object.__getattr__"}
"""What Python tells an audit hook while a script is read and nodes are recorded, apart from `open` and `exec`."""

_watched: list[list[tuple[str, Any]]] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _watched and event not in EXPECTED:
        _watched[-1].append((event, arguments[0] if arguments else None))


@contextmanager
def only_reads(file: Path) -> Iterator[None]:
    """That a block reads, writes and executes one file, once, and does nothing else that Python tells of."""
    _watched.append([])
    try:
        yield
    finally:
        events = _watched.pop()
    executed = [code.co_filename for event, code in events if event == "exec"]
    assert executed == [str(file)]
    assert [(event, what) for event, what in events if event != "exec" and not _is_reading(event, what, file)] == []


def _is_reading(event: str, what: Any, file: Path) -> bool:
    # Python 3.10 tells of the enums that are made when a script asks for their names.
    return (event, what) == ("open", str(file)) or (event == "object.__setattr__" and isinstance(what, EnumMeta))


@pytest.fixture(scope="module", autouse=True)
def hook(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> None:
    recorded(transpile(to_workflow(WARM_UP, registry), registry, runtime=True), registry, tmp_path_factory.mktemp("x"))
    sys.addaudithook(_hook)  # for as long as the process lives


WARM_UP = {"1": {"class_type": "PreviewAny", "inputs": {"source": 1}, "_meta": {}}}
"""What a script needs is imported when the first one runs."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("fuzz")
    before = Path.cwd()
    os.chdir(folder)  # where hostile texts would leave their mark
    yield folder
    os.chdir(before)


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_workflows(registry: Registry, folder: Path, kind: str) -> None:
    """Our own errors, or a script of allowed shapes only, that records what the workflow's output nodes need."""
    count = Counter[str]()

    @fuzz
    @given(seed=st.integers(0, 2**64 - 1))
    def check(seed: int) -> None:
        hostile = Hostile(seed, registry)
        data = KINDS[kind](hostile)
        options: dict[str, Any] = {
            "arguments": hostile.choice([*ArgumentStyle]),
            **{name: hostile.choice([True, False]) for name in ("defaults", "enums")},
        }
        try:
            workflow = to_workflow(data, registry)
            source = transpile(workflow, registry, runtime=True, **options)
        except ComfyScriptError:
            count["refused"] += 1
            return
        check_shapes(source, registry)
        with only_reads(folder / "script.py"):
            prompt = recorded(source, registry, folder)
        assert [path.name for path in folder.iterdir()] == ["script.py"]
        wanted, found = (from_api(reachable(each, registry)) for each in (to_api(with_boxes(workflow)), prompt))
        assert compare(wanted, found) == []
        count["with output" if prompt else "without output"] += 1

    check()
    print(kind, dict(count))
    # Many files of the page's format have nothing but lone unknown nodes, which are comments in the script.
    assert count["with output"] > EXAMPLES // len(KINDS) // (8 if kind == "page format" else 2)
