from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOOLEAN, FLOAT, IMAGE, INT, MODEL, STRING, VIDEO

class ByteDanceSeedNode_model(str, Enum):
    Seed_2_0_Pro = "Seed 2.0 Pro"
    Seed_2_0_Lite = "Seed 2.0 Lite"
    Seed_2_0_Mini = "Seed 2.0 Mini"

class ByteDanceSeedNode:
    """ByteDance Seed: Generate text responses with ByteDance's Seed 2.0 models."""
    model = ByteDanceSeedNode_model
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: ByteDanceSeedNode_model | Literal["Seed 2.0 Pro", "Seed 2.0 Lite", "Seed 2.0 Mini"] = "Seed 2.0 Pro",
        seed: int | INT = 0,
        system_prompt: str | STRING = "",
        *,
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
        model_images_image_15: IMAGE | ImageLike | None = None,
        model_images_image_16: IMAGE | ImageLike | None = None,
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
        image_15: IMAGE | ImageLike | None = None,
        image_16: IMAGE | ImageLike | None = None,
        model_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_videos_video_1: VIDEO | None = None,
        model_videos_video_2: VIDEO | None = None,
        model_videos_video_3: VIDEO | None = None,
        model_videos_video_4: VIDEO | None = None,
        video_1: VIDEO | None = None,
        video_2: VIDEO | None = None,
        video_3: VIDEO | None = None,
        video_4: VIDEO | None = None,
        model_temperature: float | FLOAT = 1.0,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        system_prompt: str | STRING = "",
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        system_prompt: str | STRING = "",
    ) -> STRING:
        """ByteDance Seed: Generate text responses with ByteDance's Seed 2.0 models.

        Provide a text prompt and optionally one or more images or videos for multimodal context.

        Module: comfy_api_nodes.nodes_bytedance_llm · Category: partner/text/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text input to the model. Default ''.
            model (COMBO, optional): The Seed model used to generate the response. Default 'Seed 2.0 Pro'. One of: 'Seed 2.0 Pro', 'Seed 2.0 Lite', 'Seed 2.0 Mini'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            system_prompt (STRING, optional): Foundational instructions that dictate the model's behavior. Default ''.
            model_images (list of IMAGE, optional): Optional image(s) to use as context for the model. Up to 20 images. 0 to 20 elements, or a dictionary by name: image_1, image_2, image_3, … (20 in all); each also by keyword, as model_images_image_1.
            model_videos (list of VIDEO, optional): Optional video(s) to use as context for the model. Up to 4 videos. 0 to 4 elements, or a dictionary by name: video_1, video_2, video_3, … (4 in all); each also by keyword, as model_videos_video_1.
            model_temperature (FLOAT, optional): Controls randomness. 0.0 is deterministic, higher values are more random. Range 0.0 to 2.0, step 0.01. Default 1.0.

        Returns:
            STRING (STRING)
        """

class HitPawGeneralImageEnhance_model(str, Enum):
    generative_portrait = "generative_portrait"
    generative = "generative"

class HitPawGeneralImageEnhance_upscale_factor(Enum):
    _1 = 1
    _2 = 2
    _4 = 4

class HitPawGeneralImageEnhance:
    """HitPaw General Image Enhance: Upscale low-resolution images to super-resolution, eliminate artifacts and noise."""
    model = HitPawGeneralImageEnhance_model
    upscale_factor = HitPawGeneralImageEnhance_upscale_factor
    @overload
    def __call__(
        self,
        model: HitPawGeneralImageEnhance_model | Literal["generative_portrait", "generative"] = "generative_portrait",
        *,
        image: IMAGE | ImageLike,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: HitPawGeneralImageEnhance_model | Literal["generative_portrait", "generative"],
        image: IMAGE | ImageLike,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool | BOOLEAN = False,
    ) -> IMAGE:
        """HitPaw General Image Enhance: Upscale low-resolution images to super-resolution, eliminate artifacts and noise.

        Maximum output: 32 megapixels.

        Module: comfy_api_nodes.nodes_hitpaw · Category: partner/image/HitPaw
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'generative_portrait'. One of: 'generative_portrait', 'generative'.
            image (IMAGE, required)
            upscale_factor (COMBO, optional): Default 1. One of: 1, 2, 4.
            auto_downscale (BOOLEAN, optional): Automatically downscale input image if output would exceed the limit. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class HitPawVideoEnhance_model(str, Enum):
    Portrait_Restore_Model_1x = "Portrait Restore Model (1x)"
    Portrait_Restore_Model_2x = "Portrait Restore Model (2x)"
    General_Restore_Model_1x = "General Restore Model (1x)"
    General_Restore_Model_2x = "General Restore Model (2x)"
    General_Restore_Model_4x = "General Restore Model (4x)"
    Ultra_HD_Model_2x = "Ultra HD Model (2x)"
    Generative_Model_1x = "Generative Model (1x)"

class HitPawVideoEnhance_model_resolution(str, Enum):
    original = "original"
    _720p = "720p"
    _1080p = "1080p"
    _2K_QHD = "2K/QHD"
    _4K_UHD = "4K/UHD"
    _8K = "8K"

HitPawVideoEnhance_model_resolution_values: TypeAlias = Literal[
    "original",
    "720p",
    "1080p",
    "2K/QHD",
    "4K/UHD",
    HitPawVideoEnhance_model_resolution.original,
    HitPawVideoEnhance_model_resolution._720p,
    HitPawVideoEnhance_model_resolution._1080p,
    HitPawVideoEnhance_model_resolution._2K_QHD,
    HitPawVideoEnhance_model_resolution._4K_UHD,
]

HitPawVideoEnhance_model_values: TypeAlias = Literal[
    "Portrait Restore Model (1x)",
    "Portrait Restore Model (2x)",
    "General Restore Model (1x)",
    "General Restore Model (2x)",
    "General Restore Model (4x)",
    "Ultra HD Model (2x)",
    HitPawVideoEnhance_model.Portrait_Restore_Model_1x,
    HitPawVideoEnhance_model.Portrait_Restore_Model_2x,
    HitPawVideoEnhance_model.General_Restore_Model_1x,
    HitPawVideoEnhance_model.General_Restore_Model_2x,
    HitPawVideoEnhance_model.General_Restore_Model_4x,
    HitPawVideoEnhance_model.Ultra_HD_Model_2x,
]

HitPawVideoEnhance_model_values_: TypeAlias = Literal[
    "Generative Model (1x)",
    HitPawVideoEnhance_model.Generative_Model_1x,
]

class HitPawVideoEnhance:
    """HitPaw Video Enhance: Upscale low-resolution videos to high resolution, eliminate artifacts and noise."""
    model = HitPawVideoEnhance_model
    model_resolution = HitPawVideoEnhance_model_resolution
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values = "Portrait Restore Model (1x)",
        *,
        video: VIDEO,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values,
        video: VIDEO,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values_,
        video: VIDEO,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution_values = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], video: VIDEO) -> VIDEO:
        """HitPaw Video Enhance: Upscale low-resolution videos to high resolution, eliminate artifacts and noise.

        Prices shown are per second of video.

        Module: comfy_api_nodes.nodes_hitpaw · Category: partner/video/HitPaw
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'Portrait Restore Model (1x)'. One of: 'Portrait Restore Model (1x)', 'Portrait Restore Model (2x)', 'General Restore Model (1x)', 'General Restore Model (2x)', 'General Restore Model (4x)', 'Ultra HD Model (2x)', 'Generative Model (1x)'.
            video (VIDEO, required)
            model_resolution (COMBO, optional): Default 'original'. One of: 'original', '720p', '1080p', '2K/QHD', '4K/UHD', '8K'.

        Returns:
            VIDEO (VIDEO)
        """

class SkipLayerGuidanceDiT:
    """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | STRING = "7, 8, 9",
        single_layers: str | STRING = "7, 8, 9",
        scale: float | FLOAT = 3.0,
        start_percent: float | FLOAT = 0.01,
        end_percent: float | FLOAT = 0.15,
        rescaling_scale: float | FLOAT = 0.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            scale (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 3.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.01.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.15.
            rescaling_scale (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class SkipLayerGuidanceDiTSimple:
    """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | STRING = "7, 8, 9",
        single_layers: str | STRING = "7, 8, 9",
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class SoniloTextToMusic:
    """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model."""
    def __call__(self, prompt: str | STRING = "", duration: int | INT = 30, seed: int | INT = 0) -> AUDIO:
        """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the music to generate. Default ''.
            duration (INT, optional): Target duration in seconds. Maximum: 6 minutes. Range 1 to 360. Default 30.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (AUDIO)
        """

class SoniloVideoToMusic:
    """Sonilo Video to Music: Generate music from video content using Sonilo's AI model."""
    def __call__(self, video: VIDEO, prompt: str | STRING = "", seed: int | INT = 0) -> AUDIO:
        """Sonilo Video to Music: Generate music from video content using Sonilo's AI model.

        Analyzes the video and creates matching music.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Input video to generate music from. Maximum duration: 6 minutes.
            prompt (STRING, optional): Optional text prompt to guide music generation. Leave empty for best quality - the model will fully analyze the video content. Default ''.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (AUDIO)
        """

class TomePatchModel:
    """TomePatchModel."""
    def __call__(self, model: MODEL, ratio: float | FLOAT = 0.3) -> MODEL:
        """TomePatchModel.

        Module: comfy_extras.nodes_tomesd · Category: model/patch/unet

        Args:
            model (MODEL, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.3.

        Returns:
            MODEL (MODEL)
        """
