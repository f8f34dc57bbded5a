from comfy_script.runtime.util import ImageLike
from .types import CONDITIONING, IMAGE, INT, LATENT, VAE

class StableCascadeEmptyLatentImage:
    """StableCascade_EmptyLatentImage."""
    def __call__(
        self,
        width: int | INT = 1024,
        height: int | INT = 1024,
        compression: int | INT = 42,
        batch_size: int | INT = 1,
    ) -> tuple[LATENT, LATENT]:
        """StableCascade_EmptyLatentImage.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_EmptyLatentImage

        Args:
            width (INT, optional): Range 256 to 16384, step 8. Default 1024.
            height (INT, optional): Range 256 to 16384, step 8. Default 1024.
            compression (INT, optional): Range 4 to 128. Default 42.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            stage_c (LATENT)
            stage_b (LATENT)
        """

class StableCascadeStageBConditioning:
    """StableCascade_StageB_Conditioning."""
    def __call__(self, conditioning: CONDITIONING, stage_c: LATENT) -> CONDITIONING:
        """StableCascade_StageB_Conditioning.

        Module: comfy_extras.nodes_stable_cascade · Category: model/conditioning/stable cascade · Class type: StableCascade_StageB_Conditioning

        Args:
            conditioning (CONDITIONING, required)
            stage_c (LATENT, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class StableCascadeStageCVAEEncode:
    """StableCascade_StageC_VAEEncode."""
    def __call__(self, image: IMAGE | ImageLike, vae: VAE, compression: int | INT = 42) -> tuple[LATENT, LATENT]:
        """StableCascade_StageC_VAEEncode.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_StageC_VAEEncode

        Args:
            image (IMAGE, required)
            vae (VAE, required)
            compression (INT, optional): Range 4 to 128. Default 42.

        Returns:
            stage_c (LATENT)
            stage_b (LATENT)
        """

class StableCascadeSuperResolutionControlnet:
    """StableCascade_SuperResolutionControlnet."""
    def __call__(self, image: IMAGE | ImageLike, vae: VAE) -> tuple[IMAGE, LATENT, LATENT]:
        """StableCascade_SuperResolutionControlnet.

        Module: comfy_extras.nodes_stable_cascade · Category: experimental/stable cascade · Class type: StableCascade_SuperResolutionControlnet
        Experimental: may change in a future version.

        Args:
            image (IMAGE, required)
            vae (VAE, required)

        Returns:
            controlnet_input (IMAGE)
            stage_c (LATENT)
            stage_b (LATENT)
        """
