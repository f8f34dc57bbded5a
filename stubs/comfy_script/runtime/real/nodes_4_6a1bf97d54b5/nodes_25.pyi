from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, VIDEO

class ByteDanceFirstLastFrameNode_model(str, Enum):
    seedance_1_5_pro_251215 = "seedance-1-5-pro-251215"
    seedance_1_0_pro_250528 = "seedance-1-0-pro-250528"
    seedance_1_0_lite_i2v_250428 = "seedance-1-0-lite-i2v-250428"

class ByteDanceFirstLastFrameNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"

class ByteDanceFirstLastFrameNode_aspect_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

ByteDanceFirstLastFrameNode_model_values: TypeAlias = Literal[
    "seedance-1-5-pro-251215",
    "seedance-1-0-pro-250528",
    "seedance-1-0-lite-i2v-250428",
]

class ByteDanceFirstLastFrameNode:
    """ByteDance First-Last-Frame to Video: Generate video using prompt and first and last frames."""
    model = ByteDanceFirstLastFrameNode_model
    resolution = ByteDanceFirstLastFrameNode_resolution
    aspect_ratio = ByteDanceFirstLastFrameNode_aspect_ratio
    @overload
    def __call__(
        self,
        model: ByteDanceFirstLastFrameNode_model | ByteDanceFirstLastFrameNode_model_values = "seedance-1-0-lite-i2v-250428",
        prompt: str | list[str] | RealOutput = "",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: ByteDanceFirstLastFrameNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceFirstLastFrameNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int = 5,
        seed: int = 0,
        camera_fixed: bool = False,
        watermark: bool = False,
        generate_audio: bool = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDanceFirstLastFrameNode_model | ByteDanceFirstLastFrameNode_model_values,
        prompt: str | list[str] | RealOutput,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: ByteDanceFirstLastFrameNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceFirstLastFrameNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int = 5,
        seed: int = 0,
        camera_fixed: bool = False,
        watermark: bool = False,
        generate_audio: bool = False,
    ) -> VIDEO:
        """ByteDance First-Last-Frame to Video: Generate video using prompt and first and last frames.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedance-1-0-lite-i2v-250428'. One of: 'seedance-1-5-pro-251215', 'seedance-1-0-pro-250528', 'seedance-1-0-lite-i2v-250428'.
            prompt (STRING, optional): The text prompt used to generate the video. Default ''.
            first_frame (IMAGE, required): First frame to be used for the video.
            last_frame (IMAGE, required): Last frame to be used for the video.
            resolution (COMBO, optional): The resolution of the output video. Default '480p'. One of: '480p', '720p', '1080p'.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default 'adaptive'. One of: 'adaptive', '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            duration (INT, optional): The duration of the output video in seconds. Range 3 to 12. Default 5.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            camera_fixed (BOOLEAN, optional): Specifies whether to fix the camera. The platform appends an instruction to fix the camera to your prompt, but does not guarantee the actual effect. Default False.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the video. Default False.
            generate_audio (BOOLEAN, optional): This parameter is ignored for any model except seedance-1-5-pro. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class ByteDanceImageReferenceNode_model(str, Enum):
    seedance_1_0_pro_250528 = "seedance-1-0-pro-250528"
    seedance_1_0_lite_i2v_250428 = "seedance-1-0-lite-i2v-250428"

class ByteDanceImageReferenceNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"

class ByteDanceImageReferenceNode_aspect_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class ByteDanceImageReferenceNode:
    """ByteDance Reference Images to Video: Generate video using prompt and reference images."""
    model = ByteDanceImageReferenceNode_model
    resolution = ByteDanceImageReferenceNode_resolution
    aspect_ratio = ByteDanceImageReferenceNode_aspect_ratio
    @overload
    def __call__(
        self,
        model: ByteDanceImageReferenceNode_model | Literal["seedance-1-0-pro-250528", "seedance-1-0-lite-i2v-250428"] = "seedance-1-0-lite-i2v-250428",
        prompt: str | list[str] | RealOutput = "",
        *,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: ByteDanceImageReferenceNode_resolution | Literal["480p", "720p"] = "480p",
        aspect_ratio: ByteDanceImageReferenceNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int = 5,
        seed: int = 0,
        watermark: bool = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDanceImageReferenceNode_model | Literal["seedance-1-0-pro-250528", "seedance-1-0-lite-i2v-250428"],
        prompt: str | list[str] | RealOutput,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: ByteDanceImageReferenceNode_resolution | Literal["480p", "720p"] = "480p",
        aspect_ratio: ByteDanceImageReferenceNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int = 5,
        seed: int = 0,
        watermark: bool = False,
    ) -> VIDEO:
        """ByteDance Reference Images to Video: Generate video using prompt and reference images.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedance-1-0-lite-i2v-250428'. One of: 'seedance-1-0-pro-250528', 'seedance-1-0-lite-i2v-250428'.
            prompt (STRING, optional): The text prompt used to generate the video. Default ''.
            images (IMAGE, required): One to four images.
            resolution (COMBO, optional): The resolution of the output video. Default '480p'. One of: '480p', '720p'.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default 'adaptive'. One of: 'adaptive', '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            duration (INT, optional): The duration of the output video in seconds. Range 3 to 12. Default 5.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the video. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class ByteDance2TextToVideoNode_model(str, Enum):
    Seedance_2_0 = "Seedance 2.0"
    Seedance_2_0_Fast = "Seedance 2.0 Fast"
    Seedance_2_0_Mini = "Seedance 2.0 Mini"

class ByteDance2TextToVideoNode_model_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class ByteDance2TextToVideoNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"
    adaptive = "adaptive"

ByteDance2TextToVideoNode_model_resolution_values: TypeAlias = Literal[
    "480p",
    "720p",
    ByteDance2TextToVideoNode_model_resolution._480p,
    ByteDance2TextToVideoNode_model_resolution._720p,
]

ByteDance2TextToVideoNode_model_values: TypeAlias = Literal[
    "Seedance 2.0",
    ByteDance2TextToVideoNode_model.Seedance_2_0,
]

ByteDance2TextToVideoNode_model_values_: TypeAlias = Literal[
    "Seedance 2.0 Fast",
    "Seedance 2.0 Mini",
    ByteDance2TextToVideoNode_model.Seedance_2_0_Fast,
    ByteDance2TextToVideoNode_model.Seedance_2_0_Mini,
]

class ByteDance2TextToVideoNode:
    """ByteDance Seedance 2.0 Text to Video: Generate video using Seedance 2.0 models based on a text prompt."""
    model = ByteDance2TextToVideoNode_model
    model_resolution = ByteDance2TextToVideoNode_model_resolution
    model_ratio = ByteDance2TextToVideoNode_model_ratio
    @overload
    def __call__(
        self,
        model: ByteDance2TextToVideoNode_model_values = "Seedance 2.0",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2TextToVideoNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "16:9",
        model_duration: int = 7,
        model_generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2TextToVideoNode_model_values_,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2TextToVideoNode_model_resolution_values = "480p",
        model_ratio: ByteDance2TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "16:9",
        model_duration: int = 7,
        model_generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 0, watermark: bool = False) -> VIDEO:
        """ByteDance Seedance 2.0 Text to Video: Generate video using Seedance 2.0 models based on a text prompt.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Seedance 2.0 for maximum quality; Fast for speed optimization; Mini for the fastest, lowest-cost generation. Default 'Seedance 2.0'. One of: 'Seedance 2.0', 'Seedance 2.0 Fast', 'Seedance 2.0 Mini'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add a watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '480p'. One of: '480p', '720p', '1080p', '4k'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive'.
            model_duration (INT, optional): Duration of the output video in seconds (4-15). Range 4 to 15. Default 7.
            model_generate_audio (BOOLEAN, optional): Enable audio generation for the output video. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class ByteDance2FirstLastFrameNode_model(str, Enum):
    Seedance_2_0 = "Seedance 2.0"
    Seedance_2_0_Fast = "Seedance 2.0 Fast"
    Seedance_2_0_Mini = "Seedance 2.0 Mini"

class ByteDance2FirstLastFrameNode_model_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class ByteDance2FirstLastFrameNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"
    adaptive = "adaptive"

ByteDance2FirstLastFrameNode_model_resolution_values: TypeAlias = Literal[
    "480p",
    "720p",
    ByteDance2FirstLastFrameNode_model_resolution._480p,
    ByteDance2FirstLastFrameNode_model_resolution._720p,
]

ByteDance2FirstLastFrameNode_model_values: TypeAlias = Literal[
    "Seedance 2.0",
    ByteDance2FirstLastFrameNode_model.Seedance_2_0,
]

ByteDance2FirstLastFrameNode_model_values_: TypeAlias = Literal[
    "Seedance 2.0 Fast",
    "Seedance 2.0 Mini",
    ByteDance2FirstLastFrameNode_model.Seedance_2_0_Fast,
    ByteDance2FirstLastFrameNode_model.Seedance_2_0_Mini,
]

class ByteDance2FirstLastFrameNode:
    """ByteDance Seedance 2.0 First-Last-Frame to Video: Generate video using Seedance 2.0 from a first frame image and optional last frame image."""
    model = ByteDance2FirstLastFrameNode_model
    model_resolution = ByteDance2FirstLastFrameNode_model_resolution
    model_ratio = ByteDance2FirstLastFrameNode_model_ratio
    @overload
    def __call__(
        self,
        model: ByteDance2FirstLastFrameNode_model_values = "Seedance 2.0",
        seed: int = 0,
        watermark: bool = False,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        first_frame_asset_id: str | list[str] | RealOutput = "",
        last_frame_asset_id: str | list[str] | RealOutput = "",
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2FirstLastFrameNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2FirstLastFrameNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int = 7,
        model_generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2FirstLastFrameNode_model_values_,
        seed: int = 0,
        watermark: bool = False,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        first_frame_asset_id: str | list[str] | RealOutput = "",
        last_frame_asset_id: str | list[str] | RealOutput = "",
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2FirstLastFrameNode_model_resolution_values = "480p",
        model_ratio: ByteDance2FirstLastFrameNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int = 7,
        model_generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        seed: int = 0,
        watermark: bool = False,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        first_frame_asset_id: str | list[str] | RealOutput = "",
        last_frame_asset_id: str | list[str] | RealOutput = "",
    ) -> VIDEO:
        """ByteDance Seedance 2.0 First-Last-Frame to Video: Generate video using Seedance 2.0 from a first frame image and optional last frame image.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Seedance 2.0 for maximum quality; Fast for speed optimization; Mini for the fastest, lowest-cost generation. Default 'Seedance 2.0'. One of: 'Seedance 2.0', 'Seedance 2.0 Fast', 'Seedance 2.0 Mini'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add a watermark to the video. Default False.
            first_frame (IMAGE, optional): First frame image for the video.
            last_frame (IMAGE, optional): Last frame image for the video.
            first_frame_asset_id (STRING, optional): Seedance asset_id to use as the first frame. Mutually exclusive with the first_frame image input. Default ''.
            last_frame_asset_id (STRING, optional): Seedance asset_id to use as the last frame. Mutually exclusive with the last_frame image input. Default ''.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '480p'. One of: '480p', '720p', '1080p', '4k'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default 'adaptive'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive'.
            model_duration (INT, optional): Duration of the output video in seconds (4-15). Range 4 to 15. Default 7.
            model_generate_audio (BOOLEAN, optional): Enable audio generation for the output video. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class ByteDance2ReferenceNode_model(str, Enum):
    Seedance_2_0 = "Seedance 2.0"
    Seedance_2_0_Fast = "Seedance 2.0 Fast"
    Seedance_2_0_Mini = "Seedance 2.0 Mini"

class ByteDance2ReferenceNode_model_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class ByteDance2ReferenceNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"
    adaptive = "adaptive"

ByteDance2ReferenceNode_model_resolution_values: TypeAlias = Literal[
    "480p",
    "720p",
    ByteDance2ReferenceNode_model_resolution._480p,
    ByteDance2ReferenceNode_model_resolution._720p,
]

ByteDance2ReferenceNode_model_values: TypeAlias = Literal[
    "Seedance 2.0 Fast",
    "Seedance 2.0 Mini",
    ByteDance2ReferenceNode_model.Seedance_2_0_Fast,
    ByteDance2ReferenceNode_model.Seedance_2_0_Mini,
]

class ByteDance2ReferenceNode:
    """ByteDance Seedance 2.0 Reference to Video: Generate, edit, or extend video using Seedance 2.0 with reference images, videos, and audio."""
    model = ByteDance2ReferenceNode_model
    model_resolution = ByteDance2ReferenceNode_model_resolution
    model_ratio = ByteDance2ReferenceNode_model_ratio
    @overload
    def __call__(
        self,
        model: Literal["Seedance 2.0", ByteDance2ReferenceNode_model.Seedance_2_0] = "Seedance 2.0",
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2ReferenceNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2ReferenceNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int = 7,
        model_generate_audio: bool = True,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_assets: Sequence[str | list[str] | RealOutput] | Mapping[str, str | list[str] | RealOutput] | str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_1: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_2: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_3: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_4: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_5: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_6: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_7: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_8: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_9: str | list[str] | RealOutput | None = None,
        asset_1: str | list[str] | RealOutput | None = None,
        asset_2: str | list[str] | RealOutput | None = None,
        asset_3: str | list[str] | RealOutput | None = None,
        asset_4: str | list[str] | RealOutput | None = None,
        asset_5: str | list[str] | RealOutput | None = None,
        asset_6: str | list[str] | RealOutput | None = None,
        asset_7: str | list[str] | RealOutput | None = None,
        asset_8: str | list[str] | RealOutput | None = None,
        asset_9: str | list[str] | RealOutput | None = None,
        model_auto_downscale: bool = True,
        model_auto_upscale: bool = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2ReferenceNode_model_values,
        seed: int = 0,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: ByteDance2ReferenceNode_model_resolution_values = "480p",
        model_ratio: ByteDance2ReferenceNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int = 7,
        model_generate_audio: bool = True,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_assets: Sequence[str | list[str] | RealOutput] | Mapping[str, str | list[str] | RealOutput] | str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_1: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_2: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_3: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_4: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_5: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_6: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_7: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_8: str | list[str] | RealOutput | None = None,
        model_reference_assets_asset_9: str | list[str] | RealOutput | None = None,
        asset_1: str | list[str] | RealOutput | None = None,
        asset_2: str | list[str] | RealOutput | None = None,
        asset_3: str | list[str] | RealOutput | None = None,
        asset_4: str | list[str] | RealOutput | None = None,
        asset_5: str | list[str] | RealOutput | None = None,
        asset_6: str | list[str] | RealOutput | None = None,
        asset_7: str | list[str] | RealOutput | None = None,
        asset_8: str | list[str] | RealOutput | None = None,
        asset_9: str | list[str] | RealOutput | None = None,
        model_auto_downscale: bool = True,
        model_auto_upscale: bool = False,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 0, watermark: bool = False) -> VIDEO:
        """ByteDance Seedance 2.0 Reference to Video: Generate, edit, or extend video using Seedance 2.0 with reference images, videos, and audio.

        Supports multimodal reference, video editing, and video extension.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Seedance 2.0 for maximum quality; Fast for speed optimization; Mini for the fastest, lowest-cost generation. Default 'Seedance 2.0'. One of: 'Seedance 2.0', 'Seedance 2.0 Fast', 'Seedance 2.0 Mini'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add a watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '480p'. One of: '480p', '720p', '1080p', '4k'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default 'adaptive'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive'.
            model_duration (INT, optional): Duration of the output video in seconds (4-15). Range 4 to 15. Default 7.
            model_generate_audio (BOOLEAN, optional): Enable audio generation for the output video. Default True.
            model_reference_images (list of IMAGE, optional): 0 to 9 elements, or a dictionary by name: image_1, image_2, image_3, … (9 in all); each also by keyword, as model_reference_images_image_1.
            model_reference_videos (list of VIDEO, optional): 0 to 3 elements, or a dictionary by name: video_1, video_2, video_3; each also by keyword, as model_reference_videos_video_1.
            model_reference_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: audio_1, audio_2, audio_3; each also by keyword, as model_reference_audios_audio_1.
            model_reference_assets (list of STRING, optional): 0 to 9 elements, or a dictionary by name: asset_1, asset_2, asset_3, … (9 in all); each also by keyword, as model_reference_assets_asset_1.
            model_auto_downscale (BOOLEAN, optional): Automatically downscale reference videos that exceed the model's pixel budget for the selected resolution. Aspect ratio is preserved; videos already within limits are untouched. Default True.
            model_auto_upscale (BOOLEAN, optional): Automatically upscale reference videos that are below the model's minimum pixel count for the selected resolution. Aspect ratio is preserved; videos already meeting the minimum are untouched. Note: upscaling a low-resolution source does not add real detail and may produce lower-quality generations. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class ByteDanceCreateImageAsset:
    """ByteDance Create Image Asset: Create a Seedance 2.0 personal image asset."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        group_id: str | list[str] | RealOutput = "",
    ) -> tuple[str, str]:
        """ByteDance Create Image Asset: Create a Seedance 2.0 personal image asset.

        Uploads the input image and registers it in the given asset group. If group_id is empty, runs a real-person H5 authentication flow to create a new group before adding the asset.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance

        Args:
            image (IMAGE, required): Image to register as a personal asset.
            group_id (STRING, optional): Reuse an existing Seedance asset group ID to skip repeated human verification for the same person. Leave empty to run real-person authentication in the browser and create a new group. Default ''.

        Returns:
            asset_id (STRING)
            group_id (STRING)
        """

class ByteDanceCreateVideoAsset:
    """ByteDance Create Video Asset: Create a Seedance 2.0 personal video asset."""
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        group_id: str | list[str] | RealOutput = "",
    ) -> tuple[str, str]:
        """ByteDance Create Video Asset: Create a Seedance 2.0 personal video asset.

        Uploads the input video and registers it in the given asset group. If group_id is empty, runs a real-person H5 authentication flow to create a new group before adding the asset.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance

        Args:
            video (VIDEO, required): Video to register as a personal asset.
            group_id (STRING, optional): Reuse an existing Seedance asset group ID to skip repeated human verification for the same person. Leave empty to run real-person authentication in the browser and create a new group. Default ''.

        Returns:
            asset_id (STRING)
            group_id (STRING)
        """
