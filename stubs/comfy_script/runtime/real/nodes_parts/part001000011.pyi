from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from .types import AUDIO, ELEVENLABS_VOICE

class ElevenLabsAudioIsolation:
    """ElevenLabs Voice Isolation: Remove background noise from audio, isolating vocals or speech."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput) -> AUDIO:
        """ElevenLabs Voice Isolation: Remove background noise from audio, isolating vocals or speech.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            audio (AUDIO, required): Audio to process for background noise removal.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

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

class ElevenLabsSpeechToText_model(str, Enum):
    scribe_v2 = "scribe_v2"

class ElevenLabsSpeechToText_model_timestamps_granularity(str, Enum):
    word = "word"
    character = "character"
    none = "none"

class ElevenLabsSpeechToText:
    """ElevenLabs Speech to Text: Transcribe audio to text."""
    model = ElevenLabsSpeechToText_model
    model_timestamps_granularity = ElevenLabsSpeechToText_model_timestamps_granularity
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        model: ElevenLabsSpeechToText_model | Literal["scribe_v2"] = "scribe_v2",
        language_code: str | list[str] | RealOutput = "",
        num_speakers: int = 0,
        seed: int = 1,
        *,
        model_tag_audio_events: bool = False,
        model_diarize: bool = False,
        model_diarization_threshold: float = 0.22,
        model_temperature: float = 0.0,
        model_timestamps_granularity: ElevenLabsSpeechToText_model_timestamps_granularity | Literal["word", "character", "none"] = "word",
    ) -> tuple[str, str, str]: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        model: Mapping[str, Any],
        language_code: str | list[str] | RealOutput = "",
        num_speakers: int = 0,
        seed: int = 1,
    ) -> tuple[str, str, str]:
        """ElevenLabs Speech to Text: Transcribe audio to text.

        Supports automatic language detection, speaker diarization, and audio event tagging.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            audio (AUDIO, required): Audio to transcribe.
            model (COMBO, optional): Model to use for transcription. Default 'scribe_v2'. One of: 'scribe_v2'.
            language_code (STRING, optional): ISO-639-1 or ISO-639-3 language code (e.g., 'en', 'es', 'fra'). Leave empty for automatic detection. Default ''.
            num_speakers (INT, optional): Maximum number of speakers to predict. Set to 0 for automatic detection. Range 0 to 32. Default 0.
            seed (INT, optional): Seed for reproducibility (determinism not guaranteed). Range 0 to 2147483647. Default 1.
            model_tag_audio_events (BOOLEAN, optional): Annotate sounds like (laughter), (music), etc. in transcript. Default False.
            model_diarize (BOOLEAN, optional): Annotate which speaker is talking. Default False.
            model_diarization_threshold (FLOAT, optional): Speaker separation sensitivity. Lower values are more sensitive to speaker changes. Range 0.1 to 0.4, step 0.01. Default 0.22.
            model_temperature (FLOAT, optional): Randomness control. 0.0 uses model default. Higher values increase randomness. Range 0.0 to 2.0, step 0.01. Default 0.0.
            model_timestamps_granularity (COMBO, optional): Timing precision for transcript words. Default 'word'. One of: 'word', 'character', 'none'.

        Returns:
            text (STRING)
            language_code (STRING)
            words_json (STRING)
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

class ElevenLabsTextToSoundEffects_model(str, Enum):
    eleven_sfx_v2 = "eleven_sfx_v2"

class ElevenLabsTextToSoundEffects_output_format(str, Enum):
    mp3_44100_192 = "mp3_44100_192"
    opus_48000_192 = "opus_48000_192"

class ElevenLabsTextToSoundEffects:
    """ElevenLabs Text to Sound Effects: Generate sound effects from text descriptions."""
    model = ElevenLabsTextToSoundEffects_model
    output_format = ElevenLabsTextToSoundEffects_output_format
    @overload
    def __call__(
        self,
        text: str | list[str] | RealOutput = "",
        model: ElevenLabsTextToSoundEffects_model | Literal["eleven_sfx_v2"] = "eleven_sfx_v2",
        output_format: ElevenLabsTextToSoundEffects_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        model_duration: float = 5.0,
        model_loop: bool = False,
        model_prompt_influence: float = 0.3,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        output_format: ElevenLabsTextToSoundEffects_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        output_format: ElevenLabsTextToSoundEffects_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO:
        """ElevenLabs Text to Sound Effects: Generate sound effects from text descriptions.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            text (STRING, optional): Text description of the sound effect to generate. Default ''.
            model (COMBO, optional): Model to use for sound effect generation. Default 'eleven_sfx_v2'. One of: 'eleven_sfx_v2'.
            output_format (COMBO, optional): Audio output format. Default 'mp3_44100_192'. One of: 'mp3_44100_192', 'opus_48000_192'.
            model_duration (FLOAT, optional): Duration of generated sound in seconds. Range 0.5 to 30.0, step 0.1. Default 5.0.
            model_loop (BOOLEAN, optional): Create a smoothly looping sound effect. Default False.
            model_prompt_influence (FLOAT, optional): How closely generation follows the prompt. Higher values make the sound follow the text more closely. Range 0.0 to 1.0, step 0.01. Default 0.3.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ElevenLabsTextToSpeech_apply_text_normalization(str, Enum):
    auto = "auto"
    on = "on"
    off = "off"

class ElevenLabsTextToSpeech_model(str, Enum):
    eleven_multilingual_v2 = "eleven_multilingual_v2"
    eleven_v3 = "eleven_v3"

class ElevenLabsTextToSpeech_output_format(str, Enum):
    mp3_44100_192 = "mp3_44100_192"
    opus_48000_192 = "opus_48000_192"

ElevenLabsTextToSpeech_model_values: TypeAlias = Literal[
    "eleven_multilingual_v2",
    ElevenLabsTextToSpeech_model.eleven_multilingual_v2,
]

class ElevenLabsTextToSpeech:
    """ElevenLabs Text to Speech: Convert text to speech."""
    apply_text_normalization = ElevenLabsTextToSpeech_apply_text_normalization
    model = ElevenLabsTextToSpeech_model
    output_format = ElevenLabsTextToSpeech_output_format
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | list[str] | RealOutput = "",
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToSpeech_model_values = "eleven_multilingual_v2",
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
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
        text: str | list[str] | RealOutput = "",
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        *,
        model: Literal["eleven_v3", ElevenLabsTextToSpeech_model.eleven_v3],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        model_speed: float = 1.0,
        model_similarity_boost: float = 0.75,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | list[str] | RealOutput,
        stability: float,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"],
        model: Literal["eleven_v3", ElevenLabsTextToSpeech_model.eleven_v3],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        model_speed: float = 1.0,
        model_similarity_boost: float = 0.75,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | list[str] | RealOutput = "",
        stability: float = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        *,
        model: Mapping[str, Any],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | list[str] | RealOutput,
        stability: float,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"],
        model: Mapping[str, Any],
        language_code: str | list[str] | RealOutput = "",
        seed: int = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO:
        """ElevenLabs Text to Speech: Convert text to speech.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            voice (ELEVENLABS_VOICE, required): Voice to use for speech synthesis. Connect from Voice Selector or Instant Voice Clone.
            text (STRING, optional): The text to convert to speech. Default ''.
            stability (FLOAT, optional): Voice stability. Lower values give broader emotional range, higher values produce more consistent but potentially monotonous speech. Range 0.0 to 1.0, step 0.01. Default 0.5.
            apply_text_normalization (COMBO, optional): Text normalization mode. 'auto' lets the system decide, 'on' always applies normalization, 'off' skips it. Default 'auto'. One of: 'auto', 'on', 'off'.
            model (COMBO, optional): Model to use for text-to-speech. Default 'eleven_multilingual_v2'. One of: 'eleven_multilingual_v2', 'eleven_v3'.
            language_code (STRING, optional): ISO-639-1 or ISO-639-3 language code (e.g., 'en', 'es', 'fra'). Leave empty for automatic detection. Default ''.
            seed (INT, optional): Seed for reproducibility (determinism not guaranteed). Range 0 to 2147483647. Default 1.
            output_format (COMBO, optional): Audio output format. Default 'mp3_44100_192'. One of: 'mp3_44100_192', 'opus_48000_192'.
            model_speed (FLOAT, optional): Speech speed. 1.0 is normal, <1.0 slower, >1.0 faster. Range 0.7 to 1.3, step 0.01. Default 1.0.
            model_similarity_boost (FLOAT, optional): Similarity boost. Higher values make the voice more similar to the original. Range 0.0 to 1.0, step 0.01. Default 0.75.
            model_use_speaker_boost (BOOLEAN, if model is 'eleven_multilingual_v2'): Boost similarity to the original speaker voice. Default False.
            model_style (FLOAT, if model is 'eleven_multilingual_v2'): Style exaggeration. Higher values increase stylistic expression but may reduce stability. Range 0.0 to 0.2, step 0.01. Default 0.0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ElevenLabsVoiceSelector_voice(str, Enum):
    Roger_male_american = "Roger (male, american)"
    Sarah_female_american = "Sarah (female, american)"
    Laura_female_american = "Laura (female, american)"
    Charlie_male_australian = "Charlie (male, australian)"
    George_male_british = "George (male, british)"
    Callum_male_american = "Callum (male, american)"
    River_neutral_american = "River (neutral, american)"
    Harry_male_american = "Harry (male, american)"
    Liam_male_american = "Liam (male, american)"
    Alice_female_british = "Alice (female, british)"
    Matilda_female_american = "Matilda (female, american)"
    Will_male_american = "Will (male, american)"
    Jessica_female_american = "Jessica (female, american)"
    Eric_male_american = "Eric (male, american)"
    Bella_female_american = "Bella (female, american)"
    Chris_male_american = "Chris (male, american)"
    Brian_male_american = "Brian (male, american)"
    Daniel_male_british = "Daniel (male, british)"
    Lily_female_british = "Lily (female, british)"
    Adam_male_american = "Adam (male, american)"
    Bill_male_american = "Bill (male, american)"

ElevenLabsVoiceSelector_voice_values: TypeAlias = Literal[
    "Roger (male, american)",
    "Sarah (female, american)",
    "Laura (female, american)",
    "Charlie (male, australian)",
    "George (male, british)",
    "Callum (male, american)",
    "River (neutral, american)",
    "Harry (male, american)",
    "Liam (male, american)",
    "Alice (female, british)",
    "Matilda (female, american)",
    "Will (male, american)",
    "Jessica (female, american)",
    "Eric (male, american)",
    "Bella (female, american)",
    "Chris (male, american)",
    "Brian (male, american)",
    "Daniel (male, british)",
    "Lily (female, british)",
    "Adam (male, american)",
    "Bill (male, american)",
]

class ElevenLabsVoiceSelector:
    """ElevenLabs Voice Selector: Select a predefined ElevenLabs voice for text-to-speech generation."""
    voice = ElevenLabsVoiceSelector_voice
    def __call__(
        self,
        voice: ElevenLabsVoiceSelector_voice | ElevenLabsVoiceSelector_voice_values = "Roger (male, american)",
    ) -> ELEVENLABS_VOICE:
        """ElevenLabs Voice Selector: Select a predefined ElevenLabs voice for text-to-speech generation.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs

        Args:
            voice (COMBO, optional): Choose a voice from the predefined ElevenLabs voices. Default 'Roger (male, american)'. One of: 'Roger (male, american)', 'Sarah (female, american)', 'Laura (female, american)', 'Charlie (male, australian)', 'George (male, british)', 'Callum (male, american)', 'River (neutral, american)', 'Harry (male, american)', 'Liam (male, american)', 'Alice (female, british)', 'Matilda (female, american)', 'Will (male, american)', … (21 in all).

        Returns:
            voice (ELEVENLABS_VOICE)
        """
