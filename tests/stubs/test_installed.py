"""Completion and checks right after `pip install`, with no server ever started; and a project with its own stub."""

from __future__ import annotations

import json
import re
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

import jedi  # type: ignore[import-untyped]
import pytest

from .running import CHECKPOINT, STUBS, run, stub_files

HEAD = """\
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *

"""
CORE = f"""{HEAD}with Workflow() as workflow:
    model, clip, vae = CheckpointLoaderSimple("any.safetensors")
    positive = CLIPTextEncode("a cat", clip)
    latent = EmptyLatentImage(512, 512, 1)
    latent = KSampler(model, 1, 20, 8, "euler", Schedulers.normal, positive, positive, latent, denoise=0.9)
    SaveImage(VAEDecode(latent, vae), "cat")
    KSampler(model, 1, 20, 8, "euler", "normal", positive, positive, latent, denoize=0.9)  # error
    KSampler(model, 1, 20, 8, "eulr", "normal", positive, positive, latent)  # error
    VAEDecode(vae, latent)  # error
    latent.nothing  # error
    MyNode(LoadImage("example.png"), "soft")  # error
"""
OWN = f"""{HEAD}with Workflow() as workflow:
    model, clip, vae = CheckpointLoaderSimple(Checkpoints.my_own)
    image, mask = LoadImage("example.png")
    SaveImage(MyNode(image, "soft"))
    MyNode(image, mood="soft")  # error
    workflow.nothing  # error
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a script and nothing else."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "core.py").write_text(CORE)
    return folder


def mistakes(program: str) -> set[int]:
    return {number for number, line in enumerate(program.splitlines(), 1) if line.endswith("# error")}


def pyright(project: Path, installed: Path) -> set[int]:
    """The lines of the project's scripts with errors, with no setting but the interpreter."""
    command = (sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", installed / "bin/python")
    out = run(*command, cwd=project, may_find=True)
    found = json.loads(out)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}


def completions(project: Path, installed: Path, code: str) -> list[str]:
    return [each.name for each in jedi_script(project, installed, code).complete()]


def jedi_script(project: Path, installed: Path, code: str) -> Any:
    return jedi.Script(HEAD + code, project=jedi.Project(project, environment_path=str(installed)))


def test_wheel_has_the_committed_stubs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.endswith(".pyi")]
        assert {name.removeprefix("comfy_script/"): archive.read(name) for name in names} == stub_files(STUBS)
        assert "comfy_script/py.typed" in archive.namelist()


def test_pyright(project: Path, installed: Path) -> None:
    assert pyright(project, installed) == mistakes(CORE)


def test_mypy(project: Path, installed: Path) -> None:
    python = installed / "bin/python"
    command = (sys.executable, "-m", "mypy", "--config-file=", "--python-executable", python, "core.py")
    out = run(*command, cwd=project, may_find=True)
    assert {int(line) for line in re.findall(r"^core\.py:(\d+): error:", out, re.MULTILINE)} == mistakes(CORE)


def test_jedi(project: Path, installed: Path) -> None:
    assert "KSamplerAdvanced" in completions(project, installed, "KSampl")
    assert "euler_ancestral" in completions(project, installed, "KSampler.sampler_name.eul")
    code = 'model, clip, vae = CheckpointLoaderSimple("a")\nKSampler('
    script = jedi_script(project, installed, code)
    assert [parameter.name for parameter in script.get_signatures()[-1].params][:4] == ["model", "seed", "steps", "cfg"]
    assert "wait" in completions(project, installed, "latent = KSampler(1)\nlatent.")


def test_own_stub_of_a_project_comes_before_the_shipped_one(project: Path, installed: Path, own_registry: Path) -> None:
    command = installed / "bin/comfy-script"
    out = run(command, "stubs", "--registry", own_registry, "-o", "typings", cwd=project)
    assert Path(out.strip()) == project / "typings/comfy_script/runtime/nodes.pyi"
    (project / "core.py").unlink()
    (project / "own.py").write_text(OWN)
    assert pyright(project, installed) == mistakes(OWN)


REFRESH = """\
import io, sys
from pathlib import Path

from comfy_script.registry import read_file
from comfy_script.runtime import stubs

read_only = sys.argv[2:] == ["read-only"]
package = Path(stubs.__file__).parent
open_file = io.open

def locked(path, mode="r", *args, **options):
    if not mode.startswith("r") and Path(path).is_relative_to(package):
        raise PermissionError(13, "Permission denied", str(path))
    return open_file(path, mode, *args, **options)

if read_only:  # as on Windows, where os.access knows nothing of it
    io.open = locked
print(stubs.refresh_stubs(read_file(sys.argv[1])), "comfy_script.codegen.stubs" in sys.modules)
"""


def refresh(installed: Path, registry: Path, cwd: Path, *options: str, **environment: str) -> tuple[Path, bool]:
    """What `load()` does about stubs, for a server with these nodes: where the stub is, and whether it was made."""
    words = run(installed / "bin/python", "-c", REFRESH, registry, *options, cwd=cwd, **environment).split()
    return Path(words[0]), words[1] == "True"


def test_shipped_stub_is_left_alone_for_the_same_nodes(
    installed: Path, package: Path, core_registry: Path, tmp_path: Path
) -> None:
    assert refresh(installed, core_registry, tmp_path) == (package / "runtime/nodes.pyi", False)
    assert list(tmp_path.iterdir()) == []


def test_read_only_installation(installed: Path, package: Path, own_registry: Path, tmp_path: Path) -> None:
    own = tmp_path / "typings/comfy_script/runtime/nodes.pyi"
    assert refresh(installed, own_registry, tmp_path, "read-only") == (own, True)
    assert "\nMyNode: " in own.read_text(encoding="utf-8")
    assert refresh(installed, own_registry, tmp_path, "read-only") == (own, False)
    assert stub_files(package) == stub_files(STUBS)


def test_read_only_installation_that_has_the_right_stub(
    installed: Path, package: Path, core_registry: Path, own_registry: Path, tmp_path: Path
) -> None:
    """It is enough, unless there is another one below `typings`, which Pyright would read."""
    assert refresh(installed, core_registry, tmp_path, "read-only") == (package / "runtime/nodes.pyi", False)
    assert list(tmp_path.iterdir()) == []
    refresh(installed, own_registry, tmp_path, "read-only")
    own = tmp_path / "typings/comfy_script/runtime/nodes.pyi"
    assert refresh(installed, core_registry, tmp_path, "read-only") == (own, True)
    assert "\nMyNode: " not in own.read_text(encoding="utf-8")


def test_shipped_stub_is_replaced_for_other_nodes(
    installed: Path, package: Path, own_registry: Path, tmp_path: Path
) -> None:
    """Without writing into the file, which may be a hard link into an installer's cache."""
    copy = tmp_path / "comfy_script"
    shutil.copytree(package, copy)
    shipped = copy / "runtime/nodes.pyi"
    linked = tmp_path / "linked.pyi"
    linked.hardlink_to(shipped)
    assert refresh(installed, own_registry, tmp_path, PYTHONPATH=str(tmp_path)) == (shipped, True)
    assert "\nMyNode: " in shipped.read_text(encoding="utf-8")
    assert any(CHECKPOINT.encode() in text for text in stub_files(copy).values())
    assert linked.read_bytes() == (STUBS / "runtime/nodes.pyi").read_bytes()
