import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    CLIP,
    CLIP_VISION_OUTPUT,
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
    HOOKS,
    IMAGE,
    LATENT,
    LOAD3D_CAMERA,
    LOAD3D_MODEL_INFO,
    LOAD_3D,
    MASK,
    MODEL,
    Result,
    TIMESTEPS_RANGE,
    VAE,
    VIDEO,
    Waitable,
    WidgetValue,
)

class PairConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetPropertiesAndCombine:
    """Cond Pair Set Props Combine."""
    set_cond_area = PairConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        positive_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        strength: float = 1.0,
        set_cond_area: PairConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetDefaultCombine:
    """Cond Set Default Combine."""
    def __call__(
        self,
        cond: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cond_DEFAULT: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        hooks: HOOKS | None = None,
    ) -> CONDITIONING:
        """Cond Set Default Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_DEFAULT (CONDITIONING, required)
            hooks (HOOKS, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class PairConditioningSetDefaultCombine:
    """Cond Pair Set Default Combine."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        positive_DEFAULT: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative_DEFAULT: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class PairConditioningCombine:
    """Cond Pair Combine."""
    def __call__(
        self,
        positive_A: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative_A: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        positive_B: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative_B: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class SetClipHooks:
    """Set CLIP Hooks."""
    def __call__(
        self,
        clip: CLIP,
        apply_to_conds: bool = True,
        schedule_clip: bool = False,
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
        start_percent: float = 0.0,
        end_percent: float = 1.0,
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
    def __call__(self, model: MODEL, max_gpus: int = 2) -> MODEL:
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
        width: int = 1024,
        height: int = 1024,
    ) -> tuple[IMAGE, MASK, str, IMAGE, LOAD3D_CAMERA, VIDEO, FILE_3D, LOAD3D_MODEL_INFO]:
        """Load 3D & Animation.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.

        Args:
            model_file (COMBO, required): One of: 'none'.
            image (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
            mask (Tensor [batch, height, width], 0 to 1)
            mesh_path (STRING)
            normal (Tensor [batch, height, width, channels], 0 to 1)
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
        width: int = 1024,
        height: int = 1024,
    ) -> tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]:
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
        model_file: str | list[str] | RealOutput | FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D = "",
        camera_info: LOAD3D_CAMERA | None = None,
        bg_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> Result:
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
    class Preview3DAdvanced_outputs(tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    Preview3DAdvanced_outputs = tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class Preview3DAdvanced:
    """Preview 3D (Advanced): Preview a 3D model file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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
    class PreviewGaussianSplat_outputs(tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    PreviewGaussianSplat_outputs = tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class PreviewGaussianSplat:
    """Preview Splat: Preview a gaussian splat 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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
    class PreviewPointCloud_outputs(tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    PreviewPointCloud_outputs = tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class PreviewPointCloud:
    """Preview Point Cloud: Preview a point cloud 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_POINT_CLOUD_ANY | FILE_3D_PLY,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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
    def __call__(self, width: int = 1280, height: int = 704, length: int = 121, batch_size: int = 1) -> LATENT:
        """EmptyCosmosLatentVideo.

        Module: comfy_extras.nodes_cosmos · Category: model/latent/cosmos

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CosmosImageToVideoLatent:
    """CosmosImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int = 1280,
        height: int = 704,
        length: int = 121,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CosmosPredict2ImageToVideoLatent:
    """CosmosPredict2ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int = 848,
        height: int = 480,
        length: int = 93,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SaveWEBM_codec(str, Enum):
    vp9 = "vp9"
    av1 = "av1"

class SaveWEBM:
    """Save WEBM."""
    codec = SaveWEBM_codec
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        codec: SaveWEBM_codec | Literal["vp9", "av1"] = "vp9",
        fps: float = 24.0,
        crf: float = 32.0,
    ) -> RealImageBatch:
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
            images (Tensor [batch, height, width, channels], 0 to 1)
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
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        codec: Literal["auto", SaveVideo_codec.auto] = "auto",
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["auto", SaveVideo_codec_encoding.auto] | None = None,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float = 23.0,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Literal["re-encode", SaveVideo_codec_encoding.re_encode],
        codec_encoding_crf: float = 23.0,
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Literal["h264", SaveVideo_codec.h264],
        codec_encoding: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Literal["h264", SaveVideo_codec.h264],
        *,
        codec_encoding: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "video/ComfyUI",
        format: SaveVideo_format | Literal["auto", "mp4"] = "auto",
        *,
        codec: Mapping[str, Any],
    ) -> Result: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: SaveVideo_format | Literal["auto", "mp4"],
        codec: Mapping[str, Any],
    ) -> Result:
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

class CreateVideo:
    """Create Video: Create a video from images."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        fps: float = 30.0,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        bit_depth: int = 8,
    ) -> VIDEO:
        """Create Video: Create a video from images.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            images (IMAGE, required): The images to create a video from.
            fps (FLOAT, optional): Range 1.0 to 120.0, step 1.0. Default 30.0.
            audio (AUDIO, optional): The audio to add to the video.
            bit_depth (INT, optional): Bit depth of the created video. 10-bit keeps smoother gradients with less banding, but some players and downstream nodes may not support it. Range 8 to 10, step 2. Default 8.

        Returns:
            VIDEO (VIDEO)
        """

class GetVideoComponents:
    """Get Video Components: Extracts all components from a video: frames, audio, framerate, and bit depth."""
    def __call__(self, video: VIDEO | list[VIDEO] | RealOutput) -> tuple[IMAGE, AUDIO, float, int]:
        """Get Video Components: Extracts all components from a video: frames, audio, framerate, and bit depth.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            video (VIDEO, required): The video to extract components from.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
            audio (dict of waveform [batch, channels, samples] and sample_rate)
            fps (FLOAT)
            bit_depth (INT)
        """

class LoadVideo_file(str, Enum): ...  # type: ignore[misc]

class LoadVideo:
    """Load Video."""
    file = LoadVideo_file
    def __call__(self, file: LoadVideo_file | str) -> VIDEO:
        """Load Video.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            file (COMBO, required)

        Returns:
            VIDEO (VIDEO)
        """

class VideoSlice:
    """Trim Video."""
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        start_time: float = 0.0,
        duration: float = 0.0,
        strict_duration: bool = False,
    ) -> VIDEO:
        """Trim Video.

        Module: comfy_extras.nodes_video · Category: video · Class type: Video Slice

        Args:
            video (VIDEO, required)
            start_time (FLOAT, optional): Start time in seconds. Range -100000.0 to 100000.0, step 0.001. Default 0.0.
            duration (FLOAT, optional): Duration in seconds, or 0 for unlimited duration. At least 0.0, step 0.001. Default 0.0.
            strict_duration (BOOLEAN, optional): If True, when the specified duration is not possible, an error will be raised. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class CLIPTextEncodeLumina2_system_prompt(str, Enum):
    superior = "superior"
    alignment = "alignment"

class CLIPTextEncodeLumina2:
    """CLIP Text Encode (Lumina 2): Encodes a system prompt and a user prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images."""
    system_prompt = CLIPTextEncodeLumina2_system_prompt
    @overload
    def __call__(
        self,
        system_prompt: CLIPTextEncodeLumina2_system_prompt | Literal["superior", "alignment"] = "superior",
        user_prompt: str | list[str] | RealOutput = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(
        self,
        system_prompt: CLIPTextEncodeLumina2_system_prompt | Literal["superior", "alignment"],
        user_prompt: str | list[str] | RealOutput,
        clip: CLIP,
    ) -> CONDITIONING:
        """CLIP Text Encode (Lumina 2): Encodes a system prompt and a user prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images.

        Module: comfy_extras.nodes_lumina2 · Category: model/conditioning/lumina

        Args:
            system_prompt (COMBO, optional): Lumina2 provide two types of system prompts:Superior: You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts. Alignment: You are an assistant designed to generate high-quality images with the highest degree of image-text alignment based on textual prompts. Default 'superior'. One of: 'superior', 'alignment'.
            user_prompt (STRING, optional): The text to be encoded. Default ''.
            clip (CLIP, required): The CLIP model used for encoding the text.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict): A conditioning containing the embedded text used to guide the diffusion model.
        """

class RenormCFG:
    """RenormCFG."""
    def __call__(self, model: MODEL, cfg_trunc: float = 100, renorm_cfg: float = 1.0) -> MODEL:
        """RenormCFG.

        Module: comfy_extras.nodes_lumina2 · Category: model/patch

        Args:
            model (MODEL, required)
            cfg_trunc (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 100.
            renorm_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class WanTrackToVideo:
    """WanTrackToVideo."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        tracks: str | list[str] | RealOutput = "[]",
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        temperature: float = 220.0,
        topk: int = 2,
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        tracks: str | list[str] | RealOutput,
        width: int,
        height: int,
        length: int,
        batch_size: int,
        temperature: float,
        topk: int,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanTrackToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/move

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            tracks (STRING, optional): Default '[]'.
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            temperature (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 220.0.
            topk (INT, optional): Range 1 to 10. Default 2.
            start_image (IMAGE, required)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanImageToVideo:
    """WanImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """
