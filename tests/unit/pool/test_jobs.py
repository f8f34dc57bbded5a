from __future__ import annotations

import itertools
import pickle
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import PoolError
from comfy_script.pool.jobs import Done, Failure, Job, Requirement, job_key, product, sample


def test_a_product_is_all_combinations_the_last_axis_changing_fastest() -> None:
    grid = product(seed=range(3), cfg=[4, 6])
    assert len(grid) == 6
    expected = [{"seed": seed, "cfg": cfg} for seed, cfg in itertools.product(range(3), [4, 6])]
    assert list(grid) == expected
    assert list(grid) == expected, "it can be gone through again"
    assert grid[4] == {"seed": 2, "cfg": 4}
    assert grid[-1] == expected[-1]
    assert list(grid[1:3]) == expected[1:3]
    with pytest.raises(IndexError):
        grid[6]


def test_a_product_of_millions_is_made_point_by_point() -> None:
    grid = product(seed=range(10**9), cfg=range(10**6))
    assert len(grid) == 10**15
    assert grid[10**15 - 1] == {"seed": 10**9 - 1, "cfg": 10**6 - 1}


def test_values_that_come_once_are_kept() -> None:
    grid = product(size=(8 * step for step in range(1, 3)), name=["a"])
    assert list(grid) == list(grid) == [{"size": 8, "name": "a"}, {"size": 16, "name": "a"}]


def test_a_product_of_no_axes_is_one_point() -> None:
    assert list(product()) == [{}]


@pytest.mark.parametrize("value", ["sd15.ckpt", 7, None, {"a": 1}, b"x"])
def test_one_value_is_no_axis(value: Any) -> None:
    with pytest.raises(PoolError, match=r"cfg=.* is one value: give a list of values, cfg=\["):
        product(cfg=value)


def test_an_axis_has_values() -> None:
    with pytest.raises(PoolError, match="cfg has no values"):
        product(seed=[1], cfg=[])


def test_a_sample_has_no_point_twice_and_is_the_same_for_the_same_number() -> None:
    grid = product(seed=range(1000), cfg=range(1000))
    points = list(sample(grid, 100))
    assert points == list(sample(grid, 100))
    assert points != list(sample(grid, 100, random_seed=1))
    assert len({tuple(point.items()) for point in points}) == 100
    assert all(point in grid for point in points[:2])
    few = sample(product(seed=range(5)), 9)
    assert sorted(point["seed"] for point in few) == [0, 1, 2, 3, 4]
    assert list(sample(few, 5, random_seed=3)) != list(few)


def prompt(**inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, **inputs}}}


def test_a_key_is_made_of_what_runs_and_of_nothing_else() -> None:
    key = job_key(prompt(color=1), ["1"])
    assert key == job_key({"1": {**prompt(color=1)["1"], "_meta": {"title": "Mine"}}}, ["1"])
    assert key == job_key({"1": {"inputs": {"color": 1, "height": 8, "width": 8}, "class_type": "EmptyImage"}}, ["1"])
    assert len({key, job_key(prompt(color=2), ["1"]), job_key(prompt(color=1)), job_key(prompt(color="1"), ["1"])}) == 4
    # It is written into runs, and read by later releases.
    assert key == "17e3c1b3cc732354bdb1343e52bdc4b9"


def test_jobs_and_what_came_of_them_can_be_sent() -> None:
    job = Job("k", {"seed": 1}, prompt(), ("1",), needs=(Requirement("Loader", "name", "a"),), models=frozenset({"a"}))
    assert pickle.loads(pickle.dumps(job)) == job
    done = Done("k", {"seed": 1}, 0, (), "w", 1.0)
    assert pickle.loads(pickle.dumps(done)) == done
    failure = Failure("k", {"seed": 1}, 0, "node", PoolError("bad"))
    assert pickle.loads(pickle.dumps(failure)).error.message == "bad"


def test_values_are_found_by_the_parameters_names() -> None:
    assert Done("k", {"seed": 1}, 0, (), "w", 1.0)["seed"] == 1
    assert Failure("k", {"seed": 1}, 0, "node", PoolError("bad"))["seed"] == 1


def test_the_scheduler_runs_without_the_rest_of_the_package() -> None:
    import subprocess
    import sys

    code = (
        "import sys, threading, comfy_script.pool.scheduler, comfy_script.pool\n"
        "heavy = {'aiohttp', 'PIL', 'numpy', 'torch', 'sqlite3', 'pandas', 'ray', 'fsspec', 'asyncio', 'tqdm'}\n"
        "print(sorted(heavy & set(sys.modules)), threading.active_count())"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=Path.cwd())
    assert found.stdout == "[] 1\n"


def test_a_workflow_becomes_a_job() -> None:
    job = Job.of(prompt(color=1), ["1"], seed=3)
    assert job.key == job_key(prompt(color=1), ["1"])
    assert job.params == {"seed": 3}
    assert job.needs == (Requirement("EmptyImage"),)
    with pytest.raises(PoolError, match="has no node '2'"):
        Job.of(prompt(), ["2"])
    with pytest.raises(PoolError, match="needs an output node"):
        Job.of(prompt(), [])
    with pytest.raises(PoolError, match=r"isn't in API format: 'nodes'"):
        Job.of({"nodes": []}, ["1"])
