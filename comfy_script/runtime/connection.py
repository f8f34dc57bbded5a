"""A session's line to one server: submits workflows as tasks, has them followed, and shows what they do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._cells import without_our_frames
from .._processes import StaysInProcess, begins_anew_after_fork
from .._signals import put_off
from .._text import get_logger
from ..client.loop import Callbacks, LoopThread
from ..errors import ServerError, ServerGoneError

# What follows tasks is imported with the first: `load()` needs none of it.
if TYPE_CHECKING:
    import asyncio
    import concurrent.futures

    import PIL.Image

    from ..client import Client
    from ..client.follow import Follower
    from ..client.run import Run
    from ..comfyui.server import Server
    from ..formats.api import Compiled
    from ..graph.records import CallOutput
    from .progress import Progress
    from .results import Result
    from .steps import StepCalls
    from .task import Task, TaskProgress

__all__ = ["Connection"]

T = TypeVar("T")
_log = get_logger(__name__)

_FAREWELL = 10.0
"""Seconds that a cancelled job may take to leave the server before a script that was interrupted ends."""
_LAST_LOOK = 5.0
"""Seconds that a server has at a script's end to say how the jobs are that nobody has waited for."""
_UNNOTICED = 100
"""How many failed tasks that nobody waited for are kept until someone does, or the end."""
_CLOSED = "The session was closed before the workflow was done; the server still has it."


class Connection(StaysInProcess):
    """Everything between one session and one server.

    Attributes:
        client: The server's HTTP and websocket client.
        server: The server process, if we started it.
        callbacks: Where the user's callbacks run.
        watch: Open the websocket with the first submission; otherwise tasks are followed by polling only.
        on_interrupt: See `TaskQueue.on_interrupt`.
    """

    def __init__(self, client: Client, progress: Progress, server: Server | None = None) -> None:
        self.client = client
        self.server = server
        self.progress = progress
        self.watch = True
        self.on_interrupt = "cancel_own"
        self.loop_name = f"comfy_script {client.base_url}"
        self.callbacks = Callbacks("comfy_script callbacks")
        self.remaining_callbacks: list[Callable[[int], object]] = []
        self._loop = LoopThread(self.loop_name)
        self._made_follower: Follower | None = None
        self._tasks: dict[Run, Task] = {}
        self._unnoticed: dict[Run, BaseException] = {}
        self._more_unnoticed = 0
        self._farewells: list[concurrent.futures.Future[None]] = []
        self._sends_previews: bool | None = None
        self._closed = False
        begins_anew_after_fork(self)

    _sent_instead = "Send the server's address, and make a session of it there."

    def _after_fork(self) -> None:
        """Forgets what the parent follows and shows: that goes on there."""
        self._made_follower = None
        self._tasks = {}
        self._unnoticed, self._more_unnoticed = {}, 0
        self._farewells = []
        self.remaining_callbacks = []

    # -- running coroutines ---------------------------------------------------------------------------------------

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the connection's loop and waits for it.

        Raises:
            ServerError: The session is closed.
        """
        self._check_usable(coroutine)
        return self._loop.run(coroutine)

    def queue(self, coroutine: Coroutine[Any, Any, Task]) -> Task:
        """The same for what queues a workflow: Ctrl-C and SIGTERM do what they do in a wait."""
        self._check_usable(coroutine)
        queueing = _Queueing(self, coroutine)
        try:
            return self._loop.run(queueing.run())
        except RuntimeError:  # maybe on the loop's own thread, where it isn't begun
            coroutine.close()
            raise
        except (KeyboardInterrupt, SystemExit) as end:
            with put_off():
                queueing.give_up()
                self.interrupted()
            without_our_frames(end)
            raise

    async def queue_async(self, coroutine: Coroutine[Any, Any, Task]) -> Task:
        """Queues a workflow from any loop; whoever is cancelled meanwhile leaves nothing on the server."""
        import asyncio

        self._check_usable(coroutine)
        queueing = _Queueing(self, coroutine)
        try:
            return await self._loop.call(queueing.run())
        except asyncio.CancelledError:
            queueing.give_up()
            raise

    async def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the connection's loop and awaits it from any other. Errors as of `run`."""
        self._check_usable(coroutine)
        return await self._loop.call(coroutine)

    def _check_usable(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        # The loop would start again, and nobody would end it.
        if self._closed:
            coroutine.close()
            raise ServerError(f"The session with the server at {self.client.base_url} is closed; make a new one.")

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop that its coroutines run on."""
        return self._loop.loop()

    @property
    def _follower(self) -> Follower:
        """Follows the tasks. To be asked for on the loop first, so that there is one."""
        if self._made_follower is None:
            from ..client.follow import Follower

            self._made_follower = Follower(
                self.client, queue_changed=self._queue_changed, process_end=self._process_end
            )
        return self._made_follower

    # -- queueing -------------------------------------------------------------------------------------------------

    async def put(
        self,
        compiled: Compiled,
        outputs: Sequence[CallOutput],
        extra_data: Mapping[str, Any] | None = None,
        *,
        sent: Compiled | None = None,
        steps: StepCalls | None = None,
    ) -> Task:
        """Submits a workflow. Runs on the connection's loop.

        Args:
            compiled: The workflow, as the script speaks of it.
            outputs: What it is to run for.
            extra_data: What goes along.
            sent: The same under the ids that it has on the server; `compiled` if None.
            steps: Who is told of its nodes' steps; nobody if None.

        Raises:
            PromptRefusedError: The server's validation refused it, or some of its outputs.
            ServerError: It could not be handed over; it is not in the queue.
        """
        import asyncio
        import uuid

        from ..client import SubmissionRefused
        from ..client.run import Run
        from .failures import refusal
        from .task import Task

        if self.watch or steps:
            await self._follower.watch(wait=True)
        if sent is None:
            sent = compiled
        names = {} if sent is compiled else dict(zip(sent.prompt, compiled.prompt, strict=True))
        run = Run(str(uuid.uuid4()), (compiled.ids[output.call] for output in outputs), names)
        task = self._tasks[run] = Task(self, compiled, outputs, run, steps)
        request = self.client.submit(sent.prompt, prompt_id=run.prompt_id, extra_data=dict(extra_data or {}))
        try:
            submission = await self._follower.submit(run, task, request)
        except SubmissionRefused as refused:
            self._drop(run)
            raise refusal(compiled, refused.error, refused.node_errors, run) from None
        except asyncio.CancelledError:
            raise
        except BaseException:  # whatever it was, nobody gets the task, so nobody must be kept waiting for it
            self._drop(run)
            raise
        if submission.node_errors:
            await asyncio.shield(self._follower.cancel_soon(run))
            raise refusal(compiled, None, submission.node_errors, run)
        return task

    async def follow(self, run: Run, compiled: Compiled, outputs: Sequence[CallOutput]) -> Task:
        """The task of a run that is on the server already, or has ended. Runs on the connection's loop.

        Args:
            run: What was read of it.
            compiled: Its workflow.
            outputs: What it is run for.
        """
        from .task import Task

        for known, task in self._tasks.items():
            if known.prompt_id == run.prompt_id:
                return task
        task = Task(self, compiled, outputs, run)
        if run.outcome is not None:
            task.ended()
            self.noticed(run)  # whoever asks for what has ended, asks how it went
            return task
        self._tasks[run] = task
        self._follower.add(run, task)
        self._follower.submitted(run, run.prompt_id, run.number, elsewhere=True)
        if self.watch:
            await self._follower.watch(wait=False)
        return task

    def _drop(self, run: Run) -> None:
        self._follower.drop(run)
        self._tasks.pop(run, None)

    async def cancel(self, *runs: Run) -> None:
        """Takes runs out of the queue, and interrupts the one that runs. Runs on the connection's loop."""
        await self._follower.cancel(*runs)

    def cancel_soon(self, *runs: Run) -> None:
        """Cancels in the background, for one whose wait was broken off; `close` waits for it, for a while."""
        self._farewells = [each for each in self._farewells if not each.done()]
        self._farewells.append(self._loop.submit(self._follower.take_off(*runs)))

    def interrupted(self, waited: Run | None = None) -> None:
        """Ctrl-C or SIGTERM has ended a wait: does with this session's jobs what `on_interrupt` says, in one line.

        Args:
            waited: The one that was waited for; None where one was being queued, which that has cancelled.
        """
        first = [waited] if waited is not None else []
        # The one that is waited for first, the others from the last: none of them is to begin meanwhile.
        runs = [*first, *(run for run in reversed(list(self._tasks)) if run is not waited)]
        if not runs:
            return
        if self.on_interrupt == "cancel_own":
            said = f"{len(runs)} queued workflow{'s are' if len(runs) > 1 else ' is'} cancelled"
        elif first and self.on_interrupt == "cancel_waited":
            runs, said = first, "the workflow that was waited for is cancelled"
        else:
            runs, said = [], "left on the server" if first else "what was queued before is left on the server"
        _log.warning("Interrupted: %s (queue.on_interrupt = %r).", said, self.on_interrupt)
        if runs:
            for run in runs:  # else the end of the script would tell of one that is still on its way out
                if (task := self._tasks.get(run)) is not None:
                    task._notice()
            self.cancel_soon(*runs)

    async def cancel_remaining(self) -> None:
        """Clears the server's queue."""
        await self.client.clear_pending()
        await self._follower.drop_unqueued()

    def start_watch(self) -> None:
        """Opens the websocket in the background."""
        self._loop.submit(self._watch())

    async def _watch(self) -> None:
        await self._follower.watch(wait=False)

    def _queue_changed(self, remaining: int) -> None:
        for callback in list(self.remaining_callbacks):
            self.callbacks.post(callback, remaining)

    def _process_end(self) -> str | None:
        if self.server is None or self.server.alive:
            return None
        return f"The ComfyUI server ended.\n{self.server.log_tail(20)}"

    # -- tasks ----------------------------------------------------------------------------------------------------

    @property
    def unfinished(self) -> list[Task]:
        """The tasks that are queued or running."""
        return list(self._tasks.values())

    @property
    def unnoticed(self) -> list[BaseException]:
        """Why tasks failed that nobody has waited for, of the first 100 of them. The tasks would hold their session."""
        return list(self._unnoticed.values())

    def take_unnoticed(self) -> list[BaseException]:
        """The same, for one who tells the user."""
        errors, self._unnoticed = self.unnoticed, {}
        return errors

    def finished(self, task: Task, run: Run, error: BaseException | None) -> None:
        """Told by a task when it is done."""
        from ..client.run import Cancelled

        self._tasks.pop(run, None)
        if error is None or isinstance(run.outcome, Cancelled) or task.noticed:
            pass
        elif len(self._unnoticed) < _UNNOTICED:
            self._unnoticed[run] = error
        else:
            self._more_unnoticed += 1
        self.progress.done(task)

    def noticed(self, run: Run) -> None:
        """Told by a task when someone asks how it went."""
        self._unnoticed.pop(run, None)

    def check_open(self, future: concurrent.futures.Future[Any]) -> None:
        """Refuses to wait for what can't come any more.

        Raises:
            ServerError: The session is closed, and the outcome isn't there.
        """
        if self._closed and not future.done():
            raise ServerError(_CLOSED)

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def shows_previews(self) -> bool:
        """Whether someone looks at previews, so that decoding them is worth it."""
        return self.progress.shows_previews

    @property
    def shows_results(self) -> bool:
        """Whether results are shown as they come, by the callbacks' thread."""
        return self.progress.shows_outputs or self.progress.shows_tasks

    async def preview_method(self) -> str | None:
        """What to ask the server for, so that it sends previews; None where nobody looks, or it has been told how."""
        if not self.shows_previews:
            return None
        if self._sends_previews is None:
            try:
                argv = (await self.client.system_stats())["system"].get("argv")
                self._sends_previews = "--preview-method" in argv
            except (ServerError, KeyError, TypeError, AttributeError):  # previews are worth no failure
                self._sends_previews = True
        return None if self._sends_previews else "auto"

    def show_progress(self, progress: TaskProgress) -> None:
        """Hands progress to the display."""
        self.progress.step(progress)

    def show_preview(self, task: Task, node_id: str, image: PIL.Image.Image) -> None:
        """Hands a preview to the display."""
        self.progress.preview(task, node_id, image)

    def show_result(self, task: Task, node_id: str, ui: Any) -> None:
        """Hands an output node's result to the display."""
        if self.progress.shows_outputs:
            self.callbacks.post(self.progress.output, task, task.result_of(node_id, ui))

    def show_results(self, task: Task, results: Callable[[], list[Result]]) -> None:
        """Hands all results of a task that went well to the display."""
        if self.progress.shows_tasks:
            self.callbacks.post(self.progress.results, task, results())

    # -- closing --------------------------------------------------------------------------------------------------

    def end_callbacks(self) -> None:
        """Calls no more when the queue changes, and waits for callbacks under way: they may use the session."""
        self.remaining_callbacks.clear()
        self.callbacks.settle()

    def settle(self) -> None:
        """Lets what is being cancelled go, and looks once how the others are. For a few seconds at most."""
        if self._made_follower is None or self._closed:
            return
        import concurrent.futures

        concurrent.futures.wait(self._farewells, _FAREWELL)
        # It may have said all that matters before the script's last line: then a look is enough.
        with contextlib.suppress(concurrent.futures.TimeoutError, RuntimeError):
            self._loop.submit(self._made_follower.look()).result(_LAST_LOOK)

    def close(self) -> None:
        """Ends the threads and connections. Tasks that are still queued stay on the server. Idempotent."""
        if not self._closed:
            with put_off():
                self._close()

    def _close(self) -> None:
        self.end_callbacks()
        self._closed = True
        if self._loop.started:
            import concurrent.futures

            if concurrent.futures.wait(self._farewells, _FAREWELL).not_done:
                _log.warning(
                    "The server at %s doesn't answer: workflows that were cancelled may still be on it. "
                    "`comfy-script jobs` lists them.",
                    self.client.base_url,
                )
            with contextlib.suppress(concurrent.futures.TimeoutError, ServerError, RuntimeError):
                self._loop.submit(self._shut_down()).result(5)
            self._loop.stop()
        self.progress.close()  # it may tell of some of them
        for error in self.take_unnoticed():
            _log.error("A queued workflow failed and nobody waited for it: %s", error)
        if self._more_unnoticed:
            _log.error("%d more queued workflows failed and nobody waited for them.", self._more_unnoticed)
        for run, task in list(self._tasks.items()):
            if self.server is not None:
                self._follower.give_up(run, ServerGoneError("The session that started the server was closed."))
            elif task.noticed:  # another thread may wait for it
                self._follower.give_up(run, ServerError(_CLOSED))
        self.callbacks.stop()

    async def _shut_down(self) -> None:
        try:
            if self._made_follower is not None:
                await self._made_follower.close()
        finally:
            # Also where that takes so long that the loop's end cuts it short.
            await self.client.close()


class _Queueing:
    """Has a workflow queued for someone who may go away just when it is: then nobody would have its task.

    Args:
        connection: Queues it.
        coroutine: Does so.
    """

    def __init__(self, connection: Connection, coroutine: Coroutine[Any, Any, Task]) -> None:
        self._connection = connection
        self._coroutine = coroutine
        self._task: Task | None = None
        self._is_wanted = True

    async def run(self) -> Task:
        """Queues it. Runs on the connection's loop."""
        self._task = await self._coroutine
        if not self._is_wanted:
            self._connection.cancel_soon(self._task._run)
        return self._task

    def give_up(self) -> None:
        """Nobody waits for the task. Called in any thread: one of the two sees what the other has done."""
        self._is_wanted = False
        if self._task is not None:
            self._connection.cancel_soon(self._task._run)
