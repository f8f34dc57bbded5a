"""Together with whatever else patches a model: the order doesn't matter, or the other one works as without us."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import comfy.cldm.cldm
import comfy.controlnet
import comfy.hooks
import comfy.ops
import pytest
import torch
from comfy_extras.nodes_hypertile import HyperTile
from comfy_extras.nodes_tomesd import TomePatchModel
from small import LEVELS, SMALL, Node, assert_close, noise

from benchmarks.attention import plain

Call = Callable[..., torch.Tensor]
Q_WEIGHT = "diffusion_model.input_blocks.1.1.transformer_blocks.0.attn1.to_q.weight"


@pytest.fixture(params=["SlothfulAttention", "NearSightedAttention"])
def node(request: pytest.FixtureRequest, nodes: dict[str, Node]) -> Node:
    return nodes[request.param]


def lora(model: Any) -> dict[str, Any]:
    """A patch of one weight in ComfyUI's form."""
    return {Q_WEIGHT: ("diff", (noise(*model.model.state_dict()[Q_WEIGHT].shape) / 4,))}


def with_lora(model: Any) -> Any:
    clone = model.clone()
    assert clone.add_patches(lora(model), 1.0)
    return clone


def test_lora(unet: Any, node: Node, sample: Call) -> None:
    before, after = sample(node(with_lora(unet))), sample(with_lora(node(unet)))
    assert torch.equal(before, after)
    assert not torch.equal(before, sample(node(unet)))


def test_hooks(unet: Any, node: Node, sample: Call) -> None:
    """Conditions with hooks are separate UNet calls in each step."""
    hook = comfy.hooks.WeightHook()
    hook.weights, hook.need_weight_init = lora(unet), False
    group = comfy.hooks.HookGroup()
    group.add(hook)
    positive = {"hooks": group}
    hooked = sample(node(unet), positive=positive)
    assert_close(hooked, sample(plain.patched(node.name, unet, node.parameters), positive=positive))
    assert not torch.equal(hooked, sample(node(unet)))
    assert not torch.equal(hooked, sample(unet, positive=positive))


def test_controlnet(unet: Any, node: Node, sample: Call) -> None:
    control_model = comfy.cldm.cldm.ControlNet(
        image_size=32, in_channels=4, hint_channels=3, num_res_blocks=[1] * len(LEVELS), use_spatial_transformer=True,
        channel_mult=[multiple for multiple, _ in LEVELS], transformer_depth=[1] * len(LEVELS), num_heads=8,
        transformer_depth_middle=1, legacy=False, operations=comfy.ops.manual_cast, **SMALL,
    )  # fmt: skip
    for weight in control_model.parameters():
        torch.nn.init.normal_(weight, std=0.05, generator=torch.Generator().manual_seed(2))
    control = comfy.controlnet.ControlNet(control_model.requires_grad_(False), load_device=torch.device("cpu"))
    positive = {"control": control.set_cond_hint(noise(1, 3, 192, 192), 1.0), "control_apply_to_uncond": False}
    controlled = sample(node(unet), positive=positive)
    assert_close(controlled, sample(plain.patched(node.name, unet, node.parameters), positive=positive))
    assert not torch.equal(controlled, sample(node(unet)))


def test_our_own_in_any_order(unet: Any, nodes: dict[str, Node], call: Call) -> None:
    slothful, tile, both = (nodes[name] for name in ("SlothfulAttention", "NearSightedTile", "NearSightedAttention"))
    composed = call(tile(slothful(unet)))
    assert torch.equal(composed, call(slothful(tile(unet))))
    for alone in (unet, slothful(unet), tile(unet)):
        assert (composed - call(alone)).abs().max() > 1e-2
    # A later node of a kind takes the place of an earlier one.
    assert torch.equal(call(slothful(tile(both(unet)))), composed)
    assert torch.equal(call(both(tile(unet))), call(both(unet)))


@pytest.mark.parametrize("ours_first", [True, False])
def test_other_patches_see_whole_maps(unet: Any, node: Node, call: Call, ours_first: bool) -> None:
    shapes = []

    def see(*tensors: Any) -> Any:
        *maps, options = tensors
        height, width = options["activations_shape"][2:]
        shapes.extend(tensor.shape[:2] == (2, height * width) for tensor in maps)
        return tuple(maps) if len(maps) > 1 else maps[0]

    model = node(unet) if ours_first else unet.clone()
    model.set_model_attn1_patch(see)
    model.set_model_attn1_output_patch(see)
    seen = call(model if ours_first else node(model))
    assert shapes
    assert all(shapes)
    assert torch.equal(seen, call(node(unet)))


@pytest.mark.parametrize("ours_first", [True, False])
def test_a_patch_of_k_and_v_takes_effect(unet: Any, node: Node, call: Call, ours_first: bool) -> None:
    def blur(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, options: Any) -> Any:
        return q, (k + k.roll(1, 1)) / 2, v

    model = node(unet) if ours_first else unet.clone()
    model.set_model_attn1_patch(blur)
    output = call(model if ours_first else node(model))
    assert output.isfinite().all()
    assert (output - call(node(unet))).abs().max() > 1e-2


def test_k_that_is_no_map_is_left_alone(unet: Any, node: Node, call: Call) -> None:
    def longer(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, options: Any) -> Any:
        return q, torch.cat([k, k], 1), torch.cat([v, v], 1)

    model = unet.clone()
    model.set_model_attn1_patch(longer)
    assert torch.equal(call(node(model)), call(model))


def test_attention_that_another_node_computes_is_left_whole(unet: Any, nodes: dict[str, Node], call: Call) -> None:
    def mean_of_v(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, options: Any) -> torch.Tensor:
        assert q.shape == k.shape == v.shape
        return v.mean(1, keepdim=True).expand_as(q)

    for block in (("input", 1), ("output", 1)):
        replaced = unet.clone()
        replaced.set_model_attn1_replace(mean_of_v, *block)
        tiled = nodes["NearSightedAttention"](replaced)
        # In the other blocks ours acts; attention across the prompt is nobody's.
        assert (call(tiled) - call(replaced)).abs().max() > 1e-2


def test_an_override_of_the_attention_function_is_called(unet: Any, node: Node, call: Call) -> None:
    calls = []

    def override(function: Callable[..., torch.Tensor], *args: Any, **kwargs: Any) -> torch.Tensor:
        calls.append(args[0].shape)
        return function(*args, **kwargs)

    counted = unet.clone()
    counted.model_options["transformer_options"]["optimized_attention_override"] = override
    call(counted)
    without = len(calls)
    output = call(node(counted))
    assert len(calls) == 2 * without > 0
    assert torch.equal(output, call(node(unet)))


@pytest.mark.parametrize("ours_first", [True, False])
@pytest.mark.parametrize("other", [HyperTile, TomePatchModel], ids=lambda node: node.__name__)
def test_comfyuis_own_attention_nodes(unet: Any, node: Node, call: Call, other: Any, ours_first: bool) -> None:
    def theirs(model: Any) -> Any:
        parameters = (64, 2, 1, False) if other is HyperTile else (0.5,)
        return other.execute(model, *parameters)[0]

    torch.manual_seed(0)
    output = call(theirs(node(unet)) if ours_first else node(theirs(unet)))
    assert output.isfinite().all()
    assert (output - call(node(unet))).abs().max() > 1e-3


def test_no_timestep_is_read_in_the_layers(
    unet: Any, node: Node, sample: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One value comes back from the device in each sampling step, also when it takes several UNet calls."""
    read = 0
    item = torch.Tensor.item

    def counting(tensor: torch.Tensor) -> Any:
        nonlocal read
        read += 1
        return item(tensor)

    monkeypatch.setattr(torch.Tensor, "item", counting)
    hook = comfy.hooks.WeightHook()
    hook.weights, hook.need_weight_init = lora(unet), False
    group = comfy.hooks.HookGroup()
    group.add(hook)
    reads = []
    for model in (unet, node(unet)):
        read = 0
        sample(model, positive={"hooks": group})
        reads.append(read)
    assert reads[1] - reads[0] == 2, "steps"
