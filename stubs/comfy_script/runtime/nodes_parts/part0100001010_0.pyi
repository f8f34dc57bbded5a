from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOOLEAN, FLOAT, IMAGE, INT, STRING, VIDEO

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
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        first_frame: IMAGE | ImageLike | None = None,
        last_frame: IMAGE | ImageLike | None = None,
        first_frame_asset_id: str | STRING = "",
        last_frame_asset_id: str | STRING = "",
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2FirstLastFrameNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2FirstLastFrameNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2FirstLastFrameNode_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        first_frame: IMAGE | ImageLike | None = None,
        last_frame: IMAGE | ImageLike | None = None,
        first_frame_asset_id: str | STRING = "",
        last_frame_asset_id: str | STRING = "",
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2FirstLastFrameNode_model_resolution_values = "480p",
        model_ratio: ByteDance2FirstLastFrameNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        first_frame: IMAGE | ImageLike | None = None,
        last_frame: IMAGE | ImageLike | None = None,
        first_frame_asset_id: str | STRING = "",
        last_frame_asset_id: str | STRING = "",
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
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2ReferenceNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2ReferenceNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_reference_videos_video_1: VIDEO | None = None,
        model_reference_videos_video_2: VIDEO | None = None,
        model_reference_videos_video_3: VIDEO | None = None,
        video_1: VIDEO | None = None,
        video_2: VIDEO | None = None,
        video_3: VIDEO | None = None,
        model_reference_audios: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_reference_audios_audio_1: AUDIO | None = None,
        model_reference_audios_audio_2: AUDIO | None = None,
        model_reference_audios_audio_3: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        audio_2: AUDIO | None = None,
        audio_3: AUDIO | None = None,
        model_reference_assets: Sequence[str | STRING] | Mapping[str, str | STRING] | str | STRING | None = None,
        model_reference_assets_asset_1: str | STRING | None = None,
        model_reference_assets_asset_2: str | STRING | None = None,
        model_reference_assets_asset_3: str | STRING | None = None,
        model_reference_assets_asset_4: str | STRING | None = None,
        model_reference_assets_asset_5: str | STRING | None = None,
        model_reference_assets_asset_6: str | STRING | None = None,
        model_reference_assets_asset_7: str | STRING | None = None,
        model_reference_assets_asset_8: str | STRING | None = None,
        model_reference_assets_asset_9: str | STRING | None = None,
        asset_1: str | STRING | None = None,
        asset_2: str | STRING | None = None,
        asset_3: str | STRING | None = None,
        asset_4: str | STRING | None = None,
        asset_5: str | STRING | None = None,
        asset_6: str | STRING | None = None,
        asset_7: str | STRING | None = None,
        asset_8: str | STRING | None = None,
        asset_9: str | STRING | None = None,
        model_auto_downscale: bool | BOOLEAN = True,
        model_auto_upscale: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2ReferenceNode_model_values,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2ReferenceNode_model_resolution_values = "480p",
        model_ratio: ByteDance2ReferenceNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "adaptive",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_reference_videos_video_1: VIDEO | None = None,
        model_reference_videos_video_2: VIDEO | None = None,
        model_reference_videos_video_3: VIDEO | None = None,
        video_1: VIDEO | None = None,
        video_2: VIDEO | None = None,
        video_3: VIDEO | None = None,
        model_reference_audios: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_reference_audios_audio_1: AUDIO | None = None,
        model_reference_audios_audio_2: AUDIO | None = None,
        model_reference_audios_audio_3: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        audio_2: AUDIO | None = None,
        audio_3: AUDIO | None = None,
        model_reference_assets: Sequence[str | STRING] | Mapping[str, str | STRING] | str | STRING | None = None,
        model_reference_assets_asset_1: str | STRING | None = None,
        model_reference_assets_asset_2: str | STRING | None = None,
        model_reference_assets_asset_3: str | STRING | None = None,
        model_reference_assets_asset_4: str | STRING | None = None,
        model_reference_assets_asset_5: str | STRING | None = None,
        model_reference_assets_asset_6: str | STRING | None = None,
        model_reference_assets_asset_7: str | STRING | None = None,
        model_reference_assets_asset_8: str | STRING | None = None,
        model_reference_assets_asset_9: str | STRING | None = None,
        asset_1: str | STRING | None = None,
        asset_2: str | STRING | None = None,
        asset_3: str | STRING | None = None,
        asset_4: str | STRING | None = None,
        asset_5: str | STRING | None = None,
        asset_6: str | STRING | None = None,
        asset_7: str | STRING | None = None,
        asset_8: str | STRING | None = None,
        asset_9: str | STRING | None = None,
        model_auto_downscale: bool | BOOLEAN = True,
        model_auto_upscale: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
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
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2TextToVideoNode_model_resolution | Literal["480p", "720p", "1080p", "4k"] = "480p",
        model_ratio: ByteDance2TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "16:9",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDance2TextToVideoNode_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: ByteDance2TextToVideoNode_model_resolution_values = "480p",
        model_ratio: ByteDance2TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] = "16:9",
        model_duration: int | INT = 7,
        model_generate_audio: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
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

class ByteDanceImageNode_model(str, Enum):
    seedream_3_0_t2i_250415 = "seedream-3-0-t2i-250415"

class ByteDanceImageNode_size_preset(str, Enum):
    _1024x1024_1_1 = "1024x1024 (1:1)"
    _864x1152_3_4 = "864x1152 (3:4)"
    _1152x864_4_3 = "1152x864 (4:3)"
    _1280x720_16_9 = "1280x720 (16:9)"
    _720x1280_9_16 = "720x1280 (9:16)"
    _832x1248_2_3 = "832x1248 (2:3)"
    _1248x832_3_2 = "1248x832 (3:2)"
    _1512x648_21_9 = "1512x648 (21:9)"
    _2048x2048_1_1 = "2048x2048 (1:1)"
    Custom = "Custom"

ByteDanceImageNode_size_preset_values: TypeAlias = Literal[
    "1024x1024 (1:1)",
    "864x1152 (3:4)",
    "1152x864 (4:3)",
    "1280x720 (16:9)",
    "720x1280 (9:16)",
    "832x1248 (2:3)",
    "1248x832 (3:2)",
    "1512x648 (21:9)",
    "2048x2048 (1:1)",
    "Custom",
]

class ByteDanceImageNode:
    """ByteDance Image: Generate images using ByteDance models via api based on prompt"""
    model = ByteDanceImageNode_model
    size_preset = ByteDanceImageNode_size_preset
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: ByteDanceImageNode_model | Literal["seedream-3-0-t2i-250415"] = "seedream-3-0-t2i-250415",
        prompt: str | STRING = "",
        size_preset: ByteDanceImageNode_size_preset | ByteDanceImageNode_size_preset_values = "1024x1024 (1:1)",
        width: int | INT = 1024,
        height: int | INT = 1024,
        seed: int | INT = 0,
        guidance_scale: float | FLOAT = 2.5,
        watermark: bool | BOOLEAN = False,
    ) -> IMAGE:
        """ByteDance Image: Generate images using ByteDance models via api based on prompt

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedream-3-0-t2i-250415'. One of: 'seedream-3-0-t2i-250415'.
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            size_preset (COMBO, optional): Pick a recommended size. Select Custom to use the width and height below. Default '1024x1024 (1:1)'. One of: '1024x1024 (1:1)', '864x1152 (3:4)', '1152x864 (4:3)', '1280x720 (16:9)', '720x1280 (9:16)', '832x1248 (2:3)', '1248x832 (3:2)', '1512x648 (21:9)', '2048x2048 (1:1)', 'Custom'.
            width (INT, optional): Custom width for image. Value is working only if `size_preset` is set to `Custom`. Range 512 to 2048, step 64. Default 1024.
            height (INT, optional): Custom height for image. Value is working only if `size_preset` is set to `Custom`. Range 512 to 2048, step 64. Default 1024.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            guidance_scale (FLOAT, optional): Higher value makes the image follow the prompt more closely. Range 1.0 to 10.0, step 0.01. Default 2.5.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the image. Default False.

        Returns:
            IMAGE (IMAGE)
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
        prompt: str | STRING = "",
        *,
        images: IMAGE | ImageLike,
        resolution: ByteDanceImageReferenceNode_resolution | Literal["480p", "720p"] = "480p",
        aspect_ratio: ByteDanceImageReferenceNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDanceImageReferenceNode_model | Literal["seedance-1-0-pro-250528", "seedance-1-0-lite-i2v-250428"],
        prompt: str | STRING,
        images: IMAGE | ImageLike,
        resolution: ByteDanceImageReferenceNode_resolution | Literal["480p", "720p"] = "480p",
        aspect_ratio: ByteDanceImageReferenceNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
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

class ByteDanceSeedAudio_reference_mode(str, Enum):
    text_only = "text only"
    audio_reference = "audio reference"
    image_reference = "image reference"
    preset_voice = "preset voice"

class ByteDanceSeedAudio_sample_rate(str, Enum):
    _8000 = "8000"
    _16000 = "16000"
    _24000 = "24000"
    _32000 = "32000"
    _44100 = "44100"
    _48000 = "48000"

class ByteDanceSeedAudio_model(str, Enum):
    seed_audio_1_0_multilingual = "seed-audio-1.0-multilingual"
    seed_audio_1_0 = "seed-audio-1.0"

class ByteDanceSeedAudio_reference_mode_preset_voice(str, Enum):
    Vivi_Female_multilingual = "Vivi (Female, multilingual)"
    Mindy_Female_multilingual = "Mindy (Female, multilingual)"
    Stokie_Female_English = "Stokie (Female, English)"
    Dacey_Female_English = "Dacey (Female, English)"
    Tim_Male_English = "Tim (Male, English)"
    Kian_Male_multilingual = "Kian (Male, multilingual)"
    Cedric_Male_multilingual = "Cedric (Male, multilingual)"
    Sophie_Female_multilingual = "Sophie (Female, multilingual)"
    Jean_Female_multilingual = "Jean (Female, multilingual)"
    Magnus_Male_multilingual = "Magnus (Male, multilingual)"
    Mabel_Female_multilingual = "Mabel (Female, multilingual)"
    Nadia_Female_multilingual = "Nadia (Female, multilingual)"
    Opal_Female_multilingual = "Opal (Female, multilingual)"
    Pearl_Female_multilingual = "Pearl (Female, multilingual)"
    Quentin_Male_multilingual = "Quentin (Male, multilingual)"
    Vienna_Female_multilingual = "Vienna (Female, multilingual)"
    Alina_Female_multilingual = "Alina (Female, multilingual)"
    Corinne_Female_multilingual = "Corinne (Female, multilingual)"
    Esther_Female_multilingual = "Esther (Female, multilingual)"
    Freya_Female_multilingual = "Freya (Female, multilingual)"
    Gigi_Female_multilingual = "Gigi (Female, multilingual)"
    Holly_Female_multilingual = "Holly (Female, multilingual)"
    Lyla_Female_multilingual = "Lyla (Female, multilingual)"
    Daisy_Female_multilingual = "Daisy (Female, multilingual)"
    Tracy_Female_multilingual = "Tracy (Female, multilingual)"
    Jess_Male_multilingual = "Jess (Male, multilingual)"
    Pinky_Female_multilingual = "Pinky (Female, multilingual)"
    Sweety_Female_multilingual = "Sweety (Female, multilingual)"
    Sandy_Female_multilingual = "Sandy (Female, multilingual)"
    Sven_Male_German = "Sven (Male, German)"
    Minimi_Female_Japanese = "Minimi (Female, Japanese)"
    Usseau_Male_French = "Usseau (Male, French)"
    Felipe_Male_Spanish = "Felipe (Male, Spanish)"
    Han_Male_Indonesian = "Han (Male, Indonesian)"
    Martins_Male_Portuguese = "Martins (Male, Portuguese)"
    Enzo_Male_Italian = "Enzo (Male, Italian)"
    Shane_Male_Korean = "Shane (Male, Korean)"
    Felix_Male_Chinese = "Felix (Male, Chinese)"
    Celeste_Female_Chinese = "Celeste (Female, Chinese)"
    Monkey_King_Male_Chinese = "Monkey King (Male, Chinese)"

ByteDanceSeedAudio_reference_mode_preset_voice_values: TypeAlias = Literal[
    "Vivi (Female, multilingual)",
    "Mindy (Female, multilingual)",
    "Stokie (Female, English)",
    "Dacey (Female, English)",
    "Tim (Male, English)",
    "Kian (Male, multilingual)",
    "Cedric (Male, multilingual)",
    "Sophie (Female, multilingual)",
    "Jean (Female, multilingual)",
    "Magnus (Male, multilingual)",
    "Mabel (Female, multilingual)",
    "Nadia (Female, multilingual)",
    "Opal (Female, multilingual)",
    "Pearl (Female, multilingual)",
    "Quentin (Male, multilingual)",
    "Vienna (Female, multilingual)",
    "Alina (Female, multilingual)",
    "Corinne (Female, multilingual)",
    "Esther (Female, multilingual)",
    "Freya (Female, multilingual)",
    "Gigi (Female, multilingual)",
    "Holly (Female, multilingual)",
    "Lyla (Female, multilingual)",
    "Daisy (Female, multilingual)",
    "Tracy (Female, multilingual)",
    "Jess (Male, multilingual)",
    "Pinky (Female, multilingual)",
    "Sweety (Female, multilingual)",
    "Sandy (Female, multilingual)",
    "Sven (Male, German)",
    "Minimi (Female, Japanese)",
    "Usseau (Male, French)",
    "Felipe (Male, Spanish)",
    "Han (Male, Indonesian)",
    "Martins (Male, Portuguese)",
    "Enzo (Male, Italian)",
    "Shane (Male, Korean)",
    "Felix (Male, Chinese)",
    "Celeste (Female, Chinese)",
    "Monkey King (Male, Chinese)",
]

ByteDanceSeedAudio_reference_mode_values: TypeAlias = Literal[
    "audio reference",
    ByteDanceSeedAudio_reference_mode.audio_reference,
]

ByteDanceSeedAudio_reference_mode_values_: TypeAlias = Literal[
    "image reference",
    ByteDanceSeedAudio_reference_mode.image_reference,
]

ByteDanceSeedAudio_reference_mode_values__: TypeAlias = Literal[
    "preset voice",
    ByteDanceSeedAudio_reference_mode.preset_voice,
]

class ByteDanceSeedAudio:
    """ByteDance Seed Audio 1.0: Generate speech, music, sound effects and multi-speaker dialogue from a single prompt with ByteDance Seed Audio 1.0."""
    reference_mode = ByteDanceSeedAudio_reference_mode
    sample_rate = ByteDanceSeedAudio_sample_rate
    model = ByteDanceSeedAudio_model
    reference_mode_preset_voice = ByteDanceSeedAudio_reference_mode_preset_voice
    @overload
    def __call__(
        self,
        text_prompt: str | STRING = "",
        reference_mode: Literal["text only", ByteDanceSeedAudio_reference_mode.text_only] = "text only",
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_reference_audio_1: AUDIO | None = None,
        reference_mode_reference_audio_2: AUDIO | None = None,
        reference_mode_reference_audio_3: AUDIO | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING,
        reference_mode: ByteDanceSeedAudio_reference_mode_values,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_reference_audio_1: AUDIO | None = None,
        reference_mode_reference_audio_2: AUDIO | None = None,
        reference_mode_reference_audio_3: AUDIO | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values_,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_reference_image: IMAGE | ImageLike | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING,
        reference_mode: ByteDanceSeedAudio_reference_mode_values_,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_reference_image: IMAGE | ImageLike | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values__,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_preset_voice: ByteDanceSeedAudio_reference_mode_preset_voice | ByteDanceSeedAudio_reference_mode_preset_voice_values = "Vivi (Female, multilingual)",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING,
        reference_mode: ByteDanceSeedAudio_reference_mode_values__,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_preset_voice: ByteDanceSeedAudio_reference_mode_preset_voice | ByteDanceSeedAudio_reference_mode_preset_voice_values = "Vivi (Female, multilingual)",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING = "",
        *,
        reference_mode: Mapping[str, Any],
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | STRING,
        reference_mode: Mapping[str, Any],
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int | INT = 0,
        loudness_rate: int | INT = 0,
        pitch_rate: int | INT = 0,
        seed: int | INT = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO:
        """ByteDance Seed Audio 1.0: Generate speech, music, sound effects and multi-speaker dialogue from a single prompt with ByteDance Seed Audio 1.0.

        Describe the voice(s), emotion, ambience, background music and sound effects in the prompt, and include the lines to speak. Optionally pick a built-in preset voice, clone voices from up to 3 reference clips (tagged @Audio1-3 in the prompt), or derive a voice from a character image. Up to 2 minutes of audio per run. The multilingual model supports 20 languages and timestamp-based timing control.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/audio/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            text_prompt (STRING, optional): Describe the voice(s), emotion, pacing, ambience, background music and sound effects, and include the lines to speak (name characters inline for dialogue). In 'audio reference' mode, refer to connected clips by order as @Audio1, @Audio2, @Audio3. With the multilingual model, a quoted line can start with a timestamp range that controls when and how long it is spoken, e.g. "[5.5s:8.0s] Wait for me!". Write the prompt in the same language as the lines to speak. Maximum 3000 characters. Default ''.
            reference_mode (COMBO, optional): How to condition the voice: 'text only' (describe everything in the prompt), 'audio reference' (clone up to 3 voices, tagged @Audio1-3), 'image reference' (derive a voice from one character image), or 'preset voice' (pick a built-in named voice that reads the prompt). Default 'text only'. One of: 'text only', 'audio reference', 'image reference', 'preset voice'.
            sample_rate (COMBO, optional): Output sample rate in Hz. Default '24000'. One of: '8000', '16000', '24000', '32000', '44100', '48000'.
            speech_rate (INT, optional): Speaking speed. 0 = normal, 100 = 2.0x, -50 = 0.5x. Range -50 to 100. Default 0.
            loudness_rate (INT, optional): Loudness. 0 = normal, 100 = 2.0x, -50 = 0.5x. Range -50 to 100. Default 0.
            pitch_rate (INT, optional): Pitch shift in semitones (-12 to 12). Range -12 to 12. Default 0.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model (COMBO, optional): seed-audio-1.0-multilingual: 20 languages (English, Chinese, Japanese, Korean, Mexican & Castilian Spanish, Indonesian, German, Brazilian Portuguese, French, Thai, Vietnamese, Malay, Filipino, Italian, Russian, Dutch, Polish, Turkish, Swedish) plus per-sentence timing control via "[5.5s:8.0s] ..." timestamps. seed-audio-1.0: English and Chinese only, no timing control. Default 'seed-audio-1.0-multilingual'. One of: 'seed-audio-1.0-multilingual', 'seed-audio-1.0'.
            reference_mode_reference_audio_1 (AUDIO, if reference_mode is 'audio reference'): Reference clip for voice cloning, tagged @Audio1 in the prompt. Up to 30s.
            reference_mode_reference_audio_2 (AUDIO, if reference_mode is 'audio reference'): Reference clip tagged @Audio2 in the prompt. Up to 30s.
            reference_mode_reference_audio_3 (AUDIO, if reference_mode is 'audio reference'): Reference clip tagged @Audio3 in the prompt. Up to 30s.
            reference_mode_reference_image (IMAGE, if reference_mode is 'image reference'): A single character image; the model derives a voice from it. Cannot be combined with reference audio.
            reference_mode_preset_voice (COMBO, if reference_mode is 'preset voice'): A built-in TTS 2.0 voice that reads the prompt. No reference clip needed, and @AudioN tags are not used in this mode. Default 'Vivi (Female, multilingual)'. One of: 'Vivi (Female, multilingual)', 'Mindy (Female, multilingual)', 'Stokie (Female, English)', 'Dacey (Female, English)', 'Tim (Male, English)', 'Kian (Male, multilingual)', 'Cedric (Male, multilingual)', 'Sophie (Female, multilingual)', 'Jean (Female, multilingual)', 'Magnus (Male, multilingual)', 'Mabel (Female, multilingual)', 'Nadia (Female, multilingual)', … (40 in all).

        Returns:
            AUDIO (AUDIO)
        """

class ByteDanceSeedreamNode_model(str, Enum):
    seedream_5_0_pro = "seedream 5.0 pro"
    seedream_5_0_lite = "seedream 5.0 lite"
    seedream_4_5_251128 = "seedream-4-5-251128"
    seedream_4_0_250828 = "seedream-4-0-250828"

class ByteDanceSeedreamNode_size_preset(str, Enum):
    _2048x2048_1_1 = "2048x2048 (1:1)"
    _2304x1728_4_3 = "2304x1728 (4:3)"
    _1728x2304_3_4 = "1728x2304 (3:4)"
    _2560x1440_16_9 = "2560x1440 (16:9)"
    _1440x2560_9_16 = "1440x2560 (9:16)"
    _2496x1664_3_2 = "2496x1664 (3:2)"
    _1664x2496_2_3 = "1664x2496 (2:3)"
    _3024x1296_21_9 = "3024x1296 (21:9)"
    _3072x3072_1_1 = "3072x3072 (1:1)"
    _4096x4096_1_1 = "4096x4096 (1:1)"
    Custom = "Custom"

class ByteDanceSeedreamNode_sequential_image_generation(str, Enum):
    disabled = "disabled"
    auto = "auto"

ByteDanceSeedreamNode_model_values: TypeAlias = Literal[
    "seedream 5.0 pro",
    "seedream 5.0 lite",
    "seedream-4-5-251128",
    "seedream-4-0-250828",
]

ByteDanceSeedreamNode_size_preset_values: TypeAlias = Literal[
    "2048x2048 (1:1)",
    "2304x1728 (4:3)",
    "1728x2304 (3:4)",
    "2560x1440 (16:9)",
    "1440x2560 (9:16)",
    "2496x1664 (3:2)",
    "1664x2496 (2:3)",
    "3024x1296 (21:9)",
    "3072x3072 (1:1)",
    "4096x4096 (1:1)",
    "Custom",
]

class ByteDanceSeedreamNode:
    """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution."""
    model = ByteDanceSeedreamNode_model
    size_preset = ByteDanceSeedreamNode_size_preset
    sequential_image_generation = ByteDanceSeedreamNode_sequential_image_generation
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: ByteDanceSeedreamNode_model | ByteDanceSeedreamNode_model_values = "seedream 5.0 pro",
        prompt: str | STRING = "",
        size_preset: ByteDanceSeedreamNode_size_preset | ByteDanceSeedreamNode_size_preset_values = "2048x2048 (1:1)",
        image: IMAGE | ImageLike | None = None,
        width: int | INT = 2048,
        height: int | INT = 2048,
        sequential_image_generation: ByteDanceSeedreamNode_sequential_image_generation | Literal["disabled", "auto"] | None = None,
        max_images: int | INT = 1,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        fail_on_partial: bool | BOOLEAN = True,
    ) -> IMAGE:
        """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedream 5.0 pro'. One of: 'seedream 5.0 pro', 'seedream 5.0 lite', 'seedream-4-5-251128', 'seedream-4-0-250828'.
            prompt (STRING, optional): Text prompt for creating or editing an image. Default ''.
            size_preset (COMBO, optional): Pick a recommended size. Select Custom to use the width and height below. Default '2048x2048 (1:1)'. One of: '2048x2048 (1:1)', '2304x1728 (4:3)', '1728x2304 (3:4)', '2560x1440 (16:9)', '1440x2560 (9:16)', '2496x1664 (3:2)', '1664x2496 (2:3)', '3024x1296 (21:9)', '3072x3072 (1:1)', '4096x4096 (1:1)', 'Custom'.
            image (IMAGE, optional): Input image(s) for image-to-image generation. Reference image(s) for single or multi-reference generation.
            width (INT, optional): Custom width for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 6240, step 2. Default 2048.
            height (INT, optional): Custom height for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 4992, step 2. Default 2048.
            sequential_image_generation (COMBO, optional): Group image generation mode. 'disabled' generates a single image. 'auto' lets the model decide whether to generate multiple related images (e.g., story scenes, character variations). One of: 'disabled', 'auto'.
            max_images (INT, optional): Maximum number of images to generate when sequential_image_generation='auto'. Total images (input + generated) cannot exceed 15. Range 1 to 15. Default 1.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the image. Default False.
            fail_on_partial (BOOLEAN, optional): If enabled, abort execution if any requested images are missing or return an error. Default True.

        Returns:
            IMAGE (IMAGE)
        """

class ByteDanceTextToVideoNode_model(str, Enum):
    seedance_1_5_pro_251215 = "seedance-1-5-pro-251215"
    seedance_1_0_pro_250528 = "seedance-1-0-pro-250528"
    seedance_1_0_lite_t2v_250428 = "seedance-1-0-lite-t2v-250428"
    seedance_1_0_pro_fast_251015 = "seedance-1-0-pro-fast-251015"

class ByteDanceTextToVideoNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"

class ByteDanceTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

ByteDanceTextToVideoNode_model_values: TypeAlias = Literal[
    "seedance-1-5-pro-251215",
    "seedance-1-0-pro-250528",
    "seedance-1-0-lite-t2v-250428",
    "seedance-1-0-pro-fast-251015",
]

class ByteDanceTextToVideoNode:
    """ByteDance Text to Video: Generate video using ByteDance models via api based on prompt"""
    model = ByteDanceTextToVideoNode_model
    resolution = ByteDanceTextToVideoNode_resolution
    aspect_ratio = ByteDanceTextToVideoNode_aspect_ratio
    def __call__(
        self,
        model: ByteDanceTextToVideoNode_model | ByteDanceTextToVideoNode_model_values = "seedance-1-0-pro-fast-251015",
        prompt: str | STRING = "",
        resolution: ByteDanceTextToVideoNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceTextToVideoNode_aspect_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "16:9",
        duration: int | INT = 5,
        seed: int | INT = 0,
        camera_fixed: bool | BOOLEAN = False,
        watermark: bool | BOOLEAN = False,
        generate_audio: bool | BOOLEAN = False,
    ) -> VIDEO:
        """ByteDance Text to Video: Generate video using ByteDance models via api based on prompt

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedance-1-0-pro-fast-251015'. One of: 'seedance-1-5-pro-251215', 'seedance-1-0-pro-250528', 'seedance-1-0-lite-t2v-250428', 'seedance-1-0-pro-fast-251015'.
            prompt (STRING, optional): The text prompt used to generate the video. Default ''.
            resolution (COMBO, optional): The resolution of the output video. Default '480p'. One of: '480p', '720p', '1080p'.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            duration (INT, optional): The duration of the output video in seconds. Range 3 to 12. Default 5.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            camera_fixed (BOOLEAN, optional): Specifies whether to fix the camera. The platform appends an instruction to fix the camera to your prompt, but does not guarantee the actual effect. Default False.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the video. Default False.
            generate_audio (BOOLEAN, optional): This parameter is ignored for any model except seedance-1-5-pro. Default False.

        Returns:
            VIDEO (VIDEO)
        """
