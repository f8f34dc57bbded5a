from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput, RealText
from comfy_script.runtime.util import ImageLike
from .types import ARRAY, CLIP, CONDITIONING, DICT, IMAGE, LATENT, MODEL, SIGMAS, WAN_CAMERA_EMBEDDING

class CFGZeroStar:
    """CFGZeroStar."""
    def __call__(self, model: MODEL) -> MODEL:
        """CFGZeroStar.

        Module: comfy_extras.nodes_cfg · Category: advanced/guidance

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """

class CFGNorm:
    """CFGNorm."""
    def __call__(self, model: MODEL, strength: float = 1.0, pre_cfg: bool = False) -> MODEL:
        """CFGNorm.

        Module: comfy_extras.nodes_cfg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            strength (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            pre_cfg (BOOLEAN, optional): If true, rescale the combined noise BEFORE the sampler's CFG combine, without clamping (can amplify). Matches the norm-scaled CFG used by models like Lens. Default false keeps the original post-CFG x0-space attenuate-only behavior. Default False.

        Returns:
            patched_model (MODEL)
        """

class OptimalStepsScheduler_model_type(str, Enum):
    FLUX = "FLUX"
    Wan = "Wan"
    Chroma = "Chroma"

class OptimalStepsScheduler:
    """OptimalStepsScheduler."""
    model_type = OptimalStepsScheduler_model_type
    def __call__(
        self,
        model_type: OptimalStepsScheduler_model_type | Literal["FLUX", "Wan", "Chroma"] = "FLUX",
        steps: int = 20,
        denoise: float = 1.0,
    ) -> SIGMAS:
        """OptimalStepsScheduler.

        Module: comfy_extras.nodes_optimalsteps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'FLUX'. One of: 'FLUX', 'Wan', 'Chroma'.
            steps (INT, optional): Range 3 to 1000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class QuadrupleCLIPLoader_clip_name1(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name2(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name3(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name4(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader:
    """Load CLIP (Quadruple): Recipes:"""
    clip_name1 = QuadrupleCLIPLoader_clip_name1
    clip_name2 = QuadrupleCLIPLoader_clip_name2
    clip_name3 = QuadrupleCLIPLoader_clip_name3
    clip_name4 = QuadrupleCLIPLoader_clip_name4
    def __call__(
        self,
        clip_name1: QuadrupleCLIPLoader_clip_name1 | str,
        clip_name2: QuadrupleCLIPLoader_clip_name2 | str,
        clip_name3: QuadrupleCLIPLoader_clip_name3 | str,
        clip_name4: QuadrupleCLIPLoader_clip_name4 | str,
    ) -> CLIP:
        """Load CLIP (Quadruple): Recipes:

        hidream: long clip-l, long clip-g, t5xxl, llama_8b_3.1_instruct

        Module: comfy_extras.nodes_hidream · Category: model/loaders

        Args:
            clip_name1 (COMBO, required)
            clip_name2 (COMBO, required)
            clip_name3 (COMBO, required)
            clip_name4 (COMBO, required)

        Returns:
            CLIP (CLIP)
        """

class CLIPTextEncodeHiDream:
    """CLIP Text Encode (HiDream)."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        clip_g: str | list[str] | RealOutput = "",
        t5xxl: str | list[str] | RealOutput = "",
        llama: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (HiDream).

        Module: comfy_extras.nodes_hidream · Category: model/conditioning/hidream

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            clip_g (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            llama (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FreSca:
    """FreSca: Applies frequency-dependent scaling to the guidance"""
    def __call__(self, model: MODEL, scale_low: float = 1.0, scale_high: float = 1.25, freq_cutoff: int = 20) -> MODEL:
        """FreSca: Applies frequency-dependent scaling to the guidance

        Module: comfy_extras.nodes_fresca · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale_low (FLOAT, optional): Scaling factor for low-frequency components. Range 0 to 10, step 0.01. Default 1.0.
            scale_high (FLOAT, optional): Scaling factor for high-frequency components. Range 0 to 10, step 0.01. Default 1.25.
            freq_cutoff (INT, optional): Number of frequency indices around center to consider as low-frequency. Range 1 to 10000. Default 20.

        Returns:
            MODEL (MODEL)
        """

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

class PreviewAny:
    """Preview as Text: Preview any input value as text."""
    def __call__(self, source: Any) -> RealText:
        """Preview as Text: Preview any input value as text.

        Module: comfy_extras.nodes_preview_any · Category: utilities
        Output node: runs even if nothing uses its outputs.

        Args:
            source (any type, required)

        Returns:
            STRING (STRING)
        """

class TextEncodeAceStepAudio:
    """TextEncodeAceStepAudio."""
    def __call__(
        self,
        clip: CLIP,
        tags: str | list[str] | RealOutput = "",
        lyrics: str | list[str] | RealOutput = "",
        lyrics_strength: float = 1.0,
    ) -> CONDITIONING:
        """TextEncodeAceStepAudio.

        Module: comfy_extras.nodes_ace · Category: model/conditioning/ace

        Args:
            clip (CLIP, required)
            tags (STRING, optional): Default ''.
            lyrics (STRING, optional): Default ''.
            lyrics_strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyAceStepLatentAudio:
    """Empty Ace Step 1.0 Latent Audio."""
    def __call__(self, seconds: float = 120.0, batch_size: int = 1) -> LATENT:
        """Empty Ace Step 1.0 Latent Audio.

        Module: comfy_extras.nodes_ace · Category: model/latent/ace

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 120.0.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class TextEncodeAceStepAudio1_5_timesignature(str, Enum):
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _6 = "6"

class TextEncodeAceStepAudio1_5_language(str, Enum):
    ar = "ar"
    az = "az"
    bg = "bg"
    bn = "bn"
    ca = "ca"
    cs = "cs"
    da = "da"
    de = "de"
    el = "el"
    en = "en"
    es = "es"
    fa = "fa"
    fi = "fi"
    fr = "fr"
    he = "he"
    hi = "hi"
    hr = "hr"
    ht = "ht"
    hu = "hu"
    id = "id"
    is_ = "is"
    it = "it"
    ja = "ja"
    ko = "ko"
    la = "la"
    lt = "lt"
    ms = "ms"
    ne = "ne"
    nl = "nl"
    no = "no"
    pa = "pa"
    pl = "pl"
    pt = "pt"
    ro = "ro"
    ru = "ru"
    sa = "sa"
    sk = "sk"
    sr = "sr"
    sv = "sv"
    sw = "sw"
    ta = "ta"
    te = "te"
    th = "th"
    tl = "tl"
    tr = "tr"
    uk = "uk"
    ur = "ur"
    vi = "vi"
    yue = "yue"
    zh = "zh"
    unknown = "unknown"

class TextEncodeAceStepAudio1_5_keyscale(str, Enum):
    C_major = "C major"
    C_major_7e91dc = "C# major"
    Db_major = "Db major"
    D_major = "D major"
    D_major_ec3208 = "D# major"
    Eb_major = "Eb major"
    E_major = "E major"
    F_major = "F major"
    F_major_c63871 = "F# major"
    Gb_major = "Gb major"
    G_major = "G major"
    G_major_251dd2 = "G# major"
    Ab_major = "Ab major"
    A_major = "A major"
    A_major_712672 = "A# major"
    Bb_major = "Bb major"
    B_major = "B major"
    C_minor = "C minor"
    C_minor_65bbed = "C# minor"
    Db_minor = "Db minor"
    D_minor = "D minor"
    D_minor_04b9fe = "D# minor"
    Eb_minor = "Eb minor"
    E_minor = "E minor"
    F_minor = "F minor"
    F_minor_919f8b = "F# minor"
    Gb_minor = "Gb minor"
    G_minor = "G minor"
    G_minor_0290a9 = "G# minor"
    Ab_minor = "Ab minor"
    A_minor = "A minor"
    A_minor_fa0693 = "A# minor"
    Bb_minor = "Bb minor"
    B_minor = "B minor"

TextEncodeAceStepAudio1_5_language_values: TypeAlias = Literal[
    "ar",
    "az",
    "bg",
    "bn",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hr",
    "ht",
    "hu",
    "id",
    "is",
    "it",
    "ja",
    "ko",
    "la",
    "lt",
    "ms",
    "ne",
    "nl",
    "no",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sa",
    "sk",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tl",
    "tr",
    "uk",
    "ur",
    "vi",
    "yue",
    "zh",
    "unknown",
]

TextEncodeAceStepAudio1_5_keyscale_values: TypeAlias = Literal[
    "C major",
    "C# major",
    "Db major",
    "D major",
    "D# major",
    "Eb major",
    "E major",
    "F major",
    "F# major",
    "Gb major",
    "G major",
    "G# major",
    "Ab major",
    "A major",
    "A# major",
    "Bb major",
    "B major",
    "C minor",
    "C# minor",
    "Db minor",
    "D minor",
    "D# minor",
    "Eb minor",
    "E minor",
    "F minor",
    "F# minor",
    "Gb minor",
    "G minor",
    "G# minor",
    "Ab minor",
    "A minor",
    "A# minor",
    "Bb minor",
    "B minor",
]

class TextEncodeAceStepAudio1_5:
    """TextEncodeAceStepAudio1.5."""
    timesignature = TextEncodeAceStepAudio1_5_timesignature
    language = TextEncodeAceStepAudio1_5_language
    keyscale = TextEncodeAceStepAudio1_5_keyscale
    def __call__(
        self,
        clip: CLIP,
        tags: str | list[str] | RealOutput = "",
        lyrics: str | list[str] | RealOutput = "",
        seed: int = 0,
        bpm: int = 120,
        duration: float = 120.0,
        timesignature: TextEncodeAceStepAudio1_5_timesignature | Literal["2", "3", "4", "6"] = "2",
        language: TextEncodeAceStepAudio1_5_language | TextEncodeAceStepAudio1_5_language_values = "en",
        keyscale: TextEncodeAceStepAudio1_5_keyscale | TextEncodeAceStepAudio1_5_keyscale_values = "C major",
        generate_audio_codes: bool = True,
        cfg_scale: float = 2.0,
        temperature: float = 0.85,
        top_p: float = 0.9,
        top_k: int = 0,
        min_p: float = 0.0,
    ) -> CONDITIONING:
        """TextEncodeAceStepAudio1.5.

        Module: comfy_extras.nodes_ace · Category: model/conditioning/ace · Class type: TextEncodeAceStepAudio1.5

        Args:
            clip (CLIP, required)
            tags (STRING, optional): Default ''.
            lyrics (STRING, optional): Default ''.
            seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            bpm (INT, optional): Range 10 to 300. Default 120.
            duration (FLOAT, optional): Range 0.0 to 2000.0, step 0.1. Default 120.0.
            timesignature (COMBO, optional): Default '2'. One of: '2', '3', '4', '6'.
            language (COMBO, optional): Default 'en'. One of: 'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'fa', … (51 in all).
            keyscale (COMBO, optional): Default 'C major'. One of: 'C major', 'C# major', 'Db major', 'D major', 'D# major', 'Eb major', 'E major', 'F major', 'F# major', 'Gb major', 'G major', 'G# major', … (34 in all).
            generate_audio_codes (BOOLEAN, optional): Enable the LLM that generates audio codes. This can be slow but will increase the quality of the generated audio. Turn this off if you are giving the model an audio reference. Default True.
            cfg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 2.0.
            temperature (FLOAT, optional): Range 0.0 to 2.0, step 0.01. Default 0.85.
            top_p (FLOAT, optional): Range 0.0 to 2000.0, step 0.01. Default 0.9.
            top_k (INT, optional): Range 0 to 100. Default 0.
            min_p (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyAceStep1_5LatentAudio:
    """Empty Ace Step 1.5 Latent Audio."""
    def __call__(self, seconds: float = 120.0, batch_size: int = 1) -> LATENT:
        """Empty Ace Step 1.5 Latent Audio.

        Module: comfy_extras.nodes_ace · Category: model/latent/ace · Class type: EmptyAceStep1.5LatentAudio

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.01. Default 120.0.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ReferenceTimbreAudio:
    """Set Reference Audio: This node sets the reference audio for ace step 1.5"""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> CONDITIONING:
        """Set Reference Audio: This node sets the reference audio for ace step 1.5

        Module: comfy_extras.nodes_ace · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            conditioning (CONDITIONING, required)
            latent (LATENT, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class StringFormat:
    """Format Text: Same as Python's string format method."""
    def __call__(
        self,
        values: Sequence[Any] | Mapping[str, Any] | Any | None = None,
        f_string: str | list[str] | RealOutput = "{a}",
        *,
        values_a: Any | None = None,
        values_b: Any | None = None,
        values_c: Any | None = None,
        values_d: Any | None = None,
        values_e: Any | None = None,
        values_f: Any | None = None,
        values_g: Any | None = None,
        values_h: Any | None = None,
        values_i: Any | None = None,
        values_j: Any | None = None,
        values_k: Any | None = None,
        values_l: Any | None = None,
        values_m: Any | None = None,
        values_n: Any | None = None,
        values_o: Any | None = None,
        values_p: Any | None = None,
        values_q: Any | None = None,
        values_r: Any | None = None,
        values_s: Any | None = None,
        values_t: Any | None = None,
        values_u: Any | None = None,
        values_v: Any | None = None,
        values_w: Any | None = None,
        values_x: Any | None = None,
        values_y: Any | None = None,
        values_z: Any | None = None,
        a: Any | None = None,
        b: Any | None = None,
        c: Any | None = None,
        d: Any | None = None,
        e: Any | None = None,
        f: Any | None = None,
        g: Any | None = None,
        h: Any | None = None,
        i: Any | None = None,
        j: Any | None = None,
        k: Any | None = None,
        l: Any | None = None,
        m: Any | None = None,
        n: Any | None = None,
        o: Any | None = None,
        p: Any | None = None,
        q: Any | None = None,
        r: Any | None = None,
        s: Any | None = None,
        t: Any | None = None,
        u: Any | None = None,
        v: Any | None = None,
        w: Any | None = None,
        x: Any | None = None,
        y: Any | None = None,
        z: Any | None = None,
    ) -> str:
        """Format Text: Same as Python's string format method.

        Supports all of Python's format options and features.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            values (list of any type, optional): 0 to 26 elements, or a dictionary by name: a, b, c, … (26 in all); each also by keyword, as values_a.
            f_string (STRING, optional): Default '{a}'.

        Returns:
            STRING (STRING)
        """

class StringConcatenate:
    """Concatenate Text."""
    def __call__(
        self,
        string_a: str | list[str] | RealOutput = "",
        string_b: str | list[str] | RealOutput = "",
        delimiter: str | list[str] | RealOutput = "",
    ) -> str:
        """Concatenate Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string_a (STRING, optional): Default ''.
            string_b (STRING, optional): Default ''.
            delimiter (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class StringSubstring:
    """Substring."""
    @overload
    def __call__(self, string: str | list[str] | RealOutput = "", *, start: int, end: int) -> str: ...
    @overload
    def __call__(self, string: str | list[str] | RealOutput, start: int, end: int) -> str:
        """Substring.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            start (INT, required)
            end (INT, required)

        Returns:
            STRING (STRING)
        """

class StringLength:
    """Text Length."""
    def __call__(self, string: str | list[str] | RealOutput = "") -> int:
        """Text Length.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.

        Returns:
            length (INT)
        """

class CaseConverter_mode(str, Enum):
    UPPERCASE = "UPPERCASE"
    lowercase = "lowercase"
    Capitalize = "Capitalize"
    Title_Case = "Title Case"

class CaseConverter:
    """Convert Text Case."""
    mode = CaseConverter_mode
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        mode: CaseConverter_mode | Literal["UPPERCASE", "lowercase", "Capitalize", "Title Case"] = "UPPERCASE",
    ) -> str:
        """Convert Text Case.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'UPPERCASE'. One of: 'UPPERCASE', 'lowercase', 'Capitalize', 'Title Case'.

        Returns:
            STRING (STRING)
        """

class StringTrim_mode(str, Enum):
    Both = "Both"
    Left = "Left"
    Right = "Right"

class StringTrim:
    """Trim Text."""
    mode = StringTrim_mode
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        mode: StringTrim_mode | Literal["Both", "Left", "Right"] = "Both",
    ) -> str:
        """Trim Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'Both'. One of: 'Both', 'Left', 'Right'.

        Returns:
            STRING (STRING)
        """

class StringReplace:
    """Replace Text."""
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        find: str | list[str] | RealOutput = "",
        replace: str | list[str] | RealOutput = "",
    ) -> str:
        """Replace Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            find (STRING, optional): Default ''.
            replace (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class StringContains:
    """Contains Text."""
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        substring: str | list[str] | RealOutput = "",
        case_sensitive: bool = True,
    ) -> bool:
        """Contains Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            substring (STRING, optional): Default ''.
            case_sensitive (BOOLEAN, optional): Default True.

        Returns:
            contains (BOOLEAN)
        """

class StringCompare_mode(str, Enum):
    Starts_With = "Starts With"
    Ends_With = "Ends With"
    Equal = "Equal"

class StringCompare:
    """Compare Text."""
    mode = StringCompare_mode
    def __call__(
        self,
        string_a: str | list[str] | RealOutput = "",
        string_b: str | list[str] | RealOutput = "",
        mode: StringCompare_mode | Literal["Starts With", "Ends With", "Equal"] = "Starts With",
        case_sensitive: bool = True,
    ) -> bool:
        """Compare Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string_a (STRING, optional): Default ''.
            string_b (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'Starts With'. One of: 'Starts With', 'Ends With', 'Equal'.
            case_sensitive (BOOLEAN, optional): Default True.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class RegexMatch:
    """Match Text."""
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        regex_pattern: str | list[str] | RealOutput = "",
        case_insensitive: bool = True,
        multiline: bool = False,
        dotall: bool = False,
    ) -> bool:
        """Match Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): Default False.

        Returns:
            matches (BOOLEAN)
        """

class RegexExtract_mode(str, Enum):
    First_Match = "First Match"
    All_Matches = "All Matches"
    First_Group = "First Group"
    All_Groups = "All Groups"

class RegexExtract:
    """Extract Text."""
    mode = RegexExtract_mode
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        regex_pattern: str | list[str] | RealOutput = "",
        mode: RegexExtract_mode | Literal["First Match", "All Matches", "First Group", "All Groups"] = "First Match",
        case_insensitive: bool = True,
        multiline: bool = False,
        dotall: bool = False,
        group_index: int = 1,
    ) -> str:
        """Extract Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'First Match'. One of: 'First Match', 'All Matches', 'First Group', 'All Groups'.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): Default False.
            group_index (INT, optional): Range 0 to 100. Default 1.

        Returns:
            STRING (STRING)
        """

class RegexReplace:
    """Replace Text (Regex): Find and replace text using regex patterns."""
    def __call__(
        self,
        string: str | list[str] | RealOutput = "",
        regex_pattern: str | list[str] | RealOutput = "",
        replace: str | list[str] | RealOutput = "",
        case_insensitive: bool = True,
        multiline: bool = False,
        dotall: bool = False,
        count: int = 0,
    ) -> str:
        """Replace Text (Regex): Find and replace text using regex patterns.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            replace (STRING, optional): Default ''.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): When enabled, the dot (.) character will match any character including newline characters. When disabled, dots won't match newlines. Default False.
            count (INT, optional): Maximum number of replacements to make. Set to 0 to replace all occurrences (default). Set to 1 to replace only the first match, 2 for the first two matches, etc. Range 0 to 100. Default 0.

        Returns:
            STRING (STRING)
        """

class JsonExtractString:
    """Extract Text from JSON."""
    def __call__(self, json_string: str | list[str] | RealOutput = "", key: str | list[str] | RealOutput = "") -> str:
        """Extract Text from JSON.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            json_string (STRING, optional): Default ''.
            key (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class ConvertDictionaryToString:
    """Convert Dictionary to String."""
    def __call__(self, dictionary: DICT, indent: int = 2) -> str:
        """Convert Dictionary to String.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            dictionary (DICT, required)
            indent (INT, optional): Spaces per indent level. 0 produces compact single-line string. Range 0 to 8. Default 2.

        Returns:
            STRING (STRING)
        """

class ConvertArrayToString:
    """Convert Array to String."""
    def __call__(self, array: ARRAY, indent: int = 2) -> str:
        """Convert Array to String.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            array (ARRAY, required)
            indent (INT, optional): Spaces per indent level. 0 produces compact single-line string. Range 0 to 8. Default 2.

        Returns:
            STRING (STRING)
        """

class WanCameraEmbedding_camera_pose(str, Enum):
    Static = "Static"
    Pan_Up = "Pan Up"
    Pan_Down = "Pan Down"
    Pan_Left = "Pan Left"
    Pan_Right = "Pan Right"
    Zoom_In = "Zoom In"
    Zoom_Out = "Zoom Out"
    Anti_Clockwise_ACW = "Anti Clockwise (ACW)"
    ClockWise_CW = "ClockWise (CW)"

WanCameraEmbedding_camera_pose_values: TypeAlias = Literal[
    "Static",
    "Pan Up",
    "Pan Down",
    "Pan Left",
    "Pan Right",
    "Zoom In",
    "Zoom Out",
    "Anti Clockwise (ACW)",
    "ClockWise (CW)",
]

class WanCameraEmbedding:
    """WanCameraEmbedding."""
    camera_pose = WanCameraEmbedding_camera_pose
    def __call__(
        self,
        camera_pose: WanCameraEmbedding_camera_pose | WanCameraEmbedding_camera_pose_values = "Static",
        width: int = 832,
        height: int = 480,
        length: int = 81,
        speed: float = 1.0,
        fx: float = 0.5,
        fy: float = 0.5,
        cx: float = 0.5,
        cy: float = 0.5,
    ) -> tuple[WAN_CAMERA_EMBEDDING, int, int, int]:
        """WanCameraEmbedding.

        Module: comfy_extras.nodes_camera_trajectory · Category: model/conditioning/wan/camera

        Args:
            camera_pose (COMBO, optional): Default 'Static'. One of: 'Static', 'Pan Up', 'Pan Down', 'Pan Left', 'Pan Right', 'Zoom In', 'Zoom Out', 'Anti Clockwise (ACW)', 'ClockWise (CW)'.
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            speed (FLOAT, optional): Range 0 to 10.0, step 0.1. Default 1.0.
            fx (FLOAT, optional): Range 0 to 1, step 1e-09. Default 0.5.
            fy (FLOAT, optional): Range 0 to 1, step 1e-09. Default 0.5.
            cx (FLOAT, optional): Range 0 to 1, step 0.01. Default 0.5.
            cy (FLOAT, optional): Range 0 to 1, step 0.01. Default 0.5.

        Returns:
            camera_embedding (WAN_CAMERA_EMBEDDING)
            width (INT)
            height (INT)
            length (INT)
        """

class ReferenceLatent:
    """Set Reference Latent: This node sets the guiding latent for an edit model."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> CONDITIONING:
        """Set Reference Latent: This node sets the guiding latent for an edit model.

        If the model supports it you can chain multiple to set multiple reference images.

        Module: comfy_extras.nodes_edit_model · Category: model/conditioning

        Args:
            conditioning (CONDITIONING, required)
            latent (LATENT, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class Tcfg:
    """Tangential Damping CFG: TCFG – Tangential Damping CFG (2503.18137)"""
    def __call__(self, model: MODEL) -> MODEL:
        """Tangential Damping CFG: TCFG – Tangential Damping CFG (2503.18137)

        Refine the uncond (negative) to align with the cond (positive) for improving quality.

        Module: comfy_extras.nodes_tcfg · Category: advanced/guidance · Class type: TCFG

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """

class SeedVR2Conditioning:
    """Apply SeedVR2 Conditioning: Build SeedVR2 positive/negative conditioning from a VAE latent."""
    def __call__(
        self,
        model: MODEL,
        vae_conditioning: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply SeedVR2 Conditioning: Build SeedVR2 positive/negative conditioning from a VAE latent.

        Module: comfy_extras.nodes_seedvr · Category: model/conditioning

        Args:
            model (MODEL, required): The SeedVR2 model.
            vae_conditioning (LATENT, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict): The positive conditioning for sampling.
            negative (pairs of a Tensor [batch, tokens, channels] and a dict): The negative conditioning for sampling.
        """

class SeedVR2Preprocess:
    """Pre-Process SeedVR2 Input: Pad a resized image for SeedVR2 model."""
    def __call__(self, resized_images: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """Pre-Process SeedVR2 Input: Pad a resized image for SeedVR2 model.

        Alpha channel is dropped. The node Post-Process SeedVR2 Output re-applies it from the original resized image.

        Module: comfy_extras.nodes_seedvr · Category: image/pre-processors

        Args:
            resized_images (IMAGE, required): The resized image to process.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): The padded image for VAE encoding.
        """

class SeedVR2PostProcessing_color_correction_method(str, Enum):
    lab = "lab"
    wavelet = "wavelet"
    adain = "adain"
    none = "none"

class SeedVR2PostProcessing:
    """Post-Process SeedVR2 Output: Align the generated image with the original resized image and apply color correction."""
    color_correction_method = SeedVR2PostProcessing_color_correction_method
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        original_resized_images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        color_correction_method: SeedVR2PostProcessing_color_correction_method | Literal["lab", "wavelet", "adain", "none"] = "lab",
    ) -> IMAGE:
        """Post-Process SeedVR2 Output: Align the generated image with the original resized image and apply color correction.

        Module: comfy_extras.nodes_seedvr · Category: image/post-processors

        Args:
            images (IMAGE, required): The generated image to process.
            original_resized_images (IMAGE, required): The original resized image before pre-processing, used as reference.
            color_correction_method (COMBO, optional): Method to match the generated image colors to the original image. lab: transfer color in CIELAB space, preserving detail (most faithful). wavelet: transfer low-frequency color, keeping upscaled high-frequency detail. adain: match per-channel mean/std (fastest, global tint). none: skip color transfer (geometry alignment only). Default 'lab'. One of: 'lab', 'wavelet', 'adain', 'none'.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): The aligned, color-corrected image.
        """

class SeedVR2TemporalChunk_chunking_mode(str, Enum):
    auto = "auto"
    manual = "manual"

class SeedVR2TemporalChunk:
    """Split SeedVR2 Latent: Split a SeedVR2 video latent into overlapping temporal chunks small enough to sample one at a time within VRAM, wiring latents outputs to both Apply SeedVR2 Conditioning and the sampler latent input before recombining with Merge SeedVR2 Latents."""
    chunking_mode = SeedVR2TemporalChunk_chunking_mode
    @overload
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int = 0,
        chunking_mode: Literal["auto", SeedVR2TemporalChunk_chunking_mode.auto] = "auto",
    ) -> tuple[list[LATENT], int]: ...
    @overload
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int = 0,
        *,
        chunking_mode: Literal["manual", SeedVR2TemporalChunk_chunking_mode.manual],
        chunking_mode_frames_per_chunk: int = 21,
    ) -> tuple[list[LATENT], int]: ...
    @overload
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int,
        chunking_mode: Literal["manual", SeedVR2TemporalChunk_chunking_mode.manual],
        *,
        chunking_mode_frames_per_chunk: int = 21,
    ) -> tuple[list[LATENT], int]: ...
    @overload
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int = 0,
        *,
        chunking_mode: Mapping[str, Any],
    ) -> tuple[list[LATENT], int]: ...
    @overload
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int,
        chunking_mode: Mapping[str, Any],
    ) -> tuple[list[LATENT], int]:
        """Split SeedVR2 Latent: Split a SeedVR2 video latent into overlapping temporal chunks small enough to sample one at a time within VRAM, wiring latents outputs to both Apply SeedVR2 Conditioning and the sampler latent input before recombining with Merge SeedVR2 Latents.

        Module: comfy_extras.nodes_seedvr · Category: model/latent/batch

        Args:
            latent (LATENT, required): The VAE-encoded SeedVR2 latent to split.
            temporal_overlap (INT, optional): Latent frames shared between adjacent chunks and crossfaded at merge; 0 = no overlap. Range 0 to 16384. Default 0.
            chunking_mode (COMBO, optional): manual = use frames_per_chunk exactly; auto = predict the largest chunk that fits free VRAM. Default 'auto'. One of: 'auto', 'manual'.
            chunking_mode_frames_per_chunk (INT, if chunking_mode is 'manual'): Pixel frames per temporal chunk (4n+1: 1, 5, 9, 13, ...). Range 1 to 16384, step 4. Default 21.

        Returns:
            latents (list of dict of samples: Tensor [batch, channels, height, width], …): The temporal chunks in sequence order.
            temporal_overlap (INT): The effective latent-frame overlap between adjacent chunks, for Merge SeedVR2 Latents.
        """

class SeedVR2TemporalMerge:
    """Merge SeedVR2 Latents: Recombine sampled SeedVR2 latent temporal chunks into one latent, crossfading each overlap with a Hann window sized by the temporal_overlap wired from Split SeedVR2 Latent."""
    def __call__(
        self,
        latents: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        temporal_overlap: int = 0,
    ) -> LATENT:
        """Merge SeedVR2 Latents: Recombine sampled SeedVR2 latent temporal chunks into one latent, crossfading each overlap with a Hann window sized by the temporal_overlap wired from Split SeedVR2 Latent.

        Module: comfy_extras.nodes_seedvr · Category: model/latent/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required): The sampled temporal chunks in sequence order.
            temporal_overlap (INT, optional): The temporal_overlap output of Split SeedVR2 Latent. 0 = plain concatenation. Default 0.

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …): The recombined full-length latent.
        """
