"""What of a workflow goes to the server: its outputs, the files they need, and what the images they save will carry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..errors import PromptRefusedError, WorkflowError
from ..formats.json_text import check_finite
from ..graph.complaints import NO_OUTPUT_NODE
from .previews import runnable

if TYPE_CHECKING:
    from .connection import Connection
    from .opened.workflow_file import WorkflowFile
    from .outputs import Output
    from .session import Session
    from .task import Task
    from .workflow import Workflow

__all__ = ["encode", "outputs_to_queue", "put", "put_file"]


def outputs_to_queue(session: Session, workflow: Workflow) -> list[Output]:
    """The outputs of a workflow that aren't queued yet, each of an output node.

    Raises:
        WorkflowError: It has calls, but no output node.
        ResultError: One of its outputs can't be shown by any node.
    """
    outputs = [runnable(session, output) for output in workflow.pending()]
    if not outputs and not workflow.outputs and workflow.calls and not workflow.waited_for:
        raise WorkflowError(NO_OUTPUT_NODE, source=workflow.calls[-1].source)
    return outputs


async def put(
    session: Session, connection: Connection, workflow: Workflow, outputs: list[Output], api_key: str | None
) -> Task:
    """Sends what the outputs need, and queues them. Runs on the connection's loop. Errors as of `Connection.put`.

    Raises:
        FormatError: It holds a number that JSON doesn't have.
    """
    from ..formats.api import compile_api
    from .provenance import extra_pnginfo
    from .steps import StepCalls
    from .uploads import Upload

    compiled = compile_api(outputs, encode=session.encode)
    for call in compiled.ids:
        for value in call.inputs.values():
            if isinstance(value, Upload):
                await value.send(connection.client)
    # Nodes look themselves up in the workflow that goes along, by the ids that they have in the prompt.
    sent = compiled.numbered()
    check_finite(sent.prompt, "the workflow")
    info = extra_pnginfo(
        sent.ids, session.registry, workflow.script_source(), workflow.extra_pnginfo, encode=session.encode
    )
    own = {node_id: call.on_step for call, node_id in compiled.ids.items() if call.on_step is not None}
    every = [each for each in (workflow.on_step, session.on_step) if each is not None]
    steps = StepCalls(connection.callbacks.post, every, own)
    extra = await _extra_data(connection, info, api_key)
    workflow.refused = {}
    try:
        return await connection.put(compiled, outputs, extra, sent=sent, steps=steps)
    except PromptRefusedError as error:
        calls = compiled.calls()
        workflow.refused = {calls[each.node_id]: each.message for each in error.node_errors if each.node_id in calls}
        raise


async def _extra_data(connection: Connection, info: dict[str, Any], api_key: str | None) -> dict[str, Any]:
    check_finite(info, "extra_pnginfo")
    more = {"api_key_comfy_org": api_key, "preview_method": await connection.preview_method()}
    return {"extra_pnginfo": info, **{key: value for key, value in more.items() if value is not None}}


async def put_file(
    session: Session, connection: Connection, workflow: WorkflowFile, only: Iterable[str | int], api_key: str | None
) -> Task:
    """Queues an opened workflow; its images carry it as it is then. Runs on the connection's loop.

    Args:
        session: The session.
        connection: Its connection.
        workflow: The workflow.
        only: As of `WorkflowFile.api_format`.
        api_key: As of `Session`.

    Raises:
        WorkflowError: It has no output node.
        FormatError: It holds a number that JSON doesn't have.
        TaskError, ServerError: As of `Connection.put`.
    """
    from .opened.compiled import compile_file
    from .provenance import page_of_file
    from .steps import StepCalls

    workflow = workflow.with_registry(session.registry)
    compiled, outputs = compile_file(workflow, session.registry, only)
    check_finite(compiled.prompt, workflow.name)
    said = {value for entry in compiled.prompt.values() for value in entry["inputs"].values() if isinstance(value, str)}
    for name, upload in workflow.uploads.items():
        if name in said:
            await upload.send(connection.client)
    info = page_of_file(workflow) | workflow.extra_pnginfo
    steps = StepCalls(connection.callbacks.post, [session.on_step] if session.on_step is not None else [], {})
    return await connection.put(compiled, outputs, await _extra_data(connection, info, api_key), steps=steps)


def encode(value: Any) -> Any:
    """What stands in the API JSON for a value that isn't JSON: the name of an upload.

    Raises:
        WorkflowError: It can't be sent to a server.
    """
    from .uploads import Upload

    if isinstance(value, Upload):
        return value.value
    raise WorkflowError(f"A {type(value).__name__} object can't be sent to a server in a workflow.")
