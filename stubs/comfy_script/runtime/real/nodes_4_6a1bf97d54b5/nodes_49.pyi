from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D_GLB, IMAGE

class ReveImageRemixNode_model(str, Enum):
    reve_remix_20250915 = "reve-remix@20250915"
    reve_remix_fast_20251030 = "reve-remix-fast@20251030"

class ReveImageRemixNode_upscale(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class ReveImageRemixNode_model_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _1_1 = "1:1"

class ReveImageRemixNode:
    """Reve Image Remix: Combine reference images with text prompts to create new images using Reve."""
    model = ReveImageRemixNode_model
    upscale = ReveImageRemixNode_upscale
    model_aspect_ratio = ReveImageRemixNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        *,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        *,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
        *,
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        remove_background: bool = False,
        seed: int = 0,
        *,
        upscale_upscale_factor: int = 2,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
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
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        reference_images_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: ReveImageRemixNode_model | Literal["reve-remix@20250915", "reve-remix-fast@20251030"] = "reve-remix@20250915",
        model_aspect_ratio: ReveImageRemixNode_model_aspect_ratio | Literal["auto", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"] = "auto",
        model_test_time_scaling: int = 1,
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["disabled", ReveImageRemixNode_upscale.disabled] = "disabled",
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Literal["enabled", ReveImageRemixNode_upscale.enabled],
        upscale_upscale_factor: int = 2,
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt: str | list[str] | RealOutput = "",
        model: Mapping[str, Any],
        upscale: Mapping[str, Any],
        remove_background: bool = False,
        seed: int = 0,
    ) -> IMAGE:
        """Reve Image Remix: Combine reference images with text prompts to create new images using Reve.

        Module: comfy_api_nodes.nodes_reve · Category: partner/image/Reve
        API node: runs on a paid service and needs a Comfy account.

        Args:
            reference_images (list of IMAGE, required): 1 to 6 elements, or a dictionary by name: image_0, image_1, image_2, … (6 in all); each also by keyword, as reference_images_image_0.
            prompt (STRING, optional): Text description of the desired image. May include XML img tags to reference specific images by index, e.g. <img>0</img>, <img>1</img>, etc. Default ''.
            model (COMBO, optional): Model version to use for remixing. Default 'reve-remix@20250915'. One of: 'reve-remix@20250915', 'reve-remix-fast@20251030'.
            upscale (COMBO, optional): Upscale the generated image. May add additional cost. Default 'disabled'. One of: 'disabled', 'enabled'.
            remove_background (BOOLEAN, optional): Remove the background from the generated image. May add additional cost. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Aspect ratio of the output image. Default 'auto'. One of: 'auto', '16:9', '9:16', '3:2', '2:3', '4:3', '3:4', '1:1'.
            model_test_time_scaling (INT, optional): Higher values produce better images but cost more credits. Range 1 to 5. Default 1.
            upscale_upscale_factor (INT, if upscale is 'enabled'): Upscale factor (2x, 3x, or 4x). Range 2 to 4. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class Rodin3DRegular_Material_Type(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"

class Rodin3DRegular_Polygon_count(str, Enum):
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _200K_Triangle = "200K-Triangle"

Rodin3DRegular_Polygon_count_values: TypeAlias = Literal[
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "200K-Triangle",
]

class Rodin3DRegular:
    """Rodin 3D Generate - Regular Generate: Generate 3D Assets using Rodin API"""
    Material_Type = Rodin3DRegular_Material_Type
    Polygon_count = Rodin3DRegular_Polygon_count
    def __call__(
        self,
        Images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        Seed: int = 0,
        Material_Type: Rodin3DRegular_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DRegular_Polygon_count | Rodin3DRegular_Polygon_count_values = "18K-Quad",
    ) -> tuple[str, FILE_3D_GLB]:
        """Rodin 3D Generate - Regular Generate: Generate 3D Assets using Rodin API

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Regular
        API node: runs on a paid service and needs a Comfy account.

        Args:
            Images (IMAGE, required)
            Seed (INT, optional): Range 0 to 65535. Default 0.
            Material_Type (COMBO, optional): Default 'PBR'. One of: 'PBR', 'Shaded'.
            Polygon_count (COMBO, optional): Default '18K-Quad'. One of: '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '200K-Triangle'.

        Returns:
            3D Model Path (STRING)
            GLB (FILE_3D_GLB)
        """

class Rodin3DDetail_Material_Type(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"

class Rodin3DDetail_Polygon_count(str, Enum):
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _200K_Triangle = "200K-Triangle"

Rodin3DDetail_Polygon_count_values: TypeAlias = Literal[
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "200K-Triangle",
]

class Rodin3DDetail:
    """Rodin 3D Generate - Detail Generate: Generate 3D Assets using Rodin API"""
    Material_Type = Rodin3DDetail_Material_Type
    Polygon_count = Rodin3DDetail_Polygon_count
    def __call__(
        self,
        Images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        Seed: int = 0,
        Material_Type: Rodin3DDetail_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DDetail_Polygon_count | Rodin3DDetail_Polygon_count_values = "18K-Quad",
    ) -> tuple[str, FILE_3D_GLB]:
        """Rodin 3D Generate - Detail Generate: Generate 3D Assets using Rodin API

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Detail
        API node: runs on a paid service and needs a Comfy account.

        Args:
            Images (IMAGE, required)
            Seed (INT, optional): Range 0 to 65535. Default 0.
            Material_Type (COMBO, optional): Default 'PBR'. One of: 'PBR', 'Shaded'.
            Polygon_count (COMBO, optional): Default '18K-Quad'. One of: '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '200K-Triangle'.

        Returns:
            3D Model Path (STRING)
            GLB (FILE_3D_GLB)
        """

class Rodin3DSmooth_Material_Type(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"

class Rodin3DSmooth_Polygon_count(str, Enum):
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _200K_Triangle = "200K-Triangle"

Rodin3DSmooth_Polygon_count_values: TypeAlias = Literal[
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "200K-Triangle",
]

class Rodin3DSmooth:
    """Rodin 3D Generate - Smooth Generate: Generate 3D Assets using Rodin API"""
    Material_Type = Rodin3DSmooth_Material_Type
    Polygon_count = Rodin3DSmooth_Polygon_count
    def __call__(
        self,
        Images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        Seed: int = 0,
        Material_Type: Rodin3DSmooth_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DSmooth_Polygon_count | Rodin3DSmooth_Polygon_count_values = "18K-Quad",
    ) -> tuple[str, FILE_3D_GLB]:
        """Rodin 3D Generate - Smooth Generate: Generate 3D Assets using Rodin API

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Smooth
        API node: runs on a paid service and needs a Comfy account.

        Args:
            Images (IMAGE, required)
            Seed (INT, optional): Range 0 to 65535. Default 0.
            Material_Type (COMBO, optional): Default 'PBR'. One of: 'PBR', 'Shaded'.
            Polygon_count (COMBO, optional): Default '18K-Quad'. One of: '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '200K-Triangle'.

        Returns:
            3D Model Path (STRING)
            GLB (FILE_3D_GLB)
        """

class Rodin3DSketch:
    """Rodin 3D Generate - Sketch Generate: Generate 3D Assets using Rodin API"""
    def __call__(self, Images: IMAGE | list[IMAGE] | RealOutput | ImageLike, Seed: int = 0) -> tuple[str, FILE_3D_GLB]:
        """Rodin 3D Generate - Sketch Generate: Generate 3D Assets using Rodin API

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Sketch
        API node: runs on a paid service and needs a Comfy account.

        Args:
            Images (IMAGE, required)
            Seed (INT, optional): Range 0 to 65535. Default 0.

        Returns:
            3D Model Path (STRING)
            GLB (FILE_3D_GLB)
        """

class Rodin3DGen2_Material_Type(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"

class Rodin3DGen2_Polygon_count(str, Enum):
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _2K_Triangle = "2K-Triangle"
    _20K_Triangle = "20K-Triangle"
    _150K_Triangle = "150K-Triangle"
    _500K_Triangle = "500K-Triangle"

Rodin3DGen2_Polygon_count_values: TypeAlias = Literal[
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "2K-Triangle",
    "20K-Triangle",
    "150K-Triangle",
    "500K-Triangle",
]

class Rodin3DGen2:
    """Rodin 3D Generate - Gen-2 Generate: Generate 3D Assets using Rodin API"""
    Material_Type = Rodin3DGen2_Material_Type
    Polygon_count = Rodin3DGen2_Polygon_count
    def __call__(
        self,
        Images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        TAPose: bool = False,
        Seed: int = 0,
        Material_Type: Rodin3DGen2_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DGen2_Polygon_count | Rodin3DGen2_Polygon_count_values = "500K-Triangle",
    ) -> tuple[str, FILE_3D_GLB]:
        """Rodin 3D Generate - Gen-2 Generate: Generate 3D Assets using Rodin API

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Gen2
        API node: runs on a paid service and needs a Comfy account.

        Args:
            Images (IMAGE, required)
            TAPose (BOOLEAN, optional): Default False.
            Seed (INT, optional): Range 0 to 65535. Default 0.
            Material_Type (COMBO, optional): Default 'PBR'. One of: 'PBR', 'Shaded'.
            Polygon_count (COMBO, optional): Default '500K-Triangle'. One of: '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '2K-Triangle', '20K-Triangle', '150K-Triangle', '500K-Triangle'.

        Returns:
            3D Model Path (STRING)
            GLB (FILE_3D_GLB)
        """
