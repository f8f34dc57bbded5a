"""Text of strangers, printed: nothing in it reaches a terminal that would move its cursor, title or direction."""

from __future__ import annotations

import ast
import io
import json
import logging
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

import comfy_script
from comfy_script import errors, formats
from comfy_script._text import get_logger, json_printable, printable
from comfy_script.cli import output
from comfy_script.cli.app import app
from comfy_script.registries import load_registry
from comfy_script.runtime import Session
from tests.unit.test_pickling import error_classes, made

PACKAGE = Path(comfy_script.__file__).parent
EVIL = "evil\x1b]0;title\x07\x1b[2J\x9b31m\u202eright\u2066\u200b\u2028line\rback\x00\x85\U000e0041"


def bad(text: str) -> set[str]:
    """What of a text would control a terminal, or can't be seen."""
    kinds = ("Cc", "Cf", "Cs", "Zl", "Zp")
    return {char for char in text if unicodedata.category(char) in kinds and char not in "\n\t\u200c\u200d"}


def test_what_is_plain_stays() -> None:
    for text in ("", "a cat\n\tgrößer 日本 😀", "👩\u200d🚀", "می\u200cخواهم", "non\u00a0breaking"):
        assert printable(text) == text
        assert json_printable(json.dumps(text, ensure_ascii=False)) == json.dumps(text, ensure_ascii=False)


def test_each_character_that_is_not_seen() -> None:
    every = "".join(chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Zl", "Zp"))
    assert bad(printable(every)) == set()
    assert printable("a\x1b[2J\u202e\r\nb\rc") == "a\\x1b[2J\\u202e\nb\\rc"
    assert bad(printable(EVIL + "\ud800")) == set()


def test_json_means_the_same() -> None:
    text = json.dumps({EVIL: [EVIL, "\ud800"]}, ensure_ascii=False)
    assert json.loads(json_printable(text)) == json.loads(text)
    assert bad(json_printable(text)) == set()


def test_colours_may_stay() -> None:
    assert printable("\x1b[31mred\x1b[0m \x1b[2J", colours=True) == "\x1b[31mred\x1b[0m \\x1b[2J"


@pytest.mark.parametrize("error_type", error_classes(), ids=lambda error_type: error_type.__name__)
def test_errors(error_type: type[errors.ComfyScriptError]) -> None:
    error = made(error_type, EVIL)
    error.source = errors.Source(EVIL, 3)
    assert "evil" in str(error)
    assert bad(str(error)) == set()


def test_what_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    stream = io.StringIO()
    logger = get_logger("comfy_script.tests.printing")
    assert get_logger("comfy_script.tests.printing").filters == logger.filters
    handler = logging.StreamHandler(stream)
    logger.addHandler(handler)
    try:
        raise ValueError(EVIL)
    except ValueError:
        logger.exception("%s said %s", EVIL, 3)
    finally:
        logger.removeHandler(handler)
    assert "said 3" in stream.getvalue()
    assert "ValueError: evil" in stream.getvalue()
    assert bad(stream.getvalue()) == set()


# ComfyUI loads these by themselves, without the package; the first of them is where it is done.
# What is deprecated is told by warnings, in texts of ours alone.
ALONE = (
    "_text.py",
    "_deprecated.py",
    "nodes",
    "comfyui/custom_nodes",
    "cli/output.py",
    "comfyui/in_process/custom_nodes.py",
    "pool/ray_cluster.py",  # filters what Ray logs; it prints nothing
)


@pytest.mark.parametrize("tell", [output.error, output.note, output.say, output.print_text])
def test_what_commands_say(tell: Callable[[str], None], capsys: pytest.CaptureFixture[str]) -> None:
    """Also of what is no error of ours: those have plain messages already."""
    tell(EVIL)
    assert bad("".join(capsys.readouterr())) == set()


def test_all_that_prints_goes_through_it() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if place.startswith(ALONE):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func)
                if name in ("print", "logging.getLogger", "sys.stdout.write", "sys.stderr.write", "warnings.warn") or (
                    name in ("typer.echo", "typer.secho") and not all(plain(argument) for argument in node.args)
                ):
                    found.append(f"{place}:{node.lineno}: {name}")
    assert found == []


def plain(value: ast.expr) -> bool:
    """Whether nothing of a stranger is in it."""
    return all(
        not isinstance(part, (ast.Name, ast.Attribute)) or ast.unparse(part) in ("__version__", "typer.style")
        for part in ast.walk(value)
    )


@pytest.fixture
def hostile(tmp_path: Path) -> dict[str, str]:
    """A registry, workflows and files whose every text is `EVIL`."""
    name = EVIL.replace("\x00", "")
    node = {
        "input": {
            "required": {
                EVIL: ["STRING", {"default": EVIL, "tooltip": EVIL}],
                "choice": [[EVIL, "b"], {}],
            },
            "optional": {"model": [EVIL, {}]},
        },
        "output": [EVIL],
        "output_name": [EVIL],
        "output_is_list": [False],
        "name": EVIL,
        "display_name": EVIL,
        "description": EVIL,
        "category": EVIL,
        "python_module": EVIL,
        "output_node": True,
    }
    (tmp_path / "nodes.json").write_text(json.dumps({EVIL: node, "Other": {**node, "name": "Other"}}))
    api = {EVIL: {"class_type": EVIL, "inputs": {EVIL: EVIL, "choice": EVIL}, "_meta": {"title": EVIL}}}
    (tmp_path / "api.json").write_text(json.dumps(api))
    ui_node = {"id": 1, "type": EVIL, "title": EVIL, "widgets_values": [EVIL, EVIL, EVIL, EVIL]}
    ui = {"nodes": [ui_node, {**ui_node, "id": 2, "type": EVIL[::-1]}], "links": [], "groups": [{"title": EVIL}]}
    (tmp_path / "ui.json").write_text(json.dumps(ui))
    (tmp_path / f"{name}.json").write_text("{")
    (tmp_path / "script.py").write_text(
        f"from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
        f"with Workflow() as workflow:\n    nodes[{EVIL!r}]({EVIL!r}, 'b', 5)\n"
    )
    return {
        "nodes": str(tmp_path / "nodes.json"),
        "api": str(tmp_path / "api.json"),
        "ui": str(tmp_path / "ui.json"),
        "odd": str(tmp_path / f"{name}.json"),
        "missing": str(tmp_path / f"{name}-missing.json"),
        "script": str(tmp_path / "script.py"),
    }


COMMANDS = """
nodes list --registry {nodes}
nodes list --json --registry {nodes}
nodes list --category x --registry {nodes}
nodes search evil --registry {nodes}
nodes search evil --json --registry {nodes}
nodes show Other --registry {nodes}
nodes show Other --json --registry {nodes}
nodes show evill --registry {nodes}
nodes show evil --registry {missing}
nodes show evil --registry {odd}
transpile {api} --registry {nodes}
transpile {ui} --registry {nodes}
transpile {ui} --registry {nodes} --strict
transpile {odd} --registry {nodes}
transpile {missing} --registry {nodes}
convert {ui} --to api --registry {nodes}
convert {ui} --to api --registry {nodes} --strict
convert {api} --to ui --registry {nodes}
convert {odd} --to ui --registry {nodes}
convert {missing} --to ui --registry {nodes}
diff {api} {ui} --registry {nodes}
diff {odd} {missing} --registry {nodes}
compile {script} --registry {nodes}
compile {missing} --registry {nodes}
compile {odd} --registry {nodes}
run {missing}
doctor --registry {missing}
"""


@pytest.mark.parametrize("line", COMMANDS.strip().splitlines())
def test_commands(line: str, hostile: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", "http://127.0.0.1:9/")
    arguments = [part.format(**hostile) for part in line.split(" ")]
    result = CliRunner().invoke(app, arguments, prog_name="comfy-script")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.output, "nothing was printed: the test would see nothing"
    assert bad(result.output) == set(), result.output


def test_reprs(hostile: dict[str, str]) -> None:
    registry = load_registry(hostile["nodes"])
    with Session(registry=registry) as session:
        nodes = session.nodes
        output = nodes["Other"](EVIL, "b", nodes[EVIL](EVIL, "b"))
        assert bad(f"{output!r} {nodes!r} {nodes['Other']!r} {list(registry)!r}") == set()
    workflow = formats.read(hostile["ui"], registry)
    assert bad(" ".join(map(str, workflow.diagnostics))) == set()
    assert workflow.diagnostics
