"""Proves and measures the project on a GPU: `python -m tools.gpu [OUT]`, in nine minutes at most.

Each part runs in a process of its own, and what it finds is on disk at once: OUT/gpu.json, and a log of each part. A
part that fails or is cut off is told there, and the others run. `--page` writes the documentation's page from it.

A machine without any network: `python -m tools.gpu bundle FILE` makes an archive of ComfyUI's source and of the
packages that such a machine lacks; its README says how to use it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.gpu.running import PARTS, REPOSITORY, run_parts

PAGE = REPOSITORY / "docs/explanation/gpu.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the parts, or makes the archive.

    Returns:
        0 if all parts came to their end, else 1.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == ["bundle"]:
        from tools.gpu.bundle import main as bundle

        return bundle(given[1:])
    parser = argparse.ArgumentParser(
        prog="python -m tools.gpu", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, nargs="?", default=Path("gpu"), help="folder for the results (%(default)s)")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="some of them: %(choices)s")
    parser.add_argument("--device", choices=("cpu", "cuda"), help="default: cuda if torch sees a GPU")
    parser.add_argument(
        "--small", action="store_true", help="small sizes, as on a CPU: all runs, and the figures say nothing"
    )
    parser.add_argument("--page", type=Path, nargs="?", const=PAGE, help="write a page from it (%(const)s)")
    parser.add_argument("--only-page", action="store_true", help="run nothing: write the page from OUT/gpu.json")
    options = parser.parse_args(given)
    if options.only_page:
        results = json.loads((options.out / "gpu.json").read_text(encoding="utf-8"))
        options.page = options.page or PAGE
    else:
        import torch

        device = options.device or ("cuda" if torch.cuda.is_available() else "cpu")
        small = options.small or device == "cpu"
        results = run_parts(options.parts, options.out.absolute(), device=device, small=small)
    if options.page:
        from tools.gpu.page import page

        options.page.write_text(page(results), encoding="utf-8")
        print(f"Wrote {options.page}")
    return 0 if all(part["ended"] == "done" for part in results["parts"].values()) else 1


if __name__ == "__main__":
    sys.exit(main())
