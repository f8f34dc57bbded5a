from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .enums import Samplers, Samplers_values, Schedulers, Schedulers_values
from .types import BOOLEAN, CLIP, CONDITIONING, FLOAT, IMAGE, INT, LATENT, MASK, MODEL, SAMPLER, SIGMAS, STRING, VAE

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

class LatentCompositeMasked:
    """Latent Composite Masked."""
    def __call__(
        self,
        destination: LATENT,
        source: LATENT,
        x: int | INT = 0,
        y: int | INT = 0,
        resize_source: bool | BOOLEAN = False,
        mask: MASK | ImageLike | None = None,
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
            LATENT (LATENT)
        """

class ImageCompositeMasked:
    """Image Composite Masked."""
    def __call__(
        self,
        destination: IMAGE | ImageLike,
        source: IMAGE | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
        resize_source: bool | BOOLEAN = False,
        mask: MASK | ImageLike | None = None,
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
            IMAGE (IMAGE)
        """

class MaskToImage:
    """Convert Mask to Image."""
    def __call__(self, mask: MASK | ImageLike) -> IMAGE:
        """Convert Mask to Image.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            IMAGE (IMAGE)
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
        image: IMAGE | ImageLike,
        channel: ImageToMask_channel | Literal["red", "green", "blue", "alpha"] = "red",
    ) -> MASK:
        """Convert Image to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            channel (COMBO, optional): Default 'red'. One of: 'red', 'green', 'blue', 'alpha'.

        Returns:
            MASK (MASK)
        """

class ImageColorToMask:
    """Convert Image Color to Mask."""
    def __call__(self, image: IMAGE | ImageLike, color: int | INT = 0) -> MASK:
        """Convert Image Color to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            color (INT, optional): Range 0 to 16777215. Default 0.

        Returns:
            MASK (MASK)
        """

class SolidMask:
    """Create Solid Mask."""
    def __call__(self, value: float | FLOAT = 1.0, width: int | INT = 512, height: int | INT = 512) -> MASK:
        """Create Solid Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            MASK (MASK)
        """

class InvertMask:
    """Invert Mask."""
    def __call__(self, mask: MASK | ImageLike) -> MASK:
        """Invert Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            MASK (MASK)
        """

class CropMask:
    """Crop Mask."""
    def __call__(
        self,
        mask: MASK | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
        width: int | INT = 512,
        height: int | INT = 512,
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
            MASK (MASK)
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
        destination: MASK | ImageLike,
        source: MASK | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
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
            MASK (MASK)
        """

class FeatherMask:
    """Feather Mask."""
    def __call__(
        self,
        mask: MASK | ImageLike,
        left: int | INT = 0,
        top: int | INT = 0,
        right: int | INT = 0,
        bottom: int | INT = 0,
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
            MASK (MASK)
        """

class GrowMask:
    """Grow Mask."""
    def __call__(self, mask: MASK | ImageLike, expand: int | INT = 0, tapered_corners: bool | BOOLEAN = True) -> MASK:
        """Grow Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            expand (INT, optional): Range -16384 to 16384. Default 0.
            tapered_corners (BOOLEAN, optional): Default True.

        Returns:
            MASK (MASK)
        """

class ThresholdMask:
    """Threshold Mask."""
    def __call__(self, mask: MASK | ImageLike, value: float | FLOAT = 0.5) -> MASK:
        """Threshold Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.

        Returns:
            MASK (MASK)
        """

class MaskPreview:
    """Preview Mask: Preview the masks without saving them to the ComfyUI output directory."""
    def __call__(self, mask: MASK | ImageLike) -> MASK:
        """Preview Mask: Preview the masks without saving them to the ComfyUI output directory.

        Module: comfy_extras.nodes_mask · Category: image/mask
        Output node: runs even if nothing uses its outputs.

        Args:
            mask (MASK, required)

        Returns:
            mask (MASK)
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
        source: IMAGE | ImageLike,
        source_alpha: MASK | ImageLike,
        destination: IMAGE | ImageLike,
        destination_alpha: MASK | ImageLike,
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
            IMAGE (IMAGE)
            MASK (MASK)
        """

class SplitImageWithAlpha:
    """Split Image with Alpha."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[IMAGE, MASK]:
        """Split Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
            MASK (MASK)
        """

class JoinImageWithAlpha:
    """Join Image with Alpha."""
    def __call__(self, image: IMAGE | ImageLike, alpha: MASK | ImageLike) -> IMAGE:
        """Join Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)
            alpha (MASK, required)

        Returns:
            IMAGE (IMAGE)
        """

class RebatchLatents:
    """Rebatch Latents."""
    def __call__(self, latents: LATENT, batch_size: int | INT = 1) -> LATENT:
        """Rebatch Latents.

        Module: comfy_extras.nodes_rebatch · Category: model/latent/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (list of LATENT)
        """

class RebatchImages:
    """Rebatch Images."""
    def __call__(self, images: IMAGE | ImageLike, batch_size: int | INT = 1) -> IMAGE:
        """Rebatch Images.

        Module: comfy_extras.nodes_rebatch · Category: image/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (list of IMAGE)
        """

class ModelMergeSimple:
    """ModelMergeSimple."""
    def __call__(self, model1: MODEL, model2: MODEL, ratio: float | FLOAT = 1.0) -> MODEL:
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
        input: float | FLOAT = 1.0,
        middle: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
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
    def __call__(self, model1: MODEL, model2: MODEL, multiplier: float | FLOAT = 1.0) -> MODEL:
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
        filename_prefix: str | STRING = "checkpoints/ComfyUI",
    ) -> Output:
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
    def __call__(self, clip1: CLIP, clip2: CLIP, ratio: float | FLOAT = 1.0) -> CLIP:
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
    def __call__(self, clip1: CLIP, clip2: CLIP, multiplier: float | FLOAT = 1.0) -> CLIP:
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
    def __call__(self, clip: CLIP, filename_prefix: str | STRING = "clip/ComfyUI") -> Output:
        """CLIPSave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            clip (CLIP, required)
            filename_prefix (STRING, optional): Default 'clip/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class VAESave:
    """VAESave."""
    def __call__(self, vae: VAE, filename_prefix: str | STRING = "vae/ComfyUI_vae") -> Output:
        """VAESave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'vae/ComfyUI_vae'.

        Returns:
            What the node saves or shows, once it has run.
        """

class ModelSave:
    """ModelSave."""
    def __call__(self, model: MODEL, filename_prefix: str | STRING = "diffusion_models/ComfyUI") -> Output:
        """ModelSave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            filename_prefix (STRING, optional): Default 'diffusion_models/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class TomePatchModel:
    """TomePatchModel."""
    def __call__(self, model: MODEL, ratio: float | FLOAT = 0.3) -> MODEL:
        """TomePatchModel.

        Module: comfy_extras.nodes_tomesd · Category: model/patch/unet

        Args:
            model (MODEL, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.3.

        Returns:
            MODEL (MODEL)
        """

class CLIPTextEncodeSDXLRefiner:
    """CLIP Text Encode (SDXL Refiner)."""
    @overload
    def __call__(
        self,
        ascore: float | FLOAT = 6.0,
        width: int | INT = 1024,
        height: int | INT = 1024,
        text: str | STRING = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(
        self,
        ascore: float | FLOAT,
        width: int | INT,
        height: int | INT,
        text: str | STRING,
        clip: CLIP,
    ) -> CONDITIONING:
        """CLIP Text Encode (SDXL Refiner).

        Module: comfy_extras.nodes_clip_sdxl · Category: model/conditioning/stable diffusion

        Args:
            ascore (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 6.0.
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            text (STRING, optional): Default ''.
            clip (CLIP, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CLIPTextEncodeSDXL:
    """CLIP Text Encode (SDXL)."""
    def __call__(
        self,
        clip: CLIP,
        width: int | INT = 1024,
        height: int | INT = 1024,
        crop_w: int | INT = 0,
        crop_h: int | INT = 0,
        target_width: int | INT = 1024,
        target_height: int | INT = 1024,
        text_g: str | STRING = "",
        text_l: str | STRING = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (SDXL).

        Module: comfy_extras.nodes_clip_sdxl · Category: model/conditioning/stable diffusion

        Args:
            clip (CLIP, required)
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            crop_w (INT, optional): Range 0 to 16384. Default 0.
            crop_h (INT, optional): Range 0 to 16384. Default 0.
            target_width (INT, optional): Range 0 to 16384. Default 1024.
            target_height (INT, optional): Range 0 to 16384. Default 1024.
            text_g (STRING, optional): Default ''.
            text_l (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class Canny:
    """Detect Edges (Canny)."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        low_threshold: float | FLOAT = 0.4,
        high_threshold: float | FLOAT = 0.8,
    ) -> IMAGE:
        """Detect Edges (Canny).

        Module: comfy_extras.nodes_canny · Category: image/filters

        Args:
            image (IMAGE, required)
            low_threshold (FLOAT, optional): Range 0.01 to 0.99, step 0.01. Default 0.4.
            high_threshold (FLOAT, optional): Range 0.01 to 0.99, step 0.01. Default 0.8.

        Returns:
            IMAGE (IMAGE)
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

class SamplerCustom:
    """SamplerCustom."""
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool | BOOLEAN = True,
        noise_seed: int | INT = 0,
        cfg: float | FLOAT = 8.0,
        *,
        positive: CONDITIONING,
        negative: CONDITIONING,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]: ...
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool | BOOLEAN,
        noise_seed: int | INT,
        cfg: float | FLOAT,
        positive: CONDITIONING,
        negative: CONDITIONING,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]:
        """SamplerCustom.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/custom

        Args:
            model (MODEL, required)
            add_noise (BOOLEAN, optional): Default True.
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            sampler (SAMPLER, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            output (LATENT)
            denoised_output (LATENT)
        """

class CFGOverride:
    """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range."""
    def __call__(
        self,
        model: MODEL,
        cfg: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> MODEL:
        """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range.

        With multiple overrides, the one nearest the sampler wins on overlap.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class BasicScheduler:
    """BasicScheduler."""
    scheduler = Schedulers
    def __call__(
        self,
        model: MODEL,
        scheduler: Schedulers | Schedulers_values = "simple",
        steps: int | INT = 20,
        denoise: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """BasicScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            scheduler (Schedulers, optional): Default 'simple'. One of: 'simple', 'sgm_uniform', 'karras', 'exponential', 'ddim_uniform', 'beta', 'normal', 'linear_quadratic', 'kl_optimal'.
            steps (INT, optional): Range 1 to 10000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class KarrasScheduler:
    """KarrasScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        rho: float | FLOAT = 7.0,
    ) -> SIGMAS:
        """KarrasScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 7.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class ExponentialScheduler:
    """ExponentialScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
    ) -> SIGMAS:
        """ExponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.

        Returns:
            SIGMAS (SIGMAS)
        """

class PolyexponentialScheduler:
    """PolyexponentialScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        rho: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """PolyexponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class LaplaceScheduler:
    """LaplaceScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        mu: float | FLOAT = 0.0,
        beta: float | FLOAT = 0.5,
    ) -> SIGMAS:
        """LaplaceScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            mu (FLOAT, optional): Range -10.0 to 10.0, step 0.1. Default 0.0.
            beta (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 0.5.

        Returns:
            SIGMAS (SIGMAS)
        """

class VPScheduler:
    """VPScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        beta_d: float | FLOAT = 19.9,
        beta_min: float | FLOAT = 0.1,
        eps_s: float | FLOAT = 0.001,
    ) -> SIGMAS:
        """VPScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            beta_d (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 19.9.
            beta_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.1.
            eps_s (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.001.

        Returns:
            SIGMAS (SIGMAS)
        """

class BetaSamplingScheduler:
    """BetaSamplingScheduler."""
    def __call__(
        self,
        model: MODEL,
        steps: int | INT = 20,
        alpha: float | FLOAT = 0.6,
        beta: float | FLOAT = 0.6,
    ) -> SIGMAS:
        """BetaSamplingScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10000. Default 20.
            alpha (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.
            beta (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.

        Returns:
            SIGMAS (SIGMAS)
        """

class SDTurboScheduler:
    """SDTurboScheduler."""
    def __call__(self, model: MODEL, steps: int | INT = 1, denoise: float | FLOAT = 1.0) -> SIGMAS:
        """SDTurboScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10. Default 1.
            denoise (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class KSamplerSelect:
    """KSamplerSelect."""
    sampler_name = Samplers
    def __call__(self, sampler_name: Samplers | Samplers_values = "euler") -> SAMPLER:
        """KSamplerSelect.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            sampler_name (Samplers, optional): Default 'euler'. One of: 'euler', 'euler_cfg_pp', 'euler_ancestral', 'euler_ancestral_cfg_pp', 'heun', 'heunpp2', 'exp_heun_2_x0', 'exp_heun_2_x0_sde', 'dpm_2', 'dpm_2_ancestral', 'lms', 'dpm_fast', … (44 in all).

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerAncestral:
    """SamplerEulerAncestral."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerEulerAncestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerAncestralCFGPP:
    """SamplerEulerAncestralCFG++."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerEulerAncestralCFG++.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLMS:
    """SamplerLMS."""
    def __call__(self, order: int | INT = 4) -> SAMPLER:
        """SamplerLMS.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            order (INT, optional): Range 1 to 100. Default 4.

        Returns:
            SAMPLER (SAMPLER)
        """
