from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, FLOAT, IMAGE, INT, MASK, STRING, VIDEO

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
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        moderation: Literal["false", BriaImageEditNode_moderation.false] = "false",
        mask: MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        moderation: Literal["false", BriaImageEditNode_moderation.false] = "false",
        mask: MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"] = "FIBO",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | ImageLike | None = None,
        moderation_prompt_content_moderation: bool | BOOLEAN = False,
        moderation_visual_input_moderation: bool | BOOLEAN = False,
        moderation_visual_output_moderation: bool | BOOLEAN = True,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        *,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | ImageLike | None = None,
        moderation_prompt_content_moderation: bool | BOOLEAN = False,
        moderation_visual_input_moderation: bool | BOOLEAN = False,
        moderation_visual_output_moderation: bool | BOOLEAN = True,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | ImageLike,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        structured_prompt: str | STRING,
        seed: int | INT,
        guidance_scale: float | FLOAT,
        steps: int | INT,
        moderation: Literal["true", BriaImageEditNode_moderation.true],
        mask: MASK | ImageLike | None = None,
        *,
        moderation_prompt_content_moderation: bool | BOOLEAN = False,
        moderation_visual_input_moderation: bool | BOOLEAN = False,
        moderation_visual_output_moderation: bool | BOOLEAN = True,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"] = "FIBO",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        moderation: Mapping[str, Any],
        mask: MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        structured_prompt: str | STRING = "",
        seed: int | INT = 1,
        guidance_scale: float | FLOAT = 3,
        steps: int | INT = 50,
        *,
        moderation: Mapping[str, Any],
        mask: MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, STRING]: ...
    @overload
    def __call__(
        self,
        model: BriaImageEditNode_model | Literal["FIBO"],
        image: IMAGE | ImageLike,
        prompt: str | STRING,
        negative_prompt: str | STRING,
        structured_prompt: str | STRING,
        seed: int | INT,
        guidance_scale: float | FLOAT,
        steps: int | INT,
        moderation: Mapping[str, Any],
        mask: MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, STRING]:
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
            IMAGE (IMAGE)
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
        image: IMAGE | ImageLike,
        moderation: Literal["false", BriaRemoveImageBackground_moderation.false] = "false",
        seed: int | INT = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        moderation: Literal["true", BriaRemoveImageBackground_moderation.true],
        seed: int | INT = 0,
        *,
        moderation_visual_input_moderation: bool | BOOLEAN = False,
        moderation_visual_output_moderation: bool | BOOLEAN = True,
    ) -> IMAGE: ...
    @overload
    def __call__(self, image: IMAGE | ImageLike, moderation: Mapping[str, Any], seed: int | INT = 0) -> IMAGE:
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
            IMAGE (IMAGE)
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
        video: VIDEO,
        background_color: BriaRemoveVideoBackground_background_color | BriaRemoveVideoBackground_background_color_values = "Black",
        seed: int | INT = 0,
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
        video: VIDEO,
        green_shade: BriaVideoGreenScreen_green_shade | Literal["broadcast_green", "chroma_green", "blue_screen"] = "broadcast_green",
        seed: int | INT = 0,
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
        video: VIDEO,
        seed: int | INT = 0,
        background_image: IMAGE | ImageLike | None = None,
        background_video: VIDEO | None = None,
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
    def __call__(self, video: VIDEO, seed: int | INT = 0) -> tuple[IMAGE, MASK]:
        """Bria Remove Video Background (Transparent): Remove the background from a video using Bria and return the cut-out frames plus an alpha mask.

        Connect both to a compositing node, or feed them to Save WEBM to write a transparent video.

        Module: comfy_api_nodes.nodes_bria · Category: partner/video/Bria
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            images (IMAGE)
            mask (MASK)
        """

class ByteDanceImageNode_model(str, Enum):
    seedream_3_0_t2i_250415 = "seedream-3-0-t2i-250415"

class ByteDanceImageNode_size_preset(str, Enum):
    _1024x1024_1_1 = "1024x1024 (1:1)"
    _864x1152_3_4 = "864x1152 (3:4)"
    _1152x864_4_3 = "1152x864 (4:3)"
    _1280x720_16_9 = "1280x720 (16:9)"
    _720x1280_9_16 = "720x1280 (9:16)"
    _832x1248_2_3 = "832x1248 (2:3)"
    _1248x832_3_2 = "1248x832 (3:2)"
    _1512x648_21_9 = "1512x648 (21:9)"
    _2048x2048_1_1 = "2048x2048 (1:1)"
    Custom = "Custom"

ByteDanceImageNode_size_preset_values: TypeAlias = Literal[
    "1024x1024 (1:1)",
    "864x1152 (3:4)",
    "1152x864 (4:3)",
    "1280x720 (16:9)",
    "720x1280 (9:16)",
    "832x1248 (2:3)",
    "1248x832 (3:2)",
    "1512x648 (21:9)",
    "2048x2048 (1:1)",
    "Custom",
]

class ByteDanceImageNode:
    """ByteDance Image: Generate images using ByteDance models via api based on prompt"""
    model = ByteDanceImageNode_model
    size_preset = ByteDanceImageNode_size_preset
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: ByteDanceImageNode_model | Literal["seedream-3-0-t2i-250415"] = "seedream-3-0-t2i-250415",
        prompt: str | STRING = "",
        size_preset: ByteDanceImageNode_size_preset | ByteDanceImageNode_size_preset_values = "1024x1024 (1:1)",
        width: int | INT = 1024,
        height: int | INT = 1024,
        seed: int | INT = 0,
        guidance_scale: float | FLOAT = 2.5,
        watermark: bool | BOOLEAN = False,
    ) -> IMAGE:
        """ByteDance Image: Generate images using ByteDance models via api based on prompt

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedream-3-0-t2i-250415'. One of: 'seedream-3-0-t2i-250415'.
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            size_preset (COMBO, optional): Pick a recommended size. Select Custom to use the width and height below. Default '1024x1024 (1:1)'. One of: '1024x1024 (1:1)', '864x1152 (3:4)', '1152x864 (4:3)', '1280x720 (16:9)', '720x1280 (9:16)', '832x1248 (2:3)', '1248x832 (3:2)', '1512x648 (21:9)', '2048x2048 (1:1)', 'Custom'.
            width (INT, optional): Custom width for image. Value is working only if `size_preset` is set to `Custom`. Range 512 to 2048, step 64. Default 1024.
            height (INT, optional): Custom height for image. Value is working only if `size_preset` is set to `Custom`. Range 512 to 2048, step 64. Default 1024.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            guidance_scale (FLOAT, optional): Higher value makes the image follow the prompt more closely. Range 1.0 to 10.0, step 0.01. Default 2.5.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the image. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class ByteDanceSeedreamNode_model(str, Enum):
    seedream_5_0_pro = "seedream 5.0 pro"
    seedream_5_0_lite = "seedream 5.0 lite"
    seedream_4_5_251128 = "seedream-4-5-251128"
    seedream_4_0_250828 = "seedream-4-0-250828"

class ByteDanceSeedreamNode_size_preset(str, Enum):
    _2048x2048_1_1 = "2048x2048 (1:1)"
    _2304x1728_4_3 = "2304x1728 (4:3)"
    _1728x2304_3_4 = "1728x2304 (3:4)"
    _2560x1440_16_9 = "2560x1440 (16:9)"
    _1440x2560_9_16 = "1440x2560 (9:16)"
    _2496x1664_3_2 = "2496x1664 (3:2)"
    _1664x2496_2_3 = "1664x2496 (2:3)"
    _3024x1296_21_9 = "3024x1296 (21:9)"
    _3072x3072_1_1 = "3072x3072 (1:1)"
    _4096x4096_1_1 = "4096x4096 (1:1)"
    Custom = "Custom"

class ByteDanceSeedreamNode_sequential_image_generation(str, Enum):
    disabled = "disabled"
    auto = "auto"

ByteDanceSeedreamNode_model_values: TypeAlias = Literal[
    "seedream 5.0 pro",
    "seedream 5.0 lite",
    "seedream-4-5-251128",
    "seedream-4-0-250828",
]

ByteDanceSeedreamNode_size_preset_values: TypeAlias = Literal[
    "2048x2048 (1:1)",
    "2304x1728 (4:3)",
    "1728x2304 (3:4)",
    "2560x1440 (16:9)",
    "1440x2560 (9:16)",
    "2496x1664 (3:2)",
    "1664x2496 (2:3)",
    "3024x1296 (21:9)",
    "3072x3072 (1:1)",
    "4096x4096 (1:1)",
    "Custom",
]

class ByteDanceSeedreamNode:
    """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution."""
    model = ByteDanceSeedreamNode_model
    size_preset = ByteDanceSeedreamNode_size_preset
    sequential_image_generation = ByteDanceSeedreamNode_sequential_image_generation
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: ByteDanceSeedreamNode_model | ByteDanceSeedreamNode_model_values = "seedream 5.0 pro",
        prompt: str | STRING = "",
        size_preset: ByteDanceSeedreamNode_size_preset | ByteDanceSeedreamNode_size_preset_values = "2048x2048 (1:1)",
        image: IMAGE | ImageLike | None = None,
        width: int | INT = 2048,
        height: int | INT = 2048,
        sequential_image_generation: ByteDanceSeedreamNode_sequential_image_generation | Literal["disabled", "auto"] | None = None,
        max_images: int | INT = 1,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        fail_on_partial: bool | BOOLEAN = True,
    ) -> IMAGE:
        """ByteDance Seedream 4.5 & 5.0: Unified text-to-image generation and precise single-sentence editing at up to 4K resolution.

        Module: comfy_api_nodes.nodes_bytedance · Category: partner/image/ByteDance
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'seedream 5.0 pro'. One of: 'seedream 5.0 pro', 'seedream 5.0 lite', 'seedream-4-5-251128', 'seedream-4-0-250828'.
            prompt (STRING, optional): Text prompt for creating or editing an image. Default ''.
            size_preset (COMBO, optional): Pick a recommended size. Select Custom to use the width and height below. Default '2048x2048 (1:1)'. One of: '2048x2048 (1:1)', '2304x1728 (4:3)', '1728x2304 (3:4)', '2560x1440 (16:9)', '1440x2560 (9:16)', '2496x1664 (3:2)', '1664x2496 (2:3)', '3024x1296 (21:9)', '3072x3072 (1:1)', '4096x4096 (1:1)', 'Custom'.
            image (IMAGE, optional): Input image(s) for image-to-image generation. Reference image(s) for single or multi-reference generation.
            width (INT, optional): Custom width for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 6240, step 2. Default 2048.
            height (INT, optional): Custom height for image. Value is working only if `size_preset` is set to `Custom`. Range 1024 to 4992, step 2. Default 2048.
            sequential_image_generation (COMBO, optional): Group image generation mode. 'disabled' generates a single image. 'auto' lets the model decide whether to generate multiple related images (e.g., story scenes, character variations). One of: 'disabled', 'auto'.
            max_images (INT, optional): Maximum number of images to generate when sequential_image_generation='auto'. Total images (input + generated) cannot exceed 15. Range 1 to 15. Default 1.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an "AI generated" watermark to the image. Default False.
            fail_on_partial (BOOLEAN, optional): If enabled, abort execution if any requested images are missing or return an error. Default True.

        Returns:
            IMAGE (IMAGE)
        """
