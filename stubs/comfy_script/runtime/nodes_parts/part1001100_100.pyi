from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOOLEAN, FLOAT, IMAGE, INT, STRING, VIDEO

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
        prompt: str | STRING = "",
        *,
        reference_image: IMAGE | ImageLike,
        reference_video: VIDEO,
        keep_original_sound: bool | BOOLEAN = True,
        character_orientation: KlingMotionControl_character_orientation | Literal["video", "image"] = "video",
        mode: KlingMotionControl_mode | Literal["pro", "std"] = "pro",
        model: KlingMotionControl_model | Literal["kling-v3", "kling-v2-6"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        reference_image: IMAGE | ImageLike,
        reference_video: VIDEO,
        keep_original_sound: bool | BOOLEAN = True,
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

class KlingOmniProImageToVideoNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProImageToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingOmniProImageToVideoNode_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProImageToVideoNode_storyboards(str, Enum):
    disabled = "disabled"
    _1_storyboard = "1 storyboard"
    _2_storyboards = "2 storyboards"
    _3_storyboards = "3 storyboards"
    _4_storyboards = "4 storyboards"
    _5_storyboards = "5 storyboards"
    _6_storyboards = "6 storyboards"

KlingOmniProImageToVideoNode_storyboards_values: TypeAlias = Literal[
    "disabled",
    KlingOmniProImageToVideoNode_storyboards.disabled,
]

KlingOmniProImageToVideoNode_storyboards_values_: TypeAlias = Literal[
    "1 storyboard",
    KlingOmniProImageToVideoNode_storyboards._1_storyboard,
]

KlingOmniProImageToVideoNode_storyboards_values__: TypeAlias = Literal[
    "2 storyboards",
    KlingOmniProImageToVideoNode_storyboards._2_storyboards,
]

KlingOmniProImageToVideoNode_storyboards_values___: TypeAlias = Literal[
    "3 storyboards",
    KlingOmniProImageToVideoNode_storyboards._3_storyboards,
]

KlingOmniProImageToVideoNode_storyboards_values____: TypeAlias = Literal[
    "4 storyboards",
    KlingOmniProImageToVideoNode_storyboards._4_storyboards,
]

KlingOmniProImageToVideoNode_storyboards_values_____: TypeAlias = Literal[
    "5 storyboards",
    KlingOmniProImageToVideoNode_storyboards._5_storyboards,
]

KlingOmniProImageToVideoNode_storyboards_values______: TypeAlias = Literal[
    "6 storyboards",
    KlingOmniProImageToVideoNode_storyboards._6_storyboards,
]

class KlingOmniProImageToVideoNode:
    """Kling 3.0 Omni Image to Video: Use up to 7 reference images to generate a video with the latest Kling model."""
    model_name = KlingOmniProImageToVideoNode_model_name
    aspect_ratio = KlingOmniProImageToVideoNode_aspect_ratio
    resolution = KlingOmniProImageToVideoNode_resolution
    storyboards = KlingOmniProImageToVideoNode_storyboards
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values | None = None,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values | None = None,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
        storyboards_storyboard_6_prompt: str | STRING = "",
        storyboards_storyboard_6_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
        storyboards_storyboard_6_prompt: str | STRING = "",
        storyboards_storyboard_6_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
        *,
        storyboards_storyboard_1_prompt: str | STRING = "",
        storyboards_storyboard_1_duration: int | INT = 4,
        storyboards_storyboard_2_prompt: str | STRING = "",
        storyboards_storyboard_2_duration: int | INT = 4,
        storyboards_storyboard_3_prompt: str | STRING = "",
        storyboards_storyboard_3_duration: int | INT = 4,
        storyboards_storyboard_4_prompt: str | STRING = "",
        storyboards_storyboard_4_duration: int | INT = 4,
        storyboards_storyboard_5_prompt: str | STRING = "",
        storyboards_storyboard_5_duration: int | INT = 4,
        storyboards_storyboard_6_prompt: str | STRING = "",
        storyboards_storyboard_6_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | STRING = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int | INT = 5,
        *,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | STRING,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int | INT,
        reference_images: IMAGE | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = False,
        seed: int | INT = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni Image to Video: Use up to 7 reference images to generate a video with the latest Kling model.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Ignored when storyboards are enabled. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (INT, optional): Range 3 to 15. Default 5.
            reference_images (IMAGE, required): Up to 7 reference images.
            resolution (COMBO, optional): Default '1080p'. One of: '4k', '1080p', '720p'.
            storyboards (COMBO, optional): Generate a series of video segments with individual prompts and durations. Only supported for kling-v3-omni. One of: 'disabled', '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Only supported for kling-v3-omni. Default False.
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
