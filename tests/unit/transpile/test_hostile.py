"""Workflows from strangers: whatever they say stays text, in every place where a workflow holds text."""

from __future__ import annotations

import ast
import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import ComfyScriptError, FormatError, TranspileError
from comfy_script.formats.files import to_workflow
from comfy_script.formats.workflow import (
    PORTS,
    Graph,
    Group,
    Link,
    Node,
    Note,
    OutputPort,
    Port,
    Subgraph,
    WorkflowDocument,
)
from comfy_script.transpile import WorkflowToScriptTranspiler, transpile
from comfy_script.transpile.check import check
from tests.transpiled import check_shapes, recorded, texts

if TYPE_CHECKING:
    from comfy_script.registry import Registry

PAYLOAD = "__import__('pathlib').Path('HACKED').touch()"
HOSTILE = {
    "double quote": f'"); {PAYLOAD}; ("',
    "single quote": f"'); {PAYLOAD}; ('",
    "both quotes": f"'\"); {PAYLOAD}; (\"'",
    "triple double": f'"""\n{PAYLOAD}\n"""',
    "triple single": f"'''\n{PAYLOAD}\n'''",
    "ends in quote": 'say "hi"',
    "ends in backslash": "C:\\models\\",
    "backslashes": "\\\\' \\\" \\n \\x41 \\N{DIGIT ONE} \\",
    "backslash and quote": f"\\'); {PAYLOAD} #",
    "newline": f"a\n{PAYLOAD}\nb",
    "carriage return": f"a\r{PAYLOAD}\rb",
    "both line ends": f"a\r\n{PAYLOAD}\r\nb",
    "form feed": f"a\f{PAYLOAD}\v\x1c\x1d\x1e\x85b",
    "line separators": f"a\u2028{PAYLOAD}\u2029b",
    "nul": f"a\x00{PAYLOAD}",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x9b",
    "lone surrogate": "a\ud800b\udfff",
    "byte order mark": "\ufeff" + PAYLOAD,
    "f-string": f"{{{PAYLOAD}}} {{{{x}}}} {{",
    "percent": "%(x)s %s %n $HOME ${HOME} `id`",
    "look-alikes": "ｅｖａｌ（＂1＂） еval ﹙ ＇ ″",
    "bidi": f"\u202e\u2066{PAYLOAD}\u2069\u202c\u200f",
    "invisible": "a\u200b\u200d\u2060\u3164\u115fb",
    "comment end": f"# \n{PAYLOAD}  # noqa",
    "coding": "-*- coding: utf-7 -*- +AAo-import os",
    "script metadata": '/// script\ndependencies = ["evil"]\n///',
    "formatter": "fmt: off\ntype: ignore\npyright: basic\nnoqa",
    "shebang": "!/bin/sh -c id",
    "keyword": "import",
    "builtin": "eval",
    "own name": "call_node",
    "node's name": "KSampler",
    "dunder": "__class__",
    "debug": "__debug__",
    "empty": "",
    "spaces": "  \t ",
    "digits": "123",
    "long": "x" * 100_000,
    "many lines": '"\n' * 5_000,
}
PLACES = (
    *("text", "list", "key of a dictionary", "class type", "input", "title", "note", "note's title", "group"),
    *("subgraph", "port", "label", "port's type", "default", "node id"),
)


def with_text(place: str, text: str) -> WorkflowDocument:
    """A workflow with a subgraph that has a text in one place."""

    def at(here: str, other: str) -> str:
        return text if place == here else other

    inner = Graph(
        {
            "1": Node("1", "CLIPTextEncode", {"text": Link(PORTS, 0), "clip": Link(PORTS, 1)}, title=at("title", "T")),
            "2": Node("2", "ConditioningZeroOut", {"conditioning": Link("1", 0)}),
        },
        [Group(at("group", "G"), (0, 0, 10, 10), ("1",))],
        [Note(at("note", "N"), at("note's title", "M"))],
    )
    ports = [
        Port(at("port", "text"), "STRING", at("label", "label"), at("default", "d")),
        Port("clip", at("port's type", "CLIP")),
    ]
    outputs = [OutputPort("out", at("port's type", "CONDITIONING"), at("label", "label"), Link("2", 0))]
    node_id = at("node id", "20")
    odd: dict[str, Any] = {at("input", "x"): [at("list", "l"), {at("key of a dictionary", "k"): 1}], "c": Link("21", 0)}
    graph = Graph(
        {
            "10": Node("10", "CLIPLoader", {"clip_name": "a", "type": "wan", "device": "default"}),
            "11": Node("11", "s", {at("port", "text"): at("text", "t"), "clip": Link("10", 0)}, subgraph="s"),
            node_id: Node(node_id, "StringReplace", {"string": at("text", "t"), "find": "", "replace": ""}),
            "21": Node("21", "ConditioningZeroOut", {"conditioning": Link("11", 0)}),
            "22": Node("22", at("class type", "Odd"), odd),
            "23": Node("23", "PreviewAny", {"source": Link(node_id, 0)}),
        },
        [Group(at("group", "G"), (0, 0, 10, 10), ("10", "21"))],
        [Note(at("note", "N"), at("note's title", "M"), (1, 1), (1, 1))],
    )
    return WorkflowDocument(graph, {"s": Subgraph("s", at("subgraph", "S"), ports, outputs, inner)})


@pytest.fixture(autouse=True)
def nothing_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(tmp_path)
    yield
    assert not Path("HACKED").exists()


@pytest.mark.parametrize("kind", HOSTILE)
def test_texts_stay_texts(registry: Registry, tmp_path: Path, kind: str) -> None:
    text = HOSTILE[kind]
    for place in PLACES:
        source = transpile(with_text(place, text), registry, runtime=True)
        check_shapes(source, registry)
        assert source.isprintable() or all(char.isprintable() or char == "\n" for char in source), place
        prompt = recorded(source, registry, tmp_path)
        # A server runs a node for itself if it is an output node, as one that nobody knows may be.
        assert len(prompt) == (2 if place == "class type" and text in registry else 7), place
        if place in ("text", "class type", "list", "input", "key of a dictionary"):
            assert text in json.loads(json.dumps(texts(source))) or text in source, place
        if place == "text":
            assert prompt["StringReplace"]["inputs"]["string"] == text
            assert prompt["CLIPTextEncode"]["inputs"]["text"] == text
        if place == "class type" and text not in registry:
            assert text in [node["class_type"] for node in prompt.values()]


@pytest.mark.parametrize("kind", HOSTILE)
def test_comments_end_with_their_line(registry: Registry, kind: str) -> None:
    for place in ("note", "note's title", "group", "subgraph"):
        source = transpile(with_text(place, HOSTILE[kind]), registry)
        comments = [line.strip() for line in source.splitlines() if line.strip().startswith("#")]
        for directive in ("coding:", "# ///", "# fmt:", "# type:", "# pyright:", "# noqa", "# !"):
            assert not any(directive in comment for comment in comments), (place, directive)


@pytest.mark.parametrize(
    "value",
    [
        *(-0.0, 1e22, 5e-324, 2**64, -(2**63), 10**5000, True, None),
        *([], {}, [[[]]], {"a": [1, {"b": None}]}, ["x", 0], {"__value__": [1], "__type__": "CURVE"}),
    ],
    ids=lambda value: repr(value)[:20] if not isinstance(value, int) else "int",
)
def test_odd_values_stay_as_they_are(registry: Registry, tmp_path: Path, value: Any) -> None:
    graph = Graph({"1": Node("1", "Odd", {"value": value}), "2": Node("2", "PreviewAny", {"source": Link("1", 0)})})
    source = transpile(WorkflowDocument(graph), registry, runtime=True)
    check_shapes(source, registry)
    found = recorded(source, registry, tmp_path)["Odd"]["inputs"]["value"]
    wanted = {"__value__": value} if isinstance(value, list) else value
    assert type(found) is type(wanted)
    assert found == wanted
    if isinstance(value, float):
        assert str(found) == str(value)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_json_does_not_have(registry: Registry, number: float, caplog: pytest.LogCaptureFixture) -> None:
    """In what a program gives as decoded JSON they are null, as in the page; a graph that has them is refused."""
    graph = Graph({"1": Node("1", "PrimitiveFloat", {"value": number})})
    with pytest.raises(TranspileError, match="is no number that JSON has"):
        transpile(WorkflowDocument(graph), registry)
    prompt = {"1": {"class_type": "PrimitiveFloat", "inputs": {"value": number}}}
    assert '("PrimitiveFloat", value=None)' in transpile(to_workflow(prompt, registry), registry)
    assert caplog.messages == [
        f"the workflow: PrimitiveFloat 1, 'value' is {number}, which JSON doesn't have; it counts as null."
    ]


def test_deep_values_are_refused(registry: Registry) -> None:
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(TranspileError, match=r"Odd \(1\): 'value' is nested more than 50 levels deep"):
        transpile(WorkflowDocument(Graph({"1": Node("1", "Odd", {"value": deep})})), registry)


def test_deep_json_is_refused(registry: Registry) -> None:
    text = '{"1": {"class_type": "Odd", "inputs": {"value": ' + "[" * 100_000 + "]" * 100_000 + "}}}"
    with pytest.raises(ComfyScriptError):
        WorkflowToScriptTranspiler(text, registry)


def test_cycles_are_refused(registry: Registry) -> None:
    prompt = {
        "3": {"class_type": "ImageInvert", "inputs": {"image": ["5", 0]}},
        "4": {"class_type": "ImageInvert", "inputs": {"image": ["3", 0]}},
        "5": {"class_type": "ImageInvert", "inputs": {"image": ["4", 0]}},
        "6": {"class_type": "PreviewImage", "inputs": {"images": ["5", 0]}},
    }
    with pytest.raises(TranspileError, match="cycle: the nodes '5' ← '4' ← '3' ← '5' need each other"):
        transpile(to_workflow(prompt, registry), registry)


def test_a_subgraph_in_itself_is_refused(registry: Registry) -> None:
    graph = Graph({"1": Node("1", "s", subgraph="s")})
    with pytest.raises(TranspileError, match="holds itself"):
        transpile(WorkflowDocument(graph, {"s": Subgraph("s", "S", graph=graph)}), registry)


def test_subgraphs_that_multiply_are_written_once(registry: Registry) -> None:
    """30 levels of two instances each would be a thousand million nodes."""
    definitions = {"s0": Subgraph("s0", "S0", graph=Graph({"1": Node("1", "Odd", {})}))}
    for level in range(1, 31):
        inner = {key: Node(key, f"s{level - 1}", subgraph=f"s{level - 1}") for key in ("1", "2")}
        definitions[f"s{level}"] = Subgraph(f"s{level}", f"S{level}", graph=Graph(inner))
    source = transpile(WorkflowDocument(Graph({"1": Node("1", "s30", subgraph="s30")}), definitions), registry)
    assert source.count("def ") == 31


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "nonsense", '{"a": 1}', '{"nodes": 1}', '{"1": {}}', "\x00"])
def test_what_is_no_workflow_is_refused(registry: Registry, text: str) -> None:
    with pytest.raises(FormatError):
        WorkflowToScriptTranspiler(text, registry)


@pytest.mark.parametrize("written", ["0", "0.0", "False", '""', "None"])
def test_the_check_tells_empty_values_apart(written: str) -> None:
    for meant in ("0", "0.0", "False", '""', "None"):
        with contextlib.nullcontext() if meant == written else pytest.raises(TranspileError):
            check(f"Odd({written})\n", ast.parse(f"Odd({meant})"), {"Odd"}, ())
