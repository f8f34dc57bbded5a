import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    AUDIO_ENCODER_OUTPUT,
    BOUNDING_BOX,
    CLIP_VISION_OUTPUT,
    COLOR,
    CONDITIONING,
    FACE_DETECTION_MODEL,
    FACE_LANDMARKS,
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
    IMAGE,
    LATENT,
    LOAD3D_CAMERA,
    LOAD3D_MODEL_INFO,
    LOAD_3D,
    MASK,
    MESH,
    MODEL,
    MOGE_GEOMETRY,
    MOGE_MODEL,
    NOISE,
    OPTICAL_FLOW,
    Result,
    SAMPLER,
    SPLAT,
    VAE,
    Waitable,
    WidgetValue,
)

class VOIDQuadmaskPreprocess:
    """VOID Quadmask Preprocessor."""
    def __call__(self, mask: MASK | list[MASK] | RealOutput | ImageLike, dilate_width: int = 0) -> MASK:
        """VOID Quadmask Preprocessor.

        Module: comfy_extras.nodes_void · Category: image/mask

        Args:
            mask (MASK, required)
            dilate_width (INT, optional): Dilation radius for the primary mask region (0 = no dilation). Range 0 to 50. Default 0.

        Returns:
            quadmask (Tensor [batch, height, width], 0 to 1)
        """

class VOIDInpaintConditioning:
    """VOIDInpaintConditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        quadmask: MASK | list[MASK] | RealOutput | ImageLike,
        width: int = 672,
        height: int = 384,
        length: int = 45,
        batch_size: int = 1,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VOIDWarpedNoise:
    """VOIDWarpedNoise."""
    def __call__(
        self,
        optical_flow: OPTICAL_FLOW,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 672,
        height: int = 384,
        length: int = 45,
        batch_size: int = 1,
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
            warped_noise (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VOIDWarpedNoiseSource:
    """VOIDWarpedNoiseSource."""
    def __call__(self, warped_noise: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput) -> NOISE:
        """VOIDWarpedNoiseSource.

        Module: comfy_extras.nodes_void · Category: model/latent/void

        Args:
            warped_noise (LATENT, required): Warped noise latent from VOIDWarpedNoise.

        Returns:
            NOISE (NOISE)
        """

class VOIDSampler:
    """VOIDSampler."""
    def __call__(self) -> SAMPLER:
        """VOIDSampler.

        Module: comfy_extras.nodes_void · Category: model/sampling/samplers

        Returns:
            SAMPLER (SAMPLER)
        """

class WanDancerVideo:
    """WanDancerVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 480,
        height: int = 832,
        length: int = 149,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        clip_vision_output_ref: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanDancerVideo.

        Module: comfy_extras.nodes_wandancer · Category: model/conditioning/wan/dancer

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 480.
            height (INT, optional): Range 16 to 16384, step 16. Default 832.
            length (INT, optional): The number of frames in the generated video. Should stay 149 for WanDancer. Range 1 to 16384, step 4. Default 149.
            clip_vision_output (CLIP_VISION_OUTPUT, optional): The CLIP vision embeds for the first frame.
            clip_vision_output_ref (CLIP_VISION_OUTPUT, optional): The CLIP vision embeds for the reference image.
            start_image (IMAGE, optional): The initial image(s) to be encoded, can be any number of frames.
            mask (MASK, optional): Image conditioning mask for the start image(s). White is kept, black is generated. Used for the local generations.
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): Empty latent.
        """

class WanDancerEncodeAudio:
    """WanDancerEncodeAudio."""
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        video_frames: int = 149,
        audio_inject_scale: float = 1.0,
    ) -> tuple[AUDIO_ENCODER_OUTPUT, str]:
        """WanDancerEncodeAudio.

        Module: comfy_extras.nodes_wandancer · Category: model/conditioning/wan/dancer

        Args:
            audio (AUDIO, required)
            video_frames (INT, optional): Range 1 to 16384, step 4. Default 149.
            audio_inject_scale (FLOAT, optional): The scale for the audio features when injected into the video model. Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            audio_encoder_output (AUDIO_ENCODER_OUTPUT)
            fps_string (STRING): The calculated fps based on the audio length and the number of video frames. Used in the prompt.
        """

class WanDancerPadKeyframes:
    """WanDancerPadKeyframes."""
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        segment_length: int = 149,
        segment_index: int = 0,
        *,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> tuple[IMAGE, MASK, AUDIO]: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        segment_length: int,
        segment_index: int,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> tuple[IMAGE, MASK, AUDIO]:
        """WanDancerPadKeyframes.

        Module: comfy_extras.nodes_wandancer · Category: image/video

        Args:
            images (IMAGE, required)
            segment_length (INT, optional): Length of this segment (usually 149 frames). Range 1 to 10000. Default 149.
            segment_index (INT, optional): Which segment this is (0 for first, 1 for second, etc.). Range 0 to 100. Default 0.
            audio (AUDIO, required): Audio to calculate total output frames from and extract segment audio.

        Returns:
            keyframes_sequence (Tensor [batch, height, width, channels], 0 to 1): Padded keyframe sequence
            keyframes_mask (Tensor [batch, height, width], 0 to 1): Mask indicating valid frames
            audio_segment (dict of waveform [batch, channels, samples] and sample_rate): Audio segment for this video segment
        """

class WanDancerPadKeyframesList:
    """WanDancerPadKeyframesList."""
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        segment_length: int = 149,
        num_segments: int = 1,
        *,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> tuple[list[IMAGE], list[MASK], list[AUDIO]]: ...
    @overload
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        segment_length: int,
        num_segments: int,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> tuple[list[IMAGE], list[MASK], list[AUDIO]]:
        """WanDancerPadKeyframesList.

        Module: comfy_extras.nodes_wandancer · Category: image/video

        Args:
            images (IMAGE, required)
            segment_length (INT, optional): Length of each segment (usually 149 frames). Range 1 to 10000. Default 149.
            num_segments (INT, optional): How many padded segments to emit as lists. Range 1 to 100. Default 1.
            audio (AUDIO, required): Audio to slice for each emitted segment.

        Returns:
            keyframes_sequence (list of Tensor [batch, height, width, channels], 0 to 1): Padded keyframe sequences
            keyframes_mask (list of Tensor [batch, height, width], 0 to 1): Masks indicating valid frames
            audio_segment (list of dict of waveform [batch, channels, samples] and sample_rate): Audio segment for each video segment
        """

class EmptyHiDreamO1LatentImage:
    """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image."""
    def __call__(self, width: int = 2048, height: int = 2048, batch_size: int = 1) -> LATENT:
        """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image.

        The model was trained at ~4 megapixels; lower resolutions go off-distribution and quality regresses noticeably. Trained resolutions: 2048x2048, 2304x1728, 1728x2304, 2560x1440, 1440x2560, 2496x1664, 1664x2496, 3104x1312, 1312x3104, 2304x1792, 1792x2304.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/latent/hidream

        Args:
            width (INT, optional): Range 64 to 4096, step 32. Default 2048.
            height (INT, optional): Range 64 to 4096, step 32. Default 2048.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HiDreamO1ReferenceImages:
    """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        *,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        *,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/conditioning/hidream

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            images (list of IMAGE, required): Reference images. 1 image = instruction edit; 2-10 images = multi reference. 1 to 10 elements, or a dictionary by name: image_1, image_2, image_3, … (10 in all); each also by keyword, as images_image_1.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class HiDreamO1PatchSeamSmoothing_pattern(str, Enum):
    single_shift = "single_shift"
    symmetric = "symmetric"

class HiDreamO1PatchSeamSmoothing_passes(str, Enum):
    _2 = "2"
    _4 = "4"
    ramp_2_4 = "ramp_2_4"
    ramp_2_4_8 = "ramp_2_4_8"

class HiDreamO1PatchSeamSmoothing_blend(str, Enum):
    average = "average"
    window = "window"
    median = "median"

class HiDreamO1PatchSeamSmoothing:
    """HiDream-O1 Patch Seam Smoothing: Average the model output across multiple shifted patch-grid positions during the late portion of sampling."""
    pattern = HiDreamO1PatchSeamSmoothing_pattern
    passes = HiDreamO1PatchSeamSmoothing_passes
    blend = HiDreamO1PatchSeamSmoothing_blend
    def __call__(
        self,
        model: MODEL,
        start_percent: float = 0.8,
        end_percent: float = 1.0,
        pattern: HiDreamO1PatchSeamSmoothing_pattern | Literal["single_shift", "symmetric"] = "single_shift",
        passes: HiDreamO1PatchSeamSmoothing_passes | Literal["2", "4", "ramp_2_4", "ramp_2_4_8"] = "2",
        blend: HiDreamO1PatchSeamSmoothing_blend | Literal["average", "window", "median"] = "average",
        strength: float = 1.0,
    ) -> MODEL:
        """HiDream-O1 Patch Seam Smoothing: Average the model output across multiple shifted patch-grid positions during the late portion of sampling.

        Cancels seams.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/patch/hidream
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            start_percent (FLOAT, optional): Sampling progress (0=start, 1=end) at which the blend turns ON. Range 0.0 to 1.0, step 0.01. Default 0.8.
            end_percent (FLOAT, optional): Sampling progress at which the blend turns OFF. Range 0.0 to 1.0, step 0.01. Default 1.0.
            pattern (COMBO, optional): Shift layout. single_shift: one pass at the natural patch grid + others offset. symmetric: all passes off-grid, shifts split around origin. Default 'single_shift'. One of: 'single_shift', 'symmetric'.
            passes (COMBO, optional): Number of passes per gated step. 2/4 = fixed. ramp_*: pass count increases as sampling approaches end (more smoothing where seams are most visible). Default '2'. One of: '2', '4', 'ramp_2_4', 'ramp_2_4_8'.
            blend (COMBO, optional): average: equal-weight mean. window: Hann-windowed weighting favoring each pass away from its patch boundaries. median: per-pixel median, rejects wraparound-outlier passes. Default 'average'. One of: 'average', 'window', 'median'.
            strength (FLOAT, optional): Interpolation between the natural-grid pred (0) and the averaged result (1). Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class SaveGLB:
    """Save 3D Model."""
    def __call__(
        self,
        mesh: MESH | FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_OBJ | FILE_3D_FBX | FILE_3D_STL | FILE_3D_USDZ | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT | FILE_3D_SPLAT_ANY | FILE_3D_POINT_CLOUD_ANY | FILE_3D,
        filename_prefix: str | list[str] | RealOutput = "3d/ComfyUI",
    ) -> Result:
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
    class Save3DAdvanced_outputs(tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    Save3DAdvanced_outputs = tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class Save3DAdvanced:
    """Save 3D (Advanced)."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D,
        filename_prefix: str | list[str] | RealOutput = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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

if sys.version_info[0] >= 3:
    class SaveGaussianSplat_outputs(tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    SaveGaussianSplat_outputs = tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class SaveGaussianSplat:
    """Save Splat."""
    def __call__(
        self,
        model_3d: FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT,
        filename_prefix: str | list[str] | RealOutput = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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
    class SavePointCloud_outputs(tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int], Waitable): ...
else:
    SavePointCloud_outputs = tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, int, int]  # for Jedi, which doesn't unpack the class

class SavePointCloud:
    """Save Point Cloud."""
    def __call__(
        self,
        model_3d: FILE_3D_POINT_CLOUD_ANY | FILE_3D_PLY,
        filename_prefix: str | list[str] | RealOutput = "3d/ComfyUI",
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int = 1024,
        height: int = 1024,
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

class MoGeInference:
    """Run MoGe Inference: Run MoGe on a single image to estimate depth and geometry."""
    def __call__(
        self,
        moge_model: MOGE_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution_level: int = 9,
        fov_x_degrees: float = 0.0,
        batch_size: int = 4,
        force_projection: bool = True,
        apply_mask: bool = True,
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        resolution_level: int = 9,
        split_resolution: int = 512,
        merge_resolution: int = 1920,
        batch_size: int = 4,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class MoGePointMapToMesh:
    """Convert MoGe Point Map to Mesh: Convert a MoGe point map into a 3D mesh."""
    def __call__(
        self,
        moge_geometry: MOGE_GEOMETRY,
        batch_index: int = 0,
        decimation: int = 1,
        discontinuity_threshold: float = 0.04,
        texture: bool = True,
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

class LoadMediaPipeFaceLandmarker_model_name(str, Enum): ...  # type: ignore[misc]

class LoadMediaPipeFaceLandmarker:
    """Load Face Detection Model (MediaPipe)."""
    model_name = LoadMediaPipeFaceLandmarker_model_name
    def __call__(self, model_name: LoadMediaPipeFaceLandmarker_model_name | str) -> FACE_DETECTION_MODEL:
        """Load Face Detection Model (MediaPipe).

        Module: comfy_extras.nodes_mediapipe · Category: model/loaders

        Args:
            model_name (COMBO, required): Face detection model from models/detection/.

        Returns:
            FACE_DETECTION_MODEL (FACE_DETECTION_MODEL)
        """

class MediaPipeFaceLandmarker_detector_variant(str, Enum):
    short = "short"
    full = "full"
    both = "both"

class MediaPipeFaceLandmarker_missing_frame_fallback(str, Enum):
    empty = "empty"
    previous = "previous"
    interpolate = "interpolate"

class MediaPipeFaceLandmarker:
    """Detect Face Landmarks (MediaPipe): Detects facial landmarks using MediaPipe model."""
    detector_variant = MediaPipeFaceLandmarker_detector_variant
    missing_frame_fallback = MediaPipeFaceLandmarker_missing_frame_fallback
    def __call__(
        self,
        face_detection_model: FACE_DETECTION_MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        detector_variant: MediaPipeFaceLandmarker_detector_variant | Literal["short", "full", "both"] = "short",
        num_faces: int = 1,
        min_confidence: float = 0.5,
        missing_frame_fallback: MediaPipeFaceLandmarker_missing_frame_fallback | Literal["empty", "previous", "interpolate"] = "empty",
    ) -> tuple[FACE_LANDMARKS, BOUNDING_BOX]:
        """Detect Face Landmarks (MediaPipe): Detects facial landmarks using MediaPipe model.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_detection_model (FACE_DETECTION_MODEL, required)
            image (IMAGE, required)
            detector_variant (COMBO, optional): Face detector range. 'short' is tuned for close-up faces (within ~2 m of the camera); 'full' covers farther / smaller faces (up to ~5 m) but is slower. 'both' runs both detectors and keeps whichever found more faces per frame (~2× detection cost). Default 'short'. One of: 'short', 'full', 'both'.
            num_faces (INT, optional): Maximum faces to return per frame. 0 = no cap (return all detected). Range 0 to 16. Default 1.
            min_confidence (FLOAT, optional): BlazeFace score threshold. Lower to catch small/occluded faces. Range 0.0 to 1.0, step 0.01. Default 0.5.
            missing_frame_fallback (COMBO, optional): Per-frame behaviour when detection fails in a batch. 'empty' leaves the frame faceless. 'previous' copies the most recent successful detection. 'interpolate' lerps landmarks/bbox/blendshapes between bracketing successful frames. Multi-face: pairs faces across frames by greedy bbox-centre NN. Default 'empty'. One of: 'empty', 'previous', 'interpolate'.

        Returns:
            face_landmarks (FACE_LANDMARKS)
            bboxes (BOUNDING_BOX)
        """

class MediaPipeFaceMeshVisualize_connections(str, Enum):
    all = "all"
    fill = "fill"
    custom = "custom"

MediaPipeFaceMeshVisualize_connections_values: TypeAlias = Literal[
    "all",
    "fill",
    MediaPipeFaceMeshVisualize_connections.all,
    MediaPipeFaceMeshVisualize_connections.fill,
]

class MediaPipeFaceMeshVisualize:
    """Visualize Face Landmarks (MediaPipe): Draws face landmarks mesh on the input image."""
    connections = MediaPipeFaceMeshVisualize_connections
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: MediaPipeFaceMeshVisualize_connections_values = "all",
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: Literal["custom", MediaPipeFaceMeshVisualize_connections.custom],
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        connections_face_oval: bool = True,
        connections_lips: bool = True,
        connections_left_eye: bool = True,
        connections_right_eye: bool = True,
        connections_left_eyebrow: bool = True,
        connections_right_eyebrow: bool = True,
        connections_irises: bool = True,
        connections_nose: bool = True,
        connections_tesselation: bool = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        connections: Mapping[str, Any],
        color: str | COLOR = "#00ff00",
        thickness: int = 1,
        point_size: int = 2,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Visualize Face Landmarks (MediaPipe): Draws face landmarks mesh on the input image.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_landmarks (FACE_LANDMARKS, required)
            connections (COMBO, optional): 'all' = oval+eyes+brows+lips+irises+nose. 'fill' = solid face_oval polygon (silhouette mask). 'custom' = toggle each feature individually (including 'tesselation', the full 2547-edge wireframe). Default 'all'. One of: 'all', 'fill', 'custom'.
            color (COLOR, optional): Default '#00ff00'.
            thickness (INT, optional): Edge line thickness in pixels. 0 disables edge drawing. Range 0 to 8. Default 1.
            point_size (INT, optional): Landmark dot radius in pixels. 0 disables point drawing. Range 0 to 16. Default 2.
            image (IMAGE, optional): If not connected, a black canvas will be used.
            connections_face_oval (BOOLEAN, if connections is 'custom'): Draw the 'face_oval' connection set. Default True.
            connections_lips (BOOLEAN, if connections is 'custom'): Draw the 'lips' connection set. Default True.
            connections_left_eye (BOOLEAN, if connections is 'custom'): Draw the 'left_eye' connection set. Default True.
            connections_right_eye (BOOLEAN, if connections is 'custom'): Draw the 'right_eye' connection set. Default True.
            connections_left_eyebrow (BOOLEAN, if connections is 'custom'): Draw the 'left_eyebrow' connection set. Default True.
            connections_right_eyebrow (BOOLEAN, if connections is 'custom'): Draw the 'right_eyebrow' connection set. Default True.
            connections_irises (BOOLEAN, if connections is 'custom'): Draw the 'irises' connection set. Default True.
            connections_nose (BOOLEAN, if connections is 'custom'): Draw the 'nose' connection set. Default True.
            connections_tesselation (BOOLEAN, if connections is 'custom'): Draw the 'tesselation' connection set. Default False.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class MediaPipeFaceMask_regions(str, Enum):
    all = "all"
    custom = "custom"

class MediaPipeFaceMask:
    """Draw Face Mask (MediaPipe): Draws a mask from face landmarks."""
    regions = MediaPipeFaceMask_regions
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        regions: Literal["all", MediaPipeFaceMask_regions.all] = "all",
    ) -> MASK: ...
    @overload
    def __call__(
        self,
        face_landmarks: FACE_LANDMARKS,
        regions: Literal["custom", MediaPipeFaceMask_regions.custom],
        *,
        regions_face_oval: bool = True,
        regions_lips: bool = False,
        regions_left_eye: bool = False,
        regions_right_eye: bool = False,
        regions_irises: bool = False,
    ) -> MASK: ...
    @overload
    def __call__(self, face_landmarks: FACE_LANDMARKS, regions: Mapping[str, Any]) -> MASK:
        """Draw Face Mask (MediaPipe): Draws a mask from face landmarks.

        Module: comfy_extras.nodes_mediapipe · Category: image/detection

        Args:
            face_landmarks (FACE_LANDMARKS, required)
            regions (COMBO, optional): 'all' = union of face_oval+lips+eyes+irises (which collapses to face_oval since it encloses the rest). 'custom' = toggle each region individually for combos like lips+eyes. Default 'all'. One of: 'all', 'custom'.
            regions_face_oval (BOOLEAN, if regions is 'custom'): Include the 'face_oval' region in the mask. Default True.
            regions_lips (BOOLEAN, if regions is 'custom'): Include the 'lips' region in the mask. Default False.
            regions_left_eye (BOOLEAN, if regions is 'custom'): Include the 'left_eye' region in the mask. Default False.
            regions_right_eye (BOOLEAN, if regions is 'custom'): Include the 'right_eye' region in the mask. Default False.
            regions_irises (BOOLEAN, if regions is 'custom'): Include the 'irises' region in the mask. Default False.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class SplatToFile3D_format(str, Enum):
    ply = "ply"
    ksplat = "ksplat"
    spz = "spz"

class SplatToFile3D:
    """Create 3D File (from Splat): Serialize a gaussian splat to a File3D object for Save / Preview 3D nodes."""
    format = SplatToFile3D_format
    def __call__(
        self,
        splat: SPLAT,
        format: SplatToFile3D_format | Literal["ply", "ksplat", "spz"] = "ply",
    ) -> FILE_3D_SPLAT_ANY:
        """Create 3D File (from Splat): Serialize a gaussian splat to a File3D object for Save / Preview 3D nodes.

        Supports one item per batch only.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            format (COMBO, optional): ply: standard 3D Gaussian Splat with full spherical harmonics. ksplat: mkkellogg SplatBuffer (level 0, uncompressed), base color only spz: Niantic gzip-compressed (~10x smaller), base color only. Default 'ply'. One of: 'ply', 'ksplat', 'spz'.

        Returns:
            model_3d (FILE_3D_SPLAT_ANY)
        """
