from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

from comfy_script.lsp.jedi_thread import JediThread


def test_what_is_asked_comes_before_what_is_read_ahead() -> None:
    done: list[str] = []
    may_go = threading.Event()

    all_read = threading.Event()

    async def ask() -> None:
        jedi = JediThread()
        jedi.read_ahead(may_go.wait)
        for name in ("first", "second"):
            jedi.read_ahead(adding(done, name))
        jedi.read_ahead(all_read.set)
        asked = [asyncio.ensure_future(jedi.ask(adding(done, name), None)) for name in ("asked", "asked too")]
        await asyncio.sleep(0)
        may_go.set()
        await asyncio.gather(*asked)
        await asyncio.to_thread(all_read.wait)

    asyncio.run(asyncio.wait_for(ask(), 60))
    assert done == ["asked", "asked too", "first", "second"]


def test_what_is_late_is_read_all_the_same() -> None:
    """The next question needn't wait for it; one that wasn't begun is left out."""
    done: list[str] = []
    may_go = threading.Event()

    def reading() -> str:
        may_go.wait()
        done.append("late")
        return "late"

    async def ask() -> None:
        jedi = JediThread()
        assert await jedi.ask(reading, 0.01) == (None, True)
        assert await jedi.ask(adding(done, "not begun"), 0.01) == (None, True)
        may_go.set()
        assert await jedi.ask(lambda: "answer", None) == ("answer", False)

    asyncio.run(asyncio.wait_for(ask(), 60))
    assert done == ["late"]


def test_a_question_that_nobody_waits_for_is_left_out() -> None:
    done: list[str] = []
    may_go = threading.Event()

    async def ask() -> None:
        jedi = JediThread()
        jedi.read_ahead(may_go.wait)
        waiting = asyncio.ensure_future(jedi.ask(adding(done, "cancelled"), None))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait({waiting})
        may_go.set()
        assert await jedi.ask(adding(done, "asked"), None) == (None, False)

    asyncio.run(asyncio.wait_for(ask(), 60))
    assert done == ["asked"]


def adding(done: list[str], name: str) -> Callable[[], None]:
    return lambda: done.append(name)
