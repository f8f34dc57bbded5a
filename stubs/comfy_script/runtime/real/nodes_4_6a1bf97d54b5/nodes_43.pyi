import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D_FBX, FILE_3D_GLB, IMAGE, MESHY_TASK_ID, Waitable

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
    class MeshyImageToModelNode_outputs(tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyImageToModelNode_outputs = tuple[str, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int = 300000,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
        *,
        should_texture_enable_pbr: bool = False,
        should_texture_texture_prompt: str | list[str] | RealOutput = "",
        should_texture_texture_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyImageToModelNode_should_texture.false],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int = 0,
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
