"""Results as files here, whatever names the server has for them and whatever is there already."""

from __future__ import annotations

import errno
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from comfy_script import _files
from comfy_script.errors import ResultError
from comfy_script.runtime.saving import safe_name, save_files

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits for the size of files")


def test_a_folder_a_name_or_whatever_is_there(tmp_path: Path) -> None:
    files = [("a.png", b"1")]
    (tmp_path / "v1.0").mkdir()
    assert save_files(files, tmp_path / "new" / "folder") == [tmp_path / "new" / "folder" / "a.png"]
    assert save_files(files, f"{tmp_path}/dots.1/") == [tmp_path / "dots.1" / "a.png"]
    assert save_files(files, tmp_path / "v1.0") == [tmp_path / "v1.0" / "a.png"]
    assert save_files(files, tmp_path / "other" / "b.png") == [tmp_path / "other" / "b.png"]
    assert save_files([("a.JPEG", b"1")], tmp_path / "b.jpg") == [tmp_path / "b.jpg"]
    assert save_files([("a", b"1")], tmp_path / "c.png") == [tmp_path / "c.png"]


def test_what_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    paths = save_files([("a.png", b"1"), ("x/a.png", b"2")], tmp_path)
    assert [path.name for path in paths] == ["a-2.png", "a-3.png"]
    assert [path.read_bytes() for path in paths] == [b"1", b"2"]
    assert (tmp_path / "a.png").read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2.png", "a-3.png", "a.png"]


def test_it_is_replaced_when_told_but_never_by_each_other(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"old")
    paths = save_files([("a.png", b"1"), ("x/a.png", b"2")], tmp_path, overwrite=True)
    assert [(path.name, path.read_bytes()) for path in paths] == [("a.png", b"1"), ("a-2.png", b"2")]


def test_several_files_under_one_name(tmp_path: Path) -> None:
    paths = save_files([("a.png", b"1"), ("b.png", b"2")], tmp_path / "cat.png")
    assert [path.name for path in paths] == ["cat.png", "cat-2.png"]


def test_a_file_is_saved_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ResultError, match=r"cat\.jpg can't be written: the file is a \.png.* Call it cat\.png"):
        save_files([("a.png", b"1")], tmp_path / "cat.jpg")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.png", "a.png"),
        ("größe 1.png", "größe 1.png"),
        ("日本.webp", "日本.webp"),
        ("../../a.png", "a.png"),
        ("C:\\a\\b.png", "b.png"),
        ("..", "file"),
        (".", "file"),
        ("", "file"),
        ("x/", "file"),
        (".bashrc", "bashrc"),
        ("...png", "png"),
        ("a\0b.png", "ab.png"),
        ("\x1b]0;x\x07.png", "]0;x.png"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("\x9b31m.png", "31m.png"),
        ("a\udcff.png", "a.png"),
        ('<a>:"b"|?*.png', "ab.png"),
        ("a.png ", "a.png"),
        ("a. ", "a"),
    ],
)
def test_names_of_a_server(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@pytest.mark.parametrize("name", ["con", "CON.png", "nul.txt", "com1.png"])
def test_devices_of_windows(name: str) -> None:
    assert safe_name(name).partition(".")[0].upper() not in {"CON", "NUL", "COM1"}


@pytest.mark.parametrize("name", ["ü" * 300 + ".png", "a." + "b" * 500, "日" * 4000])
def test_long_names(tmp_path: Path, name: str) -> None:
    assert len(safe_name(name).encode()) <= 200
    assert len(save_files([(name, b"1")] * 3, tmp_path)) == 3


@needs_limits
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_disk_that_is_full_keeps_nothing_half(tmp_path: Path, overwrite: bool) -> None:
    import resource

    (tmp_path / "a.bin").write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(ResultError, match=r"can't be written: File too large"):
            save_files([("b.bin", b"1"), ("a.bin", bytes(5000))], tmp_path, overwrite=overwrite)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bin", "b.bin"]
    assert (tmp_path / "a.bin").read_bytes() == b"old"


@pytest.mark.parametrize("target", ["a\0b", "x" * 300, "file/below"])
def test_places_that_no_system_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    with pytest.raises(ResultError, match="can't be written"):
        save_files([("a.png", b"1")], target)


@pytest.fixture(params=["links", "no links"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "no links":

        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(_files.os, "link", refuse)


@pytest.mark.usefixtures("disk")
def test_many_save_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda number: save_files([("a.txt", b"%d" % number)], tmp_path)[0], range(64)))
    assert sorted(int(path.read_bytes()) for path in paths) == list(range(64))
    assert len(list(tmp_path.iterdir())) == 64


def test_nothing_is_left_where_the_last_step_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(_files.os, "link", refuse)
    monkeypatch.setattr(_files, "replace", refuse)
    with pytest.raises(ResultError, match="Input/output error"):
        save_files([("a.png", b"1")], tmp_path)
    assert not list(tmp_path.iterdir())
