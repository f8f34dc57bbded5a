from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, FILE_3D, FILE_3D_GLB, FLOAT, IMAGE, INT, MASK, MODEL, STRING, WEBCAM, WidgetValue

class JoinImageWithAlpha:
    """Join Image with Alpha."""
    def __call__(self, image: IMAGE | ImageLike, alpha: MASK | ImageLike) -> IMAGE:
        """Join Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)
            alpha (MASK, required)

        Returns:
            IMAGE (IMAGE)
        """

class PorterDuffImageComposite_mode(str, Enum):
    ADD = "ADD"
    CLEAR = "CLEAR"
    DARKEN = "DARKEN"
    DST = "DST"
    DST_ATOP = "DST_ATOP"
    DST_IN = "DST_IN"
    DST_OUT = "DST_OUT"
    DST_OVER = "DST_OVER"
    LIGHTEN = "LIGHTEN"
    MULTIPLY = "MULTIPLY"
    OVERLAY = "OVERLAY"
    SCREEN = "SCREEN"
    SRC = "SRC"
    SRC_ATOP = "SRC_ATOP"
    SRC_IN = "SRC_IN"
    SRC_OUT = "SRC_OUT"
    SRC_OVER = "SRC_OVER"
    XOR = "XOR"

PorterDuffImageComposite_mode_values: TypeAlias = Literal[
    "ADD",
    "CLEAR",
    "DARKEN",
    "DST",
    "DST_ATOP",
    "DST_IN",
    "DST_OUT",
    "DST_OVER",
    "LIGHTEN",
    "MULTIPLY",
    "OVERLAY",
    "SCREEN",
    "SRC",
    "SRC_ATOP",
    "SRC_IN",
    "SRC_OUT",
    "SRC_OVER",
    "XOR",
]

class PorterDuffImageComposite:
    """Porter-Duff Image Composite."""
    mode = PorterDuffImageComposite_mode
    def __call__(
        self,
        source: IMAGE | ImageLike,
        source_alpha: MASK | ImageLike,
        destination: IMAGE | ImageLike,
        destination_alpha: MASK | ImageLike,
        mode: PorterDuffImageComposite_mode | PorterDuffImageComposite_mode_values = "DST",
    ) -> tuple[IMAGE, MASK]:
        """Porter-Duff Image Composite.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            source (IMAGE, required)
            source_alpha (MASK, required)
            destination (IMAGE, required)
            destination_alpha (MASK, required)
            mode (COMBO, optional): Default 'DST'. One of: 'ADD', 'CLEAR', 'DARKEN', 'DST', 'DST_ATOP', 'DST_IN', 'DST_OUT', 'DST_OVER', 'LIGHTEN', 'MULTIPLY', 'OVERLAY', 'SCREEN', … (18 in all).

        Returns:
            IMAGE (IMAGE)
            MASK (MASK)
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
        Images: IMAGE | ImageLike,
        Seed: int | INT = 0,
        Material_Type: Rodin3DDetail_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DDetail_Polygon_count | Rodin3DDetail_Polygon_count_values = "18K-Quad",
    ) -> tuple[STRING, FILE_3D_GLB]:
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
        Images: IMAGE | ImageLike,
        TAPose: bool | BOOLEAN = False,
        Seed: int | INT = 0,
        Material_Type: Rodin3DGen2_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DGen2_Polygon_count | Rodin3DGen2_Polygon_count_values = "500K-Triangle",
    ) -> tuple[STRING, FILE_3D_GLB]:
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

class Rodin3DGen25Image_mode(str, Enum):
    Regular = "Regular"
    Fast = "Fast"
    Extreme_High = "Extreme-High"

class Rodin3DGen25Image_material(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"
    All = "All"
    None_ = "None"

class Rodin3DGen25Image_geometry_file_format(str, Enum):
    glb = "glb"
    fbx = "fbx"
    obj = "obj"
    stl = "stl"

class Rodin3DGen25Image_texture_mode(str, Enum):
    Default = "Default"
    legacy = "legacy"
    extreme_low = "extreme-low"
    low = "low"
    medium = "medium"
    high = "high"

class Rodin3DGen25Image_mode_tier(str, Enum):
    Gen_2_5_Low = "Gen-2.5-Low"
    Gen_2_5_Medium = "Gen-2.5-Medium"
    Gen_2_5_High = "Gen-2.5-High"
    Gen_2_5_Extreme_Low = "Gen-2.5-Extreme-Low"

class Rodin3DGen25Image_mode_polygon_count(str, Enum):
    Default = "Default"
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _2K_Triangle = "2K-Triangle"
    _20K_Triangle = "20K-Triangle"
    _150K_Triangle = "150K-Triangle"
    _500K_Triangle = "500K-Triangle"
    _1M_Triangle = "1M-Triangle"

class Rodin3DGen25Image_mode_mesh_mode(str, Enum):
    Raw = "Raw"
    Quad = "Quad"

Rodin3DGen25Image_mode_tier_values: TypeAlias = Literal[
    "Gen-2.5-Low",
    "Gen-2.5-Medium",
    "Gen-2.5-High",
    Rodin3DGen25Image_mode_tier.Gen_2_5_Low,
    Rodin3DGen25Image_mode_tier.Gen_2_5_Medium,
    Rodin3DGen25Image_mode_tier.Gen_2_5_High,
]

Rodin3DGen25Image_mode_polygon_count_values: TypeAlias = Literal[
    "Default",
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "2K-Triangle",
    "20K-Triangle",
    "150K-Triangle",
    "500K-Triangle",
    "1M-Triangle",
]

Rodin3DGen25Image_mode_tier_values_: TypeAlias = Literal[
    "Gen-2.5-Low",
    "Gen-2.5-Medium",
    "Gen-2.5-High",
    "Gen-2.5-Extreme-Low",
]

Rodin3DGen25Image_texture_mode_values: TypeAlias = Literal[
    "Default",
    "legacy",
    "extreme-low",
    "low",
    "medium",
    "high",
]

class Rodin3DGen25Image:
    """Rodin 3D Gen-2.5 - Image to 3D: Generate a 3D model from 1-5 reference images via Rodin Gen-2.5."""
    mode = Rodin3DGen25Image_mode
    material = Rodin3DGen25Image_material
    geometry_file_format = Rodin3DGen25Image_geometry_file_format
    texture_mode = Rodin3DGen25Image_texture_mode
    mode_tier = Rodin3DGen25Image_mode_tier
    mode_polygon_count = Rodin3DGen25Image_mode_polygon_count
    mode_mesh_mode = Rodin3DGen25Image_mode_mesh_mode
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool | BOOLEAN = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int | INT = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int | INT = 1000000,
        mode_is_micro: bool | BOOLEAN = False,
        mode_creative: bool | BOOLEAN = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool | BOOLEAN = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int | INT = 20000,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int | INT = 1000000,
        mode_is_micro: bool | BOOLEAN = False,
        mode_creative: bool | BOOLEAN = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool | BOOLEAN = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int | INT = 20000,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int | INT = 1000000,
        mode_is_micro: bool | BOOLEAN = False,
        mode_creative: bool | BOOLEAN = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        use_original_alpha: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D:
        """Rodin 3D Gen-2.5 - Image to 3D: Generate a 3D model from 1-5 reference images via Rodin Gen-2.5.

        Pick a mode (Fast / Regular / Extreme-High) to tune quality vs. cost.

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Gen25_Image
        API node: runs on a paid service and needs a Comfy account.

        Args:
            images (list of IMAGE, required): 1-5 images. The first image is used for materials when multi-view. 1 to 5 elements, or a dictionary by name: image0, image1, image2, … (5 in all); each also by keyword, as images_image0.
            mode (COMBO, optional): Generation mode. Regular = balanced. Fast = 1K-20K faces for rapid prototyping. Extreme-High = 20K-2M faces with optional micro details. Default 'Regular'. One of: 'Regular', 'Fast', 'Extreme-High'.
            material (COMBO, optional): Default 'Shaded'. One of: 'PBR', 'Shaded', 'All', 'None'.
            geometry_file_format (COMBO, optional): Default 'glb'. One of: 'glb', 'fbx', 'obj', 'stl'.
            texture_mode (COMBO, optional): Texture quality preset. 'Default' uses the server's default for the selected tier. Default 'Default'. One of: 'Default', 'legacy', 'extreme-low', 'low', 'medium', 'high'.
            seed (INT, optional): Range 0 to 65535. Default 0.
            TAPose (BOOLEAN, optional): T/A pose for human-like models. Default False.
            hd_texture (BOOLEAN, optional): High-quality texture enhancement. Default False.
            texture_delight (BOOLEAN, optional): Remove baked lighting from textures. Default False.
            use_original_alpha (BOOLEAN, optional): Preserve image transparency. Default False.
            addon_highpack (BOOLEAN, optional): HighPack addon: 4K textures and ~16x faces in Quad mode. Default False.
            bbox_width (INT, optional): Bounding-box width (Y axis). Set to 0 with the others to skip bbox. Range 0 to 300. Default 0.
            bbox_height (INT, optional): Bounding-box height (Z axis). Range 0 to 300. Default 0.
            bbox_length (INT, optional): Bounding-box length (X axis). Range 0 to 300. Default 0.
            height_cm (INT, optional): Approximate model height in centimeters (0 to skip). Range 0 to 10000. Default 0.
            mode_tier (COMBO, if mode is one of 'Regular', 'Fast'): Quality tier. Higher tiers produce higher-fidelity geometry. Default 'Gen-2.5-High' (Regular). Default 'Gen-2.5-Low' (Fast). One of: 'Gen-2.5-Low', 'Gen-2.5-Medium', 'Gen-2.5-High', 'Gen-2.5-Extreme-Low'.
            mode_polygon_count (COMBO, if mode is 'Regular'): Preset face count. 'Default' uses the server's default for the selected tier. Default 'Default'. One of: 'Default', '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '2K-Triangle', '20K-Triangle', '150K-Triangle', '500K-Triangle', '1M-Triangle'.
            mode_creative (BOOLEAN, if mode is one of 'Regular', 'Extreme-High'): Creative mode (Medium/High only). Enhances generative robustness. Default False.
            mode_mesh_faces (INT, if mode is one of 'Fast', 'Extreme-High'): Mesh face count (1K-20K in Fast mode). Range 1000 to 20000 (Fast). Range 20000 to 2000000 (Extreme-High). Default 20000 (Fast). Default 1000000 (Extreme-High).
            mode_mesh_mode (COMBO, if mode is 'Extreme-High'): Default 'Raw'. One of: 'Raw', 'Quad'.
            mode_is_micro (BOOLEAN, if mode is 'Extreme-High'): Enable micro detail (Extreme-High only). Default False.

        Returns:
            model_file (FILE_3D)
        """

class Rodin3DGen25Text_mode(str, Enum):
    Regular = "Regular"
    Fast = "Fast"
    Extreme_High = "Extreme-High"

class Rodin3DGen25Text_material(str, Enum):
    PBR = "PBR"
    Shaded = "Shaded"
    All = "All"
    None_ = "None"

class Rodin3DGen25Text_geometry_file_format(str, Enum):
    glb = "glb"
    fbx = "fbx"
    obj = "obj"
    stl = "stl"

class Rodin3DGen25Text_texture_mode(str, Enum):
    Default = "Default"
    legacy = "legacy"
    extreme_low = "extreme-low"
    low = "low"
    medium = "medium"
    high = "high"

class Rodin3DGen25Text_mode_tier(str, Enum):
    Gen_2_5_Low = "Gen-2.5-Low"
    Gen_2_5_Medium = "Gen-2.5-Medium"
    Gen_2_5_High = "Gen-2.5-High"
    Gen_2_5_Extreme_Low = "Gen-2.5-Extreme-Low"

class Rodin3DGen25Text_mode_polygon_count(str, Enum):
    Default = "Default"
    _4K_Quad = "4K-Quad"
    _8K_Quad = "8K-Quad"
    _18K_Quad = "18K-Quad"
    _50K_Quad = "50K-Quad"
    _2K_Triangle = "2K-Triangle"
    _20K_Triangle = "20K-Triangle"
    _150K_Triangle = "150K-Triangle"
    _500K_Triangle = "500K-Triangle"
    _1M_Triangle = "1M-Triangle"

class Rodin3DGen25Text_mode_mesh_mode(str, Enum):
    Raw = "Raw"
    Quad = "Quad"

Rodin3DGen25Text_mode_tier_values: TypeAlias = Literal[
    "Gen-2.5-Low",
    "Gen-2.5-Medium",
    "Gen-2.5-High",
    Rodin3DGen25Text_mode_tier.Gen_2_5_Low,
    Rodin3DGen25Text_mode_tier.Gen_2_5_Medium,
    Rodin3DGen25Text_mode_tier.Gen_2_5_High,
]

Rodin3DGen25Text_mode_polygon_count_values: TypeAlias = Literal[
    "Default",
    "4K-Quad",
    "8K-Quad",
    "18K-Quad",
    "50K-Quad",
    "2K-Triangle",
    "20K-Triangle",
    "150K-Triangle",
    "500K-Triangle",
    "1M-Triangle",
]

Rodin3DGen25Text_mode_tier_values_: TypeAlias = Literal[
    "Gen-2.5-Low",
    "Gen-2.5-Medium",
    "Gen-2.5-High",
    "Gen-2.5-Extreme-Low",
]

Rodin3DGen25Text_texture_mode_values: TypeAlias = Literal[
    "Default",
    "legacy",
    "extreme-low",
    "low",
    "medium",
    "high",
]

class Rodin3DGen25Text:
    """Rodin 3D Gen-2.5 - Text to 3D: Generate a 3D model from a text prompt via Rodin Gen-2.5."""
    mode = Rodin3DGen25Text_mode
    material = Rodin3DGen25Text_material
    geometry_file_format = Rodin3DGen25Text_geometry_file_format
    texture_mode = Rodin3DGen25Text_texture_mode
    mode_tier = Rodin3DGen25Text_mode_tier
    mode_polygon_count = Rodin3DGen25Text_mode_polygon_count
    mode_mesh_mode = Rodin3DGen25Text_mode_mesh_mode
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        mode: Literal["Regular", Rodin3DGen25Text_mode.Regular] = "Regular",
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_tier: Rodin3DGen25Text_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Text_mode_polygon_count | Rodin3DGen25Text_mode_polygon_count_values = "Default",
        mode_creative: bool | BOOLEAN = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        mode: Literal["Fast", Rodin3DGen25Text_mode.Fast],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        mode_tier: Rodin3DGen25Text_mode_tier | Rodin3DGen25Text_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int | INT = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        mode: Literal["Fast", Rodin3DGen25Text_mode.Fast],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_tier: Rodin3DGen25Text_mode_tier | Rodin3DGen25Text_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int | INT = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        mode: Literal["Extreme-High", Rodin3DGen25Text_mode.Extreme_High],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        mode_mesh_mode: Rodin3DGen25Text_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int | INT = 1000000,
        mode_is_micro: bool | BOOLEAN = False,
        mode_creative: bool | BOOLEAN = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        mode: Literal["Extreme-High", Rodin3DGen25Text_mode.Extreme_High],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
        *,
        mode_mesh_mode: Rodin3DGen25Text_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int | INT = 1000000,
        mode_is_micro: bool | BOOLEAN = False,
        mode_creative: bool | BOOLEAN = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int | INT = 0,
        TAPose: bool | BOOLEAN = False,
        hd_texture: bool | BOOLEAN = False,
        texture_delight: bool | BOOLEAN = False,
        addon_highpack: bool | BOOLEAN = False,
        bbox_width: int | INT = 0,
        bbox_height: int | INT = 0,
        bbox_length: int | INT = 0,
        height_cm: int | INT = 0,
    ) -> FILE_3D:
        """Rodin 3D Gen-2.5 - Text to 3D: Generate a 3D model from a text prompt via Rodin Gen-2.5.

        Pick a mode (Fast / Regular / Extreme-High) to tune quality vs. cost.

        Module: comfy_api_nodes.nodes_rodin · Category: partner/3d/Rodin · Class type: Rodin3D_Gen25_Text
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the 3D model. Default ''.
            mode (COMBO, optional): Generation mode. Regular = balanced. Fast = 1K-20K faces for rapid prototyping. Extreme-High = 20K-2M faces with optional micro details. Default 'Regular'. One of: 'Regular', 'Fast', 'Extreme-High'.
            material (COMBO, optional): Default 'Shaded'. One of: 'PBR', 'Shaded', 'All', 'None'.
            geometry_file_format (COMBO, optional): Default 'glb'. One of: 'glb', 'fbx', 'obj', 'stl'.
            texture_mode (COMBO, optional): Texture quality preset. 'Default' uses the server's default for the selected tier. Default 'Default'. One of: 'Default', 'legacy', 'extreme-low', 'low', 'medium', 'high'.
            seed (INT, optional): Range 0 to 65535. Default 0.
            TAPose (BOOLEAN, optional): T/A pose for human-like models. Default False.
            hd_texture (BOOLEAN, optional): High-quality texture enhancement. Default False.
            texture_delight (BOOLEAN, optional): Remove baked lighting from textures. Default False.
            addon_highpack (BOOLEAN, optional): HighPack addon: 4K textures and ~16x faces in Quad mode. Default False.
            bbox_width (INT, optional): Bounding-box width (Y axis). Set to 0 with the others to skip bbox. Range 0 to 300. Default 0.
            bbox_height (INT, optional): Bounding-box height (Z axis). Range 0 to 300. Default 0.
            bbox_length (INT, optional): Bounding-box length (X axis). Range 0 to 300. Default 0.
            height_cm (INT, optional): Approximate model height in centimeters (0 to skip). Range 0 to 10000. Default 0.
            mode_tier (COMBO, if mode is one of 'Regular', 'Fast'): Quality tier. Higher tiers produce higher-fidelity geometry. Default 'Gen-2.5-High' (Regular). Default 'Gen-2.5-Low' (Fast). One of: 'Gen-2.5-Low', 'Gen-2.5-Medium', 'Gen-2.5-High', 'Gen-2.5-Extreme-Low'.
            mode_polygon_count (COMBO, if mode is 'Regular'): Preset face count. 'Default' uses the server's default for the selected tier. Default 'Default'. One of: 'Default', '4K-Quad', '8K-Quad', '18K-Quad', '50K-Quad', '2K-Triangle', '20K-Triangle', '150K-Triangle', '500K-Triangle', '1M-Triangle'.
            mode_creative (BOOLEAN, if mode is one of 'Regular', 'Extreme-High'): Creative mode (Medium/High only). Enhances generative robustness. Default False.
            mode_mesh_faces (INT, if mode is one of 'Fast', 'Extreme-High'): Mesh face count (1K-20K in Fast mode). Range 1000 to 20000 (Fast). Range 20000 to 2000000 (Extreme-High). Default 20000 (Fast). Default 1000000 (Extreme-High).
            mode_mesh_mode (COMBO, if mode is 'Extreme-High'): Default 'Raw'. One of: 'Raw', 'Quad'.
            mode_is_micro (BOOLEAN, if mode is 'Extreme-High'): Enable micro detail (Extreme-High only). Default False.

        Returns:
            model_file (FILE_3D)
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
        Images: IMAGE | ImageLike,
        Seed: int | INT = 0,
        Material_Type: Rodin3DRegular_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DRegular_Polygon_count | Rodin3DRegular_Polygon_count_values = "18K-Quad",
    ) -> tuple[STRING, FILE_3D_GLB]:
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

class Rodin3DSketch:
    """Rodin 3D Generate - Sketch Generate: Generate 3D Assets using Rodin API"""
    def __call__(self, Images: IMAGE | ImageLike, Seed: int | INT = 0) -> tuple[STRING, FILE_3D_GLB]:
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
        Images: IMAGE | ImageLike,
        Seed: int | INT = 0,
        Material_Type: Rodin3DSmooth_Material_Type | Literal["PBR", "Shaded"] = "PBR",
        Polygon_count: Rodin3DSmooth_Polygon_count | Rodin3DSmooth_Polygon_count_values = "18K-Quad",
    ) -> tuple[STRING, FILE_3D_GLB]:
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

class ScaleROPE:
    """ScaleROPE: Scale and shift the ROPE of the model."""
    def __call__(
        self,
        model: MODEL,
        scale_x: float | FLOAT = 1.0,
        shift_x: float | FLOAT = 0.0,
        scale_y: float | FLOAT = 1.0,
        shift_y: float | FLOAT = 0.0,
        scale_t: float | FLOAT = 1.0,
        shift_t: float | FLOAT = 0.0,
    ) -> MODEL:
        """ScaleROPE: Scale and shift the ROPE of the model.

        Module: comfy_extras.nodes_rope · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale_x (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_x (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.
            scale_y (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_y (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.
            scale_t (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_t (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class SplitImageWithAlpha:
    """Split Image with Alpha."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[IMAGE, MASK]:
        """Split Image with Alpha.

        Module: comfy_extras.nodes_compositing · Category: image/compositing

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
            MASK (MASK)
        """

class WebcamCapture:
    """Webcam Capture."""
    def __call__(
        self,
        image: WidgetValue | WEBCAM,
        width: int | INT = 0,
        height: int | INT = 0,
        capture_on_queue: bool | BOOLEAN = True,
    ) -> IMAGE:
        """Webcam Capture.

        Module: comfy_extras.nodes_webcam · Category: image

        Args:
            image (WEBCAM, required)
            width (INT, optional): Range 0 to 16384. Default 0.
            height (INT, optional): Range 0 to 16384. Default 0.
            capture_on_queue (BOOLEAN, optional): Default True.

        Returns:
            IMAGE (IMAGE)
        """
