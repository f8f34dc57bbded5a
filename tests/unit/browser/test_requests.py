"""What the page may ask for: to look at its own server, and to load libraries; nothing that changes anything."""

from __future__ import annotations

import pytest

from comfy_script.browser.access import Access
from comfy_script.browser.requests import Decision, judge, upload_answer
from comfy_script.browser.tab import is_of_pack

BASE = "http://10.0.0.5:8188/comfy/"


@pytest.mark.parametrize(
    ("method", "url", "resource", "kind"),
    [
        ("GET", f"{BASE}api/object_info", "fetch", "own"),
        ("GET", f"{BASE}extensions/pack/a.js", "script", "own"),
        ("POST", f"{BASE}api/prompt", "fetch", "prompt"),
        ("POST", f"{BASE}prompt?token=x", "fetch", "prompt"),
        ("POST", f"{BASE}api/settings/Comfy.Locale", "fetch", "quiet"),
        ("POST", f"{BASE}api/userdata/workflows%2Fa.json?overwrite=true", "fetch", "quiet"),
        ("DELETE", f"{BASE}api/userdata/a", "fetch", "quiet"),
        ("POST", f"{BASE}api/queue", "fetch", "quiet"),
        ("POST", f"{BASE}api/upload/image", "fetch", "upload"),
        ("POST", f"{BASE}api/mtb/server-info", "fetch", "withheld"),
        ("POST", f"{BASE}api/userdatabase", "fetch", "withheld"),
        ("PATCH", f"{BASE}api/prompts", "fetch", "withheld"),
        # Somebody else: a library, but no data, and never with what only the server is to see.
        ("GET", "https://cdn.example.org/d3.js", "script", "other"),
        ("GET", "https://api.example.org/releases", "xhr", "refused"),
        ("POST", "https://collect.example.org/prompt", "ping", "refused"),
        ("GET", "http://10.0.0.5:8189/comfy/api/queue", "fetch", "refused"),
        ("GET", "https://10.0.0.5:8188/comfy/api/queue", "fetch", "refused"),
        ("GET", "blob:http://10.0.0.5:8188/1", "image", "other"),
    ],
)
def test_what_becomes_of_requests(method: str, url: str, resource: str, kind: str) -> None:
    assert judge(method, url, resource, BASE).kind == kind


def test_the_route_is_told_without_what_is_before_it() -> None:
    assert judge("POST", f"{BASE}api/mtb/server-info?a=b", "fetch", BASE) == Decision("withheld", "mtb/server-info")


def test_an_upload_is_answered_with_its_own_name() -> None:
    parts = {'name="image"; filename="größe.png"': "PNG", 'name="subfolder"': "threed", 'name="type"': "temp"}
    body = "".join(f"--x\r\nContent-Disposition: form-data; {key}\r\n\r\n{value}\r\n" for key, value in parts.items())
    assert upload_answer(body.encode()) == {"name": "größe.png", "subfolder": "threed", "type": "temp"}
    assert upload_answer(b"") == {"name": "", "subfolder": "", "type": "input"}


def test_what_goes_with_every_request_goes_once() -> None:
    access = Access(BASE, query=(("token", "a b"), ("x", "")))
    assert access.address(BASE) == f"{BASE}?token=a+b&x="
    assert access.address(f"{BASE}api/view?x=1#there") == f"{BASE}api/view?x=1&token=a+b#there"
    assert Access(BASE).address(f"{BASE}api/view?x=1&x=2") == f"{BASE}api/view?x=1&x=2"


@pytest.mark.parametrize(
    ("text", "url", "told"),
    [
        ("Error calling extension 'Pack' method 'init'", f"{BASE}assets/main.js", True),
        ("[vite:preloadError] {url: /extensions/pack/a.js}", f"{BASE}assets/main.js", True),
        ("TypeError: x is undefined", f"{BASE}extensions/pack/a.js", True),
        ("TypeError: x is undefined", f"{BASE}extensions/core/clipspace.js", False),
        ("Failed to load resource: 404", f"{BASE}extensions/pack/a.js", False),
        ("ComfyApp graph accessed before initialization", f"{BASE}assets/main.js", False),
    ],
)
def test_which_errors_are_of_packs(text: str, url: str, told: bool) -> None:
    assert is_of_pack(text, url) is told
