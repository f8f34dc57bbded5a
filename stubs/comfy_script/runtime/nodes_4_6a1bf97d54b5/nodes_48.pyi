from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    BOOLEAN,
    FILE_3D,
    FLOAT,
    IMAGE,
    INT,
    RUNWAY_ALEPH2_KEYFRAME,
    RUNWAY_ALEPH2_PROMPT_IMAGE,
    STRING,
    VIDEO,
)

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
        prompt: str | STRING = "",
        *,
        start_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        duration: RunwayFirstLastFrameNode_duration | Literal[5, 10] = 5,
        ratio: RunwayFirstLastFrameNode_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING,
        start_frame: IMAGE | ImageLike,
        end_frame: IMAGE | ImageLike,
        duration: RunwayFirstLastFrameNode_duration | Literal[5, 10] = 5,
        ratio: RunwayFirstLastFrameNode_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int | INT = 0,
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
        prompt: str | STRING = "",
        *,
        start_frame: IMAGE | ImageLike,
        duration: RunwayImageToVideoNodeGen3a_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen3a_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING,
        start_frame: IMAGE | ImageLike,
        duration: RunwayImageToVideoNodeGen3a_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen3a_ratio | Literal["768:1280", "1280:768"] = "768:1280",
        seed: int | INT = 0,
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
        prompt: str | STRING = "",
        *,
        start_frame: IMAGE | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        start_frame: IMAGE | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int | INT = 0,
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
        prompt: str | STRING = "",
        ratio: RunwayTextToImageNode_ratio | RunwayTextToImageNode_ratio_values = "1920:1080",
        reference_image: IMAGE | ImageLike | None = None,
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
            IMAGE (IMAGE)
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
        prompt: str | STRING = "",
        *,
        video: VIDEO,
        seed: int | INT = 0,
        public_figure_threshold: RunwayAleph2VideoToVideoNode_public_figure_threshold | Literal["auto", "low"] = "low",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        video: VIDEO,
        seed: int | INT = 0,
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
        image: IMAGE | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values = "Absolute time (seconds)",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_seconds: float | FLOAT = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values_,
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_fraction: float | FLOAT = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values = "Absolute time (seconds)",
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_seconds: float | FLOAT = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values_,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_fraction: float | FLOAT = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
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

class SoniloVideoToMusic:
    """Sonilo Video to Music: Generate music from video content using Sonilo's AI model."""
    def __call__(self, video: VIDEO, prompt: str | STRING = "", seed: int | INT = 0) -> AUDIO:
        """Sonilo Video to Music: Generate music from video content using Sonilo's AI model.

        Analyzes the video and creates matching music.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Input video to generate music from. Maximum duration: 6 minutes.
            prompt (STRING, optional): Optional text prompt to guide music generation. Leave empty for best quality - the model will fully analyze the video content. Default ''.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (AUDIO)
        """

class SoniloTextToMusic:
    """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model."""
    def __call__(self, prompt: str | STRING = "", duration: int | INT = 30, seed: int | INT = 0) -> AUDIO:
        """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the music to generate. Default ''.
            duration (INT, optional): Target duration in seconds. Maximum: 6 minutes. Range 1 to 360. Default 30.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (AUDIO)
        """

class OpenAIVideoSora2_model(str, Enum):
    sora_2 = "sora-2"
    sora_2_pro = "sora-2-pro"

class OpenAIVideoSora2_size(str, Enum):
    _720x1280 = "720x1280"
    _1280x720 = "1280x720"
    _1024x1792 = "1024x1792"
    _1792x1024 = "1792x1024"

class OpenAIVideoSora2_duration(Enum):
    _4 = 4
    _8 = 8
    _12 = 12

class OpenAIVideoSora2:
    """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation."""
    model = OpenAIVideoSora2_model
    size = OpenAIVideoSora2_size
    duration = OpenAIVideoSora2_duration
    def __call__(
        self,
        model: OpenAIVideoSora2_model | Literal["sora-2", "sora-2-pro"] = "sora-2",
        prompt: str | STRING = "",
        size: OpenAIVideoSora2_size | Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] = "1280x720",
        duration: OpenAIVideoSora2_duration | Literal[4, 8, 12] = 8,
        image: IMAGE | ImageLike | None = None,
        seed: int | INT = 0,
    ) -> VIDEO:
        """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation.

        DEPRECATION NOTICE: OpenAI will stop serving the Sora v2 API in September 2026. This node will be removed from ComfyUI at that time.

        Module: comfy_api_nodes.nodes_sora · Category: partner/video/Sora
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'sora-2'. One of: 'sora-2', 'sora-2-pro'.
            prompt (STRING, optional): Guiding text; may be empty if an input image is present. Default ''.
            size (COMBO, optional): Default '1280x720'. One of: '720x1280', '1280x720', '1024x1792', '1792x1024'.
            duration (COMBO, optional): Default 8. One of: 4, 8, 12.
            image (IMAGE, optional)
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SyncLipSyncNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncLipSyncNode_model_sync_mode(str, Enum):
    bounce = "bounce"
    cut_off = "cut_off"
    loop = "loop"
    silence = "silence"
    remap = "remap"

class SyncLipSyncNode_model_speaker_selection(str, Enum):
    default = "default"
    auto_detect = "auto-detect"
    coordinates = "coordinates"

class SyncLipSyncNode:
    """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so."""
    model = SyncLipSyncNode_model
    model_sync_mode = SyncLipSyncNode_model_sync_mode
    model_speaker_selection = SyncLipSyncNode_model_speaker_selection
    @overload
    def __call__(
        self,
        video: VIDEO,
        audio: AUDIO,
        seed: int | INT = 42,
        model: SyncLipSyncNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_sync_mode: SyncLipSyncNode_model_sync_mode | Literal["bounce", "cut_off", "loop", "silence", "remap"] = "bounce",
        model_speaker_selection: SyncLipSyncNode_model_speaker_selection | Literal["default", "auto-detect", "coordinates"] = "default",
        model_speaker_frame: int | INT = 0,
        model_speaker_x: int | INT = 0,
        model_speaker_y: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(self, video: VIDEO, audio: AUDIO, seed: int | INT = 42, *, model: Mapping[str, Any]) -> VIDEO: ...
    @overload
    def __call__(self, video: VIDEO, audio: AUDIO, seed: int | INT, model: Mapping[str, Any]) -> VIDEO:
        """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so.

        Handles close-ups, profiles and obstructions automatically while preserving the speaker's expression. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Footage of the speaker to re-sync. Up to 4K (4096x2160); a constant frame rate of 24/25/30 fps works best.
            audio (AUDIO, required): Speech audio to sync the mouth to.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model (COMBO, optional): sync.so generation model. Default 'sync-3'. One of: 'sync-3'.
            model_sync_mode (COMBO, optional): How to handle a duration mismatch between video and audio; this also sets the output length. bounce: video plays forward then backward until the audio ends (output = audio length). loop: video restarts until the audio ends (output = audio length). remap: video is time-stretched to match the audio (output = audio length). cut_off: the longer track is trimmed (output = shorter length). silence: nothing is trimmed; the shorter track is padded (output = longer length). Default 'bounce'. One of: 'bounce', 'cut_off', 'loop', 'silence', 'remap'.
            model_speaker_selection (COMBO, optional): Which face to lipsync when several people are visible. default: let the model decide. auto-detect: detect and follow the active speaker. coordinates: target the face at pixel (speaker_x, speaker_y) in the frame chosen by speaker_frame. Default 'default'. One of: 'default', 'auto-detect', 'coordinates'.
            model_speaker_frame (INT, optional): Video frame used to locate the speaker. Only used when speaker_selection is 'coordinates'. Range 0 to 1000000. Default 0.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.

        Returns:
            VIDEO (VIDEO)
        """
