"""An archive for a machine without any network: ComfyUI's source, and the packages that the machine lacks."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.gpu.running import REPOSITORY
from tools.gpu.setting import VERSION

PACKAGES = (
    *("av", "alembic", "blake3", "comfy-aimdo", "comfy-kitchen", "einops", "mako", "pydantic", "pydantic-settings"),
    *("python-dotenv", "safetensors", "scipy", "sentencepiece", "simpleeval", "spandrel", "sqlalchemy", "tokenizers"),
    *("torchsde", "trampoline", "transformers", "typing-inspection", "pydantic-core", "greenlet", "typing-extensions"),
    # Ours, and the tests'.
    *("aiohttp", "annotated-types", "docstring-parser", "filelock", "numpy", "packaging", "pathvalidate", "pillow"),
    *("platformdirs", "psutil", "pytest", "pytest-timeout", "pyyaml", "hypothesis", "rich", "tqdm", "typer", "yarl"),
)
"""What the parts import. Not what single nodes of ComfyUI want (kornia, OpenGL) nor its web page."""
_PURE = ("comfy-kitchen",)
"""Packages whose wheels for every platform will do: those with kernels are forty times as large."""
# Not needed, or only by models that no part has.
_LEFT_OUT = re.compile(
    r"(^|/)__pycache__$|^(tests|tests-unit|blueprints|input|output|models|\.ci|\.github|script_examples|openapi\.yaml)(/|$)"
    r"|^comfy/text_encoders/(.*_tokenizer(/|$)|.*\.(json|model|txt)$)"
)
_README = """What `python -m tools.gpu` needs on a machine without any network, beside a checkout of the project and
a Python {python} that has torch. In the checkout:

    tar -xJf {name} -C /tmp && sh /tmp/comfy-script-gpu/run.sh RESULTS

RESULTS is a folder for what it finds; more arguments are those of `python -m tools.gpu`.
"""
_RUN = """#!/bin/sh
# Runs the parts in a checkout, with an environment made of this folder and of python3's own packages.
set -e
here=$(cd "$(dirname "$0")" && pwd)
python3 -m venv --system-site-packages --without-pip "$here/env"
printf '%s\\n' "$here/packages" "$PWD" "$PWD/demo_weights" > "$("$here/env/bin/python" -c \\
    'import sysconfig; print(sysconfig.get_path("purelib"))')/bundle.pth"
# An environment made in another one doesn't see that one's packages by itself.
python3 -c 'import sysconfig; print(sysconfig.get_path("purelib"))' >> "$("$here/env/bin/python" -c \\
    'import sysconfig; print(sysconfig.get_path("purelib"))')/bundle.pth"
export XDG_DATA_HOME="$here/data" COMFY_SCRIPT_CACHE_DIR="$here/cache"
exec "$here/env/bin/python" -m tools.gpu "$@"
"""


def main(arguments: Sequence[str]) -> int:
    """Makes the archive."""
    parser = argparse.ArgumentParser(prog="python -m tools.gpu bundle", description=__doc__)
    parser.add_argument("file", type=Path, help="the archive: gpu.tar.xz")
    parser.add_argument("--python", default="3.12", help="of the machine (%(default)s)")
    parser.add_argument(
        "--have", type=Path, help="what the machine has: a file with a package's name a line, as `pip freeze` prints it"
    )
    options = parser.parse_args(arguments)
    have = _names(options.have.read_text(encoding="utf-8").splitlines()) if options.have else set()
    wanted = [_pinned(name) for name in PACKAGES if canonicalize_name(name) not in have]
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "comfy-script-gpu"
        _packages(folder / "packages", wanted, options.python)
        _comfyui(folder / "data/comfy_script/comfyui" / VERSION)
        (folder / "README").write_text(_README.format(python=options.python, name=options.file.name), encoding="utf-8")
        (folder / "run.sh").write_text(_RUN, encoding="utf-8")
        with tarfile.open(options.file, "w:xz", preset=6) as archive:
            archive.add(folder, folder.name)
    print(f"{options.file}: {options.file.stat().st_size / 1e6:.1f} MB, {len(wanted)} packages")
    return 0


def _names(lines: Iterable[str]) -> set[str]:
    return {canonicalize_name(re.split(r"[\s=<>@;\[]", line.strip(), maxsplit=1)[0]) for line in lines if line.strip()}


def _pinned(name: str) -> str:
    """The version that the project is tested with."""
    locked = (REPOSITORY / "requirements-dev.txt").read_text(encoding="utf-8")
    for line in re.findall(r"^[a-z0-9][^\s\\]*==[^\s\\]+(?: ; [^\\]+)?", locked, re.MULTILINE | re.IGNORECASE):
        requirement = Requirement(line)
        applies = requirement.marker is None or requirement.marker.evaluate({**default_environment(), "extra": ""})
        if canonicalize_name(requirement.name) == canonicalize_name(name) and applies:
            return f"{requirement.name}{requirement.specifier}"
    return name


def _packages(target: Path, wanted: Sequence[str], python: str) -> None:
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as wheels:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", wheels]
        native = ["--python-version", python, "--implementation", "cp"]
        for tag in ("2_28", "2_27", "2_24", "2_17", "2014", "2010", "1"):
            native += ["--platform", f"manylinux{'_' if '_' in tag else ''}{tag}_x86_64"]
        pure = [each for each in wanted if Requirement(each).name in _PURE]
        rest = [each for each in wanted if each not in pure]
        for options, names in ((native, rest), (["--platform", "any"], pure)):
            if names:
                subprocess.run([*command, *options, *names], check=True, stderr=subprocess.PIPE)
        for wheel in Path(wheels).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(target)


def _comfyui(target: Path) -> None:
    from comfy_script.comfyui import install

    source = install(VERSION).path

    def ignored(folder: str, names: list[str]) -> list[str]:
        inside = Path(folder).relative_to(source)
        return [name for name in names if _LEFT_OUT.search((inside / name).as_posix())]

    shutil.copytree(source, target, ignore=ignored)
