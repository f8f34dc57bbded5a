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

class HeyGenTextToSpeechNode_voice(str, Enum):
    Chill_Brian_English_male = "Chill Brian (English, male)"
    Zain_English_female = "Zain (English, female)"
    Narrator_Mateo_Excited_Spanish_male = "Narrator Mateo - Excited 🤩 (Spanish, male)"
    Aria_English_female = "Aria (English, female)"
    Caryns_English_female = "Caryns (English, female)"
    Klara_English_female = "Klara (English, female)"
    Bold_Kasia_Excited_Polish_female = "Bold Kasia - Excited 🤩 (Polish, female)"
    Shaun_English_male = "Shaun (English, male)"
    Senthil_English_male = "Senthil (English, male)"
    Cody_English_male = "Cody (English, male)"
    Saffron_English_female = "Saffron (English, female)"
    Blanka_Lifelike_English_female = "Blanka - Lifelike (English, female)"
    Rami_English_male = "Rami (English, male)"
    Rhodes_English_female = "Rhodes (English, female)"
    Michelle_Voice_1_English_female = "Michelle - Voice 1 (English, female)"
    Autumn_UGC_3_English_female = "Autumn - UGC 3 (English, female)"
    Reassuring_Rupert_English_male = "Reassuring Rupert (English, male)"
    Rose_UGC_2_English_female = "Rose - UGC -2  (English, female)"
    Derya_Lifelike_Broadcaster_️_English_female = "Derya - Lifelike - Broadcaster 🎙️ (English, female)"
    Dynamic_Derek_English_male = "Dynamic Derek (English, male)"
    Lotte_English_female = "Lotte (English, female)"
    Thanos_Broadcaster_️_English_male = "Thanos - Broadcaster 🎙️ (English, male)"
    Marcia_English_female = "Marcia (English, female)"
    Camden_English_male = "Camden (English, male)"
    Rumi_English_female = "Rumi (English, female)"
    Pippa_English_female = "Pippa (English, female)"
    William_Prescott_Broadcaster_️_English_male = "William Prescott - Broadcaster 🎙️ (English, male)"
    Sammy_English_female = "Sammy (English, female)"
    Breezy_Bagus_Indonesian_male = "Breezy Bagus (Indonesian, male)"
    Ben_English_male = "Ben (English, male)"
    Smooth_Dev_English_male = "Smooth Dev (English, male)"
    Daran_inside_booth_English_male = "Daran inside booth (English, male)"
    Peppy_Stella_English_female = "Peppy Stella (English, female)"
    Silas_English_male = "Silas (English, male)"
    Aditya_English_male = "Aditya (English, male)"
    Christy_English_female = "Christy (English, female)"
    Elio_English_male = "Elio (English, male)"
    Luminous_Laksh_Hindi_male = "Luminous Laksh (Hindi, male)"
    Jeff_English_male = "Jeff (English, male)"
    Tahlia_Brooks_Excited_English_female = "Tahlia Brooks - Excited 🤩 (English, female)"
    Riya_Mehta_Hindi_female = "Riya Mehta (Hindi, female)"
    Ben_Hart_English_male = "Ben Hart (English, male)"
    Skylar_English_female = "Skylar (English, female)"
    Relaxed_Reece_English_male = "Relaxed Reece (English, male)"
    Daniel_English_male = "Daniel (English, male)"
    Melani_English_female = "Melani (English, female)"
    Clover_English_female = "Clover (English, female)"
    Pedro_Lima_Serious_Portuguese_male = "Pedro Lima - Serious 😐 (Portuguese, male)"
    Ana_Carvalho_Portuguese_female = "Ana Carvalho (Portuguese, female)"
    Confident_Connor_Excited_English_male = "Confident Connor - Excited 🤩 (English, male)"
    Vibrant_Victor_Spanish_male = "Vibrant Victor (Spanish, male)"
    Young_Olivier_French_male = "Young Olivier (French, male)"
    Émile_Noir_French_male = "Émile Noir (French, male)"
    Steadfast_Stefan_German_male = "Steadfast Stefan (German, male)"
    Deep_Dieter_German_male = "Deep Dieter (German, male)"
    Serene_Marco_Italian_male = "Serene Marco (Italian, male)"
    Murmuring_Matteo_Italian_male = "Murmuring Matteo (Italian, male)"
    Gail_in_car_Multilingual_female = "Gail in car (Multilingual, female)"
    Daran_outside_walking_Multilingual_male = "Daran outside walking (Multilingual, male)"
    BOB_Voice_1_Chinese_unknown = "BOB - Voice 1 (Chinese, unknown)"
    Hakeem_Hassan_Arabic_male = "Hakeem Hassan (Arabic, male)"
    Rami_Idris_Arabic_male = "Rami Idris (Arabic, male)"
    Bold_Kasia_Friendly_Polish_female = "Bold Kasia - Friendly 😊 (Polish, female)"
    Tranquil_Tulin_Turkish_female = "Tranquil Tulin (Turkish, female)"
    Dynamic_Derya_Turkish_female = "Dynamic Derya (Turkish, female)"
    Quiet_Dewa_Indonesian_male = "Quiet Dewa (Indonesian, male)"
    Cuong_Vietnamese_male = "Cuong (Vietnamese, male)"

HeyGenTextToSpeechNode_voice_values: TypeAlias = Literal[
    "Chill Brian (English, male)",
    "Zain (English, female)",
    "Narrator Mateo - Excited 🤩 (Spanish, male)",
    "Aria (English, female)",
    "Caryns (English, female)",
    "Klara (English, female)",
    "Bold Kasia - Excited 🤩 (Polish, female)",
    "Shaun (English, male)",
    "Senthil (English, male)",
    "Cody (English, male)",
    "Saffron (English, female)",
    "Blanka - Lifelike (English, female)",
    "Rami (English, male)",
    "Rhodes (English, female)",
    "Michelle - Voice 1 (English, female)",
    "Autumn - UGC 3 (English, female)",
    "Reassuring Rupert (English, male)",
    "Rose - UGC -2  (English, female)",
    "Derya - Lifelike - Broadcaster 🎙️ (English, female)",
    "Dynamic Derek (English, male)",
    "Lotte (English, female)",
    "Thanos - Broadcaster 🎙️ (English, male)",
    "Marcia (English, female)",
    "Camden (English, male)",
    "Rumi (English, female)",
    "Pippa (English, female)",
    "William Prescott - Broadcaster 🎙️ (English, male)",
    "Sammy (English, female)",
    "Breezy Bagus (Indonesian, male)",
    "Ben (English, male)",
    "Smooth Dev (English, male)",
    "Daran inside booth (English, male)",
    "Peppy Stella (English, female)",
    "Silas (English, male)",
    "Aditya (English, male)",
    "Christy (English, female)",
    "Elio (English, male)",
    "Luminous Laksh (Hindi, male)",
    "Jeff (English, male)",
    "Tahlia Brooks - Excited 🤩 (English, female)",
    "Riya Mehta (Hindi, female)",
    "Ben Hart (English, male)",
    "Skylar (English, female)",
    "Relaxed Reece (English, male)",
    "Daniel (English, male)",
    "Melani (English, female)",
    "Clover (English, female)",
    "Pedro Lima - Serious 😐 (Portuguese, male)",
    "Ana Carvalho (Portuguese, female)",
    "Confident Connor - Excited 🤩 (English, male)",
    "Vibrant Victor (Spanish, male)",
    "Young Olivier (French, male)",
    "Émile Noir (French, male)",
    "Steadfast Stefan (German, male)",
    "Deep Dieter (German, male)",
    "Serene Marco (Italian, male)",
    "Murmuring Matteo (Italian, male)",
    "Gail in car (Multilingual, female)",
    "Daran outside walking (Multilingual, male)",
    "BOB - Voice 1 (Chinese, unknown)",
    "Hakeem Hassan (Arabic, male)",
    "Rami Idris (Arabic, male)",
    "Bold Kasia - Friendly 😊 (Polish, female)",
    "Tranquil Tulin (Turkish, female)",
    "Dynamic Derya (Turkish, female)",
    "Quiet Dewa (Indonesian, male)",
    "Cuong (Vietnamese, male)",
]

class HeyGenTextToSpeechNode:
    """HeyGen Text to Speech: Generate speech audio from text using HeyGen's Starfish TTS engine."""
    voice = HeyGenTextToSpeechNode_voice
    def __call__(
        self,
        text: str | list[str] | RealOutput = "",
        voice: HeyGenTextToSpeechNode_voice | HeyGenTextToSpeechNode_voice_values = "Chill Brian (English, male)",
        custom_voice_id: str | list[str] | RealOutput = "",
        speed: float = 1.0,
        ssml: bool = False,
        seed: int = 42,
    ) -> AUDIO:
        """HeyGen Text to Speech: Generate speech audio from text using HeyGen's Starfish TTS engine.

        Includes HeyGen's most popular voices across 17 languages.

        Module: comfy_api_nodes.nodes_heygen · Category: partner/audio/HeyGen
        API node: runs on a paid service and needs a Comfy account.

        Args:
            text (STRING, optional): Text to synthesize (up to 5000 characters). The generated speech must be at least 1 second long. Default ''.
            voice (COMBO, optional): Voice to use (curated from HeyGen's most popular Starfish-compatible voices). Default 'Chill Brian (English, male)'. One of: 'Chill Brian (English, male)', 'Zain (English, female)', 'Narrator Mateo - Excited 🤩 (Spanish, male)', 'Aria (English, female)', 'Caryns (English, female)', 'Klara (English, female)', 'Bold Kasia - Excited 🤩 (Polish, female)', 'Shaun (English, male)', 'Senthil (English, male)', 'Cody (English, male)', 'Saffron (English, female)', 'Blanka - Lifelike (English, female)', … (67 in all).
            custom_voice_id (STRING, optional): Optional HeyGen voice ID. When set, overrides the voice selected above. The voice must support the Starfish engine. Default ''.
            speed (FLOAT, optional): Speech speed multiplier. Range 0.5 to 2.0, step 0.05. Default 1.0.
            ssml (BOOLEAN, optional): Treat the text as SSML markup (for pauses, emphasis, and pronunciation control). Default False.
            seed (INT, optional): Not sent to HeyGen; change it to force a re-run. Range 0 to 2147483647. Default 42.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class HeyGenVideoTranslateNode_output_language(str, Enum):
    English = "English"
    Spanish = "Spanish"
    Spanish_Spain = "Spanish (Spain)"
    Spanish_Mexico = "Spanish (Mexico)"
    French = "French"
    French_France = "French (France)"
    German = "German"
    German_Germany = "German (Germany)"
    Portuguese = "Portuguese"
    Portuguese_Brazil = "Portuguese (Brazil)"
    Italian = "Italian"
    Italian_Italy = "Italian (Italy)"
    Japanese = "Japanese"
    Japanese_Japan = "Japanese (Japan)"
    Korean = "Korean"
    Chinese_Mandarin_Simplified = "Chinese (Mandarin, Simplified)"
    Arabic = "Arabic"
    Hindi = "Hindi"
    Hindi_India = "Hindi (India)"
    Russian = "Russian"
    Russian_Russia = "Russian (Russia)"
    Dutch = "Dutch"
    Polish = "Polish"
    Turkish = "Turkish"
    Indonesian = "Indonesian"
    Vietnamese = "Vietnamese"
    Ukrainian = "Ukrainian"
    Afrikaans_South_Africa = "Afrikaans (South Africa)"
    Albanian_Albania = "Albanian (Albania)"
    Amharic_Ethiopia = "Amharic (Ethiopia)"
    Arabic_Algeria = "Arabic (Algeria)"
    Arabic_Bahrain = "Arabic (Bahrain)"
    Arabic_Egypt = "Arabic (Egypt)"
    Arabic_Iraq = "Arabic (Iraq)"
    Arabic_Jordan = "Arabic (Jordan)"
    Arabic_Kuwait = "Arabic (Kuwait)"
    Arabic_Lebanon = "Arabic (Lebanon)"
    Arabic_Libya = "Arabic (Libya)"
    Arabic_Morocco = "Arabic (Morocco)"
    Arabic_Oman = "Arabic (Oman)"
    Arabic_Qatar = "Arabic (Qatar)"
    Arabic_Saudi_Arabia = "Arabic (Saudi Arabia)"
    Arabic_Syria = "Arabic (Syria)"
    Arabic_Tunisia = "Arabic (Tunisia)"
    Arabic_United_Arab_Emirates = "Arabic (United Arab Emirates)"
    Arabic_World = "Arabic (World)"
    Arabic_Yemen = "Arabic (Yemen)"
    Armenian_Armenia = "Armenian (Armenia)"
    Azerbaijani_Latin_Azerbaijan = "Azerbaijani (Latin, Azerbaijan)"
    Bangla_Bangladesh = "Bangla (Bangladesh)"
    Basque = "Basque"
    Belarusian_Belarus = "Belarusian (Belarus)"
    Bengali_India = "Bengali (India)"
    Bosnian_Bosnia_and_Herzegovina = "Bosnian (Bosnia and Herzegovina)"
    Bulgarian = "Bulgarian"
    Bulgarian_Bulgaria = "Bulgarian (Bulgaria)"
    Burmese_Myanmar = "Burmese (Myanmar)"
    Catalan = "Catalan"
    Chinese_Cantonese_Traditional = "Chinese (Cantonese, Traditional)"
    Chinese_Jilu_Mandarin_Simplified = "Chinese (Jilu Mandarin, Simplified)"
    Chinese_Northeastern_Mandarin_Simplified = "Chinese (Northeastern Mandarin, Simplified)"
    Chinese_Southwestern_Mandarin_Simplified = "Chinese (Southwestern Mandarin, Simplified)"
    Chinese_Taiwanese_Mandarin_Traditional = "Chinese (Taiwanese Mandarin, Traditional)"
    Chinese_Wu_Simplified = "Chinese (Wu, Simplified)"
    Chinese_Zhongyuan_Mandarin_Henan_Simplified = "Chinese (Zhongyuan Mandarin Henan, Simplified)"
    Chinese_Zhongyuan_Mandarin_Shaanxi_Simplified = "Chinese (Zhongyuan Mandarin Shaanxi, Simplified)"
    Croatian = "Croatian"
    Croatian_Croatia = "Croatian (Croatia)"
    Czech = "Czech"
    Czech_Czechia = "Czech (Czechia)"
    Danish = "Danish"
    Danish_Denmark = "Danish (Denmark)"
    Dutch_Belgium = "Dutch (Belgium)"
    Dutch_Netherlands = "Dutch (Netherlands)"
    English_Australia = "English (Australia)"
    English_Canada = "English (Canada)"
    English_Hong_Kong_SAR = "English (Hong Kong SAR)"
    English_India = "English (India)"
    English_Ireland = "English (Ireland)"
    English_Kenya = "English (Kenya)"
    English_New_Zealand = "English (New Zealand)"
    English_Nigeria = "English (Nigeria)"
    English_Philippines = "English (Philippines)"
    English_Singapore = "English (Singapore)"
    English_South_Africa = "English (South Africa)"
    English_Tanzania = "English (Tanzania)"
    English_UK = "English (UK)"
    English_United_States = "English (United States)"
    Estonian_Estonia = "Estonian (Estonia)"
    Filipino = "Filipino"
    Filipino_Cebuano = "Filipino (Cebuano)"
    Filipino_Philippines = "Filipino (Philippines)"
    Finnish = "Finnish"
    Finnish_Finland = "Finnish (Finland)"
    French_Belgium = "French (Belgium)"
    French_Canada = "French (Canada)"
    French_Switzerland = "French (Switzerland)"
    Galician = "Galician"
    Georgian_Georgia = "Georgian (Georgia)"
    German_Austria = "German (Austria)"
    German_Switzerland = "German (Switzerland)"
    Greek = "Greek"
    Greek_Greece = "Greek (Greece)"
    Gujarati_India = "Gujarati (India)"
    Haitian_Creole_Haiti = "Haitian Creole (Haiti)"
    Hebrew_Israel = "Hebrew (Israel)"
    Hungarian_Hungary = "Hungarian (Hungary)"
    Icelandic_Iceland = "Icelandic (Iceland)"
    Indonesian_Indonesia = "Indonesian (Indonesia)"
    Irish_Ireland = "Irish (Ireland)"
    Javanese_Latin_Indonesia = "Javanese (Latin, Indonesia)"
    Kannada_India = "Kannada (India)"
    Kazakh_Kazakhstan = "Kazakh (Kazakhstan)"
    Khmer_Cambodia = "Khmer (Cambodia)"
    Konkani_India = "Konkani (India)"
    Korean_Korea = "Korean (Korea)"
    Lao_Laos = "Lao (Laos)"
    Latin_Vatican_City = "Latin (Vatican City)"
    Latvian_Latvia = "Latvian (Latvia)"
    Lithuanian_Lithuania = "Lithuanian (Lithuania)"
    Luxembourgish_Luxembourg = "Luxembourgish (Luxembourg)"
    Macedonian_North_Macedonia = "Macedonian (North Macedonia)"
    Maithili_India = "Maithili (India)"
    Malagasy_Madagascar = "Malagasy (Madagascar)"
    Malay = "Malay"
    Malay_Malaysia = "Malay (Malaysia)"
    Malayalam_India = "Malayalam (India)"
    Maltese_Malta = "Maltese (Malta)"
    Mandarin = "Mandarin"
    Marathi_India = "Marathi (India)"
    Mongolian_Mongolia = "Mongolian (Mongolia)"
    Nepali_Nepal = "Nepali (Nepal)"
    Norwegian_Bokmål_Norway = "Norwegian Bokmål (Norway)"
    Norwegian_Nynorsk_Norway = "Norwegian Nynorsk (Norway)"
    Odia_India = "Odia (India)"
    Pashto_Afghanistan = "Pashto (Afghanistan)"
    Persian_Iran = "Persian (Iran)"
    Polish_Poland = "Polish (Poland)"
    Portuguese_Portugal = "Portuguese (Portugal)"
    Punjabi_India = "Punjabi (India)"
    Romanian = "Romanian"
    Romanian_Romania = "Romanian (Romania)"
    Serbian_Latin_Serbia = "Serbian (Latin, Serbia)"
    Sindhi_India = "Sindhi (India)"
    Sinhala_Sri_Lanka = "Sinhala (Sri Lanka)"
    Slovak = "Slovak"
    Slovak_Slovakia = "Slovak (Slovakia)"
    Slovenian_Slovenia = "Slovenian (Slovenia)"
    Somali_Somalia = "Somali (Somalia)"
    Spanish_Argentina = "Spanish (Argentina)"
    Spanish_Bolivia = "Spanish (Bolivia)"
    Spanish_Chile = "Spanish (Chile)"
    Spanish_Colombia = "Spanish (Colombia)"
    Spanish_Costa_Rica = "Spanish (Costa Rica)"
    Spanish_Cuba = "Spanish (Cuba)"
    Spanish_Dominican_Republic = "Spanish (Dominican Republic)"
    Spanish_Ecuador = "Spanish (Ecuador)"
    Spanish_El_Salvador = "Spanish (El Salvador)"
    Spanish_Equatorial_Guinea = "Spanish (Equatorial Guinea)"
    Spanish_Guatemala = "Spanish (Guatemala)"
    Spanish_Honduras = "Spanish (Honduras)"
    Spanish_Latin_America = "Spanish (Latin America)"
    Spanish_Nicaragua = "Spanish (Nicaragua)"
    Spanish_Panama = "Spanish (Panama)"
    Spanish_Paraguay = "Spanish (Paraguay)"
    Spanish_Peru = "Spanish (Peru)"
    Spanish_Puerto_Rico = "Spanish (Puerto Rico)"
    Spanish_United_States = "Spanish (United States)"
    Spanish_Uruguay = "Spanish (Uruguay)"
    Spanish_Venezuela = "Spanish (Venezuela)"
    Sundanese_Indonesia = "Sundanese (Indonesia)"
    Swahili_Kenya = "Swahili (Kenya)"
    Swahili_Tanzania = "Swahili (Tanzania)"
    Swedish = "Swedish"
    Swedish_Sweden = "Swedish (Sweden)"
    Tamil = "Tamil"
    Tamil_India = "Tamil (India)"
    Tamil_Malaysia = "Tamil (Malaysia)"
    Tamil_Singapore = "Tamil (Singapore)"
    Tamil_Sri_Lanka = "Tamil (Sri Lanka)"
    Telugu_India = "Telugu (India)"
    Thai_Thailand = "Thai (Thailand)"
    Turkish_Türkiye = "Turkish (Türkiye)"
    Ukrainian_Ukraine = "Ukrainian (Ukraine)"
    Urdu_India = "Urdu (India)"
    Urdu_Pakistan = "Urdu (Pakistan)"
    Uzbek_Latin_Uzbekistan = "Uzbek (Latin, Uzbekistan)"
    Vietnamese_Vietnam = "Vietnamese (Vietnam)"
    Welsh_United_Kingdom = "Welsh (United Kingdom)"
    Zulu_South_Africa = "Zulu (South Africa)"

class HeyGenVideoTranslateNode_mode(str, Enum):
    speed = "speed"
    precision = "precision"

HeyGenVideoTranslateNode_output_language_values: TypeAlias = Literal[
    "English",
    "Spanish",
    "Spanish (Spain)",
    "Spanish (Mexico)",
    "French",
    "French (France)",
    "German",
    "German (Germany)",
    "Portuguese",
    "Portuguese (Brazil)",
    "Italian",
    "Italian (Italy)",
    "Japanese",
    "Japanese (Japan)",
    "Korean",
    "Chinese (Mandarin, Simplified)",
    "Arabic",
    "Hindi",
    "Hindi (India)",
    "Russian",
    "Russian (Russia)",
    "Dutch",
    "Polish",
    "Turkish",
    "Indonesian",
    "Vietnamese",
    "Ukrainian",
    "Afrikaans (South Africa)",
    "Albanian (Albania)",
    "Amharic (Ethiopia)",
    "Arabic (Algeria)",
    "Arabic (Bahrain)",
    "Arabic (Egypt)",
    "Arabic (Iraq)",
    "Arabic (Jordan)",
    "Arabic (Kuwait)",
    "Arabic (Lebanon)",
    "Arabic (Libya)",
    "Arabic (Morocco)",
    "Arabic (Oman)",
    "Arabic (Qatar)",
    "Arabic (Saudi Arabia)",
    "Arabic (Syria)",
    "Arabic (Tunisia)",
    "Arabic (United Arab Emirates)",
    "Arabic (World)",
    "Arabic (Yemen)",
    "Armenian (Armenia)",
    "Azerbaijani (Latin, Azerbaijan)",
    "Bangla (Bangladesh)",
    "Basque",
    "Belarusian (Belarus)",
    "Bengali (India)",
    "Bosnian (Bosnia and Herzegovina)",
    "Bulgarian",
    "Bulgarian (Bulgaria)",
    "Burmese (Myanmar)",
    "Catalan",
    "Chinese (Cantonese, Traditional)",
    "Chinese (Jilu Mandarin, Simplified)",
    "Chinese (Northeastern Mandarin, Simplified)",
    "Chinese (Southwestern Mandarin, Simplified)",
    "Chinese (Taiwanese Mandarin, Traditional)",
    "Chinese (Wu, Simplified)",
    "Chinese (Zhongyuan Mandarin Henan, Simplified)",
    "Chinese (Zhongyuan Mandarin Shaanxi, Simplified)",
    "Croatian",
    "Croatian (Croatia)",
    "Czech",
    "Czech (Czechia)",
    "Danish",
    "Danish (Denmark)",
    "Dutch (Belgium)",
    "Dutch (Netherlands)",
    "English (Australia)",
    "English (Canada)",
    "English (Hong Kong SAR)",
    "English (India)",
    "English (Ireland)",
    "English (Kenya)",
    "English (New Zealand)",
    "English (Nigeria)",
    "English (Philippines)",
    "English (Singapore)",
    "English (South Africa)",
    "English (Tanzania)",
    "English (UK)",
    "English (United States)",
    "Estonian (Estonia)",
    "Filipino",
    "Filipino (Cebuano)",
    "Filipino (Philippines)",
    "Finnish",
    "Finnish (Finland)",
    "French (Belgium)",
    "French (Canada)",
    "French (Switzerland)",
    "Galician",
    "Georgian (Georgia)",
    "German (Austria)",
    "German (Switzerland)",
    "Greek",
    "Greek (Greece)",
    "Gujarati (India)",
    "Haitian Creole (Haiti)",
    "Hebrew (Israel)",
    "Hungarian (Hungary)",
    "Icelandic (Iceland)",
    "Indonesian (Indonesia)",
    "Irish (Ireland)",
    "Javanese (Latin, Indonesia)",
    "Kannada (India)",
    "Kazakh (Kazakhstan)",
    "Khmer (Cambodia)",
    "Konkani (India)",
    "Korean (Korea)",
    "Lao (Laos)",
    "Latin (Vatican City)",
    "Latvian (Latvia)",
    "Lithuanian (Lithuania)",
    "Luxembourgish (Luxembourg)",
    "Macedonian (North Macedonia)",
    "Maithili (India)",
    "Malagasy (Madagascar)",
    "Malay",
    "Malay (Malaysia)",
    "Malayalam (India)",
    "Maltese (Malta)",
    "Mandarin",
    "Marathi (India)",
    "Mongolian (Mongolia)",
    "Nepali (Nepal)",
    "Norwegian Bokmål (Norway)",
    "Norwegian Nynorsk (Norway)",
    "Odia (India)",
    "Pashto (Afghanistan)",
    "Persian (Iran)",
    "Polish (Poland)",
    "Portuguese (Portugal)",
    "Punjabi (India)",
    "Romanian",
    "Romanian (Romania)",
    "Serbian (Latin, Serbia)",
    "Sindhi (India)",
    "Sinhala (Sri Lanka)",
    "Slovak",
    "Slovak (Slovakia)",
    "Slovenian (Slovenia)",
    "Somali (Somalia)",
    "Spanish (Argentina)",
    "Spanish (Bolivia)",
    "Spanish (Chile)",
    "Spanish (Colombia)",
    "Spanish (Costa Rica)",
    "Spanish (Cuba)",
    "Spanish (Dominican Republic)",
    "Spanish (Ecuador)",
    "Spanish (El Salvador)",
    "Spanish (Equatorial Guinea)",
    "Spanish (Guatemala)",
    "Spanish (Honduras)",
    "Spanish (Latin America)",
    "Spanish (Nicaragua)",
    "Spanish (Panama)",
    "Spanish (Paraguay)",
    "Spanish (Peru)",
    "Spanish (Puerto Rico)",
    "Spanish (United States)",
    "Spanish (Uruguay)",
    "Spanish (Venezuela)",
    "Sundanese (Indonesia)",
    "Swahili (Kenya)",
    "Swahili (Tanzania)",
    "Swedish",
    "Swedish (Sweden)",
    "Tamil",
    "Tamil (India)",
    "Tamil (Malaysia)",
    "Tamil (Singapore)",
    "Tamil (Sri Lanka)",
    "Telugu (India)",
    "Thai (Thailand)",
    "Turkish (Türkiye)",
    "Ukrainian (Ukraine)",
    "Urdu (India)",
    "Urdu (Pakistan)",
    "Uzbek (Latin, Uzbekistan)",
    "Vietnamese (Vietnam)",
    "Welsh (United Kingdom)",
    "Zulu (South Africa)",
]

class HeyGenVideoTranslateNode:
    """HeyGen Video Translate: Translate a spoken video into another language."""
    output_language = HeyGenVideoTranslateNode_output_language
    mode = HeyGenVideoTranslateNode_mode
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        output_language: HeyGenVideoTranslateNode_output_language | HeyGenVideoTranslateNode_output_language_values = "English",
        mode: HeyGenVideoTranslateNode_mode | Literal["speed", "precision"] = "speed",
        translate_audio_only: bool = False,
        speaker_count: int = 0,
        seed: int = 42,
    ) -> VIDEO:
        """HeyGen Video Translate: Translate a spoken video into another language.

        Clones the original speaker's voice and re-animates the mouth to match the translated speech.

        Module: comfy_api_nodes.nodes_heygen · Category: partner/video/HeyGen
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Video with speech to translate.
            output_language (COMBO, optional): Target language for the translated video. Default 'English'. One of: 'English', 'Spanish', 'Spanish (Spain)', 'Spanish (Mexico)', 'French', 'French (France)', 'German', 'German (Germany)', 'Portuguese', 'Portuguese (Brazil)', 'Italian', 'Italian (Italy)', … (190 in all).
            mode (COMBO, optional): 'speed' is faster; 'precision' produces higher-quality lip sync at twice the price. Default 'speed'. One of: 'speed', 'precision'.
            translate_audio_only (BOOLEAN, optional): Only swap the audio track, keeping the original mouth movements (no lip sync). Default False.
            speaker_count (INT, optional): Number of speakers in the video. 0 = detect automatically. Range 0 to 10. Default 0.
            seed (INT, optional): Not sent to HeyGen; change it to force a re-run. Range 0 to 2147483647. Default 42.

        Returns:
            VIDEO (VIDEO)
        """
