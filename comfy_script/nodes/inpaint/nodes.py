"""ComfyScriptInpaintCrop and ComfyScriptInpaintStitch; what they do is in `cropping`.

Their inputs have the names that users of ComfyUI-Inpaint-CropAndStitch know. Their class types were InpaintCrop and
InpaintStitch once, which nodes with other inputs of about seven public packs have, too.
"""

from __future__ import annotations

import torch
from comfy import model_management
from comfy_api.latest import io

from .boxes import Framing
from .cropping import MaskOptions, Resampling, Stitcher, crop, prepare_mask
from .resampling import ALGORITHMS

__all__ = ["FORMER", "NODES"]

_MAX_SIZE = 16384
_CATEGORY = "inpaint"
_check = model_management.throw_exception_if_processing_interrupted
_Stitcher = io.Custom("INPAINT_STITCHER")


def _pixels(name: str, default: int, tooltip: str, low: int = 0, high: int = _MAX_SIZE) -> io.Int.Input:
    return io.Int.Input(name, default=default, min=low, max=high, tooltip=tooltip)


def _matching(mask: torch.Tensor, image: torch.Tensor, name: str) -> torch.Tensor:
    """The mask `[batch, height, width]` for these images; one in which nothing is masked may have any size."""
    mask = mask.reshape(-1, *mask.shape[-2:])
    height, width = image.shape[1:3]
    if mask.shape[1:] != (height, width):
        if mask.any():
            raise ValueError(
                f"{name} is {mask.shape[2]}×{mask.shape[1]} pixels, the image {width}×{height}: scale one of them"
            )
        mask = mask.new_zeros(len(mask), height, width)
    if len(mask) not in (1, len(image)):
        raise ValueError(f"{name} has {len(mask)} masks for {len(image)} images: give one, or as many as images")
    return mask.expand(len(image), -1, -1).to(model_management.get_torch_device(), torch.float32)


class _Named(io.ComfyNode):
    """A node that is there twice: ComfyUI keeps what it reads of a node in its class, so each name has a class."""

    TITLE: str
    TEXT: str
    FORMER = False

    @classmethod
    def _schema(cls, inputs: list[io.Input], outputs: list[io.Output]) -> io.Schema:
        former_id = cls.TITLE.replace(" ", "")
        node_id = f"ComfyScript{former_id}"
        return io.Schema(
            node_id=former_id if cls.FORMER else node_id,
            display_name=f"{cls.TITLE} ({'former name' if cls.FORMER else 'comfy_script'})",
            category=_CATEGORY,
            description=f"{cls.TEXT} The class type of this node is {node_id} now." if cls.FORMER else cls.TEXT,
            is_deprecated=cls.FORMER,
            inputs=inputs,
            outputs=outputs,
        )


class _Crop(_Named):
    TITLE = "Inpaint Crop"
    TEXT = (
        "Crops an image around what is masked, so that only this part is sampled, at a size that suits the model. "
        "Inpaint Stitch puts the result back."
    )

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return cls._schema(
            inputs=[
                io.Image.Input("image", tooltip="The images to inpaint."),
                io.Mask.Input(
                    "mask", tooltip="What to inpaint: one mask for all images, or one for each, of the images' size."
                ),
                io.Boolean.Input("mask_fill_holes", default=True, tooltip="Mask also what the mask encloses."),
                _pixels(
                    "mask_expand_pixels",
                    0,
                    "Grow the mask by this many pixels to each side; a negative number shrinks it.",
                    -_MAX_SIZE,
                ),
                io.Boolean.Input("mask_invert", default=False, tooltip="Inpaint what is not masked instead."),
                io.Float.Input(
                    "mask_hipass_filter",
                    default=0.1,
                    min=0.0,
                    max=1.0,
                    step=0.01,
                    tooltip="What is masked less than this counts as not masked: faint specks don't enlarge the crop.",
                ),
                _pixels(
                    "mask_blur_pixels",
                    0,
                    "Give the mask that goes to the sampler a soft edge of this many pixels, outwards. "
                    "For Differential Diffusion; other samplers want a hard mask.",
                ),
                _pixels(
                    "mask_blend_pixels",
                    32,
                    "Width of the seam around the mask, in pixels of the image, in which the inpainted crop fades into "
                    "the original. Beyond it every pixel stays exactly as it is.",
                    high=1024,
                ),
                _pixels("context_expand_pixels", 0, "Show the model this many pixels more on each side of the mask."),
                io.Float.Input(
                    "context_from_mask_extend_factor",
                    default=1.2,
                    min=1.0,
                    max=100.0,
                    step=0.01,
                    tooltip="Make the crop larger than the mask by this factor: 1.5 is half as wide and high again.",
                ),
                io.Boolean.Input(
                    "output_resize_to_target_size",
                    default=True,
                    tooltip="Resize the crop to the target size; otherwise it keeps the image's resolution.",
                ),
                _pixels("output_target_width", 512, "Width of the crop that the model gets.", 8),
                _pixels("output_target_height", 512, "Height of the crop that the model gets.", 8),
                io.Combo.Input(
                    "output_padding",
                    options=["0", "8", "16", "32", "64", "128", "256", "512"],
                    default="32",
                    tooltip="Make width and height of the crop multiples of this: 8 is what all models need, 64 what "
                    "some want. 0 leaves them.",
                ),
                io.Combo.Input(
                    "downscale_algorithm",
                    options=list(ALGORITHMS),
                    default="bilinear",
                    tooltip="How the crop is made smaller, there or back.",
                ),
                io.Combo.Input(
                    "upscale_algorithm",
                    options=list(ALGORITHMS),
                    default="bicubic",
                    tooltip="How the crop is made larger, there or back.",
                ),
                io.Mask.Input(
                    "optional_context_mask",
                    optional=True,
                    tooltip="What is to be in the crop as well, though it isn't inpainted: something to go by.",
                ),
            ],
            outputs=[
                _Stitcher.Output("stitcher", tooltip="For Inpaint Stitch."),
                io.Image.Output("cropped_image", tooltip="The crops, for VAE Encode and InpaintModelConditioning."),
                io.Mask.Output("cropped_mask", tooltip="Their masks, for SetLatentNoiseMask."),
            ],
        )

    @classmethod
    def execute(
        cls,
        image: torch.Tensor,
        mask: torch.Tensor,
        mask_fill_holes: bool,
        mask_expand_pixels: int,
        mask_invert: bool,
        mask_hipass_filter: float,
        mask_blur_pixels: int,
        mask_blend_pixels: int,
        context_expand_pixels: int,
        context_from_mask_extend_factor: float,
        output_resize_to_target_size: bool,
        output_target_width: int,
        output_target_height: int,
        output_padding: str,
        downscale_algorithm: str,
        upscale_algorithm: str,
        optional_context_mask: torch.Tensor | None = None,
    ) -> io.NodeOutput:
        """Crops."""
        if len(image) == 1:
            image = image.expand(len(mask.reshape(-1, *mask.shape[-2:])), -1, -1, -1)
        options = MaskOptions(mask_fill_holes, mask_expand_pixels, mask_invert, mask_hipass_filter, mask_blur_pixels)
        framing = Framing(
            context_expand_pixels,
            context_from_mask_extend_factor,
            mask_blend_pixels,
            (output_target_width, output_target_height) if output_resize_to_target_size else None,
            max(int(output_padding), 1),
        )
        context = optional_context_mask
        stitcher, cropped, cropped_mask = crop(
            image,
            prepare_mask(_matching(mask, image, "the mask"), options, _check),
            framing,
            Resampling(downscale_algorithm, upscale_algorithm),
            context=None if context is None else _matching(context, image, "the context mask"),
            blend_pixels=mask_blend_pixels,
            check=_check,
        )
        device = model_management.intermediate_device()
        return io.NodeOutput(stitcher, cropped.to(device), cropped_mask.to(device))


class _Stitch(_Named):
    TITLE = "Inpaint Stitch"
    TEXT = (
        "Puts what was inpainted in the crop of Inpaint Crop back into the image, with a soft seam. Outside the seam "
        "every pixel stays exactly as it is."
    )

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return cls._schema(
            inputs=[
                _Stitcher.Input("stitcher", tooltip="From Inpaint Crop."),
                io.Image.Input(
                    "inpainted_image",
                    tooltip="The inpainted crops: as many as were cropped, or a multiple of that.",
                ),
            ],
            outputs=[io.Image.Output("image")],
        )

    @classmethod
    def execute(cls, stitcher: Stitcher, inpainted_image: torch.Tensor) -> io.NodeOutput:
        """Stitches."""
        return io.NodeOutput(stitcher.stitch(inpainted_image.to(model_management.get_torch_device()), _check))


class InpaintCrop(_Crop):
    """Crops around a mask; see `cropping.crop`."""


class InpaintStitch(_Stitch):
    """Puts inpainted crops back; see `cropping.Stitcher.stitch`."""


class FormerInpaintCrop(_Crop):
    """InpaintCrop under the class type that it had first."""

    FORMER = True


class FormerInpaintStitch(_Stitch):
    """InpaintStitch under the class type that it had first."""

    FORMER = True


NODES: list[type[io.ComfyNode]] = [InpaintCrop, InpaintStitch]
FORMER: list[type[io.ComfyNode]] = [FormerInpaintCrop, FormerInpaintStitch]
