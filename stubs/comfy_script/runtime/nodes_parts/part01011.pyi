import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    CLIP_VISION,
    CONDITIONING,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    MESHY_RIGGED_TASK_ID,
    MESHY_TASK_ID,
    MODEL,
    MODEL_TASK_ID,
    SAMPLER,
    STRING,
    VAE,
    Waitable,
)

class ConditioningSetAreaPercentageVideo:
    """Conditioning (Set Area with Percentage for Video)."""
    def __call__(
        self,
        conditioning: CONDITIONING,
        width: float | FLOAT = 1.0,
        height: float | FLOAT = 1.0,
        temporal: float | FLOAT = 1.0,
        x: float | FLOAT = 0,
        y: float | FLOAT = 0,
        z: float | FLOAT = 0,
        strength: float | FLOAT = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area with Percentage for Video).

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            width (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            height (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            temporal (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            x (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            y (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            z (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ImageOnlyCheckpointLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class ImageOnlyCheckpointLoader:
    """Load Checkpoint Image Only (img2vid model)."""
    ckpt_name = ImageOnlyCheckpointLoader_ckpt_name
    def __call__(self, ckpt_name: ImageOnlyCheckpointLoader_ckpt_name | str) -> tuple[MODEL, CLIP_VISION, VAE]:
        """Load Checkpoint Image Only (img2vid model).

        Module: comfy_extras.nodes_video_model · Category: model/loaders

        Args:
            ckpt_name (COMBO, required)

        Returns:
            MODEL (MODEL)
            CLIP_VISION (CLIP_VISION)
            VAE (VAE)
        """

class ImageOnlyCheckpointSave:
    """ImageOnlyCheckpointSave."""
    def __call__(
        self,
        model: MODEL,
        clip_vision: CLIP_VISION,
        vae: VAE,
        filename_prefix: str | STRING = "checkpoints/ComfyUI",
    ) -> Output:
        """ImageOnlyCheckpointSave.

        Module: comfy_extras.nodes_video_model · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            clip_vision (CLIP_VISION, required)
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'checkpoints/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

if sys.version_info[0] >= 3:
    class MeshyAnimateModelNode_outputs(tuple[STRING, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyAnimateModelNode_outputs = tuple[STRING, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyAnimateModelNode:
    """Meshy: Animate Model: Apply a specific animation action to a previously rigged character."""
    def __call__(self, rig_task_id: MESHY_RIGGED_TASK_ID, action_id: int | INT = 0) -> MeshyAnimateModelNode_outputs:
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
        image: IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | ImageLike,
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
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"],
        image: IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyImageToModelNode_model | Literal["latest"] = "latest",
        *,
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
        image: IMAGE | ImageLike,
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
    class MeshyMultiImageToModelNode_outputs(tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyMultiImageToModelNode_outputs = tuple[STRING, MESHY_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

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
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true] = "true",
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["true", MeshyMultiImageToModelNode_should_remesh.true],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_remesh_topology: MeshyMultiImageToModelNode_should_remesh_topology | Literal["triangle", "quad"] = "triangle",
        should_remesh_target_polycount: int | INT = 300000,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Literal["false", MeshyMultiImageToModelNode_should_remesh.false],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["true", MeshyMultiImageToModelNode_should_texture.true] = "true",
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
        *,
        should_texture_enable_pbr: bool | BOOLEAN = False,
        should_texture_texture_prompt: str | STRING = "",
        should_texture_texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Literal["false", MeshyMultiImageToModelNode_should_texture.false],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"] = "latest",
        *,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"] = "auto",
        *,
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
    ) -> MeshyMultiImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyMultiImageToModelNode_model | Literal["latest"],
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        should_remesh: Mapping[str, Any],
        symmetry_mode: MeshyMultiImageToModelNode_symmetry_mode | Literal["auto", "on", "off"],
        should_texture: Mapping[str, Any],
        pose_mode: MeshyMultiImageToModelNode_pose_mode | Literal["", "A-pose", "T-pose"] = "",
        seed: int | INT = 0,
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
        texture_image: IMAGE | ImageLike | None = None,
    ) -> MeshyRefineNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyRefineNode_model | Literal["latest"],
        meshy_task_id: MESHY_TASK_ID,
        enable_pbr: bool | BOOLEAN = False,
        texture_prompt: str | STRING = "",
        texture_image: IMAGE | ImageLike | None = None,
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

if sys.version_info[0] >= 3:
    class MeshyRigModelNode_outputs(tuple[STRING, MESHY_RIGGED_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyRigModelNode_outputs = tuple[STRING, MESHY_RIGGED_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyRigModelNode:
    """Meshy: Rig Model: Provides a rigged character in standard formats."""
    def __call__(
        self,
        meshy_task_id: MESHY_TASK_ID,
        height_meters: float | FLOAT = 1.7,
        texture_image: IMAGE | ImageLike | None = None,
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

class MeshyTextureNode_model(str, Enum):
    latest = "latest"

if sys.version_info[0] >= 3:
    class MeshyTextureNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB, FILE_3D_FBX], Waitable): ...
else:
    MeshyTextureNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB, FILE_3D_FBX]  # for Jedi, which doesn't unpack the class

class MeshyTextureNode:
    """Meshy: Texture Model."""
    model = MeshyTextureNode_model
    @overload
    def __call__(
        self,
        model: MeshyTextureNode_model | Literal["latest"] = "latest",
        *,
        meshy_task_id: MESHY_TASK_ID,
        enable_original_uv: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = False,
        text_style_prompt: str | STRING = "",
        image_style: IMAGE | ImageLike | None = None,
    ) -> MeshyTextureNode_outputs: ...
    @overload
    def __call__(
        self,
        model: MeshyTextureNode_model | Literal["latest"],
        meshy_task_id: MESHY_TASK_ID,
        enable_original_uv: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = False,
        text_style_prompt: str | STRING = "",
        image_style: IMAGE | ImageLike | None = None,
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

class SVDImg2vidConditioning:
    """SVD_img2vid_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | ImageLike,
        vae: VAE,
        width: int | INT = 1024,
        height: int | INT = 576,
        video_frames: int | INT = 14,
        motion_bucket_id: int | INT = 127,
        fps: int | INT = 6,
        augmentation_level: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SVD_img2vid_Conditioning.

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/stable video · Class type: SVD_img2vid_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 1024.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 14.
            motion_bucket_id (INT, optional): Range 1 to 1023. Default 127.
            fps (INT, optional): Range 1 to 1024. Default 6.
            augmentation_level (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class SamplerEulerCFGpp_version(str, Enum):
    regular = "regular"
    alternative = "alternative"

class SamplerEulerCFGpp:
    """SamplerEulerCFG++."""
    version = SamplerEulerCFGpp_version
    def __call__(self, version: SamplerEulerCFGpp_version | Literal["regular", "alternative"] = "regular") -> SAMPLER:
        """SamplerEulerCFG++.

        Module: comfy_extras.nodes_advanced_samplers · Category: experimental
        Experimental: may change in a future version.

        Args:
            version (COMBO, optional): Default 'regular'. One of: 'regular', 'alternative'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLCM:
    """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale"""
    def __call__(
        self,
        s_noise: float | FLOAT = 1.0,
        s_noise_end: float | FLOAT = 1.0,
        noise_clip_std: float | FLOAT = 0.0,
    ) -> SAMPLER:
        """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            s_noise (FLOAT, optional): Per-step noise multiplier at the first step (1.0 = match training). Range 0.0 to 64.0, step 0.01. Default 1.0.
            s_noise_end (FLOAT, optional): Per-step noise multiplier at the last step. Set equal to s_noise for a constant schedule. Range 0.0 to 64.0, step 0.01. Default 1.0.
            noise_clip_std (FLOAT, optional): Clamp per-step noise to +/- N*std. 0 disables. Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLCMUpscale_upscale_method(str, Enum):
    bislerp = "bislerp"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"

class SamplerLCMUpscale:
    """SamplerLCMUpscale."""
    upscale_method = SamplerLCMUpscale_upscale_method
    def __call__(
        self,
        scale_ratio: float | FLOAT = 1.0,
        scale_steps: int | INT = -1,
        upscale_method: SamplerLCMUpscale_upscale_method | Literal["bislerp", "nearest-exact", "bilinear", "area", "bicubic"] = "bislerp",
    ) -> SAMPLER:
        """SamplerLCMUpscale.

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            scale_ratio (FLOAT, optional): Range 0.1 to 20.0, step 0.01. Default 1.0.
            scale_steps (INT, optional): Range -1 to 1000. Default -1.
            upscale_method (COMBO, optional): Default 'bislerp'. One of: 'bislerp', 'nearest-exact', 'bilinear', 'area', 'bicubic'.

        Returns:
            SAMPLER (SAMPLER)
        """

class VideoLinearCFGGuidance:
    """Video Linear CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float | FLOAT = 1.0) -> MODEL:
        """Video Linear CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class VideoTriangleCFGGuidance:
    """Video Triangle CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float | FLOAT = 1.0) -> MODEL:
        """Video Triangle CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """
