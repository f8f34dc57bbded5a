import sys
from enum import Enum
from typing import Literal

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
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
    IMAGE,
    INT,
    LATENT,
    LOAD3D_CAMERA,
    LOAD3D_MODEL_INFO,
    LOAD_3D,
    MASK,
    MESH,
    NOISE,
    OPTICAL_FLOW,
    SAMPLER,
    STRING,
    VAE,
    Waitable,
    WidgetValue,
)

class CropMask:
    """Crop Mask."""
    def __call__(
        self,
        mask: MASK | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
        width: int | INT = 512,
        height: int | INT = 512,
    ) -> MASK:
        """Crop Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            MASK (MASK)
        """

class FeatherMask:
    """Feather Mask."""
    def __call__(
        self,
        mask: MASK | ImageLike,
        left: int | INT = 0,
        top: int | INT = 0,
        right: int | INT = 0,
        bottom: int | INT = 0,
    ) -> MASK:
        """Feather Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            left (INT, optional): Range 0 to 16384. Default 0.
            top (INT, optional): Range 0 to 16384. Default 0.
            right (INT, optional): Range 0 to 16384. Default 0.
            bottom (INT, optional): Range 0 to 16384. Default 0.

        Returns:
            MASK (MASK)
        """

class GrowMask:
    """Grow Mask."""
    def __call__(self, mask: MASK | ImageLike, expand: int | INT = 0, tapered_corners: bool | BOOLEAN = True) -> MASK:
        """Grow Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            expand (INT, optional): Range -16384 to 16384. Default 0.
            tapered_corners (BOOLEAN, optional): Default True.

        Returns:
            MASK (MASK)
        """

class ImageColorToMask:
    """Convert Image Color to Mask."""
    def __call__(self, image: IMAGE | ImageLike, color: int | INT = 0) -> MASK:
        """Convert Image Color to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            color (INT, optional): Range 0 to 16777215. Default 0.

        Returns:
            MASK (MASK)
        """

class ImageCompositeMasked:
    """Image Composite Masked."""
    def __call__(
        self,
        destination: IMAGE | ImageLike,
        source: IMAGE | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
        resize_source: bool | BOOLEAN = False,
        mask: MASK | ImageLike | None = None,
    ) -> IMAGE:
        """Image Composite Masked.

        Module: comfy_extras.nodes_mask · Category: image/compositing

        Args:
            destination (IMAGE, required)
            source (IMAGE, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            resize_source (BOOLEAN, optional): Default False.
            mask (MASK, optional)

        Returns:
            IMAGE (IMAGE)
        """

class ImageToMask_channel(str, Enum):
    red = "red"
    green = "green"
    blue = "blue"
    alpha = "alpha"

class ImageToMask:
    """Convert Image to Mask."""
    channel = ImageToMask_channel
    def __call__(
        self,
        image: IMAGE | ImageLike,
        channel: ImageToMask_channel | Literal["red", "green", "blue", "alpha"] = "red",
    ) -> MASK:
        """Convert Image to Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            image (IMAGE, required)
            channel (COMBO, optional): Default 'red'. One of: 'red', 'green', 'blue', 'alpha'.

        Returns:
            MASK (MASK)
        """

class InvertMask:
    """Invert Mask."""
    def __call__(self, mask: MASK | ImageLike) -> MASK:
        """Invert Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            MASK (MASK)
        """

class LatentCompositeMasked:
    """Latent Composite Masked."""
    def __call__(
        self,
        destination: LATENT,
        source: LATENT,
        x: int | INT = 0,
        y: int | INT = 0,
        resize_source: bool | BOOLEAN = False,
        mask: MASK | ImageLike | None = None,
    ) -> LATENT:
        """Latent Composite Masked.

        Module: comfy_extras.nodes_mask · Category: model/latent

        Args:
            destination (LATENT, required)
            source (LATENT, required)
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.
            resize_source (BOOLEAN, optional): Default False.
            mask (MASK, optional)

        Returns:
            LATENT (LATENT)
        """

class MaskComposite_operation(str, Enum):
    multiply = "multiply"
    add = "add"
    subtract = "subtract"
    and_ = "and"
    or_ = "or"
    xor = "xor"

class MaskComposite:
    """Combine Masks."""
    operation = MaskComposite_operation
    def __call__(
        self,
        destination: MASK | ImageLike,
        source: MASK | ImageLike,
        x: int | INT = 0,
        y: int | INT = 0,
        operation: MaskComposite_operation | Literal["multiply", "add", "subtract", "and", "or", "xor"] = "multiply",
    ) -> MASK:
        """Combine Masks.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            destination (MASK, required)
            source (MASK, required)
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            operation (COMBO, optional): Default 'multiply'. One of: 'multiply', 'add', 'subtract', 'and', 'or', 'xor'.

        Returns:
            MASK (MASK)
        """

class MaskPreview:
    """Preview Mask: Preview the masks without saving them to the ComfyUI output directory."""
    def __call__(self, mask: MASK | ImageLike) -> MASK:
        """Preview Mask: Preview the masks without saving them to the ComfyUI output directory.

        Module: comfy_extras.nodes_mask · Category: image/mask
        Output node: runs even if nothing uses its outputs.

        Args:
            mask (MASK, required)

        Returns:
            mask (MASK)
        """

class MaskToImage:
    """Convert Mask to Image."""
    def __call__(self, mask: MASK | ImageLike) -> IMAGE:
        """Convert Mask to Image.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)

        Returns:
            IMAGE (IMAGE)
        """

class OpticalFlowLoader_model_name(str, Enum): ...  # type: ignore[misc]

class OpticalFlowLoader:
    """Load Optical Flow Model."""
    model_name = OpticalFlowLoader_model_name
    def __call__(self, model_name: OpticalFlowLoader_model_name | str) -> OPTICAL_FLOW:
        """Load Optical Flow Model.

        Module: comfy_extras.nodes_void · Category: model/loaders

        Args:
            model_name (COMBO, required): Optical flow model to load. Files must be placed in the 'optical_flow' folder. Today only torchvision's raft_large.pth is supported.

        Returns:
            OPTICAL_FLOW (OPTICAL_FLOW)
        """

if sys.version_info[0] >= 3:
    class Save3DAdvanced_outputs(tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    Save3DAdvanced_outputs = tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class Save3DAdvanced:
    """Save 3D (Advanced)."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D,
        filename_prefix: str | STRING = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> Save3DAdvanced_outputs:
        """Save 3D (Advanced).

        Module: comfy_extras.nodes_save_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D, required): 3D model file from an upstream 3D node.
            filename_prefix (STRING, optional): Default '3d/ComfyUI'.
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

class SaveGLB:
    """Save 3D Model."""
    def __call__(
        self,
        mesh: MESH | FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_OBJ | FILE_3D_FBX | FILE_3D_STL | FILE_3D_USDZ | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT | FILE_3D_SPLAT_ANY | FILE_3D_POINT_CLOUD_ANY | FILE_3D,
        filename_prefix: str | STRING = "3d/ComfyUI",
    ) -> Output:
        """Save 3D Model.

        Module: comfy_extras.nodes_save_3d · Category: 3d
        Output node: runs even if nothing uses its outputs.

        Args:
            mesh (MESH or FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_OBJ or FILE_3D_FBX or FILE_3D_STL or FILE_3D_USDZ or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_SPZ or FILE_3D_KSPLAT or FILE_3D_SPLAT_ANY or FILE_3D_POINT_CLOUD_ANY or FILE_3D, required): Mesh or 3D file to save.
            filename_prefix (STRING, optional): Default '3d/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

if sys.version_info[0] >= 3:
    class SaveGaussianSplat_outputs(tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    SaveGaussianSplat_outputs = tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class SaveGaussianSplat:
    """Save Splat."""
    def __call__(
        self,
        model_3d: FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT,
        filename_prefix: str | STRING = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> SaveGaussianSplat_outputs:
        """Save Splat.

        Module: comfy_extras.nodes_save_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_SPLAT_ANY or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_SPZ or FILE_3D_KSPLAT, required): A gaussian splat 3D file.
            filename_prefix (STRING, optional): Default '3d/ComfyUI'.
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
    class SavePointCloud_outputs(tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    SavePointCloud_outputs = tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class SavePointCloud:
    """Save Point Cloud."""
    def __call__(
        self,
        model_3d: FILE_3D_POINT_CLOUD_ANY | FILE_3D_PLY,
        filename_prefix: str | STRING = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> SavePointCloud_outputs:
        """Save Point Cloud.

        Module: comfy_extras.nodes_save_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_POINT_CLOUD_ANY or FILE_3D_PLY, required): Point cloud file (.ply).
            filename_prefix (STRING, optional): Default '3d/ComfyUI'.
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

class SolidMask:
    """Create Solid Mask."""
    def __call__(self, value: float | FLOAT = 1.0, width: int | INT = 512, height: int | INT = 512) -> MASK:
        """Create Solid Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            MASK (MASK)
        """

class ThresholdMask:
    """Threshold Mask."""
    def __call__(self, mask: MASK | ImageLike, value: float | FLOAT = 0.5) -> MASK:
        """Threshold Mask.

        Module: comfy_extras.nodes_mask · Category: image/mask

        Args:
            mask (MASK, required)
            value (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.

        Returns:
            MASK (MASK)
        """

class VOIDInpaintConditioning:
    """VOIDInpaintConditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        video: IMAGE | ImageLike,
        quadmask: MASK | ImageLike,
        width: int | INT = 672,
        height: int | INT = 384,
        length: int | INT = 45,
        batch_size: int | INT = 1,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """VOIDInpaintConditioning.

        Module: comfy_extras.nodes_void · Category: model/conditioning/void

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            video (IMAGE, required): Source video frames [T, H, W, 3].
            quadmask (MASK, required): Preprocessed quadmask from VOIDQuadmaskPreprocess [T, H, W].
            width (INT, optional): Range 16 to 16384, step 8. Default 672.
            height (INT, optional): Range 16 to 16384, step 8. Default 384.
            length (INT, optional): Number of pixel frames to process. For CogVideoX-Fun-V1.5 (patch_size_t=2), latent_t must be even — lengths that produce odd latent_t are rounded down (e.g. 49 → 45). Range 1 to 16384. Default 45.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class VOIDQuadmaskPreprocess:
    """VOID Quadmask Preprocessor."""
    def __call__(self, mask: MASK | ImageLike, dilate_width: int | INT = 0) -> MASK:
        """VOID Quadmask Preprocessor.

        Module: comfy_extras.nodes_void · Category: image/mask

        Args:
            mask (MASK, required)
            dilate_width (INT, optional): Dilation radius for the primary mask region (0 = no dilation). Range 0 to 50. Default 0.

        Returns:
            quadmask (MASK)
        """

class VOIDSampler:
    """VOIDSampler."""
    def __call__(self) -> SAMPLER:
        """VOIDSampler.

        Module: comfy_extras.nodes_void · Category: model/sampling/samplers

        Returns:
            SAMPLER (SAMPLER)
        """

class VOIDWarpedNoise:
    """VOIDWarpedNoise."""
    def __call__(
        self,
        optical_flow: OPTICAL_FLOW,
        video: IMAGE | ImageLike,
        width: int | INT = 672,
        height: int | INT = 384,
        length: int | INT = 45,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """VOIDWarpedNoise.

        Module: comfy_extras.nodes_void · Category: model/latent/void

        Args:
            optical_flow (OPTICAL_FLOW, required): Optical flow model from OpticalFlowLoader (RAFT-large).
            video (IMAGE, required): Pass 1 output video frames [T, H, W, 3].
            width (INT, optional): Range 16 to 16384, step 8. Default 672.
            height (INT, optional): Range 16 to 16384, step 8. Default 384.
            length (INT, optional): Number of pixel frames. Rounded down to make latent_t even (patch_size_t=2 requirement), e.g. 49 → 45. Range 1 to 16384. Default 45.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            warped_noise (LATENT)
        """

class VOIDWarpedNoiseSource:
    """VOIDWarpedNoiseSource."""
    def __call__(self, warped_noise: LATENT) -> NOISE:
        """VOIDWarpedNoiseSource.

        Module: comfy_extras.nodes_void · Category: model/latent/void

        Args:
            warped_noise (LATENT, required): Warped noise latent from VOIDWarpedNoise.

        Returns:
            NOISE (NOISE)
        """
