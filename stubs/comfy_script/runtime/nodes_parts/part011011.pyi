import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_OBJ,
    FLOAT,
    IMAGE,
    INT,
    KREA_STYLE_REF,
    STRING,
    VIDEO,
    Waitable,
)

class Krea2ImageNode_model(str, Enum):
    Krea_2_Medium = "Krea 2 Medium"
    Krea_2_Medium_Turbo = "Krea 2 Medium Turbo"
    Krea_2_Large = "Krea 2 Large"

class Krea2ImageNode_model_aspect_ratio(str, Enum):
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_2 = "3:2"
    _16_9 = "16:9"
    _2_35_1 = "2.35:1"
    _4_5 = "4:5"
    _2_3 = "2:3"
    _9_16 = "9:16"

class Krea2ImageNode_model_resolution(str, Enum):
    _1K = "1K"

class Krea2ImageNode_model_creativity(str, Enum):
    raw = "raw"
    low = "low"
    medium = "medium"
    high = "high"

Krea2ImageNode_model_aspect_ratio_values: TypeAlias = Literal[
    "1:1",
    "4:3",
    "3:2",
    "16:9",
    "2.35:1",
    "4:5",
    "2:3",
    "9:16",
]

class Krea2ImageNode:
    """Krea 2 Image: Generate images via Krea 2 — pick Medium (expressive illustrations) or Large (expressive photorealism)."""
    model = Krea2ImageNode_model
    model_aspect_ratio = Krea2ImageNode_model_aspect_ratio
    model_resolution = Krea2ImageNode_model_resolution
    model_creativity = Krea2ImageNode_model_creativity
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: Krea2ImageNode_model | Literal["Krea 2 Medium", "Krea 2 Medium Turbo", "Krea 2 Large"] = "Krea 2 Medium",
        seed: int | INT = 0,
        *,
        model_aspect_ratio: Krea2ImageNode_model_aspect_ratio | Krea2ImageNode_model_aspect_ratio_values = "1:1",
        model_resolution: Krea2ImageNode_model_resolution | Literal["1K"] = "1K",
        model_creativity: Krea2ImageNode_model_creativity | Literal["raw", "low", "medium", "high"] = "medium",
        model_moodboard_id: str | STRING = "",
        model_moodboard_strength: float | FLOAT = 0.35,
        model_style_reference: KREA_STYLE_REF | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING = "", *, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE:
        """Krea 2 Image: Generate images via Krea 2 — pick Medium (expressive illustrations) or Large (expressive photorealism).

        Supports an optional moodboard and up to 10 chained image style references.

        Module: comfy_api_nodes.nodes_krea · Category: partner/image/Krea
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the image. Default ''.
            model (COMBO, optional): Krea 2 Medium is best for expressive illustrations; Krea 2 Large is best for expressive photorealism. Default 'Krea 2 Medium'. One of: 'Krea 2 Medium', 'Krea 2 Medium Turbo', 'Krea 2 Large'.
            seed (INT, optional): Random seed for reproducibility. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Output aspect ratio. Default '1:1'. One of: '1:1', '4:3', '3:2', '16:9', '2.35:1', '4:5', '2:3', '9:16'.
            model_resolution (COMBO, optional): Resolution scale. Default '1K'. One of: '1K'.
            model_creativity (COMBO, optional): Prompt interpretation strength: raw stays closest to the prompt; high is most creative. Default 'medium'. One of: 'raw', 'low', 'medium', 'high'.
            model_moodboard_id (STRING, optional): Optional Krea moodboard UUID (e.g. from the Krea website). Leave empty to disable. Only one moodboard is supported per request. Default ''.
            model_moodboard_strength (FLOAT, optional): Moodboard influence; ignored when moodboard_id is empty. Range -0.5 to 1.5, step 0.05. Default 0.35.
            model_style_reference (KREA_STYLE_REF, optional): Optional chain of style references (max 10) from Krea 2 Style Reference nodes.

        Returns:
            IMAGE (IMAGE)
        """

class Krea2StyleReferenceNode:
    """Krea 2 Style Reference: Add an image style reference to a Krea 2 generation."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        strength: float | FLOAT = 1.0,
        style_reference: KREA_STYLE_REF | None = None,
    ) -> KREA_STYLE_REF:
        """Krea 2 Style Reference: Add an image style reference to a Krea 2 generation.

        Chain multiple Krea 2 Style Reference nodes (max 10) and feed the final `style_reference` output into Krea 2 Image. Each image is uploaded to ComfyAPI storage and passed as URL.

        Module: comfy_api_nodes.nodes_krea · Category: partner/image/Krea

        Args:
            image (IMAGE, required): Reference image whose style influences the generation.
            strength (FLOAT, optional): Reference strength; negative values invert the style influence. Range -2.0 to 2.0, step 0.05. Default 1.0.
            style_reference (KREA_STYLE_REF, optional): Optional incoming chain of style references; this node appends one more.

        Returns:
            style_reference (KREA_STYLE_REF)
        """

class MagnificImageRelightNode_style(str, Enum):
    standard = "standard"
    darker_but_realistic = "darker_but_realistic"
    clean = "clean"
    smooth = "smooth"
    brighter = "brighter"
    contrasted_n_hdr = "contrasted_n_hdr"
    just_composition = "just_composition"

class MagnificImageRelightNode_advanced_settings(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class MagnificImageRelightNode_advanced_settings_engine(str, Enum):
    automatic = "automatic"
    balanced = "balanced"
    cool = "cool"
    real = "real"
    illusio = "illusio"
    fairy = "fairy"
    colorful_anime = "colorful_anime"
    hard_transform = "hard_transform"
    softy = "softy"

class MagnificImageRelightNode_advanced_settings_transfer_light_a(str, Enum):
    automatic = "automatic"
    low = "low"
    medium = "medium"
    normal = "normal"
    high = "high"
    high_on_faces = "high_on_faces"

class MagnificImageRelightNode_advanced_settings_transfer_light_b(str, Enum):
    automatic = "automatic"
    composition = "composition"
    straight = "straight"
    smooth_in = "smooth_in"
    smooth_out = "smooth_out"
    smooth_both = "smooth_both"
    reverse_both = "reverse_both"
    soft_in = "soft_in"
    soft_out = "soft_out"
    soft_mid = "soft_mid"
    style_shift = "style_shift"
    strong_shift = "strong_shift"

MagnificImageRelightNode_style_values: TypeAlias = Literal[
    "standard",
    "darker_but_realistic",
    "clean",
    "smooth",
    "brighter",
    "contrasted_n_hdr",
    "just_composition",
]

MagnificImageRelightNode_advanced_settings_engine_values: TypeAlias = Literal[
    "automatic",
    "balanced",
    "cool",
    "real",
    "illusio",
    "fairy",
    "colorful_anime",
    "hard_transform",
    "softy",
]

MagnificImageRelightNode_advanced_settings_transfer_light_a_values: TypeAlias = Literal[
    "automatic",
    "low",
    "medium",
    "normal",
    "high",
    "high_on_faces",
]

MagnificImageRelightNode_advanced_settings_transfer_light_b_values: TypeAlias = Literal[
    "automatic",
    "composition",
    "straight",
    "smooth_in",
    "smooth_out",
    "smooth_both",
    "reverse_both",
    "soft_in",
    "soft_out",
    "soft_mid",
    "style_shift",
    "strong_shift",
]

MagnificImageRelightNode_advanced_settings_values: TypeAlias = Literal[
    "disabled",
    MagnificImageRelightNode_advanced_settings.disabled,
]

MagnificImageRelightNode_advanced_settings_values_: TypeAlias = Literal[
    "enabled",
    MagnificImageRelightNode_advanced_settings.enabled,
]

class MagnificImageRelightNode:
    """Magnific Image Relight: Relight an image with lighting adjustments and optional reference-based light transfer."""
    style = MagnificImageRelightNode_style
    advanced_settings = MagnificImageRelightNode_advanced_settings
    advanced_settings_engine = MagnificImageRelightNode_advanced_settings_engine
    advanced_settings_transfer_light_a = MagnificImageRelightNode_advanced_settings_transfer_light_a
    advanced_settings_transfer_light_b = MagnificImageRelightNode_advanced_settings_transfer_light_b
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        light_transfer_strength: int | INT = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool | BOOLEAN = False,
        change_background: bool | BOOLEAN = True,
        preserve_details: bool | BOOLEAN = True,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values = "disabled",
        reference_image: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        light_transfer_strength: int | INT = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool | BOOLEAN = False,
        change_background: bool | BOOLEAN = True,
        preserve_details: bool | BOOLEAN = True,
        *,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values_,
        reference_image: IMAGE | ImageLike | None = None,
        advanced_settings_whites: int | INT = 50,
        advanced_settings_blacks: int | INT = 50,
        advanced_settings_brightness: int | INT = 50,
        advanced_settings_contrast: int | INT = 50,
        advanced_settings_saturation: int | INT = 50,
        advanced_settings_engine: MagnificImageRelightNode_advanced_settings_engine | MagnificImageRelightNode_advanced_settings_engine_values = "automatic",
        advanced_settings_transfer_light_a: MagnificImageRelightNode_advanced_settings_transfer_light_a | MagnificImageRelightNode_advanced_settings_transfer_light_a_values = "automatic",
        advanced_settings_transfer_light_b: MagnificImageRelightNode_advanced_settings_transfer_light_b | MagnificImageRelightNode_advanced_settings_transfer_light_b_values = "automatic",
        advanced_settings_fixed_generation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING,
        light_transfer_strength: int | INT,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values,
        interpolate_from_original: bool | BOOLEAN,
        change_background: bool | BOOLEAN,
        preserve_details: bool | BOOLEAN,
        advanced_settings: MagnificImageRelightNode_advanced_settings_values_,
        reference_image: IMAGE | ImageLike | None = None,
        *,
        advanced_settings_whites: int | INT = 50,
        advanced_settings_blacks: int | INT = 50,
        advanced_settings_brightness: int | INT = 50,
        advanced_settings_contrast: int | INT = 50,
        advanced_settings_saturation: int | INT = 50,
        advanced_settings_engine: MagnificImageRelightNode_advanced_settings_engine | MagnificImageRelightNode_advanced_settings_engine_values = "automatic",
        advanced_settings_transfer_light_a: MagnificImageRelightNode_advanced_settings_transfer_light_a | MagnificImageRelightNode_advanced_settings_transfer_light_a_values = "automatic",
        advanced_settings_transfer_light_b: MagnificImageRelightNode_advanced_settings_transfer_light_b | MagnificImageRelightNode_advanced_settings_transfer_light_b_values = "automatic",
        advanced_settings_fixed_generation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        light_transfer_strength: int | INT = 100,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values = "standard",
        interpolate_from_original: bool | BOOLEAN = False,
        change_background: bool | BOOLEAN = True,
        preserve_details: bool | BOOLEAN = True,
        *,
        advanced_settings: Mapping[str, Any],
        reference_image: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING,
        light_transfer_strength: int | INT,
        style: MagnificImageRelightNode_style | MagnificImageRelightNode_style_values,
        interpolate_from_original: bool | BOOLEAN,
        change_background: bool | BOOLEAN,
        preserve_details: bool | BOOLEAN,
        advanced_settings: Mapping[str, Any],
        reference_image: IMAGE | ImageLike | None = None,
    ) -> IMAGE:
        """Magnific Image Relight: Relight an image with lighting adjustments and optional reference-based light transfer.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The image to relight.
            prompt (STRING, optional): Descriptive guidance for lighting. Supports emphasis notation (1-1.4). Default ''.
            light_transfer_strength (INT, optional): Intensity of light transfer application. Range 0 to 100. Default 100.
            style (COMBO, optional): Stylistic output preference. Default 'standard'. One of: 'standard', 'darker_but_realistic', 'clean', 'smooth', 'brighter', 'contrasted_n_hdr', 'just_composition'.
            interpolate_from_original (BOOLEAN, optional): Restricts generation freedom to match original more closely. Default False.
            change_background (BOOLEAN, optional): Modifies background based on prompt/reference. Default True.
            preserve_details (BOOLEAN, optional): Maintains texture and fine details from original. Default True.
            advanced_settings (COMBO, optional): Fine-tuning options for advanced lighting control. Default 'disabled'. One of: 'disabled', 'enabled'.
            reference_image (IMAGE, optional): Optional reference image to transfer lighting from.
            advanced_settings_whites (INT, if advanced_settings is 'enabled'): Adjusts the brightest tones in the image. Range 0 to 100. Default 50.
            advanced_settings_blacks (INT, if advanced_settings is 'enabled'): Adjusts the darkest tones in the image. Range 0 to 100. Default 50.
            advanced_settings_brightness (INT, if advanced_settings is 'enabled'): Overall brightness adjustment. Range 0 to 100. Default 50.
            advanced_settings_contrast (INT, if advanced_settings is 'enabled'): Contrast adjustment. Range 0 to 100. Default 50.
            advanced_settings_saturation (INT, if advanced_settings is 'enabled'): Color saturation adjustment. Range 0 to 100. Default 50.
            advanced_settings_engine (COMBO, if advanced_settings is 'enabled'): Processing engine selection. Default 'automatic'. One of: 'automatic', 'balanced', 'cool', 'real', 'illusio', 'fairy', 'colorful_anime', 'hard_transform', 'softy'.
            advanced_settings_transfer_light_a (COMBO, if advanced_settings is 'enabled'): The intensity of light transfer. Default 'automatic'. One of: 'automatic', 'low', 'medium', 'normal', 'high', 'high_on_faces'.
            advanced_settings_transfer_light_b (COMBO, if advanced_settings is 'enabled'): Also modifies light transfer intensity. Can be combined with the previous control for varied effects. Default 'automatic'. One of: 'automatic', 'composition', 'straight', 'smooth_in', 'smooth_out', 'smooth_both', 'reverse_both', 'soft_in', 'soft_out', 'soft_mid', 'style_shift', 'strong_shift'.
            advanced_settings_fixed_generation (BOOLEAN, if advanced_settings is 'enabled'): Ensures consistent output with the same settings. Default True.

        Returns:
            IMAGE (IMAGE)
        """

class MagnificImageSkinEnhancerNode_mode(str, Enum):
    creative = "creative"
    faithful = "faithful"
    flexible = "flexible"

class MagnificImageSkinEnhancerNode_mode_optimized_for(str, Enum):
    enhance_skin = "enhance_skin"
    improve_lighting = "improve_lighting"
    enhance_everything = "enhance_everything"
    transform_to_real = "transform_to_real"
    no_make_up = "no_make_up"

MagnificImageSkinEnhancerNode_mode_optimized_for_values: TypeAlias = Literal[
    "enhance_skin",
    "improve_lighting",
    "enhance_everything",
    "transform_to_real",
    "no_make_up",
]

class MagnificImageSkinEnhancerNode:
    """Magnific Image Skin Enhancer: Skin enhancement for portraits with multiple processing modes."""
    mode = MagnificImageSkinEnhancerNode_mode
    mode_optimized_for = MagnificImageSkinEnhancerNode_mode_optimized_for
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        mode: Literal["creative", MagnificImageSkinEnhancerNode_mode.creative] = "creative",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        mode_skin_detail: int | INT = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT,
        smart_grain: int | INT,
        mode: Literal["faithful", MagnificImageSkinEnhancerNode_mode.faithful],
        *,
        mode_skin_detail: int | INT = 80,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT,
        smart_grain: int | INT,
        mode: Literal["flexible", MagnificImageSkinEnhancerNode_mode.flexible],
        *,
        mode_optimized_for: MagnificImageSkinEnhancerNode_mode_optimized_for | MagnificImageSkinEnhancerNode_mode_optimized_for_values = "enhance_skin",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT = 0,
        smart_grain: int | INT = 2,
        *,
        mode: Mapping[str, Any],
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen: int | INT,
        smart_grain: int | INT,
        mode: Mapping[str, Any],
    ) -> IMAGE:
        """Magnific Image Skin Enhancer: Skin enhancement for portraits with multiple processing modes.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The portrait image to enhance.
            sharpen (INT, optional): Sharpening intensity level. Range 0 to 100. Default 0.
            smart_grain (INT, optional): Smart grain intensity level. Range 0 to 100. Default 2.
            mode (COMBO, optional): Processing mode: creative for artistic enhancement, faithful for preserving original appearance, flexible for targeted optimization. Default 'creative'. One of: 'creative', 'faithful', 'flexible'.
            mode_skin_detail (INT, if mode is 'faithful'): Skin detail enhancement level. Range 0 to 100. Default 80.
            mode_optimized_for (COMBO, if mode is 'flexible'): Enhancement optimization target. Default 'enhance_skin'. One of: 'enhance_skin', 'improve_lighting', 'enhance_everything', 'transform_to_real', 'no_make_up'.

        Returns:
            IMAGE (IMAGE)
        """

class MagnificImageStyleTransferNode_flavor(str, Enum):
    faithful = "faithful"
    gen_z = "gen_z"
    psychedelia = "psychedelia"
    detaily = "detaily"
    clear = "clear"
    donotstyle = "donotstyle"
    donotstyle_sharp = "donotstyle_sharp"

class MagnificImageStyleTransferNode_engine(str, Enum):
    balanced = "balanced"
    definio = "definio"
    illusio = "illusio"
    _3d_cartoon = "3d_cartoon"
    colorful_anime = "colorful_anime"
    caricature = "caricature"
    real = "real"
    super_real = "super_real"
    softy = "softy"

class MagnificImageStyleTransferNode_portrait_mode(str, Enum):
    disabled = "disabled"
    enabled = "enabled"

class MagnificImageStyleTransferNode_portrait_mode_portrait_style(str, Enum):
    standard = "standard"
    pop = "pop"
    super_pop = "super_pop"

class MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier(str, Enum):
    none = "none"
    beautify_face = "beautify_face"
    beautify_face_max = "beautify_face_max"

MagnificImageStyleTransferNode_flavor_values: TypeAlias = Literal[
    "faithful",
    "gen_z",
    "psychedelia",
    "detaily",
    "clear",
    "donotstyle",
    "donotstyle_sharp",
]

MagnificImageStyleTransferNode_engine_values: TypeAlias = Literal[
    "balanced",
    "definio",
    "illusio",
    "3d_cartoon",
    "colorful_anime",
    "caricature",
    "real",
    "super_real",
    "softy",
]

MagnificImageStyleTransferNode_portrait_mode_values: TypeAlias = Literal[
    "disabled",
    MagnificImageStyleTransferNode_portrait_mode.disabled,
]

MagnificImageStyleTransferNode_portrait_mode_values_: TypeAlias = Literal[
    "enabled",
    MagnificImageStyleTransferNode_portrait_mode.enabled,
]

class MagnificImageStyleTransferNode:
    """Magnific Image Style Transfer: Transfer the style from a reference image to your input image."""
    flavor = MagnificImageStyleTransferNode_flavor
    engine = MagnificImageStyleTransferNode_engine
    portrait_mode = MagnificImageStyleTransferNode_portrait_mode
    portrait_mode_portrait_style = MagnificImageStyleTransferNode_portrait_mode_portrait_style
    portrait_mode_portrait_beautifier = MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        reference_image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        style_strength: int | INT = 100,
        structure_strength: int | INT = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values = "disabled",
        fixed_generation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        reference_image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        style_strength: int | INT = 100,
        structure_strength: int | INT = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        *,
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values_,
        fixed_generation: bool | BOOLEAN = True,
        portrait_mode_portrait_style: MagnificImageStyleTransferNode_portrait_mode_portrait_style | Literal["standard", "pop", "super_pop"] = "standard",
        portrait_mode_portrait_beautifier: MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier | Literal["none", "beautify_face", "beautify_face_max"] = "none",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        reference_image: IMAGE | ImageLike,
        prompt: str | STRING,
        style_strength: int | INT,
        structure_strength: int | INT,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values,
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values,
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values_,
        fixed_generation: bool | BOOLEAN = True,
        *,
        portrait_mode_portrait_style: MagnificImageStyleTransferNode_portrait_mode_portrait_style | Literal["standard", "pop", "super_pop"] = "standard",
        portrait_mode_portrait_beautifier: MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier | Literal["none", "beautify_face", "beautify_face_max"] = "none",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        reference_image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        style_strength: int | INT = 100,
        structure_strength: int | INT = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        *,
        portrait_mode: Mapping[str, Any],
        fixed_generation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        reference_image: IMAGE | ImageLike,
        prompt: str | STRING,
        style_strength: int | INT,
        structure_strength: int | INT,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values,
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values,
        portrait_mode: Mapping[str, Any],
        fixed_generation: bool | BOOLEAN = True,
    ) -> IMAGE:
        """Magnific Image Style Transfer: Transfer the style from a reference image to your input image.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): The image to apply style transfer to.
            reference_image (IMAGE, required): The reference image to extract style from.
            prompt (STRING, optional): Default ''.
            style_strength (INT, optional): Percentage of style strength. Range 0 to 100. Default 100.
            structure_strength (INT, optional): Maintains the structure of the original image. Range 0 to 100. Default 50.
            flavor (COMBO, optional): Style transfer flavor. Default 'faithful'. One of: 'faithful', 'gen_z', 'psychedelia', 'detaily', 'clear', 'donotstyle', 'donotstyle_sharp'.
            engine (COMBO, optional): Processing engine selection. Default 'balanced'. One of: 'balanced', 'definio', 'illusio', '3d_cartoon', 'colorful_anime', 'caricature', 'real', 'super_real', 'softy'.
            portrait_mode (COMBO, optional): Enable portrait mode for facial enhancements. Default 'disabled'. One of: 'disabled', 'enabled'.
            fixed_generation (BOOLEAN, optional): When disabled, expect each generation to introduce a degree of randomness, leading to more diverse outcomes. Default True.
            portrait_mode_portrait_style (COMBO, if portrait_mode is 'enabled'): Visual style applied to portrait images. Default 'standard'. One of: 'standard', 'pop', 'super_pop'.
            portrait_mode_portrait_beautifier (COMBO, if portrait_mode is 'enabled'): Facial beautification intensity on portraits. Default 'none'. One of: 'none', 'beautify_face', 'beautify_face_max'.

        Returns:
            IMAGE (IMAGE)
        """

class MagnificImageUpscalerCreativeNode_scale_factor(str, Enum):
    _2x = "2x"
    _4x = "4x"
    _8x = "8x"
    _16x = "16x"

class MagnificImageUpscalerCreativeNode_optimized_for(str, Enum):
    standard = "standard"
    soft_portraits = "soft_portraits"
    hard_portraits = "hard_portraits"
    art_n_illustration = "art_n_illustration"
    videogame_assets = "videogame_assets"
    nature_n_landscapes = "nature_n_landscapes"
    films_n_photography = "films_n_photography"
    _3d_renders = "3d_renders"
    science_fiction_n_horror = "science_fiction_n_horror"

class MagnificImageUpscalerCreativeNode_engine(str, Enum):
    automatic = "automatic"
    magnific_illusio = "magnific_illusio"
    magnific_sharpy = "magnific_sharpy"
    magnific_sparkle = "magnific_sparkle"

MagnificImageUpscalerCreativeNode_optimized_for_values: TypeAlias = Literal[
    "standard",
    "soft_portraits",
    "hard_portraits",
    "art_n_illustration",
    "videogame_assets",
    "nature_n_landscapes",
    "films_n_photography",
    "3d_renders",
    "science_fiction_n_horror",
]

MagnificImageUpscalerCreativeNode_engine_values: TypeAlias = Literal[
    "automatic",
    "magnific_illusio",
    "magnific_sharpy",
    "magnific_sparkle",
]

class MagnificImageUpscalerCreativeNode:
    """Magnific Image Upscale (Creative): Prompt‑guided enhancement, stylization, and 2x/4x/8x/16x upscaling."""
    scale_factor = MagnificImageUpscalerCreativeNode_scale_factor
    optimized_for = MagnificImageUpscalerCreativeNode_optimized_for
    engine = MagnificImageUpscalerCreativeNode_engine
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        scale_factor: MagnificImageUpscalerCreativeNode_scale_factor | Literal["2x", "4x", "8x", "16x"] = "2x",
        optimized_for: MagnificImageUpscalerCreativeNode_optimized_for | MagnificImageUpscalerCreativeNode_optimized_for_values = "standard",
        creativity: int | INT = 0,
        hdr: int | INT = 0,
        resemblance: int | INT = 0,
        fractality: int | INT = 0,
        engine: MagnificImageUpscalerCreativeNode_engine | MagnificImageUpscalerCreativeNode_engine_values = "automatic",
        auto_downscale: bool | BOOLEAN = False,
    ) -> IMAGE:
        """Magnific Image Upscale (Creative): Prompt‑guided enhancement, stylization, and 2x/4x/8x/16x upscaling.

        Maximum output: 25.3 megapixels.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Default ''.
            scale_factor (COMBO, optional): Default '2x'. One of: '2x', '4x', '8x', '16x'.
            optimized_for (COMBO, optional): Default 'standard'. One of: 'standard', 'soft_portraits', 'hard_portraits', 'art_n_illustration', 'videogame_assets', 'nature_n_landscapes', 'films_n_photography', '3d_renders', 'science_fiction_n_horror'.
            creativity (INT, optional): Range -10 to 10. Default 0.
            hdr (INT, optional): The level of definition and detail. Range -10 to 10. Default 0.
            resemblance (INT, optional): The level of resemblance to the original image. Range -10 to 10. Default 0.
            fractality (INT, optional): The strength of the prompt and intricacy per square pixel. Range -10 to 10. Default 0.
            engine (COMBO, optional): Default 'automatic'. One of: 'automatic', 'magnific_illusio', 'magnific_sharpy', 'magnific_sparkle'.
            auto_downscale (BOOLEAN, optional): Automatically downscale input image if output would exceed maximum pixel limit. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class MagnificImageUpscalerPreciseV2Node_scale_factor(str, Enum):
    _2x = "2x"
    _4x = "4x"
    _8x = "8x"
    _16x = "16x"

class MagnificImageUpscalerPreciseV2Node_flavor(str, Enum):
    sublime = "sublime"
    photo = "photo"
    photo_denoiser = "photo_denoiser"

class MagnificImageUpscalerPreciseV2Node:
    """Magnific Image Upscale (Precise V2): High-fidelity upscaling with fine control over sharpness, grain, and detail."""
    scale_factor = MagnificImageUpscalerPreciseV2Node_scale_factor
    flavor = MagnificImageUpscalerPreciseV2Node_flavor
    def __call__(
        self,
        image: IMAGE | ImageLike,
        scale_factor: MagnificImageUpscalerPreciseV2Node_scale_factor | Literal["2x", "4x", "8x", "16x"] = "2x",
        flavor: MagnificImageUpscalerPreciseV2Node_flavor | Literal["sublime", "photo", "photo_denoiser"] = "sublime",
        sharpen: int | INT = 7,
        smart_grain: int | INT = 7,
        ultra_detail: int | INT = 30,
        auto_downscale: bool | BOOLEAN = False,
    ) -> IMAGE:
        """Magnific Image Upscale (Precise V2): High-fidelity upscaling with fine control over sharpness, grain, and detail.

        Maximum output: 10060×10060 pixels.

        Module: comfy_api_nodes.nodes_magnific · Category: partner/image/Magnific
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            scale_factor (COMBO, optional): Default '2x'. One of: '2x', '4x', '8x', '16x'.
            flavor (COMBO, optional): Processing style: sublime for general use, photo for photographs, photo_denoiser for noisy photos. Default 'sublime'. One of: 'sublime', 'photo', 'photo_denoiser'.
            sharpen (INT, optional): Image sharpness intensity. Higher values increase edge definition and clarity. Range 0 to 100. Default 7.
            smart_grain (INT, optional): Intelligent grain/texture enhancement to prevent the image from looking too smooth or artificial. Range 0 to 100. Default 7.
            ultra_detail (INT, optional): Controls fine detail, textures, and micro-details added during upscaling. Range 0 to 100. Default 30.
            auto_downscale (BOOLEAN, optional): Automatically downscale input image if output would exceed maximum resolution. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class OpenAIVideoSora2_model(str, Enum):
    sora_2 = "sora-2"
    sora_2_pro = "sora-2-pro"

class OpenAIVideoSora2_size(str, Enum):
    _720x1280 = "720x1280"
    _1280x720 = "1280x720"
    _1024x1792 = "1024x1792"
    _1792x1024 = "1792x1024"

class OpenAIVideoSora2_duration(Enum):
    _4 = 4
    _8 = 8
    _12 = 12

class OpenAIVideoSora2:
    """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation."""
    model = OpenAIVideoSora2_model
    size = OpenAIVideoSora2_size
    duration = OpenAIVideoSora2_duration
    def __call__(
        self,
        model: OpenAIVideoSora2_model | Literal["sora-2", "sora-2-pro"] = "sora-2",
        prompt: str | STRING = "",
        size: OpenAIVideoSora2_size | Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] = "1280x720",
        duration: OpenAIVideoSora2_duration | Literal[4, 8, 12] = 8,
        image: IMAGE | ImageLike | None = None,
        seed: int | INT = 0,
    ) -> VIDEO:
        """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation.

        DEPRECATION NOTICE: OpenAI will stop serving the Sora v2 API in September 2026. This node will be removed from ComfyUI at that time.

        Module: comfy_api_nodes.nodes_sora · Category: partner/video/Sora
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'sora-2'. One of: 'sora-2', 'sora-2-pro'.
            prompt (STRING, optional): Guiding text; may be empty if an input image is present. Default ''.
            size (COMBO, optional): Default '1280x720'. One of: '720x1280', '1280x720', '1024x1792', '1792x1024'.
            duration (COMBO, optional): Default 8. One of: 4, 8, 12.
            image (IMAGE, optional)
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
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
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        generate_type: Literal["Normal", TencentImageToModelNode_generate_type.Normal] = "Normal",
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        *,
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT,
        generate_type: Literal["LowPoly", TencentImageToModelNode_generate_type.LowPoly],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        *,
        generate_type_polygon_type: TencentImageToModelNode_generate_type_polygon_type | Literal["triangle", "quadrilateral"] = "triangle",
        generate_type_pbr: bool | BOOLEAN = False,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        *,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT,
        generate_type: Literal["Geometry", TencentImageToModelNode_generate_type.Geometry],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"] = "3.0",
        *,
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT = 500000,
        *,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
    ) -> TencentImageToModelNode_outputs: ...
    @overload
    def __call__(
        self,
        model: TencentImageToModelNode_model | Literal["3.0", "3.1"],
        image: IMAGE | ImageLike,
        face_count: int | INT,
        generate_type: Mapping[str, Any],
        seed: int | INT = 0,
        image_left: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
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
