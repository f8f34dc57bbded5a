from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import GEMINI_INPUT_FILES, IMAGE, VIDEO

class GeminiNanoBanana2V2_model(str, Enum):
    Nano_Banana_2_Gemini_3_1_Flash_Image = "Nano Banana 2 (Gemini 3.1 Flash Image)"
    Nano_Banana_2_Lite = "Nano Banana 2 Lite"

class GeminiNanoBanana2V2_response_modalities(str, Enum):
    IMAGE = "IMAGE"
    IMAGE_TEXT = "IMAGE+TEXT"

class GeminiNanoBanana2V2_model_aspect_ratio(str, Enum):
    auto = "auto"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _21_9 = "21:9"
    _1_4 = "1:4"
    _4_1 = "4:1"
    _8_1 = "8:1"
    _1_8 = "1:8"

class GeminiNanoBanana2V2_model_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"
    _4K = "4K"

class GeminiNanoBanana2V2_model_thinking_level(str, Enum):
    MINIMAL = "MINIMAL"
    HIGH = "HIGH"

GeminiNanoBanana2V2_model_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "9:16",
    "16:9",
    "21:9",
    "1:4",
    "4:1",
    "8:1",
    "1:8",
]

GeminiNanoBanana2V2_model_values: TypeAlias = Literal[
    "Nano Banana 2 (Gemini 3.1 Flash Image)",
    GeminiNanoBanana2V2_model.Nano_Banana_2_Gemini_3_1_Flash_Image,
]

GeminiNanoBanana2V2_model_values_: TypeAlias = Literal[
    "Nano Banana 2 Lite",
    GeminiNanoBanana2V2_model.Nano_Banana_2_Lite,
]

class GeminiNanoBanana2V2:
    """Nano Banana 2: Generate or edit images synchronously via Google Vertex API."""
    model = GeminiNanoBanana2V2_model
    response_modalities = GeminiNanoBanana2V2_response_modalities
    model_aspect_ratio = GeminiNanoBanana2V2_model_aspect_ratio
    model_resolution = GeminiNanoBanana2V2_model_resolution
    model_thinking_level = GeminiNanoBanana2V2_model_thinking_level
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GeminiNanoBanana2V2_model_values = "Nano Banana 2 (Gemini 3.1 Flash Image)",
        seed: int = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | list[str] | RealOutput = ...,
        temperature: float = 1.0,
        top_p: float = 0.95,
        *,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: GeminiNanoBanana2V2_model_resolution | Literal["1K", "2K", "4K"] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, str, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GeminiNanoBanana2V2_model_values_,
        seed: int = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | list[str] | RealOutput = ...,
        temperature: float = 1.0,
        top_p: float = 0.95,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: Literal["1K", GeminiNanoBanana2V2_model_resolution._1K] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, str, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GeminiNanoBanana2V2_model_values_,
        seed: int = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | list[str] | RealOutput = ...,
        temperature: float = 1.0,
        top_p: float = 0.95,
        *,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: Literal["1K", GeminiNanoBanana2V2_model_resolution._1K] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, str, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | list[str] | RealOutput = ...,
        temperature: float = 1.0,
        top_p: float = 0.95,
    ) -> tuple[IMAGE, str, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | list[str] | RealOutput = ...,
        temperature: float = 1.0,
        top_p: float = 0.95,
    ) -> tuple[IMAGE, str, IMAGE]:
        """Nano Banana 2: Generate or edit images synchronously via Google Vertex API.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/image/Gemini
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the image to generate or the edits to apply. Include any constraints, styles, or details the model should follow. Default ''.
            model (COMBO, optional): Default 'Nano Banana 2 (Gemini 3.1 Flash Image)'. One of: 'Nano Banana 2 (Gemini 3.1 Flash Image)', 'Nano Banana 2 Lite'.
            seed (INT, optional): When the seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            response_modalities (COMBO, optional): Default 'IMAGE'. One of: 'IMAGE', 'IMAGE+TEXT'.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default 'You are an expert image-generation engine. You must ALWAYS produce an image.\\nInterpret all use …'.
            temperature (FLOAT, optional): Controls randomness in generation. Lower is more focused/deterministic. Range 0.0 to 2.0, step 0.01. Default 1.0.
            top_p (FLOAT, optional): Nucleus sampling threshold. Lower is more focused, higher more diverse. Range 0.0 to 1.0, step 0.01. Default 0.95.
            model_aspect_ratio (COMBO, optional): If set to 'auto', matches your input image's aspect ratio; if no image is provided, a 16:9 square is usually generated. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9', '1:4', … (15 in all).
            model_resolution (COMBO, optional): Target output resolution. Default '1K'. One of: '1K', '2K', '4K'.
            model_thinking_level (COMBO, optional): Default 'MINIMAL'. One of: 'MINIMAL', 'HIGH'.
            model_images (list of IMAGE, optional): Optional reference image(s). Up to 14 images total. 0 to 14 elements, or a dictionary by name: image_1, image_2, image_3, … (14 in all); each also by keyword, as model_images_image_1.
            model_files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            STRING (STRING)
            thought_image (Tensor [batch, height, width, channels], 0 to 1): First image from the model's thinking process. Only available with thinking_level HIGH and IMAGE+TEXT modality.
        """

class GeminiVideoOmni_model(str, Enum):
    Omni_Flash = "Omni Flash"

class GeminiVideoOmni:
    """Google Gemini Omni (Video): Generate a video with audio from a text prompt using Google's Gemini Omni Flash model."""
    model = GeminiVideoOmni_model
    @overload
    def __call__(
        self,
        model: GeminiVideoOmni_model | Literal["Omni Flash"] = "Omni Flash",
        seed: int = 42,
        *,
        model_prompt: str | list[str] | RealOutput = "",
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
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_temperature: float = 1.0,
        model_top_p: float = 0.95,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 42) -> tuple[VIDEO, str]:
        """Google Gemini Omni (Video): Generate a video with audio from a text prompt using Google's Gemini Omni Flash model.

        Optionally provide reference images and/or videos to guide or edit the result. Describe the desired length (3-10s) and aspect ratio (16:9 or 9:16) directly in the prompt.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/video/Gemini
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): The Gemini video model used to generate the video. Default 'Omni Flash'. One of: 'Omni Flash'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model_prompt (STRING, optional): Describe the video to generate. Specify the length and aspect ratio directly in the prompt, e.g. "a 6-second clip in 16:9". Length may be 3-10 seconds; the aspect ratio must be 16:9 (landscape) or 9:16 (portrait). The output is 720p, 24 FPS, with audio. Default ''.
            model_images (list of IMAGE, optional): Optional reference image(s) to guide or animate the video. Up to 14 images. 0 to 14 elements, or a dictionary by name: image_1, image_2, image_3, … (14 in all); each also by keyword, as model_images_image_1.
            model_videos (list of VIDEO, optional): Optional reference video(s) to guide or edit. Up to 3 videos, each up to 10 seconds long. 0 to 3 elements, or a dictionary by name: video_1, video_2, video_3; each also by keyword, as model_videos_video_1.
            model_temperature (FLOAT, optional): Controls randomness. Lower is more focused/deterministic, higher is more varied. Range 0.0 to 2.0, step 0.01. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling: sample from the smallest token set whose cumulative probability reaches top_p. Range 0.0 to 1.0, step 0.01. Default 0.95.

        Returns:
            VIDEO (VIDEO)
            STRING (STRING)
        """

class GeminiInputFiles_file(str, Enum): ...  # type: ignore[misc]

class GeminiInputFiles:
    """Gemini Input Files: Loads and prepares input files to include as inputs for Gemini LLM nodes."""
    file = GeminiInputFiles_file
    def __call__(
        self,
        file: GeminiInputFiles_file | str,
        GEMINI_INPUT_FILES: GEMINI_INPUT_FILES | None = None,
    ) -> GEMINI_INPUT_FILES:
        """Gemini Input Files: Loads and prepares input files to include as inputs for Gemini LLM nodes.

        The files will be read by the Gemini model when generating a response. The contents of the text file count toward the token limit. 🛈 TIP: Can be chained together with other Gemini Input File nodes.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/text/Gemini

        Args:
            file (COMBO, required): Input files to include as context for the model. Only accepts text (.txt) and PDF (.pdf) files for now.
            GEMINI_INPUT_FILES (GEMINI_INPUT_FILES, optional): An optional additional file(s) to batch together with the file loaded from this node. Allows chaining of input files so that a single message can include multiple input files.

        Returns:
            GEMINI_INPUT_FILES (GEMINI_INPUT_FILES)
        """

class GrokImageNode_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageNode_aspect_ratio(str, Enum):
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

class GrokImageNode_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

GrokImageNode_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image-pro",
    "grok-imagine-image",
]

GrokImageNode_aspect_ratio_values: TypeAlias = Literal[
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

class GrokImageNode:
    """Grok Image: Generate images using Grok based on a text prompt"""
    model = GrokImageNode_model
    aspect_ratio = GrokImageNode_aspect_ratio
    resolution = GrokImageNode_resolution
    def __call__(
        self,
        model: GrokImageNode_model | GrokImageNode_model_values = "grok-imagine-image-quality",
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: GrokImageNode_aspect_ratio | GrokImageNode_aspect_ratio_values = "1:1",
        number_of_images: int = 1,
        seed: int = 0,
        resolution: GrokImageNode_resolution | Literal["1K", "2K"] | None = None,
    ) -> IMAGE:
        """Grok Image: Generate images using Grok based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            aspect_ratio (COMBO, optional): Default '1:1'. One of: '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', '1:2', … (13 in all).
            number_of_images (INT, optional): Number of images to generate. Range 1 to 10. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): One of: '1K', '2K'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class GrokImageEditNode_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageEditNode_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class GrokImageEditNode_aspect_ratio(str, Enum):
    auto = "auto"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

GrokImageEditNode_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image-pro",
    "grok-imagine-image",
]

GrokImageEditNode_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

class GrokImageEditNode:
    """Grok Image Edit: Modify an existing image based on a text prompt"""
    model = GrokImageEditNode_model
    resolution = GrokImageEditNode_resolution
    aspect_ratio = GrokImageEditNode_aspect_ratio
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: GrokImageEditNode_model | GrokImageEditNode_model_values = "grok-imagine-image-quality",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        resolution: GrokImageEditNode_resolution | Literal["1K", "2K"] = "1K",
        number_of_images: int = 1,
        seed: int = 0,
        aspect_ratio: GrokImageEditNode_aspect_ratio | GrokImageEditNode_aspect_ratio_values | None = None,
    ) -> IMAGE: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: GrokImageEditNode_model | GrokImageEditNode_model_values,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        resolution: GrokImageEditNode_resolution | Literal["1K", "2K"] = "1K",
        number_of_images: int = 1,
        seed: int = 0,
        aspect_ratio: GrokImageEditNode_aspect_ratio | GrokImageEditNode_aspect_ratio_values | None = None,
    ) -> IMAGE:
        """Grok Image Edit: Modify an existing image based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            image (IMAGE, required)
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            resolution (COMBO, optional): Default '1K'. One of: '1K', '2K'.
            number_of_images (INT, optional): Number of edited images to generate. Range 1 to 10. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): Only allowed when multiple images are connected to the image input. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', … (14 in all).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class GrokImageEditNodeV2_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageEditNodeV2_model_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class GrokImageEditNodeV2_model_aspect_ratio(str, Enum):
    auto = "auto"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

GrokImageEditNodeV2_model_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

GrokImageEditNodeV2_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image",
    GrokImageEditNodeV2_model.grok_imagine_image_quality,
    GrokImageEditNodeV2_model.grok_imagine_image,
]

GrokImageEditNodeV2_model_values_: TypeAlias = Literal[
    "grok-imagine-image-pro",
    GrokImageEditNodeV2_model.grok_imagine_image_pro,
]

class GrokImageEditNodeV2:
    """Grok Image Edit: Modify an existing image based on a text prompt"""
    model = GrokImageEditNodeV2_model
    model_resolution = GrokImageEditNodeV2_model_resolution
    model_aspect_ratio = GrokImageEditNodeV2_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int = 0,
        *,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int = 0,
        *,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int = 0,
        *,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        *,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        *,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokImageEditNodeV2_model_values_,
        seed: int = 0,
        *,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | list[str] | RealOutput, model: Mapping[str, Any], seed: int = 0) -> IMAGE:
        """Grok Image Edit: Modify an existing image based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_images (list of IMAGE, required): Reference image(s) to edit. Up to 3 images. 1 to 3 elements, or a dictionary by name: image_1, image_2, image_3; each also by keyword, as model_images_image_1 (grok-imagine-image-quality, grok-imagine-image). 1 element, or a dictionary by name: image_1; each also by keyword, as model_images_image_1 (grok-imagine-image-pro).
            model_resolution (COMBO, optional): Default '1K'. One of: '1K', '2K'.
            model_number_of_images (INT, optional): Number of edited images to generate. Range 1 to 10. Default 1.
            model_aspect_ratio (COMBO, if model is one of 'grok-imagine-image-quality', 'grok-imagine-image'): Only allowed when multiple images are connected. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', … (14 in all).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class GrokVideoNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"
    grok_imagine_video_1_5 = "grok-imagine-video-1.5"

class GrokVideoNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"

class GrokVideoNode_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _3_2 = "3:2"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_4 = "3:4"
    _9_16 = "9:16"

class GrokVideoNode:
    """Grok Video: Generate video from a prompt or an image"""
    model = GrokVideoNode_model
    resolution = GrokVideoNode_resolution
    aspect_ratio = GrokVideoNode_aspect_ratio
    def __call__(
        self,
        model: GrokVideoNode_model | Literal["grok-imagine-video", "grok-imagine-video-1.5"] = "grok-imagine-video",
        prompt: str | list[str] | RealOutput = "",
        resolution: GrokVideoNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: GrokVideoNode_aspect_ratio | Literal["auto", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "auto",
        duration: int = 6,
        seed: int = 0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO:
        """Grok Video: Generate video from a prompt or an image

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): The model to use for video generation. Default 'grok-imagine-video'. One of: 'grok-imagine-video', 'grok-imagine-video-1.5'.
            prompt (STRING, optional): Text description of the desired video. Optional for grok-imagine-video-1.5 when an input image is provided. Default ''.
            resolution (COMBO, optional): The resolution of the output video. 1080p is only available for grok-imagine-video-1.5. Default '480p'. One of: '480p', '720p', '1080p'.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default 'auto'. One of: 'auto', '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16'.
            duration (INT, optional): The duration of the output video in seconds. Range 1 to 15. Default 6.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            image (IMAGE, optional): Optional starting image. If omitted, the video is generated from the text prompt alone.

        Returns:
            VIDEO (VIDEO)
        """
