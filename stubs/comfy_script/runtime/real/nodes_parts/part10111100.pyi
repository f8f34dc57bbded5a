from collections.abc import Sequence
from typing import Any

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CONDITIONING, IMAGE, LATENT

class SD_4XUpscaleConditioning:
    """SD_4XUpscale_Conditioning."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        scale_ratio: float = 4.0,
        noise_augmentation: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SD_4XUpscale_Conditioning.

        Module: comfy_extras.nodes_sdupscale · Category: model/conditioning/stable diffusion upscaler · Class type: SD_4XUpscale_Conditioning

        Args:
            images (IMAGE, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            scale_ratio (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 4.0.
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """
