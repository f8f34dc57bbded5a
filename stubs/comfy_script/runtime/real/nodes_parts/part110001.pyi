from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, IMAGE, IMAGE_MASK_T, LATENT, MASK, MODEL

class BatchImagesNode:
    """Batch Images."""
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Batch Images.

        Module: comfy_extras.nodes_post_processing · Category: image/batch

        Args:
            images (list of IMAGE, required): 1 to 50 elements, or a dictionary by name: image0, image1, image2, … (50 in all); each also by keyword, as images_image0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class BatchLatentsNode:
    """Batch Latents."""
    @overload
    def __call__(
        self,
        latents: Sequence[LATENT | Mapping[str, Any] | list[LATENT] | RealOutput] | Mapping[str, LATENT | Mapping[str, Any] | list[LATENT] | RealOutput] | LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        *,
        latents_latent0: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        latents_latent1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent3: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent4: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent5: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent6: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent7: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent8: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent9: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent10: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent11: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent12: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent13: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent14: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latents_latent15: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        *,
        latent0: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        latent1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent3: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent4: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent5: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent6: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent7: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent8: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent9: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent10: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent11: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent12: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent13: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent14: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
        latent15: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> LATENT:
        """Batch Latents.

        Module: comfy_extras.nodes_post_processing · Category: model/latent/batch

        Args:
            latents (list of LATENT, required): 1 to 50 elements, or a dictionary by name: latent0, latent1, latent2, … (50 in all); each also by keyword, as latents_latent0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class BatchMasksNode:
    """Batch Masks."""
    @overload
    def __call__(
        self,
        masks: Sequence[MASK | list[MASK] | RealOutput | ImageLike] | Mapping[str, MASK | list[MASK] | RealOutput | ImageLike] | MASK | list[MASK] | RealOutput | ImageLike,
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        *,
        masks_mask0: MASK | list[MASK] | RealOutput | ImageLike,
        masks_mask1: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask2: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask3: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask4: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask5: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask6: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask7: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask8: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask9: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask10: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask11: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask12: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask13: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask14: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        masks_mask15: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        *,
        mask0: MASK | list[MASK] | RealOutput | ImageLike,
        mask1: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask2: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask3: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask4: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask5: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask6: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask7: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask8: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask9: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask10: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask11: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask12: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask13: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask14: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mask15: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MASK:
        """Batch Masks.

        Module: comfy_extras.nodes_post_processing · Category: image/mask

        Args:
            masks (list of MASK, required): 1 to 50 elements, or a dictionary by name: mask0, mask1, mask2, … (50 in all); each also by keyword, as masks_mask0.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class CLIPAttentionMultiply:
    """CLIPAttentionMultiply."""
    def __call__(self, clip: CLIP, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> CLIP:
        """CLIPAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class ColorTransfer_method(str, Enum):
    reinhard_lab = "reinhard_lab"
    mkl_lab = "mkl_lab"
    histogram = "histogram"

class ColorTransfer_source_stats(str, Enum):
    per_frame = "per_frame"
    uniform = "uniform"
    target_frame = "target_frame"

ColorTransfer_source_stats_values: TypeAlias = Literal[
    "per_frame",
    "uniform",
    ColorTransfer_source_stats.per_frame,
    ColorTransfer_source_stats.uniform,
]

class ColorTransfer:
    """Transfer Color: Match the colors of one image to another using various algorithms."""
    method = ColorTransfer_method
    source_stats = ColorTransfer_source_stats
    @overload
    def __call__(
        self,
        image_target: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_ref: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        source_stats: ColorTransfer_source_stats_values = "per_frame",
        strength: float = 1.0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_ref: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        *,
        source_stats: Literal["target_frame", ColorTransfer_source_stats.target_frame],
        strength: float = 1.0,
        source_stats_target_index: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_ref: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"],
        source_stats: Literal["target_frame", ColorTransfer_source_stats.target_frame],
        strength: float = 1.0,
        *,
        source_stats_target_index: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_ref: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        *,
        source_stats: Mapping[str, Any],
        strength: float = 1.0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_ref: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"],
        source_stats: Mapping[str, Any],
        strength: float = 1.0,
    ) -> IMAGE:
        """Transfer Color: Match the colors of one image to another using various algorithms.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image_target (IMAGE, required): Image(s) to apply the color transform to.
            image_ref (IMAGE, required): Reference image(s) to match colors to.
            method (COMBO, optional): Default 'reinhard_lab'. One of: 'reinhard_lab', 'mkl_lab', 'histogram'.
            source_stats (COMBO, optional): per_frame: each frame matched to image_ref individually. uniform: pool stats across all source frames as baseline, match to image_ref. target_frame: use one chosen frame as the baseline for the transform to image_ref, applied uniformly to all frames (preserves relative differences). Default 'per_frame'. One of: 'per_frame', 'uniform', 'target_frame'.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            source_stats_target_index (INT, if source_stats is 'target_frame'): Frame index used as the source baseline for computing the transform to image_ref. Range 0 to 10000. Default 0.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
        """

class FreeU:
    """FreeU."""
    def __call__(self, model: MODEL, b1: float = 1.1, b2: float = 1.2, s1: float = 0.9, s2: float = 0.2) -> MODEL:
        """FreeU.

        Module: comfy_extras.nodes_freelunch · Category: model/patch/unet

        Args:
            model (MODEL, required)
            b1 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.1.
            b2 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.2.
            s1 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.9.
            s2 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.2.

        Returns:
            MODEL (MODEL)
        """

class FreeUV2:
    """FreeU_V2."""
    def __call__(self, model: MODEL, b1: float = 1.3, b2: float = 1.4, s1: float = 0.9, s2: float = 0.2) -> MODEL:
        """FreeU_V2.

        Module: comfy_extras.nodes_freelunch · Category: model/patch/unet · Class type: FreeU_V2

        Args:
            model (MODEL, required)
            b1 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.3.
            b2 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.4.
            s1 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.9.
            s2 (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.2.

        Returns:
            MODEL (MODEL)
        """

class ImageBlend_blend_mode(str, Enum):
    normal = "normal"
    multiply = "multiply"
    screen = "screen"
    overlay = "overlay"
    soft_light = "soft_light"
    difference = "difference"

ImageBlend_blend_mode_values: TypeAlias = Literal[
    "normal",
    "multiply",
    "screen",
    "overlay",
    "soft_light",
    "difference",
]

class ImageBlend:
    """Blend Images."""
    blend_mode = ImageBlend_blend_mode
    def __call__(
        self,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        blend_factor: float = 0.5,
        blend_mode: ImageBlend_blend_mode | ImageBlend_blend_mode_values = "normal",
    ) -> IMAGE:
        """Blend Images.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image1 (IMAGE, required)
            image2 (IMAGE, required)
            blend_factor (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.
            blend_mode (COMBO, optional): Default 'normal'. One of: 'normal', 'multiply', 'screen', 'overlay', 'soft_light', 'difference'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageBlur:
    """Blur Image."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        blur_radius: int = 1,
        sigma: float = 1.0,
    ) -> IMAGE:
        """Blur Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            blur_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageQuantize_dither(str, Enum):
    none = "none"
    floyd_steinberg = "floyd-steinberg"
    bayer_2 = "bayer-2"
    bayer_4 = "bayer-4"
    bayer_8 = "bayer-8"
    bayer_16 = "bayer-16"

ImageQuantize_dither_values: TypeAlias = Literal[
    "none",
    "floyd-steinberg",
    "bayer-2",
    "bayer-4",
    "bayer-8",
    "bayer-16",
]

class ImageQuantize:
    """Quantize Image."""
    dither = ImageQuantize_dither
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        colors: int = 256,
        dither: ImageQuantize_dither | ImageQuantize_dither_values = "none",
    ) -> IMAGE:
        """Quantize Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            colors (INT, optional): Range 1 to 256. Default 256.
            dither (COMBO, optional): Default 'none'. One of: 'none', 'floyd-steinberg', 'bayer-2', 'bayer-4', 'bayer-8', 'bayer-16'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageScaleToTotalPixels_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ImageScaleToTotalPixels:
    """Scale Image to Total Pixels."""
    upscale_method = ImageScaleToTotalPixels_upscale_method
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_method: ImageScaleToTotalPixels_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        megapixels: float = 1.0,
        resolution_steps: int = 1,
    ) -> IMAGE:
        """Scale Image to Total Pixels.

        Module: comfy_extras.nodes_post_processing · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            megapixels (FLOAT, optional): Range 0.01 to 16.0, step 0.01. Default 1.0.
            resolution_steps (INT, optional): Range 1 to 256. Default 1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageSharpen:
    """Sharpen Image."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen_radius: int = 1,
        sigma: float = 1.0,
        alpha: float = 1.0,
    ) -> IMAGE:
        """Sharpen Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            sharpen_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.01. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 1.0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LotusConditioning:
    """LotusConditioning."""
    def __call__(self) -> CONDITIONING:
        """LotusConditioning.

        Module: comfy_extras.nodes_lotus · Category: model/conditioning/lotus

        Returns:
            conditioning (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class PerturbedAttentionGuidance:
    """PerturbedAttentionGuidance."""
    def __call__(self, model: MODEL, scale: float = 3.0) -> MODEL:
        """PerturbedAttentionGuidance.

        Module: comfy_extras.nodes_pag · Category: model/patch/unet

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class ResizeImageMaskNode_resize_type(str, Enum):
    scale_dimensions = "scale dimensions"
    scale_by_multiplier = "scale by multiplier"
    scale_longer_dimension = "scale longer dimension"
    scale_shorter_dimension = "scale shorter dimension"
    scale_width = "scale width"
    scale_height = "scale height"
    scale_total_pixels = "scale total pixels"
    match_size = "match size"
    scale_to_multiple = "scale to multiple"

class ResizeImageMaskNode_scale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ResizeImageMaskNode_resize_type_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

ResizeImageMaskNode_resize_type_values: TypeAlias = Literal[
    "scale dimensions",
    ResizeImageMaskNode_resize_type.scale_dimensions,
]

ResizeImageMaskNode_resize_type_values_: TypeAlias = Literal[
    "scale by multiplier",
    ResizeImageMaskNode_resize_type.scale_by_multiplier,
]

ResizeImageMaskNode_resize_type_values__: TypeAlias = Literal[
    "scale longer dimension",
    ResizeImageMaskNode_resize_type.scale_longer_dimension,
]

ResizeImageMaskNode_resize_type_values___: TypeAlias = Literal[
    "scale shorter dimension",
    ResizeImageMaskNode_resize_type.scale_shorter_dimension,
]

ResizeImageMaskNode_resize_type_values____: TypeAlias = Literal[
    "scale height",
    ResizeImageMaskNode_resize_type.scale_height,
]

ResizeImageMaskNode_resize_type_values_____: TypeAlias = Literal[
    "scale total pixels",
    ResizeImageMaskNode_resize_type.scale_total_pixels,
]

ResizeImageMaskNode_resize_type_values______: TypeAlias = Literal[
    "scale to multiple",
    ResizeImageMaskNode_resize_type.scale_to_multiple,
]

class ResizeImageMaskNode:
    """Resize Image/Mask: Resize an image or mask using various scaling methods."""
    resize_type = ResizeImageMaskNode_resize_type
    scale_method = ResizeImageMaskNode_scale_method
    resize_type_crop = ResizeImageMaskNode_resize_type_crop
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values = "scale dimensions",
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_width: int = 512,
        resize_type_height: int = 512,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiplier: float = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values__,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_longer_size: int = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values___,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_shorter_size: int = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["scale width", ResizeImageMaskNode_resize_type.scale_width],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_width: int = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_height: int = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_megapixels: float = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["match size", ResizeImageMaskNode_resize_type.match_size],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_match: IMAGE | list[IMAGE] | RealOutput | MASK | list[MASK] | ImageLike,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values______,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiple: int = 8,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Mapping[str, Any],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
    ) -> IMAGE_MASK_T:
        """Resize Image/Mask: Resize an image or mask using various scaling methods.

        Module: comfy_extras.nodes_post_processing · Category: image/transform

        Args:
            input (IMAGE or MASK, required)
            resize_type (COMBO, optional): Select how to resize: by exact dimensions, scale factor, matching another image, etc. Default 'scale dimensions'. One of: 'scale dimensions', 'scale by multiplier', 'scale longer dimension', 'scale shorter dimension', 'scale width', 'scale height', 'scale total pixels', 'match size', 'scale to multiple'.
            scale_method (COMBO, optional): Interpolation algorithm. 'area' is best for downscaling, 'lanczos' for upscaling, 'nearest-exact' for pixel art. Default 'area'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            resize_type_width (INT, if resize_type is one of 'scale dimensions', 'scale width'): Target width in pixels. Set to 0 to auto-calculate from height while preserving aspect ratio. Range 0 to 16384. Default 512.
            resize_type_height (INT, if resize_type is one of 'scale dimensions', 'scale height'): Target height in pixels. Set to 0 to auto-calculate from width while preserving aspect ratio. Range 0 to 16384. Default 512.
            resize_type_crop (COMBO, if resize_type is one of 'scale dimensions', 'match size'): How to handle aspect ratio mismatch: 'disabled' stretches to fit, 'center' crops to maintain aspect ratio. Default 'center'. One of: 'disabled', 'center'.
            resize_type_multiplier (FLOAT, if resize_type is 'scale by multiplier'): Scale factor (e.g., 2.0 doubles size, 0.5 halves size). Range 0.01 to 8.0, step 0.01. Default 1.0.
            resize_type_longer_size (INT, if resize_type is 'scale longer dimension'): The longer edge will be resized to this value. Aspect ratio is preserved. Range 0 to 16384. Default 512.
            resize_type_shorter_size (INT, if resize_type is 'scale shorter dimension'): The shorter edge will be resized to this value. Aspect ratio is preserved. Range 0 to 16384. Default 512.
            resize_type_megapixels (FLOAT, if resize_type is 'scale total pixels'): Target total megapixels (e.g., 1.0 ≈ 1024×1024). Aspect ratio is preserved. Range 0.01 to 16.0, step 0.01. Default 1.0.
            resize_type_match (IMAGE or MASK, required if resize_type is 'match size'): Resize input to match the dimensions of this reference image or mask.
            resize_type_multiple (INT, if resize_type is 'scale to multiple'): Resize so width and height are divisible by this number. Useful for latent alignment (e.g., 8 or 64). Range 1 to 16384. Default 8.

        Returns:
            resized (same type as the input)
        """

class UNetCrossAttentionMultiply:
    """UNetCrossAttentionMultiply."""
    def __call__(self, model: MODEL, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> MODEL:
        """UNetCrossAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class UNetSelfAttentionMultiply:
    """UNetSelfAttentionMultiply."""
    def __call__(self, model: MODEL, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> MODEL:
        """UNetSelfAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class UNetTemporalAttentionMultiply:
    """UNetTemporalAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        self_structural: float = 1.0,
        self_temporal: float = 1.0,
        cross_structural: float = 1.0,
        cross_temporal: float = 1.0,
    ) -> MODEL:
        """UNetTemporalAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            self_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            self_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """
