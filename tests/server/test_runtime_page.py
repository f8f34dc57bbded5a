"""The calls that users of ComfyScript know run unchanged: those of its runtime page, and those of its README."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
import threading
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.runtime import ImageBatchResult

if TYPE_CHECKING:
    from comfy_script.comfyui import Server

DATA = Path(__file__).parents[1] / "data"
BLOCKS: dict[str, str] = dict(
    re.findall(r"^## (\S+)\n.*?^```python\n(.*?)^```", (DATA / "runtime_page.md").read_text(), re.MULTILINE | re.DOTALL)
)
# One of the blocks samples 512×512 pixels in 20 steps, which takes a busy machine minutes.
pytestmark = [pytest.mark.usefixtures("clean_session"), pytest.mark.timeout(1800)]

Names = dict[str, Any]

GLOBAL_ENUMS = [
    *("Checkpoints", "CLIPs", "CLIPVisions", "ControlNets", "Diffusers", "Embeddings", "GLIGENs", "Hypernetworks"),
    *("Loras", "PhotoMakers", "StyleModels", "UNETs", "UpscaleModels", "VAEs", "Samplers", "Schedulers"),
]


@pytest.fixture(scope="module", autouse=True)
def embedding(base_directory: Path) -> Iterator[None]:
    """`my-embedding` on the server."""
    from safetensors.numpy import save_file

    path = base_directory / "models/embeddings/my-embedding.safetensors"
    path.parent.mkdir(exist_ok=True)
    save_file({"emb_params": np.full((2, 768), 0.01, np.float32)}, path)
    yield
    path.unlink()


@pytest.fixture
def names(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clean_session: None) -> Names:
    """What a script that has loaded the server has got, in an empty working directory."""
    monkeypatch.chdir(tmp_path)
    names: Names = {"__name__": "__main__"}
    exec(f"from comfy_script.runtime import *\nload({server.url!r})\nfrom comfy_script.runtime.nodes import *", names)
    return names


def run(source: str, names: Names) -> Any:
    """Runs a block, with `await` at its top level if it has any; returns the value of its last line."""
    tree = ast.parse(source)
    if isinstance(tree.body[-1], ast.Expr):
        last = ast.Assign([ast.Name("_", ast.Store())], tree.body[-1].value)
        tree.body[-1] = ast.copy_location(last, tree.body[-1])
    code = compile(ast.fix_missing_locations(tree), "<block>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    names["_"] = None
    if code.co_flags & inspect.CO_COROUTINE:

        async def main() -> None:
            await eval(code, names)

        asyncio.run(main())
    else:
        exec(code, names)
    return names["_"]


@pytest.fixture
def displayed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The HTML that a notebook would show."""
    shown: list[str] = []
    monkeypatch.setattr("IPython.display.display", lambda item: shown.append(item._repr_html_()))
    return shown


def colors(images: list[PIL.Image.Image]) -> list[tuple[int, int, int]]:
    return [image.convert("RGB").getpixel((0, 0)) for image in images]  # type: ignore[misc]


# -- the runtime page -------------------------------------------------------------------------------------------------


def test_every_block_is_run() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert len(BLOCKS) == 18
    assert [block for block in BLOCKS if f'"{block}"' not in source] == []


def test_enums_of_files(names: Names) -> None:
    local, shared = run(BLOCKS["local-enum"], names), run(BLOCKS["global-enum"], names)
    assert local is shared
    assert local == "v1-5-pruned-emaonly.ckpt"
    assert len(run("CheckpointLoaderSimple(Checkpoints.v1_5_pruned_emaonly)", names)) == 3


def test_every_global_enum_is_there(names: Names) -> None:
    for name in GLOBAL_ENUMS:
        assert issubclass(names[name], Enum), name
    run("assert KSampler.sampler_name is Samplers and KSampler.scheduler is Schedulers", names)
    run("assert Loras.demo_lora == 'demo_lora.safetensors'", names)
    assert issubclass(run("CheckpointLoader.config_name", names), Enum)


def test_embedding(names: Names) -> None:
    assert run(BLOCKS["embedding"], names) == "my-embedding"
    assert run("Embeddings.my_embedding", names) == "embedding:my-embedding"
    # In a prompt it is text like any other, and the server finds the file.
    assert run("f'a house, {Embeddings.my_embedding}'", names) == "a house, embedding:my-embedding"
    run(
        """
model, clip, vae = CheckpointLoaderSimple('v1-5-pruned-emaonly.ckpt')
latent = EmptyLatentImage(64, 64)
images = [
    util.get_images(VAEDecode(KSampler(model, 1, 2, 8, 'euler', 'normal', CLIPTextEncode(f'a house, {style}', clip),
        CLIPTextEncode('', clip), latent), vae))[0]
    for style in (Embeddings.my_embedding, 'embedding:my-embedding', 'embedding:no-such-embedding')
]
""",
        names,
    )
    with_enum, with_text, without = (np.asarray(image) for image in names["images"])
    assert (with_enum == with_text).all()
    assert (with_enum != without).any()


def test_workflow_generation(names: Names) -> None:
    run(BLOCKS["workflow-generation"], names)
    prompt = json.loads(Path("prompt.json").read_text())
    assert prompt == json.loads((DATA.parents[1] / "examples/generate_workflow.api.json").read_text())
    assert names["wf"].task is None
    # What was made is a workflow that runs: the same in small.
    run(
        BLOCKS["workflow-generation"].replace("512", "64").replace(", 20,", ", 2,").replace("queue=False", "wait=True"),
        names,
    )
    assert [len(result) for result in names["wf"].task.wait()] == [1] * 6


def test_async_calls(
    names: Names, server: Server, monkeypatch: pytest.MonkeyPatch, displayed: list[str], clean_session: None
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", server.url)
    names["runtime"] = __import__("comfy_script.runtime").runtime
    run(BLOCKS["async-load"], names)
    run(BLOCKS["async-workflow"], names)
    batch = run(BLOCKS["async-wait"], names)
    assert isinstance(batch, ImageBatchResult)
    names |= {"ImageBatchResult": batch, "i": 1}
    assert run(BLOCKS["async-batch-image"], names).size == (24, 16)
    assert len(run(BLOCKS["async-wait-result"], names)) == 2
    run(BLOCKS["async-display"], names)
    assert [html.count("<img") for html in displayed] == [2]
    names["obj"] = batch
    run(BLOCKS["async-display"], names)
    assert len(displayed) == 2
    run(BLOCKS["async-cancel-all"], names)


def test_async_load_comes_first(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clean_session: None
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", server.url)
    names: Names = {}
    run("from comfy_script import runtime\nfrom comfy_script.runtime import *", names)
    run(BLOCKS["async-load"], names)
    run("from comfy_script.runtime.nodes import *", names)
    run(BLOCKS["async-workflow"], names)
    assert len(run(BLOCKS["async-wait"], names)) == 2


def test_tasks_async(names: Names) -> None:
    """`await obj` and `obj.result()` of a task, which waits for one output."""
    run(
        """
async with Workflow() as wf:
    first = SaveImage(EmptyImage(16, 16), 'first')
    second = PreviewImage(EmptyImage(16, 16, 2))
batch = await wf.task.result(second)
results = await wf.task
""",
        names,
    )
    assert len(names["batch"]) == 2
    assert [len(result) for result in names["results"]] == [1, 2]
    assert len(run("wf.task.wait_result(first)", names)) == 1


def as_workflow(block: str, names: Names) -> list[PIL.Image.Image]:
    """Runs a block outside of a workflow, where it records; and in one, which is queued. Returns what that saves."""
    run(BLOCKS[block], names)
    indented = "".join(f"    {line}" for line in BLOCKS[block].splitlines(keepends=True))
    run(f"with Workflow(wait=True) as wf:\n{indented}", names)
    assert not run("queue.tasks", names)
    (result,) = names["wf"].task.wait()
    return list(result.wait())


def test_search_and_replace_groups_and_functions(names: Names) -> None:
    images = [image for block in ("search-and-replace", "groups", "functions") for image in as_workflow(block, names)]
    assert [image.size for image in images] == [(512, 512)] * 3
    first, *others = (np.asarray(image) for image in images)
    assert first.std() > 5
    # They are the same workflow, written in three ways.
    assert all((first == other).all() for other in others)
    (files,) = {result.files for result in names["wf"].task.wait()}
    assert files[0].filename.startswith("123 20_")


def test_mute_bypass_and_if(names: Names) -> None:
    muted, left_out = as_workflow("mute-and-bypass", names), as_workflow("if", names)
    assert [image.size for image in (*muted, *left_out)] == [(512, 512)] * 2
    assert (np.asarray(muted[0]) == np.asarray(left_out[0])).all()
    assert "KSampler" not in names["wf"].api_format()


def test_strings(names: Names) -> None:
    run(BLOCKS["strings"], names)
    pos = names["pos"]
    assert pos.splitlines() == ["beautiful scenery nature glass bottle landscape, ", "purple galaxy bottle,"]
    assert run("util.get_str(PrimitiveStringMultiline(pos))", names) == pos


def test_precision(names: Names) -> None:
    names["image"] = run("EmptyImage(64, 64)", names)
    run(BLOCKS["precision"], names)
    assert run("util.get_images(image)[0].size", names) == (24, 24)


# -- the README, and what scripts do ----------------------------------------------------------------------------------


def test_outputs_are_added_to_a_workflow(names: Names) -> None:
    run(
        """
image = SaveImage(EmptyImage(16, 16), 'added')
image2 = EmptyImage(16, 16, 2)
wf = Workflow()
wf += image
wf += [image2]
task = wf.queue()
results = wf.task.wait()
""",
        names,
    )
    assert names["task"] is names["wf"].task
    assert [len(result) for result in names["results"]] == [1, 2]


def test_outputs_of_a_workflow_as_argument(names: Names) -> None:
    run("wf = Workflow(outputs=[PreviewImage(EmptyImage(16, 16))])\nresults = wf.queue().wait()", names)
    assert [len(result) for result in names["results"]] == [1]


def test_the_queue_takes_workflows_and_outputs(names: Names) -> None:
    run(
        """
with Workflow(queue=False) as wf:
    one = PreviewImage(EmptyImage(16, 16, color=0xff0000))
task = queue.put(wf)
two = PreviewImage(EmptyImage(16, 16, color=0x00ff00))
queue += two
three = PreviewImage(EmptyImage(16, 16, color=0x0000ff))
queue.put([three])
images = [obj.wait()[0] for obj in (one, two, three)]
""",
        names,
    )
    assert names["task"] is names["wf"].task
    assert colors(names["images"]) == [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    assert [len(names[name].task.wait()) for name in ("one", "two", "three")] == [1, 1, 1]


def test_the_first_script(names: Names) -> None:
    run("with Workflow(wait=True):\n    image = EmptyImage()\n    images = util.get_images(image, save=True)", names)
    assert [image.size for image in names["images"]] == [(512, 512)]


def test_waiting_inside_a_workflow(names: Names) -> None:
    run(
        """
with Workflow():
    image = EmptyImage(16, 16, color=0xffffff)
    seen = image.wait()[0]
    PreviewImage(ImageInvert(image))
with Workflow():
    only = EmptyImage(16, 16).wait()[0]
""",
        names,
    )
    assert colors([names["seen"], names["only"]]) == [(255, 255, 255), (0, 0, 0)]


def test_saved_images(names: Names) -> None:
    run(
        """
image = EmptyImage(512, 512, 1)
image = SaveImage(image, 'ComfyUI')
image_batch = image.wait()
image = image_batch[0]
images = image_batch.wait()
""",
        names,
    )
    assert (names["image"].size, len(names["images"])) == ((512, 512), 1)


def test_outputs_are_reused_by_a_later_workflow(names: Names) -> None:
    run(
        """
latents = []
with Workflow():
    model, clip, vae = CheckpointLoaderSimple('v1-5-pruned-emaonly.ckpt')
    neg = CLIPTextEncode('text', clip)
    def generate(color):
        latent = EmptyLatentImage(64, 64)
        latent = KSampler(model, 0, steps=2, cfg=6, sampler_name='uni_pc', scheduler='normal',
                          positive=CLIPTextEncode(f'{color}, sky', clip), negative=neg, latent_image=latent)
        latents.append(latent)
        return PreviewImage(VAEDecode(latent, vae))
    image_batches = [generate(color) for color in ('red', 'green', 'blue')]
images = [image_batch.wait()[0] for image_batch in image_batches]

for i in range(2):
    with Workflow(wait=True) as wf:
        latent = LatentUpscaleBy(latents[i], scale_by=2)
        latent = KSampler(model, 0, steps=2, cfg=6, sampler_name='uni_pc', scheduler='normal', positive=neg,
                          negative=neg, latent_image=latent, denoise=0.6)
        image_batch = PreviewImage(VAEDecode(latent, vae))
    images.append(image_batch.wait()[0])
""",
        names,
    )
    assert [image.size for image in names["images"]] == [(64, 64)] * 3 + [(128, 128)] * 2
    prompt = names["wf"].api_format()
    assert [node["class_type"] for node in prompt.values()].count("KSampler") == 2


def test_when_empty_with_a_workflow(names: Names) -> None:
    names["ended"] = threading.Event()
    run(
        """
images = []
def f(wf):
    if len(images) == 3:
        ended.set()
        return False
    images.append(PreviewImage(EmptyImage(16, 16, color=0x500000 * (len(images) + 1))))
queue.when_empty(f)
""",
        names,
    )
    assert names["ended"].wait(120)
    assert colors([image.wait()[0] for image in names["images"]]) == [(0x50, 0, 0), (0xA0, 0, 0), (0xF0, 0, 0)]


def test_when_empty_without_arguments(names: Names) -> None:
    names["ended"] = threading.Event()
    run(
        """
images = []
def f():
    if len(images) == 2:
        ended.set()
        return False
    with Workflow():
        images.append(PreviewImage(EmptyImage(16, 16, color=0x0000ff - len(images))))
queue.when_empty(f)
""",
        names,
    )
    assert names["ended"].wait(120)
    assert colors([image.wait()[0] for image in names["images"]]) == [(0, 0, 255), (0, 0, 254)]


def test_queue_controls(names: Names) -> None:
    counts: list[int] = []
    names["counts"] = counts
    names["emptied"] = emptied = threading.Event()
    run(
        """
def remaining(n):
    counts.append(n)
    if n == 0 and 1 in counts:
        emptied.set()
queue.watch_display(False)
queue.watch_display(preview=True, output=False, task=False)
queue.cancel_current()
queue.cancel_remaining()
queue.cancel_all()
queue.add_queue_remaining_callback(remaining)
with Workflow(cancel_remaining=True) as wf:
    PreviewImage(EmptyImage(16, 16))
wf.task.wait()
with Workflow(cancel_all=True):
    image = PreviewImage(EmptyImage(16, 16))
image.wait()
""",
        names,
    )
    assert emptied.wait(60)
    run("queue.remove_queue_remaining_callback(remaining)", names)


def test_callbacks_of_a_task(names: Names) -> None:
    names["ended"] = threading.Event()
    run(
        """
steps, previews = [], []
with Workflow() as wf:
    model, clip, vae = CheckpointLoaderSimple('v1-5-pruned-emaonly.ckpt')
    latent = KSampler(model, 77, 4, 8, 'euler', 'normal', CLIPTextEncode('a', clip), CLIPTextEncode('b', clip),
                      EmptyLatentImage(64, 64), 1)
    image = PreviewImage(VAEDecode(latent, vae))
wf.task.add_progress_callback(lambda progress: steps.append((progress.node_id, progress.value, progress.max)))
wf.task.add_preview_callback(lambda task, node_id, image: previews.append((task, node_id, image.size)))
wf.task.add_done_callback(lambda task: ended.set())
image.wait()
""",
        names,
    )
    assert names["ended"].wait(60)
    assert [("KSampler", i, 4) for i in range(1, 5)] == [step for step in names["steps"] if step[2] == 4]
    assert {(task, node_id) for task, node_id, _ in names["previews"]} == {(names["wf"].task, "KSampler")}


def test_pictures_in_a_notebook(names: Names, displayed: list[str]) -> None:
    run(
        """
batch = PreviewImage(EmptyImage(16, 16, batch_size=3))
batch.wait().display(rows=1, titles=['a', 'b', 'c'])
batch.display(cols=2, height=50)
Images(batch, EmptyImage(16, 16)).display(rows=2)
Images(*batch.wait().wait(), titles=['a']).display(rows=1)
batch.wait().display(rows=1)
""",
        names,
    )
    assert [html.count("<img") for html in displayed] == [3, 3, 4, 3, 3]
    assert [f"repeat({n}," in html for n, html in zip((3, 2, 2, 3, 3), displayed, strict=True)] == [True] * 5
    assert "<figcaption>b</figcaption>" in displayed[0]
    assert "height:50px" in displayed[1]


def test_util_with_images(names: Names) -> None:
    run(
        """
red, green = EmptyImage(16, 16, color=0xff0000), EmptyImage(16, 16, color=0x00ff00)
both = util.concat_images(red, green)
images = util.get_images(both)
batch = util.save_image(both, 'util')
paths = util.save_image_and_get_paths(both, 'util')
temporary = util.save_image_and_get_paths(both, temp=True)
again = util.get_images(util.load_image_from_paths([*paths, *temporary]))
""",
        names,
    )
    pair = [(255, 0, 0), (0, 255, 0)]
    assert colors(names["images"]) == pair
    assert [image.size for image in names["batch"]] == [(16, 16)] * 2
    assert all(re.fullmatch(r"util_\d+_\.png \[output\]", path) for path in names["paths"])
    assert all(path.endswith(" [temp]") for path in names["temporary"])
    assert colors(names["again"]) == pair * 2


def test_util_with_values(names: Names) -> None:
    assert run("util.get_int(PrimitiveInt(12))", names) == 12
    assert run("util.get_float(PrimitiveFloat(0.125))", names) == 0.125
    assert run("util.get_str(PrimitiveString('ü, \\n\"'))", names) == 'ü, \n"'
    assert run("[util.get_int(1), util.get_float(2), util.get_str('3')]", names) == [1, 2.0, "3"]
    run("width, height, _ = GetImageSize(EmptyImage(24, 16))", names)
    assert run("[util.get_int(width), util.get_int(height)]", names) == [24, 16]


def test_functions_loops_and_batches(names: Names) -> None:
    run(
        """
def row(color):
    def cell(size):
        return ImageScale(EmptyImage(8, 8, batch_size=2, color=color), 'nearest-exact', size, size, 'disabled')
    return [PreviewImage(cell(size)) for size in (16, 24)]

with Workflow(wait=True) as wf:
    rows = [row(color) for color in (0xff0000, 0x00ff00)]
sizes = [[image.size for image in cell.wait()] for row in rows for cell in row]
""",
        names,
    )
    assert names["sizes"] == [[(16, 16)] * 2, [(24, 24)] * 2] * 2
    assert len(names["wf"].task.wait()) == 4
