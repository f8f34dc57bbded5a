from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, RUNWAY_ALEPH2_KEYFRAME, RUNWAY_ALEPH2_PROMPT_IMAGE, VIDEO

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

class RunwayAleph2KeyframeNode_timing(str, Enum):
    Absolute_time_seconds = "Absolute time (seconds)"
    Fraction_of_duration_0_0_1_0 = "Fraction of duration (0.0-1.0)"

RunwayAleph2KeyframeNode_timing_values: TypeAlias = Literal[
    "Absolute time (seconds)",
    RunwayAleph2KeyframeNode_timing.Absolute_time_seconds,
]

RunwayAleph2KeyframeNode_timing_values_: TypeAlias = Literal[
    "Fraction of duration (0.0-1.0)",
    RunwayAleph2KeyframeNode_timing.Fraction_of_duration_0_0_1_0,
]

class RunwayAleph2KeyframeNode:
    """Runway Aleph2 Keyframe: Anchor a guidance image to a moment of the input (source) video, so Aleph2 steers the edit at that point of your footage."""
    timing = RunwayAleph2KeyframeNode_timing
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values = "Absolute time (seconds)",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_seconds: float = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values_,
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_fraction: float = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: Mapping[str, Any],
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
    ) -> RUNWAY_ALEPH2_KEYFRAME:
        """Runway Aleph2 Keyframe: Anchor a guidance image to a moment of the input (source) video, so Aleph2 steers the edit at that point of your footage.

        Connect this to the 'keyframes' input of the Runway Aleph2 Video to Video node; chain several together (up to 5) via the optional 'keyframes' input below.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway

        Args:
            image (IMAGE, required): The guidance image to apply at the chosen moment of the input video.
            timing (COMBO, optional): How to place this image on the input video's timeline. Default 'Absolute time (seconds)'. One of: 'Absolute time (seconds)', 'Fraction of duration (0.0-1.0)'.
            keyframes (RUNWAY_ALEPH2_KEYFRAME, optional): Optional earlier keyframes to chain with this one.
            timing_seconds (FLOAT, if timing is 'Absolute time (seconds)'): Time in seconds from start of the input video where this image applies. Range 0.0 to 30.0, step 0.1. Default 0.0.
            timing_fraction (FLOAT, if timing is 'Fraction of duration (0.0-1.0)'): Where in the input video this image applies, as a fraction of its duration (0.0 = start, 1.0 = end). Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            keyframes (RUNWAY_ALEPH2_KEYFRAME)
        """

class RunwayAleph2PromptImageNode_position(str, Enum):
    Absolute_time_seconds = "Absolute time (seconds)"
    Fraction_of_duration_0_0_1_0 = "Fraction of duration (0.0-1.0)"

RunwayAleph2PromptImageNode_position_values: TypeAlias = Literal[
    "Absolute time (seconds)",
    RunwayAleph2PromptImageNode_position.Absolute_time_seconds,
]

RunwayAleph2PromptImageNode_position_values_: TypeAlias = Literal[
    "Fraction of duration (0.0-1.0)",
    RunwayAleph2PromptImageNode_position.Fraction_of_duration_0_0_1_0,
]

class RunwayAleph2PromptImageNode:
    """Runway Aleph2 Prompt Image: Anchor a guidance image to a moment of the output (result) video, to guide what the edited video looks like at that point."""
    position = RunwayAleph2PromptImageNode_position
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values = "Absolute time (seconds)",
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_seconds: float = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values_,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_fraction: float = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: Mapping[str, Any],
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE:
        """Runway Aleph2 Prompt Image: Anchor a guidance image to a moment of the output (result) video, to guide what the edited video looks like at that point.

        Connect this to the 'prompt_images' input of the Runway Aleph2 Video to Video node; chain several together (up to 5) via the optional 'prompt_images' input below.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway

        Args:
            image (IMAGE, required): The guidance image to place at the chosen moment of the output video.
            position (COMBO, optional): How to place this image on the output video's timeline. Default 'Absolute time (seconds)'. One of: 'Absolute time (seconds)', 'Fraction of duration (0.0-1.0)'.
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE, optional): Optional earlier prompt images to chain with this one.
            position_seconds (FLOAT, if position is 'Absolute time (seconds)'): Time in seconds from start of the output video where this image applies. Range 0.0 to 30.0, step 0.1. Default 0.0.
            position_fraction (FLOAT, if position is 'Fraction of duration (0.0-1.0)'): Where in the output video this image applies, as a fraction of its duration (0.0 = start, 1.0 = end). Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE)
        """

class RunwayAleph2VideoToVideoNode_public_figure_threshold(str, Enum):
    auto = "auto"
    low = "low"

class RunwayAleph2VideoToVideoNode:
    """Runway Aleph2 Video to Video: Edit a video with a text prompt using Runway's Aleph2 model."""
    public_figure_threshold = RunwayAleph2VideoToVideoNode_public_figure_threshold
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        public_figure_threshold: RunwayAleph2VideoToVideoNode_public_figure_threshold | Literal["auto", "low"] = "low",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        public_figure_threshold: RunwayAleph2VideoToVideoNode_public_figure_threshold | Literal["auto", "low"] = "low",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> VIDEO:
        """Runway Aleph2 Video to Video: Edit a video with a text prompt using Runway's Aleph2 model.

        Aleph2 transforms your footage (restyle, relight, add or remove elements, change the viewpoint) while keeping the original motion and timing; the output resolution matches the input video, which must be 2-30 seconds at 30 fps or lower. Optionally steer the edit with either keyframes (anchored to the input video) or prompt images (anchored to the output video) - use one or the other, not both.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Describes what should appear in the output (1-1000 characters). Default ''.
            video (VIDEO, required): Input video to edit. Must be 2-30 seconds at 30 fps or lower.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.
            public_figure_threshold (COMBO, optional): Content moderation for recognizable public figures. Default 'low'. One of: 'auto', 'low'.
            keyframes (RUNWAY_ALEPH2_KEYFRAME, optional): Guidance images anchored to the input video, from Aleph2 Keyframe nodes (up to 5). Use keyframes or prompt images, not both.
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE, optional): Guidance images anchored to the output video, from Aleph2 Prompt Image nodes (up to 5). Use keyframes or prompt images, not both.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayFirstLastFrameNode_duration(Enum):
    _5 = 5
    _10 = 10

class RunwayFirstLastFrameNode_ratio(str, Enum):
    _768_1280 = "768:1280"
    _1280_768 = "1280:768"

class RunwayFirstLastFrameNode:
    """Runway First-Last-Frame to Video: Upload first and last keyframes, draft a prompt, and generate a video."""
    duration = RunwayFirstLastFrameNode_duration
    ratio = RunwayFirstLastFrameNode_ratio
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayFirstLastFrameNode_duration | Literal[5, 10] = 5,
        ratio: RunwayFirstLastFrameNode_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayFirstLastFrameNode_duration | Literal[5, 10] = 5,
        ratio: RunwayFirstLastFrameNode_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int = 0,
    ) -> VIDEO:
        """Runway First-Last-Frame to Video: Upload first and last keyframes, draft a prompt, and generate a video.

        More complex transitions, such as cases where the Last frame is completely different from the First frame, may benefit from the longer 10s duration. This would give the generation more time to smoothly transition between the two inputs. Before diving in, review these best practices to ensure that your input selections will set your generation up for success: https://help.runwayml.com/hc/en-us/articles/34170748696595-Creating-with-Keyframes-on-Gen-3.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            start_frame (IMAGE, required): Start frame to be used for the video.
            end_frame (IMAGE, required): End frame to be used for the video. Supported for gen3a_turbo only.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            ratio (COMBO, optional): Default '768:1280'. One of: '768:1280', '1280:768'.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayImageToVideoNodeGen3a_duration(Enum):
    _5 = 5
    _10 = 10

class RunwayImageToVideoNodeGen3a_ratio(str, Enum):
    _768_1280 = "768:1280"
    _1280_768 = "1280:768"

class RunwayImageToVideoNodeGen3a:
    """Runway Image to Video (Gen3a Turbo): Generate a video from a single starting frame using Gen3a Turbo model."""
    duration = RunwayImageToVideoNodeGen3a_duration
    ratio = RunwayImageToVideoNodeGen3a_ratio
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen3a_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen3a_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen3a_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen3a_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int = 0,
    ) -> VIDEO:
        """Runway Image to Video (Gen3a Turbo): Generate a video from a single starting frame using Gen3a Turbo model.

        Before diving in, review these best practices to ensure that your input selections will set your generation up for success: https://help.runwayml.com/hc/en-us/articles/33927968552339-Creating-with-Act-One-on-Gen-3-Alpha-and-Turbo.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            start_frame (IMAGE, required): Start frame to be used for the video.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            ratio (COMBO, optional): Default '768:1280'. One of: '768:1280', '1280:768'.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayImageToVideoNodeGen4_duration(Enum):
    _5 = 5
    _10 = 10

class RunwayImageToVideoNodeGen4_ratio(str, Enum):
    _1280_720 = "1280:720"
    _720_1280 = "720:1280"
    _1104_832 = "1104:832"
    _832_1104 = "832:1104"
    _960_960 = "960:960"
    _1584_672 = "1584:672"

RunwayImageToVideoNodeGen4_ratio_values: TypeAlias = Literal[
    "1280:720",
    "720:1280",
    "1104:832",
    "832:1104",
    "960:960",
    "1584:672",
]

class RunwayImageToVideoNodeGen4:
    """Runway Image to Video (Gen4 Turbo): Generate a video from a single starting frame using Gen4 Turbo model."""
    duration = RunwayImageToVideoNodeGen4_duration
    ratio = RunwayImageToVideoNodeGen4_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int = 0,
    ) -> VIDEO:
        """Runway Image to Video (Gen4 Turbo): Generate a video from a single starting frame using Gen4 Turbo model.

        Before diving in, review these best practices to ensure that your input selections will set your generation up for success: https://help.runwayml.com/hc/en-us/articles/37327109429011-Creating-with-Gen-4-Video.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            start_frame (IMAGE, required): Start frame to be used for the video.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            ratio (COMBO, optional): Default '1280:720'. One of: '1280:720', '720:1280', '1104:832', '832:1104', '960:960', '1584:672'.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayTextToImageNode_ratio(str, Enum):
    _1920_1080 = "1920:1080"
    _1080_1920 = "1080:1920"
    _1024_1024 = "1024:1024"
    _1360_768 = "1360:768"
    _1080_1080 = "1080:1080"
    _1168_880 = "1168:880"
    _1440_1080 = "1440:1080"
    _1080_1440 = "1080:1440"
    _1808_768 = "1808:768"
    _2112_912 = "2112:912"

RunwayTextToImageNode_ratio_values: TypeAlias = Literal[
    "1920:1080",
    "1080:1920",
    "1024:1024",
    "1360:768",
    "1080:1080",
    "1168:880",
    "1440:1080",
    "1080:1440",
    "1808:768",
    "2112:912",
]

class RunwayTextToImageNode:
    """Runway Text to Image: Generate an image from a text prompt using Runway's Gen 4 model."""
    ratio = RunwayTextToImageNode_ratio
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        ratio: RunwayTextToImageNode_ratio | RunwayTextToImageNode_ratio_values = "1920:1080",
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Runway Text to Image: Generate an image from a text prompt using Runway's Gen 4 model.

        You can also include reference image to guide the generation.

        Module: comfy_api_nodes.nodes_runway · Category: partner/image/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            ratio (COMBO, optional): Default '1920:1080'. One of: '1920:1080', '1080:1920', '1024:1024', '1360:768', '1080:1080', '1168:880', '1440:1080', '1080:1440', '1808:768', '2112:912'.
            reference_image (IMAGE, optional): Optional reference image to guide the generation.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
