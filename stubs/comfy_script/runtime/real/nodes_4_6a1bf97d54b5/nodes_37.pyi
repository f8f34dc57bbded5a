from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

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
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values | None = None,
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values | None = None,
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values__,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values___,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values_____,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProImageToVideoNode_storyboards_values______,
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
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: int = 5,
        *,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProImageToVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        aspect_ratio: KlingOmniProImageToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        duration: int,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: KlingOmniProImageToVideoNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
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

class KlingOmniProEditVideoNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProEditVideoNode_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProEditVideoNode:
    """Kling 3.0 Omni Edit Video: Edit an existing video with the latest model from Kling."""
    model_name = KlingOmniProEditVideoNode_model_name
    resolution = KlingOmniProEditVideoNode_resolution
    @overload
    def __call__(
        self,
        model_name: KlingOmniProEditVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProEditVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProEditVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProEditVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni Edit Video: Edit an existing video with the latest model from Kling.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Default ''.
            video (VIDEO, required): Video for editing. The output video length will be the same.
            keep_original_sound (BOOLEAN, optional): Default True.
            reference_images (IMAGE, optional): Up to 4 additional reference images.
            resolution (COMBO, optional): One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

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

class KlingTextToVideoWithAudio_model_name(str, Enum):
    kling_v2_6 = "kling-v2-6"

class KlingTextToVideoWithAudio_mode(str, Enum):
    pro = "pro"

class KlingTextToVideoWithAudio_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingTextToVideoWithAudio_duration(Enum):
    _5 = 5
    _10 = 10

class KlingTextToVideoWithAudio:
    """Kling 2.6 Text to Video with Audio."""
    model_name = KlingTextToVideoWithAudio_model_name
    mode = KlingTextToVideoWithAudio_mode
    aspect_ratio = KlingTextToVideoWithAudio_aspect_ratio
    duration = KlingTextToVideoWithAudio_duration
    def __call__(
        self,
        model_name: KlingTextToVideoWithAudio_model_name | Literal["kling-v2-6"] = "kling-v2-6",
        prompt: str | list[str] | RealOutput = "",
        mode: KlingTextToVideoWithAudio_mode | Literal["pro"] = "pro",
        aspect_ratio: KlingTextToVideoWithAudio_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: KlingTextToVideoWithAudio_duration | Literal[5, 10] = 5,
        generate_audio: bool = True,
    ) -> VIDEO:
        """Kling 2.6 Text to Video with Audio.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v2-6'. One of: 'kling-v2-6'.
            prompt (STRING, optional): Positive text prompt. Default ''.
            mode (COMBO, optional): Default 'pro'. One of: 'pro'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            generate_audio (BOOLEAN, optional): Default True.

        Returns:
            VIDEO (VIDEO)
        """
