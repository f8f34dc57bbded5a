from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CLIP_VISION, CONDITIONING, IMAGE, INPAINT_STITCHER, LATENT, MASK, MODEL, Result, VAE, VIDEO

class ComfyScriptInpaintCrop_output_padding(str, Enum):
    _0 = "0"
    _8 = "8"
    _16 = "16"
    _32 = "32"
    _64 = "64"
    _128 = "128"
    _256 = "256"
    _512 = "512"

class ComfyScriptInpaintCrop_downscale_algorithm(str, Enum):
    nearest = "nearest"
    bilinear = "bilinear"
    bicubic = "bicubic"
    lanczos = "lanczos"
    box = "box"
    hamming = "hamming"

class ComfyScriptInpaintCrop_upscale_algorithm(str, Enum):
    nearest = "nearest"
    bilinear = "bilinear"
    bicubic = "bicubic"
    lanczos = "lanczos"
    box = "box"
    hamming = "hamming"

ComfyScriptInpaintCrop_downscale_algorithm_values: TypeAlias = Literal[
    "nearest",
    "bilinear",
    "bicubic",
    "lanczos",
    "box",
    "hamming",
]

ComfyScriptInpaintCrop_upscale_algorithm_values: TypeAlias = Literal[
    "nearest",
    "bilinear",
    "bicubic",
    "lanczos",
    "box",
    "hamming",
]

class ComfyScriptInpaintCrop:
    """Inpaint Crop (comfy_script): Crops an image around what is masked, so that only this part is sampled, at a size that suits the model."""
    output_padding = ComfyScriptInpaintCrop_output_padding
    downscale_algorithm = ComfyScriptInpaintCrop_downscale_algorithm
    upscale_algorithm = ComfyScriptInpaintCrop_upscale_algorithm
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        mask_fill_holes: bool = True,
        mask_expand_pixels: int = 0,
        mask_invert: bool = False,
        mask_hipass_filter: float = 0.1,
        mask_blur_pixels: int = 0,
        mask_blend_pixels: int = 32,
        context_expand_pixels: int = 0,
        context_from_mask_extend_factor: float = 1.2,
        output_resize_to_target_size: bool = True,
        output_target_width: int = 512,
        output_target_height: int = 512,
        output_padding: ComfyScriptInpaintCrop_output_padding | Literal["0", "8", "16", "32", "64", "128", "256", "512"] = "32",
        downscale_algorithm: ComfyScriptInpaintCrop_downscale_algorithm | ComfyScriptInpaintCrop_downscale_algorithm_values = "bilinear",
        upscale_algorithm: ComfyScriptInpaintCrop_upscale_algorithm | ComfyScriptInpaintCrop_upscale_algorithm_values = "bicubic",
        optional_context_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[INPAINT_STITCHER, IMAGE, MASK]:
        """Inpaint Crop (comfy_script): Crops an image around what is masked, so that only this part is sampled, at a size that suits the model.

        Inpaint Stitch puts the result back.

        Module: custom_nodes.comfy_script · Category: inpaint

        Args:
            image (IMAGE, required): The images to inpaint.
            mask (MASK, required): What to inpaint: one mask for all images, or one for each, of the images' size.
            mask_fill_holes (BOOLEAN, optional): Mask also what the mask encloses. Default True.
            mask_expand_pixels (INT, optional): Grow the mask by this many pixels to each side; a negative number shrinks it. Range -16384 to 16384. Default 0.
            mask_invert (BOOLEAN, optional): Inpaint what is not masked instead. Default False.
            mask_hipass_filter (FLOAT, optional): What is masked less than this counts as not masked: faint specks don't enlarge the crop. Range 0.0 to 1.0, step 0.01. Default 0.1.
            mask_blur_pixels (INT, optional): Give the mask that goes to the sampler a soft edge of this many pixels, outwards. For Differential Diffusion; other samplers want a hard mask. Range 0 to 16384. Default 0.
            mask_blend_pixels (INT, optional): Width of the seam around the mask, in pixels of the image, in which the inpainted crop fades into the original. Beyond it every pixel stays exactly as it is. Range 0 to 1024. Default 32.
            context_expand_pixels (INT, optional): Show the model this many pixels more on each side of the mask. Range 0 to 16384. Default 0.
            context_from_mask_extend_factor (FLOAT, optional): Make the crop larger than the mask by this factor: 1.5 is half as wide and high again. Range 1.0 to 100.0, step 0.01. Default 1.2.
            output_resize_to_target_size (BOOLEAN, optional): Resize the crop to the target size; otherwise it keeps the image's resolution. Default True.
            output_target_width (INT, optional): Width of the crop that the model gets. Range 8 to 16384. Default 512.
            output_target_height (INT, optional): Height of the crop that the model gets. Range 8 to 16384. Default 512.
            output_padding (COMBO, optional): Make width and height of the crop multiples of this: 8 is what all models need, 64 what some want. 0 leaves them. Default '32'. One of: '0', '8', '16', '32', '64', '128', '256', '512'.
            downscale_algorithm (COMBO, optional): How the crop is made smaller, there or back. Default 'bilinear'. One of: 'nearest', 'bilinear', 'bicubic', 'lanczos', 'box', 'hamming'.
            upscale_algorithm (COMBO, optional): How the crop is made larger, there or back. Default 'bicubic'. One of: 'nearest', 'bilinear', 'bicubic', 'lanczos', 'box', 'hamming'.
            optional_context_mask (MASK, optional): What is to be in the crop as well, though it isn't inpainted: something to go by.

        Returns:
            stitcher (INPAINT_STITCHER): For Inpaint Stitch.
            cropped_image (Tensor [batch, height, width, channels], 0 to 1): The crops, for VAE Encode and InpaintModelConditioning.
            cropped_mask (Tensor [batch, height, width], 0 to 1): Their masks, for SetLatentNoiseMask.
        """

class ComfyScriptInpaintStitch:
    """Inpaint Stitch (comfy_script): Puts what was inpainted in the crop of Inpaint Crop back into the image, with a soft seam."""
    def __call__(
        self,
        stitcher: INPAINT_STITCHER,
        inpainted_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> IMAGE:
        """Inpaint Stitch (comfy_script): Puts what was inpainted in the crop of Inpaint Crop back into the image, with a soft seam.

        Outside the seam every pixel stays exactly as it is.

        Module: custom_nodes.comfy_script · Category: inpaint

        Args:
            stitcher (INPAINT_STITCHER, required): From Inpaint Crop.
            inpainted_image (IMAGE, required): The inpainted crops: as many as were cropped, or a multiple of that.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
        """

class CreateVideo:
    """Create Video: Create a video from images."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        fps: float = 30.0,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        bit_depth: int = 8,
    ) -> VIDEO:
        """Create Video: Create a video from images.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            images (IMAGE, required): The images to create a video from.
            fps (FLOAT, optional): Range 1.0 to 120.0, step 1.0. Default 30.0.
            audio (AUDIO, optional): The audio to add to the video.
            bit_depth (INT, optional): Bit depth of the created video. 10-bit keeps smoother gradients with less banding, but some players and downstream nodes may not support it. Range 8 to 10, step 2. Default 8.

        Returns:
            VIDEO (VIDEO)
        """

class GetVideoComponents:
    """Get Video Components: Extracts all components from a video: frames, audio, framerate, and bit depth."""
    def __call__(self, video: VIDEO | list[VIDEO] | RealOutput) -> tuple[IMAGE, AUDIO, float, int]:
        """Get Video Components: Extracts all components from a video: frames, audio, framerate, and bit depth.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            video (VIDEO, required): The video to extract components from.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
            audio (dict of waveform [batch, channels, samples] and sample_rate)
            fps (FLOAT)
            bit_depth (INT)
        """

class InpaintCrop_output_padding(str, Enum):
    _0 = "0"
    _8 = "8"
    _16 = "16"
    _32 = "32"
    _64 = "64"
    _128 = "128"
    _256 = "256"
    _512 = "512"

class InpaintCrop_downscale_algorithm(str, Enum):
    nearest = "nearest"
    bilinear = "bilinear"
    bicubic = "bicubic"
    lanczos = "lanczos"
    box = "box"
    hamming = "hamming"

class InpaintCrop_upscale_algorithm(str, Enum):
    nearest = "nearest"
    bilinear = "bilinear"
    bicubic = "bicubic"
    lanczos = "lanczos"
    box = "box"
    hamming = "hamming"

InpaintCrop_downscale_algorithm_values: TypeAlias = Literal[
    "nearest",
    "bilinear",
    "bicubic",
    "lanczos",
    "box",
    "hamming",
]

InpaintCrop_upscale_algorithm_values: TypeAlias = Literal[
    "nearest",
    "bilinear",
    "bicubic",
    "lanczos",
    "box",
    "hamming",
]

class InpaintCrop:
    """Inpaint Crop (former name): Crops an image around what is masked, so that only this part is sampled, at a size that suits the model."""
    output_padding = InpaintCrop_output_padding
    downscale_algorithm = InpaintCrop_downscale_algorithm
    upscale_algorithm = InpaintCrop_upscale_algorithm
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        mask_fill_holes: bool = True,
        mask_expand_pixels: int = 0,
        mask_invert: bool = False,
        mask_hipass_filter: float = 0.1,
        mask_blur_pixels: int = 0,
        mask_blend_pixels: int = 32,
        context_expand_pixels: int = 0,
        context_from_mask_extend_factor: float = 1.2,
        output_resize_to_target_size: bool = True,
        output_target_width: int = 512,
        output_target_height: int = 512,
        output_padding: InpaintCrop_output_padding | Literal["0", "8", "16", "32", "64", "128", "256", "512"] = "32",
        downscale_algorithm: InpaintCrop_downscale_algorithm | InpaintCrop_downscale_algorithm_values = "bilinear",
        upscale_algorithm: InpaintCrop_upscale_algorithm | InpaintCrop_upscale_algorithm_values = "bicubic",
        optional_context_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[INPAINT_STITCHER, IMAGE, MASK]:
        """Inpaint Crop (former name): Crops an image around what is masked, so that only this part is sampled, at a size that suits the model.

        Inpaint Stitch puts the result back. The class type of this node is ComfyScriptInpaintCrop now.

        Module: custom_nodes.comfy_script · Category: inpaint
        Deprecated: may go away in a future version.

        Args:
            image (IMAGE, required): The images to inpaint.
            mask (MASK, required): What to inpaint: one mask for all images, or one for each, of the images' size.
            mask_fill_holes (BOOLEAN, optional): Mask also what the mask encloses. Default True.
            mask_expand_pixels (INT, optional): Grow the mask by this many pixels to each side; a negative number shrinks it. Range -16384 to 16384. Default 0.
            mask_invert (BOOLEAN, optional): Inpaint what is not masked instead. Default False.
            mask_hipass_filter (FLOAT, optional): What is masked less than this counts as not masked: faint specks don't enlarge the crop. Range 0.0 to 1.0, step 0.01. Default 0.1.
            mask_blur_pixels (INT, optional): Give the mask that goes to the sampler a soft edge of this many pixels, outwards. For Differential Diffusion; other samplers want a hard mask. Range 0 to 16384. Default 0.
            mask_blend_pixels (INT, optional): Width of the seam around the mask, in pixels of the image, in which the inpainted crop fades into the original. Beyond it every pixel stays exactly as it is. Range 0 to 1024. Default 32.
            context_expand_pixels (INT, optional): Show the model this many pixels more on each side of the mask. Range 0 to 16384. Default 0.
            context_from_mask_extend_factor (FLOAT, optional): Make the crop larger than the mask by this factor: 1.5 is half as wide and high again. Range 1.0 to 100.0, step 0.01. Default 1.2.
            output_resize_to_target_size (BOOLEAN, optional): Resize the crop to the target size; otherwise it keeps the image's resolution. Default True.
            output_target_width (INT, optional): Width of the crop that the model gets. Range 8 to 16384. Default 512.
            output_target_height (INT, optional): Height of the crop that the model gets. Range 8 to 16384. Default 512.
            output_padding (COMBO, optional): Make width and height of the crop multiples of this: 8 is what all models need, 64 what some want. 0 leaves them. Default '32'. One of: '0', '8', '16', '32', '64', '128', '256', '512'.
            downscale_algorithm (COMBO, optional): How the crop is made smaller, there or back. Default 'bilinear'. One of: 'nearest', 'bilinear', 'bicubic', 'lanczos', 'box', 'hamming'.
            upscale_algorithm (COMBO, optional): How the crop is made larger, there or back. Default 'bicubic'. One of: 'nearest', 'bilinear', 'bicubic', 'lanczos', 'box', 'hamming'.
            optional_context_mask (MASK, optional): What is to be in the crop as well, though it isn't inpainted: something to go by.

        Returns:
            stitcher (INPAINT_STITCHER): For Inpaint Stitch.
            cropped_image (Tensor [batch, height, width, channels], 0 to 1): The crops, for VAE Encode and InpaintModelConditioning.
            cropped_mask (Tensor [batch, height, width], 0 to 1): Their masks, for SetLatentNoiseMask.
        """

class InpaintStitch:
    """Inpaint Stitch (former name): Puts what was inpainted in the crop of Inpaint Crop back into the image, with a soft seam."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        stitcher: INPAINT_STITCHER,
        inpainted_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> IMAGE:
        """Inpaint Stitch (former name): Puts what was inpainted in the crop of Inpaint Crop back into the image, with a soft seam.

        Outside the seam every pixel stays exactly as it is. The class type of this node is ComfyScriptInpaintStitch now.

        Module: custom_nodes.comfy_script · Category: inpaint
        Deprecated: may go away in a future version.

        Args:
            stitcher (INPAINT_STITCHER, required): From Inpaint Crop.
            inpainted_image (IMAGE, required): The inpainted crops: as many as were cropped, or a multiple of that.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
        """

class LoadImageFromMemory:
    """Load Image From Memory: An image that a script has sent to the server for this workflow, without a file."""
    def __call__(self, image: str | list[str] | RealOutput = "") -> tuple[IMAGE, MASK]:
        """Load Image From Memory: An image that a script has sent to the server for this workflow, without a file.

        Module: custom_nodes.comfy_script · Category: image

        Args:
            image (STRING, optional): The image's name in the server's memory. In a script, the image itself: a PIL image, an array or a Path. Default ''.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1): The image; of an animation, all frames as a batch. At most 1073741824 pixels in all.
            mask (Tensor [batch, height, width], 0 to 1): 1 where the image is transparent.
        """

class LoadImageFromPath:
    """Load Image From Path: Loads an image by its path, also one that a workflow before has saved."""
    def __call__(self, image: str | list[str] | RealOutput = "ComfyUI_00001_.png [output]") -> tuple[IMAGE, MASK]:
        """Load Image From Path: Loads an image by its path, also one that a workflow before has saved.

        Module: custom_nodes.comfy_script · Category: image

        Args:
            image (STRING, optional): A path in the input folder; with [output], [temp] or [input] behind it, in that folder. Absolute paths work in these folders, and where the server's owner allows it. Default 'ComfyUI_00001_.png [output]'.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1): The image; of an animation, all frames as a batch. At most 1073741824 pixels in all.
            mask (Tensor [batch, height, width], 0 to 1): 1 where the image is transparent.
        """

class LoadVideo_file(str, Enum): ...  # type: ignore[misc]

class LoadVideo:
    """Load Video."""
    file = LoadVideo_file
    def __call__(self, file: LoadVideo_file | str) -> VIDEO:
        """Load Video.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            file (COMBO, required)

        Returns:
            VIDEO (VIDEO)
        """

class MaskEllipse:
    """Mask Ellipse: Draws an ellipse."""
    def __call__(
        self,
        width: int = 512,
        height: int = 512,
        center_x: float = 0.5,
        center_y: float = 0.5,
        radius_x: float = 0.25,
        radius_y: float = 0.25,
        feather: float = 0.0,
    ) -> MASK:
        """Mask Ellipse: Draws an ellipse.

        Its radii are fractions of width and height, so that it is a circle only on a square.

        Module: custom_nodes.comfy_script · Category: mask/draw

        Args:
            width (INT, optional): Width of the mask, in pixels. Range 1 to 16384. Default 512.
            height (INT, optional): Height of the mask, in pixels. Range 1 to 16384. Default 512.
            center_x (FLOAT, optional): Center, as a fraction of the width: 0 is the left border, 1 the right. Range -10.0 to 10.0, step 0.01. Default 0.5.
            center_y (FLOAT, optional): Center, as a fraction of the height: 0 is the upper border, 1 the lower. Range -10.0 to 10.0, step 0.01. Default 0.5.
            radius_x (FLOAT, optional): Half the ellipse's width, as a fraction of the picture's width. Range 0.0 to 10.0, step 0.01. Default 0.25.
            radius_y (FLOAT, optional): Half the ellipse's height, as a fraction of the picture's height. Range 0.0 to 10.0, step 0.01. Default 0.25.
            feather (FLOAT, optional): Width of the soft edge, in pixels; 0 is a hard edge. Range 0.0 to 16384.0, step 0.5. Default 0.0.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class MaskGradient:
    """Mask Gradient: A linear ramp from black to white across the picture."""
    def __call__(
        self,
        width: int = 512,
        height: int = 512,
        angle: float = 0.0,
        start: float = 0.0,
        end: float = 1.0,
    ) -> MASK:
        """Mask Gradient: A linear ramp from black to white across the picture.

        Module: custom_nodes.comfy_script · Category: mask/draw

        Args:
            width (INT, optional): Width of the mask, in pixels. Range 1 to 16384. Default 512.
            height (INT, optional): Height of the mask, in pixels. Range 1 to 16384. Default 512.
            angle (FLOAT, optional): Direction in degrees, clockwise: 0 goes from left to right, 90 from top to bottom. Range -360.0 to 360.0, step 1.0. Default 0.0.
            start (FLOAT, optional): Where the ramp starts (black), as a fraction of the way across the picture. Range -10.0 to 10.0, step 0.01. Default 0.0.
            end (FLOAT, optional): Where it ends (white). Before start, the ramp goes from white to black. Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class MaskPolygon:
    """Mask Polygon: Draws a closed polygon."""
    def __call__(
        self,
        width: int = 512,
        height: int = 512,
        points: str | list[str] | RealOutput = "0.5,0.1 0.9,0.9 0.1,0.9",
        feather: float = 0.0,
    ) -> MASK:
        """Mask Polygon: Draws a closed polygon.

        Module: custom_nodes.comfy_script · Category: mask/draw

        Args:
            width (INT, optional): Width of the mask, in pixels. Range 1 to 16384. Default 512.
            height (INT, optional): Height of the mask, in pixels. Range 1 to 16384. Default 512.
            points (STRING, optional): The corners: x as a fraction of the width, y of the height. In a script, str(list_of_pairs) does as well. At most 10000 corners and 500000 characters. Default '0.5,0.1 0.9,0.9 0.1,0.9'.
            feather (FLOAT, optional): Width of the soft edge, in pixels; 0 is a hard edge. Range 0.0 to 16384.0, step 0.5. Default 0.0.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class MaskRectangle:
    """Mask Rectangle: Draws a rectangle."""
    def __call__(
        self,
        width: int = 512,
        height: int = 512,
        left: float = 0.25,
        top: float = 0.25,
        right: float = 0.75,
        bottom: float = 0.75,
        feather: float = 0.0,
    ) -> MASK:
        """Mask Rectangle: Draws a rectangle.

        0 is the picture's left or upper border, 1 its right or lower one.

        Module: custom_nodes.comfy_script · Category: mask/draw

        Args:
            width (INT, optional): Width of the mask, in pixels. Range 1 to 16384. Default 512.
            height (INT, optional): Height of the mask, in pixels. Range 1 to 16384. Default 512.
            left (FLOAT, optional): Left side, as a fraction of the width. Range -10.0 to 10.0, step 0.01. Default 0.25.
            top (FLOAT, optional): Upper side, as a fraction of the height. Range -10.0 to 10.0, step 0.01. Default 0.25.
            right (FLOAT, optional): Right side, as a fraction of the width. Range -10.0 to 10.0, step 0.01. Default 0.75.
            bottom (FLOAT, optional): Lower side, as a fraction of the height. Range -10.0 to 10.0, step 0.01. Default 0.75.
            feather (FLOAT, optional): Width of the soft edge, in pixels; 0 is a hard edge. Range 0.0 to 16384.0, step 0.5. Default 0.0.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class MaskRegion_region(str, Enum):
    full = "full"
    left_half = "left half"
    right_half = "right half"
    top_half = "top half"
    bottom_half = "bottom half"
    left_third = "left third"
    center_third = "center third"
    right_third = "right third"
    top_third = "top third"
    middle_third = "middle third"
    bottom_third = "bottom third"
    top_left = "top left"
    top_right = "top right"
    bottom_left = "bottom left"
    bottom_right = "bottom right"
    center = "center"  # type: ignore[assignment]

MaskRegion_region_values: TypeAlias = Literal[
    "full",
    "left half",
    "right half",
    "top half",
    "bottom half",
    "left third",
    "center third",
    "right third",
    "top third",
    "middle third",
    "bottom third",
    "top left",
    "top right",
    "bottom left",
    "bottom right",
    "center",
]

class MaskRegion:
    """Mask Region: A part of the picture by its name."""
    region = MaskRegion_region
    def __call__(
        self,
        width: int = 512,
        height: int = 512,
        region: MaskRegion_region | MaskRegion_region_values = "left half",
        feather: float = 0.0,
    ) -> MASK:
        """Mask Region: A part of the picture by its name.

        Module: custom_nodes.comfy_script · Category: mask/draw

        Args:
            width (INT, optional): Width of the mask, in pixels. Range 1 to 16384. Default 512.
            height (INT, optional): Height of the mask, in pixels. Range 1 to 16384. Default 512.
            region (COMBO, optional): The part: halves, thirds (center is between left and right, middle between top and bottom), corners (a quarter of the picture each), or the center (half as wide and high). Default 'left half'. One of: 'full', 'left half', 'right half', 'top half', 'bottom half', 'left third', 'center third', 'right third', 'top third', 'middle third', 'bottom third', 'top left', … (16 in all).
            feather (FLOAT, optional): Width of the soft edge, in pixels; 0 is a hard edge. Range 0.0 to 16384.0, step 0.5. Default 0.0.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1)
        """

class NearSightedAttention_in_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class NearSightedAttention_out_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class NearSightedAttention:
    """Near-sighted Attention: Near-sighted Tile and Slothful Attention in one: the fastest in large pictures, and the one with the most to adjust."""
    in_mode = NearSightedAttention_in_mode
    out_mode = NearSightedAttention_out_mode
    def __call__(
        self,
        model: MODEL,
        tiling_max_depth: int = 2,
        peak_time: float = 0.4,
        time_decay: float = 2.0,
        base_tile_size: int = 24,
        peak_tile_size: int = 32,
        base_global_ratio: float = 0.2,
        peak_global_ratio: float = 0.8,
        in_mode: NearSightedAttention_in_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        in_depth_decay: float = 2.0,
        in_slothful: float = 6.0,
        in_k_blend: float = 0.0,
        in_v_blend: float = 0.0,
        out_mode: NearSightedAttention_out_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        out_depth_decay: float = 2.0,
        out_slothful: float = 4.0,
        out_k_blend: float = 0.0,
        out_v_blend: float = 0.0,
    ) -> MODEL:
        """Near-sighted Attention: Near-sighted Tile and Slothful Attention in one: the fastest in large pictures, and the one with the most to adjust.

        Small tiles with a high slothful leave too little to look at. Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            tiling_max_depth (INT, optional): Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in composition. SDXL has no attention at level 1. Range 1 to 3. Default 2.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            base_tile_size (INT, optional): Longest side of a tile far from peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 24.
            peak_tile_size (INT, optional): Longest side of a tile at peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 32.
            base_global_ratio (FLOAT, optional): How much of the whole picture each tile sees far from peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.2.
            peak_global_ratio (FLOAT, optional): How much of the whole picture each tile sees at peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.8.
            in_mode (COMBO, optional): How tokens are put together for the input blocks, which read the picture, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            in_depth_decay (FLOAT, optional): How fast in_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_slothful (FLOAT, optional): About how many tokens of the picture become one in what the input blocks, which read the picture, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 6.0.
            in_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. Higher can smooth noise and small parts, make patterns of cloth fainter and the background softer, and hair finer. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            in_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG softens outlines, with MAX it can look painted. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_mode (COMBO, optional): How tokens are put together for the output blocks, which paint it, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            out_depth_decay (FLOAT, optional): How fast out_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            out_slothful (FLOAT, optional): About how many tokens of the picture become one in what the output blocks, which paint it, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 4.0.
            out_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. It has little effect on most pictures. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG lowers contrast and sharpness, with MAX it raises them. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class NearSightedAttentionDiT:
    """Near-sighted Attention DiT: Near-sighted Attention for transformer models: each tile of the picture or video attends to the text, to itself and to a coarse copy of the whole."""
    def __call__(
        self,
        model: MODEL,
        peak_time: float = 0.4,
        time_decay: float = 2.0,
        base_tile_size: int = 24,
        peak_tile_size: int = 32,
        tile_frames: int = 8,
        base_global_ratio: float = 0.2,
        peak_global_ratio: float = 0.8,
        slothful: float = 1.0,
        k_blend: float = 0.0,
        v_blend: float = 0.0,
    ) -> MODEL:
        """Near-sighted Attention DiT: Near-sighted Attention for transformer models: each tile of the picture or video attends to the text, to itself and to a coarse copy of the whole.

        The text attends to everything. Experimental: what is computed is tested, but nobody has judged pictures of these models with it. Works together with LoRAs, hooks, ControlNet and reference pictures, and with the other DiT attention node in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model: Flux, SD 3 or 3.5, Qwen-Image, Z-Image, Lumina Image 2 or Wan video. It stays as it is; the output is a patched copy.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            base_tile_size (INT, optional): Longest side of a tile far from peak_time, in tokens, which are 16 pixels in most models (32 are 512 pixels of the picture). Smaller is faster, but the parts of the picture agree less. Range 8 to 128, step 2. Default 24.
            peak_tile_size (INT, optional): Longest side of a tile at peak_time, in tokens, which are 16 pixels in most models (32 are 512 pixels of the picture). Smaller is faster, but the parts of the picture agree less. Range 8 to 128, step 2. Default 32.
            tile_frames (INT, optional): Most frames of a video's tile, as the model counts them (with Wan, one is four of the video). Pictures have one. Range 1 to 128. Default 8.
            base_global_ratio (FLOAT, optional): How much of the whole picture each tile sees far from peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller is faster; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.2.
            peak_global_ratio (FLOAT, optional): How much of the whole picture each tile sees at peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller is faster; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.8.
            slothful (FLOAT, optional): About how many tokens of the picture become one in what attention looks at; in videos, of neighbouring frames, too. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Text is kept whole. Range 0.0 to 50.0, step 0.5. Default 1.0.
            k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average. Where a mask hides parts of the picture, it counts as 0. Range 0.0 to 1.0, step 0.05. Default 0.0.
            v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average. Where a mask hides parts of the picture, it counts as 0. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class NearSightedAttentionSimple:
    """Near-sighted Attention Simple: Near-sighted Attention with fewer parameters: mode 2D_AVG and depth decay 1.5 everywhere."""
    def __call__(
        self,
        model: MODEL,
        tiling_max_depth: int = 2,
        peak_time: float = 0.4,
        time_decay: float = 2.0,
        base_tile_size: int = 24,
        peak_tile_size: int = 32,
        base_global_ratio: float = 0.2,
        peak_global_ratio: float = 0.8,
        slothful: float = 4.0,
        in_blend: float = 0.0,
        out_blend: float = 0.0,
    ) -> MODEL:
        """Near-sighted Attention Simple: Near-sighted Attention with fewer parameters: mode 2D_AVG and depth decay 1.5 everywhere.

        Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            tiling_max_depth (INT, optional): Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in composition. SDXL has no attention at level 1. Range 1 to 3. Default 2.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            base_tile_size (INT, optional): Longest side of a tile far from peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 24.
            peak_tile_size (INT, optional): Longest side of a tile at peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 32.
            base_global_ratio (FLOAT, optional): How much of the whole picture each tile sees far from peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.2.
            peak_global_ratio (FLOAT, optional): How much of the whole picture each tile sees at peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.8.
            slothful (FLOAT, optional): About how many tokens of the picture become one in what the input and output blocks look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 4.0.
            in_blend (FLOAT, optional): What K and V become in the input blocks: 0 takes one token of each group, 1 its average. Higher can smooth noise and soften outlines. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_blend (FLOAT, optional): What K and V become in the output blocks: 0 takes one token of each group, 1 its average. Higher lowers contrast and sharpness. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class NearSightedTile:
    """Near-sighted Tile: More detail, and speed in large pictures: each tile of the picture attends to itself and to a coarse copy of the whole."""
    def __call__(
        self,
        model: MODEL,
        tiling_max_depth: int = 2,
        global_ratio: float = 0.5,
        tile_size: int = 32,
    ) -> MODEL:
        """Near-sighted Tile: More detail, and speed in large pictures: each tile of the picture attends to itself and to a coarse copy of the whole.

        Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            tiling_max_depth (INT, optional): Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in composition. SDXL has no attention at level 1. Range 1 to 3. Default 2.
            global_ratio (FLOAT, optional): How much of the whole picture each tile sees, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.5.
            tile_size (INT, optional): Longest side of a tile, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 32.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class SV3DConditioning:
    """SV3D_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 576,
        height: int = 576,
        video_frames: int = 21,
        elevation: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SV3D_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable video 3d · Class type: SV3D_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 576.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 21.
            elevation (FLOAT, optional): Range -90.0 to 90.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SaveImageToMemory:
    """Save Image To Memory: Keeps images in the server's memory until the script that has queued the workflow fetches them, without a file."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> Result:
        """Save Image To Memory: Keeps images in the server's memory until the script that has queued the workflow fetches them, without a file.

        Module: custom_nodes.comfy_script · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): The images.

        Returns:
            What the node saves or shows, once it has run.
        """

class SaveVideo_format(str, Enum):
    auto = "auto"
    mp4 = "mp4"

class SaveVideo_codec(str, Enum):
    auto = "auto"
    h264 = "h264"

class SaveVideo_codec_encoding(str, Enum):
    auto = "auto"
    re_encode = "re-encode"

class SaveVideo:
    """Save Video: Saves the input videos to your ComfyUI output directory."""
    format = SaveVideo_format
    codec = SaveVideo_codec
    codec_encoding = SaveVideo_codec_encoding
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        codec: Literal["auto", SaveVideo_codec.auto] = "auto",
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float = 23.0,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float = 23.0,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Mapping[str, Any],
    ) -> Result:
        """Save Video: Saves the input videos to your ComfyUI output directory.

        Module: comfy_extras.nodes_video · Category: video
        Output node: runs even if nothing uses its outputs.

        Args:
            video (VIDEO, required): The video to save.
            filename_prefix (STRING, optional): The prefix for the file to save. This may include formatting information such as %date:yyyy-MM-dd% or %Empty Latent Image.width% to include values from nodes. Default 'video/ComfyUI'.
            format (COMBO, optional): The format to save the video as. Default 'auto'. One of: 'auto', 'mp4'.
            codec (COMBO, optional): The codec to use for the video. Default 'auto'. One of: 'auto', 'h264'.
            codec_encoding (COMBO, if codec is 'h264'): Automatic preserves compatible H.264 streams. Re-encode applies a custom CRF. One of: 'auto', 're-encode'.
            codec_encoding_crf (FLOAT, if codec is 'h264' and codec_encoding is 're-encode'): Lower values produce higher quality and larger files. Range 0.0 to 51.0, step 1.0. Default 23.0.

        Returns:
            video (VIDEO)
        """

class SaveWEBM_codec(str, Enum):
    vp9 = "vp9"
    av1 = "av1"

class SaveWEBM:
    """Save WEBM."""
    codec = SaveWEBM_codec
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        codec: SaveWEBM_codec | Literal["vp9", "av1"] = "vp9",
        fps: float = 24.0,
        crf: float = 32.0,
    ) -> RealImageBatch:
        """Save WEBM.

        Module: comfy_extras.nodes_video · Category: video
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): RGBA images are saved with their alpha channel as transparency (vp9 codec only).
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            codec (COMBO, optional): Default 'vp9'. One of: 'vp9', 'av1'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 24.0.
            crf (FLOAT, optional): Higher crf means lower quality with a smaller file size, lower crf means higher quality higher filesize. Range 0 to 63.0, step 1. Default 32.0.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """

class SlothfulAttention_in_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class SlothfulAttention_out_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class SlothfulAttention:
    """Slothful Attention: Changes how a model paints, without training: self-attention looks at fewer tokens of the picture, taken or averaged in groups."""
    in_mode = SlothfulAttention_in_mode
    out_mode = SlothfulAttention_out_mode
    def __call__(
        self,
        model: MODEL,
        peak_time: float = 0.4,
        time_decay: float = 2.0,
        in_mode: SlothfulAttention_in_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        in_depth_decay: float = 2.0,
        in_slothful: float = 6.0,
        in_k_blend: float = 0.0,
        in_v_blend: float = 0.0,
        out_mode: SlothfulAttention_out_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        out_depth_decay: float = 2.0,
        out_slothful: float = 4.0,
        out_k_blend: float = 0.0,
        out_v_blend: float = 0.0,
    ) -> MODEL:
        """Slothful Attention: Changes how a model paints, without training: self-attention looks at fewer tokens of the picture, taken or averaged in groups.

        Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_mode (COMBO, optional): How tokens are put together for the input blocks, which read the picture, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            in_depth_decay (FLOAT, optional): How fast in_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_slothful (FLOAT, optional): About how many tokens of the picture become one in what the input blocks, which read the picture, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 6.0.
            in_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. Higher can smooth noise and small parts, make patterns of cloth fainter and the background softer, and hair finer. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            in_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG softens outlines, with MAX it can look painted. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_mode (COMBO, optional): How tokens are put together for the output blocks, which paint it, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            out_depth_decay (FLOAT, optional): How fast out_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            out_slothful (FLOAT, optional): About how many tokens of the picture become one in what the output blocks, which paint it, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 4.0.
            out_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. It has little effect on most pictures. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG lowers contrast and sharpness, with MAX it raises them. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class SlothfulAttentionDiT:
    """Slothful Attention DiT: Slothful Attention for transformer models: attention looks at fewer tokens of the picture or video, taken or averaged in groups, each of which counts as many as it stands for."""
    def __call__(
        self,
        model: MODEL,
        peak_time: float = 0.4,
        time_decay: float = 2.0,
        slothful: float = 4.0,
        k_blend: float = 0.0,
        v_blend: float = 0.0,
    ) -> MODEL:
        """Slothful Attention DiT: Slothful Attention for transformer models: attention looks at fewer tokens of the picture or video, taken or averaged in groups, each of which counts as many as it stands for.

        Experimental: what is computed is tested, but nobody has judged pictures of these models with it. Works together with LoRAs, hooks, ControlNet and reference pictures, and with the other DiT attention node in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model: Flux, SD 3 or 3.5, Qwen-Image, Z-Image, Lumina Image 2 or Wan video. It stays as it is; the output is a patched copy.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            slothful (FLOAT, optional): About how many tokens of the picture become one in what attention looks at; in videos, of neighbouring frames, too. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Text is kept whole. Range 0.0 to 50.0, step 0.5. Default 4.0.
            k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average. Where a mask hides parts of the picture, it counts as 0. Range 0.0 to 1.0, step 0.05. Default 0.0.
            v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average. Where a mask hides parts of the picture, it counts as 0. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class StableZero123Conditioning:
    """StableZero123_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 256,
        height: int = 256,
        batch_size: int = 1,
        elevation: float = 0.0,
        azimuth: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class StableZero123ConditioningBatched:
    """StableZero123_Conditioning_Batched."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 256,
        height: int = 256,
        batch_size: int = 1,
        elevation: float = 0.0,
        azimuth: float = 0.0,
        elevation_batch_increment: float = 0.0,
        azimuth_batch_increment: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning_Batched.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning_Batched

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            elevation_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VideoSlice:
    """Trim Video."""
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        start_time: float = 0.0,
        duration: float = 0.0,
        strict_duration: bool = False,
    ) -> VIDEO:
        """Trim Video.

        Module: comfy_extras.nodes_video · Category: video · Class type: Video Slice

        Args:
            video (VIDEO, required)
            start_time (FLOAT, optional): Start time in seconds. Range -100000.0 to 100000.0, step 0.001. Default 0.0.
            duration (FLOAT, optional): Duration in seconds, or 0 for unlimited duration. At least 0.0, step 0.001. Default 0.0.
            strict_duration (BOOLEAN, optional): If True, when the specified duration is not possible, an error will be raised. Default False.

        Returns:
            VIDEO (VIDEO)
        """
