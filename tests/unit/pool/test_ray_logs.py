"""What a worker in Ray logs has no secret in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from comfy_script.pool.ray_logs import BlankRecords

CANARY = "Canary7bird4yellow9feather2"
_log = logging.getLogger("a.pack")


@pytest.fixture
def records() -> Iterator[BlankRecords]:
    before = logging.getLogRecordFactory()
    made = BlankRecords()
    made.install()
    yield made
    logging.setLogRecordFactory(before)


def test_secrets_of_the_job_that_runs(records: BlankRecords, caplog: pytest.LogCaptureFixture) -> None:
    records.secrets = (CANARY,)
    _log.error("Invalid image file: missing.png?token=%s", CANARY)
    try:
        raise ValueError(f"401 for {CANARY}")
    except ValueError:
        _log.exception("it failed")
    records.secrets = ()
    _log.error("to https://me:%s@example.org/?token=%s", CANARY, CANARY)
    assert CANARY not in caplog.text
    assert "missing.png?token=***" in caplog.text
    assert "ValueError: 401 for ***" in caplog.text
    assert "https://***@example.org/?token=***" in caplog.text


def test_what_cannot_be_shown_is_left_to_whoever_writes_it(
    records: BlankRecords, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    monkeypatch.setattr(caplog.handler, "emit", lambda record: None)
    _log.error("%d", "no number")
    _log.error("%d of %d", 1, 2)
