"""Makes the documentation's pictures of effects: `python -m tools.demo_pictures [NAME…]`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from comfy_script.comfyui import Server, install
from comfy_script.comfyui.server import prepare_base_directory
from comfy_script.runtime import Session
from tools.demo_pictures.effects import EFFECTS
from tools.demo_pictures.rendering import labelled_row, run_effect, write_models

IMAGES = Path(__file__).parents[2] / "docs" / "images"


def main() -> None:
    """Starts ComfyUI with the demo models, and writes a PNG for each effect."""
    parser = argparse.ArgumentParser(prog="python -m tools.demo_pictures", description=__doc__)
    parser.add_argument("names", nargs="*", default=list(EFFECTS), help=f"{', '.join(EFFECTS)}; all by default")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        base = prepare_base_directory(Path(directory))
        write_models(base)
        with (
            Server.start(install("0.30.0"), ["--cpu"], base_directory=base) as server,
            Session(server.url) as session,
        ):
            session.load()
            for name in arguments.names:
                path = IMAGES / f"{name}.png"
                labelled_row(run_effect(session, name)).save(path, optimize=True)
                print(path)


if __name__ == "__main__":
    main()
