from collections.abc import Sequence
from typing import Any

from comfy_script.runtime.real.results import RealOutput, RealText
from comfy_script.runtime.util import ImageLike
from .types import BOUNDING_BOX, CONDITIONING, IMAGE, MASK, MODEL, Result, SAM3_TRACK_DATA

class PreviewAny:
    """Preview as Text: Preview any input value as text."""
    def __call__(self, source: Any) -> RealText:
        """Preview as Text: Preview any input value as text.

        Module: comfy_extras.nodes_preview_any · Category: utilities
        Output node: runs even if nothing uses its outputs.

        Args:
            source (any type, required)

        Returns:
            STRING (STRING)
        """

class SAM3Detect:
    """SAM3 Detect."""
    def __call__(
        self,
        model: MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        threshold: float = 0.5,
        refine_iterations: int = 2,
        individual_masks: bool = False,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING] | None = None,
        bboxes: BOUNDING_BOX | None = None,
        positive_coords: str | list[str] | RealOutput | None = None,
        negative_coords: str | list[str] | RealOutput | None = None,
    ) -> tuple[MASK, BOUNDING_BOX]:
        """SAM3 Detect.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_Detect

        Args:
            model (MODEL, required)
            image (IMAGE, required)
            threshold (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.
            refine_iterations (INT, optional): SAM decoder refinement passes (0=use raw detector masks). Range 0 to 5. Default 2.
            individual_masks (BOOLEAN, optional): Output per-object masks instead of union. Default False.
            conditioning (CONDITIONING, optional): Text conditioning from CLIPTextEncode.
            bboxes (BOUNDING_BOX, optional): Bounding boxes to segment within.
            positive_coords (STRING, optional): Positive point prompts as JSON [{"x": int, "y": int}, ...] (pixel coords).
            negative_coords (STRING, optional): Negative point prompts as JSON [{"x": int, "y": int}, ...] (pixel coords).

        Returns:
            masks (Tensor [batch, height, width], 0 to 1)
            bboxes (BOUNDING_BOX)
        """

class SAM3TrackPreview:
    """SAM3 Track Preview."""
    def __call__(
        self,
        track_data: SAM3_TRACK_DATA,
        opacity: float = 0.5,
        fps: float = 24.0,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> Result:
        """SAM3 Track Preview.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackPreview
        Output node: runs even if nothing uses its outputs.

        Args:
            track_data (SAM3_TRACK_DATA, required)
            opacity (FLOAT, optional): Range 0.0 to 1.0, step 0.05. Default 0.5.
            fps (FLOAT, optional): Range 1.0 to 120.0, step 1.0. Default 24.0.
            images (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

class SAM3TrackToMask:
    """SAM3 Track to Mask."""
    def __call__(self, track_data: SAM3_TRACK_DATA, object_indices: str | list[str] | RealOutput = "") -> MASK:
        """SAM3 Track to Mask.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackToMask

        Args:
            track_data (SAM3_TRACK_DATA, required)
            object_indices (STRING, optional): Comma-separated object indices to include (e.g. '0,2,3'). Empty = all objects. Default ''.

        Returns:
            masks (Tensor [batch, height, width], 0 to 1)
        """

class SAM3VideoTrack:
    """Run SAM3 Video Track."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: MODEL,
        detection_threshold: float = 0.5,
        max_objects: int = 4,
        detect_interval: int = 1,
        initial_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING] | None = None,
    ) -> SAM3_TRACK_DATA:
        """Run SAM3 Video Track.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_VideoTrack

        Args:
            images (IMAGE, required): Video frames as batched images.
            model (MODEL, required)
            detection_threshold (FLOAT, optional): Score threshold for text-prompted detection. Range 0.0 to 1.0, step 0.01. Default 0.5.
            max_objects (INT, optional): Max tracked objects. Initial masks count toward this limit. 0 uses the internal cap of 64. Range 0 to 64. Default 4.
            detect_interval (INT, optional): Run detection every N frames (1=every frame). Higher values save compute. At least 1. Default 1.
            initial_mask (MASK, optional): Mask(s) for the first frame to track (one per object).
            conditioning (CONDITIONING, optional): Text conditioning for detecting new objects during tracking.

        Returns:
            track_data (SAM3_TRACK_DATA)
        """
