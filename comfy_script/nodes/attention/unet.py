"""Brings the plans into the self-attention of ComfyUI's UNets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from torch import Tensor

from .pooling import reduce_map
from .schedule import Block, Settings, Step
from .tiled import TiledAttention

if TYPE_CHECKING:
    from comfy.model_patcher import ModelPatcher

__all__ = ["patch_model"]

# In a model's transformer_options: what its nodes ask for, and while it samples, the step that it is in.
PATCH, STEP = "comfy_script.attention", "comfy_script.attention.step"


@dataclass(frozen=True)
class Patch:
    """What the nodes ask of one model, and what is to be known of it."""

    settings: Settings
    model_channels: int
    shallowest: int

    def step(self, timesteps: Tensor) -> Step:
        """The step at these timesteps, which are read back from their device."""
        return Step(self.settings, timesteps.flatten()[0].item(), self.shallowest)


def patch_model(node_id: str, model: ModelPatcher, settings: Settings) -> ModelPatcher:
    """A clone of the model with these settings; where they are None, those of earlier attention nodes stay.

    Args:
        node_id: name of the node, for the error.
        model: the model; it stays as it is.
        settings: what is asked for.

    Raises:
        ValueError: The model is none of the supported UNets; the message names its class.
    """
    from comfy.patcher_extension import WrappersMP

    shallowest = _shallowest_attention(node_id, model)
    patched = model.clone()
    options = patched.model_options["transformer_options"]
    if PATCH in options:
        settings = settings.over(options[PATCH].settings)
    options[PATCH] = Patch(settings, patched.model.diffusion_model.model_channels, shallowest)
    wrappers = options.setdefault("wrappers", {})
    wrappers.setdefault(WrappersMP.CALC_COND_BATCH, {})[PATCH] = [_around_step]
    wrappers.setdefault(WrappersMP.DIFFUSION_MODEL, {})[PATCH] = [_around_unet]
    return patched


def _shallowest_attention(node_id: str, model: ModelPatcher) -> int:
    """Depth at which the model's attention begins; ValueError when the model is none of the supported UNets."""
    from comfy import supported_models as known
    from comfy.ldm.modules.diffusionmodules.openaimodel import UNetModel

    config = model.model.model_config
    if isinstance(model.model.diffusion_model, UNetModel) and not isinstance(config, known.SD_X4Upscaler):
        if isinstance(config, (known.SDXL, known.SDXLRefiner)):
            return 2
        if isinstance(config, (known.SD15, known.SD20)):
            return 1
    raise ValueError(
        f"{node_id} can't patch a model of the class {type(config).__name__}: "
        "it works on the UNets of SD1.x, SD2.x, SDXL and SSD-1B. "
        "For Flux, SD 3.5, Qwen-Image, Z-Image and Wan there are SlothfulAttentionDiT and NearSightedAttentionDiT."
    )


def _around_step(
    executor: Callable[..., Any], model: Any, conds: Any, x: Tensor, sigma: Tensor, model_options: dict[str, Any]
) -> Any:
    """Reads the timestep from the device, once for all UNet calls of a sampling step."""
    options = model_options["transformer_options"]
    step = options[PATCH].step(model.model_sampling.timestep(sigma))
    return executor(model, conds, x, sigma, {**model_options, "transformer_options": {**options, STEP: step}})


def _around_unet(
    executor: Callable[..., Any],
    x: Tensor,
    timesteps: Tensor,
    context: Any,
    y: Any,
    control: Any,
    transformer_options: dict[str, Any],
    **kwargs: Any,
) -> Any:
    """Adds patches to a UNet call that live as long as the call."""
    patch = transformer_options[PATCH]
    call = _Call(transformer_options.get(STEP) or patch.step(timesteps), patch.model_channels, transformer_options)
    return executor(x, timesteps, context, y, control, call.options, **kwargs)


class _Call:
    """One UNet call.

    K and V lose tokens before their projection, which saves that too. Tiles are made after it: no token is projected
    twice, and other patches see whole maps.
    """

    def __init__(self, step: Step, model_channels: int, options: dict[str, Any]) -> None:
        self._step = step
        self._model_channels = model_channels
        self._replaced = options.get("patches_replace", {}).get("attn1", {})
        self._other_override = options.get("optimized_attention_override")
        self._tiled: TiledAttention | None = None  # from a block's projection to its attention
        patches = options.get("patches", {})
        # Last, so that other patches find the maps as they were.
        self.options = {
            **options,
            "patches": {**patches, "attn1_patch": [*patches.get("attn1_patch", ()), self._before_projection]},
            "optimized_attention_override": self._attention,
        }

    def _before_projection(
        self, q: Tensor, k: Tensor, v: Tensor, extra_options: dict[str, Any]
    ) -> tuple[Tensor, Tensor, Tensor]:
        """ComfyUI's attn1 patch: q, k, v are `[batch, h·w, channels]`."""
        self._tiled = None
        height, width = extra_options["activations_shape"][-2:]
        if not q.shape == k.shape == v.shape or q.shape[1] != height * width:
            return q, k, v  # another patch made them something else than the block's map
        (kind, number), index = extra_options["block"], extra_options["block_index"]
        plan = self._step.plan(Block(kind, max(q.shape[2] // self._model_channels, 1), height, width))
        if plan is None:
            return q, k, v

        if isinstance(plan.attention, TiledAttention):
            if (kind, number) in self._replaced or (kind, number, index) in self._replaced:
                return q, k, v  # another node computes this attention by itself
            self._tiled = plan.attention
            reduce = self._tiled.reduce
        else:
            reduce = partial(reduce_map, windows=plan.attention)
        shared = v is k and plan.k_blend == plan.v_blend
        k = reduce(k, blend=plan.k_blend)
        return q, k, k if shared else reduce(v, blend=plan.v_blend)

    def _attention(
        self, attend: Callable[..., Tensor], q: Tensor, k: Tensor, v: Tensor, *args: Any, **kwargs: Any
    ) -> Tensor:
        """ComfyUI's override of its attention function, in all blocks."""
        tiled, self._tiled = self._tiled, None
        if self._other_override is not None:
            attend = partial(self._other_override, attend)
        if tiled is None or not tiled.fits(q, k):
            return attend(q, k, v, *args, **kwargs)
        return tiled.join(attend(tiled.split(q), tiled.arrange(k), tiled.arrange(v), *args, **kwargs))
