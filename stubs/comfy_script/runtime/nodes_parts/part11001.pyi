from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, FLOAT, IMAGE, INT, MODEL, PIXVERSE_TEMPLATE, STRING, VIDEO

class ContextWindowsManual_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class ContextWindowsManual_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

ContextWindowsManual_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class ContextWindowsManual:
    """Context Windows (Manual): Manually set context windows."""
    context_schedule = ContextWindowsManual_context_schedule
    fuse_method = ContextWindowsManual_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int | INT = 16,
        context_overlap: int | INT = 4,
        context_schedule: ContextWindowsManual_context_schedule | ContextWindowsManual_context_schedule_values = "standard_static",
        context_stride: int | INT = 1,
        closed_loop: bool | BOOLEAN = False,
        fuse_method: ContextWindowsManual_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        dim: int | INT = 0,
        freenoise: bool | BOOLEAN = False,
        cond_retain_index_list: str | STRING = "",
        split_conds_to_windows: bool | BOOLEAN = False,
        latent_retain_index_list: str | STRING = "",
        causal_window_fix: bool | BOOLEAN = True,
    ) -> MODEL:
        """Context Windows (Manual): Manually set context windows.

        Module: comfy_extras.nodes_context_windows · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window. At least 1. Default 16.
            context_overlap (INT, optional): The overlap of the context window. At least 0. Default 4.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_static'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            dim (INT, optional): The dimension to apply the context windows to. Range 0 to 5. Default 0.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default False.
            cond_retain_index_list (STRING, optional): List of latent indices to retain in the conditioning tensors for each window. For concat-style I2V models (e.g. Wan I2V, HunyuanVideo I2V, Cosmos I2V, SVD) the encoded start image lives in the c_concat conditioning channels; setting this to '0' will retain that start image content at sub-pos 0 of every window. Default ''.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.
            latent_retain_index_list (STRING, optional): List of latent indices to retain in the noise latent itself for each window. Use for workflows where reference content (e.g. a start image) lives directly in the noise latent rather than in separate conditioning channels (e.g. inplace-style I2V like LTXV, AnimateDiff). Independent of cond_retain_index_list. Default ''.
            causal_window_fix (BOOLEAN, optional): Whether to add a causal fix frame to non-0-indexed context windows. Default True.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
        """

class DifferentialDiffusion:
    """Differential Diffusion."""
    def __call__(self, model: MODEL, strength: float | FLOAT = 1.0) -> MODEL:
        """Differential Diffusion.

        Module: comfy_extras.nodes_differential_diffusion · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class GrokImageEditNode_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageEditNode_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class GrokImageEditNode_aspect_ratio(str, Enum):
    auto = "auto"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

GrokImageEditNode_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image-pro",
    "grok-imagine-image",
]

GrokImageEditNode_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

class GrokImageEditNode:
    """Grok Image Edit: Modify an existing image based on a text prompt"""
    model = GrokImageEditNode_model
    resolution = GrokImageEditNode_resolution
    aspect_ratio = GrokImageEditNode_aspect_ratio
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: GrokImageEditNode_model | GrokImageEditNode_model_values = "grok-imagine-image-quality",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        resolution: GrokImageEditNode_resolution | Literal["1K", "2K"] = "1K",
        number_of_images: int | INT = 1,
        seed: int | INT = 0,
        aspect_ratio: GrokImageEditNode_aspect_ratio | GrokImageEditNode_aspect_ratio_values | None = None,
    ) -> IMAGE: ...
    @overload
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: GrokImageEditNode_model | GrokImageEditNode_model_values,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        resolution: GrokImageEditNode_resolution | Literal["1K", "2K"] = "1K",
        number_of_images: int | INT = 1,
        seed: int | INT = 0,
        aspect_ratio: GrokImageEditNode_aspect_ratio | GrokImageEditNode_aspect_ratio_values | None = None,
    ) -> IMAGE:
        """Grok Image Edit: Modify an existing image based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            image (IMAGE, required)
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            resolution (COMBO, optional): Default '1K'. One of: '1K', '2K'.
            number_of_images (INT, optional): Number of edited images to generate. Range 1 to 10. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            aspect_ratio (COMBO, optional): Only allowed when multiple images are connected to the image input. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', … (14 in all).

        Returns:
            IMAGE (IMAGE)
        """

class GrokImageEditNodeV2_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageEditNodeV2_model_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class GrokImageEditNodeV2_model_aspect_ratio(str, Enum):
    auto = "auto"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

GrokImageEditNodeV2_model_aspect_ratio_values: TypeAlias = Literal[
    "auto",
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

GrokImageEditNodeV2_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image",
    GrokImageEditNodeV2_model.grok_imagine_image_quality,
    GrokImageEditNodeV2_model.grok_imagine_image,
]

GrokImageEditNodeV2_model_values_: TypeAlias = Literal[
    "grok-imagine-image-pro",
    GrokImageEditNodeV2_model.grok_imagine_image_pro,
]

class GrokImageEditNodeV2:
    """Grok Image Edit: Modify an existing image based on a text prompt"""
    model = GrokImageEditNodeV2_model
    model_resolution = GrokImageEditNodeV2_model_resolution
    model_aspect_ratio = GrokImageEditNodeV2_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int | INT = 0,
        *,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int | INT = 0,
        *,
        model_images_image_1: IMAGE | ImageLike,
        model_images_image_2: IMAGE | ImageLike | None = None,
        model_images_image_3: IMAGE | ImageLike | None = None,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokImageEditNodeV2_model_values = "grok-imagine-image-quality",
        seed: int | INT = 0,
        *,
        image_1: IMAGE | ImageLike,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
        model_aspect_ratio: GrokImageEditNodeV2_model_aspect_ratio | GrokImageEditNodeV2_model_aspect_ratio_values = "auto",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        *,
        model_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        model_images_image_1: IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        *,
        model_images_image_1: IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        image_1: IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokImageEditNodeV2_model_values_,
        seed: int | INT = 0,
        *,
        image_1: IMAGE | ImageLike,
        model_resolution: GrokImageEditNodeV2_model_resolution | Literal["1K", "2K"] = "1K",
        model_number_of_images: int | INT = 1,
    ) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING = "", *, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE: ...
    @overload
    def __call__(self, prompt: str | STRING, model: Mapping[str, Any], seed: int | INT = 0) -> IMAGE:
        """Grok Image Edit: Modify an existing image based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_images (list of IMAGE, required): Reference image(s) to edit. Up to 3 images. 1 to 3 elements, or a dictionary by name: image_1, image_2, image_3; each also by keyword, as model_images_image_1 (grok-imagine-image-quality, grok-imagine-image). 1 element, or a dictionary by name: image_1; each also by keyword, as model_images_image_1 (grok-imagine-image-pro).
            model_resolution (COMBO, optional): Default '1K'. One of: '1K', '2K'.
            model_number_of_images (INT, optional): Number of edited images to generate. Range 1 to 10. Default 1.
            model_aspect_ratio (COMBO, if model is one of 'grok-imagine-image-quality', 'grok-imagine-image'): Only allowed when multiple images are connected. Default 'auto'. One of: 'auto', '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', … (14 in all).

        Returns:
            IMAGE (IMAGE)
        """

class GrokImageNode_model(str, Enum):
    grok_imagine_image_quality = "grok-imagine-image-quality"
    grok_imagine_image_pro = "grok-imagine-image-pro"
    grok_imagine_image = "grok-imagine-image"

class GrokImageNode_aspect_ratio(str, Enum):
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _9_19_5 = "9:19.5"
    _19_5_9 = "19.5:9"
    _9_20 = "9:20"
    _20_9 = "20:9"
    _1_2 = "1:2"
    _2_1 = "2:1"

class GrokImageNode_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

GrokImageNode_model_values: TypeAlias = Literal[
    "grok-imagine-image-quality",
    "grok-imagine-image-pro",
    "grok-imagine-image",
]

GrokImageNode_aspect_ratio_values: TypeAlias = Literal[
    "1:1",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "16:9",
    "9:19.5",
    "19.5:9",
    "9:20",
    "20:9",
    "1:2",
    "2:1",
]

class GrokImageNode:
    """Grok Image: Generate images using Grok based on a text prompt"""
    model = GrokImageNode_model
    aspect_ratio = GrokImageNode_aspect_ratio
    resolution = GrokImageNode_resolution
    def __call__(
        self,
        model: GrokImageNode_model | GrokImageNode_model_values = "grok-imagine-image-quality",
        prompt: str | STRING = "",
        aspect_ratio: GrokImageNode_aspect_ratio | GrokImageNode_aspect_ratio_values = "1:1",
        number_of_images: int | INT = 1,
        seed: int | INT = 0,
        resolution: GrokImageNode_resolution | Literal["1K", "2K"] | None = None,
    ) -> IMAGE:
        """Grok Image: Generate images using Grok based on a text prompt

        Module: comfy_api_nodes.nodes_grok · Category: partner/image/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-image-quality'. One of: 'grok-imagine-image-quality', 'grok-imagine-image-pro', 'grok-imagine-image'.
            prompt (STRING, optional): The text prompt used to generate the image. Default ''.
            aspect_ratio (COMBO, optional): Default '1:1'. One of: '1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '9:19.5', '19.5:9', '9:20', '20:9', '1:2', … (13 in all).
            number_of_images (INT, optional): Number of images to generate. Range 1 to 10. Default 1.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            resolution (COMBO, optional): One of: '1K', '2K'.

        Returns:
            IMAGE (IMAGE)
        """

class GrokVideoEditNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"

class GrokVideoEditNode:
    """Grok Video Edit: Edit an existing video based on a text prompt."""
    model = GrokVideoEditNode_model
    @overload
    def __call__(
        self,
        model: GrokVideoEditNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        prompt: str | STRING = "",
        *,
        video: VIDEO,
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: GrokVideoEditNode_model | Literal["grok-imagine-video"],
        prompt: str | STRING,
        video: VIDEO,
        seed: int | INT = 0,
    ) -> VIDEO:
        """Grok Video Edit: Edit an existing video based on a text prompt.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'grok-imagine-video'. One of: 'grok-imagine-video'.
            prompt (STRING, optional): Text description of the desired video. Default ''.
            video (VIDEO, required): Maximum supported duration is 8.7 seconds and 50MB file size.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class GrokVideoExtendNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"

class GrokVideoExtendNode:
    """Grok Video Extend: Extend an existing video with a seamless continuation based on a text prompt."""
    model = GrokVideoExtendNode_model
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        video: VIDEO,
        model: GrokVideoExtendNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        seed: int | INT = 0,
        model_duration: int | INT = 8,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        video: VIDEO,
        model: GrokVideoExtendNode_model | Literal["grok-imagine-video"] = "grok-imagine-video",
        seed: int | INT = 0,
        *,
        model_duration: int | INT = 8,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        video: VIDEO,
        model: Mapping[str, Any],
        seed: int | INT = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(self, prompt: str | STRING, video: VIDEO, model: Mapping[str, Any], seed: int | INT = 0) -> VIDEO:
        """Grok Video Extend: Extend an existing video with a seamless continuation based on a text prompt.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of what should happen next in the video. Default ''.
            video (VIDEO, required): Source video to extend. MP4 format, 2-15 seconds.
            model (COMBO, optional): The model to use for video extension. Default 'grok-imagine-video'. One of: 'grok-imagine-video'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_duration (INT, optional): Length of the extension in seconds. Range 2 to 10. Default 8.

        Returns:
            VIDEO (VIDEO)
        """

class GrokVideoNode_model(str, Enum):
    grok_imagine_video = "grok-imagine-video"
    grok_imagine_video_1_5 = "grok-imagine-video-1.5"

class GrokVideoNode_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"
    _1080p = "1080p"

class GrokVideoNode_aspect_ratio(str, Enum):
    auto = "auto"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _3_2 = "3:2"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_4 = "3:4"
    _9_16 = "9:16"

class GrokVideoNode:
    """Grok Video: Generate video from a prompt or an image"""
    model = GrokVideoNode_model
    resolution = GrokVideoNode_resolution
    aspect_ratio = GrokVideoNode_aspect_ratio
    def __call__(
        self,
        model: GrokVideoNode_model | Literal["grok-imagine-video", "grok-imagine-video-1.5"] = "grok-imagine-video",
        prompt: str | STRING = "",
        resolution: GrokVideoNode_resolution | Literal["480p", "720p", "1080p"] = "480p",
        aspect_ratio: GrokVideoNode_aspect_ratio | Literal["auto", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "auto",
        duration: int | INT = 6,
        seed: int | INT = 0,
        image: IMAGE | ImageLike | None = None,
    ) -> VIDEO:
        """Grok Video: Generate video from a prompt or an image

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): The model to use for video generation. Default 'grok-imagine-video'. One of: 'grok-imagine-video', 'grok-imagine-video-1.5'.
            prompt (STRING, optional): Text description of the desired video. Optional for grok-imagine-video-1.5 when an input image is provided. Default ''.
            resolution (COMBO, optional): The resolution of the output video. 1080p is only available for grok-imagine-video-1.5. Default '480p'. One of: '480p', '720p', '1080p'.
            aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default 'auto'. One of: 'auto', '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16'.
            duration (INT, optional): The duration of the output video in seconds. Range 1 to 15. Default 6.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            image (IMAGE, optional): Optional starting image. If omitted, the video is generated from the text prompt alone.

        Returns:
            VIDEO (VIDEO)
        """

class GrokVideoReferenceNode_model(str, Enum):
    grok_imagine_video_1_5 = "grok-imagine-video-1.5"
    grok_imagine_video = "grok-imagine-video"

class GrokVideoReferenceNode_model_voice_1(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_voice_2(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_voice_3(str, Enum):
    none = "none"
    ara = "ara"
    eve = "eve"
    leo = "leo"
    rex = "rex"
    sal = "sal"
    carina = "carina"
    zagan = "zagan"
    helix = "helix"
    orion = "orion"
    luna = "luna"
    iris = "iris"
    altair = "altair"
    zenith = "zenith"
    perseus = "perseus"
    helios = "helios"
    lux = "lux"
    kepler = "kepler"
    rigel = "rigel"
    cosmo = "cosmo"
    celeste = "celeste"
    ursa = "ursa"
    sirius = "sirius"
    lumen = "lumen"
    castor = "castor"
    naksh = "naksh"
    atlas = "atlas"

class GrokVideoReferenceNode_model_resolution(str, Enum):
    _480p = "480p"
    _720p = "720p"

class GrokVideoReferenceNode_model_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _3_2 = "3:2"
    _1_1 = "1:1"
    _2_3 = "2:3"
    _3_4 = "3:4"
    _9_16 = "9:16"

GrokVideoReferenceNode_model_voice_1_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_voice_2_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_voice_3_values: TypeAlias = Literal[
    "none",
    "ara",
    "eve",
    "leo",
    "rex",
    "sal",
    "carina",
    "zagan",
    "helix",
    "orion",
    "luna",
    "iris",
    "altair",
    "zenith",
    "perseus",
    "helios",
    "lux",
    "kepler",
    "rigel",
    "cosmo",
    "celeste",
    "ursa",
    "sirius",
    "lumen",
    "castor",
    "naksh",
    "atlas",
]

GrokVideoReferenceNode_model_values: TypeAlias = Literal[
    "grok-imagine-video-1.5",
    GrokVideoReferenceNode_model.grok_imagine_video_1_5,
]

GrokVideoReferenceNode_model_values_: TypeAlias = Literal[
    "grok-imagine-video",
    GrokVideoReferenceNode_model.grok_imagine_video,
]

class GrokVideoReferenceNode:
    """Grok Reference-to-Video: Generate video guided by reference images, with optional preset voice references."""
    model = GrokVideoReferenceNode_model
    model_voice_1 = GrokVideoReferenceNode_model_voice_1
    model_voice_2 = GrokVideoReferenceNode_model_voice_2
    model_voice_3 = GrokVideoReferenceNode_model_voice_3
    model_resolution = GrokVideoReferenceNode_model_resolution
    model_aspect_ratio = GrokVideoReferenceNode_model_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int | INT = 0,
        *,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int | INT = 0,
        *,
        model_reference_images_reference_1: IMAGE | ImageLike,
        model_reference_images_reference_2: IMAGE | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | ImageLike | None = None,
        model_reference_images_reference_7: IMAGE | ImageLike | None = None,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        model: GrokVideoReferenceNode_model_values = "grok-imagine-video-1.5",
        seed: int | INT = 0,
        *,
        reference_1: IMAGE | ImageLike,
        reference_2: IMAGE | ImageLike | None = None,
        reference_3: IMAGE | ImageLike | None = None,
        reference_4: IMAGE | ImageLike | None = None,
        reference_5: IMAGE | ImageLike | None = None,
        reference_6: IMAGE | ImageLike | None = None,
        reference_7: IMAGE | ImageLike | None = None,
        model_voice_1: GrokVideoReferenceNode_model_voice_1 | GrokVideoReferenceNode_model_voice_1_values = "none",
        model_voice_2: GrokVideoReferenceNode_model_voice_2 | GrokVideoReferenceNode_model_voice_2_values = "none",
        model_voice_3: GrokVideoReferenceNode_model_voice_3 | GrokVideoReferenceNode_model_voice_3_values = "none",
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        *,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        model_reference_images_reference_0: IMAGE | ImageLike,
        model_reference_images_reference_1: IMAGE | ImageLike | None = None,
        model_reference_images_reference_2: IMAGE | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        *,
        model_reference_images_reference_0: IMAGE | ImageLike,
        model_reference_images_reference_1: IMAGE | ImageLike | None = None,
        model_reference_images_reference_2: IMAGE | ImageLike | None = None,
        model_reference_images_reference_3: IMAGE | ImageLike | None = None,
        model_reference_images_reference_4: IMAGE | ImageLike | None = None,
        model_reference_images_reference_5: IMAGE | ImageLike | None = None,
        model_reference_images_reference_6: IMAGE | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        reference_0: IMAGE | ImageLike,
        reference_1: IMAGE | ImageLike | None = None,
        reference_2: IMAGE | ImageLike | None = None,
        reference_3: IMAGE | ImageLike | None = None,
        reference_4: IMAGE | ImageLike | None = None,
        reference_5: IMAGE | ImageLike | None = None,
        reference_6: IMAGE | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        model: GrokVideoReferenceNode_model_values_,
        seed: int | INT = 0,
        *,
        reference_0: IMAGE | ImageLike,
        reference_1: IMAGE | ImageLike | None = None,
        reference_2: IMAGE | ImageLike | None = None,
        reference_3: IMAGE | ImageLike | None = None,
        reference_4: IMAGE | ImageLike | None = None,
        reference_5: IMAGE | ImageLike | None = None,
        reference_6: IMAGE | ImageLike | None = None,
        model_resolution: GrokVideoReferenceNode_model_resolution | Literal["480p", "720p"] = "480p",
        model_aspect_ratio: GrokVideoReferenceNode_model_aspect_ratio | Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] = "16:9",
        model_duration: int | INT = 6,
    ) -> VIDEO: ...
    @overload
    def __call__(self, prompt: str | STRING = "", *, model: Mapping[str, Any], seed: int | INT = 0) -> VIDEO: ...
    @overload
    def __call__(self, prompt: str | STRING, model: Mapping[str, Any], seed: int | INT = 0) -> VIDEO:
        """Grok Reference-to-Video: Generate video guided by reference images, with optional preset voice references.

        Module: comfy_api_nodes.nodes_grok · Category: partner/video/Grok
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the desired video. Default ''.
            model (COMBO, optional): The model to use for video generation. Default 'grok-imagine-video-1.5'. One of: 'grok-imagine-video-1.5', 'grok-imagine-video'.
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_reference_images (list of IMAGE, required): Up to 7 reference images to guide the video generation. Refer to them in the prompt as @Image1 ... @Image7, numbered in input order; a batched input counts once per image. 1 to 7 elements, or a dictionary by name: reference_1, reference_2, reference_3, … (7 in all); each also by keyword, as model_reference_images_reference_1 (grok-imagine-video-1.5). 1 to 7 elements, or a dictionary by name: reference_0, reference_1, reference_2, … (7 in all); each also by keyword, as model_reference_images_reference_0 (grok-imagine-video).
            model_voice_1 (COMBO, if model is 'grok-imagine-video-1.5'): Optional preset voice reference; refer to it in the prompt as @Audio1. The API supports only these preset voices, not custom audio. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_voice_2 (COMBO, if model is 'grok-imagine-video-1.5'): Optional second voice reference; @Audio2 in the prompt. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_voice_3 (COMBO, if model is 'grok-imagine-video-1.5'): Optional third voice reference; @Audio3 in the prompt. Default 'none'. One of: 'none', 'ara', 'eve', 'leo', 'rex', 'sal', 'carina', 'zagan', 'helix', 'orion', 'luna', 'iris', … (27 in all).
            model_resolution (COMBO, optional): The resolution of the output video. Default '480p'. One of: '480p', '720p'.
            model_aspect_ratio (COMBO, optional): The aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16'.
            model_duration (INT, optional): The duration of the output video in seconds. Range 1 to 15 (grok-imagine-video-1.5). Range 2 to 10 (grok-imagine-video). Default 6.

        Returns:
            VIDEO (VIDEO)
        """

class LTXVContextWindows_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class LTXVContextWindows_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

LTXVContextWindows_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class LTXVContextWindows:
    """LTXV Context Windows: Set context windows for LTXV-like models."""
    context_schedule = LTXVContextWindows_context_schedule
    fuse_method = LTXVContextWindows_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int | INT = 145,
        context_overlap: int | INT = 40,
        context_schedule: LTXVContextWindows_context_schedule | LTXVContextWindows_context_schedule_values = "standard_uniform",
        context_stride: int | INT = 1,
        closed_loop: bool | BOOLEAN = False,
        fuse_method: LTXVContextWindows_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        freenoise: bool | BOOLEAN = True,
        retain_first_frame: bool | BOOLEAN = False,
        split_conds_to_windows: bool | BOOLEAN = False,
    ) -> MODEL:
        """LTXV Context Windows: Set context windows for LTXV-like models.

        Module: comfy_extras.nodes_context_windows · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window in real frames. Must be 8*n + 1. Range 1 to 16384, step 8. Default 145.
            context_overlap (INT, optional): The overlap of the context window in real frames. At least 0, step 8. Default 40.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_uniform'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default True.
            retain_first_frame (BOOLEAN, optional): Retain the first latent frame in every context window (may help retain initial reference). Default False.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
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
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        quality: PixverseImageToVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseImageToVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseImageToVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int | INT = 0,
        negative_prompt: str | STRING = "",
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
        prompt: str | STRING = "",
        aspect_ratio: PixverseTextToVideoNode_aspect_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16"] = "16:9",
        quality: PixverseTextToVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseTextToVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseTextToVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int | INT = 0,
        negative_prompt: str | STRING = "",
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
        first_frame: IMAGE | ImageLike,
        last_frame: IMAGE | ImageLike,
        prompt: str | STRING = "",
        quality: PixverseTransitionVideoNode_quality | Literal["360p", "540p", "720p", "1080p"] = "540p",
        duration_seconds: PixverseTransitionVideoNode_duration_seconds | Literal[5, 8] = 5,
        motion_mode: PixverseTransitionVideoNode_motion_mode | Literal["normal", "fast"] = "normal",
        seed: int | INT = 0,
        negative_prompt: str | STRING = "",
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

class WanContextWindowsManual_context_schedule(str, Enum):
    standard_static = "standard_static"
    standard_uniform = "standard_uniform"
    looped_uniform = "looped_uniform"
    batched = "batched"

class WanContextWindowsManual_fuse_method(str, Enum):
    pyramid = "pyramid"
    relative = "relative"
    flat = "flat"
    overlap_linear = "overlap-linear"

WanContextWindowsManual_context_schedule_values: TypeAlias = Literal[
    "standard_static",
    "standard_uniform",
    "looped_uniform",
    "batched",
]

class WanContextWindowsManual:
    """Wan Context Windows: Set context windows for Wan-like models."""
    context_schedule = WanContextWindowsManual_context_schedule
    fuse_method = WanContextWindowsManual_fuse_method
    def __call__(
        self,
        model: MODEL,
        context_length: int | INT = 81,
        context_overlap: int | INT = 30,
        context_schedule: WanContextWindowsManual_context_schedule | WanContextWindowsManual_context_schedule_values = "standard_uniform",
        context_stride: int | INT = 1,
        closed_loop: bool | BOOLEAN = False,
        fuse_method: WanContextWindowsManual_fuse_method | Literal["pyramid", "relative", "flat", "overlap-linear"] = "pyramid",
        freenoise: bool | BOOLEAN = True,
        retain_first_frame: bool | BOOLEAN = False,
        split_conds_to_windows: bool | BOOLEAN = False,
    ) -> MODEL:
        """Wan Context Windows: Set context windows for Wan-like models.

        Module: comfy_extras.nodes_context_windows · Category: model/patch/wan
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply context windows to during sampling.
            context_length (INT, optional): The length of the context window in real frames. Must be 4*n + 1. Range 1 to 16384, step 4. Default 81.
            context_overlap (INT, optional): The overlap of the context window in real frames. At least 0. Default 30.
            context_schedule (COMBO, optional): Step-dependent scheduling algorithm for context windows. Default 'standard_uniform'. One of: 'standard_static', 'standard_uniform', 'looped_uniform', 'batched'.
            context_stride (INT, optional): The stride of the context window; only applicable to uniform schedules. At least 1. Default 1.
            closed_loop (BOOLEAN, optional): Whether to close the context window loop; only applicable to looped schedules. Default False.
            fuse_method (COMBO, optional): The method to use to fuse the context windows. Default 'pyramid'. One of: 'pyramid', 'relative', 'flat', 'overlap-linear'.
            freenoise (BOOLEAN, optional): Whether to apply FreeNoise noise shuffling, improves window blending. Default True.
            retain_first_frame (BOOLEAN, optional): Retain the first I2V frame in every context window (may help retain initial reference). Default False.
            split_conds_to_windows (BOOLEAN, optional): Whether to split multiple conditionings (created by ConditionCombine) to each window based on region index. Default False.

        Returns:
            MODEL (MODEL): The model with context windows applied during sampling.
        """
