from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, GUIDER, IMAGE, LATENT, MODEL, SVG, VAE

class ModelComputeDtype_dtype(str, Enum):
    default = "default"
    fp32 = "fp32"
    fp16 = "fp16"
    bf16 = "bf16"

class ModelComputeDtype:
    """ModelComputeDtype."""
    dtype = ModelComputeDtype_dtype
    def __call__(
        self,
        model: MODEL,
        dtype: ModelComputeDtype_dtype | Literal["default", "fp32", "fp16", "bf16"] = "default",
    ) -> MODEL:
        """ModelComputeDtype.

        Module: comfy_extras.nodes_model_advanced · Category: advanced/debug

        Args:
            model (MODEL, required)
            dtype (COMBO, optional): Default 'default'. One of: 'default', 'fp32', 'fp16', 'bf16'.

        Returns:
            MODEL (MODEL)
        """

class ModelNoiseScale:
    """ModelNoiseScale."""
    def __call__(self, model: MODEL, noise_scale: float = 1.0) -> MODEL:
        """ModelNoiseScale.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            noise_scale (FLOAT, optional): Absolute training noise scale. For example HiDream-O1 base: 8.0, dev: 7.5. Range 0.0 to 64.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingAuraFlow:
    """ModelSamplingAuraFlow."""
    def __call__(self, model: MODEL, shift: float = 1.73) -> MODEL:
        """ModelSamplingAuraFlow.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.73.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingContinuousEDM_sampling(str, Enum):
    v_prediction = "v_prediction"
    edm = "edm"
    edm_playground_v2_5 = "edm_playground_v2.5"
    eps = "eps"
    cosmos_rflow = "cosmos_rflow"

ModelSamplingContinuousEDM_sampling_values: TypeAlias = Literal[
    "v_prediction",
    "edm",
    "edm_playground_v2.5",
    "eps",
    "cosmos_rflow",
]

class ModelSamplingContinuousEDM:
    """ModelSamplingContinuousEDM."""
    sampling = ModelSamplingContinuousEDM_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingContinuousEDM_sampling | ModelSamplingContinuousEDM_sampling_values = "v_prediction",
        sigma_max: float = 120.0,
        sigma_min: float = 0.002,
    ) -> MODEL:
        """ModelSamplingContinuousEDM.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'v_prediction'. One of: 'v_prediction', 'edm', 'edm_playground_v2.5', 'eps', 'cosmos_rflow'.
            sigma_max (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 120.0.
            sigma_min (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 0.002.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingContinuousV_sampling(str, Enum):
    v_prediction = "v_prediction"

class ModelSamplingContinuousV:
    """ModelSamplingContinuousV."""
    sampling = ModelSamplingContinuousV_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingContinuousV_sampling | Literal["v_prediction"] = "v_prediction",
        sigma_max: float = 500.0,
        sigma_min: float = 0.03,
    ) -> MODEL:
        """ModelSamplingContinuousV.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'v_prediction'. One of: 'v_prediction'.
            sigma_max (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 500.0.
            sigma_min (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 0.03.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingDiscrete_sampling(str, Enum):
    eps = "eps"
    v_prediction = "v_prediction"
    lcm = "lcm"
    x0 = "x0"
    img_to_img = "img_to_img"
    img_to_img_flow = "img_to_img_flow"

ModelSamplingDiscrete_sampling_values: TypeAlias = Literal[
    "eps",
    "v_prediction",
    "lcm",
    "x0",
    "img_to_img",
    "img_to_img_flow",
]

class ModelSamplingDiscrete:
    """ModelSamplingDiscrete."""
    sampling = ModelSamplingDiscrete_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingDiscrete_sampling | ModelSamplingDiscrete_sampling_values = "eps",
        zsnr: bool = False,
    ) -> MODEL:
        """ModelSamplingDiscrete.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'eps'. One of: 'eps', 'v_prediction', 'lcm', 'x0', 'img_to_img', 'img_to_img_flow'.
            zsnr (BOOLEAN, optional): Default False.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingFlux:
    """ModelSamplingFlux."""
    def __call__(
        self,
        model: MODEL,
        max_shift: float = 1.15,
        base_shift: float = 0.5,
        width: int = 1024,
        height: int = 1024,
    ) -> MODEL:
        """ModelSamplingFlux.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/flux

        Args:
            model (MODEL, required)
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.15.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.5.
            width (INT, optional): Range 16 to 16384, step 8. Default 1024.
            height (INT, optional): Range 16 to 16384, step 8. Default 1024.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingSD3:
    """ModelSamplingSD3."""
    def __call__(self, model: MODEL, shift: float = 3.0) -> MODEL:
        """ModelSamplingSD3.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/stable diffusion

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingStableCascade:
    """ModelSamplingStableCascade."""
    def __call__(self, model: MODEL, shift: float = 2.0) -> MODEL:
        """ModelSamplingStableCascade.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/stable cascade

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNeg:
    """Perp-Neg (DEPRECATED by Perp-Neg Guider)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: MODEL,
        empty_conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        neg_scale: float = 1.0,
    ) -> MODEL:
        """Perp-Neg (DEPRECATED by Perp-Neg Guider).

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            empty_conditioning (CONDITIONING, required)
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNegGuider:
    """Perp-Neg Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        empty_conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cfg: float = 8.0,
        neg_scale: float = 1.0,
    ) -> GUIDER:
        """Perp-Neg Guider.

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            empty_conditioning (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            GUIDER (GUIDER)
        """

class QuiverImageToSVGNode_model(str, Enum):
    arrow_1_1 = "arrow-1.1"
    arrow_1_1_max = "arrow-1.1-max"
    arrow_preview = "arrow-preview"

class QuiverImageToSVGNode:
    """Quiver Image to SVG: Vectorize a raster image into SVG using Quiver AI."""
    model = QuiverImageToSVGNode_model
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool = False,
        model: QuiverImageToSVGNode_model | Literal["arrow-1.1", "arrow-1.1-max", "arrow-preview"] = "arrow-1.1",
        seed: int = 0,
        *,
        model_target_size: int = 1024,
        model_temperature: float = 1.0,
        model_top_p: float = 1.0,
        model_presence_penalty: float = 0.0,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool = False,
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> SVG:
        """Quiver Image to SVG: Vectorize a raster image into SVG using Quiver AI.

        Module: comfy_api_nodes.nodes_quiver · Category: partner/image/Quiver
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Input image to vectorize.
            auto_crop (BOOLEAN, optional): Automatically crop to the dominant subject. Default False.
            model (COMBO, optional): Model to use for SVG vectorization. Default 'arrow-1.1'. One of: 'arrow-1.1', 'arrow-1.1-max', 'arrow-preview'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_target_size (INT, optional): Square resize target in pixels. Range 128 to 4096. Default 1024.
            model_temperature (FLOAT, optional): Randomness control. Higher values increase randomness. Range 0.0 to 2.0, step 0.1. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling parameter. Range 0.05 to 1.0, step 0.05. Default 1.0.
            model_presence_penalty (FLOAT, optional): Token presence penalty. Range -2.0 to 2.0, step 0.1. Default 0.0.

        Returns:
            SVG (SVG)
        """

class QuiverTextToSVGNode_model(str, Enum):
    arrow_1_1 = "arrow-1.1"
    arrow_1_1_max = "arrow-1.1-max"
    arrow_preview = "arrow-preview"

class QuiverTextToSVGNode:
    """Quiver Text to SVG: Generate an SVG from a text prompt using Quiver AI."""
    model = QuiverTextToSVGNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: QuiverTextToSVGNode_model | Literal["arrow-1.1", "arrow-1.1-max", "arrow-preview"] = "arrow-1.1",
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        model_temperature: float = 1.0,
        model_top_p: float = 1.0,
        model_presence_penalty: float = 0.0,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG:
        """Quiver Text to SVG: Generate an SVG from a text prompt using Quiver AI.

        Module: comfy_api_nodes.nodes_quiver · Category: partner/image/Quiver
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired SVG output. Default ''.
            model (COMBO, optional): Model to use for SVG generation. Default 'arrow-1.1'. One of: 'arrow-1.1', 'arrow-1.1-max', 'arrow-preview'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            instructions (STRING, optional): Additional style or formatting guidance. Default ''.
            reference_images (list of IMAGE, optional): Up to 4 reference images to guide the generation. 0 to 4 elements, or a dictionary by name: ref_0, ref_1, ref_2, … (4 in all); each also by keyword, as reference_images_ref_0.
            model_temperature (FLOAT, optional): Randomness control. Higher values increase randomness. Range 0.0 to 2.0, step 0.1. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling parameter. Range 0.05 to 1.0, step 0.05. Default 1.0.
            model_presence_penalty (FLOAT, optional): Token presence penalty. Range -2.0 to 2.0, step 0.1. Default 0.0.

        Returns:
            SVG (SVG)
        """

class ReferenceLatent:
    """Set Reference Latent: This node sets the guiding latent for an edit model."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> CONDITIONING:
        """Set Reference Latent: This node sets the guiding latent for an edit model.

        If the model supports it you can chain multiple to set multiple reference images.

        Module: comfy_extras.nodes_edit_model · Category: model/conditioning

        Args:
            conditioning (CONDITIONING, required)
            latent (LATENT, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class RescaleCFG:
    """RescaleCFG."""
    def __call__(self, model: MODEL, multiplier: float = 0.7) -> MODEL:
        """RescaleCFG.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            multiplier (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.7.

        Returns:
            MODEL (MODEL)
        """

class ReveImageCreateNode_model(str, Enum):
    reve_create_20250915 = "reve-create@20250915"

class ReveImageCreateNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageCreateNode_model_aspect_ratio(str, Enum):
    _3_2 = "3:2"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageCreateNode:
    """Reve Image Create: Generate images from text descriptions using Reve."""
    model = ReveImageCreateNode_model
    upscale = ReveImageCreateNode_upscale
    model_aspect_ratio = ReveImageCreateNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        *,
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Create: Generate images from text descriptions using Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired image. Maximum 2560 characters. Default ''.
            model (COMBO, optional): Model version to use for generation. Default 'reve-create@20250915'. One of: 'reve-create@20250915'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default '3:2'. One of: '3:2', '16:9', '9:16', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ReveImageEditNode_model(str, Enum):
    reve_edit_20250915 = "reve-edit@20250915"
    reve_edit_fast_20251030 = "reve-edit-fast@20251030"

class ReveImageEditNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageEditNode_model_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageEditNode:
    """Reve Image Edit: Edit images using natural language instructions with Reve."""
    model = ReveImageEditNode_model
    upscale = ReveImageEditNode_upscale
    model_aspect_ratio = ReveImageEditNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        *,
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Edit: Edit images using natural language instructions with Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The image to edit.
            edit_instruction (STRING, optional): Text description of how to edit the image. Maximum 2560 characters. Default ''.
            model (COMBO, optional): Model version to use for editing. Default 'reve-edit@20250915'. One of: 'reve-edit@20250915', 'reve-edit-fast@20251030'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default 'auto'. One of: 'auto', '16:9', '9:16', '3:2', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ReveImageRemixNode_model(str, Enum):
    reve_remix_20250915 = "reve-remix@20250915"
    reve_remix_fast_20251030 = "reve-remix-fast@20251030"

class ReveImageRemixNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageRemixNode_model_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageRemixNode:
    """Reve Image Remix: Combine reference images with text prompts to create new images using Reve."""
    model = ReveImageRemixNode_model
    upscale = ReveImageRemixNode_upscale
    model_aspect_ratio = ReveImageRemixNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        *,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Remix: Combine reference images with text prompts to create new images using Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            reference_images (list of IMAGE, required): 1 to 6 elements, or a dictionary by name: image_0, image_1, image_2, … (6 in all); each also by keyword, as reference_images_image_0.
            prompt (STRING, optional): Text description of the desired image. May include XML img tags to reference specific images by index, e.g. <img>0</img>, <img>1</img>, etc. Default ''.
            model (COMBO, optional): Model version to use for remixing. Default 'reve-remix@20250915'. One of: 'reve-remix@20250915', 'reve-remix-fast@20251030'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default 'auto'. One of: 'auto', '16:9', '9:16', '3:2', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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

class WanBlockSwap:
    """wanBlockSwap: Intercept wanBlockSwap custom node that causes major instability and make it no-op."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, model: MODEL) -> MODEL:
        """wanBlockSwap: Intercept wanBlockSwap custom node that causes major instability and make it no-op.

        Module: comfy_extras.nodes_nop · Class type: wanBlockSwap
        Deprecated: may go away in a future version.

        Args:
            model (MODEL, required)

        Returns:
            MODEL (MODEL)
        """
