"""`examples/plugin` as pip installs it: each of its plugins at work; a broken one; and each as one file of our own."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from comfy_script.formats.page.rule import PageRule
from comfy_script.graph.own_checks import NodeChecks
from comfy_script.plugins import PluginPoint, PluginTable
from comfy_script.runtime.previews import Previewer
from comfy_script.runtime.results import ResultKind

REPOSITORY = Path(__file__).parents[3]
EXAMPLE = REPOSITORY / "examples" / "plugin"
REGISTRY = REPOSITORY / "tests" / "data" / "object_info-0.30.0.json.gz"
MODULES = ("results", "page_rule", "checks", "previewer")

HEAD = f"""
import asyncio, json, logging, struct
logging.basicConfig(format="%(message)s")
from comfy_script.registry import Registry, read_file
from comfy_script.runtime import Result, Session

NODE = {{"input": {{"required": {{}}}}, "output": ["STRING"], "name": "PromptList", "category": "example"}}
registry = read_file({str(REGISTRY)!r})
registry = Registry.from_object_info({{**registry.raw, "PromptList": NODE}}, origin="tests", cache=False)
nodes = Session(registry=registry).nodes
"""
RESULT = """
class Folder:
    client = property(lambda self: self)

    def run(self, coroutine):
        return asyncio.run(coroutine)

    async def view(self, filename, subfolder, type):
        header = {"latent_tensor": {"dtype": filename, "shape": [1, 2, 1, 1], "data_offsets": [4, 12]}}
        text = json.dumps(header).encode()
        return len(text).to_bytes(8, "little") + text + bytes(4) + struct.pack("<2f", 0.5, 2)

def result(name):
    return Result.from_output({"latents": [{"filename": name, "subfolder": "", "type": "output"}]}, Folder())
"""
FILE = {
    "nodes": [{"id": 1, "type": "PromptList", "widgets_values": ["a cat", "a dog"], "outputs": [{"type": "STRING"}]}],
    "links": [],
}


def install(project: Path, target: Path) -> None:
    """As `pip install` does it, without a network."""
    if importlib.util.find_spec("uv"):
        command = ["uv", "pip", "install", "--offline"]
    else:
        command = ["pip", "install", "--no-index", "--disable-pip-version-check"]
    options = ["--no-build-isolation", "--no-deps", "--target", str(target)]
    subprocess.run([sys.executable, "-m", *command, *options, str(project)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `sys.path` with the example in it."""
    folder = tmp_path_factory.mktemp("example")
    shutil.copytree(EXAMPLE, folder / "project")  # building leaves files behind
    install(folder / "project", folder / "site")
    return folder / "site"


def run(code: str, site: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": f"{site}{os.pathsep}{REPOSITORY}"}
    return subprocess.run(
        [sys.executable, "-c", HEAD + code], env=environment, capture_output=True, text=True, check=True, cwd=site
    )


def test_result_kind(installed: Path) -> None:
    code = """
made = result("F32")
print(type(made).__name__, made[0].tolist(), made.wait()[0].shape)
try:
    result("BF16")[0]
except Exception as error:
    print(error)
"""
    assert run(RESULT + code, installed).stdout.splitlines() == [
        "LatentResult [[[[0.5]], [[2.0]]]] (1, 2, 1, 1)",
        "BF16 [output] holds BF16, not F32.",
    ]


def test_previewer(installed: Path) -> None:
    code = """
from comfy_script.runtime.previews import preview
latent = nodes.EmptyLatentImage()
print([node["class_type"] for node in preview(latent.session, latent).api_format().values()])
"""
    assert run(code, installed).stdout == "['EmptyLatentImage', 'SaveLatent']\n"


def test_check(installed: Path) -> None:
    assert run("print(dict(nodes.PromptList(prompt_1='a').call.inputs))", installed).stdout == "{'prompt_1': 'a'}\n"


def test_page_rule(installed: Path) -> None:
    code = f"""
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
workflow = from_ui({FILE!r}, registry)
print(json.dumps(to_api(workflow)))
print(json.dumps(to_ui(workflow, registry)["nodes"][0]["widgets_values"]))
"""
    sent, shown = map(json.loads, run(code, installed).stdout.splitlines())
    assert [node["inputs"] for node in sent.values()] == [{"prompt_1": "a cat", "prompt_2": "a dog"}]
    assert shown == ["a cat", "a dog"]


def test_without_the_example_none_of_it_works(tmp_path: Path) -> None:
    code = """
print(type(result("F32")).__name__)
for call in (lambda: nodes.PromptList(prompt_1="a"), lambda: nodes.EmptyLatentImage().wait()):
    try:
        call()
    except Exception as error:
        print(type(error).__name__)
"""
    assert run(RESULT + code, tmp_path).stdout.split() == ["FileResult", "UnknownArgumentError", "ResultError"]


def test_doctor_names_it(installed: Path) -> None:
    code = "from comfy_script.cli.diagnosis import _plugins\nfor finding in _plugins(): print(finding.text)"
    (line,) = run(code, installed).stdout.splitlines()
    names = re.findall(r"(\w+) of comfyui-script-example 0\.1\.0 \((\w+\.\w+)\)", line)
    assert names == [
        ("PromptList", "comfy_script.page_rules"),
        ("prompt_list", "comfy_script.checks"),
        ("latents", "comfy_script.results"),
        ("latents", "comfy_script.previewers"),
    ]


def test_a_broken_one_is_named_and_the_others_work(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "project")
    module = tmp_path / "project" / "comfyui_script_example" / "results.py"
    module.write_text("import not_there\n" + module.read_text(encoding="utf-8"), encoding="utf-8")
    install(tmp_path / "project", tmp_path / "site")
    code = """
print(type(result("F32")).__name__, type(result("F32")).__name__)
print(dict(nodes.PromptList(prompt_1='a').call.inputs))
"""
    done = run(RESULT + code, tmp_path / "site")
    assert done.stdout.splitlines() == ["FileResult FileResult", "{'prompt_1': 'a'}"]
    assert done.stderr.splitlines() == [
        "A plugin is left out of comfy_script.results: latents = comfyui_script_example.results:plugin of "
        "comfyui-script-example 0.1.0: ModuleNotFoundError: No module named 'not_there'"
    ]


@pytest.mark.parametrize(
    ("method", "body", "reason"),
    [
        ("read_values", "raise RuntimeError('oops')", "RuntimeError: oops"),
        ("read_values", "return 7", "TypeError: read_values() gave int, not a mapping or None"),
        ("opened", "page.nothing", "AttributeError: 'PageDocument' object has no attribute 'nothing'"),
        ("queued", "raise KeyError(widget.name)", "KeyError: "),
        ("write_values", "entry.clear(); raise RuntimeError('oops')", "RuntimeError: oops"),
    ],
)
def test_a_page_rule_that_raises_is_left_out(tmp_path: Path, method: str, body: str, reason: str) -> None:
    """Reading and writing are then what they are without the rule, also where it did half of its work before."""
    shutil.copytree(EXAMPLE, tmp_path / "project")
    module = tmp_path / "project" / "comfyui_script_example" / "page_rule.py"
    arguments = inspect.signature(getattr(PageRule, method))
    broken = f"def {method}({', '.join(arguments.parameters)}): {body}\nPromptList.{method} = {method}\n"
    module.write_text(module.read_text(encoding="utf-8") + broken, encoding="utf-8")
    install(tmp_path / "project", tmp_path / "site")
    code = f"""
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.page.rules import PAGE_RULES
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.formats.workflow import Graph, Node, WorkflowDocument
workflow = from_ui({FILE!r}, registry)
again = from_ui({FILE!r}, registry)
to_write = WorkflowDocument(Graph({{"1": Node("1", "PromptList", {{"prompt_1": "a"}})}}))
shown = [to_ui(to_write, registry) for _ in range(2)]
print(json.dumps([[to_api(each) for each in (workflow, again)], shown, len(PAGE_RULES.broken)]))
"""
    done, without = run(code, tmp_path / "site"), run(code, tmp_path)
    sent, shown, broken_rules = json.loads(done.stdout)
    sent_without, shown_without, _ = json.loads(without.stdout)
    if method == "write_values":  # reading came first, with the rule
        assert sent[0] == sent[1] != sent_without[0]
    else:
        assert sent == sent_without
    assert shown == shown_without
    assert broken_rules == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(
        "A plugin is left out of comfy_script.page_rules: PromptList = comfyui_script_example.page_rule:plugin of "
        f"comfyui-script-example 0.1.0: it raised {reason}"
    )


@pytest.mark.parametrize(
    ("module", "point"),
    [
        ("results", PluginPoint("none.results", ResultKind, "comfy_script.runtime.result_kinds")),
        ("checks", PluginPoint("none.checks", NodeChecks, "comfy_script.graph.node_checks")),
        ("previewer", PluginPoint("none.previewers", Previewer, "comfy_script.runtime.previewers")),
        ("page_rule", PluginTable("none.page_rules", PageRule, "comfy_script.formats.page.rules")),
    ],
)
def test_each_is_one_file_in_our_own_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, module: str, point: PluginPoint[Any] | PluginTable[Any]
) -> None:
    """The same module, put into the point's folder, is one of our own: no other file has to know it."""
    folder = importlib.import_module(point.folder)
    shutil.copy(EXAMPLE / "comfyui_script_example" / f"{module}.py", tmp_path / "new_one.py")
    monkeypatch.setattr(folder, "__path__", [*folder.__path__, str(tmp_path)])
    try:
        assert [found.name for found in point.found if found.target == f"{point.folder}.new_one:plugin"] == ["new_one"]
        if isinstance(point, PluginTable):
            found = point.find("PromptList")
            assert found is not None
            assert type(found.plugin).__name__ == "PromptList"
    finally:
        sys.modules.pop(f"{point.folder}.new_one", None)
        vars(folder).pop("new_one", None)


def test_the_page_about_plugins_shows_its_files() -> None:
    page = (REPOSITORY / "docs" / "how-to" / "plugins.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r'^```\w+ title="([^"]+)"\n(.*?)^```$', page, re.DOTALL | re.MULTILINE))
    assert set(shown) == {"pyproject.toml", *(f"comfyui_script_example/{module}.py" for module in MODULES)}
    for name, text in shown.items():
        assert text == (EXAMPLE / name).read_text(encoding="utf-8"), name
