"""What Jedi reads for the first time takes it seconds: everything that doesn't need it is answered meanwhile."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lsp.conftest import with_checkpoint
from tests.lsp.editor import OWN, Editor

HEAD = "from comfy_script.runtime.nodes import *\nimport large\n"
LARGE = "".join(f"def function_{number}(a, b=({number}, [1, 2]), *c): return a.b[c]\n" for number in range(3000))
SECONDS = 120


@pytest.fixture
def editor(tmp_path: Path, object_info: bytes) -> Iterator[Editor]:
    """A server that doesn't wait for Jedi for long, and a module that takes it seconds."""
    (tmp_path / "nodes.json").write_text(json.dumps(with_checkpoint(object_info)))
    (tmp_path / "large.py").write_text(LARGE)
    command = [*OWN, "--registry", "nodes.json", "--jedi-seconds", "0.1"]
    editor = Editor(tmp_path, command, {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")})
    yield editor
    editor.close()


def test_the_rest_is_answered_and_jedis_part_later(editor: Editor) -> None:
    editor.change("a.py", HEAD + "large.function_299")
    place = 2, len("large.function_299")
    assert editor.completions_so_far("a.py", *place) == ([], True)
    editor.change("b.py", HEAD + 'KSamplerSelect("eu')
    samplers = editor.completions("b.py", 2, len('KSamplerSelect("eu'))
    assert samplers[0] == "euler"
    assert editor.completions_so_far("b.py", 2, len('KSamplerSelect("eu')) == (samplers, False)
    assert editor.until_told("b.py", bool)
    until = time.monotonic() + SECONDS
    found, is_part = editor.completions_so_far("a.py", *place)
    while is_part and time.monotonic() < until:
        found, is_part = editor.completions_so_far("a.py", *place)
    assert (set(found), is_part) == ({"function_299", *(f"function_299{digit}" for digit in range(10))}, False)


def test_what_the_user_asked_for_is_waited_for(editor: Editor) -> None:
    editor.change("a.py", HEAD + "large.function_7")
    (place,) = editor.definitions("a.py", 2, 10)
    assert (place[0].name, place[1].partition("(")[0]) == ("large.py", "def function_7")


def test_a_text_that_changes_meanwhile_is_not_renamed(editor: Editor) -> None:
    """The places of the names are those of the text before."""
    text = "import large\nvalue = large.function_7\nprint(value)\n"
    editor.change("a.py", text)
    assert editor.renamed("a.py", 1, 0, "other", "# one more line\n" + text) is None
    edit = editor.renamed("a.py", 2, 0, "other")
    assert {each.range.start.line for each in edit.document_changes[0].edits} == {2, 3}
