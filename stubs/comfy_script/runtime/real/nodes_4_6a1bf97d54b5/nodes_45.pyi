from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, MASK, OPENAI_CHAT_CONFIG, OPENAI_INPUT_FILES, VIDEO

class MinimaxHailuo03ReferenceNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03ReferenceNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03ReferenceNode_model_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03ReferenceNode:
    """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model."""
    model = MinimaxHailuo03ReferenceNode_model
    model_resolution = MinimaxHailuo03ReferenceNode_model_resolution
    model_ratio = MinimaxHailuo03ReferenceNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03ReferenceNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int = 42,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03ReferenceNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03ReferenceNode_model_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        model_duration: int = 5,
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
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 42, watermark: bool = False) -> VIDEO:
        """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model.

        Refer to the references in the prompt by their order: 'Image 1', 'Image 2', 'Video 1', 'Audio 1', and so on.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default 'adaptive'. One of: 'adaptive', '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.
            model_reference_images (list of IMAGE, optional): Subject or style reference images, referred to in the prompt as 'Image 1'..'Image 9' in connection order. Up to 9 images. 0 to 9 elements, or a dictionary by name: image_1, image_2, image_3, … (9 in all); each also by keyword, as model_reference_images_image_1.
            model_reference_videos (list of VIDEO, optional): Motion or scene reference videos, referred to in the prompt as 'Video 1'..'Video 3' in connection order. Up to 3 videos, 2-15 seconds each, 15 seconds in total. 0 to 3 elements, or a dictionary by name: video_1, video_2, video_3; each also by keyword, as model_reference_videos_video_1.
            model_reference_audios (list of AUDIO, optional): Audio references, referred to in the prompt as 'Audio 1'..'Audio 3' in connection order. Up to 3 clips, 2-15 seconds each, 15 seconds in total. Cannot be used without a reference image or video. 0 to 3 elements, or a dictionary by name: audio_1, audio_2, audio_3; each also by keyword, as model_reference_audios_audio_1.

        Returns:
            VIDEO (VIDEO)
        """

class OpenAIDalle2_size(str, Enum):
    _256x256 = "256x256"
    _512x512 = "512x512"
    _1024x1024 = "1024x1024"

class OpenAIDalle2:
    """OpenAI DALL·E 2: Generates images synchronously via OpenAI's DALL·E 2 endpoint."""
    size = OpenAIDalle2_size
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
        size: OpenAIDalle2_size | Literal["256x256", "512x512", "1024x1024"] = "1024x1024",
        n: int = 1,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """OpenAI DALL·E 2: Generates images synchronously via OpenAI's DALL·E 2 endpoint.

        Module: comfy_api_nodes.nodes_openai · Category: partner/image/OpenAI
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for DALL·E. Default ''.
            seed (INT, optional): not implemented yet in backend. Range 0 to 2147483647. Default 0.
            size (COMBO, optional): Image size. Default '1024x1024'. One of: '256x256', '512x512', '1024x1024'.
            n (INT, optional): How many images to generate. Range 1 to 8. Default 1.
            image (IMAGE, optional): Optional reference image for image editing.
            mask (MASK, optional): Optional mask for inpainting (white areas will be replaced).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class OpenAIDalle3_quality(str, Enum):
    standard = "standard"
    hd = "hd"

class OpenAIDalle3_style(str, Enum):
    natural = "natural"
    vivid = "vivid"

class OpenAIDalle3_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1024x1792 = "1024x1792"
    _1792x1024 = "1792x1024"

class OpenAIDalle3:
    """OpenAI DALL·E 3: Generates images synchronously via OpenAI's DALL·E 3 endpoint."""
    quality = OpenAIDalle3_quality
    style = OpenAIDalle3_style
    size = OpenAIDalle3_size
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
        quality: OpenAIDalle3_quality | Literal["standard", "hd"] = "standard",
        style: OpenAIDalle3_style | Literal["natural", "vivid"] = "natural",
        size: OpenAIDalle3_size | Literal["1024x1024", "1024x1792", "1792x1024"] = "1024x1024",
    ) -> IMAGE:
        """OpenAI DALL·E 3: Generates images synchronously via OpenAI's DALL·E 3 endpoint.

        Module: comfy_api_nodes.nodes_openai · Category: partner/image/OpenAI
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for DALL·E. Default ''.
            seed (INT, optional): not implemented yet in backend. Range 0 to 2147483647. Default 0.
            quality (COMBO, optional): Image quality. Default 'standard'. One of: 'standard', 'hd'.
            style (COMBO, optional): Vivid causes the model to lean towards generating hyper-real and dramatic images. Natural causes the model to produce more natural, less hyper-real looking images. Default 'natural'. One of: 'natural', 'vivid'.
            size (COMBO, optional): Image size. Default '1024x1024'. One of: '1024x1024', '1024x1792', '1792x1024'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class OpenAIGPTImage1_quality(str, Enum):
    low = "low"
    medium = "medium"
    high = "high"

class OpenAIGPTImage1_background(str, Enum):
    auto = "auto"
    opaque = "opaque"
    transparent = "transparent"

class OpenAIGPTImage1_size(str, Enum):
    auto = "auto"
    _1024x1024 = "1024x1024"
    _1024x1536 = "1024x1536"
    _1536x1024 = "1536x1024"
    _2048x2048 = "2048x2048"
    _2048x1152 = "2048x1152"
    _1152x2048 = "1152x2048"
    _3840x2160 = "3840x2160"
    _2160x3840 = "2160x3840"
    Custom = "Custom"

class OpenAIGPTImage1_model(str, Enum):
    gpt_image_1 = "gpt-image-1"
    gpt_image_1_5 = "gpt-image-1.5"
    gpt_image_2 = "gpt-image-2"

OpenAIGPTImage1_size_values: TypeAlias = Literal[
    "auto",
    "1024x1024",
    "1024x1536",
    "1536x1024",
    "2048x2048",
    "2048x1152",
    "1152x2048",
    "3840x2160",
    "2160x3840",
    "Custom",
]

class OpenAIGPTImage1:
    """OpenAI GPT Image 2: Generates images synchronously via OpenAI's GPT Image endpoint."""
    quality = OpenAIGPTImage1_quality
    background = OpenAIGPTImage1_background
    size = OpenAIGPTImage1_size
    model = OpenAIGPTImage1_model
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
        quality: OpenAIGPTImage1_quality | Literal["low", "medium", "high"] = "low",
        background: OpenAIGPTImage1_background | Literal["auto", "opaque", "transparent"] = "auto",
        size: OpenAIGPTImage1_size | OpenAIGPTImage1_size_values = "auto",
        n: int = 1,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        model: OpenAIGPTImage1_model | Literal["gpt-image-1", "gpt-image-1.5", "gpt-image-2"] = "gpt-image-2",
        custom_width: int = 1024,
        custom_height: int = 1024,
    ) -> IMAGE:
        """OpenAI GPT Image 2: Generates images synchronously via OpenAI's GPT Image endpoint.

        Module: comfy_api_nodes.nodes_openai · Category: partner/image/OpenAI
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for GPT Image. Default ''.
            seed (INT, optional): not implemented yet in backend. Range 0 to 2147483647. Default 0.
            quality (COMBO, optional): Image quality, affects cost and generation time. Default 'low'. One of: 'low', 'medium', 'high'.
            background (COMBO, optional): Return image with or without background. Default 'auto'. One of: 'auto', 'opaque', 'transparent'.
            size (COMBO, optional): Image size. Select 'Custom' to use the custom width and height (GPT Image 2 only). Default 'auto'. One of: 'auto', '1024x1024', '1024x1536', '1536x1024', '2048x2048', '2048x1152', '1152x2048', '3840x2160', '2160x3840', 'Custom'.
            n (INT, optional): How many images to generate. Range 1 to 8. Default 1.
            image (IMAGE, optional): Optional reference image for image editing.
            mask (MASK, optional): Optional mask for inpainting (white areas will be replaced).
            model (COMBO, optional): Default 'gpt-image-2'. One of: 'gpt-image-1', 'gpt-image-1.5', 'gpt-image-2'.
            custom_width (INT, optional): Used only when `size` is 'Custom'. Must be a multiple of 16 (GPT Image 2 only). Range 1024 to 3840, step 16. Default 1024.
            custom_height (INT, optional): Used only when `size` is 'Custom'. Must be a multiple of 16 (GPT Image 2 only). Range 1024 to 3840, step 16. Default 1024.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class OpenAIGPTImageNodeV2_model(str, Enum):
    gpt_image_2 = "gpt-image-2"
    gpt_image_1_5 = "gpt-image-1.5"
    gpt_image_1 = "gpt-image-1"

class OpenAIGPTImageNodeV2_model_size(str, Enum):
    auto = "auto"
    _1024x1024 = "1024x1024"
    _1024x1536 = "1024x1536"
    _1536x1024 = "1536x1024"
    _2048x2048 = "2048x2048"
    _2048x1152 = "2048x1152"
    _1152x2048 = "1152x2048"
    _3840x2160 = "3840x2160"
    _2160x3840 = "2160x3840"
    Custom = "Custom"

class OpenAIGPTImageNodeV2_model_background(str, Enum):
    auto = "auto"
    opaque = "opaque"
    transparent = "transparent"

class OpenAIGPTImageNodeV2_model_quality(str, Enum):
    low = "low"
    medium = "medium"
    high = "high"

OpenAIGPTImageNodeV2_model_size_values: TypeAlias = Literal[
    "auto",
    "1024x1024",
    "1024x1536",
    "1536x1024",
    "2048x2048",
    "2048x1152",
    "1152x2048",
    "3840x2160",
    "2160x3840",
    "Custom",
]

OpenAIGPTImageNodeV2_model_background_values: TypeAlias = Literal[
    "auto",
    "opaque",
    OpenAIGPTImageNodeV2_model_background.auto,
    OpenAIGPTImageNodeV2_model_background.opaque,
]

OpenAIGPTImageNodeV2_model_size_values_: TypeAlias = Literal[
    "auto",
    "1024x1024",
    "1024x1536",
    "1536x1024",
    OpenAIGPTImageNodeV2_model_size.auto,
    OpenAIGPTImageNodeV2_model_size._1024x1024,
    OpenAIGPTImageNodeV2_model_size._1024x1536,
    OpenAIGPTImageNodeV2_model_size._1536x1024,
]

OpenAIGPTImageNodeV2_model_values: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-1",
    OpenAIGPTImageNodeV2_model.gpt_image_1_5,
    OpenAIGPTImageNodeV2_model.gpt_image_1,
]

class OpenAIGPTImageNodeV2:
    """OpenAI GPT Image 2: Generates images via OpenAI's GPT Image endpoint."""
    model = OpenAIGPTImageNodeV2_model
    model_size = OpenAIGPTImageNodeV2_model_size
    model_background = OpenAIGPTImageNodeV2_model_background
    model_quality = OpenAIGPTImageNodeV2_model_quality
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: Literal["gpt-image-2", OpenAIGPTImageNodeV2_model.gpt_image_2] = "gpt-image-2",
        n: int = 1,
        seed: int = 0,
        *,
        model_size: OpenAIGPTImageNodeV2_model_size | OpenAIGPTImageNodeV2_model_size_values = "auto",
        model_custom_width: int = 1024,
        model_custom_height: int = 1024,
        model_background: OpenAIGPTImageNodeV2_model_background_values = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenAIGPTImageNodeV2_model_values,
        n: int = 1,
        seed: int = 0,
        model_size: OpenAIGPTImageNodeV2_model_size_values_ = "auto",
        model_background: OpenAIGPTImageNodeV2_model_background | Literal["auto", "opaque", "transparent"] = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenAIGPTImageNodeV2_model_values,
        n: int = 1,
        seed: int = 0,
        *,
        model_size: OpenAIGPTImageNodeV2_model_size_values_ = "auto",
        model_background: OpenAIGPTImageNodeV2_model_background | Literal["auto", "opaque", "transparent"] = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
    ) -> IMAGE:
        """OpenAI GPT Image 2: Generates images via OpenAI's GPT Image endpoint.

        Module: comfy_api_nodes.nodes_openai · Category: partner/image/OpenAI
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for GPT Image. Default ''.
            model (COMBO, optional): Default 'gpt-image-2'. One of: 'gpt-image-2', 'gpt-image-1.5', 'gpt-image-1'.
            n (INT, optional): How many images to generate. Range 1 to 8. Default 1.
            seed (INT, optional): not implemented yet in backend. Range 0 to 2147483647. Default 0.
            model_size (COMBO, optional): Image size. Select 'Custom' to use the custom width and height. Default 'auto'. One of: 'auto', '1024x1024', '1024x1536', '1536x1024', '2048x2048', '2048x1152', '1152x2048', '3840x2160', '2160x3840', 'Custom'.
            model_custom_width (INT, if model is 'gpt-image-2'): Used only when `size` is 'Custom'. Must be a multiple of 16. Range 1024 to 3840, step 16. Default 1024.
            model_custom_height (INT, if model is 'gpt-image-2'): Used only when `size` is 'Custom'. Must be a multiple of 16. Range 1024 to 3840, step 16. Default 1024.
            model_background (COMBO, optional): Return image with or without background. Default 'auto'. One of: 'auto', 'opaque', 'transparent'.
            model_quality (COMBO, optional): Image quality, affects cost and generation time. Default 'low'. One of: 'low', 'medium', 'high'.
            model_images (list of IMAGE, optional): Optional reference image(s) for image editing. Up to 16 images. 0 to 16 elements, or a dictionary by name: image_1, image_2, image_3, … (16 in all); each also by keyword, as model_images_image_1.
            model_mask (MASK, optional): Optional mask for inpainting (white areas will be replaced). Requires exactly one reference image.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class OpenAIChatNode_model(str, Enum):
    gpt_5_6_sol = "gpt-5.6-sol"
    gpt_5_6_terra = "gpt-5.6-terra"
    gpt_5_6_luna = "gpt-5.6-luna"
    gpt_5_5_pro = "gpt-5.5-pro"
    gpt_5_5 = "gpt-5.5"
    gpt_5 = "gpt-5"
    gpt_5_mini = "gpt-5-mini"
    gpt_5_nano = "gpt-5-nano"
    gpt_4_1 = "gpt-4.1"
    gpt_4_1_mini = "gpt-4.1-mini"
    gpt_4_1_nano = "gpt-4.1-nano"
    o4_mini = "o4-mini"
    o3 = "o3"
    o1_pro = "o1-pro"
    o1 = "o1"

OpenAIChatNode_model_values: TypeAlias = Literal[
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5-pro",
    "gpt-5.5",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "o4-mini",
    "o3",
    "o1-pro",
    "o1",
]

class OpenAIChatNode:
    """OpenAI ChatGPT: Generate text responses from an OpenAI model."""
    model = OpenAIChatNode_model
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        persist_context: bool = False,
        model: OpenAIChatNode_model | OpenAIChatNode_model_values = "gpt-5.6-sol",
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        files: OPENAI_INPUT_FILES | None = None,
        advanced_options: OPENAI_CHAT_CONFIG | None = None,
    ) -> str:
        """OpenAI ChatGPT: Generate text responses from an OpenAI model.

        Module: comfy_api_nodes.nodes_openai · Category: partner/text/OpenAI
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text inputs to the model, used to generate a response. Default ''.
            persist_context (BOOLEAN, optional): This parameter is deprecated and has no effect. Default False.
            model (COMBO, optional): The model used to generate the response. Default 'gpt-5.6-sol'. One of: 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.5-pro', 'gpt-5.5', 'gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'o4-mini', … (15 in all).
            images (IMAGE, optional): Optional image(s) to use as context for the model. To include multiple images, you can use the Batch Images node.
            files (OPENAI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the OpenAI Chat Input Files node.
            advanced_options (OPENAI_CHAT_CONFIG, optional): Optional configuration for the model. Accepts inputs from the OpenAI Chat Advanced Options node.

        Returns:
            STRING (STRING)
        """

class OpenAIInputFiles_file(str, Enum): ...  # type: ignore[misc]

class OpenAIInputFiles:
    """OpenAI ChatGPT Input Files: Loads and prepares input files (text, pdf, etc.) to include as inputs for the OpenAI Chat Node."""
    file = OpenAIInputFiles_file
    def __call__(
        self,
        file: OpenAIInputFiles_file | str,
        OPENAI_INPUT_FILES: OPENAI_INPUT_FILES | None = None,
    ) -> OPENAI_INPUT_FILES:
        """OpenAI ChatGPT Input Files: Loads and prepares input files (text, pdf, etc.) to include as inputs for the OpenAI Chat Node.

        The files will be read by the OpenAI model when generating a response. 🛈 TIP: Can be chained together with other OpenAI Input File nodes.

        Module: comfy_api_nodes.nodes_openai · Category: partner/text/OpenAI

        Args:
            file (COMBO, required): Input files to include as context for the model. Only accepts text (.txt) and PDF (.pdf) files for now.
            OPENAI_INPUT_FILES (OPENAI_INPUT_FILES, optional): An optional additional file(s) to batch together with the file loaded from this node. Allows chaining of input files so that a single message can include multiple input files.

        Returns:
            OPENAI_INPUT_FILES (OPENAI_INPUT_FILES)
        """

class OpenAIChatConfig_truncation(str, Enum):
    auto = "auto"
    disabled = "disabled"

class OpenAIChatConfig:
    """OpenAI ChatGPT Advanced Options: Allows specifying advanced configuration options for the OpenAI Chat Nodes."""
    truncation = OpenAIChatConfig_truncation
    def __call__(
        self,
        truncation: OpenAIChatConfig_truncation | Literal["auto", "disabled"] = "auto",
        max_output_tokens: int = 4096,
        instructions: str | list[str] | RealOutput | None = None,
    ) -> OPENAI_CHAT_CONFIG:
        """OpenAI ChatGPT Advanced Options: Allows specifying advanced configuration options for the OpenAI Chat Nodes.

        Module: comfy_api_nodes.nodes_openai · Category: partner/text/OpenAI

        Args:
            truncation (COMBO, optional): The truncation strategy to use for the model response. auto: If the context of this response and previous ones exceeds the model's context window size, the model will truncate the response to fit the context window by dropping input items in the middle of the conversation.disabled: If a model response will exceed the context window size for a model, the request will fail with a 400 error. Default 'auto'. One of: 'auto', 'disabled'.
            max_output_tokens (INT, optional): An upper bound for the number of tokens that can be generated for a response, including visible output tokens. Range 16 to 16384. Default 4096.
            instructions (STRING, optional): Instructions for the model on how to generate the response.

        Returns:
            OPENAI_CHAT_CONFIG (OPENAI_CHAT_CONFIG)
        """
