from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import BACKGROUND_REMOVAL, DA3_GEOMETRY, DA3_MODEL, IMAGE, MASK, MESH

class DA3GeometryToMesh:
    """Convert DA3 Geometry to Mesh: Convert a depth map into a triangulated 3D mesh."""
    def __call__(
        self,
        da3_geometry: DA3_GEOMETRY,
        batch_index: int = 0,
        decimation: int = 1,
        discontinuity_threshold: float = 0.04,
        confidence_threshold: float = 0.1,
        use_sky_mask: bool = True,
        texture: bool = True,
    ) -> MESH:
        """Convert DA3 Geometry to Mesh: Convert a depth map into a triangulated 3D mesh.

        Module: comfy_extras.nodes_depth_anything_3 · Category: image/geometry estimation

        Args:
            da3_geometry (DA3_GEOMETRY, required)
            batch_index (INT, optional): Which image of a batch to convert. Per-image vertex counts differ so batches cannot be stacked. Range 0 to 4096. Default 0.
            decimation (INT, optional): Vertex stride. 1 = full resolution, 2 = half, etc. Range 1 to 8. Default 1.
            discontinuity_threshold (FLOAT, optional): Drop triangles whose 3x3 depth span exceeds this fraction. 0 = off. Range 0.0 to 1.0, step 0.01. Default 0.04.
            confidence_threshold (FLOAT, optional): Exclude pixels whose per-image normalised confidence is below this value (0 = keep all, 1 = keep only the single most confident pixel). Used when the geometry has a confidence map (Small/Base models). Range 0.0 to 1.0, step 0.01. Default 0.1.
            use_sky_mask (BOOLEAN, optional): Exclude sky-probability pixels (sky >= 0.5) from the mesh. Used when the geometry has a sky map (Mono/Metric models). Default True.
            texture (BOOLEAN, optional): Use the source image as a base color texture. Default True.

        Returns:
            MESH (MESH)
        """

class DA3Inference_resize_method(str, Enum):
    upper_bound_resize = "upper_bound_resize"
    lower_bound_resize = "lower_bound_resize"

class DA3Inference_mode(str, Enum):
    mono = "mono"
    multiview = "multiview"

class DA3Inference_mode_ref_view_strategy(str, Enum):
    saddle_balanced = "saddle_balanced"
    saddle_sim_range = "saddle_sim_range"
    first = "first"
    middle = "middle"

class DA3Inference_mode_pose_method(str, Enum):
    cam_dec = "cam_dec"
    ray_pose = "ray_pose"

class DA3Inference:
    """Run Depth Anything 3: Run Depth Anything 3 on an image."""
    resize_method = DA3Inference_resize_method
    mode = DA3Inference_mode
    mode_ref_view_strategy = DA3Inference_mode_ref_view_strategy
    mode_pose_method = DA3Inference_mode_pose_method
    @overload
    def __call__(
        self,
        da3_model: DA3_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: int = 504,
        resize_method: DA3Inference_resize_method | Literal["upper_bound_resize", "lower_bound_resize"] = "upper_bound_resize",
        mode: Literal["mono", DA3Inference_mode.mono] = "mono",
    ) -> DA3_GEOMETRY: ...
    @overload
    def __call__(
        self,
        da3_model: DA3_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: int = 504,
        resize_method: DA3Inference_resize_method | Literal["upper_bound_resize", "lower_bound_resize"] = "upper_bound_resize",
        *,
        mode: Literal["multiview", DA3Inference_mode.multiview],
        mode_ref_view_strategy: DA3Inference_mode_ref_view_strategy | Literal["saddle_balanced", "saddle_sim_range", "first", "middle"] = "saddle_balanced",
        mode_pose_method: DA3Inference_mode_pose_method | Literal["cam_dec", "ray_pose"] = "cam_dec",
    ) -> DA3_GEOMETRY: ...
    @overload
    def __call__(
        self,
        da3_model: DA3_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: int,
        resize_method: DA3Inference_resize_method | Literal["upper_bound_resize", "lower_bound_resize"],
        mode: Literal["multiview", DA3Inference_mode.multiview],
        *,
        mode_ref_view_strategy: DA3Inference_mode_ref_view_strategy | Literal["saddle_balanced", "saddle_sim_range", "first", "middle"] = "saddle_balanced",
        mode_pose_method: DA3Inference_mode_pose_method | Literal["cam_dec", "ray_pose"] = "cam_dec",
    ) -> DA3_GEOMETRY: ...
    @overload
    def __call__(
        self,
        da3_model: DA3_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: int = 504,
        resize_method: DA3Inference_resize_method | Literal["upper_bound_resize", "lower_bound_resize"] = "upper_bound_resize",
        *,
        mode: Mapping[str, Any],
    ) -> DA3_GEOMETRY: ...
    @overload
    def __call__(
        self,
        da3_model: DA3_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution: int,
        resize_method: DA3Inference_resize_method | Literal["upper_bound_resize", "lower_bound_resize"],
        mode: Mapping[str, Any],
    ) -> DA3_GEOMETRY:
        """Run Depth Anything 3: Run Depth Anything 3 on an image.

        In multi-view mode each image is treated as a separate view of the same scene.

        Module: comfy_extras.nodes_depth_anything_3 · Category: image/geometry estimation

        Args:
            da3_model (DA3_MODEL, required)
            image (IMAGE, required)
            resolution (INT, optional): Resolution the model runs at (longest side, multiple of 14). Lower = faster / less VRAM. Higher = more detail. Output is upsampled back to the original size. Range 140 to 2520, step 14. Default 504.
            resize_method (COMBO, optional): upper_bound_resize: scale so the longest side = resolution (caps memory, default). lower_bound_resize: scale so the shortest side = resolution (preserves more detail on tall/wide images, uses more memory). Default 'upper_bound_resize'. One of: 'upper_bound_resize', 'lower_bound_resize'.
            mode (COMBO, optional): mono: single view image (works with any model variant). multiview: all images processed together for geometric consistency + camera pose (for Small/Base models only). Default 'mono'. One of: 'mono', 'multiview'.
            mode_ref_view_strategy (COMBO, if mode is 'multiview'): Which view acts as the geometric anchor. - saddle_balanced: the view most 'average' across all others (best general choice). - saddle_sim_range: the view most visually distinct from the others. - first / middle: fixed positional picks. Default 'saddle_balanced'. One of: 'saddle_balanced', 'saddle_sim_range', 'first', 'middle'.
            mode_pose_method (COMBO, if mode is 'multiview'): How the camera field-of-view is estimated (for Small/Base models only). - cam_dec: learned from image features. - ray_pose: derived geometrically from the model's 3D ray output. Affects perspective correctness of the 3D output. Try both if results look distorted. Default 'cam_dec'. One of: 'cam_dec', 'ray_pose'.

        Returns:
            da3_geometry (DA3_GEOMETRY): Dictionary of non-normalized tensors. Always has the keys: depth, image, mode. Optional keys: sky (for Mono/Metric), confidence (for Small/Base), extrinsics + intrinsics (for multi-view).
        """

class DA3Render_output(str, Enum):
    depth = "depth"
    depth_colored = "depth_colored"
    sky_mask = "sky_mask"
    confidence = "confidence"

class DA3Render_output_normalization(str, Enum):
    v2_style = "v2_style"
    min_max = "min_max"
    raw = "raw"

DA3Render_output_values: TypeAlias = Literal[
    "depth",
    "depth_colored",
    DA3Render_output.depth,
    DA3Render_output.depth_colored,
]

DA3Render_output_values_: TypeAlias = Literal[
    "sky_mask",
    "confidence",
    DA3Render_output.sky_mask,
    DA3Render_output.confidence,
]

class DA3Render:
    """Render Depth Anything 3: Render a depth map, confidence map, or sky mask from Depth Anything 3 geometry data."""
    output = DA3Render_output
    output_normalization = DA3Render_output_normalization
    @overload
    def __call__(
        self,
        da3_geometry: DA3_GEOMETRY,
        output: DA3Render_output_values = "depth",
        *,
        output_normalization: DA3Render_output_normalization | Literal["v2_style", "min_max", "raw"] = "v2_style",
        output_apply_sky_clip: bool = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        da3_geometry: DA3_GEOMETRY,
        output: DA3Render_output_values_,
        *,
        output_colored: bool = False,
    ) -> IMAGE: ...
    @overload
    def __call__(self, da3_geometry: DA3_GEOMETRY, output: Mapping[str, Any]) -> IMAGE:
        """Render Depth Anything 3: Render a depth map, confidence map, or sky mask from Depth Anything 3 geometry data.

        Module: comfy_extras.nodes_depth_anything_3 · Category: image/geometry estimation

        Args:
            da3_geometry (DA3_GEOMETRY, required)
            output (COMBO, optional): - depth: normalised greyscale depth image. - depth_colored: depth mapped through the Turbo colormap. - sky_mask: sky probability in [0, 1] (for Mono/Metric models only). - confidence: normalised depth confidence (for Small/Base models only). Default 'depth'. One of: 'depth', 'depth_colored', 'sky_mask', 'confidence'.
            output_normalization (COMBO, if output is one of 'depth', 'depth_colored'): - v2_style: mean/std normalisation for perceptually balanced results (default). - min_max: stretches the full depth range to [0, 1] for maximum contrast. - raw: no scaling,preserves metric units for Metric model. Default 'v2_style'. One of: 'v2_style', 'min_max', 'raw'.
            output_apply_sky_clip (BOOLEAN, if output is one of 'depth', 'depth_colored'): Clip sky-region depth to the 99th percentile of foreground depth before normalisation. Requires a sky key in the da3_geometry input (for Mono/Metric models only). Default False.
            output_colored (BOOLEAN, if output is one of 'sky_mask', 'confidence'): Apply the Turbo colormap to the sky mask. Default False.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LoadBackgroundRemovalModel_bg_removal_name(str, Enum): ...  # type: ignore[misc]

class LoadBackgroundRemovalModel:
    """Load Background Removal Model."""
    bg_removal_name = LoadBackgroundRemovalModel_bg_removal_name
    def __call__(self, bg_removal_name: LoadBackgroundRemovalModel_bg_removal_name | str) -> BACKGROUND_REMOVAL:
        """Load Background Removal Model.

        Module: comfy_extras.nodes_bg_removal · Category: model/loaders

        Args:
            bg_removal_name (COMBO, required): The model used to remove backgrounds from images.

        Returns:
            bg_model (BACKGROUND_REMOVAL)
        """

class LoadDA3Model_model_name(str, Enum): ...  # type: ignore[misc]

class LoadDA3Model_weight_dtype(str, Enum):
    default = "default"
    fp16 = "fp16"
    bf16 = "bf16"
    fp32 = "fp32"

class LoadDA3Model:
    """Load Depth Anything 3."""
    model_name = LoadDA3Model_model_name
    weight_dtype = LoadDA3Model_weight_dtype
    def __call__(
        self,
        model_name: LoadDA3Model_model_name | str,
        weight_dtype: LoadDA3Model_weight_dtype | Literal["default", "fp16", "bf16", "fp32"] = "default",
    ) -> DA3_MODEL:
        """Load Depth Anything 3.

        Module: comfy_extras.nodes_depth_anything_3 · Category: model/loaders

        Args:
            model_name (COMBO, required)
            weight_dtype (COMBO, optional): Default 'default'. One of: 'default', 'fp16', 'bf16', 'fp32'.

        Returns:
            DA3_MODEL (DA3_MODEL)
        """

class RemoveBackground:
    """Remove Background: Generates a foreground mask to remove the background from an image using a background removal model."""
    def __call__(
        self,
        bg_removal_model: BACKGROUND_REMOVAL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> MASK:
        """Remove Background: Generates a foreground mask to remove the background from an image using a background removal model.

        Module: comfy_extras.nodes_bg_removal · Category: image/background removal

        Args:
            bg_removal_model (BACKGROUND_REMOVAL, required): Background removal model used to generate the mask.
            image (IMAGE, required): Input image to remove the background from.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1): Generated foreground mask
        """
