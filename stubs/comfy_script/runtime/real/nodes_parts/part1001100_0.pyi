from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CAMERA_CONTROL, IMAGE, VIDEO

class KlingAvatarNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingAvatarNode:
    """Kling Avatar 2.0: Generate broadcast-style digital human videos from a single photo and an audio file."""
    mode = KlingAvatarNode_mode
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sound_file: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        mode: KlingAvatarNode_mode | Literal["std", "pro"] = "std",
        seed: int = 0,
        prompt: str | list[str] | RealOutput = "",
    ) -> VIDEO:
        """Kling Avatar 2.0: Generate broadcast-style digital human videos from a single photo and an audio file.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Avatar reference image. Width and height must be at least 300px. Aspect ratio must be between 1:2.5 and 2.5:1.
            sound_file (AUDIO, required): Audio input. Must be between 2 and 300 seconds in duration.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            prompt (STRING, optional): Optional prompt to define avatar actions, emotions, and camera movements. Default ''.

        Returns:
            VIDEO (VIDEO)
        """

class KlingCameraControlI2VNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingCameraControlI2VNode:
    """Kling Image to Video (Camera Control): Transform still images into cinematic videos with professional camera movements that simulate real-world cinematography."""
    aspect_ratio = KlingCameraControlI2VNode_aspect_ratio
    @overload
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.75,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        *,
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]: ...
    @overload
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        cfg_scale: float,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]:
        """Kling Image to Video (Camera Control): Transform still images into cinematic videos with professional camera movements that simulate real-world cinematography.

        Control virtual camera actions including zoom, rotation, pan, tilt, and first-person view, while maintaining focus on your original image.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): Reference Image - URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1. Base64 should not include data:image prefix.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.75.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            camera_control (CAMERA_CONTROL, required): Can be created using the Kling Camera Controls node. Controls the camera movement and motion during the video generation.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingCameraControls_camera_control_type(str, Enum):
    simple = "simple"
    down_back = "down_back"
    forward_up = "forward_up"
    right_turn_forward = "right_turn_forward"
    left_turn_forward = "left_turn_forward"

KlingCameraControls_camera_control_type_values: TypeAlias = Literal[
    "simple",
    "down_back",
    "forward_up",
    "right_turn_forward",
    "left_turn_forward",
]

class KlingCameraControls:
    """Kling Camera Controls: Allows specifying configuration options for Kling Camera Controls and motion control effects."""
    camera_control_type = KlingCameraControls_camera_control_type
    def __call__(
        self,
        camera_control_type: KlingCameraControls_camera_control_type | KlingCameraControls_camera_control_type_values = "simple",
        horizontal_movement: float = 0.0,
        vertical_movement: float = 0.0,
        pan: float = 0.5,
        tilt: float = 0.0,
        roll: float = 0.0,
        zoom: float = 0.0,
    ) -> CAMERA_CONTROL:
        """Kling Camera Controls: Allows specifying configuration options for Kling Camera Controls and motion control effects.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling

        Args:
            camera_control_type (COMBO, optional): Default 'simple'. One of: 'simple', 'down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward'.
            horizontal_movement (FLOAT, optional): Controls camera's movement along horizontal axis (x-axis). Negative indicates left, positive indicates right. Range -10.0 to 10.0, step 0.25. Default 0.0.
            vertical_movement (FLOAT, optional): Controls camera's movement along vertical axis (y-axis). Negative indicates downward, positive indicates upward. Range -10.0 to 10.0, step 0.25. Default 0.0.
            pan (FLOAT, optional): Controls camera's rotation in vertical plane (x-axis). Negative indicates downward rotation, positive indicates upward rotation. Range -10.0 to 10.0, step 0.25. Default 0.5.
            tilt (FLOAT, optional): Controls camera's rotation in horizontal plane (y-axis). Negative indicates left rotation, positive indicates right rotation. Range -10.0 to 10.0, step 0.25. Default 0.0.
            roll (FLOAT, optional): Controls camera's rolling amount (z-axis). Negative indicates counterclockwise, positive indicates clockwise. Range -10.0 to 10.0, step 0.25. Default 0.0.
            zoom (FLOAT, optional): Controls change in camera's focal length. Negative indicates narrower field of view, positive indicates wider field of view. Range -10.0 to 10.0, step 0.25. Default 0.0.

        Returns:
            camera_control (CAMERA_CONTROL)
        """

class KlingDualCharacterVideoEffectNode_effect_scene(str, Enum):
    hug = "hug"
    kiss = "kiss"
    heart_gesture = "heart_gesture"

class KlingDualCharacterVideoEffectNode_model_name(str, Enum):
    kling_v1 = "kling-v1"
    kling_v1_5 = "kling-v1-5"
    kling_v1_6 = "kling-v1-6"

class KlingDualCharacterVideoEffectNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingDualCharacterVideoEffectNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

class KlingDualCharacterVideoEffectNode:
    """Kling Dual Character Video Effects: Achieve different special effects when generating a video based on the effect_scene."""
    effect_scene = KlingDualCharacterVideoEffectNode_effect_scene
    model_name = KlingDualCharacterVideoEffectNode_model_name
    mode = KlingDualCharacterVideoEffectNode_mode
    duration = KlingDualCharacterVideoEffectNode_duration
    def __call__(
        self,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        effect_scene: KlingDualCharacterVideoEffectNode_effect_scene | Literal["hug", "kiss", "heart_gesture"] = "hug",
        model_name: KlingDualCharacterVideoEffectNode_model_name | Literal["kling-v1", "kling-v1-5", "kling-v1-6"] = "kling-v1",
        mode: KlingDualCharacterVideoEffectNode_mode | Literal["std", "pro"] = "std",
        duration: KlingDualCharacterVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str]:
        """Kling Dual Character Video Effects: Achieve different special effects when generating a video based on the effect_scene.

        First image will be positioned on left side, second on right side of the composite.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image_left (IMAGE, required): Left side image.
            image_right (IMAGE, required): Right side image.
            effect_scene (COMBO, optional): Default 'hug'. One of: 'hug', 'kiss', 'heart_gesture'.
            model_name (COMBO, optional): Default 'kling-v1'. One of: 'kling-v1', 'kling-v1-5', 'kling-v1-6'.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            duration (STRING)
        """

class KlingFirstLastFrameNode_model(str, Enum):
    kling_v3 = "kling-v3"

class KlingFirstLastFrameNode_model_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingFirstLastFrameNode:
    """Kling 3.0 First-Last-Frame to Video: Generate videos with Kling V3 using first and last frames."""
    model = KlingFirstLastFrameNode_model
    model_resolution = KlingFirstLastFrameNode_model_resolution
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: KlingFirstLastFrameNode_model | Literal["kling-v3"] = "kling-v3",
        seed: int = 0,
        model_resolution: KlingFirstLastFrameNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: KlingFirstLastFrameNode_model | Literal["kling-v3"] = "kling-v3",
        seed: int = 0,
        *,
        model_resolution: KlingFirstLastFrameNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 First-Last-Frame to Video: Generate videos with Kling V3 using first and last frames.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Default ''.
            duration (INT, optional): Range 3 to 15. Default 5.
            first_frame (IMAGE, required)
            end_frame (IMAGE, required)
            generate_audio (BOOLEAN, optional): Default True.
            model (COMBO, optional): Model and generation settings. Default 'kling-v3'. One of: 'kling-v3'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_resolution (COMBO, optional): Default '1080p'. One of: '4k', '1080p', '720p'.

        Returns:
            VIDEO (VIDEO)
        """

class KlingImage2VideoNode_model_name(str, Enum):
    kling_v1 = "kling-v1"
    kling_v1_5 = "kling-v1-5"
    kling_v1_6 = "kling-v1-6"
    kling_v2_master = "kling-v2-master"
    kling_v2_1 = "kling-v2-1"
    kling_v2_1_master = "kling-v2-1-master"
    kling_v2_5_turbo = "kling-v2-5-turbo"

class KlingImage2VideoNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingImage2VideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingImage2VideoNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

KlingImage2VideoNode_model_name_values: TypeAlias = Literal[
    "kling-v1",
    "kling-v1-5",
    "kling-v1-6",
    "kling-v2-master",
    "kling-v2-1",
    "kling-v2-1-master",
    "kling-v2-5-turbo",
]

class KlingImage2VideoNode:
    """Kling Image(First Frame) to Video."""
    model_name = KlingImage2VideoNode_model_name
    mode = KlingImage2VideoNode_mode
    aspect_ratio = KlingImage2VideoNode_aspect_ratio
    duration = KlingImage2VideoNode_duration
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model_name: KlingImage2VideoNode_model_name | KlingImage2VideoNode_model_name_values = "kling-v2-master",
        cfg_scale: float = 0.8,
        mode: KlingImage2VideoNode_mode | Literal["std", "pro"] = "std",
        aspect_ratio: KlingImage2VideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: KlingImage2VideoNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str, str]:
        """Kling Image(First Frame) to Video.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): The reference image used to generate the video.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            model_name (COMBO, optional): Default 'kling-v2-master'. One of: 'kling-v1', 'kling-v1-5', 'kling-v1-6', 'kling-v2-master', 'kling-v2-1', 'kling-v2-1-master', 'kling-v2-5-turbo'.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.8.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingImageToVideoWithAudio_model_name(str, Enum):
    kling_v2_6 = "kling-v2-6"

class KlingImageToVideoWithAudio_mode(str, Enum):
    pro = "pro"

class KlingImageToVideoWithAudio_duration(Enum):
    _5 = 5
    _10 = 10

class KlingImageToVideoWithAudio:
    """Kling 2.6 Image(First Frame) to Video with Audio."""
    model_name = KlingImageToVideoWithAudio_model_name
    mode = KlingImageToVideoWithAudio_mode
    duration = KlingImageToVideoWithAudio_duration
    @overload
    def __call__(
        self,
        model_name: KlingImageToVideoWithAudio_model_name | Literal["kling-v2-6"] = "kling-v2-6",
        *,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        mode: KlingImageToVideoWithAudio_mode | Literal["pro"] = "pro",
        duration: KlingImageToVideoWithAudio_duration | Literal[5, 10] = 5,
        generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingImageToVideoWithAudio_model_name | Literal["kling-v2-6"],
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        mode: KlingImageToVideoWithAudio_mode | Literal["pro"] = "pro",
        duration: KlingImageToVideoWithAudio_duration | Literal[5, 10] = 5,
        generate_audio: bool = True,
    ) -> VIDEO:
        """Kling 2.6 Image(First Frame) to Video with Audio.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v2-6'. One of: 'kling-v2-6'.
            start_frame (IMAGE, required)
            prompt (STRING, optional): Positive text prompt. Default ''.
            mode (COMBO, optional): Default 'pro'. One of: 'pro'.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            generate_audio (BOOLEAN, optional): Default True.

        Returns:
            VIDEO (VIDEO)
        """

class KlingOmniProImageNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_image_o1 = "kling-image-o1"

class KlingOmniProImageNode_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"
    _4K = "4K"

class KlingOmniProImageNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _21_9 = "21:9"

class KlingOmniProImageNode_series_amount(str, Enum):
    disabled = "disabled"
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _5 = "5"
    _6 = "6"
    _7 = "7"
    _8 = "8"
    _9 = "9"

class KlingOmniProImageNode:
    """Kling 3.0 Omni Image: Create or edit images with the latest model from Kling."""
    model_name = KlingOmniProImageNode_model_name
    resolution = KlingOmniProImageNode_resolution
    aspect_ratio = KlingOmniProImageNode_aspect_ratio
    series_amount = KlingOmniProImageNode_series_amount
    def __call__(
        self,
        model_name: KlingOmniProImageNode_model_name | Literal["kling-v3-omni", "kling-image-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        resolution: KlingOmniProImageNode_resolution | Literal["1K", "2K", "4K"] = "1K",
        aspect_ratio: KlingOmniProImageNode_aspect_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"] = "16:9",
        series_amount: KlingOmniProImageNode_series_amount | Literal["disabled", "2", "3", "4", "5", "6", "7", "8", "9"] = "disabled",
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        seed: int = 0,
    ) -> IMAGE:
        """Kling 3.0 Omni Image: Create or edit images with the latest model from Kling.

        Module: comfy_api_nodes.nodes_kling · Category: partner/image/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-image-o1'.
            prompt (STRING, optional): A text prompt describing the image content. This can include both positive and negative descriptions. Default ''.
            resolution (COMBO, optional): Default '1K'. One of: '1K', '2K', '4K'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'.
            series_amount (COMBO, optional): Generate a series of images. Not supported for kling-image-o1. Default 'disabled'. One of: 'disabled', '2', '3', '4', '5', '6', '7', '8', '9'.
            reference_images (IMAGE, optional): Up to 10 additional reference images.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class KlingOmniProTextToVideoNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingOmniProTextToVideoNode_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProTextToVideoNode_storyboards(str, Enum):
    disabled = "disabled"
    _1_storyboard = "1 storyboard"
    _2_storyboards = "2 storyboards"
    _3_storyboards = "3 storyboards"
    _4_storyboards = "4 storyboards"
    _5_storyboards = "5 storyboards"
    _6_storyboards = "6 storyboards"

KlingOmniProTextToVideoNode_storyboards_values: TypeAlias = Literal[
    "disabled",
    KlingOmniProTextToVideoNode_storyboards.disabled,
]

KlingOmniProTextToVideoNode_storyboards_values_: TypeAlias = Literal[
    "1 storyboard",
    KlingOmniProTextToVideoNode_storyboards._1_storyboard,
]

KlingOmniProTextToVideoNode_storyboards_values__: TypeAlias = Literal[
    "2 storyboards",
    KlingOmniProTextToVideoNode_storyboards._2_storyboards,
]

KlingOmniProTextToVideoNode_storyboards_values___: TypeAlias = Literal[
    "3 storyboards",
    KlingOmniProTextToVideoNode_storyboards._3_storyboards,
]

KlingOmniProTextToVideoNode_storyboards_values____: TypeAlias = Literal[
    "4 storyboards",
    KlingOmniProTextToVideoNode_storyboards._4_storyboards,
]

KlingOmniProTextToVideoNode_storyboards_values_____: TypeAlias = Literal[
    "5 storyboards",
    KlingOmniProTextToVideoNode_storyboards._5_storyboards,
]

KlingOmniProTextToVideoNode_storyboards_values______: TypeAlias = Literal[
    "6 storyboards",
    KlingOmniProTextToVideoNode_storyboards._6_storyboards,
]

class KlingOmniProTextToVideoNode:
    """Kling 3.0 Omni Text to Video: Use text prompts to generate videos with the latest Kling model."""
    model_name = KlingOmniProTextToVideoNode_model_name
    aspect_ratio = KlingOmniProTextToVideoNode_aspect_ratio
    resolution = KlingOmniProTextToVideoNode_resolution
    storyboards = KlingOmniProTextToVideoNode_storyboards
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProTextToVideoNode_storyboards_values | None = None,
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values__,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values__,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values___,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values___,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values____,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values_____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values_____,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProTextToVideoNode_storyboards_values______,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
        storyboards_storyboard_6_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_6_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProTextToVideoNode_storyboards_values______,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
        storyboards_storyboard_6_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_6_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProTextToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        resolution: KlingOmniProTextToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni Text to Video: Use text prompts to generate videos with the latest Kling model.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Ignored when storyboards are enabled. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (INT, optional): Range 3 to 15. Default 5.
            resolution (COMBO, optional): Default '1080p'. One of: '4k', '1080p', '720p'.
            storyboards (COMBO, optional): Generate a series of video segments with individual prompts and durations. Ignored for o1 model. One of: 'disabled', '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'.
            generate_audio (BOOLEAN, optional): Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            storyboards_storyboard_1_prompt (STRING, if storyboards is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Prompt for storyboard segment 1. Max 512 characters. Default ''.
            storyboards_storyboard_1_duration (INT, if storyboards is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Duration for storyboard segment 1 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_2_prompt (STRING, if storyboards is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Prompt for storyboard segment 2. Max 512 characters. Default ''.
            storyboards_storyboard_2_duration (INT, if storyboards is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Duration for storyboard segment 2 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_3_prompt (STRING, if storyboards is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 3. Max 512 characters. Default ''.
            storyboards_storyboard_3_duration (INT, if storyboards is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 3 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_4_prompt (STRING, if storyboards is one of '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 4. Max 512 characters. Default ''.
            storyboards_storyboard_4_duration (INT, if storyboards is one of '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 4 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_5_prompt (STRING, if storyboards is one of '5 storyboards', '6 storyboards'): Prompt for storyboard segment 5. Max 512 characters. Default ''.
            storyboards_storyboard_5_duration (INT, if storyboards is one of '5 storyboards', '6 storyboards'): Duration for storyboard segment 5 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_6_prompt (STRING, if storyboards is '6 storyboards'): Prompt for storyboard segment 6. Max 512 characters. Default ''.
            storyboards_storyboard_6_duration (INT, if storyboards is '6 storyboards'): Duration for storyboard segment 6 in seconds. Range 1 to 15. Default 4.

        Returns:
            VIDEO (VIDEO)
        """

class KlingOmniProVideoToVideoNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProVideoToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingOmniProVideoToVideoNode_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProVideoToVideoNode:
    """Kling 3.0 Omni Video to Video: Use a video and up to 4 reference images to generate a video with the latest Kling model."""
    model_name = KlingOmniProVideoToVideoNode_model_name
    aspect_ratio = KlingOmniProVideoToVideoNode_aspect_ratio
    resolution = KlingOmniProVideoToVideoNode_resolution
    @overload
    def __call__(
        self,
        model_name: KlingOmniProVideoToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProVideoToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 3,
        *,
        reference_video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProVideoToVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProVideoToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProVideoToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProVideoToVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni Video to Video: Use a video and up to 4 reference images to generate a video with the latest Kling model.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (INT, optional): Range 3 to 10. Default 3.
            reference_video (VIDEO, required): Video to use as a reference.
            keep_original_sound (BOOLEAN, optional): Default True.
            reference_images (IMAGE, optional): Up to 4 additional reference images.
            resolution (COMBO, optional): One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class KlingSingleImageVideoEffectNode_effect_scene(str, Enum):
    bloombloom = "bloombloom"
    dizzydizzy = "dizzydizzy"
    fuzzyfuzzy = "fuzzyfuzzy"
    squish = "squish"
    expansion = "expansion"

class KlingSingleImageVideoEffectNode_model_name(str, Enum):
    kling_v1_6 = "kling-v1-6"

class KlingSingleImageVideoEffectNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

KlingSingleImageVideoEffectNode_effect_scene_values: TypeAlias = Literal[
    "bloombloom",
    "dizzydizzy",
    "fuzzyfuzzy",
    "squish",
    "expansion",
]

class KlingSingleImageVideoEffectNode:
    """Kling Video Effects: Achieve different special effects when generating a video based on the effect_scene."""
    effect_scene = KlingSingleImageVideoEffectNode_effect_scene
    model_name = KlingSingleImageVideoEffectNode_model_name
    duration = KlingSingleImageVideoEffectNode_duration
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        effect_scene: KlingSingleImageVideoEffectNode_effect_scene | KlingSingleImageVideoEffectNode_effect_scene_values = "bloombloom",
        model_name: KlingSingleImageVideoEffectNode_model_name | Literal["kling-v1-6"] = "kling-v1-6",
        duration: KlingSingleImageVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str, str]:
        """Kling Video Effects: Achieve different special effects when generating a video based on the effect_scene.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Reference Image. URL or Base64 encoded string (without data:image prefix). File size cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1.
            effect_scene (COMBO, optional): Default 'bloombloom'. One of: 'bloombloom', 'dizzydizzy', 'fuzzyfuzzy', 'squish', 'expansion'.
            model_name (COMBO, optional): Default 'kling-v1-6'. One of: 'kling-v1-6'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingStartEndFrameNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingStartEndFrameNode_mode(str, Enum):
    pro_mode_5s_duration_kling_v1_5 = "pro mode / 5s duration / kling-v1-5"
    pro_mode_10s_duration_kling_v1_5 = "pro mode / 10s duration / kling-v1-5"
    pro_mode_5s_duration_kling_v1_6 = "pro mode / 5s duration / kling-v1-6"
    pro_mode_10s_duration_kling_v1_6 = "pro mode / 10s duration / kling-v1-6"
    pro_mode_5s_duration_kling_v2_1 = "pro mode / 5s duration / kling-v2-1"
    pro_mode_10s_duration_kling_v2_1 = "pro mode / 10s duration / kling-v2-1"
    pro_mode_5s_duration_kling_v2_5_turbo = "pro mode / 5s duration / kling-v2-5-turbo"
    pro_mode_10s_duration_kling_v2_5_turbo = "pro mode / 10s duration / kling-v2-5-turbo"

KlingStartEndFrameNode_mode_values: TypeAlias = Literal[
    "pro mode / 5s duration / kling-v1-5",
    "pro mode / 10s duration / kling-v1-5",
    "pro mode / 5s duration / kling-v1-6",
    "pro mode / 10s duration / kling-v1-6",
    "pro mode / 5s duration / kling-v2-1",
    "pro mode / 10s duration / kling-v2-1",
    "pro mode / 5s duration / kling-v2-5-turbo",
    "pro mode / 10s duration / kling-v2-5-turbo",
]

class KlingStartEndFrameNode:
    """Kling Start-End Frame to Video: Generate a video sequence that transitions between your provided start and end images."""
    aspect_ratio = KlingStartEndFrameNode_aspect_ratio
    mode = KlingStartEndFrameNode_mode
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.5,
        aspect_ratio: KlingStartEndFrameNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingStartEndFrameNode_mode | KlingStartEndFrameNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, str, str]:
        """Kling Start-End Frame to Video: Generate a video sequence that transitions between your provided start and end images.

        The node creates all frames in between, producing a smooth transformation from the first frame to the last.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): Reference Image - URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1. Base64 should not include data:image prefix.
            end_frame (IMAGE, required): Reference Image - End frame control. URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px. Base64 should not include data:image prefix.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.5.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            mode (COMBO, optional): The configuration to use for the video generation following the format: mode / duration / model_name. Default 'pro mode / 5s duration / kling-v2-5-turbo'. One of: 'pro mode / 5s duration / kling-v1-5', 'pro mode / 10s duration / kling-v1-5', 'pro mode / 5s duration / kling-v1-6', 'pro mode / 10s duration / kling-v1-6', 'pro mode / 5s duration / kling-v2-1', 'pro mode / 10s duration / kling-v2-1', 'pro mode / 5s duration / kling-v2-5-turbo', 'pro mode / 10s duration / kling-v2-5-turbo'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingTextToVideoNode_mode(str, Enum):
    standard_mode_5s_duration_kling_v1_6 = "standard mode / 5s duration / kling-v1-6"
    standard_mode_10s_duration_kling_v1_6 = "standard mode / 10s duration / kling-v1-6"
    pro_mode_5s_duration_kling_v2_master = "pro mode / 5s duration / kling-v2-master"
    pro_mode_10s_duration_kling_v2_master = "pro mode / 10s duration / kling-v2-master"
    standard_mode_5s_duration_kling_v2_master = "standard mode / 5s duration / kling-v2-master"
    standard_mode_10s_duration_kling_v2_master = "standard mode / 10s duration / kling-v2-master"
    pro_mode_5s_duration_kling_v2_1_master = "pro mode / 5s duration / kling-v2-1-master"
    pro_mode_10s_duration_kling_v2_1_master = "pro mode / 10s duration / kling-v2-1-master"
    pro_mode_5s_duration_kling_v2_5_turbo = "pro mode / 5s duration / kling-v2-5-turbo"
    pro_mode_10s_duration_kling_v2_5_turbo = "pro mode / 10s duration / kling-v2-5-turbo"

KlingTextToVideoNode_mode_values: TypeAlias = Literal[
    "standard mode / 5s duration / kling-v1-6",
    "standard mode / 10s duration / kling-v1-6",
    "pro mode / 5s duration / kling-v2-master",
    "pro mode / 10s duration / kling-v2-master",
    "standard mode / 5s duration / kling-v2-master",
    "standard mode / 10s duration / kling-v2-master",
    "pro mode / 5s duration / kling-v2-1-master",
    "pro mode / 10s duration / kling-v2-1-master",
    "pro mode / 5s duration / kling-v2-5-turbo",
    "pro mode / 10s duration / kling-v2-5-turbo",
]

class KlingTextToVideoNode:
    """Kling Text to Video: Kling Text to Video Node"""
    aspect_ratio = KlingTextToVideoNode_aspect_ratio
    mode = KlingTextToVideoNode_mode
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 1.0,
        aspect_ratio: KlingTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingTextToVideoNode_mode | KlingTextToVideoNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, str, str]:
        """Kling Text to Video: Kling Text to Video Node

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            mode (COMBO, optional): The configuration to use for the video generation following the format: mode / duration / model_name. Default 'pro mode / 5s duration / kling-v2-5-turbo'. One of: 'standard mode / 5s duration / kling-v1-6', 'standard mode / 10s duration / kling-v1-6', 'pro mode / 5s duration / kling-v2-master', 'pro mode / 10s duration / kling-v2-master', 'standard mode / 5s duration / kling-v2-master', 'standard mode / 10s duration / kling-v2-master', 'pro mode / 5s duration / kling-v2-1-master', 'pro mode / 10s duration / kling-v2-1-master', 'pro mode / 5s duration / kling-v2-5-turbo', 'pro mode / 10s duration / kling-v2-5-turbo'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingVirtualTryOnNode_model_name(str, Enum):
    kolors_virtual_try_on_v1 = "kolors-virtual-try-on-v1"
    kolors_virtual_try_on_v1_5 = "kolors-virtual-try-on-v1-5"

class KlingVirtualTryOnNode:
    """Kling Virtual Try On: Kling Virtual Try On Node."""
    model_name = KlingVirtualTryOnNode_model_name
    def __call__(
        self,
        human_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        cloth_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_name: KlingVirtualTryOnNode_model_name | Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] = "kolors-virtual-try-on-v1",
    ) -> IMAGE:
        """Kling Virtual Try On: Kling Virtual Try On Node.

        Input a human image and a cloth image to try on the cloth on the human. You can merge multiple clothing item pictures into one image with a white background.

        Module: comfy_api_nodes.nodes_kling · Category: partner/image/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            human_image (IMAGE, required)
            cloth_image (IMAGE, required)
            model_name (COMBO, optional): Default 'kolors-virtual-try-on-v1'. One of: 'kolors-virtual-try-on-v1', 'kolors-virtual-try-on-v1-5'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
