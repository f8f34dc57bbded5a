"""Contact sheets: which job stands where, and what is written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import PoolError
from comfy_script.pool import Run, ServerPool, product
from comfy_script.pool.run_rows import RunRow
from comfy_script.pool.sheets import Sheet, sheet_of
from tests.standin.server import StandIn

HOSTILE = "</script><img src=x onerror=alert(1)> \u2028 & 'quoted' \"twice\" {title} \ud800"


def row(state: Any = "done", files: tuple[Path, ...] = (), **params: Any) -> RunRow:
    return RunRow(json.dumps(params), state, params, files, "w", 1.5, 1, "node" if state == "failed" else None)


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell.text for cell in line] for line in sheet.cells]


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[..., tuple[Path, ...]]:
    def made(*colors: str, size: tuple[int, int] = (64, 48), mode: str = "RGB") -> tuple[Path, ...]:
        paths = [tmp_path / f"{color}.png" for color in colors]
        for color, path in zip(colors, paths, strict=True):
            PIL.Image.new(mode, size, color).save(path)
        return tuple(paths)

    return made


# -- which job stands where -------------------------------------------------------------------------------------------


def test_rows_and_columns_are_in_order() -> None:
    jobs = [row(cfg=cfg, seed=seed) for seed in (10, 9, 1) for cfg in (6, 4.5)]
    sheet = sheet_of("r", jobs, "cfg", "seed", {})
    assert sheet.rows == ["cfg 4.5", "cfg 6"]
    assert sheet.columns == ["seed 1", "seed 9", "seed 10"]
    assert [[cell.job.params for cell in line if cell.job] for line in sheet.cells] == [
        [{"cfg": cfg, "seed": seed} for seed in (1, 9, 10)] for cfg in (4.5, 6)
    ]


def test_no_job_is_left_out() -> None:
    jobs = [row(cfg=cfg, seed=1, prompt=prompt) for cfg in (4, 6) for prompt in ("cat", "a dog")]
    sheet = sheet_of("r", jobs, "cfg", "seed", {})
    assert sheet.rows == ["cfg 4, prompt cat", "cfg 4, prompt a dog", "cfg 6, prompt cat", "cfg 6, prompt a dog"]
    same = sheet_of("r", [row(seed=1), row(seed=1), row(seed=2)], None, "seed", {})
    assert [[cell.job is not None for cell in line] for line in same.cells] == [[True, True], [True, False]]


def test_without_a_word_the_last_that_differs_makes_columns() -> None:
    sheet = sheet_of("r", [row(cfg=cfg, seed=seed, x=1) for cfg in (4, 6) for seed in (1, 2, 3)], None, None, {})
    assert (sheet.rows, sheet.columns) == (["cfg 4", "cfg 6"], ["seed 1", "seed 2", "seed 3"])
    one = sheet_of("r", [row(x=1)], None, None, {})
    assert (one.rows, one.columns) == ([""], [""])


def test_what_has_no_picture_says_why() -> None:
    jobs = [row("failed", a=1), row("sent", a=2), row(a=3), row(files=(Path("x.mp4"),), a=4)]
    assert texts(sheet_of("r", jobs, None, "a", {})) == [["failed: node", "not ended", "no files", "mp4"]]


def test_what_there_is_not() -> None:
    jobs = [row(cfg=4, seed=1)]
    with pytest.raises(PoolError, match="has no parameter 'sed'; it has cfg, seed"):
        sheet_of("r", jobs, "sed", None, {})
    with pytest.raises(PoolError, match="has no jobs with these parameters"):
        sheet_of("r", jobs, None, None, {"cfg": 5})
    with pytest.raises(PoolError, match=r"name it \.png, \.pdf or \.html"):
        sheet_of("r", jobs, None, None, {}).save("x.jpg")
    with pytest.raises(PoolError, match="32 pixels at least"):
        sheet_of("r", jobs, None, None, {}).save("x.png", size=3)


# -- what is written --------------------------------------------------------------------------------------------------


def test_a_png_has_all_pictures(tmp_path: Path, pictures: Callable[..., tuple[Path, ...]]) -> None:
    files = pictures("red", "lime", "blue")
    jobs = [row(files=(file,), cfg=cfg, seed=1) for cfg, file in enumerate(files[:2])]
    jobs += [row(files=(files[2], files[0]), cfg=2, seed=1), row("failed", cfg=3, seed=1)]
    image = PIL.Image.open(sheet_of("a run", jobs, "cfg", "seed", {}).save(tmp_path / "sheet.png"))
    colors = {color for _, color in image.convert("RGB").getcolors(2**24) or ()}
    assert {(255, 0, 0), (0, 255, 0), (0, 0, 255), (253, 236, 234)} <= colors


def test_long_labels_stay_inside(tmp_path: Path, pictures: Callable[..., tuple[Path, ...]]) -> None:
    (file,) = pictures("red")
    jobs = [
        row(files=(file,), prompt=prompt, seed=1) for prompt in ("x" * 900, "many words " * 90, "漢字", HOSTILE, "")
    ]
    image = PIL.Image.open(sheet_of("t" * 500, jobs, "prompt", "seed", {}).save(tmp_path / "sheet.png"))
    assert image.width < 2000
    assert image.height < 1200


def test_a_pdf_has_pages(tmp_path: Path, pictures: Callable[..., tuple[Path, ...]]) -> None:
    (file,) = pictures("red")
    jobs = [row(files=(file,), cfg=cfg, seed=seed) for cfg in range(8) for seed in range(7)]
    content = sheet_of("a run", jobs, "cfg", "seed", {}).save(tmp_path / "sheet.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == 4


def test_a_sheet_that_is_too_large_says_what_to_do(tmp_path: Path) -> None:
    jobs = [row(cfg=cfg, seed=seed) for cfg in range(40) for seed in range(400)]
    with pytest.raises(PoolError, match=r"too large for one picture: choose with where=…"):
        sheet_of("a run", jobs, "cfg", "seed", {}).save(tmp_path / "sheet.png", size=512)


def test_a_picture_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"no picture")
    jobs = [row(files=(tmp_path / "x.png", tmp_path / "none.png"), a=1)]
    for name in ("sheet.png", "sheet.html"):
        sheet_of("r", jobs, None, None, {}).save(tmp_path / name)


def test_a_page_is_one_file_and_no_text_gets_out_of_its_place(
    tmp_path: Path, pictures: Callable[..., tuple[Path, ...]]
) -> None:
    (file,) = pictures("red")
    jobs = [
        row(files=(file,), prompt=HOSTILE, seed=1, cfg=float("nan"), sizes=[1, float("-inf")]),
        row(files=(file,), prompt="x", seed=1, cfg=4, sizes=[1]),
    ]
    page = sheet_of(HOSTILE, jobs, None, None, {}).save(tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert "<img src=x" not in page
    assert page.count("<script") == page.count("</script>") == 2
    assert "http:" not in page.replace("http-equiv", "")
    assert "https:" not in page
    text = re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1]  # type: ignore[index]
    data = json.loads(text, parse_constant=pytest.fail)  # a browser reads no NaN either
    assert data["filters"]["prompt"] == [HOSTILE, "x"]
    assert {"nan", 4} == set(data["filters"]["cfg"])
    assert data["cells"][0][0]["params"]["sizes"] == [1, "-inf"]
    assert data["cells"][0][0]["pictures"][0]["href"] == "red.png"


def test_large_pictures_are_made_smaller_and_small_ones_stay(
    tmp_path: Path, pictures: Callable[..., tuple[Path, ...]]
) -> None:
    (small,) = pictures("red")
    noise = PIL.Image.effect_noise((1500, 900), 90)
    noise.save(tmp_path / "large.png")
    jobs = [row(files=(small,), a=1), row(files=(tmp_path / "large.png",), a=2)]
    page = sheet_of("r", jobs, None, None, {}).save(tmp_path / "sheet.html").read_text(encoding="utf-8")
    first, second = re.findall(r'"src":"data:(image/\w+);base64,[^"]*","width":(\d+)', page)
    assert first == ("image/png", "64")
    assert second == ("image/webp", "768")
    assert len(page) < 1_000_000


@pytest.fixture
def swept(tmp_path: Path) -> Run:
    def color(nodes: Any, color: int, size: int) -> Any:
        return nodes.EmptyImage(size, size, 1, color)

    run = Run(tmp_path / "runs" / "colors")
    with StandIn(pack=False) as server, ServerPool([server.url], run=run) as pool:
        pool.map(color, product(color=[255, 65280], size=[8, 16, 24])).wait()
    return run


def test_a_run_has_sheets(swept: Run, tmp_path: Path) -> None:
    sheet = swept.sheet("size", "color")
    assert repr(sheet).endswith("3 × 2>")
    assert all(len(cell.pictures) == 1 for line in sheet.cells for cell in line)
    assert len(swept.sheet(where={"size": 8}).cells) == 1
    for suffix in ("png", "pdf", "html"):
        assert sheet.save(tmp_path / f"sheet.{suffix}").stat().st_size > 1000
