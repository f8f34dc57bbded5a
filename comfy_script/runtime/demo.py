"""The first picture: installs ComfyUI, starts it with the demo checkpoint, and runs a script on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from comfy_script._files import reason

from .._dirs import data_dir
from .._distribution import pip_install
from .._reading import absolute, expanded
from ..errors import ComfyScriptError, ComfyUIError
from .session import Session

if TYPE_CHECKING:
    from .progress import Progress
    from .task import Task
    from .workflow import Workflow

__all__ = ["MARK", "SCRIPT", "Demo", "demo_directory", "is_of_demo", "prepare_demo", "run_demo"]

MARK = "comfy_script_demo"
"""What the demo's pictures say of themselves: that the demo model, and no other of its name, has made them."""

_VERSION = "0.30.0"
_CHECKPOINT = "v1-5-pruned-emaonly.ckpt"
_PICTURE = "comfy_script_demo.png"

SCRIPT = '''\
"""A text becomes a picture."""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow(wait=True) as workflow:
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a red circle on a blue background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(64, 64, 1)
    latent = KSampler(model, 1, 20, 1.5, "euler", "normal", positive, negative, latent, 1)
    images = SaveImage(VAEDecode(latent, vae), "comfy_script_demo")
'''
"""The script that the demo runs: `examples/txt2img.py`, with its own name for the picture."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made; all paths are absolute.

    Attributes:
        picture: The PNG, with the workflow and the script's source in its metadata.
        prompt: The workflow in API format, JSON.
        script: The script that was run.
        comfyui: The ComfyUI folder that ran it.
        base_directory: The ComfyUI base directory with the demo checkpoint.
    """

    picture: Path
    prompt: Path
    script: Path
    comfyui: Path
    base_directory: Path


class _DemoSession(Session):
    """Marks the pictures."""

    def submit(self, workflow: Workflow) -> Task | None:
        workflow.extra_pnginfo[MARK] = True
        return super().submit(workflow)


def is_of_demo(file: Path) -> bool:
    """Whether the demo has made a picture, or a run of such a picture."""
    from ..formats.metadata import read_metadata

    try:
        return read_metadata(file).extra.get(MARK) is True
    except (ComfyScriptError, OSError):
        return False  # whoever opens it tells


def demo_directory() -> Path:
    """The demo's own ComfyUI base directory, with the demo checkpoint."""
    return data_dir() / "demo"


def prepare_demo(*, anew: bool = False) -> Path:
    """Writes the demo checkpoint into the demo's base directory.

    Args:
        anew: Also if it is there.

    Returns:
        The directory.

    Raises:
        ComfyUIError: It can't be written.
    """
    from ..comfyui.server import prepare_base_directory
    from ..demo_model import write_demo_model

    base = prepare_base_directory(demo_directory())
    checkpoint = base / "models" / "checkpoints" / _CHECKPOINT
    if anew or not checkpoint.is_file():
        write_demo_model(checkpoint, overwrite=True)
    return base


def run_demo(out: Path, *, say: Callable[[str], None] | None = None, progress: Progress | None = None) -> Demo:
    """Makes a picture with a script on a ComfyUI server that is installed, if need be, and started for it.

    Args:
        out: Folder for `comfy_script_demo.png` and `prompt.json`, which are replaced; made if it isn't there.
        say: Called with a few words at the start of each step.
        progress: How the steps of the workflow are shown; nothing is shown if None.

    Raises:
        InstallError: ComfyUI can't be installed.
        ComfyUIError: What ComfyUI imports is missing, or a folder can't be written.
        ServerStartError: The server doesn't come up.
        TaskError: The workflow failed.
    """
    import runpy

    from .._files import write_atomically
    from ..comfyui import Server, find_installation, install, missing_requirements
    from ..demo_model.trained import weights_file
    from ..formats.json_text import write_json
    from .default import using
    from .progress import SilentProgress

    tell = say or (lambda _: None)
    out = absolute(expanded(out))
    _make_folder(out)
    weights_file()

    tell(f"ComfyUI {_VERSION}")
    installation = find_installation(_VERSION) or install(_VERSION, progress=tell)
    missing = missing_requirements(installation)
    if missing:
        raise ComfyUIError(
            f"This Python lacks {len(missing)} of the packages that ComfyUI {installation.version} imports "
            f"({', '.join(missing[:3])}{' …' if len(missing) > 3 else ''}). To install them, run:\n"
            f"  {pip_install('comfyui')}"
        )

    tell("Writing the demo checkpoint")
    base = prepare_demo(anew=True)
    script = base / "txt2img.py"
    _write(script, SCRIPT.encode(), write_atomically)

    tell("Starting the server")
    with (
        Server.start(installation, base_directory=base) as server,
        _DemoSession(server.url, progress=progress or SilentProgress()) as session,
    ):
        tell("Running the script")
        with using(session):
            made = runpy.run_path(str(script), run_name="__main__")
        images = made["images"].wait()
        picture = images.contents()[0]
        prompt = write_json(made["workflow"].api_format())
        file = images.files[0]
        tell("Stopping the server")
    # The server's own copy: the next run would add another.
    (base / "output" / file.subfolder / file.filename).unlink(missing_ok=True)

    _write(out / _PICTURE, picture, write_atomically)
    _write(out / "prompt.json", f"{prompt}\n".encode(), write_atomically)
    return Demo(out / _PICTURE, out / "prompt.json", script, installation.path, base)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ComfyUIError(f"The folder {folder} can't be made: {reason(error)}.") from error


def _write(path: Path, data: bytes, writer: Callable[[Path, bytes], None]) -> None:
    try:
        writer(path, data)
    except OSError as error:
        raise ComfyUIError(f"{path} can't be written: {reason(error)}.") from error
