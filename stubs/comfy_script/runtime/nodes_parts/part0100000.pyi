from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    AnyValue,
    BOOLEAN,
    BOUNDING_BOX,
    CONDITIONING,
    FLOAT,
    IMAGE,
    INT,
    MASK,
    MODEL,
    SAM3_TRACK_DATA,
    STRING,
)

class PreviewAny:
    """Preview as Text: Preview any input value as text."""
    def __call__(self, source: AnyValue) -> STRING:
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
        image: IMAGE | ImageLike,
        threshold: float | FLOAT = 0.5,
        refine_iterations: int | INT = 2,
        individual_masks: bool | BOOLEAN = False,
        conditioning: CONDITIONING | None = None,
        bboxes: BOUNDING_BOX | None = None,
        positive_coords: str | STRING | None = None,
        negative_coords: str | STRING | None = None,
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
            masks (MASK)
            bboxes (BOUNDING_BOX)
        """

class SAM3TrackPreview:
    """SAM3 Track Preview."""
    def __call__(
        self,
        track_data: SAM3_TRACK_DATA,
        opacity: float | FLOAT = 0.5,
        fps: float | FLOAT = 24.0,
        images: IMAGE | ImageLike | None = None,
    ) -> Output:
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
    def __call__(self, track_data: SAM3_TRACK_DATA, object_indices: str | STRING = "") -> MASK:
        """SAM3 Track to Mask.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackToMask

        Args:
            track_data (SAM3_TRACK_DATA, required)
            object_indices (STRING, optional): Comma-separated object indices to include (e.g. '0,2,3'). Empty = all objects. Default ''.

        Returns:
            masks (MASK)
        """

class SAM3VideoTrack:
    """Run SAM3 Video Track."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        model: MODEL,
        detection_threshold: float | FLOAT = 0.5,
        max_objects: int | INT = 4,
        detect_interval: int | INT = 1,
        initial_mask: MASK | ImageLike | None = None,
        conditioning: CONDITIONING | None = None,
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
