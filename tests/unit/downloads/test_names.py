"""Addresses and names by strangers: what isn't refused stays on https, and inside of the folder."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from comfy_script.downloads.addresses import parse_address, redirected
from comfy_script.downloads.targets import ModelFolders, target_in
from comfy_script.errors import DownloadError
from comfy_script.registry.folders import MODEL_EXTENSIONS
from tests.unit.test_printing import EVIL, bad


@pytest.mark.parametrize(
    ("url", "made", "host"),
    [
        ("https://x.org/a b.pt", None, None),
        ("https://x.org/ä.pt", "https://x.org/%C3%A4.pt", "x.org"),
        ("https://x.org/a%20b.pt?download=true#top", "https://x.org/a%20b.pt?download=true", "x.org"),
        ("HTTPS://X.ORG:443", "https://x.org/", "x.org"),
        ("https://x.org:8443/a.pt", "https://x.org:8443/a.pt", "x.org:8443"),
        ("https://hugging\u0430face.co/a.pt", "https://xn--huggingface-kmk.co/a.pt", None),
        ("https://huggingface.co/a/b/blob/main/c.pt", "https://huggingface.co/a/b/resolve/main/c.pt", "huggingface.co"),
        ("https://x.org/a/b/blob/main/c.pt", "https://x.org/a/b/blob/main/c.pt", "x.org"),
        ("http://127.0.0.1:8000/a.pt", "http://127.0.0.1:8000/a.pt", "127.0.0.1:8000"),
        ("http://localhost/a.pt", "http://localhost/a.pt", "localhost"),
        ("http://[::1]:80/a.pt", "http://[::1]/a.pt", "::1"),
        ("http://x.org/a.pt", None, None),
        ("http://127.0.0.1.x.org/a.pt", None, None),
        ("http://10.0.0.1/a.pt", None, None),
        ("ftp://x.org/a.pt", None, None),
        ("file:///etc/passwd", None, None),
        ("//x.org/a.pt", None, None),
        ("https:/x.org/a.pt", None, None),
        ("https://huggingface.co@x.org/a.pt", None, None),
        ("https://user:password@x.org/a.pt", None, None),
        ("https://x.org\\@huggingface.co/a.pt", None, None),
        ("https://x.org:99999/a.pt", None, None),
        ("https://[::1/a.pt", None, None),
        ("https://x.org/\r\nHost: y", None, None),
        ("https://-x.org/a.pt", None, None),
        ("https://x..org;y/a.pt", None, None),
        (f"https://x.org/{EVIL}", None, None),
        (f"https://{EVIL}/a.pt", None, None),
        ("https://x.org/" + "a" * 9000, None, None),
        ("", None, None),
    ],
)
def test_addresses(url: str, made: str | None, host: str | None) -> None:
    if made is None:
        with pytest.raises(DownloadError) as caught:
            parse_address(url)
        assert bad(str(caught.value)) == set()
        assert "password" not in str(caught.value)
        return
    address = parse_address(url)
    assert address.url.isascii()
    if host is not None:
        assert (address.url, address.shown_host) == (made, host)
    else:
        assert address.shown_host.startswith("xn--"), "letters that look alike are seen"


def test_a_token_needs_its_own_host_over_https(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    assert parse_address("https://huggingface.co/a.pt").token() == ("HF_TOKEN", "secret")
    for url in (
        "https://huggingface.co:8443/a.pt",
        "https://huggingface.co.x.org/a.pt",
        "https://x.huggingface.co/a.pt",
        "https://civitai.com/a.pt",
    ):
        assert parse_address(url).token() is None, url
    monkeypatch.setenv("HF_TOKEN", " ")
    assert parse_address("https://huggingface.co/a.pt").token() is None


def test_an_address_of_ones_own_network_may_redirect_there() -> None:
    there = redirected(parse_address("https://models.internal/a.pt"), "https://10.0.0.7/a.pt")
    assert there.host == "10.0.0.7"
    assert redirected(parse_address("http://127.0.0.1:1/a.pt"), "/b.pt").url == "http://127.0.0.1:1/b.pt"


@pytest.mark.parametrize(
    "name", ["a.safetensors", "xl/a.safetensors", "xl\\A b.SAFETENSORS", "日本/モデル.gguf", "a..b.pt"]
)
def test_names(tmp_path: Path, name: str) -> None:
    assert target_in(tmp_path, name) == tmp_path.joinpath(*name.replace("\\", "/").split("/"))


@pytest.mark.parametrize(
    "name",
    [
        *("../a.pt", "x/../../a.pt", "/etc/a.pt", "C:\\a.pt", "c:a.pt", "\\\\server\\share\\a.pt", "~/a.pt", "a.pt/"),
        *("", ".", "..", ".a.pt", "x//a.pt", "a.py", "a.pt.py", "a", "con.pt", "a.pt ", "a.pt.", "a.pt:stream"),
        *("a\0.pt", "a\n.pt", "a\u202e.pt", "a*.pt", "a?.pt", 'a".pt', "a|b.pt", "\ud800.pt", "x" * 300 + ".pt"),
        *("/".join("abcdefghij") + ".pt", EVIL + ".pt", "__init__.py", "a.json", "a.yaml"),
    ],
)
def test_names_that_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DownloadError) as caught:
        target_in(tmp_path, name)
    assert bad(str(caught.value)) == set()


@pytest.mark.parametrize("seed", range(20))
def test_no_name_leads_out_of_the_folder(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pieces = [
        "..",
        ".",
        "/",
        "\\",
        "a",
        "C:",
        "~",
        " ",
        "con",
        "\0",
        "\u2215",
        "\uff0e",
        ".pt",
        ".safetensors",
        "%2e",
        "\u202e",
    ]
    for _ in range(500):
        name = "".join(chance.choice(pieces) for _ in range(chance.randrange(1, 9))) + chance.choice(["", ".pt"])
        try:
            target = target_in(tmp_path, name)
        except DownloadError:
            continue
        assert target.resolve().is_relative_to(tmp_path.resolve()), name
        assert target.resolve() != tmp_path.resolve()
        assert target.name.lower().endswith(MODEL_EXTENSIONS)


def test_folders(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    said = {
        "checkpoints": (str(models / "checkpoints"), str(tmp_path / "output/checkpoints")),
        "diffusion_models": (str(models / "unet"), str(models / "diffusion_models")),
        "loras": (str(tmp_path / "nowhere/loras"),),
        "custom_nodes": (str(tmp_path),),
        "vae": (str(models / "other"), str(tmp_path / "x/vae")),
    }
    folders = ModelFolders(folders=said)
    assert folders.folder("checkpoints") == models / "checkpoints"
    assert folders.folder("diffusion_models") == models / "diffusion_models"
    assert folders.folder("vae") == models / "other", "what is first counts: extra_model_paths may say so"
    for kind, why in ((None, "isn't known"), ("loras", "isn't on this machine"), ("nope", "has no folder")):
        with pytest.raises(DownloadError, match=why):
            folders.folder(kind)
    rooted = ModelFolders(root=models)
    assert rooted.folder("loras") == models / "loras"
    for kind in ("custom_nodes", "configs", "..", "../x", "a/b", "/etc", "", ".", "a\\b", "C:", EVIL, "x" * 99):
        for each in (folders, rooted):
            with pytest.raises(DownloadError):
                each.folder(kind)
    with pytest.raises(DownloadError, match="there is no folder"):
        ModelFolders(root=tmp_path / "gone").folder("loras")
