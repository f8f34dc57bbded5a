from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from .conftest import REGISTRY

EXAMPLES = Path(__file__).parents[3] / "examples"
HEAD = "from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
ONE = HEAD + "print('hello')\nwith Workflow():\n    SaveImage(EmptyImage(64, 64, 1), 'é')\n"
THREE = HEAD + "for n in (1, 2, 3):\n    with Workflow():\n        SaveImage(EmptyImage(64, 64, n), 'x')\n"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Writes `script.py` into the working directory."""
    monkeypatch.chdir(tmp_path)

    def write(text: str) -> str:
        (tmp_path / "script.py").write_text(text, encoding="utf-8")
        return "script.py"

    return write


@pytest.fixture
def compile_(cli: Callable[..., Result], clean_session: None) -> Callable[..., Result]:
    return lambda *arguments: cli("compile", "--registry", REGISTRY, *arguments)


def test_an_example_gives_its_workflow(compile_: Callable[..., Result]) -> None:
    result = compile_(str(EXAMPLES / "txt2img.py"))
    assert result.exit_code == 0
    assert json.loads(result.stdout) == json.loads((EXAMPLES / "txt2img.api.json").read_text(encoding="utf-8"))
    assert "Note: " in result.stderr  # it waits for its picture
    assert result.stdout.startswith('{\n  "CheckpointLoaderSimple": {\n    "inputs"')


def test_stdout_holds_nothing_but_utf_8_json(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = compile_(script(ONE))
    assert json.loads(result.stdout_bytes.decode())["SaveImage"]["inputs"]["filename_prefix"] == "é"
    assert result.stderr == "hello\n"


def test_several_workflows(compile_: Callable[..., Result], script: Callable[[str], str], tmp_path: Path) -> None:
    refused = compile_(script(THREE))
    assert refused.exit_code == 1
    assert refused.stdout == ""
    assert "script.py queues 3 workflows" in refused.stderr
    assert "-o prompt.json" in refused.stderr

    written = compile_("script.py", "-o", "out/prompt.json")
    files = ["prompt.json", "prompt-2.json", "prompt-3.json"]
    assert written.stdout.split() == [str(tmp_path / "out" / name) for name in files]
    batches = [
        json.loads((tmp_path / "out" / name).read_text())["EmptyImage"]["inputs"]["batch_size"] for name in files
    ]
    assert batches == [1, 2, 3]

    chosen = compile_("script.py", "--index", "2")
    assert json.loads(chosen.stdout)["EmptyImage"]["inputs"]["batch_size"] == 2
    beyond = compile_("script.py", "--index", "4")
    assert (beyond.exit_code, beyond.stdout) == (1, "")
    assert "no --index 4" in beyond.stderr


def test_it_stops_where_the_script_waits(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = compile_(
        script(ONE + "queue.put(SaveImage(EmptyImage(8, 8, 1))).wait()\nraise AssertionError\n"), "--index", "2"
    )
    assert json.loads(result.stdout)["EmptyImage"]["inputs"]["width"] == 8
    assert "Note: script.py waits for a result after 2 workflows" in result.stderr


def test_the_format_of_the_page(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    workflow = json.loads(compile_(script(ONE), "--format", "ui").stdout)
    assert sorted(node["type"] for node in workflow["nodes"]) == ["EmptyImage", "SaveImage"]
    assert len(workflow["links"]) == 1


def test_the_script_gets_its_arguments(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    text = HEAD + "import sys\nwith Workflow():\n    SaveImage(EmptyImage(64, 64, len(sys.argv)), sys.argv[-1])\n"
    inputs = json.loads(compile_(script(text), "--", "-o", "two words").stdout)
    assert inputs["EmptyImage"]["inputs"]["batch_size"] == 3
    assert inputs["SaveImage"]["inputs"]["filename_prefix"] == "two words"


def test_our_errors_are_one_message(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    text = HEAD + "with Workflow():\n    SaveImage(EmptyImage(64, 64, 1, colour=3), 'x')\n"
    result = compile_(script(text))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: script.py:5: EmptyImage() has no argument 'colour'; did you mean 'color'?\n"
    traced = compile_("script.py", "--traceback")
    assert traced.exit_code == 1
    assert traced.stderr.startswith('Traceback (most recent call last):\n  File "script.py", line 5, in <module>\n')


def test_a_script_without_imports(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    """As `transpile` writes it without --runtime."""
    result = compile_(script("image = EmptyImage(8, 8)\n"))
    assert result.exit_code == 1
    assert "script.py: name 'EmptyImage' is not defined, and the script imports no nodes." in result.stderr
    assert "transpile --runtime" in result.stderr
    only_loads = compile_(script("from comfy_script.runtime import *\nload()\nimage = EmptyImage(8, 8)\n"))
    assert "script.py: name 'EmptyImage' is not defined, and the script imports no nodes." in only_loads.stderr
    assert "Traceback" in compile_(script("from comfy_script.runtime import *\nlaod()\n")).stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("EmtyImage(8, 8)", "NameError: name 'EmtyImage' is not defined(; did|. Did) you mean:? '?EmptyImage"),
        ("def f(colour):\n    colur\nf(1)", "NameError: name 'colur' is not defined(; did|. Did) you mean:? '?colour"),
        ("zzzzzz", "NameError: name 'zzzzzz' is not defined$"),
        ("def f():\n    x\n    x = 1\nf()", "UnboundLocalError: [^?]*$"),
        (
            "from comfy_script.runtime.nodes import EmtyImage",
            "ImportError: cannot import name 'EmtyImage' from 'comfy_script.runtime.nodes': .*; did you mean Empty",
        ),
        ("from comfy_script.runtime import nodes\nnodes.EmtyImage", "AttributeError: .*; did you mean EmptyImage"),
    ],
)
def test_a_misspelled_name(text: str, said: str, compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = compile_(script(f"{HEAD}{text}\n"))
    assert result.exit_code == 1
    last = result.stderr.splitlines()[-1]
    assert re.match(said, last), last
    assert last.lower().count("did you mean") <= 1


def test_the_script_s_errors_have_its_traceback(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = compile_(script("def f():\n    raise ValueError('mine')\n\nf()\n"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert [line for line in result.stderr.splitlines() if line.startswith("  File")] == [
        '  File "script.py", line 4, in <module>',
        '  File "script.py", line 2, in f',
    ]
    assert result.stderr.endswith("ValueError: mine\n")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = (\n", "Error: script.py:1: "),
        ("x = 1\n", "Error: script.py queues no workflow."),
        (None, "Error: There is no script script.py."),
    ],
)
def test_scripts_that_cannot_be_compiled(
    text: str | None, complaint: str, compile_: Callable[..., Result], script: Callable[[str], str]
) -> None:
    script(text or "")
    if text is None:
        Path("script.py").unlink()
    result = compile_("script.py")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(complaint)


def test_the_script_s_exit_status_is_passed_on(compile_: Callable[..., Result], script: Callable[[str], str]) -> None:
    assert compile_(script("import sys\nsys.exit(7)\n")).exit_code == 7


def test_a_file_that_cannot_be_written(
    compile_: Callable[..., Result], script: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("kept")
    result = compile_(script(ONE), "-o", "taken/prompt.json")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].startswith("Error: taken/prompt.json can't be written: ")
    assert (tmp_path / "taken").read_text() == "kept"


def test_without_registry_and_server(cli: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = cli("compile", script(ONE))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "No ComfyUI server answers" in result.stderr
    assert "--registry" in result.stderr


def test_run_says_which_server_does_not_answer(cli: Callable[..., Result], script: Callable[[str], str]) -> None:
    result = cli("run", script(ONE), "--server", "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: No connection to http://127.0.0.1:9/")
    assert len(result.stderr.splitlines()) == 1
