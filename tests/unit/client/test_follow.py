"""Following prompts to their end on servers that say too little, too late, or nonsense."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest

from comfy_script.client import (
    Connected,
    Disconnected,
    Event,
    Executed,
    Executing,
    ExecutionInterrupted,
    ExecutionStart,
    ExecutionSuccess,
    NodeProgress,
    Preview,
    QueueState,
    Status,
    UnknownEvent,
    cancelling,
    followed,
)
from comfy_script.client import follow as module
from comfy_script.client.follow import Follower
from comfy_script.client.records import NoAnswer
from comfy_script.client.run import Cancelled, Lost, Run, ServerFailed, Succeeded, Unreadable
from comfy_script.errors import ServerError, ServerGoneError, ServerResponseError, ServerUnreachableError

T = TypeVar("T")
DONE: dict[str, Any] = {"outputs": {"save": {}}, "status": {"status_str": "success"}}
NONSENSE = {"status": "melted"}


class Server:
    """What a server answers, set by the test."""

    base_url = "http://here/"

    def __init__(self) -> None:
        self.running: list[str] = []
        self.pending: list[str] = []
        self.entries: dict[str, Any] = {}
        self.fault: Callable[[], BaseException | None] = lambda: None
        self.asked: list[str] = []
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self.listened = 0

    async def _answer(self, what: str, answer: T) -> T:
        self.asked.append(what)
        await asyncio.sleep(0)
        fault = self.fault()
        if fault is not None:
            raise fault
        return answer

    async def queue_state(self) -> QueueState:
        return await self._answer("queue", QueueState(tuple(self.running), tuple(self.pending)))

    async def history(self, prompt_id: str) -> Any:
        return await self._answer(f"history {prompt_id}", self.entries.get(prompt_id))

    async def delete_pending(self, prompt_ids: list[str]) -> None:
        await self._answer("delete", None)
        self.pending = [prompt_id for prompt_id in self.pending if prompt_id not in prompt_ids]

    async def interrupt(self, prompt_id: str) -> None:
        await self._answer(f"interrupt {prompt_id}", None)

    async def stream(self) -> AsyncGenerator[Event, None]:
        self.listened += 1
        while True:
            yield await self.events.get()


class Listener:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.begins = self.ends = 0

    def began(self) -> None:
        self.begins += 1

    def heard(self, event: Event) -> None:
        self.events.append(event)

    def ended(self) -> None:
        self.ends += 1


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cancelling, "_TICK", 0.002)
    for name, seconds in (("_TICK", 0.002), ("_QUIET", 0.01), ("_GRACE", 0.03), ("_SILENCE", 0.12), ("_CONNECT", 0.05)):
        monkeypatch.setattr(module, name, seconds)


def following(
    test: Callable[[Server, Follower], Awaitable[None]], monkeypatch: pytest.MonkeyPatch, **options: Any
) -> None:
    async def run() -> None:
        server = Server()
        monkeypatch.setattr("comfy_script.client.stream.events", lambda client, **how: client.stream())
        follower = Follower(server, **options)  # type: ignore[arg-type]
        try:
            await asyncio.wait_for(test(server, follower), 120)
        finally:
            await follower.close()

    asyncio.run(run())


def begun(follower: Follower, prompt_id: str = "one", listener: Any = None) -> tuple[Run, Listener]:
    run, listener = Run(prompt_id, ["save"]), listener or Listener()
    follower.add(run, listener)
    follower.submitted(run, prompt_id, 1.0)
    return run, listener


async def end(run: Run, seconds: float = 60.0) -> Any:
    for _ in range(int(seconds / 0.001)):
        if run.outcome is not None:
            return run.outcome
        await asyncio.sleep(0.001)
    raise AssertionError("it never ended")


async def until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110 - there is no event to wait for
        await asyncio.sleep(0.001)


def test_by_asking_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        run, listener = begun(follower)
        await until(lambda: len(server.asked) > 3)
        assert "history one" not in server.asked, "it is in the queue"
        server.running, server.entries = [], {"one": DONE}
        assert await end(run) == Succeeded()
        await asyncio.sleep(0.02)
        asked = len(server.asked)
        await asyncio.sleep(0.02)
        assert len(server.asked) == asked, "nothing is left to ask for"
        assert listener.ends == 1

    following(test, monkeypatch)


def test_many_runs_cost_one_question(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running, server.pending = ["0"], [str(index) for index in range(1, 50)]
        for index in range(50):
            begun(follower, str(index))
        await follower.look()
        assert server.asked == ["queue"]
        server.running, server.pending, server.entries = ["1"], server.pending[1:], {"0": DONE}
        server.asked.clear()
        await follower.look()
        assert server.asked == ["queue", "history 0"]

    following(test, monkeypatch)


def test_by_events(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        lengths: list[int] = []
        follower._queue_changed = lengths.append
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        run, listener = begun(follower)
        server.entries = {"one": DONE}
        told = [Status(1), Executing("save", prompt_id="one"), Executed("save", None, {"a": [1]}, prompt_id="one")]
        for event in (*told, Executing("x", prompt_id="another"), Executing(None, prompt_id="one")):
            server.events.put_nowait(event)
        assert await end(run) == Succeeded()
        assert run.ui == {"save": {"a": [1]}}
        assert listener.events == [*told[1:], Executing(None, prompt_id="one")]
        assert (lengths, listener.ends) == ([1], 1)
        assert server.asked == ["history one"]

    monkeypatch.setattr(module, "_QUIET", 60.0)
    following(test, monkeypatch)


WHOLE: list[Event] = [
    ExecutionStart(prompt_id="one"),
    Executed("save", None, {"a": [1]}, prompt_id="one"),
    ExecutionSuccess(prompt_id="one"),
    Executing(None, prompt_id="one"),
]


@pytest.mark.parametrize(
    "between",
    [
        Status(1),
        Executed("save", None, {}, prompt_id="another"),
        UnknownEvent("a pack's own", {}),
        UnknownEvent("progress", {}, prompt_id="one"),
    ],
)
@pytest.mark.parametrize("index", range(5))
def test_all_events_of_a_run_tell_its_outcome(between: Event, index: int, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        run, listener = begun(follower)
        for event in (*WHOLE[:index], between, *WHOLE[index:]):
            server.events.put_nowait(event)
        assert await end(run) == Succeeded()
        assert run.ui == {"save": {"a": [1]}}
        assert listener.ends == 1
        await asyncio.sleep(0.02)
        assert "history one" not in server.asked

    monkeypatch.setattr(module, "_QUIET", 10.0)
    following(test, monkeypatch)


@pytest.mark.parametrize(
    "gap",
    [
        [Disconnected("cut"), Connected(True)],
        [Connected(True)],
        [UnknownEvent(None, "{")],
        [UnknownEvent("executed", None)],
        [UnknownEvent("executed", {}, prompt_id="one")],
    ],
)
@pytest.mark.parametrize("index", [1, 2, 3])
def test_events_with_a_gap_do_not(gap: list[Event], index: int, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        run, _ = begun(follower)
        server.entries = {"one": {"outputs": {"save": {}, "more": {"b": [2]}}, "status": {"status_str": "success"}}}
        for event in (*WHOLE[:index], *gap, *WHOLE[index:]):
            server.events.put_nowait(event)
        assert await end(run) == Succeeded()
        assert run.ui == {"save": {"a": [1]}, "more": {"b": [2]}}
        assert "history one" in server.asked

    following(test, monkeypatch)


def test_previews_without_an_id_belong_to_the_only_run_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        await follower.watch(wait=False)
        server.running, server.pending = ["one"], ["two"]
        _, first = begun(follower, "one")
        _, second = begun(follower, "two")
        preview = Preview(None, b"", "png")
        for event in (Connected(False), preview, Executing("a", prompt_id="one"), preview):
            server.events.put_nowait(event)
        server.events.put_nowait(Executing("b", prompt_id="two"))
        server.events.put_nowait(preview)
        await until(lambda: second.events)
        await asyncio.sleep(0.01)
        assert first.events == [Executing("a", prompt_id="one"), preview]
        assert second.events == [Executing("b", prompt_id="two")]

    following(test, monkeypatch)


def test_a_lost_connection_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        server.running = ["one"]
        run, _ = begun(follower)
        server.events.put_nowait(Disconnected("cut"))
        server.events.put_nowait(Connected(True))
        await until(lambda: "queue" in server.asked)
        server.running, server.entries = [], {"one": DONE}
        assert await end(run) == Succeeded()

    following(test, monkeypatch)


def test_an_id_that_the_server_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        run, listener = Run("ours", ["save"]), Listener()
        follower.add(run, listener)
        follower.submitted(run, "theirs", 7)
        server.entries = {"theirs": DONE}
        assert await end(run) == Succeeded()
        assert (run.prompt_id, run.number) == ("theirs", 7)

    following(test, monkeypatch)


def test_before_the_answer_absence_means_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        slow, listener = Run("slow", ["save"]), Listener()
        follower.add(slow, listener)
        other, _ = begun(follower, "other")
        assert await end(other) == Lost(False)
        assert slow.outcome is None
        follower.drop(slow)
        assert listener.ends == 0

    following(test, monkeypatch)


def test_a_run_that_the_server_forgot(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        lost, _ = begun(follower, "lost")
        whole, _ = begun(follower, "whole")
        stopped, _ = begun(follower, "stopped")
        server.events.put_nowait(Executed("save", None, {}, prompt_id="whole"))
        server.events.put_nowait(ExecutionInterrupted("a", "A", prompt_id="stopped"))
        server.events.put_nowait(Executing(None, prompt_id="stopped"))
        assert await end(lost) == Lost(True)
        assert await end(whole) == Succeeded()
        assert await end(stopped) == Cancelled("a")

    following(test, monkeypatch)


def test_a_forgetful_history_is_listened_to_from_then_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the websocket, what was done and forgotten between two looks is lost; what follows isn't."""

    async def test(server: Server, follower: Follower) -> None:
        server.running = ["later"]
        lost, _ = begun(follower, "lost")
        later, _ = begun(follower, "later")
        assert await end(lost) == Lost(False)
        looks = server.asked.count("queue")
        await until(lambda: server.listened or server.asked.count("queue") > looks + 3)
        assert server.listened == 1
        server.events.put_nowait(Connected(False))
        server.events.put_nowait(Executed("save", None, {}, prompt_id="later"))
        await until(lambda: later.ui)
        server.running = []
        assert await end(later) == Succeeded()

    following(test, monkeypatch)


def test_a_record_that_can_not_be_read_ends_its_run_only(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running, server.entries = ["good"], {"bad": NONSENSE}
        bad, _ = begun(follower, "bad")
        good, _ = begun(follower, "good")
        assert await end(bad) == Unreadable("has the status 'melted'")
        server.running, server.entries = [], {"good": DONE}
        assert await end(good) == Succeeded()

    following(test, monkeypatch)


@pytest.mark.parametrize(
    ("fault", "kind", "says"),
    [
        (ServerUnreachableError("refused"), ServerGoneError, "went away while the workflow ran: refused"),
        (ServerGoneError("cut"), ServerGoneError, "went away while the workflow ran: cut"),
        (NoAnswer("nothing within 30 s"), ServerGoneError, "went away .* nothing within 30 s"),
        (ServerResponseError("status 500", status=500), ServerResponseError, "status 500"),
        (ServerError("closed"), ServerError, "closed"),
        (ValueError("an odd answer"), ServerError, "http://here/ can't be asked: ValueError"),
        (RecursionError("deep"), ServerError, "can't be asked: RecursionError"),
    ],
    ids=repr,
)
def test_whatever_the_server_does_a_run_ends(
    fault: Exception, kind: type[ServerError], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.fault = lambda: fault
        runs = [begun(follower, name) for name in ("one", "two")]
        for run, listener in runs:
            outcome = await end(run)
            assert isinstance(outcome, ServerFailed)
            assert type(outcome.error) is kind
            with pytest.raises(kind, match=says):
                raise outcome.error
            assert listener.ends == 1

    following(test, monkeypatch)


@pytest.mark.parametrize("fault", [ServerUnreachableError("refused"), ServerResponseError("500"), ValueError("odd")])
def test_a_server_that_comes_back_in_time(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_GRACE", 5.0)

    async def test(server: Server, follower: Follower) -> None:
        times = iter([fault] * 5)
        server.fault = lambda: next(times, None)
        server.entries = {"one": DONE}
        run, _ = begun(follower)
        assert await end(run) == Succeeded()

    following(test, monkeypatch)


def test_silence_is_borne_longer_than_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SILENCE", 1000.0)

    async def test(server: Server, follower: Follower) -> None:
        server.fault = lambda: NoAnswer("busy")
        run, _ = begun(follower)
        await asyncio.sleep(0.1)
        assert run.outcome is None
        server.fault = lambda: ServerUnreachableError("refused")
        assert isinstance(await end(run), ServerFailed)

    following(test, monkeypatch)


def test_a_process_that_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[str] = []

    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        run, _ = begun(follower)
        await until(lambda: server.asked)
        ended.append("killed: 9")
        outcome = await end(run)
        assert isinstance(outcome, ServerFailed)
        assert outcome.error.message == "killed: 9"
        ended.clear()
        again, _ = begun(follower, "again")
        server.running, server.entries = [], {"again": DONE}
        assert await end(again) == Succeeded(), "another process of the same address"

    following(test, monkeypatch, process_end=lambda: ended[0] if ended else None)


def test_a_listener_that_raises_harms_nobody(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Listener):
        def began(self) -> None:
            raise KeyError("began")

        def heard(self, event: Event) -> None:
            raise KeyError("heard")

        def ended(self) -> None:
            super().ended()
            raise KeyError("ended")

    async def test(server: Server, follower: Follower) -> None:
        await follower.watch(wait=False)
        broken, listener = begun(follower, "broken", Broken())
        fine, _ = begun(follower, "fine")
        server.entries = {"broken": DONE, "fine": DONE}
        server.events.put_nowait(Connected(False))
        server.events.put_nowait(Executing("a", prompt_id="broken"))
        server.events.put_nowait(Executing(None, prompt_id="broken"))
        assert await end(broken) == Succeeded()
        assert await end(fine) == Succeeded()
        assert listener.ends == 1

    with caplog.at_level(logging.ERROR, "comfy_script"):
        following(test, monkeypatch)
    assert "KeyError: 'began'" in caplog.text
    assert "KeyError: 'heard'" in caplog.text
    assert "KeyError: 'ended'" in caplog.text


def test_cancelling(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running, server.pending, server.entries = ["runs"], ["waits"], {"done": DONE}
        runs, waits, done, gone = (begun(follower, name)[0] for name in ("runs", "waits", "done", "gone"))
        for run in (runs, waits, done, gone):
            await follower.cancel(run)
        assert runs.outcome is None, "the server says when it has stopped"
        assert "interrupt runs" in server.asked
        assert waits.outcome == gone.outcome == Cancelled()
        assert done.outcome == Succeeded()
        asked = len(server.asked)
        await follower.cancel(done)
        assert "delete" not in server.asked[asked:]

    following(test, monkeypatch)


@pytest.mark.parametrize("heard", [False, True], ids=["silent", "busy"])
@pytest.mark.parametrize("how", ["cancel", "cancel_soon"])
def test_an_interrupt_that_the_server_forgets_is_sent_again(
    how: str, heard: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ComfyUI clears what it was told when it begins a workflow, which its queue calls running a little earlier."""

    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        run, _ = begun(follower)
        leaving = follower.cancel_soon(run) if how == "cancel_soon" else asyncio.ensure_future(follower.cancel(run))
        for step in range(100_000):
            if server.asked.count("interrupt one") >= 3:
                break
            if heard:
                server.events.put_nowait(NodeProgress("3", step, 100_000, prompt_id="one"))
            await asyncio.sleep(0.002)
        else:
            raise AssertionError("it was not interrupted again")
        server.running, server.entries["one"] = [], DONE
        assert isinstance(await end(run), Succeeded)
        await leaving
        asked = len(server.asked)
        await asyncio.sleep(0.02)
        assert "interrupt one" not in server.asked[asked:]

    following(test, monkeypatch)


def test_who_gives_up_to_take_a_run_off_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cancelling, "FAREWELL", 0.02)

    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one", "slow"]
        run, _ = begun(follower)
        slow, _ = begun(follower, "slow")
        await follower.take_off(slow)
        assert not caplog.records, "it was told, and ends when its node lets it"
        server.fault = lambda: NoAnswer("nothing comes")
        await follower.take_off(run)
        assert [record.message for record in caplog.records] == ["Not known to be off the server: one. nothing comes"]

    monkeypatch.setattr(module, "_SILENCE", 60.0)
    with caplog.at_level(logging.WARNING, "comfy_script"):
        following(test, monkeypatch)


def test_cancelling_a_submission_that_broke_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows whether the server has got it, and the server can't be asked at once."""
    monkeypatch.setattr(module, "_GRACE", 5.0)

    async def test(server: Server, follower: Follower) -> None:
        run, listener = Run("one", ["save"]), Listener()
        follower.add(run, listener)
        times = iter([ServerGoneError("cut")] * 3)
        server.fault = lambda: next(times, None)
        follower.cancel_soon(run)
        assert await end(run) == Cancelled()

    following(test, monkeypatch)


def test_a_cleared_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running, server.entries = ["runs"], {"done": DONE}
        runs, done, gone = (begun(follower, name)[0] for name in ("runs", "done", "gone"))
        submitting = Run("submitting", ["save"])
        follower.add(submitting, Listener())
        await follower.drop_unqueued()
        assert [run.outcome for run in (runs, done, gone, submitting)] == [None, Succeeded(), Cancelled(), None]

    following(test, monkeypatch)


# -- beginning --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "event",
    [
        ExecutionStart(prompt_id="one"),
        Executing("3", prompt_id="one"),
        NodeProgress("3", 1, 4, prompt_id="one"),
        Executed("save", None, {}, prompt_id="one"),
    ],
    ids=lambda event: type(event).__name__,
)
def test_a_run_begins_with_whatever_is_heard_of_it(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.events.put_nowait(Connected(False))
        await follower.watch(wait=True)
        _, listener = begun(follower)
        server.events.put_nowait(UnknownEvent("a pack's own", {}, prompt_id="one"))
        await until(lambda: len(listener.events) == 1)
        assert listener.begins == 0, "a pack may say something of what waits"
        server.events.put_nowait(event)
        server.events.put_nowait(event)
        await until(lambda: len(listener.events) == 3)
        assert listener.begins == 1

    following(test, monkeypatch)


def test_a_run_of_which_nothing_is_heard_is_seen_to_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its first event may be lost with the websocket, and a node that takes long says nothing."""

    async def test(server: Server, follower: Follower) -> None:
        server.running, server.pending = ["another"], ["one"]
        _, listener = begun(follower)
        await follower.look()
        assert listener.begins == 0, "it waits"
        server.running, server.pending = ["one"], []
        await follower.look()
        await follower.look()
        assert (listener.begins, listener.ends) == (1, 0)

    following(test, monkeypatch, asked=True)


# -- asked by whoever follows many servers ---------------------------------------------------------------------------


def test_one_that_is_asked_asks_nothing_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running = ["one"]
        run, _ = begun(follower)
        await until(lambda: follower.due)
        await asyncio.sleep(0.02)
        assert server.asked == []
        server.running, server.entries["one"] = [], DONE
        looking = asyncio.ensure_future(follower.look())
        await asyncio.sleep(0)
        assert not follower.due, "it is looking"
        await looking
        assert isinstance(run.outcome, Succeeded)
        await asyncio.sleep(0.02)
        assert not follower.due, "there is nothing to look for"

    following(test, monkeypatch, asked=True)


def test_the_next_look_also_tells_the_stream_how_much_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(server: Server, follower: Follower) -> None:
        server.running, server.pending = ["a"], ["b", "c"]
        questions = [asyncio.ensure_future(follower._remaining()) for _ in range(2)]
        await until(lambda: follower.due)
        await follower.look()
        assert await asyncio.gather(*questions) == [3, 3]
        assert server.asked == ["queue"]
        server.fault = lambda: ServerUnreachableError("away")
        question = asyncio.ensure_future(follower._remaining())
        await asyncio.sleep(0)
        await follower.look()
        with pytest.raises(ServerError, match="can't be asked"):
            await question

    following(test, monkeypatch, asked=True)


def test_one_that_waits_behind_another_is_no_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless it does so for long: then what was said of its beginning may have been lost."""

    async def test(server: Server, follower: Follower) -> None:
        now = 1000.0
        for part in (module, followed):
            monkeypatch.setattr(part, "time", SimpleNamespace(monotonic=lambda: now))
        await follower.watch(wait=False)
        server.events.put_nowait(Connected(False))
        begun(follower, "one")
        begun(follower, "two")
        for passed in range(40):
            now += 1
            server.events.put_nowait(NodeProgress("3", passed, 40, prompt_id="one"))
            heard = len(server.asked)
            await asyncio.sleep(0.005)
            assert follower.due == (passed >= 30), passed
            assert len(server.asked) == heard
        now += 4
        assert follower.due, "now nothing is said at all"

    monkeypatch.setattr(module, "_QUIET", 3.0)
    following(test, monkeypatch, asked=True)
