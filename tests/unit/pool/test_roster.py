"""What the pool's loop does with workers that come and go."""

from __future__ import annotations

import pytest

from comfy_script.pool import roster


@pytest.mark.parametrize("away", [2.0, 10.0, 100.0])
def test_a_worker_is_found_soon_after_it_answers_again(monkeypatch: pytest.MonkeyPatch, away: float) -> None:
    now = 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    questions = 0
    while now < away:
        now += roster._pause(0.0)
        questions += 1
    assert now - away <= max(1.0, away / 5)
    assert questions <= 25, "and it isn't asked all the time"


def test_a_worker_that_was_away_for_long_is_asked_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.monotonic", lambda: 100_000.0)
    assert roster._pause(0.0) == 30.0
