"""What is known to be right: nothing is said of it."""

from __future__ import annotations

import gzip
import json
import re
import time
from pathlib import Path
from random import Random

import pytest

from comfy_script.analysis import Finding, check_notebook
from comfy_script.analysis import check_source as check_all
from comfy_script.errors import ComfyScriptError
from comfy_script.registry import Registry
from tests.docs.test_code_blocks import PAGES, blocks, page_id
from tests.golden import golden
from tests.transpiled import CYCLES, golden_script, recorded

REPOSITORY = Path(__file__).parents[3]
EXAMPLES = sorted((REPOSITORY / "examples").rglob("*.py"))
RIGHT = {
    text.partition("\n")[0]: text.partition("\n")[2]
    for text in re.split(r"(?m)^### ", Path(__file__).with_name("right.txt").read_text(encoding="utf-8"))[1:]
}
"""Scripts of `right.txt`, by what is unusual in them."""
DELIBERATE = {"how-to/errors", "tutorials/first-script"}
"""Pages that show what mistakes look like."""


def check_source(source: str, registry: Registry) -> list[Finding]:
    """What is said beyond what the registry says itself: that a node is deprecated, which models there are."""
    return [each for each in check_all(source, registry) if each.rule.name not in ("deprecated-node", "missing-file")]


@pytest.fixture(scope="module")
def with_pack(object_info: bytes) -> Registry:
    """ComfyUI's nodes and our own."""
    pack = json.loads(gzip.decompress((REPOSITORY / "tests/data/object_info-pack.json.gz").read_bytes()))
    return Registry.from_object_info({**json.loads(object_info), **pack}, origin="tests", cache=False)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_examples(example: Path, with_pack: Registry) -> None:
    assert check_source(example.read_text(encoding="utf-8"), with_pack) == []


def test_notebook(with_pack: Registry) -> None:
    (notebook,) = (REPOSITORY / "examples").rglob("*.ipynb")
    assert check_notebook(notebook.read_text(encoding="utf-8"), with_pack) == []


@pytest.mark.parametrize("name", RIGHT)
def test_scripts_of_unusual_shapes(name: str, with_pack: Registry) -> None:
    assert check_source(RIGHT[name], with_pack) == []


@pytest.mark.parametrize("page", [page for page in PAGES if page_id(page) not in DELIBERATE], ids=page_id)
def test_documentation(page: Path, with_pack: Registry) -> None:
    source = "\n".join(block.text for block in blocks(page) if block.language == "python")
    assert check_source(source, with_pack) == []


@pytest.mark.parametrize("name", sorted(DELIBERATE))
def test_mistakes_in_the_documentation_are_those_that_it_shows(name: str, with_pack: Registry) -> None:
    (page,) = [page for page in PAGES if page_id(page) == name]
    found = check_source("\n".join(block.text for block in blocks(page) if block.language == "python"), with_pack)
    shown = page.read_text(encoding="utf-8")
    assert found
    for each in found:
        assert each.message.partition("did you mean")[0] in shown


def test_scripts_of_golden_workflows(with_pack: Registry, tmp_path: Path) -> None:
    count = 0
    for name in golden():
        if name not in CYCLES:
            try:
                script = golden_script(name, with_pack)
            except ComfyScriptError:
                continue  # no workflow
            found = check_source(script, with_pack)
            if [each.rule.name for each in found] == ["no-output-node"]:
                assert recorded(script, with_pack, tmp_path) == {}, name
            else:
                assert found == [], name
            count += 1
    assert count > 500


def test_wild_nodes(object_info: bytes) -> None:
    """Open inputs and wide types, in calls that the call takes."""
    from comfy_script.runtime import Session
    from comfy_script.runtime.default import using
    from tests.fuzz.scripts import SHAPES, ScriptWriter, checked_calls

    wild = json.loads((REPOSITORY / "tests/wild/object_info.json").read_bytes())
    registry = Registry.from_object_info({**json.loads(object_info), **wild}, origin="tests", cache=False)
    with using(Session(registry=registry)):
        for text, error in checked_calls(ScriptWriter(registry, Random(5)), 300, list(SHAPES), wild):
            if error is None:
                assert check_source(text, registry) == [], text


def test_speed(with_pack: Registry) -> None:
    """A script of 500 lines, the second time: what a language server does at each keystroke."""
    lines = (REPOSITORY / "examples/txt2img.py").read_text(encoding="utf-8").splitlines()
    body = [line for line in lines if line.startswith("    ") and "=" in line]
    source = "\n".join([*lines[: lines.index("with Workflow(wait=True):") + 1], *body * 90])
    assert source.count("\n") > 500
    check_source(source, with_pack)
    start = time.process_time()
    assert check_source(source, with_pack) == []
    assert time.process_time() - start < 1  # 0.05 on a quiet machine


def test_speed_of_all_examples(with_pack: Registry) -> None:
    sources = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    start = time.process_time()
    for source in sources:
        check_all(source, with_pack)
    assert time.process_time() - start < 3  # 0.3 on a quiet machine
