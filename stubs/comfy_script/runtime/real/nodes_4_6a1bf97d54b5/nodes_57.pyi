from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, Result, VIDEO

class Wan2VideoEditApi_model(str, Enum):
    wan2_7_videoedit = "wan2.7-videoedit"

class Wan2VideoEditApi_audio_setting(str, Enum):
    auto = "auto"
    origin = "origin"

class Wan2VideoEditApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2VideoEditApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class Wan2VideoEditApi_model_duration(str, Enum):
    auto = "auto"
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _5 = "5"
    _6 = "6"
    _7 = "7"
    _8 = "8"
    _9 = "9"
    _10 = "10"

class Wan2VideoEditApi:
    """Wan 2.7 Video Edit: Edit a video using text instructions, reference images, or style transfer."""
    model = Wan2VideoEditApi_model
    audio_setting = Wan2VideoEditApi_audio_setting
    model_resolution = Wan2VideoEditApi_model_resolution
    model_ratio = Wan2VideoEditApi_model_ratio
    model_duration = Wan2VideoEditApi_model_duration
    @overload
    def __call__(
        self,
        model: Wan2VideoEditApi_model | Literal["wan2.7-videoedit"] = "wan2.7-videoedit",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool = False,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: Wan2VideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2VideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: Wan2VideoEditApi_model_duration | Literal["auto", "2", "3", "4", "5", "6", "7", "8", "9", "10"] = "auto",
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Wan2VideoEditApi_model | Literal["wan2.7-videoedit"],
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: Wan2VideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2VideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: Wan2VideoEditApi_model_duration | Literal["auto", "2", "3", "4", "5", "6", "7", "8", "9", "10"] = "auto",
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool = False,
    ) -> VIDEO:
        """Wan 2.7 Video Edit: Edit a video using text instructions, reference images, or style transfer.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-videoedit'. One of: 'wan2.7-videoedit'.
            video (VIDEO, required): The video to edit.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            audio_setting (COMBO, optional): 'auto': model decides whether to regenerate audio based on the prompt. 'origin': preserve the original audio from the input video. Default 'auto'. One of: 'auto', 'origin'.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Editing instructions or style transfer requirements. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Aspect ratio. If not changed, approximates the input video ratio. Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_duration (COMBO, optional): Output duration in seconds. 'auto' matches the input video duration. A specific value truncates from the start of the video. Default 'auto'. One of: 'auto', '2', '3', '4', '5', '6', '7', '8', '9', '10'.
            model_reference_images (list of IMAGE, optional): 0 to 4 elements, or a dictionary by name: image1, image2, image3, … (4 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2ReferenceVideoApi_model(str, Enum):
    wan2_7_r2v = "wan2.7-r2v"

class Wan2ReferenceVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2ReferenceVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class Wan2ReferenceVideoApi:
    """Wan 2.7 Reference to Video: Generate a video featuring a person or object from reference materials."""
    model = Wan2ReferenceVideoApi_model
    model_resolution = Wan2ReferenceVideoApi_model_resolution
    model_ratio = Wan2ReferenceVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: Wan2ReferenceVideoApi_model | Literal["wan2.7-r2v"] = "wan2.7-r2v",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_negative_prompt: str | list[str] | RealOutput = "",
        model_resolution: Wan2ReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2ReferenceVideoApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: int = 5,
        model_reference_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 0, watermark: bool = False) -> VIDEO:
        """Wan 2.7 Reference to Video: Generate a video featuring a person or object from reference materials.

        Supports single-character performances and multi-character interactions.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-r2v'. One of: 'wan2.7-r2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the video. Use identifiers such as 'character1' and 'character2' to refer to the reference characters. Default ''.
            model_negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_duration (INT, optional): Range 2 to 10. Default 5.
            model_reference_videos (list of VIDEO, optional): 0 to 3 elements, or a dictionary by name: video1, video2, video3; each also by keyword, as model_reference_videos_video1.
            model_reference_images (list of IMAGE, optional): 0 to 5 elements, or a dictionary by name: image1, image2, image3, … (5 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseTextToVideoApi_model(str, Enum):
    happyhorse_1_1_t2v = "happyhorse-1.1-t2v"
    happyhorse_1_0_t2v = "happyhorse-1.0-t2v"

class HappyHorseTextToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseTextToVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseTextToVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseTextToVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseTextToVideoApi_model_ratio._16_9,
    HappyHorseTextToVideoApi_model_ratio._9_16,
    HappyHorseTextToVideoApi_model_ratio._1_1,
    HappyHorseTextToVideoApi_model_ratio._4_3,
    HappyHorseTextToVideoApi_model_ratio._3_4,
]

HappyHorseTextToVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_1_t2v,
]

HappyHorseTextToVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_0_t2v,
]

class HappyHorseTextToVideoApi:
    """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model."""
    model = HappyHorseTextToVideoApi_model
    model_resolution = HappyHorseTextToVideoApi_model_resolution
    model_ratio = HappyHorseTextToVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values = "happyhorse-1.1-t2v",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio | HappyHorseTextToVideoApi_model_ratio_values = "16:9",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values_,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio_values_ = "16:9",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 0, watermark: bool = False) -> VIDEO:
        """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-t2v'. One of: 'happyhorse-1.1-t2v', 'happyhorse-1.0-t2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseImageToVideoApi_model(str, Enum):
    happyhorse_1_1_i2v = "happyhorse-1.1-i2v"
    happyhorse_1_0_i2v = "happyhorse-1.0-i2v"

class HappyHorseImageToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseImageToVideoApi:
    """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model."""
    model = HappyHorseImageToVideoApi_model
    model_resolution = HappyHorseImageToVideoApi_model_resolution
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"] = "happyhorse-1.1-i2v",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 0,
        watermark: bool = False,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 0,
        watermark: bool = False,
    ) -> VIDEO:
        """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-i2v'. One of: 'happyhorse-1.1-i2v', 'happyhorse-1.0-i2v'.
            first_frame (IMAGE, required): First frame image. The output aspect ratio is derived from this image.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseVideoEditApi_model(str, Enum):
    happyhorse_1_0_video_edit = "happyhorse-1.0-video-edit"

class HappyHorseVideoEditApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseVideoEditApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class HappyHorseVideoEditApi:
    """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model."""
    model = HappyHorseVideoEditApi_model
    model_resolution = HappyHorseVideoEditApi_model_resolution
    model_ratio = HappyHorseVideoEditApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"] = "happyhorse-1.0-video-edit",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        watermark: bool = False,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"],
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        watermark: bool = False,
    ) -> VIDEO:
        """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model.

        Output duration is 3-15s and matches the input video; inputs longer than 15s are truncated.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.0-video-edit'. One of: 'happyhorse-1.0-video-edit'.
            video (VIDEO, required): The video to edit.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Editing instructions or style transfer requirements. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Aspect ratio. If not changed, approximates the input video ratio. Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_reference_images (list of IMAGE, optional): 0 to 5 elements, or a dictionary by name: image1, image2, image3, … (5 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseReferenceVideoApi_model(str, Enum):
    happyhorse_1_1_r2v = "happyhorse-1.1-r2v"
    happyhorse_1_0_r2v = "happyhorse-1.0-r2v"

class HappyHorseReferenceVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseReferenceVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseReferenceVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseReferenceVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseReferenceVideoApi_model_ratio._16_9,
    HappyHorseReferenceVideoApi_model_ratio._9_16,
    HappyHorseReferenceVideoApi_model_ratio._1_1,
    HappyHorseReferenceVideoApi_model_ratio._4_3,
    HappyHorseReferenceVideoApi_model_ratio._3_4,
]

HappyHorseReferenceVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_1_r2v,
]

HappyHorseReferenceVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_0_r2v,
]

class HappyHorseReferenceVideoApi:
    """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model."""
    model = HappyHorseReferenceVideoApi_model
    model_resolution = HappyHorseReferenceVideoApi_model_resolution
    model_ratio = HappyHorseReferenceVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int = 5,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int = 5,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int = 5,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int = 5,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int = 5,
        model_reference_images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_reference_images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int = 5,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 0, watermark: bool = False) -> VIDEO:
        """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model.

        Supports single-character performances and multi-character interactions.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-r2v'. One of: 'happyhorse-1.1-r2v', 'happyhorse-1.0-r2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the video. Use identifiers such as 'character1' and 'character2' to refer to the reference characters. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.
            model_reference_images (list of IMAGE, required): 1 to 9 elements, or a dictionary by name: image1, image2, image3, … (9 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class WavespeedFlashVSRNode_target_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _2K = "2K"
    _4K = "4K"

class WavespeedFlashVSRNode:
    """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage."""
    target_resolution = WavespeedFlashVSRNode_target_resolution
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        target_resolution: WavespeedFlashVSRNode_target_resolution | Literal["720p", "1080p", "2K", "4K"] = "720p",
    ) -> VIDEO:
        """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/video/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            target_resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p', '2K', '4K'.

        Returns:
            VIDEO (VIDEO)
        """

class WavespeedImageUpscaleNode_model(str, Enum):
    SeedVR2 = "SeedVR2"
    Ultimate = "Ultimate"

class WavespeedImageUpscaleNode_target_resolution(str, Enum):
    _2K = "2K"
    _4K = "4K"
    _8K = "8K"

class WavespeedImageUpscaleNode:
    """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results."""
    model = WavespeedImageUpscaleNode_model
    target_resolution = WavespeedImageUpscaleNode_target_resolution
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"] = "SeedVR2",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE:
        """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/image/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'SeedVR2'. One of: 'SeedVR2', 'Ultimate'.
            image (IMAGE, required)
            target_resolution (COMBO, optional): Default '2K'. One of: '2K', '4K', '8K'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SaveImageWebsocket:
    """Save Image (Websocket)."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> Result:
        """Save Image (Websocket).

        Module: custom_nodes.websocket_image_save · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)

        Returns:
            What the node saves or shows, once it has run.
        """
