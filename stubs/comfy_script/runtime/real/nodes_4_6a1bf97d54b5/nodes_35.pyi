from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from .types import VIDEO

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
