"""Writing a script's workflow for ComfyUI's page, in a process of its own: the script runs there."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

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
    try:
        with tempfile.TemporaryDirectory(prefix="comfy_script-") as folder:
            nodes = Path(folder, "nodes.json")
            await asyncio.to_thread(nodes.write_bytes, registry.to_bytes())
            return await _compile(script, file, nodes)
    except OSError as error:
        return False, no_temporary_folder(error).message


async def _compile(script: Path, file: Path, nodes: Path) -> tuple[bool, str]:
    command = ("-m", "comfy_script", "compile", str(script), "--format", "ui")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *(*command, "-o", str(file), "--registry", str(nodes)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=script.parent,
    )
    try:
        output, _ = await in_time(process.communicate(), _LONGEST)
    except asyncio.TimeoutError:
        return False, f"{script.name} didn't come to an end in {_LONGEST} seconds."
    finally:  # also of one that nobody waits for any more
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode == 0, output.decode(errors="replace").strip()
