from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    AUDIO_RECORD,
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    SAMPLER,
    SIGMAS,
    STRING,
    VAE,
    WEBCAM,
    WidgetValue,
)

class AlignYourStepsScheduler_model_type(str, Enum):
    SD1 = "SD1"
    SDXL = "SDXL"
    SVD = "SVD"

class AlignYourStepsScheduler:
    """AlignYourStepsScheduler."""
    model_type = AlignYourStepsScheduler_model_type
    def __call__(
        self,
        model_type: AlignYourStepsScheduler_model_type | Literal["SD1", "SDXL", "SVD"] = "SD1",
        steps: int | INT = 10,
        denoise: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """AlignYourStepsScheduler.

        Module: comfy_extras.nodes_align_your_steps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'SD1'. One of: 'SD1', 'SDXL', 'SVD'.
            steps (INT, optional): Range 1 to 10000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class UNetSelfAttentionMultiply:
    """UNetSelfAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
        """UNetSelfAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class UNetCrossAttentionMultiply:
    """UNetCrossAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
        """UNetCrossAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class CLIPAttentionMultiply:
    """CLIPAttentionMultiply."""
    def __call__(
        self,
        clip: CLIP,
        q: float | FLOAT = 1.0,
        k: float | FLOAT = 1.0,
        v: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> CLIP:
        """CLIPAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class UNetTemporalAttentionMultiply:
    """UNetTemporalAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        self_structural: float | FLOAT = 1.0,
        self_temporal: float | FLOAT = 1.0,
        cross_structural: float | FLOAT = 1.0,
        cross_temporal: float | FLOAT = 1.0,
    ) -> MODEL:
        """UNetTemporalAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            self_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            self_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class SamplerLCMUpscale_upscale_method(str, Enum):
    bislerp = "bislerp"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"

class SamplerLCMUpscale:
    """SamplerLCMUpscale."""
    upscale_method = SamplerLCMUpscale_upscale_method
    def __call__(
        self,
        scale_ratio: float | FLOAT = 1.0,
        scale_steps: int | INT = -1,
        upscale_method: SamplerLCMUpscale_upscale_method | Literal["bislerp", "nearest-exact", "bilinear", "area", "bicubic"] = "bislerp",
    ) -> SAMPLER:
        """SamplerLCMUpscale.

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            scale_ratio (FLOAT, optional): Range 0.1 to 20.0, step 0.01. Default 1.0.
            scale_steps (INT, optional): Range -1 to 1000. Default -1.
            upscale_method (COMBO, optional): Default 'bislerp'. One of: 'bislerp', 'nearest-exact', 'bilinear', 'area', 'bicubic'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLCM:
    """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale"""
    def __call__(
        self,
        s_noise: float | FLOAT = 1.0,
        s_noise_end: float | FLOAT = 1.0,
        noise_clip_std: float | FLOAT = 0.0,
    ) -> SAMPLER:
        """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            s_noise (FLOAT, optional): Per-step noise multiplier at the first step (1.0 = match training). Range 0.0 to 64.0, step 0.01. Default 1.0.
            s_noise_end (FLOAT, optional): Per-step noise multiplier at the last step. Set equal to s_noise for a constant schedule. Range 0.0 to 64.0, step 0.01. Default 1.0.
            noise_clip_std (FLOAT, optional): Clamp per-step noise to +/- N*std. 0 disables. Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerCFGpp_version(str, Enum):
    regular = "regular"
    alternative = "alternative"

class SamplerEulerCFGpp:
    """SamplerEulerCFG++."""
    version = SamplerEulerCFGpp_version
    def __call__(self, version: SamplerEulerCFGpp_version | Literal["regular", "alternative"] = "regular") -> SAMPLER:
        """SamplerEulerCFG++.

        Module: comfy_extras.nodes_advanced_samplers · Category: experimental
        Experimental: may change in a future version.

        Args:
            version (COMBO, optional): Default 'regular'. One of: 'regular', 'alternative'.

        Returns:
            SAMPLER (SAMPLER)
        """

class WebcamCapture:
    """Webcam Capture."""
    def __call__(
        self,
        image: WidgetValue | WEBCAM,
        width: int | INT = 0,
        height: int | INT = 0,
        capture_on_queue: bool | BOOLEAN = True,
    ) -> IMAGE:
        """Webcam Capture.

        Module: comfy_extras.nodes_webcam · Category: image

        Args:
            image (WEBCAM, required)
            width (INT, optional): Range 0 to 16384. Default 0.
            height (INT, optional): Range 0 to 16384. Default 0.
            capture_on_queue (BOOLEAN, optional): Default True.

        Returns:
            IMAGE (IMAGE)
        """

class EmptyLatentAudio:
    """Empty Latent Audio."""
    def __call__(self, seconds: float | FLOAT = 47.6, batch_size: int | INT = 1) -> LATENT:
        """Empty Latent Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 47.6.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class VAEEncodeAudio:
    """VAE Encode Audio."""
    def __call__(self, audio: AUDIO, vae: VAE) -> LATENT:
        """VAE Encode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            audio (AUDIO, required)
            vae (VAE, required)

        Returns:
            LATENT (LATENT)
        """

class VAEDecodeAudio:
    """VAE Decode Audio."""
    def __call__(self, samples: LATENT, vae: VAE) -> AUDIO:
        """VAE Decode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)

        Returns:
            AUDIO (AUDIO)
        """

class VAEDecodeAudioTiled:
    """VAE Decode Audio (Tiled)."""
    def __call__(self, samples: LATENT, vae: VAE, tile_size: int | INT = 512, overlap: int | INT = 64) -> AUDIO:
        """VAE Decode Audio (Tiled).

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)
            tile_size (INT, optional): Range 32 to 8192, step 8. Default 512.
            overlap (INT, optional): Range 0 to 1024, step 8. Default 64.

        Returns:
            AUDIO (AUDIO)
        """

class SaveAudio:
    """Save Audio (FLAC) (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, audio: AUDIO, filename_prefix: str | STRING = "audio/ComfyUI") -> AUDIO:
        """Save Audio (FLAC) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.

        Returns:
            audio (AUDIO)
        """

class SaveAudioMP3_quality(str, Enum):
    V0 = "V0"
    _128k = "128k"
    _320k = "320k"

class SaveAudioMP3:
    """Save Audio (MP3) (DEPRECATED)."""
    quality = SaveAudioMP3_quality
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        quality: SaveAudioMP3_quality | Literal["V0", "128k", "320k"] = "V0",
    ) -> AUDIO:
        """Save Audio (MP3) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default 'V0'. One of: 'V0', '128k', '320k'.

        Returns:
            audio (AUDIO)
        """

class SaveAudioOpus_quality(str, Enum):
    _64k = "64k"
    _96k = "96k"
    _128k = "128k"
    _192k = "192k"
    _320k = "320k"

class SaveAudioOpus:
    """Save Audio (Opus) (DEPRECATED)."""
    quality = SaveAudioOpus_quality
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        quality: SaveAudioOpus_quality | Literal["64k", "96k", "128k", "192k", "320k"] = "128k",
    ) -> AUDIO:
        """Save Audio (Opus) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default '128k'. One of: '64k', '96k', '128k', '192k', '320k'.

        Returns:
            audio (AUDIO)
        """

class SaveAudioAdvanced_format(str, Enum):
    flac = "flac"
    mp3 = "mp3"
    opus = "opus"

class SaveAudioAdvanced_format_quality(str, Enum):
    V0 = "V0"
    _128k = "128k"
    _320k = "320k"
    _64k = "64k"
    _96k = "96k"
    _192k = "192k"

SaveAudioAdvanced_format_quality_values: TypeAlias = Literal[
    "V0",
    "128k",
    "320k",
    SaveAudioAdvanced_format_quality.V0,
    SaveAudioAdvanced_format_quality._128k,
    SaveAudioAdvanced_format_quality._320k,
]

SaveAudioAdvanced_format_quality_values_: TypeAlias = Literal[
    "64k",
    "96k",
    "128k",
    "192k",
    "320k",
    SaveAudioAdvanced_format_quality._64k,
    SaveAudioAdvanced_format_quality._96k,
    SaveAudioAdvanced_format_quality._128k,
    SaveAudioAdvanced_format_quality._192k,
    SaveAudioAdvanced_format_quality._320k,
]

class SaveAudioAdvanced:
    """Save Audio (Advanced): Saves the input audio to your ComfyUI output directory."""
    format = SaveAudioAdvanced_format
    format_quality = SaveAudioAdvanced_format_quality
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        format: Literal["flac", SaveAudioAdvanced_format.flac] = "flac",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        *,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        *,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        filename_prefix: str | STRING = "audio/ComfyUI",
        *,
        format: Mapping[str, Any],
    ) -> AUDIO: ...
    @overload
    def __call__(self, audio: AUDIO, filename_prefix: str | STRING, format: Mapping[str, Any]) -> AUDIO:
        """Save Audio (Advanced): Saves the input audio to your ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required): The audio to save.
            filename_prefix (STRING, optional): The prefix for the file to save. May include formatting tokens such as %date:yyyy-MM-dd%. Default 'audio/ComfyUI'.
            format (COMBO, optional): The file format in which to save the audio. Default 'flac'. One of: 'flac', 'mp3', 'opus'.
            format_quality (COMBO, if format is one of 'mp3', 'opus'): Default 'V0' (mp3). Default '128k' (opus). One of: 'V0', '128k', '320k', '64k', '96k', '192k'.

        Returns:
            audio (AUDIO)
        """

class LoadAudio_audio(str, Enum): ...  # type: ignore[misc]

class LoadAudio:
    """Load Audio."""
    audio = LoadAudio_audio
    def __call__(self, audio: LoadAudio_audio | str) -> AUDIO:
        """Load Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (COMBO, required)

        Returns:
            AUDIO (AUDIO)
        """

class PreviewAudio:
    """Preview Audio: Preview the audio without saving it to the ComfyUI output directory."""
    def __call__(self, audio: AUDIO) -> AUDIO:
        """Preview Audio: Preview the audio without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)

        Returns:
            audio (AUDIO)
        """

class ConditioningStableAudio:
    """ConditioningStableAudio."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        seconds_start: float | FLOAT = 0.0,
        seconds_total: float | FLOAT = 47.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """ConditioningStableAudio.

        Module: comfy_extras.nodes_audio · Category: model/conditioning/stable audio

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            seconds_start (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 0.0.
            seconds_total (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 47.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class RecordAudio:
    """Record Audio."""
    def __call__(self, audio: WidgetValue | AUDIO_RECORD) -> AUDIO:
        """Record Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO_RECORD, required)

        Returns:
            AUDIO (AUDIO)
        """

class TrimAudioDuration:
    """Trim Audio Duration: Trim audio tensor into chosen time range."""
    def __call__(self, audio: AUDIO, start_index: float | FLOAT = 0.0, duration: float | FLOAT = 60.0) -> AUDIO:
        """Trim Audio Duration: Trim audio tensor into chosen time range.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)
            start_index (FLOAT, optional): Start time in seconds, can be negative to count from the end (supports sub-seconds). Range -18446744073709551615 to 18446744073709551615, step 0.01. Default 0.0.
            duration (FLOAT, optional): Duration in seconds. At least 0.0, step 0.01. Default 60.0.

        Returns:
            AUDIO (AUDIO)
        """

class SplitAudioChannels:
    """Split Audio Channels: Separates the audio into left and right channels."""
    def __call__(self, audio: AUDIO) -> tuple[AUDIO, AUDIO]:
        """Split Audio Channels: Separates the audio into left and right channels.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)

        Returns:
            left (AUDIO)
            right (AUDIO)
        """

class JoinAudioChannels:
    """Join Audio Channels: Joins left and right mono audio channels into a stereo audio."""
    def __call__(self, audio_left: AUDIO, audio_right: AUDIO) -> AUDIO:
        """Join Audio Channels: Joins left and right mono audio channels into a stereo audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio_left (AUDIO, required)
            audio_right (AUDIO, required)

        Returns:
            audio (AUDIO)
        """

class AudioConcat_direction(str, Enum):
    after = "after"
    before = "before"

class AudioConcat:
    """Concatenate Audio: Concatenates the audio1 to audio2 in the specified direction."""
    direction = AudioConcat_direction
    def __call__(
        self,
        audio1: AUDIO,
        audio2: AUDIO,
        direction: AudioConcat_direction | Literal["after", "before"] = "after",
    ) -> AUDIO:
        """Concatenate Audio: Concatenates the audio1 to audio2 in the specified direction.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio1 (AUDIO, required)
            audio2 (AUDIO, required)
            direction (COMBO, optional): Whether to append audio2 after or before audio1. Default 'after'. One of: 'after', 'before'.

        Returns:
            AUDIO (AUDIO)
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
        audio1: AUDIO,
        audio2: AUDIO,
        merge_method: AudioMerge_merge_method | Literal["add", "mean", "subtract", "multiply"] = "add",
    ) -> AUDIO:
        """Merge Audio: Combine two audio tracks by overlaying their waveforms.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio1 (AUDIO, required)
            audio2 (AUDIO, required)
            merge_method (COMBO, optional): The method used to combine the audio waveforms. Default 'add'. One of: 'add', 'mean', 'subtract', 'multiply'.

        Returns:
            AUDIO (AUDIO)
        """

class AudioAdjustVolume:
    """Adjust Audio Volume: Adjust the volume of the audio by a specified amount in decibels (dB)."""
    def __call__(self, audio: AUDIO, volume: int | INT = 1) -> AUDIO:
        """Adjust Audio Volume: Adjust the volume of the audio by a specified amount in decibels (dB).

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)
            volume (INT, optional): Volume adjustment in decibels (dB). 0 = no change, +6 = double, -6 = half, etc. Range -100 to 100. Default 1.

        Returns:
            AUDIO (AUDIO)
        """

class EmptyAudio:
    """Empty Audio."""
    def __call__(
        self,
        duration: float | FLOAT = 60.0,
        sample_rate: int | INT = 44100,
        channels: int | INT = 2,
    ) -> AUDIO:
        """Empty Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            duration (FLOAT, optional): Duration of the empty audio clip in seconds. Range 0.0 to 18446744073709551615, step 0.01. Default 60.0.
            sample_rate (INT, optional): Sample rate of the empty audio clip. Range 1 to 192000. Default 44100.
            channels (INT, optional): Number of audio channels (1 for mono, 2 for stereo). Range 1 to 2. Default 2.

        Returns:
            AUDIO (AUDIO)
        """

class AudioEqualizer3Band:
    """Audio Equalizer (3-Band)."""
    def __call__(
        self,
        audio: AUDIO,
        low_gain_dB: float | FLOAT = 0.0,
        low_freq: int | INT = 100,
        mid_gain_dB: float | FLOAT = 0.0,
        mid_freq: int | INT = 1000,
        mid_q: float | FLOAT = 0.707,
        high_gain_dB: float | FLOAT = 0.0,
        high_freq: int | INT = 5000,
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
            AUDIO (AUDIO)
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
    def __call__(self, width: int | INT = 1024, height: int | INT = 1024, batch_size: int | INT = 1) -> LATENT:
        """EmptySD3LatentImage.

        Module: comfy_extras.nodes_sd3 · Category: model/latent/stable diffusion

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
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
        clip_l: str | STRING = "",
        clip_g: str | STRING = "",
        t5xxl: str | STRING = "",
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
            CONDITIONING (CONDITIONING)
        """

class ControlNetApplySD3:
    """Apply Controlnet with VAE."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | ImageLike,
        strength: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class SkipLayerGuidanceSD3:
    """SkipLayerGuidanceSD3: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        layers: str | STRING = "7, 8, 9",
        scale: float | FLOAT = 3.0,
        start_percent: float | FLOAT = 0.01,
        end_percent: float | FLOAT = 0.15,
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
    def __call__(self, coeff: float | FLOAT = 1.2, steps: int | INT = 10, denoise: float | FLOAT = 1.0) -> SIGMAS:
        """GITSScheduler.

        Module: comfy_extras.nodes_gits · Category: model/sampling/schedulers

        Args:
            coeff (FLOAT, optional): Range 0.8 to 1.5, step 0.05. Default 1.2.
            steps (INT, optional): Range 2 to 1000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
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
        positive: CONDITIONING,
        negative: CONDITIONING,
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | ImageLike,
        mask: MASK | ImageLike,
        strength: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class CLIPTextEncodeHunyuanDiT:
    """CLIP Text Encode (Hunyuan Image)."""
    def __call__(self, clip: CLIP, bert: str | STRING = "", mt5xl: str | STRING = "") -> CONDITIONING:
        """CLIP Text Encode (Hunyuan Image).

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan image

        Args:
            clip (CLIP, required)
            bert (STRING, optional): Default ''.
            mt5xl (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class TextEncodeHunyuanVideoImageToVideo:
    """TextEncodeHunyuanVideo_ImageToVideo."""
    def __call__(
        self,
        clip: CLIP,
        clip_vision_output: CLIP_VISION_OUTPUT,
        prompt: str | STRING = "",
        image_interleave: int | INT = 2,
    ) -> CONDITIONING:
        """TextEncodeHunyuanVideo_ImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video · Class type: TextEncodeHunyuanVideo_ImageToVideo

        Args:
            clip (CLIP, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            prompt (STRING, optional): Default ''.
            image_interleave (INT, optional): How much the image influences things vs the text prompt. Higher number means more influence from the text prompt. Range 1 to 512. Default 2.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class EmptyHunyuanLatentVideo:
    """Empty HunyuanVideo 1.0 Latent."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """Empty HunyuanVideo 1.0 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class EmptyHunyuanVideo15Latent:
    """Empty HunyuanVideo 1.5 Latent."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """Empty HunyuanVideo 1.5 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class HunyuanVideo15ImageToVideo:
    """HunyuanVideo15ImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 33,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class HunyuanVideo15SuperResolution:
    """Hunyuan Video 1.5 Super Resolution."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        latent: LATENT,
        noise_augmentation: float | FLOAT = 0.7,
        vae: VAE | None = None,
        start_image: IMAGE | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
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
        samples: LATENT,
        upscale_method: HunyuanVideo15LatentUpscaleWithModel_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "bislerp"] = "bilinear",
        width: int | INT = 1280,
        height: int | INT = 720,
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
            LATENT (LATENT)
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
