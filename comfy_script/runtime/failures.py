"""What a server says went wrong, led back to the script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._near import instead_of
from ..client.run import Cancelled, FailedWithoutReason, Lost, NodeFailed, ServerFailed, Succeeded
from ..errors import (
    ComfyScriptError,
    NodeComplaint,
    NodeFailedError,
    PromptRefusedError,
    ServerError,
    ServerGoneError,
    ServerResponseError,
    TaskCancelledError,
    TaskError,
    TaskLostError,
)
from ..registry.folders import model_folder, where_to_put
from ..registry.model_files import listed_files, other_files
from ..registry.records import input_at

if TYPE_CHECKING:
    from ..client.event_types import ExecutionFailed
    from ..client.run import Run
    from ..errors import Source
    from ..formats.api import Compiled
    from ..graph.records import Call

__all__ = ["call_of", "failure", "node_failure", "refusal"]

_LOST = "The server no longer knows this workflow: it was restarted, or its queue or history was cleared."
_UNWATCHED = (
    "A short history also forgets what was done between two looks at it: with watch=True, in load() or Session(), "
    "results are noted as they are made."
)


def failure(run: Run, calls: Mapping[str, Call]) -> ComfyScriptError | None:
    """The exception for a run's outcome; None where it went well.

    Args:
        run: A run that has ended.
        calls: The script's calls by node id.
    """
    running = call_of(run.running or "", calls)
    source = running.source if running else None
    outcome = run.outcome
    if outcome is None or isinstance(outcome, Succeeded):
        return None
    if isinstance(outcome, NodeFailed):
        return node_failure(outcome.failure, calls, run.prompt_id)
    if isinstance(outcome, ServerFailed):
        return _with_source(outcome.error, source)
    if isinstance(outcome, Cancelled):
        call = call_of(outcome.node, calls) if outcome.node is not None else running
        where = f" while {call.name} ran" if call else ""
        return TaskCancelledError(
            f"The workflow was cancelled{where}.", prompt_id=run.prompt_id, source=call.source if call else None
        )
    if isinstance(outcome, Lost):
        return TaskLostError(_LOST if outcome.watched else f"{_LOST} {_UNWATCHED}", prompt_id=run.prompt_id)
    if isinstance(outcome, FailedWithoutReason):
        return TaskError("The server reports an error without saying which.", prompt_id=run.prompt_id)
    text = f"What became of the workflow can't be read: the server's record {outcome.complaint}."
    return TaskError(f"{text} Is this a ComfyUI server?", prompt_id=run.prompt_id)


def _with_source(error: ServerError, source: Source | None) -> ServerError:
    """Each task's own copy, with its place in the script."""
    if isinstance(error, ServerResponseError):
        return ServerResponseError(error.message, status=error.status, source=source)
    return (ServerGoneError if isinstance(error, ServerGoneError) else ServerError)(error.message, source=source)


def call_of(node_id: str, calls: Mapping[str, Call]) -> Call | None:
    """The script's call behind a node's id; None if there is none."""
    # A node that came into being while the workflow ran is named after the one that made it, whose name may have dots.
    while node_id and node_id not in calls:
        node_id = node_id.rpartition(".")[0]
    return calls.get(node_id)


def node_failure(event: ExecutionFailed, calls: Mapping[str, Call], prompt_id: str) -> NodeFailedError:
    """The exception for a node that raised on the server.

    Args:
        event: What the server says of it.
        calls: The script's calls by node id.
        prompt_id: The server's id of the run.
    """
    call = call_of(event.node_id, calls)
    name = call.spec.name if call else event.node_type
    text = event.exception_message.strip()
    return NodeFailedError(
        f"{call.name if call else name} raised {event.exception_type}: {text}",
        node_id=event.node_id,
        class_type=name,
        exception_type=event.exception_type,
        exception_message=text,
        server_traceback="".join(event.traceback),
        inputs=event.current_inputs,
        prompt_id=prompt_id,
        source=call.source if call else None,
    )


def refusal(
    compiled: Compiled, error: Mapping[str, Any] | None, node_errors: Mapping[str, Any] | None, run: Run
) -> PromptRefusedError:
    """The exception for a refused prompt, with every complaint led back to the script's call."""
    said = dict(node_errors or {})
    reason = str((error or {}).get("message") or "some of its outputs are invalid")
    details = (error or {}).get("details")
    about = (error or {}).get("extra_info")
    if isinstance(about, Mapping) and isinstance(node := about.get("node_id"), str) and node not in said:
        # A node of a class that it doesn't have: of others it says nothing then.
        said[node] = {**about, "errors": [{**(error or {}), "details": ""}]}
        reason = "one of its nodes can't run there"
    complaints = list(_complaints(compiled, {run.name(node): each for node, each in said.items()}))
    text = f"The server refused the workflow: {reason}{f' ({details})' if details and not complaints else ''}"
    source = next((complaint.source for complaint in complaints if complaint.source), None)
    return PromptRefusedError(text, node_errors=complaints, prompt_id=run.prompt_id, source=source)


def _complaints(compiled: Compiled, node_errors: Mapping[str, Any]) -> Iterator[NodeComplaint]:
    calls = compiled.calls()
    for node_id, said in node_errors.items():
        call = calls.get(node_id)
        errors = said.get("errors") if isinstance(said, Mapping) else None
        # Of an odd answer as much as can be shown: it is a refusal all the same.
        for detail in errors if isinstance(errors, list) else [{"message": said}]:
            detail = detail if isinstance(detail, Mapping) else {"message": detail}
            extra = detail.get("extra_info")
            extra = extra if isinstance(extra, Mapping) else {}
            name = extra.get("input_name")
            given = compiled.prompt.get(node_id, {}).get("inputs", {})
            class_type = said.get("class_type") if isinstance(said, Mapping) else None
            yield NodeComplaint(
                node_id=node_id,
                class_type=str(class_type or (call.spec.name if call else "?")),
                kind=str(detail.get("type", "")),
                message=_message(detail, extra, call, given),
                input=name if name is None else str(name),
                value=extra.get("received_value", given.get(name)),
                source=call.source if call else None,
            )


def _message(detail: Mapping[str, Any], extra: Mapping[str, Any], call: Call | None, given: Mapping[str, Any]) -> str:
    """The server's words; but of what isn't in a list, what may have been meant in place of all that is in it."""
    words, details = detail.get("message"), detail.get("details")
    name, value = extra.get("input_name"), extra.get("received_value")
    if detail.get("type") == "value_not_in_list" and call is not None and isinstance(value, str):
        options = _options(extra.get("input_config")) or _known_options(call, str(name), given)
        folder = model_folder(call.spec.name, str(name))
        if value not in options:  # else the list is another since load()
            details = other_files(value, options) if folder else instead_of(value, options)
        if folder:
            details = f"{details}{'' if str(details).endswith('?') else '.'} {where_to_put(folder, 'of that name')}"
    return ": ".join(str(part) for part in (words, details) if part)


def _options(config: Any) -> list[str]:
    """The options in what a server says of an input: it leaves out long lists."""
    listed = config[0] if isinstance(config, list) and config else None
    if isinstance(config, list) and len(config) > 1 and isinstance(config[1], Mapping) and listed == "COMBO":
        listed = config[1].get("options")
    return [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []


def _known_options(call: Call, name: str, given: Mapping[str, Any]) -> list[str]:
    item = input_at(call.spec.inputs, name, given)
    return listed_files(item) if item is not None else []
