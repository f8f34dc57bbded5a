import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from .types import (
    AUDIO,
    BOOLEAN,
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_OBJ,
    FLOAT,
    IMAGE,
    INT,
    MASK,
    STRING,
    VIDEO,
    Waitable,
)

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
        text: str | STRING = "",
        voice: HeyGenTextToSpeechNode_voice | HeyGenTextToSpeechNode_voice_values = "Chill Brian (English, male)",
        custom_voice_id: str | STRING = "",
        speed: float | FLOAT = 1.0,
        ssml: bool | BOOLEAN = False,
        seed: int | INT = 42,
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
            AUDIO (AUDIO)
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
        image: IMAGE,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: HitPawGeneralImageEnhance_model | Literal["generative_portrait", "generative"],
        image: IMAGE,
        upscale_factor: HitPawGeneralImageEnhance_upscale_factor | Literal[1, 2, 4] = 1,
        auto_downscale: bool | BOOLEAN = False,
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
            IMAGE (IMAGE)
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
        video: VIDEO,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values,
        video: VIDEO,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution | Literal["original", "720p", "1080p", "2K/QHD", "4K/UHD", "8K"] = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HitPawVideoEnhance_model_values_,
        video: VIDEO,
        *,
        model_resolution: HitPawVideoEnhance_model_resolution_values = "original",
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], video: VIDEO) -> VIDEO:
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
    class TencentTextToModelNode_outputs(tuple[STRING, FILE_3D_GLB, FILE_3D_OBJ, IMAGE], Waitable): ...
else:
    TencentTextToModelNode_outputs = tuple[STRING, FILE_3D_GLB, FILE_3D_OBJ, IMAGE]  # for Jedi, which doesn't unpack the class

class TencentTextToModelNode:
    """Hunyuan3D: Text to Model."""
    model = TencentTextToModelNode_model
    generate_type = TencentTextToModelNode_generate_type
    generate_type_polygon_type = TencentTextToModelNode_generate_type_polygon_type
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | STRING = "",
        face_count: int | INT = 500000,
        generate_type: Literal["Normal", TencentTextToModelNode_generate_type.Normal] = "Normal",
        seed: int | INT = 0,
        *,
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | STRING = "",
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["LowPoly", TencentTextToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        generate_type_polygon_type: TencentTextToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | STRING,
        face_count: int | INT,
        generate_type: Literal["LowPoly", TencentTextToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        *,
        generate_type_polygon_type: TencentTextToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | STRING = "",
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["Geometry", TencentTextToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | STRING,
        face_count: int | INT,
        generate_type: Literal["Geometry", TencentTextToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        prompt: str | STRING = "",
        face_count: int | INT = 500000,
        *,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
    ) -> TencentTextToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentTextToModelNode_model | Literal["3.0", "3.1"],
        prompt: str | STRING,
        face_count: int | INT,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
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
            texture_image (IMAGE)
        """

class TencentImageToModelNode_model(str, Enum):
    _3_0 = "3.0"
    _3_1 = "3.1"

class TencentImageToModelNode_generate_type(str, Enum):
    Normal = "Normal"
    LowPoly = "LowPoly"
    Geometry = "Geometry"

class TencentImageToModelNode_generate_type_polygon_type(str, Enum):
    triangle = "triangle"
    quadrilateral = "quadrilateral"

if sys.version_info[0] >= 3:
    class TencentImageToModelNode_outputs(tuple[STRING, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, IMAGE, IMAGE, IMAGE], Waitable): ...
else:
    TencentImageToModelNode_outputs = tuple[STRING, FILE_3D_GLB, FILE_3D_OBJ, IMAGE, IMAGE, IMAGE, IMAGE]  # for Jedi, which doesn't unpack the class

class TencentImageToModelNode:
    """Hunyuan3D: Image(s) to Model."""
    model = TencentImageToModelNode_model
    generate_type = TencentImageToModelNode_generate_type
    generate_type_polygon_type = TencentImageToModelNode_generate_type_polygon_type
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE,
        face_count: int | INT = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
        *,
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE,
        face_count: int | INT = 500000,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
        *,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE,
        face_count: int | INT = 500000,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE,
        face_count: int | INT = 500000,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT = 500000,
        *,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE,
        face_count: int | INT,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | None = None,
        image_right: IMAGE | None = None,
        image_back: IMAGE | None = None,
    ) -> TencentImageToModelNode_outputs:
        """Hunyuan3D: Image(s) to Model.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model (COMBO, optional): The LowPoly option is unavailable for the `3.1` model. Default '3.0'. One of: '3.0', '3.1'.
            image (IMAGE, required)
            face_count (INT, optional): Range 3000 to 1500000. Default 500000.
            generate_type (COMBO, optional): Default 'Normal'. One of: 'Normal', 'LowPoly', 'Geometry'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            image_left (IMAGE, optional)
            image_right (IMAGE, optional)
            image_back (IMAGE, optional)
            generate_type_pbr (BOOLEAN, if generate_type is one of 'Normal', 'LowPoly'): Default False.
            generate_type_polygon_type (COMBO, if generate_type is 'LowPoly'): Default 'triangle'. One of: 'triangle', 'quadrilateral'.

        Returns:
            model_file (STRING)
            GLB (FILE_3D_GLB)
            OBJ (FILE_3D_OBJ)
            texture_image (IMAGE)
            optional_metallic (IMAGE)
            optional_normal (IMAGE)
            optional_roughness (IMAGE)
        """

class TencentModelTo3DUVNode:
    """Hunyuan3D: Model to UV: Perform UV unfolding on a 3D model to generate UV texture."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_OBJ | FILE_3D_FBX | FILE_3D,
        seed: int | INT = 1,
    ) -> tuple[FILE_3D_OBJ, FILE_3D_FBX, IMAGE]:
        """Hunyuan3D: Model to UV: Perform UV unfolding on a 3D model to generate UV texture.

        Input model must have less than 30000 faces.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_OBJ or FILE_3D_FBX or FILE_3D, required): Input 3D model (GLB, OBJ, or FBX).
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 1.

        Returns:
            OBJ (FILE_3D_OBJ)
            FBX (FILE_3D_FBX)
            uv_image (IMAGE)
        """

class Tencent3DTextureEditNode:
    """Hunyuan3D: 3D Texture Edit: After inputting the 3D model, perform 3D model texture redrawing."""
    def __call__(
        self,
        model_3d: FILE_3D_FBX | FILE_3D,
        prompt: str | STRING = "",
        seed: int | INT = 0,
    ) -> tuple[FILE_3D_GLB, FILE_3D_OBJ, IMAGE]:
        """Hunyuan3D: 3D Texture Edit: After inputting the 3D model, perform 3D model texture redrawing.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_FBX or FILE_3D, required): 3D model in FBX format. Model should have less than 100000 faces.
            prompt (STRING, optional): Describes texture editing. Supports up to 1024 UTF-8 characters. Default ''.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            GLB (FILE_3D_GLB)
            OBJ (FILE_3D_OBJ)
            texture_image (IMAGE)
        """

class Tencent3DPartNode:
    """Hunyuan3D: 3D Part: Automatically perform component identification and generation based on the model structure."""
    def __call__(self, model_3d: FILE_3D_FBX | FILE_3D, seed: int | INT = 0) -> FILE_3D_FBX:
        """Hunyuan3D: 3D Part: Automatically perform component identification and generation based on the model structure.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_FBX or FILE_3D, required): 3D model in FBX format. Model should have less than 30000 faces.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            FBX (FILE_3D_FBX)
        """

class TencentSmartTopologyNode_polygon_type(str, Enum):
    triangle = "triangle"
    quadrilateral = "quadrilateral"

class TencentSmartTopologyNode_face_level(str, Enum):
    medium = "medium"
    high = "high"
    low = "low"

class TencentSmartTopologyNode:
    """Hunyuan3D: Smart Topology: Perform smart retopology on a 3D model."""
    polygon_type = TencentSmartTopologyNode_polygon_type
    face_level = TencentSmartTopologyNode_face_level
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_OBJ | FILE_3D,
        polygon_type: TencentSmartTopologyNode_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        face_level: TencentSmartTopologyNode_face_level | Literal["medium", "high", "low"] = "medium",
        seed: int | INT = 0,
    ) -> FILE_3D_OBJ:
        """Hunyuan3D: Smart Topology: Perform smart retopology on a 3D model.

        Supports GLB/OBJ formats; max 200MB; recommended for high-poly models.

        Module: comfy_api_nodes.nodes_hunyuan3d · Category: partner/3d/Tencent
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_OBJ or FILE_3D, required): Input 3D model (GLB or OBJ).
            polygon_type (COMBO, optional): Surface composition type. Default 'triangle'. One of: 'triangle', 'quadrilateral'.
            face_level (COMBO, optional): Polygon reduction level. Default 'medium'. One of: 'medium', 'high', 'low'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            OBJ (FILE_3D_OBJ)
        """

class IdeogramV3_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramV3_resolution(str, Enum):
    Auto = "Auto"
    _512x1536 = "512x1536"
    _576x1408 = "576x1408"
    _576x1472 = "576x1472"
    _576x1536 = "576x1536"
    _640x1344 = "640x1344"
    _640x1408 = "640x1408"
    _640x1472 = "640x1472"
    _640x1536 = "640x1536"
    _704x1152 = "704x1152"
    _704x1216 = "704x1216"
    _704x1280 = "704x1280"
    _704x1344 = "704x1344"
    _704x1408 = "704x1408"
    _704x1472 = "704x1472"
    _736x1312 = "736x1312"
    _768x1088 = "768x1088"
    _768x1216 = "768x1216"
    _768x1280 = "768x1280"
    _768x1344 = "768x1344"
    _800x1280 = "800x1280"
    _832x960 = "832x960"
    _832x1024 = "832x1024"
    _832x1088 = "832x1088"
    _832x1152 = "832x1152"
    _832x1216 = "832x1216"
    _832x1248 = "832x1248"
    _864x1152 = "864x1152"
    _896x960 = "896x960"
    _896x1024 = "896x1024"
    _896x1088 = "896x1088"
    _896x1120 = "896x1120"
    _896x1152 = "896x1152"
    _960x832 = "960x832"
    _960x896 = "960x896"
    _960x1024 = "960x1024"
    _960x1088 = "960x1088"
    _1024x832 = "1024x832"
    _1024x896 = "1024x896"
    _1024x960 = "1024x960"
    _1024x1024 = "1024x1024"
    _1088x768 = "1088x768"
    _1088x832 = "1088x832"
    _1088x896 = "1088x896"
    _1088x960 = "1088x960"
    _1120x896 = "1120x896"
    _1152x704 = "1152x704"
    _1152x832 = "1152x832"
    _1152x864 = "1152x864"
    _1152x896 = "1152x896"
    _1216x704 = "1216x704"
    _1216x768 = "1216x768"
    _1216x832 = "1216x832"
    _1248x832 = "1248x832"
    _1280x704 = "1280x704"
    _1280x768 = "1280x768"
    _1280x800 = "1280x800"
    _1312x736 = "1312x736"
    _1344x640 = "1344x640"
    _1344x704 = "1344x704"
    _1344x768 = "1344x768"
    _1408x576 = "1408x576"
    _1408x640 = "1408x640"
    _1408x704 = "1408x704"
    _1472x576 = "1472x576"
    _1472x640 = "1472x640"
    _1472x704 = "1472x704"
    _1536x512 = "1536x512"
    _1536x576 = "1536x576"
    _1536x640 = "1536x640"

class IdeogramV3_magic_prompt_option(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

class IdeogramV3_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV3_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

IdeogramV3_resolution_values: TypeAlias = Literal[
    "Auto",
    "512x1536",
    "576x1408",
    "576x1472",
    "576x1536",
    "640x1344",
    "640x1408",
    "640x1472",
    "640x1536",
    "704x1152",
    "704x1216",
    "704x1280",
    "704x1344",
    "704x1408",
    "704x1472",
    "736x1312",
    "768x1088",
    "768x1216",
    "768x1280",
    "768x1344",
    "800x1280",
    "832x960",
    "832x1024",
    "832x1088",
    "832x1152",
    "832x1216",
    "832x1248",
    "864x1152",
    "896x960",
    "896x1024",
    "896x1088",
    "896x1120",
    "896x1152",
    "960x832",
    "960x896",
    "960x1024",
    "960x1088",
    "1024x832",
    "1024x896",
    "1024x960",
    "1024x1024",
    "1088x768",
    "1088x832",
    "1088x896",
    "1088x960",
    "1120x896",
    "1152x704",
    "1152x832",
    "1152x864",
    "1152x896",
    "1216x704",
    "1216x768",
    "1216x832",
    "1248x832",
    "1280x704",
    "1280x768",
    "1280x800",
    "1312x736",
    "1344x640",
    "1344x704",
    "1344x768",
    "1408x576",
    "1408x640",
    "1408x704",
    "1472x576",
    "1472x640",
    "1472x704",
    "1536x512",
    "1536x576",
    "1536x640",
]

class IdeogramV3:
    """Ideogram V3: Generates images using the Ideogram V3 model."""
    aspect_ratio = IdeogramV3_aspect_ratio
    resolution = IdeogramV3_resolution
    magic_prompt_option = IdeogramV3_magic_prompt_option
    rendering_speed = IdeogramV3_rendering_speed
    def __call__(
        self,
        prompt: str | STRING = "",
        image: IMAGE | None = None,
        mask: MASK | None = None,
        aspect_ratio: IdeogramV3_aspect_ratio | IdeogramV3_aspect_ratio_values = "1:1",
        resolution: IdeogramV3_resolution | IdeogramV3_resolution_values = "Auto",
        magic_prompt_option: IdeogramV3_magic_prompt_option | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int | INT = 0,
        num_images: int | INT = 1,
        rendering_speed: IdeogramV3_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        character_image: IMAGE | None = None,
        character_mask: MASK | None = None,
    ) -> IMAGE:
        """Ideogram V3: Generates images using the Ideogram V3 model.

        Supports both regular image generation from text prompts and image editing with mask.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or editing. Default ''.
            image (IMAGE, optional): Optional reference image for image editing.
            mask (MASK, optional): Optional mask for inpainting (white areas will be replaced).
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Ignored if resolution is not set to Auto. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            resolution (COMBO, optional): The resolution for image generation. If not set to Auto, this overrides the aspect_ratio setting. Default 'Auto'. One of: 'Auto', '512x1536', '576x1408', '576x1472', '576x1536', '640x1344', '640x1408', '640x1472', '640x1536', '704x1152', '704x1216', '704x1280', … (70 in all).
            magic_prompt_option (COMBO, optional): Determine if MagicPrompt should be used in generation. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.
            num_images (INT, optional): Range 1 to 8. Default 1.
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            character_image (IMAGE, optional): Image to use as character reference.
            character_mask (MASK, optional): Optional mask for character reference image.

        Returns:
            IMAGE (IMAGE)
        """
