"""One ComfyUI server: its HTTP requests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeGuard

from .._processes import StaysInProcess, begins_anew_after_fork
from ..errors import ServerError
from ._http import Answer, Http
from ._submit import PATIENCE, submit_once
from ._url import parse_url
from .about import About
from .records import QueueState, Submission, UploadedFile

if TYPE_CHECKING:
    import aiohttp

    from .jobs import ServerJob

# Long enough for a server that is busy, short enough to ask before doing something else (seconds).
_ALIVE_TIMEOUT = 5.0
# For the whole of an answer by which a workflow is followed: one that never ends must not hold up a wait (seconds).
_ANSWER_TOTAL = 120.0


class Client(StaysInProcess, About):
    """One ComfyUI server.

    All methods are coroutines and may be called from several event loops; each loop has its own aiohttp session, made
    on first use. Beside what each method says, all of them raise:

    - `ServerUnreachableError`: no connection (refused, unknown host, no TLS);
    - `ServerGoneError`: the connection was cut in the middle, or no answer came in time;
    - `ServerResponseError`: another status than expected, or a body that is not what ComfyUI answers.

    GET requests are repeated twice when the connection is cut or the status is 5xx. POST requests are not, with the
    exception of `submit`, which makes sure that nothing is queued twice.

    Source of the routes: ComfyUI 0.30's `server.py`; those of 0.16 answer the same.

    Attributes:
        base_url: The server's address, `http(s)://host[:port]/[prefix/]`, without user name and password.
        client_id: Under which the server sends us events.
        longest_message: Bytes that a message of the websocket may have.
    """

    def __init__(
        self,
        base_url: str = "http://127.0.0.1:8188/",
        *,
        session_factory: Callable[[], aiohttp.ClientSession] | None = None,
        client_id: str | None = None,
        timeout: float = 30.0,
        longest_answer: int | None = None,
        largest_file: int | None = None,
        longest_message: int = 1 << 28,
    ) -> None:
        """Describe a server; nothing is opened yet.

        Args:
            base_url: The server's address. Without a scheme it is `http`; it may have a path (`example.org/comfy`)
                and a query (such as an access token), which goes with every request.
            session_factory: Makes the aiohttp session, for authentication, proxies, certificates:
                `lambda: aiohttp.ClientSession(headers={'Authorization': 'Bearer open-sesame'})`. Called inside the
                event loop; the session is used for HTTP and websocket, and closed by `close`.
            client_id: By which the server knows us; a random one by default.
            timeout: Seconds to wait for a connection, and for each next piece of an answer.
            longest_answer: Bytes, unpacked, that an answer other than a file may have: 512 MiB by default. What is
                longer is a `ServerResponseError`, so that no server can fill the memory.
            largest_file: Bytes that a file may have: 4 GiB by default.
            longest_message: Bytes that a message of the websocket may have, 256 MiB by default; a longer one ends the
                connection, which is made anew.

        Raises:
            ServerError: `base_url` is not an address of a server.
        """
        self._http = Http(parse_url(base_url), session_factory, timeout, longest_answer, largest_file)
        self.longest_message = longest_message
        self.base_url = self._http.url.display
        self.client_id = client_id or _new_id()
        begins_anew_after_fork(self)

    _sent_instead = "Send its base_url, and make a client of it there."

    def _after_fork(self) -> None:
        """Takes another id: to one id the server sends the events over one websocket, and that is the parent's."""
        self.client_id = _new_id()

    def __repr__(self) -> str:
        return f"Client({self.base_url!r})"

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._http.closed

    @property
    def longest_answer(self) -> int:
        """Bytes that an answer other than a file may have."""
        return self._http.longest_answer

    async def close(self) -> None:
        """Close the connections, in all event loops that run; the event streams end. A closed client stays closed."""
        await self._http.close()

    async def session(self) -> aiohttp.ClientSession:
        """The running event loop's aiohttp session, for requests that this class doesn't know.

        Raises:
            ServerError: the client is closed.
        """
        return await self._http.session()

    @property
    def plain_url(self) -> str | None:
        """The server's address if it takes plain HTTP without any credentials, else None."""
        return self._http.plain_url

    def websocket_url(self) -> str:
        """Address of the websocket, without its parameters."""
        return self._http.url.websocket("ws")

    def websocket_params(self) -> list[tuple[str, str]]:
        """Parameters of the websocket's address: those of the server's own address, and our id."""
        return [*self._http.url.query, ("clientId", self.client_id)]

    def explain(self, error: BaseException, seconds: float) -> str:
        """What one of aiohttp's errors on opening this server's websocket, within `seconds`, means in words."""
        return self._http.explain(error, f"The websocket {self.base_url}ws", seconds).message

    async def is_alive(self) -> bool:
        """Whether a ComfyUI server answers here, to us, within 5 s. Never raises a server error.

        A server that refuses us (401, 403) is not alive in this sense; `queue_remaining` would say why.
        """
        try:
            answer = await self._http.request("GET", "prompt", timeout=min(self.timeout, _ALIVE_TIMEOUT))
            _queue_remaining(answer.require_success())
        except ServerError:
            return False
        return True

    # Running workflows

    async def submit(
        self,
        prompt: Mapping[str, Any],
        *,
        prompt_id: str,
        extra_data: Mapping[str, Any] | None = None,
        front: bool = False,
        number: float | None = None,
    ) -> Submission:
        """POST /prompt: queue a workflow, at most once.

        When the answer is lost, the workflow is looked for in the queue and the history; it is sent again, once and
        under the same id, only if the server says that it isn't there.

        Args:
            prompt: The workflow in API format: node id → `class_type`, `inputs`.
            prompt_id: A new UUID in canonical form (lower case, with hyphens): `str(uuid.uuid4())`.
            extra_data: Goes with the workflow; `extra_pnginfo` of it into the metadata of saved images.
            front: Queue it before all others.
            number: Its place in the queue's order, instead of the next one: lower runs earlier.

        Raises:
            SubmissionRefused: the server's validation refused all of it. (If it refuses some output nodes only, the
                rest is queued, and the result's `node_errors` say which were left out.)
            ServerUnreachableError: no connection; it is not queued.
            ServerGoneError: the answer was lost, and the server can't say whether it is queued; or, after a second
                attempt, it isn't.
            ServerResponseError: an answer that is not ComfyUI's; it is not queued.
        """
        body: dict[str, Any] = {"prompt": prompt, "prompt_id": prompt_id, "client_id": self.client_id}
        if extra_data is not None:
            body["extra_data"] = extra_data
        if front:
            body["front"] = True
        if number is not None:
            body["number"] = number
        return await submit_once(self._http, body, prompt_id, self._find)

    async def history(self, prompt_id: str) -> dict[str, Any] | None:
        """GET /history/{id}: what came of a workflow; None while it isn't done (or when the server doesn't know it).

        Returns:
            The entry: `prompt` (number, id, workflow, extra data, output nodes), `outputs` by node id, `status`
            (`status_str`: `success` or `error`, `completed`, `messages`: pairs for `events.parse_message`), `meta`.
        """
        return await self._history(prompt_id)

    async def queue_state(self) -> QueueState:
        """GET /queue: ids of the running and the waiting workflows, of all clients, in the order of running."""
        running, pending = await self._queue()
        return QueueState(tuple(item[1] for item in running), tuple(item[1] for item in pending))

    async def jobs(self, last: int = 20) -> list[ServerJob]:
        """GET /queue, GET /history: the running job, those that wait, in the order of running, and the last that ended.

        Args:
            last: How many of those, the newest first; a server keeps up to 10,000, each with its workflow.
        """
        from .jobs import ended_job, queued_job

        # In this order: jobs move from the queue to the history, and would be missed in the other one.
        running, pending = await self._queue()
        ended: dict[str, Any] = {}
        if last > 0:
            params = {"max_items": str(last)}
            answer = await self._http.get("history", params=params, total=_ANSWER_TOTAL)
            ended = answer.json_object()
            if not all(isinstance(entry, dict) for entry in ended.values()):
                raise answer.unexpected("is not a history")
        queued = [queued_job(item, running=index < len(running)) for index, item in enumerate([*running, *pending])]
        newest = [ended_job(prompt_id, entry) for prompt_id, entry in reversed(ended.items())][: max(last, 0)]
        return [job for job in queued if job.prompt_id not in ended] + newest

    async def job(self, prompt_id: str) -> ServerJob | None:
        """GET /queue, GET /history/{id}: one job; None where the server doesn't know it."""
        from .jobs import ended_job, queued_job

        running, pending = await self._queue()
        for index, item in enumerate([*running, *pending]):
            if item[1] == prompt_id:
                return queued_job(item, running=index < len(running))
        entry = await self._history(prompt_id)
        return ended_job(prompt_id, entry) if entry is not None else None

    async def queue_remaining(self, *, timeout: float | None = None) -> int:
        """GET /prompt: how many workflows run or wait, of all clients.

        Args:
            timeout: Seconds, instead of the client's.
        """
        return _queue_remaining(await self._http.get("prompt", timeout=timeout, total=_ANSWER_TOTAL))

    async def interrupt(self, prompt_id: str | None = None) -> None:
        """POST /interrupt: stop the running workflow with this id, if it is the one that runs; without id, any."""
        await self._post("interrupt", {} if prompt_id is None else {"prompt_id": prompt_id})

    async def delete_pending(self, prompt_ids: Iterable[str]) -> None:
        """POST /queue: take waiting workflows out of the queue. Unknown, running and finished ones are left alone."""
        await self._post("queue", {"delete": list(prompt_ids)})

    async def clear_pending(self) -> None:
        """POST /queue: take all waiting workflows out of the queue, those of other clients too."""
        await self._post("queue", {"clear": True})

    async def free(self, unload_models: bool = True, free_memory: bool = True) -> None:
        """POST /free: let the server unload its models, and drop its cached outputs, when it next idles."""
        await self._post("free", {"unload_models": unload_models, "free_memory": free_memory})

    # Files

    async def view(self, filename: str, subfolder: str = "", type: str = "output", **extra: str) -> bytes:
        """GET /view: content of a file of the server.

        Args:
            filename: Its name.
            subfolder: Folder below the type's folder.
            type: `output`, `input` or `temp`.
            extra: Further parameters, such as `preview="webp;90"` (another encoding), `channel="rgb"`.

        Raises:
            ServerResponseError: there is no such file (status 404), or it is outside of the folder (400, 403).
        """
        params = {"filename": filename, "subfolder": subfolder, "type": type, **extra}
        return (await self._http.get("view", params=params, file=True)).body

    async def upload_image(
        self, data: bytes, filename: str, *, subfolder: str = "", type: str = "input", overwrite: bool = True
    ) -> UploadedFile:
        """POST /upload/image: put a file (an encoded image, or any other) on the server.

        Args:
            data: The file's content.
            filename: Its name, without folders.
            subfolder: Folder below the type's folder; made if it isn't there.
            type: `input`, `output` or `temp`.
            overwrite: Replace a file of this name; otherwise one with other content is kept, and the new one is
                named `name (1).png`.

        Returns:
            Where the file is now: its name may have changed.

        Raises:
            ServerResponseError: the server refused it (400: a place outside of the folder; 413: too big).
        """
        import mimetypes

        import aiohttp

        # The server takes the name as it stands in the header: quoted, a space would become %20 on its disk.
        form = aiohttp.FormData(quote_fields=False)
        content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        form.add_field("image", data, filename=filename, content_type=content_type)
        form.add_field("subfolder", subfolder)
        form.add_field("type", type)
        form.add_field("overwrite", "true" if overwrite else "false")
        answer = (await self._http.request("POST", "upload/image", data=form)).require_success()
        stored = answer.json_object()
        if not isinstance(stored.get("name"), str):
            raise answer.unexpected("names no file")
        return UploadedFile(stored["name"], str(stored.get("subfolder", subfolder)), str(stored.get("type", type)))

    async def put_in_memory(self, data: bytes, name: str) -> None:
        """PUT /comfy_script/memory/{name}: keep an image in the memory of a server that has our node pack.

        Args:
            data: The encoded image.
            name: 32 hexadecimal digits and a suffix: `<hash>.png`. The same name stands for the same image.

        Raises:
            ServerResponseError: the server has no such memory (404, 405), or refused the image (413: too big).
        """
        (await self._http.request("PUT", f"comfy_script/memory/{name}", data=data)).require_success()

    async def view_memory(self, name: str) -> bytes:
        """GET /comfy_script/memory/{name}: an image in the server's memory.

        Raises:
            ServerResponseError: it isn't there, or no longer (404).
        """
        return (await self._http.get(f"comfy_script/memory/{name}", file=True)).body

    async def _post(self, route: str, value: Mapping[str, Any]) -> None:
        (await self._http.post_json(route, value)).require_success()

    async def _history(self, prompt_id: str, timeout: float | None = None) -> dict[str, Any] | None:
        answer = await self._http.get(f"history/{prompt_id}", timeout=timeout, total=_ANSWER_TOTAL)
        entry = answer.json_object().get(prompt_id)
        if entry is not None and not isinstance(entry, dict):
            raise answer.unexpected("is not a history entry")
        return entry

    async def _queue(self, timeout: float | None = None) -> tuple[list[list[Any]], list[list[Any]]]:
        """The items of the queue, `[number, id, …]`, in the order of running."""
        answer = await self._http.get("queue", timeout=timeout, total=_ANSWER_TOTAL)
        content = answer.json_object()
        parts = []
        for key in ("queue_running", "queue_pending"):
            items = content.get(key)
            if not isinstance(items, list) or not all(_is_queue_item(item) for item in items):
                raise answer.unexpected(f"has no proper {key}")
            # The server lists its heap as it is in memory.
            parts.append(sorted(items, key=lambda item: item[:2]))
        return parts[0], parts[1]

    async def _find(self, prompt_id: str) -> Submission | None:
        """A workflow in the queue or in the history."""
        # In this order: workflows move from the queue to the history, and would be missed in the other one.
        timeout = min(self.timeout, PATIENCE)
        running, pending = await self._queue(timeout)
        for item in (*running, *pending):
            if item[1] == prompt_id:
                return Submission(prompt_id, item[0])
        entry = await self._history(prompt_id, timeout)
        if entry is None:
            return None
        queued = entry.get("prompt")
        return Submission(prompt_id, queued[0] if _is_queue_item(queued) else None)


def _new_id() -> str:
    return os.urandom(16).hex()


def _is_queue_item(item: Any) -> TypeGuard[list[Any]]:
    return isinstance(item, list) and len(item) >= 2 and isinstance(item[0], int | float) and isinstance(item[1], str)


def _queue_remaining(answer: Answer) -> int:
    info = answer.json_object().get("exec_info")
    remaining = info.get("queue_remaining") if isinstance(info, dict) else None
    if not isinstance(remaining, int):
        raise answer.unexpected("has no queue_remaining")
    return remaining
