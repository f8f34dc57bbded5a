from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO_ENCODER, CLIP, CLIP_VISION_OUTPUT, CONDITIONING, IMAGE, LATENT, MASK, MODEL, MODEL_PATCH, VAE

class ContextWindowsManual_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class ContextWindowsManual_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

ContextWindowsManual_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class ContextWindowsManual:
    """Context Windows (Manual): Manually set context windows."""
    context_schedule = ContextWindowsManual_context_schedule
    fuse_method = ContextWindowsManual_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int = 16,
        context_overlap: int = 4,
        context_schedule: ContextWindowsManual_context_schedule | ContextWindowsManual_context_schedule_values = "standard_static",
        context_stride: int = 1,
        closed_loop: bool = False,
        fuse_method: ContextWindowsManual_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        dim: int = 0,
        freenoise: bool = False,
        cond_retain_index_list: str | list[str] | RealOutput = "",
        split_conds_to_windows: bool = False,
        latent_retain_index_list: str | list[str] | RealOutput = "",
        causal_window_fix: bool = True,
    ) -> MODEL:
        """Context Windows (Manual): Manually set context windows.

        Module: comfy_extras.nodes_context_windows · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window. At least 1. Default 16.
            context_overlap (INT, optional): The overlap of the context window. At least 0. Default 4.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_static'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            dim (INT, optional): The dimension to apply the context windows to. Range 0 to 5. Default 0.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default False.
            cond_retain_index_list (STRING, optional): List of latent indices to retain in the conditioning tensors for each window. For concat-style I2V models (e.g. Wan I2V, HunyuanVideo I2V, Cosmos I2V, SVD) the encoded start image lives in the c_concat conditioning channels; setting this to '0' will retain that start image content at sub-pos 0 of every window. Default ''.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.
            latent_retain_index_list (STRING, optional): List of latent indices to retain in the noise latent itself for each window. Use for workflows where reference content (e.g. a start image) lives directly in the noise latent rather than in separate conditioning channels (e.g. inplace-style I2V like LTXV, AnimateDiff). Independent of cond_retain_index_list. Default ''.
            causal_window_fix (BOOLEAN, optional): Whether to add a causal fix frame to non-0-indexed context windows. Default True.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
        """

class WanContextWindowsManual_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class WanContextWindowsManual_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

WanContextWindowsManual_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class WanContextWindowsManual:
    """Wan Context Windows: Set context windows for Wan-like models."""
    context_schedule = WanContextWindowsManual_context_schedule
    fuse_method = WanContextWindowsManual_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int = 81,
        context_overlap: int = 30,
        context_schedule: WanContextWindowsManual_context_schedule | WanContextWindowsManual_context_schedule_values = "standard_uniform",
        context_stride: int = 1,
        closed_loop: bool = False,
        fuse_method: WanContextWindowsManual_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        freenoise: bool = True,
        retain_first_frame: bool = False,
        split_conds_to_windows: bool = False,
    ) -> MODEL:
        """Wan Context Windows: Set context windows for Wan-like models.

        Module: comfy_extras.nodes_context_windows · Category: model/patch/wan
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window in real frames. Must be 4*n + 1. Range 1 to 16384, step 4. Default 81.
            context_overlap (INT, optional): The overlap of the context window in real frames. At least 0. Default 30.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_uniform'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default True.
            retain_first_frame (BOOLEAN, optional): Retain the first I2V frame in every context window (may help retain initial reference). Default False.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
        """

class LTXVContextWindows_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class LTXVContextWindows_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

LTXVContextWindows_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class LTXVContextWindows:
    """LTXV Context Windows: Set context windows for LTXV-like models."""
    context_schedule = LTXVContextWindows_context_schedule
    fuse_method = LTXVContextWindows_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int = 145,
        context_overlap: int = 40,
        context_schedule: LTXVContextWindows_context_schedule | LTXVContextWindows_context_schedule_values = "standard_uniform",
        context_stride: int = 1,
        closed_loop: bool = False,
        fuse_method: LTXVContextWindows_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        freenoise: bool = True,
        retain_first_frame: bool = False,
        split_conds_to_windows: bool = False,
    ) -> MODEL:
        """LTXV Context Windows: Set context windows for LTXV-like models.

        Module: comfy_extras.nodes_context_windows · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window in real frames. Must be 8*n + 1. Range 1 to 16384, step 8. Default 145.
            context_overlap (INT, optional): The overlap of the context window in real frames. At least 0, step 8. Default 40.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_uniform'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default True.
            retain_first_frame (BOOLEAN, optional): Retain the first latent frame in every context window (may help retain initial reference). Default False.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
        """

class TextEncodeQwenImageEdit:
    """TextEncodeQwenImageEdit."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeQwenImageEdit.

        Module: comfy_extras.nodes_qwen · Category: model/conditioning/qwen image

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            image (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class TextEncodeQwenImageEditPlus:
    """TextEncodeQwenImageEditPlus."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeQwenImageEditPlus.

        Module: comfy_extras.nodes_qwen · Category: model/conditioning/qwen image

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            image1 (IMAGE, optional)
            image2 (IMAGE, optional)
            image3 (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyQwenImageLayeredLatentImage:
    """Empty Qwen Image Layered Latent."""
    def __call__(self, width: int = 640, height: int = 640, layers: int = 3, batch_size: int = 1) -> LATENT:
        """Empty Qwen Image Layered Latent.

        Module: comfy_extras.nodes_qwen · Category: model/latent/qwen

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 640.
            height (INT, optional): Range 16 to 16384, step 16. Default 640.
            layers (INT, optional): Range 0 to 16384. Default 3.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class TextEncodeMageFlowEdit:
    """TextEncodeMageFlowEdit: Encode an edit instruction with one or more reference images for Mage-Flow-Edit."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        width: int = 0,
        height: int = 0,
        batch_size: int = 1,
        vae: VAE | None = None,
        *,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """TextEncodeMageFlowEdit: Encode an edit instruction with one or more reference images for Mage-Flow-Edit.

        Reference latents are resized to the output resolution (width/height, or the first image's size when 0). Use the latent output for sampling so the sizes always match.

        Module: comfy_extras.nodes_mage · Category: model/conditioning/mage

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional): Default ''.
            images (list of IMAGE, optional): Reference image(s) to edit. All references are resized to the output resolution before encoding. 0 to 16 elements, or a dictionary by name: image_1, image_2, image_3, … (16 in all); each also by keyword, as images_image_1.
            width (INT, optional): Output width. 0 = use the first reference image's size. Range 0 to 8192, step 16. Default 0.
            height (INT, optional): Output height. 0 = use the first reference image's size. Range 0 to 8192, step 16. Default 0.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            vae (VAE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class TextEncodeJoyImageEdit:
    """TextEncodeJoyImageEdit."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeJoyImageEdit.

        Module: comfy_extras.nodes_joyimage · Category: model/conditioning/joyimage

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            images (list of IMAGE, optional): 0 to 6 elements, or a dictionary by name: image0, image1, image2, … (6 in all); each also by keyword, as images_image0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class TextEncodeBooguEdit:
    """TextEncodeBooguEdit."""
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        vae: VAE,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        vae: VAE,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """TextEncodeBooguEdit.

        Module: comfy_extras.nodes_boogu · Category: model/conditioning/boogu

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional): Default ''.
            vae (VAE, required)
            images (list of IMAGE, optional): Reference image(s) to edit. Boogu focuses on one reference per sample; more are allowed. 0 to 16 elements, or a dictionary by name: image_1, image_2, image_3, … (16 in all); each also by keyword, as images_image_1.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyChromaRadianceLatentImage:
    """EmptyChromaRadianceLatentImage."""
    def __call__(self, width: int = 1024, height: int = 1024, batch_size: int = 1) -> LATENT:
        """EmptyChromaRadianceLatentImage.

        Module: comfy_extras.nodes_chroma_radiance · Category: model/latent/chroma radiance

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ChromaRadianceOptions:
    """ChromaRadianceOptions: Allows setting advanced options for the Chroma Radiance model."""
    def __call__(
        self,
        model: MODEL,
        preserve_wrapper: bool = True,
        start_sigma: float = 1.0,
        end_sigma: float = 0.0,
        nerf_tile_size: int = -1,
        force_sequential_txt_ids: bool = False,
    ) -> MODEL:
        """ChromaRadianceOptions: Allows setting advanced options for the Chroma Radiance model.

        Module: comfy_extras.nodes_chroma_radiance · Category: model/patch/chroma radiance

        Args:
            model (MODEL, required)
            preserve_wrapper (BOOLEAN, optional): When enabled, will delegate to an existing model function wrapper if it exists. Generally should be left enabled. Default True.
            start_sigma (FLOAT, optional): First sigma that these options will be in effect. Range 0.0 to 1.0. Default 1.0.
            end_sigma (FLOAT, optional): Last sigma that these options will be in effect. Range 0.0 to 1.0. Default 0.0.
            nerf_tile_size (INT, optional): Allows overriding the default NeRF tile size. -1 means use the default (32). 0 means use non-tiling mode (may require a lot of VRAM). At least -1. Default -1.
            force_sequential_txt_ids (BOOLEAN, optional): Force usage of sequential text token IDs instead of zeroes. Should be used for checkpoints from 2026-05-22 to 2026-06-01 that are trained in this way but do not contain the __sequential__ key in the state dict. Default False.

        Returns:
            MODEL (MODEL)
        """

class PiDConditioning_latent_format(str, Enum):
    flux = "flux"
    sd3 = "sd3"
    sdxl = "sdxl"
    qwenimage = "qwenimage"

class PiDConditioning:
    """PiD Conditioning: Attaches a latent and a degrade_sigma scalar to a CONDITIONING for PiD decoding/upscaling"""
    latent_format = PiDConditioning_latent_format
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        latent_format: PiDConditioning_latent_format | Literal["flux", "sd3", "sdxl", "qwenimage"] = "flux",
        degrade_sigma: float = 0.0,
    ) -> CONDITIONING:
        """PiD Conditioning: Attaches a latent and a degrade_sigma scalar to a CONDITIONING for PiD decoding/upscaling

        Module: comfy_extras.nodes_pid · Category: model/conditioning

        Args:
            positive (CONDITIONING, required)
            latent (LATENT, required): latent (from VAEEncode or a KSampler).
            latent_format (COMBO, optional): Flux1 (16-ch) and Flux2 (128-ch) latents are auto-detected from channel dim under 'flux'. For SD3 (16-ch), SDXL (4-ch), or QwenImage (16-ch), select manually. Default 'flux'. One of: 'flux', 'sd3', 'sdxl', 'qwenimage'.
            degrade_sigma (FLOAT, optional): 0 = clean latent. Increase to denoise corrupted latent outputs. Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ModelPatchLoader_name(str, Enum): ...  # type: ignore[misc]

class ModelPatchLoader:
    """Load Model Patch."""
    name = ModelPatchLoader_name
    def __call__(self, name: ModelPatchLoader_name | str) -> MODEL_PATCH:
        """Load Model Patch.

        Module: comfy_extras.nodes_model_patch · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            name (COMBO, required)

        Returns:
            MODEL_PATCH (MODEL_PATCH)
        """

class QwenImageDiffsynthControlnet:
    """Apply Qwen Image DiffSynth ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Qwen Image DiffSynth ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/qwen
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
        """

class ZImageFunControlnet:
    """Apply Z-Image Fun ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        strength: float = 1.0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        inpaint_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Z-Image Fun ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/z-image
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            image (IMAGE, optional)
            inpaint_image (IMAGE, optional)
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
        """

class WanUni3CControlnetApply:
    """Apply Wan Uni3C ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        render_video: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> MODEL:
        """Apply Wan Uni3C ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/wan
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            render_video (IMAGE, required): The guidance video rendered from the camera trajectory, most commonly warped point cloud renders of the input image.
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class USOStyleReference:
    """Apply USO Style Reference."""
    def __call__(self, model: MODEL, model_patch: MODEL_PATCH, clip_vision_output: CLIP_VISION_OUTPUT) -> MODEL:
        """Apply USO Style Reference.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/flux
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)

        Returns:
            MODEL (MODEL)
        """

class SUPIRApply:
    """SUPIRApply."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength_start: float = 1.0,
        strength_end: float = 1.0,
        restore_cfg: float = 4.0,
        restore_cfg_s_tmin: float = 0.05,
    ) -> MODEL:
        """SUPIRApply.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/supir
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength_start (FLOAT, optional): Control strength at the start of sampling (high sigma). Range 0.0 to 10.0, step 0.01. Default 1.0.
            strength_end (FLOAT, optional): Control strength at the end of sampling (low sigma). Linearly interpolated from start. Range 0.0 to 10.0, step 0.01. Default 1.0.
            restore_cfg (FLOAT, optional): Pulls denoised output toward the input latent. Higher = stronger fidelity to input. 0 to disable. Range 0.0 to 20.0, step 0.1. Default 4.0.
            restore_cfg_s_tmin (FLOAT, optional): Sigma threshold below which restore_cfg is disabled. Range 0.0 to 1.0, step 0.01. Default 0.05.

        Returns:
            MODEL (MODEL)
        """

class AnimaLLLiteApply:
    """Apply Anima LLLite."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Anima LLLite.

        Module: comfy_extras.nodes_model_patch · Category: model_patches/anima
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
        """

class EasyCache:
    """EasyCache: Native EasyCache implementation."""
    def __call__(
        self,
        model: MODEL,
        reuse_threshold: float = 0.2,
        start_percent: float = 0.15,
        end_percent: float = 0.95,
        verbose: bool = False,
    ) -> MODEL:
        """EasyCache: Native EasyCache implementation.

        Module: comfy_extras.nodes_easycache · Category: advanced/debug
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to add EasyCache to.
            reuse_threshold (FLOAT, optional): The threshold for reusing cached steps. Range 0.0 to 3.0, step 0.01. Default 0.2.
            start_percent (FLOAT, optional): The relative sampling step to begin use of EasyCache. Range 0.0 to 1.0, step 0.01. Default 0.15.
            end_percent (FLOAT, optional): The relative sampling step to end use of EasyCache. Range 0.0 to 1.0, step 0.01. Default 0.95.
            verbose (BOOLEAN, optional): Whether to log verbose information. Default False.

        Returns:
            MODEL (MODEL): The model with EasyCache.
        """

class LazyCache:
    """LazyCache: A homebrew version of EasyCache - even 'easier' version of EasyCache to implement."""
    def __call__(
        self,
        model: MODEL,
        reuse_threshold: float = 0.2,
        start_percent: float = 0.15,
        end_percent: float = 0.95,
        verbose: bool = False,
    ) -> MODEL:
        """LazyCache: A homebrew version of EasyCache - even 'easier' version of EasyCache to implement.

        Overall works worse than EasyCache, but better in some rare cases AND universal compatibility with everything in ComfyUI.

        Module: comfy_extras.nodes_easycache · Category: advanced/debug
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to add LazyCache to.
            reuse_threshold (FLOAT, optional): The threshold for reusing cached steps. Range 0.0 to 3.0, step 0.01. Default 0.2.
            start_percent (FLOAT, optional): The relative sampling step to begin use of LazyCache. Range 0.0 to 1.0, step 0.01. Default 0.15.
            end_percent (FLOAT, optional): The relative sampling step to end use of LazyCache. Range 0.0 to 1.0, step 0.01. Default 0.95.
            verbose (BOOLEAN, optional): Whether to log verbose information. Default False.

        Returns:
            MODEL (MODEL): The model with LazyCache.
        """

class AudioEncoderLoader_audio_encoder_name(str, Enum): ...  # type: ignore[misc]

class AudioEncoderLoader:
    """Load Audio Encoder."""
    audio_encoder_name = AudioEncoderLoader_audio_encoder_name
    def __call__(self, audio_encoder_name: AudioEncoderLoader_audio_encoder_name | str) -> AUDIO_ENCODER:
        """Load Audio Encoder.

        Module: comfy_extras.nodes_audio_encoder · Category: model/loaders

        Args:
            audio_encoder_name (COMBO, required)

        Returns:
            AUDIO_ENCODER (AUDIO_ENCODER)
        """
