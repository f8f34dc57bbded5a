from __future__ import annotations

import subprocess
import sys

import pytest

from comfy_script.client import Client
from comfy_script.client._url import parse_url
from comfy_script.errors import ServerError


@pytest.mark.parametrize(
    ("given", "base", "websocket"),
    [
        ("http://127.0.0.1:8188/", "http://127.0.0.1:8188/", "ws://127.0.0.1:8188/ws"),
        ("http://127.0.0.1:8188", "http://127.0.0.1:8188/", "ws://127.0.0.1:8188/ws"),
        ("localhost:8188", "http://localhost:8188/", "ws://localhost:8188/ws"),
        ("127.0.0.1:8188", "http://127.0.0.1:8188/", "ws://127.0.0.1:8188/ws"),
        ("  localhost:8188\n", "http://localhost:8188/", "ws://localhost:8188/ws"),
        ("example.org", "http://example.org/", "ws://example.org/ws"),
        ("example.org/comfy", "http://example.org/comfy/", "ws://example.org/comfy/ws"),
        ("https://example.org/a/b//", "https://example.org/a/b/", "wss://example.org/a/b/ws"),
        ("https://example.org:443", "https://example.org:443/", "wss://example.org:443/ws"),
        ("HTTPS://Example.org", "https://example.org/", "wss://example.org/ws"),
        ("ws://example.org/comfy/", "http://example.org/comfy/", "ws://example.org/comfy/ws"),
        ("wss://example.org", "https://example.org/", "wss://example.org/ws"),
        ("[::1]:8188", "http://[::1]:8188/", "ws://[::1]:8188/ws"),
        ("https://example.org/comfy/#top", "https://example.org/comfy/", "wss://example.org/comfy/ws"),
        ("https://example.org/my%20comfy", "https://example.org/my%20comfy/", "wss://example.org/my%20comfy/ws"),
    ],
)
def test_addresses(given: str, base: str, websocket: str) -> None:
    client = Client(given)
    assert client.base_url == base
    assert client.websocket_url() == websocket


def test_a_query_goes_with_every_request() -> None:
    url = parse_url("https://example.org/comfy/?token=a%26b&empty=")
    assert url.base == "https://example.org/comfy/"
    assert url.query == (("token", "a&b"), ("empty", ""))
    assert ("token", "a&b") in Client("https://example.org/?token=a%26b").websocket_params()


def test_credentials_are_used_but_not_shown() -> None:
    url = parse_url("https://Aladdin:open%20sesame@example.org:8443/comfy")
    assert url.base == "https://Aladdin:open%20sesame@example.org:8443/comfy/"
    assert url.display == "https://example.org:8443/comfy/"
    assert "sesame" not in repr(Client("https://Aladdin:open%20sesame@example.org"))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("", "names no host"),
        ("http://", "names no host"),
        ("http:///comfy", "names no host"),
        ("ftp://example.org", "'ftp'"),
        ("localhost:port", "Port"),
        ("localhost:99999", "Port"),
        ("my server:8188", "space"),
        ("http://[::1", "IPv6"),
    ],
)
def test_what_is_no_address(given: str, why: str) -> None:
    with pytest.raises(ServerError, match="not the address of a ComfyUI server") as caught:
        Client(given)
    assert why in str(caught.value)
    assert repr(given) in str(caught.value)


def test_making_a_client_imports_no_aiohttp() -> None:
    code = "import sys; from comfy_script.client import Client; Client(); sys.exit('aiohttp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_route_of_halves_of_characters() -> None:
    assert parse_url("localhost").route("history/a\ud800b") == "http://localhost/history/a%3Fb"
