"""Each example is run as a user runs it, on a real server, in an empty working directory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from comfy_script.comfyui import Server

    Picture = NDArray[np.uint8]

EXAMPLES = Path(__file__).parents[2] / "examples"


def run_example(name: str, server: Server, directory: Path, *args: str, exit_code: int = 0) -> str:
    """Runs an example; returns what it prints."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / f"{name}.py", *args],
        cwd=directory,
        env=os.environ | {"COMFY_SCRIPT_SERVER": server.url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == exit_code, done.stderr
    if exit_code == 0:
        assert done.stderr == ""
        return done.stdout
    return done.stderr


def files(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def picture(path: Path, width: int, height: int) -> Picture:
    """A PNG's pixels; its size is right and it isn't all one colour."""
    with Image.open(path) as image:
        assert image.format == "PNG"
        pixels = np.asarray(image.convert("RGB"))
    assert pixels.shape == (height, width, 3)
    assert pixels.std() > 5
    return pixels


def runs(dense: NDArray[np.bool_]) -> list[slice]:
    """Where the flags are true, as slices."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], dense, [False]]).astype(np.int8)))
    return [slice(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


def cells(path: Path, count: int | None = None) -> list[list[Picture]]:
    """The pictures of a labelled grid, row by row, found as what is not white.

    All are as wide as the widest, and stand as far apart: some begin or end in white. With white inside of some, their
    `count` in a row is to be told.
    """
    pixels = np.asarray(Image.open(path).convert("RGB"))
    drawn = (pixels < 255).any(axis=2)
    # Between the pictures nothing is drawn; labels are thin beside them.
    rows = [run for run in runs(drawn.mean(axis=1) > 0.5) if run.stop - run.start > 32]
    columns = [run for run in runs(drawn.mean(axis=0) > 0.5) if run.stop - run.start > 32]
    assert drawn[: rows[0].start].any(), "no labels above the columns"
    assert drawn[rows[0], : columns[0].start].any(), "no label beside the row"
    width = max(column.stop - column.start for column in columns)
    first, step = columns[0].start, (pixels.shape[1] - columns[0].start) // (count or len(columns))
    return [[pixels[row, start : start + width] for start in range(first, pixels.shape[1], step)] for row in rows]


def differ(*pictures: Picture) -> bool:
    return all((one != other).any() for i, one in enumerate(pictures) for other in pictures[:i])


def test_txt2img(server: Server, tmp_path: Path) -> None:
    run_example("txt2img", server, tmp_path)
    assert files(tmp_path) == {"txt2img.png"}
    picture(tmp_path / "txt2img.png", 64, 64)


def test_poster(server: Server, tmp_path: Path) -> None:
    """As a script, and as a command with some of its options; its help without a server."""
    assert run_example("poster", server, tmp_path) == "poster_00001_.png\n"
    plain = picture(tmp_path / "poster_00001_.png", 64, 64)
    command = [sys.executable, "-m", "comfy_script", "run", f"{EXAMPLES / 'poster.py'}:poster"]
    options = ["--prompt", "a red circle", "--colors", "white", "--size", "128x64", "--sampler", "heun", "--mirrored"]
    done = subprocess.run(
        [*command, *options, "--steps", "2", "--server", server.url, "--name", "p-{seed}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "p-0.png\n"), done.stderr
    assert differ(plain, picture(tmp_path / "p-0.png", 128, 64)[:, :64])
    nowhere = os.environ | {"COMFY_SCRIPT_SERVER": "http://127.0.0.1:9/"}
    shown = subprocess.run([*command, "--help"], env=nowhere, capture_output=True, text=True, check=True).stdout
    assert "  --steps <int range>" in shown
    wrong = subprocess.run(
        [*command, "--prompt", "x", "--sampler", "eulr", "--server", server.url],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "'eulr' is none of its options; did you mean 'euler'" in " ".join(wrong.stderr.split())


def test_img2img_loop(server: Server, tmp_path: Path) -> None:
    run_example("img2img_loop", server, tmp_path)
    assert files(tmp_path) == {f"img2img_loop_{i}.png" for i in range(5)}
    assert differ(*(picture(tmp_path / f"img2img_loop_{i}.png", 64, 64) for i in range(5)))


def test_hires_fix(server: Server, tmp_path: Path) -> None:
    run_example("hires_fix", server, tmp_path)
    assert files(tmp_path) == {"hires_fix_small.png", "hires_fix.png"}
    small = picture(tmp_path / "hires_fix_small.png", 128, 128)
    large = picture(tmp_path / "hires_fix.png", 256, 256)
    # The second pass starts from the first one's picture: in a coarse view they are alike, though untrained.
    views = [pixels.reshape(16, len(pixels) // 16, 16, -1, 3).mean(axis=(1, 3)).ravel() for pixels in (small, large)]
    assert np.corrcoef(*views)[0, 1] > 0.25


def test_lora_comparison(server: Server, tmp_path: Path) -> None:
    run_example("lora_comparison", server, tmp_path)
    grid = cells(tmp_path / "lora_comparison.png")
    assert [len(row) for row in grid] == [4, 4]
    for without, zero, half, full in grid:
        assert without.shape == (128, 128, 3)
        assert (without == zero).all()
        assert differ(without, half, full)
        # More strength, more change.
        change = [np.abs(cell.astype(float) - without).mean() for cell in (half, full)]
        assert 0 < change[0] < change[1]
    assert differ(grid[0][0], grid[1][0])


def test_lora_page(shapes: Server, tmp_path: Path) -> None:
    run_example("lora_page", shapes, tmp_path)
    grid = cells(tmp_path / "lora_page.png")
    assert [len(row) for row in grid] == [4, 4]
    for without, full, half, inpainted in grid:
        assert differ(without, full, half)
        # Everything becomes yellow on black; the model's own ground is blue.
        assert nearness(full, BLACK) > nearness(without, BLACK) + 0.3
        assert nearness(without, BLUE) > 0.3
        # The circle and its seam are in the middle, and nothing else has changed.
        changed = (without != inpainted).any(2)
        assert changed[48:80, 48:80].mean() > 0.9
        changed[30:98, 30:98] = False
        assert not changed.any()


@pytest.fixture
def shapes(server: Server, base_directory: Path) -> Server:
    """The server with the trained models."""
    from tools.demo_pictures.rendering import write_models

    write_models(base_directory)
    return server


def nearness(pixels: Picture, color: tuple[int, int, int]) -> float:
    """The part of the pixels that are near to a colour."""
    distance = np.linalg.norm(pixels.astype(float) - color, axis=-1)
    return float((distance < 120).mean())


BLACK, WHITE, BLUE, YELLOW = (0, 0, 0), (255, 255, 255), (0, 0, 255), (255, 255, 0)


def test_hooks_masking(shapes: Server, tmp_path: Path) -> None:
    run_example("hooks_masking", shapes, tmp_path)
    assert files(tmp_path) == {"hooks_masking.png"}
    ((plain, loras, models, long, short, corner),) = cells(tmp_path / "hooks_masking.png", 6)
    assert differ(plain, loras, models, long, corner)
    assert (long == short).all()
    left, right = np.s_[:, :64], np.s_[:, 64:]
    assert nearness(loras[left], BLACK) > nearness(plain[left], BLACK) + 0.15
    assert nearness(loras[right], WHITE) > nearness(plain[right], WHITE) + 0.15
    assert nearness(loras[right], BLACK) < 0.1
    # The other checkpoint is pale.
    assert models[right].min(axis=-1).mean() > models[left].min(axis=-1).mean() + 20
    assert nearness(corner[:64], BLUE) > 0.2
    assert nearness(corner[64:, 64:], YELLOW) > nearness(corner[:64], YELLOW)


def test_hooks_scheduling(shapes: Server, tmp_path: Path) -> None:
    run_example("hooks_scheduling", shapes, tmp_path)
    assert files(tmp_path) == {"hooks_scheduling.png"}
    ((plain, lora, by_hand, short, floats, interpolated, with_clip, half),) = cells(tmp_path / "hooks_scheduling.png")
    assert differ(plain, lora, short, floats, interpolated, half)
    assert (by_hand == short).all()
    assert (with_clip == short).mean() > 0.9  # this LoRA has nothing for the text encoder
    assert all(nearness(each, BLACK) > nearness(plain, BLACK) + 0.3 for each in (lora, short, floats, interpolated))
    assert nearness(half[:, :64], BLACK) > nearness(half[:, 64:], BLACK) + 0.05


def test_attention(shapes: Server, tmp_path: Path) -> None:
    run_example("attention", shapes, tmp_path)
    assert files(tmp_path) == {"attention.png"}
    (unpatched, *gently), (again, *strongly) = cells(tmp_path / "attention.png")
    assert (unpatched == again).all()
    assert differ(unpatched, *gently, *strongly)


def test_plot_grid(server: Server, tmp_path: Path) -> None:
    run_example("plot_grid", server, tmp_path)
    grid = cells(tmp_path / "plot_grid.png")
    assert [len(row) for row in grid] == [3, 3, 3]
    everything = [cell for row in grid for cell in row]
    assert {cell.shape for cell in everything} == {(128, 128, 3)}
    assert all(cell.std() > 5 for cell in everything)
    assert differ(*(row[0] for row in grid))
    assert all(differ(*row) for row in grid)


def test_select_and_process(server: Server, tmp_path: Path) -> None:
    printed = run_example("select_and_process", server, tmp_path)
    assert files(tmp_path) == {"select_0.png", "select_1.png", "select_2.png", "select_hires.png"}
    pictures = [picture(tmp_path / f"select_{i}.png", 64, 64) for i in range(3)]
    assert differ(*pictures)
    chosen = int(np.argmax([pixels.mean() for pixels in pictures]))
    assert f"picture {chosen} is chosen" in printed
    picture(tmp_path / "select_hires.png", 128, 128)


def test_generate_workflow(server: Server, tmp_path: Path) -> None:
    run_example("generate_workflow", server, tmp_path)
    assert files(tmp_path) == {"prompt.json"}
    prompt = json.loads((tmp_path / "prompt.json").read_text(encoding="utf-8"))
    # The server takes it as it is; run in small it makes its six pictures.
    for node in prompt.values():
        node["inputs"] |= {key: 64 for key in ("width", "height") if key in node["inputs"]}
        node["inputs"] |= {key: 2 for key in ("steps",) if key in node["inputs"]}
    answer = ask(f"{server.url}prompt", {"prompt": prompt})
    assert answer["node_errors"] == {}
    while not (history := ask(f"{server.url}history/{answer['prompt_id']}")):
        time.sleep(0.1)
    run = history[answer["prompt_id"]]
    assert run["status"]["status_str"] == "success"
    assert [len(output["images"]) for output in run["outputs"].values()] == [1] * 6


def test_async_txt2img(server: Server, tmp_path: Path) -> None:
    run_example("async_txt2img", server, tmp_path)
    assert files(tmp_path) == {"async_red.png", "async_green.png", "async_blue.png"}
    assert differ(*(picture(path, 64, 64) for path in tmp_path.iterdir()))


def test_image_from_python(server: Server, base_directory: Path, tmp_path: Path) -> None:
    before = files(base_directory / "output")
    run_example("image_from_python", server, tmp_path)
    assert files(tmp_path) == {"drawing.png", "painted.png", "inpainted.png"}
    assert files(base_directory / "output") == before
    drawing, painted, inpainted = (
        picture(tmp_path / f"{name}.png", 128, 128).astype(float) for name in ("drawing", "painted", "inpainted")
    )
    assert np.abs(painted - drawing).mean() > 5
    # The mask is on the right.
    assert np.abs(inpainted - drawing)[:, :64].max() <= 2
    assert np.abs(inpainted - drawing)[:, 64:].mean() > 5


def test_progress(server: Server, tmp_path: Path) -> None:
    printed = run_example("progress", server, tmp_path)
    assert files(tmp_path) == {"progress.png", "progress.gif"}
    picture(tmp_path / "progress.png", 128, 128)
    steps = [line for line in printed.splitlines() if line.startswith("KSampler: ")]
    assert [line.split()[1] for line in steps] == [f"{i}/{12 if i else 1}" for i in range(13)]
    with Image.open(tmp_path / "progress.gif") as previews:
        assert previews.n_frames > 1


def test_two_servers(server: Server, server2: Server, tmp_path: Path) -> None:
    run_example("two_servers", server, tmp_path, server.url, server2.url)
    assert files(tmp_path) == {"two_servers_0.png", "two_servers_1.png"}
    assert differ(*(picture(path, 64, 64) for path in tmp_path.iterdir()))


def test_sweep(server: Server, server2: Server, tmp_path: Path) -> None:
    said = run_example("sweep", server, tmp_path, server.url, server2.url)
    assert said.count("seed ") == 6
    assert server2.url in said
    assert (tmp_path / "sweep.html").read_text(encoding="utf-8").count("data:image") >= 6
    assert run_example("sweep", server, tmp_path, server2.url).count("stored") == 6
    assert "addresses of servers" in run_example("sweep", server, tmp_path, exit_code=1)


def test_two_servers_wants_two_addresses(server: Server, tmp_path: Path) -> None:
    assert "addresses of two servers" in run_example("two_servers", server, tmp_path, exit_code=1)


def test_notebook(server: Server, tmp_path: Path) -> None:
    from tools.example_notebook import run

    outputs = {cell.id: cell.outputs for cell in run(server.url, tmp_path).cells if cell.cell_type == "code"}

    def of(cell: str, kind: str) -> list[Any]:
        return [output.data[kind] for output in outputs[cell] if kind in output.get("data", {})]

    assert "batch_size" in outputs["docs"][0].text
    assert "euler" in of("enums", "text/plain")[0]
    assert of("queue", "text/plain")[0].startswith("✓ 17 nodes · ")
    assert of("queue", "text/html")[-1].count("<img") == 2
    assert "<svg" in of("graph-of", "text/html")[0]
    assert [of("images", "text/html")[0].count(part) for part in ("<img", "<figcaption>red<")] == [6, 2]
    assert of("pil", "text/html")[0].count("<img") == 2
    assert "<audio" in of("sound", "text/html")[-1]
    assert "<video" in of("video", "text/html")[-1]
    assert "✓" in of("watch", "text/plain")[0]
    assert "<img" in of("watch", "text/html")[-1]  # between them is the place of the button
    assert "<img" in of("await", "text/html")[-1]
    assert of("from-python", "image/png")


def ask(url: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)
