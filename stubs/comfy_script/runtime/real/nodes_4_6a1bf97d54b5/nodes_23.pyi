from enum import Enum
from typing import Literal, TypeAlias

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE

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
        prompt: str | list[str] | RealOutput = "",
        size_preset: ByteDanceImageNode_size_preset | ByteDanceImageNode_size_preset_values = "1024x1024 (1:1)",
        width: int = 1024,
        height: int = 1024,
        seed: int = 0,
        guidance_scale: float = 2.5,
        watermark: bool = False,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        prompt: str | list[str] | RealOutput = "",
        size_preset: ByteDanceSeedreamNode_size_preset | ByteDanceSeedreamNode_size_preset_values = "2048x2048 (1:1)",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        width: int = 2048,
        height: int = 2048,
        sequential_image_generation: ByteDanceSeedreamNode_sequential_image_generation | Literal["disabled", "auto"] | None = None,
        max_images: int = 1,
        seed: int = 0,
        watermark: bool = False,
        fail_on_partial: bool = True,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
