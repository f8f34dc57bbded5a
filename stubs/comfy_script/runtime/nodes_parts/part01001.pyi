import sys
from enum import Enum
from typing import Literal

from typing_extensions import deprecated

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    ARRAY,
    BOOLEAN,
    BOUNDING_BOX,
    BOUNDING_BOXES,
    CLIP,
    COLOR,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    LATENT_OPERATION,
    MASK,
    MODEL,
    STRING,
    Waitable,
    WidgetValue,
)

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

class LatentAdd:
    """LatentAdd."""
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """LatentAdd.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LatentApplyOperation:
    """LatentApplyOperation."""
    def __call__(self, samples: LATENT, operation: LATENT_OPERATION) -> LATENT:
        """LatentApplyOperation.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            operation (LATENT_OPERATION, required)

        Returns:
            LATENT (LATENT)
        """

class LatentApplyOperationCFG:
    """LatentApplyOperationCFG."""
    def __call__(self, model: MODEL, operation: LATENT_OPERATION) -> MODEL:
        """LatentApplyOperationCFG.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            operation (LATENT_OPERATION, required)

        Returns:
            MODEL (MODEL)
        """

class LatentBatch:
    """Batch Latents (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """Batch Latents (DEPRECATED).

        Module: comfy_extras.nodes_latent · Category: model/latent/batch
        Deprecated: may go away in a future version.

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LatentBatchSeedBehavior_seed_behavior(str, Enum):
    random = "random"
    fixed = "fixed"

class LatentBatchSeedBehavior:
    """LatentBatchSeedBehavior."""
    seed_behavior = LatentBatchSeedBehavior_seed_behavior
    def __call__(
        self,
        samples: LATENT,
        seed_behavior: LatentBatchSeedBehavior_seed_behavior | Literal["random", "fixed"] = "fixed",
    ) -> LATENT:
        """LatentBatchSeedBehavior.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            seed_behavior (COMBO, optional): Default 'fixed'. One of: 'random', 'fixed'.

        Returns:
            LATENT (LATENT)
        """

class LatentConcat_dim(str, Enum):
    x = "x"
    _x = "-x"
    y = "y"
    _y = "-y"
    t = "t"
    _t = "-t"

class LatentConcat:
    """LatentConcat."""
    dim = LatentConcat_dim
    def __call__(
        self,
        samples1: LATENT,
        samples2: LATENT,
        dim: LatentConcat_dim | Literal["x", "-x", "y", "-y", "t", "-t"] = "x",
    ) -> LATENT:
        """LatentConcat.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', '-x', 'y', '-y', 't', '-t'.

        Returns:
            LATENT (LATENT)
        """

class LatentCut_dim(str, Enum):
    x = "x"
    y = "y"
    t = "t"

class LatentCut:
    """LatentCut."""
    dim = LatentCut_dim
    def __call__(
        self,
        samples: LATENT,
        dim: LatentCut_dim | Literal["x", "y", "t"] = "x",
        index: int | INT = 0,
        amount: int | INT = 1,
    ) -> LATENT:
        """LatentCut.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', 'y', 't'.
            index (INT, optional): Range -16384 to 16384. Default 0.
            amount (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (LATENT)
        """

class LatentCutToBatch_dim(str, Enum):
    t = "t"
    x = "x"
    y = "y"

class LatentCutToBatch:
    """LatentCutToBatch."""
    dim = LatentCutToBatch_dim
    def __call__(
        self,
        samples: LATENT,
        dim: LatentCutToBatch_dim | Literal["t", "x", "y"] = "t",
        slice_size: int | INT = 1,
    ) -> LATENT:
        """LatentCutToBatch.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 't'. One of: 't', 'x', 'y'.
            slice_size (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (LATENT)
        """

class LatentInterpolate:
    """LatentInterpolate."""
    def __call__(self, samples1: LATENT, samples2: LATENT, ratio: float | FLOAT = 1.0) -> LATENT:
        """LatentInterpolate.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            LATENT (LATENT)
        """

class LatentMultiply:
    """LatentMultiply."""
    def __call__(self, samples: LATENT, multiplier: float | FLOAT = 1.0) -> LATENT:
        """LatentMultiply.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            LATENT (LATENT)
        """

class LatentOperationSharpen:
    """LatentOperationSharpen."""
    def __call__(
        self,
        sharpen_radius: int | INT = 9,
        sigma: float | FLOAT = 1.0,
        alpha: float | FLOAT = 0.1,
    ) -> LATENT_OPERATION:
        """LatentOperationSharpen.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            sharpen_radius (INT, optional): Range 1 to 31. Default 9.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 0.1.

        Returns:
            LATENT_OPERATION (LATENT_OPERATION)
        """

class LatentOperationTonemapReinhard:
    """LatentOperationTonemapReinhard."""
    def __call__(self, multiplier: float | FLOAT = 1.0) -> LATENT_OPERATION:
        """LatentOperationTonemapReinhard.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            multiplier (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            LATENT_OPERATION (LATENT_OPERATION)
        """

class LatentSubtract:
    """LatentSubtract."""
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """LatentSubtract.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LoraSave_lora_type(str, Enum):
    standard = "standard"
    full_diff = "full_diff"

class LoraSave:
    """Extract and Save Lora."""
    lora_type = LoraSave_lora_type
    def __call__(
        self,
        filename_prefix: str | STRING = "loras/ComfyUI_extracted_lora",
        rank: int | INT = 8,
        lora_type: LoraSave_lora_type | Literal["standard", "full_diff"] = "standard",
        bias_diff: bool | BOOLEAN = True,
        model_diff: MODEL | None = None,
        text_encoder_diff: CLIP | None = None,
    ) -> Output:
        """Extract and Save Lora.

        Module: comfy_extras.nodes_lora_extract · Category: experimental
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            filename_prefix (STRING, optional): Default 'loras/ComfyUI_extracted_lora'.
            rank (INT, optional): Range 1 to 4096. Default 8.
            lora_type (COMBO, optional): Default 'standard'. One of: 'standard', 'full_diff'.
            bias_diff (BOOLEAN, optional): Default True.
            model_diff (MODEL, optional): The ModelSubtract output to be converted to a lora.
            text_encoder_diff (CLIP, optional): The CLIPSubtract output to be converted to a lora.

        Returns:
            What the node saves or shows, once it has run.
        """

class Painter:
    """Painter."""
    def __call__(
        self,
        mask: WidgetValue | str | STRING = "",
        width: int | INT = 512,
        height: int | INT = 512,
        bg_color: str | COLOR = "#000000",
        image: IMAGE | ImageLike | None = None,
    ) -> tuple[IMAGE, MASK]:
        """Painter.

        Module: comfy_extras.nodes_painter · Category: image

        Args:
            mask (STRING, optional): Default ''. A path or a picture (PIL, numpy) is uploaded.
            width (INT, optional): Range 64 to 4096, step 64. Default 512.
            height (INT, optional): Range 64 to 4096, step 64. Default 512.
            bg_color (COLOR, optional): Default '#000000'.
            image (IMAGE, optional): Optional base image to paint over.

        Returns:
            IMAGE (IMAGE)
            MASK (MASK)
        """

class ReplaceVideoLatentFrames:
    """Replace Video Latent Frames."""
    def __call__(self, destination: LATENT, index: int | INT = 0, source: LATENT | None = None) -> LATENT:
        """Replace Video Latent Frames.

        Module: comfy_extras.nodes_latent · Category: model/latent/batch

        Args:
            destination (LATENT, required): The destination latent where frames will be replaced.
            index (INT, optional): The starting latent frame index in the destination latent where the source latent frames will be placed. Negative values count from the end. Range -16384 to 16384. Default 0.
            source (LATENT, optional): The source latent providing frames to insert into the destination latent. If not provided, the destination latent is returned unchanged.

        Returns:
            LATENT (LATENT)
        """

class SaveText_format(str, Enum):
    txt = "txt"
    csv = "csv"
    md = "md"
    json = "json"

class SaveText:
    """Save Text: Save text content to a file in the output directory."""
    format = SaveText_format
    def __call__(
        self,
        text: str | STRING,
        filename_prefix: str | STRING = "ComfyUI",
        format: SaveText_format | Literal["txt", "csv", "md", "json"] = "txt",
    ) -> STRING:
        """Save Text: Save text content to a file in the output directory.

        Module: comfy_extras.nodes_text · Category: text
        Output node: runs even if nothing uses its outputs.

        Args:
            text (STRING, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            format (COMBO, optional): Default 'txt'. One of: 'txt', 'csv', 'md', 'json'.

        Returns:
            text (STRING)
        """
