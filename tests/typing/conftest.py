"""Runs each type checker once, over the stub of ComfyUI's own nodes, a stub of strange nodes, and small programs."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from comfy_script.codegen.stubs import write_stubs
from comfy_script.registry import Registry
from tests.dynamic_calls import program_of, right_calls, wrong_calls
from tests.pack_nodes import with_pack

PROGRAMS = Path(__file__).parent / "programs"
_FOLDER = Path(__file__).parents[2] / "examples"
EXAMPLES = sorted([*_FOLDER.glob("*.py"), *(_FOLDER / "recipes").glob("*.py")])
Errors = dict[str, dict[int, str]]
"""File, from the folder → line → what the checker says."""


def strange_registry() -> Registry:
    """Nodes that would break a stub written without care."""
    nasty = 'quote " and """ and \\ and \\" {x} \x00 \r\n\t \ud800 \u2028 end"'
    names = ["int", "str", "Literal", "Sequence", "self", "class", "MODEL", "a b", "a-b", "__call__", "name", nasty]
    nodes: dict[str, Any] = {
        "Everything": {
            "input": {
                "required": {
                    **{name: [[name, nasty, "center", "mro", "*", ""], {"tooltip": nasty}] for name in names},
                    "numbers": [[1, 0.5, True, None]],
                    "whole": [[1, 2]],
                    "wrong": [["a"], {"default": "b"}],
                    "many": ["COMBO", {"options": [str(number) for number in range(300)]}],
                    "several": ["COMBO", {"options": ["a", "b"], "multiselect": True}],
                    "infinite": ["FLOAT", {"default": float("inf")}],
                    "text": ["STRING", {"default": nasty}],
                    "odd": ["INT", {"default": "one"}],
                    "picture": [["a.png"], {"image_upload": True}],
                    "later": ["MODEL"],
                    "again": ["INT", {"default": 1}],
                    "last": ["int,MODEL,str"],
                    "solid": ["3D"],
                },
                "optional": {"anything": ["*"], "colour": ["COLOR", {}], "list": ["list", {"default": []}]},
            },
            "output": ["int", "list", "*", "A,B", ["a", "b"], "str", "MODEL", "3D"],
            "output_name": [nasty, None, "", "x", "y", "z", "MODEL", "3D"],
            "description": nasty,
            "display_name": nasty,
            "category": nasty,
            "output_node": True,
        }
    }
    keys = [*names, "", "_", "1", "a", "title", "name", "mro", "_x_", "__y", "if", "True"]
    fields = {name: [["x", 1], {"tooltip": nasty}] for name in names}
    element = {"input": {"required": {"image": ["MODEL", {}]}}, "names": names[:7], "min": 1}
    combo = [{"key": key, "inputs": {"required": {key: ["INT"], **fields}}} for key in keys]
    nodes["Dynamic"] = {
        "input": {
            "required": {name: ["COMFY_DYNAMICCOMBO_V3", {"options": combo}] for name in (names[0], nasty)},
            "optional": {
                "self": ["COMFY_DYNAMICCOMBO_V3", {"options": combo[:2]}],
                "Sequence": ["COMFY_AUTOGROW_V3", {"template": element}],
                "nothing": ["COMFY_DYNAMICCOMBO_V3", {"options": []}],
            },
        },
        "output": ["MODEL"],
        "output_name": ["MODEL"],
        "deprecated": True,
    }
    nodes["Dynamic2"] = {
        "input": {
            "required": {
                "whole": ["COMFY_AUTOGROW_V3", {"template": element}],
                "Mapping": ["COMFY_DYNAMICCOMBO_V3", {"options": combo}],
            }
        },
        "output": ["MODEL"],
        "output_name": ["MODEL"],
    }
    for name in ["Literal", "Any", "Sequence", "Mapping", "overload", "TypeVar", "AnyValue", "Samplers", "_", "1", "T"]:
        nodes[name] = {"input": {"required": {"a": ["MODEL"]}}, "output": ["MODEL"], "output_name": ["MODEL"]}
    for name in ["MODEL", "Model", "model", "class", "deprecated", nasty]:
        nodes[name] = {"input": {}, "output": [], "output_name": []}
    return Registry.from_object_info(nodes, embeddings=["a", nasty], origin="tests", cache=False)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, registry: Registry, object_info: bytes) -> Path:
    """Stubs as packages, and programs and examples that import them."""
    folder = tmp_path_factory.mktemp("typing")
    strange = strange_registry()
    assert not strange.rejected
    empty = Registry.from_object_info({}, cache=False)
    shipped = Registry.from_object_info(with_pack(object_info), cache=False)
    for name, nodes in {"generated": shipped, "strange": strange, "empty": empty}.items():
        write_stubs(nodes, folder / name / "nodes.pyi")
        write_stubs(nodes, folder / name / "real_nodes.pyi", real=True)
        (folder / name / "__init__.pyi").touch()
    for program in PROGRAMS.glob("*.py"):
        shutil.copy(program, folder)
    for example in EXAMPLES:
        text = example.read_text(encoding="utf-8")
        for module, own in {"runtime.nodes": "nodes", "runtime.real.nodes": "real_nodes"}.items():
            text = text.replace(f"comfy_script.{module}", f"generated.{own}")
        (folder / example.name).write_text(text, encoding="utf-8")
    for name, calls in {"right": right_calls(registry), "wrong": wrong_calls(registry)}.items():
        (folder / f"dynamic_{name}.py").write_text(program_of(registry, chain.from_iterable(calls.values())))
    return folder


def run(folder: Path, *command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def pyright(folder: Path) -> Errors:
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "pythonPlatform": "Linux",
        "reportWildcardImportFromLibrary": False,
        "reportMissingModuleSource": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    report = json.loads(run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable))
    assert report["summary"]["filesAnalyzed"] == len(list(folder.rglob("*.py*")))
    errors: Errors = {}
    for each in report["generalDiagnostics"]:
        line = each.get("range", {}).get("start", {}).get("line", -1) + 1
        errors.setdefault(str(Path(each["file"]).relative_to(folder)), {})[line] = each["message"]
    return errors


@pytest.fixture(scope="session")
def mypy(folder: Path) -> Errors:
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi"))
    out = run(folder, "mypy", "--strict", "--python-version=3.10", "--config-file=", "--no-error-summary", *files)
    errors: Errors = {}
    for match in re.finditer(r"^([^:\n]+):(\d+): error: (.*)$", out, re.MULTILINE):
        errors.setdefault(match[1], {})[int(match[2])] = match[3]
    return errors
