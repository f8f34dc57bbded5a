from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, ELEVENLABS_VOICE, IMAGE, VIDEO

class ByteDanceSeedAudio_reference_mode(str, Enum):
    text_only = "text only"
    audio_reference = "audio reference"
    image_reference = "image reference"
    preset_voice = "preset voice"

class ByteDanceSeedAudio_sample_rate(str, Enum):
    _8000 = "8000"
    _16000 = "16000"
    _24000 = "24000"
    _32000 = "32000"
    _44100 = "44100"
    _48000 = "48000"

class ByteDanceSeedAudio_model(str, Enum):
    seed_audio_1_0_multilingual = "seed-audio-1.0-multilingual"
    seed_audio_1_0 = "seed-audio-1.0"

class ByteDanceSeedAudio_reference_mode_preset_voice(str, Enum):
    Vivi_Female_multilingual = "Vivi (Female, multilingual)"
    Mindy_Female_multilingual = "Mindy (Female, multilingual)"
    Stokie_Female_English = "Stokie (Female, English)"
    Dacey_Female_English = "Dacey (Female, English)"
    Tim_Male_English = "Tim (Male, English)"
    Kian_Male_multilingual = "Kian (Male, multilingual)"
    Cedric_Male_multilingual = "Cedric (Male, multilingual)"
    Sophie_Female_multilingual = "Sophie (Female, multilingual)"
    Jean_Female_multilingual = "Jean (Female, multilingual)"
    Magnus_Male_multilingual = "Magnus (Male, multilingual)"
    Mabel_Female_multilingual = "Mabel (Female, multilingual)"
    Nadia_Female_multilingual = "Nadia (Female, multilingual)"
    Opal_Female_multilingual = "Opal (Female, multilingual)"
    Pearl_Female_multilingual = "Pearl (Female, multilingual)"
    Quentin_Male_multilingual = "Quentin (Male, multilingual)"
    Vienna_Female_multilingual = "Vienna (Female, multilingual)"
    Alina_Female_multilingual = "Alina (Female, multilingual)"
    Corinne_Female_multilingual = "Corinne (Female, multilingual)"
    Esther_Female_multilingual = "Esther (Female, multilingual)"
    Freya_Female_multilingual = "Freya (Female, multilingual)"
    Gigi_Female_multilingual = "Gigi (Female, multilingual)"
    Holly_Female_multilingual = "Holly (Female, multilingual)"
    Lyla_Female_multilingual = "Lyla (Female, multilingual)"
    Daisy_Female_multilingual = "Daisy (Female, multilingual)"
    Tracy_Female_multilingual = "Tracy (Female, multilingual)"
    Jess_Male_multilingual = "Jess (Male, multilingual)"
    Pinky_Female_multilingual = "Pinky (Female, multilingual)"
    Sweety_Female_multilingual = "Sweety (Female, multilingual)"
    Sandy_Female_multilingual = "Sandy (Female, multilingual)"
    Sven_Male_German = "Sven (Male, German)"
    Minimi_Female_Japanese = "Minimi (Female, Japanese)"
    Usseau_Male_French = "Usseau (Male, French)"
    Felipe_Male_Spanish = "Felipe (Male, Spanish)"
    Han_Male_Indonesian = "Han (Male, Indonesian)"
    Martins_Male_Portuguese = "Martins (Male, Portuguese)"
    Enzo_Male_Italian = "Enzo (Male, Italian)"
    Shane_Male_Korean = "Shane (Male, Korean)"
    Felix_Male_Chinese = "Felix (Male, Chinese)"
    Celeste_Female_Chinese = "Celeste (Female, Chinese)"
    Monkey_King_Male_Chinese = "Monkey King (Male, Chinese)"

ByteDanceSeedAudio_reference_mode_preset_voice_values: TypeAlias = Literal[
    "Vivi (Female, multilingual)",
    "Mindy (Female, multilingual)",
    "Stokie (Female, English)",
    "Dacey (Female, English)",
    "Tim (Male, English)",
    "Kian (Male, multilingual)",
    "Cedric (Male, multilingual)",
    "Sophie (Female, multilingual)",
    "Jean (Female, multilingual)",
    "Magnus (Male, multilingual)",
    "Mabel (Female, multilingual)",
    "Nadia (Female, multilingual)",
    "Opal (Female, multilingual)",
    "Pearl (Female, multilingual)",
    "Quentin (Male, multilingual)",
    "Vienna (Female, multilingual)",
    "Alina (Female, multilingual)",
    "Corinne (Female, multilingual)",
    "Esther (Female, multilingual)",
    "Freya (Female, multilingual)",
    "Gigi (Female, multilingual)",
    "Holly (Female, multilingual)",
    "Lyla (Female, multilingual)",
    "Daisy (Female, multilingual)",
    "Tracy (Female, multilingual)",
    "Jess (Male, multilingual)",
    "Pinky (Female, multilingual)",
    "Sweety (Female, multilingual)",
    "Sandy (Female, multilingual)",
    "Sven (Male, German)",
    "Minimi (Female, Japanese)",
    "Usseau (Male, French)",
    "Felipe (Male, Spanish)",
    "Han (Male, Indonesian)",
    "Martins (Male, Portuguese)",
    "Enzo (Male, Italian)",
    "Shane (Male, Korean)",
    "Felix (Male, Chinese)",
    "Celeste (Female, Chinese)",
    "Monkey King (Male, Chinese)",
]

ByteDanceSeedAudio_reference_mode_values: TypeAlias = Literal[
    "audio reference",
    ByteDanceSeedAudio_reference_mode.audio_reference,
]

ByteDanceSeedAudio_reference_mode_values_: TypeAlias = Literal[
    "image reference",
    ByteDanceSeedAudio_reference_mode.image_reference,
]

ByteDanceSeedAudio_reference_mode_values__: TypeAlias = Literal[
    "preset voice",
    ByteDanceSeedAudio_reference_mode.preset_voice,
]

class ByteDanceSeedAudio:
    """ByteDance Seed Audio 1.0: Generate speech, music, sound effects and multi-speaker dialogue from a single prompt with ByteDance Seed Audio 1.0."""
    reference_mode = ByteDanceSeedAudio_reference_mode
    sample_rate = ByteDanceSeedAudio_sample_rate
    model = ByteDanceSeedAudio_model
    reference_mode_preset_voice = ByteDanceSeedAudio_reference_mode_preset_voice
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput = "",
        reference_mode: Literal["text only", ByteDanceSeedAudio_reference_mode.text_only] = "text only",
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_reference_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        reference_mode_reference_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        reference_mode_reference_audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput,
        reference_mode: ByteDanceSeedAudio_reference_mode_values,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_reference_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        reference_mode_reference_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        reference_mode_reference_audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values_,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput,
        reference_mode: ByteDanceSeedAudio_reference_mode_values_,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput = "",
        *,
        reference_mode: ByteDanceSeedAudio_reference_mode_values__,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        reference_mode_preset_voice: ByteDanceSeedAudio_reference_mode_preset_voice | ByteDanceSeedAudio_reference_mode_preset_voice_values = "Vivi (Female, multilingual)",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput,
        reference_mode: ByteDanceSeedAudio_reference_mode_values__,
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
        *,
        reference_mode_preset_voice: ByteDanceSeedAudio_reference_mode_preset_voice | ByteDanceSeedAudio_reference_mode_preset_voice_values = "Vivi (Female, multilingual)",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput = "",
        *,
        reference_mode: Mapping[str, Any],
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO: ...
    @overload
    def __call__(
        self,
        text_prompt: str | list[str] | RealOutput,
        reference_mode: Mapping[str, Any],
        sample_rate: ByteDanceSeedAudio_sample_rate | Literal["8000", "16000", "24000", "32000", "44100", "48000"] = "24000",
        speech_rate: int = 0,
        loudness_rate: int = 0,
        pitch_rate: int = 0,
        seed: int = 42,
        model: ByteDanceSeedAudio_model | Literal["seed-audio-1.0-multilingual", "seed-audio-1.0"] = "seed-audio-1.0-multilingual",
    ) -> AUDIO:
        """ByteDance Seed Audio 1.0: Generate speech, music, sound effects and multi-speaker dialogue from a single prompt with ByteDance Seed Audio 1.0.

        Describe the voice(s), emotion, ambience, background music and sound effects in the prompt, and include the lines to speak. Optionally pick a built-in preset voice, clone voices from up to 3 reference clips (tagged @Audio1-3 in the prompt), or derive a voice from a character image. Up to 2 minutes of audio per run. The multilingual model supports 20 languages and timestamp-based timing control.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/audio/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            text_prompt (STRING, optional): Describe the voice(s), emotion, pacing, ambience, background music and sound effects, and include the lines to speak (name characters inline for dialogue). In 'audio reference' mode, refer to connected clips by order as @Audio1, @Audio2, @Audio3. With the multilingual model, a quoted line can start with a timestamp range that controls when and how long it is spoken, e.g. "[5.5s:8.0s] Wait for me!". Write the prompt in the same language as the lines to speak. Maximum 3000 characters. Default ''.
            reference_mode (COMBO, optional): How to condition the voice: 'text only' (describe everything in the prompt), 'audio reference' (clone up to 3 voices, tagged @Audio1-3), 'image reference' (derive a voice from one character image), or 'preset voice' (pick a built-in named voice that reads the prompt). Default 'text only'. One of: 'text only', 'audio reference', 'image reference', 'preset voice'.
            sample_rate (COMBO, optional): Output sample rate in Hz. Default '24000'. One of: '8000', '16000', '24000', '32000', '44100', '48000'.
            speech_rate (INT, optional): Speaking speed. 0 = normal, 100 = 2.0x, -50 = 0.5x. Range -50 to 100. Default 0.
            loudness_rate (INT, optional): Loudness. 0 = normal, 100 = 2.0x, -50 = 0.5x. Range -50 to 100. Default 0.
            pitch_rate (INT, optional): Pitch shift in semitones (-12 to 12). Range -12 to 12. Default 0.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model (COMBO, optional): seed-audio-1.0-multilingual: 20 languages (English, Chinese, Japanese, Korean, Mexican & Castilian Spanish, Indonesian, German, Brazilian Portuguese, French, Thai, Vietnamese, Malay, Filipino, Italian, Russian, Dutch, Polish, Turkish, Swedish) plus per-sentence timing control via "[5.5s:8.0s] ..." timestamps. seed-audio-1.0: English and Chinese only, no timing control. Default 'seed-audio-1.0-multilingual'. One of: 'seed-audio-1.0-multilingual', 'seed-audio-1.0'.
            reference_mode_reference_audio_1 (AUDIO, if reference_mode is 'audio reference'): Reference clip for voice cloning, tagged @Audio1 in the prompt. Up to 30s.
            reference_mode_reference_audio_2 (AUDIO, if reference_mode is 'audio reference'): Reference clip tagged @Audio2 in the prompt. Up to 30s.
            reference_mode_reference_audio_3 (AUDIO, if reference_mode is 'audio reference'): Reference clip tagged @Audio3 in the prompt. Up to 30s.
            reference_mode_reference_image (IMAGE, if reference_mode is 'image reference'): A single character image; the model derives a voice from it. Cannot be combined with reference audio.
            reference_mode_preset_voice (COMBO, if reference_mode is 'preset voice'): A built-in TTS 2.0 voice that reads the prompt. No reference clip needed, and @AudioN tags are not used in this mode. Default 'Vivi (Female, multilingual)'. One of: 'Vivi (Female, multilingual)', 'Mindy (Female, multilingual)', 'Stokie (Female, English)', 'Dacey (Female, English)', 'Tim (Male, English)', 'Kian (Male, multilingual)', 'Cedric (Male, multilingual)', 'Sophie (Female, multilingual)', 'Jean (Female, multilingual)', 'Magnus (Male, multilingual)', 'Mabel (Female, multilingual)', 'Nadia (Female, multilingual)', … (40 in all).

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ByteDanceSeedNode_model(str, Enum):
    Seed_2_0_Pro = "Seed 2.0 Pro"
    Seed_2_0_Lite = "Seed 2.0 Lite"
    Seed_2_0_Mini = "Seed 2.0 Mini"

class ByteDanceSeedNode:
    """ByteDance Seed: Generate text responses with ByteDance's Seed 2.0 models."""
    model = ByteDanceSeedNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: ByteDanceSeedNode_model | Literal["Seed 2.0 Pro", "Seed 2.0 Lite", "Seed 2.0 Mini"] = "Seed 2.0 Pro",
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
        *,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_videos_video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_4: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_temperature: float = 1.0,
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
    ) -> str: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
        system_prompt: str | list[str] | RealOutput = "",
    ) -> str:
        """ByteDance Seed: Generate text responses with ByteDance's Seed 2.0 models.

        Provide a text prompt and optionally one or more images or videos for multimodal context.

        Module: comfy_api_nodes.nodes_bytedance_llm · Category: partner/text/ByteDance
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text input to the model. Default ''.
            model (COMBO, optional): The Seed model used to generate the response. Default 'Seed 2.0 Pro'. One of: 'Seed 2.0 Pro', 'Seed 2.0 Lite', 'Seed 2.0 Mini'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            system_prompt (STRING, optional): Foundational instructions that dictate the model's behavior. Default ''.
            model_images (list of IMAGE, optional): Optional image(s) to use as context for the model. Up to 20 images. 0 to 20 elements, or a dictionary by name: image_1, image_2, image_3, … (20 in all); each also by keyword, as model_images_image_1.
            model_videos (list of VIDEO, optional): Optional video(s) to use as context for the model. Up to 4 videos. 0 to 4 elements, or a dictionary by name: video_1, video_2, video_3, … (4 in all); each also by keyword, as model_videos_video_1.
            model_temperature (FLOAT, optional): Controls randomness. 0.0 is deterministic, higher values are more random. Range 0.0 to 2.0, step 0.01. Default 1.0.

        Returns:
            STRING (STRING)
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
