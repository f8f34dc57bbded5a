from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    MESH,
    MODEL,
    MOGE_GEOMETRY,
    MOGE_MODEL,
    STRING,
    VAE,
    VIDEO,
    VOXEL,
)

class EmptyLatentHunyuan3Dv2:
    """EmptyLatentHunyuan3Dv2."""
    def __call__(self, resolution: int | INT = 3072, batch_size: int | INT = 1) -> LATENT:
        """EmptyLatentHunyuan3Dv2.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/latent/hunyuan 3d

        Args:
            resolution (INT, optional): Range 1 to 8192. Default 3072.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class Hunyuan3Dv2Conditioning:
    """Hunyuan3Dv2Conditioning."""
    def __call__(self, clip_vision_output: CLIP_VISION_OUTPUT) -> tuple[CONDITIONING, CONDITIONING]:
        """Hunyuan3Dv2Conditioning.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/conditioning/hunyuan 3d

        Args:
            clip_vision_output (CLIP_VISION_OUTPUT, required)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class Hunyuan3Dv2ConditioningMultiView:
    """Hunyuan3Dv2ConditioningMultiView."""
    def __call__(
        self,
        front: CLIP_VISION_OUTPUT | None = None,
        left: CLIP_VISION_OUTPUT | None = None,
        back: CLIP_VISION_OUTPUT | None = None,
        right: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Hunyuan3Dv2ConditioningMultiView.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/conditioning/hunyuan 3d

        Args:
            front (CLIP_VISION_OUTPUT, optional)
            left (CLIP_VISION_OUTPUT, optional)
            back (CLIP_VISION_OUTPUT, optional)
            right (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class LoadMoGeModel_model_name(str, Enum): ...  # type: ignore[misc]

class LoadMoGeModel:
    """Load MoGe Model."""
    model_name = LoadMoGeModel_model_name
    def __call__(self, model_name: LoadMoGeModel_model_name | str) -> MOGE_MODEL:
        """Load MoGe Model.

        Module: comfy_extras.nodes_moge · Category: model/loaders

        Args:
            model_name (COMBO, required)

        Returns:
            MOGE_MODEL (MOGE_MODEL)
        """

class LoraLoaderBypass_lora_name(str, Enum): ...  # type: ignore[misc]

class LoraLoaderBypass:
    """Load LoRA (Bypass) (For debugging): Apply LoRA in bypass mode."""
    lora_name = LoraLoaderBypass_lora_name
    def __call__(
        self,
        model: MODEL,
        clip: CLIP,
        lora_name: LoraLoaderBypass_lora_name | str,
        strength_model: float | FLOAT = 1.0,
        strength_clip: float | FLOAT = 1.0,
    ) -> tuple[MODEL, CLIP]:
        """Load LoRA (Bypass) (For debugging): Apply LoRA in bypass mode.

        Unlike regular LoRA, this doesn't modify model weights - instead it injects the LoRA computation during forward pass. Useful for training scenarios.

        Module: comfy_extras.nodes_lora_debug · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The diffusion model the LoRA will be applied to.
            clip (CLIP, required): The CLIP model the LoRA will be applied to.
            lora_name (COMBO, required): The name of the LoRA.
            strength_model (FLOAT, optional): How strongly to modify the diffusion model. This value can be negative. Range -100.0 to 100.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): How strongly to modify the CLIP model. This value can be negative. Range -100.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL): The modified diffusion model.
            CLIP (CLIP): The modified CLIP model.
        """

class LoraLoaderBypassModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class LoraLoaderBypassModelOnly:
    """Load LoRA (Bypass, Model Only) (for debugging): Apply LoRA in bypass mode."""
    lora_name = LoraLoaderBypassModelOnly_lora_name
    def __call__(
        self,
        model: MODEL,
        lora_name: LoraLoaderBypassModelOnly_lora_name | str,
        strength_model: float | FLOAT = 1.0,
    ) -> MODEL:
        """Load LoRA (Bypass, Model Only) (for debugging): Apply LoRA in bypass mode.

        Unlike regular LoRA, this doesn't modify model weights - instead it injects the LoRA computation during forward pass. Useful for training scenarios.

        Module: comfy_extras.nodes_lora_debug · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL): The modified diffusion model.
        """

class MoGeInference:
    """Run MoGe Inference: Run MoGe on a single image to estimate depth and geometry."""
    def __call__(
        self,
        moge_model: MOGE_MODEL,
        image: IMAGE | ImageLike,
        resolution_level: int | INT = 9,
        fov_x_degrees: float | FLOAT = 0.0,
        batch_size: int | INT = 4,
        force_projection: bool | BOOLEAN = True,
        apply_mask: bool | BOOLEAN = True,
    ) -> MOGE_GEOMETRY:
        """Run MoGe Inference: Run MoGe on a single image to estimate depth and geometry.

        Module: comfy_extras.nodes_moge · Category: image/geometry estimation

        Args:
            moge_model (MOGE_MODEL, required)
            image (IMAGE, required)
            resolution_level (INT, optional): 0 = fastest, 9 = most detail. Range 0 to 9. Default 9.
            fov_x_degrees (FLOAT, optional): Horizontal field of view of the source camera. Sets the focal length used to unproject the depth map into 3D. 0 = auto-recover from the predicted points. Range 0.0 to 170.0, step 0.1. Default 0.0.
            batch_size (INT, optional): Images per inference call. Lower if you OOM on a long video / image set. Range 1 to 64. Default 4.
            force_projection (BOOLEAN, optional): Default True.
            apply_mask (BOOLEAN, optional): Set masked-out (sky / invalid) pixels to inf in points and depth so meshing culls them. Disable to keep the raw predicted geometry everywhere; the mask is still returned separately. Default True.

        Returns:
            moge_geometry (MOGE_GEOMETRY)
        """

class MoGePanoramaInference:
    """Run MoGe Panorama Inference: Run MoGe on an equirectangular panorama by splitting it into 12 perspective views, running inference on each, and merging the results into a single depth map."""
    def __call__(
        self,
        moge_model: MOGE_MODEL,
        image: IMAGE | ImageLike,
        resolution_level: int | INT = 9,
        split_resolution: int | INT = 512,
        merge_resolution: int | INT = 1920,
        batch_size: int | INT = 4,
    ) -> MOGE_GEOMETRY:
        """Run MoGe Panorama Inference: Run MoGe on an equirectangular panorama by splitting it into 12 perspective views, running inference on each, and merging the results into a single depth map.

        Module: comfy_extras.nodes_moge · Category: image/geometry estimation

        Args:
            moge_model (MOGE_MODEL, required)
            image (IMAGE, required): Equirectangular panorama (any aspect).
            resolution_level (INT, optional): Per-view detail (0 = fastest, 9 = most detailed). Range 0 to 9. Default 9.
            split_resolution (INT, optional): Resolution of each perspective split. Range 256 to 1024. Default 512.
            merge_resolution (INT, optional): Long-side resolution of the merged equirect distance map. Range 256 to 8192. Default 1920.
            batch_size (INT, optional): Views per inference batch (12 splits total). Range 1 to 12. Default 4.

        Returns:
            moge_geometry (MOGE_GEOMETRY)
        """

class MoGePointMapToMesh:
    """Convert MoGe Point Map to Mesh: Convert a MoGe point map into a 3D mesh."""
    def __call__(
        self,
        moge_geometry: MOGE_GEOMETRY,
        batch_index: int | INT = 0,
        decimation: int | INT = 1,
        discontinuity_threshold: float | FLOAT = 0.04,
        texture: bool | BOOLEAN = True,
    ) -> MESH:
        """Convert MoGe Point Map to Mesh: Convert a MoGe point map into a 3D mesh.

        Module: comfy_extras.nodes_moge · Category: image/geometry estimation

        Args:
            moge_geometry (MOGE_GEOMETRY, required)
            batch_index (INT, optional): Which image of a batched MoGe geometry to mesh. Per-image vertex counts differ, so batches can't be stacked into a single MESH. Range 0 to 4096. Default 0.
            decimation (INT, optional): Vertex stride; 1 = full resolution. Range 1 to 8. Default 1.
            discontinuity_threshold (FLOAT, optional): Drop pixels whose 3x3 depth span exceeds this fraction. 0 = off. Range 0.0 to 1.0, step 0.01. Default 0.04.
            texture (BOOLEAN, optional): Carry the source image through as the baseColor texture. Default True.

        Returns:
            MESH (MESH)
        """

class MoGeRender_output(str, Enum):
    depth = "depth"
    depth_colored = "depth_colored"
    normal_opengl = "normal_opengl"
    normal_directx = "normal_directx"
    mask = "mask"

MoGeRender_output_values: TypeAlias = Literal[
    "depth",
    "depth_colored",
    "normal_opengl",
    "normal_directx",
    "mask",
]

class MoGeRender:
    """Render MoGe Geometry: Render a depth map or normal map from geometry data"""
    output = MoGeRender_output
    def __call__(
        self,
        moge_geometry: MOGE_GEOMETRY,
        output: MoGeRender_output | MoGeRender_output_values = "depth",
    ) -> IMAGE:
        """Render MoGe Geometry: Render a depth map or normal map from geometry data

        Module: comfy_extras.nodes_moge · Category: image/geometry estimation

        Args:
            moge_geometry (MOGE_GEOMETRY, required)
            output (COMBO, optional): DirectX vs OpenGL controls the normal-map green-channel convention. DirectX: green = -Y down (Unreal). OpenGL: green = +Y up (Blender, Substance, Unity, glTF). Default 'depth'. One of: 'depth', 'depth_colored', 'normal_opengl', 'normal_directx', 'mask'.

        Returns:
            IMAGE (IMAGE)
        """

class PatchModelAddDownscale_downscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale_upscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale:
    """PatchModelAddDownscale (Kohya Deep Shrink)."""
    downscale_method = PatchModelAddDownscale_downscale_method
    upscale_method = PatchModelAddDownscale_upscale_method
    def __call__(
        self,
        model: MODEL,
        block_number: int | INT = 3,
        downscale_factor: float | FLOAT = 2.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 0.35,
        downscale_after_skip: bool | BOOLEAN = True,
        downscale_method: PatchModelAddDownscale_downscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
        upscale_method: PatchModelAddDownscale_upscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
    ) -> MODEL:
        """PatchModelAddDownscale (Kohya Deep Shrink).

        Module: comfy_extras.nodes_model_downscale · Category: model/patch/unet

        Args:
            model (MODEL, required)
            block_number (INT, optional): Range 1 to 32. Default 3.
            downscale_factor (FLOAT, optional): Range 0.1 to 9.0, step 0.001. Default 2.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.35.
            downscale_after_skip (BOOLEAN, optional): Default True.
            downscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.
            upscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.

        Returns:
            MODEL (MODEL)
        """

class PiDConditioning_latent_format(str, Enum):
    flux = "flux"
    sd3 = "sd3"
    sdxl = "sdxl"
    qwenimage = "qwenimage"

class PiDConditioning:
    """PiD Conditioning: Attaches a latent and a degrade_sigma scalar to a CONDITIONING for PiD decoding/upscaling"""
    latent_format = PiDConditioning_latent_format
    def __call__(
        self,
        positive: CONDITIONING,
        latent: LATENT,
        latent_format: PiDConditioning_latent_format | Literal["flux", "sd3", "sdxl", "qwenimage"] = "flux",
        degrade_sigma: float | FLOAT = 0.0,
    ) -> CONDITIONING:
        """PiD Conditioning: Attaches a latent and a degrade_sigma scalar to a CONDITIONING for PiD decoding/upscaling

        Module: comfy_extras.nodes_pid · Category: model/conditioning

        Args:
            positive (CONDITIONING, required)
            latent (LATENT, required): latent (from VAEEncode or a KSampler).
            latent_format (COMBO, optional): Flux1 (16-ch) and Flux2 (128-ch) latents are auto-detected from channel dim under 'flux'. For SD3 (16-ch), SDXL (4-ch), or QwenImage (16-ch), select manually. Default 'flux'. One of: 'flux', 'sd3', 'sdxl', 'qwenimage'.
            degrade_sigma (FLOAT, optional): 0 = clean latent. Increase to denoise corrupted latent outputs. Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class SyncLipSyncNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncLipSyncNode_model_sync_mode(str, Enum):
    bounce = "bounce"
    cut_off = "cut_off"
    loop = "loop"
    silence = "silence"
    remap = "remap"

class SyncLipSyncNode_model_speaker_selection(str, Enum):
    default = "default"
    auto_detect = "auto-detect"
    coordinates = "coordinates"

class SyncLipSyncNode:
    """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so."""
    model = SyncLipSyncNode_model
    model_sync_mode = SyncLipSyncNode_model_sync_mode
    model_speaker_selection = SyncLipSyncNode_model_speaker_selection
    @overload
    def __call__(
        self,
        video: VIDEO,
        audio: AUDIO,
        seed: int | INT = 42,
        model: SyncLipSyncNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_sync_mode: SyncLipSyncNode_model_sync_mode | Literal["bounce", "cut_off", "loop", "silence", "remap"] = "bounce",
        model_speaker_selection: SyncLipSyncNode_model_speaker_selection | Literal["default", "auto-detect", "coordinates"] = "default",
        model_speaker_frame: int | INT = 0,
        model_speaker_x: int | INT = 0,
        model_speaker_y: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(self, video: VIDEO, audio: AUDIO, seed: int | INT = 42, *, model: Mapping[str, Any]) -> VIDEO: ...
    @overload
    def __call__(self, video: VIDEO, audio: AUDIO, seed: int | INT, model: Mapping[str, Any]) -> VIDEO:
        """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so.

        Handles close-ups, profiles and obstructions automatically while preserving the speaker's expression. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Footage of the speaker to re-sync. Up to 4K (4096x2160); a constant frame rate of 24/25/30 fps works best.
            audio (AUDIO, required): Speech audio to sync the mouth to.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model (COMBO, optional): sync.so generation model. Default 'sync-3'. One of: 'sync-3'.
            model_sync_mode (COMBO, optional): How to handle a duration mismatch between video and audio; this also sets the output length. bounce: video plays forward then backward until the audio ends (output = audio length). loop: video restarts until the audio ends (output = audio length). remap: video is time-stretched to match the audio (output = audio length). cut_off: the longer track is trimmed (output = shorter length). silence: nothing is trimmed; the shorter track is padded (output = longer length). Default 'bounce'. One of: 'bounce', 'cut_off', 'loop', 'silence', 'remap'.
            model_speaker_selection (COMBO, optional): Which face to lipsync when several people are visible. default: let the model decide. auto-detect: detect and follow the active speaker. coordinates: target the face at pixel (speaker_x, speaker_y) in the frame chosen by speaker_frame. Default 'default'. One of: 'default', 'auto-detect', 'coordinates'.
            model_speaker_frame (INT, optional): Video frame used to locate the speaker. Only used when speaker_selection is 'coordinates'. Range 0 to 1000000. Default 0.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SyncTalkingImageNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncTalkingImageNode_model_speaker_selection(str, Enum):
    default = "default"
    coordinates = "coordinates"

class SyncTalkingImageNode:
    """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model."""
    model = SyncTalkingImageNode_model
    model_speaker_selection = SyncTalkingImageNode_model_speaker_selection
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING = "",
        seed: int | INT = 0,
        model: SyncTalkingImageNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_speaker_selection: SyncTalkingImageNode_model_speaker_selection | Literal["default", "coordinates"] = "default",
        model_speaker_x: int | INT = 0,
        model_speaker_y: int | INT = 0,
        model_auto_downscale: bool | BOOLEAN = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING = "",
        seed: int | INT = 0,
        *,
        model: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        audio: AUDIO,
        prompt: str | STRING,
        seed: int | INT,
        model: Mapping[str, Any],
    ) -> VIDEO:
        """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model.

        The output duration matches the audio. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): A single image with a clearly visible face, up to 4K (4096x2160).
            audio (AUDIO, required): Speech audio driving the talking video; the output duration matches it. Chain any TTS node here to drive the animation from text.
            prompt (STRING, optional): Optional guidance for how the portrait comes to life, e.g. 'make the subject smile and look at the camera'. Leave empty for natural talking motion. Default ''.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model (COMBO, optional): sync.so generation model. Image input is exclusive to sync-3. Default 'sync-3'. One of: 'sync-3'.
            model_speaker_selection (COMBO, optional): Which face to animate when several people are visible. default: let the model decide. coordinates: target the face at pixel (speaker_x, speaker_y) in the image. Auto-detection is not supported for images. Default 'default'. One of: 'default', 'coordinates'.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_auto_downscale (BOOLEAN, optional): Automatically downscale the image if it exceeds the 4K (4096x2160) input limit; speaker coordinates are scaled to match. When disabled, an oversized image raises an error instead. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class VAEDecodeHunyuan3D:
    """VAEDecodeHunyuan3D."""
    def __call__(
        self,
        samples: LATENT,
        vae: VAE,
        num_chunks: int | INT = 8000,
        octree_resolution: int | INT = 256,
    ) -> VOXEL:
        """VAEDecodeHunyuan3D.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/latent/hunyuan 3d

        Args:
            samples (LATENT, required)
            vae (VAE, required)
            num_chunks (INT, optional): Range 1000 to 500000. Default 8000.
            octree_resolution (INT, optional): Range 16 to 512. Default 256.

        Returns:
            VOXEL (VOXEL)
        """

class VoxelToMesh_algorithm(str, Enum):
    surface_net = "surface net"
    basic = "basic"

class VoxelToMesh:
    """Voxel to Mesh: Converts a voxel grid to a mesh."""
    algorithm = VoxelToMesh_algorithm
    def __call__(
        self,
        voxel: VOXEL,
        algorithm: VoxelToMesh_algorithm | Literal["surface net", "basic"] = "surface net",
        threshold: float | FLOAT = 0.6,
    ) -> MESH:
        """Voxel to Mesh: Converts a voxel grid to a mesh.

        Module: comfy_extras.nodes_hunyuan3d · Category: 3d

        Args:
            voxel (VOXEL, required)
            algorithm (COMBO, optional): Default 'surface net'. One of: 'surface net', 'basic'.
            threshold (FLOAT, optional): Range -1.0 to 1.0, step 0.01. Default 0.6.

        Returns:
            MESH (MESH)
        """

class VoxelToMeshBasic:
    """Voxel to Mesh (Basic) (DEPRECATED): Converts a voxel grid to a mesh."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, voxel: VOXEL, threshold: float | FLOAT = 0.6) -> MESH:
        """Voxel to Mesh (Basic) (DEPRECATED): Converts a voxel grid to a mesh.

        Module: comfy_extras.nodes_hunyuan3d · Category: 3d
        Deprecated: may go away in a future version.

        Args:
            voxel (VOXEL, required)
            threshold (FLOAT, optional): Range -1.0 to 1.0, step 0.01. Default 0.6.

        Returns:
            MESH (MESH)
        """
