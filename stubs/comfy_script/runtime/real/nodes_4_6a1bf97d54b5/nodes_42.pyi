import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D_FBX, FILE_3D_GLB, IMAGE, MESHY_TASK_ID, Waitable

class MagnificImageRelightNode_style(str, Enum):
    standard = "standard"
    darker_but_realistic = "darker_but_realistic"
    clean = "clean"
    smooth = "smooth"
    brighter = "brighter"
    contrasted_n_hdr = "contrasted_n_hdr"
    just_composition = "just_composition"

class MagnificImageRelightNode_advanced_settings(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class MagnificImageRelightNode_advanced_settings_engine(str, Enum):
    automatic = "automatic"
    balanced = "balanced"
    cool = "cool"
    real = "real"
    illusio = "illusio"
    fairy = "fairy"
    colorful_anime = "colorful_anime"
    hard_transform = "hard_transform"
    softy = "softy"

class MagnificImageRelightNode_advanced_settings_transfer_light_a(str, Enum):
    automatic = "automatic"
    low = "low"
    medium = "medium"
    normal = "normal"
    high = "high"
    high_on_faces = "high_on_faces"

class MagnificImageRelightNode_advanced_settings_transfer_light_b(str, Enum):
    automatic = "automatic"
    composition = "composition"
    straight = "straight"
    smooth_in = "smooth_in"
    smooth_out = "smooth_out"
    smooth_both = "smooth_both"
    reverse_both = "reverse_both"
    soft_in = "soft_in"
    soft_out = "soft_out"
    soft_mid = "soft_mid"
    style_shift = "style_shift"
    strong_shift = "strong_shift"

MagnificImageRelightNode_style_values: TypeAlias = Literal[
    "standard",
    "darker_but_realistic",
    "clean",
    "smooth",
    "brighter",
    "contrasted_n_hdr",
    "just_composition",
]

MagnificImageRelightNode_advanced_settings_engine_values: TypeAlias = Literal[
    "automatic",
    "balanced",
    "cool",
    "real",
    "illusio",
    "fairy",
    "colorful_anime",
    "hard_transform",
    "softy",
]

MagnificImageRelightNode_advanced_settings_transfer_light_a_values: TypeAlias = Literal[
    "automatic",
    "low",
    "medium",
    "normal",
    "high",
    "high_on_faces",
]

MagnificImageRelightNode_advanced_settings_transfer_light_b_values: TypeAlias = Literal[
    "automatic",
    "composition",
    "straight",
    "smooth_in",
    "smooth_out",
    "smooth_both",
    "reverse_both",
    "soft_in",
    "soft_out",
    "soft_mid",
    "style_shift",
    "strong_shift",
]

MagnificImageRelightNode_advanced_settings_values: TypeAlias = Literal[
    "disabled",
    MagnificImageRelightNode_advanced_settings.disabled,
]

MagnificImageRelightNode_advanced_settings_values_: TypeAlias = Literal[
    "enabled",
    MagnificImageRelightNode_advanced_settings.enabled,
]

class MagnificImageRelightNode:
    """Magnific Image Relight: Relight an image with lighting adjustments and optional reference-based light transfer."""
    style = MagnificImageRelightNode_style
    advanced_settings = MagnificImageRelightNode_advanced_settings
    advanced_settings_engine = MagnificImageRelightNode_advanced_settings_engine
    advanced_settings_transfer_light_a = MagnificImageRelightNode_advanced_settings_transfer_light_a
    advanced_settings_transfer_light_b = MagnificImageRelightNode_advanced_settings_transfer_light_b
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        light_transfer_strength: int = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool = False,
        change_background: bool = True,
        preserve_details: bool = True,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values = "disabled",
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        light_transfer_strength: int = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool = False,
        change_background: bool = True,
        preserve_details: bool = True,
        *,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values_,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        advanced_settings_whites: int = 50,
        advanced_settings_blacks: int = 50,
        advanced_settings_brightness: int = 50,
        advanced_settings_contrast: int = 50,
        advanced_settings_saturation: int = 50,
        advanced_settings_engine: MagnificImageRelightNode_advanced_settings_engine | MagnificImageRelightNode_advanced_settings_engine_values = "automatic",
        advanced_settings_transfer_light_a: MagnificImageRelightNode_advanced_settings_transfer_light_a | MagnificImageRelightNode_advanced_settings_transfer_light_a_values = "automatic",
        advanced_settings_transfer_light_b: MagnificImageRelightNode_advanced_settings_transfer_light_b | MagnificImageRelightNode_advanced_settings_transfer_light_b_values = "automatic",
        advanced_settings_fixed_generation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        light_transfer_strength: int,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values,
        interpolate_from_original: bool,
        change_background: bool,
        preserve_details: bool,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values_,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        advanced_settings_whites: int = 50,
        advanced_settings_blacks: int = 50,
        advanced_settings_brightness: int = 50,
        advanced_settings_contrast: int = 50,
        advanced_settings_saturation: int = 50,
        advanced_settings_engine: MagnificImageRelightNode_advanced_settings_engine | MagnificImageRelightNode_advanced_settings_engine_values = "automatic",
        advanced_settings_transfer_light_a: MagnificImageRelightNode_advanced_settings_transfer_light_a | MagnificImageRelightNode_advanced_settings_transfer_light_a_values = "automatic",
        advanced_settings_transfer_light_b: MagnificImageRelightNode_advanced_settings_transfer_light_b | MagnificImageRelightNode_advanced_settings_transfer_light_b_values = "automatic",
        advanced_settings_fixed_generation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        light_transfer_strength: int = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool = False,
        change_background: bool = True,
        preserve_details: bool = True,
        *,
        advanced_settings: Mapping[str, Any],
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        light_transfer_strength: int,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values,
        interpolate_from_original: bool,
        change_background: bool,
        preserve_details: bool,
        advanced_settings: Mapping[str, Any],
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Magnific Image Relight: Relight an image with lighting adjustments and optional reference-based light transfer.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The image to relight.
            prompt (STRING, optional): Descriptive guidance for lighting. Supports emphasis notation (1-1.4). Default ''.
            light_transfer_strength (INT, optional): Intensity of light transfer application. Range 0 to 100. Default 100.
            style (COMBO, optional): Stylistic output preference. Default 'standard'. One of: 'standard', 'darker_but_realistic', 'clean', 'smooth', 'brighter', 'contrasted_n_hdr', 'just_composition'.
            interpolate_from_original (BOOLEAN, optional): Restricts generation freedom to match original more closely. Default False.
            change_background (BOOLEAN, optional): Modifies background based on prompt/reference. Default True.
            preserve_details (BOOLEAN, optional): Maintains texture and fine details from original. Default True.
            advanced_settings (COMBO, optional): Fine-tuning options for advanced lighting control. Default 'disabled'. One of: 'disabled', 'enabled'.
            reference_image (IMAGE, optional): Optional reference image to transfer lighting from.
            advanced_settings_whites (INT, if advanced_settings is 'enabled'): Adjusts the brightest tones in the image. Range 0 to 100. Default 50.
            advanced_settings_blacks (INT, if advanced_settings is 'enabled'): Adjusts the darkest tones in the image. Range 0 to 100. Default 50.
            advanced_settings_brightness (INT, if advanced_settings is 'enabled'): Overall brightness adjustment. Range 0 to 100. Default 50.
            advanced_settings_contrast (INT, if advanced_settings is 'enabled'): Contrast adjustment. Range 0 to 100. Default 50.
            advanced_settings_saturation (INT, if advanced_settings is 'enabled'): Color saturation adjustment. Range 0 to 100. Default 50.
            advanced_settings_engine (COMBO, if advanced_settings is 'enabled'): Processing engine selection. Default 'automatic'. One of: 'automatic', 'balanced', 'cool', 'real', 'illusio', 'fairy', 'colorful_anime', 'hard_transform', 'softy'.
            advanced_settings_transfer_light_a (COMBO, if advanced_settings is 'enabled'): The intensity of light transfer. Default 'automatic'. One of: 'automatic', 'low', 'medium', 'normal', 'high', 'high_on_faces'.
            advanced_settings_transfer_light_b (COMBO, if advanced_settings is 'enabled'): Also modifies light transfer intensity. Can be combined with the previous control for varied effects. Default 'automatic'. One of: 'automatic', 'composition', 'straight', 'smooth_in', 'smooth_out', 'smooth_both', 'reverse_both', 'soft_in', 'soft_out', 'soft_mid', 'style_shift', 'strong_shift'.
            advanced_settings_fixed_generation (BOOLEAN, if advanced_settings is 'enabled'): Ensures consistent output with the same settings. Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class MagnificImageSkinEnhancerNode_mode(str, Enum):
    creative = "creative"
    faithful = "faithful"
    flexible = "flexible"

class MagnificImageSkinEnhancerNode_mode_optimized_for(str, Enum):
    enhance_skin = "enhance_skin"
    improve_lighting = "improve_lighting"
    enhance_everything = "enhance_everything"
    transform_to_real = "transform_to_real"
    no_make_up = "no_make_up"

MagnificImageSkinEnhancerNode_mode_optimized_for_values: TypeAlias = Literal[
    "enhance_skin",
    "improve_lighting",
    "enhance_everything",
    "transform_to_real",
    "no_make_up",
]

class MagnificImageSkinEnhancerNode:
    """Magnific Image Skin Enhancer: Skin enhancement for portraits with multiple processing modes."""
    mode = MagnificImageSkinEnhancerNode_mode
    mode_optimized_for = MagnificImageSkinEnhancerNode_mode_optimized_for
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int = 0,
        smart_grain: int = 2,
        mode: Literal["creative", MagnificImageSkinEnhancerNode_mode.creative] = "creative",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int = 0,
        smart_grain: int = 2,
        *,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        mode_skin_detail: int = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int,
        smart_grain: int,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        *,
        mode_skin_detail: int = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int = 0,
        smart_grain: int = 2,
        *,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int,
        smart_grain: int,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        *,
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int = 0,
        smart_grain: int = 2,
        *,
        mode: Mapping[str, Any],
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen: int,
        smart_grain: int,
        mode: Mapping[str, Any],
    ) -> IMAGE:
        """Magnific Image Skin Enhancer: Skin enhancement for portraits with multiple processing modes.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The portrait image to enhance.
            sharpen (INT, optional): Sharpening intensity level. Range 0 to 100. Default 0.
            smart_grain (INT, optional): Smart grain intensity level. Range 0 to 100. Default 2.
            mode (COMBO, optional): Processing mode: creative for artistic enhancement, faithful for preserving original appearance, flexible for targeted optimization. Default 'creative'. One of: 'creative', 'faithful', 'flexible'.
            mode_skin_detail (INT, if mode is 'faithful'): Skin detail enhancement level. Range 0 to 100. Default 80.
            mode_optimized_for (COMBO, if mode is 'flexible'): Enhancement optimization target. Default 'enhance_skin'. One of: 'enhance_skin', 'improve_lighting', 'enhance_everything', 'transform_to_real', 'no_make_up'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class MeshyTextToModelNode_model(str, Enum):
    latest = "latest"

class MeshyTextToModelNode_style(str, Enum):
    realistic = "realistic"
    sculpture = "sculpture"

class MeshyTextToModelNode_should_remesh(str, Enum):
    true = "true"
    false = "false"

class MeshyTextToModelNode_symmetry_mode(str, Enum):
    auto = "auto"
    on = "on"
    off = "off"

class MeshyTextToModelNode_pose_mode(str, Enum):
    _ = ""
    A_pose = "A-pose"
    T_pose = "T-pose"

class MeshyTextToModelNode_should_remesh_topology(str, Enum):
    triangle = "triangle"
    quad = "quad"

if sys.version_info[0] >= 3:
    class MeshyTextToModelNode_outputs(tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyTextToModelNode_outputs = tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyTextToModelNode:
    """Meshy: Text to Model."""
    model = MeshyTextToModelNode_model
    style = MeshyTextToModelNode_style
    should_remesh = MeshyTextToModelNode_should_remesh
    symmetry_mode = MeshyTextToModelNode_symmetry_mode
    pose_mode = MeshyTextToModelNode_pose_mode
    should_remesh_topology = MeshyTextToModelNode_should_remesh_topology
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"] = "latest",
        prompt: str | list[str] | RealOutput = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        should_remesh: Literal["true", MeshyTextToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyTextToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"] = "latest",
        prompt: str | list[str] | RealOutput = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        *,
        should_remesh: Literal["false", MeshyTextToModelNode_should_remesh.false],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"],
        prompt: str | list[str] | RealOutput,
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"],
        should_remesh: Literal["false", MeshyTextToModelNode_should_remesh.false],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"] = "latest",
        prompt: str | list[str] | RealOutput = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        *,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"],
        prompt: str | list[str] | RealOutput,
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"],
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyTextToModelNode_outputs:
        """Meshy: Text to Model.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): Default 'latest'. One of: 'latest'.
            prompt (STRING, optional): Default ''.
            style (COMBO, optional): Default 'realistic'. One of: 'realistic', 'sculpture'.
            should_remesh (COMBO, optional): When set to false, returns an unprocessed triangular mesh. Default 'true'. One of: 'true', 'false'.
            symmetry_mode (COMBO, optional): Default 'auto'. One of: 'auto', 'on', 'off'.
            pose_mode (COMBO, optional): Specify the pose mode for the generated model. Default ''. One of: '', 'A-pose', 'T-pose'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            should_remesh_topology (COMBO, if should_remesh is 'true'): Default 'triangle'. One of: 'triangle', 'quad'.
            should_remesh_target_polycount (INT, if should_remesh is 'true'): Range 100 to 300000. Default 300000.

        Returns:
            model_file (STRING)
            meshy_task_id (MESHY_TASK_ID)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """

class MeshyRefineNode_model(str, Enum):
    latest = "latest"

if sys.version_info[0] >= 3:
    class MeshyRefineNode_outputs(tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyRefineNode_outputs = tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyRefineNode:
    """Meshy: Refine Draft Model: Refine a previously created draft model."""
    model = MeshyRefineNode_model
    @overload
    def __call__(
        self,
        model: MeshyRefineNode_model | Literal["latest"] = "latest",
        *,
        meshy_task_id: MESHY_TASK_ID,
        enable_pbr: bool = False,
        texture_prompt: str | list[str] | RealOutput = "",
        texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyRefineNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyRefineNode_model | Literal["latest"],
        meshy_task_id: MESHY_TASK_ID,
        enable_pbr: bool = False,
        texture_prompt: str | list[str] | RealOutput = "",
        texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyRefineNode_outputs:
        """Meshy: Refine Draft Model: Refine a previously created draft model.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): Default 'latest'. One of: 'latest'.
            meshy_task_id (MESHY_TASK_ID, required)
            enable_pbr (BOOLEAN, optional): Generate PBR Maps (metallic, roughness, normal) in addition to the base color. Note: this should be set to false when using Sculpture style, as Sculpture style generates its own set of PBR maps. Default False.
            texture_prompt (STRING, optional): Provide a text prompt to guide the texturing process. Maximum 600 characters. Cannot be used at the same time as 'texture_image'. Default ''.
            texture_image (IMAGE, optional): Only one of 'texture_image' or 'texture_prompt' may be used at the same time.

        Returns:
            model_file (STRING)
            meshy_task_id (MESHY_TASK_ID)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """
