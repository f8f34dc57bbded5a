from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import PhotoMakers
from .types import CLIP, CLIP_VISION, CONDITIONING, GUIDER, IMAGE, LATENT, MODEL, PHOTOMAKER, VAE

class SelfAttentionGuidance:
    """Self-Attention Guidance."""
    def __call__(self, model: MODEL, scale: float = 0.5, blur_sigma: float = 2.0) -> MODEL:
        """Self-Attention Guidance.

        Module: comfy_extras.nodes_sag · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range -2.0 to 5.0, step 0.01. Default 0.5.
            blur_sigma (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNeg:
    """Perp-Neg (DEPRECATED by Perp-Neg Guider)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        model: MODEL,
        empty_conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        neg_scale: float = 1.0,
    ) -> MODEL:
        """Perp-Neg (DEPRECATED by Perp-Neg Guider).

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            empty_conditioning (CONDITIONING, required)
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNegGuider:
    """Perp-Neg Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        empty_conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cfg: float = 8.0,
        neg_scale: float = 1.0,
    ) -> GUIDER:
        """Perp-Neg Guider.

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            empty_conditioning (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            GUIDER (GUIDER)
        """

class StableZero123Conditioning:
    """StableZero123_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 256,
        height: int = 256,
        batch_size: int = 1,
        elevation: float = 0.0,
        azimuth: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class StableZero123ConditioningBatched:
    """StableZero123_Conditioning_Batched."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 256,
        height: int = 256,
        batch_size: int = 1,
        elevation: float = 0.0,
        azimuth: float = 0.0,
        elevation_batch_increment: float = 0.0,
        azimuth_batch_increment: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning_Batched.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning_Batched

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            elevation_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SV3DConditioning:
    """SV3D_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        width: int = 576,
        height: int = 576,
        video_frames: int = 21,
        elevation: float = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SV3D_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable video 3d · Class type: SV3D_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 576.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 21.
            elevation (FLOAT, optional): Range -90.0 to 90.0, step 0.1. Default 0.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

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

class PhotoMakerLoader:
    """Load PhotoMaker Model."""
    photomaker_model_name = PhotoMakers
    def __call__(self, photomaker_model_name: PhotoMakers | str) -> PHOTOMAKER:
        """Load PhotoMaker Model.

        Module: comfy_extras.nodes_photomaker · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            photomaker_model_name (PhotoMakers, required)

        Returns:
            PHOTOMAKER (PHOTOMAKER)
        """

class PhotoMakerEncode:
    """PhotoMaker Encode."""
    def __call__(
        self,
        photomaker: PHOTOMAKER,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        clip: CLIP,
        text: str | list[str] | RealOutput = "photograph of photomaker",
    ) -> CONDITIONING:
        """PhotoMaker Encode.

        Module: comfy_extras.nodes_photomaker · Category: model/conditioning/photomaker
        Experimental: may change in a future version.

        Args:
            photomaker (PHOTOMAKER, required)
            image (IMAGE, required)
            clip (CLIP, required)
            text (STRING, optional): Default 'photograph of photomaker'.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class CLIPTextEncodePixArtAlpha:
    """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha."""
    @overload
    def __call__(
        self,
        width: int = 1024,
        height: int = 1024,
        text: str | list[str] | RealOutput = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(self, width: int, height: int, text: str | list[str] | RealOutput, clip: CLIP) -> CONDITIONING:
        """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha.

        Does not apply to PixArt Sigma.

        Module: comfy_extras.nodes_pixart · Category: model/conditioning/pixart

        Args:
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            text (STRING, optional): Default ''.
            clip (CLIP, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class CLIPTextEncodeControlnet:
    """CLIP Text Encode (Controlnet)."""
    def __call__(
        self,
        clip: CLIP,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        text: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (Controlnet).

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            conditioning (CONDITIONING, required)
            text (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class T5TokenizerOptions:
    """T5 Tokenizer Options."""
    def __call__(self, clip: CLIP, min_padding: int = 0, min_length: int = 0) -> CLIP:
        """T5 Tokenizer Options.

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            min_padding (INT, optional): Range 0 to 10000. Default 0.
            min_length (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            CLIP (CLIP)
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

class DifferentialDiffusion:
    """Differential Diffusion."""
    def __call__(self, model: MODEL, strength: float = 1.0) -> MODEL:
        """Differential Diffusion.

        Module: comfy_extras.nodes_differential_diffusion · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
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

class ModelMergeSD1:
    """ModelMergeSD1."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float = 1.0,
        label_emb: float = 1.0,
        input_blocks_0: float = 1.0,
        input_blocks_1: float = 1.0,
        input_blocks_2: float = 1.0,
        input_blocks_3: float = 1.0,
        input_blocks_4: float = 1.0,
        input_blocks_5: float = 1.0,
        input_blocks_6: float = 1.0,
        input_blocks_7: float = 1.0,
        input_blocks_8: float = 1.0,
        input_blocks_9: float = 1.0,
        input_blocks_10: float = 1.0,
        input_blocks_11: float = 1.0,
        middle_block_0: float = 1.0,
        middle_block_1: float = 1.0,
        middle_block_2: float = 1.0,
        output_blocks_0: float = 1.0,
        output_blocks_1: float = 1.0,
        output_blocks_2: float = 1.0,
        output_blocks_3: float = 1.0,
        output_blocks_4: float = 1.0,
        output_blocks_5: float = 1.0,
        output_blocks_6: float = 1.0,
        output_blocks_7: float = 1.0,
        output_blocks_8: float = 1.0,
        output_blocks_9: float = 1.0,
        output_blocks_10: float = 1.0,
        output_blocks_11: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeSD1.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.0.'.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.1.'.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.2.'.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.3.'.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.4.'.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.5.'.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.6.'.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.7.'.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.8.'.
            input_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.9.'.
            input_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.10.'.
            input_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.11.'.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.0.'.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.1.'.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.2.'.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.0.'.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.1.'.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.2.'.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.3.'.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.4.'.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.5.'.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.6.'.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.7.'.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.8.'.
            output_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.9.'.
            output_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.10.'.
            output_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.11.'.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSD2:
    """ModelMergeSD2."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float = 1.0,
        label_emb: float = 1.0,
        input_blocks_0: float = 1.0,
        input_blocks_1: float = 1.0,
        input_blocks_2: float = 1.0,
        input_blocks_3: float = 1.0,
        input_blocks_4: float = 1.0,
        input_blocks_5: float = 1.0,
        input_blocks_6: float = 1.0,
        input_blocks_7: float = 1.0,
        input_blocks_8: float = 1.0,
        input_blocks_9: float = 1.0,
        input_blocks_10: float = 1.0,
        input_blocks_11: float = 1.0,
        middle_block_0: float = 1.0,
        middle_block_1: float = 1.0,
        middle_block_2: float = 1.0,
        output_blocks_0: float = 1.0,
        output_blocks_1: float = 1.0,
        output_blocks_2: float = 1.0,
        output_blocks_3: float = 1.0,
        output_blocks_4: float = 1.0,
        output_blocks_5: float = 1.0,
        output_blocks_6: float = 1.0,
        output_blocks_7: float = 1.0,
        output_blocks_8: float = 1.0,
        output_blocks_9: float = 1.0,
        output_blocks_10: float = 1.0,
        output_blocks_11: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeSD2.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.0.'.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.1.'.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.2.'.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.3.'.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.4.'.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.5.'.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.6.'.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.7.'.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.8.'.
            input_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.9.'.
            input_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.10.'.
            input_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.11.'.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.0.'.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.1.'.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.2.'.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.0.'.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.1.'.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.2.'.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.3.'.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.4.'.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.5.'.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.6.'.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.7.'.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.8.'.
            output_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.9.'.
            output_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.10.'.
            output_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.11.'.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSDXL:
    """ModelMergeSDXL."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float = 1.0,
        label_emb: float = 1.0,
        input_blocks_0: float = 1.0,
        input_blocks_1: float = 1.0,
        input_blocks_2: float = 1.0,
        input_blocks_3: float = 1.0,
        input_blocks_4: float = 1.0,
        input_blocks_5: float = 1.0,
        input_blocks_6: float = 1.0,
        input_blocks_7: float = 1.0,
        input_blocks_8: float = 1.0,
        middle_block_0: float = 1.0,
        middle_block_1: float = 1.0,
        middle_block_2: float = 1.0,
        output_blocks_0: float = 1.0,
        output_blocks_1: float = 1.0,
        output_blocks_2: float = 1.0,
        output_blocks_3: float = 1.0,
        output_blocks_4: float = 1.0,
        output_blocks_5: float = 1.0,
        output_blocks_6: float = 1.0,
        output_blocks_7: float = 1.0,
        output_blocks_8: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeSDXL.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSD3_2B:
    """ModelMergeSD3_2B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embed: float = 1.0,
        x_embedder: float = 1.0,
        context_embedder: float = 1.0,
        y_embedder: float = 1.0,
        t_embedder: float = 1.0,
        joint_blocks_0: float = 1.0,
        joint_blocks_1: float = 1.0,
        joint_blocks_2: float = 1.0,
        joint_blocks_3: float = 1.0,
        joint_blocks_4: float = 1.0,
        joint_blocks_5: float = 1.0,
        joint_blocks_6: float = 1.0,
        joint_blocks_7: float = 1.0,
        joint_blocks_8: float = 1.0,
        joint_blocks_9: float = 1.0,
        joint_blocks_10: float = 1.0,
        joint_blocks_11: float = 1.0,
        joint_blocks_12: float = 1.0,
        joint_blocks_13: float = 1.0,
        joint_blocks_14: float = 1.0,
        joint_blocks_15: float = 1.0,
        joint_blocks_16: float = 1.0,
        joint_blocks_17: float = 1.0,
        joint_blocks_18: float = 1.0,
        joint_blocks_19: float = 1.0,
        joint_blocks_20: float = 1.0,
        joint_blocks_21: float = 1.0,
        joint_blocks_22: float = 1.0,
        joint_blocks_23: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeSD3_2B.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_embed.'.
            x_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'x_embedder.'.
            context_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'context_embedder.'.
            y_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'y_embedder.'.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            joint_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.0.'.
            joint_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.1.'.
            joint_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.2.'.
            joint_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.3.'.
            joint_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.4.'.
            joint_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.5.'.
            joint_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.6.'.
            joint_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.7.'.
            joint_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.8.'.
            joint_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.9.'.
            joint_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.10.'.
            joint_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.11.'.
            joint_blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.12.'.
            joint_blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.13.'.
            joint_blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.14.'.
            joint_blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.15.'.
            joint_blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.16.'.
            joint_blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.17.'.
            joint_blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.18.'.
            joint_blocks_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.19.'.
            joint_blocks_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.20.'.
            joint_blocks_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.21.'.
            joint_blocks_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.22.'.
            joint_blocks_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.23.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """
