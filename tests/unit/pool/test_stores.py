"""Runs whose files are in a store of fsspec's: in memory, and in a folder that it reaches."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from comfy_script.errors import PoolError
from comfy_script.pool import Done, Run, ServerPool, product
from comfy_script.pool import stores as stores_module
from comfy_script.pool.stores import Store
from tests.faults.disks import FAULTS, Unwritable
from tests.standin.server import StandIn


def color(nodes: Any, color: int) -> Any:
    return nodes.EmptyImage(8, 8, 1, color)


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn(pack=False) as server:
        yield server


@pytest.fixture(params=["memory", "file"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "file":
        yield f"file://{tmp_path}/far/away"
        return
    memory = fsspec.filesystem("memory")
    yield "memory://bucket/study"
    memory.store.clear()
    memory.pseudo_dirs[:] = [""]


@pytest.fixture
def keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent isn't kept in the folder."""
    monkeypatch.setattr(stores_module, "_KEPT", 0)


def here(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "files").rglob("*") if path.is_file())


def there(url: str) -> list[str]:
    system, root = fsspec.core.url_to_fs(url)
    return sorted(path.rpartition("/")[2] for path in system.find(root))


def swept(server: StandIn, run: Run, *numbers: int) -> dict[int, Done]:
    with ServerPool([server.url]) as pool:
        return {job["color"]: job for job in pool.map(color, product(color=list(numbers)), run=run)}


def test_files_go_to_the_store_and_are_read_from_it(
    server: StandIn, url: str, tmp_path: Path, keeps_nothing: None
) -> None:
    run = Run(tmp_path / "run", store=url)
    done = swept(server, run, 1, 2, 3)
    assert here(run.path) == []
    names = there(url)
    assert names.pop() == "manifest.sqlite"
    assert len(names) == 3
    assert {number: job.image.getpixel((0, 0)) for number, job in done.items()} == {n: (0, 0, n) for n in (1, 2, 3)}
    assert pickle.loads(pickle.dumps(done[2])).image.getpixel((0, 0)) == (0, 0, 2)
    again = swept(server, Run(tmp_path / "run"), 1, 2, 3, 4)  # the run knows its store
    assert {number: job.stored for number, job in again.items()} == {1: True, 2: True, 3: True, 4: False}
    assert again[3].image.getpixel((0, 0)) == (0, 0, 3)
    assert len(server.submissions) == 4


def test_a_run_goes_on_in_another_folder(server: StandIn, url: str, tmp_path: Path, keeps_nothing: None) -> None:
    """As on another machine: nothing that was done is done again, on either side."""
    one, two = Run(tmp_path / "one", store=url), Run(tmp_path / "two", store=url)
    swept(server, one, 1, 2)
    assert sum(job.stored for job in swept(server, two, 1, 2, 3).values()) == 2
    assert sum(job.stored for job in swept(server, one, 1, 2, 3, 4).values()) == 3
    assert len(server.submissions) == 4
    assert [run.count("done") for run in (one, two)] == [4, 3]
    assert two.fetch() == 4
    assert two.count("done") == 4
    assert all(path.exists() for row in two.rows() for path in row.files)
    assert [row.versions for row in one.rows()] == [row.versions for row in two.rows()]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_folder_that_can_not_be_written(server: StandIn, tmp_path: Path, fault: str, keeps_nothing: None) -> None:
    url = f"file://{tmp_path}/far/away"
    swept(server, Run(tmp_path / "run", store=url), 1, 2)
    room = tmp_path / "out"
    room.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        getattr(Unwritable(room, patch), fault)(room / "copy")
        with pytest.raises(PoolError, match=rf"{re.escape(str(room))}.* can't be (written|opened|read): [A-Za-z ]+"):
            Run(room / "copy", store=url).fetch()
    if fault in ("full", "read_only"):
        assert Run(room / "copy", store=url).fetch() == 2


def test_tables_and_sheets_of_what_only_the_store_has(
    server: StandIn, url: str, tmp_path: Path, keeps_nothing: None
) -> None:
    run = Run(tmp_path / "run", store=url)
    swept(server, run, 0xFF0000)
    (row,) = run.rows()
    assert row.urls == (f"{url}/files/{row.files[0].parent.name}/{row.files[0].name}",)
    with fsspec.open(row.urls[0]) as file:
        assert file.read(4) == b"\x89PNG"
    assert run.table()["file"].tolist() == list(row.urls)
    assert not row.files[0].exists()
    sheet = run.sheet().save(tmp_path / "sheet.png")
    assert row.files[0].exists()
    import PIL.Image

    with PIL.Image.open(sheet) as image:
        assert (255, 0, 0) in [color for _, color in image.convert("RGB").getcolors(1 << 24) or ()]


def test_the_newest_files_are_kept_here_as_well(
    server: StandIn, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run(tmp_path / "run", store=url)
    swept(server, run, *range(10))
    assert len(here(run.path)) == 10
    size = max(path.stat().st_size for row in run.rows() for path in row.files)
    monkeypatch.setattr(stores_module, "_KEPT", 3 * size)
    swept(server, run, 10)
    left = len(here(run.path))
    assert 1 <= left <= 3
    assert len(there(url)) == 12
    assert run.fetch() == 11 - left


def test_a_store_that_is_away_loses_nothing(
    server: StandIn, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run = Run(tmp_path / "run", store=url)
    write = Store.write

    def refused(self: Store, name: str, content: bytes) -> None:
        raise PoolError(f"{self.url} can't be written to: no room")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write", refused)
        done = swept(server, run, 1, 2)
    assert done[1].image.getpixel((0, 0)) == (0, 0, 1)
    assert there(url) == []
    assert f"{url} can't be written to: no room" in caplog.text
    assert f"2 files of the run in {run.path} couldn't be sent" in caplog.text
    assert f"The record of the run in {run.path} is only there" in caplog.text
    assert Store.write is write
    assert all(job.stored for job in swept(server, run, 1, 2).values())
    assert len(there(url)) == 3, "sent when the run is gone on with"


def test_what_was_begun_without_a_store_goes_there(server: StandIn, url: str, tmp_path: Path) -> None:
    swept(server, Run(tmp_path / "run"), 1, 2)
    assert all(job.stored for job in swept(server, Run(tmp_path / "run", store=url), 1, 2).values())
    assert len(there(url)) == 3
    assert Run(tmp_path / "run").store == url


def test_a_file_that_was_lost_or_changed_there(server: StandIn, url: str, tmp_path: Path, keeps_nothing: None) -> None:
    run = Run(tmp_path / "run", store=url)
    done = swept(server, run, 1, 2)
    system, root = fsspec.core.url_to_fs(url)
    lost, changed = (next(iter(row.urls)).removeprefix(url) for row in run.rows())
    system.rm_file(root + lost)
    system.pipe_file(root + changed, b"something else")
    by_place = {row.params["color"]: done[row.params["color"]] for row in run.rows()}
    said = []
    for job in by_place.values():
        with pytest.raises(PoolError) as error:
            job.image.load()
        said.append(error.value.message)
    assert said == [
        f"{url}{lost}, a result of a run, isn't there.",
        f"{url}{changed}, a result of a run, was changed: it has another content. Remove it: the sweep makes it anew.",
    ]
    assert sorted(job.stored for job in swept(server, run, 1, 2).values()) == [False, True], "what is lost is made anew"


def test_an_estimate_asks_the_store(server: StandIn, url: str, tmp_path: Path, keeps_nothing: None) -> None:
    run = Run(tmp_path / "run", store=url)
    swept(server, run, 1, 2)
    with ServerPool([server.url]) as pool:
        assert pool.estimate(color, product(color=[1, 2, 3]), run=run).done == 2
        system, root = fsspec.core.url_to_fs(url)
        system.rm(f"{root}/files", recursive=True)
        assert pool.estimate(color, product(color=[1, 2, 3]), run=run).done == 0


def test_another_kind_of_run_in_the_store_is_left_alone(server: StandIn, url: str, tmp_path: Path) -> None:
    swept(server, Run(tmp_path / "run", store=url), 1)
    before = fsspec.open(f"{url}/manifest.sqlite").open().read()
    with pytest.raises(PoolError, match="begun with strict=False"):
        swept(server, Run(tmp_path / "strict", strict=True, store=url), 1)
    assert fsspec.open(f"{url}/manifest.sqlite").open().read() == before
    Store(url).write("manifest.sqlite", b"no database, and long enough for one to be seen in it")
    with pytest.raises(PoolError, match=r"manifest\.sqlite can't be read as the record of a run"):
        swept(server, Run(tmp_path / "other", store=url), 1)


def test_what_is_no_store_is_said(tmp_path: Path, url: str) -> None:
    with pytest.raises(PoolError, match=r"Run\('runs/study', store='s3://bucket/study'\)"):
        Run("s3://bucket/study")
    with pytest.raises(PoolError, match=r"store='bucket' is no address: give one such as s3://bucket/folder"):
        Run(tmp_path, store="bucket")
    with pytest.raises(PoolError, match=r"store='sftp://\*\*\*@host/x' has a password in it") as error:
        Run(tmp_path, store="sftp://me:hunter2@host/x")
    assert "hunter2" not in str(error.value)
    with pytest.raises(PoolError, match="nosuch://bucket can't be read: Protocol not known: nosuch"):
        Run(tmp_path / "run", store="nosuch://bucket")._open()
    with pytest.raises(PoolError, match=f"There is no run in {url}"):
        Run(tmp_path / "none", store=url).fetch()
    assert not (tmp_path / "none").exists()
    run = Run(tmp_path / "run", store=url)
    run._open()
    run._close()
    with pytest.raises(PoolError, match=f"are in {url}, and not in memory://elsewhere"):
        Run(tmp_path / "run", store="memory://elsewhere")._open()
    with pytest.raises(PoolError, match="There is no run in"):
        Run(tmp_path / "local").fetch()


def test_without_fsspec_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(PoolError, match=r'needs fsspec: pip install "comfyui-script\[store\]"'):
        Run(tmp_path / "run", store="s3://bucket")._open()


HEAVY = ("ray", "pandas", "pyarrow", "fsspec", "torch", "optuna", "mlflow", "wandb")


def test_a_sweep_imports_none_of_the_large_libraries(server: StandIn, tmp_path: Path) -> None:
    """Not by a look at the imports: a sweep with a run, its table as CSV and its sheet, in a process of its own."""
    program = (
        "import sys\n"
        "from comfy_script import pool\n"
        "from comfy_script.cli.app import app\n"
        "[getattr(pool, name) for name in pool.__all__]\n"
        "with pool.ServerPool([sys.argv[1]], run=sys.argv[2]) as servers:\n"
        "    function = lambda nodes, color: nodes.EmptyImage(8, 8, 1, color)\n"
        "    assert len(list(servers.map(function, pool.product(color=[1, 2])))) == 2\n"
        "run = pool.Run(sys.argv[2])\n"
        "run.write_table(sys.argv[2] + '/jobs.csv')\n"
        "run.sheet().save(sys.argv[2] + '/sheet.html')\n"
        f"print([name for name in {HEAVY} if name in sys.modules])\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", program, server.url, str(tmp_path / "run")], capture_output=True, text=True
    )
    assert found.stdout.strip() == "[]", found.stderr
