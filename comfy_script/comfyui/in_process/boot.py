"""Booting ComfyUI in this process: what its `main.py` does before it serves, without its server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from comfy_script._distribution import pip_install
from comfy_script._files import real_path
from comfy_script._processes import ForkSafeLock
from comfy_script.comfyui.installation import Installation
from comfy_script.errors import ComfyUIError

from . import custom_nodes, device, folders, modules
from .arguments import apply_arguments
from .coroutines import run_here
from .prompt_server import make_prompt_server

__all__ = ["ComfyUI", "boot", "running"]

_lock = ForkSafeLock()
_running: ComfyUI | None = None


class ComfyUI:
    """ComfyUI in this process. There is one at most, for its modules are global.

    Attributes:
        installation: Where it is.
        argv: The arguments that it was booted with, without those added.
        args: ComfyUI's namespace of arguments.
        failed: Custom nodes that could not be imported, by name, with the traceback of each.
        prompt_server: The `PromptServer.instance` that custom nodes see.
    """

    def __init__(
        self, installation: Installation, argv: Sequence[str], args: Any, failed: Mapping[str, str], prompt_server: Any
    ) -> None:
        self.installation = installation
        self.argv = tuple(argv)
        self.args = args
        self.failed = dict(failed)
        self.prompt_server = prompt_server

    @property
    def node_classes(self) -> dict[str, type]:
        """All node classes by class type."""
        classes: dict[str, type] = modules.comfy("nodes").NODE_CLASS_MAPPINGS
        return classes

    @property
    def display_names(self) -> dict[str, str]:
        """The nodes' display names by class type, of those that have one."""
        names: dict[str, str] = modules.comfy("nodes").NODE_DISPLAY_NAME_MAPPINGS
        return names

    @property
    def embeddings(self) -> list[str]:
        """The names of the embeddings, as the server answers to `/embeddings`."""
        names = modules.comfy("folder_paths").get_filename_list("embeddings")
        return [str(Path(name).with_suffix("")) for name in names]

    def __repr__(self) -> str:
        return f"<ComfyUI {self.installation.version} in this process, from {self.installation.path}>"


def running() -> ComfyUI | None:
    """The ComfyUI that runs in this process; None before `boot`."""
    return _running


def boot(
    installation: Installation,
    argv: Sequence[str] = (),
    *,
    loop: Callable[[], asyncio.AbstractEventLoop],
) -> ComfyUI:
    """Boots ComfyUI; again, with the same arguments or none, it gives the one that runs.

    Args:
        installation: The ComfyUI.
        argv: Arguments as of its `main.py`.
        loop: Gives an event loop that runs in a thread of its own, for nodes that work in the background.

    Raises:
        ComfyUIError: Another ComfyUI, or one with other arguments, runs in this process; or its arguments are wrong;
            or something it needs can't be imported.
    """
    global _running
    with _lock:
        if _running is None:
            _running = _boot(installation, argv, loop)
        elif real_path(_running.installation.path) != real_path(installation.path):
            raise ComfyUIError(
                f"ComfyUI {_running.installation.version} from {_running.installation.path} runs in this process "
                f"already; {installation.path} needs a process of its own."
            )
        elif argv and tuple(argv) != _running.argv:
            raise ComfyUIError(
                f"ComfyUI runs in this process already, with the arguments {list(_running.argv)}; "
                f"{list(argv)} need a process of their own."
            )
        return _running


def _boot(installation: Installation, argv: Sequence[str], loop: Callable[[], asyncio.AbstractEventLoop]) -> ComfyUI:
    modules.put_on_path(installation.path)
    args = apply_arguments(argv, has_dynamic_vram=installation.has_option("--disable-dynamic-vram"))
    device.prepare_environment(args)
    try:
        folders.apply_folders(installation, args)
        failed = custom_nodes.run_prestartup_scripts(args)
        modules.comfy("nodes")
        prompt_server = make_prompt_server(args, installation.path, loop())
        failed |= run_here(custom_nodes.load_nodes(args))
    except ModuleNotFoundError as error:
        raise ComfyUIError(
            f"ComfyUI {installation.version} imports {error.name}, which is missing here. Install what it imports with "
            f"`{pip_install('comfyui')}`"
        ) from error
    return ComfyUI(installation, argv, args, failed, prompt_server)
