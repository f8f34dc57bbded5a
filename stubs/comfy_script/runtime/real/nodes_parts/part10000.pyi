from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOUNDING_BOX, CLIP, IMAGE, MODEL, POSE_KEYPOINT, VAE, VIDEO

class CropByBBoxes_keep_aspect(str, Enum):
    stretch = "stretch"
    pad = "pad"

class CropByBBoxes:
    """Crop By Bounding Boxes: Crop and resize regions from the input image batch based on provided bounding boxes."""
    keep_aspect = CropByBBoxes_keep_aspect
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        bboxes: BOUNDING_BOX,
        output_width: int = 512,
        output_height: int = 512,
        padding: int = 0,
        keep_aspect: CropByBBoxes_keep_aspect | Literal["stretch", "pad"] = "stretch",
    ) -> IMAGE:
        """Crop By Bounding Boxes: Crop and resize regions from the input image batch based on provided bounding boxes.

        Module: comfy_extras.nodes_sdpose · Category: image/transform

        Args:
            image (IMAGE, required)
            bboxes (BOUNDING_BOX, required)
            output_width (INT, optional): Width each crop is resized to. Range 64 to 4096, step 8. Default 512.
            output_height (INT, optional): Height each crop is resized to. Range 64 to 4096, step 8. Default 512.
            padding (INT, optional): Extra padding in pixels added on each side of the bbox before cropping. Range 0 to 1024. Default 0.
            keep_aspect (COMBO, optional): Whether to stretch the crop to fit the output size, or pad with black pixels to preserve aspect ratio. Default 'stretch'. One of: 'stretch', 'pad'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1): All crops stacked into a single image batch.
        """

class HyperTile:
    """HyperTile."""
    def __call__(
        self,
        model: MODEL,
        tile_size: int = 256,
        swap_size: int = 2,
        max_depth: int = 0,
        scale_depth: bool = False,
    ) -> MODEL:
        """HyperTile.

        Module: comfy_extras.nodes_hypertile · Category: model/patch/unet

        Args:
            model (MODEL, required)
            tile_size (INT, optional): Range 1 to 2048. Default 256.
            swap_size (INT, optional): Range 1 to 128. Default 2.
            max_depth (INT, optional): Range 0 to 10. Default 0.
            scale_depth (BOOLEAN, optional): Default False.

        Returns:
            MODEL (MODEL)
        """

class SDPoseDrawKeypoints:
    """SDPose Draw Keypoints."""
    def __call__(
        self,
        keypoints: POSE_KEYPOINT,
        draw_body: bool = True,
        draw_hands: bool = True,
        draw_face: bool = True,
        draw_feet: bool = False,
        stick_width: int = 4,
        face_point_size: int = 3,
        score_threshold: float = 0.3,
        draw_head: bool = True,
    ) -> IMAGE:
        """SDPose Draw Keypoints.

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            keypoints (POSE_KEYPOINT, required)
            draw_body (BOOLEAN, optional): Default True.
            draw_hands (BOOLEAN, optional): Default True.
            draw_face (BOOLEAN, optional): Default True.
            draw_feet (BOOLEAN, optional): Default False.
            stick_width (INT, optional): Range 1 to 10. Default 4.
            face_point_size (INT, optional): Range 1 to 10. Default 3.
            score_threshold (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.3.
            draw_head (BOOLEAN, optional): Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SDPoseFaceBBoxes:
    """SDPose Face Bounding Boxes."""
    def __call__(self, keypoints: POSE_KEYPOINT, scale: float = 1.5, force_square: bool = True) -> BOUNDING_BOX:
        """SDPose Face Bounding Boxes.

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            keypoints (POSE_KEYPOINT, required)
            scale (FLOAT, optional): Multiplier for the bounding box area around each detected face. Range 1.0 to 10.0, step 0.1. Default 1.5.
            force_square (BOOLEAN, optional): Expand the shorter bbox axis so the crop region is always square. Default True.

        Returns:
            bboxes (BOUNDING_BOX): Face bounding boxes per frame, compatible with SDPoseKeypointExtractor bboxes input.
        """

class SDPoseKeypointExtractor:
    """SDPose Keypoint Extractor: Extract pose keypoints from images using the SDPose model: https://huggingface.co/Comfy-Org/SDPose/tree/main/checkpoints"""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        batch_size: int = 16,
        bboxes: BOUNDING_BOX | None = None,
    ) -> POSE_KEYPOINT:
        """SDPose Keypoint Extractor: Extract pose keypoints from images using the SDPose model: https://huggingface.co/Comfy-Org/SDPose/tree/main/checkpoints

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            model (MODEL, required)
            vae (VAE, required)
            image (IMAGE, required)
            batch_size (INT, optional): Range 1 to 10000. Default 16.
            bboxes (BOUNDING_BOX, optional): Optional bounding boxes for more accurate detections. Required for multi-person detection.

        Returns:
            keypoints (POSE_KEYPOINT): Keypoints in OpenPose frame format (canvas_width, canvas_height, people)
        """

class TextGenerate_sampling_mode(str, Enum):
    on = "on"
    off = "off"

class TextGenerate:
    """Generate Text."""
    sampling_mode = TextGenerate_sampling_mode
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        sampling_mode: Literal["on", TextGenerate_sampling_mode.on] = "on",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
        *,
        sampling_mode_temperature: float = 0.7,
        sampling_mode_top_k: int = 64,
        sampling_mode_top_p: float = 0.95,
        sampling_mode_min_p: float = 0.05,
        sampling_mode_repetition_penalty: float = 1.05,
        sampling_mode_seed: int = 0,
        sampling_mode_presence_penalty: float = 0.0,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Literal["off", TextGenerate_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Literal["off", TextGenerate_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str:
        """Generate Text.

        Module: comfy_extras.nodes_textgen · Category: text

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            max_length (INT, optional): Range 1 to 32768. Default 512.
            sampling_mode (COMBO, optional): Default 'on'. One of: 'on', 'off'.
            image (IMAGE, optional)
            video (IMAGE, optional): Video frames as image batch. Assumed to be 24 FPS; subsampled to 1 FPS internally.
            audio (AUDIO, optional)
            thinking (BOOLEAN, optional): Operate in thinking mode if the model supports it. Default False.
            use_default_template (BOOLEAN, optional): Use the built in system prompt/template if the model has one. Default True.
            sampling_mode_temperature (FLOAT, if sampling_mode is 'on'): Range 0.01 to 2.0, step 1e-06. Default 0.7.
            sampling_mode_top_k (INT, if sampling_mode is 'on'): Range 0 to 1000. Default 64.
            sampling_mode_top_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.95.
            sampling_mode_min_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.05.
            sampling_mode_repetition_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 1.05.
            sampling_mode_seed (INT, if sampling_mode is 'on'): Range 0 to 18446744073709551615. Default 0.
            sampling_mode_presence_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 0.0.

        Returns:
            generated_text (STRING)
        """

class TextGenerateLTX2Prompt_sampling_mode(str, Enum):
    on = "on"
    off = "off"

class TextGenerateLTX2Prompt:
    """Generate LTX2 Prompt."""
    sampling_mode = TextGenerateLTX2Prompt_sampling_mode
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        sampling_mode: Literal["on", TextGenerateLTX2Prompt_sampling_mode.on] = "on",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
        *,
        sampling_mode_temperature: float = 0.7,
        sampling_mode_top_k: int = 64,
        sampling_mode_top_p: float = 0.95,
        sampling_mode_min_p: float = 0.05,
        sampling_mode_repetition_penalty: float = 1.05,
        sampling_mode_seed: int = 0,
        sampling_mode_presence_penalty: float = 0.0,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str:
        """Generate LTX2 Prompt.

        Module: comfy_extras.nodes_textgen · Category: text

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            max_length (INT, optional): Range 1 to 32768. Default 512.
            sampling_mode (COMBO, optional): Default 'on'. One of: 'on', 'off'.
            image (IMAGE, optional)
            video (IMAGE, optional): Video frames as image batch. Assumed to be 24 FPS; subsampled to 1 FPS internally.
            audio (AUDIO, optional)
            thinking (BOOLEAN, optional): Operate in thinking mode if the model supports it. Default False.
            use_default_template (BOOLEAN, optional): Use the built in system prompt/template if the model has one. Default True.
            sampling_mode_temperature (FLOAT, if sampling_mode is 'on'): Range 0.01 to 2.0, step 1e-06. Default 0.7.
            sampling_mode_top_k (INT, if sampling_mode is 'on'): Range 0 to 1000. Default 64.
            sampling_mode_top_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.95.
            sampling_mode_min_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.05.
            sampling_mode_repetition_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 1.05.
            sampling_mode_seed (INT, if sampling_mode is 'on'): Range 0 to 18446744073709551615. Default 0.
            sampling_mode_presence_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 0.0.

        Returns:
            generated_text (STRING)
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool = True,
        face_enhancement_creativity: float = 0.0,
        face_enhancement_strength: float = 1.0,
        crop_to_fill: bool = False,
        output_width: int = 0,
        output_height: int = 0,
        creativity: int = 3,
        face_preservation: bool = True,
        color_preservation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: TopazImageEnhance_model | Literal["Reimagine"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool = True,
        face_enhancement_creativity: float = 0.0,
        face_enhancement_strength: float = 1.0,
        crop_to_fill: bool = False,
        output_width: int = 0,
        output_height: int = 0,
        creativity: int = 3,
        face_preservation: bool = True,
        color_preservation: bool = True,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_enabled: bool = True,
        upscaler_model: TopazVideoEnhance_upscaler_model | TopazVideoEnhance_upscaler_model_values = "Starlight (Astra) Fast",
        upscaler_resolution: TopazVideoEnhance_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_creativity: TopazVideoEnhance_upscaler_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_enabled: bool = False,
        interpolation_model: TopazVideoEnhance_interpolation_model | Literal["apo-8"] = "apo-8",
        interpolation_slowmo: int = 1,
        interpolation_frame_rate: int = 60,
        interpolation_duplicate: bool = False,
        interpolation_duplicate_threshold: float = 0.01,
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
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
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
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
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
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Mapping[str, Any],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Mapping[str, Any],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
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
