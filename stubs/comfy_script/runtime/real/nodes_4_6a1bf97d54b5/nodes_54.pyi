from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

class Vidu2ImageToVideoNode_model(str, Enum):
    viduq2_pro_fast = "viduq2-pro-fast"
    viduq2_pro = "viduq2-pro"
    viduq2_turbo = "viduq2-turbo"

class Vidu2ImageToVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu2ImageToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class Vidu2ImageToVideoNode:
    """Vidu2 Image-to-Video Generation: Generate a video from an image and an optional prompt."""
    model = Vidu2ImageToVideoNode_model
    resolution = Vidu2ImageToVideoNode_resolution
    movement_amplitude = Vidu2ImageToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: Vidu2ImageToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"] = "viduq2-pro-fast",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        resolution: Vidu2ImageToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2ImageToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        resolution: Vidu2ImageToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO:
        """Vidu2 Image-to-Video Generation: Generate a video from an image and an optional prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2-pro-fast'. One of: 'viduq2-pro-fast', 'viduq2-pro', 'viduq2-turbo'.
            image (IMAGE, required): An image to be used as the start frame of the generated video.
            prompt (STRING, optional): An optional text prompt for video generation (max 2000 characters). Default ''.
            duration (INT, optional): Range 1 to 10. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. Default 'auto'. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

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

class Vidu2StartEndToVideoNode_model(str, Enum):
    viduq2_pro_fast = "viduq2-pro-fast"
    viduq2_pro = "viduq2-pro"
    viduq2_turbo = "viduq2-turbo"

class Vidu2StartEndToVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu2StartEndToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class Vidu2StartEndToVideoNode:
    """Vidu2 Start/End Frame-to-Video Generation: Generate a video from a start frame, an end frame, and a prompt."""
    model = Vidu2StartEndToVideoNode_model
    resolution = Vidu2StartEndToVideoNode_resolution
    movement_amplitude = Vidu2StartEndToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: Vidu2StartEndToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"] = "viduq2-pro-fast",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        resolution: Vidu2StartEndToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2StartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2StartEndToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        resolution: Vidu2StartEndToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2StartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO:
        """Vidu2 Start/End Frame-to-Video Generation: Generate a video from a start frame, an end frame, and a prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2-pro-fast'. One of: 'viduq2-pro-fast', 'viduq2-pro', 'viduq2-turbo'.
            first_frame (IMAGE, required)
            end_frame (IMAGE, required)
            prompt (STRING, optional): Prompt description (max 2000 characters). Default ''.
            duration (INT, optional): Range 2 to 8. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. Default 'auto'. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduExtendVideoNode_model(str, Enum):
    viduq2_pro = "viduq2-pro"
    viduq2_turbo = "viduq2-turbo"

class ViduExtendVideoNode_model_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class ViduExtendVideoNode:
    """Vidu Video Extension: Extend an existing video by generating additional frames."""
    model = ViduExtendVideoNode_model
    model_resolution = ViduExtendVideoNode_model_resolution
    @overload
    def __call__(
        self,
        model: ViduExtendVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"] = "viduq2-pro",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_duration: int = 4,
        model_resolution: ViduExtendVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduExtendVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        model_duration: int = 4,
        model_resolution: ViduExtendVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO:
        """Vidu Video Extension: Extend an existing video by generating additional frames.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video extension. Default 'viduq2-pro'. One of: 'viduq2-pro', 'viduq2-turbo'.
            video (VIDEO, required): The source video to extend.
            prompt (STRING, optional): An optional text prompt for the extended video (max 2000 characters). Default ''.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            end_frame (IMAGE, optional)
            model_duration (INT, optional): Duration of the extended video in seconds. Range 1 to 7. Default 4.
            model_resolution (COMBO, optional): Resolution of the output video. Default '720p'. One of: '720p', '1080p'.

        Returns:
            VIDEO (VIDEO)
        """
