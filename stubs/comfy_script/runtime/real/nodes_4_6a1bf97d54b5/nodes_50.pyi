from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D, IMAGE, VIDEO

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
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int = 1000000,
        mode_is_micro: bool = False,
        mode_creative: bool = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int = 20000,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int = 1000000,
        mode_is_micro: bool = False,
        mode_creative: bool = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Regular", Rodin3DGen25Image_mode.Regular] = "Regular",
        mode_tier: Rodin3DGen25Image_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Image_mode_polygon_count | Rodin3DGen25Image_mode_polygon_count_values = "Default",
        mode_creative: bool = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Fast", Rodin3DGen25Image_mode.Fast],
        mode_tier: Rodin3DGen25Image_mode_tier | Rodin3DGen25Image_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int = 20000,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Literal["Extreme-High", Rodin3DGen25Image_mode.Extreme_High],
        mode_mesh_mode: Rodin3DGen25Image_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int = 1000000,
        mode_is_micro: bool = False,
        mode_creative: bool = False,
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Image_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Image_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Image_texture_mode | Rodin3DGen25Image_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        use_original_alpha: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
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
        prompt: str | list[str] | RealOutput = "",
        mode: Literal["Regular", Rodin3DGen25Text_mode.Regular] = "Regular",
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_tier: Rodin3DGen25Text_mode_tier_values = "Gen-2.5-High",
        mode_polygon_count: Rodin3DGen25Text_mode_polygon_count | Rodin3DGen25Text_mode_polygon_count_values = "Default",
        mode_creative: bool = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        mode: Literal["Fast", Rodin3DGen25Text_mode.Fast],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        mode_tier: Rodin3DGen25Text_mode_tier | Rodin3DGen25Text_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        mode: Literal["Fast", Rodin3DGen25Text_mode.Fast],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_tier: Rodin3DGen25Text_mode_tier | Rodin3DGen25Text_mode_tier_values_ = "Gen-2.5-Low",
        mode_mesh_faces: int = 20000,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        mode: Literal["Extreme-High", Rodin3DGen25Text_mode.Extreme_High],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        mode_mesh_mode: Rodin3DGen25Text_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int = 1000000,
        mode_is_micro: bool = False,
        mode_creative: bool = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        mode: Literal["Extreme-High", Rodin3DGen25Text_mode.Extreme_High],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
        *,
        mode_mesh_mode: Rodin3DGen25Text_mode_mesh_mode | Literal["Raw", "Quad"] = "Raw",
        mode_mesh_faces: int = 1000000,
        mode_is_micro: bool = False,
        mode_creative: bool = False,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
    ) -> FILE_3D: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        mode: Mapping[str, Any],
        material: Rodin3DGen25Text_material | Literal["PBR", "Shaded", "All", "None"] = "Shaded",
        geometry_file_format: Rodin3DGen25Text_geometry_file_format | Literal["glb", "fbx", "obj", "stl"] = "glb",
        texture_mode: Rodin3DGen25Text_texture_mode | Rodin3DGen25Text_texture_mode_values = "Default",
        seed: int = 0,
        TAPose: bool = False,
        hd_texture: bool = False,
        texture_delight: bool = False,
        addon_highpack: bool = False,
        bbox_width: int = 0,
        bbox_height: int = 0,
        bbox_length: int = 0,
        height_cm: int = 0,
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
