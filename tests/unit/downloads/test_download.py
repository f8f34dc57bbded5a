"""Downloads from servers that do right, and from such as don't: the target is whole and right, or isn't there."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from comfy_script.downloads import download as downloading
from comfy_script.downloads.addresses import parse_address
from comfy_script.downloads.download import Offer, Wanted, download, offer
from comfy_script.downloads.part import opened_part, size_text
from comfy_script.errors import DownloadError
from tests.faults.file_server import FileServer, fixed, given, moved, raw
from tests.unit.downloads.conftest import Web

CONTENT = bytes(range(256)) * 4000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def wanted(server: FileServer, target: Path, path: str = "/m.safetensors", **how: Any) -> Wanted:
    return Wanted(parse_address(server.url + path), target, **how)


def get(asked: Wanted, **how: Any) -> Path:
    return asyncio.run(download(asked, **how))


def ask(asked: Wanted, **how: Any) -> Offer:
    return asyncio.run(offer(asked, **how))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "loras" / "m.safetensors"


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cut connection isn't tried again by itself."""
    monkeypatch.setattr(downloading, "_TRIES", 1)


def failure(asked: Wanted, **how: Any) -> str:
    with pytest.raises(DownloadError) as caught:
        get(asked, **how)
    assert not asked.target.exists() or asked.target.read_bytes() == b"mine"
    return caught.value.message


# What goes well


@pytest.mark.parametrize("etag", ['"one"', 'W/"weak"', None])
@pytest.mark.parametrize("ranges", [True, False])
def test_a_whole_file(server: FileServer, target: Path, etag: str | None, ranges: bool) -> None:
    server.files["/m.safetensors"] = given(CONTENT, etag, ranges=ranges)
    asked = wanted(server, target, hash=SHA256, hash_type="sha256")
    said = ask(asked)
    assert (said.size, said.sha256) == (len(CONTENT), None)
    seen: list[tuple[int, int | None]] = []
    assert get(asked, size=said.size, progress=lambda *how: seen.append(how)) == target
    assert target.read_bytes() == CONTENT
    assert names(target.parent) == ["m.safetensors"]
    assert seen[0] == (0, len(CONTENT))
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert server.headers("Accept-Encoding") == ["identity"] * 2


def test_an_empty_file(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(b"")
    assert ask(wanted(server, target)).size == 0
    asked = wanted(server, target, hash=hashlib.sha256(b"").hexdigest(), hash_type="sha256")
    assert get(asked).read_bytes() == b""


def test_a_cut_connection_goes_on_by_itself(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(CONTENT, cut=[300_000, 200_000])
    assert get(wanted(server, target)).read_bytes() == CONTENT
    assert server.headers("Range") == [None, "bytes=300000-", "bytes=500000-"]
    assert server.headers("If-Range") == [None, '"one"', '"one"']


@pytest.mark.usefixtures("once")
def test_another_run_goes_on(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(CONTENT, cut=[300_000, 0])
    assert "was cut. 300 kB have come and stay" in failure(wanted(server, target))
    assert (target.parent / "m.safetensors.part").stat().st_size == 300_000
    server.requests.clear()
    server.files["/m.safetensors"] = given(CONTENT)
    assert get(wanted(server, target)).read_bytes() == CONTENT
    assert server.headers("Range") == ["bytes=300000-"]
    assert names(target.parent) == ["m.safetensors"]


@pytest.mark.parametrize(("etag", "ranges"), [('"two"', True), ('"two"', False), (None, True)])
@pytest.mark.usefixtures("once")
def test_another_content_begins_anew(server: FileServer, target: Path, etag: str | None, ranges: bool) -> None:
    server.files["/m.safetensors"] = given(b"x" * 600_000, cut=[300_000, 0])
    failure(wanted(server, target))
    server.files["/m.safetensors"] = given(CONTENT, etag, ranges=ranges)
    assert get(wanted(server, target)).read_bytes() == CONTENT


@pytest.mark.usefixtures("once")
def test_a_part_of_another_address_is_no_beginning(server: FileServer, target: Path) -> None:
    server.files["/other.safetensors"] = given(b"x" * 600_000, cut=[300_000, 0])
    failure(wanted(server, target, "/other.safetensors"))
    server.files["/m.safetensors"] = given(CONTENT)
    assert get(wanted(server, target)).read_bytes() == CONTENT
    assert server.headers("Range")[-1] is None


def test_a_part_that_nobody_knows_is_no_beginning(server: FileServer, target: Path) -> None:
    target.parent.mkdir()
    (target.parent / "m.safetensors.part").write_bytes(b"x" * 1000)
    server.files["/m.safetensors"] = given(CONTENT)
    for about in ("", "{", "[]", '{"address": 1, "etag": 2}'):
        (target.parent / "m.safetensors.part.json").write_text(about)
        assert get(wanted(server, target)).read_bytes() == CONTENT
        target.unlink()
    assert server.headers("Range") == [None] * 4


@pytest.mark.usefixtures("once")
def test_all_of_it_had_come(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(CONTENT, cut=[300_000, 0])
    failure(wanted(server, target))
    (target.parent / "m.safetensors.part").write_bytes(CONTENT)
    server.files["/m.safetensors"] = given(CONTENT)
    assert get(wanted(server, target, hash=SHA256, hash_type="sha256")).read_bytes() == CONTENT


# Content


@pytest.mark.parametrize("kind", ["sha256", "sha512", "sha1", "md5"])
def test_a_wrong_hash(server: FileServer, target: Path, kind: str) -> None:
    server.files["/m.safetensors"] = given(CONTENT)
    right = hashlib.new(kind, CONTENT).hexdigest()
    wrong = hashlib.new(kind, b"other").hexdigest()
    said = failure(wanted(server, target, hash=wrong, hash_type=kind))
    assert "isn't the file that was announced" in said
    assert f"its {kind} is {right}, not {wrong}" in said
    assert names(target.parent) == []
    assert get(wanted(server, target, hash=right, hash_type=kind)) == target


def test_the_hash_that_hugging_face_says(web: Web, target: Path) -> None:
    storage = web["storage.example.org"]
    storage.files["/blob"] = given(CONTENT)
    asked = Wanted(parse_address("https://huggingface.co/a/b/blob/main/m.safetensors"), target)
    path = "/a/b/resolve/main/m.safetensors"
    hub = web["huggingface.co"]
    hub.files[path] = moved("https://storage.example.org/blob", X_Linked_ETag=f'"{"0" * 64}"')
    said = ask(asked, session_factory=web.session)
    assert (said.host, said.size, said.sha256) == ("storage.example.org", len(CONTENT), "0" * 64)
    assert "isn't the file that was announced" in failure(asked, session_factory=web.session)
    storage.requests.clear()
    other = Wanted(asked.address, target, SHA256, "sha256")
    assert "has another file than the workflow says" in failure(other, session_factory=web.session)
    hub.files[path] = moved("https://storage.example.org/blob", X_Linked_ETag=f'"{SHA256}"')
    assert get(other, session_factory=web.session).read_bytes() == CONTENT


@pytest.mark.usefixtures("once")
def test_short_bodies(server: FileServer, target: Path) -> None:
    head = 'HTTP/1.1 200 OK\nContent-Length: 1000\nETag: "x"\nContent-Type: application/octet-stream'
    server.files["/m.safetensors"] = raw(head, b"x" * 600)
    assert "was cut. 600 bytes have come and stay" in failure(wanted(server, target))
    assert (target.parent / "m.safetensors.part").read_bytes() == b"x" * 600
    chunked = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Type: application/octet-stream"
    server.files["/m.safetensors"] = raw(chunked, b"258\r\n" + b"x" * 600 + b"\r\n")
    assert "was cut. 600 bytes have come" in failure(wanted(server, target))


def test_lying_lengths(server: FileServer, target: Path) -> None:
    whole = b"3e8\r\n" + b"x" * 1000 + b"\r\n0\r\n\r\n"
    chunked = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Type: application/octet-stream"
    server.files["/m.safetensors"] = raw(chunked, whole)
    assert "gives more than the 900 bytes that it said" in failure(wanted(server, target), size=900)
    assert "gave 1,000 of 1,100 bytes and ended" in failure(wanted(server, target), size=1100)
    assert (target.parent / "m.safetensors.part").stat().st_size == 1000
    assert get(wanted(server, target), size=1000).read_bytes() == b"x" * 1000
    target.unlink()
    server.files["/m.safetensors"] = given(CONTENT)
    assert "now has 1,024,000 bytes, and said 5 before" in failure(wanted(server, target), size=5)


@pytest.mark.parametrize("said", ["bytes 7-99/100", "bytes */100", "rubbish", f"bytes {'9' * 40}-1/2", ""])
def test_another_part_than_was_asked_for(server: FileServer, target: Path, said: str) -> None:
    server.files["/m.safetensors"] = fixed(206, b"x" * 100, Content_Range=said)
    assert "gives another part of the file" in failure(wanted(server, target))
    ask(wanted(server, target))


def test_a_length_that_nobody_says(server: FileServer, target: Path) -> None:
    head = "HTTP/1.1 200 OK\nContent-Type: application/octet-stream\nConnection: close"
    server.files["/m.safetensors"] = raw(head, CONTENT)
    assert "doesn't say how long the file is" in failure(wanted(server, target))
    assert get(wanted(server, target, hash=SHA256, hash_type="sha256")).read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("status", "kind", "headers", "said"),
    [
        (200, "text/html", {}, "gives a web page, no model"),
        (200, "application/octet-stream", {"Content_Encoding": "gzip"}, "gives the file packed"),
        (401, "text/plain", {}, "doesn't give the file to us (status 401)"),
        (404, "text/plain", {}, "It isn't there any more, or never was"),
        (503, "text/plain", {}, "(status 503)"),
        (416, "text/plain", {}, "(status 416)"),
        (304, "text/plain", {}, "(status 304)"),
    ],
)
def test_answers_that_are_no_file(
    server: FileServer, target: Path, status: int, kind: str, headers: dict[str, str], said: str
) -> None:
    server.files["/m.safetensors"] = fixed(status, b"" if status == 304 else b"no", kind, **headers)
    assert said in failure(wanted(server, target))
    assert names(target.parent) == ["m.safetensors.part.lock"] or names(target.parent) == []


def test_what_trickles_ends(server: FileServer, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "_WINDOW", 0.0)
    server.files["/m.safetensors"] = given(b"x" * 500)
    assert "gave 500 bytes in" in failure(wanted(server, target)) or "gave 0 bytes in" in failure(
        wanted(server, target)
    )


def test_nobody_is_there(target: Path) -> None:
    with FileServer() as gone:
        asked = wanted(gone, target)
    assert "No connection to 127.0.0.1" in failure(asked)
    with pytest.raises(DownloadError, match="No connection"):
        ask(asked)


def test_no_http(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = raw("nonsense", b"")
    failure(wanted(server, target))
    with pytest.raises(DownloadError):
        ask(wanted(server, target))


# Redirects, tokens


def test_redirects_are_followed_to_an_end(server: FileServer, target: Path) -> None:
    for number in range(8):
        server.files[f"/{number}"] = moved(f"{number + 1}", (301, 302, 303, 307, 308)[number % 5])
    server.files["/8"] = given(CONTENT)
    assert get(wanted(server, target, "/0")).read_bytes() == CONTENT
    server.files["/8"] = moved("/0")
    assert "redirects more than 10 times" in failure(wanted(server, target.with_name("other.safetensors"), "/0"))


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("http://storage.example.org/x", "isn't https"),
        ("http://huggingface.co/x", "isn't https"),
        ("http://127.0.0.1:{port}/x", "which isn't https"),
        ("https://127.0.0.1:{port}/x", "in a private network"),
        ("https://localhost/x", "in a private network"),
        ("https://10.0.0.1/x", "in a private network"),
        ("https://169.254.169.254/latest/meta-data", "in a private network"),
        ("https://[::1]/x", "in a private network"),
        ("https://[fd00::1]/x", "in a private network"),
        ("https://2130706433/x", "in a private network"),
        ("https://0x7f.1/x", "in a private network"),
        ("https://printer/x", "in a private network"),
        ("https://db.internal/x", "in a private network"),
        ("file:///etc/passwd", "names no host"),
        ("ftp://storage.example.org/x", "isn't https"),
        ("https://user:password@storage.example.org/x", "has a user name in it"),
        ("https://[", "no address"),
        ("https://:443/x", "names no host"),
    ],
)
def test_redirects_that_are_not_followed(web: Web, server: FileServer, target: Path, location: str, said: str) -> None:
    server.files["/x"] = given(CONTENT)
    web["huggingface.co"].files["/m.safetensors"] = moved(location.format(port=server.port))
    asked = Wanted(parse_address("https://huggingface.co/m.safetensors"), target)
    message = failure(asked, session_factory=web.session)
    assert message.startswith("huggingface.co redirects to ")
    assert said in message
    assert "password" not in message
    assert server.requests == []


@pytest.mark.parametrize("name", ["HF_TOKEN", "CIVITAI_API_TOKEN"])
def test_a_token_goes_to_its_own_host_only(web: Web, target: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    host = {"HF_TOKEN": "huggingface.co", "CIVITAI_API_TOKEN": "civitai.com"}[name]
    monkeypatch.setenv("HF_TOKEN", "hf-secret")
    monkeypatch.setenv("CIVITAI_API_TOKEN", "civitai-secret")
    hub, storage = web[host], web["storage.example.org"]
    hub.files["/m.safetensors"] = moved("/renamed")
    hub.files["/renamed"] = moved("https://storage.example.org/blob")
    storage.files["/blob"] = moved(f"https://{host}/back")
    hub.files["/back"] = given(CONTENT)
    asked = Wanted(parse_address(f"https://{host}/m.safetensors"), target)
    assert get(asked, session_factory=web.session).read_bytes() == CONTENT
    secret = f"Bearer {'hf' if name == 'HF_TOKEN' else 'civitai'}-secret"
    assert [path for path, _ in hub.requests] == ["/m.safetensors", "/renamed", "/back"]
    assert hub.headers("Authorization") == [secret, secret, None]
    assert storage.headers("Authorization") == [None]
    assert not any("secret" in str(each) for each in storage.requests)


def test_nobody_gets_a_token_by_a_redirect(web: Web, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf-secret")
    web["evil.example.org"].files["/m.safetensors"] = moved("https://huggingface.co/private")
    web["huggingface.co"].files["/private"] = given(CONTENT)
    asked = Wanted(parse_address("https://evil.example.org/m.safetensors"), target)
    get(asked, session_factory=web.session)
    assert web["evil.example.org"].headers("Authorization") == [None]
    assert web["huggingface.co"].headers("Authorization") == [None]


def test_what_a_token_would_help(web: Web, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    web["huggingface.co"].files["/m.safetensors"] = fixed(401)
    asked = Wanted(parse_address("https://huggingface.co/m.safetensors"), target)
    assert "set HF_TOKEN to a token of yours" in failure(asked, session_factory=web.session)
    monkeypatch.setenv("HF_TOKEN", "hf-secret")
    message = failure(asked, session_factory=web.session)
    assert "agree to the model's terms" in message
    assert "hf-secret" not in message
    monkeypatch.setenv("HF_TOKEN", "a\r\nb")
    assert "HF_TOKEN is no token" in failure(asked, session_factory=web.session)


def test_a_certificate_that_nobody_vouches_for(web: Web, target: Path) -> None:
    url = f"https://127.0.0.1:{web['huggingface.co'].port}/m.safetensors"
    assert "No secure connection" in failure(Wanted(parse_address(url), target))
    assert web["huggingface.co"].requests == []


# The disk


def test_a_file_that_is_there_stays(server: FileServer, target: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(b"mine")
    server.files["/m.safetensors"] = given(CONTENT)
    assert "is there already, and stays" in failure(wanted(server, target))
    assert server.requests == []
    assert target.read_bytes() == b"mine"


def test_a_file_that_comes_meanwhile_stays(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(CONTENT)

    def progress(came: int, total: int | None) -> None:
        target.write_bytes(b"mine")

    assert "is there by now, and stays" in failure(wanted(server, target), progress=progress)
    assert target.read_bytes() == b"mine"
    assert (target.parent / "m.safetensors.part").read_bytes() == CONTENT


def test_a_link_to_nowhere_is_a_file_that_is_there(server: FileServer, target: Path, tmp_path: Path) -> None:
    target.parent.mkdir()
    target.symlink_to(tmp_path / "elsewhere")
    server.files["/m.safetensors"] = given(CONTENT)
    with pytest.raises(DownloadError, match="is there already"):
        get(wanted(server, target))
    assert not (tmp_path / "elsewhere").exists()


class Full:
    """A file on a disk with room for so many bytes."""

    def __init__(self, file: Any, room: int) -> None:
        self.file, self.room = file, room

    def write(self, data: memoryview) -> int:
        if not self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = min(self.room, len(data))
        self.room -= taken
        return int(self.file.write(data[:taken]))

    def close(self) -> None:
        self.file.close()


def test_a_full_disk(server: FileServer, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server.files["/m.safetensors"] = given(CONTENT)
    plain = Path.open
    with monkeypatch.context() as full:

        def opened(path: Path, mode: str = "r", *how: Any, **more: Any) -> Any:
            file = plain(path, mode, *how, **more)
            return Full(file, 100_000) if path.suffix == ".part" and mode == "ab" else file

        full.setattr(Path, "open", opened)
        message = failure(wanted(server, target))
    assert f"The disk of {target.parent} is full. 100 kB have come and stay as {target}.part" in message
    assert (target.parent / "m.safetensors.part").read_bytes() == CONTENT[:100_000]
    assert get(wanted(server, target)).read_bytes() == CONTENT
    assert server.headers("Range") == [None, "bytes=100000-"]


def test_a_disk_that_is_too_small(server: FileServer, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**6, 10**6 - 5, 5))
    server.files["/m.safetensors"] = given(CONTENT)
    assert "1.02 MB are to come, and the disk of" in failure(wanted(server, target))
    assert not (target.parent / "m.safetensors.part").exists()


def test_a_folder_that_takes_nothing(server: FileServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "can't be written" in failure(wanted(server, tmp_path / "file" / "m.safetensors"))


def test_who_watches_a_download_fails(server: FileServer, target: Path) -> None:
    """As where it prints to what nobody reads any more. The file isn't to blame for it."""
    server.files["/m.safetensors"] = given(CONTENT)

    def told(came: int, of: int | None) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        get(wanted(server, target), progress=told)
    assert get(wanted(server, target)).read_bytes() == CONTENT


def test_two_at_once(server: FileServer, target: Path) -> None:
    server.files["/m.safetensors"] = given(CONTENT)
    with opened_part(target, "https://x.org/"):
        assert "Another process is downloading" in failure(wanted(server, target))
    assert server.requests == []
    assert get(wanted(server, target)) == target


def test_sizes() -> None:
    shown = [size_text(size) for size in (0, 999, 1000, 3_400_000, 6_938_040_706, 23_800_000_000)]
    assert shown == ["0 bytes", "999 bytes", "1 kB", "3.4 MB", "6.94 GB", "23.8 GB"]
