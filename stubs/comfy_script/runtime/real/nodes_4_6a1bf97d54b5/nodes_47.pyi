from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, MASK, PIXVERSE_TEMPLATE, RECRAFT_CONTROLS, RECRAFT_V3_STYLE, SVG, VIDEO

class PixverseTextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"

class PixverseTextToVideoNode_quality(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class PixverseTextToVideoNode_duration_seconds(Enum):
    _5 = 5
    _8 = 8

class PixverseTextToVideoNode_motion_mode(str, Enum):
    normal = "normal"
    fast = "fast"

class PixverseTextToVideoNode:
    """PixVerse Text to Video: Generates videos based on prompt and output_size."""
    aspect_ratio = PixverseTextToVideoNode_aspect_ratio
    quality = PixverseTextToVideoNode_quality
    duration_seconds = PixverseTextToVideoNode_duration_seconds
    motion_mode = PixverseTextToVideoNode_motion_mode
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: PixverseTextToVideoNode_aspect_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16"] = "16:9",
        quality: PixverseTextToVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseTextToVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseTextToVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int = 0,
        negative_prompt: str | list[str] | RealOutput = "",
        pixverse_template: PIXVERSE_TEMPLATE | None = None,
    ) -> VIDEO:
        """PixVerse Text to Video: Generates videos based on prompt and output_size.

        Module: comfy_api_nodes.nodes_pixverse · Category: partner/video/PixVerse
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the video generation. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16'.
            quality (COMBO, optional): Default '540p'. One of: '360p', '540p', '720p', '1080p'.
            duration_seconds (COMBO, optional): Default 5. One of: 5, 8.
            motion_mode (COMBO, optional): Default 'normal'. One of: 'normal', 'fast'.
            seed (INT, optional): Seed for video generation. Range 0 to 2147483647. Default 0.
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.
            pixverse_template (PIXVERSE_TEMPLATE, optional): An optional template to influence style of generation, created by the PixVerse Template node.

        Returns:
            VIDEO (VIDEO)
        """

class PixverseImageToVideoNode_quality(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class PixverseImageToVideoNode_duration_seconds(Enum):
    _5 = 5
    _8 = 8

class PixverseImageToVideoNode_motion_mode(str, Enum):
    normal = "normal"
    fast = "fast"

class PixverseImageToVideoNode:
    """PixVerse Image to Video: Generates videos based on prompt and output_size."""
    quality = PixverseImageToVideoNode_quality
    duration_seconds = PixverseImageToVideoNode_duration_seconds
    motion_mode = PixverseImageToVideoNode_motion_mode
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        quality: PixverseImageToVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseImageToVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseImageToVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int = 0,
        negative_prompt: str | list[str] | RealOutput = "",
        pixverse_template: PIXVERSE_TEMPLATE | None = None,
    ) -> VIDEO:
        """PixVerse Image to Video: Generates videos based on prompt and output_size.

        Module: comfy_api_nodes.nodes_pixverse · Category: partner/video/PixVerse
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Prompt for the video generation. Default ''.
            quality (COMBO, optional): Default '540p'. One of: '360p', '540p', '720p', '1080p'.
            duration_seconds (COMBO, optional): Default 5. One of: 5, 8.
            motion_mode (COMBO, optional): Default 'normal'. One of: 'normal', 'fast'.
            seed (INT, optional): Seed for video generation. Range 0 to 2147483647. Default 0.
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.
            pixverse_template (PIXVERSE_TEMPLATE, optional): An optional template to influence style of generation, created by the PixVerse Template node.

        Returns:
            VIDEO (VIDEO)
        """

class PixverseTransitionVideoNode_quality(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class PixverseTransitionVideoNode_duration_seconds(Enum):
    _5 = 5
    _8 = 8

class PixverseTransitionVideoNode_motion_mode(str, Enum):
    normal = "normal"
    fast = "fast"

class PixverseTransitionVideoNode:
    """PixVerse Transition Video: Generates videos based on prompt and output_size."""
    quality = PixverseTransitionVideoNode_quality
    duration_seconds = PixverseTransitionVideoNode_duration_seconds
    motion_mode = PixverseTransitionVideoNode_motion_mode
    def __call__(
        self,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        quality: PixverseTransitionVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseTransitionVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseTransitionVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int = 0,
        negative_prompt: str | list[str] | RealOutput = "",
    ) -> VIDEO:
        """PixVerse Transition Video: Generates videos based on prompt and output_size.

        Module: comfy_api_nodes.nodes_pixverse · Category: partner/video/PixVerse
        API node: runs on a paid service and needs a Comfy account.

        Args:
            first_frame (IMAGE, required)
            last_frame (IMAGE, required)
            prompt (STRING, optional): Prompt for the video generation. Default ''.
            quality (COMBO, optional): Default '540p'. One of: '360p', '540p', '720p', '1080p'.
            duration_seconds (COMBO, optional): Default 5. One of: 5, 8.
            motion_mode (COMBO, optional): Default 'normal'. One of: 'normal', 'fast'.
            seed (INT, optional): Seed for video generation. Range 0 to 2147483647. Default 0.
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.

        Returns:
            VIDEO (VIDEO)
        """

class PixverseTemplateNode_template(str, Enum):
    Microwave = "Microwave"
    Suit_Swagger = "Suit Swagger"
    Anything_Robot = "Anything, Robot"
    Subject_3_Fever = "Subject 3 Fever"
    kiss_kiss = "kiss kiss"

PixverseTemplateNode_template_values: TypeAlias = Literal[
    "Microwave",
    "Suit Swagger",
    "Anything, Robot",
    "Subject 3 Fever",
    "kiss kiss",
]

class PixverseTemplateNode:
    """PixVerse Template."""
    template = PixverseTemplateNode_template
    def __call__(
        self,
        template: PixverseTemplateNode_template | PixverseTemplateNode_template_values = "Microwave",
    ) -> PIXVERSE_TEMPLATE:
        """PixVerse Template.

        Module: comfy_api_nodes.nodes_pixverse · Category: partner/video/PixVerse

        Args:
            template (COMBO, optional): Default 'Microwave'. One of: 'Microwave', 'Suit Swagger', 'Anything, Robot', 'Subject 3 Fever', 'kiss kiss'.

        Returns:
            pixverse_template (PIXVERSE_TEMPLATE)
        """

class QuiverTextToSVGNode_model(str, Enum):
    arrow_1_1 = "arrow-1.1"
    arrow_1_1_max = "arrow-1.1-max"
    arrow_preview = "arrow-preview"

class QuiverTextToSVGNode:
    """Quiver Text to SVG: Generate an SVG from a text prompt using Quiver AI."""
    model = QuiverTextToSVGNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: QuiverTextToSVGNode_model | Literal["arrow-1.1", "arrow-1.1-max", "arrow-preview"] = "arrow-1.1",
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        model_temperature: float = 1.0,
        model_top_p: float = 1.0,
        model_presence_penalty: float = 0.0,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
        instructions: str | list[str] | RealOutput = "",
        reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        reference_images_ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images_ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> SVG:
        """Quiver Text to SVG: Generate an SVG from a text prompt using Quiver AI.

        Module: comfy_api_nodes.nodes_quiver · Category: partner/image/Quiver
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired SVG output. Default ''.
            model (COMBO, optional): Model to use for SVG generation. Default 'arrow-1.1'. One of: 'arrow-1.1', 'arrow-1.1-max', 'arrow-preview'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            instructions (STRING, optional): Additional style or formatting guidance. Default ''.
            reference_images (list of IMAGE, optional): Up to 4 reference images to guide the generation. 0 to 4 elements, or a dictionary by name: ref_0, ref_1, ref_2, … (4 in all); each also by keyword, as reference_images_ref_0.
            model_temperature (FLOAT, optional): Randomness control. Higher values increase randomness. Range 0.0 to 2.0, step 0.1. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling parameter. Range 0.05 to 1.0, step 0.05. Default 1.0.
            model_presence_penalty (FLOAT, optional): Token presence penalty. Range -2.0 to 2.0, step 0.1. Default 0.0.

        Returns:
            SVG (SVG)
        """

class QuiverImageToSVGNode_model(str, Enum):
    arrow_1_1 = "arrow-1.1"
    arrow_1_1_max = "arrow-1.1-max"
    arrow_preview = "arrow-preview"

class QuiverImageToSVGNode:
    """Quiver Image to SVG: Vectorize a raster image into SVG using Quiver AI."""
    model = QuiverImageToSVGNode_model
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool = False,
        model: QuiverImageToSVGNode_model | Literal["arrow-1.1", "arrow-1.1-max", "arrow-preview"] = "arrow-1.1",
        seed: int = 0,
        *,
        model_target_size: int = 1024,
        model_temperature: float = 1.0,
        model_top_p: float = 1.0,
        model_presence_penalty: float = 0.0,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool = False,
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        auto_crop: bool,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> SVG:
        """Quiver Image to SVG: Vectorize a raster image into SVG using Quiver AI.

        Module: comfy_api_nodes.nodes_quiver · Category: partner/image/Quiver
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Input image to vectorize.
            auto_crop (BOOLEAN, optional): Automatically crop to the dominant subject. Default False.
            model (COMBO, optional): Model to use for SVG vectorization. Default 'arrow-1.1'. One of: 'arrow-1.1', 'arrow-1.1-max', 'arrow-preview'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_target_size (INT, optional): Square resize target in pixels. Range 128 to 4096. Default 1024.
            model_temperature (FLOAT, optional): Randomness control. Higher values increase randomness. Range 0.0 to 2.0, step 0.1. Default 1.0.
            model_top_p (FLOAT, optional): Nucleus sampling parameter. Range 0.05 to 1.0, step 0.05. Default 1.0.
            model_presence_penalty (FLOAT, optional): Token presence penalty. Range -2.0 to 2.0, step 0.1. Default 0.0.

        Returns:
            SVG (SVG)
        """

class RecraftTextToImageNode_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1365x1024 = "1365x1024"
    _1024x1365 = "1024x1365"
    _1536x1024 = "1536x1024"
    _1024x1536 = "1024x1536"
    _1820x1024 = "1820x1024"
    _1024x1820 = "1024x1820"
    _1024x2048 = "1024x2048"
    _2048x1024 = "2048x1024"
    _1434x1024 = "1434x1024"
    _1024x1434 = "1024x1434"
    _1024x1280 = "1024x1280"
    _1280x1024 = "1280x1024"
    _1024x1707 = "1024x1707"
    _1707x1024 = "1707x1024"

RecraftTextToImageNode_size_values: TypeAlias = Literal[
    "1024x1024",
    "1365x1024",
    "1024x1365",
    "1536x1024",
    "1024x1536",
    "1820x1024",
    "1024x1820",
    "1024x2048",
    "2048x1024",
    "1434x1024",
    "1024x1434",
    "1024x1280",
    "1280x1024",
    "1024x1707",
    "1707x1024",
]

class RecraftTextToImageNode:
    """Recraft V3 Text to Image: Generates images synchronously based on prompt and resolution."""
    size = RecraftTextToImageNode_size
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        size: RecraftTextToImageNode_size | RecraftTextToImageNode_size_values = "1024x1024",
        n: int = 1,
        seed: int = 0,
        recraft_style: RECRAFT_V3_STYLE | None = None,
        negative_prompt: str | list[str] | RealOutput = "",
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE:
        """Recraft V3 Text to Image: Generates images synchronously based on prompt and resolution.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            size (COMBO, optional): The size of the generated image. Default '1024x1024'. One of: '1024x1024', '1365x1024', '1024x1365', '1536x1024', '1024x1536', '1820x1024', '1024x1820', '1024x2048', '2048x1024', '1434x1024', '1024x1434', '1024x1280', … (15 in all).
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_style (RECRAFT_V3_STYLE, optional)
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftImageToImageNode:
    """Recraft V3 Image to Image: Modify image based on prompt and strength."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        n: int = 1,
        strength: float = 0.5,
        seed: int = 0,
        recraft_style: RECRAFT_V3_STYLE | None = None,
        negative_prompt: str | list[str] | RealOutput = "",
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE:
        """Recraft V3 Image to Image: Modify image based on prompt and strength.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            strength (FLOAT, optional): Defines the difference with the original image, should lie in [0, 1], where 0 means almost identical, and 1 means miserable similarity. Range 0.0 to 1.0, step 0.01. Default 0.5.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_style (RECRAFT_V3_STYLE, optional)
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftImageInpaintingNode:
    """Recraft Image Inpainting: Modify image based on prompt and mask."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        n: int = 1,
        seed: int = 0,
        recraft_style: RECRAFT_V3_STYLE | None = None,
        negative_prompt: str | list[str] | RealOutput = "",
    ) -> IMAGE:
        """Recraft Image Inpainting: Modify image based on prompt and mask.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            mask (MASK, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_style (RECRAFT_V3_STYLE, optional)
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftTextToVectorNode_substyle(str, Enum):
    None_ = "None"
    bold_stroke = "bold_stroke"
    chemistry = "chemistry"
    colored_stencil = "colored_stencil"
    contour_pop_art = "contour_pop_art"
    cosmics = "cosmics"
    cutout = "cutout"
    depressive = "depressive"
    editorial = "editorial"
    emotional_flat = "emotional_flat"
    engraving = "engraving"
    infographical = "infographical"
    line_art = "line_art"
    line_circuit = "line_circuit"
    linocut = "linocut"
    marker_outline = "marker_outline"
    mosaic = "mosaic"
    naivector = "naivector"
    roundish_flat = "roundish_flat"
    seamless = "seamless"
    segmented_colors = "segmented_colors"
    sharp_contrast = "sharp_contrast"
    thin = "thin"
    vector_photo = "vector_photo"
    vivid_shapes = "vivid_shapes"

class RecraftTextToVectorNode_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1365x1024 = "1365x1024"
    _1024x1365 = "1024x1365"
    _1536x1024 = "1536x1024"
    _1024x1536 = "1024x1536"
    _1820x1024 = "1820x1024"
    _1024x1820 = "1024x1820"
    _1024x2048 = "1024x2048"
    _2048x1024 = "2048x1024"
    _1434x1024 = "1434x1024"
    _1024x1434 = "1024x1434"
    _1024x1280 = "1024x1280"
    _1280x1024 = "1280x1024"
    _1024x1707 = "1024x1707"
    _1707x1024 = "1707x1024"

RecraftTextToVectorNode_substyle_values: TypeAlias = Literal[
    "None",
    "bold_stroke",
    "chemistry",
    "colored_stencil",
    "contour_pop_art",
    "cosmics",
    "cutout",
    "depressive",
    "editorial",
    "emotional_flat",
    "engraving",
    "infographical",
    "line_art",
    "line_circuit",
    "linocut",
    "marker_outline",
    "mosaic",
    "naivector",
    "roundish_flat",
    "seamless",
    "segmented_colors",
    "sharp_contrast",
    "thin",
    "vector_photo",
    "vivid_shapes",
]

RecraftTextToVectorNode_size_values: TypeAlias = Literal[
    "1024x1024",
    "1365x1024",
    "1024x1365",
    "1536x1024",
    "1024x1536",
    "1820x1024",
    "1024x1820",
    "1024x2048",
    "2048x1024",
    "1434x1024",
    "1024x1434",
    "1024x1280",
    "1280x1024",
    "1024x1707",
    "1707x1024",
]

class RecraftTextToVectorNode:
    """Recraft V3 Text to Vector: Generates SVG synchronously based on prompt and resolution."""
    substyle = RecraftTextToVectorNode_substyle
    size = RecraftTextToVectorNode_size
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        substyle: RecraftTextToVectorNode_substyle | RecraftTextToVectorNode_substyle_values = "None",
        size: RecraftTextToVectorNode_size | RecraftTextToVectorNode_size_values = "1024x1024",
        n: int = 1,
        seed: int = 0,
        negative_prompt: str | list[str] | RealOutput = "",
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> SVG:
        """Recraft V3 Text to Vector: Generates SVG synchronously based on prompt and resolution.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            substyle (COMBO, optional): Default 'None'. One of: 'None', 'bold_stroke', 'chemistry', 'colored_stencil', 'contour_pop_art', 'cosmics', 'cutout', 'depressive', 'editorial', 'emotional_flat', 'engraving', 'infographical', … (25 in all).
            size (COMBO, optional): The size of the generated image. Default '1024x1024'. One of: '1024x1024', '1365x1024', '1024x1365', '1536x1024', '1024x1536', '1820x1024', '1024x1820', '1024x2048', '2048x1024', '1434x1024', '1024x1434', '1024x1280', … (15 in all).
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

        Returns:
            SVG (SVG)
        """

class RecraftVectorizeImageNode:
    """Recraft Vectorize Image: Generates SVG synchronously from an input image."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> SVG:
        """Recraft Vectorize Image: Generates SVG synchronously from an input image.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)

        Returns:
            SVG (SVG)
        """

class RecraftRemoveBackgroundNode:
    """Recraft Remove Background: Remove background from image, and return processed image and mask."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> tuple[IMAGE, MASK]:
        """Recraft Remove Background: Remove background from image, and return processed image and mask.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class RecraftReplaceBackgroundNode:
    """Recraft Replace Background: Replace background on image, based on provided prompt."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        n: int = 1,
        seed: int = 0,
        recraft_style: RECRAFT_V3_STYLE | None = None,
        negative_prompt: str | list[str] | RealOutput = "",
    ) -> IMAGE:
        """Recraft Replace Background: Replace background on image, based on provided prompt.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_style (RECRAFT_V3_STYLE, optional)
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image. Default ''.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftCrispUpscaleNode:
    """Recraft Crisp Upscale Image: Upscale image synchronously."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """Recraft Crisp Upscale Image: Upscale image synchronously.

        Enhances a given raster image using ‘crisp upscale’ tool, increasing image resolution, making the image sharper and cleaner.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftCreativeUpscaleNode:
    """Recraft Creative Upscale Image: Upscale image synchronously."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """Recraft Creative Upscale Image: Upscale image synchronously.

        Enhances a given raster image using ‘creative upscale’ tool, boosting resolution with a focus on refining small details and faces.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftStyleV3RealisticImage_substyle(str, Enum):
    None_ = "None"
    b_and_w = "b_and_w"
    enterprise = "enterprise"
    evening_light = "evening_light"
    faded_nostalgia = "faded_nostalgia"
    forest_life = "forest_life"
    hard_flash = "hard_flash"
    hdr = "hdr"
    motion_blur = "motion_blur"
    mystic_naturalism = "mystic_naturalism"
    natural_light = "natural_light"
    natural_tones = "natural_tones"
    organic_calm = "organic_calm"
    real_life_glow = "real_life_glow"
    retro_realism = "retro_realism"
    retro_snapshot = "retro_snapshot"
    studio_portrait = "studio_portrait"
    urban_drama = "urban_drama"
    village_realism = "village_realism"
    warm_folk = "warm_folk"

RecraftStyleV3RealisticImage_substyle_values: TypeAlias = Literal[
    "None",
    "b_and_w",
    "enterprise",
    "evening_light",
    "faded_nostalgia",
    "forest_life",
    "hard_flash",
    "hdr",
    "motion_blur",
    "mystic_naturalism",
    "natural_light",
    "natural_tones",
    "organic_calm",
    "real_life_glow",
    "retro_realism",
    "retro_snapshot",
    "studio_portrait",
    "urban_drama",
    "village_realism",
    "warm_folk",
]

class RecraftStyleV3RealisticImage:
    """Recraft Style - Realistic Image: Select realistic_image style and optional substyle."""
    substyle = RecraftStyleV3RealisticImage_substyle
    def __call__(
        self,
        substyle: RecraftStyleV3RealisticImage_substyle | RecraftStyleV3RealisticImage_substyle_values = "None",
    ) -> RECRAFT_V3_STYLE:
        """Recraft Style - Realistic Image: Select realistic_image style and optional substyle.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            substyle (COMBO, optional): Default 'None'. One of: 'None', 'b_and_w', 'enterprise', 'evening_light', 'faded_nostalgia', 'forest_life', 'hard_flash', 'hdr', 'motion_blur', 'mystic_naturalism', 'natural_light', 'natural_tones', … (20 in all).

        Returns:
            recraft_style (RECRAFT_V3_STYLE)
        """

class RecraftStyleV3DigitalIllustration_substyle(str, Enum):
    None_ = "None"
    _2d_art_poster = "2d_art_poster"
    _2d_art_poster_2 = "2d_art_poster_2"
    antiquarian = "antiquarian"
    bold_fantasy = "bold_fantasy"
    child_book = "child_book"
    child_books = "child_books"
    cover = "cover"
    crosshatch = "crosshatch"
    digital_engraving = "digital_engraving"
    engraving_color = "engraving_color"
    expressionism = "expressionism"
    freehand_details = "freehand_details"
    grain = "grain"
    grain_20 = "grain_20"
    graphic_intensity = "graphic_intensity"
    hand_drawn = "hand_drawn"
    hand_drawn_outline = "hand_drawn_outline"
    handmade_3d = "handmade_3d"
    hard_comics = "hard_comics"
    infantile_sketch = "infantile_sketch"
    long_shadow = "long_shadow"
    modern_folk = "modern_folk"
    multicolor = "multicolor"
    neon_calm = "neon_calm"
    noir = "noir"
    nostalgic_pastel = "nostalgic_pastel"
    outline_details = "outline_details"
    pastel_gradient = "pastel_gradient"
    pastel_sketch = "pastel_sketch"
    pixel_art = "pixel_art"
    plastic = "plastic"
    pop_art = "pop_art"
    pop_renaissance = "pop_renaissance"
    seamless = "seamless"
    street_art = "street_art"
    tablet_sketch = "tablet_sketch"
    urban_glow = "urban_glow"
    urban_sketching = "urban_sketching"
    vanilla_dreams = "vanilla_dreams"
    young_adult_book = "young_adult_book"
    young_adult_book_2 = "young_adult_book_2"

RecraftStyleV3DigitalIllustration_substyle_values: TypeAlias = Literal[
    "None",
    "2d_art_poster",
    "2d_art_poster_2",
    "antiquarian",
    "bold_fantasy",
    "child_book",
    "child_books",
    "cover",
    "crosshatch",
    "digital_engraving",
    "engraving_color",
    "expressionism",
    "freehand_details",
    "grain",
    "grain_20",
    "graphic_intensity",
    "hand_drawn",
    "hand_drawn_outline",
    "handmade_3d",
    "hard_comics",
    "infantile_sketch",
    "long_shadow",
    "modern_folk",
    "multicolor",
    "neon_calm",
    "noir",
    "nostalgic_pastel",
    "outline_details",
    "pastel_gradient",
    "pastel_sketch",
    "pixel_art",
    "plastic",
    "pop_art",
    "pop_renaissance",
    "seamless",
    "street_art",
    "tablet_sketch",
    "urban_glow",
    "urban_sketching",
    "vanilla_dreams",
    "young_adult_book",
    "young_adult_book_2",
]

class RecraftStyleV3DigitalIllustration:
    """Recraft Style - Digital Illustration: Select realistic_image style and optional substyle."""
    substyle = RecraftStyleV3DigitalIllustration_substyle
    def __call__(
        self,
        substyle: RecraftStyleV3DigitalIllustration_substyle | RecraftStyleV3DigitalIllustration_substyle_values = "None",
    ) -> RECRAFT_V3_STYLE:
        """Recraft Style - Digital Illustration: Select realistic_image style and optional substyle.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            substyle (COMBO, optional): Default 'None'. One of: 'None', '2d_art_poster', '2d_art_poster_2', 'antiquarian', 'bold_fantasy', 'child_book', 'child_books', 'cover', 'crosshatch', 'digital_engraving', 'engraving_color', 'expressionism', … (42 in all).

        Returns:
            recraft_style (RECRAFT_V3_STYLE)
        """

class RecraftStyleV3LogoRaster_substyle(str, Enum):
    emblem_graffiti = "emblem_graffiti"
    emblem_pop_art = "emblem_pop_art"
    emblem_punk = "emblem_punk"
    emblem_stamp = "emblem_stamp"
    emblem_vintage = "emblem_vintage"

RecraftStyleV3LogoRaster_substyle_values: TypeAlias = Literal[
    "emblem_graffiti",
    "emblem_pop_art",
    "emblem_punk",
    "emblem_stamp",
    "emblem_vintage",
]

class RecraftStyleV3LogoRaster:
    """Recraft Style - Logo Raster: Select realistic_image style and optional substyle."""
    substyle = RecraftStyleV3LogoRaster_substyle
    def __call__(
        self,
        substyle: RecraftStyleV3LogoRaster_substyle | RecraftStyleV3LogoRaster_substyle_values = "emblem_graffiti",
    ) -> RECRAFT_V3_STYLE:
        """Recraft Style - Logo Raster: Select realistic_image style and optional substyle.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            substyle (COMBO, optional): Default 'emblem_graffiti'. One of: 'emblem_graffiti', 'emblem_pop_art', 'emblem_punk', 'emblem_stamp', 'emblem_vintage'.

        Returns:
            recraft_style (RECRAFT_V3_STYLE)
        """

class RecraftStyleV3InfiniteStyleLibrary:
    """Recraft Style - Infinite Style Library: Choose style based on preexisting UUID from Recraft's Infinite Style Library."""
    def __call__(self, style_id: str | list[str] | RealOutput = "") -> RECRAFT_V3_STYLE:
        """Recraft Style - Infinite Style Library: Choose style based on preexisting UUID from Recraft's Infinite Style Library.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            style_id (STRING, optional): UUID of style from Infinite Style Library. Default ''.

        Returns:
            recraft_style (RECRAFT_V3_STYLE)
        """

class RecraftCreateStyleNode_style(str, Enum):
    realistic_image = "realistic_image"
    digital_illustration = "digital_illustration"

class RecraftCreateStyleNode:
    """Recraft Create Style: Create a custom style from reference images."""
    style = RecraftCreateStyleNode_style
    @overload
    def __call__(
        self,
        style: RecraftCreateStyleNode_style | Literal["realistic_image", "digital_illustration"] = "realistic_image",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> str: ...
    @overload
    def __call__(
        self,
        style: RecraftCreateStyleNode_style | Literal["realistic_image", "digital_illustration"],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> str: ...
    @overload
    def __call__(
        self,
        style: RecraftCreateStyleNode_style | Literal["realistic_image", "digital_illustration"] = "realistic_image",
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str: ...
    @overload
    def __call__(
        self,
        style: RecraftCreateStyleNode_style | Literal["realistic_image", "digital_illustration"] = "realistic_image",
        *,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> str:
        """Recraft Create Style: Create a custom style from reference images.

        Upload 1-5 images to use as style references. Total size of all images is limited to 5 MB.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            style (COMBO, optional): The base style of the generated images. Default 'realistic_image'. One of: 'realistic_image', 'digital_illustration'.
            images (list of IMAGE, required): 1 to 5 elements, or a dictionary by name: image0, image1, image2, … (5 in all); each also by keyword, as images_image0.

        Returns:
            style_id (STRING)
        """
