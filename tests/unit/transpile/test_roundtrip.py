"""Scripts as text: each is the same after it was a workflow on ComfyUI's page. A folder for each pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.errors import NodeCallError, ScriptError
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.ui import to_ui
from comfy_script.runtime.script import compile_script
from comfy_script.transpile import transpile
from comfy_script.transpile.read_script import read_script
from tests.golden import NOW
from tests.transpiled import golden_script, readable

if TYPE_CHECKING:
    from comfy_script.registry import Registry

HERE = Path(__file__).parents[2] / "roundtrip"
SCRIPTS = sorted(HERE.glob("*/*.py"))
GOLDEN = [*readable("hand"), *readable("legacy"), *readable("templates")[::6]]
UNLIKE = {
    "hand/h30_snr": "the page would change a text: a subgraph holds it there, which is a function in the next script",
    "templates/basic_mask_operations_and_compositing": (
        "previews in one group, some of what others need: the script doesn't tell which of them was made first"
    ),
}
"""Files whose scripts change once on their way through the page, with the reason."""


def through_the_page(source: str, registry: Registry) -> str:
    page = json.loads(json.dumps(to_ui(read_script(source, registry), registry)))
    return transpile(from_ui(page, registry, now=NOW), registry, runtime=True)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(HERE)))
def test_script_to_page_and_back(registry: Registry, script: Path) -> None:
    source = script.read_text(encoding="utf-8")
    assert through_the_page(source, registry) == source


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(HERE)))
def test_reading_finds_what_running_records(registry: Registry, script: Path) -> None:
    (compiled,) = compile_script(script, registry).workflows
    changes = compare(
        from_api(compiled.prompt),
        read_script(script.read_text(encoding="utf-8"), registry),
    )
    assert [change for change in changes if change.kind != "added"] == []  # nodes that no output node needs


@pytest.mark.parametrize("name", dict.fromkeys([*GOLDEN, *UNLIKE]))
def test_golden_scripts_to_page_and_back(registry: Registry, name: str) -> None:
    """All 566 were compared; a part of them is here."""
    source = golden_script(name, registry)
    once = through_the_page(source, registry)
    assert (once == source) == (name not in UNLIKE)
    assert once == source or through_the_page(once, registry) == once


@pytest.mark.parametrize(
    "source",
    [
        *(
            "x = 1",
            "for x in []:\n    pass",
            "KSampler(1 + 1)",
            "SaveImage(eval('1'))",
            "import os",
            "f'{x}'",
            "x.y()",
        ),
        *(
            "SaveImage(image)",
            "a, b = EmptyImage()",
            "def f():\n    return 1",
            "SaveImage(*[1])",
            "(",
            "\x00",
        ),
    ],
)
def test_other_scripts_are_refused(registry: Registry, source: str) -> None:
    with pytest.raises(ScriptError):
        read_script(source, registry)


def test_a_wrong_call_is_told_with_its_line(registry: Registry) -> None:
    with pytest.raises(NodeCallError, match=r"mine\.py:2: .*EmptyImage\(\) has no argument 'widht'"):
        read_script("\nEmptyImage(widht=1)", registry, name="mine.py")


@pytest.mark.parametrize(
    "source",
    [
        "if __name__ == '__main__':\n    SaveImage(EmptyImage())\nelse:\n    pass",
        "if True:\n    SaveImage(EmptyImage())",
        "for path in util.save(workflow):\n    print(path, 1)",
    ],
)
def test_only_what_runs_a_script_may_stand_around_its_calls(registry: Registry, source: str) -> None:
    with pytest.raises(ScriptError):
        read_script(source, registry)


def test_scripts_of_earlier_releases_are_read(registry: Registry) -> None:
    """Those that only queued their workflow: pictures carry them."""
    calls = 'image = EmptyImage()\nSaveImage(image, "a")\n'
    block = "with Workflow():\n" + "".join(f"    {line}\n" for line in calls.splitlines())
    assert compare(read_script(block, registry), read_script(calls, registry)) == []


def test_an_imported_script_runs_nothing(registry: Registry) -> None:
    import runpy

    from comfy_script.runtime import Session
    from comfy_script.runtime.default import using

    with using(Session(registry=registry)):
        module = runpy.run_path(str(HERE / "subgraphs" / "one.py"), run_name="one")
    assert "sampling" in module
    assert "workflow" not in module
