from __future__ import annotations

import io
import os
import tarfile
from pathlib import Path

import pytest

from comfy_script.comfyui.fetch import unpack, without_credentials
from comfy_script.errors import InstallError


def archive(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as tar:
        for member, content in members:
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def entry(name: str, content: bytes = b"", **attributes: object) -> tuple[tarfile.TarInfo, bytes]:
    member = tarfile.TarInfo(name)
    for key, value in attributes.items():
        setattr(member, key, value)
    return member, content


def test_one_folder_is_unpacked_and_nothing_else(tmp_path: Path) -> None:
    file = archive(
        tmp_path / "a.tar.gz",
        entry("a/setup.py", b"no"),
        entry("a/tree", type=tarfile.DIRTYPE),
        entry("a/tree/x/y.txt", b"yes"),
        entry("a/tree/run.sh", b"#!", mode=0o755),
        entry("a/tree/empty", type=tarfile.DIRTYPE),
        entry("a/treetop/z.txt", b"no"),
    )
    unpack(file, "a/tree", tmp_path / "out")
    assert sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*")) == [
        *("empty", "run.sh", "x", "x/y.txt")
    ]
    assert (tmp_path / "out/x/y.txt").read_bytes() == b"yes"
    assert (tmp_path / "out/run.sh").stat().st_mode & 0o100


@pytest.mark.parametrize(
    "member",
    [
        entry("a/tree/../../evil", b"x"),
        entry("a/tree/x/../../../evil", b"x"),
        entry("a/tree/C:/evil", b"x"),
        entry("a/tree/..\\evil", b"x"),
        entry("a/tree/link", type=tarfile.SYMTYPE, linkname="/etc/passwd"),
        entry("a/tree/link", type=tarfile.LNKTYPE, linkname="a/tree/fine"),
        entry("a/tree/pipe", type=tarfile.FIFOTYPE),
        entry("a/tree/device", type=tarfile.CHRTYPE),
    ],
    ids=lambda member: f"{member[0].name}-{member[0].type.decode()}",
)
def test_links_devices_and_ways_out_are_refused(tmp_path: Path, member: tuple[tarfile.TarInfo, bytes]) -> None:
    file = archive(tmp_path / "a.tar.gz", entry("a/tree/fine", b"x"), member)
    with pytest.raises(InstallError, match=r"^a\.tar\.gz holds "):
        unpack(file, "a/tree", tmp_path / "deep" / "out")
    assert not list(tmp_path.rglob("evil"))


def test_an_absolute_path_is_not_part_of_the_tree(tmp_path: Path) -> None:
    file = archive(tmp_path / "a.tar.gz", entry("/a/tree/x", b"x"))
    with pytest.raises(InstallError, match="has no folder a/tree"):
        unpack(file, "a/tree", tmp_path / "out")


@pytest.mark.parametrize("keep", [20, 0.5, 0.98])
def test_a_damaged_archive(tmp_path: Path, keep: float) -> None:
    # Random bytes don't compress, so that a cut is a cut in the middle of a file.
    whole = archive(tmp_path / "a.tar.gz", entry("a/tree/x", os.urandom(1 << 20)))
    data = whole.read_bytes()
    whole.write_bytes(data[: int(keep * len(data)) if keep < 1 else int(keep)])
    with pytest.raises(InstallError, match="is damaged"):
        unpack(whole, "a/tree", tmp_path / "out")


def test_no_archive_at_all(tmp_path: Path) -> None:
    file = tmp_path / "a.tar.gz"
    file.write_bytes(b"<html>Not Found</html>")
    with pytest.raises(InstallError, match="is damaged"):
        unpack(file, "a/tree", tmp_path / "out")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:secret@example.com:8443/x.git", "https://example.com:8443/x.git"),
        ("https://token@example.com/x.git", "https://example.com/x.git"),
        ("https://example.com/x.git", "https://example.com/x.git"),
        ("git@example.com:x/y.git", "git@example.com:x/y.git"),
        ("file:///home/me/x", "file:///home/me/x"),
        ("../x", "../x"),
    ],
)
def test_credentials_are_not_shown(url: str, shown: str) -> None:
    assert without_credentials(url) == shown
