"""Makes the documentation's pictures: `python -m tools.demo_pictures [NAME…]`.

Those of effects come from the workflows in `effects.py`, those of the gallery from the examples.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from comfy_script.comfyui import install
from comfy_script.comfyui.server import prepare_base_directory
from comfy_script.runtime import Session
from tools.demo_pictures.effects import EFFECTS
from tools.demo_pictures.examples import MODELS, PICTURES, copy_comfyui, picture_of
from tools.demo_pictures.rendering import labelled_row, run_effect, start_server, write_models

IMAGES = Path(__file__).parents[2] / "docs" / "images"


def main() -> None:
    """Starts ComfyUI with the demo models, and writes a PNG for each effect and each example."""
    names = [*EFFECTS, *(f"gallery/{name}" for name in PICTURES)]
    parser = argparse.ArgumentParser(prog="python -m tools.demo_pictures", description=__doc__)
    parser.add_argument("names", nargs="*", default=names, help=f"{', '.join(names)}; all by default")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        base = prepare_base_directory(Path(directory))
        write_models(base)
        write_models(base, MODELS)
        installation = install("0.30.0")
        comfyui = copy_comfyui(installation.path, base, Path(directory) / "ComfyUI")
        with (
            start_server(installation, base) as server,
            Session(server.url) as session,
        ):
            session.load()
            for name in arguments.names:
                if name in EFFECTS:
                    picture = labelled_row(run_effect(session, name))
                else:
                    picture = picture_of(name.removeprefix("gallery/"), server.url, comfyui)
                path = IMAGES / f"{name}.png"
                picture.save(path, optimize=True)
                print(path)


if __name__ == "__main__":
    main()
