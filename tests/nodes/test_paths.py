"""Which files a prompt may name: every way out of the allowed folders is refused, before anything runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from comfy_script.comfyui import Server
from comfy_script.errors import PromptRefusedError
from comfy_script.nodes.images.paths import ALLOWED_FOLDERS, allowed_folders, resolve
from comfy_script.runtime import Session

OUTSIDE = [
    "../secret.png",
    "../secret.png [output]",
    "folder/../../secret.png",
    "..\\secret.png [temp]",
    "{secret}",
    "{secret} [input]",
    "{base}/secret.png [output]",
    "{base}/output/../secret.png",
    "link.png",
    "linked/secret.png [input]",
    "//server/share/secret.png",
    "\\\\server\\share\\secret.png",
    "\\\\?\\C:\\secret.png",
    "/dev/zero",
    "/proc/self/environ",
    "../output_of_somebody/secret.png [output]",
]
NO_FILE = ["a/" * 2049, "", "   ", "[output]", " [temp]", "picture.png\0.txt", "\0"]
MISSING = [
    "x" * 4000,
    "missing.png",
    "picture.png [output]",
    "picture.png [input] [output]",
    "folder",
    ".",
    "~/secret.png",
    "file:///etc/passwd",
    "C:\\secret.png",
]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """ComfyUI's folders with a picture in each, one outside of them, and links to it."""
    base = tmp_path / "base"
    for name, value in (("input", 1), ("output", 2), ("temp", 3), ("output_of_somebody", 9)):
        (base / name / "folder").mkdir(parents=True)
        Image.new("L", (8, 8), value).save(base / name / f"{name}.png")
    for place in ("input/picture.png", "output/folder/kept.png", "secret.png", "output_of_somebody/secret.png"):
        Image.new("L", (8, 8), 200).save(base / place)
    (base / "input/link.png").symlink_to(base / "secret.png")
    (base / "input/linked").symlink_to(base)
    (base / "input/inner.png").symlink_to(base / "output/output.png")
    return base


@pytest.fixture
def read(base: Path) -> Callable[..., Path]:
    folders = {name: base / name for name in ("input", "output", "temp")}
    return lambda text, allowed=(): resolve(text, folders, allowed)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("picture.png", "input/picture.png"),
        ("picture.png [input]", "input/picture.png"),
        (" picture.png ", "input/picture.png"),
        ("output.png [output]", "output/output.png"),
        ("output.png[output]", "output/output.png"),
        ("temp.png [temp]", "temp/temp.png"),
        ("folder/kept.png [output]", "output/folder/kept.png"),
        ("folder\\kept.png [output]", "output/folder/kept.png"),
        ("folder/../output.png [output]", "output/output.png"),
        ("../output/output.png", "output/output.png"),
        ("inner.png", "output/output.png"),
        ("{base}/temp/temp.png", "temp/temp.png"),
    ],
)
def test_files_in_the_folders_are_found(read: Callable[..., Path], base: Path, text: str, place: str) -> None:
    assert read(text.format(base=base)) == (base / place).resolve()


@pytest.mark.parametrize("text", OUTSIDE)
def test_files_outside_are_refused(read: Callable[..., Path], base: Path, text: str) -> None:
    with pytest.raises(ValueError, match="outside of the folders"):
        read(text.format(base=base, secret=base / "secret.png"))


@pytest.mark.parametrize("text", OUTSIDE[:8])
def test_whether_there_is_a_file_outside_is_not_told(read: Callable[..., Path], base: Path, text: str) -> None:
    text = text.format(base=base, secret=base / "secret.png")
    with pytest.raises(ValueError, match="outside") as present:
        read(text)
    (base / "secret.png").unlink()
    with pytest.raises(ValueError, match="outside") as absent:
        read(text)
    assert str(present.value) == str(absent.value)


@pytest.mark.parametrize("text", NO_FILE)
def test_what_names_nothing_is_refused(read: Callable[..., Path], text: str) -> None:
    with pytest.raises(ValueError, match="names no file"):
        read(text)


@pytest.mark.parametrize("text", MISSING)
def test_what_is_not_there_is_told(read: Callable[..., Path], text: str) -> None:
    with pytest.raises(FileNotFoundError, match="there is no file"):
        read(text)


def test_only_files_are_read(read: Callable[..., Path], base: Path) -> None:
    os.mkfifo(base / "input/pipe.png")
    with pytest.raises(FileNotFoundError):
        read("pipe.png")


def test_no_path_outside_is_looked_at(read: Callable[..., Path], base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking for `//host/share` would open a connection to the host on Windows."""
    asked: list[str] = []
    original = os.path.realpath

    def realpath(path: str, **options: bool) -> str:
        asked.append(str(path))
        return original(path, **options)

    monkeypatch.setattr(os.path, "realpath", realpath)
    for text in ("//server/share/secret.png", "/dev/zero", "../secret.png"):
        with pytest.raises(ValueError, match="outside"):
            read(text)
    assert {Path(path).parent for path in asked} == {base}


def test_the_owner_can_allow_more(read: Callable[..., Path], base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, other = base / "secret.png", base / "output_of_somebody"
    assert read(str(secret), [base]) == secret
    assert read("link.png", [base]) == secret
    assert read("../secret.png", [base]) == secret
    with pytest.raises(ValueError, match="outside"):
        read(str(secret), [other])
    monkeypatch.delenv(ALLOWED_FOLDERS, raising=False)
    assert allowed_folders() == []
    monkeypatch.setenv(ALLOWED_FOLDERS, os.pathsep.join(["", str(base), "~/pictures"]))
    assert allowed_folders() == [base, Path.home() / "pictures"]


@pytest.fixture
def secret(base_directory: Path, tmp_path: Path) -> Path:
    """A picture outside of the server's folders, to which links in its input folder lead."""
    secret = tmp_path / "secret.png"
    Image.new("RGB", (8, 8), "red").save(secret)
    for name, target in (("link.png", secret), ("linked", tmp_path)):
        link = base_directory / "input" / name
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    return secret


def test_the_server_refuses_paths_outside(session: Session, secret: Path, base_directory: Path) -> None:
    n = session.nodes
    (base_directory.parent / "secret.png").write_bytes(secret.read_bytes())
    for text in [text.format(secret=secret, base=base_directory.parent) for text in OUTSIDE]:
        with pytest.raises(PromptRefusedError) as caught:  # noqa: PT012
            image, _ = n.LoadImageFromPath(text)
            n.PreviewImage(image).wait()
        [refused] = [error for error in caught.value.node_errors if error.class_type == "LoadImageFromPath"]
        assert "outside of the folders that this server reads images from" in str(caught.value), text
        assert ALLOWED_FOLDERS in str(caught.value)
        assert refused.source is not None
        assert refused.source.file == __file__


@pytest.mark.parametrize("text", [*NO_FILE, *MISSING])
def test_the_server_refuses_what_is_no_file(session: Session, text: str) -> None:
    n = session.nodes
    with pytest.raises(PromptRefusedError, match=r"names no file|there is no file"):
        n.PreviewImage(n.LoadImageFromPath(text)[0]).wait()


def test_a_path_made_by_a_node_is_checked_when_it_is_read(session: Session, secret: Path) -> None:
    """The server's validation doesn't see it."""
    from comfy_script.errors import NodeFailedError

    n = session.nodes
    path = n.StringConcatenate(str(secret.parent), secret.name, "/")
    with pytest.raises(NodeFailedError, match="outside of the folders"):
        n.PreviewImage(n.LoadImageFromPath(path)[0]).wait()


def test_core_reads_no_more_than_before(server: Server, base_directory: Path) -> None:
    """The memory's routes lead to no file either."""
    import urllib.error
    import urllib.request

    (base_directory / "temp/comfy_script").mkdir(parents=True, exist_ok=True)
    for name in ("../../input/example.png", "..%2f..%2finput%2fexample.png", "x" * 32, "0" * 31, "0" * 32):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{server.url}comfy_script/memory/{name}")
        assert caught.value.code == 404
