from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    IMAGE,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    Result,
    SIGMAS,
    VAE,
)

class AudioConcat_direction(str, Enum):
    after = "after"
    before = "before"

class AudioConcat:
    """Concatenate Audio: Concatenates the audio1 to audio2 in the specified direction."""
    direction = AudioConcat_direction
    def __call__(
        self,
        audio1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        direction: AudioConcat_direction | Literal["after", "before"] = "after",
    ) -> AUDIO:
        """Concatenate Audio: Concatenates the audio1 to audio2 in the specified direction.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio1 (AUDIO, required)
            audio2 (AUDIO, required)
            direction (COMBO, optional): Whether to append audio2 after or before audio1. Default 'after'. One of: 'after', 'before'.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class AudioMerge_merge_method(str, Enum):
    add = "add"
    mean = "mean"
    subtract = "subtract"
    multiply = "multiply"

class AudioMerge:
    """Merge Audio: Combine two audio tracks by overlaying their waveforms."""
    merge_method = AudioMerge_merge_method
    def __call__(
        self,
        audio1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        merge_method: AudioMerge_merge_method | Literal["add", "mean", "subtract", "multiply"] = "add",
    ) -> AUDIO:
        """Merge Audio: Combine two audio tracks by overlaying their waveforms.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio1 (AUDIO, required)
            audio2 (AUDIO, required)
            merge_method (COMBO, optional): The method used to combine the audio waveforms. Default 'add'. One of: 'add', 'mean', 'subtract', 'multiply'.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class AudioAdjustVolume:
    """Adjust Audio Volume: Adjust the volume of the audio by a specified amount in decibels (dB)."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput, volume: int = 1) -> AUDIO:
        """Adjust Audio Volume: Adjust the volume of the audio by a specified amount in decibels (dB).

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)
            volume (INT, optional): Volume adjustment in decibels (dB). 0 = no change, +6 = double, -6 = half, etc. Range -100 to 100. Default 1.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class EmptyAudio:
    """Empty Audio."""
    def __call__(self, duration: float = 60.0, sample_rate: int = 44100, channels: int = 2) -> AUDIO:
        """Empty Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            duration (FLOAT, optional): Duration of the empty audio clip in seconds. Range 0.0 to 18446744073709551615, step 0.01. Default 60.0.
            sample_rate (INT, optional): Sample rate of the empty audio clip. Range 1 to 192000. Default 44100.
            channels (INT, optional): Number of audio channels (1 for mono, 2 for stereo). Range 1 to 2. Default 2.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class AudioEqualizer3Band:
    """Audio Equalizer (3-Band)."""
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        low_gain_dB: float = 0.0,
        low_freq: int = 100,
        mid_gain_dB: float = 0.0,
        mid_freq: int = 1000,
        mid_q: float = 0.707,
        high_gain_dB: float = 0.0,
        high_freq: int = 5000,
    ) -> AUDIO:
        """Audio Equalizer (3-Band).

        Module: comfy_extras.nodes_audio · Category: audio
        Experimental: may change in a future version.

        Args:
            audio (AUDIO, required)
            low_gain_dB (FLOAT, optional): Gain for Low frequencies (Bass). Range -24.0 to 24.0, step 0.1. Default 0.0.
            low_freq (INT, optional): Cutoff frequency for Low shelf. Range 20 to 500. Default 100.
            mid_gain_dB (FLOAT, optional): Gain for Mid frequencies. Range -24.0 to 24.0, step 0.1. Default 0.0.
            mid_freq (INT, optional): Center frequency for Mids. Range 200 to 4000. Default 1000.
            mid_q (FLOAT, optional): Q factor (bandwidth) for Mids. Range 0.1 to 10.0, step 0.1. Default 0.707.
            high_gain_dB (FLOAT, optional): Gain for High frequencies (Treble). Range -24.0 to 24.0, step 0.1. Default 0.0.
            high_freq (INT, optional): Cutoff frequency for High shelf. Range 1000 to 15000. Default 5000.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class TripleCLIPLoader_clip_name1(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader_clip_name2(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader_clip_name3(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader:
    """Load CLIP (Triple): Recipes:"""
    clip_name1 = TripleCLIPLoader_clip_name1
    clip_name2 = TripleCLIPLoader_clip_name2
    clip_name3 = TripleCLIPLoader_clip_name3
    def __call__(
        self,
        clip_name1: TripleCLIPLoader_clip_name1 | str,
        clip_name2: TripleCLIPLoader_clip_name2 | str,
        clip_name3: TripleCLIPLoader_clip_name3 | str,
    ) -> CLIP:
        """Load CLIP (Triple): Recipes:

        sd3: clip-l, clip-g, t5

        Module: comfy_extras.nodes_sd3 · Category: model/loaders

        Args:
            clip_name1 (COMBO, required)
            clip_name2 (COMBO, required)
            clip_name3 (COMBO, required)

        Returns:
            CLIP (CLIP)
        """

class EmptySD3LatentImage:
    """EmptySD3LatentImage."""
    def __call__(self, width: int = 1024, height: int = 1024, batch_size: int = 1) -> LATENT:
        """EmptySD3LatentImage.

        Module: comfy_extras.nodes_sd3 · Category: model/latent/stable diffusion

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CLIPTextEncodeSD3_empty_padding(str, Enum):
    none = "none"
    empty_prompt = "empty_prompt"

class CLIPTextEncodeSD3:
    """CLIP Text Encode (SD3)."""
    empty_padding = CLIPTextEncodeSD3_empty_padding
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        clip_g: str | list[str] | RealOutput = "",
        t5xxl: str | list[str] | RealOutput = "",
        empty_padding: CLIPTextEncodeSD3_empty_padding | Literal["none", "empty_prompt"] = "none",
    ) -> CONDITIONING:
        """CLIP Text Encode (SD3).

        Module: comfy_extras.nodes_sd3 · Category: model/conditioning/stable diffusion

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            clip_g (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            empty_padding (COMBO, optional): Default 'none'. One of: 'none', 'empty_prompt'.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ControlNetApplySD3:
    """Apply Controlnet with VAE."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply Controlnet with VAE.

        Module: comfy_extras.nodes_sd3 · Category: model/conditioning/controlnet
        Deprecated: may go away in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class SkipLayerGuidanceSD3:
    """SkipLayerGuidanceSD3: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        layers: str | list[str] | RealOutput = "7, 8, 9",
        scale: float = 3.0,
        start_percent: float = 0.01,
        end_percent: float = 0.15,
    ) -> MODEL:
        """SkipLayerGuidanceSD3: Generic version of SkipLayerGuidance node that can be used on every DiT model.

        Module: comfy_extras.nodes_sd3 · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            layers (STRING, optional): Default '7, 8, 9'.
            scale (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 3.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.01.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.15.

        Returns:
            MODEL (MODEL)
        """

class GITSScheduler:
    """GITSScheduler."""
    def __call__(self, coeff: float = 1.2, steps: int = 10, denoise: float = 1.0) -> SIGMAS:
        """GITSScheduler.

        Module: comfy_extras.nodes_gits · Category: model/sampling/schedulers

        Args:
            coeff (FLOAT, optional): Range 0.8 to 1.5, step 0.05. Default 1.2.
            steps (INT, optional): Range 2 to 1000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class SetUnionControlNetType_type(str, Enum):
    auto = "auto"
    openpose = "openpose"
    depth = "depth"
    hed_pidi_scribble_ted = "hed/pidi/scribble/ted"
    canny_lineart_anime_lineart_mlsd = "canny/lineart/anime_lineart/mlsd"
    normal = "normal"
    segment = "segment"
    tile = "tile"
    repaint = "repaint"

SetUnionControlNetType_type_values: TypeAlias = Literal[
    "auto",
    "openpose",
    "depth",
    "hed/pidi/scribble/ted",
    "canny/lineart/anime_lineart/mlsd",
    "normal",
    "segment",
    "tile",
    "repaint",
]

class SetUnionControlNetType:
    """Set Union ControlNet Type."""
    type = SetUnionControlNetType_type
    def __call__(
        self,
        control_net: CONTROL_NET,
        type: SetUnionControlNetType_type | SetUnionControlNetType_type_values = "auto",
    ) -> CONTROL_NET:
        """Set Union ControlNet Type.

        Module: comfy_extras.nodes_controlnet · Category: model/conditioning/controlnet

        Args:
            control_net (CONTROL_NET, required)
            type (COMBO, optional): Default 'auto'. One of: 'auto', 'openpose', 'depth', 'hed/pidi/scribble/ted', 'canny/lineart/anime_lineart/mlsd', 'normal', 'segment', 'tile', 'repaint'.

        Returns:
            CONTROL_NET (CONTROL_NET)
        """

class ControlNetInpaintingAliMamaApply:
    """Apply ControlNet Inpainting (AliMama)."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply ControlNet Inpainting (AliMama).

        Module: comfy_extras.nodes_controlnet · Category: model/conditioning/controlnet

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            vae (VAE, required)
            image (IMAGE, required)
            mask (MASK, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class CLIPTextEncodeHunyuanDiT:
    """CLIP Text Encode (Hunyuan Image)."""
    def __call__(
        self,
        clip: CLIP,
        bert: str | list[str] | RealOutput = "",
        mt5xl: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (Hunyuan Image).

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan image

        Args:
            clip (CLIP, required)
            bert (STRING, optional): Default ''.
            mt5xl (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class TextEncodeHunyuanVideoImageToVideo:
    """TextEncodeHunyuanVideo_ImageToVideo."""
    def __call__(
        self,
        clip: CLIP,
        clip_vision_output: CLIP_VISION_OUTPUT,
        prompt: str | list[str] | RealOutput = "",
        image_interleave: int = 2,
    ) -> CONDITIONING:
        """TextEncodeHunyuanVideo_ImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video · Class type: TextEncodeHunyuanVideo_ImageToVideo

        Args:
            clip (CLIP, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            prompt (STRING, optional): Default ''.
            image_interleave (INT, optional): How much the image influences things vs the text prompt. Higher number means more influence from the text prompt. Range 1 to 512. Default 2.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyHunyuanLatentVideo:
    """Empty HunyuanVideo 1.0 Latent."""
    def __call__(self, width: int = 848, height: int = 480, length: int = 25, batch_size: int = 1) -> LATENT:
        """Empty HunyuanVideo 1.0 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class EmptyHunyuanVideo15Latent:
    """Empty HunyuanVideo 1.5 Latent."""
    def __call__(self, width: int = 848, height: int = 480, length: int = 25, batch_size: int = 1) -> LATENT:
        """Empty HunyuanVideo 1.5 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HunyuanVideo15ImageToVideo:
    """HunyuanVideo15ImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 848,
        height: int = 480,
        length: int = 33,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """HunyuanVideo15ImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 33.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HunyuanVideo15SuperResolution:
    """Hunyuan Video 1.5 Super Resolution."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        noise_augmentation: float = 0.7,
        vae: VAE | None = None,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Hunyuan Video 1.5 Super Resolution.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.7.
            vae (VAE, optional)
            start_image (IMAGE, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HunyuanVideo15LatentUpscaleWithModel_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    bislerp = "bislerp"

class HunyuanVideo15LatentUpscaleWithModel_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

class HunyuanVideo15LatentUpscaleWithModel:
    """Hunyuan Video 15 Latent Upscale With Model."""
    upscale_method = HunyuanVideo15LatentUpscaleWithModel_upscale_method
    crop = HunyuanVideo15LatentUpscaleWithModel_crop
    def __call__(
        self,
        model: LATENT_UPSCALE_MODEL,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        upscale_method: HunyuanVideo15LatentUpscaleWithModel_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "bislerp"] = "bilinear",
        width: int = 1280,
        height: int = 720,
        crop: HunyuanVideo15LatentUpscaleWithModel_crop | Literal["disabled", "center"] = "disabled",
    ) -> LATENT:
        """Hunyuan Video 15 Latent Upscale With Model.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyhuan video

        Args:
            model (LATENT_UPSCALE_MODEL, required)
            samples (LATENT, required)
            upscale_method (COMBO, optional): Default 'bilinear'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'bislerp'.
            width (INT, optional): Range 0 to 16384, step 8. Default 1280.
            height (INT, optional): Range 0 to 16384, step 8. Default 720.
            crop (COMBO, optional): Default 'disabled'. One of: 'disabled', 'center'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentUpscaleModelLoader_model_name(str, Enum): ...  # type: ignore[misc]

class LatentUpscaleModelLoader:
    """Load Latent Upscale Model."""
    model_name = LatentUpscaleModelLoader_model_name
    def __call__(self, model_name: LatentUpscaleModelLoader_model_name | str) -> LATENT_UPSCALE_MODEL:
        """Load Latent Upscale Model.

        Module: comfy_extras.nodes_hunyuan · Category: model/loaders

        Args:
            model_name (COMBO, required)

        Returns:
            LATENT_UPSCALE_MODEL (LATENT_UPSCALE_MODEL)
        """

class HunyuanImageToVideo_guidance_type(str, Enum):
    v1_concat = "v1 (concat)"
    v2_replace = "v2 (replace)"
    custom = "custom"

class HunyuanImageToVideo:
    """HunyuanImageToVideo."""
    guidance_type = HunyuanImageToVideo_guidance_type
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 848,
        height: int = 480,
        length: int = 53,
        batch_size: int = 1,
        guidance_type: HunyuanImageToVideo_guidance_type | Literal["v1 (concat)", "v2 (replace)", "custom"] = "v1 (concat)",
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """HunyuanImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 53.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            guidance_type (COMBO, optional): Default 'v1 (concat)'. One of: 'v1 (concat)', 'v2 (replace)', 'custom'.
            start_image (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class EmptyHunyuanImageLatent:
    """EmptyHunyuanImageLatent."""
    def __call__(self, width: int = 2048, height: int = 2048, batch_size: int = 1) -> LATENT:
        """EmptyHunyuanImageLatent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan image

        Args:
            width (INT, optional): Range 64 to 16384, step 32. Default 2048.
            height (INT, optional): Range 64 to 16384, step 32. Default 2048.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HunyuanRefinerLatent:
    """Hunyuan Latent Refiner."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        noise_augmentation: float = 0.1,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Hunyuan Latent Refiner.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.1.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class EpsilonScaling:
    """Epsilon Scaling."""
    def __call__(self, model: MODEL, scaling_factor: float = 1.005) -> MODEL:
        """Epsilon Scaling.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet · Class type: Epsilon Scaling

        Args:
            model (MODEL, required)
            scaling_factor (FLOAT, optional): Range 0.5 to 1.5, step 0.001. Default 1.005.

        Returns:
            MODEL (MODEL)
        """

class TemporalScoreRescaling:
    """TSR - Temporal Score Rescaling: [Post-CFG Function]"""
    def __call__(self, model: MODEL, tsr_k: float = 0.95, tsr_sigma: float = 1.0) -> MODEL:
        """TSR - Temporal Score Rescaling: [Post-CFG Function]

        TSR - Temporal Score Rescaling (2510.01184)

        Rescaling the model's score or noise to steer the sampling diversity.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet

        Args:
            model (MODEL, required)
            tsr_k (FLOAT, optional): Controls the rescaling strength. Lower k produces more detailed results; higher k produces smoother results in image generation. Setting k = 1 disables rescaling. Range 0.01 to 100.0, step 0.001. Default 0.95.
            tsr_sigma (FLOAT, optional): Controls how early rescaling takes effect. Larger values take effect earlier. Range 0.01 to 100.0, step 0.001. Default 1.0.

        Returns:
            patched_model (MODEL)
        """

class CLIPTextEncodeFlux:
    """CLIPTextEncodeFlux."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        t5xxl: str | list[str] | RealOutput = "",
        guidance: float = 3.5,
    ) -> CONDITIONING:
        """CLIPTextEncodeFlux.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FluxGuidance:
    """FluxGuidance."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        guidance: float = 3.5,
    ) -> CONDITIONING:
        """FluxGuidance.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FluxDisableGuidance:
    """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models"""
    def __call__(self, conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING]) -> CONDITIONING:
        """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FluxKontextImageScale:
    """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxKontextMultiReferenceLatentMethod_reference_latents_method(str, Enum):
    offset = "offset"
    index = "index"  # type: ignore[assignment]
    uxo_uno = "uxo/uno"
    index_timestep_zero = "index_timestep_zero"

class FluxKontextMultiReferenceLatentMethod:
    """Edit Model Reference Method."""
    reference_latents_method = FluxKontextMultiReferenceLatentMethod_reference_latents_method
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        reference_latents_method: FluxKontextMultiReferenceLatentMethod_reference_latents_method | Literal["offset", "index", "uxo/uno", "index_timestep_zero"] = "offset",
    ) -> CONDITIONING:
        """Edit Model Reference Method.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux
        Experimental: may change in a future version.

        Args:
            conditioning (CONDITIONING, required)
            reference_latents_method (COMBO, optional): Default 'offset'. One of: 'offset', 'index', 'uxo/uno', 'index_timestep_zero'.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyFlux2LatentImage:
    """Empty Flux 2 Latent."""
    def __call__(self, width: int = 1024, height: int = 1024, batch_size: int = 1) -> LATENT:
        """Empty Flux 2 Latent.

        Module: comfy_extras.nodes_flux · Category: model/latent/flux

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class Flux2Scheduler:
    """Flux2Scheduler."""
    def __call__(self, steps: int = 20, width: int = 1024, height: int = 1024) -> SIGMAS:
        """Flux2Scheduler.

        Module: comfy_extras.nodes_flux · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 4096. Default 20.
            width (INT, optional): Range 16 to 16384. Default 1024.
            height (INT, optional): Range 16 to 16384. Default 1024.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class FluxKVCache:
    """Flux KV Cache: Enables KV Cache optimization for reference images on Flux family models."""
    def __call__(self, model: MODEL) -> MODEL:
        """Flux KV Cache: Enables KV Cache optimization for reference images on Flux family models.

        Module: comfy_extras.nodes_flux · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to use KV Cache on.

        Returns:
            MODEL (MODEL): The patched model with KV Cache enabled.
        """

class LoraSave_lora_type(str, Enum):
    standard = "standard"
    full_diff = "full_diff"

class LoraSave:
    """Extract and Save Lora."""
    lora_type = LoraSave_lora_type
    def __call__(
        self,
        filename_prefix: str | list[str] | RealOutput = "loras/ComfyUI_extracted_lora",
        rank: int = 8,
        lora_type: LoraSave_lora_type | Literal["standard", "full_diff"] = "standard",
        bias_diff: bool = True,
        model_diff: MODEL | None = None,
        text_encoder_diff: CLIP | None = None,
    ) -> Result:
        """Extract and Save Lora.

        Module: comfy_extras.nodes_lora_extract · Category: experimental
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            filename_prefix (STRING, optional): Default 'loras/ComfyUI_extracted_lora'.
            rank (INT, optional): Range 1 to 4096. Default 8.
            lora_type (COMBO, optional): Default 'standard'. One of: 'standard', 'full_diff'.
            bias_diff (BOOLEAN, optional): Default True.
            model_diff (MODEL, optional): The ModelSubtract output to be converted to a lora.
            text_encoder_diff (CLIP, optional): The CLIPSubtract output to be converted to a lora.

        Returns:
            What the node saves or shows, once it has run.
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

class EmptyMochiLatentVideo:
    """EmptyMochiLatentVideo."""
    def __call__(self, width: int = 848, height: int = 480, length: int = 25, batch_size: int = 1) -> LATENT:
        """EmptyMochiLatentVideo.

        Module: comfy_extras.nodes_mochi · Category: model/latent/mochi

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 7 to 16384, step 6. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SkipLayerGuidanceDiT:
    """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | list[str] | RealOutput = "7, 8, 9",
        single_layers: str | list[str] | RealOutput = "7, 8, 9",
        scale: float = 3.0,
        start_percent: float = 0.01,
        end_percent: float = 0.15,
        rescaling_scale: float = 0.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            scale (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 3.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.01.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.15.
            rescaling_scale (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class SkipLayerGuidanceDiTSimple:
    """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | list[str] | RealOutput = "7, 8, 9",
        single_layers: str | list[str] | RealOutput = "7, 8, 9",
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class Mahiro:
    """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt."""
    def __call__(self, model: MODEL) -> MODEL:
        """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt.

        Module: comfy_extras.nodes_mahiro · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """

class LTXVLatentUpsampler:
    """LTXVLatentUpsampler."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        upscale_model: LATENT_UPSCALE_MODEL,
        vae: VAE,
    ) -> LATENT:
        """LTXVLatentUpsampler.

        Module: comfy_extras.nodes_lt_upsampler · Category: model/latent/ltxv
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            upscale_model (LATENT_UPSCALE_MODEL, required)
            vae (VAE, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVAudioVAELoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXVAudioVAELoader:
    """Load LTXV Audio VAE."""
    ckpt_name = LTXVAudioVAELoader_ckpt_name
    def __call__(self, ckpt_name: LTXVAudioVAELoader_ckpt_name | str) -> VAE:
        """Load LTXV Audio VAE.

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            ckpt_name (COMBO, required): Audio VAE checkpoint to load.

        Returns:
            Audio VAE (VAE)
        """

class LTXVAudioVAEEncode:
    """LTXV Audio VAE Encode."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput, audio_vae: VAE) -> LATENT:
        """LTXV Audio VAE Encode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            audio (AUDIO, required): The audio to be encoded.
            audio_vae (VAE, required): The Audio VAE model to use for encoding.

        Returns:
            Audio Latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVAudioVAEDecode:
    """LTXV Audio VAE Decode."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, audio_vae: VAE) -> AUDIO:
        """LTXV Audio VAE Decode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            samples (LATENT, required): The latent to be decoded.
            audio_vae (VAE, required): The Audio VAE model used for decoding the latent.

        Returns:
            Audio (dict of waveform [batch, channels, samples] and sample_rate)
        """
