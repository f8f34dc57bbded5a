from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, MASK, VIDEO

class BeebleSwitchXImageEdit_alpha_mode(str, Enum):
    auto = "auto"
    fill = "fill"
    select = "select"
    custom = "custom"

class BeebleSwitchXImageEdit_max_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

BeebleSwitchXImageEdit_alpha_mode_values: TypeAlias = Literal[
    "auto",
    "fill",
    BeebleSwitchXImageEdit_alpha_mode.auto,
    BeebleSwitchXImageEdit_alpha_mode.fill,
]

class BeebleSwitchXImageEdit:
    """Beeble SwitchX Image Edit: Edit a single image with Beeble SwitchX."""
    alpha_mode = BeebleSwitchXImageEdit_alpha_mode
    max_resolution = BeebleSwitchXImageEdit_max_resolution
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        alpha_mode: BeebleSwitchXImageEdit_alpha_mode_values = "auto",
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["select", BeebleSwitchXImageEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["select", BeebleSwitchXImageEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["custom", BeebleSwitchXImageEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["custom", BeebleSwitchXImageEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, MASK]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXImageEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, MASK]:
        """Beeble SwitchX Image Edit: Edit a single image with Beeble SwitchX.

        Switches anything in the scene (background, lighting, costume) while preserving the original subject's pixels. Provide a reference image and/or text prompt to describe the new look. Max ~2.77MP.

        Module: comfy_api_nodes.nodes_beeble · Category: partner/image/Beeble
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Text description of the desired output (max 2000 chars). At least one of 'prompt' or 'reference_image' is required. Default ''.
            alpha_mode (COMBO, optional): Controls how SwitchX decides what to keep vs. regenerate. 'auto' isolates the main subject automatically. 'fill' regenerates the entire frame while preserving geometry. 'select' propagates a first-frame keyframe across the clip. 'custom' uses a per-frame alpha matte you provide. Default 'auto'. One of: 'auto', 'fill', 'select', 'custom'.
            max_resolution (COMBO, optional): Maximum output resolution. Default '1080p'. One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            reference_image (IMAGE, optional): Reference image whose look (background, lighting, costume) the result should adopt. At least one of 'reference_image' or 'prompt' is required.
            alpha_mode_alpha_keyframe (MASK, required if alpha_mode is 'select'): Grayscale keyframe mask.
            alpha_mode_alpha_mask (MASK, required if alpha_mode is 'custom'): Grayscale mask to apply.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
            alpha (Tensor [batch, height, width], 0 to 1): The alpha matte Beeble used. Empty for 'fill' mode, which has no separate matte.
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

class BriaImageEditNode_model(str, Enum):
    FIBO = "FIBO"

class BriaImageEditNode_moderation(str, Enum):
    false = "false"
    true = "true"

class BriaImageEditNode:
    """Bria FIBO Image Edit: Edit images using Bria latest model"""
    model = BriaImageEditNode_model
    moderation = BriaImageEditNode_moderation
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"] = "FIBO",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        moderation: Literal["false", BriaImageEditNode_moderation.false] = "false",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        moderation: Literal["false", BriaImageEditNode_moderation.false] = "false",
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"] = "FIBO",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        moderation_prompt_content_moderation: bool = False,
        moderation_visual_input_moderation: bool = False,
        moderation_visual_output_moderation: bool = True,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        *,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        moderation_prompt_content_moderation: bool = False,
        moderation_visual_input_moderation: bool = False,
        moderation_visual_output_moderation: bool = True,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        structured_prompt: str | list[str] | RealOutput,
        seed: int,
        guidance_scale: float,
        steps: int,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        *,
        moderation_prompt_content_moderation: bool = False,
        moderation_visual_input_moderation: bool = False,
        moderation_visual_output_moderation: bool = True,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"] = "FIBO",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        moderation: Mapping[str, Any],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        structured_prompt: str | list[str] | RealOutput = "",
        seed: int = 1,
        guidance_scale: float = 3,
        steps: int = 50,
        *,
        moderation: Mapping[str, Any],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, str]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        structured_prompt: str | list[str] | RealOutput,
        seed: int,
        guidance_scale: float,
        steps: int,
        moderation: Mapping[str, Any],
        mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[IMAGE, str]:
        """Bria FIBO Image Edit: Edit images using Bria latest model

        Module: comfy_api_nodes.nodes_bria · Category: partner/image/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'FIBO'. One of: 'FIBO'.
            image (IMAGE, required)
            prompt (STRING, optional): Instruction to edit image. Default ''.
            negative_prompt (STRING, optional): Default ''.
            structured_prompt (STRING, optional): A string containing the structured edit prompt in JSON format. Use this instead of usual prompt for precise, programmatic control. Default ''.
            seed (INT, optional): Range 1 to 2147483647. Default 1.
            guidance_scale (FLOAT, optional): Higher value makes the image follow the prompt more closely. Range 3 to 5, step 0.01. Default 3.
            steps (INT, optional): Range 20 to 50. Default 50.
            moderation (COMBO, optional): Moderation settings. Default 'false'. One of: 'false', 'true'.
            mask (MASK, optional): If omitted, the edit applies to the entire image.
            moderation_prompt_content_moderation (BOOLEAN, if moderation is 'true'): Default False.
            moderation_visual_input_moderation (BOOLEAN, if moderation is 'true'): Default False.
            moderation_visual_output_moderation (BOOLEAN, if moderation is 'true'): Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            structured_prompt (STRING)
        """

class BriaRemoveImageBackground_moderation(str, Enum):
    false = "false"
    true = "true"

class BriaRemoveImageBackground:
    """Bria Remove Image Background: Remove the background from an image using Bria RMBG 2.0."""
    moderation = BriaRemoveImageBackground_moderation
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        moderation: Literal["false", BriaRemoveImageBackground_moderation.false] = "false",
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        moderation: Literal["true", BriaRemoveImageBackground_moderation.true],
        seed: int = 0,
        *,
        moderation_visual_input_moderation: bool = False,
        moderation_visual_output_moderation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        moderation: Mapping[str, Any],
        seed: int = 0,
    ) -> IMAGE:
        """Bria Remove Image Background: Remove the background from an image using Bria RMBG 2.0.

        Module: comfy_api_nodes.nodes_bria · Category: partner/image/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            moderation (COMBO, optional): Moderation settings. Default 'false'. One of: 'false', 'true'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            moderation_visual_input_moderation (BOOLEAN, if moderation is 'true'): Default False.
            moderation_visual_output_moderation (BOOLEAN, if moderation is 'true'): Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class BriaRemoveVideoBackground_background_color(str, Enum):
    Black = "Black"
    White = "White"
    Gray = "Gray"
    Red = "Red"
    Green = "Green"
    Blue = "Blue"
    Yellow = "Yellow"
    Cyan = "Cyan"
    Magenta = "Magenta"
    Orange = "Orange"

BriaRemoveVideoBackground_background_color_values: TypeAlias = Literal[
    "Black",
    "White",
    "Gray",
    "Red",
    "Green",
    "Blue",
    "Yellow",
    "Cyan",
    "Magenta",
    "Orange",
]

class BriaRemoveVideoBackground:
    """Bria Remove Video Background: Remove the background from a video using Bria."""
    background_color = BriaRemoveVideoBackground_background_color
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        background_color: BriaRemoveVideoBackground_background_color | BriaRemoveVideoBackground_background_color_values = "Black",
        seed: int = 0,
    ) -> VIDEO:
        """Bria Remove Video Background: Remove the background from a video using Bria.

        Module: comfy_api_nodes.nodes_bria · Category: partner/video/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            background_color (COMBO, optional): Background color for the output video. Default 'Black'. One of: 'Black', 'White', 'Gray', 'Red', 'Green', 'Blue', 'Yellow', 'Cyan', 'Magenta', 'Orange'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class BriaVideoGreenScreen_green_shade(str, Enum):
    broadcast_green = "broadcast_green"
    chroma_green = "chroma_green"
    blue_screen = "blue_screen"

class BriaVideoGreenScreen:
    """Bria Video Green Screen: Replace a video's background with a solid chroma-key screen using Bria."""
    green_shade = BriaVideoGreenScreen_green_shade
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        green_shade: BriaVideoGreenScreen_green_shade | Literal["broadcast_green", "chroma_green", "blue_screen"] = "broadcast_green",
        seed: int = 0,
    ) -> VIDEO:
        """Bria Video Green Screen: Replace a video's background with a solid chroma-key screen using Bria.

        Module: comfy_api_nodes.nodes_bria · Category: partner/video/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            green_shade (COMBO, optional): Solid chroma-key shade applied behind the foreground: broadcast_green (#00B140), chroma_green (#00FF00), or blue_screen (#0000FF). Default 'broadcast_green'. One of: 'broadcast_green', 'chroma_green', 'blue_screen'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class BriaVideoReplaceBackground:
    """Bria Video Replace Background: Replace a video's background with a supplied image or video using Bria."""
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        background_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        background_video: VIDEO | list[VIDEO] | RealOutput | None = None,
    ) -> VIDEO:
        """Bria Video Replace Background: Replace a video's background with a supplied image or video using Bria.

        The output keeps the foreground's resolution and frame rate; a background with a different aspect ratio is stretched to fit, so match it for undistorted results.

        Module: comfy_api_nodes.nodes_bria · Category: partner/video/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Foreground video whose background is replaced.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            background_image (IMAGE, optional): Background image to composite behind the foreground. Provide either a background image or a background video, not both.
            background_video (VIDEO, optional): Background video to composite behind the foreground. Provide either a background image or a background video, not both.

        Returns:
            VIDEO (VIDEO)
        """

class BriaTransparentVideoBackground:
    """Bria Remove Video Background (Transparent): Remove the background from a video using Bria and return the cut-out frames plus an alpha mask."""
    def __call__(self, video: VIDEO | list[VIDEO] | RealOutput, seed: int = 0) -> tuple[IMAGE, MASK]:
        """Bria Remove Video Background (Transparent): Remove the background from a video using Bria and return the cut-out frames plus an alpha mask.

        Connect both to a compositing node, or feed them to Save WEBM to write a transparent video.

        Module: comfy_api_nodes.nodes_bria · Category: partner/video/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
            mask (Tensor [batch, height, width], 0 to 1)
        """
