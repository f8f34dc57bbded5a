"""The examples of real mode run."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image
import pytest

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def real_mode(real_session: RealSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An empty working directory, and real mode again afterwards."""
    from comfy_script.runtime.real import load

    monkeypatch.chdir(tmp_path)
    yield
    load()


def test_real_txt2img() -> None:
    runpy.run_path(str(EXAMPLES / "real_txt2img.py"), run_name="__main__")
    pictures = [np.asarray(PIL.Image.open(f"real_{name}.png")) for name in ("0", "1", "mean")]
    assert [picture.shape for picture in pictures] == [(64, 64, 3)] * 3
    assert all(picture.std() > 5 for picture in pictures)
    assert len({picture.tobytes() for picture in pictures}) == 3


def test_naked_txt2img(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "naked_txt2img.py"), run_name="__main__")
    names = capsys.readouterr().out.split()
    assert len(names) == 2
    assert all(name.startswith("naked_") for name in names)
