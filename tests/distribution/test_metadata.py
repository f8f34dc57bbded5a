"""What pyproject.toml declares is what the package needs and is."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import metadata, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import comfy_script
from comfy_script._distribution import DISTRIBUTION

REPOSITORY = Path(__file__).parents[2]


def test_version_is_one() -> None:
    assert metadata(DISTRIBUTION)["Version"] == comfy_script.__version__


def test_imports_are_declared() -> None:
    command = [sys.executable, "-m", "deptry", "--no-ansi", "comfy_script"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_imports_of_the_stubs_are_declared() -> None:
    """Without comments and docstrings, in which nobody's imports stand at the beginning of a line."""
    imported = set()
    for stub in (REPOSITORY / "stubs").rglob("*.pyi"):
        imported |= set(re.findall(r"^(?:from|import) (\w+)", stub.read_text(encoding="utf-8"), re.MULTILINE))
    declared = {Requirement(line).name.replace("-", "_") for line in requires(DISTRIBUTION) or []}
    assert "typing_extensions" in imported
    assert imported - sys.stdlib_module_names - {"comfy_script"} <= declared


def test_lock_has_all_that_is_declared() -> None:
    """On every Python, in a version that pyproject.toml takes; and it says nothing of where packages come from."""
    text = (REPOSITORY / "requirements-dev.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE)
    pinned = [Requirement(line.removesuffix("\\").strip()) for line in text.splitlines() if "==" in line]
    for python in ("3.10", "3.11", "3.12", "3.13", "3.14"):
        environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux"}
        versions = {
            canonicalize_name(each.name): str(each.specifier).removeprefix("==")
            for each in pinned
            if each.marker is None or each.marker.evaluate(environment)
        }
        for line in requires(DISTRIBUTION) or []:
            declared = Requirement(line)
            extras = [{**environment, "extra": extra} for extra in ("", "comfyui", "notebook", "docs", "test", "dev")]
            if canonicalize_name(declared.name) == DISTRIBUTION or not any(
                declared.marker is None or declared.marker.evaluate(each) for each in extras
            ):
                continue
            assert declared.specifier.contains(versions[canonicalize_name(declared.name)]), (python, line)


def test_pythons() -> None:
    """Set-up, the doctor and the classifiers name the same Pythons."""
    classifiers = metadata(DISTRIBUTION).get_all("Classifier") or []
    minors = [
        int(word.rsplit(".", 1)[1]) for word in classifiers if word.startswith("Programming Language :: Python :: 3.")
    ]
    assert minors == list(range(10, max(minors) + 1))
    bounds = f"(3, 10) <= sys.version_info[:2] <= (3, {max(minors)})"
    for file in ("tools/setup.sh", "comfy_script/cli/diagnosis.py"):
        assert bounds in (REPOSITORY / file).read_text(encoding="utf-8"), file
    for file in ("README.md", "CONTRIBUTING.md", "docs/index.md", "Makefile"):
        text = (REPOSITORY / file).read_text(encoding="utf-8")
        assert set(re.findall(r"Python 3\.10(?:–| to )3\.(\d+)", text)) == {str(max(minors))}, file
