from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .enums import Hypernetworks, Samplers, Samplers_values, Schedulers, Schedulers_values
from .types import (
    ARRAY,
    BOOLEAN,
    CLIP,
    COLORS,
    CONDITIONING,
    DICT,
    FLOAT,
    GUIDER,
    IMAGE,
    IMAGECOMPARE,
    INT,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    NOISE,
    SAMPLER,
    SIGMAS,
    STRING,
    VAE,
    WAN_CAMERA_EMBEDDING,
    WidgetValue,
)

class AddNoise:
    """AddNoise."""
    def __call__(self, model: MODEL, noise: NOISE, sigmas: SIGMAS, latent_image: LATENT) -> LATENT:
        """AddNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            noise (NOISE, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class BasicGuider:
    """Basic Guider."""
    def __call__(self, model: MODEL, conditioning: CONDITIONING) -> GUIDER:
        """Basic Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            conditioning (CONDITIONING, required)

        Returns:
            GUIDER (GUIDER)
        """

class BasicScheduler:
    """BasicScheduler."""
    scheduler = Schedulers
    def __call__(
        self,
        model: MODEL,
        scheduler: Schedulers | Schedulers_values = "simple",
        steps: int | INT = 20,
        denoise: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """BasicScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            scheduler (Schedulers, optional): Default 'simple'. One of: 'simple', 'sgm_uniform', 'karras', 'exponential', 'ddim_uniform', 'beta', 'normal', 'linear_quadratic', 'kl_optimal'.
            steps (INT, optional): Range 1 to 10000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class BetaSamplingScheduler:
    """BetaSamplingScheduler."""
    def __call__(
        self,
        model: MODEL,
        steps: int | INT = 20,
        alpha: float | FLOAT = 0.6,
        beta: float | FLOAT = 0.6,
    ) -> SIGMAS:
        """BetaSamplingScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10000. Default 20.
            alpha (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.
            beta (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.

        Returns:
            SIGMAS (SIGMAS)
        """

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
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        style: Literal["none", BuildJsonPromptIdeogram_style.none] = "none",
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        style_photo: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Literal["photo", BuildJsonPromptIdeogram_style.photo],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_photo: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        style_art_style: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Literal["art_style", BuildJsonPromptIdeogram_style.art_style],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
        *,
        style_art_style: str | STRING = "",
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING = "",
        background: str | STRING = "",
        *,
        style: Mapping[str, Any],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
        color_palette: WidgetValue | COLORS = ...,
    ) -> DICT: ...
    @overload
    def __call__(
        self,
        element: ARRAY,
        high_level_description: str | STRING,
        background: str | STRING,
        style: Mapping[str, Any],
        aesthetics: str | STRING = "",
        lighting: str | STRING = "",
        medium: str | STRING = "",
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

class CFGGuider:
    """CFG Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        negative: CONDITIONING,
        cfg: float | FLOAT = 8.0,
    ) -> GUIDER:
        """CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.

        Returns:
            GUIDER (GUIDER)
        """

class CFGOverride:
    """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range."""
    def __call__(
        self,
        model: MODEL,
        cfg: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> MODEL:
        """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range.

        With multiple overrides, the one nearest the sampler wins on overlap.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class CLIPTextEncodeControlnet:
    """CLIP Text Encode (Controlnet)."""
    def __call__(self, clip: CLIP, conditioning: CONDITIONING, text: str | STRING = "") -> CONDITIONING:
        """CLIP Text Encode (Controlnet).

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            conditioning (CONDITIONING, required)
            text (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CosmosImageToVideoLatent:
    """CosmosImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 121,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """CosmosImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class CosmosPredict2ImageToVideoLatent:
    """CosmosPredict2ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 93,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
        end_image: IMAGE | ImageLike | None = None,
    ) -> LATENT:
        """CosmosPredict2ImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 93.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (LATENT)
        """

class DisableNoise:
    """DisableNoise."""
    def __call__(self) -> NOISE:
        """DisableNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Returns:
            NOISE (NOISE)
        """

class DualCFGGuider_style(str, Enum):
    regular = "regular"
    nested = "nested"

class DualCFGGuider:
    """Dual CFG Guider."""
    style = DualCFGGuider_style
    def __call__(
        self,
        model: MODEL,
        cond1: CONDITIONING,
        cond2: CONDITIONING,
        negative: CONDITIONING,
        cfg_conds: float | FLOAT = 8.0,
        cfg_cond2_negative: float | FLOAT = 8.0,
        style: DualCFGGuider_style | Literal["regular", "nested"] = "regular",
    ) -> GUIDER:
        """Dual CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            cond1 (CONDITIONING, required)
            cond2 (CONDITIONING, required)
            negative (CONDITIONING, required)
            cfg_conds (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            cfg_cond2_negative (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            style (COMBO, optional): Default 'regular'. One of: 'regular', 'nested'.

        Returns:
            GUIDER (GUIDER)
        """

class DualModelGuider:
    """Dual Model CFG Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        cfg: float | FLOAT = 4.0,
        model_negative: MODEL | None = None,
        negative: CONDITIONING | None = None,
    ) -> GUIDER:
        """Dual Model CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): Model used for the positive (conditional) pass.
            positive (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 4.0.
            model_negative (MODEL, optional): Model used for the negative (unconditional) pass. Use the same model for ordinary CFG.
            negative (CONDITIONING, optional): Negative conditioning run on the negative model. Leave unconnected for a text-free (image-only) unconditional pass.

        Returns:
            GUIDER (GUIDER)
        """

class EmptyCosmosLatentVideo:
    """EmptyCosmosLatentVideo."""
    def __call__(
        self,
        width: int | INT = 1280,
        height: int | INT = 704,
        length: int | INT = 121,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """EmptyCosmosLatentVideo.

        Module: comfy_extras.nodes_cosmos · Category: model/latent/cosmos

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class ExponentialScheduler:
    """ExponentialScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
    ) -> SIGMAS:
        """ExponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.

        Returns:
            SIGMAS (SIGMAS)
        """

class ExtendIntermediateSigmas_spacing(str, Enum):
    linear = "linear"
    cosine = "cosine"
    sine = "sine"

class ExtendIntermediateSigmas:
    """ExtendIntermediateSigmas."""
    spacing = ExtendIntermediateSigmas_spacing
    def __call__(
        self,
        sigmas: SIGMAS,
        steps: int | INT = 2,
        start_at_sigma: float | FLOAT = -1.0,
        end_at_sigma: float | FLOAT = 12.0,
        spacing: ExtendIntermediateSigmas_spacing | Literal["linear", "cosine", "sine"] = "linear",
    ) -> SIGMAS:
        """ExtendIntermediateSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            steps (INT, optional): Range 1 to 100. Default 2.
            start_at_sigma (FLOAT, optional): Range -1.0 to 20000.0, step 0.01. Default -1.0.
            end_at_sigma (FLOAT, optional): Range 0.0 to 20000.0, step 0.01. Default 12.0.
            spacing (COMBO, optional): Default 'linear'. One of: 'linear', 'cosine', 'sine'.

        Returns:
            SIGMAS (SIGMAS)
        """

class FlipSigmas:
    """FlipSigmas."""
    def __call__(self, sigmas: SIGMAS) -> SIGMAS:
        """FlipSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)

        Returns:
            SIGMAS (SIGMAS)
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
        prompt: str | STRING = "",
        model: Flux2ImageNode_model | Literal["Flux.2 [pro]", "Flux.2 [max]"] = "Flux.2 [pro]",
        seed: int | INT = 0,
        *,
        model_width: int | INT = 1024,
        model_height: int | INT = 768,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_images_image_1: IMAGE | ImageLike | None = None,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_images_image_4: IMAGE | ImageLike | None = None,
        model_images_image_5: IMAGE | ImageLike | None = None,
        model_images_image_6: IMAGE | ImageLike | None = None,
        model_images_image_7: IMAGE | ImageLike | None = None,
        model_images_image_8: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING = "", *, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE:
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
            IMAGE (IMAGE)
        """

class Flux2MaxImageNode:
    """Flux.2 [max] Image: Generates images synchronously based on prompt and resolution."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING = "",
        width: int | INT = 1024,
        height: int | INT = 768,
        seed: int | INT = 0,
        prompt_upsampling: bool | BOOLEAN = True,
        images: IMAGE | ImageLike | None = None,
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
            IMAGE (IMAGE)
        """

class Flux2ProImageNode:
    """Flux.2 [pro] Image: Generates images synchronously based on prompt and resolution."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        prompt: str | STRING = "",
        width: int | INT = 1024,
        height: int | INT = 768,
        seed: int | INT = 0,
        prompt_upsampling: bool | BOOLEAN = True,
        images: IMAGE | ImageLike | None = None,
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
            IMAGE (IMAGE)
        """

class FluxEraseNode:
    """Flux Erase Image: Removes the masked object from an image and reconstructs the background."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        mask: MASK | ImageLike,
        dilate_pixels: int | INT = 10,
        seed: int | INT = 0,
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
            IMAGE (IMAGE)
        """

class FluxKontextMaxImageNode:
    """Flux.1 Kontext [max] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio."""
    def __call__(
        self,
        prompt: str | STRING = "",
        aspect_ratio: str | STRING = "16:9",
        guidance: float | FLOAT = 3.0,
        steps: int | INT = 50,
        seed: int | INT = 1234,
        prompt_upsampling: bool | BOOLEAN = False,
        input_image: IMAGE | ImageLike | None = None,
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
            IMAGE (IMAGE)
        """

class FluxKontextProImageNode:
    """Flux.1 Kontext [pro] Image: Edits images using Flux.1 Kontext [pro] via api based on prompt and aspect ratio."""
    def __call__(
        self,
        prompt: str | STRING = "",
        aspect_ratio: str | STRING = "16:9",
        guidance: float | FLOAT = 3.0,
        steps: int | INT = 50,
        seed: int | INT = 1234,
        prompt_upsampling: bool | BOOLEAN = False,
        input_image: IMAGE | ImageLike | None = None,
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
            IMAGE (IMAGE)
        """

class FluxProExpandNode:
    """Flux.1 Expand Image: Outpaints image based on prompt."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        prompt_upsampling: bool | BOOLEAN = False,
        top: int | INT = 0,
        bottom: int | INT = 0,
        left: int | INT = 0,
        right: int | INT = 0,
        guidance: float | FLOAT = 60,
        steps: int | INT = 50,
        seed: int | INT = 0,
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
            IMAGE (IMAGE)
        """

class FluxProFillNode:
    """Flux.1 Fill Image: Inpaints image based on mask and prompt."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        mask: MASK | ImageLike,
        prompt: str | STRING = "",
        prompt_upsampling: bool | BOOLEAN = False,
        guidance: float | FLOAT = 60,
        steps: int | INT = 50,
        seed: int | INT = 0,
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
            IMAGE (IMAGE)
        """

class FluxProUltraImageNode:
    """Flux 1.1 [pro] Ultra Image: Generates images using Flux Pro 1.1 Ultra via api based on prompt and resolution."""
    def __call__(
        self,
        prompt: str | STRING = "",
        prompt_upsampling: bool | BOOLEAN = False,
        seed: int | INT = 0,
        aspect_ratio: str | STRING = "16:9",
        raw: bool | BOOLEAN = False,
        image_prompt: IMAGE | ImageLike | None = None,
        image_prompt_strength: float | FLOAT = 0.1,
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
            IMAGE (IMAGE)
        """

class FluxVTONode:
    """Flux Virtual Try-On: Virtual try-on: dresses the person in the provided garment."""
    def __call__(
        self,
        person: IMAGE | ImageLike,
        garment: IMAGE | ImageLike,
        prompt: str | STRING = "",
        seed: int | INT = 0,
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
            IMAGE (IMAGE)
        """

class HypernetworkLoader:
    """Load Hypernetwork."""
    hypernetwork_name = Hypernetworks
    def __call__(self, model: MODEL, hypernetwork_name: Hypernetworks | str, strength: float | FLOAT = 1.0) -> MODEL:
        """Load Hypernetwork.

        Module: comfy_extras.nodes_hypernetwork · Category: model/loaders

        Args:
            model (MODEL, required)
            hypernetwork_name (Hypernetworks, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class ImageCompare:
    """Compare Images: Compares two images side by side with a slider."""
    def __call__(
        self,
        compare_view: WidgetValue | IMAGECOMPARE = ...,
        image_a: IMAGE | ImageLike | None = None,
        image_b: IMAGE | ImageLike | None = None,
    ) -> Output:
        """Compare Images: Compares two images side by side with a slider.

        Module: comfy_extras.nodes_image_compare · Category: image
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            compare_view (IMAGECOMPARE, optional): Default ['', ''].
            image_a (IMAGE, optional)
            image_b (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

class KSamplerSelect:
    """KSamplerSelect."""
    sampler_name = Samplers
    def __call__(self, sampler_name: Samplers | Samplers_values = "euler") -> SAMPLER:
        """KSamplerSelect.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            sampler_name (Samplers, optional): Default 'euler'. One of: 'euler', 'euler_cfg_pp', 'euler_ancestral', 'euler_ancestral_cfg_pp', 'heun', 'heunpp2', 'exp_heun_2_x0', 'exp_heun_2_x0_sde', 'dpm_2', 'dpm_2_ancestral', 'lms', 'dpm_fast', … (44 in all).

        Returns:
            SAMPLER (SAMPLER)
        """

class KarrasScheduler:
    """KarrasScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        rho: float | FLOAT = 7.0,
    ) -> SIGMAS:
        """KarrasScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 7.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class LTXVLatentUpsampler:
    """LTXVLatentUpsampler."""
    def __call__(self, samples: LATENT, upscale_model: LATENT_UPSCALE_MODEL, vae: VAE) -> LATENT:
        """LTXVLatentUpsampler.

        Module: comfy_extras.nodes_lt_upsampler · Category: model/latent/ltxv
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            upscale_model (LATENT_UPSCALE_MODEL, required)
            vae (VAE, required)

        Returns:
            LATENT (LATENT)
        """

class LaplaceScheduler:
    """LaplaceScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        mu: float | FLOAT = 0.0,
        beta: float | FLOAT = 0.5,
    ) -> SIGMAS:
        """LaplaceScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            mu (FLOAT, optional): Range -10.0 to 10.0, step 0.1. Default 0.0.
            beta (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 0.5.

        Returns:
            SIGMAS (SIGMAS)
        """

class ManualSigmas:
    """ManualSigmas."""
    def __call__(self, sigmas: str | STRING = "1, 0.5") -> SIGMAS:
        """ManualSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas
        Experimental: may change in a future version.

        Args:
            sigmas (STRING, optional): Default '1, 0.5'.

        Returns:
            SIGMAS (SIGMAS)
        """

class OptimalStepsScheduler_model_type(str, Enum):
    FLUX = "FLUX"
    Wan = "Wan"
    Chroma = "Chroma"

class OptimalStepsScheduler:
    """OptimalStepsScheduler."""
    model_type = OptimalStepsScheduler_model_type
    def __call__(
        self,
        model_type: OptimalStepsScheduler_model_type | Literal["FLUX", "Wan", "Chroma"] = "FLUX",
        steps: int | INT = 20,
        denoise: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """OptimalStepsScheduler.

        Module: comfy_extras.nodes_optimalsteps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'FLUX'. One of: 'FLUX', 'Wan', 'Chroma'.
            steps (INT, optional): Range 3 to 1000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class PolyexponentialScheduler:
    """PolyexponentialScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        sigma_max: float | FLOAT = 14.614642,
        sigma_min: float | FLOAT = 0.0291675,
        rho: float | FLOAT = 1.0,
    ) -> SIGMAS:
        """PolyexponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class RandomNoise:
    """RandomNoise."""
    def __call__(self, noise_seed: int | INT = 0) -> NOISE:
        """RandomNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Args:
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.

        Returns:
            NOISE (NOISE)
        """

class SDTurboScheduler:
    """SDTurboScheduler."""
    def __call__(self, model: MODEL, steps: int | INT = 1, denoise: float | FLOAT = 1.0) -> SIGMAS:
        """SDTurboScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10. Default 1.
            denoise (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class SamplerCustom:
    """SamplerCustom."""
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool | BOOLEAN = True,
        noise_seed: int | INT = 0,
        cfg: float | FLOAT = 8.0,
        *,
        positive: CONDITIONING,
        negative: CONDITIONING,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]: ...
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool | BOOLEAN,
        noise_seed: int | INT,
        cfg: float | FLOAT,
        positive: CONDITIONING,
        negative: CONDITIONING,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]:
        """SamplerCustom.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/custom

        Args:
            model (MODEL, required)
            add_noise (BOOLEAN, optional): Default True.
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            sampler (SAMPLER, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            output (LATENT)
            denoised_output (LATENT)
        """

class SamplerCustomAdvanced:
    """SamplerCustomAdvanced."""
    def __call__(
        self,
        noise: NOISE,
        guider: GUIDER,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]:
        """SamplerCustomAdvanced.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/custom

        Args:
            noise (NOISE, required)
            guider (GUIDER, required)
            sampler (SAMPLER, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            output (LATENT)
            denoised_output (LATENT)
        """

class SamplerDPMAdaptative:
    """SamplerDPMAdaptative."""
    def __call__(
        self,
        order: int | INT = 3,
        rtol: float | FLOAT = 0.05,
        atol: float | FLOAT = 0.0078,
        h_init: float | FLOAT = 0.05,
        pcoeff: float | FLOAT = 0.0,
        icoeff: float | FLOAT = 1.0,
        dcoeff: float | FLOAT = 0.0,
        accept_safety: float | FLOAT = 0.81,
        eta: float | FLOAT = 0.0,
        s_noise: float | FLOAT = 1.0,
    ) -> SAMPLER:
        """SamplerDPMAdaptative.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            order (INT, optional): Range 2 to 3. Default 3.
            rtol (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.05.
            atol (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0078.
            h_init (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.05.
            pcoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            icoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            dcoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            accept_safety (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.81.
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_2MSDE_solver_type(str, Enum):
    midpoint = "midpoint"
    heun = "heun"

class SamplerDPMPP_2MSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPP_2MSDE:
    """SamplerDPMPP_2M_SDE."""
    solver_type = SamplerDPMPP_2MSDE_solver_type
    noise_device = SamplerDPMPP_2MSDE_noise_device
    def __call__(
        self,
        solver_type: SamplerDPMPP_2MSDE_solver_type | Literal["midpoint", "heun"] = "midpoint",
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        noise_device: SamplerDPMPP_2MSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_2M_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_2M_SDE

        Args:
            solver_type (COMBO, optional): Default 'midpoint'. One of: 'midpoint', 'heun'.
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_2SAncestral:
    """SamplerDPMPP_2S_Ancestral."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerDPMPP_2S_Ancestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_2S_Ancestral

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_3MSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPP_3MSDE:
    """SamplerDPMPP_3M_SDE."""
    noise_device = SamplerDPMPP_3MSDE_noise_device
    def __call__(
        self,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        noise_device: SamplerDPMPP_3MSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_3M_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_3M_SDE

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPPSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPPSDE:
    """SamplerDPMPP_SDE."""
    noise_device = SamplerDPMPPSDE_noise_device
    def __call__(
        self,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        r: float | FLOAT = 0.5,
        noise_device: SamplerDPMPPSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_SDE

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            r (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.5.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerERSDE_solver_type(str, Enum):
    ER_SDE = "ER-SDE"
    Reverse_time_SDE = "Reverse-time SDE"
    ODE = "ODE"

class SamplerERSDE:
    """SamplerER_SDE."""
    solver_type = SamplerERSDE_solver_type
    def __call__(
        self,
        solver_type: SamplerERSDE_solver_type | Literal["ER-SDE", "Reverse-time SDE", "ODE"] = "ER-SDE",
        max_stage: int | INT = 3,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
    ) -> SAMPLER:
        """SamplerER_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerER_SDE

        Args:
            solver_type (COMBO, optional): Default 'ER-SDE'. One of: 'ER-SDE', 'Reverse-time SDE', 'ODE'.
            max_stage (INT, optional): Range 1 to 3. Default 3.
            eta (FLOAT, optional): Stochastic strength of reverse-time SDE. When eta=0, it reduces to deterministic ODE. This setting doesn't apply to ER-SDE solver type. Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerAncestral:
    """SamplerEulerAncestral."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerEulerAncestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerAncestralCFGPP:
    """SamplerEulerAncestralCFG++."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerEulerAncestralCFG++.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLMS:
    """SamplerLMS."""
    def __call__(self, order: int | INT = 4) -> SAMPLER:
        """SamplerLMS.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            order (INT, optional): Range 1 to 100. Default 4.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerSASolver:
    """SamplerSASolver."""
    def __call__(
        self,
        model: MODEL,
        eta: float | FLOAT = 1.0,
        sde_start_percent: float | FLOAT = 0.2,
        sde_end_percent: float | FLOAT = 0.8,
        s_noise: float | FLOAT = 1.0,
        predictor_order: int | INT = 3,
        corrector_order: int | INT = 4,
        use_pece: bool | BOOLEAN = False,
        simple_order_2: bool | BOOLEAN = False,
    ) -> SAMPLER:
        """SamplerSASolver.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            model (MODEL, required)
            eta (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            sde_start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.2.
            sde_end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.8.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            predictor_order (INT, optional): Range 1 to 6. Default 3.
            corrector_order (INT, optional): Range 0 to 6. Default 4.
            use_pece (BOOLEAN, optional): Default False.
            simple_order_2 (BOOLEAN, optional): Default False.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerSEEDS2_solver_type(str, Enum):
    phi_1 = "phi_1"
    phi_2 = "phi_2"

class SamplerSEEDS2:
    """SamplerSEEDS2: This sampler node can represent multiple samplers:"""
    solver_type = SamplerSEEDS2_solver_type
    def __call__(
        self,
        solver_type: SamplerSEEDS2_solver_type | Literal["phi_1", "phi_2"] = "phi_1",
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        r: float | FLOAT = 0.5,
    ) -> SAMPLER:
        """SamplerSEEDS2: This sampler node can represent multiple samplers:

        seeds_2
        - default setting

        exp_heun_2_x0
        - solver_type=phi_2, r=1.0, eta=0.0

        exp_heun_2_x0_sde
        - solver_type=phi_2, r=1.0, eta=1.0, s_noise=1.0

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            solver_type (COMBO, optional): Default 'phi_1'. One of: 'phi_1', 'phi_2'.
            eta (FLOAT, optional): Stochastic strength. Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): SDE noise multiplier. Range 0.0 to 100.0, step 0.01. Default 1.0.
            r (FLOAT, optional): Relative step size for the intermediate stage (c2 node). Range 0.01 to 1.0, step 0.01. Default 0.5.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplingPercentToSigma:
    """SamplingPercentToSigma."""
    def __call__(
        self,
        model: MODEL,
        sampling_percent: float | FLOAT = 0.0,
        return_actual_sigma: bool | BOOLEAN = False,
    ) -> FLOAT:
        """SamplingPercentToSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            model (MODEL, required)
            sampling_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.0.
            return_actual_sigma (BOOLEAN, optional): Return the actual sigma value instead of the value used for interval checks. This only affects results at 0.0 and 1.0. Default False.

        Returns:
            sigma_value (FLOAT)
        """

class SelfAttentionGuidance:
    """Self-Attention Guidance."""
    def __call__(self, model: MODEL, scale: float | FLOAT = 0.5, blur_sigma: float | FLOAT = 2.0) -> MODEL:
        """Self-Attention Guidance.

        Module: comfy_extras.nodes_sag · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range -2.0 to 5.0, step 0.01. Default 0.5.
            blur_sigma (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class SetFirstSigma:
    """SetFirstSigma."""
    def __call__(self, sigmas: SIGMAS, sigma: float | FLOAT = 136.0) -> SIGMAS:
        """SetFirstSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            sigma (FLOAT, optional): Range 0.0 to 20000.0, step 0.001. Default 136.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class SplitSigmas:
    """SplitSigmas."""
    def __call__(self, sigmas: SIGMAS, step: int | INT = 0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            step (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            high_sigmas (SIGMAS)
            low_sigmas (SIGMAS)
        """

class SplitSigmasDenoise:
    """SplitSigmasDenoise."""
    def __call__(self, sigmas: SIGMAS, denoise: float | FLOAT = 1.0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmasDenoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            high_sigmas (SIGMAS)
            low_sigmas (SIGMAS)
        """

class T5TokenizerOptions:
    """T5 Tokenizer Options."""
    def __call__(self, clip: CLIP, min_padding: int | INT = 0, min_length: int | INT = 0) -> CLIP:
        """T5 Tokenizer Options.

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            min_padding (INT, optional): Range 0 to 10000. Default 0.
            min_length (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            CLIP (CLIP)
        """

class TextEncodeBooguEdit:
    """TextEncodeBooguEdit."""
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        *,
        vae: VAE,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        images_image_1: IMAGE | ImageLike | None = None,
        images_image_2: IMAGE | ImageLike | None = None,
        images_image_3: IMAGE | ImageLike | None = None,
        images_image_4: IMAGE | ImageLike | None = None,
        images_image_5: IMAGE | ImageLike | None = None,
        images_image_6: IMAGE | ImageLike | None = None,
        images_image_7: IMAGE | ImageLike | None = None,
        images_image_8: IMAGE | ImageLike | None = None,
        images_image_9: IMAGE | ImageLike | None = None,
        images_image_10: IMAGE | ImageLike | None = None,
        images_image_11: IMAGE | ImageLike | None = None,
        images_image_12: IMAGE | ImageLike | None = None,
        images_image_13: IMAGE | ImageLike | None = None,
        images_image_14: IMAGE | ImageLike | None = None,
        images_image_15: IMAGE | ImageLike | None = None,
        images_image_16: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        image_11: IMAGE | ImageLike | None = None,
        image_12: IMAGE | ImageLike | None = None,
        image_13: IMAGE | ImageLike | None = None,
        image_14: IMAGE | ImageLike | None = None,
        image_15: IMAGE | ImageLike | None = None,
        image_16: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        vae: VAE,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        *,
        images_image_1: IMAGE | ImageLike | None = None,
        images_image_2: IMAGE | ImageLike | None = None,
        images_image_3: IMAGE | ImageLike | None = None,
        images_image_4: IMAGE | ImageLike | None = None,
        images_image_5: IMAGE | ImageLike | None = None,
        images_image_6: IMAGE | ImageLike | None = None,
        images_image_7: IMAGE | ImageLike | None = None,
        images_image_8: IMAGE | ImageLike | None = None,
        images_image_9: IMAGE | ImageLike | None = None,
        images_image_10: IMAGE | ImageLike | None = None,
        images_image_11: IMAGE | ImageLike | None = None,
        images_image_12: IMAGE | ImageLike | None = None,
        images_image_13: IMAGE | ImageLike | None = None,
        images_image_14: IMAGE | ImageLike | None = None,
        images_image_15: IMAGE | ImageLike | None = None,
        images_image_16: IMAGE | ImageLike | None = None,
        image_1: IMAGE | ImageLike | None = None,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
        image_11: IMAGE | ImageLike | None = None,
        image_12: IMAGE | ImageLike | None = None,
        image_13: IMAGE | ImageLike | None = None,
        image_14: IMAGE | ImageLike | None = None,
        image_15: IMAGE | ImageLike | None = None,
        image_16: IMAGE | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class VPScheduler:
    """VPScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        beta_d: float | FLOAT = 19.9,
        beta_min: float | FLOAT = 0.1,
        eps_s: float | FLOAT = 0.001,
    ) -> SIGMAS:
        """VPScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            beta_d (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 19.9.
            beta_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.1.
            eps_s (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.001.

        Returns:
            SIGMAS (SIGMAS)
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
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        speed: float | FLOAT = 1.0,
        fx: float | FLOAT = 0.5,
        fy: float | FLOAT = 0.5,
        cx: float | FLOAT = 0.5,
        cy: float | FLOAT = 0.5,
    ) -> tuple[WAN_CAMERA_EMBEDDING, INT, INT, INT]:
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
