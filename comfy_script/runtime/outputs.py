"""What calling a node gives a script in virtual mode: an output to pass on, and to wait for."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from .._cells import without_our_frames
from .._deprecated import deprecated
from .._processes import StaysInProcess
from ..graph.records import Call, CallOutput

if TYPE_CHECKING:
    from .session import Session
    from .task import Task

__all__ = ["NodeOutput", "NodeOutputs", "Output"]


class Output(StaysInProcess, CallOutput):
    """An output of a node call.

    Pass it to other nodes. Of an output node (SaveImage …) `wait()` gives the result; of any other node that makes
    images, `wait()` previews them first. Outside of a `with Workflow`, waiting queues what is needed.
    """

    __slots__ = ("_preview", "session")

    _preview: Output
    _sent_instead = "Send the result that its wait() gives, or what its api_format() gives."

    def __init__(self, call: Call, slot: int, type: str, session: Session) -> None:
        self.call = call
        self.slot = slot
        self.type = type
        self.session = session

    def __copy__(self) -> Output:
        return self

    @property
    def task(self) -> Task | None:
        """The last task that ran this node, if it was queued."""
        task: Task | None = self.call.task
        return task

    def wait(self, timeout: float | None = None) -> Any:
        """Queues the node if it wasn't yet, and waits for its result.

        Which kind of result it is depends on the node; the stubs know it for the types that always give the same.

        Args:
            timeout: Seconds to wait at most.

        Raises:
            TaskError, ServerError: The workflow did not complete.
            ResultError: The node is not an output node and makes no images.
        """
        return self.session.wait_for(self, timeout)

    def __await__(self) -> Generator[Any, None, Any]:
        return self.session.await_for(self).__await__()

    async def result(self) -> Any:
        """The asynchronous form of `wait`."""
        return await self.session.await_for(self)

    if not TYPE_CHECKING:  # no editor is to offer it

        async def _wait(self, source: str | None = None) -> Any:
            """ComfyScript's name of `result`."""
            deprecated("NodeOutput._wait()", "write `await output`, or output.result()")
            return await self.result()

    @property
    def node_info(self) -> Mapping[str, Any]:
        """What the server says of the node: its entry of `/object_info`."""
        info: Mapping[str, Any] = self.session.registry.raw.get(self.call.spec.name, {})
        return info

    @property
    def node_prompt(self) -> dict[str, Any]:
        """The call itself in API format, with outputs as they are in place of links. Changing it changes nothing."""
        return {"inputs": dict(self.call.inputs), "class_type": self.call.spec.name}

    @property
    def output_slot(self) -> int | None:
        """Its index among the node's outputs; None for a node without outputs."""
        return self.slot if self.slot >= 0 else None

    def display(self, *args: Any, **kwargs: Any) -> None:
        """Waits for the result and shows it in a notebook. Arguments as of `Images.display`."""
        self.wait().display(*args, **kwargs)

    async def _display(self, *args: Any, **kwargs: Any) -> None:
        """The asynchronous form of `display`."""
        await (await self)._display(*args, **kwargs)

    def api_format(self) -> dict[str, Any]:
        """The workflow that makes this output, in API format."""
        from ..formats.api import compile_api

        return compile_api([self], encode=self.session.encode).prompt

    def api_format_json(self) -> str:
        """The workflow that makes this output, as API-format JSON."""
        from ..formats.api import to_json

        return to_json(self.api_format())

    if not TYPE_CHECKING:  # for type checkers there is nothing but what is listed

        def __getattr__(self, name: str) -> NoReturn:
            from ..graph.complaints import not_waited

            raise without_our_frames(AttributeError(not_waited(self.call.spec, name), name=name, obj=self))

        def __getitem__(self, key: object) -> NoReturn:
            from ..graph.complaints import no_parts

            raise no_parts(self.call.spec, repr(key))

    def __iter__(self) -> NoReturn:
        from ..graph.complaints import one_output

        raise one_output(self.call.spec, self.call.source)


NodeOutput = Output
"""ComfyScript's name of it."""


class NodeOutputs(tuple[Output, ...]):
    """The outputs of an output node with several: unpacks like a tuple, and can be waited for as one."""

    __slots__ = ()

    def wait(self, timeout: float | None = None) -> Any:
        """As of `Output.wait`."""
        return self[0].wait(timeout)

    def __await__(self) -> Generator[Any, None, Any]:
        return self[0].__await__()

    def display(self, *args: Any, **kwargs: Any) -> None:
        """As of `Output.display`."""
        self[0].display(*args, **kwargs)
