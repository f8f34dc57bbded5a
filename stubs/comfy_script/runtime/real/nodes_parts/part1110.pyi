from collections.abc import Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, IMAGE, LATENT, MODEL, SAMPLER, SIGMAS, VAE, VIDEO

class ARVideoI2V:
    """ARVideoI2V."""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
    ) -> tuple[MODEL, LATENT]:
        """ARVideoI2V.

        Module: comfy_extras.nodes_ar_video · Category: model/conditioning/autoregressive

        Args:
            model (MODEL, required)
            vae (VAE, required)
            start_image (IMAGE, required)
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 1024, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            MODEL (MODEL)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CLIPTextEncodeFlux:
    """CLIPTextEncodeFlux."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        t5xxl: str | list[str] | RealOutput = "",
        guidance: float = 3.5,
    ) -> CONDITIONING:
        """CLIPTextEncodeFlux.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class EmptyARVideoLatent:
    """EmptyARVideoLatent."""
    def __call__(self, width: int = 832, height: int = 480, length: int = 81, batch_size: int = 1) -> LATENT:
        """EmptyARVideoLatent.

        Module: comfy_extras.nodes_ar_video · Category: model/latent/autoregressive

        Args:
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 1024, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class EmptyFlux2LatentImage:
    """Empty Flux 2 Latent."""
    def __call__(self, width: int = 1024, height: int = 1024, batch_size: int = 1) -> LATENT:
        """Empty Flux 2 Latent.

        Module: comfy_extras.nodes_flux · Category: model/latent/flux

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class Flux2Scheduler:
    """Flux2Scheduler."""
    def __call__(self, steps: int = 20, width: int = 1024, height: int = 1024) -> SIGMAS:
        """Flux2Scheduler.

        Module: comfy_extras.nodes_flux · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 4096. Default 20.
            width (INT, optional): Range 16 to 16384. Default 1024.
            height (INT, optional): Range 16 to 16384. Default 1024.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class FluxDisableGuidance:
    """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models"""
    def __call__(self, conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING]) -> CONDITIONING:
        """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FluxGuidance:
    """FluxGuidance."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        guidance: float = 3.5,
    ) -> CONDITIONING:
        """FluxGuidance.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class FluxKVCache:
    """Flux KV Cache: Enables KV Cache optimization for reference images on Flux family models."""
    def __call__(self, model: MODEL) -> MODEL:
        """Flux KV Cache: Enables KV Cache optimization for reference images on Flux family models.

        Module: comfy_extras.nodes_flux · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to use KV Cache on.

        Returns:
            MODEL (MODEL): The patched model with KV Cache enabled.
        """

class FluxKontextImageScale:
    """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class FluxKontextMultiReferenceLatentMethod_reference_latents_method(str, Enum):
    offset = "offset"
    index = "index"  # type: ignore[assignment]
    uxo_uno = "uxo/uno"
    index_timestep_zero = "index_timestep_zero"

class FluxKontextMultiReferenceLatentMethod:
    """Edit Model Reference Method."""
    reference_latents_method = FluxKontextMultiReferenceLatentMethod_reference_latents_method
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        reference_latents_method: FluxKontextMultiReferenceLatentMethod_reference_latents_method | Literal["offset", "index", "uxo/uno", "index_timestep_zero"] = "offset",
    ) -> CONDITIONING:
        """Edit Model Reference Method.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux
        Experimental: may change in a future version.

        Args:
            conditioning (CONDITIONING, required)
            reference_latents_method (COMBO, optional): Default 'offset'. One of: 'offset', 'index', 'uxo/uno', 'index_timestep_zero'.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ResolutionSelector_aspect_ratio(str, Enum):
    _1_1_Square = "1:1 (Square)"
    _2_3_Portrait_Photo = "2:3 (Portrait Photo)"
    _3_2_Photo = "3:2 (Photo)"
    _3_4_Portrait_Standard = "3:4 (Portrait Standard)"
    _4_3_Standard = "4:3 (Standard)"
    _9_16_Portrait_Widescreen = "9:16 (Portrait Widescreen)"
    _16_9_Widescreen = "16:9 (Widescreen)"
    _21_9_Ultrawide = "21:9 (Ultrawide)"

ResolutionSelector_aspect_ratio_values: TypeAlias = Literal[
    "1:1 (Square)",
    "2:3 (Portrait Photo)",
    "3:2 (Photo)",
    "3:4 (Portrait Standard)",
    "4:3 (Standard)",
    "9:16 (Portrait Widescreen)",
    "16:9 (Widescreen)",
    "21:9 (Ultrawide)",
]

class ResolutionSelector:
    """Resolution Selector: Calculate width and height from aspect ratio and megapixel target."""
    aspect_ratio = ResolutionSelector_aspect_ratio
    def __call__(
        self,
        aspect_ratio: ResolutionSelector_aspect_ratio | ResolutionSelector_aspect_ratio_values = "1:1 (Square)",
        megapixels: float = 1.0,
        multiple: int = 8,
    ) -> tuple[int, int]:
        """Resolution Selector: Calculate width and height from aspect ratio and megapixel target.

        Useful for setting up Empty Latent Image dimensions.

        Module: comfy_extras.nodes_resolution · Category: utilities

        Args:
            aspect_ratio (COMBO, optional): The aspect ratio for the output dimensions. Default '1:1 (Square)'. One of: '1:1 (Square)', '2:3 (Portrait Photo)', '3:2 (Photo)', '3:4 (Portrait Standard)', '4:3 (Standard)', '9:16 (Portrait Widescreen)', '16:9 (Widescreen)', '21:9 (Ultrawide)'.
            megapixels (FLOAT, optional): Target total megapixels. 1.0 MP ≈ 1024x1024 for square. Range 0.1 to 16.0, step 0.1. Default 1.0.
            multiple (INT, optional): Nearest multiple of the result to set the selected resolution to. Range 8 to 128, step 4. Default 8.

        Returns:
            width (INT): Calculated width in pixels multiplied by the selected multiple.
            height (INT): Calculated height in pixels multiplied by the selected multiple.
        """

class SamplerARVideo:
    """Sampler AR Video."""
    def __call__(self, num_frame_per_block: int = 1) -> SAMPLER:
        """Sampler AR Video.

        Module: comfy_extras.nodes_ar_video · Category: model/sampling/samplers

        Args:
            num_frame_per_block (INT, optional): Frames per autoregressive block. 1 = framewise, 3 = chunkwise. Must match the checkpoint's training mode. Range 1 to 64. Default 1.

        Returns:
            SAMPLER (SAMPLER)
        """

class Veo3FirstLastFrameNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class Veo3FirstLastFrameNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class Veo3FirstLastFrameNode_model(str, Enum):
    veo_3_1_generate = "veo-3.1-generate"
    veo_3_1_fast_generate = "veo-3.1-fast-generate"
    veo_3_1_lite = "veo-3.1-lite"

Veo3FirstLastFrameNode_model_values: TypeAlias = Literal[
    "veo-3.1-generate",
    "veo-3.1-fast-generate",
    "veo-3.1-lite",
]

class Veo3FirstLastFrameNode:
    """Google Veo 3 First-Last-Frame to Video: Generate video using prompt and first and last frames."""
    resolution = Veo3FirstLastFrameNode_resolution
    aspect_ratio = Veo3FirstLastFrameNode_aspect_ratio
    model = Veo3FirstLastFrameNode_model
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        resolution: Veo3FirstLastFrameNode_resolution | Literal["720p", "1080p", "4k"] = "720p",
        aspect_ratio: Veo3FirstLastFrameNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        duration: int = 8,
        seed: int = 0,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: Veo3FirstLastFrameNode_model | Veo3FirstLastFrameNode_model_values = "veo-3.1-generate",
        generate_audio: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        resolution: Veo3FirstLastFrameNode_resolution | Literal["720p", "1080p", "4k"],
        aspect_ratio: Veo3FirstLastFrameNode_aspect_ratio | Literal["16:9", "9:16"],
        duration: int,
        seed: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: Veo3FirstLastFrameNode_model | Veo3FirstLastFrameNode_model_values = "veo-3.1-generate",
        generate_audio: bool = True,
    ) -> VIDEO:
        """Google Veo 3 First-Last-Frame to Video: Generate video using prompt and first and last frames.

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p', '4k'.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            duration (INT, optional): Duration of the output video in seconds. Range 4 to 8, step 2. Default 8.
            seed (INT, optional): Seed for video generation. Range 0 to 4294967295. Default 0.
            first_frame (IMAGE, required): Start frame.
            last_frame (IMAGE, required): End frame.
            model (COMBO, optional): Default 'veo-3.1-generate'. One of: 'veo-3.1-generate', 'veo-3.1-fast-generate', 'veo-3.1-lite'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class Veo3VideoGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class Veo3VideoGenerationNode_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _4k = "4k"

class Veo3VideoGenerationNode_person_generation(str, Enum):
    ALLOW = "ALLOW"
    BLOCK = "BLOCK"

class Veo3VideoGenerationNode_model(str, Enum):
    veo_3_1_generate = "veo-3.1-generate"
    veo_3_1_fast_generate = "veo-3.1-fast-generate"
    veo_3_1_lite = "veo-3.1-lite"
    veo_3_0_generate_001 = "veo-3.0-generate-001"
    veo_3_0_fast_generate_001 = "veo-3.0-fast-generate-001"

Veo3VideoGenerationNode_model_values: TypeAlias = Literal[
    "veo-3.1-generate",
    "veo-3.1-fast-generate",
    "veo-3.1-lite",
    "veo-3.0-generate-001",
    "veo-3.0-fast-generate-001",
]

class Veo3VideoGenerationNode:
    """Google Veo 3 Video Generation: Generates videos from text prompts using Google's Veo 3 API"""
    aspect_ratio = Veo3VideoGenerationNode_aspect_ratio
    resolution = Veo3VideoGenerationNode_resolution
    person_generation = Veo3VideoGenerationNode_person_generation
    model = Veo3VideoGenerationNode_model
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: Veo3VideoGenerationNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        resolution: Veo3VideoGenerationNode_resolution | Literal["720p", "1080p", "4k"] = "720p",
        negative_prompt: str | list[str] | RealOutput = "",
        duration_seconds: int = 8,
        enhance_prompt: bool = True,
        person_generation: Veo3VideoGenerationNode_person_generation | Literal["ALLOW", "BLOCK"] = "ALLOW",
        seed: int = 0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model: Veo3VideoGenerationNode_model | Veo3VideoGenerationNode_model_values | None = None,
        generate_audio: bool = False,
    ) -> VIDEO:
        """Google Veo 3 Video Generation: Generates videos from text prompts using Google's Veo 3 API

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            resolution (COMBO, optional): Output video resolution. 4K is not available for veo-3.1-lite and veo-3.0 models. Default '720p'. One of: '720p', '1080p', '4k'.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            duration_seconds (INT, optional): Duration of the output video in seconds. Range 4 to 8, step 2. Default 8.
            enhance_prompt (BOOLEAN, optional): This parameter is deprecated and ignored. Default True.
            person_generation (COMBO, optional): Whether to allow generating people in the video. Default 'ALLOW'. One of: 'ALLOW', 'BLOCK'.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 4294967295. Default 0.
            image (IMAGE, optional): Optional reference image to guide video generation.
            model (COMBO, optional): Veo 3 model to use for video generation. One of: 'veo-3.1-generate', 'veo-3.1-fast-generate', 'veo-3.1-lite', 'veo-3.0-generate-001', 'veo-3.0-fast-generate-001'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Supported by all Veo 3 models. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class VeoVideoGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"

class VeoVideoGenerationNode_person_generation(str, Enum):
    ALLOW = "ALLOW"
    BLOCK = "BLOCK"

class VeoVideoGenerationNode_model(str, Enum):
    veo_2_0_generate_001 = "veo-2.0-generate-001"

class VeoVideoGenerationNode:
    """Google Veo 2 Video Generation: Generates videos from text prompts using Google's Veo 2 API"""
    aspect_ratio = VeoVideoGenerationNode_aspect_ratio
    person_generation = VeoVideoGenerationNode_person_generation
    model = VeoVideoGenerationNode_model
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        aspect_ratio: VeoVideoGenerationNode_aspect_ratio | Literal["16:9", "9:16"] = "16:9",
        negative_prompt: str | list[str] | RealOutput = "",
        duration_seconds: int = 5,
        enhance_prompt: bool = True,
        person_generation: VeoVideoGenerationNode_person_generation | Literal["ALLOW", "BLOCK"] = "ALLOW",
        seed: int = 0,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model: VeoVideoGenerationNode_model | Literal["veo-2.0-generate-001"] = "veo-2.0-generate-001",
    ) -> VIDEO:
        """Google Veo 2 Video Generation: Generates videos from text prompts using Google's Veo 2 API

        Module: comfy_api_nodes.nodes_veo2 · Category: partner/video/Veo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text description of the video. Default ''.
            aspect_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '9:16'.
            negative_prompt (STRING, optional): Negative text prompt to guide what to avoid in the video. Default ''.
            duration_seconds (INT, optional): Duration of the output video in seconds. Range 5 to 8. Default 5.
            enhance_prompt (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            person_generation (COMBO, optional): Whether to allow generating people in the video. Default 'ALLOW'. One of: 'ALLOW', 'BLOCK'.
            seed (INT, optional): Seed for video generation (0 for random). Range 0 to 4294967295. Default 0.
            image (IMAGE, optional): Optional reference image to guide video generation.
            model (COMBO, optional): Veo 2 model to use for video generation. Default 'veo-2.0-generate-001'. One of: 'veo-2.0-generate-001'.

        Returns:
            VIDEO (VIDEO)
        """
