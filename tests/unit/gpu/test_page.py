"""The page about a GPU is written from a run's results, those of a part that was cut off included."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tools.gpu.page import page
from tools.gpu.running import PARTS

MACHINE = {"card": "Card X", "memory_gib": 80.0, "torch": "2.11.0", "python": "3.12.3"}
PRECISION = {
    "passed": 470,
    "failed": 1,
    "skipped": 0,
    "not passed here alone": ["tests.contract.test_hooks.test_one"],
    "compared": 320,
    "tolerance": 0.05,
    "largest": 0.061,
    "beyond": {"test_masks.py_test_two": 0.061},
}
NODE = {"unpatched ÷ ours": 1.574, "rendition ÷ ours": 2.01, "kernels": 812, "synchronisations": 1}
FOUND: dict[str, dict[str, Any]] = {
    "contract": {"reference": {"passed": 471}, "fp16": PRECISION, "seconds": 80.0},
    "attention": {
        "sd15 1024": {
            "unpatched": {"seconds": 0.03, "kernels": 1, "synchronisations": 0},
            "NearSightedAttention 900": NODE,
        },
        # Where kernels aren't counted.
        "sd15 2048": {"unpatched": {"seconds": 0.3}, "NearSightedTile 200": {"unpatched ÷ ours": 2.5}},
    },
    "dit": {"full flux, 2048²": {"unpatched": {"seconds": 0.01}, "SlothfulAttentionDiT": NODE}},
    "real_mode": {"call": {"bare_us": 9.0, "real_us": 12.5}, "models": {"rounds_s": [2.5, 0.75], "peak_mib": None}},
    "jobs": {"8 at once": {"jobs per second": {"ours": 421.0, "bare": 467.0}, "bare ÷ ours": 0.9}},
    "workers": {"servers: 2": {"pictures per second": 31.0}, "all pictures are equal": True},
    "training": {"steps": 9000, "recognised": 0.99},
}


def results(**ended: str) -> dict[str, Any]:
    parts = {name: {"ended": ended.get(name, "done"), "took": 1.0, "found": found} for name, found in FOUND.items()}
    return {"machine": MACHINE, "small": False, "comfyui": "0.30.0", "parts": parts}


def test_all_parts_are_there() -> None:
    written = page(results())
    assert written.count("\n## ") == len(PARTS) == len(FOUND)
    for line in (
        "Measured on one Card X (80.0 GiB)",
        "| fp16 | 470 | 1 | 320 | 0.061 | 0.05 | 1 |",
        "fp16, not passed here alone: `tests.contract.test_hooks.test_one`",
        "| sd15 | 1024² | NearSightedAttention 900 | 1.57 | 2.01 | 812 | 1 |",
        "| sd15 | 2048² | NearSightedTile 200 | 2.5 | – | – | – |",
        "| full flux, 2048² | SlothfulAttentionDiT | 1.57 | 812 | 1 |",
        "| call real us | 12 |",
        "| models rounds s | 2.5, 0.75 |",
        "| models peak mib | – |",
        "| 8 at once jobs per second ours | 421 |",
        "| all pictures are equal | yes |",
    ):
        assert line in written, line


def test_a_part_that_was_cut_off_says_so() -> None:
    assert "This part **cut off after 85 s**; what it had found by then:" in page(
        results(attention="cut off after 85 s")
    )


@pytest.mark.parametrize("missing", PARTS)
def test_a_part_that_was_not_run_is_left_out(missing: str) -> None:
    whole = results()
    del whole["parts"][missing]
    assert page(whole).count("\n## ") == len(PARTS) - 1


def test_a_run_on_a_cpu_publishes_no_figures() -> None:
    written = page({**results(), "small": True})
    assert "Not measured yet" in written
    assert "421" not in written


def test_the_page_of_the_documentation_is_one_of_these() -> None:
    head = page({"machine": {}, "parts": {}, "small": True}).partition("\n**Not measured")[0]
    assert (Path(__file__).parents[3] / "docs/explanation/gpu.md").read_text(encoding="utf-8").startswith(head)
