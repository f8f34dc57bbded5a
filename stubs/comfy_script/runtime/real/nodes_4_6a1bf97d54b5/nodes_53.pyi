import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_OBJ,
    FILE_3D_STL,
    IMAGE,
    MODEL_TASK_ID,
    RETARGET_TASK_ID,
    RIG_TASK_ID,
    Result,
    VIDEO,
    Waitable,
)

class TripoP1MultiviewToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1MultiviewToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoP1MultiviewToModelNode_output_mode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoP1MultiviewToModelNode_output_mode_orientation(str, Enum):
    default = "default"
    align_image = "align_image"

TripoP1MultiviewToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1MultiviewToModelNode_output_mode.Geometry_only,
]

TripoP1MultiviewToModelNode_output_mode_values_: TypeAlias = Literal[
    "Textured",
    TripoP1MultiviewToModelNode_output_mode.Textured,
]

class TripoP1MultiviewToModelNode:
    """Tripo P1: Multiview to Model: Tripo P1 multiview-to-3D from 2-4 reference images in [front, left, back, right] order."""
    output_mode = TripoP1MultiviewToModelNode_output_mode
    output_mode_texture_quality = TripoP1MultiviewToModelNode_output_mode_texture_quality
    output_mode_texture_alignment = TripoP1MultiviewToModelNode_output_mode_texture_alignment
    output_mode_orientation = TripoP1MultiviewToModelNode_output_mode_orientation
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: TripoP1MultiviewToModelNode_output_mode_values = "Geometry only",
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: TripoP1MultiviewToModelNode_output_mode_values_,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
        *,
        output_mode_pbr: bool = True,
        output_mode_texture_quality: TripoP1MultiviewToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_alignment: TripoP1MultiviewToModelNode_output_mode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        output_mode_orientation: TripoP1MultiviewToModelNode_output_mode_orientation | Literal["default", "align_image"] = "default",
        output_mode_texture_seed: int = 42,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: Mapping[str, Any],
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Multiview to Model: Tripo P1 multiview-to-3D from 2-4 reference images in [front, left, back, right] order.

        Front is required; any combination of the other three may be omitted.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Front view (0°). Required.
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            image_left (IMAGE, optional): Left view (90°), i.e. the subject's left side.
            image_back (IMAGE, optional): Back view (180°).
            image_right (IMAGE, optional): Right view (270°), i.e. the subject's right side.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_alignment (COMBO, if output_mode is 'Textured'): Prioritize visual fidelity to the source image, or alignment to the mesh geometry. Default 'original_image'. One of: 'original_image', 'geometry'.
            output_mode_orientation (COMBO, if output_mode is 'Textured'): Rotate the output to match the source image. Only applies when textured. Default 'default'. One of: 'default', 'align_image'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoImportModelNode:
    """Tripo: Import Model: Import an external 3D model (e.g. from Rodin, Hunyuan3D or a local file) into Tripo to use it with Tripo's post-processing nodes: Texture, Rig, Convert."""
    def __call__(self, model_3d: FILE_3D_GLB | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D) -> MODEL_TASK_ID:
        """Tripo: Import Model: Import an external 3D model (e.g. from Rodin, Hunyuan3D or a local file) into Tripo to use it with Tripo's post-processing nodes: Texture, Rig, Convert.

        GLB is recommended: textures survive import only when embedded in the file. Note that texturing an imported model requires a texture prompt.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D, required): 3D model to import (GLB / FBX / OBJ / STL, up to 150 MB). OBJ and STL files carry no embedded textures.

        Returns:
            model task_id (MODEL_TASK_ID)
        """

class TripoTextureNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoTextureNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

if sys.version_info[0] >= 3:
    class TripoTextureNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoTextureNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoTextureNode:
    """Tripo: Texture model."""
    texture_quality = TripoTextureNode_texture_quality
    texture_alignment = TripoTextureNode_texture_alignment
    def __call__(
        self,
        model_task_id: MODEL_TASK_ID,
        texture: bool = True,
        pbr: bool = True,
        texture_seed: int = 42,
        texture_quality: TripoTextureNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoTextureNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        texture_prompt: str | list[str] | RealOutput = "",
    ) -> TripoTextureNode_outputs:
        """Tripo: Texture model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_task_id (MODEL_TASK_ID, required)
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            texture_prompt (STRING, optional): Optional text guidance for texturing. Required in practice for imported models (Tripo: Import Model), which carry no source image to infer colors from. Default ''.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

if sys.version_info[0] >= 3:
    class TripoRefineNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRefineNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoRefineNode:
    """Tripo: Refine Draft model: Refine a draft model created by v1.4 Tripo models only."""
    def __call__(self, model_task_id: MODEL_TASK_ID) -> TripoRefineNode_outputs:
        """Tripo: Refine Draft model: Refine a draft model created by v1.4 Tripo models only.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_task_id (MODEL_TASK_ID, required): Must be a v1.4 Tripo model.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

if sys.version_info[0] >= 3:
    class TripoRigNode_outputs(tuple[str, RIG_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRigNode_outputs = tuple[str, RIG_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoRigNode:
    """Tripo: Rig model."""
    def __call__(self, original_model_task_id: MODEL_TASK_ID) -> TripoRigNode_outputs:
        """Tripo: Rig model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (MODEL_TASK_ID, required)

        Returns:
            model_file (STRING)
            rig task_id (RIG_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoRetargetNode_animation(str, Enum):
    preset_idle = "preset:idle"
    preset_walk = "preset:walk"
    preset_run = "preset:run"
    preset_dive = "preset:dive"
    preset_climb = "preset:climb"
    preset_jump = "preset:jump"
    preset_slash = "preset:slash"
    preset_shoot = "preset:shoot"
    preset_hurt = "preset:hurt"
    preset_fall = "preset:fall"
    preset_turn = "preset:turn"
    preset_quadruped_walk = "preset:quadruped:walk"
    preset_hexapod_walk = "preset:hexapod:walk"
    preset_octopod_walk = "preset:octopod:walk"
    preset_serpentine_march = "preset:serpentine:march"
    preset_aquatic_march = "preset:aquatic:march"

if sys.version_info[0] >= 3:
    class TripoRetargetNode_outputs(tuple[str, RETARGET_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRetargetNode_outputs = tuple[str, RETARGET_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoRetargetNode_animation_values: TypeAlias = Literal[
    "preset:idle",
    "preset:walk",
    "preset:run",
    "preset:dive",
    "preset:climb",
    "preset:jump",
    "preset:slash",
    "preset:shoot",
    "preset:hurt",
    "preset:fall",
    "preset:turn",
    "preset:quadruped:walk",
    "preset:hexapod:walk",
    "preset:octopod:walk",
    "preset:serpentine:march",
    "preset:aquatic:march",
]

class TripoRetargetNode:
    """Tripo: Retarget rigged model."""
    animation = TripoRetargetNode_animation
    def __call__(
        self,
        original_model_task_id: RIG_TASK_ID,
        animation: TripoRetargetNode_animation | TripoRetargetNode_animation_values = "preset:idle",
    ) -> TripoRetargetNode_outputs:
        """Tripo: Retarget rigged model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (RIG_TASK_ID, required)
            animation (COMBO, optional): Default 'preset:idle'. One of: 'preset:idle', 'preset:walk', 'preset:run', 'preset:dive', 'preset:climb', 'preset:jump', 'preset:slash', 'preset:shoot', 'preset:hurt', 'preset:fall', 'preset:turn', 'preset:quadruped:walk', … (16 in all).

        Returns:
            model_file (STRING)
            retarget task_id (RETARGET_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoConversionNode_format(str, Enum):
    GLTF = "GLTF"
    USDZ = "USDZ"
    FBX = "FBX"
    OBJ = "OBJ"
    STL = "STL"
    _3MF = "3MF"

class TripoConversionNode_texture_format(str, Enum):
    BMP = "BMP"
    DPX = "DPX"
    HDR = "HDR"
    JPEG = "JPEG"
    OPEN_EXR = "OPEN_EXR"
    PNG = "PNG"
    TARGA = "TARGA"
    TIFF = "TIFF"
    WEBP = "WEBP"

class TripoConversionNode_fbx_preset(str, Enum):
    blender = "blender"
    mixamo = "mixamo"
    _3dsmax = "3dsmax"

class TripoConversionNode_export_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

TripoConversionNode_texture_format_values: TypeAlias = Literal[
    "BMP",
    "DPX",
    "HDR",
    "JPEG",
    "OPEN_EXR",
    "PNG",
    "TARGA",
    "TIFF",
    "WEBP",
]

class TripoConversionNode:
    """Tripo: Convert model."""
    format = TripoConversionNode_format
    texture_format = TripoConversionNode_texture_format
    fbx_preset = TripoConversionNode_fbx_preset
    export_orientation = TripoConversionNode_export_orientation
    def __call__(
        self,
        original_model_task_id: MODEL_TASK_ID | RIG_TASK_ID | RETARGET_TASK_ID,
        format: TripoConversionNode_format | Literal["GLTF", "USDZ", "FBX", "OBJ", "STL", "3MF"] = "GLTF",
        quad: bool = False,
        face_limit: int = -1,
        texture_size: int = 4096,
        texture_format: TripoConversionNode_texture_format | TripoConversionNode_texture_format_values = "JPEG",
        force_symmetry: bool = False,
        flatten_bottom: bool = False,
        flatten_bottom_threshold: float = 0.0,
        pivot_to_center_bottom: bool = False,
        scale_factor: float = 1.0,
        with_animation: bool = False,
        pack_uv: bool = False,
        bake: bool = False,
        part_names: str | list[str] | RealOutput = "",
        fbx_preset: TripoConversionNode_fbx_preset | Literal["blender", "mixamo", "3dsmax"] = "blender",
        export_vertex_colors: bool = False,
        export_orientation: TripoConversionNode_export_orientation | Literal["align_image", "default"] = "default",
        animate_in_place: bool = False,
    ) -> Result:
        """Tripo: Convert model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (MODEL_TASK_ID or RIG_TASK_ID or RETARGET_TASK_ID, required)
            format (COMBO, optional): Default 'GLTF'. One of: 'GLTF', 'USDZ', 'FBX', 'OBJ', 'STL', '3MF'.
            quad (BOOLEAN, optional): Default False.
            face_limit (INT, optional): Range -1 to 2000000. Default -1.
            texture_size (INT, optional): Range 128 to 4096. Default 4096.
            texture_format (COMBO, optional): Default 'JPEG'. One of: 'BMP', 'DPX', 'HDR', 'JPEG', 'OPEN_EXR', 'PNG', 'TARGA', 'TIFF', 'WEBP'.
            force_symmetry (BOOLEAN, optional): Default False.
            flatten_bottom (BOOLEAN, optional): Default False.
            flatten_bottom_threshold (FLOAT, optional): Range 0.0 to 1.0. Default 0.0.
            pivot_to_center_bottom (BOOLEAN, optional): Default False.
            scale_factor (FLOAT, optional): At least 0.0. Default 1.0.
            with_animation (BOOLEAN, optional): Default False.
            pack_uv (BOOLEAN, optional): Default False.
            bake (BOOLEAN, optional): Default False.
            part_names (STRING, optional): Default ''.
            fbx_preset (COMBO, optional): Default 'blender'. One of: 'blender', 'mixamo', '3dsmax'.
            export_vertex_colors (BOOLEAN, optional): Default False.
            export_orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            animate_in_place (BOOLEAN, optional): Default False.

        Returns:
            What the node saves or shows, once it has run.
        """

class VeoVideoGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class VeoVideoGenerationNode_person_generation(str, Enum):
    ALLOW = "ALLOW"
    BLOCK = "BLOCK"

class VeoVideoGenerationNode_model(str, Enum):
    veo_2_0_generate_001 = "veo-2.0-generate-001"

class VeoVideoGenerationNode:
    """Google Veo 2 Video Generation: Generates videos from text prompts using Google's Veo 2 API"""
    aspect_ratio = VeoVideoGenerationNode_aspect_ratio
    person_generation = VeoVideoGenerationNode_person_generation
    model = VeoVideoGenerationNode_model
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: VeoVideoGenerationNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        negative_prompt: str | list[str] | RealOutput = "",
        duration_seconds: int = 5,
        enhance_prompt: bool = True,
        person_generation: VeoVideoGenerationNode_person_generation | Literal["ALLOW", "BLOCK"] = "ALLOW",
        seed: int = 0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model: VeoVideoGenerationNode_model | Literal["veo-2.0-generate-001"] = "veo-2.0-generate-001",
    ) -> VIDEO:
        """Google Veo 2 Video Generation: Generates videos from text prompts using Google's Veo 2 API

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            duration_seconds (INT, optional): Duration of the output video in seconds. Range 5 to 8. Default 5.
            enhance_prompt (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            person_generation (COMBO, optional): Whether to allow generating people in the video. Default 'ALLOW'. One of: 'ALLOW', 'BLOCK'.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 4294967295. Default 0.
            image (IMAGE, optional): Optional reference image to guide video generation.
            model (COMBO, optional): Veo 2 model to use for video generation. Default 'veo-2.0-generate-001'. One of: 'veo-2.0-generate-001'.

        Returns:
            VIDEO (VIDEO)
        """

class Veo3VideoGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class Veo3VideoGenerationNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class Veo3VideoGenerationNode_person_generation(str, Enum):
    ALLOW = "ALLOW"
    BLOCK = "BLOCK"

class Veo3VideoGenerationNode_model(str, Enum):
    veo_3_1_generate = "veo-3.1-generate"
    veo_3_1_fast_generate = "veo-3.1-fast-generate"
    veo_3_1_lite = "veo-3.1-lite"
    veo_3_0_generate_001 = "veo-3.0-generate-001"
    veo_3_0_fast_generate_001 = "veo-3.0-fast-generate-001"

Veo3VideoGenerationNode_model_values: TypeAlias = Literal[
    "veo-3.1-generate",
    "veo-3.1-fast-generate",
    "veo-3.1-lite",
    "veo-3.0-generate-001",
    "veo-3.0-fast-generate-001",
]

class Veo3VideoGenerationNode:
    """Google Veo 3 Video Generation: Generates videos from text prompts using Google's Veo 3 API"""
    aspect_ratio = Veo3VideoGenerationNode_aspect_ratio
    resolution = Veo3VideoGenerationNode_resolution
    person_generation = Veo3VideoGenerationNode_person_generation
    model = Veo3VideoGenerationNode_model
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: Veo3VideoGenerationNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        resolution: Veo3VideoGenerationNode_resolution | Literal["720p", "1080p", "4k"] = "720p",
        negative_prompt: str | list[str] | RealOutput = "",
        duration_seconds: int = 8,
        enhance_prompt: bool = True,
        person_generation: Veo3VideoGenerationNode_person_generation | Literal["ALLOW", "BLOCK"] = "ALLOW",
        seed: int = 0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model: Veo3VideoGenerationNode_model | Veo3VideoGenerationNode_model_values | None = None,
        generate_audio: bool = False,
    ) -> VIDEO:
        """Google Veo 3 Video Generation: Generates videos from text prompts using Google's Veo 3 API

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            resolution (COMBO, optional): Output video resolution. 4K is not available for veo-3.1-lite and veo-3.0 models. Default '720p'. One of: '720p', '1080p', '4k'.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            duration_seconds (INT, optional): Duration of the output video in seconds. Range 4 to 8, step 2. Default 8.
            enhance_prompt (BOOLEAN, optional): This parameter is deprecated and ignored. Default True.
            person_generation (COMBO, optional): Whether to allow generating people in the video. Default 'ALLOW'. One of: 'ALLOW', 'BLOCK'.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 4294967295. Default 0.
            image (IMAGE, optional): Optional reference image to guide video generation.
            model (COMBO, optional): Veo 3 model to use for video generation. One of: 'veo-3.1-generate', 'veo-3.1-fast-generate', 'veo-3.1-lite', 'veo-3.0-generate-001', 'veo-3.0-fast-generate-001'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Supported by all Veo 3 models. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class Veo3FirstLastFrameNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class Veo3FirstLastFrameNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class Veo3FirstLastFrameNode_model(str, Enum):
    veo_3_1_generate = "veo-3.1-generate"
    veo_3_1_fast_generate = "veo-3.1-fast-generate"
    veo_3_1_lite = "veo-3.1-lite"

Veo3FirstLastFrameNode_model_values: TypeAlias = Literal[
    "veo-3.1-generate",
    "veo-3.1-fast-generate",
    "veo-3.1-lite",
]

class Veo3FirstLastFrameNode:
    """Google Veo 3 First-Last-Frame to Video: Generate video using prompt and first and last frames."""
    resolution = Veo3FirstLastFrameNode_resolution
    aspect_ratio = Veo3FirstLastFrameNode_aspect_ratio
    model = Veo3FirstLastFrameNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        resolution: Veo3FirstLastFrameNode_resolution | Literal["720p", "1080p", "4k"] = "720p",
        aspect_ratio: Veo3FirstLastFrameNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        duration: int = 8,
        seed: int = 0,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: Veo3FirstLastFrameNode_model | Veo3FirstLastFrameNode_model_values = "veo-3.1-generate",
        generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        resolution: Veo3FirstLastFrameNode_resolution | Literal["720p", "1080p", "4k"],
        aspect_ratio: Veo3FirstLastFrameNode_aspect_ratio | Literal["16:9", "9:16"],
        duration: int,
        seed: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: Veo3FirstLastFrameNode_model | Veo3FirstLastFrameNode_model_values = "veo-3.1-generate",
        generate_audio: bool = True,
    ) -> VIDEO:
        """Google Veo 3 First-Last-Frame to Video: Generate video using prompt and first and last frames.

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p', '4k'.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            duration (INT, optional): Duration of the output video in seconds. Range 4 to 8, step 2. Default 8.
            seed (INT, optional): Seed for video generation. Range 0 to 4294967295. Default 0.
            first_frame (IMAGE, required): Start frame.
            last_frame (IMAGE, required): End frame.
            model (COMBO, optional): Default 'veo-3.1-generate'. One of: 'veo-3.1-generate', 'veo-3.1-fast-generate', 'veo-3.1-lite'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class ViduTextToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class ViduTextToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduTextToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduTextToVideoNode:
    """Vidu Text To Video Generation: Generate video from a text prompt"""
    model = ViduTextToVideoNode_model
    aspect_ratio = ViduTextToVideoNode_aspect_ratio
    resolution = ViduTextToVideoNode_resolution
    movement_amplitude = ViduTextToVideoNode_movement_amplitude
    def __call__(
        self,
        model: ViduTextToVideoNode_model | Literal["viduq1"] = "viduq1",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        aspect_ratio: ViduTextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduTextToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduTextToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Text To Video Generation: Generate video from a text prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. One of: '16:9', '9:16', '1:1'.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduImageToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduImageToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduImageToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduImageToVideoNode:
    """Vidu Image To Video Generation: Generate video from image and optional prompt"""
    model = ViduImageToVideoNode_model
    resolution = ViduImageToVideoNode_resolution
    movement_amplitude = ViduImageToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduImageToVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        resolution: ViduImageToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduImageToVideoNode_model | Literal["viduq1"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        resolution: ViduImageToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduImageToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Image To Video Generation: Generate video from image and optional prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            image (IMAGE, required): An image to be used as the start frame of the generated video.
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduReferenceVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduReferenceVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class ViduReferenceVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduReferenceVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduReferenceVideoNode:
    """Vidu Reference To Video Generation: Generate video from multiple images and a prompt"""
    model = ViduReferenceVideoNode_model
    aspect_ratio = ViduReferenceVideoNode_aspect_ratio
    resolution = ViduReferenceVideoNode_resolution
    movement_amplitude = ViduReferenceVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduReferenceVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        aspect_ratio: ViduReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduReferenceVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduReferenceVideoNode_model | Literal["viduq1"],
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 0,
        aspect_ratio: ViduReferenceVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: ViduReferenceVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduReferenceVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Reference To Video Generation: Generate video from multiple images and a prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            images (IMAGE, required): Images to use as references to generate a video with consistent subjects (max 7 images).
            prompt (STRING, optional): A textual description for video generation. Default ''.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. One of: '16:9', '9:16', '1:1'.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class ViduStartEndToVideoNode_model(str, Enum):
    viduq1 = "viduq1"

class ViduStartEndToVideoNode_resolution(str, Enum):
    _1080p = "1080p"

class ViduStartEndToVideoNode_movement_amplitude(str, Enum):
    auto = "auto"
    small = "small"
    medium = "medium"
    large = "large"

class ViduStartEndToVideoNode:
    """Vidu Start End To Video Generation: Generate a video from start and end frames and a prompt"""
    model = ViduStartEndToVideoNode_model
    resolution = ViduStartEndToVideoNode_resolution
    movement_amplitude = ViduStartEndToVideoNode_movement_amplitude
    @overload
    def __call__(
        self,
        model: ViduStartEndToVideoNode_model | Literal["viduq1"] = "viduq1",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput | None = None,
        duration: int = 5,
        seed: int = 0,
        resolution: ViduStartEndToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduStartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: ViduStartEndToVideoNode_model | Literal["viduq1"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput | None = None,
        duration: int = 5,
        seed: int = 0,
        resolution: ViduStartEndToVideoNode_resolution | Literal["1080p"] | None = None,
        movement_amplitude: ViduStartEndToVideoNode_movement_amplitude | Literal["auto", "small", "medium", "large"] | None = None,
    ) -> VIDEO:
        """Vidu Start End To Video Generation: Generate a video from start and end frames and a prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model name. Default 'viduq1'. One of: 'viduq1'.
            first_frame (IMAGE, required): Start frame.
            end_frame (IMAGE, required): End frame.
            prompt (STRING, optional): A textual description for video generation.
            duration (INT, optional): Duration of the output video in seconds. Range 5 to 5. Default 5.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): Supported values may vary by model & duration. One of: '1080p'.
            movement_amplitude (COMBO, optional): The movement amplitude of objects in the frame. One of: 'auto', 'small', 'medium', 'large'.

        Returns:
            VIDEO (VIDEO)
        """

class Vidu2TextToVideoNode_model(str, Enum):
    viduq2 = "viduq2"

class Vidu2TextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _1_1 = "1:1"

class Vidu2TextToVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class Vidu2TextToVideoNode:
    """Vidu2 Text-to-Video Generation: Generate video from a text prompt"""
    model = Vidu2TextToVideoNode_model
    aspect_ratio = Vidu2TextToVideoNode_aspect_ratio
    resolution = Vidu2TextToVideoNode_resolution
    def __call__(
        self,
        model: Vidu2TextToVideoNode_model | Literal["viduq2"] = "viduq2",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        seed: int = 1,
        aspect_ratio: Vidu2TextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "3:4", "4:3", "1:1"] = "16:9",
        resolution: Vidu2TextToVideoNode_resolution | Literal["720p", "1080p"] = "720p",
        background_music: bool = False,
    ) -> VIDEO:
        """Vidu2 Text-to-Video Generation: Generate video from a text prompt

        Module: comfy_api_nodes.nodes_vidu · Category: partner/video/Vidu
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'viduq2'. One of: 'viduq2'.
            prompt (STRING, optional): A textual description for video generation, with a maximum length of 2000 characters. Default ''.
            duration (INT, optional): Range 1 to 10. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 1.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '3:4', '4:3', '1:1'.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p'.
            background_music (BOOLEAN, optional): Whether to add background music to the generated video. Default False.

        Returns:
            VIDEO (VIDEO)
        """
