import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Literal, TypeAlias, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    AUDIO_ENCODER_OUTPUT,
    BOOLEAN,
    BOUNDING_BOX,
    CLIP_VISION_OUTPUT,
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
    FLOAT,
    IMAGE,
    INT,
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
    SAM3_TRACK_DATA,
    SAMPLER,
    STRING,
    VAE,
    Waitable,
    WidgetValue,
)

class WanSCAILToVideo:
    """WanSCAILToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 512,
        height: int | INT = 896,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        pose_strength: float | FLOAT = 1.0,
        pose_start: float | FLOAT = 0.0,
        pose_end: float | FLOAT = 1.0,
        video_frame_offset: int | INT = 0,
        previous_frame_count: int | INT = 5,
        pose_video: IMAGE | ImageLike | None = None,
        pose_video_mask: IMAGE | ImageLike | None = None,
        replacement_mode: bool | BOOLEAN = False,
        reference_image: IMAGE | ImageLike | None = None,
        reference_image_mask: IMAGE | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanSCAILToVideo.

        Module: comfy_extras.nodes_scail · Category: model/conditioning/wan/scail
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 32 to 16384, step 32. Default 512.
            height (INT, optional): Range 32 to 16384, step 32. Default 896.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            pose_strength (FLOAT, optional): Strength of the pose latent. Range 0.0 to 10.0, step 0.01. Default 1.0.
            pose_start (FLOAT, optional): Start step of the pose conditioning. Range 0.0 to 1.0, step 0.01. Default 0.0.
            pose_end (FLOAT, optional): End step of the pose conditioning. Range 0.0 to 1.0, step 0.01. Default 1.0.
            video_frame_offset (INT, optional): Cumulative output frame this chunk begins at. Wire from the previous chunk's video_frame_offset output. Range 0 to 16384. Default 0.
            previous_frame_count (INT, optional): Tail frames of previous_frames to anchor. SCAIL-2 trained at 5 (81-frame chunks, 76-frame step). Range 1 to 16384, step 4. Default 5.
            pose_video (IMAGE, optional): Video used for pose conditioning. Will be downscaled to half the resolution of the main video.
            pose_video_mask (IMAGE, optional): SCAIL-2 only. Colored per-identity SAM3 mask video at the same resolution as pose_video.
            replacement_mode (BOOLEAN, optional): SCAIL-2 only. False = Animation Mode (pose_video_mask should have black background). True = Replacement Mode (pose_video_mask should have white background). Default False.
            reference_image (IMAGE, optional): Reference image. The first image is the primary reference (composite all identities onto it). SCAIL-2: extra batch images are used as additional views (back view, close-up, occluded background), each needing a matching reference_image_mask in that identity's color.
            reference_image_mask (IMAGE, optional): SCAIL-2 only. Colored reference mask, batch matching reference_image (first = primary reference mask, rest = identity masks for the additional reference_image).
            clip_vision_output (CLIP_VISION_OUTPUT, optional): CLIP vision features for conditioning. Model is trained with stretch resize to aspect ratio.
            previous_frames (IMAGE, optional): SCAIL-2 only. Full decoded output of the previous chunk. Only the last previous_frame_count are used as the extension anchor.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT): Empty latent of the generation size.
            video_frame_offset (INT): Adjusted offset + length. Wire into the next chunk.
        """

class SCAIL2ColoredMask_sort_by(str, Enum):
    none = "none"
    left_to_right = "left_to_right"
    area = "area"

class SCAIL2ColoredMask:
    """Create SCAIL-2 Colored Mask."""
    sort_by = SCAIL2ColoredMask_sort_by
    def __call__(
        self,
        driving_track_data: SAM3_TRACK_DATA,
        object_indices: str | STRING = "",
        sort_by: SCAIL2ColoredMask_sort_by | Literal["none", "left_to_right", "area"] = "left_to_right",
        replacement_mode: bool | BOOLEAN = False,
        ref_track_data: SAM3_TRACK_DATA | MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, IMAGE]:
        """Create SCAIL-2 Colored Mask.

        Module: comfy_extras.nodes_scail · Category: model/conditioning/wan/scail
        Experimental: may change in a future version.

        Args:
            driving_track_data (SAM3_TRACK_DATA, required): SAM3 track of the driving pose video. Will be rendered into the pose_video_mask output.
            object_indices (STRING, optional): Comma-separated list of person indices to include (e.g. '0,2,3'). Applied to both reference and pose video masks. Empty = all. Default ''.
            sort_by (COMBO, optional): Order in which palette colors are assigned to the tracked objects (applied to both reference and pose video so each identity keeps the same color). Objects that appear in earlier frames always come first; within a frame, left_to_right = leftmost object (by centroid at first appearance) gets the first color, area = biggest object (by mask area at first appearance) gets the first color; none = keep SAM3's order. Default 'left_to_right'. One of: 'none', 'left_to_right', 'area'.
            replacement_mode (BOOLEAN, optional): False = Animation Mode (pose_video_mask has black background, reference_image_mask has white background). True = Replacement Mode (pose_video_mask has white background, reference_image_mask has black background). Default False.
            ref_track_data (SAM3_TRACK_DATA or MASK, optional): SAM3 track of the reference image(s) (one identity per object, colored in batch order), or a plain MASK of the reference subject (rendered as a single identity).

        Returns:
            pose_video_mask (IMAGE)
            reference_image_mask (IMAGE)
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
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 480,
        height: int | INT = 832,
        length: int | INT = 149,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        clip_vision_output_ref: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        mask: MASK | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT): Empty latent.
        """

class WanDancerEncodeAudio:
    """WanDancerEncodeAudio."""
    def __call__(
        self,
        audio: AUDIO,
        video_frames: int | INT = 149,
        audio_inject_scale: float | FLOAT = 1.0,
    ) -> tuple[AUDIO_ENCODER_OUTPUT, STRING]:
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
        images: IMAGE | ImageLike,
        segment_length: int | INT = 149,
        segment_index: int | INT = 0,
        *,
        audio: AUDIO,
    ) -> tuple[IMAGE, MASK, AUDIO]: ...
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        segment_length: int | INT,
        segment_index: int | INT,
        audio: AUDIO,
    ) -> tuple[IMAGE, MASK, AUDIO]:
        """WanDancerPadKeyframes.

        Module: comfy_extras.nodes_wandancer · Category: image/video

        Args:
            images (IMAGE, required)
            segment_length (INT, optional): Length of this segment (usually 149 frames). Range 1 to 10000. Default 149.
            segment_index (INT, optional): Which segment this is (0 for first, 1 for second, etc.). Range 0 to 100. Default 0.
            audio (AUDIO, required): Audio to calculate total output frames from and extract segment audio.

        Returns:
            keyframes_sequence (IMAGE): Padded keyframe sequence
            keyframes_mask (MASK): Mask indicating valid frames
            audio_segment (AUDIO): Audio segment for this video segment
        """

class WanDancerPadKeyframesList:
    """WanDancerPadKeyframesList."""
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        segment_length: int | INT = 149,
        num_segments: int | INT = 1,
        *,
        audio: AUDIO,
    ) -> tuple[IMAGE, MASK, AUDIO]: ...
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        segment_length: int | INT,
        num_segments: int | INT,
        audio: AUDIO,
    ) -> tuple[IMAGE, MASK, AUDIO]:
        """WanDancerPadKeyframesList.

        Module: comfy_extras.nodes_wandancer · Category: image/video

        Args:
            images (IMAGE, required)
            segment_length (INT, optional): Length of each segment (usually 149 frames). Range 1 to 10000. Default 149.
            num_segments (INT, optional): How many padded segments to emit as lists. Range 1 to 100. Default 1.
            audio (AUDIO, required): Audio to slice for each emitted segment.

        Returns:
            keyframes_sequence (list of IMAGE): Padded keyframe sequences
            keyframes_mask (list of MASK): Masks indicating valid frames
            audio_segment (list of AUDIO): Audio segment for each video segment
        """

class EmptyHiDreamO1LatentImage:
    """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image."""
    def __call__(self, width: int | INT = 2048, height: int | INT = 2048, batch_size: int | INT = 1) -> LATENT:
        """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image.

        The model was trained at ~4 megapixels; lower resolutions go off-distribution and quality regresses noticeably. Trained resolutions: 2048x2048, 2304x1728, 1728x2304, 2560x1440, 1440x2560, 2496x1664, 1664x2496, 3104x1312, 1312x3104, 2304x1792, 1792x2304.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/latent/hidream

        Args:
            width (INT, optional): Range 64 to 4096, step 32. Default 2048.
            height (INT, optional): Range 64 to 4096, step 32. Default 2048.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (LATENT)
        """

class HiDreamO1ReferenceImages:
    """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        *,
        images_image_1: IMAGE | ImageLike,
        images_image_2: IMAGE | ImageLike | None = None,
        images_image_3: IMAGE | ImageLike | None = None,
        images_image_4: IMAGE | ImageLike | None = None,
        images_image_5: IMAGE | ImageLike | None = None,
        images_image_6: IMAGE | ImageLike | None = None,
        images_image_7: IMAGE | ImageLike | None = None,
        images_image_8: IMAGE | ImageLike | None = None,
        images_image_9: IMAGE | ImageLike | None = None,
        images_image_10: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        *,
        image_1: IMAGE | ImageLike,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/conditioning/hidream

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            images (list of IMAGE, required): Reference images. 1 image = instruction edit; 2-10 images = multi reference. 1 to 10 elements, or a dictionary by name: image_1, image_2, image_3, … (10 in all); each also by keyword, as images_image_1.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
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
        start_percent: float | FLOAT = 0.8,
        end_percent: float | FLOAT = 1.0,
        pattern: HiDreamO1PatchSeamSmoothing_pattern | Literal["single_shift", "symmetric"] = "single_shift",
        passes: HiDreamO1PatchSeamSmoothing_passes | Literal["2", "4", "ramp_2_4", "ramp_2_4_8"] = "2",
        blend: HiDreamO1PatchSeamSmoothing_blend | Literal["average", "window", "median"] = "average",
        strength: float | FLOAT = 1.0,
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
        image: IMAGE | ImageLike,
        detector_variant: MediaPipeFaceLandmarker_detector_variant | Literal["short", "full", "both"] = "short",
        num_faces: int | INT = 1,
        min_confidence: float | FLOAT = 0.5,
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
