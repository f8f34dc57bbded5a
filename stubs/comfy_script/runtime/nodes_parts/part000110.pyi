from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    MASK,
    MODEL,
    OPENAI_CHAT_CONFIG,
    OPENAI_INPUT_FILES,
    STRING,
    TRACKS,
    VAE,
)

class CLIPTextEncodeLumina2_system_prompt(str, Enum):
    superior = "superior"
    alignment = "alignment"

class CLIPTextEncodeLumina2:
    """CLIP Text Encode (Lumina 2): Encodes a system prompt and a user prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images."""
    system_prompt = CLIPTextEncodeLumina2_system_prompt
    @overload
    def __call__(
        self,
        system_prompt: CLIPTextEncodeLumina2_system_prompt | Literal["superior", "alignment"] = "superior",
        user_prompt: str | STRING = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(
        self,
        system_prompt: CLIPTextEncodeLumina2_system_prompt | Literal["superior", "alignment"],
        user_prompt: str | STRING,
        clip: CLIP,
    ) -> CONDITIONING:
        """CLIP Text Encode (Lumina 2): Encodes a system prompt and a user prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images.

        Module: comfy_extras.nodes_lumina2 · Category: model/conditioning/lumina

        Args:
            system_prompt (COMBO, optional): Lumina2 provide two types of system prompts:Superior: You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts. Alignment: You are an assistant designed to generate high-quality images with the highest degree of image-text alignment based on textual prompts. Default 'superior'. One of: 'superior', 'alignment'.
            user_prompt (STRING, optional): The text to be encoded. Default ''.
            clip (CLIP, required): The CLIP model used for encoding the text.

        Returns:
            CONDITIONING (CONDITIONING): A conditioning containing the embedded text used to guide the diffusion model.
        """

class GenerateTracks_interpolation(str, Enum):
    linear = "linear"
    ease_in = "ease_in"
    ease_out = "ease_out"
    ease_in_out = "ease_in_out"
    constant = "constant"

class GenerateTracks:
    """Generate Video Tracks."""
    interpolation = GenerateTracks_interpolation
    def __call__(
        self,
        width: int | INT = 832,
        height: int | INT = 480,
        start_x: float | FLOAT = 0.0,
        start_y: float | FLOAT = 0.0,
        end_x: float | FLOAT = 1.0,
        end_y: float | FLOAT = 1.0,
        num_frames: int | INT = 81,
        num_tracks: int | INT = 5,
        track_spread: float | FLOAT = 0.025,
        bezier: bool | BOOLEAN = False,
        mid_x: float | FLOAT = 0.5,
        mid_y: float | FLOAT = 0.5,
        interpolation: GenerateTracks_interpolation | Literal["linear", "ease_in", "ease_out", "ease_in_out", "constant"] = "linear",
        track_mask: MASK | ImageLike | None = None,
    ) -> tuple[TRACKS, INT]:
        """Generate Video Tracks.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            width (INT, optional): Range 16 to 4096, step 16. Default 832.
            height (INT, optional): Range 16 to 4096, step 16. Default 480.
            start_x (FLOAT, optional): Normalized X coordinate (0-1) for start position. Range 0.0 to 1.0, step 0.01. Default 0.0.
            start_y (FLOAT, optional): Normalized Y coordinate (0-1) for start position. Range 0.0 to 1.0, step 0.01. Default 0.0.
            end_x (FLOAT, optional): Normalized X coordinate (0-1) for end position. Range 0.0 to 1.0, step 0.01. Default 1.0.
            end_y (FLOAT, optional): Normalized Y coordinate (0-1) for end position. Range 0.0 to 1.0, step 0.01. Default 1.0.
            num_frames (INT, optional): Range 1 to 1024. Default 81.
            num_tracks (INT, optional): Range 1 to 100. Default 5.
            track_spread (FLOAT, optional): Normalized distance between tracks. Tracks are spread perpendicular to the motion direction. Range 0.0 to 1.0, step 0.001. Default 0.025.
            bezier (BOOLEAN, optional): Enable Bezier curve path using the mid point as control point. Default False.
            mid_x (FLOAT, optional): Normalized X control point for Bezier curve. Only used when 'bezier' is enabled. Range 0.0 to 1.0, step 0.01. Default 0.5.
            mid_y (FLOAT, optional): Normalized Y control point for Bezier curve. Only used when 'bezier' is enabled. Range 0.0 to 1.0, step 0.01. Default 0.5.
            interpolation (COMBO, optional): Controls the timing/speed of movement along the path. Default 'linear'. One of: 'linear', 'ease_in', 'ease_out', 'ease_in_out', 'constant'.
            track_mask (MASK, optional): Optional mask to indicate visible frames.

        Returns:
            TRACKS (TRACKS)
            track_length (INT)
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
        max_output_tokens: int | INT = 4096,
        instructions: str | STRING | None = None,
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
        prompt: str | STRING = "",
        persist_context: bool | BOOLEAN = False,
        model: OpenAIChatNode_model | OpenAIChatNode_model_values = "gpt-5.6-sol",
        images: IMAGE | ImageLike | None = None,
        files: OPENAI_INPUT_FILES | None = None,
        advanced_options: OPENAI_CHAT_CONFIG | None = None,
    ) -> STRING:
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

class OpenAIDalle2_size(str, Enum):
    _256x256 = "256x256"
    _512x512 = "512x512"
    _1024x1024 = "1024x1024"

class OpenAIDalle2:
    """OpenAI DALL·E 2: Generates images synchronously via OpenAI's DALL·E 2 endpoint."""
    size = OpenAIDalle2_size
    def __call__(
        self,
        prompt: str | STRING = "",
        seed: int | INT = 0,
        size: OpenAIDalle2_size | Literal["256x256", "512x512", "1024x1024"] = "1024x1024",
        n: int | INT = 1,
        image: IMAGE | ImageLike | None = None,
        mask: MASK | ImageLike | None = None,
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
            IMAGE (IMAGE)
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
        prompt: str | STRING = "",
        seed: int | INT = 0,
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
            IMAGE (IMAGE)
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
        prompt: str | STRING = "",
        seed: int | INT = 0,
        quality: OpenAIGPTImage1_quality | Literal["low", "medium", "high"] = "low",
        background: OpenAIGPTImage1_background | Literal["auto", "opaque", "transparent"] = "auto",
        size: OpenAIGPTImage1_size | OpenAIGPTImage1_size_values = "auto",
        n: int | INT = 1,
        image: IMAGE | ImageLike | None = None,
        mask: MASK | ImageLike | None = None,
        model: OpenAIGPTImage1_model | Literal["gpt-image-1", "gpt-image-1.5", "gpt-image-2"] = "gpt-image-2",
        custom_width: int | INT = 1024,
        custom_height: int | INT = 1024,
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
            IMAGE (IMAGE)
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
        prompt: str | STRING = "",
        model: Literal["gpt-image-2", OpenAIGPTImageNodeV2_model.gpt_image_2] = "gpt-image-2",
        n: int | INT = 1,
        seed: int | INT = 0,
        *,
        model_size: OpenAIGPTImageNodeV2_model_size | OpenAIGPTImageNodeV2_model_size_values = "auto",
        model_custom_width: int | INT = 1024,
        model_custom_height: int | INT = 1024,
        model_background: OpenAIGPTImageNodeV2_model_background_values = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
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
        model_mask: MASK | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: OpenAIGPTImageNodeV2_model_values,
        n: int | INT = 1,
        seed: int | INT = 0,
        model_size: OpenAIGPTImageNodeV2_model_size_values_ = "auto",
        model_background: OpenAIGPTImageNodeV2_model_background | Literal["auto", "opaque", "transparent"] = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
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
        model_mask: MASK | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: OpenAIGPTImageNodeV2_model_values,
        n: int | INT = 1,
        seed: int | INT = 0,
        *,
        model_size: OpenAIGPTImageNodeV2_model_size_values_ = "auto",
        model_background: OpenAIGPTImageNodeV2_model_background | Literal["auto", "opaque", "transparent"] = "auto",
        model_quality: OpenAIGPTImageNodeV2_model_quality | Literal["low", "medium", "high"] = "low",
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
        model_mask: MASK | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: Mapping[str, Any],
        n: int | INT = 1,
        seed: int | INT = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING, model: Mapping[str, Any], n: int | INT = 1, seed: int | INT = 0) -> IMAGE:
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
            IMAGE (IMAGE)
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

class RenormCFG:
    """RenormCFG."""
    def __call__(self, model: MODEL, cfg_trunc: float | FLOAT = 100, renorm_cfg: float | FLOAT = 1.0) -> MODEL:
        """RenormCFG.

        Module: comfy_extras.nodes_lumina2 · Category: model/patch

        Args:
            model (MODEL, required)
            cfg_trunc (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 100.
            renorm_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class WanMoveConcatTrack:
    """WanMoveConcatTrack."""
    def __call__(self, tracks_1: TRACKS, tracks_2: TRACKS | None = None) -> TRACKS:
        """WanMoveConcatTrack.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            tracks_1 (TRACKS, required)
            tracks_2 (TRACKS, optional)

        Returns:
            TRACKS (TRACKS)
        """

class WanMoveTrackToVideo:
    """WanMoveTrackToVideo."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        strength: float | FLOAT = 1.0,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        *,
        start_image: IMAGE | ImageLike,
        tracks: TRACKS | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        strength: float | FLOAT,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        batch_size: int | INT,
        start_image: IMAGE | ImageLike,
        tracks: TRACKS | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanMoveTrackToVideo.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            strength (FLOAT, optional): Strength of the track conditioning. Range 0.0 to 100.0, step 0.01. Default 1.0.
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, required)
            tracks (TRACKS, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanMoveTracksFromCoords:
    """WanMoveTracksFromCoords."""
    def __call__(
        self,
        track_coords: str | STRING | None = None,
        track_mask: MASK | ImageLike | None = None,
    ) -> tuple[TRACKS, INT]:
        """WanMoveTracksFromCoords.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            track_coords (STRING, optional)
            track_mask (MASK, optional)

        Returns:
            TRACKS (TRACKS)
            track_length (INT)
        """

class WanMoveVisualizeTracks:
    """WanMoveVisualizeTracks."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        line_resolution: int | INT = 24,
        circle_size: int | INT = 12,
        opacity: float | FLOAT = 0.75,
        line_width: int | INT = 16,
        tracks: TRACKS | None = None,
    ) -> IMAGE:
        """WanMoveVisualizeTracks.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            images (IMAGE, required)
            line_resolution (INT, optional): Range 1 to 1024. Default 24.
            circle_size (INT, optional): Range 1 to 128. Default 12.
            opacity (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.75.
            line_width (INT, optional): Range 1 to 128. Default 16.
            tracks (TRACKS, optional)

        Returns:
            IMAGE (IMAGE)
        """
