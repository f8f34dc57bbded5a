from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealFiles, RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    AUDIO_ENCODER_OUTPUT,
    AUDIO_RECORD,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    IMAGE,
    LATENT,
    MASK,
    MODEL,
    MODEL_PATCH,
    Result,
    VAE,
    WidgetValue,
)

class Apg:
    """Adaptive Projected Guidance."""
    def __call__(self, model: MODEL, eta: float = 1.0, norm_threshold: float = 5.0, momentum: float = 0.0) -> MODEL:
        """Adaptive Projected Guidance.

        Module: comfy_extras.nodes_apg · Category: model/sampling/custom · Class type: APG

        Args:
            model (MODEL, required)
            eta (FLOAT, optional): Controls the scale of the parallel guidance vector. Default CFG behavior at a setting of 1. Range -10.0 to 10.0, step 0.01. Default 1.0.
            norm_threshold (FLOAT, optional): Normalize guidance vector to this value, normalization disable at a setting of 0. Range 0.0 to 50.0, step 0.1. Default 5.0.
            momentum (FLOAT, optional): Controls a running average of guidance during diffusion, disabled at a setting of 0. Range -5.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class AnimaLLLiteApply:
    """Apply Anima LLLite."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Anima LLLite.

        Module: comfy_extras.nodes_model_patch · Category: model_patches/anima
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
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

class CLIPMergeAdd:
    """CLIPMergeAdd."""
    def __call__(self, clip1: CLIP, clip2: CLIP) -> CLIP:
        """CLIPMergeAdd.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)

        Returns:
            CLIP (CLIP)
        """

class CLIPMergeSimple:
    """CLIPMergeSimple."""
    def __call__(self, clip1: CLIP, clip2: CLIP, ratio: float = 1.0) -> CLIP:
        """CLIPMergeSimple.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class CLIPMergeSubtract:
    """CLIPMergeSubtract."""
    def __call__(self, clip1: CLIP, clip2: CLIP, multiplier: float = 1.0) -> CLIP:
        """CLIPMergeSubtract.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            clip1 (CLIP, required)
            clip2 (CLIP, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class CLIPSave:
    """CLIPSave."""
    def __call__(self, clip: CLIP, filename_prefix: str | list[str] | RealOutput = "clip/ComfyUI") -> Result:
        """CLIPSave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            clip (CLIP, required)
            filename_prefix (STRING, optional): Default 'clip/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class CLIPTextEncodeKandinsky5:
    """CLIP Text Encode (Kandinsky 5)."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        qwen25_7b: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (Kandinsky 5).

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning/kandinsky

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            qwen25_7b (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class Canny:
    """Detect Edges (Canny)."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        low_threshold: float = 0.4,
        high_threshold: float = 0.8,
    ) -> IMAGE:
        """Detect Edges (Canny).

        Module: comfy_extras.nodes_canny · Category: image/filters

        Args:
            image (IMAGE, required)
            low_threshold (FLOAT, optional): Range 0.01 to 0.99, step 0.01. Default 0.4.
            high_threshold (FLOAT, optional): Range 0.01 to 0.99, step 0.01. Default 0.8.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class CheckpointSave:
    """Save Checkpoint."""
    def __call__(
        self,
        model: MODEL,
        clip: CLIP,
        vae: VAE,
        filename_prefix: str | list[str] | RealOutput = "checkpoints/ComfyUI",
    ) -> Result:
        """Save Checkpoint.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            clip (CLIP, required)
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'checkpoints/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class ConditioningStableAudio:
    """ConditioningStableAudio."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        seconds_start: float = 0.0,
        seconds_total: float = 47.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """ConditioningStableAudio.

        Module: comfy_extras.nodes_audio · Category: model/conditioning/stable audio

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            seconds_start (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 0.0.
            seconds_total (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 47.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
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

class EmptyLatentAudio:
    """Empty Latent Audio."""
    def __call__(self, seconds: float = 47.6, batch_size: int = 1) -> LATENT:
        """Empty Latent Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 47.6.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class JoinAudioChannels:
    """Join Audio Channels: Joins left and right mono audio channels into a stereo audio."""
    def __call__(
        self,
        audio_left: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio_right: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> AUDIO:
        """Join Audio Channels: Joins left and right mono audio channels into a stereo audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio_left (AUDIO, required)
            audio_right (AUDIO, required)

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class Kandinsky5ImageToVideo:
    """Kandinsky5ImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 768,
        height: int = 512,
        length: int = 121,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, LATENT]:
        """Kandinsky5ImageToVideo.

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning/kandinsky

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 768.
            height (INT, optional): Range 16 to 16384, step 16. Default 512.
            length (INT, optional): Range 1 to 16384, step 4. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): Empty video latent
            cond_latent (dict of samples: Tensor [batch, channels, height, width], …): Clean encoded start images, used to replace the noisy start of the model output latents
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
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ModelMergeAdd:
    """ModelMergeAdd."""
    def __call__(self, model1: MODEL, model2: MODEL) -> MODEL:
        """ModelMergeAdd.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)

        Returns:
            MODEL (MODEL)
        """

class ModelMergeBlocks:
    """ModelMergeBlocks."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        input: float = 1.0,
        middle: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeBlocks.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            input (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSimple:
    """ModelMergeSimple."""
    def __call__(self, model1: MODEL, model2: MODEL, ratio: float = 1.0) -> MODEL:
        """ModelMergeSimple.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSubtract:
    """ModelMergeSubtract."""
    def __call__(self, model1: MODEL, model2: MODEL, multiplier: float = 1.0) -> MODEL:
        """ModelMergeSubtract.

        Module: comfy_extras.nodes_model_merging · Category: model/merging

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ModelPatchLoader_name(str, Enum): ...  # type: ignore[misc]

class ModelPatchLoader:
    """Load Model Patch."""
    name = ModelPatchLoader_name
    def __call__(self, name: ModelPatchLoader_name | str) -> MODEL_PATCH:
        """Load Model Patch.

        Module: comfy_extras.nodes_model_patch · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            name (COMBO, required)

        Returns:
            MODEL_PATCH (MODEL_PATCH)
        """

class ModelSave:
    """ModelSave."""
    def __call__(
        self,
        model: MODEL,
        filename_prefix: str | list[str] | RealOutput = "diffusion_models/ComfyUI",
    ) -> Result:
        """ModelSave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            filename_prefix (STRING, optional): Default 'diffusion_models/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class NormalizeVideoLatentStart:
    """NormalizeVideoLatentStart: Normalizes the initial frames of a video latent to match the mean and standard deviation of subsequent reference frames."""
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        start_frame_count: int = 4,
        reference_frame_count: int = 5,
    ) -> LATENT:
        """NormalizeVideoLatentStart: Normalizes the initial frames of a video latent to match the mean and standard deviation of subsequent reference frames.

        Helps reduce differences between the starting frames and the rest of the video.

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning

        Args:
            latent (LATENT, required)
            start_frame_count (INT, optional): Number of latent frames to normalize, counted from the start. Range 1 to 16384. Default 4.
            reference_frame_count (INT, optional): Number of latent frames after the start frames to use as reference. Range 1 to 16384. Default 5.

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class PreviewAudio:
    """Preview Audio: Preview the audio without saving it to the ComfyUI output directory."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput) -> RealFiles:
        """Preview Audio: Preview the audio without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class QwenImageDiffsynthControlnet:
    """Apply Qwen Image DiffSynth ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Qwen Image DiffSynth ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/qwen
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
        """

class RecordAudio:
    """Record Audio."""
    def __call__(self, audio: WidgetValue | AUDIO_RECORD) -> AUDIO:
        """Record Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO_RECORD, required)

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SUPIRApply:
    """SUPIRApply."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength_start: float = 1.0,
        strength_end: float = 1.0,
        restore_cfg: float = 4.0,
        restore_cfg_s_tmin: float = 0.05,
    ) -> MODEL:
        """SUPIRApply.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/supir
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength_start (FLOAT, optional): Control strength at the start of sampling (high sigma). Range 0.0 to 10.0, step 0.01. Default 1.0.
            strength_end (FLOAT, optional): Control strength at the end of sampling (low sigma). Linearly interpolated from start. Range 0.0 to 10.0, step 0.01. Default 1.0.
            restore_cfg (FLOAT, optional): Pulls denoised output toward the input latent. Higher = stronger fidelity to input. 0 to disable. Range 0.0 to 20.0, step 0.1. Default 4.0.
            restore_cfg_s_tmin (FLOAT, optional): Sigma threshold below which restore_cfg is disabled. Range 0.0 to 1.0, step 0.01. Default 0.05.

        Returns:
            MODEL (MODEL)
        """

class SaveAudio:
    """Save Audio (FLAC) (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
    ) -> RealFiles:
        """Save Audio (FLAC) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
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
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        format: Literal["flac", SaveAudioAdvanced_format.flac] = "flac",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Mapping[str, Any],
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Mapping[str, Any],
    ) -> RealFiles:
        """Save Audio (Advanced): Saves the input audio to your ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required): The audio to save.
            filename_prefix (STRING, optional): The prefix for the file to save. May include formatting tokens such as %date:yyyy-MM-dd%. Default 'audio/ComfyUI'.
            format (COMBO, optional): The file format in which to save the audio. Default 'flac'. One of: 'flac', 'mp3', 'opus'.
            format_quality (COMBO, if format is one of 'mp3', 'opus'): Default 'V0' (mp3). Default '128k' (opus). One of: 'V0', '128k', '320k', '64k', '96k', '192k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
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
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        quality: SaveAudioMP3_quality | Literal["V0", "128k", "320k"] = "V0",
    ) -> RealFiles:
        """Save Audio (MP3) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default 'V0'. One of: 'V0', '128k', '320k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
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
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        quality: SaveAudioOpus_quality | Literal["64k", "96k", "128k", "192k", "320k"] = "128k",
    ) -> RealFiles:
        """Save Audio (Opus) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default '128k'. One of: '64k', '96k', '128k', '192k', '320k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SplitAudioChannels:
    """Split Audio Channels: Separates the audio into left and right channels."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput) -> tuple[AUDIO, AUDIO]:
        """Split Audio Channels: Separates the audio into left and right channels.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)

        Returns:
            left (dict of waveform [batch, channels, samples] and sample_rate)
            right (dict of waveform [batch, channels, samples] and sample_rate)
        """

class TrimAudioDuration:
    """Trim Audio Duration: Trim audio tensor into chosen time range."""
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        start_index: float = 0.0,
        duration: float = 60.0,
    ) -> AUDIO:
        """Trim Audio Duration: Trim audio tensor into chosen time range.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)
            start_index (FLOAT, optional): Start time in seconds, can be negative to count from the end (supports sub-seconds). Range -18446744073709551615 to 18446744073709551615, step 0.01. Default 0.0.
            duration (FLOAT, optional): Duration in seconds. At least 0.0, step 0.01. Default 60.0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class USOStyleReference:
    """Apply USO Style Reference."""
    def __call__(self, model: MODEL, model_patch: MODEL_PATCH, clip_vision_output: CLIP_VISION_OUTPUT) -> MODEL:
        """Apply USO Style Reference.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/flux
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)

        Returns:
            MODEL (MODEL)
        """

class VAEDecodeAudio:
    """VAE Decode Audio."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, vae: VAE) -> AUDIO:
        """VAE Decode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class VAEDecodeAudioTiled:
    """VAE Decode Audio (Tiled)."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        tile_size: int = 512,
        overlap: int = 64,
    ) -> AUDIO:
        """VAE Decode Audio (Tiled).

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)
            tile_size (INT, optional): Range 32 to 8192, step 8. Default 512.
            overlap (INT, optional): Range 0 to 1024, step 8. Default 64.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class VAEEncodeAudio:
    """VAE Encode Audio."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput, vae: VAE) -> LATENT:
        """VAE Encode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            audio (AUDIO, required)
            vae (VAE, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VAESave:
    """VAESave."""
    def __call__(self, vae: VAE, filename_prefix: str | list[str] | RealOutput = "vae/ComfyUI_vae") -> Result:
        """VAESave.

        Module: comfy_extras.nodes_model_merging · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'vae/ComfyUI_vae'.

        Returns:
            What the node saves or shows, once it has run.
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

class WanUni3CControlnetApply:
    """Apply Wan Uni3C ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        render_video: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> MODEL:
        """Apply Wan Uni3C ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/wan
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            render_video (IMAGE, required): The guidance video rendered from the camera trajectory, most commonly warped point cloud renders of the input image.
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ZImageFunControlnet:
    """Apply Z-Image Fun ControlNet."""
    def __call__(
        self,
        model: MODEL,
        model_patch: MODEL_PATCH,
        vae: VAE,
        strength: float = 1.0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        inpaint_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> MODEL:
        """Apply Z-Image Fun ControlNet.

        Module: comfy_extras.nodes_model_patch · Category: model/patch/z-image
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            model_patch (MODEL_PATCH, required)
            vae (VAE, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            image (IMAGE, optional)
            inpaint_image (IMAGE, optional)
            mask (MASK, optional)

        Returns:
            MODEL (MODEL)
        """
