"""A run as a table, and the versions that its results are of."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from comfy_script.errors import PoolError
from comfy_script.pool import Done, JobFinished, PoolEvent, PoolNotice, Run, ServerPool, product
from comfy_script.pool.tables import OWN_COLUMNS, _of_one_type, columns_of
from comfy_script.pool.versions import differences, server_versions
from tests.standin.server import StandIn
from tests.unit.pool.test_server_pool import eventually


def color(nodes: Any, color: int, **others: Any) -> Any:
    return nodes.EmptyImage(8, 8, 1, color)


@pytest.fixture
def server() -> Any:
    with StandIn(pack=False) as server:
        yield server


@pytest.fixture
def run(server: StandIn, tmp_path: Path) -> Run:
    run = Run(tmp_path / "run")
    with ServerPool([server.url], run=run) as pool:
        points = [
            {"color": 1, "worker": "me"},
            {"color": 2, "text": "=cmd('x')", "mixed": [1]},
            {"color": 3, "mixed": 2.5},
        ]
        pool.map(color, points).wait()
    return run


def test_a_frame_has_parameters_and_facts(run: Run, server: StandIn) -> None:
    frame = run.table()
    assert list(frame.columns) == ["color", "params.worker", "text", "mixed", *OWN_COLUMNS]
    assert frame.set_index("color").loc[1, "params.worker"] == "me"
    assert list(frame["state"]) == ["done"] * 3
    assert set(frame["worker"]) == {f"{server.url}/" if not server.url.endswith("/") else server.url}
    assert all(Path(file).is_file() for file in frame["file"])
    assert (frame["seconds"] >= 0).all()
    assert set(frame["versions"]) == {"ComfyUI 0.30.0, PyTorch 2.11.0+cpu"}
    assert list(frame["attempts"]) == [1, 1, 1]
    assert frame["error"].isna().all()


def test_csv_is_the_same(run: Run, tmp_path: Path) -> None:
    path = run.write_table(tmp_path / "tables" / "jobs.csv")
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(run.table().columns)
    by_color = {row["color"]: row for row in rows}
    assert by_color["2"]["text"] == "=cmd('x')"
    assert by_color["2"]["mixed"] == "[1]"
    assert by_color["1"]["text"] == ""
    assert json.loads(by_color["1"]["files"]) == [by_color["1"]["file"]]


def test_parquet_is_the_same(run: Run, tmp_path: Path) -> None:
    from pyarrow import parquet

    table = parquet.read_table(run.write_table(tmp_path / "jobs.parquet")).to_pydict()
    wanted = columns_of(run.rows())
    assert list(table) == list(wanted)
    assert table["color"] == wanted["color"]
    assert table["files"] == wanted["files"]
    # One column has one type there.
    assert sorted(map(str, table["mixed"])) == ["2.5", "None", "[1]"]


ODD = [
    float("nan"),
    float("inf"),
    "ü\ud800",
    [1, [2]],
    {(1, 2): 3},
    {1: {2}},
    None,
    Path("x"),
    2**70,
    b"a",
    {1},
    lambda: 1,
]
"""And arrays, which can't say whether they are true, and what is in itself, or has no text."""


class Mute:
    def __repr__(self) -> str:
        raise RuntimeError("no text")


def test_whatever_parameters_are(server: StandIn, tmp_path: Path) -> None:
    """A job is known by its workflow: what else its parameters are is only looked at."""
    within: list[Any] = []
    within.append(within)
    odd = [*ODD, np.zeros((4, 4, 3), np.uint8), np.float32(0.1), np.zeros(0), within, Mute()]
    run = Run(tmp_path / "run")
    params = [{"color": color, "odd": value, "token": value} for color, value in enumerate(odd)]
    with ServerPool([server.url]) as pool:
        for stored in (False, True):
            done = pool.map(color, params, run=run, ordered=True, failures="return")
            assert [(type(job), job.stored) for job in done] == [(Done, stored)] * len(odd)
    assert {row.params["color"] for row in run.rows()} == {*range(len(odd))}
    for name in ("jobs.csv", "jobs.parquet"):
        assert run.write_table(tmp_path / name).stat().st_size
    assert len(run.table()) == len(odd)
    for name in ("sheet.html", "sheet.png"):
        run.sheet("odd").save(tmp_path / name)


def test_numbers_that_parquet_has_no_form_for_are_texts() -> None:
    assert _of_one_type([1, 2**70, None]) == ["1", str(2**70), None]
    assert _of_one_type([1, 2, None]) == [1, 2, None]


def test_the_models_of_a_job_are_in_it(server: StandIn, tmp_path: Path) -> None:
    def loaded(nodes: Any) -> Any:
        model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        text = nodes.CLIPTextEncode("", clip)
        latent = nodes.KSampler(model, 1, 2, 4, "euler", "normal", text, text, nodes.EmptyLatentImage(64, 64))
        return nodes.VAEDecode(latent, vae)

    with ServerPool([server.url], run=tmp_path / "run") as pool:
        list(pool.map(loaded, [{}], failures="return"))
    (row,) = Run(tmp_path / "run").rows()
    assert row.models == ("v1-5-pruned-emaonly.ckpt",)


def test_what_cannot_be_written(run: Run, tmp_path: Path) -> None:
    with pytest.raises(PoolError, match=r"name it \.csv or \.parquet"):
        run.write_table(tmp_path / "jobs.xlsx")
    with pytest.raises(PoolError, match="There is no run"):
        Run(tmp_path / "none").write_table(tmp_path / "jobs.csv")


def test_csv_needs_nothing_and_the_others_say_what_they_need(run: Run, tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "sys.modules['pandas'] = sys.modules['pyarrow'] = None\n"
        "from comfy_script.pool import Run\n"
        "from comfy_script.errors import ComfyScriptError\n"
        f"run = Run({str(run.path)!r})\n"
        f"run.write_table({str(tmp_path / 'x.csv')!r})\n"
        f"for what in (run.table, lambda: run.write_table({str(tmp_path / 'x.parquet')!r})):\n"
        "    try: what()\n"
        "    except ComfyScriptError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    first, second = done.stdout.splitlines()
    assert "needs pandas: pip install" in first
    assert "needs pyarrow: pip install" in second
    assert (tmp_path / "x.csv").is_file()


# -- versions ---------------------------------------------------------------------------------------------------------


def swept(server: StandIn, run: Run) -> list[PoolEvent]:
    events: list[PoolEvent] = []
    with ServerPool([server.url], run=run, on_event=events.append) as pool:
        pool.map(color, product(color=range(3))).wait()
    return events


def stored(events: list[PoolEvent]) -> int:
    return sum(isinstance(event, JobFinished) and event.job.stored for event in events)


def notices(events: list[PoolEvent]) -> list[str]:
    return [event.text for event in events if isinstance(event, PoolNotice)]


def test_a_notice_tells_of_other_versions(server: StandIn, tmp_path: Path) -> None:
    path = tmp_path / "run"
    assert notices(swept(server, Run(path))) == []
    server.version = "0.31.0"
    events = swept(server, Run(path))
    assert stored(events) == 3
    (said,) = notices(events)
    assert "different versions: ComfyUI 0.30.0 and 0.31.0. " in said
    assert "strict=True" in said


def test_a_strict_run_has_results_of_equal_versions(server: StandIn, tmp_path: Path) -> None:
    path = tmp_path / "run"
    assert stored(swept(server, Run(path, strict=True))) == 0
    assert stored(swept(server, Run(path, strict=True))) == 3
    server.version = "0.31.0"
    events = swept(server, Run(path, strict=True))
    assert stored(events) == 0
    assert notices(events) == []
    assert [dict(row.versions)["ComfyUI"] for row in Run(path).rows()] == ["0.30.0"] * 3 + ["0.31.0"] * 3
    with ServerPool([server.url]) as pool:
        assert pool.estimate(color, product(color=range(4)), run=Run(path, strict=True)).done == 3
        with pytest.raises(PoolError, match="The pool has Run"):
            pool.map(color, product(color=range(3)), run=Run(path))
    with ServerPool([server.url], run=path) as pool:
        with pytest.raises(PoolError, match="begun with strict=True"):
            pool.map(color, product(color=range(3)))
        with pytest.raises(PoolError, match="begun with strict=True"):
            pool.estimate(color, product(color=range(3)))


def test_servers_that_differ_are_not_for_a_strict_run(server: StandIn, tmp_path: Path) -> None:
    with StandIn(pack=False) as other:
        other.version = "0.29.1"
        with ServerPool([server.url, other.url]) as pool:
            with pytest.raises(PoolError, match=r"the workers differ: ComfyUI 0\.29\.1 and 0\.30\.0"):
                pool.map(color, product(color=range(3)), run=Run(tmp_path / "strict", strict=True)).wait()
            pool.map(color, product(color=range(3)), run=Run(tmp_path / "lax")).wait()


def test_a_server_that_comes_back_as_another_release(server: StandIn, tmp_path: Path) -> None:
    """Nothing of the one is taken for a result of the other."""
    run = Run(tmp_path / "run", strict=True)
    with ServerPool([server.url], run=run) as pool:
        server.hold("EmptyImage")
        sweep = pool.map(color, product(color=[1]))  # another might be made when the release is known
        eventually(lambda: server.submissions)
        pool._engine.versions.learn(next(iter(pool.workers)), {"ComfyUI": "0.31.0"})
        server.let_go()
        with pytest.raises(PoolError, match="has other versions than when the sweep began"):
            sweep.wait()
    assert run.count("done") == 0


def test_differences_in_words() -> None:
    assert differences([{"A": "1"}, {"A": "1", "B": "2"}, {}]) == ""
    assert differences([{"A": "2", "B": "1"}, {"A": "10", "B": "1"}]) == "A 10 and 2"
    many = [{str(name): str(number) for name in range(8)} for number in range(2)]
    assert differences(many).endswith("4 0 and 1 and 3 more")


def test_what_servers_say() -> None:
    packs = {"packs": {"b": {"commit": "abc", "version": "1"}, "a": {"version": "2"}, "c": {}, "d": 1}}
    stats = {"system": {"comfyui_version": "0.30.0", "pytorch_version": None}}
    assert server_versions(stats, packs) == {"ComfyUI": "0.30.0", "a": "2", "b": "abc"}
    assert server_versions({"system": []}, {"packs": []}) == {}
