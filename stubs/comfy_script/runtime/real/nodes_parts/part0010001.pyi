from collections.abc import Mapping, Sequence
from typing import Any

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CONDITIONING, IC_LORA_PARAMETERS, IMAGE, LATENT, MASK, MODEL, SIGMAS, VAE

class EmptyLTXVLatentVideo:
    """EmptyLTXVLatentVideo."""
    def __call__(self, width: int = 768, height: int = 512, length: int = 97, batch_size: int = 1) -> LATENT:
        """EmptyLTXVLatentVideo.

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            width (INT, optional): Range 64 to 16384, step 32. Default 768.
            height (INT, optional): Range 64 to 16384, step 32. Default 512.
            length (INT, optional): Range 1 to 16384, step 8. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class GetICLoRAParameters:
    """Get IC-LoRA Parameters: Extracts IC-LoRA parameters from the safetensors metadata of a LoRA-loaded model and outputs them for LTXVAddGuide (eg. reference_downscale_factor)."""
    def __call__(self, iclora_model: MODEL) -> IC_LORA_PARAMETERS:
        """Get IC-LoRA Parameters: Extracts IC-LoRA parameters from the safetensors metadata of a LoRA-loaded model and outputs them for LTXVAddGuide (eg. reference_downscale_factor).

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            iclora_model (MODEL, required): Direct output from a LoRA Loader for the specific IC-LoRA from which to extract the metadata.

        Returns:
            iclora_parameters (IC_LORA_PARAMETERS): IC-LoRA parameters extracted from the LoRA metadata (eg. reference_downscale_factor). Connect to LTXVAddGuide if the LoRA requires special handling of the guides.
        """

class LTXVAddGuide:
    """LTXVAddGuide."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        frame_idx: int = 0,
        strength: float = 1.0,
        attention_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        iclora_parameters: IC_LORA_PARAMETERS | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVAddGuide.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            latent (LATENT, required)
            image (IMAGE, required): Image or video to condition the latent video on. Must be 8*n + 1 frames. If the video is not 8*n + 1 frames, it will be cropped to the nearest 8*n + 1 frames.
            frame_idx (INT, optional): Frame index to start the conditioning at. For single-frame images or videos with 1-8 frames, any frame_idx value is acceptable. For videos with 9+ frames, frame_idx must be divisible by 8, otherwise it will be rounded down to the nearest multiple of 8. Negative values are counted from the end of the video. Range -9999 to 9999. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            attention_mask (MASK, optional): Optional pixel-space spatial mask. Controls per-region conditioning influence via self-attention, multiplied by strength.
            iclora_parameters (IC_LORA_PARAMETERS, optional): Optional IC-LoRA parameters from a Get IC-LoRA Parameters node. Used for adjusting guide processing as required by certain IC-LoRAs (eg. those with a reference_downscale_factor > 1). When chained, each LTXVAddGuide uses only the parameters connected to it.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVConcatAVLatent:
    """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g."""
    def __call__(
        self,
        video_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        audio_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            video_latent (LATENT, required)
            audio_latent (LATENT, required)

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVConditioning:
    """LTXVConditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        frame_rate: float = 25.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """LTXVConditioning.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            frame_rate (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 25.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class LTXVCropGuides:
    """LTXVCropGuides."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVCropGuides.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVImgToVideo:
    """LTXVImgToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 768,
        height: int = 512,
        length: int = 97,
        batch_size: int = 1,
        strength: float = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVImgToVideo.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            image (IMAGE, required)
            width (INT, optional): Range 64 to 16384, step 32. Default 768.
            height (INT, optional): Range 64 to 16384, step 32. Default 512.
            length (INT, optional): Range 9 to 16384, step 8. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            strength (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVImgToVideoInplace:
    """LTXVImgToVideoInplace."""
    def __call__(
        self,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        strength: float = 1.0,
        bypass: bool = False,
    ) -> LATENT:
        """LTXVImgToVideoInplace.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            vae (VAE, required)
            image (IMAGE, required)
            latent (LATENT, required)
            strength (FLOAT, optional): Range 0.0 to 1.0. Default 1.0.
            bypass (BOOLEAN, optional): Bypass the conditioning. Default False.

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LTXVPreprocess:
    """LTXV Preprocess."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike, img_compression: int = 35) -> IMAGE:
        """LTXV Preprocess.

        Module: comfy_extras.nodes_lt · Category: video/preprocessors

        Args:
            image (IMAGE, required)
            img_compression (INT, optional): Amount of compression to apply on image. Range 0 to 100. Default 35.

        Returns:
            output_image (Tensor [batch, height, width, channels], 0 to 1)
        """

class LTXVReferenceAudio:
    """LTXV Reference Audio (ID-LoRA): Set reference audio for ID-LoRA speaker identity transfer."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        reference_audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio_vae: VAE,
        identity_guidance_scale: float = 3.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
    ) -> tuple[MODEL, CONDITIONING, CONDITIONING]:
        """LTXV Reference Audio (ID-LoRA): Set reference audio for ID-LoRA speaker identity transfer.

        Encodes a reference audio clip into the conditioning and optionally patches the model with identity guidance (extra forward pass without reference, amplifying the speaker identity effect).

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            reference_audio (AUDIO, required): Reference audio clip whose speaker identity to transfer. ~5 seconds recommended (training duration). Shorter or longer clips may degrade voice identity transfer.
            audio_vae (VAE, required): LTXV Audio VAE for encoding.
            identity_guidance_scale (FLOAT, optional): Strength of identity guidance. Runs an extra forward pass without reference each step to amplify speaker identity. Set to 0 to disable (no extra pass). Range 0.0 to 100.0, step 0.01. Default 3.0.
            start_percent (FLOAT, optional): Start of the sigma range where identity guidance is active. Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): End of the sigma range where identity guidance is active. Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class LTXVScheduler:
    """LTXVScheduler."""
    def __call__(
        self,
        steps: int = 20,
        max_shift: float = 2.05,
        base_shift: float = 0.95,
        stretch: bool = True,
        terminal: float = 0.1,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> SIGMAS:
        """LTXVScheduler.

        Module: comfy_extras.nodes_lt · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.05.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.95.
            stretch (BOOLEAN, optional): Stretch the sigmas to be in the range [terminal, 1]. Default True.
            terminal (FLOAT, optional): The terminal value of the sigmas after stretching. Range 0.0 to 0.99, step 0.01. Default 0.1.
            latent (LATENT, optional)

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class LTXVSeparateAVLatent:
    """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g."""
    def __call__(self, av_latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput) -> tuple[LATENT, LATENT]:
        """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            av_latent (LATENT, required)

        Returns:
            video_latent (dict of samples: Tensor [batch, channels, height, width], …)
            audio_latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ModelSamplingLTXV:
    """ModelSamplingLTXV."""
    def __call__(
        self,
        model: MODEL,
        max_shift: float = 2.05,
        base_shift: float = 0.95,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> MODEL:
        """ModelSamplingLTXV.

        Module: comfy_extras.nodes_lt · Category: model/patch/ltxv

        Args:
            model (MODEL, required)
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.05.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.95.
            latent (LATENT, optional)

        Returns:
            MODEL (MODEL)
        """
