import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, VIDEO, Waitable

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

class HitPawGeneralImageEnhance_model(str, Enum):
    generative_portrait = "generative_portrait"
    generative = "generative"

class HitPawGeneralImageEnhance_upscale_factor(Enum):
    _1 = 1
    _2 = 2
    _4 = 4

class HitPawGeneralImageEnhance:
    """HitPaw General Image Enhance: Upscale low-resolution images to super-resolution, eliminate artifacts and noise."""
    model = HitPawGeneralImageEnhance_model
    upscale_factor = HitPawGeneralImageEnhance_upscale_factor
    @overload
    def __call__(
        self,
        model: HitPawGeneralImageEnhance_model | Literal["generative_portrait", "generative"] = "generative_portrait",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: HitPawGeneralImageEnhance_model | Literal["generative_portrait", "generative"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool = False,
    ) -> IMAGE:
        """HitPaw General Image Enhance: Upscale low-resolution images to super-resolution, eliminate artifacts and noise.

        Maximum output: 32 megapixels.

        Module: comfy_api_nodes.nodes_hitpaw · Category: partner/image/HitPaw
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'generative_portrait'. One of: 'generative_portrait', 'generative'.
            image (IMAGE, required)
            upscale_factor (COMBO, optional): Default 1. One of: 1, 2, 4.
            auto_downscale (BOOLEAN, optional): Automatically downscale input image if output would exceed the limit. Default False.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class HitPawVideoEnhance_model(str, Enum):
    Portrait_Restore_Model_1x = "Portrait Restore Model (1x)"
    Portrait_Restore_Model_2x = "Portrait Restore Model (2x)"
    General_Restore_Model_1x = "General Restore Model (1x)"
    General_Restore_Model_2x = "General Restore Model (2x)"
    General_Restore_Model_4x = "General Restore Model (4x)"
    Ultra_HD_Model_2x = "Ultra HD Model (2x)"
    Generative_Model_1x = "Generative Model (1x)"

class HitPawVideoEnhance_model_resolution(str, Enum):
    original = "original"
    _720p = "720p"
    _1080p = "1080p"
    _2K_QHD = "2K/QHD"
    _4K_UHD = "4K/UHD"
    _8K = "8K"

HitPawVideoEnhance_model_resolution_values: TypeAlias = Literal[
    "original",
    "720p",
    "1080p",
    "2K/QHD",
    "4K/UHD",
    HitPawVideoEnhance_model_resolution.original,
    HitPawVideoEnhance_model_resolution._720p,
    HitPawVideoEnhance_model_resolution._1080p,
    HitPawVideoEnhance_model_resolution._2K_QHD,
    HitPawVideoEnhance_model_resolution._4K_UHD,
]

HitPawVideoEnhance_model_values: TypeAlias = Literal[
    "Portrait Restore Model (1x)",
    "Portrait Restore Model (2x)",
    "General Restore Model (1x)",
    "General Restore Model (2x)",
    "General Restore Model (4x)",
    "Ultra HD Model (2x)",
    HitPawVideoEnhance_model.Portrait_Restore_Model_1x,
    HitPawVideoEnhance_model.Portrait_Restore_Model_2x,
    HitPawVideoEnhance_model.General_Restore_Model_1x,
    HitPawVideoEnhance_model.General_Restore_Model_2x,
    HitPawVideoEnhance_model.General_Restore_Model_4x,
    HitPawVideoEnhance_model.Ultra_HD_Model_2x,
]

HitPawVideoEnhance_model_values_: TypeAlias = Literal[
    "Generative Model (1x)",
    HitPawVideoEnhance_model.Generative_Model_1x,
]

class HitPawVideoEnhance:
    """HitPaw Video Enhance: Upscale low-resolution videos to high resolution, eliminate artifacts and noise."""
    model = HitPawVideoEnhance_model
    model_resolution = HitPawVideoEnhance_model_resolution
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values = "Portrait Restore Model (1x)",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values,
        video: VIDEO | list[VIDEO] | RealOutput,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values_,
        video: VIDEO | list[VIDEO] | RealOutput,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution_values = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], video: VIDEO | list[VIDEO] | RealOutput) -> VIDEO:
        """HitPaw Video Enhance: Upscale low-resolution videos to high resolution, eliminate artifacts and noise.

        Prices shown are per second of video.

        Module: comfy_api_nodes.nodes_hitpaw · Category: partner/video/HitPaw
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'Portrait Restore Model (1x)'. One of: 'Portrait Restore Model (1x)', 'Portrait Restore Model (2x)', 'General Restore Model (1x)', 'General Restore Model (2x)', 'General Restore Model (4x)', 'Ultra HD Model (2x)', 'Generative Model (1x)'.
            video (VIDEO, required)
            model_resolution (COMBO, optional): Default 'original'. One of: 'original', '720p', '1080p', '2K/QHD', '4K/UHD', '8K'.

        Returns:
            VIDEO (VIDEO)
        """

class TencentTextToModelNode_model(str, Enum):
    _3_0 = "3.0"
    _3_1 = "3.1"

class TencentTextToModelNode_generate_type(str, Enum):
    Normal = "Normal"
    LowPoly = "LowPoly"
    Geometry = "Geometry"

class TencentTextToModelNode_generate_type_polygon_type(str, Enum):
    triangle = "triangle"
    quadrilateral = "quadrilateral"

if sys.version_info[0] >= 3:
    class TencentTextToModelNode_outputs(tuple[str, FILE_3D_GLB, FILE_3D_OBJ, IMAGE], Waitable): ...
else:
    TencentTextToModelNode_outputs = tuple[str, FILE_3D_GLB, FILE_3D_OBJ, IMAGE]  # for Jedi, which doesn't unpack the class

class TencentTextToModelNode:
    """Hunyuan3D: Text to Model."""
    model = TencentTextToModelNode_model
    generate_type = TencentTextToModelNode_generate_type
    generate_type_polygon_type = TencentTextToModelNode_generate_type_polygon_type
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | list[str] | RealOutput = "",
        face_count: int = 500000,
        generate_type: Literal["Normal", TencentTextToModelNode_generate_type.Normal] = "Normal",
        seed: int = 0,
        *,
        generate_type_pbr: bool = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | list[str] | RealOutput = "",
        face_count: int = 500000,
        *,
        generate_type: Literal["LowPoly", TencentTextToModelNode_generate_type.LowPoly],
        seed: int = 0,
        generate_type_polygon_type: TencentTextToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | list[str] | RealOutput,
        face_count: int,
        generate_type: Literal["LowPoly", TencentTextToModelNode_generate_type.LowPoly],
        seed: int = 0,
        *,
        generate_type_polygon_type: TencentTextToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | list[str] | RealOutput = "",
        face_count: int = 500000,
        *,
        generate_type: Literal["Geometry", TencentTextToModelNode_generate_type.Geometry],
        seed: int = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | list[str] | RealOutput,
        face_count: int,
        generate_type: Literal["Geometry", TencentTextToModelNode_generate_type.Geometry],
        seed: int = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | list[str] | RealOutput = "",
        face_count: int = 500000,
        *,
        generate_type: Mapping[str, Any],
        seed: int = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | list[str] | RealOutput,
        face_count: int,
        generate_type: Mapping[str, Any],
        seed: int = 0,
    ) -> TencentTextToModelNode_outputs:
        """Hunyuan3D: Text to Model.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): The LowPoly option is unavailable for the `3.1` model. Default '3.0'. One of: '3.0', '3.1'.
            prompt (STRING, optional): Supports up to 1024 characters. Default ''.
            face_count (INT, optional): Range 3000 to 1500000. Default 500000.
            generate_type (COMBO, optional): Default 'Normal'. One of: 'Normal', 'LowPoly', 'Geometry'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            generate_type_pbr (BOOLEAN, if generate_type is one of 'Normal', 'LowPoly'): Default False.
            generate_type_polygon_type (COMBO, if generate_type is 'LowPoly'): Default 'triangle'. One of: 'triangle', 'quadrilateral'.

        Returns:
            model_file (STRING)
            GLB (FILE_3D_GLB)
            OBJ (FILE_3D_OBJ)
            texture_image (Tensor [batch, height, width, channels], 0 to 1)
        """
