from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.util import ImageLike
from .types import BOOLEAN, CONDITIONING, FLOAT, IMAGE, INT, LATENT, MODEL, STRING

class ComfyNumberConvert:
    """Convert Number."""
    def __call__(self, value: int | INT | float | FLOAT | str | STRING | bool | BOOLEAN) -> tuple[FLOAT, INT]:
        """Convert Number.

        Module: comfy_extras.nodes_number_convert · Category: utilities

        Args:
            value (INT or FLOAT or STRING or BOOLEAN, required)

        Returns:
            FLOAT (FLOAT)
            INT (INT)
        """

class SeedVR2Conditioning:
    """Apply SeedVR2 Conditioning: Build SeedVR2 positive/negative conditioning from a VAE latent."""
    def __call__(self, model: MODEL, vae_conditioning: LATENT) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply SeedVR2 Conditioning: Build SeedVR2 positive/negative conditioning from a VAE latent.

        Module: comfy_extras.nodes_seedvr · Category: model/conditioning

        Args:
            model (MODEL, required): The SeedVR2 model.
            vae_conditioning (LATENT, required)

        Returns:
            positive (CONDITIONING): The positive conditioning for sampling.
            negative (CONDITIONING): The negative conditioning for sampling.
        """

class SeedVR2PostProcessing_color_correction_method(str, Enum):
    lab = "lab"
    wavelet = "wavelet"
    adain = "adain"
    none = "none"

class SeedVR2PostProcessing:
    """Post-Process SeedVR2 Output: Align the generated image with the original resized image and apply color correction."""
    color_correction_method = SeedVR2PostProcessing_color_correction_method
    def __call__(
        self,
        images: IMAGE | ImageLike,
        original_resized_images: IMAGE | ImageLike,
        color_correction_method: SeedVR2PostProcessing_color_correction_method | Literal["lab", "wavelet", "adain", "none"] = "lab",
    ) -> IMAGE:
        """Post-Process SeedVR2 Output: Align the generated image with the original resized image and apply color correction.

        Module: comfy_extras.nodes_seedvr · Category: image/post-processors

        Args:
            images (IMAGE, required): The generated image to process.
            original_resized_images (IMAGE, required): The original resized image before pre-processing, used as reference.
            color_correction_method (COMBO, optional): Method to match the generated image colors to the original image. lab: transfer color in CIELAB space, preserving detail (most faithful). wavelet: transfer low-frequency color, keeping upscaled high-frequency detail. adain: match per-channel mean/std (fastest, global tint). none: skip color transfer (geometry alignment only). Default 'lab'. One of: 'lab', 'wavelet', 'adain', 'none'.

        Returns:
            images (IMAGE): The aligned, color-corrected image.
        """

class SeedVR2Preprocess:
    """Pre-Process SeedVR2 Input: Pad a resized image for SeedVR2 model."""
    def __call__(self, resized_images: IMAGE | ImageLike) -> IMAGE:
        """Pre-Process SeedVR2 Input: Pad a resized image for SeedVR2 model.

        Alpha channel is dropped. The node Post-Process SeedVR2 Output re-applies it from the original resized image.

        Module: comfy_extras.nodes_seedvr · Category: image/pre-processors

        Args:
            resized_images (IMAGE, required): The resized image to process.

        Returns:
            images (IMAGE): The padded image for VAE encoding.
        """

class SeedVR2TemporalChunk_chunking_mode(str, Enum):
    auto = "auto"
    manual = "manual"

class SeedVR2TemporalChunk:
    """Split SeedVR2 Latent: Split a SeedVR2 video latent into overlapping temporal chunks small enough to sample one at a time within VRAM, wiring latents outputs to both Apply SeedVR2 Conditioning and the sampler latent input before recombining with Merge SeedVR2 Latents."""
    chunking_mode = SeedVR2TemporalChunk_chunking_mode
    @overload
    def __call__(
        self,
        latent: LATENT,
        temporal_overlap: int | INT = 0,
        chunking_mode: Literal["auto", SeedVR2TemporalChunk_chunking_mode.auto] = "auto",
    ) -> tuple[LATENT, INT]: ...
    @overload
    def __call__(
        self,
        latent: LATENT,
        temporal_overlap: int | INT = 0,
        *,
        chunking_mode: Literal["manual", SeedVR2TemporalChunk_chunking_mode.manual],
        chunking_mode_frames_per_chunk: int | INT = 21,
    ) -> tuple[LATENT, INT]: ...
    @overload
    def __call__(
        self,
        latent: LATENT,
        temporal_overlap: int | INT,
        chunking_mode: Literal["manual", SeedVR2TemporalChunk_chunking_mode.manual],
        *,
        chunking_mode_frames_per_chunk: int | INT = 21,
    ) -> tuple[LATENT, INT]: ...
    @overload
    def __call__(
        self,
        latent: LATENT,
        temporal_overlap: int | INT = 0,
        *,
        chunking_mode: Mapping[str, Any],
    ) -> tuple[LATENT, INT]: ...
    @overload
    def __call__(
        self,
        latent: LATENT,
        temporal_overlap: int | INT,
        chunking_mode: Mapping[str, Any],
    ) -> tuple[LATENT, INT]:
        """Split SeedVR2 Latent: Split a SeedVR2 video latent into overlapping temporal chunks small enough to sample one at a time within VRAM, wiring latents outputs to both Apply SeedVR2 Conditioning and the sampler latent input before recombining with Merge SeedVR2 Latents.

        Module: comfy_extras.nodes_seedvr · Category: model/latent/batch

        Args:
            latent (LATENT, required): The VAE-encoded SeedVR2 latent to split.
            temporal_overlap (INT, optional): Latent frames shared between adjacent chunks and crossfaded at merge; 0 = no overlap. Range 0 to 16384. Default 0.
            chunking_mode (COMBO, optional): manual = use frames_per_chunk exactly; auto = predict the largest chunk that fits free VRAM. Default 'auto'. One of: 'auto', 'manual'.
            chunking_mode_frames_per_chunk (INT, if chunking_mode is 'manual'): Pixel frames per temporal chunk (4n+1: 1, 5, 9, 13, ...). Range 1 to 16384, step 4. Default 21.

        Returns:
            latents (list of LATENT): The temporal chunks in sequence order.
            temporal_overlap (INT): The effective latent-frame overlap between adjacent chunks, for Merge SeedVR2 Latents.
        """

class SeedVR2TemporalMerge:
    """Merge SeedVR2 Latents: Recombine sampled SeedVR2 latent temporal chunks into one latent, crossfading each overlap with a Hann window sized by the temporal_overlap wired from Split SeedVR2 Latent."""
    def __call__(self, latents: LATENT, temporal_overlap: int | INT = 0) -> LATENT:
        """Merge SeedVR2 Latents: Recombine sampled SeedVR2 latent temporal chunks into one latent, crossfading each overlap with a Hann window sized by the temporal_overlap wired from Split SeedVR2 Latent.

        Module: comfy_extras.nodes_seedvr · Category: model/latent/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required): The sampled temporal chunks in sequence order.
            temporal_overlap (INT, optional): The temporal_overlap output of Split SeedVR2 Latent. 0 = plain concatenation. Default 0.

        Returns:
            latent (LATENT): The recombined full-length latent.
        """
