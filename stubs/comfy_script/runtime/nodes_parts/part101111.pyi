from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CONDITIONING, FLOAT, GEMINI_INPUT_FILES, IMAGE, INT, LATENT, STRING, VIDEO

class GeminiImage2Node_model(str, Enum):
    gemini_3_pro_image_preview = "gemini-3-pro-image-preview"
    Nano_Banana_2_Gemini_3_1_Flash_Image = "Nano Banana 2 (Gemini 3.1 Flash Image)"

class GeminiImage2Node_aspect_ratio(str, Enum):
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

class GeminiImage2Node_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"
    _4K = "4K"

class GeminiImage2Node_response_modalities(str, Enum):
    IMAGE_TEXT = "IMAGE+TEXT"
    IMAGE = "IMAGE"

GeminiImage2Node_model_values: TypeAlias = Literal[
    "gemini-3-pro-image-preview",
    "Nano Banana 2 (Gemini 3.1 Flash Image)",
]

GeminiImage2Node_aspect_ratio_values: TypeAlias = Literal[
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
]

class GeminiImage2Node:
    """Nano Banana Pro (Google Gemini Image): Generate or edit images synchronously via Google Vertex API."""
    model = GeminiImage2Node_model
    aspect_ratio = GeminiImage2Node_aspect_ratio
    resolution = GeminiImage2Node_resolution
    response_modalities = GeminiImage2Node_response_modalities
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GeminiImage2Node_model | GeminiImage2Node_model_values = "gemini-3-pro-image-preview",
        seed: int | INT = 42,
        aspect_ratio: GeminiImage2Node_aspect_ratio | GeminiImage2Node_aspect_ratio_values = "auto",
        resolution: GeminiImage2Node_resolution | Literal["1K", "2K", "4K"] = "1K",
        response_modalities: GeminiImage2Node_response_modalities | Literal["IMAGE+TEXT", "IMAGE"] = "IMAGE+TEXT",
        images: IMAGE | ImageLike | None = None,
        files: GEMINI_INPUT_FILES | None = None,
        system_prompt: str | STRING = ...,
    ) -> tuple[IMAGE, STRING]:
        """Nano Banana Pro (Google Gemini Image): Generate or edit images synchronously via Google Vertex API.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/image/Gemini
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the image to generate or the edits to apply. Include any constraints, styles, or details the model should follow. Default ''.
            model (COMBO, optional): Default 'gemini-3-pro-image-preview'. One of: 'gemini-3-pro-image-preview', 'Nano Banana 2 (Gemini 3.1 Flash Image)'.
            seed (INT, optional): When the seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            aspect_ratio (COMBO, optional): If set to 'auto', matches your input image's aspect ratio; if no image is provided, a 16:9 square is usually generated. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'.
            resolution (COMBO, optional): Target output resolution. For 2K/4K the native Gemini upscaler is used. Default '1K'. One of: '1K', '2K', '4K'.
            response_modalities (COMBO, optional): Choose 'IMAGE' for image-only output, or 'IMAGE+TEXT' to return both the generated image and a text response. Default 'IMAGE+TEXT'. One of: 'IMAGE+TEXT', 'IMAGE'.
            images (IMAGE, optional): Optional reference image(s). To include multiple images, use the Batch Images node (up to 14).
            files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default 'You are an expert image-generation engine. You must ALWAYS produce an image.\\nInterpret all use …'.

        Returns:
            IMAGE (IMAGE)
            STRING (STRING)
        """

class GeminiImageNode_model(str, Enum):
    gemini_2_5_flash_image = "gemini-2.5-flash-image"

class GeminiImageNode_aspect_ratio(str, Enum):
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

class GeminiImageNode_response_modalities(str, Enum):
    IMAGE_TEXT = "IMAGE+TEXT"
    IMAGE = "IMAGE"

GeminiImageNode_aspect_ratio_values: TypeAlias = Literal[
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
]

class GeminiImageNode:
    """Nano Banana (Google Gemini Image): Edit images synchronously via Google API."""
    model = GeminiImageNode_model
    aspect_ratio = GeminiImageNode_aspect_ratio
    response_modalities = GeminiImageNode_response_modalities
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GeminiImageNode_model | Literal["gemini-2.5-flash-image"] = "gemini-2.5-flash-image",
        seed: int | INT = 42,
        images: IMAGE | ImageLike | None = None,
        files: GEMINI_INPUT_FILES | None = None,
        aspect_ratio: GeminiImageNode_aspect_ratio | GeminiImageNode_aspect_ratio_values = "auto",
        response_modalities: GeminiImageNode_response_modalities | Literal["IMAGE+TEXT", "IMAGE"] | None = None,
        system_prompt: str | STRING = ...,
    ) -> tuple[IMAGE, STRING]:
        """Nano Banana (Google Gemini Image): Edit images synchronously via Google API.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/image/Gemini
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for generation. Default ''.
            model (COMBO, optional): The Gemini model to use for generating responses. Default 'gemini-2.5-flash-image'. One of: 'gemini-2.5-flash-image'.
            seed (INT, optional): When seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            images (IMAGE, optional): Optional image(s) to use as context for the model. To include multiple images, you can use the Batch Images node.
            files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.
            aspect_ratio (COMBO, optional): Defaults to matching the output image size to that of your input image, or otherwise generates 1:1 squares. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'.
            response_modalities (COMBO, optional): Choose 'IMAGE' for image-only output, or 'IMAGE+TEXT' to return both the generated image and a text response. One of: 'IMAGE+TEXT', 'IMAGE'.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default 'You are an expert image-generation engine. You must ALWAYS produce an image.\\nInterpret all use …'.

        Returns:
            IMAGE (IMAGE)
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

class GeminiNanoBanana2_model(str, Enum):
    Nano_Banana_2_Gemini_3_1_Flash_Image = "Nano Banana 2 (Gemini 3.1 Flash Image)"

class GeminiNanoBanana2_aspect_ratio(str, Enum):
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

class GeminiNanoBanana2_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"
    _4K = "4K"

class GeminiNanoBanana2_response_modalities(str, Enum):
    IMAGE = "IMAGE"
    IMAGE_TEXT = "IMAGE+TEXT"

class GeminiNanoBanana2_thinking_level(str, Enum):
    MINIMAL = "MINIMAL"
    HIGH = "HIGH"

GeminiNanoBanana2_aspect_ratio_values: TypeAlias = Literal[
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
]

class GeminiNanoBanana2:
    """Nano Banana 2: Generate or edit images synchronously via Google Vertex API."""
    model = GeminiNanoBanana2_model
    aspect_ratio = GeminiNanoBanana2_aspect_ratio
    resolution = GeminiNanoBanana2_resolution
    response_modalities = GeminiNanoBanana2_response_modalities
    thinking_level = GeminiNanoBanana2_thinking_level
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GeminiNanoBanana2_model | Literal["Nano Banana 2 (Gemini 3.1 Flash Image)"] = "Nano Banana 2 (Gemini 3.1 Flash Image)",
        seed: int | INT = 42,
        aspect_ratio: GeminiNanoBanana2_aspect_ratio | GeminiNanoBanana2_aspect_ratio_values = "auto",
        resolution: GeminiNanoBanana2_resolution | Literal["1K", "2K", "4K"] = "1K",
        response_modalities: GeminiNanoBanana2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        thinking_level: GeminiNanoBanana2_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
        images: IMAGE | ImageLike | None = None,
        files: GEMINI_INPUT_FILES | None = None,
        system_prompt: str | STRING = ...,
    ) -> tuple[IMAGE, STRING, IMAGE]:
        """Nano Banana 2: Generate or edit images synchronously via Google Vertex API.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/image/Gemini
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the image to generate or the edits to apply. Include any constraints, styles, or details the model should follow. Default ''.
            model (COMBO, optional): Default 'Nano Banana 2 (Gemini 3.1 Flash Image)'. One of: 'Nano Banana 2 (Gemini 3.1 Flash Image)'.
            seed (INT, optional): When the seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            aspect_ratio (COMBO, optional): If set to 'auto', matches your input image's aspect ratio; if no image is provided, a 16:9 square is usually generated. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'.
            resolution (COMBO, optional): Target output resolution. For 2K/4K the native Gemini upscaler is used. Default '1K'. One of: '1K', '2K', '4K'.
            response_modalities (COMBO, optional): Default 'IMAGE'. One of: 'IMAGE', 'IMAGE+TEXT'.
            thinking_level (COMBO, optional): Default 'MINIMAL'. One of: 'MINIMAL', 'HIGH'.
            images (IMAGE, optional): Optional reference image(s). To include multiple images, use the Batch Images node (up to 14).
            files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default 'You are an expert image-generation engine. You must ALWAYS produce an image.\\nInterpret all use …'.

        Returns:
            IMAGE (IMAGE)
            STRING (STRING)
            thought_image (IMAGE): First image from the model's thinking process. Only available with thinking_level HIGH and IMAGE+TEXT modality.
        """

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
        prompt: str | STRING = "",
        model: GeminiNanoBanana2V2_model_values = "Nano Banana 2 (Gemini 3.1 Flash Image)",
        seed: int | INT = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | STRING = ...,
        temperature: float | FLOAT = 1.0,
        top_p: float | FLOAT = 0.95,
        *,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: GeminiNanoBanana2V2_model_resolution | Literal["1K", "2K", "4K"] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, STRING, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GeminiNanoBanana2V2_model_values_,
        seed: int | INT = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | STRING = ...,
        temperature: float | FLOAT = 1.0,
        top_p: float | FLOAT = 0.95,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: Literal["1K", GeminiNanoBanana2V2_model_resolution._1K] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, STRING, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GeminiNanoBanana2V2_model_values_,
        seed: int | INT = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | STRING = ...,
        temperature: float | FLOAT = 1.0,
        top_p: float | FLOAT = 0.95,
        *,
        model_aspect_ratio: GeminiNanoBanana2V2_model_aspect_ratio | GeminiNanoBanana2V2_model_aspect_ratio_values = "auto",
        model_resolution: Literal["1K", GeminiNanoBanana2V2_model_resolution._1K] = "1K",
        model_thinking_level: GeminiNanoBanana2V2_model_thinking_level | Literal["MINIMAL", "HIGH"] = "MINIMAL",
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
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> tuple[IMAGE, STRING, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Mapping[str, Any],
        seed: int | INT = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | STRING = ...,
        temperature: float | FLOAT = 1.0,
        top_p: float | FLOAT = 0.95,
    ) -> tuple[IMAGE, STRING, IMAGE]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: Mapping[str, Any],
        seed: int | INT = 42,
        response_modalities: GeminiNanoBanana2V2_response_modalities | Literal["IMAGE", "IMAGE+TEXT"] = "IMAGE",
        system_prompt: str | STRING = ...,
        temperature: float | FLOAT = 1.0,
        top_p: float | FLOAT = 0.95,
    ) -> tuple[IMAGE, STRING, IMAGE]:
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
            IMAGE (IMAGE)
            STRING (STRING)
            thought_image (IMAGE): First image from the model's thinking process. Only available with thinking_level HIGH and IMAGE+TEXT modality.
        """

class GeminiNode_model(str, Enum):
    gemini_2_5_pro = "gemini-2.5-pro"
    gemini_2_5_flash = "gemini-2.5-flash"
    gemini_3_pro_preview = "gemini-3-pro-preview"
    gemini_3_1_pro = "gemini-3-1-pro"
    gemini_3_1_flash_lite = "gemini-3-1-flash-lite"

GeminiNode_model_values: TypeAlias = Literal[
    "gemini-2.5-pro",
    "gemini-2.5-flash",
    "gemini-3-pro-preview",
    "gemini-3-1-pro",
    "gemini-3-1-flash-lite",
]

class GeminiNode:
    """Google Gemini: Generate text responses with Google's Gemini AI model."""
    model = GeminiNode_model
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GeminiNode_model | GeminiNode_model_values = "gemini-3-1-pro",
        seed: int | INT = 42,
        images: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        video: VIDEO | None = None,
        files: GEMINI_INPUT_FILES | None = None,
        system_prompt: str | STRING = "",
    ) -> STRING:
        """Google Gemini: Generate text responses with Google's Gemini AI model.

        You can provide multiple types of inputs (text, images, audio, video) as context for generating more relevant and meaningful responses.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/text/Gemini
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text inputs to the model, used to generate a response. You can include detailed instructions, questions, or context for the model. Default ''.
            model (COMBO, optional): The Gemini model to use for generating responses. Default 'gemini-3-1-pro'. One of: 'gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-3-pro-preview', 'gemini-3-1-pro', 'gemini-3-1-flash-lite'.
            seed (INT, optional): When seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            images (IMAGE, optional): Optional image(s) to use as context for the model. To include multiple images, you can use the Batch Images node.
            audio (AUDIO, optional): Optional audio to use as context for the model.
            video (VIDEO, optional): Optional video to use as context for the model.
            files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default ''.

        Returns:
            STRING (STRING)
        """

class GeminiNodeV2_model(str, Enum):
    Gemini_3_5_Flash = "Gemini 3.5 Flash"
    Gemini_3_1_Pro = "Gemini 3.1 Pro"
    Gemini_3_1_Flash_Lite = "Gemini 3.1 Flash-Lite"

class GeminiNodeV2_model_thinking_level(str, Enum):
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

GeminiNodeV2_model_thinking_level_values: TypeAlias = Literal[
    "LOW",
    "HIGH",
    GeminiNodeV2_model_thinking_level.LOW,
    GeminiNodeV2_model_thinking_level.HIGH,
]

GeminiNodeV2_model_values: TypeAlias = Literal[
    "Gemini 3.1 Flash-Lite",
    GeminiNodeV2_model.Gemini_3_1_Flash_Lite,
]

class GeminiNodeV2:
    """Google Gemini: Generate text responses with Google's Gemini models."""
    model = GeminiNodeV2_model
    model_thinking_level = GeminiNodeV2_model_thinking_level
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: Literal["Gemini 3.5 Flash", GeminiNodeV2_model.Gemini_3_5_Flash] = "Gemini 3.5 Flash",
        seed: int | INT = 42,
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
        model_audio: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_audio_audio_1: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        model_video: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_video_video_1: VIDEO | None = None,
        video_1: VIDEO | None = None,
        model_thinking_level: GeminiNodeV2_model_thinking_level | Literal["MINIMAL", "LOW", "MEDIUM", "HIGH"] = "MEDIUM",
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
        model_max_output_tokens: int | INT = 32768,
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Literal["Gemini 3.1 Pro", GeminiNodeV2_model.Gemini_3_1_Pro],
        seed: int | INT = 42,
        system_prompt: str | STRING = "",
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
        model_audio: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_audio_audio_1: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        model_video: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_video_video_1: VIDEO | None = None,
        video_1: VIDEO | None = None,
        model_thinking_level: GeminiNodeV2_model_thinking_level_values = "HIGH",
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
        model_max_output_tokens: int | INT = 32768,
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: Literal["Gemini 3.1 Pro", GeminiNodeV2_model.Gemini_3_1_Pro],
        seed: int | INT = 42,
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
        model_audio: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_audio_audio_1: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        model_video: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_video_video_1: VIDEO | None = None,
        video_1: VIDEO | None = None,
        model_thinking_level: GeminiNodeV2_model_thinking_level_values = "HIGH",
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
        model_max_output_tokens: int | INT = 32768,
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GeminiNodeV2_model_values,
        seed: int | INT = 42,
        system_prompt: str | STRING = "",
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
        model_audio: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_audio_audio_1: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        model_video: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_video_video_1: VIDEO | None = None,
        video_1: VIDEO | None = None,
        model_thinking_level: GeminiNodeV2_model_thinking_level_values = "LOW",
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
        model_max_output_tokens: int | INT = 32768,
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GeminiNodeV2_model_values,
        seed: int | INT = 42,
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
        model_audio: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_audio_audio_1: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        model_video: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_video_video_1: VIDEO | None = None,
        video_1: VIDEO | None = None,
        model_thinking_level: GeminiNodeV2_model_thinking_level_values = "LOW",
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
        model_max_output_tokens: int | INT = 32768,
        model_files: GEMINI_INPUT_FILES | None = None,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Mapping[str, Any],
        seed: int | INT = 42,
        system_prompt: str | STRING = "",
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: Mapping[str, Any],
        seed: int | INT = 42,
        system_prompt: str | STRING = "",
    ) -> STRING:
        """Google Gemini: Generate text responses with Google's Gemini models.

        Provide a text prompt and, optionally, one or more images, audio clips, videos, or files as multimodal context.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/text/Gemini
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text input to the model. Include detailed instructions, questions, or context. Default ''.
            model (COMBO, optional): The Gemini model used to generate the response. Default 'Gemini 3.5 Flash'. One of: 'Gemini 3.5 Flash', 'Gemini 3.1 Pro', 'Gemini 3.1 Flash-Lite'.
            seed (INT, optional): Seed for sampling. Set to 0 for a random seed. Deterministic output isn't guaranteed. Range 0 to 2147483647. Default 42.
            system_prompt (STRING, optional): Foundational instructions that dictate the model's behavior. Default ''.
            model_images (list of IMAGE, optional): Optional image(s) to use as context for the model. Up to 16 images. 0 to 16 elements, or a dictionary by name: image_1, image_2, image_3, … (16 in all); each also by keyword, as model_images_image_1.
            model_audio (list of AUDIO, optional): Optional audio clip to use as context for the model. 0 to 1 element, or a dictionary by name: audio_1; each also by keyword, as model_audio_audio_1.
            model_video (list of VIDEO, optional): Optional video clip to use as context for the model. 0 to 1 element, or a dictionary by name: video_1; each also by keyword, as model_video_video_1.
            model_thinking_level (COMBO, optional): How hard the model reasons internally before answering. HIGH improves quality on difficult tasks but costs more (thinking) tokens and is slower. Default 'MEDIUM' (Gemini 3.5 Flash). Default 'HIGH' (Gemini 3.1 Pro). Default 'LOW' (Gemini 3.1 Flash-Lite). One of: 'MINIMAL', 'LOW', 'MEDIUM', 'HIGH'.
            model_temperature (FLOAT, optional): Controls randomness. Lower is more focused/deterministic, higher is more creative. Range 0.0 to 2.0, step 0.01. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling: sample from the smallest token set whose cumulative probability reaches top_p. Range 0.0 to 1.0, step 0.01. Default 0.95.
            model_max_output_tokens (INT, optional): Maximum tokens to generate, including the model's internal thinking. With thinking_level HIGH, a low value can leave no room for the answer; raise this if responses come back empty or truncated. The model stops early when finished, so a higher cap costs nothing extra for short replies. Range 16 to 65536. Default 32768.
            model_files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Input Files node.

        Returns:
            STRING (STRING)
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
        seed: int | INT = 42,
        *,
        model_prompt: str | STRING = "",
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
        model_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_videos_video_1: VIDEO | None = None,
        model_videos_video_2: VIDEO | None = None,
        model_videos_video_3: VIDEO | None = None,
        video_1: VIDEO | None = None,
        video_2: VIDEO | None = None,
        video_3: VIDEO | None = None,
        model_temperature: float | FLOAT = 1.0,
        model_top_p: float | FLOAT = 0.95,
    ) -> tuple[VIDEO, STRING]: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 42) -> tuple[VIDEO, STRING]:
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

class ImageRGBToYUV:
    """Image RGB to YUV."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[IMAGE, IMAGE, IMAGE]:
        """Image RGB to YUV.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            image (IMAGE, required)

        Returns:
            Y (IMAGE)
            U (IMAGE)
            V (IMAGE)
        """

class ImageYUVToRGB:
    """Image YUV to RGB."""
    def __call__(self, Y: IMAGE | ImageLike, U: IMAGE | ImageLike, V: IMAGE | ImageLike) -> IMAGE:
        """Image YUV to RGB.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            Y (IMAGE, required)
            U (IMAGE, required)
            V (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
        """

class Morphology_operation(str, Enum):
    erode = "erode"
    dilate = "dilate"
    open = "open"
    close = "close"
    gradient = "gradient"
    bottom_hat = "bottom_hat"
    top_hat = "top_hat"

Morphology_operation_values: TypeAlias = Literal[
    "erode",
    "dilate",
    "open",
    "close",
    "gradient",
    "bottom_hat",
    "top_hat",
]

class Morphology:
    """Apply Morphology."""
    operation = Morphology_operation
    def __call__(
        self,
        image: IMAGE | ImageLike,
        operation: Morphology_operation | Morphology_operation_values = "erode",
        kernel_size: int | INT = 3,
    ) -> IMAGE:
        """Apply Morphology.

        Module: comfy_extras.nodes_morphology · Category: image/filters

        Args:
            image (IMAGE, required)
            operation (COMBO, optional): Default 'erode'. One of: 'erode', 'dilate', 'open', 'close', 'gradient', 'bottom_hat', 'top_hat'.
            kernel_size (INT, optional): Range 3 to 999. Default 3.

        Returns:
            IMAGE (IMAGE)
        """

class SD_4XUpscaleConditioning:
    """SD_4XUpscale_Conditioning."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        positive: CONDITIONING,
        negative: CONDITIONING,
        scale_ratio: float | FLOAT = 4.0,
        noise_augmentation: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SD_4XUpscale_Conditioning.

        Module: comfy_extras.nodes_sdupscale · Category: model/conditioning/stable diffusion upscaler · Class type: SD_4XUpscale_Conditioning

        Args:
            images (IMAGE, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            scale_ratio (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 4.0.
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """
