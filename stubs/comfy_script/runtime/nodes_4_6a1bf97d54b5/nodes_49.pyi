import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOOLEAN, FILE_3D_GLB, FLOAT, IMAGE, INT, MODEL_TASK_ID, STRING, VIDEO, Waitable

class SyncTalkingImageNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncTalkingImageNode_model_speaker_selection(str, Enum):
    default = "default"
    coordinates = "coordinates"

class SyncTalkingImageNode:
    """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model."""
    model = SyncTalkingImageNode_model
    model_speaker_selection = SyncTalkingImageNode_model_speaker_selection
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING = "",
        seed: int | INT = 0,
        model: SyncTalkingImageNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_speaker_selection: SyncTalkingImageNode_model_speaker_selection | Literal["default", "coordinates"] = "default",
        model_speaker_x: int | INT = 0,
        model_speaker_y: int | INT = 0,
        model_auto_downscale: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING = "",
        seed: int | INT = 0,
        *,
        model: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING,
        seed: int | INT,
        model: Mapping[str, Any],
    ) -> VIDEO:
        """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model.

        The output duration matches the audio. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): A single image with a clearly visible face, up to 4K (4096x2160).
            audio (AUDIO, required): Speech audio driving the talking video; the output duration matches it. Chain any TTS node here to drive the animation from text.
            prompt (STRING, optional): Optional guidance for how the portrait comes to life, e.g. 'make the subject smile and look at the camera'. Leave empty for natural talking motion. Default ''.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model (COMBO, optional): sync.so generation model. Image input is exclusive to sync-3. Default 'sync-3'. One of: 'sync-3'.
            model_speaker_selection (COMBO, optional): Which face to animate when several people are visible. default: let the model decide. coordinates: target the face at pixel (speaker_x, speaker_y) in the image. Auto-detection is not supported for images. Default 'default'. One of: 'default', 'coordinates'.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_auto_downscale (BOOLEAN, optional): Automatically downscale the image if it exceeds the 4K (4096x2160) input limit; speaker coordinates are scaled to match. When disabled, an oversized image raises an error instead. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class TopazImageEnhance_model(str, Enum):
    Reimagine = "Reimagine"

class TopazImageEnhance_subject_detection(str, Enum):
    All = "All"
    Foreground = "Foreground"
    Background = "Background"

class TopazImageEnhance:
    """Topaz Image Enhance: Industry-standard upscaling and image enhancement."""
    model = TopazImageEnhance_model
    subject_detection = TopazImageEnhance_subject_detection
    @overload
    def __call__(
        self,
        model: TopazImageEnhance_model | Literal["Reimagine"] = "Reimagine",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool | BOOLEAN = True,
        face_enhancement_creativity: float | FLOAT = 0.0,
        face_enhancement_strength: float | FLOAT = 1.0,
        crop_to_fill: bool | BOOLEAN = False,
        output_width: int | INT = 0,
        output_height: int | INT = 0,
        creativity: int | INT = 3,
        face_preservation: bool | BOOLEAN = True,
        color_preservation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: TopazImageEnhance_model | Literal["Reimagine"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool | BOOLEAN = True,
        face_enhancement_creativity: float | FLOAT = 0.0,
        face_enhancement_strength: float | FLOAT = 1.0,
        crop_to_fill: bool | BOOLEAN = False,
        output_width: int | INT = 0,
        output_height: int | INT = 0,
        creativity: int | INT = 3,
        face_preservation: bool | BOOLEAN = True,
        color_preservation: bool | BOOLEAN = True,
    ) -> IMAGE:
        """Topaz Image Enhance: Industry-standard upscaling and image enhancement.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/image/Topaz
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'Reimagine'. One of: 'Reimagine'.
            image (IMAGE, required)
            prompt (STRING, optional): Optional text prompt for creative upscaling guidance. Default ''.
            subject_detection (COMBO, optional): One of: 'All', 'Foreground', 'Background'.
            face_enhancement (BOOLEAN, optional): Enhance faces (if present) during processing. Default True.
            face_enhancement_creativity (FLOAT, optional): Set the creativity level for face enhancement. Range 0.0 to 1.0, step 0.01. Default 0.0.
            face_enhancement_strength (FLOAT, optional): Controls how sharp enhanced faces are relative to the background. Range 0.0 to 1.0, step 0.01. Default 1.0.
            crop_to_fill (BOOLEAN, optional): By default, the image is letterboxed when the output aspect ratio differs. Enable to crop the image to fill the output dimensions. Default False.
            output_width (INT, optional): Zero value means to calculate automatically (usually it will be original size or output_height if specified). Range 0 to 32000. Default 0.
            output_height (INT, optional): Zero value means to output in the same height as original or output width. Range 0 to 32000. Default 0.
            creativity (INT, optional): Range 1 to 9. Default 3.
            face_preservation (BOOLEAN, optional): Preserve subjects' facial identity. Default True.
            color_preservation (BOOLEAN, optional): Preserve the original colors. Default True.

        Returns:
            IMAGE (IMAGE)
        """

class TopazVideoEnhance_upscaler_model(str, Enum):
    Starlight_Astra_Fast = "Starlight (Astra) Fast"
    Starlight_Astra_Creative = "Starlight (Astra) Creative"
    Starlight_Precise_2_5 = "Starlight Precise 2.5"

class TopazVideoEnhance_upscaler_resolution(str, Enum):
    FullHD_1080p = "FullHD (1080p)"
    _4K_2160p = "4K (2160p)"

class TopazVideoEnhance_upscaler_creativity(str, Enum):
    low = "low"
    middle = "middle"
    high = "high"

class TopazVideoEnhance_interpolation_model(str, Enum):
    apo_8 = "apo-8"

class TopazVideoEnhance_dynamic_compression_level(str, Enum):
    Low = "Low"
    Mid = "Mid"
    High = "High"

TopazVideoEnhance_upscaler_model_values: TypeAlias = Literal[
    "Starlight (Astra) Fast",
    "Starlight (Astra) Creative",
    "Starlight Precise 2.5",
]

class TopazVideoEnhance:
    """Topaz Video Enhance (Legacy): Breathe new life into video with powerful upscaling and recovery technology."""
    upscaler_model = TopazVideoEnhance_upscaler_model
    upscaler_resolution = TopazVideoEnhance_upscaler_resolution
    upscaler_creativity = TopazVideoEnhance_upscaler_creativity
    interpolation_model = TopazVideoEnhance_interpolation_model
    dynamic_compression_level = TopazVideoEnhance_dynamic_compression_level
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        video: VIDEO,
        upscaler_enabled: bool | BOOLEAN = True,
        upscaler_model: TopazVideoEnhance_upscaler_model | TopazVideoEnhance_upscaler_model_values = "Starlight (Astra) Fast",
        upscaler_resolution: TopazVideoEnhance_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_creativity: TopazVideoEnhance_upscaler_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_enabled: bool | BOOLEAN = False,
        interpolation_model: TopazVideoEnhance_interpolation_model | Literal["apo-8"] = "apo-8",
        interpolation_slowmo: int | INT = 1,
        interpolation_frame_rate: int | INT = 60,
        interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_duplicate_threshold: float | FLOAT = 0.01,
        dynamic_compression_level: TopazVideoEnhance_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO:
        """Topaz Video Enhance (Legacy): Breathe new life into video with powerful upscaling and recovery technology.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/video/Topaz
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            upscaler_enabled (BOOLEAN, optional): Default True.
            upscaler_model (COMBO, optional): Default 'Starlight (Astra) Fast'. One of: 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5'.
            upscaler_resolution (COMBO, optional): Default 'FullHD (1080p)'. One of: 'FullHD (1080p)', '4K (2160p)'.
            upscaler_creativity (COMBO, optional): Creativity level (applies only to Starlight (Astra) Creative). Default 'low'. One of: 'low', 'middle', 'high'.
            interpolation_enabled (BOOLEAN, optional): Default False.
            interpolation_model (COMBO, optional): Default 'apo-8'. One of: 'apo-8'.
            interpolation_slowmo (INT, optional): Slow-motion factor applied to the input video. For example, 2 makes the output twice as slow and doubles the duration. Range 1 to 16. Default 1.
            interpolation_frame_rate (INT, optional): Output frame rate. Range 15 to 240. Default 60.
            interpolation_duplicate (BOOLEAN, optional): Analyze the input for duplicate frames and remove them. Default False.
            interpolation_duplicate_threshold (FLOAT, optional): Detection sensitivity for duplicate frames. Range 0.001 to 0.1, step 0.001. Default 0.01.
            dynamic_compression_level (COMBO, optional): CQP level. Default 'Low'. One of: 'Low', 'Mid', 'High'.

        Returns:
            VIDEO (VIDEO)
        """

class TopazVideoEnhanceV2_upscaler_model(str, Enum):
    Astra_2 = "Astra 2"
    Starlight_Astra_Fast = "Starlight (Astra) Fast"
    Starlight_Astra_Creative = "Starlight (Astra) Creative"
    Starlight_Precise_2_5 = "Starlight Precise 2.5"
    Disabled = "Disabled"

class TopazVideoEnhanceV2_interpolation_model(str, Enum):
    Disabled = "Disabled"
    apo_8 = "apo-8"

class TopazVideoEnhanceV2_dynamic_compression_level(str, Enum):
    Low = "Low"
    Mid = "Mid"
    High = "High"

class TopazVideoEnhanceV2_upscaler_model_upscaler_resolution(str, Enum):
    FullHD_1080p = "FullHD (1080p)"
    _4K_2160p = "4K (2160p)"

class TopazVideoEnhanceV2_upscaler_model_creativity(str, Enum):
    low = "low"
    middle = "middle"
    high = "high"

TopazVideoEnhanceV2_upscaler_model_values: TypeAlias = Literal[
    "Starlight (Astra) Fast",
    "Starlight Precise 2.5",
    TopazVideoEnhanceV2_upscaler_model.Starlight_Astra_Fast,
    TopazVideoEnhanceV2_upscaler_model.Starlight_Precise_2_5,
]

TopazVideoEnhanceV2_upscaler_model_values_: TypeAlias = Literal[
    "Starlight (Astra) Creative",
    TopazVideoEnhanceV2_upscaler_model.Starlight_Astra_Creative,
]

TopazVideoEnhanceV2_interpolation_model_values: TypeAlias = Literal[
    "Disabled",
    TopazVideoEnhanceV2_interpolation_model.Disabled,
]

class TopazVideoEnhanceV2:
    """Topaz Video Enhance: Breathe new life into video with powerful upscaling and recovery technology."""
    upscaler_model = TopazVideoEnhanceV2_upscaler_model
    interpolation_model = TopazVideoEnhanceV2_interpolation_model
    dynamic_compression_level = TopazVideoEnhanceV2_dynamic_compression_level
    upscaler_model_upscaler_resolution = TopazVideoEnhanceV2_upscaler_model_upscaler_resolution
    upscaler_model_creativity = TopazVideoEnhanceV2_upscaler_model_creativity
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float | FLOAT = 0.5,
        upscaler_model_prompt: str | STRING = "",
        upscaler_model_sharp: float | FLOAT = 0.5,
        upscaler_model_realism: float | FLOAT = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float | FLOAT = 0.5,
        upscaler_model_prompt: str | STRING = "",
        upscaler_model_sharp: float | FLOAT = 0.5,
        upscaler_model_realism: float | FLOAT = 0.0,
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float | FLOAT = 0.5,
        upscaler_model_prompt: str | STRING = "",
        upscaler_model_sharp: float | FLOAT = 0.5,
        upscaler_model_realism: float | FLOAT = 0.0,
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float | FLOAT = 0.5,
        upscaler_model_prompt: str | STRING = "",
        upscaler_model_sharp: float | FLOAT = 0.5,
        upscaler_model_realism: float | FLOAT = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float | FLOAT = 0.5,
        upscaler_model_prompt: str | STRING = "",
        upscaler_model_sharp: float | FLOAT = 0.5,
        upscaler_model_realism: float | FLOAT = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Mapping[str, Any],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Mapping[str, Any],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int | INT = 60,
        interpolation_model_interpolation_slowmo: int | INT = 1,
        interpolation_model_interpolation_duplicate: bool | BOOLEAN = False,
        interpolation_model_interpolation_duplicate_threshold: float | FLOAT = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        upscaler_model: Mapping[str, Any],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO:
        """Topaz Video Enhance: Breathe new life into video with powerful upscaling and recovery technology.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/video/Topaz
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            upscaler_model (COMBO, optional): Default 'Astra 2'. One of: 'Astra 2', 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5', 'Disabled'.
            interpolation_model (COMBO, optional): Default 'Disabled'. One of: 'Disabled', 'apo-8'.
            dynamic_compression_level (COMBO, optional): CQP level. Default 'Low'. One of: 'Low', 'Mid', 'High'.
            upscaler_model_upscaler_resolution (COMBO, if upscaler_model is one of 'Astra 2', 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5'): Default 'FullHD (1080p)'. One of: 'FullHD (1080p)', '4K (2160p)'.
            upscaler_model_creativity (FLOAT, if upscaler_model is one of 'Astra 2', 'Starlight (Astra) Creative'): Creative strength of the upscale. Range 0.0 to 1.0, step 0.1 (Astra 2). Default 0.5 (Astra 2). Default 'low' (Starlight (Astra) Creative). One of: 'low', 'middle', 'high'.
            upscaler_model_prompt (STRING, if upscaler_model is 'Astra 2'): Optional descriptive (not instructive) scene prompt.Capping input at 450 frames (~15s @ 30fps) when set. Default ''.
            upscaler_model_sharp (FLOAT, if upscaler_model is 'Astra 2'): Pre-enhance sharpness: 0.0=Gaussian blur, 0.5=passthrough (default), 1.0=USM sharpening. Range 0.0 to 1.0, step 0.01. Default 0.5.
            upscaler_model_realism (FLOAT, if upscaler_model is 'Astra 2'): Pulls output toward photographic realism.Leave at 0 for the model default. Range 0.0 to 1.0, step 0.01. Default 0.0.
            interpolation_model_interpolation_frame_rate (INT, if interpolation_model is 'apo-8'): Output frame rate. Range 15 to 240. Default 60.
            interpolation_model_interpolation_slowmo (INT, if interpolation_model is 'apo-8'): Slow-motion factor applied to the input video. For example, 2 makes the output twice as slow and doubles the duration. Range 1 to 16. Default 1.
            interpolation_model_interpolation_duplicate (BOOLEAN, if interpolation_model is 'apo-8'): Analyze the input for duplicate frames and remove them. Default False.
            interpolation_model_interpolation_duplicate_threshold (FLOAT, if interpolation_model is 'apo-8'): Detection sensitivity for duplicate frames. Range 0.001 to 0.1, step 0.001. Default 0.01.

        Returns:
            VIDEO (VIDEO)
        """

class TripoTextToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoTextToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoTextToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoTextToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoTextToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoTextToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoTextToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoTextToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoTextToModelNode:
    """Tripo: Text to Model."""
    model_version = TripoTextToModelNode_model_version
    style = TripoTextToModelNode_style
    texture_quality = TripoTextToModelNode_texture_quality
    geometry_quality = TripoTextToModelNode_geometry_quality
    def __call__(
        self,
        prompt: str | STRING = "",
        negative_prompt: str | STRING | None = None,
        model_version: TripoTextToModelNode_model_version | TripoTextToModelNode_model_version_values = "v2.5-20250123",
        style: TripoTextToModelNode_style | TripoTextToModelNode_style_values = "None",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        image_seed: int | INT = 42,
        model_seed: int | INT = 42,
        texture_seed: int | INT = 42,
        texture_quality: TripoTextToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoTextToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoTextToModelNode_outputs:
        """Tripo: Text to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional)
            model_version (COMBO, optional): Default 'v2.5-20250123'. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            image_seed (INT, optional): Default 42.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            face_limit (INT, optional): Range -1 to 2000000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoImageToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoImageToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoImageToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoImageToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoImageToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoImageToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoImageToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoImageToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoImageToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoImageToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoImageToModelNode:
    """Tripo: Image to Model."""
    model_version = TripoImageToModelNode_model_version
    style = TripoImageToModelNode_style
    orientation = TripoImageToModelNode_orientation
    texture_quality = TripoImageToModelNode_texture_quality
    texture_alignment = TripoImageToModelNode_texture_alignment
    geometry_quality = TripoImageToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | ImageLike,
        model_version: TripoImageToModelNode_model_version | TripoImageToModelNode_model_version_values | None = None,
        style: TripoImageToModelNode_style | TripoImageToModelNode_style_values = "None",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        model_seed: int | INT = 42,
        orientation: TripoImageToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture_seed: int | INT = 42,
        texture_quality: TripoImageToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoImageToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoImageToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoImageToModelNode_outputs:
        """Tripo: Image to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoMultiviewToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoMultiviewToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoMultiviewToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoMultiviewToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoMultiviewToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoMultiviewToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoMultiviewToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoMultiviewToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

class TripoMultiviewToModelNode:
    """Tripo: Multiview to Model."""
    model_version = TripoMultiviewToModelNode_model_version
    orientation = TripoMultiviewToModelNode_orientation
    texture_quality = TripoMultiviewToModelNode_texture_quality
    texture_alignment = TripoMultiviewToModelNode_texture_alignment
    geometry_quality = TripoMultiviewToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | ImageLike,
        image_left: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        model_version: TripoMultiviewToModelNode_model_version | TripoMultiviewToModelNode_model_version_values | None = None,
        orientation: TripoMultiviewToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        model_seed: int | INT = 42,
        texture_seed: int | INT = 42,
        texture_quality: TripoMultiviewToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoMultiviewToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoMultiviewToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoMultiviewToModelNode_outputs:
        """Tripo: Multiview to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            image_left (IMAGE, optional)
            image_back (IMAGE, optional)
            image_right (IMAGE, optional)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): This parameter is deprecated and does nothing. Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """
