"""What public scripts for ComfyScript use beside the documented surface, as they use it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import NotLoadedError
from comfy_script.runtime import ImageBatchResult, Session, util
from comfy_script.runtime.default import set_default
from tests.standin.server import StandIn

Run = Callable[[str], dict[str, Any]]


@pytest.fixture
def run(clean_session: None, standin: StandIn, session: Session) -> Iterator[Run]:
    """Runs a script whose `load()` has happened, and gives its names."""
    before = set_default(session)

    def run(text: str) -> dict[str, Any]:
        module = ModuleType("script")
        exec(compile(text, "script.py", "exec", dont_inherit=True), vars(module))
        return vars(module)

    yield run
    if before is not None:
        set_default(before)


HEAD = "from comfy_script.runtime import *\nfrom comfy_script.runtime.nodes import *\n"


@pytest.mark.filterwarnings("ignore:.*ComfyScript:DeprecationWarning")
def test_output_of_a_result(run: Run) -> None:
    names = run(
        f"{HEAD}from comfy_script.runtime import data\n"
        "text = PreviewAny('x').wait()._output['text'][0]\n"
        "name = SaveImage(EmptyImage(8, 8), 'a/b').wait()._output['images'][0]['filename']\n"
        "nothing = data.EmptyResult()._output\n"
    )
    assert names["text"] == "x"
    assert names["name"].startswith("b_")
    assert names["nothing"] == {}


def test_what_is_deprecated_says_what_to_write(run: Run) -> None:
    with pytest.warns(DeprecationWarning, match=r"_output is ComfyScript's: write \.raw") as told:
        run(f"{HEAD}PreviewAny('x').wait()._output")
    assert told[0].filename == "script.py"


def test_nodes_by_class_type(run: Run) -> None:
    names = run(
        "from comfy_script.runtime import *\n"
        "from comfy_script.runtime.node import *\n"
        "image = nodes['EmptyImage'](8, 8)\n"
        "same = node.nodes['EmptyImage'] is get('EmptyImage') is node.get('EmptyImage')\n"
        "none = node.get('Show any to JSON [Crystools]')\n"
        "listed = 'KSampler' in nodes, 'Nothing' in nodes, list(nodes)[:1], len(nodes) == len(list(nodes))\n"
        "picture = image.wait()[0]\n"
    )
    assert names["picture"].size == (8, 8)
    assert names["same"]
    assert names["none"] is None
    assert names["listed"][:2] == (True, False)
    assert names["listed"][3]
    with pytest.raises(KeyError, match="Nothing"):
        names["nodes"]["Nothing"]


def test_nodes_by_class_type_before_load(clean_session: None) -> None:
    from comfy_script.runtime import node

    for use in (lambda: node.get("KSampler"), lambda: node.nodes["KSampler"], lambda: list(node.nodes)):
        with pytest.raises(NotLoadedError, match=r"call load\(\)"):
            use()


def test_client_of_the_runtime(run: Run, standin: StandIn) -> None:
    names = run(
        "from comfy_script.runtime import client, load, Workflow\n"
        "import comfy_script.runtime.nodes as nodes\n"
        "address = client.client.base_url\n"
        "started = len(client.get_nodes_info()) > 0\n"
        "inputs = client.get_nodes_info()['EmptyImage']['input']['required']\n"
        "embeddings = client.get_embeddings()\n"
        "models = [model.value for model in nodes.Checkpoints]\n"
    )
    assert names["address"] == standin.url
    assert names["started"]
    assert "width" in names["inputs"]
    assert names["embeddings"] == []
    assert names["models"] == ["v1-5-pruned-emaonly.ckpt"]
    client = names["client"]
    assert asyncio.run(client._get_embeddings()) == []
    assert "EmptyImage" in asyncio.run(client._get_nodes_info())


@pytest.mark.filterwarnings("ignore:.*ComfyScript:DeprecationWarning")
def test_what_an_output_says_of_itself(run: Run) -> None:
    names = run(
        f"{HEAD}import asyncio\n"
        "image = EmptyImage(8, 16)\n"
        "saved = SaveImage(image, 'a')\n"
        "info = image.node_info['name'], image.node_info['output'], saved.node_info['output_node']\n"
        "prompt = image.node_prompt['class_type'], image.node_prompt['inputs']['height']\n"
        "link = saved.node_prompt['inputs']['images'] is image\n"
        "slots = image.output_slot, saved.output_slot\n"
        "picture = asyncio.run(saved._wait())[0]\n"
    )
    assert names["info"] == ("EmptyImage", ["IMAGE"], True)
    assert names["prompt"] == ("EmptyImage", 16)
    assert names["link"]
    assert names["slots"][0] == 0
    assert names["picture"].size == (8, 16)


def test_types_in_annotations_have_their_former_names(run: Run) -> None:
    names = run(
        "from comfy_script.runtime.nodes import *\n"
        "from PIL import Image\n"
        "class Input:\n"
        "    def __init__(self, prompt: String, model: Model, text: StringConcatenate): self.prompt = prompt\n"
        "def encode(text: String, clip: Clip) -> Conditioning: return CLIPTextEncode(text, clip)\n"
    )
    assert names["Input"]("x", None, None).prompt == "x"
    assert names["Image"] is PIL.Image
    assert "Latent" not in names


def test_a_star_import_takes_no_name_that_the_script_has(run: Run) -> None:
    names = run("from PIL import Image\nfrom comfy_script.runtime.nodes import *\nblack = Image.new('RGB', (1, 1))")
    assert names["Image"] is PIL.Image


def test_nodes_star_imported_before_load(tmp_path: Path, standin: StandIn) -> None:
    (tmp_path / "base.py").write_text(
        "from comfy_script.runtime import *\nfrom comfy_script.runtime.nodes import *\n"
        "def make(width: Int = 8): return PreviewImage(EmptyImage(width, width)).wait()[0].size\n"
    )
    (tmp_path / "main.py").write_text(
        f"import base\nfrom comfy_script.runtime import load\nload({standin.url!r}, stubs=False)\n"
        "try:\n    from comfy_script.runtime.nodes import NoSuchNode\n"
        "except ImportError as error:\n    print('ImportError')\n"
        "print(base.make())\n"
    )
    done = subprocess.run([sys.executable, "main.py"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.stdout.splitlines() == ["ImportError", "(8, 8)"], done.stderr


def test_viewer_of_the_ui(run: Run) -> None:
    names = run(
        f"import comfy_script.ui as ui\n{HEAD}"
        "images = [PreviewImage(EmptyImage(8, 8, batch_size=2)).wait(), EmptyImage(4, 4)]\n"
        "viewer = ui.ipy.ImageViewer(images, titles=['a', 'b', 'c'])\n"
        "html = viewer._repr_html_()\n"
    )
    assert names["html"].count("<img ") == 3
    assert ">c</figcaption>" in names["html"]
    with pytest.raises(AttributeError, match="no Solara components"):
        names["ui"].solara.MetadataViewer()


@pytest.mark.filterwarnings("ignore:.*ComfyScript:DeprecationWarning")
def test_a_task_and_its_loop(run: Run) -> None:
    names = run(
        f"{HEAD}import asyncio\n"
        "with Workflow() as workflow:\n    saved = SaveImage(EmptyImage(8, 8), 'a')\n"
        "async def size(): return (await workflow.task)[0].files[0].type\n"
        "kind = asyncio.run_coroutine_threadsafe(size(), workflow.task.get_loop()).result(60)\n"
        "remaining = queue.queue_remaining\n"
    )
    assert names["kind"] == "output"
    assert names["remaining"] == 0


def test_slices_of_a_batch(run: Run) -> None:
    names = run(
        f"{HEAD}batch = PreviewImage(EmptyImage(8, 8, batch_size=3)).wait()\nfirst, last = batch[0:1], batch[-1:]"
    )
    assert [[image.size for image in part] for part in (names["first"], names["last"])] == [[(8, 8)], [(8, 8)]]


def test_a_batch_with_pictures_from_elsewhere() -> None:
    class Video(ImageBatchResult):
        def __init__(self, name: str) -> None:
            self.files = name  # type: ignore[assignment]
            super().__init__()

        async def get(self, index: int) -> Any:
            return f"{self.files} {index}"

    assert asyncio.run(Video("a.webp").get(3)) == "a.webp 3"
    assert ImageBatchResult().wait() == []


def test_images_saved_here(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = run(f"{HEAD}result = util.save_image_cwd(EmptyImage(8, 8, batch_size=2), 'out/x')\nsize = result[0].size\n")
    assert names["size"] == (8, 8)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["x_00001.png", "x_00002.png"]


def test_formats_of_scripts(registry: Any) -> None:
    from comfy_script.transpile import ArgsFormat, FormatOptions, WorkflowToScriptTranspiler

    workflow = {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 4}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "a"}},
    }
    transpiler = WorkflowToScriptTranspiler(workflow, registry)
    with pytest.warns(DeprecationWarning, match="to_script"):
        script = transpiler.to_script(format=FormatOptions(runtime=True, args=ArgsFormat.Kwd))
    assert "width=8" in script
    assert "with Workflow" in script
    assert [each.style.value for each in ArgsFormat] == ["positional", "keyword", "mixed"]
    assert {option.value for option in ArgsFormat} == {"pos", "kwd", "pos2orkwd"}


def test_paths_of_files_come_from_results(run: Run) -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'path': str\(file\) of a result's files"):
        _ = util.path  # type: ignore[attr-defined]
    names = run(
        f"{HEAD}saved = SaveImage(EmptyImage(8, 8), 'a').wait()\n"
        "again = LoadImage(str(saved.files[0]))[0].wait()[0].size\n"
    )
    assert names["again"] == (8, 8)


def test_latents_are_named_by_their_functions(run: Run) -> None:
    from comfy_script.runtime.util import latent

    assert util.save_latent_and_get_path is latent.save_latent_and_get_path
