"""Each part has a process and a limit of its own; what one found is kept, however it ended."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tools.gpu import running
from tools.gpu.bundle import _LEFT_OUT, PACKAGES, _names, _pinned
from tools.gpu.setting import Findings


def test_the_parts_take_nine_minutes_at_most() -> None:
    assert sum(running.PARTS.values()) <= 9 * 60


def test_each_part_is_a_module() -> None:
    modules = {path.stem for path in (running.REPOSITORY / "tools/gpu/parts").glob("[a-z]*.py")}
    assert modules == set(running.PARTS)


PART = """
import pathlib, sys, time
name, out = sys.argv[3:5] if sys.argv[1] == "-m" else sys.argv[1:3]
(pathlib.Path(out) / f"{name}.json").write_text('{"known": 1}')
if name == "jobs": raise SystemExit("no server")
if name == "workers": time.sleep(600)
"""


def test_what_was_found_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = tmp_path / "python"
    script.write_text(f"#!{sys.executable}{PART}")
    script.chmod(0o755)
    monkeypatch.setattr(running.sys, "executable", str(script))  # type: ignore[attr-defined]
    monkeypatch.setattr(running, "machine", lambda device: {"device": device})
    monkeypatch.setitem(running.PARTS, "workers", 2)
    results = running.run_parts(["contract", "jobs", "workers"], tmp_path / "out", device="cuda", small=False)
    assert {name: part["ended"] for name, part in results["parts"].items()} == {
        "contract": "done",
        "jobs": "failed: no server",
        "workers": "cut off after 2 s",
    }
    assert all(part["found"] == {"known": 1} for part in results["parts"].values())
    assert json.loads((tmp_path / "out/gpu.json").read_text()) == results


def test_findings_are_on_disk_at_once(tmp_path: Path) -> None:
    findings = Findings(tmp_path / "part.json")
    findings.add(one=1)
    assert json.loads(findings.path.read_text())["one"] == 1
    findings.add(two=2)
    assert json.loads(findings.path.read_text()).keys() == {"one", "two", "seconds"}


def test_what_the_machine_has_is_not_packed() -> None:
    assert _names(["NumPy==2.5.2", "torch @ file:///x", "pydantic_core", "", "six"]) == {
        "numpy",
        "torch",
        "pydantic-core",
        "six",
    }


def test_packages_are_those_that_are_tested() -> None:
    assert [name for name in PACKAGES if "==" not in _pinned(name)] == []


@pytest.mark.parametrize(
    ("path", "left_out"),
    [
        ("comfy/sd.py", False),
        ("comfy/text_encoders/t5_tokenizer/tokenizer.json", True),
        ("comfy/text_encoders/t5.py", False),
        ("comfy/sd1_tokenizer/vocab.json", False),
        ("tests/test_one.py", True),
        ("comfy/ldm/models/autoencoder.py", False),
        ("app/model_manager.py", False),
    ],
)
def test_what_of_comfyui_is_packed(path: str, left_out: bool) -> None:
    assert bool(_LEFT_OUT.search(path)) is left_out
