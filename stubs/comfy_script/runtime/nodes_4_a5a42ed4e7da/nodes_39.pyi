import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from .types import BOOLEAN, FILE_3D_FBX, FILE_3D_GLB, IMAGE, INT, MESHY_TASK_ID, STRING, Waitable

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
        image: IMAGE,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        mode: Literal["creative", MagnificImageSkinEnhancerNode_mode.creative] = "creative",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        mode_skin_detail: int | INT = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE,
        sharpen: int | INT,
        smart_grain: int | INT,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        *,
        mode_skin_detail: int | INT = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE,
        sharpen: int | INT,
        smart_grain: int | INT,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        *,
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Mapping[str, Any],
    ) -> IMAGE: ...
    @overload
    def __call__(self, image: IMAGE, sharpen: int | INT, smart_grain: int | INT, mode: Mapping[str, Any]) -> IMAGE:
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
            IMAGE (IMAGE)
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
    class MeshyTextToModelNode_outputs(tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyTextToModelNode_outputs = tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

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
        prompt: str | STRING = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        should_remesh: Literal["true", MeshyTextToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyTextToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"] = "latest",
        prompt: str | STRING = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        *,
        should_remesh: Literal["false", MeshyTextToModelNode_should_remesh.false],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"],
        prompt: str | STRING,
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"],
        should_remesh: Literal["false", MeshyTextToModelNode_should_remesh.false],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"] = "latest",
        prompt: str | STRING = "",
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"] = "realistic",
        *,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextToModelNode_model | Literal["latest"],
        prompt: str | STRING,
        style: MeshyTextToModelNode_style | Literal["realistic", "sculpture"],
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyTextToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        pose_mode: MeshyTextToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
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
    class MeshyRefineNode_outputs(tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyRefineNode_outputs = tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyRefineNode:
    """Meshy: Refine Draft Model: Refine a previously created draft model."""
    model = MeshyRefineNode_model
    @overload
    def __call__(
        self,
        model: MeshyRefineNode_model | Literal["latest"] = "latest",
        *,
        meshy_task_id: MESHY_TASK_ID,
        enable_pbr: bool | BOOLEAN = False,
        texture_prompt: str | STRING = "",
        texture_image: IMAGE | None = None,
    ) -> MeshyRefineNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyRefineNode_model | Literal["latest"],
        meshy_task_id: MESHY_TASK_ID,
        enable_pbr: bool | BOOLEAN = False,
        texture_prompt: str | STRING = "",
        texture_image: IMAGE | None = None,
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

class MeshyImageToModelNode_model(str, Enum):
    latest = "latest"

class MeshyImageToModelNode_should_remesh(str, Enum):
    true = "true"
    false = "false"

class MeshyImageToModelNode_symmetry_mode(str, Enum):
    auto = "auto"
    on = "on"
    off = "off"

class MeshyImageToModelNode_should_texture(str, Enum):
    true = "true"
    false = "false"

class MeshyImageToModelNode_pose_mode(str, Enum):
    _ = ""
    A_pose = "A-pose"
    T_pose = "T-pose"

class MeshyImageToModelNode_should_remesh_topology(str, Enum):
    triangle = "triangle"
    quad = "quad"

if sys.version_info[0] >= 3:
    class MeshyImageToModelNode_outputs(tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyImageToModelNode_outputs = tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyImageToModelNode:
    """Meshy: Image to Model."""
    model = MeshyImageToModelNode_model
    should_remesh = MeshyImageToModelNode_should_remesh
    symmetry_mode = MeshyImageToModelNode_symmetry_mode
    should_texture = MeshyImageToModelNode_should_texture
    pose_mode = MeshyImageToModelNode_pose_mode
    should_remesh_topology = MeshyImageToModelNode_should_remesh_topology
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyImageToModelNode_outputs:
        """Meshy: Image to Model.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): Default 'latest'. One of: 'latest'.
            image (IMAGE, required)
            should_remesh (COMBO, optional): When set to false, returns an unprocessed triangular mesh. Default 'true'. One of: 'true', 'false'.
            symmetry_mode (COMBO, optional): Default 'auto'. One of: 'auto', 'on', 'off'.
            should_texture (COMBO, optional): Determines whether textures are generated. Setting it to false skips the texture phase and returns a mesh without textures. Default 'true'. One of: 'true', 'false'.
            pose_mode (COMBO, optional): Specify the pose mode for the generated model. Default ''. One of: '', 'A-pose', 'T-pose'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            should_remesh_topology (COMBO, if should_remesh is 'true'): Default 'triangle'. One of: 'triangle', 'quad'.
            should_remesh_target_polycount (INT, if should_remesh is 'true'): Range 100 to 300000. Default 300000.
            should_texture_enable_pbr (BOOLEAN, if should_texture is 'true'): Generate PBR Maps (metallic, roughness, normal) in addition to the base color. Default False.
            should_texture_texture_prompt (STRING, if should_texture is 'true'): Provide a text prompt to guide the texturing process. Maximum 600 characters. Cannot be used at the same time as 'texture_image'. Default ''.
            should_texture_texture_image (IMAGE, if should_texture is 'true'): Only one of 'texture_image' or 'texture_prompt' may be used at the same time.

        Returns:
            model_file (STRING)
            meshy_task_id (MESHY_TASK_ID)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """
