"""A server with demo models, running the effects on it, and putting a row of pictures together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from comfy_script.comfyui import Installation, Server
from comfy_script.demo_model import write_demo_model
from comfy_script.pictures.drawing import Tile, draw_grid
from comfy_script.runtime import Session, Workflow
from tools.demo_pictures.effects import EFFECTS, MODELS

_SMALL = 128  # wide; up to here, pictures are enlarged


def write_models(base_directory: Path, models: Mapping[str, str] = MODELS) -> None:
    """Writes demo models into a ComfyUI base directory: file in its models folder → kind; by default the effects'."""
    for name, kind in models.items():
        write_demo_model(base_directory / "models" / name, kind=kind)


def start_server(installation: Installation, base_directory: Path) -> Server:
    """Starts ComfyUI on the CPU, so that it leaves what it doesn't need of a busy machine to others."""
    # torch's threads spin while they wait, which costs more than their work there.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    return Server.start(installation, ["--cpu"], base_directory=base_directory, timeout=600)


def run_effect(session: Session, name: str) -> dict[str, Image.Image]:
    """The pictures of one effect by their labels, as the server made them."""
    with Workflow(session=session, queue=False) as workflow:
        row = {label: session.nodes.PreviewImage(images) for label, images in EFFECTS[name](session.nodes).items()}
    task = workflow.queue()
    assert task is not None
    task.wait()
    return {label: result.wait()[0] for label, result in row.items()}


def labelled_row(pictures: dict[str, Image.Image]) -> Image.Image:
    """The pictures side by side, small ones twice as large, with their labels above."""
    scale = 2 if max(picture.width for picture in pictures.values()) <= _SMALL else 1
    enlarged = [
        picture.resize((picture.width * scale, picture.height * scale), Image.Resampling.BICUBIC)
        for picture in pictures.values()
    ]
    return draw_grid([[Tile((picture,)) for picture in enlarged]], columns=list(pictures))
