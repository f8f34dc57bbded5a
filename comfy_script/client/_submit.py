"""Queueing a workflow at most once, though answers get lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .._text import get_logger
from ..errors import ServerError, ServerGoneError, ServerResponseError, ServerUnreachableError
from ._http import Answer, Http
from .records import NoAnswer, Submission, SubmissionRefused

logger = get_logger(__name__)

Find = Callable[[str], Awaitable["Submission | None"]]

# Pauses (seconds) before the looks for a workflow whose answer was lost: the server may still be validating it.
_LOOKS = (0.0, 0.2, 0.5, 1.0)
# For how long (seconds) it is worth to go on looking while the server itself can't be reached, or doesn't answer.
PATIENCE = 10.0
_PAUSE_BEFORE_RETRY = 0.2


async def submit_once(http: Http, body: Mapping[str, Any], prompt_id: str, find: Find) -> Submission:
    """POST a workflow so that it is queued once at most.

    When the answer is lost, the workflow is looked for by its id; it is sent a second time, under the same id, only if
    the server says that it isn't there, and was never away meanwhile: one that was started anew has forgotten what it
    ran. `find` asks the server's queue, then its history.

    Raises:
        SubmissionRefused: the server's validation refused it.
        ServerUnreachableError: no connection, twice; nothing was sent.
        ServerGoneError: the answer was lost, and the server can't say whether the workflow was queued, or may have been
            started anew since, or went away before it could be sent again.
        ServerResponseError: an answer that is not ComfyUI's, and the workflow was not queued.
    """
    import asyncio

    failure: ServerError | None = None
    for _ in range(2):
        if failure is not None:
            logger.warning("Submitting the workflow %s once more: %s", prompt_id, failure)
            await asyncio.sleep(_PAUSE_BEFORE_RETRY)
        try:
            return _read_answer(await http.post_json("prompt", body), prompt_id)
        except ServerUnreachableError as error:
            if failure is not None and not isinstance(failure, ServerUnreachableError):
                # That nothing was sent is true of this time only.
                raise ServerGoneError(
                    f"{failure} The server didn't know the workflow {prompt_id} then, and can't be reached any more: "
                    f"{error}"
                ) from error
            failure = error
        except (ServerGoneError, ServerResponseError) as error:
            # A redirection or a complaint about the request is an answer: it was not queued.
            if isinstance(error, ServerResponseError) and error.status is not None and 300 <= error.status < 500:
                raise
            failure = error
            found = await _look_for(prompt_id, find, error)
            if found is not None:
                logger.info("The workflow %s was queued, though its answer was lost: %s", prompt_id, error)
                return found
    assert failure is not None
    raise failure


def _read_answer(answer: Answer, prompt_id: str) -> Submission:
    if answer.status == 400:
        raise _refusal(answer)
    content = answer.require_success().json_object()
    theirs = content.get("prompt_id")
    if not isinstance(theirs, str):
        raise answer.unexpected("has no prompt_id")
    if theirs != prompt_id:
        logger.debug("The server chose its own id, %s, for the workflow %s", theirs, prompt_id)
    number = content.get("number")
    return Submission(theirs, number if isinstance(number, int | float) else None, _mapping(content.get("node_errors")))


def _refusal(answer: Answer) -> ServerError:
    try:
        content = answer.json_object()
    except ServerResponseError:
        content = {}
    error = content.get("error")
    if isinstance(error, str):
        error = {"message": error}
    if not isinstance(error, dict):
        # A 400 that is not from ComfyUI's validation.
        return answer.failure()
    return SubmissionRefused(error, _mapping(content.get("node_errors")))


async def _look_for(prompt_id: str, find: Find, failure: ServerError) -> Submission | None:
    """Look for a workflow whose answer was lost; None when the server says often enough that it isn't there."""
    import asyncio

    loop = asyncio.get_running_loop()
    deadline = loop.time() + PATIENCE
    looks = 0
    was_away = False
    while looks < len(_LOOKS):
        await asyncio.sleep(_LOOKS[looks])
        try:
            found = await find(prompt_id)
        except ServerError as error:
            was_away = was_away or not isinstance(error, NoAnswer)
            if loop.time() >= deadline:
                raise ServerGoneError(
                    f"{failure} The server can't be asked now whether it queued the workflow, so it was not submitted "
                    f"again; look for the id {prompt_id} in its queue and history."
                ) from error
            await asyncio.sleep(0.2)
            continue
        if found is not None:
            return found
        looks += 1
    if was_away:
        raise ServerGoneError(
            f"{failure} The server was away since and doesn't know the workflow {prompt_id} now: if it was started "
            "anew, it may have run it before, so it was not submitted again."
        )
    return None


def _mapping(value: Any) -> dict[str, Any]:
    # ComfyUI writes [] for no errors in some refusals.
    return dict(value) if isinstance(value, dict) else {}
