"""`make test-matrix`: the contract suite on one ComfyUI release after the other, each in a process of its own."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from packaging.version import Version

from comfy_script.comfyui import RELEASES

REPOSITORY = Path(__file__).parent.parent


def run(version: str, more: list[str]) -> tuple[bool, str]:
    """Runs the suite; tells whether it passed, and how many tests did what."""
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory) / "report.xml"
        suites = ["tests/contract", "tests/nodes/attention/test_in_comfyui.py"]
        command = [sys.executable, "-m", "pytest", *suites, "--comfyui-version", version]
        done = subprocess.run([*command, f"--junitxml={report}", *more], cwd=REPOSITORY, check=False)
        if not report.exists():
            return False, "did not run"
        suite = ElementTree.parse(report).getroot()[0]
    outcomes = Counter(case[0].tag if len(case) else "passed" for case in suite.iter("testcase"))
    missing = {reason for case in suite.iter("skipped") if (reason := case.get("message"))}
    line = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    return done.returncode == 0, "\n  ".join([line, *sorted(missing)])


def main() -> int:
    """Runs it on the releases that are named, or on all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("versions", nargs="*", default=sorted(RELEASES, key=Version), help="ComfyUI releases")
    parser.add_argument("--pytest", default="", help="more arguments for pytest")
    given = parser.parse_args()
    outcomes = {version: run(version, given.pytest.split()) for version in given.versions}
    print("\nThe contract suite, in virtual and in real mode:")
    for version, (passed, line) in outcomes.items():
        print(f"ComfyUI {version}: {line}{'' if passed else '  FAILED'}")
    return not all(passed for passed, _ in outcomes.values())


if __name__ == "__main__":
    sys.exit(main())
