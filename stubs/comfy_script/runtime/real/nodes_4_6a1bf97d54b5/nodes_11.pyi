from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    CLIP,
    CONDITIONING,
    FLOATS,
    HOOKS,
    HOOK_KEYFRAMES,
    IC_LORA_PARAMETERS,
    IMAGE,
    LATENT,
    MASK,
    MODEL,
    SIGMAS,
    TIMESTEPS_RANGE,
    VAE,
)

class LTXVEmptyLatentAudio:
    """LTXV Empty Latent Audio."""
    @overload
    def __call__(
        self,
        frames_number: int = 97,
        frame_rate: float | int = 25.0,
        batch_size: int = 1,
        *,
        audio_vae: VAE,
    ) -> LATENT: ...
    @overload
    def __call__(self, frames_number: int, frame_rate: float | int, batch_size: int, audio_vae: VAE) -> LATENT:
        """LTXV Empty Latent Audio.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            frames_number (INT, optional): Number of frames. Range 1 to 1000. Default 97.
            frame_rate (FLOAT or INT, optional): Number of frames per second. Range 1.0 to 1000.0, step 0.01. Default 25.0.
            batch_size (INT, optional): The number of latent audio samples in the batch. Range 1 to 4096. Default 1.
            audio_vae (VAE, required): The Audio VAE model to get configuration from.

        Returns:
            Latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXAVTextEncoderLoader_text_encoder(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_device(str, Enum):
    default = "default"
    cpu = "cpu"

class LTXAVTextEncoderLoader:
    """Load LTXV Audio Text Encoder: Recipes:"""
    text_encoder = LTXAVTextEncoderLoader_text_encoder
    ckpt_name = LTXAVTextEncoderLoader_ckpt_name
    device = LTXAVTextEncoderLoader_device
    def __call__(
        self,
        text_encoder: LTXAVTextEncoderLoader_text_encoder | str,
        ckpt_name: LTXAVTextEncoderLoader_ckpt_name | str,
        device: LTXAVTextEncoderLoader_device | Literal["default", "cpu"] = "default",
    ) -> CLIP:
        """Load LTXV Audio Text Encoder: Recipes:

        ltxav: gemma 3 12B

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            text_encoder (COMBO, required)
            ckpt_name (COMBO, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class EmptyMiniMaxH3LatentAV:
    """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3."""
    def __call__(self, width: int = 1344, height: int = 768, length: int = 124) -> LATENT:
        """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3.

        Duration snaps to the model's 17k+5 frame grid at 24 fps.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/latent/minimax

        Args:
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3ImageToVideo:
    """MiniMax H3 Image to Video."""
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1344,
        height: int = 768,
        length: int = 124,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Image to Video.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.
            first_frame (IMAGE, optional)
            last_frame (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3ReferenceToVideo_ref_image_size(str, Enum):
    match = "match"
    max = "max"

class MiniMaxH3ReferenceToVideo:
    """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3."""
    ref_image_size = MiniMaxH3ReferenceToVideo_ref_image_size
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        audio_vae: VAE,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1344,
        height: int = 768,
        length: int = 124,
        ref_image_size: MiniMaxH3ReferenceToVideo_ref_image_size | Literal["match", "max"] = "match",
        ref_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        *,
        ref_images_ref_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_audios_ref_video_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audios_ref_video_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audios_ref_video_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3.

        Use the same tags when prompting.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            audio_vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, (124 = ~5s, trained range is ~124-362). Range 5 to 3600, step 17. Default 124.
            ref_image_size (COMBO, optional): Reference image sizing. 'match' scales each ref (down only, keeping aspect) to the generation's pixel area; 'max' uses the reference pipeline's 2048px short edge for best identity fidelity. Reference tokens ride through every sampling step, so 'max' can be several times slower. Default 'match'. One of: 'match', 'max'.
            ref_images (list of IMAGE, optional): 0 to 9 elements, or a dictionary by name: ref_image_0, ref_image_1, ref_image_2, … (9 in all); each also by keyword, as ref_images_ref_image_0.
            ref_videos (list of IMAGE, optional): 0 to 3 elements, or a dictionary by name: ref_video_0, ref_video_1, ref_video_2; each also by keyword, as ref_videos_ref_video_0.
            ref_video_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_video_audio_0, ref_video_audio_1, ref_video_audio_2; each also by keyword, as ref_video_audios_ref_video_audio_0.
            ref_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_audio_0, ref_audio_1, ref_audio_2; each also by keyword, as ref_audios_ref_audio_0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3SigmaShift:
    """MiniMax H3 Sigma Shift: Set the video/audio flow shifts."""
    def __call__(self, model: MODEL, shift_video: float = 12.0, shift_audio: float = 3.0) -> MODEL:
        """MiniMax H3 Sigma Shift: Set the video/audio flow shifts.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/patch/minimax

        Args:
            model (MODEL, required)
            shift_video (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 12.0.
            shift_audio (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class EmptyLTXVLatentVideo:
    """EmptyLTXVLatentVideo."""
    def __call__(self, width: int = 768, height: int = 512, length: int = 97, batch_size: int = 1) -> LATENT:
        """EmptyLTXVLatentVideo.

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            width (INT, optional): Range 64 to 16384, step 32. Default 768.
            height (INT, optional): Range 64 to 16384, step 32. Default 512.
            length (INT, optional): Range 1 to 16384, step 8. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVImgToVideo:
    """LTXVImgToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 768,
        height: int = 512,
        length: int = 97,
        batch_size: int = 1,
        strength: float = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVImgToVideo.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            image (IMAGE, required)
            width (INT, optional): Range 64 to 16384, step 32. Default 768.
            height (INT, optional): Range 64 to 16384, step 32. Default 512.
            length (INT, optional): Range 9 to 16384, step 8. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            strength (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVImgToVideoInplace:
    """LTXVImgToVideoInplace."""
    def __call__(
        self,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        strength: float = 1.0,
        bypass: bool = False,
    ) -> LATENT:
        """LTXVImgToVideoInplace.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            vae (VAE, required)
            image (IMAGE, required)
            latent (LATENT, required)
            strength (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.
            bypass (BOOLEAN, optional): Bypass the conditioning. Default False.

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ModelSamplingLTXV:
    """ModelSamplingLTXV."""
    def __call__(
        self,
        model: MODEL,
        max_shift: float = 2.05,
        base_shift: float = 0.95,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> MODEL:
        """ModelSamplingLTXV.

        Module: comfy_extras.nodes_lt · Category: model/patch/ltxv

        Args:
            model (MODEL, required)
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.05.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.95.
            latent (LATENT, optional)

        Returns:
            MODEL (MODEL)
        """

class LTXVConditioning:
    """LTXVConditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        frame_rate: float = 25.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """LTXVConditioning.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            frame_rate (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 25.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class LTXVScheduler:
    """LTXVScheduler."""
    def __call__(
        self,
        steps: int = 20,
        max_shift: float = 2.05,
        base_shift: float = 0.95,
        stretch: bool = True,
        terminal: float = 0.1,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> SIGMAS:
        """LTXVScheduler.

        Module: comfy_extras.nodes_lt · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.05.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.95.
            stretch (BOOLEAN, optional): Stretch the sigmas to be in the range [terminal, 1]. Default True.
            terminal (FLOAT, optional): The terminal value of the sigmas after stretching. Range 0.0 to 0.99, step 0.01. Default 0.1.
            latent (LATENT, optional)

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class GetICLoRAParameters:
    """Get IC-LoRA Parameters: Extracts IC-LoRA parameters from the safetensors metadata of a LoRA-loaded model and outputs them for LTXVAddGuide (eg. reference_downscale_factor)."""
    def __call__(self, iclora_model: MODEL) -> IC_LORA_PARAMETERS:
        """Get IC-LoRA Parameters: Extracts IC-LoRA parameters from the safetensors metadata of a LoRA-loaded model and outputs them for LTXVAddGuide (eg. reference_downscale_factor).

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            iclora_model (MODEL, required): Direct output from a LoRA Loader for the specific IC-LoRA from which to extract the metadata.

        Returns:
            iclora_parameters (IC_LORA_PARAMETERS): IC-LoRA parameters extracted from the LoRA metadata (eg. reference_downscale_factor). Connect to LTXVAddGuide if the LoRA requires special handling of the guides.
        """

class LTXVAddGuide:
    """LTXVAddGuide."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frame_idx: int = 0,
        strength: float = 1.0,
        attention_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        iclora_parameters: IC_LORA_PARAMETERS | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVAddGuide.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            latent (LATENT, required)
            image (IMAGE, required): Image or video to condition the latent video on. Must be 8*n + 1 frames. If the video is not 8*n + 1 frames, it will be cropped to the nearest 8*n + 1 frames.
            frame_idx (INT, optional): Frame index to start the conditioning at. For single-frame images or videos with 1-8 frames, any frame_idx value is acceptable. For videos with 9+ frames, frame_idx must be divisible by 8, otherwise it will be rounded down to the nearest multiple of 8. Negative values are counted from the end of the video. Range -9999 to 9999. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            attention_mask (MASK, optional): Optional pixel-space spatial mask. Controls per-region conditioning influence via self-attention, multiplied by strength.
            iclora_parameters (IC_LORA_PARAMETERS, optional): Optional IC-LoRA parameters from a Get IC-LoRA Parameters node. Used for adjusting guide processing as required by certain IC-LoRAs (eg. those with a reference_downscale_factor > 1). When chained, each LTXVAddGuide uses only the parameters connected to it.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVPreprocess:
    """LTXV Preprocess."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike, img_compression: int = 35) -> IMAGE:
        """LTXV Preprocess.

        Module: comfy_extras.nodes_lt · Category: video/preprocessors

        Args:
            image (IMAGE, required)
            img_compression (INT, optional): Amount of compression to apply on image. Range 0 to 100. Default 35.

        Returns:
            output_image (Tensor [batch, height, width, channels], 0 to 1)
        """

class LTXVCropGuides:
    """LTXVCropGuides."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVCropGuides.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVConcatAVLatent:
    """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g."""
    def __call__(
        self,
        video_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        audio_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            video_latent (LATENT, required)
            audio_latent (LATENT, required)

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVSeparateAVLatent:
    """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g."""
    def __call__(self, av_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput) -> tuple[LATENT, LATENT]:
        """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            av_latent (LATENT, required)

        Returns:
            video_latent (dict of samples: Tensor [batch, channels, height, width], …)
            audio_latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVReferenceAudio:
    """LTXV Reference Audio (ID-LoRA): Set reference audio for ID-LoRA speaker identity transfer."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        reference_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio_vae: VAE,
        identity_guidance_scale: float = 3.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING]:
        """LTXV Reference Audio (ID-LoRA): Set reference audio for ID-LoRA speaker identity transfer.

        Encodes a reference audio clip into the conditioning and optionally patches the model with identity guidance (extra forward pass without reference, amplifying the speaker identity effect).

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            reference_audio (AUDIO, required): Reference audio clip whose speaker identity to transfer. ~5 seconds recommended (training duration). Shorter or longer clips may degrade voice identity transfer.
            audio_vae (VAE, required): LTXV Audio VAE for encoding.
            identity_guidance_scale (FLOAT, optional): Strength of identity guidance. Runs an extra forward pass without reference each step to amplify speaker identity. Set to 0 to disable (no extra pass). Range 0.0 to 100.0, step 0.01. Default 3.0.
            start_percent (FLOAT, optional): Start of the sigma range where identity guidance is active. Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): End of the sigma range where identity guidance is active. Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class CreateHookLora_lora_name(str, Enum): ...  # type: ignore[misc]

class CreateHookLora:
    """Create Hook LoRA."""
    lora_name = CreateHookLora_lora_name
    def __call__(
        self,
        lora_name: CreateHookLora_lora_name | str,
        strength_model: float = 1.0,
        strength_clip: float = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook LoRA.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookLoraModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class CreateHookLoraModelOnly:
    """Create Hook LoRA (MO)."""
    lora_name = CreateHookLoraModelOnly_lora_name
    def __call__(
        self,
        lora_name: CreateHookLoraModelOnly_lora_name | str,
        strength_model: float = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLora_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLora:
    """Create Hook Model as LoRA."""
    ckpt_name = CreateHookModelAsLora_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLora_ckpt_name | str,
        strength_model: float = 1.0,
        strength_clip: float = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLoraModelOnly_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLoraModelOnly:
    """Create Hook Model as LoRA (MO)."""
    ckpt_name = CreateHookModelAsLoraModelOnly_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLoraModelOnly_ckpt_name | str,
        strength_model: float = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class SetHookKeyframes:
    """Set Hook Keyframes."""
    def __call__(self, hooks: HOOKS, hook_kf: HOOK_KEYFRAMES | None = None) -> HOOKS:
        """Set Hook Keyframes.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            hooks (HOOKS, required)
            hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookKeyframe:
    """Create Hook Keyframe."""
    def __call__(
        self,
        strength_mult: float = 1.0,
        start_percent: float = 0.0,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframe.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_mult (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesInterpolated_interpolation(str, Enum):
    linear = "linear"
    ease_in = "ease_in"
    ease_out = "ease_out"
    ease_in_out = "ease_in_out"

class CreateHookKeyframesInterpolated:
    """Create Hook Keyframes Interp.."""
    interpolation = CreateHookKeyframesInterpolated_interpolation
    def __call__(
        self,
        strength_start: float = 1.0,
        strength_end: float = 1.0,
        interpolation: CreateHookKeyframesInterpolated_interpolation | Literal["linear", "ease_in", "ease_out", "ease_in_out"] = "linear",
        start_percent: float = 0.0,
        end_percent: float = 1.0,
        keyframes_count: int = 5,
        print_keyframes: bool = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes Interp..

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_start (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            strength_end (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            interpolation (COMBO, optional): Default 'linear'. One of: 'linear', 'ease_in', 'ease_out', 'ease_in_out'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            keyframes_count (INT, optional): Range 2 to 100. Default 5.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesFromFloats:
    """Create Hook Keyframes From Floats."""
    def __call__(
        self,
        floats_strength: FLOATS,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
        print_keyframes: bool = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes From Floats.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            floats_strength (FLOATS, required)
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CombineHooks2:
    """Combine Hooks [2]."""
    def __call__(self, hooks_A: HOOKS | None = None, hooks_B: HOOKS | None = None) -> HOOKS:
        """Combine Hooks [2].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks4:
    """Combine Hooks [4]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [4].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks8:
    """Combine Hooks [8]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
        hooks_E: HOOKS | None = None,
        hooks_F: HOOKS | None = None,
        hooks_G: HOOKS | None = None,
        hooks_H: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [8].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)
            hooks_E (HOOKS, optional)
            hooks_F (HOOKS, optional)
            hooks_G (HOOKS, optional)
            hooks_H (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class ConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetProperties:
    """Cond Set Props."""
    set_cond_area = ConditioningSetProperties_set_cond_area
    def __call__(
        self,
        cond_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        strength: float = 1.0,
        set_cond_area: ConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetPropertiesAndCombine:
    """Cond Set Props Combine."""
    set_cond_area = ConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        cond: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cond_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        strength: float = 1.0,
        set_cond_area: ConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class PairConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetProperties:
    """Cond Pair Set Props."""
    set_cond_area = PairConditioningSetProperties_set_cond_area
    def __call__(
        self,
        positive_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative_NEW: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        strength: float = 1.0,
        set_cond_area: PairConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
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
