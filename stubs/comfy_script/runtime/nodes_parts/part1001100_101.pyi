from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, CAMERA_CONTROL, FLOAT, IMAGE, INT, STRING, VIDEO

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
        image: IMAGE | ImageLike | None = None,
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

class KlingVideoNode_multi_shot(str, Enum):
    disabled = "disabled"
    _1_storyboard = "1 storyboard"
    _2_storyboards = "2 storyboards"
    _3_storyboards = "3 storyboards"
    _4_storyboards = "4 storyboards"
    _5_storyboards = "5 storyboards"
    _6_storyboards = "6 storyboards"

class KlingVideoNode_model(str, Enum):
    kling_v3 = "kling-v3"
    kling_3_0_turbo = "kling-3.0-turbo"

class KlingVideoNode_model_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingVideoNode_model_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

KlingVideoNode_model_resolution_values: TypeAlias = Literal[
    "1080p",
    "720p",
    KlingVideoNode_model_resolution._1080p,
    KlingVideoNode_model_resolution._720p,
]

class KlingVideoNode:
    """Kling 3.0 Video: Generate videos with Kling V3."""
    multi_shot = KlingVideoNode_multi_shot
    model = KlingVideoNode_model
    model_resolution = KlingVideoNode_model_resolution
    model_aspect_ratio = KlingVideoNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        multi_shot: Literal["disabled", KlingVideoNode_multi_shot.disabled] = "disabled",
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_prompt: str | STRING = "",
        multi_shot_negative_prompt: str | STRING = "",
        multi_shot_duration: int | INT = 5,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["disabled", KlingVideoNode_multi_shot.disabled] = "disabled",
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_prompt: str | STRING = "",
        multi_shot_negative_prompt: str | STRING = "",
        multi_shot_duration: int | INT = 5,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["disabled", KlingVideoNode_multi_shot.disabled],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_prompt: str | STRING = "",
        multi_shot_negative_prompt: str | STRING = "",
        multi_shot_duration: int | INT = 5,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["disabled", KlingVideoNode_multi_shot.disabled] = "disabled",
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_prompt: str | STRING = "",
        multi_shot_negative_prompt: str | STRING = "",
        multi_shot_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["disabled", KlingVideoNode_multi_shot.disabled],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_prompt: str | STRING = "",
        multi_shot_negative_prompt: str | STRING = "",
        multi_shot_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["1 storyboard", KlingVideoNode_multi_shot._1_storyboard],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["1 storyboard", KlingVideoNode_multi_shot._1_storyboard],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["1 storyboard", KlingVideoNode_multi_shot._1_storyboard],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["1 storyboard", KlingVideoNode_multi_shot._1_storyboard],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["1 storyboard", KlingVideoNode_multi_shot._1_storyboard],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["2 storyboards", KlingVideoNode_multi_shot._2_storyboards],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["2 storyboards", KlingVideoNode_multi_shot._2_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["2 storyboards", KlingVideoNode_multi_shot._2_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["2 storyboards", KlingVideoNode_multi_shot._2_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["2 storyboards", KlingVideoNode_multi_shot._2_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["3 storyboards", KlingVideoNode_multi_shot._3_storyboards],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["3 storyboards", KlingVideoNode_multi_shot._3_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["3 storyboards", KlingVideoNode_multi_shot._3_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["3 storyboards", KlingVideoNode_multi_shot._3_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["3 storyboards", KlingVideoNode_multi_shot._3_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["4 storyboards", KlingVideoNode_multi_shot._4_storyboards],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["4 storyboards", KlingVideoNode_multi_shot._4_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["4 storyboards", KlingVideoNode_multi_shot._4_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["4 storyboards", KlingVideoNode_multi_shot._4_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["4 storyboards", KlingVideoNode_multi_shot._4_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["5 storyboards", KlingVideoNode_multi_shot._5_storyboards],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["5 storyboards", KlingVideoNode_multi_shot._5_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["5 storyboards", KlingVideoNode_multi_shot._5_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["5 storyboards", KlingVideoNode_multi_shot._5_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["5 storyboards", KlingVideoNode_multi_shot._5_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["6 storyboards", KlingVideoNode_multi_shot._6_storyboards],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        multi_shot_storyboard_6_prompt: str | STRING = "",
        multi_shot_storyboard_6_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["6 storyboards", KlingVideoNode_multi_shot._6_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        multi_shot_storyboard_6_prompt: str | STRING = "",
        multi_shot_storyboard_6_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["6 storyboards", KlingVideoNode_multi_shot._6_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        multi_shot_storyboard_6_prompt: str | STRING = "",
        multi_shot_storyboard_6_duration: int | INT = 4,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["6 storyboards", KlingVideoNode_multi_shot._6_storyboards],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        multi_shot_storyboard_6_prompt: str | STRING = "",
        multi_shot_storyboard_6_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Literal["6 storyboards", KlingVideoNode_multi_shot._6_storyboards],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        multi_shot_storyboard_1_prompt: str | STRING = "",
        multi_shot_storyboard_1_duration: int | INT = 4,
        multi_shot_storyboard_2_prompt: str | STRING = "",
        multi_shot_storyboard_2_duration: int | INT = 4,
        multi_shot_storyboard_3_prompt: str | STRING = "",
        multi_shot_storyboard_3_duration: int | INT = 4,
        multi_shot_storyboard_4_prompt: str | STRING = "",
        multi_shot_storyboard_4_duration: int | INT = 4,
        multi_shot_storyboard_5_prompt: str | STRING = "",
        multi_shot_storyboard_5_duration: int | INT = 4,
        multi_shot_storyboard_6_prompt: str | STRING = "",
        multi_shot_storyboard_6_duration: int | INT = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = True,
        model: Literal["kling-v3", KlingVideoNode_model.kling_v3] = "kling-v3",
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        model_resolution: KlingVideoNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Mapping[str, Any],
        generate_audio: bool | BOOLEAN,
        model: Literal["kling-3.0-turbo", KlingVideoNode_model.kling_3_0_turbo],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
        *,
        model_resolution: KlingVideoNode_model_resolution_values = "720p",
        model_aspect_ratio: KlingVideoNode_model_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Mapping[str, Any],
        generate_audio: bool | BOOLEAN = True,
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        multi_shot: Mapping[str, Any],
        generate_audio: bool | BOOLEAN,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        start_frame: IMAGE | ImageLike | None = None,
    ) -> VIDEO:
        """Kling 3.0 Video: Generate videos with Kling V3.

        Supports text-to-video and image-to-video with optional storyboard multi-prompt and audio generation.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            multi_shot (COMBO, optional): Generate a series of video segments with individual prompts and durations. Default 'disabled'. One of: 'disabled', '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'.
            generate_audio (BOOLEAN, optional): 'kling-3.0-turbo' always generates native audio, so the audio toggle is ignored. Default True.
            model (COMBO, optional): Model and generation settings. Default 'kling-v3'. One of: 'kling-v3', 'kling-3.0-turbo'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            start_frame (IMAGE, optional): Optional start frame image. When connected, switches to image-to-video mode.
            multi_shot_prompt (STRING, if multi_shot is 'disabled'): Default ''.
            multi_shot_negative_prompt (STRING, if multi_shot is 'disabled'): Default ''.
            multi_shot_duration (INT, if multi_shot is 'disabled'): Range 3 to 15. Default 5.
            multi_shot_storyboard_1_prompt (STRING, if multi_shot is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Prompt for storyboard segment 1. Max 512 characters. Default ''.
            multi_shot_storyboard_1_duration (INT, if multi_shot is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Duration for storyboard segment 1 in seconds. Range 1 to 15. Default 4.
            multi_shot_storyboard_2_prompt (STRING, if multi_shot is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Prompt for storyboard segment 2. Max 512 characters. Default ''.
            multi_shot_storyboard_2_duration (INT, if multi_shot is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Duration for storyboard segment 2 in seconds. Range 1 to 15. Default 4.
            multi_shot_storyboard_3_prompt (STRING, if multi_shot is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 3. Max 512 characters. Default ''.
            multi_shot_storyboard_3_duration (INT, if multi_shot is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 3 in seconds. Range 1 to 15. Default 4.
            multi_shot_storyboard_4_prompt (STRING, if multi_shot is one of '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 4. Max 512 characters. Default ''.
            multi_shot_storyboard_4_duration (INT, if multi_shot is one of '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 4 in seconds. Range 1 to 15. Default 4.
            multi_shot_storyboard_5_prompt (STRING, if multi_shot is one of '5 storyboards', '6 storyboards'): Prompt for storyboard segment 5. Max 512 characters. Default ''.
            multi_shot_storyboard_5_duration (INT, if multi_shot is one of '5 storyboards', '6 storyboards'): Duration for storyboard segment 5 in seconds. Range 1 to 15. Default 4.
            multi_shot_storyboard_6_prompt (STRING, if multi_shot is '6 storyboards'): Prompt for storyboard segment 6. Max 512 characters. Default ''.
            multi_shot_storyboard_6_duration (INT, if multi_shot is '6 storyboards'): Duration for storyboard segment 6 in seconds. Range 1 to 15. Default 4.
            model_resolution (COMBO, optional): Default '1080p' (kling-v3). Default '720p' (kling-3.0-turbo). One of: '4k', '1080p', '720p'.
            model_aspect_ratio (COMBO, optional): Ignored in image-to-video mode. Default '16:9'. One of: '16:9', '9:16', '1:1'.

        Returns:
            VIDEO (VIDEO)
        """
