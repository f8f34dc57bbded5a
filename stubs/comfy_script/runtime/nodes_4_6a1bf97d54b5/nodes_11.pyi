import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    CLIP,
    CONDITIONING,
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_GLTF,
    FILE_3D_KSPLAT,
    FILE_3D_OBJ,
    FILE_3D_PLY,
    FILE_3D_POINT_CLOUD_ANY,
    FILE_3D_SPLAT,
    FILE_3D_SPLAT_ANY,
    FILE_3D_SPZ,
    FILE_3D_STL,
    FILE_3D_USDZ,
    FLOAT,
    FLOATS,
    HOOKS,
    HOOK_KEYFRAMES,
    IMAGE,
    INT,
    LATENT,
    LOAD3D_CAMERA,
    LOAD3D_MODEL_INFO,
    LOAD_3D,
    MASK,
    MODEL,
    STRING,
    TIMESTEPS_RANGE,
    VAE,
    VIDEO,
    Waitable,
    WidgetValue,
)

class CreateHookLoraModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class CreateHookLoraModelOnly:
    """Create Hook LoRA (MO)."""
    lora_name = CreateHookLoraModelOnly_lora_name
    def __call__(
        self,
        lora_name: CreateHookLoraModelOnly_lora_name | str,
        strength_model: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLora_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLora:
    """Create Hook Model as LoRA."""
    ckpt_name = CreateHookModelAsLora_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLora_ckpt_name | str,
        strength_model: float | FLOAT = 1.0,
        strength_clip: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLoraModelOnly_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLoraModelOnly:
    """Create Hook Model as LoRA (MO)."""
    ckpt_name = CreateHookModelAsLoraModelOnly_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLoraModelOnly_ckpt_name | str,
        strength_model: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class SetHookKeyframes:
    """Set Hook Keyframes."""
    def __call__(self, hooks: HOOKS, hook_kf: HOOK_KEYFRAMES | None = None) -> HOOKS:
        """Set Hook Keyframes.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            hooks (HOOKS, required)
            hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookKeyframe:
    """Create Hook Keyframe."""
    def __call__(
        self,
        strength_mult: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframe.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_mult (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesInterpolated_interpolation(str, Enum):
    linear = "linear"
    ease_in = "ease_in"
    ease_out = "ease_out"
    ease_in_out = "ease_in_out"

class CreateHookKeyframesInterpolated:
    """Create Hook Keyframes Interp.."""
    interpolation = CreateHookKeyframesInterpolated_interpolation
    def __call__(
        self,
        strength_start: float | FLOAT = 1.0,
        strength_end: float | FLOAT = 1.0,
        interpolation: CreateHookKeyframesInterpolated_interpolation | Literal["linear", "ease_in", "ease_out", "ease_in_out"] = "linear",
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
        keyframes_count: int | INT = 5,
        print_keyframes: bool | BOOLEAN = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes Interp..

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_start (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            strength_end (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            interpolation (COMBO, optional): Default 'linear'. One of: 'linear', 'ease_in', 'ease_out', 'ease_in_out'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            keyframes_count (INT, optional): Range 2 to 100. Default 5.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesFromFloats:
    """Create Hook Keyframes From Floats."""
    def __call__(
        self,
        floats_strength: FLOATS,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
        print_keyframes: bool | BOOLEAN = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes From Floats.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            floats_strength (FLOATS, required)
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CombineHooks2:
    """Combine Hooks [2]."""
    def __call__(self, hooks_A: HOOKS | None = None, hooks_B: HOOKS | None = None) -> HOOKS:
        """Combine Hooks [2].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks4:
    """Combine Hooks [4]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [4].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks8:
    """Combine Hooks [8]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
        hooks_E: HOOKS | None = None,
        hooks_F: HOOKS | None = None,
        hooks_G: HOOKS | None = None,
        hooks_H: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [8].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)
            hooks_E (HOOKS, optional)
            hooks_F (HOOKS, optional)
            hooks_G (HOOKS, optional)
            hooks_H (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class ConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetProperties:
    """Cond Set Props."""
    set_cond_area = ConditioningSetProperties_set_cond_area
    def __call__(
        self,
        cond_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: ConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetPropertiesAndCombine:
    """Cond Set Props Combine."""
    set_cond_area = ConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        cond: CONDITIONING,
        cond_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: ConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class PairConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetProperties:
    """Cond Pair Set Props."""
    set_cond_area = PairConditioningSetProperties_set_cond_area
    def __call__(
        self,
        positive_NEW: CONDITIONING,
        negative_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: PairConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive_NEW (CONDITIONING, required)
            negative_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class PairConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetPropertiesAndCombine:
    """Cond Pair Set Props Combine."""
    set_cond_area = PairConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        positive_NEW: CONDITIONING,
        negative_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: PairConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Props Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            positive_NEW (CONDITIONING, required)
            negative_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class ConditioningSetDefaultCombine:
    """Cond Set Default Combine."""
    def __call__(self, cond: CONDITIONING, cond_DEFAULT: CONDITIONING, hooks: HOOKS | None = None) -> CONDITIONING:
        """Cond Set Default Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_DEFAULT (CONDITIONING, required)
            hooks (HOOKS, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class PairConditioningSetDefaultCombine:
    """Cond Pair Set Default Combine."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        positive_DEFAULT: CONDITIONING,
        negative_DEFAULT: CONDITIONING,
        hooks: HOOKS | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Default Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            positive_DEFAULT (CONDITIONING, required)
            negative_DEFAULT (CONDITIONING, required)
            hooks (HOOKS, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class PairConditioningCombine:
    """Cond Pair Combine."""
    def __call__(
        self,
        positive_A: CONDITIONING,
        negative_A: CONDITIONING,
        positive_B: CONDITIONING,
        negative_B: CONDITIONING,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive_A (CONDITIONING, required)
            negative_A (CONDITIONING, required)
            positive_B (CONDITIONING, required)
            negative_B (CONDITIONING, required)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class SetClipHooks:
    """Set CLIP Hooks."""
    def __call__(
        self,
        clip: CLIP,
        apply_to_conds: bool | BOOLEAN = True,
        schedule_clip: bool | BOOLEAN = False,
        hooks: HOOKS | None = None,
    ) -> CLIP:
        """Set CLIP Hooks.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/clip
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            apply_to_conds (BOOLEAN, optional): Default True.
            schedule_clip (BOOLEAN, optional): Default False.
            hooks (HOOKS, optional)

        Returns:
            CLIP (CLIP)
        """

class ConditioningTimestepsRange:
    """Timesteps Range."""
    def __call__(
        self,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> tuple[TIMESTEPS_RANGE, TIMESTEPS_RANGE, TIMESTEPS_RANGE]:
        """Timesteps Range.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks
        Experimental: may change in a future version.

        Args:
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            TIMESTEPS_RANGE (TIMESTEPS_RANGE)
            BEFORE_RANGE (TIMESTEPS_RANGE)
            AFTER_RANGE (TIMESTEPS_RANGE)
        """

class MultiGPUWorkUnits:
    """MultiGPU CFG Split: Prepares model to have sampling accelerated via splitting work units."""
    def __call__(self, model: MODEL, max_gpus: int | INT = 2) -> MODEL:
        """MultiGPU CFG Split: Prepares model to have sampling accelerated via splitting work units.

        Should be placed after nodes that modify the model object itself, such as compile or attention-switch nodes.

        Other than those exceptions, this node can be placed in any order.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu · Class type: MultiGPU_WorkUnits

        Args:
            model (MODEL, required)
            max_gpus (INT, optional): At least 1. Default 2.

        Returns:
            MODEL (MODEL)
        """

class SelectModelDevice_device(str, Enum):
    default = "default"
    cpu = "cpu"

class SelectModelDevice:
    """Select Model Device: Place the diffusion model on a specific device (default / cpu / gpu:N)."""
    device = SelectModelDevice_device
    def __call__(self, model: MODEL, device: SelectModelDevice_device | Literal["default", "cpu"] = "default") -> MODEL:
        """Select Model Device: Place the diffusion model on a specific device (default / cpu / gpu:N).

        - "default" restores the device assigned by the loader (even after a
          prior Select Model Device call).
        - "cpu" pins both the load and offload device to CPU.
        - "gpu:N" pins the load device to the Nth available GPU; the offload
          device is restored to the loader's original choice.

        When the requested device differs from the device the input model is
        already on, a fresh model is spawned via the loader's reload factory
        (cached_patcher_init) so the new patcher owns independent weights on
        the new device. Loaders that don't support multigpu (no factory) will
        cause the node to pass through unchanged with a warning.

        If the workflow already has MultiGPU CFG Split applied and the chosen
        GPU collides with one of the existing multigpu clones, that clone is
        dropped so two patchers don't end up bound to the same device.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the model through unchanged and logs a message
        instead of failing.

        NOTE: Placing Select Model Device *after* a node that has already
        consumed the same model (e.g. a KSampler that ran on this model on
        the original device) is not recommended -- any state the prior
        consumer mutated on the original model will be observed when the
        selected device matches the original (fast path). Place Select Model
        Device before any consumer of the model.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            model (MODEL, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            MODEL (MODEL)
        """

class SelectCLIPDevice_device(str, Enum):
    default = "default"
    cpu = "cpu"

class SelectCLIPDevice:
    """Select CLIP Device: Place the CLIP text encoder on a specific device (default / cpu / gpu:N)."""
    device = SelectCLIPDevice_device
    def __call__(self, clip: CLIP, device: SelectCLIPDevice_device | Literal["default", "cpu"] = "default") -> CLIP:
        """Select CLIP Device: Place the CLIP text encoder on a specific device (default / cpu / gpu:N).

        - "default" restores the device assigned by the loader.
        - "cpu" pins both the load and offload device to CPU.
        - "gpu:N" pins the load device to the Nth available GPU.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the CLIP through unchanged and logs a message
        instead of failing.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            clip (CLIP, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class SelectVAEDevice_device(str, Enum):
    default = "default"

class SelectVAEDevice:
    """Select VAE Device: Place the VAE on a specific device (default / gpu:N)."""
    device = SelectVAEDevice_device
    def __call__(self, vae: VAE, device: SelectVAEDevice_device | Literal["default"] = "default") -> VAE:
        """Select VAE Device: Place the VAE on a specific device (default / gpu:N).

        - "default" restores the device assigned by the loader.
        - "gpu:N" pins the load device to the Nth available GPU; the offload
          device is set to the standard VAE offload device.

        CPU is intentionally not exposed in the UI for the VAE; if a workflow
        supplies "cpu" anyway (e.g. opened from another machine), the request
        is dropped with a log message and the VAE is passed through unchanged.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the VAE through unchanged and logs a message
        instead of failing.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            vae (VAE, required)
            device (COMBO, optional): Default 'default'. One of: 'default'.

        Returns:
            VAE (VAE)
        """

class Load3D_model_file(str, Enum):
    none = "none"

class Load3D:
    """Load 3D & Animation."""
    model_file = Load3D_model_file
    def __call__(
        self,
        model_file: Load3D_model_file | str,
        image: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
    ) -> tuple[IMAGE, MASK, STRING, IMAGE, LOAD3D_CAMERA, VIDEO, FILE_3D, LOAD3D_MODEL_INFO]:
        """Load 3D & Animation.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.

        Args:
            model_file (COMBO, required): One of: 'none'.
            image (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.

        Returns:
            image (IMAGE)
            mask (MASK)
            mesh_path (STRING)
            normal (IMAGE)
            camera_info (LOAD3D_CAMERA)
            recording_video (VIDEO)
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
        """

class Load3DAdvanced_model_file(str, Enum):
    none = "none"

class Load3DAdvanced:
    """Load 3D (Advanced)."""
    model_file = Load3DAdvanced_model_file
    def __call__(
        self,
        model_file: Load3DAdvanced_model_file | str,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
    ) -> tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]:
        """Load 3D (Advanced).

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.

        Args:
            model_file (COMBO, required): One of: 'none'.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.

        Returns:
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

class Preview3D:
    """Preview 3D & Animation: Preview a 3D model file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_file: str | STRING | FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D = "",
        camera_info: LOAD3D_CAMERA | None = None,
        bg_image: IMAGE | ImageLike | None = None,
    ) -> Output:
        """Preview 3D & Animation: Preview a 3D model file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_file (STRING or FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D, optional): 3D model file or path string. Default ''.
            camera_info (LOAD3D_CAMERA, optional)
            bg_image (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

if sys.version_info[0] >= 3:
    class Preview3DAdvanced_outputs(tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    Preview3DAdvanced_outputs = tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class Preview3DAdvanced:
    """Preview 3D (Advanced): Preview a 3D model file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> Preview3DAdvanced_outputs:
        """Preview 3D (Advanced): Preview a 3D model file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D, required): 3D model file from an upstream 3D node.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

if sys.version_info[0] >= 3:
    class PreviewGaussianSplat_outputs(tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    PreviewGaussianSplat_outputs = tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class PreviewGaussianSplat:
    """Preview Splat: Preview a gaussian splat 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> PreviewGaussianSplat_outputs:
        """Preview Splat: Preview a gaussian splat 3D file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_SPLAT_ANY or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_SPZ or FILE_3D_KSPLAT, required): A gaussian splat 3D file.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D_SPLAT_ANY)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

if sys.version_info[0] >= 3:
    class PreviewPointCloud_outputs(tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    PreviewPointCloud_outputs = tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class PreviewPointCloud:
    """Preview Point Cloud: Preview a point cloud 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_POINT_CLOUD_ANY | FILE_3D_PLY,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> PreviewPointCloud_outputs:
        """Preview Point Cloud: Preview a point cloud 3D file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_POINT_CLOUD_ANY or FILE_3D_PLY, required): Point cloud file (.ply).
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D_POINT_CLOUD_ANY)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

class EmptyCosmosLatentVideo:
    """EmptyCosmosLatentVideo."""
    def __call__(
        self,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 121,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """EmptyCosmosLatentVideo.

        Module: comfy_extras.nodes_cosmos · Category: model/latent/cosmos

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class CosmosImageToVideoLatent:
    """CosmosImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 121,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """CosmosImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class CosmosPredict2ImageToVideoLatent:
    """CosmosPredict2ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 93,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """CosmosPredict2ImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 93.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class SaveWEBM_codec(str, Enum):
    vp9 = "vp9"
    av1 = "av1"

class SaveWEBM:
    """Save WEBM."""
    codec = SaveWEBM_codec
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        codec: SaveWEBM_codec | Literal["vp9", "av1"] = "vp9",
        fps: float | FLOAT = 24.0,
        crf: float | FLOAT = 32.0,
    ) -> IMAGE:
        """Save WEBM.

        Module: comfy_extras.nodes_video · Category: video
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): RGBA images are saved with their alpha channel as transparency (vp9 codec only).
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            codec (COMBO, optional): Default 'vp9'. One of: 'vp9', 'av1'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 24.0.
            crf (FLOAT, optional): Higher crf means lower quality with a smaller file size, lower crf means higher quality higher filesize. Range 0 to 63.0, step 1. Default 32.0.

        Returns:
            images (IMAGE)
        """

class SaveVideo_format(str, Enum):
    auto = "auto"
    mp4 = "mp4"

class SaveVideo_codec(str, Enum):
    auto = "auto"
    h264 = "h264"

class SaveVideo_codec_encoding(str, Enum):
    auto = "auto"
    re_encode = "re-encode"

class SaveVideo:
    """Save Video: Saves the input videos to your ComfyUI output directory."""
    format = SaveVideo_format
    codec = SaveVideo_codec
    codec_encoding = SaveVideo_codec_encoding
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        codec: Literal["auto", SaveVideo_codec.auto] = "auto",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float | FLOAT = 23.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float | FLOAT = 23.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO,
        filename_prefix: str | STRING,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Mapping[str, Any],
    ) -> VIDEO:
        """Save Video: Saves the input videos to your ComfyUI output directory.

        Module: comfy_extras.nodes_video · Category: video
        Output node: runs even if nothing uses its outputs.

        Args:
            video (VIDEO, required): The video to save.
            filename_prefix (STRING, optional): The prefix for the file to save. This may include formatting information such as %date:yyyy-MM-dd% or %Empty Latent Image.width% to include values from nodes. Default 'video/ComfyUI'.
            format (COMBO, optional): The format to save the video as. Default 'auto'. One of: 'auto', 'mp4'.
            codec (COMBO, optional): The codec to use for the video. Default 'auto'. One of: 'auto', 'h264'.
            codec_encoding (COMBO, if codec is 'h264'): Automatic preserves compatible H.264 streams. Re-encode applies a custom CRF. One of: 'auto', 're-encode'.
            codec_encoding_crf (FLOAT, if codec is 'h264' and codec_encoding is 're-encode'): Lower values produce higher quality and larger files. Range 0.0 to 51.0, step 1.0. Default 23.0.

        Returns:
            video (VIDEO)
        """
