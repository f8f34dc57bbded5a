from __future__ import annotations

import pytest

from benchmarks.scale.__main__ import main


def test_it_tells_of_time_and_memory(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--workers", "20", "--jobs", "60", "--servers", "3", "--http-jobs", "12", "--seconds", "0.1"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "scheduler alone,     1 workers",
        "scheduler alone,    10 workers",
        "scheduler alone,    20 workers",
        "scheduler alone,   100 workers",
        "pool, 20 stub workers, 60 jobs",
        "pool, 3 stub servers over HTTP, 12 jobs of 0.1 s",
        "what the servers got",
    ]
    assert "MB more than before" in lines[-3]
