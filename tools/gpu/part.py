"""One part in this process: `python -m tools.gpu.part NAME OUT --device cpu --small`; `tools.gpu` runs these."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

from tools.gpu.running import PARTS
from tools.gpu.setting import Findings, Setting


def main() -> None:
    """Runs the part; what it finds is in `OUT/NAME.json`."""
    parser = argparse.ArgumentParser(prog="python -m tools.gpu.part", description=__doc__)
    parser.add_argument("name", choices=PARTS)
    parser.add_argument("out", type=Path)
    parser.add_argument("--device", choices=("cpu", "cuda"), required=True)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--seconds", type=float, default=600)
    options = parser.parse_args()
    work = options.out / f"{options.name}.work"
    work.mkdir(exist_ok=True)
    setting = Setting(options.device, options.small, options.seconds, work)
    part = importlib.import_module(f"tools.gpu.parts.{options.name}")
    part.measure(setting, Findings(options.out / f"{options.name}.json"))


if __name__ == "__main__":
    main()
