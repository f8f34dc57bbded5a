"""Servers to download from: over http on this machine, and over https under other names."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver

from comfy_script.downloads import download as downloading
from tests.faults.file_server import FileServer

HOSTS = ("huggingface.co", "storage.example.org", "evil.example.org", "civitai.com")


@pytest.fixture(autouse=True)
def nothing_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, no token, no pause."""
    monkeypatch.setattr(urllib.request, "getproxies", dict)
    monkeypatch.setattr(downloading, "_PAUSE", 0.0)
    for name in ("HF_TOKEN", "CIVITAI_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as running:
        yield running


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate with its key for the names in `HOSTS`, made now."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=tests", "-addext"),
            f"subjectAltName={names}",
        ],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    (folder / "both.pem").write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return folder / "both.pem"


class Web:
    """Servers under the names in `HOSTS`, over https, and the sessions that find them."""

    def __init__(self, certificate: Path) -> None:
        self.certificate = certificate
        self.servers: dict[str, FileServer] = {}

    def __getitem__(self, host: str) -> FileServer:
        if host not in self.servers:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(self.certificate)
            self.servers[host] = FileServer(context).__enter__()
        return self.servers[host]

    def close(self) -> None:
        for running in self.servers.values():
            running.__exit__()

    def session(self) -> aiohttp.ClientSession:
        servers = self.servers

        class Resolver(AbstractResolver):
            async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[Any]:
                place = {"hostname": host, "host": "127.0.0.1", "port": servers[host].port}
                return [{**place, "family": 2, "proto": 0, "flags": 0}]

            async def close(self) -> None:
                pass

        context = ssl.create_default_context(cafile=str(self.certificate))
        connector = aiohttp.TCPConnector(resolver=Resolver(), ssl=context, use_dns_cache=False)
        return aiohttp.ClientSession(connector=connector, auto_decompress=False)


@pytest.fixture
def web(certificate: Path) -> Iterator[Web]:
    made = Web(certificate)
    yield made
    made.close()


Get = Callable[..., Path]
