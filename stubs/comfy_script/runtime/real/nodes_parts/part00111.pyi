from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import Hypernetworks
from .types import (
    ARRAY,
    CLIP,
    COLORS,
    CONDITIONING,
    DICT,
    IMAGE,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    VAE,
    WAN_CAMERA_EMBEDDING,
    WidgetValue,
)

class BuildJsonPromptIdeogram_style(str, Enum):
    none = "none"
    photo = "photo"
    art_style = "art_style"

class BuildJsonPromptIdeogram:
    """Build JSON Prompt (Ideogram): Build a JSON prompt for the Ideogram 4 model."""
    style = BuildJsonPromptIdeogram_style
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        style: Literal["none", BuildJsonPromptIdeogram_style.none] = "none",
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        style_photo: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_photo: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        style_art_style: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_art_style: str | list[str] | RealOutput = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput = "",
        background: str | list[str] | RealOutput = "",
        *,
        style: Mapping[str, Any],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | list[str] | RealOutput,
        background: str | list[str] | RealOutput,
        style: Mapping[str, Any],
        aesthetics: str | list[str] | RealOutput = "",
        lighting: str | list[str] | RealOutput = "",
        medium: str | list[str] | RealOutput = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT:
        """Build JSON Prompt (Ideogram): Build a JSON prompt for the Ideogram 4 model.

        Module: comfy_extras.nodes_json_prompt · Category: text
        Experimental: may change in a future version.

        Args:
            element (ARRAY, required): Prompt elements from the node Create Bounding Boxes.
            high_level_description (STRING, optional): Optional description of the image in one or two sentences. Strongly recommended. Default ''.
            background (STRING, optional): Mandatory description of the image background or environment. Default ''.
            style (COMBO, optional): Default 'none'. One of: 'none', 'photo', 'art_style'.
            aesthetics (STRING, optional): Mandatory aesthetic keywords (e.g. moody, cinematic, desaturated). Default ''.
            lighting (STRING, optional): Mandatory lighting description (e.g. golden hour, rim light, dramatic shadows). Default ''.
            medium (STRING, optional): Mandatory medium type (e.g. photograph, illustration, 3d_render, painting, graphic_design). When style = photo, set to photograph. Default ''.
            color_palette (COLORS, optional): Hex color codes that steer the image's dominant colors. Up to 16 entries. Default [].
            style_photo (STRING, if style is 'photo'): Camera or lens details for photographic outputs (e.g. 35mm, f/1.4, bokeh). Default ''.
            style_art_style (STRING, if style is 'art_style'): Art style description (e.g. flat vector illustration, bold outlines). Default ''.

        Returns:
            prompt (DICT)
        """

class Flux2ImageNode_model(str, Enum):
    Flux_2_pro = "Flux.2 [pro]"
    Flux_2_max = "Flux.2 [max]"

class Flux2ImageNode:
    """Flux.2 Image: Generate images via Flux.2 [pro] or Flux.2 [max] from a prompt and optional reference images."""
    model = Flux2ImageNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: Flux2ImageNode_model | Literal["Flux.2 [pro]", "Flux.2 [max]"] = "Flux.2 [pro]",
        seed: int = 0,
        *,
        model_width: int = 1024,
        model_height: int = 768,
        model_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | list[str] | RealOutput, model: Mapping[str, Any], seed: int = 0) -> IMAGE:
        """Flux.2 Image: Generate images via Flux.2 [pro] or Flux.2 [max] from a prompt and optional reference images.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or edit. Default ''.
            model (COMBO, optional): Default 'Flux.2 [pro]'. One of: 'Flux.2 [pro]', 'Flux.2 [max]'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            model_width (INT, optional): Range 256 to 2048, step 32. Default 1024.
            model_height (INT, optional): Range 256 to 2048, step 32. Default 768.
            model_images (list of IMAGE, optional): Optional reference image(s) for image-to-image generation. Up to 8 images. 0 to 8 elements, or a dictionary by name: image_1, image_2, image_3, … (8 in all); each also by keyword, as model_images_image_1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class Flux2MaxImageNode:
    """Flux.2 [max] Image: Generates images synchronously based on prompt and resolution."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1024,
        height: int = 768,
        seed: int = 0,
        prompt_upsampling: bool = True,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Flux.2 [max] Image: Generates images synchronously based on prompt and resolution.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or edit. Default ''.
            width (INT, optional): Range 256 to 2048, step 32. Default 1024.
            height (INT, optional): Range 256 to 2048, step 32. Default 768.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation. Default True.
            images (IMAGE, optional): Up to 9 images to be used as references.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class Flux2ProImageNode:
    """Flux.2 [pro] Image: Generates images synchronously based on prompt and resolution."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1024,
        height: int = 768,
        seed: int = 0,
        prompt_upsampling: bool = True,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Flux.2 [pro] Image: Generates images synchronously based on prompt and resolution.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or edit. Default ''.
            width (INT, optional): Range 256 to 2048, step 32. Default 1024.
            height (INT, optional): Range 256 to 2048, step 32. Default 768.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation. Default True.
            images (IMAGE, optional): Up to 9 images to be used as references.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxEraseNode:
    """Flux Erase Image: Removes the masked object from an image and reconstructs the background."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        dilate_pixels: int = 10,
        seed: int = 0,
    ) -> IMAGE:
        """Flux Erase Image: Removes the masked object from an image and reconstructs the background.

        Paint the mask over what you want to erase.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            mask (MASK, required): White areas are removed; black areas are preserved.
            dilate_pixels (INT, optional): Expands the mask boundaries to ensure clean coverage of the object's edges. Range 0 to 25. Default 10.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxKontextMaxImageNode:
    """Flux.1 Kontext [max] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio."""
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: str | list[str] | RealOutput = "16:9",
        guidance: float = 3.0,
        steps: int = 50,
        seed: int = 1234,
        prompt_upsampling: bool = False,
        input_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Flux.1 Kontext [max] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation - specify what and how to edit. Default ''.
            aspect_ratio (STRING, optional): Aspect ratio of image; must be between 1:4 and 4:1. Default '16:9'.
            guidance (FLOAT, optional): Guidance strength for the image generation process. Range 0.1 to 99.0, step 0.1. Default 3.0.
            steps (INT, optional): Number of steps for the image generation process. Range 1 to 150. Default 50.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 1234.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation, but results are nondeterministic (same seed will not produce exactly the same result). Default False.
            input_image (IMAGE, optional)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxKontextProImageNode:
    """Flux.1 Kontext [pro] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio."""
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: str | list[str] | RealOutput = "16:9",
        guidance: float = 3.0,
        steps: int = 50,
        seed: int = 1234,
        prompt_upsampling: bool = False,
        input_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Flux.1 Kontext [pro] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation - specify what and how to edit. Default ''.
            aspect_ratio (STRING, optional): Aspect ratio of image; must be between 1:4 and 4:1. Default '16:9'.
            guidance (FLOAT, optional): Guidance strength for the image generation process. Range 0.1 to 99.0, step 0.1. Default 3.0.
            steps (INT, optional): Number of steps for the image generation process. Range 1 to 150. Default 50.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 1234.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation, but results are nondeterministic (same seed will not produce exactly the same result). Default False.
            input_image (IMAGE, optional)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxProExpandNode:
    """Flux.1 Expand Image: Outpaints image based on prompt."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        prompt_upsampling: bool = False,
        top: int = 0,
        bottom: int = 0,
        left: int = 0,
        right: int = 0,
        guidance: float = 60,
        steps: int = 50,
        seed: int = 0,
    ) -> IMAGE:
        """Flux.1 Expand Image: Outpaints image based on prompt.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation, but results are nondeterministic (same seed will not produce exactly the same result). Default False.
            top (INT, optional): Number of pixels to expand at the top of the image. Range 0 to 2048. Default 0.
            bottom (INT, optional): Number of pixels to expand at the bottom of the image. Range 0 to 2048. Default 0.
            left (INT, optional): Number of pixels to expand at the left of the image. Range 0 to 2048. Default 0.
            right (INT, optional): Number of pixels to expand at the right of the image. Range 0 to 2048. Default 0.
            guidance (FLOAT, optional): Guidance strength for the image generation process. Range 1.5 to 100. Default 60.
            steps (INT, optional): Number of steps for the image generation process. Range 15 to 50. Default 50.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxProFillNode:
    """Flux.1 Fill Image: Inpaints image based on mask and prompt."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        prompt_upsampling: bool = False,
        guidance: float = 60,
        steps: int = 50,
        seed: int = 0,
    ) -> IMAGE:
        """Flux.1 Fill Image: Inpaints image based on mask and prompt.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            mask (MASK, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation, but results are nondeterministic (same seed will not produce exactly the same result). Default False.
            guidance (FLOAT, optional): Guidance strength for the image generation process. Range 1.5 to 100. Default 60.
            steps (INT, optional): Number of steps for the image generation process. Range 15 to 50. Default 50.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxProUltraImageNode:
    """Flux 1.1 [pro] Ultra Image: Generates images using Flux Pro 1.1 Ultra via api based on prompt and resolution."""
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        prompt_upsampling: bool = False,
        seed: int = 0,
        aspect_ratio: str | list[str] | RealOutput = "16:9",
        raw: bool = False,
        image_prompt: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_prompt_strength: float = 0.1,
    ) -> IMAGE:
        """Flux 1.1 [pro] Ultra Image: Generates images using Flux Pro 1.1 Ultra via api based on prompt and resolution.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            prompt_upsampling (BOOLEAN, optional): Whether to perform upsampling on the prompt. If active, automatically modifies the prompt for more creative generation, but results are nondeterministic (same seed will not produce exactly the same result). Default False.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            aspect_ratio (STRING, optional): Aspect ratio of image; must be between 1:4 and 4:1. Default '16:9'.
            raw (BOOLEAN, optional): When True, generate less processed, more natural-looking images. Default False.
            image_prompt (IMAGE, optional)
            image_prompt_strength (FLOAT, optional): Blend between the prompt and the image prompt. Range 0.0 to 1.0, step 0.01. Default 0.1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxVTONode:
    """Flux Virtual Try-On: Virtual try-on: dresses the person in the provided garment."""
    def __call__(
        self,
        person: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        garment: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
    ) -> IMAGE:
        """Flux Virtual Try-On: Virtual try-on: dresses the person in the provided garment.

        Module: comfy_api_nodes.nodes_bfl · Category: partner/image/BFL
        API node: runs on a paid service and needs a Comfy account.

        Args:
            person (IMAGE, required): Image of the person to dress.
            garment (IMAGE, required): Image of the garment to apply.
            prompt (STRING, optional): Optional natural-language styling instruction (e.g. how the garment should fit). Default ''.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class HypernetworkLoader:
    """Load Hypernetwork."""
    hypernetwork_name = Hypernetworks
    def __call__(self, model: MODEL, hypernetwork_name: Hypernetworks | str, strength: float = 1.0) -> MODEL:
        """Load Hypernetwork.

        Module: comfy_extras.nodes_hypernetwork · Category: model/loaders

        Args:
            model (MODEL, required)
            hypernetwork_name (Hypernetworks, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class LTXVLatentUpsampler:
    """LTXVLatentUpsampler."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        upscale_model: LATENT_UPSCALE_MODEL,
        vae: VAE,
    ) -> LATENT:
        """LTXVLatentUpsampler.

        Module: comfy_extras.nodes_lt_upsampler · Category: model/latent/ltxv
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            upscale_model (LATENT_UPSCALE_MODEL, required)
            vae (VAE, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class TextEncodeBooguEdit:
    """TextEncodeBooguEdit."""
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        *,
        vae: VAE,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        vae: VAE,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_10: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_11: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_12: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_13: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_14: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_15: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_16: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """TextEncodeBooguEdit.

        Module: comfy_extras.nodes_boogu · Category: model/conditioning/boogu

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional): Default ''.
            vae (VAE, required)
            images (list of IMAGE, optional): Reference image(s) to edit. Boogu focuses on one reference per sample; more are allowed. 0 to 16 elements, or a dictionary by name: image_1, image_2, image_3, … (16 in all); each also by keyword, as images_image_1.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
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
