import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    ARRAY,
    BOOLEAN,
    BOUNDING_BOX,
    BOUNDING_BOXES,
    CLIP_VISION,
    COLORS,
    CONDITIONING,
    DICT,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    LORA_MODEL,
    LOSS_MAP,
    MODEL,
    SIGMAS,
    STRING,
    VAE,
    VIDEO,
    Waitable,
    WidgetValue,
)

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
        image: IMAGE | ImageLike,
        target_width: int | INT = 512,
        target_height: int | INT = 512,
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
            IMAGE (IMAGE)
        """

class GetImageSize:
    """Get Image Size: Returns width and height of the image, and passes it through unchanged."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[INT, INT, INT]:
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
        image: IMAGE | ImageLike,
        rotation: ImageRotate_rotation | Literal["none", "90 degrees", "180 degrees", "270 degrees"] = "none",
    ) -> IMAGE:
        """Rotate Image.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            rotation (COMBO, optional): Default 'none'. One of: 'none', '90 degrees', '180 degrees', '270 degrees'.

        Returns:
            IMAGE (IMAGE)
        """

class ImageFlip_flip_method(str, Enum):
    x_axis_vertically = "x-axis: vertically"
    y_axis_horizontally = "y-axis: horizontally"

class ImageFlip:
    """Flip Image."""
    flip_method = ImageFlip_flip_method
    def __call__(
        self,
        image: IMAGE | ImageLike,
        flip_method: ImageFlip_flip_method | Literal["x-axis: vertically", "y-axis: horizontally"] = "x-axis: vertically",
    ) -> IMAGE:
        """Flip Image.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            flip_method (COMBO, optional): Default 'x-axis: vertically'. One of: 'x-axis: vertically', 'y-axis: horizontally'.

        Returns:
            IMAGE (IMAGE)
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
        image: IMAGE | ImageLike,
        upscale_method: ImageScaleToMaxDimension_upscale_method | ImageScaleToMaxDimension_upscale_method_values = "area",
        largest_size: int | INT = 512,
    ) -> IMAGE:
        """Scale Image to Max Dimension.

        Module: comfy_extras.nodes_images · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'area'. One of: 'area', 'lanczos', 'bilinear', 'nearest-exact', 'bilinear', 'bicubic'.
            largest_size (INT, optional): Range 0 to 16384. Default 512.

        Returns:
            IMAGE (IMAGE)
        """

class SplitImageToTileList:
    """Split Image into List of Tiles: Splits an image into a batched list of tiles with a specified overlap."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        tile_width: int | INT = 1024,
        tile_height: int | INT = 1024,
        overlap: int | INT = 128,
    ) -> IMAGE:
        """Split Image into List of Tiles: Splits an image into a batched list of tiles with a specified overlap.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            tile_width (INT, optional): Range 64 to 16384. Default 1024.
            tile_height (INT, optional): Range 64 to 16384. Default 1024.
            overlap (INT, optional): Range 0 to 4096. Default 128.

        Returns:
            IMAGE (list of IMAGE)
        """

class ImageMergeTileList:
    """Merge List of Tiles to Image."""
    def __call__(
        self,
        image_list: IMAGE | ImageLike,
        final_width: int | INT = 1024,
        final_height: int | INT = 1024,
        overlap: int | INT = 128,
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
            IMAGE (IMAGE)
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
        init_image: IMAGE | ImageLike,
        vae: VAE,
        width: int | INT = 1024,
        height: int | INT = 576,
        video_frames: int | INT = 14,
        motion_bucket_id: int | INT = 127,
        fps: int | INT = 6,
        augmentation_level: float | FLOAT = 0.0,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class VideoLinearCFGGuidance:
    """Video Linear CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float | FLOAT = 1.0) -> MODEL:
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
    def __call__(self, model: MODEL, min_cfg: float | FLOAT = 1.0) -> MODEL:
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
        filename_prefix: str | STRING = "checkpoints/ComfyUI",
    ) -> Output:
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
        conditioning: CONDITIONING,
        width: float | FLOAT = 1.0,
        height: float | FLOAT = 1.0,
        temporal: float | FLOAT = 1.0,
        x: float | FLOAT = 0,
        y: float | FLOAT = 0,
        z: float | FLOAT = 0,
        strength: float | FLOAT = 1.0,
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
            CONDITIONING (CONDITIONING)
        """

class Ideogram4Scheduler:
    """Ideogram 4 Scheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        width: int | INT = 1024,
        height: int | INT = 1024,
        mu: float | FLOAT = 0.0,
        std: float | FLOAT = 1.75,
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
            SIGMAS (SIGMAS)
        """

if sys.version_info[0] >= 3:
    class CreateBoundingBoxes_outputs(tuple[IMAGE, BOUNDING_BOX, ARRAY], Waitable): ...
else:
    CreateBoundingBoxes_outputs = tuple[IMAGE, BOUNDING_BOX, ARRAY]  # for Jedi, which doesn't unpack the class

class CreateBoundingBoxes:
    """Create Bounding Boxes: Draw bounding boxes in a canvas."""
    def __call__(
        self,
        width: int | INT = 1024,
        height: int | INT = 1024,
        editor_state: WidgetValue | BOUNDING_BOXES = ...,
        background: IMAGE | ImageLike | None = None,
        bboxes: BOUNDING_BOX | ARRAY | str | STRING | None = None,
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
            preview (IMAGE)
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
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        style: Literal["none", BuildJsonPromptIdeogram_style.none] = "none",
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        style_photo: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_photo: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        style_art_style: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_art_style: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Mapping[str, Any],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Mapping[str, Any],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
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

class TrainLoraNode_optimizer(str, Enum):
    AdamW = "AdamW"
    Adam = "Adam"
    SGD = "SGD"
    RMSprop = "RMSprop"

class TrainLoraNode_loss_function(str, Enum):
    MSE = "MSE"
    L1 = "L1"
    Huber = "Huber"
    SmoothL1 = "SmoothL1"

class TrainLoraNode_training_dtype(str, Enum):
    bf16 = "bf16"
    fp32 = "fp32"
    none = "none"

class TrainLoraNode_lora_dtype(str, Enum):
    bf16 = "bf16"
    fp32 = "fp32"

class TrainLoraNode_algorithm(str, Enum):
    LoRA = "LoRA"
    LoHa = "LoHa"
    LoKr = "LoKr"
    OFT = "OFT"

class TrainLoraNode_existing_lora(str, Enum):
    _None = "[None]"

class TrainLoraNode:
    """Train LoRA."""
    optimizer = TrainLoraNode_optimizer
    loss_function = TrainLoraNode_loss_function
    training_dtype = TrainLoraNode_training_dtype
    lora_dtype = TrainLoraNode_lora_dtype
    algorithm = TrainLoraNode_algorithm
    existing_lora = TrainLoraNode_existing_lora
    def __call__(
        self,
        model: MODEL,
        latents: LATENT,
        positive: CONDITIONING,
        batch_size: int | INT = 1,
        grad_accumulation_steps: int | INT = 1,
        steps: int | INT = 16,
        learning_rate: float | FLOAT = 0.0005,
        rank: int | INT = 8,
        optimizer: TrainLoraNode_optimizer | Literal["AdamW", "Adam", "SGD", "RMSprop"] = "AdamW",
        loss_function: TrainLoraNode_loss_function | Literal["MSE", "L1", "Huber", "SmoothL1"] = "MSE",
        seed: int | INT = 0,
        training_dtype: TrainLoraNode_training_dtype | Literal["bf16", "fp32", "none"] = "bf16",
        lora_dtype: TrainLoraNode_lora_dtype | Literal["bf16", "fp32"] = "bf16",
        quantized_backward: bool | BOOLEAN = False,
        algorithm: TrainLoraNode_algorithm | Literal["LoRA", "LoHa", "LoKr", "OFT"] = "LoRA",
        gradient_checkpointing: bool | BOOLEAN = True,
        checkpoint_depth: int | INT = 1,
        offloading: bool | BOOLEAN = False,
        existing_lora: TrainLoraNode_existing_lora | Literal["[None]"] = "[None]",
        bucket_mode: bool | BOOLEAN = False,
        bypass_mode: bool | BOOLEAN = False,
    ) -> tuple[LORA_MODEL, LOSS_MAP, INT]:
        """Train LoRA.

        Module: comfy_extras.nodes_train · Category: model/training
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            model (MODEL, required): The model to train the LoRA on.
            latents (LATENT, required): The Latents to use for training, serve as dataset/input of the model.
            positive (CONDITIONING, required): The positive conditioning to use for training.
            batch_size (INT, optional): The batch size to use for training. Range 1 to 10000. Default 1.
            grad_accumulation_steps (INT, optional): The number of gradient accumulation steps to use for training. Range 1 to 1024. Default 1.
            steps (INT, optional): The number of steps to train the LoRA for. Range 1 to 100000. Default 16.
            learning_rate (FLOAT, optional): The learning rate to use for training. Range 1e-07 to 1.0, step 1e-07. Default 0.0005.
            rank (INT, optional): The rank of the LoRA layers. Range 1 to 128. Default 8.
            optimizer (COMBO, optional): The optimizer to use for training. Default 'AdamW'. One of: 'AdamW', 'Adam', 'SGD', 'RMSprop'.
            loss_function (COMBO, optional): The loss function to use for training. Default 'MSE'. One of: 'MSE', 'L1', 'Huber', 'SmoothL1'.
            seed (INT, optional): The seed to use for training (used in generator for LoRA weight initialization and noise sampling). Range 0 to 18446744073709551615. Default 0.
            training_dtype (COMBO, optional): The dtype to use for training. 'none' preserves the model's native compute dtype instead of overriding it. For fp16 models, GradScaler is automatically enabled. Default 'bf16'. One of: 'bf16', 'fp32', 'none'.
            lora_dtype (COMBO, optional): The dtype to use for lora. Default 'bf16'. One of: 'bf16', 'fp32'.
            quantized_backward (BOOLEAN, optional): When using training_dtype 'none' and training on quantized model, doing backward with quantized matmul when enabled. Default False.
            algorithm (COMBO, optional): The algorithm to use for training. Default 'LoRA'. One of: 'LoRA', 'LoHa', 'LoKr', 'OFT'.
            gradient_checkpointing (BOOLEAN, optional): Use gradient checkpointing for training. Default True.
            checkpoint_depth (INT, optional): Depth level for gradient checkpointing. Range 1 to 5. Default 1.
            offloading (BOOLEAN, optional): Offload model weights to CPU during training to save GPU memory. Default False.
            existing_lora (COMBO, optional): The existing LoRA to append to. Set to None for new LoRA. Default '[None]'. One of: '[None]'.
            bucket_mode (BOOLEAN, optional): Enable resolution bucket mode. When enabled, expects pre-bucketed latents from ResolutionBucket node. Default False.
            bypass_mode (BOOLEAN, optional): Enable bypass mode for training. When enabled, adapters are applied via forward hooks instead of weight modification. Useful for quantized models where weights cannot be directly modified. Default False.

        Returns:
            lora (LORA_MODEL): LoRA weights
            loss_map (LOSS_MAP): Loss history
            steps (INT): Total training steps
        """

class LoraModelLoader:
    """Load LoRA Model."""
    def __call__(
        self,
        model: MODEL,
        lora: LORA_MODEL,
        strength_model: float | FLOAT = 1.0,
        bypass: bool | BOOLEAN = False,
    ) -> MODEL:
        """Load LoRA Model.

        Module: comfy_extras.nodes_train · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The diffusion model the LoRA will be applied to.
            lora (LORA_MODEL, required): The LoRA model to apply to the diffusion model.
            strength_model (FLOAT, optional): How strongly to modify the diffusion model. This value can be negative. Range -100.0 to 100.0. Default 1.0.
            bypass (BOOLEAN, optional): When enabled, applies LoRA in bypass mode without modifying base model weights. Useful for training and when model weights are offloaded. Default False.

        Returns:
            model (MODEL): The modified diffusion model.
        """

class SaveLoRA:
    """Save LoRA Weights."""
    def __call__(
        self,
        lora: LORA_MODEL,
        prefix: str | STRING = "loras/ComfyUI_trained_lora",
        steps: int | INT | None = None,
    ) -> Output:
        """Save LoRA Weights.

        Module: comfy_extras.nodes_train · Category: model/merging
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            lora (LORA_MODEL, required): The LoRA model to save. Do not use the model with LoRA layers.
            prefix (STRING, optional): The prefix to use for the saved LoRA file. Default 'loras/ComfyUI_trained_lora'.
            steps (INT, optional): Optional: The number of steps the LoRA has been trained for, used to name the saved file.

        Returns:
            What the node saves or shows, once it has run.
        """

class LossGraphNode:
    """Plot Loss Graph."""
    def __call__(self, loss: LOSS_MAP, filename_prefix: str | STRING = "loss_graph") -> Output:
        """Plot Loss Graph.

        Module: comfy_extras.nodes_train · Category: model/training
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            loss (LOSS_MAP, required): Loss map from training node.
            filename_prefix (STRING, optional): Prefix for the saved loss graph image. Default 'loss_graph'.

        Returns:
            What the node saves or shows, once it has run.
        """

class LoadImageDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageDataSetFromFolder:
    """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images."""
    folder = LoadImageDataSetFromFolder_folder
    def __call__(self, folder: LoadImageDataSetFromFolder_folder | Literal["3d"] = "3d") -> IMAGE:
        """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images from. Default '3d'. One of: '3d'.

        Returns:
            images (list of IMAGE): List of loaded images
        """

class LoadImageTextDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageTextDataSetFromFolder:
    """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list."""
    folder = LoadImageTextDataSetFromFolder_folder
    def __call__(self, folder: LoadImageTextDataSetFromFolder_folder | Literal["3d"] = "3d") -> tuple[IMAGE, STRING]:
        """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images and text captions from. Default '3d'. One of: '3d'.

        Returns:
            images (list of IMAGE): List of loaded images
            texts (list of STRING): List of text captions
        """

class SaveImageDataSetToFolder_mode(str, Enum):
    overwrite = "overwrite"
    increment = "increment"

class SaveImageDataSetToFolder:
    """Save Image (to Folder) (DEPRECATED): Save a dataset of images to a specified folder."""
    mode = SaveImageDataSetToFolder_mode
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        images: IMAGE | ImageLike,
        folder_name: str | STRING = "dataset",
        filename_prefix: str | STRING = "image",
        mode: SaveImageDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
    ) -> Output:
        """Save Image (to Folder) (DEPRECATED): Save a dataset of images to a specified folder.

        Supported formats: PNG.

        Module: comfy_extras.nodes_dataset · Category: image
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to save.
            folder_name (STRING, optional): Name of the folder to save images to (inside output directory). Default 'dataset'.
            filename_prefix (STRING, optional): Prefix for saved image filenames. Default 'image'.
            mode (COMBO, optional): Whether to overwrite existing files or increment filenames to avoid overwriting. Default 'overwrite'. One of: 'overwrite', 'increment'.

        Returns:
            What the node saves or shows, once it has run.
        """

class SaveImageTextDataSetToFolder_mode(str, Enum):
    overwrite = "overwrite"
    increment = "increment"

class SaveImageTextDataSetToFolder:
    """Save Image-Text (to Folder): Save a dataset of pairs of images and text captions to a specified folder."""
    mode = SaveImageTextDataSetToFolder_mode
    def __call__(
        self,
        images: IMAGE | ImageLike,
        folder_name: str | STRING = "dataset",
        filename_prefix: str | STRING = "image",
        mode: SaveImageTextDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
        texts: str | STRING | None = None,
    ) -> Output:
        """Save Image-Text (to Folder): Save a dataset of pairs of images and text captions to a specified folder.

        Images are saved as PNG files and captions are saved as TXT files with the same filename_prefix.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to save.
            folder_name (STRING, optional): Name of the folder to save images to (inside output directory). Default 'dataset'.
            filename_prefix (STRING, optional): Prefix for saved image filenames. Default 'image'.
            mode (COMBO, optional): Whether to overwrite existing files or increment filenames to avoid overwriting. Default 'overwrite'. One of: 'overwrite', 'increment'.
            texts (STRING, optional): List of text captions to save.

        Returns:
            What the node saves or shows, once it has run.
        """

class LoadVideoDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadVideoDataSetFromFolder:
    """Load Video (from Folder): Load a dataset of videos from a specified folder and return a list of videos."""
    folder = LoadVideoDataSetFromFolder_folder
    def __call__(self, folder: LoadVideoDataSetFromFolder_folder | Literal["3d"] = "3d") -> VIDEO:
        """Load Video (from Folder): Load a dataset of videos from a specified folder and return a list of videos.

        Supported formats: MP4, AVI, MOV, WEBM, MKV, FLV.

        Module: comfy_extras.nodes_dataset · Category: video
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder containing video files. Default '3d'. One of: '3d'.

        Returns:
            videos (list of VIDEO): Lazy video references; frames are decoded only when needed downstream.
        """

class LoadVideoTextDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadVideoTextDataSetFromFolder:
    """Load Video-Text (from Folder): Load a dataset of pairs of videos and text captions from a specified folder and return them as a list."""
    folder = LoadVideoTextDataSetFromFolder_folder
    def __call__(self, folder: LoadVideoTextDataSetFromFolder_folder | Literal["3d"] = "3d") -> tuple[VIDEO, STRING]:
        """Load Video-Text (from Folder): Load a dataset of pairs of videos and text captions from a specified folder and return them as a list.

        Supported formats: MP4, AVI, MOV, WEBM, MKV, FLV.

        Module: comfy_extras.nodes_dataset · Category: video
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder containing video files and .txt captions. Default '3d'. One of: '3d'.

        Returns:
            videos (list of VIDEO): Lazy video references; frames are decoded only when needed downstream.
            texts (list of STRING): List of text captions.
        """

class ResizeImagesByShorterEdge:
    """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | ImageLike, shorter_edge: int | INT = 512) -> IMAGE:
        """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            shorter_edge (INT, optional): Target dimension for the shorter edge. Range 1 to 8192. Default 512.

        Returns:
            images (IMAGE): Processed images
        """

class ResizeImagesByLongerEdge:
    """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | ImageLike, longer_edge: int | INT = 1024) -> IMAGE:
        """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            longer_edge (INT, optional): Target dimension for the longer edge. Range 1 to 8192. Default 1024.

        Returns:
            images (IMAGE): Processed images
        """

class CenterCropImages:
    """Crop Image (Center): Center crop an image to the specified dimensions."""
    def __call__(self, images: IMAGE | ImageLike, width: int | INT = 512, height: int | INT = 512) -> IMAGE:
        """Crop Image (Center): Center crop an image to the specified dimensions.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            width (INT, optional): Crop width. Range 1 to 8192. Default 512.
            height (INT, optional): Crop height. Range 1 to 8192. Default 512.

        Returns:
            images (IMAGE): Processed images
        """

class RandomCropImages:
    """Crop Image (Random): Randomly crop an image to the specified dimensions."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        width: int | INT = 512,
        height: int | INT = 512,
        seed: int | INT = 0,
    ) -> IMAGE:
        """Crop Image (Random): Randomly crop an image to the specified dimensions.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            width (INT, optional): Crop width. Range 1 to 8192. Default 512.
            height (INT, optional): Crop height. Range 1 to 8192. Default 512.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (IMAGE): Processed images
        """

class NormalizeImages:
    """Normalize Image Colors: Normalize images using mean and standard deviation."""
    def __call__(self, images: IMAGE | ImageLike, mean: float | FLOAT = 0.5, std: float | FLOAT = 0.5) -> IMAGE:
        """Normalize Image Colors: Normalize images using mean and standard deviation.

        Module: comfy_extras.nodes_dataset · Category: image/color
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            mean (FLOAT, optional): Mean value for normalization. Range 0.0 to 1.0. Default 0.5.
            std (FLOAT, optional): Standard deviation for normalization. Range 0.001 to 1.0. Default 0.5.

        Returns:
            images (IMAGE): Processed images
        """

class AdjustBrightness:
    """Adjust Brightness: Adjust the brightness of an image."""
    def __call__(self, images: IMAGE | ImageLike, factor: float | FLOAT = 1.0) -> IMAGE:
        """Adjust Brightness: Adjust the brightness of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Brightness factor. 1.0 = no change, <1.0 = darker, >1.0 = brighter. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (IMAGE): Processed images
        """

class AdjustContrast:
    """Adjust Contrast: Adjust the contrast of an image."""
    def __call__(self, images: IMAGE | ImageLike, factor: float | FLOAT = 1.0) -> IMAGE:
        """Adjust Contrast: Adjust the contrast of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Contrast factor. 1.0 = no change, <1.0 = less contrast, >1.0 = more contrast. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (IMAGE): Processed images
        """
