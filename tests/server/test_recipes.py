"""Recipes on a real server: it takes their workflows, and those for which there are small models run to the end."""

from __future__ import annotations

import importlib.util
import json
import runpy
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from comfy_script.demo_model import write_demo_model
from comfy_script.errors import NodeFailedError
from tests.conftest import start_server
from tests.recipes import RECIPES, models
from tests.update_goldens import write_photos

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation, Server

each = pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base directory with an empty file for each model of each recipe, and small models as `.ckpt`."""
    from comfy_script.comfyui.server import prepare_base_directory

    directory = tmp_path_factory.mktemp("recipes")
    prepare_base_directory(directory)
    for folder, name in chain.from_iterable(map(models, RECIPES)):
        file = directory / "models" / folder / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    return directory


@pytest.fixture(scope="module")
def recipes_server(comfyui: Installation, base: Path) -> Iterator[Server]:
    with start_server(comfyui, base) as running:
        yield running


@pytest.fixture
def here(recipes_server: Server, clean_session: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with pictures, and the server that `load()` finds."""
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", recipes_server.url)
    monkeypatch.chdir(tmp_path)
    write_photos(tmp_path)
    return tmp_path


@each
def test_the_server_takes_it(recipe: Path, here: Path) -> None:
    """The server checks the whole workflow before anything runs; what fails then is the loading of an empty file."""
    with pytest.raises(NodeFailedError) as failure:
        runpy.run_path(str(recipe), run_name="__main__")
    assert "Loader" in str(failure.value.class_type)


def test_addresses_are_those_of_comfyui() -> None:
    """Of the templates that come with ComfyUI: name, folder and address, as they stand with a node."""
    found = importlib.util.find_spec("comfyui_workflow_templates_json")
    assert found is not None
    assert found.submodule_search_locations is not None
    known: set[tuple[str, str, str]] = set()
    for file in Path(found.submodule_search_locations[0]).rglob("*.json"):
        for model in _declared(json.loads(file.read_text(encoding="utf-8"))):
            known.add((model["directory"], model["name"], model["url"].removesuffix("?download=true")))
    listed = {(*key, url) for recipe in RECIPES for key, url in models(recipe).items()}
    assert len(listed) > 30
    assert listed - known == set()


def _declared(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict):
        properties = value.get("properties")
        declared = properties.get("models") if isinstance(properties, dict) else None
        yield from declared if isinstance(declared, list) else ()
        yield from chain.from_iterable(map(_declared, value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_declared, value))


def run_small(name: str, here: Path, replaced: dict[str, str], **arguments: Any) -> np.ndarray[Any, Any]:
    """Runs a recipe's text with other names and sizes; its picture's pixels."""
    (recipe,) = (path for path in RECIPES if path.stem == name)
    text = recipe.read_text(encoding="utf-8")
    for old, new in replaced.items():
        assert old in text, old
        text = text.replace(old, new)
    (here / "recipe.py").write_text(text, encoding="utf-8")
    names = runpy.run_path("recipe.py")
    (file,) = names["util"].save(names["picture"](**arguments))
    with Image.open(file) as image:
        pixels = np.asarray(image.convert("RGB")).astype(float)
    assert pixels.std() > 5
    return pixels


def demo(base: Path, kind: str) -> str:
    """The name of a small model of that class."""
    write_demo_model(base / "models/checkpoints" / f"{kind}.ckpt", kind=kind)
    return f"{kind}.ckpt"


SMALL = {"1024": "128"}


def test_sdxl(here: Path, base: Path) -> None:
    """Its text encoders have their real size, 1.6 GB, and are loaded twice: the demo model stands for both."""
    names = dict.fromkeys(("sd_xl_base_1.0.safetensors", "sd_xl_refiner_1.0.safetensors"), demo(base, "sdxl"))
    assert run_small("sdxl", here, SMALL | names).shape == (128, 128, 3)


def test_sd35(here: Path, base: Path) -> None:
    names = {"sd3.5_large_fp8_scaled.safetensors": demo(base, "sd3")}
    assert run_small("sd35", here, SMALL | names).shape == (128, 128, 3)


def test_controlnet(here: Path, base: Path) -> None:
    """Edges in the photo change the picture, and other edges change it otherwise."""
    write_controlnet(base / "models/controlnet/small.safetensors")
    names = {
        "sd3.5_large_fp8_scaled.safetensors": demo(base, "sd3"),
        "sd3.5_large_controlnet_canny.safetensors": "small.safetensors",
    }

    def drawn(photo: str, strength: float) -> np.ndarray[Any, Any]:
        return run_small("controlnet", here, names, photo=Path(photo), size=128, strength=strength)

    without, mask, photo = drawn("mask.png", 0), drawn("mask.png", 1), drawn("photo.png", 1)
    assert without.shape == (128, 128, 3)
    assert (without != mask).any()
    assert (mask != photo).any()


def write_controlnet(file: Path) -> None:
    """A random ControlNet of the class of those for Stable Diffusion 3.5, as wide as the demo model."""
    from safetensors.torch import save_file

    width = 128
    shapes = {
        "x_embedder.proj": (width, 16, 2, 2),
        "pos_embed_input.proj": (width, 16, 2, 2),
        "t_embedder.mlp.0": (width, 256),
        "t_embedder.mlp.2": (width, width),
        "y_embedder.mlp.0": (width, 2048),
        "y_embedder.mlp.2": (width, width),
        "transformer_blocks.0.attn.qkv": (3 * width, width),
        "transformer_blocks.0.attn.proj": (width, width),
        "transformer_blocks.0.mlp.fc1": (4 * width, width),
        "transformer_blocks.0.mlp.fc2": (width, 4 * width),
        "transformer_blocks.0.adaLN_modulation.1": (6 * width, width),
        "controlnet_blocks.0": (width, width),
    }
    save_file(random_layers(shapes), file)


def random_layers(shapes: dict[str, tuple[int, ...]]) -> dict[str, Any]:
    """Weights of a size that keeps what goes through, and biases of 0."""
    import torch

    torch.manual_seed(0)
    layers = {}
    for name, shape in shapes.items():
        layers[f"{name}.weight"] = torch.randn(shape) / np.prod(shape[1:]) ** 0.5
        layers[f"{name}.bias"] = torch.zeros(shape[0])
    return layers


def test_inpainting(here: Path, base: Path) -> None:
    """The left half, which is white in the mask, is another; the right half is the photo."""
    drawn = run_small("inpainting", here, {"v1-5-pruned-emaonly-fp16.safetensors": demo(base, "sd15")})
    photo = np.asarray(Image.open("photo.png")).astype(float)
    assert (drawn[:, 32:] == photo[:, 32:]).all()
    assert np.abs(drawn[:, :32] - photo[:, :32]).mean() > 5


def test_upscale_latent(here: Path, base: Path) -> None:
    names = {"v1-5-pruned-emaonly-fp16.safetensors": demo(base, "sd15")}
    assert run_small("upscale_latent", here, names, size=64, factor=1.5).shape == (96, 96, 3)


def test_upscale_model(here: Path, base: Path) -> None:
    from safetensors.torch import save_file

    inner = {
        f"body.0.rdb{part}.conv{layer}": (32 if layer < 5 else 8, 8 + 32 * (layer - 1), 3, 3)
        for part in (1, 2, 3)
        for layer in range(1, 6)
    }
    outer = {"conv_first": (8, 3, 3, 3), "conv_last": (3, 8, 3, 3)}
    outer |= dict.fromkeys(("conv_body", "conv_up1", "conv_up2", "conv_hr"), (8, 8, 3, 3))
    folder = base / "models/upscale_models"
    save_file(random_layers({**outer, **inner}), folder / "small.safetensors")
    names = {"RealESRGAN_x4plus.safetensors": "small.safetensors"}
    assert run_small("upscale_model", here, names).shape == (256, 256, 3)
    assert run_small("upscale_model", here, names, factor=2).shape == (128, 128, 3)
