from collections.abc import Mapping, Sequence
from typing import Any

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CONDITIONING, IMAGE, LATENT, VAE

class StableCascadeEmptyLatentImage:
    """StableCascade_EmptyLatentImage."""
    def __call__(
        self,
        width: int = 1024,
        height: int = 1024,
        compression: int = 42,
        batch_size: int = 1,
    ) -> tuple[LATENT, LATENT]:
        """StableCascade_EmptyLatentImage.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_EmptyLatentImage

        Args:
            width (INT, optional): Range 256 to 16384, step 8. Default 1024.
            height (INT, optional): Range 256 to 16384, step 8. Default 1024.
            compression (INT, optional): Range 4 to 128. Default 42.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            stage_c (dict of samples: Tensor [batch, channels, height, width], …)
            stage_b (dict of samples: Tensor [batch, channels, height, width], …)
        """

class StableCascadeStageBConditioning:
    """StableCascade_StageB_Conditioning."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        stage_c: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> CONDITIONING:
        """StableCascade_StageB_Conditioning.

        Module: comfy_extras.nodes_stable_cascade · Category: model/conditioning/stable cascade · Class type: StableCascade_StageB_Conditioning

        Args:
            conditioning (CONDITIONING, required)
            stage_c (LATENT, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class StableCascadeStageCVAEEncode:
    """StableCascade_StageC_VAEEncode."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        compression: int = 42,
    ) -> tuple[LATENT, LATENT]:
        """StableCascade_StageC_VAEEncode.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_StageC_VAEEncode

        Args:
            image (IMAGE, required)
            vae (VAE, required)
            compression (INT, optional): Range 4 to 128. Default 42.

        Returns:
            stage_c (dict of samples: Tensor [batch, channels, height, width], …)
            stage_b (dict of samples: Tensor [batch, channels, height, width], …)
        """

class StableCascadeSuperResolutionControlnet:
    """StableCascade_SuperResolutionControlnet."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike, vae: VAE) -> tuple[IMAGE, LATENT, LATENT]:
        """StableCascade_SuperResolutionControlnet.

        Module: comfy_extras.nodes_stable_cascade · Category: experimental/stable cascade · Class type: StableCascade_SuperResolutionControlnet
        Experimental: may change in a future version.

        Args:
            image (IMAGE, required)
            vae (VAE, required)

        Returns:
            controlnet_input (Tensor [batch, height, width, channels], 0 to 1)
            stage_c (dict of samples: Tensor [batch, channels, height, width], …)
            stage_b (dict of samples: Tensor [batch, channels, height, width], …)
        """
