from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    CLIP,
    COLOR,
    CONDITIONING,
    IMAGE,
    LATENT,
    MASK,
    MODEL,
    RECRAFT_COLOR,
    RECRAFT_CONTROLS,
    RECRAFT_V3_STYLE,
    SVG,
    VAE,
)

class ColorToRGBInt:
    """Color Picker: Return a color RGB integer value and hexadecimal representation."""
    def __call__(self, color: str | COLOR = "#ffffff") -> tuple[int, COLOR, float]:
        """Color Picker: Return a color RGB integer value and hexadecimal representation.

        Module: comfy_extras.nodes_color · Category: utilities

        Args:
            color (COLOR, optional): Default '#ffffff'.

        Returns:
            rgb_int (INT)
            hex (COLOR)
            alpha (FLOAT)
        """

class EmptyQwenImageLayeredLatentImage:
    """Empty Qwen Image Layered Latent."""
    def __call__(self, width: int = 640, height: int = 640, layers: int = 3, batch_size: int = 1) -> LATENT:
        """Empty Qwen Image Layered Latent.

        Module: comfy_extras.nodes_qwen · Category: model/latent/qwen

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 640.
            height (INT, optional): Range 16 to 16384, step 16. Default 640.
            layers (INT, optional): Range 0 to 16384. Default 3.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class EpsilonScaling:
    """Epsilon Scaling."""
    def __call__(self, model: MODEL, scaling_factor: float = 1.005) -> MODEL:
        """Epsilon Scaling.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet · Class type: Epsilon Scaling

        Args:
            model (MODEL, required)
            scaling_factor (FLOAT, optional): Range 0.5 to 1.5, step 0.001. Default 1.005.

        Returns:
            MODEL (MODEL)
        """

class RecraftColorRGB:
    """Recraft Color RGB: Create Recraft Color by choosing specific RGB values."""
    def __call__(self, r: int = 0, g: int = 0, b: int = 0, recraft_color: RECRAFT_COLOR | None = None) -> RECRAFT_COLOR:
        """Recraft Color RGB: Create Recraft Color by choosing specific RGB values.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            r (INT, optional): Red value of color. Range 0 to 255. Default 0.
            g (INT, optional): Green value of color. Range 0 to 255. Default 0.
            b (INT, optional): Blue value of color. Range 0 to 255. Default 0.
            recraft_color (RECRAFT_COLOR, optional)

        Returns:
            recraft_color (RECRAFT_COLOR)
        """

class RecraftControls:
    """Recraft Controls: Create Recraft Controls for customizing Recraft generation."""
    def __call__(
        self,
        colors: RECRAFT_COLOR | None = None,
        background_color: RECRAFT_COLOR | None = None,
    ) -> RECRAFT_CONTROLS:
        """Recraft Controls: Create Recraft Controls for customizing Recraft generation.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft

        Args:
            colors (RECRAFT_COLOR, optional)
            background_color (RECRAFT_COLOR, optional)

        Returns:
            recraft_controls (RECRAFT_CONTROLS)
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
        negative_prompt: str | list[str] | RealOutput | None = None,
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
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image.

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
        negative_prompt: str | list[str] | RealOutput | None = None,
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
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        negative_prompt: str | list[str] | RealOutput | None = None,
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
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        negative_prompt: str | list[str] | RealOutput | None = None,
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
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

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
        negative_prompt: str | list[str] | RealOutput | None = None,
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
            negative_prompt (STRING, optional): An optional text description of undesired elements on an image.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.

        Returns:
            SVG (SVG)
        """

class RecraftV4TextToImageNode_model(str, Enum):
    recraftv4_1 = "recraftv4_1"
    recraftv4_1_utility = "recraftv4_1_utility"
    recraftv4_1_pro = "recraftv4_1_pro"
    recraftv4_1_utility_pro = "recraftv4_1_utility_pro"
    recraftv4 = "recraftv4"
    recraftv4_pro = "recraftv4_pro"

class RecraftV4TextToImageNode_model_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1536x768 = "1536x768"
    _768x1536 = "768x1536"
    _1280x832 = "1280x832"
    _832x1280 = "832x1280"
    _1216x896 = "1216x896"
    _896x1216 = "896x1216"
    _1152x896 = "1152x896"
    _896x1152 = "896x1152"
    _832x1344 = "832x1344"
    _1280x896 = "1280x896"
    _896x1280 = "896x1280"
    _1344x768 = "1344x768"
    _768x1344 = "768x1344"
    _2048x2048 = "2048x2048"
    _3072x1536 = "3072x1536"
    _1536x3072 = "1536x3072"
    _2560x1664 = "2560x1664"
    _1664x2560 = "1664x2560"
    _2432x1792 = "2432x1792"
    _1792x2432 = "1792x2432"
    _2304x1792 = "2304x1792"
    _1792x2304 = "1792x2304"
    _1664x2688 = "1664x2688"
    _2560x1792 = "2560x1792"
    _1792x2560 = "1792x2560"
    _2688x1536 = "2688x1536"
    _1536x2688 = "1536x2688"

RecraftV4TextToImageNode_model_size_values: TypeAlias = Literal[
    "1024x1024",
    "1536x768",
    "768x1536",
    "1280x832",
    "832x1280",
    "1216x896",
    "896x1216",
    "1152x896",
    "896x1152",
    "832x1344",
    "1280x896",
    "896x1280",
    "1344x768",
    "768x1344",
    RecraftV4TextToImageNode_model_size._1024x1024,
    RecraftV4TextToImageNode_model_size._1536x768,
    RecraftV4TextToImageNode_model_size._768x1536,
    RecraftV4TextToImageNode_model_size._1280x832,
    RecraftV4TextToImageNode_model_size._832x1280,
    RecraftV4TextToImageNode_model_size._1216x896,
    RecraftV4TextToImageNode_model_size._896x1216,
    RecraftV4TextToImageNode_model_size._1152x896,
    RecraftV4TextToImageNode_model_size._896x1152,
    RecraftV4TextToImageNode_model_size._832x1344,
    RecraftV4TextToImageNode_model_size._1280x896,
    RecraftV4TextToImageNode_model_size._896x1280,
    RecraftV4TextToImageNode_model_size._1344x768,
    RecraftV4TextToImageNode_model_size._768x1344,
]

RecraftV4TextToImageNode_model_size_values_: TypeAlias = Literal[
    "2048x2048",
    "3072x1536",
    "1536x3072",
    "2560x1664",
    "1664x2560",
    "2432x1792",
    "1792x2432",
    "2304x1792",
    "1792x2304",
    "1664x2688",
    "2560x1792",
    "1792x2560",
    "2688x1536",
    "1536x2688",
    RecraftV4TextToImageNode_model_size._2048x2048,
    RecraftV4TextToImageNode_model_size._3072x1536,
    RecraftV4TextToImageNode_model_size._1536x3072,
    RecraftV4TextToImageNode_model_size._2560x1664,
    RecraftV4TextToImageNode_model_size._1664x2560,
    RecraftV4TextToImageNode_model_size._2432x1792,
    RecraftV4TextToImageNode_model_size._1792x2432,
    RecraftV4TextToImageNode_model_size._2304x1792,
    RecraftV4TextToImageNode_model_size._1792x2304,
    RecraftV4TextToImageNode_model_size._1664x2688,
    RecraftV4TextToImageNode_model_size._2560x1792,
    RecraftV4TextToImageNode_model_size._1792x2560,
    RecraftV4TextToImageNode_model_size._2688x1536,
    RecraftV4TextToImageNode_model_size._1536x2688,
]

RecraftV4TextToImageNode_model_values: TypeAlias = Literal[
    "recraftv4_1",
    "recraftv4_1_utility",
    "recraftv4",
    RecraftV4TextToImageNode_model.recraftv4_1,
    RecraftV4TextToImageNode_model.recraftv4_1_utility,
    RecraftV4TextToImageNode_model.recraftv4,
]

RecraftV4TextToImageNode_model_values_: TypeAlias = Literal[
    "recraftv4_1_pro",
    "recraftv4_1_utility_pro",
    "recraftv4_pro",
    RecraftV4TextToImageNode_model.recraftv4_1_pro,
    RecraftV4TextToImageNode_model.recraftv4_1_utility_pro,
    RecraftV4TextToImageNode_model.recraftv4_pro,
]

class RecraftV4TextToImageNode:
    """Recraft V4 Text to Image: Generates images using Recraft V4 and V4.1 models."""
    model = RecraftV4TextToImageNode_model
    model_size = RecraftV4TextToImageNode_model_size
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model: RecraftV4TextToImageNode_model_values = "recraftv4_1",
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToImageNode_model_size_values = "1024x1024",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: RecraftV4TextToImageNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        model_size: RecraftV4TextToImageNode_model_size_values_ = "2048x2048",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: RecraftV4TextToImageNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToImageNode_model_size_values_ = "2048x2048",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> IMAGE:
        """Recraft V4 Text to Image: Generates images using Recraft V4 and V4.1 models.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Maximum 10,000 characters. Default ''.
            negative_prompt (STRING, optional): This input is ignored: negative prompt is not supported by Recraft V4 and V4.1 models. Default ''.
            model (COMBO, optional): The model to use for generation. Default 'recraftv4_1'. One of: 'recraftv4_1', 'recraftv4_1_utility', 'recraftv4_1_pro', 'recraftv4_1_utility_pro', 'recraftv4', 'recraftv4_pro'.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.
            model_size (COMBO, optional): The size of the generated image. Default '1024x1024' (recraftv4_1, recraftv4_1_utility, recraftv4). Default '2048x2048' (recraftv4_1_pro, recraftv4_1_utility_pro, recraftv4_pro). One of: '1024x1024', '1536x768', '768x1536', '1280x832', '832x1280', '1216x896', '896x1216', '1152x896', '896x1152', '832x1344', '1280x896', '896x1280', … (28 in all).

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RecraftV4TextToVectorNode_model(str, Enum):
    recraftv4_1_vector = "recraftv4_1_vector"
    recraftv4_1_utility_vector = "recraftv4_1_utility_vector"
    recraftv4_1_pro_vector = "recraftv4_1_pro_vector"
    recraftv4_1_utility_pro_vector = "recraftv4_1_utility_pro_vector"
    recraftv4 = "recraftv4"
    recraftv4_pro = "recraftv4_pro"

class RecraftV4TextToVectorNode_model_size(str, Enum):
    _1024x1024 = "1024x1024"
    _1536x768 = "1536x768"
    _768x1536 = "768x1536"
    _1280x832 = "1280x832"
    _832x1280 = "832x1280"
    _1216x896 = "1216x896"
    _896x1216 = "896x1216"
    _1152x896 = "1152x896"
    _896x1152 = "896x1152"
    _832x1344 = "832x1344"
    _1280x896 = "1280x896"
    _896x1280 = "896x1280"
    _1344x768 = "1344x768"
    _768x1344 = "768x1344"
    _2048x2048 = "2048x2048"
    _3072x1536 = "3072x1536"
    _1536x3072 = "1536x3072"
    _2560x1664 = "2560x1664"
    _1664x2560 = "1664x2560"
    _2432x1792 = "2432x1792"
    _1792x2432 = "1792x2432"
    _2304x1792 = "2304x1792"
    _1792x2304 = "1792x2304"
    _1664x2688 = "1664x2688"
    _2560x1792 = "2560x1792"
    _1792x2560 = "1792x2560"
    _2688x1536 = "2688x1536"
    _1536x2688 = "1536x2688"

RecraftV4TextToVectorNode_model_size_values: TypeAlias = Literal[
    "1024x1024",
    "1536x768",
    "768x1536",
    "1280x832",
    "832x1280",
    "1216x896",
    "896x1216",
    "1152x896",
    "896x1152",
    "832x1344",
    "1280x896",
    "896x1280",
    "1344x768",
    "768x1344",
    RecraftV4TextToVectorNode_model_size._1024x1024,
    RecraftV4TextToVectorNode_model_size._1536x768,
    RecraftV4TextToVectorNode_model_size._768x1536,
    RecraftV4TextToVectorNode_model_size._1280x832,
    RecraftV4TextToVectorNode_model_size._832x1280,
    RecraftV4TextToVectorNode_model_size._1216x896,
    RecraftV4TextToVectorNode_model_size._896x1216,
    RecraftV4TextToVectorNode_model_size._1152x896,
    RecraftV4TextToVectorNode_model_size._896x1152,
    RecraftV4TextToVectorNode_model_size._832x1344,
    RecraftV4TextToVectorNode_model_size._1280x896,
    RecraftV4TextToVectorNode_model_size._896x1280,
    RecraftV4TextToVectorNode_model_size._1344x768,
    RecraftV4TextToVectorNode_model_size._768x1344,
]

RecraftV4TextToVectorNode_model_size_values_: TypeAlias = Literal[
    "2048x2048",
    "3072x1536",
    "1536x3072",
    "2560x1664",
    "1664x2560",
    "2432x1792",
    "1792x2432",
    "2304x1792",
    "1792x2304",
    "1664x2688",
    "2560x1792",
    "1792x2560",
    "2688x1536",
    "1536x2688",
    RecraftV4TextToVectorNode_model_size._2048x2048,
    RecraftV4TextToVectorNode_model_size._3072x1536,
    RecraftV4TextToVectorNode_model_size._1536x3072,
    RecraftV4TextToVectorNode_model_size._2560x1664,
    RecraftV4TextToVectorNode_model_size._1664x2560,
    RecraftV4TextToVectorNode_model_size._2432x1792,
    RecraftV4TextToVectorNode_model_size._1792x2432,
    RecraftV4TextToVectorNode_model_size._2304x1792,
    RecraftV4TextToVectorNode_model_size._1792x2304,
    RecraftV4TextToVectorNode_model_size._1664x2688,
    RecraftV4TextToVectorNode_model_size._2560x1792,
    RecraftV4TextToVectorNode_model_size._1792x2560,
    RecraftV4TextToVectorNode_model_size._2688x1536,
    RecraftV4TextToVectorNode_model_size._1536x2688,
]

RecraftV4TextToVectorNode_model_values: TypeAlias = Literal[
    "recraftv4_1_vector",
    "recraftv4_1_utility_vector",
    "recraftv4",
    RecraftV4TextToVectorNode_model.recraftv4_1_vector,
    RecraftV4TextToVectorNode_model.recraftv4_1_utility_vector,
    RecraftV4TextToVectorNode_model.recraftv4,
]

RecraftV4TextToVectorNode_model_values_: TypeAlias = Literal[
    "recraftv4_1_pro_vector",
    "recraftv4_1_utility_pro_vector",
    "recraftv4_pro",
    RecraftV4TextToVectorNode_model.recraftv4_1_pro_vector,
    RecraftV4TextToVectorNode_model.recraftv4_1_utility_pro_vector,
    RecraftV4TextToVectorNode_model.recraftv4_pro,
]

class RecraftV4TextToVectorNode:
    """Recraft V4 Text to Vector: Generates SVG using Recraft V4 and V4.1 models."""
    model = RecraftV4TextToVectorNode_model
    model_size = RecraftV4TextToVectorNode_model_size
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        model: RecraftV4TextToVectorNode_model_values = "recraftv4_1_vector",
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToVectorNode_model_size_values = "1024x1024",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: RecraftV4TextToVectorNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        model_size: RecraftV4TextToVectorNode_model_size_values_ = "2048x2048",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: RecraftV4TextToVectorNode_model_values_,
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
        *,
        model_size: RecraftV4TextToVectorNode_model_size_values_ = "2048x2048",
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> SVG: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        n: int = 1,
        seed: int = 0,
        recraft_controls: RECRAFT_CONTROLS | None = None,
    ) -> SVG:
        """Recraft V4 Text to Vector: Generates SVG using Recraft V4 and V4.1 models.

        Module: comfy_api_nodes.nodes_recraft · Category: partner/image/Recraft
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Maximum 10,000 characters. Default ''.
            negative_prompt (STRING, optional): This input is ignored: negative prompt is not supported by Recraft V4 and V4.1 models. Default ''.
            model (COMBO, optional): The model to use for generation. Default 'recraftv4_1_vector'. One of: 'recraftv4_1_vector', 'recraftv4_1_utility_vector', 'recraftv4_1_pro_vector', 'recraftv4_1_utility_pro_vector', 'recraftv4', 'recraftv4_pro'.
            n (INT, optional): The number of images to generate. Range 1 to 6. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            recraft_controls (RECRAFT_CONTROLS, optional): Optional additional controls over the generation via the Recraft Controls node.
            model_size (COMBO, optional): The size of the generated image. Default '1024x1024' (recraftv4_1_vector, recraftv4_1_utility_vector, recraftv4). Default '2048x2048' (recraftv4_1_pro_vector, recraftv4_1_utility_pro_vector, recraftv4_pro). One of: '1024x1024', '1536x768', '768x1536', '1280x832', '832x1280', '1216x896', '896x1216', '1152x896', '896x1152', '832x1344', '1280x896', '896x1280', … (28 in all).

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

class TemporalScoreRescaling:
    """TSR - Temporal Score Rescaling: [Post-CFG Function]"""
    def __call__(self, model: MODEL, tsr_k: float = 0.95, tsr_sigma: float = 1.0) -> MODEL:
        """TSR - Temporal Score Rescaling: [Post-CFG Function]

        TSR - Temporal Score Rescaling (2510.01184)

        Rescaling the model's score or noise to steer the sampling diversity.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet

        Args:
            model (MODEL, required)
            tsr_k (FLOAT, optional): Controls the rescaling strength. Lower k produces more detailed results; higher k produces smoother results in image generation. Setting k = 1 disables rescaling. Range 0.01 to 100.0, step 0.001. Default 0.95.
            tsr_sigma (FLOAT, optional): Controls how early rescaling takes effect. Larger values take effect earlier. Range 0.01 to 100.0, step 0.001. Default 1.0.

        Returns:
            patched_model (MODEL)
        """

class TextEncodeQwenImageEdit:
    """TextEncodeQwenImageEdit."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeQwenImageEdit.

        Module: comfy_extras.nodes_qwen · Category: model/conditioning/qwen image

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            image (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class TextEncodeQwenImageEditPlus:
    """TextEncodeQwenImageEditPlus."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeQwenImageEditPlus.

        Module: comfy_extras.nodes_qwen · Category: model/conditioning/qwen image

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            image1 (IMAGE, optional)
            image2 (IMAGE, optional)
            image3 (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """
