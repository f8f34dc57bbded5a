import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    ARRAY,
    BOUNDING_BOX,
    BOUNDING_BOXES,
    CLIP_VISION,
    COLORS,
    CONDITIONING,
    DICT,
    IMAGE,
    LATENT,
    MODEL,
    Result,
    SIGMAS,
    SVG,
    VAE,
    Waitable,
    WidgetValue,
)

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

class PatchModelAddDownscale_downscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale_upscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale:
    """PatchModelAddDownscale (Kohya Deep Shrink)."""
    downscale_method = PatchModelAddDownscale_downscale_method
    upscale_method = PatchModelAddDownscale_upscale_method
    def __call__(
        self,
        model: MODEL,
        block_number: int = 3,
        downscale_factor: float = 2.0,
        start_percent: float = 0.0,
        end_percent: float = 0.35,
        downscale_after_skip: bool = True,
        downscale_method: PatchModelAddDownscale_downscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
        upscale_method: PatchModelAddDownscale_upscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
    ) -> MODEL:
        """PatchModelAddDownscale (Kohya Deep Shrink).

        Module: comfy_extras.nodes_model_downscale · Category: model/patch/unet

        Args:
            model (MODEL, required)
            block_number (INT, optional): Range 1 to 32. Default 3.
            downscale_factor (FLOAT, optional): Range 0.1 to 9.0, step 0.001. Default 2.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.35.
            downscale_after_skip (BOOLEAN, optional): Default True.
            downscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.
            upscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.

        Returns:
            MODEL (MODEL)
        """

class ImageCrop:
    """Crop Image (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 512,
        height: int = 512,
        x: int = 0,
        y: int = 0,
    ) -> IMAGE:
        """Crop Image (DEPRECATED).

        Module: comfy_extras.nodes_images · Category: image/transform
        Deprecated: may go away in a future version.

        Args:
            image (IMAGE, required)
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageCropV2:
    """Crop Image: Crop an image to the specified dimensions."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        crop_region: WidgetValue | BOUNDING_BOX = ...,
    ) -> IMAGE:
        """Crop Image: Crop an image to the specified dimensions.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            crop_region (BOUNDING_BOX, optional): Default {'x': 0, 'y': 0, 'width': 512, 'height': 512}.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class PrimitiveBoundingBox:
    """Bounding Box."""
    def __call__(self, x: int = 0, y: int = 0, width: int = 512, height: int = 512) -> BOUNDING_BOX:
        """Bounding Box.

        Module: comfy_extras.nodes_images · Category: utilities/primitive

        Args:
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            BOUNDING_BOX (BOUNDING_BOX)
        """

class RepeatImageBatch:
    """Repeat Image Batch."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike, amount: int = 1) -> IMAGE:
        """Repeat Image Batch.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            amount (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageFromBatch:
    """Get Image from Batch."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        batch_index: int = 0,
        length: int = 1,
    ) -> IMAGE:
        """Get Image from Batch.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            batch_index (INT, optional): Range -16384 to 16384. Default 0.
            length (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageAddNoise:
    """Add Noise to Image."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 0,
        strength: float = 0.5,
    ) -> IMAGE:
        """Add Noise to Image.

        Module: comfy_extras.nodes_images · Category: image/filters

        Args:
            image (IMAGE, required)
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SaveAnimatedWEBP_method(str, Enum):
    default = "default"
    fastest = "fastest"
    slowest = "slowest"

class SaveAnimatedWEBP:
    """Save Animated WEBP."""
    method = SaveAnimatedWEBP_method
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        fps: float = 6.0,
        lossless: bool = True,
        quality: int = 80,
        method: SaveAnimatedWEBP_method | Literal["default", "fastest", "slowest"] = "default",
    ) -> RealImageBatch:
        """Save Animated WEBP.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 6.0.
            lossless (BOOLEAN, optional): Default True.
            quality (INT, optional): Range 0 to 100. Default 80.
            method (COMBO, optional): Default 'default'. One of: 'default', 'fastest', 'slowest'.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """

class SaveAnimatedPNG:
    """Save Animated PNG."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        fps: float = 6.0,
        compress_level: int = 4,
    ) -> RealImageBatch:
        """Save Animated PNG.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 6.0.
            compress_level (INT, optional): Range 0 to 9. Default 4.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """

class SaveImageAdvanced_format(str, Enum):
    png = "png"
    exr = "exr"

class SaveImageAdvanced_format_bit_depth(str, Enum):
    _8_bit = "8-bit"
    _16_bit = "16-bit"
    _32_bit_float = "32-bit float"

class SaveImageAdvanced_format_input_color_space(str, Enum):
    sRGB = "sRGB"
    HDR = "HDR"
    linear = "linear"

SaveImageAdvanced_format_bit_depth_values: TypeAlias = Literal[
    "8-bit",
    "16-bit",
    SaveImageAdvanced_format_bit_depth._8_bit,
    SaveImageAdvanced_format_bit_depth._16_bit,
]

SaveImageAdvanced_format_bit_depth_values_: TypeAlias = Literal[
    "32-bit float",
    SaveImageAdvanced_format_bit_depth._32_bit_float,
]

class SaveImageAdvanced:
    """Save Image (Advanced): Saves the input images to your ComfyUI output directory."""
    format = SaveImageAdvanced_format
    format_bit_depth = SaveImageAdvanced_format_bit_depth
    format_input_color_space = SaveImageAdvanced_format_input_color_space
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        format: Literal["png", SaveImageAdvanced_format.png] = "png",
        *,
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values = "8-bit",
        format_input_color_space: Literal["sRGB", SaveImageAdvanced_format_input_color_space.sRGB] = "sRGB",
    ) -> RealImageBatch: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        *,
        format: Literal["exr", SaveImageAdvanced_format.exr],
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values_ = "32-bit float",
        format_input_color_space: SaveImageAdvanced_format_input_color_space | Literal["sRGB", "HDR", "linear"] = "sRGB",
    ) -> RealImageBatch: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput,
        format: Literal["exr", SaveImageAdvanced_format.exr],
        *,
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values_ = "32-bit float",
        format_input_color_space: SaveImageAdvanced_format_input_color_space | Literal["sRGB", "HDR", "linear"] = "sRGB",
    ) -> RealImageBatch: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        *,
        format: Mapping[str, Any],
    ) -> RealImageBatch: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput,
        format: Mapping[str, Any],
    ) -> RealImageBatch:
        """Save Image (Advanced): Saves the input images to your ComfyUI output directory.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): The images to save.
            filename_prefix (STRING, optional): The prefix for the file to save. May include formatting tokens such as %date:yyyy-MM-dd% or %Empty Latent Image.width%. Default 'ComfyUI'.
            format (COMBO, optional): The file format in which to save the image. Default 'png'. One of: 'png', 'exr'.
            format_bit_depth (COMBO, optional): Default '8-bit' (png). Default '32-bit float' (exr). One of: '8-bit', '16-bit', '32-bit float'.
            format_input_color_space (COMBO, optional): Colorspace of the input tensor. The EXR is always written as scene-linear in the matching gamut. sRGB — input is sRGB-encoded Rec.709; the inverse sRGB EOTF is applied. HDR — input is HLG-encoded Rec.2020 (BT.2100); the inverse HLG OETF is applied to get scene-linear light. linear — input is already scene-linear (Rec.709 primaries); written through unchanged. Use this for renderer/compositor output. Default 'sRGB'. One of: 'sRGB', 'HDR', 'linear'.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """

class SaveSVGNode:
    """Save SVG: Save SVG files on disk."""
    def __call__(self, svg: SVG | RealOutput, filename_prefix: str | list[str] | RealOutput = "svg/ComfyUI") -> Result:
        """Save SVG: Save SVG files on disk.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            svg (SVG, required)
            filename_prefix (STRING, optional): The prefix for the file to save. This may include formatting information such as %date:yyyy-MM-dd% or %Empty Latent Image.width% to include values from nodes. Default 'svg/ComfyUI'.

        Returns:
            svg (SVG)
        """

class ImageStitch_direction(str, Enum):
    right = "right"
    down = "down"
    left = "left"
    up = "up"

class ImageStitch_spacing_color(str, Enum):
    white = "white"
    black = "black"
    red = "red"
    green = "green"
    blue = "blue"

class ImageStitch:
    """Stitch Images: Stitches image2 to image1 in the specified direction."""
    direction = ImageStitch_direction
    spacing_color = ImageStitch_spacing_color
    def __call__(
        self,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        direction: ImageStitch_direction | Literal["right", "down", "left", "up"] = "right",
        match_image_size: bool = True,
        spacing_width: int = 0,
        spacing_color: ImageStitch_spacing_color | Literal["white", "black", "red", "green", "blue"] = "white",
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Stitch Images: Stitches image2 to image1 in the specified direction.

        If image2 is not provided, returns image1 unchanged.
        Optional spacing can be added between images.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image1 (IMAGE, required)
            direction (COMBO, optional): Default 'right'. One of: 'right', 'down', 'left', 'up'.
            match_image_size (BOOLEAN, optional): Default True.
            spacing_width (INT, optional): Range 0 to 1024, step 2. Default 0.
            spacing_color (COMBO, optional): Default 'white'. One of: 'white', 'black', 'red', 'green', 'blue'.
            image2 (IMAGE, optional)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ResizeAndPadImage_padding_color(str, Enum):
    white = "white"
    black = "black"

class ResizeAndPadImage_interpolation(str, Enum):
    area = "area"
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    lanczos = "lanczos"

class ResizeAndPadImage:
    """Resize And Pad Image."""
    padding_color = ResizeAndPadImage_padding_color
    interpolation = ResizeAndPadImage_interpolation
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        target_width: int = 512,
        target_height: int = 512,
        padding_color: ResizeAndPadImage_padding_color | Literal["white", "black"] = "white",
        interpolation: ResizeAndPadImage_interpolation | Literal["area", "bicubic", "nearest-exact", "bilinear", "lanczos"] = "area",
    ) -> IMAGE:
        """Resize And Pad Image.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            target_width (INT, optional): Range 1 to 16384. Default 512.
            target_height (INT, optional): Range 1 to 16384. Default 512.
            padding_color (COMBO, optional): Default 'white'. One of: 'white', 'black'.
            interpolation (COMBO, optional): Default 'area'. One of: 'area', 'bicubic', 'nearest-exact', 'bilinear', 'lanczos'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class GetImageSize:
    """Get Image Size: Returns width and height of the image, and passes it through unchanged."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> tuple[int, int, int]:
        """Get Image Size: Returns width and height of the image, and passes it through unchanged.

        Module: comfy_extras.nodes_images · Category: image

        Args:
            image (IMAGE, required)

        Returns:
            width (INT)
            height (INT)
            batch_size (INT)
        """

class ImageRotate_rotation(str, Enum):
    none = "none"
    _90_degrees = "90 degrees"
    _180_degrees = "180 degrees"
    _270_degrees = "270 degrees"

class ImageRotate:
    """Rotate Image."""
    rotation = ImageRotate_rotation
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        rotation: ImageRotate_rotation | Literal["none", "90 degrees", "180 degrees", "270 degrees"] = "none",
    ) -> IMAGE:
        """Rotate Image.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            rotation (COMBO, optional): Default 'none'. One of: 'none', '90 degrees', '180 degrees', '270 degrees'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageFlip_flip_method(str, Enum):
    x_axis_vertically = "x-axis: vertically"
    y_axis_horizontally = "y-axis: horizontally"

class ImageFlip:
    """Flip Image."""
    flip_method = ImageFlip_flip_method
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        flip_method: ImageFlip_flip_method | Literal["x-axis: vertically", "y-axis: horizontally"] = "x-axis: vertically",
    ) -> IMAGE:
        """Flip Image.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            flip_method (COMBO, optional): Default 'x-axis: vertically'. One of: 'x-axis: vertically', 'y-axis: horizontally'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageScaleToMaxDimension_upscale_method(str, Enum):
    area = "area"
    lanczos = "lanczos"
    bilinear = "bilinear"
    nearest_exact = "nearest-exact"
    bicubic = "bicubic"

ImageScaleToMaxDimension_upscale_method_values: TypeAlias = Literal[
    "area",
    "lanczos",
    "bilinear",
    "nearest-exact",
    "bilinear",
    "bicubic",
]

class ImageScaleToMaxDimension:
    """Scale Image to Max Dimension."""
    upscale_method = ImageScaleToMaxDimension_upscale_method
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_method: ImageScaleToMaxDimension_upscale_method | ImageScaleToMaxDimension_upscale_method_values = "area",
        largest_size: int = 512,
    ) -> IMAGE:
        """Scale Image to Max Dimension.

        Module: comfy_extras.nodes_images · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'area'. One of: 'area', 'lanczos', 'bilinear', 'nearest-exact', 'bilinear', 'bicubic'.
            largest_size (INT, optional): Range 0 to 16384. Default 512.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SplitImageToTileList:
    """Split Image into List of Tiles: Splits an image into a batched list of tiles with a specified overlap."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        tile_width: int = 1024,
        tile_height: int = 1024,
        overlap: int = 128,
    ) -> list[IMAGE]:
        """Split Image into List of Tiles: Splits an image into a batched list of tiles with a specified overlap.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            tile_width (INT, optional): Range 64 to 16384. Default 1024.
            tile_height (INT, optional): Range 64 to 16384. Default 1024.
            overlap (INT, optional): Range 0 to 4096. Default 128.

        Returns:
            IMAGE (list of Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageMergeTileList:
    """Merge List of Tiles to Image."""
    def __call__(
        self,
        image_list: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        final_width: int = 1024,
        final_height: int = 1024,
        overlap: int = 128,
    ) -> IMAGE:
        """Merge List of Tiles to Image.

        Module: comfy_extras.nodes_images · Category: image/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            image_list (IMAGE, required)
            final_width (INT, optional): Range 64 to 32768. Default 1024.
            final_height (INT, optional): Range 64 to 32768. Default 1024.
            overlap (INT, optional): Range 0 to 4096. Default 128.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageOnlyCheckpointLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class ImageOnlyCheckpointLoader:
    """Load Checkpoint Image Only (img2vid model)."""
    ckpt_name = ImageOnlyCheckpointLoader_ckpt_name
    def __call__(self, ckpt_name: ImageOnlyCheckpointLoader_ckpt_name | str) -> tuple[MODEL, CLIP_VISION, VAE]:
        """Load Checkpoint Image Only (img2vid model).

        Module: comfy_extras.nodes_video_model · Category: model/loaders

        Args:
            ckpt_name (COMBO, required)

        Returns:
            MODEL (MODEL)
            CLIP_VISION (CLIP_VISION)
            VAE (VAE)
        """

class SVDImg2vidConditioning:
    """SVD_img2vid_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 1024,
        height: int = 576,
        video_frames: int = 14,
        motion_bucket_id: int = 127,
        fps: int = 6,
        augmentation_level: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SVD_img2vid_Conditioning.

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/stable video · Class type: SVD_img2vid_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 1024.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 14.
            motion_bucket_id (INT, optional): Range 1 to 1023. Default 127.
            fps (INT, optional): Range 1 to 1024. Default 6.
            augmentation_level (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VideoLinearCFGGuidance:
    """Video Linear CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float = 1.0) -> MODEL:
        """Video Linear CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class VideoTriangleCFGGuidance:
    """Video Triangle CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float = 1.0) -> MODEL:
        """Video Triangle CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ImageOnlyCheckpointSave:
    """ImageOnlyCheckpointSave."""
    def __call__(
        self,
        model: MODEL,
        clip_vision: CLIP_VISION,
        vae: VAE,
        filename_prefix: str | list[str] | RealOutput = "checkpoints/ComfyUI",
    ) -> Result:
        """ImageOnlyCheckpointSave.

        Module: comfy_extras.nodes_video_model · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            clip_vision (CLIP_VISION, required)
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'checkpoints/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class ConditioningSetAreaPercentageVideo:
    """Conditioning (Set Area with Percentage for Video)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        width: float = 1.0,
        height: float = 1.0,
        temporal: float = 1.0,
        x: float = 0,
        y: float = 0,
        z: float = 0,
        strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area with Percentage for Video).

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            width (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            height (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            temporal (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            x (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            y (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            z (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class Ideogram4Scheduler:
    """Ideogram 4 Scheduler."""
    def __call__(
        self,
        steps: int = 20,
        width: int = 1024,
        height: int = 1024,
        mu: float = 0.0,
        std: float = 1.75,
    ) -> SIGMAS:
        """Ideogram 4 Scheduler.

        Module: comfy_extras.nodes_ideogram4 · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 200. Default 20.
            width (INT, optional): Range 256 to 8192, step 16. Default 1024.
            height (INT, optional): Range 256 to 8192, step 16. Default 1024.
            mu (FLOAT, optional): Range -10.0 to 10.0, step 0.05. Default 0.0.
            std (FLOAT, optional): Range 0.1 to 5.0, step 0.05. Default 1.75.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

if sys.version_info[0] >= 3:
    class CreateBoundingBoxes_outputs(tuple[IMAGE, BOUNDING_BOX, ARRAY], Waitable): ...
else:
    CreateBoundingBoxes_outputs = tuple[IMAGE, BOUNDING_BOX, ARRAY]  # for Jedi, which doesn't unpack the class

class CreateBoundingBoxes:
    """Create Bounding Boxes: Draw bounding boxes in a canvas."""
    def __call__(
        self,
        width: int = 1024,
        height: int = 1024,
        editor_state: WidgetValue | BOUNDING_BOXES = ...,
        background: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        bboxes: BOUNDING_BOX | ARRAY | str | list[str] | RealOutput | None = None,
        last_incoming: WidgetValue | BOUNDING_BOXES = ...,
    ) -> CreateBoundingBoxes_outputs:
        """Create Bounding Boxes: Draw bounding boxes in a canvas.

        Outputs Ideogram prompt elements, pixel-space bounding boxes, and a preview image.

        Module: comfy_extras.nodes_bounding_boxes · Category: utilities
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            width (INT, optional): Width of the canvas and the pixel grid for the bounding boxes. Range 64 to 16384, step 16. Default 1024.
            height (INT, optional): Height of the canvas and the pixel grid for the bounding boxes. Range 64 to 16384, step 16. Default 1024.
            editor_state (BOUNDING_BOXES, optional): Draw bounding boxes and set each box type, text, description, color palette. Start with background element first and foreground last. Default [].
            background (IMAGE, optional): Optional image used as background in the canvas and preview.
            bboxes (BOUNDING_BOX or ARRAY or STRING, optional): Bounding boxes, elements, or a JSON string to initialize the canvas. A new upstream value initializes the canvas; edits made on the canvas take priority and are kept until the upstream value changes again.
            last_incoming (BOUNDING_BOXES, optional): Internal state managed by the canvas: the upstream bboxes value that last initialized it. Leave empty to re-initialize the canvas from the bboxes input on the next run. Default [].

        Returns:
            preview (Tensor [batch, height, width, channels], 0 to 1)
            bboxes (BOUNDING_BOX)
            elements (ARRAY)
        """

class BuildJsonPromptIdeogram_style(str, Enum):
    none = "none"
    photo = "photo"
    art_style = "art_style"

class BuildJsonPromptIdeogram:
    """Build JSON Prompt (Ideogram): Build a JSON prompt for the Ideogram 4 model."""
    style = BuildJsonPromptIdeogram_style
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        style: Literal["none", BuildJsonPromptIdeogram_style.none] = "none",
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        style_photo: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_photo: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        style_art_style: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_art_style: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Mapping[str, Any],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Mapping[str, Any],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT:
        """Build JSON Prompt (Ideogram): Build a JSON prompt for the Ideogram 4 model.

        Module: comfy_extras.nodes_json_prompt · Category: text
        Experimental: may change in a future version.

        Args:
            element (ARRAY, required): Prompt elements from the node Create Bounding Boxes.
            high_level_description (STRING, optional): Optional description of the image in one or two sentences. Strongly recommended. Default ''.
            background (STRING, optional): Mandatory description of the image background or environment. Default ''.
            style (COMBO, optional): Default 'none'. One of: 'none', 'photo', 'art_style'.
            aesthetics (STRING, optional): Mandatory aesthetic keywords (e.g. moody, cinematic, desaturated). Default ''.
            lighting (STRING, optional): Mandatory lighting description (e.g. golden hour, rim light, dramatic shadows). Default ''.
            medium (STRING, optional): Mandatory medium type (e.g. photograph, illustration, 3d_render, painting, graphic_design). When style = photo, set to photograph. Default ''.
            color_palette (COLORS, optional): Hex color codes that steer the image's dominant colors. Up to 16 entries. Default [].
            style_photo (STRING, if style is 'photo'): Camera or lens details for photographic outputs (e.g. 35mm, f/1.4, bokeh). Default ''.
            style_art_style (STRING, if style is 'art_style'): Art style description (e.g. flat vector illustration, bold outlines). Default ''.

        Returns:
            prompt (DICT)
        """
