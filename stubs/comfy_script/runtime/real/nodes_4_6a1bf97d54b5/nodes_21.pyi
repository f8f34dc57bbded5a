from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, MASK, VIDEO

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

class BeebleSwitchXVideoEdit_alpha_mode(str, Enum):
    auto = "auto"
    fill = "fill"
    select = "select"
    custom = "custom"

class BeebleSwitchXVideoEdit_max_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

BeebleSwitchXVideoEdit_alpha_mode_values: TypeAlias = Literal[
    "auto",
    "fill",
    BeebleSwitchXVideoEdit_alpha_mode.auto,
    BeebleSwitchXVideoEdit_alpha_mode.fill,
]

class BeebleSwitchXVideoEdit:
    """Beeble SwitchX Video Edit: Edit a video with Beeble SwitchX."""
    alpha_mode = BeebleSwitchXVideoEdit_alpha_mode
    max_resolution = BeebleSwitchXVideoEdit_max_resolution
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        alpha_mode: BeebleSwitchXVideoEdit_alpha_mode_values = "auto",
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["select", BeebleSwitchXVideoEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["select", BeebleSwitchXVideoEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["custom", BeebleSwitchXVideoEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["custom", BeebleSwitchXVideoEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]:
        """Beeble SwitchX Video Edit: Edit a video with Beeble SwitchX.

        Switches anything in the scene (background, lighting, costume) while preserving the original subject's pixels and motion. Provide a reference image and/or text prompt to describe the new look. Max 240 frames, max ~2.77MP per frame.

        Module: comfy_api_nodes.nodes_beeble · Category: partner/video/Beeble
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            prompt (STRING, optional): Text description of the desired output (max 2000 chars). At least one of 'prompt' or 'reference_image' is required. Default ''.
            alpha_mode (COMBO, optional): Controls how SwitchX decides what to keep vs. regenerate. 'auto' isolates the main subject automatically. 'fill' regenerates the entire frame while preserving geometry. 'select' propagates a first-frame keyframe across the clip. 'custom' uses a per-frame alpha matte you provide. Default 'auto'. One of: 'auto', 'fill', 'select', 'custom'.
            max_resolution (COMBO, optional): Maximum output resolution. Default '1080p'. One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            reference_image (IMAGE, optional): Reference image whose look (background, lighting, costume) the result should adopt. At least one of 'reference_image' or 'prompt' is required.
            alpha_mode_alpha_keyframe (MASK, required if alpha_mode is 'select'): First-frame keyframe mask. Beeble propagates this across the video.
            alpha_mode_alpha_mask (MASK, required if alpha_mode is 'custom'): Per-frame grayscale mask covering the entire video. Must have the same frame count as the source. Connect a MASK output from SAM3_TrackToMask or similar.

        Returns:
            video (VIDEO)
            alpha (VIDEO): The alpha matte Beeble used. Empty for 'fill' mode, which has no separate matte.
        """
