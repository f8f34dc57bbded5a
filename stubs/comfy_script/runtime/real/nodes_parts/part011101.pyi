from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CONDITIONING, IMAGE, LATENT, MASK, SIGMAS, VAE, VIDEO

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

class BeebleSwitchXVideoEdit_alpha_mode(str, Enum):
    auto = "auto"
    fill = "fill"
    select = "select"
    custom = "custom"

class BeebleSwitchXVideoEdit_max_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

BeebleSwitchXVideoEdit_alpha_mode_values: TypeAlias = Literal[
    "auto",
    "fill",
    BeebleSwitchXVideoEdit_alpha_mode.auto,
    BeebleSwitchXVideoEdit_alpha_mode.fill,
]

class BeebleSwitchXVideoEdit:
    """Beeble SwitchX Video Edit: Edit a video with Beeble SwitchX."""
    alpha_mode = BeebleSwitchXVideoEdit_alpha_mode
    max_resolution = BeebleSwitchXVideoEdit_max_resolution
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        alpha_mode: BeebleSwitchXVideoEdit_alpha_mode_values = "auto",
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["select", BeebleSwitchXVideoEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["select", BeebleSwitchXVideoEdit_alpha_mode.select],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_keyframe: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Literal["custom", BeebleSwitchXVideoEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Literal["custom", BeebleSwitchXVideoEdit_alpha_mode.custom],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        alpha_mode_alpha_mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        *,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        alpha_mode: Mapping[str, Any],
        max_resolution: BeebleSwitchXVideoEdit_max_resolution | Literal["1080p", "720p"] = "1080p",
        seed: int = 0,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[VIDEO, VIDEO]:
        """Beeble SwitchX Video Edit: Edit a video with Beeble SwitchX.

        Switches anything in the scene (background, lighting, costume) while preserving the original subject's pixels and motion. Provide a reference image and/or text prompt to describe the new look. Max 240 frames, max ~2.77MP per frame.

        Module: comfy_api_nodes.nodes_beeble · Category: partner/video/Beeble
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            prompt (STRING, optional): Text description of the desired output (max 2000 chars). At least one of 'prompt' or 'reference_image' is required. Default ''.
            alpha_mode (COMBO, optional): Controls how SwitchX decides what to keep vs. regenerate. 'auto' isolates the main subject automatically. 'fill' regenerates the entire frame while preserving geometry. 'select' propagates a first-frame keyframe across the clip. 'custom' uses a per-frame alpha matte you provide. Default 'auto'. One of: 'auto', 'fill', 'select', 'custom'.
            max_resolution (COMBO, optional): Maximum output resolution. Default '1080p'. One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            reference_image (IMAGE, optional): Reference image whose look (background, lighting, costume) the result should adopt. At least one of 'reference_image' or 'prompt' is required.
            alpha_mode_alpha_keyframe (MASK, required if alpha_mode is 'select'): First-frame keyframe mask. Beeble propagates this across the video.
            alpha_mode_alpha_mask (MASK, required if alpha_mode is 'custom'): Per-frame grayscale mask covering the entire video. Must have the same frame count as the source. Connect a MASK output from SAM3_TrackToMask or similar.

        Returns:
            video (VIDEO)
            alpha (VIDEO): The alpha matte Beeble used. Empty for 'fill' mode, which has no separate matte.
        """

class Ideogram4Scheduler:
    """Ideogram 4 Scheduler."""
    def __call__(
        self,
        steps: int = 20,
        width: int = 1024,
        height: int = 1024,
        mu: float = 0.0,
        std: float = 1.75,
    ) -> SIGMAS:
        """Ideogram 4 Scheduler.

        Module: comfy_extras.nodes_ideogram4 · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 200. Default 20.
            width (INT, optional): Range 256 to 8192, step 16. Default 1024.
            height (INT, optional): Range 256 to 8192, step 16. Default 1024.
            mu (FLOAT, optional): Range -10.0 to 10.0, step 0.05. Default 0.0.
            std (FLOAT, optional): Range 0.1 to 5.0, step 0.05. Default 1.75.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class InstructPixToPixConditioning:
    """InstructPixToPixConditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        pixels: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """InstructPixToPixConditioning.

        Module: comfy_extras.nodes_ip2p · Category: model/conditioning/instructpix2pix

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            pixels (IMAGE, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """
