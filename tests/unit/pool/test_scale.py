"""The pool over HTTP on the benchmark's stub servers: what it asks of them for a job, and nothing else."""

from __future__ import annotations

from benchmarks.scale.http import measure


def test_a_job_costs_two_requests() -> None:
    found = measure(6, 60, 0.05, processes=2)
    jobs = 61  # one goes ahead, to connect
    counts = found.counts
    assert counts.pop("executions") == counts.pop("POST /prompt") == counts.pop("GET /view") == jobs
    connecting = ("system_stats", "object_info", "embeddings", "comfy_script/classes", "comfy_script/versions")
    for route in connecting:
        assert counts.pop(f"GET /{route}") == 6
    assert counts.pop("websockets") == 6
    # On a machine that stands still for seconds a server may be asked what it has.
    assert set(counts) <= {"GET /queue", "GET /history"}
    assert sum(counts.values()) < jobs
