from enum import Enum
from typing import Literal, TypeAlias, overload

from .types import AUDIO, CAMERA_CONTROL, FLOAT, IMAGE, INT, STRING, VIDEO

class IdeogramV4_resolution(str, Enum):
    Auto = "Auto"
    _2048x2048_1_1 = "2048x2048 (1:1)"
    _1440x2880_1_2 = "1440x2880 (1:2)"
    _2880x1440_2_1 = "2880x1440 (2:1)"
    _1664x2496_2_3 = "1664x2496 (2:3)"
    _2496x1664_3_2 = "2496x1664 (3:2)"
    _1792x2240_4_5 = "1792x2240 (4:5)"
    _2240x1792_5_4 = "2240x1792 (5:4)"
    _1440x2560_9_16 = "1440x2560 (9:16)"
    _2560x1440_16_9 = "2560x1440 (16:9)"
    _1600x2560_5_8 = "1600x2560 (5:8)"
    _2560x1600_8_5 = "2560x1600 (8:5)"
    _1728x2304_3_4 = "1728x2304 (3:4)"
    _2304x1728_4_3 = "2304x1728 (4:3)"
    _1296x3168_9_22 = "1296x3168 (9:22)"
    _3168x1296_22_9 = "3168x1296 (22:9)"
    _1152x2944_9_23 = "1152x2944 (9:23)"
    _2944x1152_23_9 = "2944x1152 (23:9)"
    _1248x3328_3_8 = "1248x3328 (3:8)"
    _3328x1248_8_3 = "3328x1248 (8:3)"
    _1280x3072_5_12 = "1280x3072 (5:12)"
    _3072x1280_12_5 = "3072x1280 (12:5)"

class IdeogramV4_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV4_resolution_values: TypeAlias = Literal[
    "Auto",
    "2048x2048 (1:1)",
    "1440x2880 (1:2)",
    "2880x1440 (2:1)",
    "1664x2496 (2:3)",
    "2496x1664 (3:2)",
    "1792x2240 (4:5)",
    "2240x1792 (5:4)",
    "1440x2560 (9:16)",
    "2560x1440 (16:9)",
    "1600x2560 (5:8)",
    "2560x1600 (8:5)",
    "1728x2304 (3:4)",
    "2304x1728 (4:3)",
    "1296x3168 (9:22)",
    "3168x1296 (22:9)",
    "1152x2944 (9:23)",
    "2944x1152 (23:9)",
    "1248x3328 (3:8)",
    "3328x1248 (8:3)",
    "1280x3072 (5:12)",
    "3072x1280 (12:5)",
]

class IdeogramV4:
    """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt."""
    resolution = IdeogramV4_resolution
    rendering_speed = IdeogramV4_rendering_speed
    def __call__(
        self,
        prompt: str | STRING = "",
        resolution: IdeogramV4_resolution | IdeogramV4_resolution_values = "Auto",
        rendering_speed: IdeogramV4_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        seed: int | INT = 0,
    ) -> IMAGE:
        """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the image generation. Default ''.
            resolution (COMBO, optional): Default 'Auto'. One of: 'Auto', '2048x2048 (1:1)', '1440x2880 (1:2)', '2880x1440 (2:1)', '1664x2496 (2:3)', '2496x1664 (3:2)', '1792x2240 (4:5)', '2240x1792 (5:4)', '1440x2560 (9:16)', '2560x1440 (16:9)', '1600x2560 (5:8)', '2560x1600 (8:5)', … (22 in all).
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (IMAGE)
        """

class IdeogramPImage_quality(str, Enum):
    VERY_LOW = "VERY_LOW"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

class IdeogramPImage_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class IdeogramPImage_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramPImage_prompt_upsampling(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

IdeogramPImage_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

class IdeogramPImage:
    """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model."""
    quality = IdeogramPImage_quality
    resolution = IdeogramPImage_resolution
    aspect_ratio = IdeogramPImage_aspect_ratio
    prompt_upsampling = IdeogramPImage_prompt_upsampling
    def __call__(
        self,
        prompt: str | STRING = "",
        quality: IdeogramPImage_quality | Literal["VERY_LOW", "LOW", "MEDIUM", "HIGH"] = "MEDIUM",
        resolution: IdeogramPImage_resolution | Literal["1K", "2K"] = "1K",
        aspect_ratio: IdeogramPImage_aspect_ratio | IdeogramPImage_aspect_ratio_values = "1:1",
        prompt_upsampling: IdeogramPImage_prompt_upsampling | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int | INT = 42,
    ) -> tuple[IMAGE, STRING]:
        """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model.

        Strong typography and photorealism; supports Ideogram 4.0 structured JSON captions for exact text, colors and layout.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt. Also accepts an Ideogram 4.0 structured JSON caption (exact colors as #RRGGBB hexes, exact text strings, bounding-box layout) — set prompt_upsampling to OFF to use it verbatim. Default ''.
            quality (COMBO, optional): Speed/price/quality tier. MEDIUM is the everyday default; HIGH for complex prompts, fine detail and difficult text; VERY_LOW/LOW for drafts at scale. Difficult text renders poorly below MEDIUM. Default 'MEDIUM'. One of: 'VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'.
            resolution (COMBO, optional): Output size class (exact pixels follow the aspect ratio, e.g. 16:9 gives 1280x720 at 1K and 2560x1440 at 2K). Prefer HIGH + 2K for crisp typography. Default '1K'. One of: '1K', '2K'.
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            prompt_upsampling (COMBO, optional): Expands short prompts into a detailed structured caption before generation (the rewritten prompt is returned as final_prompt). Set OFF when supplying your own JSON caption or exact wording. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Seed for reproducible generation. With prompt_upsampling OFF, the same seed and settings return the same image; with ON/AUTO the prompt rewrite varies per run — reproduce a result by reusing its final_prompt output with prompt_upsampling OFF and the same seed. Range 0 to 2147483647. Default 42.

        Returns:
            IMAGE (IMAGE)
            final_prompt (STRING): The prompt the image was actually generated from (the rewritten structured caption when prompt_upsampling ran, else your prompt). Feed it back with prompt_upsampling OFF and the same seed to reproduce this image.
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
        horizontal_movement: float | FLOAT = 0.0,
        vertical_movement: float | FLOAT = 0.0,
        pan: float | FLOAT = 0.5,
        tilt: float | FLOAT = 0.0,
        roll: float | FLOAT = 0.0,
        zoom: float | FLOAT = 0.0,
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
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        cfg_scale: float | FLOAT = 1.0,
        aspect_ratio: KlingTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingTextToVideoNode_mode | KlingTextToVideoNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, STRING, STRING]:
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
        start_frame: IMAGE,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        model_name: KlingImage2VideoNode_model_name | KlingImage2VideoNode_model_name_values = "kling-v2-master",
        cfg_scale: float | FLOAT = 0.8,
        mode: KlingImage2VideoNode_mode | Literal["std", "pro"] = "std",
        aspect_ratio: KlingImage2VideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: KlingImage2VideoNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, STRING, STRING]:
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
        start_frame: IMAGE,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        cfg_scale: float | FLOAT = 0.75,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        *,
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, STRING, STRING]: ...
    @overload
    def __call__(
        self,
        start_frame: IMAGE,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        cfg_scale: float | FLOAT,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, STRING, STRING]:
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

class KlingCameraControlT2VNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingCameraControlT2VNode:
    """Kling Text to Video (Camera Control): Transform text into cinematic videos with professional camera movements that simulate real-world cinematography."""
    aspect_ratio = KlingCameraControlT2VNode_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        cfg_scale: float | FLOAT = 0.75,
        aspect_ratio: KlingCameraControlT2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        *,
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, STRING, STRING]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        cfg_scale: float | FLOAT,
        aspect_ratio: KlingCameraControlT2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, STRING, STRING]:
        """Kling Text to Video (Camera Control): Transform text into cinematic videos with professional camera movements that simulate real-world cinematography.

        Control virtual camera actions including zoom, rotation, pan, tilt, and first-person view, while maintaining focus on your original text.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
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
        start_frame: IMAGE,
        end_frame: IMAGE,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        cfg_scale: float | FLOAT = 0.5,
        aspect_ratio: KlingStartEndFrameNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingStartEndFrameNode_mode | KlingStartEndFrameNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, STRING, STRING]:
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

class KlingVideoExtendNode:
    """Kling Video Extend: Kling Video Extend Node."""
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        cfg_scale: float | FLOAT = 0.5,
        *,
        video_id: str | STRING,
    ) -> tuple[VIDEO, STRING, STRING]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        cfg_scale: float | FLOAT,
        video_id: str | STRING,
    ) -> tuple[VIDEO, STRING, STRING]:
        """Kling Video Extend: Kling Video Extend Node.

        Extend videos made by other Kling nodes. The video_id is created by using other Kling Nodes.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt for guiding the video extension. Default ''.
            negative_prompt (STRING, optional): Negative text prompt for elements to avoid in the extended video. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.5.
            video_id (STRING, required): The ID of the video to be extended. Supports videos generated by text-to-video, image-to-video, and previous video extension operations. Cannot exceed 3 minutes total duration after extension.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingLipSyncAudioToVideoNode_voice_language(str, Enum):
    zh = "zh"
    en = "en"

class KlingLipSyncAudioToVideoNode:
    """Kling Lip Sync Video with Audio: Kling Lip Sync Audio to Video Node."""
    voice_language = KlingLipSyncAudioToVideoNode_voice_language
    def __call__(
        self,
        video: VIDEO,
        audio: AUDIO,
        voice_language: KlingLipSyncAudioToVideoNode_voice_language | Literal["zh", "en"] = "en",
    ) -> tuple[VIDEO, STRING, STRING]:
        """Kling Lip Sync Video with Audio: Kling Lip Sync Audio to Video Node.

        Syncs mouth movements in a video file to the audio content of an audio file. When using, ensure that the audio contains clearly distinguishable vocals and that the video contains a distinct face. The audio file should not be larger than 5MB. The video file should not be larger than 100MB, should have height/width between 720px and 1920px, and should be between 2s and 10s in length.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            audio (AUDIO, required)
            voice_language (COMBO, optional): Default 'en'. One of: 'zh', 'en'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingLipSyncTextToVideoNode_voice(str, Enum):
    Melody = "Melody"
    Sunny = "Sunny"
    Sage = "Sage"
    Ace = "Ace"
    Blossom = "Blossom"
    Peppy = "Peppy"
    Dove = "Dove"
    Shine = "Shine"
    Anchor = "Anchor"
    Lyric = "Lyric"
    Tender = "Tender"
    Siren = "Siren"
    Zippy = "Zippy"
    Bud = "Bud"
    Sprite = "Sprite"
    Candy = "Candy"
    Beacon = "Beacon"
    Rock = "Rock"
    Titan = "Titan"
    Grace = "Grace"
    Helen = "Helen"
    Lore = "Lore"
    Crag = "Crag"
    Prattle = "Prattle"
    Hearth = "Hearth"
    The_Reader = "The Reader"
    Commercial_Lady = "Commercial Lady"
    阳光少年 = "阳光少年"
    懂事小弟 = "懂事小弟"
    运动少年 = "运动少年"
    青春少女 = "青春少女"
    温柔小妹 = "温柔小妹"
    元气少女 = "元气少女"
    阳光男生 = "阳光男生"
    幽默小哥 = "幽默小哥"
    文艺小哥 = "文艺小哥"
    甜美邻家 = "甜美邻家"
    温柔姐姐 = "温柔姐姐"
    职场女青 = "职场女青"
    活泼男童 = "活泼男童"
    俏皮女童 = "俏皮女童"
    稳重老爸 = "稳重老爸"
    温柔妈妈 = "温柔妈妈"
    严肃上司 = "严肃上司"
    优雅贵妇 = "优雅贵妇"
    慈祥爷爷 = "慈祥爷爷"
    唠叨爷爷 = "唠叨爷爷"
    唠叨奶奶 = "唠叨奶奶"
    和蔼奶奶 = "和蔼奶奶"
    东北老铁 = "东北老铁"
    重庆小伙 = "重庆小伙"
    四川妹子 = "四川妹子"
    潮汕大叔 = "潮汕大叔"
    台湾男生 = "台湾男生"
    西安掌柜 = "西安掌柜"
    天津姐姐 = "天津姐姐"
    新闻播报男 = "新闻播报男"
    译制片男 = "译制片男"
    撒娇女友 = "撒娇女友"
    刀片烟嗓 = "刀片烟嗓"
    乖巧正太 = "乖巧正太"

KlingLipSyncTextToVideoNode_voice_values: TypeAlias = Literal[
    "Melody",
    "Sunny",
    "Sage",
    "Ace",
    "Blossom",
    "Peppy",
    "Dove",
    "Shine",
    "Anchor",
    "Lyric",
    "Tender",
    "Siren",
    "Zippy",
    "Bud",
    "Sprite",
    "Candy",
    "Beacon",
    "Rock",
    "Titan",
    "Grace",
    "Helen",
    "Lore",
    "Crag",
    "Prattle",
    "Hearth",
    "The Reader",
    "Commercial Lady",
    "阳光少年",
    "懂事小弟",
    "运动少年",
    "青春少女",
    "温柔小妹",
    "元气少女",
    "阳光男生",
    "幽默小哥",
    "文艺小哥",
    "甜美邻家",
    "温柔姐姐",
    "职场女青",
    "活泼男童",
    "俏皮女童",
    "稳重老爸",
    "温柔妈妈",
    "严肃上司",
    "优雅贵妇",
    "慈祥爷爷",
    "唠叨爷爷",
    "唠叨奶奶",
    "和蔼奶奶",
    "东北老铁",
    "重庆小伙",
    "四川妹子",
    "潮汕大叔",
    "台湾男生",
    "西安掌柜",
    "天津姐姐",
    "新闻播报男",
    "译制片男",
    "撒娇女友",
    "刀片烟嗓",
    "乖巧正太",
]

class KlingLipSyncTextToVideoNode:
    """Kling Lip Sync Video with Text: Kling Lip Sync Text to Video Node."""
    voice = KlingLipSyncTextToVideoNode_voice
    def __call__(
        self,
        video: VIDEO,
        text: str | STRING = "",
        voice: KlingLipSyncTextToVideoNode_voice | KlingLipSyncTextToVideoNode_voice_values = "Melody",
        voice_speed: float | FLOAT = 1,
    ) -> tuple[VIDEO, STRING, STRING]:
        """Kling Lip Sync Video with Text: Kling Lip Sync Text to Video Node.

        Syncs mouth movements in a video file to a text prompt. The video file should not be larger than 100MB, should have height/width between 720px and 1920px, and should be between 2s and 10s in length.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            text (STRING, optional): Text Content for Lip-Sync Video Generation. Required when mode is text2video. Maximum length is 120 characters. Default ''.
            voice (COMBO, optional): Default 'Melody'. One of: 'Melody', 'Sunny', 'Sage', 'Ace', 'Blossom', 'Peppy', 'Dove', 'Shine', 'Anchor', 'Lyric', 'Tender', 'Siren', … (61 in all).
            voice_speed (FLOAT, optional): Speech Rate. Valid range: 0.8~2.0, accurate to one decimal place. Range 0.8 to 2.0. Default 1.

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
        human_image: IMAGE,
        cloth_image: IMAGE,
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
            IMAGE (IMAGE)
        """

class KlingImageGenerationNode_image_type(str, Enum):
    subject = "subject"
    face = "face"

class KlingImageGenerationNode_model_name(str, Enum):
    kling_v3 = "kling-v3"
    kling_v2 = "kling-v2"
    kling_v1_5 = "kling-v1-5"

class KlingImageGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _21_9 = "21:9"

class KlingImageGenerationNode:
    """Kling 3.0 Image: Kling Image Generation Node."""
    image_type = KlingImageGenerationNode_image_type
    model_name = KlingImageGenerationNode_model_name
    aspect_ratio = KlingImageGenerationNode_aspect_ratio
    def __call__(
        self,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        image_type: KlingImageGenerationNode_image_type | Literal["subject", "face"] = "subject",
        image_fidelity: float | FLOAT = 0.5,
        human_fidelity: float | FLOAT = 0.45,
        model_name: KlingImageGenerationNode_model_name | Literal["kling-v3", "kling-v2", "kling-v1-5"] = "kling-v3",
        aspect_ratio: KlingImageGenerationNode_aspect_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"] = "16:9",
        n: int | INT = 1,
        image: IMAGE | None = None,
        seed: int | INT = 0,
    ) -> IMAGE:
        """Kling 3.0 Image: Kling Image Generation Node.

        Generate an image from a text prompt with an optional reference image.

        Module: comfy_api_nodes.nodes_kling · Category: partner/image/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            image_type (COMBO, optional): Default 'subject'. One of: 'subject', 'face'.
            image_fidelity (FLOAT, optional): Reference intensity for user-uploaded images. Range 0.0 to 1.0, step 0.01. Default 0.5.
            human_fidelity (FLOAT, optional): Subject reference similarity. Range 0.0 to 1.0, step 0.01. Default 0.45.
            model_name (COMBO, optional): Default 'kling-v3'. One of: 'kling-v3', 'kling-v2', 'kling-v1-5'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'.
            n (INT, optional): Number of generated images. Range 1 to 9. Default 1.
            image (IMAGE, optional)
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (IMAGE)
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
        image: IMAGE,
        effect_scene: KlingSingleImageVideoEffectNode_effect_scene | KlingSingleImageVideoEffectNode_effect_scene_values = "bloombloom",
        model_name: KlingSingleImageVideoEffectNode_model_name | Literal["kling-v1-6"] = "kling-v1-6",
        duration: KlingSingleImageVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, STRING, STRING]:
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
        image_left: IMAGE,
        image_right: IMAGE,
        effect_scene: KlingDualCharacterVideoEffectNode_effect_scene | Literal["hug", "kiss", "heart_gesture"] = "hug",
        model_name: KlingDualCharacterVideoEffectNode_model_name | Literal["kling-v1", "kling-v1-5", "kling-v1-6"] = "kling-v1",
        mode: KlingDualCharacterVideoEffectNode_mode | Literal["std", "pro"] = "std",
        duration: KlingDualCharacterVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, STRING]:
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
