import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CAMERA_CONTROL, FILE_3D, FILE_3D_FBX, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, MASK, VIDEO, Waitable

class TencentImageToModelNode_model(str, Enum):
    _3_0 = "3.0"
    _3_1 = "3.1"

class TencentImageToModelNode_generate_type(str, Enum):
    Normal = "Normal"
    LowPoly = "LowPoly"
    Geometry = "Geometry"

class TencentImageToModelNode_generate_type_polygon_type(str, Enum):
    triangle = "triangle"
    quadrilateral = "quadrilateral"

if sys.version_info[0] >= 3:
    class TencentImageToModelNode_outputs(tuple[str, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, IMAGE, IMAGE, IMAGE], Waitable): ...
else:
    TencentImageToModelNode_outputs = tuple[str, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, IMAGE, IMAGE, IMAGE]  # for Jedi, which doesn't unpack the class

class TencentImageToModelNode:
    """Hunyuan3D: Image(s) to Model."""
    model = TencentImageToModelNode_model
    generate_type = TencentImageToModelNode_generate_type
    generate_type_polygon_type = TencentImageToModelNode_generate_type_polygon_type
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        generate_type_pbr: bool = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        generate_type_pbr: bool = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        *,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        *,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        generate_type: Mapping[str, Any],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int = 500000,
        *,
        generate_type: Mapping[str, Any],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        face_count: int,
        generate_type: Mapping[str, Any],
        seed: int = 0,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs:
        """Hunyuan3D: Image(s) to Model.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): The LowPoly option is unavailable for the `3.1` model. Default '3.0'. One of: '3.0', '3.1'.
            image (IMAGE, required)
            face_count (INT, optional): Range 3000 to 1500000. Default 500000.
            generate_type (COMBO, optional): Default 'Normal'. One of: 'Normal', 'LowPoly', 'Geometry'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            image_left (IMAGE, optional)
            image_right (IMAGE, optional)
            image_back (IMAGE, optional)
            generate_type_pbr (BOOLEAN, if generate_type is one of 'Normal', 'LowPoly'): Default False.
            generate_type_polygon_type (COMBO, if generate_type is 'LowPoly'): Default 'triangle'. One of: 'triangle', 'quadrilateral'.

        Returns:
            model_file (STRING)
            GLB (FILE_3D_GLB)
            OBJ (FILE_3D_OBJ)
            texture_image (Tensor [batch, height, width, channels], 0 to 1)
            optional_metallic (Tensor [batch, height, width, channels], 0 to 1)
            optional_normal (Tensor [batch, height, width, channels], 0 to 1)
            optional_roughness (Tensor [batch, height, width, channels], 0 to 1)
        """

class TencentModelTo3DUVNode:
    """Hunyuan3D: Model to UV: Perform UV unfolding on a 3D model to generate UV texture."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_OBJ | FILE_3D_FBX | FILE_3D,
        seed: int = 1,
    ) -> tuple[FILE_3D_OBJ, FILE_3D_FBX, IMAGE]:
        """Hunyuan3D: Model to UV: Perform UV unfolding on a 3D model to generate UV texture.

        Input model must have less than 30000 faces.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_OBJ or FILE_3D_FBX or FILE_3D, required): Input 3D model (GLB, OBJ, or FBX).
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 1.

        Returns:
            OBJ (FILE_3D_OBJ)
            FBX (FILE_3D_FBX)
            uv_image (Tensor [batch, height, width, channels], 0 to 1)
        """

class Tencent3DTextureEditNode:
    """Hunyuan3D: 3D Texture Edit: After inputting the 3D model, perform 3D model texture redrawing."""
    def __call__(
        self,
        model_3d: FILE_3D_FBX | FILE_3D,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
    ) -> tuple[FILE_3D_GLB, FILE_3D_OBJ, IMAGE]:
        """Hunyuan3D: 3D Texture Edit: After inputting the 3D model, perform 3D model texture redrawing.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_FBX or FILE_3D, required): 3D model in FBX format. Model should have less than 100000 faces.
            prompt (STRING, optional): Describes texture editing. Supports up to 1024 UTF-8 characters. Default ''.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            GLB (FILE_3D_GLB)
            OBJ (FILE_3D_OBJ)
            texture_image (Tensor [batch, height, width, channels], 0 to 1)
        """

class Tencent3DPartNode:
    """Hunyuan3D: 3D Part: Automatically perform component identification and generation based on the model structure."""
    def __call__(self, model_3d: FILE_3D_FBX | FILE_3D, seed: int = 0) -> FILE_3D_FBX:
        """Hunyuan3D: 3D Part: Automatically perform component identification and generation based on the model structure.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_FBX or FILE_3D, required): 3D model in FBX format. Model should have less than 30000 faces.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            FBX (FILE_3D_FBX)
        """

class TencentSmartTopologyNode_polygon_type(str, Enum):
    triangle = "triangle"
    quadrilateral = "quadrilateral"

class TencentSmartTopologyNode_face_level(str, Enum):
    medium = "medium"
    high = "high"
    low = "low"

class TencentSmartTopologyNode:
    """Hunyuan3D: Smart Topology: Perform smart retopology on a 3D model."""
    polygon_type = TencentSmartTopologyNode_polygon_type
    face_level = TencentSmartTopologyNode_face_level
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_OBJ | FILE_3D,
        polygon_type: TencentSmartTopologyNode_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        face_level: TencentSmartTopologyNode_face_level | Literal["medium", "high", "low"] = "medium",
        seed: int = 0,
    ) -> FILE_3D_OBJ:
        """Hunyuan3D: Smart Topology: Perform smart retopology on a 3D model.

        Supports GLB/OBJ formats; max 200MB; recommended for high-poly models.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_OBJ or FILE_3D, required): Input 3D model (GLB or OBJ).
            polygon_type (COMBO, optional): Surface composition type. Default 'triangle'. One of: 'triangle', 'quadrilateral'.
            face_level (COMBO, optional): Polygon reduction level. Default 'medium'. One of: 'medium', 'high', 'low'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            OBJ (FILE_3D_OBJ)
        """

class IdeogramV3_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramV3_resolution(str, Enum):
    Auto = "Auto"
    _512x1536 = "512x1536"
    _576x1408 = "576x1408"
    _576x1472 = "576x1472"
    _576x1536 = "576x1536"
    _640x1344 = "640x1344"
    _640x1408 = "640x1408"
    _640x1472 = "640x1472"
    _640x1536 = "640x1536"
    _704x1152 = "704x1152"
    _704x1216 = "704x1216"
    _704x1280 = "704x1280"
    _704x1344 = "704x1344"
    _704x1408 = "704x1408"
    _704x1472 = "704x1472"
    _736x1312 = "736x1312"
    _768x1088 = "768x1088"
    _768x1216 = "768x1216"
    _768x1280 = "768x1280"
    _768x1344 = "768x1344"
    _800x1280 = "800x1280"
    _832x960 = "832x960"
    _832x1024 = "832x1024"
    _832x1088 = "832x1088"
    _832x1152 = "832x1152"
    _832x1216 = "832x1216"
    _832x1248 = "832x1248"
    _864x1152 = "864x1152"
    _896x960 = "896x960"
    _896x1024 = "896x1024"
    _896x1088 = "896x1088"
    _896x1120 = "896x1120"
    _896x1152 = "896x1152"
    _960x832 = "960x832"
    _960x896 = "960x896"
    _960x1024 = "960x1024"
    _960x1088 = "960x1088"
    _1024x832 = "1024x832"
    _1024x896 = "1024x896"
    _1024x960 = "1024x960"
    _1024x1024 = "1024x1024"
    _1088x768 = "1088x768"
    _1088x832 = "1088x832"
    _1088x896 = "1088x896"
    _1088x960 = "1088x960"
    _1120x896 = "1120x896"
    _1152x704 = "1152x704"
    _1152x832 = "1152x832"
    _1152x864 = "1152x864"
    _1152x896 = "1152x896"
    _1216x704 = "1216x704"
    _1216x768 = "1216x768"
    _1216x832 = "1216x832"
    _1248x832 = "1248x832"
    _1280x704 = "1280x704"
    _1280x768 = "1280x768"
    _1280x800 = "1280x800"
    _1312x736 = "1312x736"
    _1344x640 = "1344x640"
    _1344x704 = "1344x704"
    _1344x768 = "1344x768"
    _1408x576 = "1408x576"
    _1408x640 = "1408x640"
    _1408x704 = "1408x704"
    _1472x576 = "1472x576"
    _1472x640 = "1472x640"
    _1472x704 = "1472x704"
    _1536x512 = "1536x512"
    _1536x576 = "1536x576"
    _1536x640 = "1536x640"

class IdeogramV3_magic_prompt_option(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

class IdeogramV3_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV3_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

IdeogramV3_resolution_values: TypeAlias = Literal[
    "Auto",
    "512x1536",
    "576x1408",
    "576x1472",
    "576x1536",
    "640x1344",
    "640x1408",
    "640x1472",
    "640x1536",
    "704x1152",
    "704x1216",
    "704x1280",
    "704x1344",
    "704x1408",
    "704x1472",
    "736x1312",
    "768x1088",
    "768x1216",
    "768x1280",
    "768x1344",
    "800x1280",
    "832x960",
    "832x1024",
    "832x1088",
    "832x1152",
    "832x1216",
    "832x1248",
    "864x1152",
    "896x960",
    "896x1024",
    "896x1088",
    "896x1120",
    "896x1152",
    "960x832",
    "960x896",
    "960x1024",
    "960x1088",
    "1024x832",
    "1024x896",
    "1024x960",
    "1024x1024",
    "1088x768",
    "1088x832",
    "1088x896",
    "1088x960",
    "1120x896",
    "1152x704",
    "1152x832",
    "1152x864",
    "1152x896",
    "1216x704",
    "1216x768",
    "1216x832",
    "1248x832",
    "1280x704",
    "1280x768",
    "1280x800",
    "1312x736",
    "1344x640",
    "1344x704",
    "1344x768",
    "1408x576",
    "1408x640",
    "1408x704",
    "1472x576",
    "1472x640",
    "1472x704",
    "1536x512",
    "1536x576",
    "1536x640",
]

class IdeogramV3:
    """Ideogram V3: Generates images using the Ideogram V3 model."""
    aspect_ratio = IdeogramV3_aspect_ratio
    resolution = IdeogramV3_resolution
    magic_prompt_option = IdeogramV3_magic_prompt_option
    rendering_speed = IdeogramV3_rendering_speed
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        aspect_ratio: IdeogramV3_aspect_ratio | IdeogramV3_aspect_ratio_values = "1:1",
        resolution: IdeogramV3_resolution | IdeogramV3_resolution_values = "Auto",
        magic_prompt_option: IdeogramV3_magic_prompt_option | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int = 0,
        num_images: int = 1,
        rendering_speed: IdeogramV3_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        character_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        character_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Ideogram V3: Generates images using the Ideogram V3 model.

        Supports both regular image generation from text prompts and image editing with mask.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or editing. Default ''.
            image (IMAGE, optional): Optional reference image for image editing.
            mask (MASK, optional): Optional mask for inpainting (white areas will be replaced).
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Ignored if resolution is not set to Auto. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            resolution (COMBO, optional): The resolution for image generation. If not set to Auto, this overrides the aspect_ratio setting. Default 'Auto'. One of: 'Auto', '512x1536', '576x1408', '576x1472', '576x1536', '640x1344', '640x1408', '640x1472', '640x1536', '704x1152', '704x1216', '704x1280', … (70 in all).
            magic_prompt_option (COMBO, optional): Determine if MagicPrompt should be used in generation. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.
            num_images (INT, optional): Range 1 to 8. Default 1.
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            character_image (IMAGE, optional): Image to use as character reference.
            character_mask (MASK, optional): Optional mask for character reference image.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class IdeogramV4_resolution(str, Enum):
    Auto = "Auto"
    _2048x2048_1_1 = "2048x2048 (1:1)"
    _1440x2880_1_2 = "1440x2880 (1:2)"
    _2880x1440_2_1 = "2880x1440 (2:1)"
    _1664x2496_2_3 = "1664x2496 (2:3)"
    _2496x1664_3_2 = "2496x1664 (3:2)"
    _1792x2240_4_5 = "1792x2240 (4:5)"
    _2240x1792_5_4 = "2240x1792 (5:4)"
    _1440x2560_9_16 = "1440x2560 (9:16)"
    _2560x1440_16_9 = "2560x1440 (16:9)"
    _1600x2560_5_8 = "1600x2560 (5:8)"
    _2560x1600_8_5 = "2560x1600 (8:5)"
    _1728x2304_3_4 = "1728x2304 (3:4)"
    _2304x1728_4_3 = "2304x1728 (4:3)"
    _1296x3168_9_22 = "1296x3168 (9:22)"
    _3168x1296_22_9 = "3168x1296 (22:9)"
    _1152x2944_9_23 = "1152x2944 (9:23)"
    _2944x1152_23_9 = "2944x1152 (23:9)"
    _1248x3328_3_8 = "1248x3328 (3:8)"
    _3328x1248_8_3 = "3328x1248 (8:3)"
    _1280x3072_5_12 = "1280x3072 (5:12)"
    _3072x1280_12_5 = "3072x1280 (12:5)"

class IdeogramV4_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV4_resolution_values: TypeAlias = Literal[
    "Auto",
    "2048x2048 (1:1)",
    "1440x2880 (1:2)",
    "2880x1440 (2:1)",
    "1664x2496 (2:3)",
    "2496x1664 (3:2)",
    "1792x2240 (4:5)",
    "2240x1792 (5:4)",
    "1440x2560 (9:16)",
    "2560x1440 (16:9)",
    "1600x2560 (5:8)",
    "2560x1600 (8:5)",
    "1728x2304 (3:4)",
    "2304x1728 (4:3)",
    "1296x3168 (9:22)",
    "3168x1296 (22:9)",
    "1152x2944 (9:23)",
    "2944x1152 (23:9)",
    "1248x3328 (3:8)",
    "3328x1248 (8:3)",
    "1280x3072 (5:12)",
    "3072x1280 (12:5)",
]

class IdeogramV4:
    """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt."""
    resolution = IdeogramV4_resolution
    rendering_speed = IdeogramV4_rendering_speed
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        resolution: IdeogramV4_resolution | IdeogramV4_resolution_values = "Auto",
        rendering_speed: IdeogramV4_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        seed: int = 0,
    ) -> IMAGE:
        """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the image generation. Default ''.
            resolution (COMBO, optional): Default 'Auto'. One of: 'Auto', '2048x2048 (1:1)', '1440x2880 (1:2)', '2880x1440 (2:1)', '1664x2496 (2:3)', '2496x1664 (3:2)', '1792x2240 (4:5)', '2240x1792 (5:4)', '1440x2560 (9:16)', '2560x1440 (16:9)', '1600x2560 (5:8)', '2560x1600 (8:5)', … (22 in all).
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class IdeogramPImage_quality(str, Enum):
    VERY_LOW = "VERY_LOW"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

class IdeogramPImage_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class IdeogramPImage_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramPImage_prompt_upsampling(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

IdeogramPImage_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

class IdeogramPImage:
    """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model."""
    quality = IdeogramPImage_quality
    resolution = IdeogramPImage_resolution
    aspect_ratio = IdeogramPImage_aspect_ratio
    prompt_upsampling = IdeogramPImage_prompt_upsampling
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        quality: IdeogramPImage_quality | Literal["VERY_LOW", "LOW", "MEDIUM", "HIGH"] = "MEDIUM",
        resolution: IdeogramPImage_resolution | Literal["1K", "2K"] = "1K",
        aspect_ratio: IdeogramPImage_aspect_ratio | IdeogramPImage_aspect_ratio_values = "1:1",
        prompt_upsampling: IdeogramPImage_prompt_upsampling | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int = 42,
    ) -> tuple[IMAGE, str]:
        """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model.

        Strong typography and photorealism; supports Ideogram 4.0 structured JSON captions for exact text, colors and layout.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt. Also accepts an Ideogram 4.0 structured JSON caption (exact colors as #RRGGBB hexes, exact text strings, bounding-box layout) — set prompt_upsampling to OFF to use it verbatim. Default ''.
            quality (COMBO, optional): Speed/price/quality tier. MEDIUM is the everyday default; HIGH for complex prompts, fine detail and difficult text; VERY_LOW/LOW for drafts at scale. Difficult text renders poorly below MEDIUM. Default 'MEDIUM'. One of: 'VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'.
            resolution (COMBO, optional): Output size class (exact pixels follow the aspect ratio, e.g. 16:9 gives 1280x720 at 1K and 2560x1440 at 2K). Prefer HIGH + 2K for crisp typography. Default '1K'. One of: '1K', '2K'.
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            prompt_upsampling (COMBO, optional): Expands short prompts into a detailed structured caption before generation (the rewritten prompt is returned as final_prompt). Set OFF when supplying your own JSON caption or exact wording. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Seed for reproducible generation. With prompt_upsampling OFF, the same seed and settings return the same image; with ON/AUTO the prompt rewrite varies per run — reproduce a result by reusing its final_prompt output with prompt_upsampling OFF and the same seed. Range 0 to 2147483647. Default 42.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            final_prompt (STRING): The prompt the image was actually generated from (the rewritten structured caption when prompt_upsampling ran, else your prompt). Feed it back with prompt_upsampling OFF and the same seed to reproduce this image.
        """

class KlingCameraControls_camera_control_type(str, Enum):
    simple = "simple"
    down_back = "down_back"
    forward_up = "forward_up"
    right_turn_forward = "right_turn_forward"
    left_turn_forward = "left_turn_forward"

KlingCameraControls_camera_control_type_values: TypeAlias = Literal[
    "simple",
    "down_back",
    "forward_up",
    "right_turn_forward",
    "left_turn_forward",
]

class KlingCameraControls:
    """Kling Camera Controls: Allows specifying configuration options for Kling Camera Controls and motion control effects."""
    camera_control_type = KlingCameraControls_camera_control_type
    def __call__(
        self,
        camera_control_type: KlingCameraControls_camera_control_type | KlingCameraControls_camera_control_type_values = "simple",
        horizontal_movement: float = 0.0,
        vertical_movement: float = 0.0,
        pan: float = 0.5,
        tilt: float = 0.0,
        roll: float = 0.0,
        zoom: float = 0.0,
    ) -> CAMERA_CONTROL:
        """Kling Camera Controls: Allows specifying configuration options for Kling Camera Controls and motion control effects.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling

        Args:
            camera_control_type (COMBO, optional): Default 'simple'. One of: 'simple', 'down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward'.
            horizontal_movement (FLOAT, optional): Controls camera's movement along horizontal axis (x-axis). Negative indicates left, positive indicates right. Range -10.0 to 10.0, step 0.25. Default 0.0.
            vertical_movement (FLOAT, optional): Controls camera's movement along vertical axis (y-axis). Negative indicates downward, positive indicates upward. Range -10.0 to 10.0, step 0.25. Default 0.0.
            pan (FLOAT, optional): Controls camera's rotation in vertical plane (x-axis). Negative indicates downward rotation, positive indicates upward rotation. Range -10.0 to 10.0, step 0.25. Default 0.5.
            tilt (FLOAT, optional): Controls camera's rotation in horizontal plane (y-axis). Negative indicates left rotation, positive indicates right rotation. Range -10.0 to 10.0, step 0.25. Default 0.0.
            roll (FLOAT, optional): Controls camera's rolling amount (z-axis). Negative indicates counterclockwise, positive indicates clockwise. Range -10.0 to 10.0, step 0.25. Default 0.0.
            zoom (FLOAT, optional): Controls change in camera's focal length. Negative indicates narrower field of view, positive indicates wider field of view. Range -10.0 to 10.0, step 0.25. Default 0.0.

        Returns:
            camera_control (CAMERA_CONTROL)
        """

class KlingTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingTextToVideoNode_mode(str, Enum):
    standard_mode_5s_duration_kling_v1_6 = "standard mode / 5s duration / kling-v1-6"
    standard_mode_10s_duration_kling_v1_6 = "standard mode / 10s duration / kling-v1-6"
    pro_mode_5s_duration_kling_v2_master = "pro mode / 5s duration / kling-v2-master"
    pro_mode_10s_duration_kling_v2_master = "pro mode / 10s duration / kling-v2-master"
    standard_mode_5s_duration_kling_v2_master = "standard mode / 5s duration / kling-v2-master"
    standard_mode_10s_duration_kling_v2_master = "standard mode / 10s duration / kling-v2-master"
    pro_mode_5s_duration_kling_v2_1_master = "pro mode / 5s duration / kling-v2-1-master"
    pro_mode_10s_duration_kling_v2_1_master = "pro mode / 10s duration / kling-v2-1-master"
    pro_mode_5s_duration_kling_v2_5_turbo = "pro mode / 5s duration / kling-v2-5-turbo"
    pro_mode_10s_duration_kling_v2_5_turbo = "pro mode / 10s duration / kling-v2-5-turbo"

KlingTextToVideoNode_mode_values: TypeAlias = Literal[
    "standard mode / 5s duration / kling-v1-6",
    "standard mode / 10s duration / kling-v1-6",
    "pro mode / 5s duration / kling-v2-master",
    "pro mode / 10s duration / kling-v2-master",
    "standard mode / 5s duration / kling-v2-master",
    "standard mode / 10s duration / kling-v2-master",
    "pro mode / 5s duration / kling-v2-1-master",
    "pro mode / 10s duration / kling-v2-1-master",
    "pro mode / 5s duration / kling-v2-5-turbo",
    "pro mode / 10s duration / kling-v2-5-turbo",
]

class KlingTextToVideoNode:
    """Kling Text to Video: Kling Text to Video Node"""
    aspect_ratio = KlingTextToVideoNode_aspect_ratio
    mode = KlingTextToVideoNode_mode
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 1.0,
        aspect_ratio: KlingTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingTextToVideoNode_mode | KlingTextToVideoNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, str, str]:
        """Kling Text to Video: Kling Text to Video Node

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            mode (COMBO, optional): The configuration to use for the video generation following the format: mode / duration / model_name. Default 'pro mode / 5s duration / kling-v2-5-turbo'. One of: 'standard mode / 5s duration / kling-v1-6', 'standard mode / 10s duration / kling-v1-6', 'pro mode / 5s duration / kling-v2-master', 'pro mode / 10s duration / kling-v2-master', 'standard mode / 5s duration / kling-v2-master', 'standard mode / 10s duration / kling-v2-master', 'pro mode / 5s duration / kling-v2-1-master', 'pro mode / 10s duration / kling-v2-1-master', 'pro mode / 5s duration / kling-v2-5-turbo', 'pro mode / 10s duration / kling-v2-5-turbo'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingImage2VideoNode_model_name(str, Enum):
    kling_v1 = "kling-v1"
    kling_v1_5 = "kling-v1-5"
    kling_v1_6 = "kling-v1-6"
    kling_v2_master = "kling-v2-master"
    kling_v2_1 = "kling-v2-1"
    kling_v2_1_master = "kling-v2-1-master"
    kling_v2_5_turbo = "kling-v2-5-turbo"

class KlingImage2VideoNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingImage2VideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingImage2VideoNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

KlingImage2VideoNode_model_name_values: TypeAlias = Literal[
    "kling-v1",
    "kling-v1-5",
    "kling-v1-6",
    "kling-v2-master",
    "kling-v2-1",
    "kling-v2-1-master",
    "kling-v2-5-turbo",
]

class KlingImage2VideoNode:
    """Kling Image(First Frame) to Video."""
    model_name = KlingImage2VideoNode_model_name
    mode = KlingImage2VideoNode_mode
    aspect_ratio = KlingImage2VideoNode_aspect_ratio
    duration = KlingImage2VideoNode_duration
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model_name: KlingImage2VideoNode_model_name | KlingImage2VideoNode_model_name_values = "kling-v2-master",
        cfg_scale: float = 0.8,
        mode: KlingImage2VideoNode_mode | Literal["std", "pro"] = "std",
        aspect_ratio: KlingImage2VideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: KlingImage2VideoNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str, str]:
        """Kling Image(First Frame) to Video.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): The reference image used to generate the video.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            model_name (COMBO, optional): Default 'kling-v2-master'. One of: 'kling-v1', 'kling-v1-5', 'kling-v1-6', 'kling-v2-master', 'kling-v2-1', 'kling-v2-1-master', 'kling-v2-5-turbo'.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.8.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingCameraControlI2VNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingCameraControlI2VNode:
    """Kling Image to Video (Camera Control): Transform still images into cinematic videos with professional camera movements that simulate real-world cinematography."""
    aspect_ratio = KlingCameraControlI2VNode_aspect_ratio
    @overload
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.75,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        *,
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]: ...
    @overload
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        cfg_scale: float,
        aspect_ratio: KlingCameraControlI2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]:
        """Kling Image to Video (Camera Control): Transform still images into cinematic videos with professional camera movements that simulate real-world cinematography.

        Control virtual camera actions including zoom, rotation, pan, tilt, and first-person view, while maintaining focus on your original image.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): Reference Image - URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1. Base64 should not include data:image prefix.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.75.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            camera_control (CAMERA_CONTROL, required): Can be created using the Kling Camera Controls node. Controls the camera movement and motion during the video generation.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """
