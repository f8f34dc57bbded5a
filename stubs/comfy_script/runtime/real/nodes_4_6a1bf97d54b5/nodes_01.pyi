from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import CLIPVisions, ControlNets, Diffusers, GLIGENs, Hypernetworks, StyleModels, UpscaleModels
from .types import (
    CLIP,
    CLIP_VISION,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    GLIGEN,
    IMAGE,
    LATENT,
    LATENT_OPERATION,
    MASK,
    MODEL,
    Result,
    STYLE_MODEL,
    UPSCALE_MODEL,
    VAE,
)

class DualCLIPLoader_clip_name1(str, Enum): ...  # type: ignore[misc]

class DualCLIPLoader_clip_name2(str, Enum): ...  # type: ignore[misc]

class DualCLIPLoader_type(str, Enum):
    sdxl = "sdxl"
    sd3 = "sd3"
    flux = "flux"
    hunyuan_video = "hunyuan_video"
    hidream = "hidream"
    hunyuan_image = "hunyuan_image"
    hunyuan_video_15 = "hunyuan_video_15"
    kandinsky5 = "kandinsky5"
    kandinsky5_image = "kandinsky5_image"
    ltxv = "ltxv"
    newbie = "newbie"
    ace = "ace"

class DualCLIPLoader_device(str, Enum):
    default = "default"
    cpu = "cpu"

DualCLIPLoader_type_values: TypeAlias = Literal[
    "sdxl",
    "sd3",
    "flux",
    "hunyuan_video",
    "hidream",
    "hunyuan_image",
    "hunyuan_video_15",
    "kandinsky5",
    "kandinsky5_image",
    "ltxv",
    "newbie",
    "ace",
]

class DualCLIPLoader:
    """Load CLIP (Dual): Recipes:"""
    clip_name1 = DualCLIPLoader_clip_name1
    clip_name2 = DualCLIPLoader_clip_name2
    type = DualCLIPLoader_type
    device = DualCLIPLoader_device
    def __call__(
        self,
        clip_name1: DualCLIPLoader_clip_name1 | str,
        clip_name2: DualCLIPLoader_clip_name2 | str,
        type: DualCLIPLoader_type | DualCLIPLoader_type_values = "sdxl",
        device: DualCLIPLoader_device | Literal["default", "cpu"] | None = None,
    ) -> CLIP:
        """Load CLIP (Dual): Recipes:

        sdxl: clip-l, clip-g
        sd3: clip-l, clip-g / clip-l, t5 / clip-g, t5
        flux: clip-l, t5
        hidream: at least one of t5 or llama, recommended t5 and llama
        hunyuan_image: qwen2.5vl 7b and byt5 small
        newbie: gemma-3-4b-it, jina clip v2

        Module: nodes · Category: model/loaders

        Args:
            clip_name1 (COMBO, required)
            clip_name2 (COMBO, required)
            type (COMBO, optional): Default 'sdxl'. One of: 'sdxl', 'sd3', 'flux', 'hunyuan_video', 'hidream', 'hunyuan_image', 'hunyuan_video_15', 'kandinsky5', 'kandinsky5_image', 'ltxv', 'newbie', 'ace'.
            device (COMBO, optional): One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class CLIPVisionEncode_crop(str, Enum):
    center = "center"  # type: ignore[assignment]
    none = "none"

class CLIPVisionEncode:
    """CLIP Vision Encode."""
    crop = CLIPVisionEncode_crop
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        crop: CLIPVisionEncode_crop | Literal["center", "none"] = "center",
    ) -> CLIP_VISION_OUTPUT:
        """CLIP Vision Encode.

        Module: nodes · Category: model/conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            image (IMAGE, required)
            crop (COMBO, optional): Default 'center'. One of: 'center', 'none'.

        Returns:
            CLIP_VISION_OUTPUT (CLIP_VISION_OUTPUT)
        """

class StyleModelApply_strength_type(str, Enum):
    multiply = "multiply"
    attn_bias = "attn_bias"

class StyleModelApply:
    """Apply Style Model."""
    strength_type = StyleModelApply_strength_type
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        style_model: STYLE_MODEL,
        clip_vision_output: CLIP_VISION_OUTPUT,
        strength: float = 1.0,
        strength_type: StyleModelApply_strength_type | Literal["multiply", "attn_bias"] = "multiply",
    ) -> CONDITIONING:
        """Apply Style Model.

        Module: nodes · Category: model/conditioning

        Args:
            conditioning (CONDITIONING, required)
            style_model (STYLE_MODEL, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            strength_type (COMBO, optional): Default 'multiply'. One of: 'multiply', 'attn_bias'.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class UnCLIPConditioning:
    """unCLIPConditioning."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        clip_vision_output: CLIP_VISION_OUTPUT,
        strength: float = 1.0,
        noise_augmentation: float = 0.0,
    ) -> CONDITIONING:
        """unCLIPConditioning.

        Module: nodes · Category: model/conditioning · Class type: unCLIPConditioning

        Args:
            conditioning (CONDITIONING, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            strength (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ControlNetApply:
    """Apply ControlNet (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        control_net: CONTROL_NET,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
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
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ControlNetApplyAdvanced:
    """Apply ControlNet."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        control_net: CONTROL_NET,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        strength: float = 1.0,
        start_percent: float = 0.0,
        end_percent: float = 1.0,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
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
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        tile_size: int = 512,
        overlap: int = 64,
        temporal_size: int = 64,
        temporal_overlap: int = 8,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class VAEEncodeTiled:
    """VAE Encode (Tiled)."""
    def __call__(
        self,
        pixels: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        tile_size: int = 512,
        overlap: int = 64,
        temporal_size: int = 64,
        temporal_overlap: int = 8,
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
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
        conditioning_to: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        clip: CLIP,
        gligen_textbox_model: GLIGEN,
        text: str | list[str] | RealOutput = "",
        width: int = 64,
        height: int = 64,
        x: int = 0,
        y: int = 0,
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
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class InpaintModelConditioning:
    """InpaintModelConditioning."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        pixels: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        noise_mask: bool = True,
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
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
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SaveLatent:
    """Save Latent."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "latents/ComfyUI",
    ) -> Result:
        """Save Latent.

        Module: nodes · Category: model/latent
        Output node: runs even if nothing uses its outputs.

        Args:
            samples (LATENT, required)
            filename_prefix (STRING, optional): Default 'latents/ComfyUI'.

        Returns:
            samples (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ConditioningZeroOut:
    """Conditioning Zero Out."""
    def __call__(self, conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING]) -> CONDITIONING:
        """Conditioning Zero Out.

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetTimestepRange:
    """ConditioningSetTimestepRange."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        start: float = 0.0,
        end: float = 1.0,
    ) -> CONDITIONING:
        """ConditioningSetTimestepRange.

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            start (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class LoraLoaderModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class LoraLoaderModelOnly:
    """Load LoRA: This LoRAs loader is used to modify the diffusion model, altering the way in which latents are denoised such as applying styles."""
    lora_name = LoraLoaderModelOnly_lora_name
    def __call__(
        self,
        model: MODEL,
        lora_name: LoraLoaderModelOnly_lora_name | str,
        strength_model: float = 1.0,
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
    def __call__(
        self,
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """LatentAdd.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentSubtract:
    """LatentSubtract."""
    def __call__(
        self,
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """LatentSubtract.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentMultiply:
    """LatentMultiply."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        multiplier: float = 1.0,
    ) -> LATENT:
        """LatentMultiply.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            multiplier (FLOAT, optional): Range -10.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentInterpolate:
    """LatentInterpolate."""
    def __call__(
        self,
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        ratio: float = 1.0,
    ) -> LATENT:
        """LatentInterpolate.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            ratio (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        dim: LatentConcat_dim | Literal["x", "-x", "y", "-y", "t", "-t"] = "x",
    ) -> LATENT:
        """LatentConcat.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', '-x', 'y', '-y', 't', '-t'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        dim: LatentCut_dim | Literal["x", "y", "t"] = "x",
        index: int = 0,
        amount: int = 1,
    ) -> LATENT:
        """LatentCut.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 'x'. One of: 'x', 'y', 't'.
            index (INT, optional): Range -16384 to 16384. Default 0.
            amount (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        dim: LatentCutToBatch_dim | Literal["t", "x", "y"] = "t",
        slice_size: int = 1,
    ) -> LATENT:
        """LatentCutToBatch.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            dim (COMBO, optional): Default 't'. One of: 't', 'x', 'y'.
            slice_size (INT, optional): Range 1 to 16384. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentBatch:
    """Batch Latents (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """Batch Latents (DEPRECATED).

        Module: comfy_extras.nodes_latent · Category: model/latent/batch
        Deprecated: may go away in a future version.

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentBatchSeedBehavior_seed_behavior(str, Enum):
    random = "random"
    fixed = "fixed"

class LatentBatchSeedBehavior:
    """LatentBatchSeedBehavior."""
    seed_behavior = LatentBatchSeedBehavior_seed_behavior
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        seed_behavior: LatentBatchSeedBehavior_seed_behavior | Literal["random", "fixed"] = "fixed",
    ) -> LATENT:
        """LatentBatchSeedBehavior.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced

        Args:
            samples (LATENT, required)
            seed_behavior (COMBO, optional): Default 'fixed'. One of: 'random', 'fixed'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentApplyOperation:
    """LatentApplyOperation."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        operation: LATENT_OPERATION,
    ) -> LATENT:
        """LatentApplyOperation.

        Module: comfy_extras.nodes_latent · Category: model/latent/advanced/operations
        Experimental: may change in a future version.

        Args:
            samples (LATENT, required)
            operation (LATENT_OPERATION, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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
    def __call__(self, multiplier: float = 1.0) -> LATENT_OPERATION:
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
    def __call__(self, sharpen_radius: int = 9, sigma: float = 1.0, alpha: float = 0.1) -> LATENT_OPERATION:
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
    def __call__(
        self,
        destination: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        index: int = 0,
        source: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput | None = None,
    ) -> LATENT:
        """Replace Video Latent Frames.

        Module: comfy_extras.nodes_latent · Category: model/latent/batch

        Args:
            destination (LATENT, required): The destination latent where frames will be replaced.
            index (INT, optional): The starting latent frame index in the destination latent where the source latent frames will be placed. Negative values count from the end. Range -16384 to 16384. Default 0.
            source (LATENT, optional): The source latent providing frames to insert into the destination latent. If not provided, the destination latent is returned unchanged.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class HypernetworkLoader:
    """Load Hypernetwork."""
    hypernetwork_name = Hypernetworks
    def __call__(self, model: MODEL, hypernetwork_name: Hypernetworks | str, strength: float = 1.0) -> MODEL:
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
    def __call__(self, upscale_model: UPSCALE_MODEL, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """Upscale Image (using Model).

        Module: comfy_extras.nodes_upscale_model · Category: image/upscaling

        Args:
            upscale_model (UPSCALE_MODEL, required)
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        blend_factor: float = 0.5,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageBlur:
    """Blur Image."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        blur_radius: int = 1,
        sigma: float = 1.0,
    ) -> IMAGE:
        """Blur Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            blur_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.1. Default 1.0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        colors: int = 256,
        dither: ImageQuantize_dither | ImageQuantize_dither_values = "none",
    ) -> IMAGE:
        """Quantize Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            colors (INT, optional): Range 1 to 256. Default 256.
            dither (COMBO, optional): Default 'none'. One of: 'none', 'floyd-steinberg', 'bayer-2', 'bayer-4', 'bayer-8', 'bayer-16'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageSharpen:
    """Sharpen Image."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        sharpen_radius: int = 1,
        sigma: float = 1.0,
        alpha: float = 1.0,
    ) -> IMAGE:
        """Sharpen Image.

        Module: comfy_extras.nodes_post_processing · Category: image/filters

        Args:
            image (IMAGE, required)
            sharpen_radius (INT, optional): Range 1 to 31. Default 1.
            sigma (FLOAT, optional): Range 0.1 to 10.0, step 0.01. Default 1.0.
            alpha (FLOAT, optional): Range 0.0 to 5.0, step 0.01. Default 1.0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_method: ImageScaleToTotalPixels_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        megapixels: float = 1.0,
        resolution_steps: int = 1,
    ) -> IMAGE:
        """Scale Image to Total Pixels.

        Module: comfy_extras.nodes_post_processing · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            megapixels (FLOAT, optional): Range 0.01 to 16.0, step 0.01. Default 1.0.
            resolution_steps (INT, optional): Range 1 to 256. Default 1.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """
