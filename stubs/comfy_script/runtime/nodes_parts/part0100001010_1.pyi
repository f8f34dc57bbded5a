from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, IMAGE, INT, STRING, VIDEO

class ByteDanceCreateImageAsset:
    """ByteDance Create Image Asset: Create a Seedance 2.0 personal image asset."""
    def __call__(self, image: IMAGE | ImageLike, group_id: str | STRING = "") -> tuple[STRING, STRING]:
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
    def __call__(self, video: VIDEO, group_id: str | STRING = "") -> tuple[STRING, STRING]:
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
        prompt: str | STRING = "",
        *,
        first_frame: IMAGE | ImageLike,
        last_frame: IMAGE | ImageLike,
        resolution: ByteDanceFirstLastFrameNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceFirstLastFrameNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        camera_fixed: bool | BOOLEAN = False,
        watermark: bool | BOOLEAN = False,
        generate_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDanceFirstLastFrameNode_model | ByteDanceFirstLastFrameNode_model_values,
        prompt: str | STRING,
        first_frame: IMAGE | ImageLike,
        last_frame: IMAGE | ImageLike,
        resolution: ByteDanceFirstLastFrameNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceFirstLastFrameNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        camera_fixed: bool | BOOLEAN = False,
        watermark: bool | BOOLEAN = False,
        generate_audio: bool | BOOLEAN = False,
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

class ByteDanceImageToVideoNode_model(str, Enum):
    seedance_1_5_pro_251215 = "seedance-1-5-pro-251215"
    seedance_1_0_pro_250528 = "seedance-1-0-pro-250528"
    seedance_1_0_lite_i2v_250428 = "seedance-1-0-lite-i2v-250428"
    seedance_1_0_pro_fast_251015 = "seedance-1-0-pro-fast-251015"

class ByteDanceImageToVideoNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"

class ByteDanceImageToVideoNode_aspect_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

ByteDanceImageToVideoNode_model_values: TypeAlias = Literal[
    "seedance-1-5-pro-251215",
    "seedance-1-0-pro-250528",
    "seedance-1-0-lite-i2v-250428",
    "seedance-1-0-pro-fast-251015",
]

class ByteDanceImageToVideoNode:
    """ByteDance Image to Video: Generate video using ByteDance models via api based on image and prompt"""
    model = ByteDanceImageToVideoNode_model
    resolution = ByteDanceImageToVideoNode_resolution
    aspect_ratio = ByteDanceImageToVideoNode_aspect_ratio
    @overload
    def __call__(
        self,
        model: ByteDanceImageToVideoNode_model | ByteDanceImageToVideoNode_model_values = "seedance-1-0-pro-fast-251015",
        prompt: str | STRING = "",
        *,
        image: IMAGE | ImageLike,
        resolution: ByteDanceImageToVideoNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceImageToVideoNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        camera_fixed: bool | BOOLEAN = False,
        watermark: bool | BOOLEAN = False,
        generate_audio: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ByteDanceImageToVideoNode_model | ByteDanceImageToVideoNode_model_values,
        prompt: str | STRING,
        image: IMAGE | ImageLike,
        resolution: ByteDanceImageToVideoNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: ByteDanceImageToVideoNode_aspect_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        duration: int | INT = 5,
        seed: int | INT = 0,
        camera_fixed: bool | BOOLEAN = False,
        watermark: bool | BOOLEAN = False,
        generate_audio: bool | BOOLEAN = False,
    ) -> VIDEO:
        """ByteDance Image to Video: Generate video using ByteDance models via api based on image and prompt

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/video/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedance-1-0-pro-fast-251015'. One of: 'seedance-1-5-pro-251215', 'seedance-1-0-pro-250528', 'seedance-1-0-lite-i2v-250428', 'seedance-1-0-pro-fast-251015'.
            prompt (STRING, optional): The text prompt used to generate the video. Default ''.
            image (IMAGE, required): First frame to be used for the video.
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

class ByteDanceSeedreamNodeV2_model(str, Enum):
    seedream_5_0_pro = "seedream 5.0 pro"
    seedream_5_0_lite = "seedream 5.0 lite"
    seedream_4_5_251128 = "seedream-4-5-251128"
    seedream_4_0_250828 = "seedream-4-0-250828"

class ByteDanceSeedreamNodeV2_model_size_preset(str, Enum):
    _1K_1024x1024_1_1 = "(1K) 1024x1024 (1:1)"
    _1K_864x1152_3_4 = "(1K) 864x1152 (3:4)"
    _1K_1152x864_4_3 = "(1K) 1152x864 (4:3)"
    _1K_1312x736_16_9 = "(1K) 1312x736 (16:9)"
    _1K_736x1312_9_16 = "(1K) 736x1312 (9:16)"
    _1K_832x1248_2_3 = "(1K) 832x1248 (2:3)"
    _1K_1248x832_3_2 = "(1K) 1248x832 (3:2)"
    _1K_1568x672_21_9 = "(1K) 1568x672 (21:9)"
    _2K_2048x2048_1_1 = "(2K) 2048x2048 (1:1)"
    _2K_1728x2304_3_4 = "(2K) 1728x2304 (3:4)"
    _2K_2304x1728_4_3 = "(2K) 2304x1728 (4:3)"
    _2K_1664x2496_2_3 = "(2K) 1664x2496 (2:3)"
    _2K_2496x1664_3_2 = "(2K) 2496x1664 (3:2)"
    Custom = "Custom"
    _2K_2848x1600_16_9 = "(2K) 2848x1600 (16:9)"
    _2K_1600x2848_9_16 = "(2K) 1600x2848 (9:16)"
    _2K_3136x1344_21_9 = "(2K) 3136x1344 (21:9)"
    _3K_3072x3072_1_1 = "(3K) 3072x3072 (1:1)"
    _3K_2592x3456_3_4 = "(3K) 2592x3456 (3:4)"
    _3K_3456x2592_4_3 = "(3K) 3456x2592 (4:3)"
    _3K_4096x2304_16_9 = "(3K) 4096x2304 (16:9)"
    _3K_2304x4096_9_16 = "(3K) 2304x4096 (9:16)"
    _3K_2496x3744_2_3 = "(3K) 2496x3744 (2:3)"
    _3K_3744x2496_3_2 = "(3K) 3744x2496 (3:2)"
    _3K_4704x2016_21_9 = "(3K) 4704x2016 (21:9)"
    _4K_4096x4096_1_1 = "(4K) 4096x4096 (1:1)"
    _4K_3520x4704_3_4 = "(4K) 3520x4704 (3:4)"
    _4K_4704x3520_4_3 = "(4K) 4704x3520 (4:3)"
    _4K_5504x3040_16_9 = "(4K) 5504x3040 (16:9)"
    _4K_3040x5504_9_16 = "(4K) 3040x5504 (9:16)"
    _4K_3328x4992_2_3 = "(4K) 3328x4992 (2:3)"
    _4K_4992x3328_3_2 = "(4K) 4992x3328 (3:2)"
    _4K_6240x2656_21_9 = "(4K) 6240x2656 (21:9)"

ByteDanceSeedreamNodeV2_model_size_preset_values: TypeAlias = Literal[
    "(1K) 1024x1024 (1:1)",
    "(1K) 864x1152 (3:4)",
    "(1K) 1152x864 (4:3)",
    "(1K) 1312x736 (16:9)",
    "(1K) 736x1312 (9:16)",
    "(1K) 832x1248 (2:3)",
    "(1K) 1248x832 (3:2)",
    "(1K) 1568x672 (21:9)",
    "(2K) 2048x2048 (1:1)",
    "(2K) 1728x2304 (3:4)",
    "(2K) 2304x1728 (4:3)",
    "(2K) 1664x2496 (2:3)",
    "(2K) 2496x1664 (3:2)",
    "Custom",
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1024x1024_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_864x1152_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1152x864_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1312x736_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_736x1312_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_832x1248_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1248x832_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1568x672_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2048x2048_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1728x2304_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2304x1728_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1664x2496_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2496x1664_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset.Custom,
]

ByteDanceSeedreamNodeV2_model_size_preset_values_: TypeAlias = Literal[
    "(2K) 2048x2048 (1:1)",
    "(2K) 1728x2304 (3:4)",
    "(2K) 2304x1728 (4:3)",
    "(2K) 2848x1600 (16:9)",
    "(2K) 1600x2848 (9:16)",
    "(2K) 1664x2496 (2:3)",
    "(2K) 2496x1664 (3:2)",
    "(2K) 3136x1344 (21:9)",
    "(3K) 3072x3072 (1:1)",
    "(3K) 2592x3456 (3:4)",
    "(3K) 3456x2592 (4:3)",
    "(3K) 4096x2304 (16:9)",
    "(3K) 2304x4096 (9:16)",
    "(3K) 2496x3744 (2:3)",
    "(3K) 3744x2496 (3:2)",
    "(3K) 4704x2016 (21:9)",
    "(4K) 4096x4096 (1:1)",
    "(4K) 3520x4704 (3:4)",
    "(4K) 4704x3520 (4:3)",
    "(4K) 5504x3040 (16:9)",
    "(4K) 3040x5504 (9:16)",
    "(4K) 3328x4992 (2:3)",
    "(4K) 4992x3328 (3:2)",
    "(4K) 6240x2656 (21:9)",
    "Custom",
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2048x2048_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1728x2304_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2304x1728_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2848x1600_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1600x2848_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1664x2496_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2496x1664_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_3136x1344_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_3072x3072_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_2592x3456_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_3456x2592_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_4096x2304_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_2304x4096_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_2496x3744_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_3744x2496_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._3K_4704x2016_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4096x4096_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3520x4704_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4704x3520_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_5504x3040_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3040x5504_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3328x4992_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4992x3328_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_6240x2656_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset.Custom,
]

ByteDanceSeedreamNodeV2_model_size_preset_values__: TypeAlias = Literal[
    "(2K) 2048x2048 (1:1)",
    "(2K) 1728x2304 (3:4)",
    "(2K) 2304x1728 (4:3)",
    "(2K) 2848x1600 (16:9)",
    "(2K) 1600x2848 (9:16)",
    "(2K) 1664x2496 (2:3)",
    "(2K) 2496x1664 (3:2)",
    "(2K) 3136x1344 (21:9)",
    "(4K) 4096x4096 (1:1)",
    "(4K) 3520x4704 (3:4)",
    "(4K) 4704x3520 (4:3)",
    "(4K) 5504x3040 (16:9)",
    "(4K) 3040x5504 (9:16)",
    "(4K) 3328x4992 (2:3)",
    "(4K) 4992x3328 (3:2)",
    "(4K) 6240x2656 (21:9)",
    "Custom",
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2048x2048_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1728x2304_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2304x1728_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2848x1600_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1600x2848_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1664x2496_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2496x1664_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_3136x1344_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4096x4096_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3520x4704_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4704x3520_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_5504x3040_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3040x5504_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3328x4992_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4992x3328_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_6240x2656_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset.Custom,
]

ByteDanceSeedreamNodeV2_model_size_preset_values___: TypeAlias = Literal[
    "(1K) 1024x1024 (1:1)",
    "(1K) 864x1152 (3:4)",
    "(1K) 1152x864 (4:3)",
    "(1K) 1312x736 (16:9)",
    "(1K) 736x1312 (9:16)",
    "(1K) 832x1248 (2:3)",
    "(1K) 1248x832 (3:2)",
    "(1K) 1568x672 (21:9)",
    "(2K) 2048x2048 (1:1)",
    "(2K) 1728x2304 (3:4)",
    "(2K) 2304x1728 (4:3)",
    "(2K) 2848x1600 (16:9)",
    "(2K) 1600x2848 (9:16)",
    "(2K) 1664x2496 (2:3)",
    "(2K) 2496x1664 (3:2)",
    "(2K) 3136x1344 (21:9)",
    "(4K) 4096x4096 (1:1)",
    "(4K) 3520x4704 (3:4)",
    "(4K) 4704x3520 (4:3)",
    "(4K) 5504x3040 (16:9)",
    "(4K) 3040x5504 (9:16)",
    "(4K) 3328x4992 (2:3)",
    "(4K) 4992x3328 (3:2)",
    "(4K) 6240x2656 (21:9)",
    "Custom",
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1024x1024_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_864x1152_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1152x864_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1312x736_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_736x1312_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_832x1248_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1248x832_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._1K_1568x672_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2048x2048_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1728x2304_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2304x1728_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2848x1600_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1600x2848_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_1664x2496_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_2496x1664_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._2K_3136x1344_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4096x4096_1_1,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3520x4704_3_4,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4704x3520_4_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_5504x3040_16_9,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3040x5504_9_16,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_3328x4992_2_3,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_4992x3328_3_2,
    ByteDanceSeedreamNodeV2_model_size_preset._4K_6240x2656_21_9,
    ByteDanceSeedreamNodeV2_model_size_preset.Custom,
]

ByteDanceSeedreamNodeV2_model_values: TypeAlias = Literal[
    "seedream 5.0 pro",
    ByteDanceSeedreamNodeV2_model.seedream_5_0_pro,
]

ByteDanceSeedreamNodeV2_model_values_: TypeAlias = Literal[
    "seedream 5.0 lite",
    ByteDanceSeedreamNodeV2_model.seedream_5_0_lite,
]

ByteDanceSeedreamNodeV2_model_values__: TypeAlias = Literal[
    "seedream-4-5-251128",
    ByteDanceSeedreamNodeV2_model.seedream_4_5_251128,
]

ByteDanceSeedreamNodeV2_model_values___: TypeAlias = Literal[
    "seedream-4-0-250828",
    ByteDanceSeedreamNodeV2_model.seedream_4_0_250828,
]

class ByteDanceSeedreamNodeV2:
    """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution."""
    model = ByteDanceSeedreamNodeV2_model
    model_size_preset = ByteDanceSeedreamNodeV2_model_size_preset
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: ByteDanceSeedreamNodeV2_model_values = "seedream 5.0 pro",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        *,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values = "(1K) 1024x1024 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: ByteDanceSeedreamNodeV2_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values_ = "(2K) 2048x2048 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        model_images_image_11: IMAGE | ImageLike | None = None,
        model_images_image_12: IMAGE | ImageLike | None = None,
        model_images_image_13: IMAGE | ImageLike | None = None,
        model_images_image_14: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        image_11: IMAGE | ImageLike | None = None,
        image_12: IMAGE | ImageLike | None = None,
        image_13: IMAGE | ImageLike | None = None,
        image_14: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: ByteDanceSeedreamNodeV2_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        *,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values_ = "(2K) 2048x2048 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        model_images_image_11: IMAGE | ImageLike | None = None,
        model_images_image_12: IMAGE | ImageLike | None = None,
        model_images_image_13: IMAGE | ImageLike | None = None,
        model_images_image_14: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        image_11: IMAGE | ImageLike | None = None,
        image_12: IMAGE | ImageLike | None = None,
        image_13: IMAGE | ImageLike | None = None,
        image_14: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: ByteDanceSeedreamNodeV2_model_values__,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values__ = "(2K) 2048x2048 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: ByteDanceSeedreamNodeV2_model_values__,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        *,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values__ = "(2K) 2048x2048 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: ByteDanceSeedreamNodeV2_model_values___,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values___ = "(1K) 1024x1024 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: ByteDanceSeedreamNodeV2_model_values___,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
        *,
        model_size_preset: ByteDanceSeedreamNodeV2_model_size_preset_values___ = "(1K) 1024x1024 (1:1)",
        model_width: int | INT = 2048,
        model_height: int | INT = 2048,
        model_max_images: int | INT = 1,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        model_images_image_9: IMAGE | ImageLike | None = None,
        model_images_image_10: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        model_fail_on_partial: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        thinking: bool | BOOLEAN = True,
    ) -> IMAGE:
        """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for creating or editing an image. Default ''.
            model (COMBO, optional): Default 'seedream 5.0 pro'. One of: 'seedream 5.0 pro', 'seedream 5.0 lite', 'seedream-4-5-251128', 'seedream-4-0-250828'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the image. Default False.
            thinking (BOOLEAN, optional): Enable the model's prompt-optimization reasoning ('thinking') for better adherence. Can substantially increase generation time — notably on Seedream 5.0 Pro. Can only be disabled for text-to-image (not when reference images are provided). Default True.
            model_size_preset (COMBO, optional): Pick a recommended size. Select Custom to use the width and height below. Default '(1K) 1024x1024 (1:1)' (seedream 5.0 pro, seedream-4-0-250828). Default '(2K) 2048x2048 (1:1)' (seedream 5.0 lite, seedream-4-5-251128). One of: '(1K) 1024x1024 (1:1)', '(1K) 864x1152 (3:4)', '(1K) 1152x864 (4:3)', '(1K) 1312x736 (16:9)', '(1K) 736x1312 (9:16)', '(1K) 832x1248 (2:3)', '(1K) 1248x832 (3:2)', '(1K) 1568x672 (21:9)', '(2K) 2048x2048 (1:1)', '(2K) 1728x2304 (3:4)', '(2K) 2304x1728 (4:3)', '(2K) 1664x2496 (2:3)', … (33 in all).
            model_width (INT, optional): Custom width for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 3136, step 2 (seedream 5.0 pro). Range 1024 to 6240, step 2 (seedream 5.0 lite, seedream-4-5-251128, seedream-4-0-250828). Default 2048.
            model_height (INT, optional): Custom height for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 2496, step 2 (seedream 5.0 pro). Range 1024 to 4992, step 2 (seedream 5.0 lite, seedream-4-5-251128, seedream-4-0-250828). Default 2048.
            model_images (list of IMAGE, optional): Optional reference image(s) for image-to-image or multi-reference generation. Up to 10 images. 0 to 10 elements, or a dictionary by name: image_1, image_2, image_3, … (10 in all); each also by keyword, as model_images_image_1 (seedream 5.0 pro, seedream-4-5-251128, seedream-4-0-250828). 0 to 14 elements, or a dictionary by name: image_1, image_2, image_3, … (14 in all); each also by keyword, as model_images_image_1 (seedream 5.0 lite).
            model_max_images (INT, if model is one of 'seedream 5.0 lite', 'seedream-4-5-251128', 'seedream-4-0-250828'): Maximum number of images to generate. With 1, exactly one image is produced. With >1, the model generates between 1 and max_images related images (e.g., story scenes, character variations). Total images (input + generated) cannot exceed 15. Range 1 to 14 (seedream 5.0 lite). Range 1 to 10 (seedream-4-5-251128, seedream-4-0-250828). Default 1.
            model_fail_on_partial (BOOLEAN, if model is one of 'seedream 5.0 lite', 'seedream-4-5-251128', 'seedream-4-0-250828'): If enabled, abort execution if any requested images are missing or return an error. Default False.

        Returns:
            IMAGE (IMAGE)
        """
