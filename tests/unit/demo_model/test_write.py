"""Demo models as files: what torch and safetensors read from them."""

from __future__ import annotations

import hashlib
import importlib.metadata
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from comfy_script.demo_model import build, write_demo_model
from comfy_script.demo_model.networks import UNetShape
from comfy_script.errors import ComfyUIError

# Of each tensor's name, type, shape, strides, offset and storage. A change changes the pictures of every example.
DIGESTS = {
    "sd15": "94801404d51d08266b7e4e2ca76eff5cef984a7b6b1bf5daa997e28d55f658ac",
    "sd15-inpaint": "2713a1339f01f648869a407cf6ad9ac438870e99dda080427c23a067e16b234e",
    "sdxl": "352141bed092eef39a89e8c805142a32640a927d3e96d7a1f349e6c6e6006c57",
    "sd3": "9ba8e98649d10c5ecd3242ffa1d453ab483ed1be6ead5860d53ea46e81e2e0b3",
    "lora": "691ddc6dbcd45af715859b545a8103119b3eb85b2633c839bc8e12d1a81b31d2",
}


def load(path: Path) -> dict[str, torch.Tensor]:
    state: dict[str, torch.Tensor] = torch.load(path, weights_only=True)["state_dict"]
    return state


def digest(state: dict[str, torch.Tensor]) -> str:
    storages: dict[int, str] = {}
    total = hashlib.sha256()
    for name, tensor in state.items():
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in storages:
            stored = torch.empty(0, dtype=torch.uint8).set_(storage).numpy()
            storages[storage.data_ptr()] = hashlib.sha256(stored.tobytes()).hexdigest()
        strides = tensor.stride() if tensor.numel() > 1 else None
        place = (strides, tensor.storage_offset(), storages[storage.data_ptr()])
        total.update(repr((name, str(tensor.dtype), tuple(tensor.shape), *place)).encode())
    return total.hexdigest()


@pytest.mark.parametrize("kind", DIGESTS)
def test_every_kind_is_small_and_the_same_for_a_seed(kind: str, tmp_path: Path) -> None:
    file = write_demo_model(tmp_path / "one.ckpt", kind=kind)
    assert file == tmp_path / "one.ckpt"
    assert digest(load(file)) == DIGESTS[kind]
    assert file.stat().st_size < 1_600_000
    assert write_demo_model(tmp_path / "two.pt", kind=kind).read_bytes() == file.read_bytes()
    assert write_demo_model(tmp_path / "three.ckpt", kind=kind, seed=1).read_bytes() != file.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.ckpt", "three.ckpt", "two.pt"]


def test_it_can_be_mapped_into_memory(tmp_path: Path) -> None:
    file = write_demo_model(tmp_path / "one.ckpt", kind="sd15")
    mapped = torch.load(file, weights_only=True, mmap=True)["state_dict"]
    assert all(torch.equal(mapped[name], tensor) for name, tensor in load(file).items())


def test_the_weights_are_as_random_as_they_say(tmp_path: Path) -> None:
    state = load(write_demo_model(tmp_path / "one.ckpt", kind="sd15"))
    weight = state["cond_stage_model.transformer.text_model.encoder.layers.3.mlp.fc1.weight"].float()
    assert weight.shape == (3072, 768)
    assert abs(weight.mean().item()) < 0.1 * weight.std().item()
    assert weight.std().item() == pytest.approx(0.7 / math.sqrt(768), rel=0.1)
    # A window of its own for each weight of a shape; rows differ.
    q = state["cond_stage_model.transformer.text_model.encoder.layers.3.self_attn.q_proj.weight"]
    k = state["cond_stage_model.transformer.text_model.encoder.layers.3.self_attn.k_proj.weight"]
    assert not torch.equal(q, k)
    assert not torch.equal(q[0], q[1])


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32"])
@pytest.mark.parametrize("suffix", [".ckpt", ".safetensors"])
def test_types_are_rounded_as_torch_rounds(dtype: str, suffix: str, tmp_path: Path) -> None:
    exact = load(write_demo_model(tmp_path / "exact.ckpt", kind="lora", dtype="float32"))
    file = write_demo_model(tmp_path / f"rounded{suffix}", kind="lora", dtype=dtype)
    rounded = load_file(file) if suffix == ".safetensors" else load(file)
    assert rounded.keys() == exact.keys()
    for name, tensor in rounded.items():
        assert tensor.dtype == getattr(torch, dtype)
        assert torch.equal(tensor, exact[name].to(tensor.dtype))


def test_safetensors_holds_what_the_checkpoint_holds(tmp_path: Path) -> None:
    packed = load(write_demo_model(tmp_path / "one.ckpt", kind="sd15"))
    plain = load_file(write_demo_model(tmp_path / "one.SAFETENSORS", kind="sd15"))
    assert plain.keys() == packed.keys()
    assert all(torch.equal(plain[name], tensor) for name, tensor in packed.items())


def test_a_text_encoder_can_be_shared(tmp_path: Path) -> None:
    one = load(write_demo_model(tmp_path / "one.ckpt", kind="sd15", seed=1))
    two = load(write_demo_model(tmp_path / "two.ckpt", kind="sd15", seed=2, clip_seed=1))
    for name, tensor in one.items():
        if name.startswith("cond_stage_model."):
            assert torch.equal(two[name], tensor), name
        elif name.startswith("model.diffusion_model.") and name.endswith("weight") and tensor.dim() > 1:
            assert not torch.equal(two[name], tensor), name


def test_a_full_unet_has_stable_diffusion_s_weights(tmp_path: Path) -> None:
    file = write_demo_model(tmp_path / "full.ckpt", kind="sd15", unet=UNetShape.full())
    unet = {name: tensor for name, tensor in load(file).items() if name.startswith("model.diffusion_model.")}
    # As published: 859,520,964 parameters in 686 tensors.
    assert len(unet) == 686
    assert sum(tensor.numel() for tensor in unet.values()) == 859_520_964
    assert file.stat().st_size < 2_000_000


def test_torch_is_not_needed(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['torch'] = sys.modules['safetensors'] = None\n"
        "from comfy_script.demo_model import DEMO_KINDS, write_demo_model\n"
        "assert 'numpy' not in sys.modules\n"
        "write_demo_model(sys.argv[1], kind='sd15'); write_demo_model(sys.argv[2], kind='lora')\n"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path / "a.ckpt", tmp_path / "b.safetensors"], check=True)
    assert digest(load(tmp_path / "a.ckpt")) == DIGESTS["sd15"]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        (
            "x.ckpt",
            {"kind": "sd2"},
            r"unknown kind of demo model 'sd2': choose from shapes, shapes-pastel,",
        ),
        ("x.bin", {}, r"'x\.bin' has no suffix of a model file: choose from \.ckpt"),
        ("x", {}, "has no suffix of a model file"),
        ("x.ckpt", {"dtype": "int8"}, "unknown dtype 'int8'"),
        ("x.ckpt", {"kind": "sd15", "seed": -1}, r"seed is -1, outside 0 to 2\*\*32 - 1"),
        ("x.ckpt", {"kind": "sd15", "clip_seed": 2**32}, "clip_seed is 4294967296"),
        ("x.ckpt", {"kind": "sdxl", "unet": UNetShape()}, "is for sd15 and sd15-inpaint, not for sdxl"),
        ("x.ckpt", {"kind": "lora", "rank": 0}, "rank is 0"),
        ("x.ckpt", {"seed": 1}, "shapes is trained: it has no seed"),
        ("x.pt", {"kind": "shapes-yellow", "clip_seed": 0}, "shapes-yellow is trained: it has no seed"),
        ("x.ckpt", {"unet": UNetShape()}, "is for sd15 and sd15-inpaint, not for shapes"),
    ],
)
def test_wrong_arguments(name: str, arguments: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=message):
        write_demo_model(tmp_path / name, **arguments)
    assert not list(tmp_path.iterdir())


def test_what_is_there_stays(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ckpt"
    mine.write_text("a real model")
    with pytest.raises(ComfyUIError, match=r"mine\.ckpt exists and is another file"):
        write_demo_model(mine, kind="sd15")
    assert mine.read_text() == "a real model"
    write_demo_model(mine, kind="sd15", overwrite=True)
    before = mine.stat()
    write_demo_model(mine, kind="sd15")
    assert (mine.stat().st_ino, mine.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.ckpt"]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ComfyUIError, match=r"There is no folder .*missing: make it first"):
        write_demo_model(tmp_path / "missing" / "x.ckpt", kind="sd15")
    (tmp_path / "folder.ckpt").mkdir()
    with pytest.raises(ComfyUIError, match=r"folder\.ckpt is a folder"):
        write_demo_model(tmp_path / "folder.ckpt", kind="sd15")
    with pytest.raises(ComfyUIError, match=r"can't be written to .*: File name too long"):
        write_demo_model(tmp_path / f"{'x' * 250}.ckpt", kind="sd15")


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: Any, state: Any) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(build, "WRITERS", {".ckpt": fail})
    with pytest.raises(ComfyUIError, match=r"can't be written to .*x\.ckpt: No space left on device"):
        write_demo_model(tmp_path / "x.ckpt", kind="sd15")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["shapes", "shapes-yellow"])
def test_trained_kinds_without_their_weights(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: [])
    with pytest.raises(ComfyUIError, match=r'not installed: pip install "comfyui-script\[demo\]"$'):
        write_demo_model(tmp_path / "model.ckpt", kind=kind)
    assert list(tmp_path.iterdir()) == []
    write_demo_model(tmp_path / "untrained.ckpt", kind="lora")
