from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    AUDIO_ENCODER_OUTPUT,
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    MASK,
    MODEL,
    MODEL_PATCH,
    STRING,
    VAE,
    VIDEO,
    VOXEL,
    WAN_CAMERA_EMBEDDING,
)

class CreateVideo:
    """Create Video: Create a video from images."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        fps: float | FLOAT = 30.0,
        audio: AUDIO | None = None,
        bit_depth: int | INT = 8,
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
    def __call__(self, video: VIDEO) -> tuple[IMAGE, AUDIO, FLOAT, INT]:
        """Get Video Components: Extracts all components from a video: frames, audio, framerate, and bit depth.

        Module: comfy_extras.nodes_video · Category: video

        Args:
            video (VIDEO, required): The video to extract components from.

        Returns:
            images (IMAGE)
            audio (AUDIO)
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
        video: VIDEO,
        start_time: float | FLOAT = 0.0,
        duration: float | FLOAT = 0.0,
        strict_duration: bool | BOOLEAN = False,
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
        user_prompt: str | STRING = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(
        self,
        system_prompt: CLIPTextEncodeLumina2_system_prompt | Literal["superior", "alignment"],
        user_prompt: str | STRING,
        clip: CLIP,
    ) -> CONDITIONING:
        """CLIP Text Encode (Lumina 2): Encodes a system prompt and a user prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images.

        Module: comfy_extras.nodes_lumina2 · Category: model/conditioning/lumina

        Args:
            system_prompt (COMBO, optional): Lumina2 provide two types of system prompts:Superior: You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts. Alignment: You are an assistant designed to generate high-quality images with the highest degree of image-text alignment based on textual prompts. Default 'superior'. One of: 'superior', 'alignment'.
            user_prompt (STRING, optional): The text to be encoded. Default ''.
            clip (CLIP, required): The CLIP model used for encoding the text.

        Returns:
            CONDITIONING (CONDITIONING): A conditioning containing the embedded text used to guide the diffusion model.
        """

class RenormCFG:
    """RenormCFG."""
    def __call__(self, model: MODEL, cfg_trunc: float | FLOAT = 100, renorm_cfg: float | FLOAT = 1.0) -> MODEL:
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
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        tracks: str | STRING = "[]",
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        temperature: float | FLOAT = 220.0,
        topk: int | INT = 2,
        *,
        start_image: IMAGE | ImageLike,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        tracks: str | STRING,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        batch_size: int | INT,
        temperature: float | FLOAT,
        topk: int | INT,
        start_image: IMAGE | ImageLike,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanImageToVideo:
    """WanImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFunControlToVideo:
    """WanFunControlToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFunControlToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun control

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
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class Wan22FunControlToVideo:
    """Wan22FunControlToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Wan22FunControlToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun control

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFunInpaintToVideo:
    """WanFunInpaintToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFunInpaintToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/fun inpaint

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
            end_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanFirstLastFrameToVideo:
    """WanFirstLastFrameToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_start_image: CLIP_VISION_OUTPUT | None = None,
        clip_vision_end_image: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanFirstLastFrameToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            clip_vision_start_image (CLIP_VISION_OUTPUT, optional)
            clip_vision_end_image (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanVaceToVideo:
    """WanVaceToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        strength: float | FLOAT = 1.0,
        control_video: IMAGE | ImageLike | None = None,
        control_masks: MASK | ImageLike | None = None,
        reference_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanVaceToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/vace

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            strength (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 1.0.
            control_video (IMAGE, optional)
            control_masks (MASK, optional)
            reference_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_latent (INT)
        """

class TrimVideoLatent:
    """Trim Video Latent."""
    def __call__(self, samples: LATENT, trim_amount: int | INT = 0) -> LATENT:
        """Trim Video Latent.

        Module: comfy_extras.nodes_wan · Category: model/latent

        Args:
            samples (LATENT, required)
            trim_amount (INT, optional): Range 0 to 99999. Default 0.

        Returns:
            LATENT (LATENT)
        """

class WanCameraImageToVideo:
    """WanCameraImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        camera_conditions: WAN_CAMERA_EMBEDDING | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanCameraImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/camera

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
            camera_conditions (WAN_CAMERA_EMBEDDING, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanPhantomSubjectToVideo:
    """WanPhantomSubjectToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        images: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, CONDITIONING, LATENT]:
        """WanPhantomSubjectToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/phantom subject

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            images (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative_text (CONDITIONING)
            negative_img_text (CONDITIONING)
            latent (LATENT)
        """

class WanSoundImageToVideo:
    """WanSoundImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 77,
        batch_size: int | INT = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
        ref_motion: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanSoundImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/sound

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)
            ref_motion (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanSoundImageToVideoExtend:
    """WanSoundImageToVideoExtend."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        length: int | INT = 77,
        *,
        video_latent: LATENT,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        length: int | INT,
        video_latent: LATENT,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
        control_video: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanSoundImageToVideoExtend.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/sound

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            video_latent (LATENT, required)
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)
            control_video (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanHuMoImageToVideo:
    """WanHuMoImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 97,
        batch_size: int | INT = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanHuMoImageToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/humo
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            audio_encoder_output (AUDIO_ENCODER_OUTPUT, optional)
            ref_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class WanAnimateToVideo:
    """WanAnimateToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 77,
        batch_size: int | INT = 1,
        continue_motion_max_frames: int | INT = 5,
        video_frame_offset: int | INT = 0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        reference_image: IMAGE | ImageLike | None = None,
        face_video: IMAGE | ImageLike | None = None,
        pose_video: IMAGE | ImageLike | None = None,
        background_video: IMAGE | ImageLike | None = None,
        character_mask: MASK | ImageLike | None = None,
        continue_motion: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT, INT, INT]:
        """WanAnimateToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/animate
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 77.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            continue_motion_max_frames (INT, optional): Range 1 to 16384, step 4. Default 5.
            video_frame_offset (INT, optional): The amount of frames to seek in all the input videos. Used for generating longer videos by chunk. Connect to the video_frame_offset output of the previous node for extending a video. Range 0 to 16384. Default 0.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            reference_image (IMAGE, optional)
            face_video (IMAGE, optional)
            pose_video (IMAGE, optional)
            background_video (IMAGE, optional)
            character_mask (MASK, optional)
            continue_motion (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_latent (INT)
            trim_image (INT)
            video_frame_offset (INT)
        """

class Wan22ImageToVideoLatent:
    """Wan22ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 49,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """Wan22ImageToVideoLatent.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan

        Args:
            vae (VAE, required)
            width (INT, optional): Range 32 to 16384, step 32. Default 1280.
            height (INT, optional): Range 32 to 16384, step 32. Default 704.
            length (INT, optional): Range 1 to 16384, step 4. Default 49.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class WanInfiniteTalkToVideo_mode(str, Enum):
    single_speaker = "single_speaker"
    two_speakers = "two_speakers"

WanInfiniteTalkToVideo_mode_values: TypeAlias = Literal[
    "single_speaker",
    WanInfiniteTalkToVideo_mode.single_speaker,
]

class WanInfiniteTalkToVideo:
    """WanInfiniteTalkToVideo."""
    mode = WanInfiniteTalkToVideo_mode
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values = "single_speaker",
        *,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | ImageLike | None = None,
        mode_mask_2: MASK | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
        *,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | ImageLike | None = None,
        mode_mask_2: MASK | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT,
        height: int | INT,
        length: int | INT,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int | INT = 9,
        audio_scale: float | FLOAT = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | ImageLike | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanInfiniteTalkToVideo.

        Module: comfy_extras.nodes_wan · Category: model/conditioning/wan/infinite talk

        Args:
            mode (COMBO, optional): Default 'single_speaker'. One of: 'single_speaker', 'two_speakers'.
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            audio_encoder_output_1 (AUDIO_ENCODER_OUTPUT, required)
            motion_frame_count (INT, optional): Number of previous frames to use as motion context. Range 1 to 33. Default 9.
            audio_scale (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            clip_vision_output (CLIP_VISION_OUTPUT, optional)
            start_image (IMAGE, optional)
            previous_frames (IMAGE, optional)
            mode_audio_encoder_output_2 (AUDIO_ENCODER_OUTPUT, if mode is 'two_speakers')
            mode_mask_1 (MASK, if mode is 'two_speakers'): Mask for the first speaker, required if using two audio inputs.
            mode_mask_2 (MASK, if mode is 'two_speakers'): Mask for the second speaker, required if using two audio inputs.

        Returns:
            model (MODEL)
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
            trim_image (INT)
        """

class BerniniConditioning:
    """Bernini Conditioning: Conditioning node for Bernini in-context video/image conditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        source_video: IMAGE | ImageLike | None = None,
        reference_video: IMAGE | ImageLike | None = None,
        reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        ref_max_size: int | INT = 848,
        *,
        reference_images_reference_image_0: IMAGE | ImageLike | None = None,
        reference_images_reference_image_1: IMAGE | ImageLike | None = None,
        reference_images_reference_image_2: IMAGE | ImageLike | None = None,
        reference_images_reference_image_3: IMAGE | ImageLike | None = None,
        reference_images_reference_image_4: IMAGE | ImageLike | None = None,
        reference_images_reference_image_5: IMAGE | ImageLike | None = None,
        reference_images_reference_image_6: IMAGE | ImageLike | None = None,
        reference_images_reference_image_7: IMAGE | ImageLike | None = None,
        reference_image_0: IMAGE | ImageLike | None = None,
        reference_image_1: IMAGE | ImageLike | None = None,
        reference_image_2: IMAGE | ImageLike | None = None,
        reference_image_3: IMAGE | ImageLike | None = None,
        reference_image_4: IMAGE | ImageLike | None = None,
        reference_image_5: IMAGE | ImageLike | None = None,
        reference_image_6: IMAGE | ImageLike | None = None,
        reference_image_7: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Bernini Conditioning: Conditioning node for Bernini in-context video/image conditioning.

        It can be used for the following tasks: t2v (text-to-video), v2v (video-to-video), rv2v (reference-guided video editing), r2v (reference-to-video), ads2v (insert image/video into video).Reference images injected as in-context tokens (r2v, rv2v) are encoded independently at their own native aspect ratio (long edge capped at ref_max_size)

        Module: comfy_extras.nodes_bernini · Category: model/conditioning/bernini

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 8192, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            source_video (IMAGE, optional): Source video to edit or restyle (v2v, rv2v). Resized to width/height and trimmed to length.
            reference_video (IMAGE, optional): Video to insert into the source video (ads2v).
            reference_images (list of IMAGE, optional): 0 to 8 elements, or a dictionary by name: reference_image_0, reference_image_1, reference_image_2, … (8 in all); each also by keyword, as reference_images_reference_image_0.
            ref_max_size (INT, optional): Max size for the long edge of reference_video and reference_images. Resized with preserved aspect ratio and snapped to 16px. Range 16 to 8192, step 16. Default 848.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class LotusConditioning:
    """LotusConditioning."""
    def __call__(self) -> CONDITIONING:
        """LotusConditioning.

        Module: comfy_extras.nodes_lotus · Category: model/conditioning/lotus

        Returns:
            conditioning (CONDITIONING)
        """

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
