from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, LUMA_RAY32_KEYFRAME, VIDEO

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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        scale_factor: MagnificImageUpscalerCreativeNode_scale_factor | Literal["2x", "4x", "8x", "16x"] = "2x",
        optimized_for: MagnificImageUpscalerCreativeNode_optimized_for | MagnificImageUpscalerCreativeNode_optimized_for_values = "standard",
        creativity: int = 0,
        hdr: int = 0,
        resemblance: int = 0,
        fractality: int = 0,
        engine: MagnificImageUpscalerCreativeNode_engine | MagnificImageUpscalerCreativeNode_engine_values = "automatic",
        auto_downscale: bool = False,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        scale_factor: MagnificImageUpscalerPreciseV2Node_scale_factor | Literal["2x", "4x", "8x", "16x"] = "2x",
        flavor: MagnificImageUpscalerPreciseV2Node_flavor | Literal["sublime", "photo", "photo_denoiser"] = "sublime",
        sharpen: int = 7,
        smart_grain: int = 7,
        ultra_detail: int = 30,
        auto_downscale: bool = False,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        style_strength: int = 100,
        structure_strength: int = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values = "disabled",
        fixed_generation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        style_strength: int = 100,
        structure_strength: int = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        *,
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values_,
        fixed_generation: bool = True,
        portrait_mode_portrait_style: MagnificImageStyleTransferNode_portrait_mode_portrait_style | Literal["standard", "pop", "super_pop"] = "standard",
        portrait_mode_portrait_beautifier: MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier | Literal["none", "beautify_face", "beautify_face_max"] = "none",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        style_strength: int,
        structure_strength: int,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values,
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values,
        portrait_mode: MagnificImageStyleTransferNode_portrait_mode_values_,
        fixed_generation: bool = True,
        *,
        portrait_mode_portrait_style: MagnificImageStyleTransferNode_portrait_mode_portrait_style | Literal["standard", "pop", "super_pop"] = "standard",
        portrait_mode_portrait_beautifier: MagnificImageStyleTransferNode_portrait_mode_portrait_beautifier | Literal["none", "beautify_face", "beautify_face_max"] = "none",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        style_strength: int = 100,
        structure_strength: int = 50,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values = "faithful",
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values = "balanced",
        *,
        portrait_mode: Mapping[str, Any],
        fixed_generation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput,
        style_strength: int,
        structure_strength: int,
        flavor: MagnificImageStyleTransferNode_flavor | MagnificImageStyleTransferNode_flavor_values,
        engine: MagnificImageStyleTransferNode_engine | MagnificImageStyleTransferNode_engine_values,
        portrait_mode: Mapping[str, Any],
        fixed_generation: bool = True,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
