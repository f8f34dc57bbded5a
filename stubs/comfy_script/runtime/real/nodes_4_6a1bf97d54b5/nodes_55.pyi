from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

class ViduMultiFrameVideoNode_model(str, Enum):
    viduq2_pro = "viduq2-pro"
    viduq2_turbo = "viduq2-turbo"

class ViduMultiFrameVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class ViduMultiFrameVideoNode_frames(str, Enum):
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _5 = "5"
    _6 = "6"
    _7 = "7"
    _8 = "8"
    _9 = "9"

class ViduMultiFrameVideoNode:
    """Vidu Multi-Frame Video Generation: Generate a video with multiple keyframe transitions."""
    model = ViduMultiFrameVideoNode_model
    resolution = ViduMultiFrameVideoNode_resolution
    frames = ViduMultiFrameVideoNode_frames
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["2", ViduMultiFrameVideoNode_frames._2] = "2",
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["2", ViduMultiFrameVideoNode_frames._2] = "2",
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["3", ViduMultiFrameVideoNode_frames._3],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["3", ViduMultiFrameVideoNode_frames._3],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["3", ViduMultiFrameVideoNode_frames._3],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["4", ViduMultiFrameVideoNode_frames._4],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["4", ViduMultiFrameVideoNode_frames._4],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["4", ViduMultiFrameVideoNode_frames._4],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["5", ViduMultiFrameVideoNode_frames._5],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["5", ViduMultiFrameVideoNode_frames._5],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["5", ViduMultiFrameVideoNode_frames._5],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["6", ViduMultiFrameVideoNode_frames._6],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["6", ViduMultiFrameVideoNode_frames._6],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["6", ViduMultiFrameVideoNode_frames._6],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["7", ViduMultiFrameVideoNode_frames._7],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["7", ViduMultiFrameVideoNode_frames._7],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["7", ViduMultiFrameVideoNode_frames._7],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["8", ViduMultiFrameVideoNode_frames._8],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["8", ViduMultiFrameVideoNode_frames._8],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["8", ViduMultiFrameVideoNode_frames._8],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Literal["9", ViduMultiFrameVideoNode_frames._9],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
        frames_prompt9: str | list[str] | RealOutput = "",
        frames_end_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration9: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Literal["9", ViduMultiFrameVideoNode_frames._9],
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
        frames_prompt9: str | list[str] | RealOutput = "",
        frames_end_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration9: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Literal["9", ViduMultiFrameVideoNode_frames._9],
        *,
        frames_prompt1: str | list[str] | RealOutput = "",
        frames_end_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration1: int = 4,
        frames_prompt2: str | list[str] | RealOutput = "",
        frames_end_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration2: int = 4,
        frames_prompt3: str | list[str] | RealOutput = "",
        frames_end_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration3: int = 4,
        frames_prompt4: str | list[str] | RealOutput = "",
        frames_end_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration4: int = 4,
        frames_prompt5: str | list[str] | RealOutput = "",
        frames_end_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration5: int = 4,
        frames_prompt6: str | list[str] | RealOutput = "",
        frames_end_image6: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration6: int = 4,
        frames_prompt7: str | list[str] | RealOutput = "",
        frames_end_image7: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration7: int = 4,
        frames_prompt8: str | list[str] | RealOutput = "",
        frames_end_image8: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration8: int = 4,
        frames_prompt9: str | list[str] | RealOutput = "",
        frames_end_image9: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frames_duration9: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        frames: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 1,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        *,
        frames: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduMultiFrameVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int,
        resolution: ViduMultiFrameVideoNode_resolution | Literal["720p", "1080p"],
        frames: Mapping[str, Any],
    ) -> VIDEO:
        """Vidu Multi-Frame Video Generation: Generate a video with multiple keyframe transitions.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2-pro'. One of: 'viduq2-pro', 'viduq2-turbo'.
            start_image (IMAGE, required): The starting frame image. Aspect ratio must be between 1:4 and 4:1.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            frames (COMBO, optional): Number of keyframe transitions (2-9). Default '2'. One of: '2', '3', '4', '5', '6', '7', '8', '9'.
            frames_prompt1 (STRING, optional): Text prompt for frame 1 transition. Default ''.
            frames_end_image1 (IMAGE, required): End frame image for segment 1. Aspect ratio must be between 1:4 and 4:1.
            frames_duration1 (INT, optional): Duration for segment 1 in seconds. Range 2 to 7. Default 4.
            frames_prompt2 (STRING, optional): Text prompt for frame 2 transition. Default ''.
            frames_end_image2 (IMAGE, required): End frame image for segment 2. Aspect ratio must be between 1:4 and 4:1.
            frames_duration2 (INT, optional): Duration for segment 2 in seconds. Range 2 to 7. Default 4.
            frames_prompt3 (STRING, if frames is one of '3', '4', '5', '6', … (7 in all)): Text prompt for frame 3 transition. Default ''.
            frames_end_image3 (IMAGE, required if frames is one of '3', '4', '5', '6', … (7 in all)): End frame image for segment 3. Aspect ratio must be between 1:4 and 4:1.
            frames_duration3 (INT, if frames is one of '3', '4', '5', '6', … (7 in all)): Duration for segment 3 in seconds. Range 2 to 7. Default 4.
            frames_prompt4 (STRING, if frames is one of '4', '5', '6', '7', … (6 in all)): Text prompt for frame 4 transition. Default ''.
            frames_end_image4 (IMAGE, required if frames is one of '4', '5', '6', '7', … (6 in all)): End frame image for segment 4. Aspect ratio must be between 1:4 and 4:1.
            frames_duration4 (INT, if frames is one of '4', '5', '6', '7', … (6 in all)): Duration for segment 4 in seconds. Range 2 to 7. Default 4.
            frames_prompt5 (STRING, if frames is one of '5', '6', '7', '8', … (5 in all)): Text prompt for frame 5 transition. Default ''.
            frames_end_image5 (IMAGE, required if frames is one of '5', '6', '7', '8', … (5 in all)): End frame image for segment 5. Aspect ratio must be between 1:4 and 4:1.
            frames_duration5 (INT, if frames is one of '5', '6', '7', '8', … (5 in all)): Duration for segment 5 in seconds. Range 2 to 7. Default 4.
            frames_prompt6 (STRING, if frames is one of '6', '7', '8', '9'): Text prompt for frame 6 transition. Default ''.
            frames_end_image6 (IMAGE, required if frames is one of '6', '7', '8', '9'): End frame image for segment 6. Aspect ratio must be between 1:4 and 4:1.
            frames_duration6 (INT, if frames is one of '6', '7', '8', '9'): Duration for segment 6 in seconds. Range 2 to 7. Default 4.
            frames_prompt7 (STRING, if frames is one of '7', '8', '9'): Text prompt for frame 7 transition. Default ''.
            frames_end_image7 (IMAGE, required if frames is one of '7', '8', '9'): End frame image for segment 7. Aspect ratio must be between 1:4 and 4:1.
            frames_duration7 (INT, if frames is one of '7', '8', '9'): Duration for segment 7 in seconds. Range 2 to 7. Default 4.
            frames_prompt8 (STRING, if frames is one of '8', '9'): Text prompt for frame 8 transition. Default ''.
            frames_end_image8 (IMAGE, required if frames is one of '8', '9'): End frame image for segment 8. Aspect ratio must be between 1:4 and 4:1.
            frames_duration8 (INT, if frames is one of '8', '9'): Duration for segment 8 in seconds. Range 2 to 7. Default 4.
            frames_prompt9 (STRING, if frames is '9'): Text prompt for frame 9 transition. Default ''.
            frames_end_image9 (IMAGE, required if frames is '9'): End frame image for segment 9. Aspect ratio must be between 1:4 and 4:1.
            frames_duration9 (INT, if frames is '9'): Duration for segment 9 in seconds. Range 2 to 7. Default 4.

        Returns:
            VIDEO (VIDEO)
        """

class Vidu3TextToVideoNode_model(str, Enum):
    viduq3_pro = "viduq3-pro"
    viduq3_turbo = "viduq3-turbo"

class Vidu3TextToVideoNode_model_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _1_1 = "1:1"

class Vidu3TextToVideoNode_model_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu3TextToVideoNode:
    """Vidu Q3 Text-to-Video Generation: Generate video from a text prompt."""
    model = Vidu3TextToVideoNode_model
    model_aspect_ratio = Vidu3TextToVideoNode_model_aspect_ratio
    model_resolution = Vidu3TextToVideoNode_model_resolution
    @overload
    def __call__(
        self,
        model: Vidu3TextToVideoNode_model | Literal["viduq3-pro", "viduq3-turbo"] = "viduq3-pro",
        prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        *,
        model_aspect_ratio: Vidu3TextToVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "3:4", "4:3", "1:1"] = "16:9",
        model_resolution: Vidu3TextToVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
        model_duration: int = 5,
        model_audio: bool = False,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], prompt: str | list[str] | RealOutput = "", seed: int = 1) -> VIDEO:
        """Vidu Q3 Text-to-Video Generation: Generate video from a text prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'viduq3-pro'. One of: 'viduq3-pro', 'viduq3-turbo'.
            prompt (STRING, optional): A textual description for video generation, with a maximum length of 2000 characters. Default ''.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            model_aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16', '3:4', '4:3', '1:1'.
            model_resolution (COMBO, optional): Resolution of the output video. Default '720p'. One of: '720p', '1080p'.
            model_duration (INT, optional): Duration of the output video in seconds. Range 1 to 16. Default 5.
            model_audio (BOOLEAN, optional): When enabled, outputs video with sound (including dialogue and sound effects). Default False.

        Returns:
            VIDEO (VIDEO)
        """
