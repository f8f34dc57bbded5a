from enum import Enum
from typing import Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

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

class KlingMotionControl_character_orientation(str, Enum):
    video = "video"
    image = "image"

class KlingMotionControl_mode(str, Enum):
    pro = "pro"
    std = "std"

class KlingMotionControl_model(str, Enum):
    kling_v3 = "kling-v3"
    kling_v2_6 = "kling-v2-6"

class KlingMotionControl:
    """Kling Motion Control."""
    character_orientation = KlingMotionControl_character_orientation
    mode = KlingMotionControl_mode
    model = KlingMotionControl_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        character_orientation: KlingMotionControl_character_orientation | Literal["video", "image"] = "video",
        mode: KlingMotionControl_mode | Literal["pro", "std"] = "pro",
        model: KlingMotionControl_model | Literal["kling-v3", "kling-v2-6"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        character_orientation: KlingMotionControl_character_orientation | Literal["video", "image"] = "video",
        mode: KlingMotionControl_mode | Literal["pro", "std"] = "pro",
        model: KlingMotionControl_model | Literal["kling-v3", "kling-v2-6"] | None = None,
    ) -> VIDEO:
        """Kling Motion Control.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Default ''.
            reference_image (IMAGE, required)
            reference_video (VIDEO, required): Motion reference video used to drive movement/expression. Duration limits depend on character_orientation: - image: 3–10s (max 10s) - video: 3–30s (max 30s).
            keep_original_sound (BOOLEAN, optional): Default True.
            character_orientation (COMBO, optional): Controls where the character's facing/orientation comes from. video: movements, expressions, camera moves, and orientation follow the motion reference video (other details via prompt). image: movements and expressions still follow the motion reference video, but the character orientation matches the reference image (camera/other details via prompt). Default 'video'. One of: 'video', 'image'.
            mode (COMBO, optional): Default 'pro'. One of: 'pro', 'std'.
            model (COMBO, optional): One of: 'kling-v3', 'kling-v2-6'.

        Returns:
            VIDEO (VIDEO)
        """
