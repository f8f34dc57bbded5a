"""The research examples run and leave a figure each."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
import pytest

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def run(real_session: RealSession, real_directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs an example in an empty directory; gives its names, and looks at its figure."""
    from tools.demo_pictures.rendering import write_models

    write_models(real_directory)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")

    def run(name: str) -> dict[str, Any]:
        names = runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        assert [path.name for path in tmp_path.iterdir()] == [f"{name}.png"]
        assert np.asarray(PIL.Image.open(f"{name}.png").convert("L")).std() > 10
        return names

    return run


def test_conditionings(run: Any) -> None:
    names = run("research_conditionings")
    pictures = np.array([[axis.images[0].get_array() for axis in axes] for axes in names["axes"]])
    assert pictures.shape == (2, 5, 64, 64, 3)
    ends = pictures[:, [0, -1]].mean(axis=(0, 2, 3))
    assert ends[0, 2] > ends[1, 2] + 0.2  # a blue background, and a black one
    steps = np.abs(np.diff(pictures, axis=1)).mean(axis=(0, 2, 3, 4))
    assert (steps > 0).all()


def test_attention(run: Any) -> None:
    names = run("research_attention")
    assert {part: len(by_sigma) for part, by_sigma in names["norms"].items()} == {"prompt": 20, "empty prompt": 20}
    assert all(min(layers) > 0 for by_sigma in names["norms"].values() for layers in by_sigma.values())
    assert "patches" not in names["model"].model_options["transformer_options"]  # only the clone is patched


def test_sampler(run: Any) -> None:
    names = run("research_sampler")
    distances = {line.get_label(): np.asarray(line.get_ydata()) for line in names["axes"].lines}
    assert all((np.diff(each) < 0).all() for each in distances.values())
    # Four times the steps: a quarter of the error of a method of first order, a sixteenth of one of second order.
    assert distances["euler"][-3] / distances["euler"][-1] > 3
    assert distances["heun"][-3] / distances["heun"][-1] > 8
    assert distances["heun"][-1] < distances["euler"][-1]
