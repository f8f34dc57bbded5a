from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, BOOLEAN, ELEVENLABS_VOICE, FLOAT, IMAGE, INT, STRING, VIDEO

class ElevenLabsAudioIsolation:
    """ElevenLabs Voice Isolation: Remove background noise from audio, isolating vocals or speech."""
    def __call__(self, audio: AUDIO) -> AUDIO:
        """ElevenLabs Voice Isolation: Remove background noise from audio, isolating vocals or speech.

        Module: comfy_api_nodes.nodes_elevenlabs · Category: partner/audio/ElevenLabs
        API node: runs on a paid service and needs a Comfy account.

        Args:
            audio (AUDIO, required): Audio to process for background noise removal.

        Returns:
            AUDIO (AUDIO)
        """

class ElevenLabsInstantVoiceClone:
    """ElevenLabs Instant Voice Clone: Create a cloned voice from audio samples."""
    @overload
    def __call__(
        self,
        files: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO,
        remove_background_noise: bool | BOOLEAN = False,
    ) -> ELEVENLABS_VOICE: ...
    @overload
    def __call__(
        self,
        *,
        files_audio0: AUDIO,
        files_audio1: AUDIO | None = None,
        files_audio2: AUDIO | None = None,
        files_audio3: AUDIO | None = None,
        files_audio4: AUDIO | None = None,
        files_audio5: AUDIO | None = None,
        files_audio6: AUDIO | None = None,
        files_audio7: AUDIO | None = None,
        remove_background_noise: bool | BOOLEAN = False,
    ) -> ELEVENLABS_VOICE: ...
    @overload
    def __call__(
        self,
        *,
        audio0: AUDIO,
        audio1: AUDIO | None = None,
        audio2: AUDIO | None = None,
        audio3: AUDIO | None = None,
        audio4: AUDIO | None = None,
        audio5: AUDIO | None = None,
        audio6: AUDIO | None = None,
        audio7: AUDIO | None = None,
        remove_background_noise: bool | BOOLEAN = False,
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
        audio: AUDIO,
        stability: float | FLOAT = 0.5,
        model: ElevenLabsSpeechToSpeech_model | Literal["eleven_multilingual_sts_v2", "eleven_english_sts_v2"] = "eleven_multilingual_sts_v2",
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int | INT = 0,
        remove_background_noise: bool | BOOLEAN = False,
        *,
        model_speed: float | FLOAT = 1.0,
        model_similarity_boost: float | FLOAT = 0.75,
        model_use_speaker_boost: bool | BOOLEAN = False,
        model_style: float | FLOAT = 0.0,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        audio: AUDIO,
        stability: float | FLOAT = 0.5,
        *,
        model: Mapping[str, Any],
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int | INT = 0,
        remove_background_noise: bool | BOOLEAN = False,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        audio: AUDIO,
        stability: float | FLOAT,
        model: Mapping[str, Any],
        output_format: ElevenLabsSpeechToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        seed: int | INT = 0,
        remove_background_noise: bool | BOOLEAN = False,
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
            AUDIO (AUDIO)
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
        audio: AUDIO,
        model: ElevenLabsSpeechToText_model | Literal["scribe_v2"] = "scribe_v2",
        language_code: str | STRING = "",
        num_speakers: int | INT = 0,
        seed: int | INT = 1,
        *,
        model_tag_audio_events: bool | BOOLEAN = False,
        model_diarize: bool | BOOLEAN = False,
        model_diarization_threshold: float | FLOAT = 0.22,
        model_temperature: float | FLOAT = 0.0,
        model_timestamps_granularity: ElevenLabsSpeechToText_model_timestamps_granularity | Literal["word", "character", "none"] = "word",
    ) -> tuple[STRING, STRING, STRING]: ...
    @overload
    def __call__(
        self,
        audio: AUDIO,
        model: Mapping[str, Any],
        language_code: str | STRING = "",
        num_speakers: int | INT = 0,
        seed: int | INT = 1,
    ) -> tuple[STRING, STRING, STRING]:
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
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        inputs: Literal["1", ElevenLabsTextToDialogue_inputs._1] = "1",
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["2", ElevenLabsTextToDialogue_inputs._2],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["2", ElevenLabsTextToDialogue_inputs._2],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["3", ElevenLabsTextToDialogue_inputs._3],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["3", ElevenLabsTextToDialogue_inputs._3],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["4", ElevenLabsTextToDialogue_inputs._4],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["4", ElevenLabsTextToDialogue_inputs._4],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["5", ElevenLabsTextToDialogue_inputs._5],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["5", ElevenLabsTextToDialogue_inputs._5],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["6", ElevenLabsTextToDialogue_inputs._6],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["6", ElevenLabsTextToDialogue_inputs._6],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["7", ElevenLabsTextToDialogue_inputs._7],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["7", ElevenLabsTextToDialogue_inputs._7],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["8", ElevenLabsTextToDialogue_inputs._8],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["8", ElevenLabsTextToDialogue_inputs._8],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["9", ElevenLabsTextToDialogue_inputs._9],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | STRING = "",
        inputs_voice9: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["9", ElevenLabsTextToDialogue_inputs._9],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | STRING = "",
        inputs_voice9: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Literal["10", ElevenLabsTextToDialogue_inputs._10],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | STRING = "",
        inputs_voice9: ELEVENLABS_VOICE,
        inputs_text10: str | STRING = "",
        inputs_voice10: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Literal["10", ElevenLabsTextToDialogue_inputs._10],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        inputs_text1: str | STRING = "",
        inputs_voice1: ELEVENLABS_VOICE,
        inputs_text2: str | STRING = "",
        inputs_voice2: ELEVENLABS_VOICE,
        inputs_text3: str | STRING = "",
        inputs_voice3: ELEVENLABS_VOICE,
        inputs_text4: str | STRING = "",
        inputs_voice4: ELEVENLABS_VOICE,
        inputs_text5: str | STRING = "",
        inputs_voice5: ELEVENLABS_VOICE,
        inputs_text6: str | STRING = "",
        inputs_voice6: ELEVENLABS_VOICE,
        inputs_text7: str | STRING = "",
        inputs_voice7: ELEVENLABS_VOICE,
        inputs_text8: str | STRING = "",
        inputs_voice8: ELEVENLABS_VOICE,
        inputs_text9: str | STRING = "",
        inputs_voice9: ELEVENLABS_VOICE,
        inputs_text10: str | STRING = "",
        inputs_voice10: ELEVENLABS_VOICE,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"] = "eleven_v3",
        *,
        inputs: Mapping[str, Any],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToDialogue_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToDialogue_apply_text_normalization | Literal["auto", "on", "off"],
        model: ElevenLabsTextToDialogue_model | Literal["eleven_v3"],
        inputs: Mapping[str, Any],
        language_code: str | STRING = "",
        seed: int | INT = 1,
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
            AUDIO (AUDIO)
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
        text: str | STRING = "",
        model: ElevenLabsTextToSoundEffects_model | Literal["eleven_sfx_v2"] = "eleven_sfx_v2",
        output_format: ElevenLabsTextToSoundEffects_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        model_duration: float | FLOAT = 5.0,
        model_loop: bool | BOOLEAN = False,
        model_prompt_influence: float | FLOAT = 0.3,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text: str | STRING = "",
        *,
        model: Mapping[str, Any],
        output_format: ElevenLabsTextToSoundEffects_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text: str | STRING,
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
            AUDIO (AUDIO)
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
        text: str | STRING = "",
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        model: ElevenLabsTextToSpeech_model_values = "eleven_multilingual_v2",
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        model_speed: float | FLOAT = 1.0,
        model_similarity_boost: float | FLOAT = 0.75,
        model_use_speaker_boost: bool | BOOLEAN = False,
        model_style: float | FLOAT = 0.0,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | STRING = "",
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        *,
        model: Literal["eleven_v3", ElevenLabsTextToSpeech_model.eleven_v3],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        model_speed: float | FLOAT = 1.0,
        model_similarity_boost: float | FLOAT = 0.75,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | STRING,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"],
        model: Literal["eleven_v3", ElevenLabsTextToSpeech_model.eleven_v3],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
        *,
        model_speed: float | FLOAT = 1.0,
        model_similarity_boost: float | FLOAT = 0.75,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | STRING = "",
        stability: float | FLOAT = 0.5,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"] = "auto",
        *,
        model: Mapping[str, Any],
        language_code: str | STRING = "",
        seed: int | INT = 1,
        output_format: ElevenLabsTextToSpeech_output_format | Literal["mp3_44100_192", "opus_48000_192"] = "mp3_44100_192",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        voice: ELEVENLABS_VOICE,
        text: str | STRING,
        stability: float | FLOAT,
        apply_text_normalization: ElevenLabsTextToSpeech_apply_text_normalization | Literal["auto", "on", "off"],
        model: Mapping[str, Any],
        language_code: str | STRING = "",
        seed: int | INT = 1,
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
            AUDIO (AUDIO)
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

class MinimaxHailuo03FirstLastFrameNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03FirstLastFrameNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03FirstLastFrameNode:
    """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model."""
    model = MinimaxHailuo03FirstLastFrameNode_model
    model_resolution = MinimaxHailuo03FirstLastFrameNode_model_resolution
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        *,
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 42,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        model_prompt: str | STRING = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 42,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        *,
        model_prompt: str | STRING = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 42,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
    ) -> VIDEO:
        """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model.

        The aspect ratio of the video follows the supplied images.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            first_frame (IMAGE, required): First frame image for the video.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            last_frame (IMAGE, optional): Optional last frame image for the video.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03ReferenceNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03ReferenceNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03ReferenceNode_model_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03ReferenceNode:
    """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model."""
    model = MinimaxHailuo03ReferenceNode_model
    model_resolution = MinimaxHailuo03ReferenceNode_model_resolution
    model_ratio = MinimaxHailuo03ReferenceNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03ReferenceNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int | INT = 42,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: MinimaxHailuo03ReferenceNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03ReferenceNode_model_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        model_duration: int | INT = 5,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_reference_videos_video_1: VIDEO | None = None,
        model_reference_videos_video_2: VIDEO | None = None,
        model_reference_videos_video_3: VIDEO | None = None,
        video_1: VIDEO | None = None,
        video_2: VIDEO | None = None,
        video_3: VIDEO | None = None,
        model_reference_audios: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        model_reference_audios_audio_1: AUDIO | None = None,
        model_reference_audios_audio_2: AUDIO | None = None,
        model_reference_audios_audio_3: AUDIO | None = None,
        audio_1: AUDIO | None = None,
        audio_2: AUDIO | None = None,
        audio_3: AUDIO | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 42, watermark: bool | BOOLEAN = False) -> VIDEO:
        """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model.

        Refer to the references in the prompt by their order: 'Image 1', 'Image 2', 'Video 1', 'Audio 1', and so on.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default 'adaptive'. One of: 'adaptive', '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.
            model_reference_images (list of IMAGE, optional): Subject or style reference images, referred to in the prompt as 'Image 1'..'Image 9' in connection order. Up to 9 images. 0 to 9 elements, or a dictionary by name: image_1, image_2, image_3, … (9 in all); each also by keyword, as model_reference_images_image_1.
            model_reference_videos (list of VIDEO, optional): Motion or scene reference videos, referred to in the prompt as 'Video 1'..'Video 3' in connection order. Up to 3 videos, 2-15 seconds each, 15 seconds in total. 0 to 3 elements, or a dictionary by name: video_1, video_2, video_3; each also by keyword, as model_reference_videos_video_1.
            model_reference_audios (list of AUDIO, optional): Audio references, referred to in the prompt as 'Audio 1'..'Audio 3' in connection order. Up to 3 clips, 2-15 seconds each, 15 seconds in total. Cannot be used without a reference image or video. 0 to 3 elements, or a dictionary by name: audio_1, audio_2, audio_3; each also by keyword, as model_reference_audios_audio_1.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03TextToVideoNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03TextToVideoNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03TextToVideoNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03TextToVideoNode:
    """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model."""
    model = MinimaxHailuo03TextToVideoNode_model
    model_resolution = MinimaxHailuo03TextToVideoNode_model_resolution
    model_ratio = MinimaxHailuo03TextToVideoNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03TextToVideoNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int | INT = 42,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: MinimaxHailuo03TextToVideoNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 42, watermark: bool | BOOLEAN = False) -> VIDEO:
        """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuoVideoNode_duration(Enum):
    _6 = 6
    _10 = 10

class MinimaxHailuoVideoNode_resolution(str, Enum):
    _768P = "768P"
    _1080P = "1080P"

class MinimaxHailuoVideoNode:
    """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model."""
    duration = MinimaxHailuoVideoNode_duration
    resolution = MinimaxHailuoVideoNode_resolution
    def __call__(
        self,
        prompt_text: str | STRING = "",
        seed: int | INT = 0,
        first_frame_image: IMAGE | ImageLike | None = None,
        prompt_optimizer: bool | BOOLEAN = True,
        duration: MinimaxHailuoVideoNode_duration | Literal[6, 10] = 6,
        resolution: MinimaxHailuoVideoNode_resolution | Literal["768P", "1080P"] = "768P",
    ) -> VIDEO:
        """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            first_frame_image (IMAGE, optional): Optional image to use as the first frame to generate a video.
            prompt_optimizer (BOOLEAN, optional): Optimize prompt to improve generation quality when needed. Default True.
            duration (COMBO, optional): The length of the output video in seconds. Default 6. One of: 6, 10.
            resolution (COMBO, optional): The dimensions of the video display. 1080p is 1920x1080, 768p is 1366x768. Default '768P'. One of: '768P', '1080P'.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxImageToVideoNode_model(str, Enum):
    I2V_01_Director = "I2V-01-Director"
    I2V_01 = "I2V-01"
    I2V_01_live = "I2V-01-live"

class MinimaxImageToVideoNode:
    """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters."""
    model = MinimaxImageToVideoNode_model
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt_text: str | STRING = "",
        model: MinimaxImageToVideoNode_model | Literal["I2V-01-Director", "I2V-01", "I2V-01-live"] = "I2V-01",
        seed: int | INT = 0,
    ) -> VIDEO:
        """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Image to use as first frame of video generation.
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'I2V-01'. One of: 'I2V-01-Director', 'I2V-01', 'I2V-01-live'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxTextToVideoNode_model(str, Enum):
    T2V_01 = "T2V-01"
    T2V_01_Director = "T2V-01-Director"

class MinimaxTextToVideoNode:
    """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters."""
    model = MinimaxTextToVideoNode_model
    def __call__(
        self,
        prompt_text: str | STRING = "",
        model: MinimaxTextToVideoNode_model | Literal["T2V-01", "T2V-01-Director"] = "T2V-01",
        seed: int | INT = 0,
    ) -> VIDEO:
        """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'T2V-01'. One of: 'T2V-01', 'T2V-01-Director'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SeedNode:
    """Seed."""
    def __call__(self, seed: int | INT) -> INT:
        """Seed.

        Module: comfy_extras.nodes_seed · Category: utilities

        Args:
            seed (INT, required): Range 0 to 9223372036854775807.

        Returns:
            seed (INT)
        """
