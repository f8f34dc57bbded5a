from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

class Vidu2ReferenceVideoNode_model(str, Enum):
    viduq2 = "viduq2"

class Vidu2ReferenceVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class Vidu2ReferenceVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu2ReferenceVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class Vidu2ReferenceVideoNode:
    """Vidu2 Reference-to-Video Generation: Generate a video from multiple reference images and a prompt."""
    model = Vidu2ReferenceVideoNode_model
    aspect_ratio = Vidu2ReferenceVideoNode_aspect_ratio
    resolution = Vidu2ReferenceVideoNode_resolution
    movement_amplitude = Vidu2ReferenceVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: Vidu2ReferenceVideoNode_model | Literal["viduq2"] = "viduq2",
        *,
        subjects: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        audio: bool = False,
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2ReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Vidu2ReferenceVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2ReferenceVideoNode_model | Literal["viduq2"],
        subjects: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        audio: bool = False,
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2ReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Vidu2ReferenceVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2ReferenceVideoNode_model | Literal["viduq2"] = "viduq2",
        *,
        subjects_subject1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        subjects_subject2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subjects_subject3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subjects_subject4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subjects_subject5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subjects_subject6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subjects_subject7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        audio: bool = False,
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2ReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Vidu2ReferenceVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2ReferenceVideoNode_model | Literal["viduq2"] = "viduq2",
        *,
        subject1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        subject2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subject3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subject4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subject5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subject6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        subject7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        audio: bool = False,
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2ReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Vidu2ReferenceVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO:
        """Vidu2 Reference-to-Video Generation: Generate a video from multiple reference images and a prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2'. One of: 'viduq2'.
            subjects (list of IMAGE, required): For each subject, provide up to 3 reference images (7 images total across all subjects). Reference them in prompts via @subject{subject_id}. 1 to 7 elements, or a dictionary by name: subject1, subject2, subject3, … (7 in all); each also by keyword, as subjects_subject1.
            prompt (STRING, optional): When enabled, the video will include generated speech and background music based on the prompt. Default ''.
            audio (BOOLEAN, optional): When enabled video will contain generated speech and background music based on the prompt. Default False.
            duration (INT, optional): Range 1 to 10. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '4:3', '3:4', '1:1'.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. Default 'auto'. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class Vidu2TextToVideoNode_model(str, Enum):
    viduq2 = "viduq2"

class Vidu2TextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _1_1 = "1:1"

class Vidu2TextToVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu2TextToVideoNode:
    """Vidu2 Text-to-Video Generation: Generate video from a text prompt"""
    model = Vidu2TextToVideoNode_model
    aspect_ratio = Vidu2TextToVideoNode_aspect_ratio
    resolution = Vidu2TextToVideoNode_resolution
    def __call__(
        self,
        model: Vidu2TextToVideoNode_model | Literal["viduq2"] = "viduq2",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2TextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "3:4", "4:3", "1:1"] = "16:9",
        resolution: Vidu2TextToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        background_music: bool = False,
    ) -> VIDEO:
        """Vidu2 Text-to-Video Generation: Generate video from a text prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2'. One of: 'viduq2'.
            prompt (STRING, optional): A textual description for video generation, with a maximum length of 2000 characters. Default ''.
            duration (INT, optional): Range 1 to 10. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '3:4', '4:3', '1:1'.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            background_music (BOOLEAN, optional): Whether to add background music to the generated video. Default False.

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

class ViduStartEndToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduStartEndToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduStartEndToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduStartEndToVideoNode:
    """Vidu Start End To Video Generation: Generate a video from start and end frames and a prompt"""
    model = ViduStartEndToVideoNode_model
    resolution = ViduStartEndToVideoNode_resolution
    movement_amplitude = ViduStartEndToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduStartEndToVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput | None = None,
        duration: int = 5,
        seed: int = 0,
        resolution: ViduStartEndToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduStartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduStartEndToVideoNode_model | Literal["viduq1"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput | None = None,
        duration: int = 5,
        seed: int = 0,
        resolution: ViduStartEndToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduStartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Start End To Video Generation: Generate a video from start and end frames and a prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            first_frame (IMAGE, required): Start frame.
            end_frame (IMAGE, required): End frame.
            prompt (STRING, optional): A textual description for video generation.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduTextToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class ViduTextToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduTextToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduTextToVideoNode:
    """Vidu Text To Video Generation: Generate video from a text prompt"""
    model = ViduTextToVideoNode_model
    aspect_ratio = ViduTextToVideoNode_aspect_ratio
    resolution = ViduTextToVideoNode_resolution
    movement_amplitude = ViduTextToVideoNode_movement_amplitude
    def __call__(
        self,
        model: ViduTextToVideoNode_model | Literal["viduq1"] = "viduq1",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        aspect_ratio: ViduTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduTextToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduTextToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Text To Video Generation: Generate video from a text prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. One of: '16:9', '9:16', '1:1'.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """
