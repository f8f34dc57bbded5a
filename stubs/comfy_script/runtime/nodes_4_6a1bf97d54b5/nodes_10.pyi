from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Literal, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    AUDIO,
    BOOLEAN,
    CLIP,
    CONDITIONING,
    FLOAT,
    HOOKS,
    IC_LORA_PARAMETERS,
    IMAGE,
    INT,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    SIGMAS,
    STRING,
    VAE,
)

class HunyuanImageToVideo_guidance_type(str, Enum):
    v1_concat = "v1 (concat)"
    v2_replace = "v2 (replace)"
    custom = "custom"

class HunyuanImageToVideo:
    """HunyuanImageToVideo."""
    guidance_type = HunyuanImageToVideo_guidance_type
    def __call__(
        self,
        positive: CONDITIONING,
        vae: VAE,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 53,
        batch_size: int | INT = 1,
        guidance_type: HunyuanImageToVideo_guidance_type | Literal["v1 (concat)", "v2 (replace)", "custom"] = "v1 (concat)",
        start_image: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """HunyuanImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 53.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            guidance_type (COMBO, optional): Default 'v1 (concat)'. One of: 'v1 (concat)', 'v2 (replace)', 'custom'.
            start_image (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            latent (LATENT)
        """

class EmptyHunyuanImageLatent:
    """EmptyHunyuanImageLatent."""
    def __call__(self, width: int | INT = 2048, height: int | INT = 2048, batch_size: int | INT = 1) -> LATENT:
        """EmptyHunyuanImageLatent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan image

        Args:
            width (INT, optional): Range 64 to 16384, step 32. Default 2048.
            height (INT, optional): Range 64 to 16384, step 32. Default 2048.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class HunyuanRefinerLatent:
    """Hunyuan Latent Refiner."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        latent: LATENT,
        noise_augmentation: float | FLOAT = 0.1,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Hunyuan Latent Refiner.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.1.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class EpsilonScaling:
    """Epsilon Scaling."""
    def __call__(self, model: MODEL, scaling_factor: float | FLOAT = 1.005) -> MODEL:
        """Epsilon Scaling.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet · Class type: Epsilon Scaling

        Args:
            model (MODEL, required)
            scaling_factor (FLOAT, optional): Range 0.5 to 1.5, step 0.001. Default 1.005.

        Returns:
            MODEL (MODEL)
        """

class TemporalScoreRescaling:
    """TSR - Temporal Score Rescaling: [Post-CFG Function]"""
    def __call__(self, model: MODEL, tsr_k: float | FLOAT = 0.95, tsr_sigma: float | FLOAT = 1.0) -> MODEL:
        """TSR - Temporal Score Rescaling: [Post-CFG Function]

        TSR - Temporal Score Rescaling (2510.01184)

        Rescaling the model's score or noise to steer the sampling diversity.

        Module: comfy_extras.nodes_eps · Category: model/patch/unet

        Args:
            model (MODEL, required)
            tsr_k (FLOAT, optional): Controls the rescaling strength. Lower k produces more detailed results; higher k produces smoother results in image generation. Setting k = 1 disables rescaling. Range 0.01 to 100.0, step 0.001. Default 0.95.
            tsr_sigma (FLOAT, optional): Controls how early rescaling takes effect. Larger values take effect earlier. Range 0.01 to 100.0, step 0.001. Default 1.0.

        Returns:
            patched_model (MODEL)
        """

class CLIPTextEncodeFlux:
    """CLIPTextEncodeFlux."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | STRING = "",
        t5xxl: str | STRING = "",
        guidance: float | FLOAT = 3.5,
    ) -> CONDITIONING:
        """CLIPTextEncodeFlux.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class FluxGuidance:
    """FluxGuidance."""
    def __call__(self, conditioning: CONDITIONING, guidance: float | FLOAT = 3.5) -> CONDITIONING:
        """FluxGuidance.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)
            guidance (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 3.5.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class FluxDisableGuidance:
    """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models"""
    def __call__(self, conditioning: CONDITIONING) -> CONDITIONING:
        """FluxDisableGuidance: This node completely disables the guidance embed on Flux and Flux like models

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            conditioning (CONDITIONING, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class FluxKontextImageScale:
    """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext."""
    def __call__(self, image: IMAGE | ImageLike) -> IMAGE:
        """FluxKontextImageScale: This node resizes the image to one that is more optimal for flux kontext.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
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
        conditioning: CONDITIONING,
        reference_latents_method: FluxKontextMultiReferenceLatentMethod_reference_latents_method | Literal["offset", "index", "uxo/uno", "index_timestep_zero"] = "offset",
    ) -> CONDITIONING:
        """Edit Model Reference Method.

        Module: comfy_extras.nodes_flux · Category: model/conditioning/flux
        Experimental: may change in a future version.

        Args:
            conditioning (CONDITIONING, required)
            reference_latents_method (COMBO, optional): Default 'offset'. One of: 'offset', 'index', 'uxo/uno', 'index_timestep_zero'.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class EmptyFlux2LatentImage:
    """Empty Flux 2 Latent."""
    def __call__(self, width: int | INT = 1024, height: int | INT = 1024, batch_size: int | INT = 1) -> LATENT:
        """Empty Flux 2 Latent.

        Module: comfy_extras.nodes_flux · Category: model/latent/flux

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class Flux2Scheduler:
    """Flux2Scheduler."""
    def __call__(self, steps: int | INT = 20, width: int | INT = 1024, height: int | INT = 1024) -> SIGMAS:
        """Flux2Scheduler.

        Module: comfy_extras.nodes_flux · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 4096. Default 20.
            width (INT, optional): Range 16 to 16384. Default 1024.
            height (INT, optional): Range 16 to 16384. Default 1024.

        Returns:
            SIGMAS (SIGMAS)
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

class LoraSave_lora_type(str, Enum):
    standard = "standard"
    full_diff = "full_diff"

class LoraSave:
    """Extract and Save Lora."""
    lora_type = LoraSave_lora_type
    def __call__(
        self,
        filename_prefix: str | STRING = "loras/ComfyUI_extracted_lora",
        rank: int | INT = 8,
        lora_type: LoraSave_lora_type | Literal["standard", "full_diff"] = "standard",
        bias_diff: bool | BOOLEAN = True,
        model_diff: MODEL | None = None,
        text_encoder_diff: CLIP | None = None,
    ) -> Output:
        """Extract and Save Lora.

        Module: comfy_extras.nodes_lora_extract · Category: experimental
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            filename_prefix (STRING, optional): Default 'loras/ComfyUI_extracted_lora'.
            rank (INT, optional): Range 1 to 4096. Default 8.
            lora_type (COMBO, optional): Default 'standard'. One of: 'standard', 'full_diff'.
            bias_diff (BOOLEAN, optional): Default True.
            model_diff (MODEL, optional): The ModelSubtract output to be converted to a lora.
            text_encoder_diff (CLIP, optional): The CLIPSubtract output to be converted to a lora.

        Returns:
            What the node saves or shows, once it has run.
        """

class TorchCompileModel_backend(str, Enum):
    inductor = "inductor"
    cudagraphs = "cudagraphs"

class TorchCompileModel:
    """TorchCompileModel."""
    backend = TorchCompileModel_backend
    def __call__(
        self,
        model: MODEL,
        backend: TorchCompileModel_backend | Literal["inductor", "cudagraphs"] = "inductor",
    ) -> MODEL:
        """TorchCompileModel.

        Module: comfy_extras.nodes_torch_compile · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            backend (COMBO, optional): Default 'inductor'. One of: 'inductor', 'cudagraphs'.

        Returns:
            MODEL (MODEL)
        """

class EmptyMochiLatentVideo:
    """EmptyMochiLatentVideo."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """EmptyMochiLatentVideo.

        Module: comfy_extras.nodes_mochi · Category: model/latent/mochi

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 7 to 16384, step 6. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class SkipLayerGuidanceDiT:
    """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | STRING = "7, 8, 9",
        single_layers: str | STRING = "7, 8, 9",
        scale: float | FLOAT = 3.0,
        start_percent: float | FLOAT = 0.01,
        end_percent: float | FLOAT = 0.15,
        rescaling_scale: float | FLOAT = 0.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiT: Generic version of SkipLayerGuidance node that can be used on every DiT model.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            scale (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 3.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.01.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.15.
            rescaling_scale (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class SkipLayerGuidanceDiTSimple:
    """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass."""
    def __call__(
        self,
        model: MODEL,
        double_layers: str | STRING = "7, 8, 9",
        single_layers: str | STRING = "7, 8, 9",
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> MODEL:
        """SkipLayerGuidanceDiTSimple: Simple version of the SkipLayerGuidanceDiT node that only modifies the uncond pass.

        Module: comfy_extras.nodes_slg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            double_layers (STRING, optional): Default '7, 8, 9'.
            single_layers (STRING, optional): Default '7, 8, 9'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class Mahiro:
    """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt."""
    def __call__(self, model: MODEL) -> MODEL:
        """Positive-Biased Guidance: Modify the guidance to scale more on the 'direction' of the positive prompt rather than the difference between the negative prompt.

        Module: comfy_extras.nodes_mahiro · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """

class LTXVLatentUpsampler:
    """LTXVLatentUpsampler."""
    def __call__(self, samples: LATENT, upscale_model: LATENT_UPSCALE_MODEL, vae: VAE) -> LATENT:
        """LTXVLatentUpsampler.

        Module: comfy_extras.nodes_lt_upsampler · Category: model/latent/ltxv
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            upscale_model (LATENT_UPSCALE_MODEL, required)
            vae (VAE, required)

        Returns:
            LATENT (LATENT)
        """

class LTXVAudioVAELoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXVAudioVAELoader:
    """Load LTXV Audio VAE."""
    ckpt_name = LTXVAudioVAELoader_ckpt_name
    def __call__(self, ckpt_name: LTXVAudioVAELoader_ckpt_name | str) -> VAE:
        """Load LTXV Audio VAE.

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            ckpt_name (COMBO, required): Audio VAE checkpoint to load.

        Returns:
            Audio VAE (VAE)
        """

class LTXVAudioVAEEncode:
    """LTXV Audio VAE Encode."""
    def __call__(self, audio: AUDIO, audio_vae: VAE) -> LATENT:
        """LTXV Audio VAE Encode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            audio (AUDIO, required): The audio to be encoded.
            audio_vae (VAE, required): The Audio VAE model to use for encoding.

        Returns:
            Audio Latent (LATENT)
        """

class LTXVAudioVAEDecode:
    """LTXV Audio VAE Decode."""
    def __call__(self, samples: LATENT, audio_vae: VAE) -> AUDIO:
        """LTXV Audio VAE Decode.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            samples (LATENT, required): The latent to be decoded.
            audio_vae (VAE, required): The Audio VAE model used for decoding the latent.

        Returns:
            Audio (AUDIO)
        """

class LTXVEmptyLatentAudio:
    """LTXV Empty Latent Audio."""
    @overload
    def __call__(
        self,
        frames_number: int | INT = 97,
        frame_rate: float | FLOAT | int | INT = 25.0,
        batch_size: int | INT = 1,
        *,
        audio_vae: VAE,
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        frames_number: int | INT,
        frame_rate: float | FLOAT | int | INT,
        batch_size: int | INT,
        audio_vae: VAE,
    ) -> LATENT:
        """LTXV Empty Latent Audio.

        Module: comfy_extras.nodes_lt_audio · Category: model/latent/ltxv

        Args:
            frames_number (INT, optional): Number of frames. Range 1 to 1000. Default 97.
            frame_rate (FLOAT or INT, optional): Number of frames per second. Range 1.0 to 1000.0, step 0.01. Default 25.0.
            batch_size (INT, optional): The number of latent audio samples in the batch. Range 1 to 4096. Default 1.
            audio_vae (VAE, required): The Audio VAE model to get configuration from.

        Returns:
            Latent (LATENT)
        """

class LTXAVTextEncoderLoader_text_encoder(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class LTXAVTextEncoderLoader_device(str, Enum):
    default = "default"
    cpu = "cpu"

class LTXAVTextEncoderLoader:
    """Load LTXV Audio Text Encoder: Recipes:"""
    text_encoder = LTXAVTextEncoderLoader_text_encoder
    ckpt_name = LTXAVTextEncoderLoader_ckpt_name
    device = LTXAVTextEncoderLoader_device
    def __call__(
        self,
        text_encoder: LTXAVTextEncoderLoader_text_encoder | str,
        ckpt_name: LTXAVTextEncoderLoader_ckpt_name | str,
        device: LTXAVTextEncoderLoader_device | Literal["default", "cpu"] = "default",
    ) -> CLIP:
        """Load LTXV Audio Text Encoder: Recipes:

        ltxav: gemma 3 12B

        Module: comfy_extras.nodes_lt_audio · Category: model/loaders

        Args:
            text_encoder (COMBO, required)
            ckpt_name (COMBO, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class EmptyMiniMaxH3LatentAV:
    """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3."""
    def __call__(self, width: int | INT = 1344, height: int | INT = 768, length: int | INT = 124) -> LATENT:
        """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3.

        Duration snaps to the model's 17k+5 frame grid at 24 fps.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/latent/minimax

        Args:
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.

        Returns:
            LATENT (LATENT)
        """

class MiniMaxH3ImageToVideo:
    """MiniMax H3 Image to Video."""
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        prompt: str | STRING = "",
        width: int | INT = 1344,
        height: int | INT = 768,
        length: int | INT = 124,
        first_frame: IMAGE | ImageLike | None = None,
        last_frame: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Image to Video.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.
            first_frame (IMAGE, optional)
            last_frame (IMAGE, optional)

        Returns:
            positive (CONDITIONING)
            LATENT (LATENT)
        """

class MiniMaxH3ReferenceToVideo_ref_image_size(str, Enum):
    match = "match"
    max = "max"

class MiniMaxH3ReferenceToVideo:
    """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3."""
    ref_image_size = MiniMaxH3ReferenceToVideo_ref_image_size
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        audio_vae: VAE,
        prompt: str | STRING = "",
        width: int | INT = 1344,
        height: int | INT = 768,
        length: int | INT = 124,
        ref_image_size: MiniMaxH3ReferenceToVideo_ref_image_size | Literal["match", "max"] = "match",
        ref_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        ref_videos: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        ref_video_audios: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        ref_audios: Sequence[AUDIO] | Mapping[str, AUDIO] | AUDIO | None = None,
        *,
        ref_images_ref_image_0: IMAGE | ImageLike | None = None,
        ref_images_ref_image_1: IMAGE | ImageLike | None = None,
        ref_images_ref_image_2: IMAGE | ImageLike | None = None,
        ref_images_ref_image_3: IMAGE | ImageLike | None = None,
        ref_images_ref_image_4: IMAGE | ImageLike | None = None,
        ref_images_ref_image_5: IMAGE | ImageLike | None = None,
        ref_images_ref_image_6: IMAGE | ImageLike | None = None,
        ref_images_ref_image_7: IMAGE | ImageLike | None = None,
        ref_images_ref_image_8: IMAGE | ImageLike | None = None,
        ref_image_0: IMAGE | ImageLike | None = None,
        ref_image_1: IMAGE | ImageLike | None = None,
        ref_image_2: IMAGE | ImageLike | None = None,
        ref_image_3: IMAGE | ImageLike | None = None,
        ref_image_4: IMAGE | ImageLike | None = None,
        ref_image_5: IMAGE | ImageLike | None = None,
        ref_image_6: IMAGE | ImageLike | None = None,
        ref_image_7: IMAGE | ImageLike | None = None,
        ref_image_8: IMAGE | ImageLike | None = None,
        ref_videos_ref_video_0: IMAGE | ImageLike | None = None,
        ref_videos_ref_video_1: IMAGE | ImageLike | None = None,
        ref_videos_ref_video_2: IMAGE | ImageLike | None = None,
        ref_video_0: IMAGE | ImageLike | None = None,
        ref_video_1: IMAGE | ImageLike | None = None,
        ref_video_2: IMAGE | ImageLike | None = None,
        ref_video_audios_ref_video_audio_0: AUDIO | None = None,
        ref_video_audios_ref_video_audio_1: AUDIO | None = None,
        ref_video_audios_ref_video_audio_2: AUDIO | None = None,
        ref_video_audio_0: AUDIO | None = None,
        ref_video_audio_1: AUDIO | None = None,
        ref_video_audio_2: AUDIO | None = None,
        ref_audios_ref_audio_0: AUDIO | None = None,
        ref_audios_ref_audio_1: AUDIO | None = None,
        ref_audios_ref_audio_2: AUDIO | None = None,
        ref_audio_0: AUDIO | None = None,
        ref_audio_1: AUDIO | None = None,
        ref_audio_2: AUDIO | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3.

        Use the same tags when prompting.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            audio_vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, (124 = ~5s, trained range is ~124-362). Range 5 to 3600, step 17. Default 124.
            ref_image_size (COMBO, optional): Reference image sizing. 'match' scales each ref (down only, keeping aspect) to the generation's pixel area; 'max' uses the reference pipeline's 2048px short edge for best identity fidelity. Reference tokens ride through every sampling step, so 'max' can be several times slower. Default 'match'. One of: 'match', 'max'.
            ref_images (list of IMAGE, optional): 0 to 9 elements, or a dictionary by name: ref_image_0, ref_image_1, ref_image_2, … (9 in all); each also by keyword, as ref_images_ref_image_0.
            ref_videos (list of IMAGE, optional): 0 to 3 elements, or a dictionary by name: ref_video_0, ref_video_1, ref_video_2; each also by keyword, as ref_videos_ref_video_0.
            ref_video_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_video_audio_0, ref_video_audio_1, ref_video_audio_2; each also by keyword, as ref_video_audios_ref_video_audio_0.
            ref_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_audio_0, ref_audio_1, ref_audio_2; each also by keyword, as ref_audios_ref_audio_0.

        Returns:
            positive (CONDITIONING)
            LATENT (LATENT)
        """

class MiniMaxH3SigmaShift:
    """MiniMax H3 Sigma Shift: Set the video/audio flow shifts."""
    def __call__(self, model: MODEL, shift_video: float | FLOAT = 12.0, shift_audio: float | FLOAT = 3.0) -> MODEL:
        """MiniMax H3 Sigma Shift: Set the video/audio flow shifts.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/patch/minimax

        Args:
            model (MODEL, required)
            shift_video (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 12.0.
            shift_audio (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class EmptyLTXVLatentVideo:
    """EmptyLTXVLatentVideo."""
    def __call__(
        self,
        width: int | INT = 768,
        height: int | INT = 512,
        length: int | INT = 97,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """EmptyLTXVLatentVideo.

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            width (INT, optional): Range 64 to 16384, step 32. Default 768.
            height (INT, optional): Range 64 to 16384, step 32. Default 512.
            length (INT, optional): Range 1 to 16384, step 8. Default 97.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class LTXVImgToVideo:
    """LTXVImgToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        image: IMAGE | ImageLike,
        width: int | INT = 768,
        height: int | INT = 512,
        length: int | INT = 97,
        batch_size: int | INT = 1,
        strength: float | FLOAT = 1.0,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class LTXVImgToVideoInplace:
    """LTXVImgToVideoInplace."""
    def __call__(
        self,
        vae: VAE,
        image: IMAGE | ImageLike,
        latent: LATENT,
        strength: float | FLOAT = 1.0,
        bypass: bool | BOOLEAN = False,
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
            latent (LATENT)
        """

class ModelSamplingLTXV:
    """ModelSamplingLTXV."""
    def __call__(
        self,
        model: MODEL,
        max_shift: float | FLOAT = 2.05,
        base_shift: float | FLOAT = 0.95,
        latent: LATENT | None = None,
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

class LTXVConditioning:
    """LTXVConditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        frame_rate: float | FLOAT = 25.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """LTXVConditioning.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            frame_rate (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 25.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class LTXVScheduler:
    """LTXVScheduler."""
    def __call__(
        self,
        steps: int | INT = 20,
        max_shift: float | FLOAT = 2.05,
        base_shift: float | FLOAT = 0.95,
        stretch: bool | BOOLEAN = True,
        terminal: float | FLOAT = 0.1,
        latent: LATENT | None = None,
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
            SIGMAS (SIGMAS)
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
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        latent: LATENT,
        image: IMAGE | ImageLike,
        frame_idx: int | INT = 0,
        strength: float | FLOAT = 1.0,
        attention_mask: MASK | ImageLike | None = None,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class LTXVPreprocess:
    """LTXV Preprocess."""
    def __call__(self, image: IMAGE | ImageLike, img_compression: int | INT = 35) -> IMAGE:
        """LTXV Preprocess.

        Module: comfy_extras.nodes_lt · Category: video/preprocessors

        Args:
            image (IMAGE, required)
            img_compression (INT, optional): Amount of compression to apply on image. Range 0 to 100. Default 35.

        Returns:
            output_image (IMAGE)
        """

class LTXVCropGuides:
    """LTXVCropGuides."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        latent: LATENT,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """LTXVCropGuides.

        Module: comfy_extras.nodes_lt · Category: model/conditioning/ltxv

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class LTXVConcatAVLatent:
    """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g."""
    def __call__(self, video_latent: LATENT, audio_latent: LATENT) -> LATENT:
        """Concat AV Latent: Merge a video latent and an audio latent into a joint AV latent (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            video_latent (LATENT, required)
            audio_latent (LATENT, required)

        Returns:
            latent (LATENT)
        """

class LTXVSeparateAVLatent:
    """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g."""
    def __call__(self, av_latent: LATENT) -> tuple[LATENT, LATENT]:
        """Separate AV Latent: Split a joint AV latent into its video and audio latents (any AV model, e.g.

        LTXV or MiniMax H3).

        Module: comfy_extras.nodes_lt · Category: model/latent/ltxv

        Args:
            av_latent (LATENT, required)

        Returns:
            video_latent (LATENT)
            audio_latent (LATENT)
        """

class LTXVReferenceAudio:
    """LTXV Reference Audio (ID-LoRA): Set reference audio for ID-LoRA speaker identity transfer."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        negative: CONDITIONING,
        reference_audio: AUDIO,
        audio_vae: VAE,
        identity_guidance_scale: float | FLOAT = 3.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
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
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class CreateHookLora_lora_name(str, Enum): ...  # type: ignore[misc]

class CreateHookLora:
    """Create Hook LoRA."""
    lora_name = CreateHookLora_lora_name
    def __call__(
        self,
        lora_name: CreateHookLora_lora_name | str,
        strength_model: float | FLOAT = 1.0,
        strength_clip: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook LoRA.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """
