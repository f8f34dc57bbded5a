from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

class OpenRouterLLMNode_model(str, Enum):
    anthropic_claude_opus_5 = "anthropic/claude-opus-5"
    anthropic_claude_opus_4_8 = "anthropic/claude-opus-4.8"
    anthropic_claude_opus_4_7 = "anthropic/claude-opus-4.7"
    anthropic_claude_fable_5 = "anthropic/claude-fable-5"
    anthropic_claude_sonnet_5 = "anthropic/claude-sonnet-5"
    anthropic_claude_haiku_4_5 = "anthropic/claude-haiku-4.5"
    openai_gpt_5_6_sol_pro = "openai/gpt-5.6-sol-pro"
    openai_gpt_5_6_sol = "openai/gpt-5.6-sol"
    openai_gpt_5_6_terra_pro = "openai/gpt-5.6-terra-pro"
    openai_gpt_5_6_terra = "openai/gpt-5.6-terra"
    openai_gpt_5_6_luna_pro = "openai/gpt-5.6-luna-pro"
    openai_gpt_5_6_luna = "openai/gpt-5.6-luna"
    openai_gpt_5_5_pro = "openai/gpt-5.5-pro"
    openai_gpt_5_5 = "openai/gpt-5.5"
    google_gemini_3_5_flash = "google/gemini-3.5-flash"
    x_ai_grok_4_5 = "x-ai/grok-4.5"
    x_ai_grok_4_20 = "x-ai/grok-4.20"
    x_ai_grok_4_3 = "x-ai/grok-4.3"
    deepseek_deepseek_v4_pro = "deepseek/deepseek-v4-pro"
    deepseek_deepseek_v4_flash = "deepseek/deepseek-v4-flash"
    deepseek_deepseek_v3_2 = "deepseek/deepseek-v3.2"
    qwen_qwen3_6_max_preview = "qwen/qwen3.6-max-preview"
    qwen_qwen3_6_plus = "qwen/qwen3.6-plus"
    qwen_qwen3_6_flash = "qwen/qwen3.6-flash"
    mistralai_mistral_large_2512 = "mistralai/mistral-large-2512"
    mistralai_mistral_medium_3_5 = "mistralai/mistral-medium-3-5"
    z_ai_glm_4_6 = "z-ai/glm-4.6"
    z_ai_glm_5 = "z-ai/glm-5"
    moonshotai_kimi_k3 = "moonshotai/kimi-k3"
    moonshotai_kimi_k2_6 = "moonshotai/kimi-k2.6"
    moonshotai_kimi_k2_thinking = "moonshotai/kimi-k2-thinking"
    perplexity_sonar_pro = "perplexity/sonar-pro"
    perplexity_sonar_reasoning_pro = "perplexity/sonar-reasoning-pro"
    perplexity_sonar_deep_research = "perplexity/sonar-deep-research"

class OpenRouterLLMNode_model_reasoning_effort(str, Enum):
    off = "off"
    low = "low"
    medium = "medium"
    high = "high"

class OpenRouterLLMNode_model_search_context_size(str, Enum):
    low = "low"
    medium = "medium"
    high = "high"

OpenRouterLLMNode_model_values: TypeAlias = Literal[
    "anthropic/claude-opus-5",
    "anthropic/claude-opus-4.8",
    "anthropic/claude-opus-4.7",
    "anthropic/claude-fable-5",
    "anthropic/claude-sonnet-5",
    "anthropic/claude-haiku-4.5",
    "openai/gpt-5.6-sol-pro",
    "openai/gpt-5.6-sol",
    "openai/gpt-5.6-terra-pro",
    "openai/gpt-5.6-terra",
    "openai/gpt-5.6-luna-pro",
    "openai/gpt-5.6-luna",
    "openai/gpt-5.5-pro",
    "openai/gpt-5.5",
    "x-ai/grok-4.5",
    "x-ai/grok-4.20",
    "x-ai/grok-4.3",
    OpenRouterLLMNode_model.anthropic_claude_opus_5,
    OpenRouterLLMNode_model.anthropic_claude_opus_4_8,
    OpenRouterLLMNode_model.anthropic_claude_opus_4_7,
    OpenRouterLLMNode_model.anthropic_claude_fable_5,
    OpenRouterLLMNode_model.anthropic_claude_sonnet_5,
    OpenRouterLLMNode_model.anthropic_claude_haiku_4_5,
    OpenRouterLLMNode_model.openai_gpt_5_6_sol_pro,
    OpenRouterLLMNode_model.openai_gpt_5_6_sol,
    OpenRouterLLMNode_model.openai_gpt_5_6_terra_pro,
    OpenRouterLLMNode_model.openai_gpt_5_6_terra,
    OpenRouterLLMNode_model.openai_gpt_5_6_luna_pro,
    OpenRouterLLMNode_model.openai_gpt_5_6_luna,
    OpenRouterLLMNode_model.openai_gpt_5_5_pro,
    OpenRouterLLMNode_model.openai_gpt_5_5,
    OpenRouterLLMNode_model.x_ai_grok_4_5,
    OpenRouterLLMNode_model.x_ai_grok_4_20,
    OpenRouterLLMNode_model.x_ai_grok_4_3,
]

OpenRouterLLMNode_model_values_: TypeAlias = Literal[
    "google/gemini-3.5-flash",
    OpenRouterLLMNode_model.google_gemini_3_5_flash,
]

OpenRouterLLMNode_model_values__: TypeAlias = Literal[
    "deepseek/deepseek-v4-pro",
    "deepseek/deepseek-v4-flash",
    "deepseek/deepseek-v3.2",
    "qwen/qwen3.6-max-preview",
    "z-ai/glm-4.6",
    "z-ai/glm-5",
    "moonshotai/kimi-k2-thinking",
    OpenRouterLLMNode_model.deepseek_deepseek_v4_pro,
    OpenRouterLLMNode_model.deepseek_deepseek_v4_flash,
    OpenRouterLLMNode_model.deepseek_deepseek_v3_2,
    OpenRouterLLMNode_model.qwen_qwen3_6_max_preview,
    OpenRouterLLMNode_model.z_ai_glm_4_6,
    OpenRouterLLMNode_model.z_ai_glm_5,
    OpenRouterLLMNode_model.moonshotai_kimi_k2_thinking,
]

OpenRouterLLMNode_model_values___: TypeAlias = Literal[
    "qwen/qwen3.6-plus",
    "qwen/qwen3.6-flash",
    OpenRouterLLMNode_model.qwen_qwen3_6_plus,
    OpenRouterLLMNode_model.qwen_qwen3_6_flash,
]

OpenRouterLLMNode_model_values____: TypeAlias = Literal[
    "mistralai/mistral-large-2512",
    OpenRouterLLMNode_model.mistralai_mistral_large_2512,
]

OpenRouterLLMNode_model_values_____: TypeAlias = Literal[
    "mistralai/mistral-medium-3-5",
    OpenRouterLLMNode_model.mistralai_mistral_medium_3_5,
]

OpenRouterLLMNode_model_values______: TypeAlias = Literal[
    "moonshotai/kimi-k3",
    "moonshotai/kimi-k2.6",
    OpenRouterLLMNode_model.moonshotai_kimi_k3,
    OpenRouterLLMNode_model.moonshotai_kimi_k2_6,
]

OpenRouterLLMNode_model_values_______: TypeAlias = Literal[
    "perplexity/sonar-pro",
    OpenRouterLLMNode_model.perplexity_sonar_pro,
]

OpenRouterLLMNode_model_values________: TypeAlias = Literal[
    "perplexity/sonar-reasoning-pro",
    "perplexity/sonar-deep-research",
    OpenRouterLLMNode_model.perplexity_sonar_reasoning_pro,
    OpenRouterLLMNode_model.perplexity_sonar_deep_research,
]

class OpenRouterLLMNode:
    """OpenRouter LLM: Generate text responses through OpenRouter."""
    model = OpenRouterLLMNode_model
    model_reasoning_effort = OpenRouterLLMNode_model_reasoning_effort
    model_search_context_size = OpenRouterLLMNode_model_search_context_size
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: OpenRouterLLMNode_model_values = "anthropic/claude-opus-5",
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values_,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values_,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values__,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values__,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values___,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values___,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values____,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values____,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values_____,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values_____,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values______,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values______,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
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
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values_______,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_search_context_size: OpenRouterLLMNode_model_search_context_size | Literal["low", "medium", "high"] = "medium",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values_______,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_search_context_size: OpenRouterLLMNode_model_search_context_size | Literal["low", "medium", "high"] = "medium",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: OpenRouterLLMNode_model_values________,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        model_search_context_size: OpenRouterLLMNode_model_search_context_size | Literal["low", "medium", "high"] = "medium",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: OpenRouterLLMNode_model_values________,
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_search_context_size: OpenRouterLLMNode_model_search_context_size | Literal["low", "medium", "high"] = "medium",
        model_reasoning_effort: OpenRouterLLMNode_model_reasoning_effort | Literal["off", "low", "medium", "high"] = "off",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
    ) -> str:
        """OpenRouter LLM: Generate text responses through OpenRouter.

        Routes to a curated set of popular models from Anthropic (Claude), OpenAI (GPT), Google (Gemini), xAI (Grok), DeepSeek, Qwen, Mistral, Z.AI (GLM), Moonshot (Kimi), and Perplexity Sonar.

        Module: comfy_api_nodes.nodes_openrouter · Category: partner/text/OpenRouter
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text input to the model. Default ''.
            model (COMBO, optional): The OpenRouter model used to generate the response. Default 'anthropic/claude-opus-5'. One of: 'anthropic/claude-opus-5', 'anthropic/claude-opus-4.8', 'anthropic/claude-opus-4.7', 'anthropic/claude-fable-5', 'anthropic/claude-sonnet-5', 'anthropic/claude-haiku-4.5', 'openai/gpt-5.6-sol-pro', 'openai/gpt-5.6-sol', 'openai/gpt-5.6-terra-pro', 'openai/gpt-5.6-terra', 'openai/gpt-5.6-luna-pro', 'openai/gpt-5.6-luna', … (34 in all).
            seed (INT, optional): Seed for sampling. Set to 0 to omit. Most models treat this as a hint only. Range 0 to 2147483647. Default 0.
            system_prompt (STRING, optional): Foundational instructions that dictate the model's behavior. Default ''.
            model_reasoning_effort (COMBO, if model is one of 'anthropic/claude-opus-5', 'anthropic/claude-opus-4.8', 'anthropic/claude-opus-4.7', 'anthropic/claude-fable-5', … (32 in all)): Reasoning effort. 'off' disables reasoning entirely. Default 'off'. One of: 'off', 'low', 'medium', 'high'.
            model_images (list of IMAGE, if model is one of 'anthropic/claude-opus-5', 'anthropic/claude-opus-4.8', 'anthropic/claude-opus-4.7', 'anthropic/claude-fable-5', … (24 in all)): Optional reference image(s) — up to 20. Sent as URLs. 0 to 20 elements, or a dictionary by name: image_1, image_2, image_3, … (20 in all); each also by keyword, as model_images_image_1 (anthropic/claude-opus-5, anthropic/claude-opus-4.8, anthropic/claude-opus-4.7, … (18 in all)). 0 to 10 elements, or a dictionary by name: image_1, image_2, image_3, … (10 in all); each also by keyword, as model_images_image_1 (qwen/qwen3.6-plus, qwen/qwen3.6-flash, moonshotai/kimi-k3, … (4 in all)). 0 to 8 elements, or a dictionary by name: image_1, image_2, image_3, … (8 in all); each also by keyword, as model_images_image_1 (mistralai/mistral-large-2512, mistralai/mistral-medium-3-5).
            model_videos (list of VIDEO, if model is one of 'google/gemini-3.5-flash', 'qwen/qwen3.6-plus', 'qwen/qwen3.6-flash'): Optional reference video(s) — up to 4. Sent as URLs. 0 to 4 elements, or a dictionary by name: video_1, video_2, video_3, … (4 in all); each also by keyword, as model_videos_video_1.
            model_search_context_size (COMBO, if model is one of 'perplexity/sonar-pro', 'perplexity/sonar-reasoning-pro', 'perplexity/sonar-deep-research'): How much web search context to retrieve. Larger = more grounded but slower/pricier. Default 'medium'. One of: 'low', 'medium', 'high'.

        Returns:
            STRING (STRING)
        """
