from collections.abc import Sequence
from enum import Enum
from typing import Any

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP_VISION, CONDITIONING, IMAGE, LATENT, MODEL, Result, VAE

class ConditioningSetAreaPercentageVideo:
    """Conditioning (Set Area with Percentage for Video)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        width: float = 1.0,
        height: float = 1.0,
        temporal: float = 1.0,
        x: float = 0,
        y: float = 0,
        z: float = 0,
        strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area with Percentage for Video).

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            width (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            height (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            temporal (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            x (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            y (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            z (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ImageOnlyCheckpointLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class ImageOnlyCheckpointLoader:
    """Load Checkpoint Image Only (img2vid model)."""
    ckpt_name = ImageOnlyCheckpointLoader_ckpt_name
    def __call__(self, ckpt_name: ImageOnlyCheckpointLoader_ckpt_name | str) -> tuple[MODEL, CLIP_VISION, VAE]:
        """Load Checkpoint Image Only (img2vid model).

        Module: comfy_extras.nodes_video_model · Category: model/loaders

        Args:
            ckpt_name (COMBO, required)

        Returns:
            MODEL (MODEL)
            CLIP_VISION (CLIP_VISION)
            VAE (VAE)
        """

class ImageOnlyCheckpointSave:
    """ImageOnlyCheckpointSave."""
    def __call__(
        self,
        model: MODEL,
        clip_vision: CLIP_VISION,
        vae: VAE,
        filename_prefix: str | list[str] | RealOutput = "checkpoints/ComfyUI",
    ) -> Result:
        """ImageOnlyCheckpointSave.

        Module: comfy_extras.nodes_video_model · Category: model/merging
        Output node: runs even if nothing uses its outputs.

        Args:
            model (MODEL, required)
            clip_vision (CLIP_VISION, required)
            vae (VAE, required)
            filename_prefix (STRING, optional): Default 'checkpoints/ComfyUI'.

        Returns:
            What the node saves or shows, once it has run.
        """

class SVDImg2vidConditioning:
    """SVD_img2vid_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 1024,
        height: int = 576,
        video_frames: int = 14,
        motion_bucket_id: int = 127,
        fps: int = 6,
        augmentation_level: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SVD_img2vid_Conditioning.

        Module: comfy_extras.nodes_video_model · Category: model/conditioning/stable video · Class type: SVD_img2vid_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 1024.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 14.
            motion_bucket_id (INT, optional): Range 1 to 1023. Default 127.
            fps (INT, optional): Range 1 to 1024. Default 6.
            augmentation_level (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VideoLinearCFGGuidance:
    """Video Linear CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float = 1.0) -> MODEL:
        """Video Linear CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class VideoTriangleCFGGuidance:
    """Video Triangle CFG Guidance."""
    def __call__(self, model: MODEL, min_cfg: float = 1.0) -> MODEL:
        """Video Triangle CFG Guidance.

        Module: comfy_extras.nodes_video_model · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            min_cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.5. Default 1.0.

        Returns:
            MODEL (MODEL)
        """
