from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, IMAGE, IMAGE_MASK_T, LATENT, MASK, MODEL, Result, VAE

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

class LatentCompositeMasked:
    """Latent Composite Masked."""
    def __call__(
        self,
        destination: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        source: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        x: int = 0,
        y: int = 0,
        resize_source: bool = False,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> LATENT:
        """Latent Composite Masked.

        Module: comfy_extras.nodes_mask · Category: model/latent

        Args:
            destination (LATENT, required)
            source (LATENT, required)
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.
            resize_source (BOOLEAN, optional): Default False.
            mask (MASK, optional)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ImageCompositeMasked:
    """Image Composite Masked."""
    def __call__(
        self,
        destination: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        source: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        x: int = 0,
        y: int = 0,
        resize_source: bool = False,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Image Composite Masked.

        Module: comfy_extras.nodes_mask · Category: image/compositing

        Args:
            destination (IMAGE, required)
            source (IMAGE, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            resize_source (BOOLEAN, optional): Default False.
            mask (MASK, optional)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class MaskToImage:
    """Convert Mask to Image."""
    def __call__(self, mask: MASK | list[MASK] | RealOutput | ImageLike) -> IMAGE:
        """Convert Mask to Image.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageToMask_channel(str, Enum):
    red = "red"
    green = "green"
    blue = "blue"
    alpha = "alpha"

class ImageToMask:
    """Convert Image to Mask."""
    channel = ImageToMask_channel
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        channel: ImageToMask_channel | Literal["red", "green", "blue", "alpha"] = "red",
    ) -> MASK:
        """Convert Image to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            channel (COMBO, optional): Default 'red'. One of: 'red', 'green', 'blue', 'alpha'.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class ImageColorToMask:
    """Convert Image Color to Mask."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike, color: int = 0) -> MASK:
        """Convert Image Color to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            color (INT, optional): Range 0 to 16777215. Default 0.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class SolidMask:
    """Create Solid Mask."""
    def __call__(self, value: float = 1.0, width: int = 512, height: int = 512) -> MASK:
        """Create Solid Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class InvertMask:
    """Invert Mask."""
    def __call__(self, mask: MASK | list[MASK] | RealOutput | ImageLike) -> MASK:
        """Invert Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class CropMask:
    """Crop Mask."""
    def __call__(
        self,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        x: int = 0,
        y: int = 0,
        width: int = 512,
        height: int = 512,
    ) -> MASK:
        """Crop Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class MaskComposite_operation(str, Enum):
    multiply = "multiply"
    add = "add"
    subtract = "subtract"
    and_ = "and"
    or_ = "or"
    xor = "xor"

class MaskComposite:
    """Combine Masks."""
    operation = MaskComposite_operation
    def __call__(
        self,
        destination: MASK | list[MASK] | RealOutput | ImageLike,
        source: MASK | list[MASK] | RealOutput | ImageLike,
        x: int = 0,
        y: int = 0,
        operation: MaskComposite_operation | Literal["multiply", "add", "subtract", "and", "or", "xor"] = "multiply",
    ) -> MASK:
        """Combine Masks.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            destination (MASK, required)
            source (MASK, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            operation (COMBO, optional): Default 'multiply'. One of: 'multiply', 'add', 'subtract', 'and', 'or', 'xor'.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class FeatherMask:
    """Feather Mask."""
    def __call__(
        self,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        left: int = 0,
        top: int = 0,
        right: int = 0,
        bottom: int = 0,
    ) -> MASK:
        """Feather Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            left (INT, optional): Range 0 to 16384. Default 0.
            top (INT, optional): Range 0 to 16384. Default 0.
            right (INT, optional): Range 0 to 16384. Default 0.
            bottom (INT, optional): Range 0 to 16384. Default 0.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class GrowMask:
    """Grow Mask."""
    def __call__(
        self,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        expand: int = 0,
        tapered_corners: bool = True,
    ) -> MASK:
        """Grow Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            expand (INT, optional): Range -16384 to 16384. Default 0.
            tapered_corners (BOOLEAN, optional): Default True.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class ThresholdMask:
    """Threshold Mask."""
    def __call__(self, mask: MASK | list[MASK] | RealOutput | ImageLike, value: float = 0.5) -> MASK:
        """Threshold Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class MaskPreview:
    """Preview Mask: Preview the masks without saving them to the ComfyUI output directory."""
    def __call__(self, mask: MASK | list[MASK] | RealOutput | ImageLike) -> RealImageBatch:
        """Preview Mask: Preview the masks without saving them to the ComfyUI output directory.

        Module: comfy_extras.nodes_mask · Category: image/mask
        Output node: runs even if nothing uses its outputs.

        Args:
            mask (MASK, required)

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class PorterDuffImageComposite_mode(str, Enum):
    ADD = "ADD"
    CLEAR = "CLEAR"
    DARKEN = "DARKEN"
    DST = "DST"
    DST_ATOP = "DST_ATOP"
    DST_IN = "DST_IN"
    DST_OUT = "DST_OUT"
    DST_OVER = "DST_OVER"
    LIGHTEN = "LIGHTEN"
    MULTIPLY = "MULTIPLY"
    OVERLAY = "OVERLAY"
    SCREEN = "SCREEN"
    SRC = "SRC"
    SRC_ATOP = "SRC_ATOP"
    SRC_IN = "SRC_IN"
    SRC_OUT = "SRC_OUT"
    SRC_OVER = "SRC_OVER"
    XOR = "XOR"

PorterDuffImageComposite_mode_values: TypeAlias = Literal[
    "ADD",
    "CLEAR",
    "DARKEN",
    "DST",
    "DST_ATOP",
    "DST_IN",
    "DST_OUT",
    "DST_OVER",
    "LIGHTEN",
    "MULTIPLY",
    "OVERLAY",
    "SCREEN",
    "SRC",
    "SRC_ATOP",
    "SRC_IN",
    "SRC_OUT",
    "SRC_OVER",
    "XOR",
]

class PorterDuffImageComposite:
    """Porter-Duff Image Composite."""
    mode = PorterDuffImageComposite_mode
    def __call__(
        self,
        source: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        source_alpha: MASK | list[MASK] | RealOutput | ImageLike,
        destination: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        destination_alpha: MASK | list[MASK] | RealOutput | ImageLike,
        mode: PorterDuffImageComposite_mode | PorterDuffImageComposite_mode_values = "DST",
    ) -> tuple[IMAGE, MASK]:
        """Porter-Duff Image Composite.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            source (IMAGE, required)
            source_alpha (MASK, required)
            destination (IMAGE, required)
            destination_alpha (MASK, required)
            mode (COMBO, optional): Default 'DST'. One of: 'ADD', 'CLEAR', 'DARKEN', 'DST', 'DST_ATOP', 'DST_IN', 'DST_OUT', 'DST_OVER', 'LIGHTEN', 'MULTIPLY', 'OVERLAY', 'SCREEN', … (18 in all).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class SplitImageWithAlpha:
    """Split Image with Alpha."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> tuple[IMAGE, MASK]:
        """Split Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class JoinImageWithAlpha:
    """Join Image with Alpha."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        alpha: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> IMAGE:
        """Join Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)
            alpha (MASK, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RebatchLatents:
    """Rebatch Latents."""
    def __call__(
        self,
        latents: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        batch_size: int = 1,
    ) -> list[LATENT]:
        """Rebatch Latents.

        Module: comfy_extras.nodes_rebatch · Category: model/latent/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (list of dict of samples: Tensor [batch, channels, height, width], …)
        """

class RebatchImages:
    """Rebatch Images."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, batch_size: int = 1) -> list[IMAGE]:
        """Rebatch Images.

        Module: comfy_extras.nodes_rebatch · Category: image/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (list of Tensor [batch, height, width, channels], 0 to 1)
        """

class ModelMergeSimple:
    """ModelMergeSimple."""
    def __call__(self, model1: MODEL, model2: MODEL, ratio: float = 1.0) -> MODEL:
        """ModelMergeSimple.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeBlocks:
    """ModelMergeBlocks."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        input: float = 1.0,
        middle: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeBlocks.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            input (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSubtract:
    """ModelMergeSubtract."""
    def __call__(self, model1: MODEL, model2: MODEL, multiplier: float = 1.0) -> MODEL:
        """ModelMergeSubtract.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeAdd:
    """ModelMergeAdd."""
    def __call__(self, model1: MODEL, model2: MODEL) -> MODEL:
        """ModelMergeAdd.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)

        Returns:
            MODEL (MODEL)
        """

class CheckpointSave:
    """Save Checkpoint."""
    def __call__(
        self,
        model: MODEL,
        clip: CLIP,
        vae: VAE,
        filename_prefix: str | list[str] | RealOutput = "checkpoints/ComfyUI",
    ) -> Result:
        """Save Checkpoint.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            clip (CLIP, required)
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'checkpoints/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class CLIPMergeSimple:
    """CLIPMergeSimple."""
    def __call__(self, clip1: CLIP, clip2: CLIP, ratio: float = 1.0) -> CLIP:
        """CLIPMergeSimple.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class CLIPMergeSubtract:
    """CLIPMergeSubtract."""
    def __call__(self, clip1: CLIP, clip2: CLIP, multiplier: float = 1.0) -> CLIP:
        """CLIPMergeSubtract.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class CLIPMergeAdd:
    """CLIPMergeAdd."""
    def __call__(self, clip1: CLIP, clip2: CLIP) -> CLIP:
        """CLIPMergeAdd.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)

        Returns:
            CLIP (CLIP)
        """

class CLIPSave:
    """CLIPSave."""
    def __call__(self, clip: CLIP, filename_prefix: str | list[str] | RealOutput = "clip/ComfyUI") -> Result:
        """CLIPSave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            clip (CLIP, required)
            filename_prefix (STRING, optional): Default 'clip/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """
