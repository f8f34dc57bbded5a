"""Writing a script's workflow for ComfyUI's page, in a process of its own: the script runs there."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .._files import reason
from .._held_folders import no_temporary_folder
from .._tasks import in_time

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["write_page"]

_LONGEST = 600
"""Seconds for the script to come to where it waits for a result."""


async def write_page(script: Path, file: Path, registry: Registry) -> tuple[bool, str]:
    """Runs `comfy-script compile`, and says whether a file was written, and what it said.

    Args:
        script: The script, as it is saved.
        file: The JSON file.
        registry: The nodes.
    """
    with contextlib.ExitStack() as stack:
        try:
            # What can't be removed afterwards makes no failure of a file that was written.
            made = tempfile.TemporaryDirectory(prefix="comfy_script-", ignore_cleanup_errors=True)
            nodes = Path(stack.enter_context(made), "nodes.json")
            await asyncio.to_thread(nodes.write_bytes, registry.to_bytes())
        except OSError as error:
            return False, no_temporary_folder(error).message
        return await _compile(script, file, nodes)


async def _compile(script: Path, file: Path, nodes: Path) -> tuple[bool, str]:
    command = ("-m", "comfy_script", "compile", str(script), "--format", "ui")
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(*command, "-o", str(file), "--registry", str(nodes)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            cwd=script.parent,
        )
    except OSError as error:
        return False, f"The Python {sys.executable!r} can't be started in {script.parent}: {reason(error)}."
    try:
        output, _ = await in_time(process.communicate(), _LONGEST)
    except asyncio.TimeoutError:
        return False, f"{script.name} didn't come to an end in {_LONGEST} seconds."
    finally:  # also of one that nobody waits for any more
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode == 0, output.decode(errors="replace").strip()
