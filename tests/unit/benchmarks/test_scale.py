from __future__ import annotations

import pytest

from benchmarks.scale.__main__ import main


def test_it_tells_of_time_and_memory(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--workers", "20", "--jobs", "60"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "scheduler alone,     1 workers",
        "scheduler alone,    10 workers",
        "scheduler alone,    20 workers",
        "scheduler alone,   100 workers",
        "pool, 20 stub workers, 60 jobs",
    ]
    assert "MB more than before" in lines[-1]
