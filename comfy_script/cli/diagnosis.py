"""What comfy_script finds on this machine: is there all that a script needs, and what to type if not."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from .._dirs import cache_dir, data_dir
from .._distribution import DISTRIBUTION, PEER_DISTRIBUTION, changed_files, pip_install
from .._files import can_write
from .._near import some_of
from ..errors import ComfyUIError, RegistryError, ServerError, ServerUnreachableError

if TYPE_CHECKING:
    from ..client import Client
    from ..comfyui import Installation
    from ..plugins import PluginPoint, PluginTable
    from ..registry.registry import Registry

__all__ = ["Diagnosis", "DiagnosisItem", "State", "diagnose"]

_ASK_GPU = """
import torch
if torch.cuda.is_available():
    print(torch.cuda.get_device_name(0))
    print(torch.cuda.get_device_properties(0).total_memory)
"""
_PACKAGE = Path(__file__).parent.parent
_INSTALL_REQUIREMENTS = pip_install("comfyui")
_MODEL_ENUMS = ("Checkpoints", "UNETs", "CLIPs", "VAEs", "Loras", "ControlNets", "UpscaleModels", "Embeddings")


class State(str, Enum):
    """How good a finding is."""

    OK = "ok"
    NOTE = "note"
    """Not needed, or not needed here."""
    MISSING = "missing"
    """A script that needs it fails."""


@dataclass(frozen=True, slots=True)
class DiagnosisItem:
    """One thing that was looked at.

    Attributes:
        name: What it is.
        state: How good it is.
        text: What was found.
        hint: What to type, or do; empty if nothing.
    """

    name: str
    state: State
    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All findings.

    Attributes:
        findings: In the order in which they build on each other.
        ready: A script could run: a server answers, or a ComfyUI with all that it imports is there to be started.
        server: A server answers.
        url: The server that was asked.
    """

    findings: tuple[DiagnosisItem, ...]
    ready: bool
    server: bool
    url: str


def diagnose(server: str | None = None) -> Diagnosis:
    """Looks at everything that a script needs. Changes nothing, and starts no server.

    Args:
        server: The server to ask; that of `load()` if None.
    """
    from ..comfyui.discovery import DEFAULT_URL, SERVER_VARIABLE

    named = server or os.environ.get(SERVER_VARIABLE)
    findings = [_python(), *_package(), *_plugins()]
    findings += [_folder("data folder", data_dir(), "DATA"), _folder("cache folder", cache_dir(), "CACHE")]
    installation, finding = _comfyui()
    findings.append(finding)
    can_start = False
    if installation is not None:
        requirements = _requirements(installation)
        can_start = requirements.state is State.OK
        findings.append(requirements)
    findings += [_torch(), _gpu()]
    url = named or DEFAULT_URL
    registry, about_server = _server(url, named=bool(named), can_start=can_start)
    findings += about_server
    if registry is not None:
        findings += [_nodes(registry), _models(registry), _stubs(registry)]
    answers = registry is not None
    return Diagnosis(tuple(findings), answers or (can_start and not named), answers, url)


def _python() -> DiagnosisItem:
    text = f"{sys.version.split()[0]} ({sys.executable})"
    if (3, 10) <= sys.version_info[:2] <= (3, 14):
        return DiagnosisItem("Python", State.OK, text)
    return DiagnosisItem("Python", State.NOTE, text, "comfy_script is made for Python 3.10 to 3.14.")


def _package() -> list[DiagnosisItem]:
    text = f"{__version__} in {_PACKAGE}"
    again = "pip install --force-reinstall --no-deps " + DISTRIBUTION
    findings = [DiagnosisItem("comfy_script", State.OK, text)]
    if changed := changed_files():
        said = f"{text}; missing or not as installed: {some_of(changed, 3)}"
        findings = [DiagnosisItem("comfy_script", State.MISSING, said, again)]
    try:
        peer = version(PEER_DISTRIBUTION)
    except PackageNotFoundError:
        return findings
    text = f"{peer} is installed, too; which one a script gets depends on where it runs"
    return [*findings, DiagnosisItem("ComfyScript", State.NOTE, text, f"pip uninstall {PEER_DISTRIBUTION}")]


def _plugins() -> list[DiagnosisItem]:
    from ..demo_model.trained import WEIGHTS_GROUP
    from ..formats.page.rules import PAGE_RULES
    from ..graph.own_checks import CHECKS
    from ..plugins import foreign_groups
    from ..runtime.previews import PREVIEWERS
    from ..runtime.results import RESULTS

    points: tuple[PluginPoint[Any] | PluginTable[Any], ...] = (PAGE_RULES, CHECKS, RESULTS, PREVIEWERS)
    others = [(point.group, found) for point in points for found in point.found if found.distribution]
    text = ", ".join(f"{found.name} of {found.distribution} ({group})" for group, found in others)
    findings = [DiagnosisItem("plugins", State.OK, text or "none but our own")]
    for point in points:
        for broken in point.broken:
            hint = f"Correct it, or: pip uninstall {broken.distribution.partition(' ')[0]}"
            findings.append(DiagnosisItem("plugin left out", State.NOTE, f"{broken} ({point.group})", hint))
    known = frozenset(point.group for point in points)
    for group, distributions in foreign_groups(known | {WEIGHTS_GROUP}).items():
        hint = f"Plugins are entry points of the groups {', '.join(sorted(known))}."
        findings.append(DiagnosisItem("plugin left out", State.NOTE, f"{group} of {', '.join(distributions)}", hint))
    return findings


def _folder(name: str, folder: Path, variable: str) -> DiagnosisItem:
    existing = folder
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    if existing.is_dir() and can_write(existing):
        return DiagnosisItem(name, State.OK, str(folder))
    hint = f"Set the environment variable COMFY_SCRIPT_{variable}_DIR to another folder."
    return DiagnosisItem(name, State.NOTE, f"{folder} can't be written", hint)


def _comfyui() -> tuple[Installation | None, DiagnosisItem]:
    from ..comfyui.discovery import find_installed

    try:
        installation = find_installed()
    except ComfyUIError as failure:
        hint = "Correct the environment variable COMFYUI_PATH."
        return None, DiagnosisItem("ComfyUI", State.MISSING, failure.message, hint)
    if installation is None:
        return None, DiagnosisItem("ComfyUI", State.NOTE, "none on this machine", "comfy-script comfyui install")
    return installation, DiagnosisItem("ComfyUI", State.OK, f"{installation.version} in {installation.path}")


def _requirements(installation: Installation) -> DiagnosisItem:
    from ..comfyui import missing_requirements

    name = "its packages"
    missing = missing_requirements(installation)
    if not missing:
        return DiagnosisItem(name, State.OK, f"all that ComfyUI {installation.version} imports")
    return DiagnosisItem(name, State.NOTE, f"missing: {some_of(missing, 4)}", _INSTALL_REQUIREMENTS)


def _torch() -> DiagnosisItem:
    try:
        return DiagnosisItem("torch", State.OK, version("torch"))
    except PackageNotFoundError:
        return DiagnosisItem(
            "torch", State.NOTE, "not installed; only a ComfyUI on this machine needs it", _INSTALL_REQUIREMENTS
        )


def _gpu() -> DiagnosisItem:
    from ..comfyui.devices import has_gpu

    if not has_gpu(sys.executable):
        return DiagnosisItem("GPU", State.NOTE, "torch sees none; a ComfyUI that is started here computes on the CPU")
    answer = subprocess.run(
        [sys.executable, "-c", _ASK_GPU], capture_output=True, check=False, stdin=subprocess.DEVNULL
    )
    name, _, memory = answer.stdout.decode(errors="replace").strip().partition("\n")
    if not memory.isdecimal():
        return DiagnosisItem("GPU", State.OK, "torch sees one")
    return DiagnosisItem("GPU", State.OK, f"{name}, {int(memory) / 2**30:.0f} GiB")


def _server(url: str, *, named: bool, can_start: bool) -> tuple[Registry | None, list[DiagnosisItem]]:
    from ..client import Client
    from ..client.loop import LoopThread

    loop = LoopThread("comfy_script doctor")
    try:
        client = Client(url)
        registry, stats = loop.run(_ask(client))
    except ServerError as failure:
        if named or not isinstance(failure, ServerUnreachableError):
            return None, [DiagnosisItem("server", State.MISSING, failure.message)]
        if can_start:
            return None, [DiagnosisItem("server", State.NOTE, f"none at {url}", "load() starts one by itself.")]
        hint = "Install what is missing above, or name a server: COMFY_SCRIPT_SERVER=http://HOST:PORT"
        return None, [DiagnosisItem("server", State.MISSING, f"none at {url}", hint)]
    except RegistryError as failure:
        return None, [DiagnosisItem("server", State.MISSING, failure.message)]
    finally:
        loop.stop()
    system, devices = stats.get("system"), stats.get("devices")
    comfyui = system.get("comfyui_version") if isinstance(system, dict) else None
    text = f"ComfyUI {comfyui or 'of unknown version'} at {client.base_url}"
    if isinstance(devices, list) and devices and isinstance(devices[0], dict):
        text += f" on {devices[0].get('name', '?')}"
    return registry, [DiagnosisItem("server", State.OK, text)]


async def _ask(client: Client) -> tuple[Registry, dict[str, Any]]:
    from ..registries import read_client

    async with client:
        return await read_client(client), await client.system_stats()


def _nodes(registry: Registry) -> DiagnosisItem:
    if not registry.rejected:
        return DiagnosisItem("nodes", State.OK, f"{len(registry)}")
    names = ", ".join(list(registry.rejected)[:3])
    text = f"{len(registry)}; {len(registry.rejected)} more can't be read ({names})"
    return DiagnosisItem("nodes", State.NOTE, text, "comfy-script -v nodes list says why.")


def _models(registry: Registry) -> DiagnosisItem:
    from ..signature.enums import global_enums

    enums = global_enums(registry)
    counts = [(name, len(enums[name].members)) for name in _MODEL_ENUMS if name in enums]
    found = ", ".join(f"{count} in {name}" for name, count in counts if count)
    if found:
        return DiagnosisItem("models", State.OK, found)
    hint = "comfy-script demo-model OUT.ckpt writes a small one; put it into ComfyUI's models/checkpoints."
    return DiagnosisItem("models", State.NOTE, "none", hint)


def _stubs(registry: Registry) -> DiagnosisItem:
    from ..runtime.stubs import current_stub, stub_path

    if (path := current_stub(registry)) is not None:
        return DiagnosisItem("type stubs", State.OK, str(path))
    path = stub_path()
    if not path.exists():
        return DiagnosisItem(
            "type stubs", State.NOTE, f"none at {path} yet", "load() writes them; so does: comfy-script stubs"
        )
    text = f"{path} has other nodes than this server"
    return DiagnosisItem("type stubs", State.NOTE, text, "load() renews them; so does: comfy-script stubs")
