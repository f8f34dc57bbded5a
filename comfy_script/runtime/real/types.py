"""The types of ComfyUI's objects, for annotations: what nodes take and give in real mode, as far as scripts use it.

ComfyUI's own modules can be imported only where ComfyUI runs, which type checkers and editors don't know. These
classes have the same attributes; at run time, the objects are ComfyUI's own.
"""

# ruff: noqa: D102 - what the methods do is ComfyUI's to say

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from typing_extensions import NotRequired

if TYPE_CHECKING:
    import torch
    from torch import Tensor

__all__ = [
    "CLIP",
    "VAE",
    "Audio",
    "ClipVision",
    "ControlNet",
    "Guider",
    "Latent",
    "ModelPatcher",
    "Noise",
    "Sampler",
    "Video",
]


class Latent(TypedDict):
    """A latent.

    Attributes:
        samples: Of images `[batch, channels, height, width]`, with one more dimension for time of videos.
        noise_mask: Where to sample, `[batch, height, width]`, 0 to 1; everywhere if there is none.
        batch_index: The place of each in the batch that its noise is drawn for.
        type: What kind of latent it is, if it is no image's: `audio`, …
    """

    samples: Tensor
    noise_mask: NotRequired[Tensor]
    batch_index: NotRequired[list[int]]
    type: NotRequired[str]


class Audio(TypedDict):
    """A sound.

    Attributes:
        waveform: `[batch, channels, samples]`, -1 to 1.
        sample_rate: Samples per second.
    """

    waveform: Tensor
    sample_rate: int


class ModelPatcher(Protocol):
    """A diffusion model with its patches; a clone shares the weights, and has patches of its own.

    Attributes:
        model: The network and what belongs to it; `model.diffusion_model` is the UNet or transformer.
        model_options: Options of sampling; `transformer_options` in them is what patches see.
    """

    model: Any
    model_options: dict[str, Any]
    load_device: torch.device
    offload_device: torch.device

    def clone(self) -> ModelPatcher: ...
    def is_clone(self, other: Any) -> bool: ...
    def model_size(self) -> int: ...
    def model_dtype(self) -> torch.dtype: ...
    def model_state_dict(self, filter_prefix: str | None = None) -> dict[str, Tensor]: ...
    def get_model_object(self, name: str) -> Any: ...
    def add_object_patch(self, name: str, obj: Any) -> None: ...
    def add_patches(
        self, patches: dict[Any, Any], strength_patch: float = 1.0, strength_model: float = 1.0
    ) -> list[Any]: ...
    def set_model_sampler_cfg_function(
        self, sampler_cfg_function: Callable[..., Any], disable_cfg1_optimization: bool = False
    ) -> None: ...
    def set_model_sampler_pre_cfg_function(
        self, pre_cfg_function: Callable[..., Any], disable_cfg1_optimization: bool = False
    ) -> None: ...
    def set_model_sampler_post_cfg_function(
        self, post_cfg_function: Callable[..., Any], disable_cfg1_optimization: bool = False
    ) -> None: ...
    def set_model_unet_function_wrapper(self, unet_wrapper_function: Callable[..., Any]) -> None: ...
    def set_model_denoise_mask_function(self, denoise_mask_function: Callable[..., Any]) -> None: ...
    def set_model_patch(self, patch: Any, name: str) -> None: ...
    def set_model_patch_replace(
        self, patch: Any, name: str, block_name: str, number: int, transformer_index: int | None = None
    ) -> None: ...
    def set_model_attn1_patch(self, patch: Callable[..., Any]) -> None: ...
    def set_model_attn2_patch(self, patch: Callable[..., Any]) -> None: ...
    def set_model_attn1_replace(
        self, patch: Callable[..., Any], block_name: str, number: int, transformer_index: int | None = None
    ) -> None: ...
    def set_model_attn2_replace(
        self, patch: Callable[..., Any], block_name: str, number: int, transformer_index: int | None = None
    ) -> None: ...
    def set_model_attn1_output_patch(self, patch: Callable[..., Any]) -> None: ...
    def set_model_attn2_output_patch(self, patch: Callable[..., Any]) -> None: ...
    def set_model_input_block_patch(self, patch: Callable[..., Any]) -> None: ...
    def set_model_output_block_patch(self, patch: Callable[..., Any]) -> None: ...
    def add_wrapper(self, wrapper_type: str, wrapper: Callable[..., Any]) -> None: ...
    def add_wrapper_with_key(self, wrapper_type: str, key: str, wrapper: Callable[..., Any]) -> None: ...
    def add_callback(self, call_type: str, callback: Callable[..., Any]) -> None: ...
    def patch_model(self, device_to: Any = None) -> Any: ...
    def unpatch_model(self, device_to: Any = None) -> None: ...


class CLIP(Protocol):
    """A text encoder with its tokenizer.

    Attributes:
        cond_stage_model: The network.
        patcher: Its patches.
    """

    cond_stage_model: Any
    tokenizer: Any
    patcher: ModelPatcher

    def clone(self) -> CLIP: ...
    def clip_layer(self, layer_idx: int) -> None: ...
    def tokenize(self, text: str, return_word_ids: bool = False) -> dict[str, Any]: ...
    def encode(self, text: str) -> Tensor: ...
    def encode_from_tokens(
        self, tokens: dict[str, Any], return_pooled: bool = False, return_dict: bool = False
    ) -> Any: ...
    def encode_from_tokens_scheduled(self, tokens: dict[str, Any]) -> list[tuple[Tensor, dict[str, Any]]]: ...
    def add_patches(
        self, patches: dict[Any, Any], strength_patch: float = 1.0, strength_model: float = 1.0
    ) -> list[Any]: ...


class VAE(Protocol):
    """An autoencoder between pictures and latents.

    Attributes:
        first_stage_model: The network.
        patcher: Its patches.
    """

    first_stage_model: Any
    patcher: ModelPatcher
    latent_channels: int

    def encode(self, pixel_samples: Tensor) -> Tensor: ...
    def decode(self, samples_in: Tensor) -> Tensor: ...
    def encode_tiled(
        self, pixel_samples: Tensor, tile_x: int | None = None, tile_y: int | None = None, overlap: int | None = None
    ) -> Tensor: ...
    def decode_tiled(
        self, samples: Tensor, tile_x: int | None = None, tile_y: int | None = None, overlap: int | None = None
    ) -> Tensor: ...
    def spacial_compression_encode(self) -> int: ...


class ControlNet(Protocol):
    """A network that guides sampling by a picture."""

    strength: float
    timestep_percent_range: tuple[float, float]

    def copy(self) -> ControlNet: ...
    def set_cond_hint(self, cond_hint: Tensor, strength: float = 1.0) -> ControlNet: ...
    def set_previous_controlnet(self, controlnet: Any) -> ControlNet: ...


class ClipVision(Protocol):
    """An image encoder."""

    model: Any

    def encode_image(self, image: Tensor, crop: bool = True) -> Any: ...


class Sampler(Protocol):
    """An algorithm that goes from noise to a latent, step by step along the sigmas.

    Attributes:
        sampler_function: The loop over the sigmas, in the style of k-diffusion; of `KSamplerSelect`'s samplers.
    """

    sampler_function: Callable[..., Tensor]

    def max_denoise(self, model_wrap: Any, sigmas: Tensor) -> bool: ...


class Guider(Protocol):
    """Says what the model predicts, given conditionings and a scale."""

    model_patcher: ModelPatcher

    def set_conds(self, positive: Sequence[Sequence[Any]], negative: Sequence[Sequence[Any]]) -> None: ...
    def set_cfg(self, cfg: float) -> None: ...
    def sample(
        self,
        noise: Tensor,
        latent_image: Tensor,
        sampler: Sampler,
        sigmas: Tensor,
        denoise_mask: Tensor | None = None,
        callback: Callable[..., Any] | None = None,
        disable_pbar: bool = False,
        seed: int | None = None,
    ) -> Tensor: ...


class Noise(Protocol):
    """Draws the noise that sampling starts from."""

    seed: int

    def generate_noise(self, input_latent: Latent) -> Tensor: ...


class Video(Protocol):
    """A video, of a file or of images."""

    def get_components(self) -> Any: ...
    def get_dimensions(self) -> tuple[int, int]: ...
    def get_duration(self) -> float: ...
    def get_frame_count(self) -> int: ...
    def get_frame_rate(self) -> Fraction: ...
    def save_to(self, path: Any) -> None: ...
