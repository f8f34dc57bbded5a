from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO_ENCODER_OUTPUT,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    IMAGE,
    LATENT,
    MASK,
    MODEL,
    MODEL_PATCH,
    VAE,
    WAN_CAMERA_EMBEDDING,
)

class NAGuidance:
    """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models."""
    def __call__(self, model: MODEL, nag_scale: float = 5.0, nag_alpha: float = 0.5, nag_tau: float = 1.5) -> MODEL:
        """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models.

        Module: comfy_extras.nodes_nag · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply NAG to.
            nag_scale (FLOAT, optional): The guidance scale factor. Higher values push further from the negative prompt. Range 0.0 to 50.0, step 0.1. Default 5.0.
            nag_alpha (FLOAT, optional): Blending factor for the normalized attention. 1.0 is full replacement, 0.0 is no effect. Range 0.0 to 1.0, step 0.01. Default 0.5.
            nag_tau (FLOAT, optional): Range 1.0 to 10.0, step 0.01. Default 1.5.

        Returns:
            MODEL (MODEL): The patched model with NAG enabled.
        """

class TorchCompileModel_backend(str, Enum):
    inductor = "inductor"
    cudagraphs = "cudagraphs"

class TorchCompileModel:
    """TorchCompileModel."""
    backend = TorchCompileModel_backend
    def __call__(
        self,
        model: MODEL,
        backend: TorchCompileModel_backend | Literal["inductor", "cudagraphs"] = "inductor",
    ) -> MODEL:
        """TorchCompileModel.

        Module: comfy_extras.nodes_torch_compile · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            backend (COMBO, optional): Default 'inductor'. One of: 'inductor', 'cudagraphs'.

        Returns:
            MODEL (MODEL)
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
