"""Owns: real mode: ComfyUI's nodes as functions in this process. Knows: everything above, and torch.

from comfy_script.runtime.real import *
load()
from comfy_script.runtime.real.nodes import *

with Workflow():
    …
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from ..._late import late_attributes
from .config import RealModeConfig

if TYPE_CHECKING:
    from ...comfyui import ComfyUIArgs
    from ..conditioning import Region
    from ..display import Images
    from ..progress import Progress
    from ..results import ImageBatchResult, Result
    from ..steps import OnStep, Step, on_step
    from . import node, util
    from .cache import Cache
    from .conditioning import regions, schedule
    from .workflow import Workflow

__all__ = [
    "Cache",
    "ComfyUIArgs",
    "ImageBatchResult",
    "Images",
    "RealModeConfig",
    "Region",
    "Result",
    "Step",
    "Workflow",
    "failed_custom_nodes",
    "interrupt",
    "load",
    "node",
    "on_step",
    "regions",
    "schedule",
    "util",
]

# A script's `import *` imports light parts only; torch comes after ComfyUI has read its arguments.
_late = late_attributes(
    __name__,
    {
        "Cache": "cache",
        "ComfyUIArgs": "..comfyui",
        "ImageBatchResult": ".results",
        "Images": ".display",
        "Region": ".conditioning",
        "Result": ".results",
        "Step": ".steps",
        "on_step": ".steps",
        "Workflow": "workflow",
        "regions": "conditioning",
        "schedule": "conditioning",
    },
)


def __getattr__(name: str) -> Any:
    if name in ("node", "util"):
        return importlib.import_module(f".{name}", __name__)
    return _late(name)


def load(
    comfyui: Any = None,
    args: ComfyUIArgs | None = None,
    vars: MutableMapping[str, Any] | None = None,
    naked: bool = False,
    config: RealModeConfig | None = None,
    no_server: bool = True,
    *,
    watch: bool = True,
    save_script_source: bool | str = True,
    progress: Progress | None = None,
    api_key: str | None = None,
    stubs: bool = True,
    on_step: OnStep | None = None,
) -> None:
    """Boots ComfyUI in this process, and makes its nodes importable from `comfy_script.runtime.real.nodes`.

    Calling it again looks for new models, and switches between real and naked mode; ComfyUI and its custom nodes stay
    as they were booted. Where torch sees no GPU, ComfyUI computes on the CPU.

    Args:
        comfyui: ComfyUI's folder. If None, these are tried in order: the folder in COMFYUI_PATH; a folder `ComfyUI` in
            or above the working directory; the newest ComfyUI that `comfy-script comfyui install` installed.
        args: Command-line arguments for ComfyUI, such as `ComfyUIArgs("--base-directory", "…")`.
        vars: A mapping, such as `globals()`, that the nodes are put into as well.
        naked: Nodes are ComfyUI's own classes, and nothing of this package runs when they are used.
        config: `RealModeConfig.naked()` is the same as `naked=True`.
        no_server: There is never a server in real mode; False is an error.
        watch: For scripts of virtual mode; there is nothing to watch.
        save_script_source: Whether images carry the source of the script's file; or the text to save instead.
        progress: How progress is shown; by default a bar in terminals and notebooks.
        api_key: Key of a Comfy account, for API nodes.
        stubs: Write type stubs for editors when the nodes have changed.
        on_step: Called with a `Step` at each step of each node.

    Raises:
        ComfyUINotFoundError: There is no ComfyUI at that path, or none is installed.
        ComfyUIError: Another ComfyUI, or one with other arguments, runs in this process; or it can't be booted.
        RegistryError: Its nodes can't be read.
    """
    from ..default import load_or_put_off
    from .session import default_session

    if not no_server:
        from ...errors import ComfyUIError

        raise ComfyUIError("Real mode starts no server; for one, use comfy_script.runtime (virtual mode).")
    is_naked = naked or (config is not None and config.is_naked)
    load_or_put_off(
        lambda: default_session().load(
            comfyui, args, vars, save_script_source, is_naked, progress, api_key, stubs, on_step
        )
    )


async def _load(*args: Any, **kwargs: Any) -> None:
    load(*args, **kwargs)


def failed_custom_nodes() -> Mapping[str, str]:
    """The custom nodes that could not be imported, by name, with the traceback of each."""
    from .session import default_session

    return default_session().failed


def interrupt() -> None:
    """Stops the node that runs, from another thread: it raises `TaskCancelledError` at its next step.

    While a `with Workflow()` is open and no node runs, it stops the next one of it; where there is neither, nothing.
    """
    from ...comfyui.in_process.interruption import interrupt

    interrupt()
