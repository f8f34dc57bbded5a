from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, RECRAFT_COLOR, RECRAFT_CONTROLS, SVG

class RecraftColorRGB:
    """Recraft Color RGB: Create Recraft Color by choosing specific RGB values."""
    def __call__(self, r: int = 0, g: int = 0, b: int = 0, recraft_color: RECRAFT_COLOR | None = None) -> RECRAFT_COLOR:
        """Recraft Color RGB: Create Recraft Color by choosing specific RGB values.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            r (INT, optional): Red value of color. Range 0 to 255. Default 0.
            g (INT, optional): Green value of color. Range 0 to 255. Default 0.
            b (INT, optional): Blue value of color. Range 0 to 255. Default 0.
            recraft_color (RECRAFT_COLOR, optional)

        Returns:
            recraft_color (RECRAFT_COLOR)
        """

class RecraftControls:
    """Recraft Controls: Create Recraft Controls for customizing Recraft generation."""
    def __call__(
        self,
        colors: RECRAFT_COLOR | None = None,
        background_color: RECRAFT_COLOR | None = None,
    ) -> RECRAFT_CONTROLS:
        """Recraft Controls: Create Recraft Controls for customizing Recraft generation.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            colors (RECRAFT_COLOR, optional)
            background_color (RECRAFT_COLOR, optional)

        Returns:
            recraft_controls (RECRAFT_CONTROLS)
        """

class RecraftV4TextToImageNode_model(str, Enum):
    recraftv4_1 = "recraftv4_1"
    recraftv4_1_utility = "recraftv4_1_utility"
    recraftv4_1_pro = "recraftv4_1_pro"
    recraftv4_1_utility_pro = "recraftv4_1_utility_pro"
    recraftv4 = "recraftv4"
    recraftv4_pro = "recraftv4_pro"

class RecraftV4TextToImageNode_model_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1536x768 = "1536x768"
    _768x1536 = "768x1536"
    _1280x832 = "1280x832"
    _832x1280 = "832x1280"
    _1216x896 = "1216x896"
    _896x1216 = "896x1216"
    _1152x896 = "1152x896"
    _896x1152 = "896x1152"
    _832x1344 = "832x1344"
    _1280x896 = "1280x896"
    _896x1280 = "896x1280"
    _1344x768 = "1344x768"
    _768x1344 = "768x1344"
    _2048x2048 = "2048x2048"
    _3072x1536 = "3072x1536"
    _1536x3072 = "1536x3072"
    _2560x1664 = "2560x1664"
    _1664x2560 = "1664x2560"
    _2432x1792 = "2432x1792"
    _1792x2432 = "1792x2432"
    _2304x1792 = "2304x1792"
    _1792x2304 = "1792x2304"
    _1664x2688 = "1664x2688"
    _2560x1792 = "2560x1792"
    _1792x2560 = "1792x2560"
    _2688x1536 = "2688x1536"
    _1536x2688 = "1536x2688"

RecraftV4TextToImageNode_model_size_values: TypeAlias = Literal[
    "1024x1024",
    "1536x768",
    "768x1536",
    "1280x832",
    "832x1280",
    "1216x896",
    "896x1216",
    "1152x896",
    "896x1152",
    "832x1344",
    "1280x896",
    "896x1280",
    "1344x768",
    "768x1344",
    RecraftV4TextToImageNode_model_size._1024x1024,
    RecraftV4TextToImageNode_model_size._1536x768,
    RecraftV4TextToImageNode_model_size._768x1536,
    RecraftV4TextToImageNode_model_size._1280x832,
    RecraftV4TextToImageNode_model_size._832x1280,
    RecraftV4TextToImageNode_model_size._1216x896,
    RecraftV4TextToImageNode_model_size._896x1216,
    RecraftV4TextToImageNode_model_size._1152x896,
    RecraftV4TextToImageNode_model_size._896x1152,
    RecraftV4TextToImageNode_model_size._832x1344,
    RecraftV4TextToImageNode_model_size._1280x896,
    RecraftV4TextToImageNode_model_size._896x1280,
    RecraftV4TextToImageNode_model_size._1344x768,
    RecraftV4TextToImageNode_model_size._768x1344,
]

RecraftV4TextToImageNode_model_size_values_: TypeAlias = Literal[
    "2048x2048",
    "3072x1536",
    "1536x3072",
    "2560x1664",
    "1664x2560",
    "2432x1792",
    "1792x2432",
    "2304x1792",
    "1792x2304",
    "1664x2688",
    "2560x1792",
    "1792x2560",
    "2688x1536",
    "1536x2688",
    RecraftV4TextToImageNode_model_size._2048x2048,
    RecraftV4TextToImageNode_model_size._3072x1536,
    RecraftV4TextToImageNode_model_size._1536x3072,
    RecraftV4TextToImageNode_model_size._2560x1664,
    RecraftV4TextToImageNode_model_size._1664x2560,
    RecraftV4TextToImageNode_model_size._2432x1792,
    RecraftV4TextToImageNode_model_size._1792x2432,
    RecraftV4TextToImageNode_model_size._2304x1792,
    RecraftV4TextToImageNode_model_size._1792x2304,
    RecraftV4TextToImageNode_model_size._1664x2688,
    RecraftV4TextToImageNode_model_size._2560x1792,
    RecraftV4TextToImageNode_model_size._1792x2560,
    RecraftV4TextToImageNode_model_size._2688x1536,
    RecraftV4TextToImageNode_model_size._1536x2688,
]

RecraftV4TextToImageNode_model_values: TypeAlias = Literal[
    "recraftv4_1",
    "recraftv4_1_utility",
    "recraftv4",
    RecraftV4TextToImageNode_model.recraftv4_1,
    RecraftV4TextToImageNode_model.recraftv4_1_utility,
    RecraftV4TextToImageNode_model.recraftv4,
]

RecraftV4TextToImageNode_model_values_: TypeAlias = Literal[
    "recraftv4_1_pro",
    "recraftv4_1_utility_pro",
    "recraftv4_pro",
    RecraftV4TextToImageNode_model.recraftv4_1_pro,
    RecraftV4TextToImageNode_model.recraftv4_1_utility_pro,
    RecraftV4TextToImageNode_model.recraftv4_pro,
]

class RecraftV4TextToImageNode:
    """Recraft V4 Text to Image: Generates images using Recraft V4 and V4.1 models."""
    model = RecraftV4TextToImageNode_model
    model_size = RecraftV4TextToImageNode_model_size
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model: RecraftV4TextToImageNode_model_values = "recraftv4_1",
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToImageNode_model_size_values = "1024x1024",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: RecraftV4TextToImageNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        model_size: RecraftV4TextToImageNode_model_size_values_ = "2048x2048",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: RecraftV4TextToImageNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToImageNode_model_size_values_ = "2048x2048",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE:
        """Recraft V4 Text to Image: Generates images using Recraft V4 and V4.1 models.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Maximum 10,000 characters. Default ''.
            negative_prompt (STRING, optional): This input is ignored: negative prompt is not supported by Recraft V4 and V4.1 models. Default ''.
            model (COMBO, optional): The model to use for generation. Default 'recraftv4_1'. One of: 'recraftv4_1', 'recraftv4_1_utility', 'recraftv4_1_pro', 'recraftv4_1_utility_pro', 'recraftv4', 'recraftv4_pro'.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.
            model_size (COMBO, optional): The size of the generated image. Default '1024x1024' (recraftv4_1, recraftv4_1_utility, recraftv4). Default '2048x2048' (recraftv4_1_pro, recraftv4_1_utility_pro, recraftv4_pro). One of: '1024x1024', '1536x768', '768x1536', '1280x832', '832x1280', '1216x896', '896x1216', '1152x896', '896x1152', '832x1344', '1280x896', '896x1280', … (28 in all).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftV4TextToVectorNode_model(str, Enum):
    recraftv4_1_vector = "recraftv4_1_vector"
    recraftv4_1_utility_vector = "recraftv4_1_utility_vector"
    recraftv4_1_pro_vector = "recraftv4_1_pro_vector"
    recraftv4_1_utility_pro_vector = "recraftv4_1_utility_pro_vector"
    recraftv4 = "recraftv4"
    recraftv4_pro = "recraftv4_pro"

class RecraftV4TextToVectorNode_model_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1536x768 = "1536x768"
    _768x1536 = "768x1536"
    _1280x832 = "1280x832"
    _832x1280 = "832x1280"
    _1216x896 = "1216x896"
    _896x1216 = "896x1216"
    _1152x896 = "1152x896"
    _896x1152 = "896x1152"
    _832x1344 = "832x1344"
    _1280x896 = "1280x896"
    _896x1280 = "896x1280"
    _1344x768 = "1344x768"
    _768x1344 = "768x1344"
    _2048x2048 = "2048x2048"
    _3072x1536 = "3072x1536"
    _1536x3072 = "1536x3072"
    _2560x1664 = "2560x1664"
    _1664x2560 = "1664x2560"
    _2432x1792 = "2432x1792"
    _1792x2432 = "1792x2432"
    _2304x1792 = "2304x1792"
    _1792x2304 = "1792x2304"
    _1664x2688 = "1664x2688"
    _2560x1792 = "2560x1792"
    _1792x2560 = "1792x2560"
    _2688x1536 = "2688x1536"
    _1536x2688 = "1536x2688"

RecraftV4TextToVectorNode_model_size_values: TypeAlias = Literal[
    "1024x1024",
    "1536x768",
    "768x1536",
    "1280x832",
    "832x1280",
    "1216x896",
    "896x1216",
    "1152x896",
    "896x1152",
    "832x1344",
    "1280x896",
    "896x1280",
    "1344x768",
    "768x1344",
    RecraftV4TextToVectorNode_model_size._1024x1024,
    RecraftV4TextToVectorNode_model_size._1536x768,
    RecraftV4TextToVectorNode_model_size._768x1536,
    RecraftV4TextToVectorNode_model_size._1280x832,
    RecraftV4TextToVectorNode_model_size._832x1280,
    RecraftV4TextToVectorNode_model_size._1216x896,
    RecraftV4TextToVectorNode_model_size._896x1216,
    RecraftV4TextToVectorNode_model_size._1152x896,
    RecraftV4TextToVectorNode_model_size._896x1152,
    RecraftV4TextToVectorNode_model_size._832x1344,
    RecraftV4TextToVectorNode_model_size._1280x896,
    RecraftV4TextToVectorNode_model_size._896x1280,
    RecraftV4TextToVectorNode_model_size._1344x768,
    RecraftV4TextToVectorNode_model_size._768x1344,
]

RecraftV4TextToVectorNode_model_size_values_: TypeAlias = Literal[
    "2048x2048",
    "3072x1536",
    "1536x3072",
    "2560x1664",
    "1664x2560",
    "2432x1792",
    "1792x2432",
    "2304x1792",
    "1792x2304",
    "1664x2688",
    "2560x1792",
    "1792x2560",
    "2688x1536",
    "1536x2688",
    RecraftV4TextToVectorNode_model_size._2048x2048,
    RecraftV4TextToVectorNode_model_size._3072x1536,
    RecraftV4TextToVectorNode_model_size._1536x3072,
    RecraftV4TextToVectorNode_model_size._2560x1664,
    RecraftV4TextToVectorNode_model_size._1664x2560,
    RecraftV4TextToVectorNode_model_size._2432x1792,
    RecraftV4TextToVectorNode_model_size._1792x2432,
    RecraftV4TextToVectorNode_model_size._2304x1792,
    RecraftV4TextToVectorNode_model_size._1792x2304,
    RecraftV4TextToVectorNode_model_size._1664x2688,
    RecraftV4TextToVectorNode_model_size._2560x1792,
    RecraftV4TextToVectorNode_model_size._1792x2560,
    RecraftV4TextToVectorNode_model_size._2688x1536,
    RecraftV4TextToVectorNode_model_size._1536x2688,
]

RecraftV4TextToVectorNode_model_values: TypeAlias = Literal[
    "recraftv4_1_vector",
    "recraftv4_1_utility_vector",
    "recraftv4",
    RecraftV4TextToVectorNode_model.recraftv4_1_vector,
    RecraftV4TextToVectorNode_model.recraftv4_1_utility_vector,
    RecraftV4TextToVectorNode_model.recraftv4,
]

RecraftV4TextToVectorNode_model_values_: TypeAlias = Literal[
    "recraftv4_1_pro_vector",
    "recraftv4_1_utility_pro_vector",
    "recraftv4_pro",
    RecraftV4TextToVectorNode_model.recraftv4_1_pro_vector,
    RecraftV4TextToVectorNode_model.recraftv4_1_utility_pro_vector,
    RecraftV4TextToVectorNode_model.recraftv4_pro,
]

class RecraftV4TextToVectorNode:
    """Recraft V4 Text to Vector: Generates SVG using Recraft V4 and V4.1 models."""
    model = RecraftV4TextToVectorNode_model
    model_size = RecraftV4TextToVectorNode_model_size
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model: RecraftV4TextToVectorNode_model_values = "recraftv4_1_vector",
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToVectorNode_model_size_values = "1024x1024",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: RecraftV4TextToVectorNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        model_size: RecraftV4TextToVectorNode_model_size_values_ = "2048x2048",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: RecraftV4TextToVectorNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToVectorNode_model_size_values_ = "2048x2048",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> SVG:
        """Recraft V4 Text to Vector: Generates SVG using Recraft V4 and V4.1 models.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Maximum 10,000 characters. Default ''.
            negative_prompt (STRING, optional): This input is ignored: negative prompt is not supported by Recraft V4 and V4.1 models. Default ''.
            model (COMBO, optional): The model to use for generation. Default 'recraftv4_1_vector'. One of: 'recraftv4_1_vector', 'recraftv4_1_utility_vector', 'recraftv4_1_pro_vector', 'recraftv4_1_utility_pro_vector', 'recraftv4', 'recraftv4_pro'.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.
            model_size (COMBO, optional): The size of the generated image. Default '1024x1024' (recraftv4_1_vector, recraftv4_1_utility_vector, recraftv4). Default '2048x2048' (recraftv4_1_pro_vector, recraftv4_1_utility_pro_vector, recraftv4_pro). One of: '1024x1024', '1536x768', '768x1536', '1280x832', '832x1280', '1216x896', '896x1216', '1152x896', '896x1152', '832x1344', '1280x896', '896x1280', … (28 in all).

        Returns:
            SVG (SVG)
        """

class ReveImageCreateNode_model(str, Enum):
    reve_create_20250915 = "reve-create@20250915"

class ReveImageCreateNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageCreateNode_model_aspect_ratio(str, Enum):
    _3_2 = "3:2"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageCreateNode:
    """Reve Image Create: Generate images from text descriptions using Reve."""
    model = ReveImageCreateNode_model
    upscale = ReveImageCreateNode_upscale
    model_aspect_ratio = ReveImageCreateNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        *,
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"] = "reve-create@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: ReveImageCreateNode_model | Literal["reve-create@20250915"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageCreateNode_model_aspect_ratio | Literal["3:2", "16:9", "9:16", "2:3", "4:3", "3:4", "1:1"] = "3:2",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageCreateNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageCreateNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Create: Generate images from text descriptions using Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired image. Maximum 2560 characters. Default ''.
            model (COMBO, optional): Model version to use for generation. Default 'reve-create@20250915'. One of: 'reve-create@20250915'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default '3:2'. One of: '3:2', '16:9', '9:16', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ReveImageEditNode_model(str, Enum):
    reve_edit_20250915 = "reve-edit@20250915"
    reve_edit_fast_20251030 = "reve-edit-fast@20251030"

class ReveImageEditNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageEditNode_model_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageEditNode:
    """Reve Image Edit: Edit images using natural language instructions with Reve."""
    model = ReveImageEditNode_model
    upscale = ReveImageEditNode_upscale
    model_aspect_ratio = ReveImageEditNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        *,
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"] = "reve-edit@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: ReveImageEditNode_model | Literal["reve-edit@20250915", "reve-edit-fast@20251030"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageEditNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageEditNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageEditNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        edit_instruction: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Edit: Edit images using natural language instructions with Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The image to edit.
            edit_instruction (STRING, optional): Text description of how to edit the image. Maximum 2560 characters. Default ''.
            model (COMBO, optional): Model version to use for editing. Default 'reve-edit@20250915'. One of: 'reve-edit@20250915', 'reve-edit-fast@20251030'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default 'auto'. One of: 'auto', '16:9', '9:16', '3:2', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
