from __future__ import annotations

import contextlib
import itertools
import os
import pickle
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import NotPicklableError, PoolError
from comfy_script.pool.jobs import Job, job_key
from comfy_script.pool.kept import Intent, KeptResult, StoredFailure, StoredResult
from comfy_script.pool.run import Run
from comfy_script.runtime.results import ImageBatchResult, ServerFile, TextResult


def job(**params: Any) -> Job:
    prompt = {"1": {"class_type": "EmptyImage", "inputs": {key: str(value) for key, value in params.items()}}}
    return Job(job_key(prompt, ["1"]), params, prompt, ("1",))


def kept_image(color: str = "red", name: str = "a.png") -> KeptResult:
    buffer = BytesIO()
    PIL.Image.new("RGB", (8, 8), color).save(buffer, "PNG")
    raw = {"images": [{"filename": name, "subfolder": "", "type": "temp"}]}
    return KeptResult(raw, {ServerFile(name, "", "temp"): buffer.getvalue()})


@pytest.fixture
def run(tmp_path: Path) -> Any:
    run = Run(tmp_path / "runs" / "one")
    run._open()
    yield run
    run._close()


def reopened(run: Run) -> Run:
    """As the next process finds it."""
    return Run(run.path)


def test_what_was_done_is_there_the_next_time(run: Run) -> None:
    one = job(seed=1)
    assert run._known(one.key) is None
    run._intend(one.key, one, Intent("http://a/", run._prompt_id(one.key, 1), 1))
    text = KeptResult({"text": ["hello"]}, {})
    stored = run._done(one.key, [kept_image(), text], "http://a/", 1.5, 1, {})
    again = run._known(one.key)
    assert isinstance(again, StoredResult)
    for found in (stored, again):
        image, words = found.results
        assert isinstance(image, ImageBatchResult)
        assert image[0].getpixel((0, 0)) == (255, 0, 0)
        assert isinstance(words, TextResult)
        assert words.text == "hello"
        assert (found.worker, found.seconds, found.executions) == ("http://a/", 1.5, 1)
        assert pickle.loads(pickle.dumps(image))[0].getpixel((0, 0)) == (255, 0, 0)


def test_the_same_content_is_one_file(run: Run) -> None:
    for seed in range(3):
        one = job(seed=seed)
        run._intend(one.key, one, Intent("w", "p", 1))
        run._done(one.key, [kept_image(name=f"{seed}.PNG")], "w", 1.0, 1, {})
    (file,) = [path for path in (run.path / "files").rglob("*") if path.is_file()]
    assert file.suffix == ".png"


def test_a_result_without_its_files_is_no_result(run: Run) -> None:
    one = job(seed=1)
    run._intend(one.key, one, Intent("w", "p", 1))
    stored = run._done(one.key, [kept_image()], "w", 1.0, 1, {})
    (row,) = run.rows()
    row.files[0].unlink()
    assert run._known(one.key) is None
    with pytest.raises(PoolError, match=r"a result of a run, can't be read"):
        stored.results[0].wait()  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["../../evil.png", "/etc/passwd", "a/b.png", "x" * 300 + ".png", "a.p/ng", "no"])
def test_names_of_a_server_lead_nowhere(run: Run, name: str) -> None:
    one = job(seed=1)
    run._intend(one.key, one, Intent("w", "p", 1))
    run._done(one.key, [kept_image(name=name)], "w", 1.0, 1, {})
    (row,) = run.rows()
    assert row.files[0].parent.parent == run.path / "files"
    assert row.files[0].exists()


def test_intents_failures_and_rows(run: Run) -> None:
    sent, failed = job(seed=1), job(seed=2, path=Path("a"), what={1, 2})
    run._intend(sent.key, sent, Intent("http://a/", "id", 3))
    run._failed(failed.key, failed, "node", "it raised", "http://b/", 2)
    assert run._known(sent.key) == Intent("http://a/", "id", 3)
    assert run._known(failed.key) == StoredFailure("node", "it raised", "http://b/", 2)
    rows = {row.key: row for row in run.rows()}
    assert rows[sent.key].state == "sent"
    assert rows[failed.key].params == {"seed": 2, "path": "a", "what": "{1, 2}"}
    assert (rows[failed.key].kind, rows[failed.key].error) == ("node", "it raised")
    assert (run.count("sent"), run.count("done"), run.count("failed")) == (1, 0, 1)
    run._intend(failed.key, failed, Intent("http://a/", "id", 4))
    assert run._known(failed.key) == Intent("http://a/", "id", 4)


def test_ids_are_the_runs_own(run: Run, tmp_path: Path) -> None:
    other = Run(tmp_path / "other")
    other._open()
    ids = {run._prompt_id("k", 1), run._prompt_id("k", 2), run._prompt_id("l", 1), other._prompt_id("k", 1)}
    assert len(ids) == 4
    assert run._prompt_id("k", 1) in ids
    other._close()


def test_one_process_at_a_time_writes_and_all_read(run: Run) -> None:
    run._failed(job(seed=1).key, job(seed=1), "node", "it raised", "w", 1)
    program = (
        "import sys\nfrom comfy_script.pool.run import Run\nfrom comfy_script.errors import PoolError\n"
        "run = Run(sys.argv[1])\nprint(run.count('failed'))\n"
        "try: run._open()\nexcept PoolError as error: print(error)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program, str(run.path)], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert found == ["1", f"The run in {run.path} is being worked on by another process, or another pool."]


def test_a_state_that_no_job_has(tmp_path: Path) -> None:
    with pytest.raises(PoolError, match="'finished' is no state of a job: they are 'sent', 'done' and 'failed'"):
        Run(tmp_path).count("finished")  # type: ignore[arg-type]


def test_sweeps_of_one_pool_share_a_run(run: Run) -> None:
    run._open()
    run._close()
    run._failed(job(seed=1).key, job(seed=1), "node", "it raised", "w", 1)
    assert run.count("failed") == 1


def test_a_process_that_is_killed_loses_no_row_that_it_wrote(tmp_path: Path) -> None:
    program = (
        "import os, sys\nfrom tests.unit.pool.test_run import *\n"
        "run = Run(sys.argv[1])\nrun._open()\n"
        "for seed in range(10_000):\n"
        "    one = job(seed=seed)\n"
        "    run._intend(one.key, one, Intent('w', 'p', 1))\n"
        "    run._done(one.key, [kept_image()], 'w', 1.0, 1, {})\n"
        "    print(one.key, flush=True)\n"
    )
    root = Path(__file__).parents[3]
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "run")], stdout=subprocess.PIPE, text=True, cwd=root
    )
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(50)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.read().split()
    process.wait()
    run = Run(tmp_path / "run")
    run._open()
    assert all(isinstance(run._known(key), StoredResult) for key in said)
    run._close()


def moved_at_each_write(folder: Path, store: str | None) -> None:
    """Prints what is said where a run is moved before each of its writes in turn, in a process of its own."""
    place, elsewhere = folder / "run", folder / "elsewhere"
    left = -1

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if left < 0 or event not in ("open", "os.mkdir", "os.rename", "os.link", "os.remove", "sqlite3.connect"):
            return
        if str(arguments[0]).startswith(f"{place}/"):
            left -= 1
            if left < 0:
                place.rename(elsewhere)

    sys.addaudithook(hook)
    for number in itertools.count():
        run = Run(place, store=store and f"{store}/{number}")
        run._open()
        left = number
        said = "nothing"
        try:
            for seed in range(3):
                one = job(seed=seed)
                run._intend(one.key, one, Intent("w", "p", 1))
                run._done(one.key, [kept_image(name=f"{seed}.png", color=["red", "blue"][seed % 2])], "w", 1.0, 1, {})
            run._manifest.copied()
            run._failed(job(seed=7).key, job(seed=7), "node", "it raised", "w", 1)
        except PoolError as error:
            said = error.message
        finally:
            run._close()
        was_moved, left = left < 0, -1
        if not was_moved:
            break
        assert not place.exists()
        print(said, flush=True)
        shutil.rmtree(elsewhere)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no folder with open files")
@pytest.mark.parametrize("has_store", [False, True])
def test_a_run_that_is_moved_at_any_write_says_so(tmp_path: Path, has_store: bool) -> None:
    """And where it was, no folder is made anew."""
    program = "from tests.unit.pool.test_run import *\nmoved_at_each_write(Path(sys.argv[1]), *sys.argv[2:] or [None])"
    arguments = [sys.executable, "-c", program, str(tmp_path), *([f"file://{tmp_path}/store"] if has_store else [])]
    ended = subprocess.run(arguments, cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    said = ended.stdout.splitlines()
    assert len(said) > 10
    expected = f"The run in {tmp_path / 'run'} was moved or removed while it is worked on."
    assert set(said) - {"nothing"} == {expected}
    # The store's threads may write last of all: what they say is logged.
    assert "nothing" not in said if not has_store else expected.rstrip(".") in ended.stderr


def test_what_is_no_run_is_said(tmp_path: Path) -> None:
    with pytest.raises(PoolError, match=r"There is no run in .*: it has no manifest\.sqlite"):
        list(Run(tmp_path).rows())
    (tmp_path / "manifest.sqlite").write_text("not a database at all, and long enough to be seen as none")
    with pytest.raises(PoolError, match="can't be read: file is not a database"):
        list(Run(tmp_path).rows())
    with pytest.raises(PoolError, match="can't be opened: file is not a database"):
        Run(tmp_path)._open()
    (tmp_path / "file").write_text("")
    with pytest.raises(PoolError, match="can't be written"):
        Run(tmp_path / "file" / "run")._open()


def test_a_run_of_a_newer_release_is_left_alone(run: Run) -> None:
    with sqlite3.connect(run.path / "manifest.sqlite") as connection:
        connection.execute("UPDATE facts SET value = '2' WHERE name = 'format'")
    connection.close()
    with pytest.raises(PoolError, match="made by a newer release"):
        reopened(run).count("done")


def test_a_run_stays_in_its_process(run: Run) -> None:
    with pytest.raises(NotPicklableError, match="Send its path"):
        pickle.dumps(run)


DAMAGES = {
    "UPDATE facts SET value = 'x' WHERE name = 'format'": "was made by a newer release",
    "UPDATE facts SET value = 'x' WHERE name = 'id'": "is damaged",
    "UPDATE jobs SET results = '{'": "is damaged",
    "UPDATE jobs SET results = '[1]'": "is damaged",
    'UPDATE jobs SET results = \'[{"raw": {}, "files": [["a"]]}]\'': "is damaged",
    "UPDATE jobs SET params = '['": "is damaged",
    "UPDATE jobs SET models = '5'": "is damaged",
    "ALTER TABLE jobs RENAME COLUMN params TO other": "params",
}


@pytest.mark.parametrize(("statement", "said"), DAMAGES.items())
def test_a_damaged_record_is_said_wherever_it_is_read(tmp_path: Path, statement: str, said: str) -> None:
    """By what reads it in a process of its own, and by a sweep; each does its work or raises this."""
    run = Run(tmp_path / "run")
    run._open()
    one = job(seed=1)
    run._intend(one.key, one, Intent("w", "p", 1))
    run._done(one.key, [kept_image()], "w", 1.0, 1, {})
    run._close()
    with contextlib.closing(sqlite3.connect(run.path / "manifest.sqlite")) as connection, connection:
        connection.execute(statement)

    def swept(opened: Run) -> None:
        opened._open()
        try:
            opened._known(one.key)
            opened._intend(one.key, one, Intent("w", opened._prompt_id(one.key, 2), 2))
        finally:
            opened._close()

    complaints = []
    for use in (lambda opened: list(opened.rows()), lambda opened: opened._states(), swept, Run.sheet, Run.fetch):
        try:
            use(reopened(run))
        except PoolError as error:
            complaints.append(error.message)
    assert complaints
    assert all(said in complaint for complaint in complaints)


def test_a_file_that_was_changed_is_no_result(run: Run) -> None:
    one = job(seed=1)
    run._intend(one.key, one, Intent("w", "p", 1))
    stored = run._done(one.key, [kept_image()], "w", 1.0, 1, {})
    (row,) = run.rows()
    row.files[0].write_bytes(kept_image("blue").files[ServerFile("a.png", "", "temp")])
    with pytest.raises(PoolError, match="was changed: it has another content"):
        stored.results[0].wait()  # type: ignore[attr-defined]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can take on another's rights")
@pytest.mark.parametrize("is_closed", [True, False])
def test_a_run_of_someone_else_can_be_read(tmp_path: Path, is_closed: bool) -> None:
    """Where nothing may be written; also what a killed process left, who had not closed it."""
    run, one = Run(tmp_path / "run"), job(seed=1)
    run._open()
    run._intend(one.key, one, Intent("w", "p", 1))
    run._done(one.key, [kept_image()], "w", 1.0, 1, {})
    if is_closed:
        run._close()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        theirs = shutil.copytree(run.path, Path(folder, "run"))
        if not is_closed:
            run._close()
        program = (
            "import os, sys, sqlite3, filelock, comfy_script.pool.run, comfy_script.pool.sheets\n"
            "from comfy_script.pool import Run\nfrom comfy_script.errors import PoolError\n"
            "run = Run(sys.argv[1])\nos.setegid(65534)\nos.seteuid(65534)\n"
            "print(run.count('done'), [row.params for row in run.rows()], run.sheet())\n"
            "try: run._open()\nexcept PoolError as error: print(error)\n"
        )
        ended = subprocess.run([sys.executable, "-c", program, str(theirs)], capture_output=True, text=True)
    assert ended.stdout.splitlines() == [
        f"1 [{{'seed': 1}}] <sheet of {theirs}: 1 × 1>",
        f"{theirs} can't be written: Permission denied.",
    ], ended.stderr
