"""What Jedi reads for the first time takes it seconds: everything that doesn't need it is answered meanwhile."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator

import pytest

from tests.lsp.conftest import with_checkpoint
from tests.lsp.editor import OWN, Editor

LARGE = "".join(f"def function_{number}(a, b=({number}, [1, 2]), *c): return a.b[c]\n" for number in range(3000))
SECONDS = 120


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory, object_info: bytes) -> Iterator[Editor]:
    """A server that doesn't wait for Jedi for long, and modules that take it seconds each."""
    project = tmp_path_factory.mktemp("slow")
    (project / "nodes.json").write_text(json.dumps(with_checkpoint(object_info)))
    for name in ("completed", "defined", "renamed"):
        (project / f"{name}.py").write_text(LARGE)
    command = [*OWN, "--registry", "nodes.json", "--jedi-seconds", "0.1"]
    editor = Editor(project, command, {**os.environ})
    yield editor
    editor.close()


def test_the_rest_is_answered_and_jedis_part_later(editor: Editor) -> None:
    editor.change("a.py", "import completed\ncompleted.function_299")
    place = 1, len("completed.function_299")
    assert editor.completions_so_far("a.py", *place) == ([], True)
    code = 'KSamplerSelect("eu'
    editor.change("b.py", "from comfy_script.runtime.nodes import *\n" + code)
    samplers, is_part = editor.completions_so_far("b.py", 1, len(code))
    assert (samplers[0], is_part) == ("euler", False)
    assert editor.until_told("b.py", bool)
    until = time.monotonic() + SECONDS
    found, is_part = editor.completions_so_far("a.py", *place)
    while is_part and time.monotonic() < until:
        found, is_part = editor.completions_so_far("a.py", *place)
    assert (set(found), is_part) == ({"function_299", *(f"function_299{digit}" for digit in range(10))}, False)


def test_what_the_user_asked_for_is_waited_for(editor: Editor) -> None:
    editor.change("c.py", "import defined\ndefined.function_7")
    (place,) = editor.definitions("c.py", 1, 10)
    assert (place[0].name, place[1].partition("(")[0]) == ("defined.py", "def function_7")


def test_a_text_that_changes_meanwhile_is_not_renamed(editor: Editor) -> None:
    """The places of the names are those of the text before."""
    text = "import renamed\nvalue = renamed.function_7\nprint(value)\n"
    editor.change("d.py", text)
    assert editor.renamed("d.py", 1, 0, "other", "# one more line\n" + text) is None
    edit = editor.renamed("d.py", 2, 0, "other")
    assert {each.range.start.line for each in edit.document_changes[0].edits} == {2, 3}
