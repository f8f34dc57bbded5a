from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import BOUNDING_BOX, COLOR, FACE_DETECTION_MODEL, FACE_LANDMARKS, IMAGE, MASK, SIGMAS, VIDEO

class AlignYourStepsScheduler_model_type(str, Enum):
    SD1 = "SD1"
    SDXL = "SDXL"
    SVD = "SVD"

class AlignYourStepsScheduler:
    """AlignYourStepsScheduler."""
    model_type = AlignYourStepsScheduler_model_type
    def __call__(
        self,
        model_type: AlignYourStepsScheduler_model_type | Literal["SD1", "SDXL", "SVD"] = "SD1",
        steps: int = 10,
        denoise: float = 1.0,
    ) -> SIGMAS:
        """AlignYourStepsScheduler.

        Module: comfy_extras.nodes_align_your_steps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'SD1'. One of: 'SD1', 'SDXL', 'SVD'.
            steps (INT, optional): Range 1 to 10000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class LoadMediaPipeFaceLandmarker_model_name(str, Enum): ...  # type: ignore[misc]

class LoadMediaPipeFaceLandmarker:
    """Load Face Detection Model (MediaPipe)."""
    model_name = LoadMediaPipeFaceLandmarker_model_name
    def __call__(self, model_name: LoadMediaPipeFaceLandmarker_model_name | str) -> FACE_DETECTION_MODEL:
        """Load Face Detection Model (MediaPipe).

        Module: comfy_extras.nodes_mediapipe · Category: model/loaders

        Args:
            model_name (COMBO, required): Face detection model from models/detection/.

        Returns:
            FACE_DETECTION_MODEL (FACE_DETECTION_MODEL)
        """

class LtxvApiImageToVideo_model(str, Enum):
    LTX_2_Pro = "LTX-2 (Pro)"
    LTX_2_Fast = "LTX-2 (Fast)"

class LtxvApiImageToVideo_duration(Enum):
    _6 = 6
    _8 = 8
    _10 = 10
    _12 = 12
    _14 = 14
    _16 = 16
    _18 = 18
    _20 = 20

class LtxvApiImageToVideo_resolution(str, Enum):
    _1920x1080 = "1920x1080"
    _2560x1440 = "2560x1440"
    _3840x2160 = "3840x2160"

class LtxvApiImageToVideo_fps(Enum):
    _25 = 25
    _50 = 50

class LtxvApiImageToVideo:
    """LTXV Image To Video: Professional-quality videos with customizable duration and resolution based on start image."""
    model = LtxvApiImageToVideo_model
    duration = LtxvApiImageToVideo_duration
    resolution = LtxvApiImageToVideo_resolution
    fps = LtxvApiImageToVideo_fps
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: LtxvApiImageToVideo_model | Literal["LTX-2 (Pro)", "LTX-2 (Fast)"] = "LTX-2 (Pro)",
        prompt: str | list[str] | RealOutput = "",
        duration: LtxvApiImageToVideo_duration | Literal[6, 8, 10, 12, 14, 16, 18, 20] = 8,
        resolution: LtxvApiImageToVideo_resolution | Literal["1920x1080", "2560x1440", "3840x2160"] = "1920x1080",
        fps: LtxvApiImageToVideo_fps | Literal[25, 50] = 25,
        generate_audio: bool = False,
    ) -> VIDEO:
        """LTXV Image To Video: Professional-quality videos with customizable duration and resolution based on start image.

        Module: comfy_api_nodes.nodes_ltxv · Category: partner/video/LTXV
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): First frame to be used for the video.
            model (COMBO, optional): Default 'LTX-2 (Pro)'. One of: 'LTX-2 (Pro)', 'LTX-2 (Fast)'.
            prompt (STRING, optional): Default ''.
            duration (COMBO, optional): Default 8. One of: 6, 8, 10, 12, 14, 16, 18, 20.
            resolution (COMBO, optional): Default '1920x1080'. One of: '1920x1080', '2560x1440', '3840x2160'.
            fps (COMBO, optional): Default 25. One of: 25, 50.
            generate_audio (BOOLEAN, optional): When true, the generated video will include AI-generated audio matching the scene. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class LtxvApiTextToVideo_model(str, Enum):
    LTX_2_Pro = "LTX-2 (Pro)"
    LTX_2_Fast = "LTX-2 (Fast)"

class LtxvApiTextToVideo_duration(Enum):
    _6 = 6
    _8 = 8
    _10 = 10
    _12 = 12
    _14 = 14
    _16 = 16
    _18 = 18
    _20 = 20

class LtxvApiTextToVideo_resolution(str, Enum):
    _1920x1080 = "1920x1080"
    _2560x1440 = "2560x1440"
    _3840x2160 = "3840x2160"

class LtxvApiTextToVideo_fps(Enum):
    _25 = 25
    _50 = 50

class LtxvApiTextToVideo:
    """LTXV Text To Video: Professional-quality videos with customizable duration and resolution."""
    model = LtxvApiTextToVideo_model
    duration = LtxvApiTextToVideo_duration
    resolution = LtxvApiTextToVideo_resolution
    fps = LtxvApiTextToVideo_fps
    def __call__(
        self,
        model: LtxvApiTextToVideo_model | Literal["LTX-2 (Pro)", "LTX-2 (Fast)"] = "LTX-2 (Pro)",
        prompt: str | list[str] | RealOutput = "",
        duration: LtxvApiTextToVideo_duration | Literal[6, 8, 10, 12, 14, 16, 18, 20] = 8,
        resolution: LtxvApiTextToVideo_resolution | Literal["1920x1080", "2560x1440", "3840x2160"] = "1920x1080",
        fps: LtxvApiTextToVideo_fps | Literal[25, 50] = 25,
        generate_audio: bool = False,
    ) -> VIDEO:
        """LTXV Text To Video: Professional-quality videos with customizable duration and resolution.

        Module: comfy_api_nodes.nodes_ltxv · Category: partner/video/LTXV
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'LTX-2 (Pro)'. One of: 'LTX-2 (Pro)', 'LTX-2 (Fast)'.
            prompt (STRING, optional): Default ''.
            duration (COMBO, optional): Default 8. One of: 6, 8, 10, 12, 14, 16, 18, 20.
            resolution (COMBO, optional): Default '1920x1080'. One of: '1920x1080', '2560x1440', '3840x2160'.
            fps (COMBO, optional): Default 25. One of: 25, 50.
            generate_audio (BOOLEAN, optional): When true, the generated video will include AI-generated audio matching the scene. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class MediaPipeFaceLandmarker_detector_variant(str, Enum):
    short = "short"
    full = "full"
    both = "both"

class MediaPipeFaceLandmarker_missing_frame_fallback(str, Enum):
    empty = "empty"
    previous = "previous"
    interpolate = "interpolate"

class MediaPipeFaceLandmarker:
    """Detect Face Landmarks (MediaPipe): Detects facial landmarks using MediaPipe model."""
    detector_variant = MediaPipeFaceLandmarker_detector_variant
    missing_frame_fallback = MediaPipeFaceLandmarker_missing_frame_fallback
    def __call__(
        self,
        face_detection_model: FACE_DETECTION_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        detector_variant: MediaPipeFaceLandmarker_detector_variant | Literal["short", "full", "both"] = "short",
        num_faces: int = 1,
        min_confidence: float = 0.5,
        missing_frame_fallback: MediaPipeFaceLandmarker_missing_frame_fallback | Literal["empty", "previous", "interpolate"] = "empty",
    ) -> tuple[FACE_LANDMARKS, BOUNDING_BOX]:
        """Detect Face Landmarks (MediaPipe): Detects facial landmarks using MediaPipe model.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_detection_model (FACE_DETECTION_MODEL, required)
            image (IMAGE, required)
            detector_variant (COMBO, optional): Face detector range. 'short' is tuned for close-up faces (within ~2 m of the camera); 'full' covers farther / smaller faces (up to ~5 m) but is slower. 'both' runs both detectors and keeps whichever found more faces per frame (~2× detection cost). Default 'short'. One of: 'short', 'full', 'both'.
            num_faces (INT, optional): Maximum faces to return per frame. 0 = no cap (return all detected). Range 0 to 16. Default 1.
            min_confidence (FLOAT, optional): BlazeFace score threshold. Lower to catch small/occluded faces. Range 0.0 to 1.0, step 0.01. Default 0.5.
            missing_frame_fallback (COMBO, optional): Per-frame behaviour when detection fails in a batch. 'empty' leaves the frame faceless. 'previous' copies the most recent successful detection. 'interpolate' lerps landmarks/bbox/blendshapes between bracketing successful frames. Multi-face: pairs faces across frames by greedy bbox-centre NN. Default 'empty'. One of: 'empty', 'previous', 'interpolate'.

        Returns:
            face_landmarks (FACE_LANDMARKS)
            bboxes (BOUNDING_BOX)
        """

class MediaPipeFaceMask_regions(str, Enum):
    all = "all"
    custom = "custom"

class MediaPipeFaceMask:
    """Draw Face Mask (MediaPipe): Draws a mask from face landmarks."""
    regions = MediaPipeFaceMask_regions
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        regions: Literal["all", MediaPipeFaceMask_regions.all] = "all",
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        regions: Literal["custom", MediaPipeFaceMask_regions.custom],
        *,
        regions_face_oval: bool = True,
        regions_lips: bool = False,
        regions_left_eye: bool = False,
        regions_right_eye: bool = False,
        regions_irises: bool = False,
    ) -> MASK: ...
    @overload
    def __call__(self, face_landmarks: FACE_LANDMARKS, regions: Mapping[str, Any]) -> MASK:
        """Draw Face Mask (MediaPipe): Draws a mask from face landmarks.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_landmarks (FACE_LANDMARKS, required)
            regions (COMBO, optional): 'all' = union of face_oval+lips+eyes+irises (which collapses to face_oval since it encloses the rest). 'custom' = toggle each region individually for combos like lips+eyes. Default 'all'. One of: 'all', 'custom'.
            regions_face_oval (BOOLEAN, if regions is 'custom'): Include the 'face_oval' region in the mask. Default True.
            regions_lips (BOOLEAN, if regions is 'custom'): Include the 'lips' region in the mask. Default False.
            regions_left_eye (BOOLEAN, if regions is 'custom'): Include the 'left_eye' region in the mask. Default False.
            regions_right_eye (BOOLEAN, if regions is 'custom'): Include the 'right_eye' region in the mask. Default False.
            regions_irises (BOOLEAN, if regions is 'custom'): Include the 'irises' region in the mask. Default False.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class MediaPipeFaceMeshVisualize_connections(str, Enum):
    all = "all"
    fill = "fill"
    custom = "custom"

MediaPipeFaceMeshVisualize_connections_values: TypeAlias = Literal[
    "all",
    "fill",
    MediaPipeFaceMeshVisualize_connections.all,
    MediaPipeFaceMeshVisualize_connections.fill,
]

class MediaPipeFaceMeshVisualize:
    """Visualize Face Landmarks (MediaPipe): Draws face landmarks mesh on the input image."""
    connections = MediaPipeFaceMeshVisualize_connections
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: MediaPipeFaceMeshVisualize_connections_values = "all",
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: Literal["custom", MediaPipeFaceMeshVisualize_connections.custom],
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        connections_face_oval: bool = True,
        connections_lips: bool = True,
        connections_left_eye: bool = True,
        connections_right_eye: bool = True,
        connections_left_eyebrow: bool = True,
        connections_right_eyebrow: bool = True,
        connections_irises: bool = True,
        connections_nose: bool = True,
        connections_tesselation: bool = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: Mapping[str, Any],
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Visualize Face Landmarks (MediaPipe): Draws face landmarks mesh on the input image.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_landmarks (FACE_LANDMARKS, required)
            connections (COMBO, optional): 'all' = oval+eyes+brows+lips+irises+nose. 'fill' = solid face_oval polygon (silhouette mask). 'custom' = toggle each feature individually (including 'tesselation', the full 2547-edge wireframe). Default 'all'. One of: 'all', 'fill', 'custom'.
            color (COLOR, optional): Default '#00ff00'.
            thickness (INT, optional): Edge line thickness in pixels. 0 disables edge drawing. Range 0 to 8. Default 1.
            point_size (INT, optional): Landmark dot radius in pixels. 0 disables point drawing. Range 0 to 16. Default 2.
            image (IMAGE, optional): If not connected, a black canvas will be used.
            connections_face_oval (BOOLEAN, if connections is 'custom'): Draw the 'face_oval' connection set. Default True.
            connections_lips (BOOLEAN, if connections is 'custom'): Draw the 'lips' connection set. Default True.
            connections_left_eye (BOOLEAN, if connections is 'custom'): Draw the 'left_eye' connection set. Default True.
            connections_right_eye (BOOLEAN, if connections is 'custom'): Draw the 'right_eye' connection set. Default True.
            connections_left_eyebrow (BOOLEAN, if connections is 'custom'): Draw the 'left_eyebrow' connection set. Default True.
            connections_right_eyebrow (BOOLEAN, if connections is 'custom'): Draw the 'right_eyebrow' connection set. Default True.
            connections_irises (BOOLEAN, if connections is 'custom'): Draw the 'irises' connection set. Default True.
            connections_nose (BOOLEAN, if connections is 'custom'): Draw the 'nose' connection set. Default True.
            connections_tesselation (BOOLEAN, if connections is 'custom'): Draw the 'tesselation' connection set. Default False.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
