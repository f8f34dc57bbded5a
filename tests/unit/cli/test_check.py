from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import Result

from comfy_script.analysis.explanations import page_address
from comfy_script.analysis.rules import RULES
from comfy_script.errors import ServerError
from comfy_script.lsp.nodes import NodesSource
from comfy_script.registries import other_server
from comfy_script.registry import Registry
from comfy_script.registry.last import last_registry, remember_as_last
from tests.unit.cli.conftest import REGISTRY

HEAD = "from comfy_script.runtime.nodes import *\n"
MISTAKES = f"{HEAD}EmptyImage(widht=64, height=0)\nKSamplerSelect('eulr')\n"

Cli = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.py").write_text(f"{HEAD}EmptyImage(64)\n")
    (tmp_path / "bad.py").write_text(MISTAKES)
    (tmp_path / "other.py").write_text("print 'no concern of ours'\n")
    for hidden in (".venv", "__pycache__"):
        (tmp_path / hidden).mkdir()
        (tmp_path / hidden / "bad.py").write_text(MISTAKES)
    cell = {"cell_type": "code", "source": [HEAD, "EmptyImage(0)"]}
    (tmp_path / "notebook.ipynb").write_text(json.dumps({"cells": [cell]}))
    return tmp_path


def test_text(folder: Path, cli: Cli) -> None:
    result = cli("check", ".", "--registry", REGISTRY)
    assert result.exit_code == 1
    assert [line.partition(" EmptyImage")[0] for line in result.stdout.splitlines()] == [
        "bad.py:2:12: CS101",
        "bad.py:2:29: CS203",
        "bad.py:3:16: CS202 KSamplerSelect(sampler_name): 'eulr' is not one of its options; did you mean 'euler'?",
        "notebook.ipynb:cell 1:2:12: CS203",
    ]
    assert result.stderr == "3 files: 4 errors. --fix corrects 2 of them.\n"


def test_nothing_is_wrong(folder: Path, cli: Cli) -> None:
    result = cli("check", "good.py", "good.py", "--registry", REGISTRY)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "1 file: 0 errors.\n")


def test_json(folder: Path, cli: Cli) -> None:
    found = json.loads(cli("check", "bad.py", "--registry", REGISTRY, "--output-format", "json").stdout)
    assert [each["code"] for each in found] == ["CS101", "CS203", "CS202"]
    assert found[0] == {
        "code": "CS101",
        "name": "unknown-argument",
        "severity": "error",
        "message": "EmptyImage() has no argument 'widht'; did you mean 'width'?",
        "filename": "bad.py",
        "cell": None,
        "location": {"row": 2, "column": 12},
        "end_location": {"row": 2, "column": 17},
        "fix": {
            "content": "width",
            "location": {"row": 2, "column": 12},
            "end_location": {"row": 2, "column": 17},
        },
    }


def test_github(folder: Path, cli: Cli) -> None:
    (folder / "a,b.py").write_text(f"{HEAD}KSamplerSelect('100%')\n")
    line, *_ = cli("check", "a,b.py", "--registry", REGISTRY, "--output-format", "github").stdout.splitlines()
    assert line.startswith(
        "::error title=CS202 not-an-option,file=a%2Cb.py,line=2,col=16,endLine=2,endColumn=22::"
        "KSamplerSelect(sampler_name): '100%25' is not"
    )


PLACE = {"type": "integer", "minimum": 1}
REGION = {
    "type": "object",
    "properties": dict.fromkeys(["startLine", "startColumn", "endLine", "endColumn"], PLACE),
    "additionalProperties": False,
}
ARTIFACT = {
    "type": "object",
    "required": ["uri"],
    "properties": {"uri": {"type": "string", "pattern": r"^[^\s\\]+$"}},
    "additionalProperties": False,
}
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}


def listed(required: str, **properties: Any) -> dict[str, Any]:
    item = {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False}
    return {"type": "array", "items": item}


SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "runs": listed(
            "tool",
            tool={"type": "object"},
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            results=listed(
                "message",
                ruleId={"type": "string"},
                ruleIndex={"type": "integer", "minimum": 0},
                level=LEVEL,
                message=TEXT,
                locations=listed(
                    "",
                    physicalLocation={
                        "type": "object",
                        "properties": {"artifactLocation": ARTIFACT, "region": REGION},
                        "additionalProperties": False,
                    },
                ),
                fixes=listed(
                    "artifactChanges",
                    artifactChanges=listed(
                        "artifactLocation replacements",
                        artifactLocation=ARTIFACT,
                        replacements=listed("deletedRegion", deletedRegion=REGION, insertedContent=TEXT),
                    ),
                ),
            ),
        )
    },
}
"""What SARIF 2.1.0 says of the parts that we write. (Its whole schema takes them, too.)"""


def test_sarif(folder: Path, cli: Cli) -> None:
    (folder / "with a space.py").write_text(MISTAKES)
    log = json.loads(cli("check", ".", "--registry", REGISTRY, "--output-format", "sarif").stdout)
    jsonschema.validate(log, SARIF)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 2, "startColumn": 12, "endLine": 2, "endColumn": 17}
    (change,) = run["results"][0]["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": place["region"], "insertedContent": {"text": "width"}}]
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]}
    assert uris == {"bad.py", "notebook.ipynb", "with%20a%20space.py"}
    (absolute,) = {
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for each in json.loads(
            cli("check", str(folder / "bad.py"), "--registry", REGISTRY, "--output-format", "sarif").stdout
        )["runs"][0]["results"]
    }
    assert absolute == (folder / "bad.py").as_uri()


def test_fix(folder: Path, cli: Cli) -> None:
    """Only what is sure; the file's encoding and line ends stay."""
    script = folder / "latin.py"
    script.write_bytes(
        ("# coding: latin-1\r\n" + MISTAKES.replace("\n", "\r\n") + "CLIPTextEncode('é')\r\n").encode("latin-1")
    )
    result = cli("check", "latin.py", "--registry", REGISTRY, "--fix")
    assert script.read_bytes().decode("latin-1") == (
        "# coding: latin-1\r\nfrom comfy_script.runtime.nodes import *\r\n"
        "EmptyImage(width=64, height=0)\r\nKSamplerSelect('euler')\r\nCLIPTextEncode('é')\r\n"
    )
    assert result.exit_code == 1
    assert result.stderr == "1 file: 2 errors. 2 corrected.\n"
    assert cli("check", "good.py", "--registry", REGISTRY, "--fix").exit_code == 0


def test_fix_in_a_notebook(folder: Path, cli: Cli) -> None:
    notebook = folder / "notebook.ipynb"
    cell = {"cell_type": "code", "source": [HEAD, "EmptyImage(heigth=0)"]}
    notebook.write_text(json.dumps({"cells": [cell]}))
    result = cli("check", "notebook.ipynb", "--registry", REGISTRY, "--fix")
    assert result.stderr == "1 file: 1 error. 1 corrected.\n"
    assert notebook.read_text() == json.dumps({"cells": [{**cell, "source": [HEAD, "EmptyImage(height=0)"]}]})


def test_watch(folder: Path, cli: Cli, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that changes, one that is there for a moment only in part, one that is new, other nodes."""
    nodes = folder / "nodes.json"
    nodes.write_bytes(registry.to_bytes())

    def steps() -> Iterator[None]:
        (folder / "bad.py").write_text(MISTAKES.replace("widht", "width"))
        yield
        yield
        (folder / "bad.py").write_bytes(b"\xff\xfe")
        yield
        (folder / "bad.py").write_text(f"{HEAD}EmptyImage()\n")
        (folder / "new.py").write_text(MISTAKES)
        yield
        nodes.write_text(json.dumps({"EmptyImage": {"input": {}, "output": ["IMAGE"]}}))
        yield
        raise KeyboardInterrupt

    step = steps()
    monkeypatch.setattr("time.sleep", lambda _: next(step))
    result = cli("check", "good.py", "bad.py", ".", "--registry", "nodes.json", "--watch")
    assert result.exit_code == 0
    said = [line for line in result.stderr.splitlines() if line.strip()]
    assert said[:2] == ["3 files: 4 errors. --fix corrects 2 of them.", "3 files: 3 errors. --fix corrects 1 of them."]
    assert "bad.py is no text in the encoding" in said[2]
    assert said[3:] == ["4 files: 4 errors. --fix corrects 2 of them.", "4 files: 5 errors."]
    assert cli("check", ".", "--watch", "--output-format", "json").exit_code == 2


def test_watch_a_server(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that gets another node, and then is gone: what it had goes on to hold."""
    image = {"input": {"required": {}}, "output": ["IMAGE"], "output_name": ["IMAGE"], "name": "Other"}
    answers = [{"Other": image}, {"Other": image, "EmptyImage": {**image, "name": "EmptyImage"}}]
    (folder / "one.py").write_text(f"{HEAD}EmptyImage()\n")
    asked = []

    def load(place: str) -> Registry:
        asked.append(place)
        if len(asked) > len(answers):
            raise ServerError("gone")
        return Registry.from_object_info(answers[len(asked) - 1], cache=False)

    def steps() -> Iterator[None]:
        yield  # nothing has changed
        monkeypatch.setattr("comfy_script.cli.check._ASK_SERVER", 0.0)
        yield
        (folder / "one.py").write_text(f"{HEAD}EmptyImage(1)\n")
        yield
        raise KeyboardInterrupt

    step = steps()
    monkeypatch.setattr("comfy_script.registries.load_registry", load)
    monkeypatch.setattr("time.sleep", lambda _: next(step))
    result = cli("check", "one.py", "--registry", "http://127.0.0.1:1", "--watch")
    assert result.exit_code == 0
    said = [line for line in result.stderr.splitlines() if line.strip()]
    assert said == ["1 file: 1 error.", "1 file: 0 errors.", "1 file: 1 error."]
    assert len(asked) > len(answers)


def test_what_can_not_be_checked(folder: Path, cli: Cli) -> None:
    (folder / "bad.ipynb").write_text("{")
    (folder / "binary.py").write_bytes(b"\xff\xfe")
    for name, words in {
        "absent.py": "absent.py is neither a file nor a folder",
        "bad.ipynb": "bad.ipynb: It is no notebook",
        "binary.py": "binary.py is no text in the encoding",
    }.items():
        result = cli("check", name, "--registry", REGISTRY)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr
    assert cli("check", "good.py", "--registry", "absent.json").exit_code == 2


def test_the_nodes_that_load_read_last(
    folder: Path, cli: Cli, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(folder / "cache"))
    assert last_registry() is None
    assert cli("check", "good.py").exit_code == 2
    remember_as_last(registry)
    assert last_registry() == registry
    assert cli("check", "bad.py").exit_code == 1
    (document,) = (folder / "cache/registry/loaded").iterdir()
    before = document.stat().st_mtime_ns
    remember_as_last(registry)
    assert document.stat().st_mtime_ns == before
    for count in range(6):
        one = Registry.from_object_info({f"Node{count}": {"input": {}, "output": []}}, origin="a", cache=False)
        remember_as_last(one)
        assert last_registry() == one
    assert len(list((folder / "cache/registry/loaded").iterdir())) <= 4
    document.parent.joinpath(f"{one.content_hash}.json").write_bytes(b"{")
    assert last_registry() is None


def test_a_server_in_the_environment_goes_before_the_last_load(
    folder: Path, cli: Cli, registry: Registry, object_info: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(folder / "cache"))
    place = "http://10.0.0.5:8188/"
    remember_as_last(Registry.from_object_info(object_info, origin=place, cache=False))
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", "10.0.0.5:8188")
    assert other_server() is None  # its nodes are kept
    assert cli("check", "bad.py").exit_code == 1
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", "http://127.0.0.1:9")
    assert other_server() == "http://127.0.0.1:9"
    result = cli("check", "good.py")
    assert (result.exit_code, "127.0.0.1:9" in result.stderr) == (2, True)
    source = NodesSource()
    assert source.is_remote
    source.refresh()
    assert "127.0.0.1:9" in (source.failure or "")
    assert cli("check", "bad.py", "--registry", REGISTRY).exit_code == 1
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", "")
    assert other_server() is None


def test_codes_are_explained(cli: Cli) -> None:
    for rule in RULES.values():
        for given in (rule.code, rule.name):
            result = cli("check", "--explain", given)
            assert result.exit_code == 0
            assert result.stdout.startswith(f"{rule.code} {rule.name}\n\n")
            assert len(result.stdout.splitlines()) > 2
            assert "](" not in result.stdout
        path, _, line = page_address(rule).removeprefix("file://").partition("#L")
        assert Path(path).read_text(encoding="utf-8").splitlines()[int(line) - 1] == f"## {rule.code} {rule.name}"
    result = cli("check", "--explain", "CS999")
    assert result.exit_code == 2
    assert "There is no code 'CS999'" in result.stderr
