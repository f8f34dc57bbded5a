"""What output nodes give in real mode: the result classes of virtual mode, over files in ComfyUI's own folders."""

from __future__ import annotations

import asyncio
import copy
import functools
from collections.abc import Coroutine, Mapping
from typing import Any

from ..._files import reason
from ..._reading import LARGEST_RESULT, read_bytes
from ...comfyui.in_process.coroutines import run_here
from ...comfyui.in_process.folders import file_path, image_memory
from ...errors import ResultError
from ..results import FileResult, ImageBatchResult, Result, TextResult

__all__ = [
    "LOCAL_FILES",
    "LocalFiles",
    "RealFiles",
    "RealImageBatch",
    "RealOutput",
    "RealOutputs",
    "RealText",
    "make_result",
]


class LocalFiles:
    """Stands where results have their server: reads the files from ComfyUI's folders."""

    @property
    def client(self) -> LocalFiles:
        """Itself."""
        return self

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Runs a coroutine to its end."""
        return run_here(coroutine)

    async def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Awaits a coroutine."""
        return await coroutine

    async def view(self, filename: str, subfolder: str, type: str) -> bytes:
        """A file's content.

        Raises:
            ResultError: It can't be read.
        """
        path = file_path(filename, subfolder, type)
        try:
            return await asyncio.to_thread(read_bytes, path, LARGEST_RESULT)
        except OSError as error:
            raise ResultError(f"{path} can't be read: {reason(error)}") from None

    async def view_memory(self, name: str) -> bytes:
        """An image in the memory of our node pack."""
        data: bytes = image_memory().get(name)
        return data

    async def put_in_memory(self, data: bytes, name: str) -> None:
        """Puts an image there."""
        image_memory().put(name, data)

    async def upload_image(self, data: bytes, name: str, *, subfolder: str, type: str) -> None:
        """Writes a file."""
        path = file_path(name, subfolder, type)
        path.parent.mkdir(parents=True, exist_ok=True)
        await asyncio.to_thread(path.write_bytes, data)


LOCAL_FILES = LocalFiles()


class RealOutput:
    """What an output node gives: its result, which is here already; other nodes take it for its output.

    Attributes:
        outputs: The node's own outputs, if it has any.
    """

    outputs: tuple[Any, ...]
    _virtual: Result

    @property
    def output(self) -> Any:
        """The node's first output, such as the images that SaveImage passes on.

        Raises:
            ResultError: It has none.
        """
        if not self.outputs:
            raise ResultError("The node has no outputs to pass on.")
        return self.outputs[0]

    def wait(self, timeout: float | None = None) -> Any:
        """The result, at once: for scripts of virtual mode."""
        return self._virtual

    async def result(self) -> Any:
        """The result, at once."""
        return self._virtual

    def __await__(self) -> Any:
        return self.result().__await__()

    def __repr__(self) -> str:
        return repr({"ui": dict(self._virtual.raw)})


class RealText(RealOutput, TextResult):
    """Text, such as PreviewAny's; `str()` gives it."""


class RealFiles(RealOutput, FileResult):
    """Files of any kind that a node saved. They print as what the node returned."""


class RealImageBatch(RealOutput, ImageBatchResult):
    """A batch of images that a node saved: `batch[0]` is the first as PIL image. It prints as the node's own dict."""


class RealOutputs(tuple[Any, ...]):
    """The outputs of an output node with several: a tuple, which can be waited for as in virtual mode."""

    shown: Result

    def wait(self, timeout: float | None = None) -> Result:
        """The result, at once."""
        return self.shown


def make_result(ui: Mapping[str, Any], outputs: tuple[Any, ...] = ()) -> Any:
    """The result of an output node.

    Args:
        ui: Its UI output.
        outputs: Its other outputs.
    """
    virtual = Result.from_output(ui, LOCAL_FILES)
    result: Any = copy.copy(virtual)
    result.__class__ = _real_class(type(virtual))  # type: ignore[arg-type]  # a class is hashable
    result._virtual = virtual
    result.outputs = outputs
    return result


@functools.cache
def _real_class(kind: type[Result]) -> type[RealOutput]:
    """The class that stubs know, or one like it for a kind of result that a plugin made."""
    for known in (RealText, RealFiles, RealImageBatch):
        if known.__bases__ == (RealOutput, kind):
            return known
    return type(f"Real{kind.__name__}", (RealOutput, kind), {"__doc__": kind.__doc__, "__module__": __name__})
