"""Loading the nodes: ComfyUI's own, and the custom ones, of which any may fail without costing the rest."""

from __future__ import annotations

import importlib.util
import logging
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from ..._files import real_path
from ..._signals import Terminated
from ..._text import get_logger
from .modules import comfy

__all__ = ["load_nodes", "run_prestartup_scripts"]

_log = get_logger(__name__)

_PACK_NAMES = "comfy_script.nodes.names"
"""A module of our pack, which is loaded as any pack is, or isn't."""


class _Reports(logging.Filter):
    """Holds back what ComfyUI logs of a pack that it loads: it reports one that can't be imported in no other way."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def filter(self, record: logging.LogRecord) -> bool:
        if record.funcName != "load_custom_node" or record.levelno < logging.WARNING:
            return True
        self.records.append(record)
        return False

    @property
    def texts(self) -> list[str]:
        return [record.getMessage().rstrip() for record in self.records]


async def load_nodes(args: Any) -> dict[str, str]:
    """Registers all nodes with ComfyUI.

    Returns:
        The packs that could not be imported, by name, with the traceback of each.
    """
    nodes = comfy("nodes")
    failed: dict[str, str] = {}

    async def own() -> bool:
        missing = await nodes.init_extra_nodes(init_custom_nodes=False, init_api_nodes=not args.disable_api_nodes)
        return not missing

    text = await _failure(own)
    if text:
        failed["comfy_extras"] = text
        _log.error("Some of ComfyUI's own nodes could not be imported, the others are there:\n%s", text)
    hook_breaker = comfy("hook_breaker_ac10a0")
    hook_breaker.save_functions()
    own_names = set(nodes.NODE_CLASS_MAPPINGS)
    for path in _packs(args):
        text = await _failure(partial(nodes.load_custom_node, str(path), own_names, module_parent="custom_nodes"))
        if text is not None:
            failed[path.name] = text
            _log.error("The custom node %s could not be imported, the others are there:\n%s", path, text)
    hook_breaker.restore_functions()
    names = sys.modules.get(_PACK_NAMES)
    if names is not None:
        names.settle()  # as a server does when it begins to listen
    return failed


async def _failure(load: Callable[[], Awaitable[bool]]) -> str | None:
    """What ComfyUI says while it loads something; None if that goes well, and then it is logged as it is."""
    reports, stopped = _Reports(), ""
    root = logging.getLogger()
    root.addFilter(reports)
    try:
        ok = await load()
    except Terminated:
        raise
    except SystemExit as stop:
        stopped = f"It ended the program: SystemExit({stop.code!r})"
        ok = False
    finally:
        root.removeFilter(reports)
    if not ok:
        return "\n".join([*reports.texts, *([stopped] if stopped else [])])
    for record in reports.records:
        root.handle(record)
    return None


def _packs(args: Any) -> Iterator[Path]:
    """The files and folders that hold custom nodes, in ComfyUI's order of folders."""
    if args.disable_all_custom_nodes and not args.whitelist_custom_nodes:
        return
    for folder in comfy("folder_paths").get_folder_paths("custom_nodes"):
        if not Path(folder).is_dir():
            continue
        for path in sorted(real_path(folder).iterdir()):
            if path.name == "__pycache__" or path.name.startswith(".") or path.name.endswith(".disabled"):
                continue
            if path.is_file() and path.suffix != ".py":
                continue
            if args.disable_all_custom_nodes and path.name not in args.whitelist_custom_nodes:
                continue
            yield path


def run_prestartup_scripts(args: Any) -> dict[str, str]:
    """Runs each pack's `prestartup_script.py`, as ComfyUI does before it imports torch.

    Returns:
        The packs whose script failed, with the traceback of each.
    """
    failed: dict[str, str] = {}
    for path in _packs(args):
        script = path / "prestartup_script.py"
        if not script.is_file():
            continue
        spec = importlib.util.spec_from_file_location(str(script.with_suffix("")), script)
        if spec is None or spec.loader is None:
            continue
        try:
            spec.loader.exec_module(importlib.util.module_from_spec(spec))
        except Exception:  # noqa: BLE001 - a pack's own code, whose failure must not cost the rest
            failed[path.name] = traceback.format_exc()
            _log.error("The prestartup script of the custom node %s failed:\n%s", path, failed[path.name])
    return failed
