"""Owns: virtual mode: sessions, workflows, queue, tasks, results, progress. Knows: everything above.

from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *

with Workflow():
    …
"""

from __future__ import annotations

import importlib
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._late import late_attributes
from .default import default_session, load_or_put_off, puts_off
from .session import Session
from .workflow import Workflow

if TYPE_CHECKING:
    from ..client import Client
    from ..comfyui import ComfyUIArgs
    from . import node, util
    from .by_name import call_node
    from .conditioning import Region, regions, schedule
    from .display import Images
    from .opened.open import open_workflow
    from .opened.workflow_file import WorkflowFile
    from .outputs import NodeOutput
    from .results import ImageBatchResult, Result
    from .steps import OnStep, Step, on_step
    from .task import Task, TaskProgress
    from .task_queue import TaskQueue

    queue: TaskQueue

__all__ = [
    "Client",
    "ComfyUIArgs",
    "ImageBatchResult",
    "Images",
    "NodeOutput",
    "Region",
    "Result",
    "Session",
    "Step",
    "Task",
    "TaskProgress",
    "TaskQueue",
    "Workflow",
    "WorkflowFile",
    "call_node",
    "load",
    "node",
    "on_step",
    "open_workflow",
    "queue",
    "regions",
    "schedule",
    "start_comfyui",
    "util",
]

# Importing these costs aiohttp, or parts that most scripts never touch; a script's `import *` pays only for light ones.
_late = late_attributes(
    __name__,
    {
        "Client": ".client",
        "ComfyUIArgs": ".comfyui",
        "ImageBatchResult": "results",
        "Images": "display",
        "NodeOutput": "outputs",
        "Region": "conditioning",
        "Result": "results",
        "Step": "steps",
        "on_step": "steps",
        "Task": "task",
        "TaskProgress": "task",
        "TaskQueue": "task_queue",
        "regions": "conditioning",
        "schedule": "conditioning",
        "call_node": "by_name",
        "WorkflowFile": "opened.workflow_file",
        "open_workflow": "opened.open",
    },
)


def __getattr__(name: str) -> Any:
    if name == "queue":
        return default_session().queue
    if name in ("node", "util"):
        return importlib.import_module(f".{name}", __name__)
    return _late(name)


def load(
    comfyui: Any = None,
    args: ComfyUIArgs | None = None,
    vars: MutableMapping[str, Any] | None = None,
    watch: bool = True,
    save_script_source: bool | str = True,
    *,
    stubs: bool = True,
    api_key: str | None = None,
    on_step: OnStep | None = None,
) -> None:
    """Connects to a ComfyUI server, or starts one, and makes its nodes importable from `comfy_script.runtime.nodes`.

    Calling it again refreshes the nodes, or changes to another server.

    Args:
        comfyui: The address of a server (`http://user:password@host:8188` where it wants them), a `Client`, or the path
            of a ComfyUI folder to start a server from, which a line on the terminal tells. If None,
            these are tried in order: the address in the environment variable COMFY_SCRIPT_SERVER; a server at
            http://127.0.0.1:8188/; the folder in COMFYUI_PATH; a folder `ComfyUI` in or above the working directory;
            the newest ComfyUI that `comfy-script comfyui install` installed.
        args: Command-line arguments for ComfyUI, if a server is started.
        vars: A mapping, such as `globals()`, that the nodes are put into as well.
        watch: Follow the server from the start: progress, previews, the length of its queue.
        save_script_source: Whether images carry the source of the script's file; or the text to save instead.
        stubs: Write type stubs for editors when the nodes have changed. The workers of a pool need none.
        api_key: Key of a Comfy account, for API nodes; None leaves that of an earlier `load()`.
        on_step: Called with a `Step` at each step of each node; None leaves that of an earlier `load()`.

    Raises:
        ComfyUINotFoundError: No server answers and no installation is found; says what to type.
        ServerUnreachableError: The server named doesn't answer.
        ServerStartError: The server to be started doesn't come up.
        RegistryError: The server's list of nodes can't be read.
    """
    load_or_put_off(
        lambda: default_session().load(
            comfyui, args, vars, watch, save_script_source, stubs=stubs, api_key=api_key, on_step=on_step
        )
    )


async def _load(
    comfyui: Any = None,
    args: ComfyUIArgs | None = None,
    vars: MutableMapping[str, Any] | None = None,
    watch: bool = True,
    save_script_source: bool | str = True,
    *,
    stubs: bool = True,
    api_key: str | None = None,
    on_step: OnStep | None = None,
) -> None:
    if puts_off():
        load(comfyui, args, vars, watch, save_script_source, stubs=stubs, api_key=api_key, on_step=on_step)
    else:
        await default_session()._load(
            comfyui, args, vars, watch, save_script_source, stubs=stubs, api_key=api_key, on_step=on_step
        )


def start_comfyui(comfyui: Any = None, args: ComfyUIArgs | None = None) -> None:
    """Starts a ComfyUI server and connects the default session to it. Arguments as of `load`.

    Raises:
        ComfyUINotFoundError: No installation is found.
    """
    from ..comfyui import find_installation
    from ..errors import ComfyUINotFoundError

    folder = comfyui if comfyui is not None else find_installation()
    if folder is None:
        raise ComfyUINotFoundError("No ComfyUI is installed. To install one, run:  comfy-script comfyui install")
    load_or_put_off(lambda: default_session().load(folder, args))
