"""Whatever a server answers, each wait ends with its result or an error of ours, and nothing is left behind."""

from __future__ import annotations

from tests.fuzz.answers import Case, complaints, impatient, play_all

CASES = 200


def test_each_wait_ends_with_its_result_or_an_error_of_ours() -> None:
    with impatient(), complaints() as found:
        endings = play_all([Case(0, number) for number in range(CASES)], 8)
    assert [ending for ending in endings if ending.wrong] == []
    assert found == []
    assert len(endings) == CASES
    # The job itself works, and the answers reach it.
    assert 0.1 * CASES < sum(ending.how == "result" for ending in endings) < 0.9 * CASES
