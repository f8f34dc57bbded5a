"""What a server says of one prompt, in any order and form, and what comes of it."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.client import (
    Event,
    Executed,
    Executing,
    ExecutionCached,
    ExecutionFailed,
    ExecutionInterrupted,
    ExecutionStart,
    ExecutionSuccess,
    NodeProgress,
    Preview,
    ProgressState,
    UnknownEvent,
)
from comfy_script.client.run import (
    ID_FIELDS,
    IDS_FIELDS,
    Cancelled,
    FailedWithoutReason,
    Lost,
    NodeFailed,
    Run,
    RunOutcome,
    Succeeded,
    Unreadable,
)

IMAGES = {"images": [{"filename": "a.png", "subfolder": "", "type": "temp"}]}
OTHERS = {"images": [{"filename": "b.png", "subfolder": "", "type": "temp"}]}
DONE = {"outputs": {"save": IMAGES}, "status": {"status_str": "success", "completed": True, "messages": []}}
ERROR = {
    "node_id": "sampler",
    "node_type": "KSampler",
    "exception_type": "ValueError",
    "exception_message": "no",
    "traceback": ["one\n"],
    "current_inputs": {"steps": ["20"]},
}
FAILURE = ExecutionFailed("sampler", "KSampler", "ValueError", "no", ["one\n"], {"steps": ["20"]})
FAILED = {
    "outputs": {},
    "status": {"status_str": "error", "completed": False, "messages": [["execution_error", ERROR]]},
}
INTERRUPTED = {
    "outputs": {},
    "status": {"status_str": "error", "completed": False, "messages": [["execution_interrupted", {"node_id": "3"}]]},
}
GOOD: list[Event] = [
    ExecutionStart(),
    ExecutionCached(("model",)),
    Executing("sampler"),
    NodeProgress("sampler", 1, 2),
    NodeProgress("sampler", 2, 2),
    Executing("save"),
    Executed("save", None, IMAGES),
    ExecutionSuccess(),
    Executing(None),
]


def told(*said: Event | dict[str, Any]) -> Run:
    run = Run("id", ["save"])
    for item in said:
        if isinstance(item, dict):
            run.read(item)
        else:
            run.hear(item)
    return run


def test_events_in_order() -> None:
    run = Run("id", ["save"])
    seen: list[tuple[str | None, set[str], bool]] = []
    for event in GOOD:
        run.hear(event)
        seen.append((run.running, set(run.done), run.complete))
    assert seen[1] == (None, {"model"}, False)
    assert seen[2] == ("sampler", {"model"}, False)
    assert seen[5] == ("save", {"model", "sampler"}, False)
    assert seen[6] == ("save", {"model", "sampler", "save"}, True)
    assert run.running is None
    assert run.outcome == Succeeded()
    assert run.ui == {"save": IMAGES}


def test_events_told_twice_are_as_told_once() -> None:
    twice = told(*(event for event in GOOD for _ in range(2)), DONE, DONE)
    once = told(*GOOD, DONE)
    assert (twice.ui, twice.done, twice.running, twice.outcome) == (once.ui, once.done, once.running, once.outcome)


def test_a_node_told_twice_is_not_done() -> None:
    assert told(Executing("sampler"), Executing("sampler")).done == set()


def test_history_before_any_event() -> None:
    run = told(DONE, Executing("sampler"), Executed("save", None, OTHERS), ExecutionFailed("x", "X", "E", "no"))
    assert (run.outcome, run.ui, run.running) == (Succeeded(), {"save": IMAGES}, None)


def test_outputs_that_no_event_told() -> None:
    run = told(Executing("sampler"), DONE)
    assert run.ui == {"save": IMAGES}


def test_the_output_that_was_told_first_stays() -> None:
    assert told(Executed("save", None, OTHERS), DONE).ui == {"save": OTHERS}


START, CACHED, SAVED, SUCCESS, END = ExecutionStart(), GOOD[1], GOOD[6], ExecutionSuccess(), Executing(None)
MISSED = "missed"
"""What whoever listens says when the connection was lost, was made again, or brought what can't be read."""


@pytest.mark.parametrize(
    "said",
    [
        GOOD,
        [MISSED, *GOOD],  # before the run has begun there is nothing to miss
        [START, CACHED, SAVED, SUCCESS, END],  # all from the cache: told all the same
        [START, SUCCESS, SAVED, END],
        [START, START, SAVED, SUCCESS, END],
        [START, ExecutionFailed("other", "X", "ExecutionBlocked", "no"), SAVED, SUCCESS, END],
    ],
)
def test_a_success_of_which_all_was_heard_needs_no_history(said: list[Any]) -> None:
    assert heard(said).outcome == Succeeded()
    for index in range(len(said)):
        assert heard(said[:index]).outcome is None, "not before its end, when the history has it"


@pytest.mark.parametrize(
    "said",
    [
        *([*GOOD[:index], MISSED, *GOOD[index:]] for index in range(1, len(GOOD))),
        GOOD[1:],  # the start wasn't heard: an id that the server chose, or a connection made meanwhile
        [START, MISSED, *GOOD],
        [START, SAVED, END],  # a release that tells no success
        [SUCCESS, START, SAVED, END],
        [START, CACHED, SUCCESS, END],  # a wanted output that wasn't told
        [START, Executed("other", None, IMAGES), SUCCESS, END],
        [START, ExecutionInterrupted("3", "KSampler"), SAVED, SUCCESS, END],
        [START, ExecutionFailed("save", "SaveImage", "ExecutionBlocked", "no"), SUCCESS, END],
    ],
)
def test_where_anything_may_be_missing_the_history_is_asked(said: list[Any]) -> None:
    run = heard(said)
    assert run.outcome is None
    run.read(FAILED)
    assert run.outcome is not None
    assert run.outcome != Succeeded()


def heard(said: list[Any]) -> Run:
    run = Run("id", ["save"])
    for item in said:
        if item == MISSED:
            run.missed()
        else:
            run.hear(item)
    return run


@pytest.mark.parametrize("later", [DONE, INTERRUPTED, ExecutionSuccess(), Executed("save", None, IMAGES)])
def test_after_an_error_nothing_counts(later: Any) -> None:
    run = told(Executing("sampler"), FAILURE, later)
    assert run.outcome == NodeFailed(FAILURE)
    assert run.running == "sampler"
    assert run.ui == {}


def test_an_error_that_only_the_history_tells() -> None:
    assert told(Executing("sampler"), FAILED).outcome == NodeFailed(FAILURE)


def test_a_node_that_is_left_out_does_not_end_the_run() -> None:
    blocked = ExecutionFailed("save", "SaveImage", "ExecutionBlocked", "no picture")
    assert told(Executing("sampler"), blocked).outcome is None
    assert told(Executing("sampler"), blocked, DONE).outcome == Succeeded()


@pytest.mark.parametrize(
    "said",
    [
        (INTERRUPTED,),
        (Executing(None), INTERRUPTED),
        (ExecutionInterrupted("3", "KSampler"), FAILED | {"status": {}}),
        (ExecutionInterrupted("3", "KSampler"), Executing(None), FAILED | {"status": {}}),
    ],
)
def test_interrupted(said: Any) -> None:
    assert told(Executing("3"), *said).outcome == Cancelled("3")


def test_an_interruption_that_names_no_node() -> None:
    entry = {"outputs": {}, "status": {"status_str": "error", "messages": [["execution_interrupted", {}]]}}
    assert told(Executing("3"), entry).outcome == Cancelled()


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ([], Lost(True)),
        ([Executing("sampler")], Lost(True)),
        (GOOD[:7], Succeeded()),
        ([ExecutionInterrupted("3", "KSampler")], Cancelled("3")),
        ([*GOOD[:7], ExecutionInterrupted("3", "KSampler")], Cancelled("3")),
        ([FAILURE], NodeFailed(FAILURE)),
    ],
)
def test_a_run_that_the_server_forgot(said: list[Event], outcome: RunOutcome) -> None:
    run = told(*said)
    run.left(otherwise=Lost(True))
    assert run.outcome == outcome


def test_absence_alone_is_no_outcome() -> None:
    run = told(Executing("sampler"))
    run.left()
    assert run.outcome is None


def test_cached_wholly() -> None:
    run = told(ExecutionCached(("model", "sampler", "save")), DONE)
    assert run.outcome == Succeeded()
    assert run.done == {"model", "sampler", "save"}


@pytest.mark.parametrize("entry", [{}, {"outputs": None, "status": None}, {"outputs": {"save": None}}])
def test_a_sparse_entry_is_a_success(entry: dict[str, Any]) -> None:
    """So old releases write it."""
    assert told(entry).outcome == Succeeded()


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ({"outputs": [1]}, r"no outputs by node id but \[1\]"),
        ({"outputs": {"save": "a.png"}}, "'a.png' as the output of node save"),
        ({"status": "success"}, "the status 'success'"),
        ({"status": ["x" * 200]}, r"the status \['xxx.{60,80}…$"),
        ({"status": {"status_str": "melted"}}, "the status 'melted'"),
        ({"status": {"status_str": 7}}, "the status 7"),
    ],
)
def test_an_entry_of_another_shape(entry: dict[str, Any], complaint: str) -> None:
    run = told(entry)
    assert isinstance(run.outcome, Unreadable)
    assert re.search(complaint, run.outcome.complaint)


@pytest.mark.parametrize(
    "messages", [None, 7, "text", [7], ["text"], [["one"]], [["a", "b", "c"]], [[7, {}]], [[[], {}]]]
)
def test_messages_of_another_shape(messages: Any) -> None:
    assert told({"status": {"status_str": "error", "messages": messages}}).outcome == FailedWithoutReason()
    assert told({"status": {"status_str": "success", "messages": messages}}).outcome == Succeeded()
    spoilt = [*messages, ["execution_error", ERROR]] if isinstance(messages, list) else [["execution_error", ERROR]]
    assert told({"status": {"status_str": "error", "messages": spoilt}}).outcome == NodeFailed(FAILURE)


@pytest.mark.parametrize("wrong", [None, 7, ["x"], {"x": 1}, [None, 7], True, "text"])
@pytest.mark.parametrize("key", list(ERROR))
def test_an_error_with_odd_fields_is_told_all_the_same(key: str, wrong: Any) -> None:
    entry = {"status": {"status_str": "error", "messages": [["execution_error", {**ERROR, key: wrong}]]}}
    outcome = told(entry).outcome
    assert isinstance(outcome, NodeFailed)
    assert all(isinstance(line, str) for line in outcome.failure.traceback)
    assert isinstance(outcome.failure.current_inputs, dict)
    for text in ("node_id", "node_type", "exception_type", "exception_message"):
        if text != key:
            assert getattr(outcome.failure, text) == ERROR[text]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_events = st.sampled_from([*GOOD, FAILURE, ExecutionInterrupted("3", "X"), UnknownEvent("x")])
_entries = st.fixed_dictionaries(
    {},
    optional={
        "outputs": _json,
        "status": st.fixed_dictionaries(
            {},
            optional={
                "status_str": st.sampled_from(["success", "error"]) | _json,
                "messages": st.lists(
                    st.tuples(st.sampled_from(["execution_error", "execution_interrupted"]), _json) | _json, max_size=3
                )
                | _json,
            },
        )
        | _json,
    },
)


@given(st.lists(_events, max_size=12), _entries, st.lists(_events | _entries, max_size=4))
def test_any_entry_ends_it_and_the_first_outcome_counts(before: list[Any], entry: Any, after: list[Any]) -> None:
    run = told(*before, entry)
    outcome = run.outcome
    assert outcome is not None
    ui = dict(run.ui)
    for item in after:
        if isinstance(item, dict):
            run.read(item)
        else:
            run.hear(item)
    run.left(otherwise=Lost(False))
    assert run.outcome is outcome
    assert run.ui == ui


def test_nodes_are_called_as_here() -> None:
    """Of each event and of the history's entry, whichever field has the ids; expanded nodes after their maker."""
    names = {"1": "sampler", "2": "0246.Save", "3": "model"}
    run = Run("id", ["0246.Save"], names)

    def named(event: Event) -> Event:
        told = run.named(event)
        run.hear(told)
        return told

    assert named(ExecutionCached(("3", "9"))) == ExecutionCached(("model", "9"))
    assert named(Executing("1", "1")) == Executing("sampler", "sampler")
    assert named(NodeProgress("1.0.0.3", 1, 2)) == NodeProgress("sampler.0.0.3", 1, 2)
    state = {"value": 1, "max": 2, "state": "running"}
    assert named(ProgressState({"1": state})) == ProgressState({"sampler": state})
    assert named(Executed("2", "2", IMAGES)) == Executed("0246.Save", "0246.Save", IMAGES)
    assert named(Preview("1", b"", "png", "1")) == Preview("sampler", b"", "png", "sampler")
    assert named(Executing(None)) == Executing(None)
    interrupted = ExecutionInterrupted("1", "KSampler", ("3", "2.1"))
    assert run.named(interrupted) == ExecutionInterrupted("sampler", "KSampler", ("model", "0246.Save.1"))
    assert run.complete
    assert run.done == {"model", "9", "sampler", "0246.Save"}

    read = Run("id", (), names)
    error = {**ERROR, "node_id": "1"}
    read.read({"outputs": {"2": IMAGES}, "status": {"status_str": "error", "messages": [["execution_error", error]]}})
    assert read.ui == {"0246.Save": IMAGES}
    assert read.outcome == NodeFailed(FAILURE)
    stopped = Run("id", (), {"3": "model"})
    stopped.read(INTERRUPTED)
    assert stopped.outcome == Cancelled("model")


def test_every_field_with_ids_is_known() -> None:
    """An event of a new kind must not bring the server's ids through."""
    for kind in Event.__subclasses__():
        ids = {field.name for field in fields(kind) if re.search("node|executed", field.name)} - {"node_type"}
        assert ids <= ID_FIELDS | IDS_FIELDS, kind
