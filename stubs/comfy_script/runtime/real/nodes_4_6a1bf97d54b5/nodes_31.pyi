from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, VIDEO

class HeyGenAvatarVideoNode_engine(str, Enum):
    auto = "auto"
    avatar_iv = "avatar_iv"
    avatar_iii = "avatar_iii"
    avatar_v = "avatar_v"

class HeyGenAvatarVideoNode_speech(str, Enum):
    script = "script"
    audio = "audio"

class HeyGenAvatarVideoNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"

class HeyGenAvatarVideoNode_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_5 = "4:5"
    _5_4 = "5:4"

class HeyGenAvatarVideoNode_engine_avatar(str, Enum):
    Annie_Lounge_Standing_Side = "Annie Lounge Standing Side"
    Yara_Modern_Lecture_Hall = "Yara Modern Lecture Hall"
    Brandon_Business_Sitting_Front = "Brandon Business Sitting Front"
    Caroline_Business_Sitting_Side = "Caroline Business Sitting Side"
    Ursula_Lawyer_Angle_4 = "Ursula Lawyer Angle 4"
    Sofia_Corporate_Presenter_01_Angle_3 = "Sofia Corporate Presenter 01 Angle 3"
    Seoyeon_Health_Nutrition_Coach_Angle_3 = "Seoyeon Health Nutrition Coach Angle 3"
    Sanne_Fitness_Coach_Angle_4 = "Sanne Fitness Coach Angle 4"
    Sander = "Sander"
    Rupert_Personal_Development_Coach_Angle_4 = "Rupert Personal Development Coach Angle 4"
    Olivier_Professor_Angle_2 = "Olivier Professor Angle 2"
    Obi_Health_Nutrition_Coach_Angle_5 = "Obi Health Nutrition Coach Angle 5"
    Matilda_Modern_Office_Setting = "Matilda Modern Office Setting"
    Mateo_Traditional_Law_Office = "Mateo Traditional Law Office"
    Marlon_Inviting_Armchair_Setting = "Marlon Inviting Armchair Setting"
    Margaret_Professor_Angle_1 = "Margaret Professor Angle 1"
    Marek_Therapy_Coach_Angle_3 = "Marek Therapy Coach Angle 3"
    Maeve_Warm_Professional_Setting = "Maeve Warm, Professional Setting"
    Lorenzo_Professor_Angle_5 = "Lorenzo Professor Angle 5"
    Luca = "Luca"
    Bruce = "Bruce"
    Nico = "Nico"
    Lisa = "Lisa"
    Sophie = "Sophie"
    Aiko = "Aiko"
    Rebecca_portrait = "Rebecca (portrait)"
    Daphne_in_Grey_blazer_portrait = "Daphne in Grey blazer (portrait)"
    Bryce_in_Black_t_shirt = "Bryce in Black t-shirt"
    Diora_in_White_shirt = "Diora in White shirt"
    Freja_in_White_blazer = "Freja in White blazer"
    Albert_in_Blue_blazer = "Albert in Blue blazer"
    Emery_in_Red_blazer = "Emery in Red blazer"
    Minho_in_Blue_shirt = "Minho in Blue shirt"
    Aditya_in_Brown_blazer = "Aditya in Brown blazer"
    Nadim_in_Blue_blazer = "Nadim in Blue blazer"
    Iker_in_Black_blazer = "Iker in Black blazer"
    Nour_in_Black_blazer = "Nour in Black blazer"
    Saskia_in_Blue_blazer = "Saskia in Blue blazer"
    Lucien_in_Blue_blazer = "Lucien in Blue blazer"
    Esmond_in_Blue_suit = "Esmond in Blue suit"
    Jinwoo_in_Blue_suit = "Jinwoo in Blue suit"
    Annelore_in_Red_sweater_portrait = "Annelore in Red sweater (portrait)"
    Bastien_in_Blue_shirt = "Bastien in Blue shirt"
    Zosia_in_Khaki_blazer = "Zosia in Khaki blazer"
    Tahlia_in_Dark_blue_suit = "Tahlia in Dark blue suit"

class HeyGenAvatarVideoNode_speech_voice(str, Enum):
    _avatar_s_default_voice = "(avatar's default voice)"
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

HeyGenAvatarVideoNode_engine_avatar_values: TypeAlias = Literal[
    "Annie Lounge Standing Side",
    "Yara Modern Lecture Hall",
    "Brandon Business Sitting Front",
    "Caroline Business Sitting Side",
    "Ursula Lawyer Angle 4",
    "Sofia Corporate Presenter 01 Angle 3",
    "Seoyeon Health Nutrition Coach Angle 3",
    "Sanne Fitness Coach Angle 4",
    "Sander",
    "Rupert Personal Development Coach Angle 4",
    "Olivier Professor Angle 2",
    "Obi Health Nutrition Coach Angle 5",
    "Matilda Modern Office Setting",
    "Mateo Traditional Law Office",
    "Marlon Inviting Armchair Setting",
    "Margaret Professor Angle 1",
    "Marek Therapy Coach Angle 3",
    "Maeve Warm, Professional Setting",
    "Lorenzo Professor Angle 5",
    "Luca",
    "Bruce",
    "Nico",
    "Lisa",
    "Sophie",
    "Aiko",
    "Rebecca (portrait)",
    "Daphne in Grey blazer (portrait)",
    "Bryce in Black t-shirt",
    "Diora in White shirt",
    "Freja in White blazer",
    "Albert in Blue blazer",
    "Emery in Red blazer",
    "Minho in Blue shirt",
    "Aditya in Brown blazer",
    "Nadim in Blue blazer",
    "Iker in Black blazer",
    "Nour in Black blazer",
    "Saskia in Blue blazer",
    "Lucien in Blue blazer",
    "Esmond in Blue suit",
    "Jinwoo in Blue suit",
    "Annelore in Red sweater (portrait)",
    "Bastien in Blue shirt",
    "Zosia in Khaki blazer",
    "Tahlia in Dark blue suit",
]

HeyGenAvatarVideoNode_engine_avatar_values_: TypeAlias = Literal[
    "Annie Lounge Standing Side",
    "Yara Modern Lecture Hall",
    "Brandon Business Sitting Front",
    "Caroline Business Sitting Side",
    "Ursula Lawyer Angle 4",
    "Sofia Corporate Presenter 01 Angle 3",
    "Seoyeon Health Nutrition Coach Angle 3",
    "Sanne Fitness Coach Angle 4",
    "Sander",
    "Rupert Personal Development Coach Angle 4",
    "Olivier Professor Angle 2",
    "Obi Health Nutrition Coach Angle 5",
    "Matilda Modern Office Setting",
    "Mateo Traditional Law Office",
    "Marlon Inviting Armchair Setting",
    "Margaret Professor Angle 1",
    "Marek Therapy Coach Angle 3",
    "Maeve Warm, Professional Setting",
    "Lorenzo Professor Angle 5",
    HeyGenAvatarVideoNode_engine_avatar.Annie_Lounge_Standing_Side,
    HeyGenAvatarVideoNode_engine_avatar.Yara_Modern_Lecture_Hall,
    HeyGenAvatarVideoNode_engine_avatar.Brandon_Business_Sitting_Front,
    HeyGenAvatarVideoNode_engine_avatar.Caroline_Business_Sitting_Side,
    HeyGenAvatarVideoNode_engine_avatar.Ursula_Lawyer_Angle_4,
    HeyGenAvatarVideoNode_engine_avatar.Sofia_Corporate_Presenter_01_Angle_3,
    HeyGenAvatarVideoNode_engine_avatar.Seoyeon_Health_Nutrition_Coach_Angle_3,
    HeyGenAvatarVideoNode_engine_avatar.Sanne_Fitness_Coach_Angle_4,
    HeyGenAvatarVideoNode_engine_avatar.Sander,
    HeyGenAvatarVideoNode_engine_avatar.Rupert_Personal_Development_Coach_Angle_4,
    HeyGenAvatarVideoNode_engine_avatar.Olivier_Professor_Angle_2,
    HeyGenAvatarVideoNode_engine_avatar.Obi_Health_Nutrition_Coach_Angle_5,
    HeyGenAvatarVideoNode_engine_avatar.Matilda_Modern_Office_Setting,
    HeyGenAvatarVideoNode_engine_avatar.Mateo_Traditional_Law_Office,
    HeyGenAvatarVideoNode_engine_avatar.Marlon_Inviting_Armchair_Setting,
    HeyGenAvatarVideoNode_engine_avatar.Margaret_Professor_Angle_1,
    HeyGenAvatarVideoNode_engine_avatar.Marek_Therapy_Coach_Angle_3,
    HeyGenAvatarVideoNode_engine_avatar.Maeve_Warm_Professional_Setting,
    HeyGenAvatarVideoNode_engine_avatar.Lorenzo_Professor_Angle_5,
]

HeyGenAvatarVideoNode_engine_values: TypeAlias = Literal[
    "auto",
    "avatar_iii",
    HeyGenAvatarVideoNode_engine.auto,
    HeyGenAvatarVideoNode_engine.avatar_iii,
]

HeyGenAvatarVideoNode_engine_values_: TypeAlias = Literal[
    "avatar_iv",
    "avatar_v",
    HeyGenAvatarVideoNode_engine.avatar_iv,
    HeyGenAvatarVideoNode_engine.avatar_v,
]

HeyGenAvatarVideoNode_speech_voice_values: TypeAlias = Literal[
    "(avatar's default voice)",
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

class HeyGenAvatarVideoNode:
    """HeyGen Avatar Video: Generate a talking-presenter video from a HeyGen avatar."""
    engine = HeyGenAvatarVideoNode_engine
    speech = HeyGenAvatarVideoNode_speech
    resolution = HeyGenAvatarVideoNode_resolution
    aspect_ratio = HeyGenAvatarVideoNode_aspect_ratio
    engine_avatar = HeyGenAvatarVideoNode_engine_avatar
    speech_voice = HeyGenAvatarVideoNode_speech_voice
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values = "auto",
        speech: Literal["script", HeyGenAvatarVideoNode_speech.script] = "script",
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar | HeyGenAvatarVideoNode_engine_avatar_values = "Annie Lounge Standing Side",
        speech_text: str | list[str] | RealOutput = "",
        speech_voice: HeyGenAvatarVideoNode_speech_voice | HeyGenAvatarVideoNode_speech_voice_values = "(avatar's default voice)",
        speech_custom_voice_id: str | list[str] | RealOutput = "",
        speech_voice_speed: float = 1.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values = "auto",
        *,
        speech: Literal["audio", HeyGenAvatarVideoNode_speech.audio],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar | HeyGenAvatarVideoNode_engine_avatar_values = "Annie Lounge Standing Side",
        speech_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values,
        speech: Literal["audio", HeyGenAvatarVideoNode_speech.audio],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar | HeyGenAvatarVideoNode_engine_avatar_values = "Annie Lounge Standing Side",
        speech_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values = "auto",
        *,
        speech: Mapping[str, Any],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar | HeyGenAvatarVideoNode_engine_avatar_values = "Annie Lounge Standing Side",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values,
        speech: Mapping[str, Any],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar | HeyGenAvatarVideoNode_engine_avatar_values = "Annie Lounge Standing Side",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values_,
        speech: Literal["script", HeyGenAvatarVideoNode_speech.script] = "script",
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar_values_ = "Annie Lounge Standing Side",
        speech_text: str | list[str] | RealOutput = "",
        speech_voice: HeyGenAvatarVideoNode_speech_voice | HeyGenAvatarVideoNode_speech_voice_values = "(avatar's default voice)",
        speech_custom_voice_id: str | list[str] | RealOutput = "",
        speech_voice_speed: float = 1.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values_,
        speech: Literal["audio", HeyGenAvatarVideoNode_speech.audio],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar_values_ = "Annie Lounge Standing Side",
        speech_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: HeyGenAvatarVideoNode_engine_values_,
        speech: Mapping[str, Any],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        engine_avatar: HeyGenAvatarVideoNode_engine_avatar_values_ = "Annie Lounge Standing Side",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: Mapping[str, Any],
        speech: Literal["script", HeyGenAvatarVideoNode_speech.script] = "script",
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        speech_text: str | list[str] | RealOutput = "",
        speech_voice: HeyGenAvatarVideoNode_speech_voice | HeyGenAvatarVideoNode_speech_voice_values = "(avatar's default voice)",
        speech_custom_voice_id: str | list[str] | RealOutput = "",
        speech_voice_speed: float = 1.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: Mapping[str, Any],
        speech: Literal["audio", HeyGenAvatarVideoNode_speech.audio],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
        *,
        speech_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        engine: Mapping[str, Any],
        speech: Mapping[str, Any],
        custom_avatar_id: str | list[str] | RealOutput = "",
        resolution: HeyGenAvatarVideoNode_resolution | Literal["720p", "1080p"] = "1080p",
        aspect_ratio: HeyGenAvatarVideoNode_aspect_ratio | Literal["auto", "16:9", "9:16", "1:1", "4:5", "5:4"] = "auto",
        background_color: str | list[str] | RealOutput = "",
        seed: int = 42,
    ) -> VIDEO:
        """HeyGen Avatar Video: Generate a talking-presenter video from a HeyGen avatar.

        Includes HeyGen's most popular public avatars; any look ID can be supplied as an override.

        Module: comfy_api_nodes.nodes_heygen · Category: partner/video/HeyGen
        API node: runs on a paid service and needs a Comfy account.

        Args:
            engine (COMBO, optional): Rendering engine; each choice lists only the avatars that support it. 'auto' offers every avatar and picks its best engine (Avatar IV preferred). Avatar V is highest fidelity, Avatar III is the most affordable. Default 'auto'. One of: 'auto', 'avatar_iv', 'avatar_iii', 'avatar_v'.
            speech (COMBO, optional): Drive the avatar with a text script (HeyGen text-to-speech) or your own audio. Default 'script'. One of: 'script', 'audio'.
            custom_avatar_id (STRING, optional): Optional HeyGen avatar look ID. When set, overrides the avatar selected above. Any of HeyGen's 3000+ public looks (or your private avatars) can be used. Default ''.
            resolution (COMBO, optional): Output video resolution. Default '1080p'. One of: '720p', '1080p'.
            aspect_ratio (COMBO, optional): Output aspect ratio. 'auto' follows the avatar's source footage. Default 'auto'. One of: 'auto', '16:9', '9:16', '1:1', '4:5', '5:4'.
            background_color (STRING, optional): Optional solid background color as a hex code (e.g. '#00ff00'). Leave empty for the avatar's own background. Default ''.
            seed (INT, optional): Not sent to HeyGen; change it to force a re-run. Range 0 to 2147483647. Default 42.
            engine_avatar (COMBO, optional): Avatar look to present the video (curated from HeyGen's public library). The best engine the look supports is chosen automatically. Default 'Annie Lounge Standing Side'. One of: 'Annie Lounge Standing Side', 'Yara Modern Lecture Hall', 'Brandon Business Sitting Front', 'Caroline Business Sitting Side', 'Ursula Lawyer Angle 4', 'Sofia Corporate Presenter 01 Angle 3', 'Seoyeon Health Nutrition Coach Angle 3', 'Sanne Fitness Coach Angle 4', 'Sander', 'Rupert Personal Development Coach Angle 4', 'Olivier Professor Angle 2', 'Obi Health Nutrition Coach Angle 5', … (45 in all).
            speech_text (STRING, if speech is 'script'): Text for the avatar to speak (up to 5000 characters). The generated speech must be at least 1 second long. Default ''.
            speech_voice (COMBO, if speech is 'script'): Voice for the script. The default option uses the voice HeyGen assigned to the avatar. Default "(avatar's default voice)". One of: "(avatar's default voice)", 'Cassidy (English, female)', 'Hope (English, female)', 'Archer (English, male)', 'Brittney (English, female)', 'Mark (English, male)', 'Andrew (English, male)', 'Spuds Oxley (English, male)', 'Patrick (English, male)', 'David Castlemore (English, male)', 'Michael C (English, male)', 'Adam Stone (English, male)', … (41 in all).
            speech_custom_voice_id (STRING, if speech is 'script'): Optional HeyGen voice ID. When set, overrides the voice selected above. Any voice from HeyGen's library (2000+) can be used. Default ''.
            speech_voice_speed (FLOAT, if speech is 'script'): Speech speed multiplier. Range 0.5 to 1.5, step 0.05. Default 1.0.
            speech_audio (AUDIO, required if speech is 'audio'): Audio for the avatar to lip-sync, up to 10 minutes.

        Returns:
            VIDEO (VIDEO)
        """

class HeyGenCreateAvatarNode_source(str, Enum):
    prompt = "prompt"
    photo = "photo"

class HeyGenCreateAvatarNode:
    """HeyGen Create Avatar: Create your own reusable HeyGen avatar from a photo of a person or from a text prompt (a generated character)."""
    source = HeyGenCreateAvatarNode_source
    @overload
    def __call__(
        self,
        source: Literal["prompt", HeyGenCreateAvatarNode_source.prompt] = "prompt",
        *,
        source_prompt: str | list[str] | RealOutput = "",
        source_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        source_reference_images_ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        source_reference_images_ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        source_reference_images_ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[str, IMAGE]: ...
    @overload
    def __call__(
        self,
        source: Literal["photo", HeyGenCreateAvatarNode_source.photo],
        *,
        source_identity_photo: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[str, IMAGE]: ...
    @overload
    def __call__(self, source: Mapping[str, Any]) -> tuple[str, IMAGE]:
        """HeyGen Create Avatar: Create your own reusable HeyGen avatar from a photo of a person or from a text prompt (a generated character).

        Feed the resulting avatar_id into HeyGen Avatar Video's custom_avatar_id — and save the ID somewhere to reuse the avatar in future workflows.

        Module: comfy_api_nodes.nodes_heygen · Category: partner/video/HeyGen
        API node: runs on a paid service and needs a Comfy account.

        Args:
            source (COMBO, optional): Generate a new character from a text prompt, or create the avatar from a connected photo of a person. Default 'prompt'. One of: 'prompt', 'photo'.
            source_prompt (STRING, if source is 'prompt'): Description of the avatar to generate (up to 1000 characters). Default ''.
            source_reference_images (list of IMAGE, if source is 'prompt'): Up to 3 reference images guiding the generated look. 0 to 3 elements, or a dictionary by name: ref_image_1, ref_image_2, ref_image_3; each also by keyword, as source_reference_images_ref_image_1.
            source_identity_photo (IMAGE, required if source is 'photo'): Photo of the person to turn into an avatar. Downscaled automatically if larger than 2K.

        Returns:
            avatar_id (STRING): Avatar look ID. Pass it to HeyGen Avatar Video's custom_avatar_id; save it to reuse the avatar later.
            preview (Tensor [batch, height, width, channels], 0 to 1)
        """
