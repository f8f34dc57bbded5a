"""The documentation's pictures of what language servers answer can be made, and have answers in them."""

from __future__ import annotations

from pathlib import Path

import PIL.Image
import pytest

from tools import editor_pictures


def test_every_server_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: dict[str, dict[str, list[str]]] = {}

    def page(scene: editor_pictures.Scene, answers: dict[str, list[str]]) -> str:
        shown[scene.name] = answers
        return real(scene, answers)

    real = editor_pictures.page
    monkeypatch.setattr(editor_pictures, "page", page)
    made: list[str] = []
    editor_pictures.draw(tmp_path, tmp_path, made.append)
    assert "euler" in shown["options"]["ours"]
    assert shown["members"]["ours"][0] == "euler"
    assert all(answers["ours"][0].startswith(("KSampler(model", "VAEDecode", "euler")) for answers in shown.values())
    assert len(shown["mistakes"]["pyright"]) == 2
    for path in made:
        with PIL.Image.open(path) as picture:
            assert picture.width == 768 * 1.5
    assert {Path(path).name for path in made} <= {path.name for path in editor_pictures.IMAGES.glob("editor_*.png")}
