"""`Server.start` with a process of the nursery."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Mapping

from typing_extensions import Self

from comfy_script.comfyui import Installation, Server
from comfy_script.comfyui.server import _LAUNCHER
from tests.nursery import Nursery


@functools.cache
def nursery() -> Nursery:
    """This process's: it ends with it."""
    return Nursery()


class NurseryServer(Server):
    """A server that was forked from a process that has imported torch already."""

    @classmethod
    def _spawn(
        cls,
        installation: Installation,
        url: str,
        executable: str,
        argv: list[str],
        on_output: Callable[[str], None] | None,
        env: Mapping[str, str],
    ) -> Self:
        main = str(installation.main)
        process = nursery().fork([main, *argv], str(_LAUNCHER), str(installation.path), {**os.environ, **env})
        return cls(installation, url, [executable, main, *argv], process, on_output)  # type: ignore[arg-type]
