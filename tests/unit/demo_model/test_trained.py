"""The trained demo models as files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from comfy_script.demo_model import write_demo_model
from comfy_script.demo_model.trained import quantised, weights_file

State = dict[str, torch.Tensor]


def load(path: Path) -> State:
    state: State = torch.load(path, weights_only=True)["state_dict"]
    return state


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory: pytest.TempPathFactory) -> tuple[State, State]:
    """`shapes` and `shapes-pastel`, in float32."""
    folder = tmp_path_factory.mktemp("trained")
    first, second = (
        load(write_demo_model(folder / f"{kind}.ckpt", kind=kind, dtype="float32"))
        for kind in ("shapes", "shapes-pastel")
    )
    return first, second


def test_the_shipped_file_is_small() -> None:
    assert weights_file().stat().st_size < 20_000_000


def test_it_is_what_is_written_by_default_and_the_same_each_time(tmp_path: Path) -> None:
    file = write_demo_model(tmp_path / "one.ckpt")
    assert file.stat().st_size < 35_000_000
    assert file.read_bytes() == write_demo_model(tmp_path / "two.ckpt", kind="shapes").read_bytes()


def test_torch_is_not_needed(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['torch'] = sys.modules['safetensors'] = None\n"
        "from comfy_script.demo_model import write_demo_model\n"
        "write_demo_model(sys.argv[1], kind='shapes-pastel'); write_demo_model(sys.argv[2], kind='shapes-yellow')\n"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path / "a.ckpt", tmp_path / "b.safetensors"], check=True)


def test_the_second_checkpoint_differs_in_the_unet_s_transformer_only(checkpoints: tuple[State, State]) -> None:
    first, second = checkpoints
    assert first.keys() == second.keys()
    differing = {name for name, tensor in first.items() if not torch.equal(tensor, second[name])}
    assert differing
    assert all("model.diffusion_model." in name and ".transformer_blocks." in name for name in differing)


@pytest.mark.parametrize("kind", ["shapes-yellow", "shapes-snow"])
def test_a_lora_fits_the_checkpoint(kind: str, checkpoints: tuple[State, State], tmp_path: Path) -> None:
    lora = load_file(write_demo_model(tmp_path / "lora.safetensors", kind=kind))
    shapes = {
        "lora_unet_"
        + name.removeprefix("model.diffusion_model.").removesuffix(".weight").replace(".", "_"): tensor.shape
        for name, tensor in checkpoints[0].items()
        if name.startswith("model.diffusion_model.")
    }
    layers = {name.split(".")[0] for name in lora}
    assert len(layers) == 10
    for layer in layers:
        up, down = lora[f"{layer}.lora_up.weight"], lora[f"{layer}.lora_down.weight"]
        assert (up.shape[0], down.shape[1]) == tuple(shapes[layer])
        assert up.shape[1] == down.shape[0] == lora[f"{layer}.alpha"].item() == 4


@pytest.mark.parametrize("shape", [(3,), (4, 5), (2, 3, 3, 3)])
def test_eight_bits_are_off_by_half_a_step_at_most(shape: tuple[int, ...]) -> None:
    weight = np.random.RandomState(0).standard_normal(shape).astype(np.float32)
    kept = quantised("w", weight)
    if len(shape) == 1:
        assert np.array_equal(kept["w"], weight.astype(np.float16))
        return
    scale = kept["w.scale"].reshape(-1, *(1,) * (len(shape) - 1))
    assert kept["w"].dtype == np.int8
    assert np.abs(kept["w"] * scale - weight).max() <= scale.max() * 0.501


def test_a_row_of_zeros_stays_zeros() -> None:
    kept = quantised("w", np.zeros((2, 3), np.float32))
    assert not kept["w"].any()
    assert np.isfinite(kept["w.scale"]).all()
