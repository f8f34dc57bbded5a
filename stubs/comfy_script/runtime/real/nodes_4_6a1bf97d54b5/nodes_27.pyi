from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, ELEVENLABS_VOICE, GEMINI_INPUT_FILES, IMAGE, VIDEO

class ElevenLabsInstantVoiceClone:
    """ElevenLabs Instant Voice Clone: Create a cloned voice from audio samples."""
    @overload
    def __call__(
        self,
        files: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        remove_background_noise: bool = False,
    ) -> ELEVENLABS_VOICE: ...
    @overload
    def __call__(
        self,
        *,
        files_audio0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        files_audio1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio4: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio5: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio6: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        files_audio7: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        remove_background_noise: bool = False,
    ) -> ELEVENLABS_VOICE: ...
    @overload
    def __call__(
        self,
        *,
        audio0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio4: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio5: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio6: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio7: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        remove_background_noise: bool = False,
    ) -> ELEVENLABS_VOICE:
        """ElevenLabs Instant Voice Clone: Create a cloned voice from audio samples.

        Provide 1-8 audio recordings of the voice to clone.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            files (list of AUDIO, required): Audio recordings for voice cloning. 1 to 8 elements, or a dictionary by name: audio0, audio1, audio2, … (8 in all); each also by keyword, as files_audio0.
            remove_background_noise (BOOLEAN, optional): Remove background noise from voice samples using audio isolation. Default False.

        Returns:
            voice (ELEVENLABS_VOICE)
        """

class ElevenLabsSpeechToSpeech_model(str, Enum):
    eleven_multilingual_sts_v2 = "eleven_multilingual_sts_v2"
    eleven_english_sts_v2 = "eleven_english_sts_v2"

class ElevenLabsSpeechToSpeech_output_format(str, Enum):
    mp3_44100_192 = "mp3_44100_192"
    opus_48000_192 = "opus_48000_192"

class ElevenLabsSpeechToSpeech:
    """ElevenLabs Speech to Speech: Transform speech from one voice to another while preserving the original content and emotion."""
    model = ElevenLabsSpeechToSpeech_model
    output_format = ElevenLabsSpeechToSpeech_output_format
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        stability: float = 0.5,
        model: ElevenLabsSpeechToSpeech_model | Literal["eleven_multilingual_sts_v2", "eleven_english_sts_v2"] = "eleven_multilingual_sts_v2",
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int = 0,
        remove_background_noise: bool = False,
        *,
        model_speed: float = 1.0,
        model_similarity_boost: float = 0.75,
        model_use_speaker_boost: bool = False,
        model_style: float = 0.0,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        stability: float = 0.5,
        *,
        model: Mapping[str, Any],
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int = 0,
        remove_background_noise: bool = False,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        stability: float,
        model: Mapping[str, Any],
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int = 0,
        remove_background_noise: bool = False,
    ) -> AUDIO:
        """ElevenLabs Speech to Speech: Transform speech from one voice to another while preserving the original content and emotion.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            voice (ELEVENLABS_VOICE, required): Target voice for the transformation. Connect from Voice Selector or Instant Voice Clone.
            audio (AUDIO, required): Source audio to transform.
            stability (FLOAT, optional): Voice stability. Lower values give broader emotional range, higher values produce more consistent but potentially monotonous speech. Range 0.0 to 1.0, step 0.01. Default 0.5.
            model (COMBO, optional): Model to use for speech-to-speech transformation. Default 'eleven_multilingual_sts_v2'. One of: 'eleven_multilingual_sts_v2', 'eleven_english_sts_v2'.
            output_format (COMBO, optional): Audio output format. Default 'mp3_44100_192'. One of: 'mp3_44100_192', 'opus_48000_192'.
            seed (INT, optional): Seed for reproducibility. Range 0 to 4294967295. Default 0.
            remove_background_noise (BOOLEAN, optional): Remove background noise from input audio using audio isolation. Default False.
            model_speed (FLOAT, optional): Speech speed. 1.0 is normal, <1.0 slower, >1.0 faster. Range 0.7 to 1.3, step 0.01. Default 1.0.
            model_similarity_boost (FLOAT, optional): Similarity boost. Higher values make the voice more similar to the original. Range 0.0 to 1.0, step 0.01. Default 0.75.
            model_use_speaker_boost (BOOLEAN, optional): Boost similarity to the original speaker voice. Default False.
            model_style (FLOAT, optional): Style exaggeration. Higher values increase stylistic expression but may reduce stability. Range 0.0 to 0.2, step 0.01. Default 0.0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ElevenLabsTextToDialogue_apply_text_normalization(str, Enum):
    auto = "auto"
    on = "on"
    off = "off"

class ElevenLabsTextToDialogue_model(str, Enum):
    eleven_v3 = "eleven_v3"

class ElevenLabsTextToDialogue_inputs(str, Enum):
    _1 = "1"
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _5 = "5"
    _6 = "6"
    _7 = "7"
    _8 = "8"
    _9 = "9"
    _10 = "10"

class ElevenLabsTextToDialogue_output_format(str, Enum):
    mp3_44100_192 = "mp3_44100_192"
    opus_48000_192 = "opus_48000_192"

class ElevenLabsTextToDialogue:
    """ElevenLabs Text to Dialogue: Generate multi-speaker dialogue from text."""
    apply_text_normalization = ElevenLabsTextToDialogue_apply_text_normalization
    model = ElevenLabsTextToDialogue_model
    inputs = ElevenLabsTextToDialogue_inputs
    output_format = ElevenLabsTextToDialogue_output_format
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        inputs: Literal["1", ElevenLabsTextToDialogue_inputs._1] = "1",
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["2", ElevenLabsTextToDialogue_inputs._2],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["2", ElevenLabsTextToDialogue_inputs._2],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["3", ElevenLabsTextToDialogue_inputs._3],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["3", ElevenLabsTextToDialogue_inputs._3],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["4", ElevenLabsTextToDialogue_inputs._4],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["4", ElevenLabsTextToDialogue_inputs._4],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["5", ElevenLabsTextToDialogue_inputs._5],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["5", ElevenLabsTextToDialogue_inputs._5],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["6", ElevenLabsTextToDialogue_inputs._6],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["6", ElevenLabsTextToDialogue_inputs._6],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["7", ElevenLabsTextToDialogue_inputs._7],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["7", ElevenLabsTextToDialogue_inputs._7],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["8", ElevenLabsTextToDialogue_inputs._8],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["8", ElevenLabsTextToDialogue_inputs._8],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["9", ElevenLabsTextToDialogue_inputs._9],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | list[str] | RealOutput = "",
        inputs_voice9: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["9", ElevenLabsTextToDialogue_inputs._9],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | list[str] | RealOutput = "",
        inputs_voice9: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["10", ElevenLabsTextToDialogue_inputs._10],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | list[str] | RealOutput = "",
        inputs_voice9: ELEVENLABS_VOICE,
        inputs_text10: str | list[str] | RealOutput = "",
        inputs_voice10: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["10", ElevenLabsTextToDialogue_inputs._10],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | list[str] | RealOutput = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | list[str] | RealOutput = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | list[str] | RealOutput = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | list[str] | RealOutput = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | list[str] | RealOutput = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | list[str] | RealOutput = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | list[str] | RealOutput = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | list[str] | RealOutput = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | list[str] | RealOutput = "",
        inputs_voice9: ELEVENLABS_VOICE,
        inputs_text10: str | list[str] | RealOutput = "",
        inputs_voice10: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Mapping[str, Any],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Mapping[str, Any],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO:
        """ElevenLabs Text to Dialogue: Generate multi-speaker dialogue from text.

        Each dialogue entry has its own text and voice.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            stability (FLOAT, optional): Voice stability. Lower values give broader emotional range, higher values produce more consistent but potentially monotonous speech. Range 0.0 to 1.0, step 0.5. Default 0.5.
            apply_text_normalization (COMBO, optional): Text normalization mode. 'auto' lets the system decide, 'on' always applies normalization, 'off' skips it. Default 'auto'. One of: 'auto', 'on', 'off'.
            model (COMBO, optional): Model to use for dialogue generation. Default 'eleven_v3'. One of: 'eleven_v3'.
            inputs (COMBO, optional): Number of dialogue entries. Default '1'. One of: '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'.
            language_code (STRING, optional): ISO-639-1 or ISO-639-3 language code (e.g., 'en', 'es', 'fra'). Leave empty for automatic detection. Default ''.
            seed (INT, optional): Seed for reproducibility. Range 0 to 4294967295. Default 1.
            output_format (COMBO, optional): Audio output format. Default 'mp3_44100_192'. One of: 'mp3_44100_192', 'opus_48000_192'.
            inputs_text1 (STRING, optional): Text content for dialogue entry 1. Default ''.
            inputs_voice1 (ELEVENLABS_VOICE, required): Voice for dialogue entry 1. Connect from Voice Selector or Instant Voice Clone.
            inputs_text2 (STRING, if inputs is one of '2', '3', '4', '5', … (9 in all)): Text content for dialogue entry 2. Default ''.
            inputs_voice2 (ELEVENLABS_VOICE, required if inputs is one of '2', '3', '4', '5', … (9 in all)): Voice for dialogue entry 2. Connect from Voice Selector or Instant Voice Clone.
            inputs_text3 (STRING, if inputs is one of '3', '4', '5', '6', … (8 in all)): Text content for dialogue entry 3. Default ''.
            inputs_voice3 (ELEVENLABS_VOICE, required if inputs is one of '3', '4', '5', '6', … (8 in all)): Voice for dialogue entry 3. Connect from Voice Selector or Instant Voice Clone.
            inputs_text4 (STRING, if inputs is one of '4', '5', '6', '7', … (7 in all)): Text content for dialogue entry 4. Default ''.
            inputs_voice4 (ELEVENLABS_VOICE, required if inputs is one of '4', '5', '6', '7', … (7 in all)): Voice for dialogue entry 4. Connect from Voice Selector or Instant Voice Clone.
            inputs_text5 (STRING, if inputs is one of '5', '6', '7', '8', … (6 in all)): Text content for dialogue entry 5. Default ''.
            inputs_voice5 (ELEVENLABS_VOICE, required if inputs is one of '5', '6', '7', '8', … (6 in all)): Voice for dialogue entry 5. Connect from Voice Selector or Instant Voice Clone.
            inputs_text6 (STRING, if inputs is one of '6', '7', '8', '9', … (5 in all)): Text content for dialogue entry 6. Default ''.
            inputs_voice6 (ELEVENLABS_VOICE, required if inputs is one of '6', '7', '8', '9', … (5 in all)): Voice for dialogue entry 6. Connect from Voice Selector or Instant Voice Clone.
            inputs_text7 (STRING, if inputs is one of '7', '8', '9', '10'): Text content for dialogue entry 7. Default ''.
            inputs_voice7 (ELEVENLABS_VOICE, required if inputs is one of '7', '8', '9', '10'): Voice for dialogue entry 7. Connect from Voice Selector or Instant Voice Clone.
            inputs_text8 (STRING, if inputs is one of '8', '9', '10'): Text content for dialogue entry 8. Default ''.
            inputs_voice8 (ELEVENLABS_VOICE, required if inputs is one of '8', '9', '10'): Voice for dialogue entry 8. Connect from Voice Selector or Instant Voice Clone.
            inputs_text9 (STRING, if inputs is one of '9', '10'): Text content for dialogue entry 9. Default ''.
            inputs_voice9 (ELEVENLABS_VOICE, required if inputs is one of '9', '10'): Voice for dialogue entry 9. Connect from Voice Selector or Instant Voice Clone.
            inputs_text10 (STRING, if inputs is '10'): Text content for dialogue entry 10. Default ''.
            inputs_voice10 (ELEVENLABS_VOICE, required if inputs is '10'): Voice for dialogue entry 10. Connect from Voice Selector or Instant Voice Clone.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class GeminiNode_model(str, Enum):
    gemini_2_5_pro = "gemini-2.5-pro"
    gemini_2_5_flash = "gemini-2.5-flash"
    gemini_3_pro_preview = "gemini-3-pro-preview"
    gemini_3_1_pro = "gemini-3-1-pro"
    gemini_3_1_flash_lite = "gemini-3-1-flash-lite"

GeminiNode_model_values: TypeAlias = Literal[
    "gemini-2.5-pro",
    "gemini-2.5-flash",
    "gemini-3-pro-preview",
    "gemini-3-1-pro",
    "gemini-3-1-flash-lite",
]

class GeminiNode:
    """Google Gemini: Generate text responses with Google's Gemini AI model."""
    model = GeminiNode_model
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GeminiNode_model | GeminiNode_model_values = "gemini-3-1-pro",
        seed: int = 42,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        video: VIDEO | list[VIDEO] | RealOutput | None = None,
        files: GEMINI_INPUT_FILES | None = None,
        system_prompt: str | list[str] | RealOutput = "",
    ) -> str:
        """Google Gemini: Generate text responses with Google's Gemini AI model.

        You can provide multiple types of inputs (text, images, audio, video) as context for generating more relevant and meaningful responses.

        Module: comfy_api_nodes.nodes_gemini · Category: partner/text/Gemini
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text inputs to the model, used to generate a response. You can include detailed instructions, questions, or context for the model. Default ''.
            model (COMBO, optional): The Gemini model to use for generating responses. Default 'gemini-3-1-pro'. One of: 'gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-3-pro-preview', 'gemini-3-1-pro', 'gemini-3-1-flash-lite'.
            seed (INT, optional): When seed is fixed to a specific value, the model makes a best effort to provide the same response for repeated requests. Deterministic output isn't guaranteed. Also, changing the model or parameter settings, such as the temperature, can cause variations in the response even when you use the same seed value. By default, a random seed value is used. Range 0 to 18446744073709551615. Default 42.
            images (IMAGE, optional): Optional image(s) to use as context for the model. To include multiple images, you can use the Batch Images node.
            audio (AUDIO, optional): Optional audio to use as context for the model.
            video (VIDEO, optional): Optional video to use as context for the model.
            files (GEMINI_INPUT_FILES, optional): Optional file(s) to use as context for the model. Accepts inputs from the Gemini Generate Content Input Files node.
            system_prompt (STRING, optional): Foundational instructions that dictate an AI's behavior. Default ''.

        Returns:
            STRING (STRING)
        """
