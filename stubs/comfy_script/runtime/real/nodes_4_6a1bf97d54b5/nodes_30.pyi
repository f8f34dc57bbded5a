from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, VIDEO

class GrokVideoReferenceNode_model(str, Enum):
    grok_imagine_video_1_5 = "grok-imagine-video-1.5"
    grok_imagine_video = "grok-imagine-video"

class GrokVideoReferenceNode_model_voice_1(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_voice_2(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_voice_3(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"

class GrokVideoReferenceNode_model_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _3_2 = "3:2"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_4 = "3:4"
    _9_16 = "9:16"

GrokVideoReferenceNode_model_voice_1_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_voice_2_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_voice_3_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_values: TypeAlias = Literal[
    "grok-imagine-video-1.5",
    GrokVideoReferenceNode_model.grok_imagine_video_1_5,
]

GrokVideoReferenceNode_model_values_: TypeAlias = Literal[
    "grok-imagine-video",
    GrokVideoReferenceNode_model.grok_imagine_video,
]

class GrokVideoReferenceNode:
    """Grok Reference-to-Video: Generate video guided by reference images, with optional preset voice references."""
    model = GrokVideoReferenceNode_model
    model_voice_1 = GrokVideoReferenceNode_model_voice_1
    model_voice_2 = GrokVideoReferenceNode_model_voice_2
    model_voice_3 = GrokVideoReferenceNode_model_voice_3
    model_resolution = GrokVideoReferenceNode_model_resolution
    model_aspect_ratio = GrokVideoReferenceNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int = 0,
        *,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int = 0,
        *,
        model_reference_images_reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_reference_images_reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int = 0,
        *,
        reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        *,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        model_reference_images_reference_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_reference_images_reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        *,
        model_reference_images_reference_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_reference_images_reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        reference_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: GrokVideoReferenceNode_model_values_,
        seed: int = 0,
        *,
        reference_0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(self, prompt: str | list[str] | RealOutput, model: Mapping[str, Any], seed: int = 0) -> VIDEO:
        """Grok Reference-to-Video: Generate video guided by reference images, with optional preset voice references.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired video. Default ''.
            model (COMBO, optional): The model to use for video generation. Default 'grok-imagine-video-1.5'. One of: 'grok-imagine-video-1.5', 'grok-imagine-video'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_reference_images (list of IMAGE, required): Up to 7 reference images to guide the video generation. Refer to them in the prompt as @Image1 ... @Image7, numbered in input order; a batched input counts once per image. 1 to 7 elements, or a dictionary by name: reference_1, reference_2, reference_3, … (7 in all); each also by keyword, as model_reference_images_reference_1 (grok-imagine-video-1.5). 1 to 7 elements, or a dictionary by name: reference_0, reference_1, reference_2, … (7 in all); each also by keyword, as model_reference_images_reference_0 (grok-imagine-video).
            model_voice_1 (COMBO, if model is 'grok-imagine-video-1.5'): Optional preset voice reference; refer to it in the prompt as @Audio1. The API supports only these preset voices, not custom audio. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_voice_2 (COMBO, if model is 'grok-imagine-video-1.5'): Optional second voice reference; @Audio2 in the prompt. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_voice_3 (COMBO, if model is 'grok-imagine-video-1.5'): Optional third voice reference; @Audio3 in the prompt. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_resolution (COMBO, optional): The resolution of the output video. Default '480p'. One of: '480p', '720p'.
            model_aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16'.
            model_duration (INT, optional): The duration of the output video in seconds. Range 1 to 15 (grok-imagine-video-1.5). Range 2 to 10 (grok-imagine-video). Default 6.

        Returns:
            VIDEO (VIDEO)
        """

class GrokVideoEditNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"

class GrokVideoEditNode:
    """Grok Video Edit: Edit an existing video based on a text prompt."""
    model = GrokVideoEditNode_model
    @overload
    def __call__(
        self,
        model: GrokVideoEditNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: GrokVideoEditNode_model | Literal["grok-imagine-video"],
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
    ) -> VIDEO:
        """Grok Video Edit: Edit an existing video based on a text prompt.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-video'. One of: 'grok-imagine-video'.
            prompt (STRING, optional): Text description of the desired video. Default ''.
            video (VIDEO, required): Maximum supported duration is 8.7 seconds and 50MB file size.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class GrokVideoExtendNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"

class GrokVideoExtendNode:
    """Grok Video Extend: Extend an existing video with a seamless continuation based on a text prompt."""
    model = GrokVideoExtendNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        model: GrokVideoExtendNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        seed: int = 0,
        model_duration: int = 8,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        model: GrokVideoExtendNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        seed: int = 0,
        *,
        model_duration: int = 8,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO:
        """Grok Video Extend: Extend an existing video with a seamless continuation based on a text prompt.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of what should happen next in the video. Default ''.
            video (VIDEO, required): Source video to extend. MP4 format, 2-15 seconds.
            model (COMBO, optional): The model to use for video extension. Default 'grok-imagine-video'. One of: 'grok-imagine-video'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_duration (INT, optional): Length of the extension in seconds. Range 2 to 10. Default 8.

        Returns:
            VIDEO (VIDEO)
        """

class HeyGenTalkingPhotoNode_speech(str, Enum):
    script = "script"
    audio = "audio"

class HeyGenTalkingPhotoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class HeyGenTalkingPhotoNode_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_5 = "4:5"
    _5_4 = "5:4"

class HeyGenTalkingPhotoNode_expressiveness(str, Enum):
    low = "low"
    medium = "medium"
    high = "high"

class HeyGenTalkingPhotoNode_speech_voice(str, Enum):
    Cassidy_English_female = "Cassidy (English, female)"
    Hope_English_female = "Hope (English, female)"
    Archer_English_male = "Archer (English, male)"
    Brittney_English_female = "Brittney (English, female)"
    Mark_English_male = "Mark (English, male)"
    Andrew_English_male = "Andrew (English, male)"
    Spuds_Oxley_English_male = "Spuds Oxley (English, male)"
    Patrick_English_male = "Patrick (English, male)"
    David_Castlemore_English_male = "David Castlemore (English, male)"
    Michael_C_English_male = "Michael C (English, male)"
    Adam_Stone_English_male = "Adam Stone (English, male)"
    Alex_English_male = "Alex (English, male)"
    Monika_Sogam_English_female = "Monika Sogam (English, female)"
    Jessica_Anne_Bogart_English_female = "Jessica Anne Bogart (English, female)"
    John_Doe_English_male = "John Doe (English, male)"
    Ivy_English_female = "Ivy (English, female)"
    Chill_Brian_English_male = "Chill Brian (English, male)"
    Allison_English_female = "Allison (English, female)"
    Mia_Starset_Norwegian_female = "Mia Starset (Norwegian, female)"
    William_Shanks_Spanish_male = "William Shanks (Spanish, male)"
    Zain_English_female = "Zain (English, female)"
    Jora_Slobod_Romanian_male = "Jora Slobod (Romanian, male)"
    Narrator_Mateo_Excited_Spanish_male = "Narrator Mateo - Excited 🤩 (Spanish, male)"
    Aria_English_female = "Aria (English, female)"
    Caryns_English_female = "Caryns (English, female)"
    Klara_English_female = "Klara (English, female)"
    Son_Tran_Vietnamese_male = "Son Tran (Vietnamese, male)"
    Bold_Kasia_Excited_Polish_female = "Bold Kasia - Excited 🤩 (Polish, female)"
    Marc_Aurèle_French_male = "Marc Aurèle (French, male)"
    Shaun_English_male = "Shaun (English, male)"
    Senthil_English_male = "Senthil (English, male)"
    Cody_English_male = "Cody (English, male)"
    Saffron_English_female = "Saffron (English, female)"
    Blanka_Lifelike_English_female = "Blanka - Lifelike (English, female)"
    Rami_English_male = "Rami (English, male)"
    Rhodes_English_female = "Rhodes (English, female)"
    Michelle_Voice_1_English_female = "Michelle - Voice 1 (English, female)"
    Tuba_female = "Tuba (, female)"
    Autumn_UGC_3_English_female = "Autumn - UGC 3 (English, female)"
    Reassuring_Rupert_English_male = "Reassuring Rupert (English, male)"

HeyGenTalkingPhotoNode_speech_voice_values: TypeAlias = Literal[
    "Cassidy (English, female)",
    "Hope (English, female)",
    "Archer (English, male)",
    "Brittney (English, female)",
    "Mark (English, male)",
    "Andrew (English, male)",
    "Spuds Oxley (English, male)",
    "Patrick (English, male)",
    "David Castlemore (English, male)",
    "Michael C (English, male)",
    "Adam Stone (English, male)",
    "Alex (English, male)",
    "Monika Sogam (English, female)",
    "Jessica Anne Bogart (English, female)",
    "John Doe (English, male)",
    "Ivy (English, female)",
    "Chill Brian (English, male)",
    "Allison (English, female)",
    "Mia Starset (Norwegian, female)",
    "William Shanks (Spanish, male)",
    "Zain (English, female)",
    "Jora Slobod (Romanian, male)",
    "Narrator Mateo - Excited 🤩 (Spanish, male)",
    "Aria (English, female)",
    "Caryns (English, female)",
    "Klara (English, female)",
    "Son Tran (Vietnamese, male)",
    "Bold Kasia - Excited 🤩 (Polish, female)",
    "Marc Aurèle (French, male)",
    "Shaun (English, male)",
    "Senthil (English, male)",
    "Cody (English, male)",
    "Saffron (English, female)",
    "Blanka - Lifelike (English, female)",
    "Rami (English, male)",
    "Rhodes (English, female)",
    "Michelle - Voice 1 (English, female)",
    "Tuba (, female)",
    "Autumn - UGC 3 (English, female)",
    "Reassuring Rupert (English, male)",
]

class HeyGenTalkingPhotoNode:
    """HeyGen Talking Photo: Animate any image of a person into a lip-synced talking video (HeyGen Avatar IV)."""
    speech = HeyGenTalkingPhotoNode_speech
    resolution = HeyGenTalkingPhotoNode_resolution
    aspect_ratio = HeyGenTalkingPhotoNode_aspect_ratio
    expressiveness = HeyGenTalkingPhotoNode_expressiveness
    speech_voice = HeyGenTalkingPhotoNode_speech_voice
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        speech: Literal["script", HeyGenTalkingPhotoNode_speech.script] = "script",
        resolution: HeyGenTalkingPhotoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenTalkingPhotoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        expressiveness: HeyGenTalkingPhotoNode_expressiveness | Literal["low", "medium", "high"] = "low",
        seed: int = 42,
        *,
        speech_text: str | list[str] | RealOutput = "",
        speech_voice: HeyGenTalkingPhotoNode_speech_voice | HeyGenTalkingPhotoNode_speech_voice_values = "Cassidy (English, female)",
        speech_custom_voice_id: str | list[str] | RealOutput = "",
        speech_voice_speed: float = 1.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        speech: Literal["audio", HeyGenTalkingPhotoNode_speech.audio],
        resolution: HeyGenTalkingPhotoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenTalkingPhotoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        expressiveness: HeyGenTalkingPhotoNode_expressiveness | Literal["low", "medium", "high"] = "low",
        seed: int = 42,
        *,
        speech_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        speech: Mapping[str, Any],
        resolution: HeyGenTalkingPhotoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenTalkingPhotoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        expressiveness: HeyGenTalkingPhotoNode_expressiveness | Literal["low", "medium", "high"] = "low",
        seed: int = 42,
    ) -> VIDEO:
        """HeyGen Talking Photo: Animate any image of a person into a lip-synced talking video (HeyGen Avatar IV).

        Drive it with a text script or your own audio.

        Module: comfy_api_nodes.nodes_heygen · Category: partner/video/HeyGen
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Image of a person to animate. Downscaled automatically if larger than 2K.
            speech (COMBO, optional): Drive the avatar with a text script (HeyGen text-to-speech) or your own audio. Default 'script'. One of: 'script', 'audio'.
            resolution (COMBO, optional): Output video resolution. Default '1080p'. One of: '720p', '1080p'.
            aspect_ratio (COMBO, optional): Output aspect ratio. 'auto' follows the input image. Default 'auto'. One of: 'auto', '16:9', '9:16', '1:1', '4:5', '5:4'.
            expressiveness (COMBO, optional): How expressive the animated face and gestures are. Default 'low'. One of: 'low', 'medium', 'high'.
            seed (INT, optional): Not sent to HeyGen; change it to force a re-run. Range 0 to 2147483647. Default 42.
            speech_text (STRING, if speech is 'script'): Text for the avatar to speak (up to 5000 characters). The generated speech must be at least 1 second long. Default ''.
            speech_voice (COMBO, if speech is 'script'): Voice for the script (HeyGen's most popular voices). Default 'Cassidy (English, female)'. One of: 'Cassidy (English, female)', 'Hope (English, female)', 'Archer (English, male)', 'Brittney (English, female)', 'Mark (English, male)', 'Andrew (English, male)', 'Spuds Oxley (English, male)', 'Patrick (English, male)', 'David Castlemore (English, male)', 'Michael C (English, male)', 'Adam Stone (English, male)', 'Alex (English, male)', … (40 in all).
            speech_custom_voice_id (STRING, if speech is 'script'): Optional HeyGen voice ID. When set, overrides the voice selected above. Any voice from HeyGen's library (2000+) can be used. Default ''.
            speech_voice_speed (FLOAT, if speech is 'script'): Speech speed multiplier. Range 0.5 to 1.5, step 0.05. Default 1.0.
            speech_audio (AUDIO, required if speech is 'audio'): Audio for the avatar to lip-sync, up to 10 minutes.

        Returns:
            VIDEO (VIDEO)
        """
