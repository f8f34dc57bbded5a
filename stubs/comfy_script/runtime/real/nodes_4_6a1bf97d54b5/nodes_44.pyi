import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D_FBX, FILE_3D_GLB, IMAGE, MESHY_RIGGED_TASK_ID, MESHY_TASK_ID, MODEL_TASK_ID, VIDEO, Waitable

class MeshyMultiImageToModelNode_model(str, Enum):
    latest = "latest"

class MeshyMultiImageToModelNode_should_remesh(str, Enum):
    true = "true"
    false = "false"

class MeshyMultiImageToModelNode_symmetry_mode(str, Enum):
    auto = "auto"
    on = "on"
    off = "off"

class MeshyMultiImageToModelNode_should_texture(str, Enum):
    true = "true"
    false = "false"

class MeshyMultiImageToModelNode_pose_mode(str, Enum):
    _ = ""
    A_pose = "A-pose"
    T_pose = "T-pose"

class MeshyMultiImageToModelNode_should_remesh_topology(str, Enum):
    triangle = "triangle"
    quad = "quad"

if sys.version_info[0] >= 3:
    class MeshyMultiImageToModelNode_outputs(tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyMultiImageToModelNode_outputs = tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyMultiImageToModelNode:
    """Meshy: Multi-Image to Model."""
    model = MeshyMultiImageToModelNode_model
    should_remesh = MeshyMultiImageToModelNode_should_remesh
    symmetry_mode = MeshyMultiImageToModelNode_symmetry_mode
    should_texture = MeshyMultiImageToModelNode_should_texture
    pose_mode = MeshyMultiImageToModelNode_pose_mode
    should_remesh_topology = MeshyMultiImageToModelNode_should_remesh_topology
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyMultiImageToModelNode_outputs:
        """Meshy: Multi-Image to Model.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): Default 'latest'. One of: 'latest'.
            images (list of IMAGE, required): 2 to 4 elements, or a dictionary by name: image0, image1, image2, … (4 in all); each also by keyword, as images_image0.
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

if sys.version_info[0] >= 3:
    class MeshyRigModelNode_outputs(tuple[str, MESHY_RIGGED_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyRigModelNode_outputs = tuple[str, MESHY_RIGGED_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyRigModelNode:
    """Meshy: Rig Model: Provides a rigged character in standard formats."""
    def __call__(
        self,
        meshy_task_id: MESHY_TASK_ID,
        height_meters: float = 1.7,
        texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyRigModelNode_outputs:
        """Meshy: Rig Model: Provides a rigged character in standard formats.

        Auto-rigging is currently not suitable for untextured meshes, non-humanoid assets, or humanoid assets with unclear limb and body structure.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            meshy_task_id (MESHY_TASK_ID, required)
            height_meters (FLOAT, optional): The approximate height of the character model in meters. This aids in scaling and rigging accuracy. Range 0.1 to 15.0. Default 1.7.
            texture_image (IMAGE, optional): The model's UV-unwrapped base color texture image.

        Returns:
            model_file (STRING)
            rig_task_id (MESHY_RIGGED_TASK_ID)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """

if sys.version_info[0] >= 3:
    class MeshyAnimateModelNode_outputs(tuple[str, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyAnimateModelNode_outputs = tuple[str, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyAnimateModelNode:
    """Meshy: Animate Model: Apply a specific animation action to a previously rigged character."""
    def __call__(self, rig_task_id: MESHY_RIGGED_TASK_ID, action_id: int = 0) -> MeshyAnimateModelNode_outputs:
        """Meshy: Animate Model: Apply a specific animation action to a previously rigged character.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            rig_task_id (MESHY_RIGGED_TASK_ID, required)
            action_id (INT, optional): Visit https://docs.meshy.ai/en/api/animation-library for a list of available values. Range 0 to 696. Default 0.

        Returns:
            model_file (STRING)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """

class MeshyTextureNode_model(str, Enum):
    latest = "latest"

if sys.version_info[0] >= 3:
    class MeshyTextureNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyTextureNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyTextureNode:
    """Meshy: Texture Model."""
    model = MeshyTextureNode_model
    @overload
    def __call__(
        self,
        model: MeshyTextureNode_model | Literal["latest"] = "latest",
        *,
        meshy_task_id: MESHY_TASK_ID,
        enable_original_uv: bool = True,
        pbr: bool = False,
        text_style_prompt: str | list[str] | RealOutput = "",
        image_style: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyTextureNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextureNode_model | Literal["latest"],
        meshy_task_id: MESHY_TASK_ID,
        enable_original_uv: bool = True,
        pbr: bool = False,
        text_style_prompt: str | list[str] | RealOutput = "",
        image_style: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyTextureNode_outputs:
        """Meshy: Texture Model.

        Module: comfy_api_nodes.nodes_meshy · Category: partner/3d/Meshy
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): Default 'latest'. One of: 'latest'.
            meshy_task_id (MESHY_TASK_ID, required)
            enable_original_uv (BOOLEAN, optional): Use the original UV of the model instead of generating new UVs. When enabled, Meshy preserves existing textures from the uploaded model. If the model has no original UV, the quality of the output might not be as good. Default True.
            pbr (BOOLEAN, optional): Default False.
            text_style_prompt (STRING, optional): Describe your desired texture style of the object using text. Maximum 600 characters.Maximum 600 characters. Cannot be used at the same time as 'image_style'. Default ''.
            image_style (IMAGE, optional): A 2d image to guide the texturing process. Can not be used at the same time with 'text_style_prompt'.

        Returns:
            model_file (STRING)
            meshy_task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
            FBX (FILE_3D_FBX)
        """

class MinimaxTextToVideoNode_model(str, Enum):
    T2V_01 = "T2V-01"
    T2V_01_Director = "T2V-01-Director"

class MinimaxTextToVideoNode:
    """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters."""
    model = MinimaxTextToVideoNode_model
    def __call__(
        self,
        prompt_text: str | list[str] | RealOutput = "",
        model: MinimaxTextToVideoNode_model | Literal["T2V-01", "T2V-01-Director"] = "T2V-01",
        seed: int = 0,
    ) -> VIDEO:
        """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'T2V-01'. One of: 'T2V-01', 'T2V-01-Director'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxImageToVideoNode_model(str, Enum):
    I2V_01_Director = "I2V-01-Director"
    I2V_01 = "I2V-01"
    I2V_01_live = "I2V-01-live"

class MinimaxImageToVideoNode:
    """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters."""
    model = MinimaxImageToVideoNode_model
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt_text: str | list[str] | RealOutput = "",
        model: MinimaxImageToVideoNode_model | Literal["I2V-01-Director", "I2V-01", "I2V-01-live"] = "I2V-01",
        seed: int = 0,
    ) -> VIDEO:
        """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Image to use as first frame of video generation.
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'I2V-01'. One of: 'I2V-01-Director', 'I2V-01', 'I2V-01-live'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuoVideoNode_duration(Enum):
    _6 = 6
    _10 = 10

class MinimaxHailuoVideoNode_resolution(str, Enum):
    _768P = "768P"
    _1080P = "1080P"

class MinimaxHailuoVideoNode:
    """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model."""
    duration = MinimaxHailuoVideoNode_duration
    resolution = MinimaxHailuoVideoNode_resolution
    def __call__(
        self,
        prompt_text: str | list[str] | RealOutput = "",
        seed: int = 0,
        first_frame_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt_optimizer: bool = True,
        duration: MinimaxHailuoVideoNode_duration | Literal[6, 10] = 6,
        resolution: MinimaxHailuoVideoNode_resolution | Literal["768P", "1080P"] = "768P",
    ) -> VIDEO:
        """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            first_frame_image (IMAGE, optional): Optional image to use as the first frame to generate a video.
            prompt_optimizer (BOOLEAN, optional): Optimize prompt to improve generation quality when needed. Default True.
            duration (COMBO, optional): The length of the output video in seconds. Default 6. One of: 6, 10.
            resolution (COMBO, optional): The dimensions of the video display. 1080p is 1920x1080, 768p is 1366x768. Default '768P'. One of: '768P', '1080P'.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03TextToVideoNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03TextToVideoNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03TextToVideoNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03TextToVideoNode:
    """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model."""
    model = MinimaxHailuo03TextToVideoNode_model
    model_resolution = MinimaxHailuo03TextToVideoNode_model_resolution
    model_ratio = MinimaxHailuo03TextToVideoNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03TextToVideoNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int = 42,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03TextToVideoNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "16:9",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 42, watermark: bool = False) -> VIDEO:
        """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03FirstLastFrameNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03FirstLastFrameNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03FirstLastFrameNode:
    """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model."""
    model = MinimaxHailuo03FirstLastFrameNode_model
    model_resolution = MinimaxHailuo03FirstLastFrameNode_model_resolution
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO:
        """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model.

        The aspect ratio of the video follows the supplied images.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            first_frame (IMAGE, required): First frame image for the video.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            last_frame (IMAGE, optional): Optional last frame image for the video.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """
