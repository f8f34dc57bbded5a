from enum import Enum
from typing import Literal, TypeAlias

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE

class ImageRGBToYUV:
    """Image RGB to YUV."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> tuple[IMAGE, IMAGE, IMAGE]:
        """Image RGB to YUV.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            image (IMAGE, required)

        Returns:
            Y (Tensor [batch, height, width, channels], 0 to 1)
            U (Tensor [batch, height, width, channels], 0 to 1)
            V (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageYUVToRGB:
    """Image YUV to RGB."""
    def __call__(
        self,
        Y: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        U: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        V: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> IMAGE:
        """Image YUV to RGB.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            Y (IMAGE, required)
            U (IMAGE, required)
            V (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class Morphology_operation(str, Enum):
    erode = "erode"
    dilate = "dilate"
    open = "open"
    close = "close"
    gradient = "gradient"
    bottom_hat = "bottom_hat"
    top_hat = "top_hat"

Morphology_operation_values: TypeAlias = Literal[
    "erode",
    "dilate",
    "open",
    "close",
    "gradient",
    "bottom_hat",
    "top_hat",
]

class Morphology:
    """Apply Morphology."""
    operation = Morphology_operation
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        operation: Morphology_operation | Morphology_operation_values = "erode",
        kernel_size: int = 3,
    ) -> IMAGE:
        """Apply Morphology.

        Module: comfy_extras.nodes_morphology · Category: image/filters

        Args:
            image (IMAGE, required)
            operation (COMBO, optional): Default 'erode'. One of: 'erode', 'dilate', 'open', 'close', 'gradient', 'bottom_hat', 'top_hat'.
            kernel_size (INT, optional): Range 3 to 999. Default 3.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
