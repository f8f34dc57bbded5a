from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, LUMA_CONCEPTS, LUMA_RAY32_KEYFRAME, LUMA_REF, MASK, VIDEO

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

class LumaConceptsNode_concept1(str, Enum):
    None_ = "None"
    truck_left = "truck_left"
    pan_right = "pan_right"
    pedestal_down = "pedestal_down"
    low_angle = "low_angle"
    pedestal_up = "pedestal_up"
    selfie = "selfie"
    pan_left = "pan_left"
    roll_right = "roll_right"
    zoom_in = "zoom_in"
    over_the_shoulder = "over_the_shoulder"
    orbit_right = "orbit_right"
    orbit_left = "orbit_left"
    static = "static"
    tiny_planet = "tiny_planet"
    high_angle = "high_angle"
    bolt_cam = "bolt_cam"
    dolly_zoom = "dolly_zoom"
    overhead = "overhead"
    zoom_out = "zoom_out"
    handheld = "handheld"
    roll_left = "roll_left"
    pov = "pov"
    aerial_drone = "aerial_drone"
    push_in = "push_in"
    crane_down = "crane_down"
    truck_right = "truck_right"
    tilt_down = "tilt_down"
    elevator_doors = "elevator_doors"
    tilt_up = "tilt_up"
    ground_level = "ground_level"
    pull_out = "pull_out"
    aerial = "aerial"
    crane_up = "crane_up"
    eye_level = "eye_level"

class LumaConceptsNode_concept2(str, Enum):
    None_ = "None"
    truck_left = "truck_left"
    pan_right = "pan_right"
    pedestal_down = "pedestal_down"
    low_angle = "low_angle"
    pedestal_up = "pedestal_up"
    selfie = "selfie"
    pan_left = "pan_left"
    roll_right = "roll_right"
    zoom_in = "zoom_in"
    over_the_shoulder = "over_the_shoulder"
    orbit_right = "orbit_right"
    orbit_left = "orbit_left"
    static = "static"
    tiny_planet = "tiny_planet"
    high_angle = "high_angle"
    bolt_cam = "bolt_cam"
    dolly_zoom = "dolly_zoom"
    overhead = "overhead"
    zoom_out = "zoom_out"
    handheld = "handheld"
    roll_left = "roll_left"
    pov = "pov"
    aerial_drone = "aerial_drone"
    push_in = "push_in"
    crane_down = "crane_down"
    truck_right = "truck_right"
    tilt_down = "tilt_down"
    elevator_doors = "elevator_doors"
    tilt_up = "tilt_up"
    ground_level = "ground_level"
    pull_out = "pull_out"
    aerial = "aerial"
    crane_up = "crane_up"
    eye_level = "eye_level"

class LumaConceptsNode_concept3(str, Enum):
    None_ = "None"
    truck_left = "truck_left"
    pan_right = "pan_right"
    pedestal_down = "pedestal_down"
    low_angle = "low_angle"
    pedestal_up = "pedestal_up"
    selfie = "selfie"
    pan_left = "pan_left"
    roll_right = "roll_right"
    zoom_in = "zoom_in"
    over_the_shoulder = "over_the_shoulder"
    orbit_right = "orbit_right"
    orbit_left = "orbit_left"
    static = "static"
    tiny_planet = "tiny_planet"
    high_angle = "high_angle"
    bolt_cam = "bolt_cam"
    dolly_zoom = "dolly_zoom"
    overhead = "overhead"
    zoom_out = "zoom_out"
    handheld = "handheld"
    roll_left = "roll_left"
    pov = "pov"
    aerial_drone = "aerial_drone"
    push_in = "push_in"
    crane_down = "crane_down"
    truck_right = "truck_right"
    tilt_down = "tilt_down"
    elevator_doors = "elevator_doors"
    tilt_up = "tilt_up"
    ground_level = "ground_level"
    pull_out = "pull_out"
    aerial = "aerial"
    crane_up = "crane_up"
    eye_level = "eye_level"

class LumaConceptsNode_concept4(str, Enum):
    None_ = "None"
    truck_left = "truck_left"
    pan_right = "pan_right"
    pedestal_down = "pedestal_down"
    low_angle = "low_angle"
    pedestal_up = "pedestal_up"
    selfie = "selfie"
    pan_left = "pan_left"
    roll_right = "roll_right"
    zoom_in = "zoom_in"
    over_the_shoulder = "over_the_shoulder"
    orbit_right = "orbit_right"
    orbit_left = "orbit_left"
    static = "static"
    tiny_planet = "tiny_planet"
    high_angle = "high_angle"
    bolt_cam = "bolt_cam"
    dolly_zoom = "dolly_zoom"
    overhead = "overhead"
    zoom_out = "zoom_out"
    handheld = "handheld"
    roll_left = "roll_left"
    pov = "pov"
    aerial_drone = "aerial_drone"
    push_in = "push_in"
    crane_down = "crane_down"
    truck_right = "truck_right"
    tilt_down = "tilt_down"
    elevator_doors = "elevator_doors"
    tilt_up = "tilt_up"
    ground_level = "ground_level"
    pull_out = "pull_out"
    aerial = "aerial"
    crane_up = "crane_up"
    eye_level = "eye_level"

LumaConceptsNode_concept1_values: TypeAlias = Literal[
    "None",
    "truck_left",
    "pan_right",
    "pedestal_down",
    "low_angle",
    "pedestal_up",
    "selfie",
    "pan_left",
    "roll_right",
    "zoom_in",
    "over_the_shoulder",
    "orbit_right",
    "orbit_left",
    "static",
    "tiny_planet",
    "high_angle",
    "bolt_cam",
    "dolly_zoom",
    "overhead",
    "zoom_out",
    "handheld",
    "roll_left",
    "pov",
    "aerial_drone",
    "push_in",
    "crane_down",
    "truck_right",
    "tilt_down",
    "elevator_doors",
    "tilt_up",
    "ground_level",
    "pull_out",
    "aerial",
    "crane_up",
    "eye_level",
]

LumaConceptsNode_concept2_values: TypeAlias = Literal[
    "None",
    "truck_left",
    "pan_right",
    "pedestal_down",
    "low_angle",
    "pedestal_up",
    "selfie",
    "pan_left",
    "roll_right",
    "zoom_in",
    "over_the_shoulder",
    "orbit_right",
    "orbit_left",
    "static",
    "tiny_planet",
    "high_angle",
    "bolt_cam",
    "dolly_zoom",
    "overhead",
    "zoom_out",
    "handheld",
    "roll_left",
    "pov",
    "aerial_drone",
    "push_in",
    "crane_down",
    "truck_right",
    "tilt_down",
    "elevator_doors",
    "tilt_up",
    "ground_level",
    "pull_out",
    "aerial",
    "crane_up",
    "eye_level",
]

LumaConceptsNode_concept3_values: TypeAlias = Literal[
    "None",
    "truck_left",
    "pan_right",
    "pedestal_down",
    "low_angle",
    "pedestal_up",
    "selfie",
    "pan_left",
    "roll_right",
    "zoom_in",
    "over_the_shoulder",
    "orbit_right",
    "orbit_left",
    "static",
    "tiny_planet",
    "high_angle",
    "bolt_cam",
    "dolly_zoom",
    "overhead",
    "zoom_out",
    "handheld",
    "roll_left",
    "pov",
    "aerial_drone",
    "push_in",
    "crane_down",
    "truck_right",
    "tilt_down",
    "elevator_doors",
    "tilt_up",
    "ground_level",
    "pull_out",
    "aerial",
    "crane_up",
    "eye_level",
]

LumaConceptsNode_concept4_values: TypeAlias = Literal[
    "None",
    "truck_left",
    "pan_right",
    "pedestal_down",
    "low_angle",
    "pedestal_up",
    "selfie",
    "pan_left",
    "roll_right",
    "zoom_in",
    "over_the_shoulder",
    "orbit_right",
    "orbit_left",
    "static",
    "tiny_planet",
    "high_angle",
    "bolt_cam",
    "dolly_zoom",
    "overhead",
    "zoom_out",
    "handheld",
    "roll_left",
    "pov",
    "aerial_drone",
    "push_in",
    "crane_down",
    "truck_right",
    "tilt_down",
    "elevator_doors",
    "tilt_up",
    "ground_level",
    "pull_out",
    "aerial",
    "crane_up",
    "eye_level",
]

class LumaConceptsNode:
    """Luma Concepts: Camera Concepts for use with Luma Text to Video and Luma Image to Video nodes."""
    concept1 = LumaConceptsNode_concept1
    concept2 = LumaConceptsNode_concept2
    concept3 = LumaConceptsNode_concept3
    concept4 = LumaConceptsNode_concept4
    def __call__(
        self,
        concept1: LumaConceptsNode_concept1 | LumaConceptsNode_concept1_values = "None",
        concept2: LumaConceptsNode_concept2 | LumaConceptsNode_concept2_values = "None",
        concept3: LumaConceptsNode_concept3 | LumaConceptsNode_concept3_values = "None",
        concept4: LumaConceptsNode_concept4 | LumaConceptsNode_concept4_values = "None",
        luma_concepts: LUMA_CONCEPTS | None = None,
    ) -> LUMA_CONCEPTS:
        """Luma Concepts: Camera Concepts for use with Luma Text to Video and Luma Image to Video nodes.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma

        Args:
            concept1 (COMBO, optional): Default 'None'. One of: 'None', 'truck_left', 'pan_right', 'pedestal_down', 'low_angle', 'pedestal_up', 'selfie', 'pan_left', 'roll_right', 'zoom_in', 'over_the_shoulder', 'orbit_right', … (35 in all).
            concept2 (COMBO, optional): Default 'None'. One of: 'None', 'truck_left', 'pan_right', 'pedestal_down', 'low_angle', 'pedestal_up', 'selfie', 'pan_left', 'roll_right', 'zoom_in', 'over_the_shoulder', 'orbit_right', … (35 in all).
            concept3 (COMBO, optional): Default 'None'. One of: 'None', 'truck_left', 'pan_right', 'pedestal_down', 'low_angle', 'pedestal_up', 'selfie', 'pan_left', 'roll_right', 'zoom_in', 'over_the_shoulder', 'orbit_right', … (35 in all).
            concept4 (COMBO, optional): Default 'None'. One of: 'None', 'truck_left', 'pan_right', 'pedestal_down', 'low_angle', 'pedestal_up', 'selfie', 'pan_left', 'roll_right', 'zoom_in', 'over_the_shoulder', 'orbit_right', … (35 in all).
            luma_concepts (LUMA_CONCEPTS, optional): Optional Camera Concepts to add to the ones chosen here.

        Returns:
            luma_concepts (LUMA_CONCEPTS)
        """

class LumaImageEditNode2_model(str, Enum):
    uni_1 = "uni-1"
    uni_1_max = "uni-1-max"

class LumaImageEditNode2_model_style(str, Enum):
    auto = "auto"
    manga = "manga"

class LumaImageEditNode2:
    """Luma UNI-1 Image Edit: Edit an existing image with a text prompt using the Luma UNI-1 model."""
    model = LumaImageEditNode2_model
    model_style = LumaImageEditNode2_model_style
    @overload
    def __call__(
        self,
        source: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        model: LumaImageEditNode2_model | Literal["uni-1", "uni-1-max"] = "uni-1",
        seed: int = 0,
        *,
        model_style: LumaImageEditNode2_model_style | Literal["auto", "manga"] = "auto",
        model_web_search: bool = False,
        model_image_ref: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
        source: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        source: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> IMAGE:
        """Luma UNI-1 Image Edit: Edit an existing image with a text prompt using the Luma UNI-1 model.

        Module: comfy_api_nodes.nodes_luma · Category: partner/image/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            source (IMAGE, required): Source image to edit.
            prompt (STRING, optional): Description of the desired edit. 1–6000 characters. Default ''.
            model (COMBO, optional): Model to use for editing. Default 'uni-1'. One of: 'uni-1', 'uni-1-max'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_style (COMBO, optional): Style preset. 'auto' picks based on the prompt; 'manga' applies a manga/anime aesthetic and requires a portrait aspect ratio (2:3, 9:16, 1:2, 1:3). Default 'auto'. One of: 'auto', 'manga'.
            model_web_search (BOOLEAN, optional): Search the web for visual references before generating. Default False.
            model_image_ref (list of IMAGE, optional): Up to 8 reference images for style/content guidance. 0 to 8 elements, or a dictionary by name: image_1, image_2, image_3, … (8 in all); each also by keyword, as model_image_ref_image_1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LumaImageModifyNode_model(str, Enum):
    photon_1 = "photon-1"
    photon_flash_1 = "photon-flash-1"

class LumaImageModifyNode:
    """Luma Image to Image: Modifies images synchronously based on prompt and aspect ratio."""
    model = LumaImageModifyNode_model
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        image_weight: float = 0.1,
        model: LumaImageModifyNode_model | Literal["photon-1", "photon-flash-1"] = "photon-1",
        seed: int = 0,
    ) -> IMAGE:
        """Luma Image to Image: Modifies images synchronously based on prompt and aspect ratio.

        Module: comfy_api_nodes.nodes_luma · Category: partner/image/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            image_weight (FLOAT, optional): Weight of the image; the closer to 1.0, the less the image will be modified. Range 0.0 to 0.98, step 0.01. Default 0.1.
            model (COMBO, optional): Default 'photon-1'. One of: 'photon-1', 'photon-flash-1'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LumaImageNode_model(str, Enum):
    photon_1 = "photon-1"
    photon_flash_1 = "photon-flash-1"

class LumaImageNode_aspect_ratio(str, Enum):
    _1_1 = "1:1"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"

class LumaImageNode:
    """Luma Text to Image: Generates images synchronously based on prompt and aspect ratio."""
    model = LumaImageNode_model
    aspect_ratio = LumaImageNode_aspect_ratio
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: LumaImageNode_model | Literal["photon-1", "photon-flash-1"] = "photon-1",
        aspect_ratio: LumaImageNode_aspect_ratio | Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] = "16:9",
        seed: int = 0,
        style_image_weight: float = 1.0,
        image_luma_ref: LUMA_REF | None = None,
        style_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        character_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Luma Text to Image: Generates images synchronously based on prompt and aspect ratio.

        Module: comfy_api_nodes.nodes_luma · Category: partner/image/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation. Default ''.
            model (COMBO, optional): Default 'photon-1'. One of: 'photon-1', 'photon-flash-1'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '1:1', '16:9', '9:16', '4:3', '3:4', '21:9', '9:21'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            style_image_weight (FLOAT, optional): Weight of style image. Ignored if no style_image provided. Range 0.0 to 1.0, step 0.01. Default 1.0.
            image_luma_ref (LUMA_REF, optional): Luma Reference node connection to influence generation with input images; up to 4 images can be considered.
            style_image (IMAGE, optional): Style reference image; only 1 image will be used.
            character_image (IMAGE, optional): Character reference images; can be a batch of multiple, up to 4 images can be considered.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LumaImageNode2_model(str, Enum):
    uni_1 = "uni-1"
    uni_1_max = "uni-1-max"

class LumaImageNode2_model_aspect_ratio(str, Enum):
    auto = "auto"
    _3_1 = "3:1"
    _2_1 = "2:1"
    _16_9 = "16:9"
    _3_2 = "3:2"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _9_16 = "9:16"
    _1_2 = "1:2"
    _1_3 = "1:3"

class LumaImageNode2_model_style(str, Enum):
    auto = "auto"
    manga = "manga"

LumaImageNode2_model_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "3:1",
    "2:1",
    "16:9",
    "3:2",
    "1:1",
    "2:3",
    "9:16",
    "1:2",
    "1:3",
]

class LumaImageNode2:
    """Luma UNI-1 Image: Generate images from text using the Luma UNI-1 model."""
    model = LumaImageNode2_model
    model_aspect_ratio = LumaImageNode2_model_aspect_ratio
    model_style = LumaImageNode2_model_style
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: LumaImageNode2_model | Literal["uni-1", "uni-1-max"] = "uni-1",
        seed: int = 0,
        *,
        model_aspect_ratio: LumaImageNode2_model_aspect_ratio | LumaImageNode2_model_aspect_ratio_values = "auto",
        model_style: LumaImageNode2_model_style | Literal["auto", "manga"] = "auto",
        model_web_search: bool = False,
        model_image_ref: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_image_ref_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
        """Luma UNI-1 Image: Generate images from text using the Luma UNI-1 model.

        Module: comfy_api_nodes.nodes_luma · Category: partner/image/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired image. 1–6000 characters. Default ''.
            model (COMBO, optional): Model to use for generation. Default 'uni-1'. One of: 'uni-1', 'uni-1-max'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_aspect_ratio (COMBO, optional): Output image aspect ratio. 'auto' lets the model pick based on the prompt. Default 'auto'. One of: 'auto', '3:1', '2:1', '16:9', '3:2', '1:1', '2:3', '9:16', '1:2', '1:3'.
            model_style (COMBO, optional): Style preset. 'auto' picks based on the prompt; 'manga' applies a manga/anime aesthetic and requires a portrait aspect ratio (2:3, 9:16, 1:2, 1:3). Default 'auto'. One of: 'auto', 'manga'.
            model_web_search (BOOLEAN, optional): Search the web for visual references before generating. Default False.
            model_image_ref (list of IMAGE, optional): Up to 9 reference images for style/content guidance. 0 to 9 elements, or a dictionary by name: image_1, image_2, image_3, … (9 in all); each also by keyword, as model_image_ref_image_1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class LumaImageToVideoNode_model(str, Enum):
    ray_2 = "ray-2"
    ray_flash_2 = "ray-flash-2"
    ray_1_6 = "ray-1-6"

class LumaImageToVideoNode_resolution(str, Enum):
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class LumaImageToVideoNode_duration(str, Enum):
    _5s = "5s"
    _9s = "9s"

class LumaImageToVideoNode:
    """Luma Image to Video: Generates videos synchronously based on prompt, input images, and output_size."""
    model = LumaImageToVideoNode_model
    resolution = LumaImageToVideoNode_resolution
    duration = LumaImageToVideoNode_duration
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: LumaImageToVideoNode_model | Literal["ray-2", "ray-flash-2", "ray-1-6"] = "ray-2",
        resolution: LumaImageToVideoNode_resolution | Literal["540p", "720p", "1080p", "4k"] = "540p",
        duration: LumaImageToVideoNode_duration | Literal["5s", "9s"] = "5s",
        loop: bool = False,
        seed: int = 0,
        first_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        luma_concepts: LUMA_CONCEPTS | None = None,
    ) -> VIDEO:
        """Luma Image to Video: Generates videos synchronously based on prompt, input images, and output_size.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the video generation. Default ''.
            model (COMBO, optional): Default 'ray-2'. One of: 'ray-2', 'ray-flash-2', 'ray-1-6'.
            resolution (COMBO, optional): Default '540p'. One of: '540p', '720p', '1080p', '4k'.
            duration (COMBO, optional): Default '5s'. One of: '5s', '9s'.
            loop (BOOLEAN, optional): Default False.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            first_image (IMAGE, optional): First frame of generated video.
            last_image (IMAGE, optional): Last frame of generated video.
            luma_concepts (LUMA_CONCEPTS, optional): Optional Camera Concepts to dictate camera motion via the Luma Concepts node.

        Returns:
            VIDEO (VIDEO)
        """

class LumaRay32ExtendVideoNode_direction(str, Enum):
    Forward_continue_after = "Forward (continue after)"
    Backward_lead_in_before = "Backward (lead-in before)"

class LumaRay32ExtendVideoNode_resolution(str, Enum):
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

LumaRay32ExtendVideoNode_direction_values: TypeAlias = Literal[
    "Forward (continue after)",
    LumaRay32ExtendVideoNode_direction.Forward_continue_after,
]

LumaRay32ExtendVideoNode_direction_values_: TypeAlias = Literal[
    "Backward (lead-in before)",
    LumaRay32ExtendVideoNode_direction.Backward_lead_in_before,
]

class LumaRay32ExtendVideoNode:
    """Luma Ray 3.2 Extend Video: Extend a previous Ray 3.2 generation forward (continue after it) or backward (lead-in before it)."""
    direction = LumaRay32ExtendVideoNode_direction
    resolution = LumaRay32ExtendVideoNode_resolution
    @overload
    def __call__(
        self,
        source_generation_id: str | list[str] | RealOutput = "",
        direction: LumaRay32ExtendVideoNode_direction_values = "Forward (continue after)",
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ExtendVideoNode_resolution | Literal["540p", "720p", "1080p"] = "720p",
        seed: int = 0,
        *,
        direction_loop: bool = False,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(
        self,
        source_generation_id: str | list[str] | RealOutput = "",
        *,
        direction: LumaRay32ExtendVideoNode_direction_values_,
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ExtendVideoNode_resolution | Literal["540p", "720p", "1080p"] = "720p",
        seed: int = 0,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(
        self,
        source_generation_id: str | list[str] | RealOutput,
        direction: LumaRay32ExtendVideoNode_direction_values_,
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ExtendVideoNode_resolution | Literal["540p", "720p", "1080p"] = "720p",
        seed: int = 0,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(
        self,
        source_generation_id: str | list[str] | RealOutput = "",
        *,
        direction: Mapping[str, Any],
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ExtendVideoNode_resolution | Literal["540p", "720p", "1080p"] = "720p",
        seed: int = 0,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(
        self,
        source_generation_id: str | list[str] | RealOutput,
        direction: Mapping[str, Any],
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ExtendVideoNode_resolution | Literal["540p", "720p", "1080p"] = "720p",
        seed: int = 0,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Extend Video: Extend a previous Ray 3.2 generation forward (continue after it) or backward (lead-in before it).

        Connect the generation_id output of a prior Luma Ray 3.2 node. Extensions are always 5 seconds.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            source_generation_id (STRING, optional): generation_id of the prior Ray 3.2 video to extend. Connect the generation_id output of another Luma Ray 3.2 node. Default ''.
            direction (COMBO, optional): Forward continues after the prior clip; backward is prepended before it. Default 'Forward (continue after)'. One of: 'Forward (continue after)', 'Backward (lead-in before)'.
            prompt (STRING, optional): Text prompt for the new content. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '540p', '720p', '1080p'.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            direction_loop (BOOLEAN, if direction is 'Forward (continue after)'): Loop the extended video seamlessly (forward extend only). Default False.

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaRay32ImageToVideoNode_resolution(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class LumaRay32ImageToVideoNode:
    """Luma Ray 3.2 Image to Video: Generate a video from a start and/or end frame using Luma's Ray 3.2 model."""
    resolution = LumaRay32ImageToVideoNode_resolution
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32ImageToVideoNode_resolution | Literal["360p", "540p", "720p", "1080p"] = "720p",
        loop: bool = False,
        seed: int = 0,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Image to Video: Generate a video from a start and/or end frame using Luma's Ray 3.2 model.

        Image-anchored generations are always 5 seconds.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the video generation. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '360p', '540p', '720p', '1080p'.
            loop (BOOLEAN, optional): Make the video loop seamlessly. Not available when an end_frame is set. Default False.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            start_frame (IMAGE, optional): First frame of the generated video.
            end_frame (IMAGE, optional): Last frame of the generated video.

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaRay32KeyframeNode_position(str, Enum):
    Fraction_of_duration_0_0_1_0 = "Fraction of duration (0.0-1.0)"
    Absolute_time_seconds = "Absolute time (seconds)"

LumaRay32KeyframeNode_position_values: TypeAlias = Literal[
    "Fraction of duration (0.0-1.0)",
    LumaRay32KeyframeNode_position.Fraction_of_duration_0_0_1_0,
]

LumaRay32KeyframeNode_position_values_: TypeAlias = Literal[
    "Absolute time (seconds)",
    LumaRay32KeyframeNode_position.Absolute_time_seconds,
]

class LumaRay32KeyframeNode:
    """Luma Ray 3.2 Keyframe: Anchor a guide image to a position on the Ray 3.2 output video timeline."""
    position = LumaRay32KeyframeNode_position
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: LumaRay32KeyframeNode_position_values = "Fraction of duration (0.0-1.0)",
        keyframes: LUMA_RAY32_KEYFRAME | None = None,
        *,
        position_fraction: float = 0.0,
    ) -> LUMA_RAY32_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: LumaRay32KeyframeNode_position_values_,
        keyframes: LUMA_RAY32_KEYFRAME | None = None,
        *,
        position_seconds: float = 0.0,
    ) -> LUMA_RAY32_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: Mapping[str, Any],
        keyframes: LUMA_RAY32_KEYFRAME | None = None,
    ) -> LUMA_RAY32_KEYFRAME:
        """Luma Ray 3.2 Keyframe: Anchor a guide image to a position on the Ray 3.2 output video timeline.

        Connect this to the 'keyframes' input of the Luma Ray 3.2 Keyframes to Video node; chain several together via the optional 'keyframes' input below.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma

        Args:
            image (IMAGE, required): Guide image to place at the chosen moment of the output video.
            position (COMBO, optional): How to place this image on the output video's timeline. Default 'Fraction of duration (0.0-1.0)'. One of: 'Fraction of duration (0.0-1.0)', 'Absolute time (seconds)'.
            keyframes (LUMA_RAY32_KEYFRAME, optional): Optional earlier keyframes to chain with this one.
            position_fraction (FLOAT, if position is 'Fraction of duration (0.0-1.0)'): Where in the output video this image applies (0.0 = start, 1.0 = end). Range 0.0 to 1.0, step 0.01. Default 0.0.
            position_seconds (FLOAT, if position is 'Absolute time (seconds)'): Time in seconds from the start of the output video where this image applies. Range 0.0 to 10.0, step 0.1. Default 0.0.

        Returns:
            keyframes (LUMA_RAY32_KEYFRAME)
        """

class LumaRay32KeyframesToVideoNode_resolution(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class LumaRay32KeyframesToVideoNode_duration(str, Enum):
    _5s = "5s"
    _10s = "10s"

class LumaRay32KeyframesToVideoNode:
    """Luma Ray 3.2 Keyframes to Video: Generate a video that interpolates through a sequence of guide images, each anchored to a position on the timeline, using Luma Ray 3.2."""
    resolution = LumaRay32KeyframesToVideoNode_resolution
    duration = LumaRay32KeyframesToVideoNode_duration
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32KeyframesToVideoNode_resolution | Literal["360p", "540p", "720p", "1080p"] = "720p",
        duration: LumaRay32KeyframesToVideoNode_duration | Literal["5s", "10s"] = "5s",
        seed: int = 0,
        *,
        keyframes: LUMA_RAY32_KEYFRAME,
    ) -> tuple[VIDEO, str]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        resolution: LumaRay32KeyframesToVideoNode_resolution | Literal["360p", "540p", "720p", "1080p"],
        duration: LumaRay32KeyframesToVideoNode_duration | Literal["5s", "10s"],
        seed: int,
        keyframes: LUMA_RAY32_KEYFRAME,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Keyframes to Video: Generate a video that interpolates through a sequence of guide images, each anchored to a position on the timeline, using Luma Ray 3.2.

        Build the sequence with Luma Ray 3.2 Keyframe nodes (at least 2).

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the video generation. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '360p', '540p', '720p', '1080p'.
            duration (COMBO, optional): Default '5s'. One of: '5s', '10s'.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            keyframes (LUMA_RAY32_KEYFRAME, required): Keyframe sequence from Luma Ray 3.2 Keyframe nodes (at least 2).

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaRay32TextToVideoNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"

class LumaRay32TextToVideoNode_resolution(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class LumaRay32TextToVideoNode_duration(str, Enum):
    _5s = "5s"
    _10s = "10s"

class LumaRay32TextToVideoNode:
    """Luma Ray 3.2 Text to Video: Generate a video from a text prompt using Luma's Ray 3.2 model."""
    aspect_ratio = LumaRay32TextToVideoNode_aspect_ratio
    resolution = LumaRay32TextToVideoNode_resolution
    duration = LumaRay32TextToVideoNode_duration
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: LumaRay32TextToVideoNode_aspect_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"] = "16:9",
        resolution: LumaRay32TextToVideoNode_resolution | Literal["360p", "540p", "720p", "1080p"] = "720p",
        duration: LumaRay32TextToVideoNode_duration | Literal["5s", "10s"] = "5s",
        loop: bool = False,
        seed: int = 0,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Text to Video: Generate a video from a text prompt using Luma's Ray 3.2 model.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the video generation. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9'.
            resolution (COMBO, optional): Default '720p'. One of: '360p', '540p', '720p', '1080p'.
            duration (COMBO, optional): Default '5s'. One of: '5s', '10s'.
            loop (BOOLEAN, optional): Make the video loop seamlessly. Only available with 5s duration. Default False.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaRay32VideoEditNode_resolution(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class LumaRay32VideoEditNode_strength(str, Enum):
    auto = "auto"
    adhere_1 = "adhere_1"
    adhere_2 = "adhere_2"
    adhere_3 = "adhere_3"
    flex_1 = "flex_1"
    flex_2 = "flex_2"
    flex_3 = "flex_3"
    reimagine_1 = "reimagine_1"
    reimagine_2 = "reimagine_2"
    reimagine_3 = "reimagine_3"

LumaRay32VideoEditNode_strength_values: TypeAlias = Literal[
    "auto",
    "adhere_1",
    "adhere_2",
    "adhere_3",
    "flex_1",
    "flex_2",
    "flex_3",
    "reimagine_1",
    "reimagine_2",
    "reimagine_3",
]

class LumaRay32VideoEditNode:
    """Luma Ray 3.2 Video Edit: Re-render an existing video under a new prompt using Luma Ray 3.2 (restyle, relight, add or remove elements) while keeping the original motion."""
    resolution = LumaRay32VideoEditNode_resolution
    strength = LumaRay32VideoEditNode_strength
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        resolution: LumaRay32VideoEditNode_resolution | Literal["360p", "540p", "720p", "1080p"] = "720p",
        strength: LumaRay32VideoEditNode_strength | LumaRay32VideoEditNode_strength_values = "auto",
        seed: int = 0,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Video Edit: Re-render an existing video under a new prompt using Luma Ray 3.2 (restyle, relight, add or remove elements) while keeping the original motion.

        Source video up to 18 seconds; the edited video keeps the source's length.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Source video to edit. Up to 18 seconds.
            prompt (STRING, optional): Describes the desired edit. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '360p', '540p', '720p', '1080p'.
            strength (COMBO, optional): How strongly to preserve vs. reimagine the source. 'auto' lets Ray 3.2 choose; adhere_* preserves the most, flex_* is balanced, reimagine_* changes the most. Default 'auto'. One of: 'auto', 'adhere_1', 'adhere_2', 'adhere_3', 'flex_1', 'flex_2', 'flex_3', 'reimagine_1', 'reimagine_2', 'reimagine_3'.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaRay32VideoReframeNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"

class LumaRay32VideoReframeNode_resolution(str, Enum):
    _360p = "360p"
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"

class LumaRay32VideoReframeNode:
    """Luma Ray 3.2 Video Reframe: Change the aspect ratio of an existing video, using Luma Ray 3.2 to fill the newly exposed canvas areas."""
    aspect_ratio = LumaRay32VideoReframeNode_aspect_ratio
    resolution = LumaRay32VideoReframeNode_resolution
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: LumaRay32VideoReframeNode_aspect_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"] = "16:9",
        resolution: LumaRay32VideoReframeNode_resolution | Literal["360p", "540p", "720p", "1080p"] = "720p",
        seed: int = 0,
    ) -> tuple[VIDEO, str]:
        """Luma Ray 3.2 Video Reframe: Change the aspect ratio of an existing video, using Luma Ray 3.2 to fill the newly exposed canvas areas.

        Source video up to 30 seconds. Billed per second of output.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Source video to reframe. Up to 30 seconds.
            prompt (STRING, optional): Describes how the newly exposed canvas areas should be filled. Default ''.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9'.
            resolution (COMBO, optional): Default '720p'. One of: '360p', '540p', '720p', '1080p'.
            seed (INT, optional): Seed to determine if node should re-run; results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
            generation_id (STRING)
        """

class LumaReferenceNode:
    """Luma Reference: Holds an image and weight for use with Luma Generate Image node."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        weight: float = 1.0,
        luma_ref: LUMA_REF | None = None,
    ) -> LUMA_REF:
        """Luma Reference: Holds an image and weight for use with Luma Generate Image node.

        Module: comfy_api_nodes.nodes_luma · Category: partner/image/Luma

        Args:
            image (IMAGE, required): Image to use as reference.
            weight (FLOAT, optional): Weight of image reference. Range 0.0 to 1.0, step 0.01. Default 1.0.
            luma_ref (LUMA_REF, optional)

        Returns:
            luma_ref (LUMA_REF)
        """

class LumaVideoNode_model(str, Enum):
    ray_2 = "ray-2"
    ray_flash_2 = "ray-flash-2"
    ray_1_6 = "ray-1-6"

class LumaVideoNode_aspect_ratio(str, Enum):
    _1_1 = "1:1"
    _16_9 = "16:9"
    _9_16 = "9:16"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"

class LumaVideoNode_resolution(str, Enum):
    _540p = "540p"
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class LumaVideoNode_duration(str, Enum):
    _5s = "5s"
    _9s = "9s"

class LumaVideoNode:
    """Luma Text to Video: Generates videos synchronously based on prompt and output_size."""
    model = LumaVideoNode_model
    aspect_ratio = LumaVideoNode_aspect_ratio
    resolution = LumaVideoNode_resolution
    duration = LumaVideoNode_duration
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        model: LumaVideoNode_model | Literal["ray-2", "ray-flash-2", "ray-1-6"] = "ray-2",
        aspect_ratio: LumaVideoNode_aspect_ratio | Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] = "16:9",
        resolution: LumaVideoNode_resolution | Literal["540p", "720p", "1080p", "4k"] = "540p",
        duration: LumaVideoNode_duration | Literal["5s", "9s"] = "5s",
        loop: bool = False,
        seed: int = 0,
        luma_concepts: LUMA_CONCEPTS | None = None,
    ) -> VIDEO:
        """Luma Text to Video: Generates videos synchronously based on prompt and output_size.

        Module: comfy_api_nodes.nodes_luma · Category: partner/video/Luma
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the video generation. Default ''.
            model (COMBO, optional): Default 'ray-2'. One of: 'ray-2', 'ray-flash-2', 'ray-1-6'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '1:1', '16:9', '9:16', '4:3', '3:4', '21:9', '9:21'.
            resolution (COMBO, optional): Default '540p'. One of: '540p', '720p', '1080p', '4k'.
            duration (COMBO, optional): Default '5s'. One of: '5s', '9s'.
            loop (BOOLEAN, optional): Default False.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 18446744073709551615. Default 0.
            luma_concepts (LUMA_CONCEPTS, optional): Optional Camera Concepts to dictate camera motion via the Luma Concepts node.

        Returns:
            VIDEO (VIDEO)
        """

class PrimitiveBoolean:
    """Boolean."""
    def __call__(self, value: bool = False) -> bool:
        """Boolean.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (BOOLEAN, optional): Default False.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class PrimitiveFloat:
    """Float."""
    def __call__(self, value: float) -> float:
        """Float.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (FLOAT, required): Range -9223372036854775807 to 9223372036854775807, step 0.1.

        Returns:
            FLOAT (FLOAT)
        """

class PrimitiveInt:
    """Int."""
    def __call__(self, value: int) -> int:
        """Int.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (INT, required): Range -9223372036854775807 to 9223372036854775807.

        Returns:
            INT (INT)
        """

class PrimitiveString:
    """Text."""
    def __call__(self, value: str | list[str] | RealOutput = "") -> str:
        """Text.

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class PrimitiveStringMultiline:
    """Text (Multiline)."""
    def __call__(self, value: str | list[str] | RealOutput = "") -> str:
        """Text (Multiline).

        Module: comfy_extras.nodes_primitive · Category: utilities/primitive

        Args:
            value (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """
