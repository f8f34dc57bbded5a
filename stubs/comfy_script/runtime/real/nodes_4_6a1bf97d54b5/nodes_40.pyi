from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, KREA_STYLE_REF, LUMA_CONCEPTS, LUMA_REF, VIDEO

class KlingFirstLastFrameNode_model(str, Enum):
    kling_v3 = "kling-v3"

class KlingFirstLastFrameNode_model_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingFirstLastFrameNode:
    """Kling 3.0 First-Last-Frame to Video: Generate videos with Kling V3 using first and last frames."""
    model = KlingFirstLastFrameNode_model
    model_resolution = KlingFirstLastFrameNode_model_resolution
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: KlingFirstLastFrameNode_model | Literal["kling-v3"] = "kling-v3",
        seed: int = 0,
        model_resolution: KlingFirstLastFrameNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: KlingFirstLastFrameNode_model | Literal["kling-v3"] = "kling-v3",
        seed: int = 0,
        *,
        model_resolution: KlingFirstLastFrameNode_model_resolution | Literal["4k", "1080p", "720p"] = "1080p",
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool = True,
        *,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        generate_audio: bool,
        model: Mapping[str, Any],
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 First-Last-Frame to Video: Generate videos with Kling V3 using first and last frames.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Default ''.
            duration (INT, optional): Range 3 to 15. Default 5.
            first_frame (IMAGE, required)
            end_frame (IMAGE, required)
            generate_audio (BOOLEAN, optional): Default True.
            model (COMBO, optional): Model and generation settings. Default 'kling-v3'. One of: 'kling-v3'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model_resolution (COMBO, optional): Default '1080p'. One of: '4k', '1080p', '720p'.

        Returns:
            VIDEO (VIDEO)
        """

class KlingAvatarNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingAvatarNode:
    """Kling Avatar 2.0: Generate broadcast-style digital human videos from a single photo and an audio file."""
    mode = KlingAvatarNode_mode
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sound_file: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        mode: KlingAvatarNode_mode | Literal["std", "pro"] = "std",
        seed: int = 0,
        prompt: str | list[str] | RealOutput = "",
    ) -> VIDEO:
        """Kling Avatar 2.0: Generate broadcast-style digital human videos from a single photo and an audio file.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Avatar reference image. Width and height must be at least 300px. Aspect ratio must be between 1:2.5 and 2.5:1.
            sound_file (AUDIO, required): Audio input. Must be between 2 and 300 seconds in duration.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            prompt (STRING, optional): Optional prompt to define avatar actions, emotions, and camera movements. Default ''.

        Returns:
            VIDEO (VIDEO)
        """

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
        prompt: str | list[str] | RealOutput = "",
        model: Krea2ImageNode_model | Literal["Krea 2 Medium", "Krea 2 Medium Turbo", "Krea 2 Large"] = "Krea 2 Medium",
        seed: int = 0,
        *,
        model_aspect_ratio: Krea2ImageNode_model_aspect_ratio | Krea2ImageNode_model_aspect_ratio_values = "1:1",
        model_resolution: Krea2ImageNode_model_resolution | Literal["1K"] = "1K",
        model_creativity: Krea2ImageNode_model_creativity | Literal["raw", "low", "medium", "high"] = "medium",
        model_moodboard_id: str | list[str] | RealOutput = "",
        model_moodboard_strength: float = 0.35,
        model_style_reference: KREA_STYLE_REF | None = None,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class Krea2StyleReferenceNode:
    """Krea 2 Style Reference: Add an image style reference to a Krea 2 generation."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
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

class LtxvApiTextToVideo_model(str, Enum):
    LTX_2_Pro = "LTX-2 (Pro)"
    LTX_2_Fast = "LTX-2 (Fast)"

class LtxvApiTextToVideo_duration(Enum):
    _6 = 6
    _8 = 8
    _10 = 10
    _12 = 12
    _14 = 14
    _16 = 16
    _18 = 18
    _20 = 20

class LtxvApiTextToVideo_resolution(str, Enum):
    _1920x1080 = "1920x1080"
    _2560x1440 = "2560x1440"
    _3840x2160 = "3840x2160"

class LtxvApiTextToVideo_fps(Enum):
    _25 = 25
    _50 = 50

class LtxvApiTextToVideo:
    """LTXV Text To Video: Professional-quality videos with customizable duration and resolution."""
    model = LtxvApiTextToVideo_model
    duration = LtxvApiTextToVideo_duration
    resolution = LtxvApiTextToVideo_resolution
    fps = LtxvApiTextToVideo_fps
    def __call__(
        self,
        model: LtxvApiTextToVideo_model | Literal["LTX-2 (Pro)", "LTX-2 (Fast)"] = "LTX-2 (Pro)",
        prompt: str | list[str] | RealOutput = "",
        duration: LtxvApiTextToVideo_duration | Literal[6, 8, 10, 12, 14, 16, 18, 20] = 8,
        resolution: LtxvApiTextToVideo_resolution | Literal["1920x1080", "2560x1440", "3840x2160"] = "1920x1080",
        fps: LtxvApiTextToVideo_fps | Literal[25, 50] = 25,
        generate_audio: bool = False,
    ) -> VIDEO:
        """LTXV Text To Video: Professional-quality videos with customizable duration and resolution.

        Module: comfy_api_nodes.nodes_ltxv · Category: partner/video/LTXV
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'LTX-2 (Pro)'. One of: 'LTX-2 (Pro)', 'LTX-2 (Fast)'.
            prompt (STRING, optional): Default ''.
            duration (COMBO, optional): Default 8. One of: 6, 8, 10, 12, 14, 16, 18, 20.
            resolution (COMBO, optional): Default '1920x1080'. One of: '1920x1080', '2560x1440', '3840x2160'.
            fps (COMBO, optional): Default 25. One of: 25, 50.
            generate_audio (BOOLEAN, optional): When true, the generated video will include AI-generated audio matching the scene. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class LtxvApiImageToVideo_model(str, Enum):
    LTX_2_Pro = "LTX-2 (Pro)"
    LTX_2_Fast = "LTX-2 (Fast)"

class LtxvApiImageToVideo_duration(Enum):
    _6 = 6
    _8 = 8
    _10 = 10
    _12 = 12
    _14 = 14
    _16 = 16
    _18 = 18
    _20 = 20

class LtxvApiImageToVideo_resolution(str, Enum):
    _1920x1080 = "1920x1080"
    _2560x1440 = "2560x1440"
    _3840x2160 = "3840x2160"

class LtxvApiImageToVideo_fps(Enum):
    _25 = 25
    _50 = 50

class LtxvApiImageToVideo:
    """LTXV Image To Video: Professional-quality videos with customizable duration and resolution based on start image."""
    model = LtxvApiImageToVideo_model
    duration = LtxvApiImageToVideo_duration
    resolution = LtxvApiImageToVideo_resolution
    fps = LtxvApiImageToVideo_fps
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: LtxvApiImageToVideo_model | Literal["LTX-2 (Pro)", "LTX-2 (Fast)"] = "LTX-2 (Pro)",
        prompt: str | list[str] | RealOutput = "",
        duration: LtxvApiImageToVideo_duration | Literal[6, 8, 10, 12, 14, 16, 18, 20] = 8,
        resolution: LtxvApiImageToVideo_resolution | Literal["1920x1080", "2560x1440", "3840x2160"] = "1920x1080",
        fps: LtxvApiImageToVideo_fps | Literal[25, 50] = 25,
        generate_audio: bool = False,
    ) -> VIDEO:
        """LTXV Image To Video: Professional-quality videos with customizable duration and resolution based on start image.

        Module: comfy_api_nodes.nodes_ltxv · Category: partner/video/LTXV
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): First frame to be used for the video.
            model (COMBO, optional): Default 'LTX-2 (Pro)'. One of: 'LTX-2 (Pro)', 'LTX-2 (Fast)'.
            prompt (STRING, optional): Default ''.
            duration (COMBO, optional): Default 8. One of: 6, 8, 10, 12, 14, 16, 18, 20.
            resolution (COMBO, optional): Default '1920x1080'. One of: '1920x1080', '2560x1440', '3840x2160'.
            fps (COMBO, optional): Default 25. One of: 25, 50.
            generate_audio (BOOLEAN, optional): When true, the generated video will include AI-generated audio matching the scene. Default False.

        Returns:
            VIDEO (VIDEO)
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
