"""The pool on two real servers, which are killed: counts are those of the servers' own logs."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comfy_script.pool import Failure, Run, ServerPool, product

if TYPE_CHECKING:
    from tests.server.pool.conftest import Servers


def slow(nodes: Any, number: int, seconds: float = 0.3) -> Any:
    return nodes.PoolSleep(seconds, number)


def test_a_server_is_killed_and_started_again(servers: Servers) -> None:
    """Two hundred jobs are as many results; only what ran on the dead server, or may have, runs again."""
    with ServerPool(servers.urls) as pool:
        sweep = pool.map(slow, product(number=range(200), seconds=[0.05]))
        done = [next(sweep) for _ in range(40)]
        servers.kill(0)
        again = threading.Thread(target=servers.start_again, args=(0,))
        again.start()
        done += sweep
        again.join()
        while pool.workers[servers.urls[0]] != "up":
            time.sleep(0.1)
        assert sorted(job["number"] for job in done) == list(range(200))
        assert all(job.image.getpixel((0, 0)) == (job["number"],) * 3 for job in done)
        assert sorted(servers.ran) == list(range(200))
        # One ran when it died; another one may have begun just then.
        assert sum(servers.ran.values()) in (200, 201, 202)
        before = sum(servers.ran.values())
        later = list(pool.map(slow, product(number=range(300, 320))))
        assert {job.worker for job in later} == set(servers.urls), "the server is used again"
        assert sum(servers.ran.values()) == before + 20


def test_the_driver_is_killed_twice_and_nothing_is_done_again(servers: Servers, tmp_path: Path) -> None:
    program = (
        "import sys\nfrom comfy_script.pool import ServerPool, product\n"
        "from tests.server.pool.test_pool import slow\n"
        "with ServerPool(sys.argv[2:], run=sys.argv[1]) as pool:\n"
        "    for job in pool.map(slow, product(number=range(200, 240))): print(job['number'], flush=True)\n"
    )
    arguments = [sys.executable, "-c", program, str(tmp_path / "run"), *servers.urls]
    for _ in range(2):
        driver = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])
        assert driver.stdout is not None
        for _ in range(10):
            assert driver.stdout.readline()
        driver.kill()
        driver.stdout.close()
        driver.wait()
    with ServerPool(servers.urls, run=tmp_path / "run") as pool:
        assert len(list(pool.map(slow, product(number=range(200, 240))))) == 40
        assert servers.ran == Counter(range(200, 240)), "forty executions for forty jobs"
        again = list(pool.map(slow, product(number=range(200, 240))))
    assert all(job.stored for job in again)
    assert sum(servers.ran.values()) == 40
    assert Run(tmp_path / "run").count("done") == 40


def test_a_silent_server_keeps_its_job(servers: Servers) -> None:
    """A node that holds Python's lock makes a server silent; it isn't given up."""

    def held(nodes: Any, number: int) -> Any:
        return nodes.PoolHold(4, number)

    with ServerPool(servers.urls) as pool:
        (job,) = pool.map(held, [{"number": 1}])
    assert job.attempts == 1


def test_a_job_that_kills_servers_is_condemned_and_its_neighbours_are_not(servers: Servers) -> None:

    def some(nodes: Any, number: int) -> Any:
        return nodes.PoolDie(number) if number == 303 else nodes.PoolSleep(0.2, number)

    with ServerPool(servers.urls) as pool:
        sweep = pool.map(some, product(number=range(300, 312)), failures="return")
        done: list[Any] = []
        collecting = threading.Thread(target=lambda: done.extend(sweep))
        collecting.start()
        while collecting.is_alive():
            collecting.join(0.2)
            servers.revive()
    failed = [job for job in done if isinstance(job, Failure)]
    assert [(job["number"], job.kind, job.attempts) for job in failed] == [(303, "worker_died", 2)]
    assert sorted(job["number"] for job in done if job not in failed) == [*range(300, 303), *range(304, 312)]
