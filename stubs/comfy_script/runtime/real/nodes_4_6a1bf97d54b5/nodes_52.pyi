import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import FILE_3D_GLB, IMAGE, MODEL_TASK_ID, VIDEO, Waitable

class TopazVideoEnhanceV2_upscaler_model(str, Enum):
    Astra_2 = "Astra 2"
    Starlight_Astra_Fast = "Starlight (Astra) Fast"
    Starlight_Astra_Creative = "Starlight (Astra) Creative"
    Starlight_Precise_2_5 = "Starlight Precise 2.5"
    Disabled = "Disabled"

class TopazVideoEnhanceV2_interpolation_model(str, Enum):
    Disabled = "Disabled"
    apo_8 = "apo-8"

class TopazVideoEnhanceV2_dynamic_compression_level(str, Enum):
    Low = "Low"
    Mid = "Mid"
    High = "High"

class TopazVideoEnhanceV2_upscaler_model_upscaler_resolution(str, Enum):
    FullHD_1080p = "FullHD (1080p)"
    _4K_2160p = "4K (2160p)"

class TopazVideoEnhanceV2_upscaler_model_creativity(str, Enum):
    low = "low"
    middle = "middle"
    high = "high"

TopazVideoEnhanceV2_upscaler_model_values: TypeAlias = Literal[
    "Starlight (Astra) Fast",
    "Starlight Precise 2.5",
    TopazVideoEnhanceV2_upscaler_model.Starlight_Astra_Fast,
    TopazVideoEnhanceV2_upscaler_model.Starlight_Precise_2_5,
]

TopazVideoEnhanceV2_upscaler_model_values_: TypeAlias = Literal[
    "Starlight (Astra) Creative",
    TopazVideoEnhanceV2_upscaler_model.Starlight_Astra_Creative,
]

TopazVideoEnhanceV2_interpolation_model_values: TypeAlias = Literal[
    "Disabled",
    TopazVideoEnhanceV2_interpolation_model.Disabled,
]

class TopazVideoEnhanceV2:
    """Topaz Video Enhance: Breathe new life into video with powerful upscaling and recovery technology."""
    upscaler_model = TopazVideoEnhanceV2_upscaler_model
    interpolation_model = TopazVideoEnhanceV2_interpolation_model
    dynamic_compression_level = TopazVideoEnhanceV2_dynamic_compression_level
    upscaler_model_upscaler_resolution = TopazVideoEnhanceV2_upscaler_model_upscaler_resolution
    upscaler_model_creativity = TopazVideoEnhanceV2_upscaler_model_creativity
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2] = "Astra 2",
        *,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Astra 2", TopazVideoEnhanceV2_upscaler_model.Astra_2],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: float = 0.5,
        upscaler_model_prompt: str | list[str] | RealOutput = "",
        upscaler_model_sharp: float = 0.5,
        upscaler_model_realism: float = 0.0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: TopazVideoEnhanceV2_upscaler_model_values_,
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        upscaler_model_upscaler_resolution: TopazVideoEnhanceV2_upscaler_model_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_model_creativity: TopazVideoEnhanceV2_upscaler_model_creativity | Literal["low", "middle", "high"] = "low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Literal["Disabled", TopazVideoEnhanceV2_upscaler_model.Disabled],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Mapping[str, Any],
        interpolation_model: TopazVideoEnhanceV2_interpolation_model_values = "Disabled",
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Mapping[str, Any],
        interpolation_model: Literal["apo-8", TopazVideoEnhanceV2_interpolation_model.apo_8],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
        *,
        interpolation_model_interpolation_frame_rate: int = 60,
        interpolation_model_interpolation_slowmo: int = 1,
        interpolation_model_interpolation_duplicate: bool = False,
        interpolation_model_interpolation_duplicate_threshold: float = 0.01,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_model: Mapping[str, Any],
        interpolation_model: Mapping[str, Any],
        dynamic_compression_level: TopazVideoEnhanceV2_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO:
        """Topaz Video Enhance: Breathe new life into video with powerful upscaling and recovery technology.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/video/Topaz
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            upscaler_model (COMBO, optional): Default 'Astra 2'. One of: 'Astra 2', 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5', 'Disabled'.
            interpolation_model (COMBO, optional): Default 'Disabled'. One of: 'Disabled', 'apo-8'.
            dynamic_compression_level (COMBO, optional): CQP level. Default 'Low'. One of: 'Low', 'Mid', 'High'.
            upscaler_model_upscaler_resolution (COMBO, if upscaler_model is one of 'Astra 2', 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5'): Default 'FullHD (1080p)'. One of: 'FullHD (1080p)', '4K (2160p)'.
            upscaler_model_creativity (FLOAT, if upscaler_model is one of 'Astra 2', 'Starlight (Astra) Creative'): Creative strength of the upscale. Range 0.0 to 1.0, step 0.1 (Astra 2). Default 0.5 (Astra 2). Default 'low' (Starlight (Astra) Creative). One of: 'low', 'middle', 'high'.
            upscaler_model_prompt (STRING, if upscaler_model is 'Astra 2'): Optional descriptive (not instructive) scene prompt.Capping input at 450 frames (~15s @ 30fps) when set. Default ''.
            upscaler_model_sharp (FLOAT, if upscaler_model is 'Astra 2'): Pre-enhance sharpness: 0.0=Gaussian blur, 0.5=passthrough (default), 1.0=USM sharpening. Range 0.0 to 1.0, step 0.01. Default 0.5.
            upscaler_model_realism (FLOAT, if upscaler_model is 'Astra 2'): Pulls output toward photographic realism.Leave at 0 for the model default. Range 0.0 to 1.0, step 0.01. Default 0.0.
            interpolation_model_interpolation_frame_rate (INT, if interpolation_model is 'apo-8'): Output frame rate. Range 15 to 240. Default 60.
            interpolation_model_interpolation_slowmo (INT, if interpolation_model is 'apo-8'): Slow-motion factor applied to the input video. For example, 2 makes the output twice as slow and doubles the duration. Range 1 to 16. Default 1.
            interpolation_model_interpolation_duplicate (BOOLEAN, if interpolation_model is 'apo-8'): Analyze the input for duplicate frames and remove them. Default False.
            interpolation_model_interpolation_duplicate_threshold (FLOAT, if interpolation_model is 'apo-8'): Detection sensitivity for duplicate frames. Range 0.001 to 0.1, step 0.001. Default 0.01.

        Returns:
            VIDEO (VIDEO)
        """

class TripoTextToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoTextToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoTextToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoTextToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoTextToModelNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoTextToModelNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoTextToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoTextToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoTextToModelNode:
    """Tripo: Text to Model."""
    model_version = TripoTextToModelNode_model_version
    style = TripoTextToModelNode_style
    texture_quality = TripoTextToModelNode_texture_quality
    geometry_quality = TripoTextToModelNode_geometry_quality
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput | None = None,
        model_version: TripoTextToModelNode_model_version | TripoTextToModelNode_model_version_values = "v2.5-20250123",
        style: TripoTextToModelNode_style | TripoTextToModelNode_style_values = "None",
        texture: bool = True,
        pbr: bool = True,
        image_seed: int = 42,
        model_seed: int = 42,
        texture_seed: int = 42,
        texture_quality: TripoTextToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        face_limit: int = -1,
        quad: bool = False,
        geometry_quality: TripoTextToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoTextToModelNode_outputs:
        """Tripo: Text to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional)
            model_version (COMBO, optional): Default 'v2.5-20250123'. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            image_seed (INT, optional): Default 42.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            face_limit (INT, optional): Range -1 to 2000000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoImageToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoImageToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoImageToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoImageToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoImageToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoImageToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoImageToModelNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoImageToModelNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoImageToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoImageToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoImageToModelNode:
    """Tripo: Image to Model."""
    model_version = TripoImageToModelNode_model_version
    style = TripoImageToModelNode_style
    orientation = TripoImageToModelNode_orientation
    texture_quality = TripoImageToModelNode_texture_quality
    texture_alignment = TripoImageToModelNode_texture_alignment
    geometry_quality = TripoImageToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_version: TripoImageToModelNode_model_version | TripoImageToModelNode_model_version_values | None = None,
        style: TripoImageToModelNode_style | TripoImageToModelNode_style_values = "None",
        texture: bool = True,
        pbr: bool = True,
        model_seed: int = 42,
        orientation: TripoImageToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture_seed: int = 42,
        texture_quality: TripoImageToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoImageToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int = -1,
        quad: bool = False,
        geometry_quality: TripoImageToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoImageToModelNode_outputs:
        """Tripo: Image to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoMultiviewToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoMultiviewToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoMultiviewToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoMultiviewToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoMultiviewToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoMultiviewToModelNode_outputs(tuple[str, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoMultiviewToModelNode_outputs = tuple[str, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoMultiviewToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

class TripoMultiviewToModelNode:
    """Tripo: Multiview to Model."""
    model_version = TripoMultiviewToModelNode_model_version
    orientation = TripoMultiviewToModelNode_orientation
    texture_quality = TripoMultiviewToModelNode_texture_quality
    texture_alignment = TripoMultiviewToModelNode_texture_alignment
    geometry_quality = TripoMultiviewToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_back: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_version: TripoMultiviewToModelNode_model_version | TripoMultiviewToModelNode_model_version_values | None = None,
        orientation: TripoMultiviewToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture: bool = True,
        pbr: bool = True,
        model_seed: int = 42,
        texture_seed: int = 42,
        texture_quality: TripoMultiviewToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoMultiviewToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int = -1,
        quad: bool = False,
        geometry_quality: TripoMultiviewToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoMultiviewToModelNode_outputs:
        """Tripo: Multiview to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            image_left (IMAGE, optional)
            image_back (IMAGE, optional)
            image_right (IMAGE, optional)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): This parameter is deprecated and does nothing. Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoP1TextToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1TextToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

TripoP1TextToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1TextToModelNode_output_mode.Geometry_only,
]

class TripoP1TextToModelNode:
    """Tripo P1: Text to Model: Tripo P1 text-to-3D."""
    output_mode = TripoP1TextToModelNode_output_mode
    output_mode_texture_quality = TripoP1TextToModelNode_output_mode_texture_quality
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        output_mode: TripoP1TextToModelNode_output_mode_values = "Geometry only",
        negative_prompt: str | list[str] | RealOutput | None = None,
        image_seed: int = 42,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        output_mode: Literal["Textured", TripoP1TextToModelNode_output_mode.Textured],
        negative_prompt: str | list[str] | RealOutput | None = None,
        image_seed: int = 42,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
        output_mode_pbr: bool = True,
        output_mode_texture_quality: TripoP1TextToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_seed: int = 42,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        output_mode: Literal["Textured", TripoP1TextToModelNode_output_mode.Textured],
        negative_prompt: str | list[str] | RealOutput | None = None,
        image_seed: int = 42,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
        *,
        output_mode_pbr: bool = True,
        output_mode_texture_quality: TripoP1TextToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_seed: int = 42,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        output_mode: Mapping[str, Any],
        negative_prompt: str | list[str] | RealOutput | None = None,
        image_seed: int = 42,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        output_mode: Mapping[str, Any],
        negative_prompt: str | list[str] | RealOutput | None = None,
        image_seed: int = 42,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Text to Model: Tripo P1 text-to-3D.

        Optimized for low-poly, game-ready meshes with stable topology.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Up to 1024 characters. Default ''.
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            negative_prompt (STRING, optional): Up to 255 characters.
            image_seed (INT, optional): Default 42.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoP1ImageToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1ImageToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoP1ImageToModelNode_output_mode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoP1ImageToModelNode_output_mode_orientation(str, Enum):
    default = "default"
    align_image = "align_image"

TripoP1ImageToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1ImageToModelNode_output_mode.Geometry_only,
]

class TripoP1ImageToModelNode:
    """Tripo P1: Image to Model: Tripo P1 image-to-3D."""
    output_mode = TripoP1ImageToModelNode_output_mode
    output_mode_texture_quality = TripoP1ImageToModelNode_output_mode_texture_quality
    output_mode_texture_alignment = TripoP1ImageToModelNode_output_mode_texture_alignment
    output_mode_orientation = TripoP1ImageToModelNode_output_mode_orientation
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: TripoP1ImageToModelNode_output_mode_values = "Geometry only",
        enable_image_autofix: bool = False,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: Literal["Textured", TripoP1ImageToModelNode_output_mode.Textured],
        enable_image_autofix: bool = False,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
        *,
        output_mode_pbr: bool = True,
        output_mode_texture_quality: TripoP1ImageToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_alignment: TripoP1ImageToModelNode_output_mode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        output_mode_orientation: TripoP1ImageToModelNode_output_mode_orientation | Literal["default", "align_image"] = "default",
        output_mode_texture_seed: int = 42,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        output_mode: Mapping[str, Any],
        enable_image_autofix: bool = False,
        face_limit: int = -1,
        model_seed: int = 42,
        auto_size: bool = False,
        export_uv: bool = True,
        compress_geometry: bool = False,
    ) -> tuple[str, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Image to Model: Tripo P1 image-to-3D.

        Optimized for low-poly, game-ready meshes.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            enable_image_autofix (BOOLEAN, optional): Pre-process the input image for better generation quality. Default False.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_alignment (COMBO, if output_mode is 'Textured'): Prioritize visual fidelity to the source image, or alignment to the mesh geometry. Default 'original_image'. One of: 'original_image', 'geometry'.
            output_mode_orientation (COMBO, if output_mode is 'Textured'): Rotate the output to match the source image. Only applies when textured. Default 'default'. One of: 'default', 'align_image'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """
