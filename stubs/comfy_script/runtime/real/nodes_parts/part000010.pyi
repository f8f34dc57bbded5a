from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import BOUNDING_BOX, IMAGE, MODEL, Result, SVG, WidgetValue

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

class Mahiro:
    """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt."""
    def __call__(self, model: MODEL) -> MODEL:
        """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt.

        Module: comfy_extras.nodes_mahiro · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
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
