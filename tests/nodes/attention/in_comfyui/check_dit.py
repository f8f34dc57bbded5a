"""The nodes for DiT models, on small models of ComfyUI's own classes: what they compute, and what they refuse."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any

import comfy.hooks
import comfy.sample
import dit_rendition
import pytest
import torch
from comfy.ldm.wan.model import WanModel
from small import assert_close, noise

from benchmarks.attention.transformers import SMALL, TEXT, call_transformer, random_transformer
from comfy_script.nodes.attention.dit import joint
from comfy_script.nodes.attention.dit.joint import Tables
from comfy_script.nodes.attention.dit.layouts import FAMILIES
from comfy_script.nodes.attention.dit.patch import _progress

Grid = tuple[int, int, int]
WORDS = 7
# Without decay, what the parameters say holds in all steps.
SLOTHFUL = {"peak_time": 0.4, "time_decay": 0.0, "slothful": 4.0, "k_blend": 0.3, "v_blend": 0.6}
NEAR_SIGHTED = {
    "peak_time": 0.4, "time_decay": 0.0, "base_tile_size": 64, "peak_tile_size": 8, "tile_frames": 2,
    "base_global_ratio": 0.0, "peak_global_ratio": 0.8, "slothful": 2.0, "k_blend": 0.5, "v_blend": 0.0,
}  # fmt: skip
NODES = {"SlothfulAttentionDiT": SLOTHFUL, "NearSightedAttentionDiT": NEAR_SIGHTED}
FORMULAS: dict[str, dict[str, Any]] = {
    "SlothfulAttentionDiT": {"factor": 4.0, "k_blend": 0.3, "v_blend": 0.6},
    "NearSightedAttentionDiT": {"factor": 2.0, "k_blend": 0.5, "tile": (2, 8, 8), "share": 0.8},
}


def node(name: str, model: Any, **parameters: Any) -> Any:
    from comfy_script.nodes.attention.dit.nodes import NODES as CLASSES

    chosen = next(each for each in CLASSES if each.__name__ == name)
    return chosen.execute(model, **{**NODES[name], **parameters})[0]


# Models of known networks in other forms.
FORMS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "flux schnell": ("flux", "FluxSchnell", {"guidance_embed": False}),
    "flux with single blocks": ("flux", "Flux", {"depth": 0, "depth_single_blocks": 2}),
    "lumina 2": ("z_image", "Lumina2", {"pad_tokens_multiple": None, "z_image_modulation": False, "time_scale": 1.0}),
    # Its blocks have an attention to the text and one to a picture, both behind that of the video to itself.
    "wan, picture to video": ("wan", "WAN21_I2V", {"model_type": "i2v", "in_dim": 36}),
    "wan with a reference picture": ("wan", "WAN21_T2V", {"in_dim_ref_conv": 16}),
}


@cache
def model_of(name: str, dtype: torch.dtype = torch.float32) -> Any:
    if name in SMALL:
        return random_transformer(*SMALL[name], dtype=dtype)
    family, model_class, changes = FORMS[name]
    return random_transformer(model_class, SMALL[family][1] | changes, dtype=dtype)


@dataclass(frozen=True)
class Call:
    """A call of a small model: its latent's size, and where the picture's tokens are in its attention."""

    family: str
    height: int = 21
    width: int = 18
    frames: int = 1
    words: int = WORDS
    conditions: dict[str, Any] = field(default_factory=dict)
    after: int = 0
    form: str = ""
    first: int = 0

    @property
    def name(self) -> str:
        return self.form or self.family

    @property
    def grid(self) -> Grid:
        return self.frames, math.ceil(self.height / 2), math.ceil(self.width / 2)

    @property
    def before(self) -> int:
        if self.family == "wan":
            return self.first
        return math.ceil(self.words / 32) * 32 if self.name == "z_image" else self.words

    @property
    def behind(self) -> int:
        return -math.prod(self.grid) % 32 if self.name == "z_image" else self.after

    def __call__(self, model: Any, progress: float = 0.3, batch: int = 2) -> torch.Tensor:
        size = (self.height, self.width)
        frames = (self.frames,) if self.family in ("wan", "qwen_image") else ()
        # The first picture of a batch is the same in any batch.
        x, text, pooled = noise(4, 16, *frames, *size), noise(4, self.words, TEXT), noise(4, 16)
        more: dict[str, Any] = {
            "flux": {"y": pooled[:batch], "guidance": torch.tensor([3.5])},
            "sd3": {"y": pooled[:batch]},
            "z_image": {"num_tokens": self.words},
        }.get(self.family, {})
        dtype = model.model.diffusion_model.dtype
        assert dtype == model.model.get_dtype_inference()
        return call_transformer(model, x[:batch], progress, text[:batch], **more, **self.conditions)


def plain(call: Call, model: Any, **formulas: Any) -> Any:
    """The model with the straightforward rendition as its attention."""
    spans = {call.before + math.prod(call.grid) + call.behind: call.before}
    if call.family == "sd3":
        spans[math.prod(call.grid)] = 0

    def override(
        function: Callable[..., Any], q: Any, k: Any, v: Any, heads: int, mask: Any = None, *,
        skip_reshape: bool = False, **kwargs: Any,
    ) -> Any:  # fmt: skip
        if not skip_reshape:
            q, k, v = (each.flatten(2).unflatten(2, (heads, -1)).transpose(1, 2) for each in (q, k, v))
        if q.shape != k.shape or q.shape[2] not in spans:
            return function(q, k, v, heads, mask, skip_reshape=True, **kwargs)
        if mask is not None and mask.ndim == 3:
            mask = mask[:, None]
        found = dit_rendition.attention(q, k, v, mask, before=spans[q.shape[2]], grid=call.grid, **formulas)
        return found.transpose(1, 2).flatten(2)

    clone = model.clone()
    clone.model_options["transformer_options"]["optimized_attention_override"] = override
    return clone


CALLS = [*map(Call, SMALL), Call("wan", 18, 20, frames=5), Call("qwen_image", 10, 18, frames=3)]


@pytest.mark.parametrize("name", NODES)
@pytest.mark.parametrize("call", CALLS, ids=lambda call: f"{call.family}-{call.frames}")
def test_it_is_what_the_formulas_say(call: Call, name: str) -> None:
    model = model_of(call.name)
    output, unpatched = call(node(name, model)), call(model)
    assert_close(output, call(plain(call, model, **FORMULAS[name])))
    assert (output - unpatched).abs().max() > 1e-2
    assert torch.equal(call(model), unpatched), "the model given stays as it is"


@pytest.mark.parametrize("call", CALLS, ids=lambda call: f"{call.family}-{call.frames}")
def test_where_nothing_is_reduced_it_is_the_model_bit_for_bit(call: Call) -> None:
    model = model_of(call.name)
    unpatched = call(model)
    assert torch.equal(call(node("SlothfulAttentionDiT", model, slothful=1)), unpatched)
    whole = node("NearSightedAttentionDiT", model, peak_tile_size=16, tile_frames=8, slothful=0)
    assert torch.equal(call(whole), unpatched)
    # Far from the peak, the effect is over.
    late = node("SlothfulAttentionDiT", model, peak_time=1.0, time_decay=4.0)
    assert torch.equal(call(late, 0.1), call(model, 0.1))


def reference(*shape: int) -> torch.Tensor:
    return noise(2, 16, *shape)


TOGETHER = {
    "flux, two reference pictures": Call(
        "flux", conditions={"ref_latents": [reference(10, 12), reference(7, 8)]}, after=30 + 16
    ),
    "flux, a reference beside the picture": Call(
        "flux", conditions={"ref_latents": [reference(10, 12)], "ref_latents_method": "uxo"}, after=30
    ),
    "qwen, a reference in its own time": Call(
        "qwen_image",
        conditions={"ref_latents": [reference(1, 10, 12)], "ref_latents_method": "index_timestep_zero"},
        after=30,
    ),
    "flux, a control network's output": Call(
        "flux", conditions={"control": {"input": [noise(2, 99, 64)], "output": [noise(2, 99, 64)]}}
    ),
    "qwen, a reference picture": Call("qwen_image", conditions={"ref_latents": [reference(1, 10, 12)]}, after=30),
    "qwen, frames behind the video": Call("qwen_image", 12, 18, frames=2),
    "wan, frames behind the video": Call(
        "wan", 20, 18, frames=3, conditions={"time_dim_concat": reference(2, 20, 18)}, after=180
    ),
    "wan, a reference picture in front": Call(
        "wan",
        20,
        18,
        frames=3,
        conditions={"reference_latent": reference(20, 18)},
        first=90,
        form="wan with a reference picture",
    ),
    "wan, reference pictures behind": Call(
        "wan", 20, 18, frames=2, conditions={"context_latents": [reference(1, 12, 10), reference(2, 8, 9)]}, after=70
    ),
    "wan, picture to video": Call(
        "wan",
        20,
        18,
        frames=2,
        conditions={"c_concat": noise(2, 20, 2, 20, 18), "clip_fea": noise(2, 12, 1280)},
        form="wan, picture to video",
    ),
    "flux schnell": Call("flux", form="flux schnell"),
    "flux with single blocks": Call("flux", form="flux with single blocks"),
    "lumina 2": Call("z_image", form="lumina 2"),
    "z-image, text that fills its padding": Call("z_image", words=32),
    "z-image, a picture that needs no padding": Call("z_image", 16, 16),
}


@pytest.mark.parametrize("name", NODES)
@pytest.mark.parametrize("call", TOGETHER.values(), ids=TOGETHER)
def test_with_references_and_control_networks(call: Call, name: str) -> None:
    if "context_latents" in call.conditions and "context_latents" not in WanModel.forward_orig.__code__.co_varnames:
        pytest.skip("this ComfyUI has no reference pictures behind a video")
    model = model_of(call.name)
    output = call(node(name, model))
    assert_close(output, call(plain(call, model, **FORMULAS[name])))
    assert (output - call(model)).abs().max() > 1e-2


@pytest.mark.parametrize("name", NODES)
def test_a_mask_of_text(name: str) -> None:
    """Qwen-Image's mask hides padding of the text: the blends hold."""
    mask = torch.ones(2, WORDS, dtype=torch.long)
    mask[1, 4:] = 0
    call, model = Call("qwen_image", conditions={"attention_mask": mask}), model_of("qwen_image")
    output = call(node(name, model))
    assert_close(output, call(plain(call, model, **FORMULAS[name])))
    assert not torch.equal(output, Call("qwen_image")(node(name, model)))


@pytest.mark.parametrize("name", NODES)
def test_a_mask_of_the_picture(name: str) -> None:
    """Flux's mask, of style models, may tell the picture's tokens apart: each group is one token then."""
    total = WORDS + math.prod(Call("flux").grid)
    mask = noise(1, total, total)
    call, model = Call("flux", conditions={"attention_mask": mask}), model_of("flux")
    assert_close(call(node(name, model)), call(plain(call, model, **FORMULAS[name] | {"k_blend": 0.0, "v_blend": 0.0})))


def keys_seen(model: Any, call: Call) -> list[int]:
    """Tokens of K in each attention that is computed, through another node's override."""
    seen = []

    def override(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        seen.append(args[1].shape[2 if kwargs.get("skip_reshape") else 1])
        return function(*args, **kwargs)

    clone = model.clone()
    clone.model_options["transformer_options"]["optimized_attention_override"] = override
    call(clone)
    return seen


def test_attention_to_text_is_left_whole_also_where_text_is_as_long_as_the_picture() -> None:
    """Wan's blocks have one attention to the picture and one to the text."""
    call = Call("wan", 16, 16, frames=2, words=128)
    assert math.prod(call.grid) == call.words
    assert keys_seen(node("SlothfulAttentionDiT", model_of("wan")), call) == [32, 128, 32, 128]
    assert keys_seen(model_of("wan"), call) == [128] * 4


@pytest.mark.parametrize("family", SMALL)
def test_another_nodes_override_is_called_with_what_is_left(family: str) -> None:
    call = Call(family, 16, 16)
    ours, whole = keys_seen(node("SlothfulAttentionDiT", model_of(family)), call), keys_seen(model_of(family), call)
    assert len(ours) == len(whole)
    assert sum(ours) < sum(whole)


def test_both_in_any_order() -> None:
    call, model = Call("flux"), model_of("flux")
    slothful, near = (lambda model, name=name: node(name, model) for name in NODES)
    both = call(slothful(near(model)))
    assert_close(both, call(plain(call, model, **FORMULAS["SlothfulAttentionDiT"], tile=(1, 8, 8), share=0.8)))
    # A later node replaces what an earlier one said about the same thing.
    assert torch.equal(call(near(slothful(model))), call(near(model)))
    assert torch.equal(call(slothful(slothful(model))), call(slothful(model)))


def test_each_picture_of_a_batch_is_by_itself() -> None:
    for name in NODES:
        patched, call = node(name, model_of("flux")), Call("flux")
        assert_close(call(patched, batch=3)[:1], call(patched, batch=1))


@pytest.mark.parametrize("name", NODES)
def test_half_types(name: str) -> None:
    call = Call("qwen_image")
    half = model_of("qwen_image", torch.bfloat16)
    half.model.diffusion_model.load_state_dict(model_of("qwen_image").model.diffusion_model.state_dict())
    exact, output = call(node(name, model_of("qwen_image"))), call(node(name, half))
    error = (output - exact).abs().mean()
    # As exact as the unpatched model is in this type.
    assert error < 2 * (call(half) - call(model_of("qwen_image"))).abs().mean()


def test_threads_and_models_dont_mix() -> None:
    calls = [Call("flux"), Call("wan", 18, 20, frames=3), Call("flux", 16, 20), Call("sd3")]
    jobs = [(call, node(name, model_of(call.family)), time) for call in calls for name in NODES for time in (0.2, 0.6)]
    alone = [call(model, time) for call, model, time in jobs]
    with ThreadPoolExecutor(4) as pool:
        together = pool.map(lambda job: job[0](job[1], job[2]), jobs)
    assert all(torch.equal(a, b) for a, b in zip(alone, together, strict=True))


@pytest.mark.parametrize("family", SMALL)
def test_time_is_how_far_sampling_is(family: str) -> None:
    sampling = model_of(family).model.model_sampling
    for percent in (0.001, 0.2, 0.5, 0.99):
        assert _progress(sampling, float(sampling.percent_to_sigma(percent))) == pytest.approx(percent, abs=1e-4)
    assert _progress(sampling, 1.0) == pytest.approx(0, abs=1e-6)
    assert _progress(sampling, 0.0) == pytest.approx(1, abs=1e-6)


def conditioned(of: dict[str, Any], sign: int = 1) -> list[Any]:
    return [noise(1, WORDS, TEXT) * sign, {"pooled_output": noise(1, 16), **of}]


def sampled(model: Any, *positive: dict[str, Any], batch: int = 1) -> torch.Tensor:
    """Two steps of ComfyUI's sampler with Flux."""
    latent = noise(4, 16, 24, 20)[:batch]
    conditions = [[conditioned(of) for of in positive or ({},)], [conditioned({}, -1)]]
    found: torch.Tensor = comfy.sample.sample(
        model, latent, 2, 4.0, "euler", "simple", *conditions, torch.zeros_like(latent), disable_pbar=True
    )
    return found


@pytest.mark.parametrize("name", NODES)
def test_sampling(name: str) -> None:
    model = model_of("flux")
    output = sampled(node(name, model))
    assert output.isfinite().all()
    assert not torch.equal(output, sampled(model))
    assert torch.equal(output, sampled(node(name, model)))
    assert_close(sampled(node(name, model), batch=2)[:1], output)
    assert_close(output, sampled(plain(Call("flux", 24, 20), model, **FORMULAS[name])))


def test_areas_have_a_layout_of_their_own() -> None:
    """Each area is a call with a latent of its own size."""
    areas = ({"area": (24, 10, 0, 0)}, {"area": (16, 20, 8, 0)})
    model = model_of("flux")
    output = sampled(node("SlothfulAttentionDiT", model), *areas)
    assert output.isfinite().all()
    assert not torch.equal(output, sampled(model, *areas))


def test_references_of_one_text() -> None:
    """The calls of a step differ in their number of tokens."""
    of = {"reference_latents": [noise(1, 16, 8, 8)]}
    model = model_of("flux")
    assert not torch.equal(sampled(node("SlothfulAttentionDiT", model), of), sampled(model, of))


def test_hooks_and_loras() -> None:
    weight = "diffusion_model.double_blocks.0.img_attn.qkv.weight"
    model = model_of("flux")
    change = {weight: ("diff", (noise(*model.model.state_dict()[weight].shape) / 4,))}

    def with_lora(model: Any) -> Any:
        clone = model.clone()
        assert clone.add_patches(change, 1.0)
        return clone

    def ours(model: Any) -> Any:
        return node("NearSightedAttentionDiT", model)

    with_both = sampled(ours(with_lora(model)))
    assert torch.equal(with_both, sampled(with_lora(ours(model))))
    assert not torch.equal(with_both, sampled(ours(model)))
    hook = comfy.hooks.WeightHook()
    hook.weights, hook.need_weight_init = change, False
    group = comfy.hooks.HookGroup()
    group.add(hook)
    hooked = sampled(ours(model), {"hooks": group})
    assert not torch.equal(hooked, sampled(ours(model)))
    assert not torch.equal(hooked, sampled(model, {"hooks": group}))


def test_the_noise_is_read_once_in_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0
    item = torch.Tensor.item

    def counting(tensor: torch.Tensor) -> Any:
        nonlocal read
        read += 1
        return item(tensor)

    model, patched = model_of("flux"), node("SlothfulAttentionDiT", model_of("flux"))
    sampled(patched)
    monkeypatch.setattr(torch.Tensor, "item", counting)
    reads = []
    for each in (model, patched):
        read = 0
        sampled(each, {}, {"reference_latents": [noise(1, 16, 8, 8)]})
        reads.append(read)
    assert reads[1] - reads[0] == 2, "steps"


@pytest.mark.parametrize("name", NODES)
def test_tables_are_made_once_for_all_steps_and_layers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a GPU each table that is copied there makes the host wait."""
    made = []
    monkeypatch.setattr(joint, "Tables", lambda *tables: made.append(tables) or Tables(*tables))
    patched = node(name, model_of("flux"))
    sampled(patched)
    assert len(made) == 1, "two steps, two layers"
    sampled(patched)
    assert len(made) == 1, "the next picture"


OTHER_NETWORKS = [
    "comfy.ldm.modules.diffusionmodules.openaimodel.UNetModel",
    "comfy.ldm.chroma.model.Chroma",
    "comfy.ldm.aura.mmdit.MMDiT",
    "comfy.ldm.lumina.model.NextDiTPixelSpace",
    "comfy.ldm.wan.model.VaceWanModel",
    "comfy.ldm.hunyuan_video.model.HunyuanVideo",
]


@pytest.mark.parametrize("name", NODES)
@pytest.mark.parametrize("network", OTHER_NETWORKS)
def test_networks_of_other_layouts_are_refused_by_name(network: str, name: str) -> None:
    import importlib

    module, _, class_name = network.rpartition(".")
    found = getattr(importlib.import_module(module), class_name, None)
    if found is None:
        pytest.skip(f"this ComfyUI has no {class_name}")
    model = SimpleNamespace(model_config=SimpleNamespace(), diffusion_model=found.__new__(found))
    with pytest.raises(ValueError, match=rf"{name} can't patch .* network is {class_name}: it works on Flux, SD 3"):
        node(name, SimpleNamespace(model=model))


def test_all_families_are_here() -> None:
    """Each family that is known has a small model here, and the networks are those of this ComfyUI."""
    networks = {type(model_of(family).model.diffusion_model) for family in SMALL}
    assert {f"{each.__module__}.{each.__qualname__}" for each in networks} == {each.network for each in FAMILIES}


def longer(arguments: dict[str, Any]) -> dict[str, Any]:
    """What a node does that adds tokens to Flux's picture."""
    return arguments | {key: torch.cat([arguments[key], arguments[key][:, :3]], 1) for key in ("img", "img_ids")}


def test_tokens_that_the_layout_doesnt_know_are_told() -> None:
    model = model_of("flux").clone()
    model.set_model_patch(longer, "post_input")
    call = Call("flux")
    call(model)
    with pytest.raises(ValueError, match=r"SlothfulAttentionDiT can't patch this call of Flux \(Flux\): an attention"):
        call(node("SlothfulAttentionDiT", model))
    for message in (r"has 109 tokens, and 106 \(1 × 11 × 9 of the picture\) are expected", "Sample it without Sloth"):
        with pytest.raises(ValueError, match=message):
            call(node("SlothfulAttentionDiT", model))


def test_what_isnt_known_of_a_call_is_told() -> None:
    model = node("NearSightedAttentionDiT", model_of("z_image"))
    call = Call("z_image", conditions={"ref_latents": [reference(8, 8)]})
    with pytest.raises(ValueError, match=r"NearSightedAttentionDiT .* ZImage .*with reference pictures"):
        call(model)
    with pytest.raises(ValueError, match="its latent has 5 dimensions, not 4"):
        call_transformer(node("SlothfulAttentionDiT", model_of("flux")), noise(1, 16, 2, 8, 8), 0.3, noise(1, 3, TEXT))
    with pytest.raises(ValueError, match="it has no text"):
        call_transformer(node("SlothfulAttentionDiT", model_of("flux")), noise(1, 16, 8, 8), 0.3, None)  # type: ignore[arg-type]
    masked = Call("flux", conditions={"attention_mask": noise(1, 5, 106)})
    with pytest.raises(ValueError, match="an attention mask is 1 × 1 × 5 × 106"):
        masked(node("SlothfulAttentionDiT", model_of("flux")))


@pytest.mark.parametrize("name", ["basic", "split", "sub_quad", "pytorch"])
def test_each_of_comfyuis_attention_functions(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What keys stand for is a mask with one row, which all of them take."""
    import comfy.ldm.flux.math
    from comfy.ldm.modules import attention

    function = attention.attention_basic if name == "basic" else getattr(attention, f"attention_{name}")
    call, model = Call("flux"), model_of("flux")
    expected = [call(node(each, model)) for each in NODES]
    monkeypatch.setattr(comfy.ldm.flux.math, "optimized_attention", function)
    for each, output in zip(NODES, expected, strict=True):
        assert_close(call(node(each, model)), output)
