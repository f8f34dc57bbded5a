from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, IMAGE, INT, STRING, VIDEO

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
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 1,
        resolution: Vidu2ImageToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2ImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2ImageToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 1,
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
        first_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 1,
        resolution: Vidu2StartEndToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        movement_amplitude: Vidu2StartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu2StartEndToVideoNode_model | Literal["viduq2-pro-fast", "viduq2-pro", "viduq2-turbo"],
        first_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 1,
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

class Vidu3ImageToVideoNode_model(str, Enum):
    viduq3_pro = "viduq3-pro"
    viduq3_turbo = "viduq3-turbo"

class Vidu3ImageToVideoNode_model_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _2K = "2K"

Vidu3ImageToVideoNode_model_resolution_values: TypeAlias = Literal[
    "720p",
    "1080p",
    Vidu3ImageToVideoNode_model_resolution._720p,
    Vidu3ImageToVideoNode_model_resolution._1080p,
]

class Vidu3ImageToVideoNode:
    """Vidu Q3 Image-to-Video Generation: Generate a video from an image and an optional prompt."""
    model = Vidu3ImageToVideoNode_model
    model_resolution = Vidu3ImageToVideoNode_model_resolution
    @overload
    def __call__(
        self,
        model: Literal["viduq3-pro", Vidu3ImageToVideoNode_model.viduq3_pro] = "viduq3-pro",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        model_resolution: Vidu3ImageToVideoNode_model_resolution | Literal["720p", "1080p", "2K"] = "720p",
        model_duration: int | INT = 5,
        model_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Literal["viduq3-pro", Vidu3ImageToVideoNode_model.viduq3_pro],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        *,
        model_resolution: Vidu3ImageToVideoNode_model_resolution | Literal["720p", "1080p", "2K"] = "720p",
        model_duration: int | INT = 5,
        model_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Literal["viduq3-turbo", Vidu3ImageToVideoNode_model.viduq3_turbo],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        *,
        model_resolution: Vidu3ImageToVideoNode_model_resolution_values = "720p",
        model_duration: int | INT = 5,
        model_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
    ) -> VIDEO:
        """Vidu Q3 Image-to-Video Generation: Generate a video from an image and an optional prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'viduq3-pro'. One of: 'viduq3-pro', 'viduq3-turbo'.
            image (IMAGE, required): An image to be used as the start frame of the generated video.
            prompt (STRING, optional): An optional text prompt for video generation (max 2000 characters). Default ''.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            model_resolution (COMBO, optional): Resolution of the output video. Default '720p'. One of: '720p', '1080p', '2K'.
            model_duration (INT, optional): Duration of the output video in seconds. Range 1 to 16. Default 5.
            model_audio (BOOLEAN, optional): When enabled, outputs video with sound (including dialogue and sound effects). Default False.

        Returns:
            VIDEO (VIDEO)
        """

class Vidu3StartEndToVideoNode_model(str, Enum):
    viduq3_pro = "viduq3-pro"
    viduq3_turbo = "viduq3-turbo"

class Vidu3StartEndToVideoNode_model_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu3StartEndToVideoNode:
    """Vidu Q3 Start/End Frame-to-Video Generation: Generate a video from a start frame, an end frame, and a prompt."""
    model = Vidu3StartEndToVideoNode_model
    model_resolution = Vidu3StartEndToVideoNode_model_resolution
    @overload
    def __call__(
        self,
        model: Vidu3StartEndToVideoNode_model | Literal["viduq3-pro", "viduq3-turbo"] = "viduq3-pro",
        *,
        first_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        model_resolution: Vidu3StartEndToVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
        model_duration: int | INT = 5,
        model_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Vidu3StartEndToVideoNode_model | Literal["viduq3-pro", "viduq3-turbo"],
        first_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        *,
        model_resolution: Vidu3StartEndToVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
        model_duration: int | INT = 5,
        model_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 1,
    ) -> VIDEO:
        """Vidu Q3 Start/End Frame-to-Video Generation: Generate a video from a start frame, an end frame, and a prompt.

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'viduq3-pro'. One of: 'viduq3-pro', 'viduq3-turbo'.
            first_frame (IMAGE, required)
            end_frame (IMAGE, required)
            prompt (STRING, optional): Prompt description (max 2000 characters). Default ''.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            model_resolution (COMBO, optional): Resolution of the output video. Default '720p'. One of: '720p', '1080p'.
            model_duration (INT, optional): Duration of the output video in seconds. Range 1 to 16. Default 5.
            model_audio (BOOLEAN, optional): When enabled, outputs video with sound (including dialogue and sound effects). Default False.

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
        video: VIDEO,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        end_frame: IMAGE | ImageLike | None = None,
        model_duration: int | INT = 4,
        model_resolution: ViduExtendVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduExtendVideoNode_model | Literal["viduq2-pro", "viduq2-turbo"],
        video: VIDEO,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        end_frame: IMAGE | ImageLike | None = None,
        *,
        model_duration: int | INT = 4,
        model_resolution: ViduExtendVideoNode_model_resolution | Literal["720p", "1080p"] = "720p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO,
        prompt: str | STRING = "",
        seed: int | INT = 1,
        end_frame: IMAGE | ImageLike | None = None,
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

class ViduImageToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduImageToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduImageToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduImageToVideoNode:
    """Vidu Image To Video Generation: Generate video from image and optional prompt"""
    model = ViduImageToVideoNode_model
    resolution = ViduImageToVideoNode_resolution
    movement_amplitude = ViduImageToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduImageToVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 0,
        resolution: ViduImageToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduImageToVideoNode_model | Literal["viduq1"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 0,
        resolution: ViduImageToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Image To Video Generation: Generate video from image and optional prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            image (IMAGE, required): An image to be used as the start frame of the generated video.
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduReferenceVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduReferenceVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class ViduReferenceVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduReferenceVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduReferenceVideoNode:
    """Vidu Reference To Video Generation: Generate video from multiple images and a prompt"""
    model = ViduReferenceVideoNode_model
    aspect_ratio = ViduReferenceVideoNode_aspect_ratio
    resolution = ViduReferenceVideoNode_resolution
    movement_amplitude = ViduReferenceVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduReferenceVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        images: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 0,
        aspect_ratio: ViduReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduReferenceVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduReferenceVideoNode_model | Literal["viduq1"],
        images: IMAGE | ImageLike,
        prompt: str | STRING = "",
        duration: int | INT = 5,
        seed: int | INT = 0,
        aspect_ratio: ViduReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduReferenceVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Reference To Video Generation: Generate video from multiple images and a prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            images (IMAGE, required): Images to use as references to generate a video with consistent subjects (max 7 images).
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. One of: '16:9', '9:16', '1:1'.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """
