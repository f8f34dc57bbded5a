from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CLIP, CLIP_VISION, CONDITIONING, IMAGE, LATENT, MODEL, VAE

class CLIPTextEncodePixArtAlpha:
    """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha."""
    @overload
    def __call__(
        self,
        width: int = 1024,
        height: int = 1024,
        text: str | list[str] | RealOutput = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(self, width: int, height: int, text: str | list[str] | RealOutput, clip: CLIP) -> CONDITIONING:
        """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha.

        Does not apply to PixArt Sigma.

        Module: comfy_extras.nodes_pixart · Category: model/conditioning/pixart

        Args:
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            text (STRING, optional): Default ''.
            clip (CLIP, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ClaudeNode_model(str, Enum):
    Opus_5 = "Opus 5"
    Opus_4_8 = "Opus 4.8"
    Fable_5 = "Fable 5"
    Sonnet_5 = "Sonnet 5"
    Opus_4_7 = "Opus 4.7"
    Opus_4_6 = "Opus 4.6"
    Sonnet_4_6 = "Sonnet 4.6"
    Sonnet_4_5 = "Sonnet 4.5"
    Haiku_4_5 = "Haiku 4.5"

class ClaudeNode_model_reasoning_effort(str, Enum):
    low = "low"
    medium = "medium"
    high = "high"
    off = "off"

ClaudeNode_model_reasoning_effort_values: TypeAlias = Literal[
    "low",
    "medium",
    "high",
    ClaudeNode_model_reasoning_effort.low,
    ClaudeNode_model_reasoning_effort.medium,
    ClaudeNode_model_reasoning_effort.high,
]

ClaudeNode_model_values: TypeAlias = Literal[
    "Opus 5",
    "Fable 5",
    ClaudeNode_model.Opus_5,
    ClaudeNode_model.Fable_5,
]

ClaudeNode_model_values_: TypeAlias = Literal[
    "Opus 4.8",
    "Sonnet 5",
    ClaudeNode_model.Opus_4_8,
    ClaudeNode_model.Sonnet_5,
]

ClaudeNode_model_values__: TypeAlias = Literal[
    "Opus 4.7",
    "Opus 4.6",
    "Sonnet 4.6",
    "Sonnet 4.5",
    ClaudeNode_model.Opus_4_7,
    ClaudeNode_model.Opus_4_6,
    ClaudeNode_model.Sonnet_4_6,
    ClaudeNode_model.Sonnet_4_5,
]

class ClaudeNode:
    """Anthropic Claude: Generate text responses with Anthropic's Claude models."""
    model = ClaudeNode_model
    model_reasoning_effort = ClaudeNode_model_reasoning_effort
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ClaudeNode_model_values = "Opus 5",
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_max_tokens: int = 32768,
        model_reasoning_effort: ClaudeNode_model_reasoning_effort_values = "high",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: ClaudeNode_model_values_,
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        model_max_tokens: int = 32768,
        model_reasoning_effort: ClaudeNode_model_reasoning_effort | Literal["low", "medium", "high", "off"] = "off",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ClaudeNode_model_values_,
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_max_tokens: int = 32768,
        model_reasoning_effort: ClaudeNode_model_reasoning_effort | Literal["low", "medium", "high", "off"] = "off",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: ClaudeNode_model_values__,
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        model_max_tokens: int = 32768,
        model_temperature: float = 1.0,
        model_reasoning_effort: ClaudeNode_model_reasoning_effort | Literal["low", "medium", "high", "off"] = "off",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ClaudeNode_model_values__,
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_max_tokens: int = 32768,
        model_temperature: float = 1.0,
        model_reasoning_effort: ClaudeNode_model_reasoning_effort | Literal["low", "medium", "high", "off"] = "off",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Literal["Haiku 4.5", ClaudeNode_model.Haiku_4_5],
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        model_max_tokens: int = 32768,
        model_temperature: float = 1.0,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Literal["Haiku 4.5", ClaudeNode_model.Haiku_4_5],
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_max_tokens: int = 32768,
        model_temperature: float = 1.0,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
    ) -> str:
        """Anthropic Claude: Generate text responses with Anthropic's Claude models.

        Provide a text prompt and optionally one or more images for multimodal context.

        Module: comfy_api_nodes.nodes_anthropic · Category: partner/text/Anthropic
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text input to the model. Default ''.
            model (COMBO, optional): The Claude model used to generate the response. Default 'Opus 5'. One of: 'Opus 5', 'Opus 4.8', 'Fable 5', 'Sonnet 5', 'Opus 4.7', 'Opus 4.6', 'Sonnet 4.6', 'Sonnet 4.5', 'Haiku 4.5'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            images (list of IMAGE, optional): Optional image(s) to use as context for the model. Up to 20 images. 0 to 20 elements, or a dictionary by name: image_1, image_2, image_3, … (20 in all); each also by keyword, as images_image_1.
            system_prompt (STRING, optional): Foundational instructions that dictate the model's behavior. Default ''.
            model_max_tokens (INT, optional): Maximum number of tokens to generate (includes reasoning tokens when enabled). Range 4096 to 64000. Default 32768.
            model_reasoning_effort (COMBO, if model is one of 'Opus 5', 'Opus 4.8', 'Fable 5', 'Sonnet 5', … (8 in all)): Extended thinking effort. Reasoning is always enabled for this model. Default 'high' (Opus 5, Fable 5). Default 'off' (Opus 4.8, Sonnet 5, Opus 4.7, … (6 in all)). One of: 'low', 'medium', 'high', 'off'.
            model_temperature (FLOAT, if model is one of 'Opus 4.7', 'Opus 4.6', 'Sonnet 4.6', 'Sonnet 4.5', … (5 in all)): Controls randomness. 0.0 is deterministic, 1.0 is most random. Ignored for Opus 4.7 and any model when reasoning_effort is set. Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            STRING (STRING)
        """

class FreSca:
    """FreSca: Applies frequency-dependent scaling to the guidance"""
    def __call__(self, model: MODEL, scale_low: float = 1.0, scale_high: float = 1.25, freq_cutoff: int = 20) -> MODEL:
        """FreSca: Applies frequency-dependent scaling to the guidance

        Module: comfy_extras.nodes_fresca · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale_low (FLOAT, optional): Scaling factor for low-frequency components. Range 0 to 10, step 0.01. Default 1.0.
            scale_high (FLOAT, optional): Scaling factor for high-frequency components. Range 0 to 10, step 0.01. Default 1.25.
            freq_cutoff (INT, optional): Number of frequency indices around center to consider as low-frequency. Range 1 to 10000. Default 20.

        Returns:
            MODEL (MODEL)
        """

class LTXAVTextEncoderLoader_text_encoder(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_device(str, Enum):
    default = "default"
    cpu = "cpu"

class LTXAVTextEncoderLoader:
    """Load LTXV Audio Text Encoder: Recipes:"""
    text_encoder = LTXAVTextEncoderLoader_text_encoder
    ckpt_name = LTXAVTextEncoderLoader_ckpt_name
    device = LTXAVTextEncoderLoader_device
    def __call__(
        self,
        text_encoder: LTXAVTextEncoderLoader_text_encoder | str,
        ckpt_name: LTXAVTextEncoderLoader_ckpt_name | str,
        device: LTXAVTextEncoderLoader_device | Literal["default", "cpu"] = "default",
    ) -> CLIP:
        """Load LTXV Audio Text Encoder: Recipes:

        ltxav: gemma 3 12B

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            text_encoder (COMBO, required)
            ckpt_name (COMBO, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class LTXVAudioVAEDecode:
    """LTXV Audio VAE Decode."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, audio_vae: VAE) -> AUDIO:
        """LTXV Audio VAE Decode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            samples (LATENT, required): The latent to be decoded.
            audio_vae (VAE, required): The Audio VAE model used for decoding the latent.

        Returns:
            Audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class LTXVAudioVAEEncode:
    """LTXV Audio VAE Encode."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput, audio_vae: VAE) -> LATENT:
        """LTXV Audio VAE Encode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            audio (AUDIO, required): The audio to be encoded.
            audio_vae (VAE, required): The Audio VAE model to use for encoding.

        Returns:
            Audio Latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVAudioVAELoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXVAudioVAELoader:
    """Load LTXV Audio VAE."""
    ckpt_name = LTXVAudioVAELoader_ckpt_name
    def __call__(self, ckpt_name: LTXVAudioVAELoader_ckpt_name | str) -> VAE:
        """Load LTXV Audio VAE.

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            ckpt_name (COMBO, required): Audio VAE checkpoint to load.

        Returns:
            Audio VAE (VAE)
        """

class LTXVEmptyLatentAudio:
    """LTXV Empty Latent Audio."""
    @overload
    def __call__(
        self,
        frames_number: int = 97,
        frame_rate: float | int = 25.0,
        batch_size: int = 1,
        *,
        audio_vae: VAE,
    ) -> LATENT: ...
    @overload
    def __call__(self, frames_number: int, frame_rate: float | int, batch_size: int, audio_vae: VAE) -> LATENT:
        """LTXV Empty Latent Audio.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            frames_number (INT, optional): Number of frames. Range 1 to 1000. Default 97.
            frame_rate (FLOAT or INT, optional): Number of frames per second. Range 1.0 to 1000.0, step 0.01. Default 25.0.
            batch_size (INT, optional): The number of latent audio samples in the batch. Range 1 to 4096. Default 1.
            audio_vae (VAE, required): The Audio VAE model to get configuration from.

        Returns:
            Latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class TextEncodeZImageOmni:
    """TextEncodeZImageOmni."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        auto_resize_images: bool = True,
        image_encoder: CLIP_VISION | None = None,
        vae: VAE | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeZImageOmni.

        Module: comfy_extras.nodes_zimage · Category: model/conditioning/z-image
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            auto_resize_images (BOOLEAN, optional): Default True.
            image_encoder (CLIP_VISION, optional)
            vae (VAE, optional)
            image1 (IMAGE, optional)
            image2 (IMAGE, optional)
            image3 (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """
