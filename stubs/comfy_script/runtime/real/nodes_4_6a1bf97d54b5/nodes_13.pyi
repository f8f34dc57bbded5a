from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO_ENCODER_OUTPUT,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    IMAGE,
    LATENT,
    MASK,
    MESH,
    MODEL,
    MODEL_PATCH,
    VAE,
    VOXEL,
    WAN_CAMERA_EMBEDDING,
)

class WanFunControlToVideo:
    """WanFunControlToVideo."""
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
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class Wan22FunControlToVideo:
    """Wan22FunControlToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        ref_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanFunInpaintToVideo:
    """WanFunInpaintToVideo."""
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
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanFirstLastFrameToVideo:
    """WanFirstLastFrameToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        clip_vision_start_image: CLIP_VISION_OUTPUT | None = None,
        clip_vision_end_image: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanVaceToVideo:
    """WanVaceToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        strength: float = 1.0,
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        control_masks: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, int]:
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
            trim_latent (INT)
        """

class TrimVideoLatent:
    """Trim Video Latent."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, trim_amount: int = 0) -> LATENT:
        """Trim Video Latent.

        Module: comfy_extras.nodes_wan · Category: model/latent

        Args:
            samples (LATENT, required)
            trim_amount (INT, optional): Range 0 to 99999. Default 0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanCameraImageToVideo:
    """WanCameraImageToVideo."""
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanPhantomSubjectToVideo:
    """WanPhantomSubjectToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative_text (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative_img_text (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanSoundImageToVideo:
    """WanSoundImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 77,
        batch_size: int = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_motion: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanSoundImageToVideoExtend:
    """WanSoundImageToVideoExtend."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        length: int = 77,
        *,
        video_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        length: int,
        video_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        control_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanHuMoImageToVideo:
    """WanHuMoImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 97,
        batch_size: int = 1,
        audio_encoder_output: AUDIO_ENCODER_OUTPUT | None = None,
        ref_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanAnimateToVideo:
    """WanAnimateToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 77,
        batch_size: int = 1,
        continue_motion_max_frames: int = 5,
        video_frame_offset: int = 0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        face_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        pose_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        background_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        character_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        continue_motion: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, int, int, int]:
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
            trim_latent (INT)
            trim_image (INT)
            video_frame_offset (INT)
        """

class Wan22ImageToVideoLatent:
    """Wan22ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int = 1280,
        height: int = 704,
        length: int = 49,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: WanInfiniteTalkToVideo_mode_values,
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int,
        height: int,
        length: int,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mode_mask_2: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: Literal["two_speakers", WanInfiniteTalkToVideo_mode.two_speakers],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int,
        height: int,
        length: int,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        mode_audio_encoder_output_2: AUDIO_ENCODER_OUTPUT | None = None,
        mode_mask_1: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        mode_mask_2: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        *,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        model: MODEL,
        model_patch: MODEL_PATCH,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int,
        height: int,
        length: int,
        audio_encoder_output_1: AUDIO_ENCODER_OUTPUT,
        motion_frame_count: int = 9,
        audio_scale: float = 1.0,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING, LATENT, int]:
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
            trim_image (INT)
        """

class BerniniConditioning:
    """Bernini Conditioning: Conditioning node for Bernini in-context video/image conditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        source_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_max_size: int = 848,
        *,
        reference_images_reference_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_reference_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LotusConditioning:
    """LotusConditioning."""
    def __call__(self) -> CONDITIONING:
        """LotusConditioning.

        Module: comfy_extras.nodes_lotus · Category: model/conditioning/lotus

        Returns:
            conditioning (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyLatentHunyuan3Dv2:
    """EmptyLatentHunyuan3Dv2."""
    def __call__(self, resolution: int = 3072, batch_size: int = 1) -> LATENT:
        """EmptyLatentHunyuan3Dv2.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/latent/hunyuan 3d

        Args:
            resolution (INT, optional): Range 1 to 8192. Default 3072.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class Hunyuan3Dv2Conditioning:
    """Hunyuan3Dv2Conditioning."""
    def __call__(self, clip_vision_output: CLIP_VISION_OUTPUT) -> tuple[CONDITIONING, CONDITIONING]:
        """Hunyuan3Dv2Conditioning.

        Module: comfy_extras.nodes_hunyuan3d · Category: model/conditioning/hunyuan 3d

        Args:
            clip_vision_output (CLIP_VISION_OUTPUT, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class VAEDecodeHunyuan3D:
    """VAEDecodeHunyuan3D."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        num_chunks: int = 8000,
        octree_resolution: int = 256,
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

class VoxelToMeshBasic:
    """Voxel to Mesh (Basic) (DEPRECATED): Converts a voxel grid to a mesh."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, voxel: VOXEL, threshold: float = 0.6) -> MESH:
        """Voxel to Mesh (Basic) (DEPRECATED): Converts a voxel grid to a mesh.

        Module: comfy_extras.nodes_hunyuan3d · Category: 3d
        Deprecated: may go away in a future version.

        Args:
            voxel (VOXEL, required)
            threshold (FLOAT, optional): Range -1.0 to 1.0, step 0.01. Default 0.6.

        Returns:
            MESH (MESH)
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
        threshold: float = 0.6,
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

class PrimitiveString:
    """Text."""
    def __call__(self, value: str | list[str] | RealOutput = "") -> str:
        """Text.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class PrimitiveStringMultiline:
    """Text (Multiline)."""
    def __call__(self, value: str | list[str] | RealOutput = "") -> str:
        """Text (Multiline).

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class PrimitiveInt:
    """Int."""
    def __call__(self, value: int) -> int:
        """Int.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (INT, required): Range -9223372036854775807 to 9223372036854775807.

        Returns:
            INT (INT)
        """

class PrimitiveFloat:
    """Float."""
    def __call__(self, value: float) -> float:
        """Float.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (FLOAT, required): Range -9223372036854775807 to 9223372036854775807, step 0.1.

        Returns:
            FLOAT (FLOAT)
        """

class PrimitiveBoolean:
    """Boolean."""
    def __call__(self, value: bool = False) -> bool:
        """Boolean.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (BOOLEAN, optional): Default False.

        Returns:
            BOOLEAN (BOOLEAN)
        """
