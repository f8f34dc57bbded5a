from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, FLOAT, IMAGE, INT, MODEL, STRING, VIDEO

class HappyHorseTextToVideoApi_model(str, Enum):
    happyhorse_1_1_t2v = "happyhorse-1.1-t2v"
    happyhorse_1_0_t2v = "happyhorse-1.0-t2v"

class HappyHorseTextToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseTextToVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseTextToVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseTextToVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseTextToVideoApi_model_ratio._16_9,
    HappyHorseTextToVideoApi_model_ratio._9_16,
    HappyHorseTextToVideoApi_model_ratio._1_1,
    HappyHorseTextToVideoApi_model_ratio._4_3,
    HappyHorseTextToVideoApi_model_ratio._3_4,
]

HappyHorseTextToVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_1_t2v,
]

HappyHorseTextToVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_0_t2v,
]

class HappyHorseTextToVideoApi:
    """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model."""
    model = HappyHorseTextToVideoApi_model
    model_resolution = HappyHorseTextToVideoApi_model_resolution
    model_ratio = HappyHorseTextToVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values = "happyhorse-1.1-t2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio | HappyHorseTextToVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
        """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-t2v'. One of: 'happyhorse-1.1-t2v', 'happyhorse-1.0-t2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseImageToVideoApi_model(str, Enum):
    happyhorse_1_1_i2v = "happyhorse-1.1-i2v"
    happyhorse_1_0_i2v = "happyhorse-1.0-i2v"

class HappyHorseImageToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseImageToVideoApi:
    """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model."""
    model = HappyHorseImageToVideoApi_model
    model_resolution = HappyHorseImageToVideoApi_model_resolution
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"] = "happyhorse-1.1-i2v",
        *,
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-i2v'. One of: 'happyhorse-1.1-i2v', 'happyhorse-1.0-i2v'.
            first_frame (IMAGE, required): First frame image. The output aspect ratio is derived from this image.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseVideoEditApi_model(str, Enum):
    happyhorse_1_0_video_edit = "happyhorse-1.0-video-edit"

class HappyHorseVideoEditApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseVideoEditApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class HappyHorseVideoEditApi:
    """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model."""
    model = HappyHorseVideoEditApi_model
    model_resolution = HappyHorseVideoEditApi_model_resolution
    model_ratio = HappyHorseVideoEditApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"] = "happyhorse-1.0-video-edit",
        *,
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"],
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model.

        Output duration is 3-15s and matches the input video; inputs longer than 15s are truncated.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.0-video-edit'. One of: 'happyhorse-1.0-video-edit'.
            video (VIDEO, required): The video to edit.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Editing instructions or style transfer requirements. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Aspect ratio. If not changed, approximates the input video ratio. Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_reference_images (list of IMAGE, optional): 0 to 5 elements, or a dictionary by name: image1, image2, image3, … (5 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseReferenceVideoApi_model(str, Enum):
    happyhorse_1_1_r2v = "happyhorse-1.1-r2v"
    happyhorse_1_0_r2v = "happyhorse-1.0-r2v"

class HappyHorseReferenceVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseReferenceVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseReferenceVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseReferenceVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseReferenceVideoApi_model_ratio._16_9,
    HappyHorseReferenceVideoApi_model_ratio._9_16,
    HappyHorseReferenceVideoApi_model_ratio._1_1,
    HappyHorseReferenceVideoApi_model_ratio._4_3,
    HappyHorseReferenceVideoApi_model_ratio._3_4,
]

HappyHorseReferenceVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_1_r2v,
]

HappyHorseReferenceVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_0_r2v,
]

class HappyHorseReferenceVideoApi:
    """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model."""
    model = HappyHorseReferenceVideoApi_model
    model_resolution = HappyHorseReferenceVideoApi_model_resolution
    model_ratio = HappyHorseReferenceVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        model_reference_images_image1: IMAGE | ImageLike,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        model_reference_images_image6: IMAGE | ImageLike | None = None,
        model_reference_images_image7: IMAGE | ImageLike | None = None,
        model_reference_images_image8: IMAGE | ImageLike | None = None,
        model_reference_images_image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        model_reference_images_image1: IMAGE | ImageLike,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        model_reference_images_image6: IMAGE | ImageLike | None = None,
        model_reference_images_image7: IMAGE | ImageLike | None = None,
        model_reference_images_image8: IMAGE | ImageLike | None = None,
        model_reference_images_image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
        """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model.

        Supports single-character performances and multi-character interactions.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-r2v'. One of: 'happyhorse-1.1-r2v', 'happyhorse-1.0-r2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the video. Use identifiers such as 'character1' and 'character2' to refer to the reference characters. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.
            model_reference_images (list of IMAGE, required): 1 to 9 elements, or a dictionary by name: image1, image2, image3, … (9 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class WavespeedFlashVSRNode_target_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _2K = "2K"
    _4K = "4K"

class WavespeedFlashVSRNode:
    """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage."""
    target_resolution = WavespeedFlashVSRNode_target_resolution
    def __call__(
        self,
        video: VIDEO,
        target_resolution: WavespeedFlashVSRNode_target_resolution | Literal["720p", "1080p", "2K", "4K"] = "720p",
    ) -> VIDEO:
        """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/video/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            target_resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p', '2K', '4K'.

        Returns:
            VIDEO (VIDEO)
        """

class WavespeedImageUpscaleNode_model(str, Enum):
    SeedVR2 = "SeedVR2"
    Ultimate = "Ultimate"

class WavespeedImageUpscaleNode_target_resolution(str, Enum):
    _2K = "2K"
    _4K = "4K"
    _8K = "8K"

class WavespeedImageUpscaleNode:
    """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results."""
    model = WavespeedImageUpscaleNode_model
    target_resolution = WavespeedImageUpscaleNode_target_resolution
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"] = "SeedVR2",
        *,
        image: IMAGE | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"],
        image: IMAGE | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE:
        """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/image/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'SeedVR2'. One of: 'SeedVR2', 'Ultimate'.
            image (IMAGE, required)
            target_resolution (COMBO, optional): Default '2K'. One of: '2K', '4K', '8K'.

        Returns:
            IMAGE (IMAGE)
        """

class SaveImageWebsocket:
    """Save Image (Websocket)."""
    def __call__(self, images: IMAGE | ImageLike) -> Output:
        """Save Image (Websocket).

        Module: custom_nodes.websocket_image_save · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)

        Returns:
            What the node saves or shows, once it has run.
        """

class SlothfulAttention_in_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class SlothfulAttention_out_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class SlothfulAttention:
    """Slothful Attention: Changes how a model paints, without training: self-attention looks at fewer tokens of the picture, taken or averaged in groups."""
    in_mode = SlothfulAttention_in_mode
    out_mode = SlothfulAttention_out_mode
    def __call__(
        self,
        model: MODEL,
        peak_time: float | FLOAT = 0.4,
        time_decay: float | FLOAT = 2.0,
        in_mode: SlothfulAttention_in_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        in_depth_decay: float | FLOAT = 2.0,
        in_slothful: float | FLOAT = 6.0,
        in_k_blend: float | FLOAT = 0.0,
        in_v_blend: float | FLOAT = 0.0,
        out_mode: SlothfulAttention_out_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        out_depth_decay: float | FLOAT = 2.0,
        out_slothful: float | FLOAT = 4.0,
        out_k_blend: float | FLOAT = 0.0,
        out_v_blend: float | FLOAT = 0.0,
    ) -> MODEL:
        """Slothful Attention: Changes how a model paints, without training: self-attention looks at fewer tokens of the picture, taken or averaged in groups.

        Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_mode (COMBO, optional): How tokens are put together for the input blocks, which read the picture, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            in_depth_decay (FLOAT, optional): How fast in_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_slothful (FLOAT, optional): About how many tokens of the picture become one in what the input blocks, which read the picture, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 6.0.
            in_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. Higher can smooth noise and small parts, make patterns of cloth fainter and the background softer, and hair finer. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            in_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG softens outlines, with MAX it can look painted. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_mode (COMBO, optional): How tokens are put together for the output blocks, which paint it, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            out_depth_decay (FLOAT, optional): How fast out_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            out_slothful (FLOAT, optional): About how many tokens of the picture become one in what the output blocks, which paint it, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 4.0.
            out_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. It has little effect on most pictures. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG lowers contrast and sharpness, with MAX it raises them. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class NearSightedTile:
    """Near-sighted Tile: More detail, and speed in large pictures: each tile of the picture attends to itself and to a coarse copy of the whole."""
    def __call__(
        self,
        model: MODEL,
        tiling_max_depth: int | INT = 2,
        global_ratio: float | FLOAT = 0.5,
        tile_size: int | INT = 32,
    ) -> MODEL:
        """Near-sighted Tile: More detail, and speed in large pictures: each tile of the picture attends to itself and to a coarse copy of the whole.

        Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            tiling_max_depth (INT, optional): Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in composition. SDXL has no attention at level 1. Range 1 to 3. Default 2.
            global_ratio (FLOAT, optional): How much of the whole picture each tile sees, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.5.
            tile_size (INT, optional): Longest side of a tile, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 32.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """

class NearSightedAttention_in_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class NearSightedAttention_out_mode(str, Enum):
    _1D_AVG = "1D_AVG"
    _1D_MAX = "1D_MAX"
    _2D_AVG = "2D_AVG"
    _2D_MAX = "2D_MAX"

class NearSightedAttention:
    """Near-sighted Attention: Near-sighted Tile and Slothful Attention in one: the fastest in large pictures, and the one with the most to adjust."""
    in_mode = NearSightedAttention_in_mode
    out_mode = NearSightedAttention_out_mode
    def __call__(
        self,
        model: MODEL,
        tiling_max_depth: int | INT = 2,
        peak_time: float | FLOAT = 0.4,
        time_decay: float | FLOAT = 2.0,
        base_tile_size: int | INT = 24,
        peak_tile_size: int | INT = 32,
        base_global_ratio: float | FLOAT = 0.2,
        peak_global_ratio: float | FLOAT = 0.8,
        in_mode: NearSightedAttention_in_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        in_depth_decay: float | FLOAT = 2.0,
        in_slothful: float | FLOAT = 6.0,
        in_k_blend: float | FLOAT = 0.0,
        in_v_blend: float | FLOAT = 0.0,
        out_mode: NearSightedAttention_out_mode | Literal["1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX"] = "2D_AVG",
        out_depth_decay: float | FLOAT = 2.0,
        out_slothful: float | FLOAT = 4.0,
        out_k_blend: float | FLOAT = 0.0,
        out_v_blend: float | FLOAT = 0.0,
    ) -> MODEL:
        """Near-sighted Attention: Near-sighted Tile and Slothful Attention in one: the fastest in large pictures, and the one with the most to adjust.

        Small tiles with a high slothful leave too little to look at. Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order.

        Module: custom_nodes.comfy_script · Category: SlothfulAttention

        Args:
            model (MODEL, required): The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy.
            tiling_max_depth (INT, optional): Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in composition. SDXL has no attention at level 1. Range 1 to 3. Default 2.
            peak_time (FLOAT, optional): When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, late ones the details. Range 0.0 to 1.0, step 0.1. Default 0.4.
            time_decay (FLOAT, optional): How fast the effect fades before and after peak_time. Larger leaves more of the picture as the model would paint it; 0 keeps the full effect in all steps. Range 0.0 to 4.0, step 0.5. Default 2.0.
            base_tile_size (INT, optional): Longest side of a tile far from peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 24.
            peak_tile_size (INT, optional): Longest side of a tile at peak_time, in latent pixels of the finest level (32 are 256 pixels of the picture). Smaller brings out details and is faster, but the parts of the picture agree less. Range 16 to 64, step 2. Default 32.
            base_global_ratio (FLOAT, optional): How much of the whole picture each tile sees far from peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.2.
            peak_global_ratio (FLOAT, optional): How much of the whole picture each tile sees at peak_time, coarsely, compared with its own tokens. Larger keeps the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own. Range 0.0 to 1.0, step 0.1. Default 0.8.
            in_mode (COMBO, optional): How tokens are put together for the input blocks, which read the picture, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            in_depth_decay (FLOAT, optional): How fast in_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            in_slothful (FLOAT, optional): About how many tokens of the picture become one in what the input blocks, which read the picture, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 6.0.
            in_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. Higher can smooth noise and small parts, make patterns of cloth fainter and the background softer, and hair finer. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            in_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG softens outlines, with MAX it can look painted. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_mode (COMBO, optional): How tokens are put together for the output blocks, which paint it, and what the blends mix in: AVG (average) is soft, MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly and can lose shading and gloss. Default '2D_AVG'. One of: '1D_AVG', '1D_MAX', '2D_AVG', '2D_MAX'.
            out_depth_decay (FLOAT, optional): How fast out_slothful falls towards the UNet's deeper levels. Larger keeps the composition; 0 acts as strongly on it as on details. Range 0.0 to 4.0, step 0.5. Default 2.0.
            out_slothful (FLOAT, optional): About how many tokens of the picture become one in what the output blocks, which paint it, look at. Larger is faster and drifts further from the original picture; 1 or less changes nothing. Range 0.0 to 50.0, step 0.5. Default 4.0.
            out_k_blend (FLOAT, optional): What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. It has little effect on most pictures. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.
            out_v_blend (FLOAT, optional): What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. Higher with AVG lowers contrast and sharpness, with MAX it raises them. Best up to 0.5. Range 0.0 to 1.0, step 0.05. Default 0.0.

        Returns:
            MODEL (MODEL): The patched copy of the model.
        """
