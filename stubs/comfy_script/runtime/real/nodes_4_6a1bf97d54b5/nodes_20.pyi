from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput, RealText
from comfy_script.runtime.util import ImageLike
from .types import (
    CLIP_VISION,
    COLOR,
    CONDITIONING,
    DA3_GEOMETRY,
    DA3_MODEL,
    FILE_3D,
    FILE_3D_KSPLAT,
    FILE_3D_PLY,
    FILE_3D_SPLAT,
    FILE_3D_SPLAT_ANY,
    FILE_3D_SPZ,
    IMAGE,
    LATENT,
    LOAD3D_CAMERA,
    MASK,
    MESH,
    MODEL,
    SPLAT,
    VAE,
)

class File3DToSplat:
    """Get Splat: Parse a splat File3D into a gaussian splat."""
    def __call__(
        self,
        model_3d: FILE_3D | FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_KSPLAT | FILE_3D_SPZ,
    ) -> SPLAT:
        """Get Splat: Parse a splat File3D into a gaussian splat.

        Inverse of Create 3D File (from Splat). Supported format:  PLY, SPLAT, KSPLAT, SPZ. PLY carries full spherical harmonics, the other formats are base color only. Format is auto-detected from the file contents.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            model_3d (FILE_3D or FILE_3D_SPLAT_ANY or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_KSPLAT or FILE_3D_SPZ, required): A gaussian splat 3D file.

        Returns:
            splat (SPLAT)
        """

class RenderSplat_render_style(str, Enum):
    color = "color"
    clay = "clay"
    depth = "depth"
    normal = "normal"

class RenderSplat:
    """Render Splat: Render a gaussian splat as an image with an anisotropic EWA rasterizer (oriented elliptical splats, antialiased, depth-sorted front-to-back)."""
    render_style = RenderSplat_render_style
    def __call__(
        self,
        splat: SPLAT,
        width: int = 1024,
        height: int = 1024,
        frames: int = 1,
        splat_scale: float = 1.0,
        sharpen: float = 2.0,
        headlight_shading: float = 0.0,
        opacity_threshold: float = 0.0,
        render_style: RenderSplat_render_style | Literal["color", "clay", "depth", "normal"] = "color",
        background: str | COLOR = "#000000",
        bg_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> tuple[IMAGE, MASK]:
        """Render Splat: Render a gaussian splat as an image with an anisotropic EWA rasterizer (oriented elliptical splats, antialiased, depth-sorted front-to-back).

        The camera comes from a camera_info input (Load / Preview 3D, or a Create Camera Info node); leave it empty to auto-frame the splat. Set frames greater than 1 for a turntable batch of images to feed a Video node.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            width (INT, optional): Range 64 to 2048, step 8. Default 1024.
            height (INT, optional): Range 64 to 2048, step 8. Default 1024.
            frames (INT, optional): -1, 0, 1 = single still image; >1 = turntable, the camera orbits over a full 360 turn (works with any camera_info). Negative value orbits the other way. Range -240 to 240. Default 1.
            splat_scale (FLOAT, optional): Multiplier on each splat's projected footprint (lower = crisper points, higher = softer/fuller surface). Range 0.1 to 5.0, step 0.05. Default 1.0.
            sharpen (FLOAT, optional): Sharpen overlapping splats: 1.0 = physically-correct blend; higher biases each pixel toward its dominant (nearest) splat for crisper texture, without shrinking splats or opening gaps. Non-physical above 1. Range 1.0 to 8.0, step 0.5. Default 2.0.
            headlight_shading (FLOAT, optional): Diffuse shading from a light at the camera (headlight), using the splat surfel normals: darkens surfaces that turn away from view to reveal form/curvature. 0 = flat albedo, 1 = strongest shading. Range 0.0 to 3.0, step 0.05. Default 0.0.
            opacity_threshold (FLOAT, optional): Cull gaussians with opacity below this (removes faint floaters). Range 0.0 to 1.0, step 0.01. Default 0.0.
            render_style (COMBO, optional): What the image output shows: color, clay (neutral-albedo shaded), depth (near=bright), normal (OpenGL normal map). Default 'color'. One of: 'color', 'clay', 'depth', 'normal'.
            background (COLOR, optional): Default '#000000'.
            bg_image (IMAGE, optional): Optional background plate composited behind the splat (overrides the solid background colour). Resized to the render size; a batch is used per frame, a single image for all. color/clay only.
            camera_info (LOAD3D_CAMERA, optional): Camera to render from - a Load3D / Preview3D camera or a Create Camera Info node. If empty, the splat is auto-framed from a default 3/4 view.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
            mask (Tensor [batch, height, width], 0 to 1)
        """

class CreateCameraInfo_mode(str, Enum):
    orbit = "orbit"
    look_at = "look_at"
    quaternion = "quaternion"

class CreateCameraInfo_camera_type(str, Enum):
    perspective = "perspective"
    orthographic = "orthographic"

class CreateCameraInfo:
    """Create Camera Info: Build a camera_infoMode 'orbit' aims with yaw/pitch/distance around the target; 'look_at' places the camera at world position."""
    mode = CreateCameraInfo_mode
    camera_type = CreateCameraInfo_camera_type
    @overload
    def __call__(
        self,
        mode: Literal["orbit", CreateCameraInfo_mode.orbit] = "orbit",
        target_x: float = 0.0,
        target_y: float = 0.0,
        target_z: float = 0.0,
        roll: float = 0.0,
        fov: float = 35.0,
        zoom: float = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_yaw: float = 35.0,
        mode_pitch: float = 30.0,
        mode_distance: float = 4.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Literal["look_at", CreateCameraInfo_mode.look_at],
        target_x: float = 0.0,
        target_y: float = 0.0,
        target_z: float = 0.0,
        roll: float = 0.0,
        fov: float = 35.0,
        zoom: float = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_position_x: float = 4.0,
        mode_position_y: float = 4.0,
        mode_position_z: float = 4.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Literal["quaternion", CreateCameraInfo_mode.quaternion],
        target_x: float = 0.0,
        target_y: float = 0.0,
        target_z: float = 0.0,
        roll: float = 0.0,
        fov: float = 35.0,
        zoom: float = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_position_x: float = 4.0,
        mode_position_y: float = 4.0,
        mode_position_z: float = 4.0,
        mode_quat_x: float = 0.0,
        mode_quat_y: float = 0.0,
        mode_quat_z: float = 0.0,
        mode_quat_w: float = 1.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        target_x: float = 0.0,
        target_y: float = 0.0,
        target_z: float = 0.0,
        roll: float = 0.0,
        fov: float = 35.0,
        zoom: float = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
    ) -> LOAD3D_CAMERA:
        """Create Camera Info: Build a camera_infoMode 'orbit' aims with yaw/pitch/distance around the target; 'look_at' places the camera at world position.

        Coordinates are the viewer's world space (right-handed,Y-up).

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d

        Args:
            mode (COMBO, optional): How to define the camera: orbit angles, an explicit position, or a position + quaternion. Default 'orbit'. One of: 'orbit', 'look_at', 'quaternion'.
            target_x (FLOAT, optional): Look-at point (orbit pivot / aim). In orbit mode, move it to pan/translate the whole camera. Ignored in quaternion mode. Defaults to the origin. Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            target_y (FLOAT, optional): Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            target_z (FLOAT, optional): Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            roll (FLOAT, optional): Camera roll about the view axis, degrees. Range -180.0 to 180.0, step 1.0. Default 0.0.
            fov (FLOAT, optional): Vertical field of view in degrees. Range 1.0 to 120.0, step 1.0. Default 35.0.
            zoom (FLOAT, optional): Digital zoom (focal-length multiplier). >1 zooms in without moving the camera. Range 0.01 to 100.0, step 0.01. Default 1.0.
            camera_type (COMBO, optional): Projection used by Render Splat: perspective (foreshortening) or orthographic (parallel). Default 'perspective'. One of: 'perspective', 'orthographic'.
            mode_yaw (FLOAT, if mode is 'orbit'): Range -360.0 to 360.0, step 1.0. Default 35.0.
            mode_pitch (FLOAT, if mode is 'orbit'): Range -89.0 to 89.0, step 1.0. Default 30.0.
            mode_distance (FLOAT, if mode is 'orbit'): Camera distance from the target. Range 0.01 to 1000.0, step 0.01. Default 4.0.
            mode_position_x (FLOAT, if mode is one of 'look_at', 'quaternion'): Camera position in world space (right-handed, Y-up). Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_position_y (FLOAT, if mode is one of 'look_at', 'quaternion'): Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_position_z (FLOAT, if mode is one of 'look_at', 'quaternion'): Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_quat_x (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_y (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_z (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_w (FLOAT, if mode is 'quaternion'): Camera world-rotation quaternion (three.js: looks down local -Z). Normalized for you. Range -1.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            camera_info (LOAD3D_CAMERA)
        """

class TransformSplat:
    """Transform Splat: Translate, rotate, and scale a gaussian splat."""
    def __call__(
        self,
        splat: SPLAT,
        translate_x: float = 0.0,
        translate_y: float = 0.0,
        translate_z: float = 0.0,
        rotate_x: float = 0.0,
        rotate_y: float = 0.0,
        rotate_z: float = 0.0,
        scale_x: float = 1.0,
        scale_y: float = 1.0,
        scale_z: float = 1.0,
    ) -> SPLAT:
        """Transform Splat: Translate, rotate, and scale a gaussian splat.

        Non-uniform scale also reshapes every individual splat, slower process.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            translate_x (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            translate_y (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            translate_z (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            rotate_x (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            rotate_y (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            rotate_z (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            scale_x (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.
            scale_y (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.
            scale_z (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.

        Returns:
            splat (SPLAT)
        """

class GetSplatCount:
    """Get Splat Count: Returns the number of splats summed across the batch."""
    def __call__(self, splat: SPLAT) -> tuple[SPLAT, int]:
        """Get Splat Count: Returns the number of splats summed across the batch.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)

        Returns:
            splat (SPLAT)
            count (INT)
        """

class MergeSplat:
    """Merge Splats: Concatenate any number of gaussian splats into one."""
    @overload
    def __call__(self, splats: Sequence[SPLAT] | Mapping[str, SPLAT] | SPLAT) -> SPLAT: ...
    @overload
    def __call__(
        self,
        *,
        splats_splat0: SPLAT,
        splats_splat1: SPLAT,
        splats_splat2: SPLAT | None = None,
        splats_splat3: SPLAT | None = None,
        splats_splat4: SPLAT | None = None,
        splats_splat5: SPLAT | None = None,
        splats_splat6: SPLAT | None = None,
        splats_splat7: SPLAT | None = None,
        splats_splat8: SPLAT | None = None,
        splats_splat9: SPLAT | None = None,
        splats_splat10: SPLAT | None = None,
        splats_splat11: SPLAT | None = None,
        splats_splat12: SPLAT | None = None,
        splats_splat13: SPLAT | None = None,
        splats_splat14: SPLAT | None = None,
        splats_splat15: SPLAT | None = None,
    ) -> SPLAT: ...
    @overload
    def __call__(
        self,
        *,
        splat0: SPLAT,
        splat1: SPLAT,
        splat2: SPLAT | None = None,
        splat3: SPLAT | None = None,
        splat4: SPLAT | None = None,
        splat5: SPLAT | None = None,
        splat6: SPLAT | None = None,
        splat7: SPLAT | None = None,
        splat8: SPLAT | None = None,
        splat9: SPLAT | None = None,
        splat10: SPLAT | None = None,
        splat11: SPLAT | None = None,
        splat12: SPLAT | None = None,
        splat13: SPLAT | None = None,
        splat14: SPLAT | None = None,
        splat15: SPLAT | None = None,
    ) -> SPLAT:
        """Merge Splats: Concatenate any number of gaussian splats into one.

        Unioning several decodes of the same latent at different seeds densifies the surface, this can improve surface quality when meshing.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splats (list of SPLAT, required): 2 to 32 elements, or a dictionary by name: splat0, splat1, splat2, … (32 in all); each also by keyword, as splats_splat0.

        Returns:
            splat (SPLAT)
        """

class SplatToMesh:
    """Extract Mesh from Splat: Extract a coloured mesh from a gaussian splat."""
    def __call__(
        self,
        splat: SPLAT,
        resolution: int = 384,
        kernel: int = 5,
        smooth: int = 0,
        level: float = 0.4,
        min_component: int = 500,
        min_opacity: float = 0.02,
        color_sharpen: float = 2.0,
    ) -> MESH:
        """Extract Mesh from Splat: Extract a coloured mesh from a gaussian splat.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            resolution (INT, optional): Density-grid resolution along the longest axis. Higher = finer surface, more VRAM/time (grows with resolution^3). Range 64 to 768, step 16. Default 384.
            kernel (INT, optional): Max splat half-width in voxels. Each gaussian is rasterized over a window sized to its own 3-sigma, capped here - small surfels stay cheap, large ones aren't truncated. Raise if sparse splats leave gaps. Range 1 to 8. Default 5.
            smooth (INT, optional): Taubin mesh-smoothing iterations. Smooths the surface without shrinking it (volume-preserving), unlike blurring the density. 0 = raw surface. Range 0 to 60. Default 0.
            level (FLOAT, optional): Iso-surface level. Auto-picked by Otsu; this biases it (1.0 = auto, lower = fatter/more-connected surface, higher = thinner/tighter). Range 0.0 to 2.0, step 0.01. Default 0.4.
            min_component (INT, optional): Drop connected components smaller than this many vertices (0 = keep all). Removes detached floater blobs and the inner shell of the double wall. Range 0 to 100000, step 50. Default 500.
            min_opacity (FLOAT, optional): Ignore gaussians fainter than this before meshing. Range 0.0 to 1.0, step 0.01. Default 0.02.
            color_sharpen (FLOAT, optional): Crisp up the vertex texture: 1.0 = physically-correct blend; higher biases each voxel's colour toward its dominant gaussian instead of averaging neighbours (de-smears the texture). Colour only - geometry is unchanged. Range 1.0 to 8.0, step 0.5. Default 2.0.

        Returns:
            mesh (MESH)
        """

class TripoSplatPreprocessImage:
    """TripoSplat Preprocess Image: Crop center each image to a square canvas on a black background and add padding."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        erode_radius: int = 1,
        size: int = 1024,
    ) -> IMAGE:
        """TripoSplat Preprocess Image: Crop center each image to a square canvas on a black background and add padding.

        Module: comfy_extras.nodes_triposplat · Category: model/conditioning/triposplat

        Args:
            image (IMAGE, required)
            mask (MASK, required)
            erode_radius (INT, optional): Erode the alpha matte by this pixel radius before cropping (avoids border bleed). Range 0 to 16. Default 1.
            size (INT, optional): Square image size. The model is trained at 1024; other sizes run but are off-distribution. Range 256 to 4096, step 16. Default 1024.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
        """

class TripoSplatConditioning:
    """TripoSplat Conditioning: Encode the image with DINOv3 and the Flux2 VAE into TripoSplat positive/negative conditioning, and create the fixed size noise target (latent + camera) for the KSampler"""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """TripoSplat Conditioning: Encode the image with DINOv3 and the Flux2 VAE into TripoSplat positive/negative conditioning, and create the fixed size noise target (latent + camera) for the KSampler

        Module: comfy_extras.nodes_triposplat · Category: model/conditioning/triposplat

        Args:
            clip_vision (CLIP_VISION, required): DINOv3 ViT-H/16+ image encoder.
            vae (VAE, required): Flux2 VAE.
            image (IMAGE, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): The fixed size noise target (latent +camera).
        """

class VAEDecodeTripoSplat:
    """TripoSplat Decode: Decode the sampled TripoSplat latent into a 3D gaussian splat."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        num_gaussians: int = 262144,
        seed: int = 0,
    ) -> SPLAT:
        """TripoSplat Decode: Decode the sampled TripoSplat latent into a 3D gaussian splat.

        Modify the number of gaussians to vary the density.

        Module: comfy_extras.nodes_triposplat · Category: model/latent/triposplat

        Args:
            samples (LATENT, required)
            vae (VAE, required): TripoSplat VAE decoder.
            num_gaussians (INT, optional): Number of gaussians to produce (rounded to a multiple of 32). 262144 matches the octree's point density; higher oversamples the same points (denser, but no new detail) and costs proportionally more VRAM/time. Range 32768 to 1048576, step 32. Default 262144.
            seed (INT, optional): Seeds the octree point sampler (global RNG) for deterministic decodes. Range 0 to 18446744073709551615. Default 0.

        Returns:
            splat (SPLAT)
        """

class TripoSplatSamplingPreview:
    """TripoSplat Sampling Preview: Patch the TripoSplat model for the standard Ksampler node to show a live decoded gaussian splat preview at each step."""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        octree_level: int = 5,
        num_gaussians: int = 16384,
        yaw: float = 90.0,
        pitch: float = 15.0,
        point_size: int = 3,
    ) -> MODEL:
        """TripoSplat Sampling Preview: Patch the TripoSplat model for the standard Ksampler node to show a live decoded gaussian splat preview at each step.

        Module: comfy_extras.nodes_triposplat · Category: model/latent/triposplat

        Args:
            model (MODEL, required)
            vae (VAE, required): TripoSplat VAE decoder.
            octree_level (INT, optional): Octree depth for the preview decode (lower = cheaper/coarser). Range 2 to 8. Default 5.
            num_gaussians (INT, optional): Number of gaussians to produce for the preview (rounded to a multiple of 32). Range 1024 to 262144, step 32. Default 16384.
            yaw (FLOAT, optional): Preview camera yaw in degrees. Range -360.0 to 360.0, step 1.0. Default 90.0.
            pitch (FLOAT, optional): Preview camera pitch in degrees. Range -89.0 to 89.0, step 1.0. Default 15.0.
            point_size (INT, optional): Maximum splat radius in pixels. Each gaussian is sized from its scale and capped here; lower = finer/pointier, higher = chunkier. Range 1 to 16. Default 3.

        Returns:
            MODEL (MODEL)
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

class SeedNode:
    """Seed."""
    def __call__(self, seed: int) -> int:
        """Seed.

        Module: comfy_extras.nodes_seed · Category: utilities

        Args:
            seed (INT, required): Range 0 to 9223372036854775807.

        Returns:
            seed (INT)
        """

class SaveText_format(str, Enum):
    txt = "txt"
    csv = "csv"
    md = "md"
    json = "json"

class SaveText:
    """Save Text: Save text content to a file in the output directory."""
    format = SaveText_format
    def __call__(
        self,
        text: str | list[str] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
        format: SaveText_format | Literal["txt", "csv", "md", "json"] = "txt",
    ) -> RealText:
        """Save Text: Save text content to a file in the output directory.

        Module: comfy_extras.nodes_text · Category: text
        Output node: runs even if nothing uses its outputs.

        Args:
            text (STRING, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            format (COMBO, optional): Default 'txt'. One of: 'txt', 'csv', 'md', 'json'.

        Returns:
            text (STRING)
        """
