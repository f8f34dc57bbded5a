from collections.abc import Mapping, Sequence

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, IMAGE, VAE

class TextEncodeJoyImageEdit:
    """TextEncodeJoyImageEdit."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        vae: VAE | None = None,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        images_image0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        images_image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeJoyImageEdit.

        Module: comfy_extras.nodes_joyimage · Category: model/conditioning/joyimage

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            vae (VAE, optional)
            images (list of IMAGE, optional): 0 to 6 elements, or a dictionary by name: image0, image1, image2, … (6 in all); each also by keyword, as images_image0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """
