from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .enums import CLIPVisions, ControlNets, Diffusers, GLIGENs, Hypernetworks, StyleModels, UpscaleModels
from .types import (
    BOOLEAN,
    CLIP,
    CLIP_VISION,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    FLOAT,
    GLIGEN,
    IMAGE,
    IMAGE_MASK_T,
    INT,
    LATENT,
    LATENT_OPERATION,
    MASK,
    MODEL,
    STRING,
    STYLE_MODEL,
    UPSCALE_MODEL,
    VAE,
)

class UnCLIPConditioning:
    """unCLIPConditioning."""
    def __call__(
        self,
        conditioning: CONDITIONING,
        clip_vision_output: CLIP_VISION_OUTPUT,
        strength: float | FLOAT = 1.0,
        noise_augmentation: float | FLOAT = 0.0,
    ) -> CONDITIONING:
        """unCLIPConditioning.

        Module: nodes · Category: model/conditioning · Class type: unCLIPConditioning

        Args:
            conditioning (CONDITIONING, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ControlNetApply:
    """Apply ControlNet (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        conditioning: CONDITIONING,
        control_net: CONTROL_NET,
        image: IMAGE | ImageLike,
        strength: float | FLOAT = 1.0,
    ) -> CONDITIONING:
        """Apply ControlNet (DEPRECATED).

        Module: nodes · Category: model/conditioning/controlnet
        Deprecated: may go away in a future version.

        Args:
            conditioning (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ControlNetApplyAdvanced:
    """Apply ControlNet."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        control_net: CONTROL_NET,
        image: IMAGE | ImageLike,
        strength: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
        vae: VAE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply ControlNet.

        Module: nodes · Category: model/conditioning/controlnet

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            vae (VAE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class ControlNetLoader:
    """Load ControlNet Model."""
    control_net_name = ControlNets
    def __call__(self, control_net_name: ControlNets | str) -> CONTROL_NET:
        """Load ControlNet Model.

        Module: nodes · Category: model/loaders

        Args:
            control_net_name (ControlNets, required)

        Returns:
            CONTROL_NET (CONTROL_NET)
        """

class DiffControlNetLoader_control_net_name(str, Enum): ...  # type: ignore[misc]

class DiffControlNetLoader:
    """Load ControlNet Model (diff)."""
    control_net_name = DiffControlNetLoader_control_net_name
    def __call__(self, model: MODEL, control_net_name: DiffControlNetLoader_control_net_name | str) -> CONTROL_NET:
        """Load ControlNet Model (diff).

        Module: nodes · Category: model/loaders

        Args:
            model (MODEL, required)
            control_net_name (COMBO, required)

        Returns:
            CONTROL_NET (CONTROL_NET)
        """

class StyleModelLoader:
    """Load Style Model."""
    style_model_name = StyleModels
    def __call__(self, style_model_name: StyleModels | str) -> STYLE_MODEL:
        """Load Style Model.

        Module: nodes · Category: model/loaders

        Args:
            style_model_name (StyleModels, required)

        Returns:
            STYLE_MODEL (STYLE_MODEL)
        """

class CLIPVisionLoader:
    """Load CLIP Vision."""
    clip_name = CLIPVisions
    def __call__(self, clip_name: CLIPVisions | str) -> CLIP_VISION:
        """Load CLIP Vision.

        Module: nodes · Category: model/loaders

        Args:
            clip_name (CLIPVisions, required)

        Returns:
            CLIP_VISION (CLIP_VISION)
        """

class VAEDecodeTiled:
    """VAE Decode (Tiled)."""
    def __call__(
        self,
        samples: LATENT,
        vae: VAE,
        tile_size: int | INT = 512,
        overlap: int | INT = 64,
        temporal_size: int | INT = 64,
        temporal_overlap: int | INT = 8,
    ) -> IMAGE:
        """VAE Decode (Tiled).

        Module: nodes · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)
            tile_size (INT, optional): Range 64 to 4096, step 32. Default 512.
            overlap (INT, optional): Range 0 to 4096, step 32. Default 64.
            temporal_size (INT, optional): Only used for video VAEs: Amount of frames to decode at a time. Range 8 to 4096, step 4. Default 64.
            temporal_overlap (INT, optional): Only used for video VAEs: Amount of frames to overlap. Range 4 to 4096, step 4. Default 8.

        Returns:
            IMAGE (IMAGE)
        """

class VAEEncodeTiled:
    """VAE Encode (Tiled)."""
    def __call__(
        self,
        pixels: IMAGE | ImageLike,
        vae: VAE,
        tile_size: int | INT = 512,
        overlap: int | INT = 64,
        temporal_size: int | INT = 64,
        temporal_overlap: int | INT = 8,
    ) -> LATENT:
        """VAE Encode (Tiled).

        Module: nodes · Category: model/latent

        Args:
            pixels (IMAGE, required)
            vae (VAE, required)
            tile_size (INT, optional): Range 64 to 4096, step 64. Default 512.
            overlap (INT, optional): Range 0 to 4096, step 32. Default 64.
            temporal_size (INT, optional): Only used for video VAEs: Amount of frames to encode at a time. Range 8 to 4096, step 4. Default 64.
            temporal_overlap (INT, optional): Only used for video VAEs: Amount of frames to overlap. Range 4 to 4096, step 4. Default 8.

        Returns:
            LATENT (LATENT)
        """

class UnCLIPCheckpointLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

class UnCLIPCheckpointLoader:
    """Load unCLIP Checkpoint."""
    ckpt_name = UnCLIPCheckpointLoader_ckpt_name
    def __call__(self, ckpt_name: UnCLIPCheckpointLoader_ckpt_name | str) -> tuple[MODEL, CLIP, VAE, CLIP_VISION]:
        """Load unCLIP Checkpoint.

        Module: nodes · Category: model/loaders · Class type: unCLIPCheckpointLoader

        Args:
            ckpt_name (COMBO, required)

        Returns:
            MODEL (MODEL)
            CLIP (CLIP)
            VAE (VAE)
            CLIP_VISION (CLIP_VISION)
        """

class GLIGENLoader:
    """Load GLIGEN Model."""
    gligen_name = GLIGENs
    def __call__(self, gligen_name: GLIGENs | str) -> GLIGEN:
        """Load GLIGEN Model.

        Module: nodes · Category: model/loaders

        Args:
            gligen_name (GLIGENs, required)

        Returns:
            GLIGEN (GLIGEN)
        """

class GLIGENTextBoxApply:
    """Apply GLIGEN Text Box."""
    def __call__(
        self,
        conditioning_to: CONDITIONING,
        clip: CLIP,
        gligen_textbox_model: GLIGEN,
        text: str | STRING = "",
        width: int | INT = 64,
        height: int | INT = 64,
        x: int | INT = 0,
        y: int | INT = 0,
    ) -> CONDITIONING:
        """Apply GLIGEN Text Box.

        Module: nodes · Category: model/conditioning/gligen

        Args:
            conditioning_to (CONDITIONING, required)
            clip (CLIP, required)
            gligen_textbox_model (GLIGEN, required)
            text (STRING, optional): Default ''.
            width (INT, optional): Range 8 to 16384, step 8. Default 64.
            height (INT, optional): Range 8 to 16384, step 8. Default 64.
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class InpaintModelConditioning:
    """InpaintModelConditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        pixels: IMAGE | ImageLike,
        mask: MASK | ImageLike,
        noise_mask: bool | BOOLEAN = True,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """InpaintModelConditioning.

        Module: nodes · Category: model/conditioning

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            pixels (IMAGE, required)
            mask (MASK, required)
            noise_mask (BOOLEAN, optional): Add a noise mask to the latent so sampling will only happen within the mask. Might improve results or completely break things depending on the model. Default True.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class CheckpointLoader_config_name(str, Enum):
    anything_v3 = "anything_v3.yaml"
    v1_inference = "v1-inference.yaml"
    v1_inference_clip_skip_2 = "v1-inference_clip_skip_2.yaml"
    v1_inference_clip_skip_2_fp16 = "v1-inference_clip_skip_2_fp16.yaml"
    v1_inference_fp16 = "v1-inference_fp16.yaml"
    v1_inpainting_inference = "v1-inpainting-inference.yaml"
    v2_inference_v = "v2-inference-v.yaml"
    v2_inference_v_fp32 = "v2-inference-v_fp32.yaml"
    v2_inference = "v2-inference.yaml"
    v2_inference_fp32 = "v2-inference_fp32.yaml"
    v2_inpainting_inference = "v2-inpainting-inference.yaml"

class CheckpointLoader_ckpt_name(str, Enum): ...  # type: ignore[misc]

CheckpointLoader_config_name_values: TypeAlias = Literal[
    "anything_v3.yaml",
    "v1-inference.yaml",
    "v1-inference_clip_skip_2.yaml",
    "v1-inference_clip_skip_2_fp16.yaml",
    "v1-inference_fp16.yaml",
    "v1-inpainting-inference.yaml",
    "v2-inference-v.yaml",
    "v2-inference-v_fp32.yaml",
    "v2-inference.yaml",
    "v2-inference_fp32.yaml",
    "v2-inpainting-inference.yaml",
]

class CheckpointLoader:
    """Load Checkpoint With Config (DEPRECATED)."""
    config_name = CheckpointLoader_config_name
    ckpt_name = CheckpointLoader_ckpt_name
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        config_name: CheckpointLoader_config_name | str,
        ckpt_name: CheckpointLoader_ckpt_name | str,
    ) -> tuple[MODEL, CLIP, VAE]:
        """Load Checkpoint With Config (DEPRECATED).

        Module: nodes · Category: model/loaders
        Deprecated: may go away in a future version.

        Args:
            config_name (COMBO, required): One of: 'anything_v3.yaml', 'v1-inference.yaml', 'v1-inference_clip_skip_2.yaml', 'v1-inference_clip_skip_2_fp16.yaml', 'v1-inference_fp16.yaml', 'v1-inpainting-inference.yaml', 'v2-inference-v.yaml', 'v2-inference-v_fp32.yaml', 'v2-inference.yaml', 'v2-inference_fp32.yaml', 'v2-inpainting-inference.yaml'.
            ckpt_name (COMBO, required)

        Returns:
            MODEL (MODEL)
            CLIP (CLIP)
            VAE (VAE)
        """

class DiffusersLoader:
    """Load Diffusers Model (DEPRECATED)."""
    model_path = Diffusers
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, model_path: Diffusers | str) -> tuple[MODEL, CLIP, VAE]:
        """Load Diffusers Model (DEPRECATED).

        Module: nodes · Category: model/loaders
        Deprecated: may go away in a future version.

        Args:
            model_path (Diffusers, required)

        Returns:
            MODEL (MODEL)
            CLIP (CLIP)
            VAE (VAE)
        """

class LoadLatent_latent(str, Enum): ...  # type: ignore[misc]

class LoadLatent:
    """Load Latent."""
    latent = LoadLatent_latent
    def __call__(self, latent: LoadLatent_latent | str) -> LATENT:
        """Load Latent.

        Module: nodes · Category: model/latent

        Args:
            latent (COMBO, required)

        Returns:
            LATENT (LATENT)
        """

class SaveLatent:
    """Save Latent."""
    def __call__(self, samples: LATENT, filename_prefix: str | STRING = "latents/ComfyUI") -> LATENT:
        """Save Latent.

        Module: nodes · Category: model/latent
        Output node: runs even if nothing uses its outputs.

        Args:
            samples (LATENT, required)
            filename_prefix (STRING, optional): Default 'latents/ComfyUI'.

        Returns:
            samples (LATENT)
        """

class ConditioningZeroOut:
    """Conditioning Zero Out."""
    def __call__(self, conditioning: CONDITIONING) -> CONDITIONING:
        """Conditioning Zero Out.

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ConditioningSetTimestepRange:
    """ConditioningSetTimestepRange."""
    def __call__(
        self,
        conditioning: CONDITIONING,
        start: float | FLOAT = 0.0,
        end: float | FLOAT = 1.0,
    ) -> CONDITIONING:
        """ConditioningSetTimestepRange.

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            start (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class LoraLoaderModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class LoraLoaderModelOnly:
    """Load LoRA: This LoRAs loader is used to modify the diffusion model, altering the way in which latents are denoised such as applying styles."""
    lora_name = LoraLoaderModelOnly_lora_name
    def __call__(
        self,
        model: MODEL,
        lora_name: LoraLoaderModelOnly_lora_name | str,
        strength_model: float | FLOAT = 1.0,
    ) -> MODEL:
        """Load LoRA: This LoRAs loader is used to modify the diffusion model, altering the way in which latents are denoised such as applying styles.

        Multiple LoRA nodes can be linked together.

        Module: nodes · Category: model/loaders

        Args:
            model (MODEL, required)
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL): The modified diffusion model.
        """

class LatentAdd:
    """LatentAdd."""
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """LatentAdd.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LatentSubtract:
    """LatentSubtract."""
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """LatentSubtract.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LatentMultiply:
    """LatentMultiply."""
    def __call__(self, samples: LATENT, multiplier: float | FLOAT = 1.0) -> LATENT:
        """LatentMultiply.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            LATENT (LATENT)
        """

class LatentInterpolate:
    """LatentInterpolate."""
    def __call__(self, samples1: LATENT, samples2: LATENT, ratio: float | FLOAT = 1.0) -> LATENT:
        """LatentInterpolate.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            LATENT (LATENT)
        """

class LatentConcat_dim(str, Enum):
    x = "x"
    _x = "-x"
    y = "y"
    _y = "-y"
    t = "t"
    _t = "-t"

class LatentConcat:
    """LatentConcat."""
    dim = LatentConcat_dim
    def __call__(
        self,
        samples1: LATENT,
        samples2: LATENT,
        dim: LatentConcat_dim | Literal["x", "-x", "y", "-y", "t", "-t"] = "x",
    ) -> LATENT:
        """LatentConcat.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', '-x', 'y', '-y', 't', '-t'.

        Returns:
            LATENT (LATENT)
        """

class LatentCut_dim(str, Enum):
    x = "x"
    y = "y"
    t = "t"

class LatentCut:
    """LatentCut."""
    dim = LatentCut_dim
    def __call__(
        self,
        samples: LATENT,
        dim: LatentCut_dim | Literal["x", "y", "t"] = "x",
        index: int | INT = 0,
        amount: int | INT = 1,
    ) -> LATENT:
        """LatentCut.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', 'y', 't'.
            index (INT, optional): Range -16384 to 16384. Default 0.
            amount (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (LATENT)
        """

class LatentCutToBatch_dim(str, Enum):
    t = "t"
    x = "x"
    y = "y"

class LatentCutToBatch:
    """LatentCutToBatch."""
    dim = LatentCutToBatch_dim
    def __call__(
        self,
        samples: LATENT,
        dim: LatentCutToBatch_dim | Literal["t", "x", "y"] = "t",
        slice_size: int | INT = 1,
    ) -> LATENT:
        """LatentCutToBatch.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 't'. One of: 't', 'x', 'y'.
            slice_size (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (LATENT)
        """

class LatentBatch:
    """Batch Latents (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, samples1: LATENT, samples2: LATENT) -> LATENT:
        """Batch Latents (DEPRECATED).

        Module: comfy_extras.nodes_latent · Category: model/latent/batch
        Deprecated: may go away in a future version.

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class LatentBatchSeedBehavior_seed_behavior(str, Enum):
    random = "random"
    fixed = "fixed"

class LatentBatchSeedBehavior:
    """LatentBatchSeedBehavior."""
    seed_behavior = LatentBatchSeedBehavior_seed_behavior
    def __call__(
        self,
        samples: LATENT,
        seed_behavior: LatentBatchSeedBehavior_seed_behavior | Literal["random", "fixed"] = "fixed",
    ) -> LATENT:
        """LatentBatchSeedBehavior.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            seed_behavior (COMBO, optional): Default 'fixed'. One of: 'random', 'fixed'.

        Returns:
            LATENT (LATENT)
        """

class LatentApplyOperation:
    """LatentApplyOperation."""
    def __call__(self, samples: LATENT, operation: LATENT_OPERATION) -> LATENT:
        """LatentApplyOperation.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            operation (LATENT_OPERATION, required)

        Returns:
            LATENT (LATENT)
        """

class LatentApplyOperationCFG:
    """LatentApplyOperationCFG."""
    def __call__(self, model: MODEL, operation: LATENT_OPERATION) -> MODEL:
        """LatentApplyOperationCFG.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            operation (LATENT_OPERATION, required)

        Returns:
            MODEL (MODEL)
        """

class LatentOperationTonemapReinhard:
    """LatentOperationTonemapReinhard."""
    def __call__(self, multiplier: float | FLOAT = 1.0) -> LATENT_OPERATION:
        """LatentOperationTonemapReinhard.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            multiplier (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            LATENT_OPERATION (LATENT_OPERATION)
        """

class LatentOperationSharpen:
    """LatentOperationSharpen."""
    def __call__(
        self,
        sharpen_radius: int | INT = 9,
        sigma: float | FLOAT = 1.0,
        alpha: float | FLOAT = 0.1,
    ) -> LATENT_OPERATION:
        """LatentOperationSharpen.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            sharpen_radius (INT, optional): Range 1 to 31. Default 9.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 0.1.

        Returns:
            LATENT_OPERATION (LATENT_OPERATION)
        """

class ReplaceVideoLatentFrames:
    """Replace Video Latent Frames."""
    def __call__(self, destination: LATENT, index: int | INT = 0, source: LATENT | None = None) -> LATENT:
        """Replace Video Latent Frames.

        Module: comfy_extras.nodes_latent · Category: model/latent/batch

        Args:
            destination (LATENT, required): The destination latent where frames will be replaced.
            index (INT, optional): The starting latent frame index in the destination latent where the source latent frames will be placed. Negative values count from the end. Range -16384 to 16384. Default 0.
            source (LATENT, optional): The source latent providing frames to insert into the destination latent. If not provided, the destination latent is returned unchanged.

        Returns:
            LATENT (LATENT)
        """

class HypernetworkLoader:
    """Load Hypernetwork."""
    hypernetwork_name = Hypernetworks
    def __call__(self, model: MODEL, hypernetwork_name: Hypernetworks | str, strength: float | FLOAT = 1.0) -> MODEL:
        """Load Hypernetwork.

        Module: comfy_extras.nodes_hypernetwork · Category: model/loaders

        Args:
            model (MODEL, required)
            hypernetwork_name (Hypernetworks, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class UpscaleModelLoader:
    """Load Upscale Model."""
    model_name = UpscaleModels
    def __call__(self, model_name: UpscaleModels | str) -> UPSCALE_MODEL:
        """Load Upscale Model.

        Module: comfy_extras.nodes_upscale_model · Category: model/loaders

        Args:
            model_name (UpscaleModels, required)

        Returns:
            UPSCALE_MODEL (UPSCALE_MODEL)
        """

class ImageUpscaleWithModel:
    """Upscale Image (using Model)."""
    def __call__(self, upscale_model: UPSCALE_MODEL, image: IMAGE | ImageLike) -> IMAGE:
        """Upscale Image (using Model).

        Module: comfy_extras.nodes_upscale_model · Category: image/upscaling

        Args:
            upscale_model (UPSCALE_MODEL, required)
            image (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
        """

class ImageBlend_blend_mode(str, Enum):
    normal = "normal"
    multiply = "multiply"
    screen = "screen"
    overlay = "overlay"
    soft_light = "soft_light"
    difference = "difference"

ImageBlend_blend_mode_values: TypeAlias = Literal[
    "normal",
    "multiply",
    "screen",
    "overlay",
    "soft_light",
    "difference",
]

class ImageBlend:
    """Blend Images."""
    blend_mode = ImageBlend_blend_mode
    def __call__(
        self,
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike,
        blend_factor: float | FLOAT = 0.5,
        blend_mode: ImageBlend_blend_mode | ImageBlend_blend_mode_values = "normal",
    ) -> IMAGE:
        """Blend Images.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image1 (IMAGE, required)
            image2 (IMAGE, required)
            blend_factor (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.
            blend_mode (COMBO, optional): Default 'normal'. One of: 'normal', 'multiply', 'screen', 'overlay', 'soft_light', 'difference'.

        Returns:
            IMAGE (IMAGE)
        """

class ImageBlur:
    """Blur Image."""
    def __call__(self, image: IMAGE | ImageLike, blur_radius: int | INT = 1, sigma: float | FLOAT = 1.0) -> IMAGE:
        """Blur Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            blur_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.

        Returns:
            IMAGE (IMAGE)
        """

class ImageQuantize_dither(str, Enum):
    none = "none"
    floyd_steinberg = "floyd-steinberg"
    bayer_2 = "bayer-2"
    bayer_4 = "bayer-4"
    bayer_8 = "bayer-8"
    bayer_16 = "bayer-16"

ImageQuantize_dither_values: TypeAlias = Literal[
    "none",
    "floyd-steinberg",
    "bayer-2",
    "bayer-4",
    "bayer-8",
    "bayer-16",
]

class ImageQuantize:
    """Quantize Image."""
    dither = ImageQuantize_dither
    def __call__(
        self,
        image: IMAGE | ImageLike,
        colors: int | INT = 256,
        dither: ImageQuantize_dither | ImageQuantize_dither_values = "none",
    ) -> IMAGE:
        """Quantize Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            colors (INT, optional): Range 1 to 256. Default 256.
            dither (COMBO, optional): Default 'none'. One of: 'none', 'floyd-steinberg', 'bayer-2', 'bayer-4', 'bayer-8', 'bayer-16'.

        Returns:
            IMAGE (IMAGE)
        """

class ImageSharpen:
    """Sharpen Image."""
    def __call__(
        self,
        image: IMAGE | ImageLike,
        sharpen_radius: int | INT = 1,
        sigma: float | FLOAT = 1.0,
        alpha: float | FLOAT = 1.0,
    ) -> IMAGE:
        """Sharpen Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            sharpen_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.01. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 1.0.

        Returns:
            IMAGE (IMAGE)
        """

class ImageScaleToTotalPixels_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ImageScaleToTotalPixels:
    """Scale Image to Total Pixels."""
    upscale_method = ImageScaleToTotalPixels_upscale_method
    def __call__(
        self,
        image: IMAGE | ImageLike,
        upscale_method: ImageScaleToTotalPixels_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        megapixels: float | FLOAT = 1.0,
        resolution_steps: int | INT = 1,
    ) -> IMAGE:
        """Scale Image to Total Pixels.

        Module: comfy_extras.nodes_post_processing · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            megapixels (FLOAT, optional): Range 0.01 to 16.0, step 0.01. Default 1.0.
            resolution_steps (INT, optional): Range 1 to 256. Default 1.

        Returns:
            IMAGE (IMAGE)
        """

class ResizeImageMaskNode_resize_type(str, Enum):
    scale_dimensions = "scale dimensions"
    scale_by_multiplier = "scale by multiplier"
    scale_longer_dimension = "scale longer dimension"
    scale_shorter_dimension = "scale shorter dimension"
    scale_width = "scale width"
    scale_height = "scale height"
    scale_total_pixels = "scale total pixels"
    match_size = "match size"
    scale_to_multiple = "scale to multiple"

class ResizeImageMaskNode_scale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ResizeImageMaskNode_resize_type_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

ResizeImageMaskNode_resize_type_values: TypeAlias = Literal[
    "scale dimensions",
    ResizeImageMaskNode_resize_type.scale_dimensions,
]

ResizeImageMaskNode_resize_type_values_: TypeAlias = Literal[
    "scale by multiplier",
    ResizeImageMaskNode_resize_type.scale_by_multiplier,
]

ResizeImageMaskNode_resize_type_values__: TypeAlias = Literal[
    "scale longer dimension",
    ResizeImageMaskNode_resize_type.scale_longer_dimension,
]

ResizeImageMaskNode_resize_type_values___: TypeAlias = Literal[
    "scale shorter dimension",
    ResizeImageMaskNode_resize_type.scale_shorter_dimension,
]

ResizeImageMaskNode_resize_type_values____: TypeAlias = Literal[
    "scale height",
    ResizeImageMaskNode_resize_type.scale_height,
]

ResizeImageMaskNode_resize_type_values_____: TypeAlias = Literal[
    "scale total pixels",
    ResizeImageMaskNode_resize_type.scale_total_pixels,
]

ResizeImageMaskNode_resize_type_values______: TypeAlias = Literal[
    "scale to multiple",
    ResizeImageMaskNode_resize_type.scale_to_multiple,
]

class ResizeImageMaskNode:
    """Resize Image/Mask: Resize an image or mask using various scaling methods."""
    resize_type = ResizeImageMaskNode_resize_type
    scale_method = ResizeImageMaskNode_scale_method
    resize_type_crop = ResizeImageMaskNode_resize_type_crop
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values = "scale dimensions",
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_width: int | INT = 512,
        resize_type_height: int | INT = 512,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiplier: float | FLOAT = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values__,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_longer_size: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values___,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_shorter_size: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["scale width", ResizeImageMaskNode_resize_type.scale_width],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_width: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_height: int | INT = 512,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values_____,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_megapixels: float | FLOAT = 1.0,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Literal["match size", ResizeImageMaskNode_resize_type.match_size],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_match: IMAGE | MASK | ImageLike,
        resize_type_crop: ResizeImageMaskNode_resize_type_crop | Literal["disabled", "center"] = "center",
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: ResizeImageMaskNode_resize_type_values______,
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
        *,
        resize_type_multiple: int | INT = 8,
    ) -> IMAGE_MASK_T: ...
    @overload
    def __call__(
        self,
        input: IMAGE_MASK_T,
        resize_type: Mapping[str, Any],
        scale_method: ResizeImageMaskNode_scale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "area",
    ) -> IMAGE_MASK_T:
        """Resize Image/Mask: Resize an image or mask using various scaling methods.

        Module: comfy_extras.nodes_post_processing · Category: image/transform

        Args:
            input (IMAGE or MASK, required)
            resize_type (COMBO, optional): Select how to resize: by exact dimensions, scale factor, matching another image, etc. Default 'scale dimensions'. One of: 'scale dimensions', 'scale by multiplier', 'scale longer dimension', 'scale shorter dimension', 'scale width', 'scale height', 'scale total pixels', 'match size', 'scale to multiple'.
            scale_method (COMBO, optional): Interpolation algorithm. 'area' is best for downscaling, 'lanczos' for upscaling, 'nearest-exact' for pixel art. Default 'area'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            resize_type_width (INT, if resize_type is one of 'scale dimensions', 'scale width'): Target width in pixels. Set to 0 to auto-calculate from height while preserving aspect ratio. Range 0 to 16384. Default 512.
            resize_type_height (INT, if resize_type is one of 'scale dimensions', 'scale height'): Target height in pixels. Set to 0 to auto-calculate from width while preserving aspect ratio. Range 0 to 16384. Default 512.
            resize_type_crop (COMBO, if resize_type is one of 'scale dimensions', 'match size'): How to handle aspect ratio mismatch: 'disabled' stretches to fit, 'center' crops to maintain aspect ratio. Default 'center'. One of: 'disabled', 'center'.
            resize_type_multiplier (FLOAT, if resize_type is 'scale by multiplier'): Scale factor (e.g., 2.0 doubles size, 0.5 halves size). Range 0.01 to 8.0, step 0.01. Default 1.0.
            resize_type_longer_size (INT, if resize_type is 'scale longer dimension'): The longer edge will be resized to this value. Aspect ratio is preserved. Range 0 to 16384. Default 512.
            resize_type_shorter_size (INT, if resize_type is 'scale shorter dimension'): The shorter edge will be resized to this value. Aspect ratio is preserved. Range 0 to 16384. Default 512.
            resize_type_megapixels (FLOAT, if resize_type is 'scale total pixels'): Target total megapixels (e.g., 1.0 ≈ 1024×1024). Aspect ratio is preserved. Range 0.01 to 16.0, step 0.01. Default 1.0.
            resize_type_match (IMAGE or MASK, required if resize_type is 'match size'): Resize input to match the dimensions of this reference image or mask.
            resize_type_multiple (INT, if resize_type is 'scale to multiple'): Resize so width and height are divisible by this number. Useful for latent alignment (e.g., 8 or 64). Range 1 to 16384. Default 8.

        Returns:
            resized (same type as the input)
        """

class BatchImagesNode:
    """Batch Images."""
    @overload
    def __call__(
        self,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        images_image0: IMAGE | ImageLike,
        images_image1: IMAGE | ImageLike | None = None,
        images_image2: IMAGE | ImageLike | None = None,
        images_image3: IMAGE | ImageLike | None = None,
        images_image4: IMAGE | ImageLike | None = None,
        images_image5: IMAGE | ImageLike | None = None,
        images_image6: IMAGE | ImageLike | None = None,
        images_image7: IMAGE | ImageLike | None = None,
        images_image8: IMAGE | ImageLike | None = None,
        images_image9: IMAGE | ImageLike | None = None,
        images_image10: IMAGE | ImageLike | None = None,
        images_image11: IMAGE | ImageLike | None = None,
        images_image12: IMAGE | ImageLike | None = None,
        images_image13: IMAGE | ImageLike | None = None,
        images_image14: IMAGE | ImageLike | None = None,
        images_image15: IMAGE | ImageLike | None = None,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        *,
        image0: IMAGE | ImageLike,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
        image10: IMAGE | ImageLike | None = None,
        image11: IMAGE | ImageLike | None = None,
        image12: IMAGE | ImageLike | None = None,
        image13: IMAGE | ImageLike | None = None,
        image14: IMAGE | ImageLike | None = None,
        image15: IMAGE | ImageLike | None = None,
    ) -> IMAGE:
        """Batch Images.

        Module: comfy_extras.nodes_post_processing · Category: image/batch

        Args:
            images (list of IMAGE, required): 1 to 50 elements, or a dictionary by name: image0, image1, image2, … (50 in all); each also by keyword, as images_image0.

        Returns:
            IMAGE (IMAGE)
        """
