"""Who of many servers is asked, and how often."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest

from comfy_script.pool import asking
from comfy_script.pool.asking import Asker, choose


@dataclass
class Silent:
    """A follower of a server that says nothing."""

    well: bool = True
    due: bool = True
    last_look: float = 0.0
    looks: int = 0

    async def look(self) -> None:
        self.looks += 1
        self.last_look = asyncio.get_running_loop().time()


def test_those_that_may_be_gone_come_first_then_those_that_waited() -> None:
    fresh, old, away, content = Silent(last_look=9), Silent(last_look=1), Silent(well=False, last_look=10), Silent()
    content.due = False
    followers: Any = [fresh, old, content, away]
    assert list(choose(followers, 10)) == [away, old, fresh]
    assert list(choose(followers, 2)) == [away, old]
    assert list(choose(followers, 0)) == []


def test_a_thousand_are_asked_on_a_budget_and_all_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_TICK", 0.01)
    monkeypatch.setattr(asking, "_PER_SECOND", 1000)
    followers = [Silent() for _ in range(300)]

    async def run() -> float:
        asker = Asker(lambda: followers)  # type: ignore[arg-type, return-value]
        begun = asyncio.get_running_loop().time()
        asker.start()
        asker.start()
        while min(follower.looks for follower in followers) < 2:  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(0.01)
        took = asyncio.get_running_loop().time() - begun
        await asker.close()
        return took

    took = asyncio.run(run())
    total = sum(follower.looks for follower in followers)
    assert total <= 1000 * took + 1
    assert max(follower.looks for follower in followers) <= 3, "nobody is asked more often than others"


def test_there_may_be_nothing_to_end() -> None:
    asyncio.run(Asker(list).close())
