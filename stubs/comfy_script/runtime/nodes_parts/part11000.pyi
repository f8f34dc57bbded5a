from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO_ENCODER_OUTPUT,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    FLOAT,
    IMAGE,
    IMAGE_MASK_T,
    INT,
    LATENT,
    MASK,
    MODEL,
    MODEL_PATCH,
    STRING,
    VAE,
    WAN_CAMERA_EMBEDDING,
)

class BatchImagesNode:
    """Batch Images."""
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        images_image5: IMAGE | ImageLike | None = None,
        images_image6: IMAGE | ImageLike | None = None,
        images_image7: IMAGE | ImageLike | None = None,
        images_image8: IMAGE | ImageLike | None = None,
        images_image9: IMAGE | ImageLike | None = None,
        images_image10: IMAGE | ImageLike | None = None,
        images_image11: IMAGE | ImageLike | None = None,
        images_image12: IMAGE | ImageLike | None = None,
        images_image13: IMAGE | ImageLike | None = None,
        images_image14: IMAGE | ImageLike | None = None,
        images_image15: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
        image10: IMAGE | ImageLike | None = None,
        image11: IMAGE | ImageLike | None = None,
        image12: IMAGE | ImageLike | None = None,
        image13: IMAGE | ImageLike | None = None,
        image14: IMAGE | ImageLike | None = None,
        image15: IMAGE | ImageLike | None = None,
    ) -> IMAGE:
        """Batch Images.

        Module: comfy_extras.nodes_post_processing · Category: image/batch

        Args:
            images (list of IMAGE, required): 1 to 50 elements, or a dictionary by name: image0, image1, image2, … (50 in all); each also by keyword, as images_image0.

        Returns:
            IMAGE (IMAGE)
        """

class BatchLatentsNode:
    """Batch Latents."""
    @overload
    def __call__(self, latents: Sequence[LATENT] | Mapping[str, LATENT] | LATENT) -> LATENT: ...
    @overload
    def __call__(
        self,
        *,
        latents_latent0: LATENT,
        latents_latent1: LATENT | None = None,
        latents_latent2: LATENT | None = None,
        latents_latent3: LATENT | None = None,
        latents_latent4: LATENT | None = None,
        latents_latent5: LATENT | None = None,
        latents_latent6: LATENT | None = None,
        latents_latent7: LATENT | None = None,
        latents_latent8: LATENT | None = None,
        latents_latent9: LATENT | None = None,
        latents_latent10: LATENT | None = None,
        latents_latent11: LATENT | None = None,
        latents_latent12: LATENT | None = None,
        latents_latent13: LATENT | None = None,
        latents_latent14: LATENT | None = None,
        latents_latent15: LATENT | None = None,
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        *,
        latent0: LATENT,
        latent1: LATENT | None = None,
        latent2: LATENT | None = None,
        latent3: LATENT | None = None,
        latent4: LATENT | None = None,
        latent5: LATENT | None = None,
        latent6: LATENT | None = None,
        latent7: LATENT | None = None,
        latent8: LATENT | None = None,
        latent9: LATENT | None = None,
        latent10: LATENT | None = None,
        latent11: LATENT | None = None,
        latent12: LATENT | None = None,
        latent13: LATENT | None = None,
        latent14: LATENT | None = None,
        latent15: LATENT | None = None,
    ) -> LATENT:
        """Batch Latents.

        Module: comfy_extras.nodes_post_processing · Category: model/latent/batch

        Args:
            latents (list of LATENT, required): 1 to 50 elements, or a dictionary by name: latent0, latent1, latent2, … (50 in all); each also by keyword, as latents_latent0.

        Returns:
            LATENT (LATENT)
        """

class BatchMasksNode:
    """Batch Masks."""
    @overload
    def __call__(
        self,
        masks: Sequence[MASK | ImageLike] | Mapping[str, MASK | ImageLike] | MASK | ImageLike,
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        *,
        masks_mask0: MASK | ImageLike,
        masks_mask1: MASK | ImageLike | None = None,
        masks_mask2: MASK | ImageLike | None = None,
        masks_mask3: MASK | ImageLike | None = None,
        masks_mask4: MASK | ImageLike | None = None,
        masks_mask5: MASK | ImageLike | None = None,
        masks_mask6: MASK | ImageLike | None = None,
        masks_mask7: MASK | ImageLike | None = None,
        masks_mask8: MASK | ImageLike | None = None,
        masks_mask9: MASK | ImageLike | None = None,
        masks_mask10: MASK | ImageLike | None = None,
        masks_mask11: MASK | ImageLike | None = None,
        masks_mask12: MASK | ImageLike | None = None,
        masks_mask13: MASK | ImageLike | None = None,
        masks_mask14: MASK | ImageLike | None = None,
        masks_mask15: MASK | ImageLike | None = None,
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        *,
        mask0: MASK | ImageLike,
        mask1: MASK | ImageLike | None = None,
        mask2: MASK | ImageLike | None = None,
        mask3: MASK | ImageLike | None = None,
        mask4: MASK | ImageLike | None = None,
        mask5: MASK | ImageLike | None = None,
        mask6: MASK | ImageLike | None = None,
        mask7: MASK | ImageLike | None = None,
        mask8: MASK | ImageLike | None = None,
        mask9: MASK | ImageLike | None = None,
        mask10: MASK | ImageLike | None = None,
        mask11: MASK | ImageLike | None = None,
        mask12: MASK | ImageLike | None = None,
        mask13: MASK | ImageLike | None = None,
        mask14: MASK | ImageLike | None = None,
        mask15: MASK | ImageLike | None = None,
    ) -> MASK:
        """Batch Masks.

        Module: comfy_extras.nodes_post_processing · Category: image/mask

        Args:
            masks (list of MASK, required): 1 to 50 elements, or a dictionary by name: mask0, mask1, mask2, … (50 in all); each also by keyword, as masks_mask0.

        Returns:
            MASK (MASK)
        """

class CLIPAttentionMultiply:
    """CLIPAttentionMultiply."""
    def __call__(
        self,
        clip: CLIP,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> CLIP:
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
        image_target: IMAGE | ImageLike,
        image_ref: IMAGE | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        source_stats: ColorTransfer_source_stats_values = "per_frame",
        strength: float | FLOAT = 1.0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | ImageLike,
        image_ref: IMAGE | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        *,
        source_stats: Literal["target_frame", ColorTransfer_source_stats.target_frame],
        strength: float | FLOAT = 1.0,
        source_stats_target_index: int | INT = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | ImageLike,
        image_ref: IMAGE | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"],
        source_stats: Literal["target_frame", ColorTransfer_source_stats.target_frame],
        strength: float | FLOAT = 1.0,
        *,
        source_stats_target_index: int | INT = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | ImageLike,
        image_ref: IMAGE | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"] = "reinhard_lab",
        *,
        source_stats: Mapping[str, Any],
        strength: float | FLOAT = 1.0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image_target: IMAGE | ImageLike,
        image_ref: IMAGE | ImageLike,
        method: ColorTransfer_method | Literal["reinhard_lab", "mkl_lab", "histogram"],
        source_stats: Mapping[str, Any],
        strength: float | FLOAT = 1.0,
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
            image (IMAGE)
        """

class FreeU:
    """FreeU."""
    def __call__(
        self,
        model: MODEL,
        b1: float | FLOAT = 1.1,
        b2: float | FLOAT = 1.2,
        s1: float | FLOAT = 0.9,
        s2: float | FLOAT = 0.2,
    ) -> MODEL:
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
    def __call__(
        self,
        model: MODEL,
        b1: float | FLOAT = 1.3,
        b2: float | FLOAT = 1.4,
        s1: float | FLOAT = 0.9,
        s2: float | FLOAT = 0.2,
    ) -> MODEL:
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
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike,
        blend_factor: float | FLOAT = 0.5,
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
            IMAGE (IMAGE)
        """

class ImageBlur:
    """Blur Image."""
    def __call__(self, image: IMAGE | ImageLike, blur_radius: int | INT = 1, sigma: float | FLOAT = 1.0) -> IMAGE:
        """Blur Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            blur_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.

        Returns:
            IMAGE (IMAGE)
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
        image: IMAGE | ImageLike,
        colors: int | INT = 256,
        dither: ImageQuantize_dither | ImageQuantize_dither_values = "none",
    ) -> IMAGE:
        """Quantize Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            colors (INT, optional): Range 1 to 256. Default 256.
            dither (COMBO, optional): Default 'none'. One of: 'none', 'floyd-steinberg', 'bayer-2', 'bayer-4', 'bayer-8', 'bayer-16'.

        Returns:
            IMAGE (IMAGE)
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
        image: IMAGE | ImageLike,
        upscale_method: ImageScaleToTotalPixels_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        megapixels: float | FLOAT = 1.0,
        resolution_steps: int | INT = 1,
    ) -> IMAGE:
        """Scale Image to Total Pixels.

        Module: comfy_extras.nodes_post_processing · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            megapixels (FLOAT, optional): Range 0.01 to 16.0, step 0.01. Default 1.0.
            resolution_steps (INT, optional): Range 1 to 256. Default 1.

        Returns:
            IMAGE (IMAGE)
        """

class ImageSharpen:
    """Sharpen Image."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen_radius: int | INT = 1,
        sigma: float | FLOAT = 1.0,
        alpha: float | FLOAT = 1.0,
    ) -> IMAGE:
        """Sharpen Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            sharpen_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.01. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 1.0.

        Returns:
            IMAGE (IMAGE)
        """

class LotusConditioning:
    """LotusConditioning."""
    def __call__(self) -> CONDITIONING:
        """LotusConditioning.

        Module: comfy_extras.nodes_lotus · Category: model/conditioning/lotus

        Returns:
            conditioning (CONDITIONING)
        """

class NAGuidance:
    """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models."""
    def __call__(
        self,
        model: MODEL,
        nag_scale: float | FLOAT = 5.0,
        nag_alpha: float | FLOAT = 0.5,
        nag_tau: float | FLOAT = 1.5,
    ) -> MODEL:
        """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models.

        Module: comfy_extras.nodes_nag · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply NAG to.
            nag_scale (FLOAT, optional): The guidance scale factor. Higher values push further from the negative prompt. Range 0.0 to 50.0, step 0.1. Default 5.0.
            nag_alpha (FLOAT, optional): Blending factor for the normalized attention. 1.0 is full replacement, 0.0 is no effect. Range 0.0 to 1.0, step 0.01. Default 0.5.
            nag_tau (FLOAT, optional): Range 1.0 to 10.0, step 0.01. Default 1.5.

        Returns:
            MODEL (MODEL): The patched model with NAG enabled.
        """

class PerturbedAttentionGuidance:
    """PerturbedAttentionGuidance."""
    def __call__(self, model: MODEL, scale: float | FLOAT = 3.0) -> MODEL:
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
        resize_type_width: int | INT = 512,
        resize_type_height: int | INT = 512,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiplier: float | FLOAT = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values__,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_longer_size: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values___,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_shorter_size: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["scale width", ResizeImageMaskNode_resize_type.scale_width],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_width: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_height: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_megapixels: float | FLOAT = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["match size", ResizeImageMaskNode_resize_type.match_size],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_match: IMAGE | MASK | ImageLike,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values______,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiple: int | INT = 8,
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

class TorchCompileModel_backend(str, Enum):
    inductor = "inductor"
    cudagraphs = "cudagraphs"

class TorchCompileModel:
    """TorchCompileModel."""
    backend = TorchCompileModel_backend
    def __call__(
        self,
        model: MODEL,
        backend: TorchCompileModel_backend | Literal["inductor", "cudagraphs"] = "inductor",
    ) -> MODEL:
        """TorchCompileModel.

        Module: comfy_extras.nodes_torch_compile · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            backend (COMBO, optional): Default 'inductor'. One of: 'inductor', 'cudagraphs'.

        Returns:
            MODEL (MODEL)
        """

class TrimVideoLatent:
    """Trim Video Latent."""
    def __call__(self, samples: LATENT, trim_amount: int | INT = 0) -> LATENT:
        """Trim Video Latent.

        Module: comfy_extras.nodes_wan · Category: model/latent

        Args:
            samples (LATENT, required)
            trim_amount (INT, optional): Range 0 to 99999. Default 0.

        Returns:
            LATENT (LATENT)
        """

class UNetCrossAttentionMultiply:
    """UNetCrossAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
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
    def __call__(
        self,
        model: MODEL,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
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
        self_structural: float | FLOAT = 1.0,
        self_temporal: float | FLOAT = 1.0,
        cross_structural: float | FLOAT = 1.0,
        cross_temporal: float | FLOAT = 1.0,
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

class Wan22FunControlToVideo:
    """Wan22FunControlToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Wan22FunControlToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun control

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class Wan22ImageToVideoLatent:
    """Wan22ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 49,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """Wan22ImageToVideoLatent.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            vae (VAE, required)
            width (INT, optional): Range 32 to 16384, step 32. Default 1280.
            height (INT, optional): Range 32 to 16384, step 32. Default 704.
            length (INT, optional): Range 1 to 16384, step 4. Default 49.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class WanAnimateToVideo:
    """WanAnimateToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 77,
        batch_size: int | INT = 1,
        continue_motion_max_frames: int | INT = 5,
        video_frame_offset: int | INT = 0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        reference_image: IMAGE | ImageLike | None = None,
        face_video: IMAGE | ImageLike | None = None,
        pose_video: IMAGE | ImageLike | None = None,
        background_video: IMAGE | ImageLike | None = None,
        character_mask: MASK | ImageLike | None = None,
        continue_motion: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT, INT, INT]:
        """WanAnimateToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/animate
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            continue_motion_max_frames (INT, optional): Range 1 to 16384, step 4. Default 5.
            video_frame_offset (INT, optional): The amount of frames to seek in all the input videos. Used for generating longer videos by chunk. Connect to the video_frame_offset output of the previous node for extending a video. Range 0 to 16384. Default 0.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            reference_image (IMAGE, optional)
            face_video (IMAGE, optional)
            pose_video (IMAGE, optional)
            background_video (IMAGE, optional)
            character_mask (MASK, optional)
            continue_motion (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_latent (INT)
            trim_image (INT)
            video_frame_offset (INT)
        """

class WanCameraImageToVideo:
    """WanCameraImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        camera_conditions: WAN_CAMERA_EMBEDDING | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanCameraImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/camera

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            camera_conditions (WAN_CAMERA_EMBEDDING, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFirstLastFrameToVideo:
    """WanFirstLastFrameToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_start_image: CLIP_VISION_OUTPUT | None = None,
        clip_vision_end_image: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFirstLastFrameToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_start_image (CLIP_VISION_OUTPUT, optional)
            clip_vision_end_image (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFunControlToVideo:
    """WanFunControlToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFunControlToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun control

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFunInpaintToVideo:
    """WanFunInpaintToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFunInpaintToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun inpaint

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanHuMoImageToVideo:
    """WanHuMoImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 97,
        batch_size: int | INT = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanHuMoImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/humo
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanImageToVideo:
    """WanImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanInfiniteTalkToVideo_mode(str, Enum):
    single_speaker = "single_speaker"
    two_speakers = "two_speakers"

WanInfiniteTalkToVideo_mode_values: TypeAlias = Literal[
    "single_speaker",
    WanInfiniteTalkToVideo_mode.single_speaker,
]

class WanInfiniteTalkToVideo:
    """WanInfiniteTalkToVideo."""
    mode = WanInfiniteTalkToVideo_mode
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values = "single_speaker",
        *,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | ImageLike | None = None,
        mode_mask_2: MASK | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
        *,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | ImageLike | None = None,
        mode_mask_2: MASK | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanInfiniteTalkToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/infinite talk

        Args:
            mode (COMBO, optional): Default 'single_speaker'. One of: 'single_speaker', 'two_speakers'.
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            audio_encoder_output_1 (AUDIO_ENCODER_OUTPUT, required)
            motion_frame_count (INT, optional): Number of previous frames to use as motion context. Range 1 to 33. Default 9.
            audio_scale (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            previous_frames (IMAGE, optional)
            mode_audio_encoder_output_2 (AUDIO_ENCODER_OUTPUT, if mode is 'two_speakers')
            mode_mask_1 (MASK, if mode is 'two_speakers'): Mask for the first speaker, required if using two audio inputs.
            mode_mask_2 (MASK, if mode is 'two_speakers'): Mask for the second speaker, required if using two audio inputs.

        Returns:
            model (MODEL)
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_image (INT)
        """

class WanPhantomSubjectToVideo:
    """WanPhantomSubjectToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        images: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, CONDITIONING, LATENT]:
        """WanPhantomSubjectToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/phantom subject

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            images (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative_text (CONDITIONING)
            negative_img_text (CONDITIONING)
            latent (LATENT)
        """

class WanSoundImageToVideo:
    """WanSoundImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 77,
        batch_size: int | INT = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
        ref_motion: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanSoundImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/sound

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)
            ref_motion (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanSoundImageToVideoExtend:
    """WanSoundImageToVideoExtend."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        length: int | INT = 77,
        *,
        video_latent: LATENT,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        length: int | INT,
        video_latent: LATENT,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanSoundImageToVideoExtend.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/sound

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            video_latent (LATENT, required)
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanTrackToVideo:
    """WanTrackToVideo."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        tracks: str | STRING = "[]",
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        temperature: float | FLOAT = 220.0,
        topk: int | INT = 2,
        *,
        start_image: IMAGE | ImageLike,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        tracks: str | STRING,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        batch_size: int | INT,
        temperature: float | FLOAT,
        topk: int | INT,
        start_image: IMAGE | ImageLike,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanTrackToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/move

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            tracks (STRING, optional): Default '[]'.
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            temperature (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 220.0.
            topk (INT, optional): Range 1 to 10. Default 2.
            start_image (IMAGE, required)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanVaceToVideo:
    """WanVaceToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        strength: float | FLOAT = 1.0,
        control_video: IMAGE | ImageLike | None = None,
        control_masks: MASK | ImageLike | None = None,
        reference_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanVaceToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/vace

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            strength (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 1.0.
            control_video (IMAGE, optional)
            control_masks (MASK, optional)
            reference_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_latent (INT)
        """
