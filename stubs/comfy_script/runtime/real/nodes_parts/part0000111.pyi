from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealImageBatch, RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import (
    CLIPVisions,
    CLIPs,
    Checkpoints,
    ControlNets,
    Diffusers,
    GLIGENs,
    Loras,
    Samplers,
    Samplers_values,
    Schedulers,
    Schedulers_values,
    StyleModels,
    UNETs,
    VAEs,
)
from .types import (
    CLIP,
    CLIP_VISION,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    GLIGEN,
    IMAGE,
    LATENT,
    MASK,
    MODEL,
    Result,
    STYLE_MODEL,
    VAE,
)

class CLIPLoader_type(str, Enum):
    stable_diffusion = "stable_diffusion"
    stable_cascade = "stable_cascade"
    sd3 = "sd3"
    stable_audio = "stable_audio"
    mochi = "mochi"
    ltxv = "ltxv"
    pixart = "pixart"
    cosmos = "cosmos"
    lumina2 = "lumina2"
    wan = "wan"
    hidream = "hidream"
    chroma = "chroma"
    ace = "ace"
    omnigen2 = "omnigen2"
    qwen_image = "qwen_image"
    hunyuan_image = "hunyuan_image"
    flux2 = "flux2"
    ovis = "ovis"
    longcat_image = "longcat_image"
    cogvideox = "cogvideox"
    lens = "lens"
    pixeldit = "pixeldit"
    ideogram4 = "ideogram4"
    boogu = "boogu"
    krea2 = "krea2"
    joyimage = "joyimage"
    mage = "mage"
    minimax = "minimax"

class CLIPLoader_device(str, Enum):
    default = "default"
    cpu = "cpu"

CLIPLoader_type_values: TypeAlias = Literal[
    "stable_diffusion",
    "stable_cascade",
    "sd3",
    "stable_audio",
    "mochi",
    "ltxv",
    "pixart",
    "cosmos",
    "lumina2",
    "wan",
    "hidream",
    "chroma",
    "ace",
    "omnigen2",
    "qwen_image",
    "hunyuan_image",
    "flux2",
    "ovis",
    "longcat_image",
    "cogvideox",
    "lens",
    "pixeldit",
    "ideogram4",
    "boogu",
    "krea2",
    "joyimage",
    "mage",
    "minimax",
]

class CLIPLoader:
    """Load CLIP: Recipes:"""
    clip_name = CLIPs
    type = CLIPLoader_type
    device = CLIPLoader_device
    def __call__(
        self,
        clip_name: CLIPs | str,
        type: CLIPLoader_type | CLIPLoader_type_values = "stable_diffusion",
        device: CLIPLoader_device | Literal["default", "cpu"] | None = None,
    ) -> CLIP:
        """Load CLIP: Recipes:

        sd: clip-l
        stable cascade: clip-g
        sd3: t5 xxl / clip-g / clip-l
        stable audio: t5 base
        mochi: t5 xxl
        cogvideox: t5 xxl (226-token padding)
        cosmos: old t5 xxl
        lumina2: gemma 2 2B
        wan: umt5 xxl
        hidream: llama-3.1 (Recommend) or t5
        omnigen2: qwen vl 2.5 3B
        joyimage: qwen3-vl 8B
        lens: gpt-oss-20b
        pixeldit: gemma 2 2B elm

        Module: nodes · Category: model/loaders

        Args:
            clip_name (CLIPs, required)
            type (COMBO, optional): Default 'stable_diffusion'. One of: 'stable_diffusion', 'stable_cascade', 'sd3', 'stable_audio', 'mochi', 'ltxv', 'pixart', 'cosmos', 'lumina2', 'wan', 'hidream', 'chroma', … (28 in all).
            device (COMBO, optional): One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class CLIPSetLastLayer:
    """CLIP Set Last Layer."""
    def __call__(self, clip: CLIP, stop_at_clip_layer: int = -1) -> CLIP:
        """CLIP Set Last Layer.

        Module: nodes · Category: model/conditioning

        Args:
            clip (CLIP, required)
            stop_at_clip_layer (INT, optional): Range -24 to -1. Default -1.

        Returns:
            CLIP (CLIP)
        """

class CLIPTextEncode:
    """CLIP Text Encode (Prompt): Encodes a text prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images."""
    @overload
    def __call__(self, text: str | list[str] | RealOutput = "", *, clip: CLIP) -> CONDITIONING: ...
    @overload
    def __call__(self, text: str | list[str] | RealOutput, clip: CLIP) -> CONDITIONING:
        """CLIP Text Encode (Prompt): Encodes a text prompt using a CLIP model into an embedding that can be used to guide the diffusion model towards generating specific images.

        Module: nodes · Category: model/conditioning

        Args:
            text (STRING, optional): The text to be encoded. Default ''.
            clip (CLIP, required): The CLIP model used for encoding the text.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict): A conditioning containing the embedded text used to guide the diffusion model.
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

class CheckpointLoaderSimple:
    """Load Checkpoint: Loads a diffusion model checkpoint, diffusion models are used to denoise latents."""
    ckpt_name = Checkpoints
    def __call__(self, ckpt_name: Checkpoints | str) -> tuple[MODEL, CLIP, VAE]:
        """Load Checkpoint: Loads a diffusion model checkpoint, diffusion models are used to denoise latents.

        Module: nodes · Category: model/loaders

        Args:
            ckpt_name (Checkpoints, required): The name of the checkpoint (model) to load.

        Returns:
            MODEL (MODEL): The model used for denoising latents.
            CLIP (CLIP): The CLIP model used for encoding text prompts.
            VAE (VAE): The VAE model used for encoding and decoding images to and from latent space.
        """

class ConditioningAverage:
    """Conditioning (Average)."""
    def __call__(
        self,
        conditioning_to: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        conditioning_from: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        conditioning_to_strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Average).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning_to (CONDITIONING, required)
            conditioning_from (CONDITIONING, required)
            conditioning_to_strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningCombine:
    """Conditioning (Combine)."""
    def __call__(
        self,
        conditioning_1: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        conditioning_2: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
    ) -> CONDITIONING:
        """Conditioning (Combine).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning_1 (CONDITIONING, required)
            conditioning_2 (CONDITIONING, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningConcat:
    """Conditioning (Concat)."""
    def __call__(
        self,
        conditioning_to: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        conditioning_from: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
    ) -> CONDITIONING:
        """Conditioning (Concat).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning_to (CONDITIONING, required)
            conditioning_from (CONDITIONING, required)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningMultiply:
    """Conditioning (Multiply)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        multiplier: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Multiply).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            multiplier (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetArea:
    """Conditioning (Set Area)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        width: int = 64,
        height: int = 64,
        x: int = 0,
        y: int = 0,
        strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            width (INT, optional): Range 64 to 16384, step 8. Default 64.
            height (INT, optional): Range 64 to 16384, step 8. Default 64.
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetAreaPercentage:
    """Conditioning (Set Area with Percentage)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        width: float = 1.0,
        height: float = 1.0,
        x: float = 0,
        y: float = 0,
        strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area with Percentage).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            width (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            height (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.
            x (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            y (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 0.
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetAreaStrength:
    """Conditioning (Set Area Strength)."""
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        strength: float = 1.0,
    ) -> CONDITIONING:
        """Conditioning (Set Area Strength).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class ConditioningSetMask_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetMask:
    """Conditioning (Set Mask)."""
    set_cond_area = ConditioningSetMask_set_cond_area
    def __call__(
        self,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        strength: float = 1.0,
        set_cond_area: ConditioningSetMask_set_cond_area | Literal["default", "mask bounds"] = "default",
    ) -> CONDITIONING:
        """Conditioning (Set Mask).

        Module: nodes · Category: model/conditioning/transform

        Args:
            conditioning (CONDITIONING, required)
            mask (MASK, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.

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

class EasyCache:
    """EasyCache: Native EasyCache implementation."""
    def __call__(
        self,
        model: MODEL,
        reuse_threshold: float = 0.2,
        start_percent: float = 0.15,
        end_percent: float = 0.95,
        verbose: bool = False,
    ) -> MODEL:
        """EasyCache: Native EasyCache implementation.

        Module: comfy_extras.nodes_easycache · Category: advanced/debug
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to add EasyCache to.
            reuse_threshold (FLOAT, optional): The threshold for reusing cached steps. Range 0.0 to 3.0, step 0.01. Default 0.2.
            start_percent (FLOAT, optional): The relative sampling step to begin use of EasyCache. Range 0.0 to 1.0, step 0.01. Default 0.15.
            end_percent (FLOAT, optional): The relative sampling step to end use of EasyCache. Range 0.0 to 1.0, step 0.01. Default 0.95.
            verbose (BOOLEAN, optional): Whether to log verbose information. Default False.

        Returns:
            MODEL (MODEL): The model with EasyCache.
        """

class EmptyImage:
    """Empty Image."""
    def __call__(self, width: int = 512, height: int = 512, batch_size: int = 1, color: int = 0) -> IMAGE:
        """Empty Image.

        Module: nodes · Category: image

        Args:
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            color (INT, optional): Range 0 to 16777215. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class EmptyLatentImage:
    """Empty Latent Image: Create a new batch of empty latent images to be denoised via sampling."""
    def __call__(self, width: int = 512, height: int = 512, batch_size: int = 1) -> LATENT:
        """Empty Latent Image: Create a new batch of empty latent images to be denoised via sampling.

        Module: nodes · Category: model/latent

        Args:
            width (INT, optional): The width of the latent images in pixels. Range 16 to 16384, step 8. Default 512.
            height (INT, optional): The height of the latent images in pixels. Range 16 to 16384, step 8. Default 512.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …): The empty latent image batch.
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

class ImageBatch:
    """Batch Images (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> IMAGE:
        """Batch Images (DEPRECATED).

        Module: nodes · Category: image/batch
        Deprecated: may go away in a future version.

        Args:
            image1 (IMAGE, required)
            image2 (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageInvert:
    """Invert Image Colors."""
    def __call__(self, image: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> IMAGE:
        """Invert Image Colors.

        Module: nodes · Category: image/color

        Args:
            image (IMAGE, required)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImagePadForOutpaint:
    """Pad Image for Outpainting."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        left: int = 0,
        top: int = 0,
        right: int = 0,
        bottom: int = 0,
        feathering: int = 40,
    ) -> tuple[IMAGE, MASK]:
        """Pad Image for Outpainting.

        Module: nodes · Category: image/transform

        Args:
            image (IMAGE, required)
            left (INT, optional): Range 0 to 16384, step 8. Default 0.
            top (INT, optional): Range 0 to 16384, step 8. Default 0.
            right (INT, optional): Range 0 to 16384, step 8. Default 0.
            bottom (INT, optional): Range 0 to 16384, step 8. Default 0.
            feathering (INT, optional): Range 0 to 16384. Default 40.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class ImageScale_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ImageScale_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

class ImageScale:
    """Upscale Image."""
    upscale_method = ImageScale_upscale_method
    crop = ImageScale_crop
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_method: ImageScale_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        width: int = 512,
        height: int = 512,
        crop: ImageScale_crop | Literal["disabled", "center"] = "disabled",
    ) -> IMAGE:
        """Upscale Image.

        Module: nodes · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            width (INT, optional): Range 0 to 16384. Default 512.
            height (INT, optional): Range 0 to 16384. Default 512.
            crop (COMBO, optional): Default 'disabled'. One of: 'disabled', 'center'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class ImageScaleBy_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    lanczos = "lanczos"

class ImageScaleBy:
    """Upscale Image By."""
    upscale_method = ImageScaleBy_upscale_method
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        upscale_method: ImageScaleBy_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "lanczos"] = "nearest-exact",
        scale_by: float = 1.0,
    ) -> IMAGE:
        """Upscale Image By.

        Module: nodes · Category: image/upscaling

        Args:
            image (IMAGE, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'lanczos'.
            scale_by (FLOAT, optional): Range 0.01 to 8.0, step 0.01. Default 1.0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
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

class KSampler:
    """KSampler: Uses the provided model, positive and negative conditioning to denoise the latent image."""
    sampler_name = Samplers
    scheduler = Schedulers
    @overload
    def __call__(
        self,
        model: MODEL,
        seed: int = 0,
        steps: int = 20,
        cfg: float = 8.0,
        sampler_name: Samplers | Samplers_values = "euler",
        scheduler: Schedulers | Schedulers_values = "simple",
        *,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        denoise: float = 1.0,
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        model: MODEL,
        seed: int,
        steps: int,
        cfg: float,
        sampler_name: Samplers | Samplers_values,
        scheduler: Schedulers | Schedulers_values,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        denoise: float = 1.0,
    ) -> LATENT:
        """KSampler: Uses the provided model, positive and negative conditioning to denoise the latent image.

        Module: nodes · Category: model/sampling

        Args:
            model (MODEL, required): The model used for denoising the input latent.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            steps (INT, optional): The number of steps used in the denoising process. Range 1 to 10000. Default 20.
            cfg (FLOAT, optional): The Classifier-Free Guidance scale balances creativity and adherence to the prompt. Higher values result in images more closely matching the prompt however too high values will negatively impact quality. Range 0.0 to 100.0, step 0.1. Default 8.0.
            sampler_name (Samplers, optional): The algorithm used when sampling, this can affect the quality, speed, and style of the generated output. Default 'euler'. One of: 'euler', 'euler_cfg_pp', 'euler_ancestral', 'euler_ancestral_cfg_pp', 'heun', 'heunpp2', 'exp_heun_2_x0', 'exp_heun_2_x0_sde', 'dpm_2', 'dpm_2_ancestral', 'lms', 'dpm_fast', … (44 in all).
            scheduler (Schedulers, optional): The scheduler controls how noise is gradually removed to form the image. Default 'simple'. One of: 'simple', 'sgm_uniform', 'karras', 'exponential', 'ddim_uniform', 'beta', 'normal', 'linear_quadratic', 'kl_optimal'.
            positive (CONDITIONING, required): The conditioning describing the attributes you want to include in the image.
            negative (CONDITIONING, required): The conditioning describing the attributes you want to exclude from the image.
            latent_image (LATENT, required): The latent image to denoise.
            denoise (FLOAT, optional): The amount of denoising applied, lower values will maintain the structure of the initial image allowing for image to image sampling. Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …): The denoised latent.
        """

class KSamplerAdvanced_add_noise(str, Enum):
    enable = "enable"
    disable = "disable"

class KSamplerAdvanced_return_with_leftover_noise(str, Enum):
    disable = "disable"
    enable = "enable"

class KSamplerAdvanced:
    """KSampler (Advanced)."""
    add_noise = KSamplerAdvanced_add_noise
    sampler_name = Samplers
    scheduler = Schedulers
    return_with_leftover_noise = KSamplerAdvanced_return_with_leftover_noise
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: KSamplerAdvanced_add_noise | Literal["enable", "disable"] | bool = "enable",
        noise_seed: int = 0,
        steps: int = 20,
        cfg: float = 8.0,
        sampler_name: Samplers | Samplers_values = "euler",
        scheduler: Schedulers | Schedulers_values = "simple",
        *,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        start_at_step: int = 0,
        end_at_step: int = 10000,
        return_with_leftover_noise: KSamplerAdvanced_return_with_leftover_noise | Literal["disable", "enable"] | bool = "disable",
    ) -> LATENT: ...
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: KSamplerAdvanced_add_noise | Literal["enable", "disable"] | bool,
        noise_seed: int,
        steps: int,
        cfg: float,
        sampler_name: Samplers | Samplers_values,
        scheduler: Schedulers | Schedulers_values,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        start_at_step: int = 0,
        end_at_step: int = 10000,
        return_with_leftover_noise: KSamplerAdvanced_return_with_leftover_noise | Literal["disable", "enable"] | bool = "disable",
    ) -> LATENT:
        """KSampler (Advanced).

        Module: nodes · Category: model/sampling

        Args:
            model (MODEL, required)
            add_noise (COMBO, optional): Default 'enable'. One of: 'enable', 'disable'. Takes True and False too.
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            steps (INT, optional): Range 1 to 10000. Default 20.
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            sampler_name (Samplers, optional): Default 'euler'. One of: 'euler', 'euler_cfg_pp', 'euler_ancestral', 'euler_ancestral_cfg_pp', 'heun', 'heunpp2', 'exp_heun_2_x0', 'exp_heun_2_x0_sde', 'dpm_2', 'dpm_2_ancestral', 'lms', 'dpm_fast', … (44 in all).
            scheduler (Schedulers, optional): Default 'simple'. One of: 'simple', 'sgm_uniform', 'karras', 'exponential', 'ddim_uniform', 'beta', 'normal', 'linear_quadratic', 'kl_optimal'.
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent_image (LATENT, required)
            start_at_step (INT, optional): Range 0 to 10000. Default 0.
            end_at_step (INT, optional): Range 0 to 10000. Default 10000.
            return_with_leftover_noise (COMBO, optional): Default 'disable'. One of: 'disable', 'enable'. Takes True and False too.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentBlend:
    """Latent Blend."""
    def __call__(
        self,
        samples1: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples2: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        blend_factor: float = 0.5,
    ) -> LATENT:
        """Latent Blend.

        Module: nodes · Category: experimental

        Args:
            samples1 (LATENT, required)
            samples2 (LATENT, required)
            blend_factor (FLOAT, optional): Range 0 to 1, step 0.01. Default 0.5.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentComposite:
    """Latent Composite."""
    def __call__(
        self,
        samples_to: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        samples_from: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        x: int = 0,
        y: int = 0,
        feather: int = 0,
    ) -> LATENT:
        """Latent Composite.

        Module: nodes · Category: model/latent

        Args:
            samples_to (LATENT, required)
            samples_from (LATENT, required)
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.
            feather (INT, optional): Range 0 to 16384, step 8. Default 0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentCrop:
    """Crop Latent."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        width: int = 512,
        height: int = 512,
        x: int = 0,
        y: int = 0,
    ) -> LATENT:
        """Crop Latent.

        Module: nodes · Category: model/latent/transform

        Args:
            samples (LATENT, required)
            width (INT, optional): Range 64 to 16384, step 8. Default 512.
            height (INT, optional): Range 64 to 16384, step 8. Default 512.
            x (INT, optional): Range 0 to 16384, step 8. Default 0.
            y (INT, optional): Range 0 to 16384, step 8. Default 0.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentFlip_flip_method(str, Enum):
    x_axis_vertically = "x-axis: vertically"
    y_axis_horizontally = "y-axis: horizontally"

class LatentFlip:
    """Flip Latent."""
    flip_method = LatentFlip_flip_method
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        flip_method: LatentFlip_flip_method | Literal["x-axis: vertically", "y-axis: horizontally"] = "x-axis: vertically",
    ) -> LATENT:
        """Flip Latent.

        Module: nodes · Category: model/latent/transform

        Args:
            samples (LATENT, required)
            flip_method (COMBO, optional): Default 'x-axis: vertically'. One of: 'x-axis: vertically', 'y-axis: horizontally'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentFromBatch:
    """Get Latent From Batch."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        batch_index: int = 0,
        length: int = 1,
    ) -> LATENT:
        """Get Latent From Batch.

        Module: nodes · Category: model/latent/batch

        Args:
            samples (LATENT, required)
            batch_index (INT, optional): Range -16384 to 16384. Default 0.
            length (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentRotate_rotation(str, Enum):
    none = "none"
    _90_degrees = "90 degrees"
    _180_degrees = "180 degrees"
    _270_degrees = "270 degrees"

class LatentRotate:
    """Rotate Latent."""
    rotation = LatentRotate_rotation
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        rotation: LatentRotate_rotation | Literal["none", "90 degrees", "180 degrees", "270 degrees"] = "none",
    ) -> LATENT:
        """Rotate Latent.

        Module: nodes · Category: model/latent/transform

        Args:
            samples (LATENT, required)
            rotation (COMBO, optional): Default 'none'. One of: 'none', '90 degrees', '180 degrees', '270 degrees'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentUpscale_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    bislerp = "bislerp"

class LatentUpscale_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

class LatentUpscale:
    """Upscale Latent."""
    upscale_method = LatentUpscale_upscale_method
    crop = LatentUpscale_crop
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        upscale_method: LatentUpscale_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "bislerp"] = "nearest-exact",
        width: int = 512,
        height: int = 512,
        crop: LatentUpscale_crop | Literal["disabled", "center"] = "disabled",
    ) -> LATENT:
        """Upscale Latent.

        Module: nodes · Category: model/latent

        Args:
            samples (LATENT, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'bislerp'.
            width (INT, optional): Range 0 to 16384, step 8. Default 512.
            height (INT, optional): Range 0 to 16384, step 8. Default 512.
            crop (COMBO, optional): Default 'disabled'. One of: 'disabled', 'center'.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LatentUpscaleBy_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    bislerp = "bislerp"

class LatentUpscaleBy:
    """Upscale Latent By."""
    upscale_method = LatentUpscaleBy_upscale_method
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        upscale_method: LatentUpscaleBy_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "bislerp"] = "nearest-exact",
        scale_by: float = 1.5,
    ) -> LATENT:
        """Upscale Latent By.

        Module: nodes · Category: model/latent

        Args:
            samples (LATENT, required)
            upscale_method (COMBO, optional): Default 'nearest-exact'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'bislerp'.
            scale_by (FLOAT, optional): Range 0.01 to 8.0, step 0.01. Default 1.5.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class LazyCache:
    """LazyCache: A homebrew version of EasyCache - even 'easier' version of EasyCache to implement."""
    def __call__(
        self,
        model: MODEL,
        reuse_threshold: float = 0.2,
        start_percent: float = 0.15,
        end_percent: float = 0.95,
        verbose: bool = False,
    ) -> MODEL:
        """LazyCache: A homebrew version of EasyCache - even 'easier' version of EasyCache to implement.

        Overall works worse than EasyCache, but better in some rare cases AND universal compatibility with everything in ComfyUI.

        Module: comfy_extras.nodes_easycache · Category: advanced/debug
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to add LazyCache to.
            reuse_threshold (FLOAT, optional): The threshold for reusing cached steps. Range 0.0 to 3.0, step 0.01. Default 0.2.
            start_percent (FLOAT, optional): The relative sampling step to begin use of LazyCache. Range 0.0 to 1.0, step 0.01. Default 0.15.
            end_percent (FLOAT, optional): The relative sampling step to end use of LazyCache. Range 0.0 to 1.0, step 0.01. Default 0.95.
            verbose (BOOLEAN, optional): Whether to log verbose information. Default False.

        Returns:
            MODEL (MODEL): The model with LazyCache.
        """

class LoadImage_image(str, Enum):
    example = "example.png"

class LoadImage:
    """Load Image."""
    image = LoadImage_image
    def __call__(self, image: LoadImage_image | str | ImageLike) -> tuple[IMAGE, MASK]:
        """Load Image.

        Module: nodes · Category: image

        Args:
            image (COMBO, required): One of: 'example.png'. A path or a picture (PIL, numpy) is uploaded.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class LoadImageMask_image(str, Enum):
    example = "example.png"

class LoadImageMask_channel(str, Enum):
    alpha = "alpha"
    red = "red"
    green = "green"
    blue = "blue"

class LoadImageMask:
    """Load Image (as Mask)."""
    image = LoadImageMask_image
    channel = LoadImageMask_channel
    def __call__(
        self,
        image: LoadImageMask_image | str | ImageLike,
        channel: LoadImageMask_channel | Literal["alpha", "red", "green", "blue"] = "alpha",
    ) -> MASK:
        """Load Image (as Mask).

        Module: nodes · Category: image

        Args:
            image (COMBO, required): One of: 'example.png'. A path or a picture (PIL, numpy) is uploaded.
            channel (COMBO, optional): Default 'alpha'. One of: 'alpha', 'red', 'green', 'blue'.

        Returns:
            MASK (Tensor [batch, height, width], 0 to 1)
        """

class LoadImageOutput_image(str, Enum): ...  # type: ignore[misc]

class LoadImageOutput:
    """Load Image (from Outputs): Load an image from the output folder."""
    image = LoadImageOutput_image
    def __call__(self, image: LoadImageOutput_image | str | ImageLike) -> tuple[IMAGE, MASK]:
        """Load Image (from Outputs): Load an image from the output folder.

        When the refresh button is clicked, the node will update the image list and automatically select the first image, allowing for easy iteration.

        Module: nodes · Category: image
        Experimental: may change in a future version.

        Args:
            image (COMBO, required): A path or a picture (PIL, numpy) is uploaded.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
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

class LoraLoader:
    """Load LoRA (Model and CLIP): This LoRA loader is used to modify both diffusion and CLIP models, altering the way in which latents are denoised such as applying styles."""
    lora_name = Loras
    def __call__(
        self,
        model: MODEL,
        clip: CLIP,
        lora_name: Loras | str,
        strength_model: float = 1.0,
        strength_clip: float = 1.0,
    ) -> tuple[MODEL, CLIP]:
        """Load LoRA (Model and CLIP): This LoRA loader is used to modify both diffusion and CLIP models, altering the way in which latents are denoised such as applying styles.

        Multiple LoRA nodes can be linked together.

        Module: nodes · Category: model/loaders

        Args:
            model (MODEL, required): The diffusion model the LoRA will be applied to.
            clip (CLIP, required): The CLIP model the LoRA will be applied to.
            lora_name (Loras, required): The name of the LoRA.
            strength_model (FLOAT, optional): How strongly to modify the diffusion model. This value can be negative. Range -100.0 to 100.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): How strongly to modify the CLIP model. This value can be negative. Range -100.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL): The modified diffusion model.
            CLIP (CLIP): The modified CLIP model.
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

class PreviewImage:
    """Preview Image: Preview the images without saving them to the ComfyUI output directory."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> RealImageBatch:
        """Preview Image: Preview the images without saving them to the ComfyUI output directory.

        Module: nodes · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """

class RepeatLatentBatch:
    """Repeat Latent Batch."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, amount: int = 1) -> LATENT:
        """Repeat Latent Batch.

        Module: nodes · Category: model/latent/batch

        Args:
            samples (LATENT, required)
            amount (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SaveImage:
    """Save Image: Saves the input images to your ComfyUI output directory."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        filename_prefix: str | list[str] | RealOutput = "ComfyUI",
    ) -> RealImageBatch:
        """Save Image: Saves the input images to your ComfyUI output directory.

        Module: nodes · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): The images to save.
            filename_prefix (STRING, optional): The prefix for the file to save. This may include formatting information such as %date:yyyy-MM-dd% or %Empty Latent Image.width% to include values from nodes. Default 'ComfyUI'.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
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

class SetLatentNoiseMask:
    """Set Latent Noise Mask."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
    ) -> LATENT:
        """Set Latent Noise Mask.

        Module: nodes · Category: model/latent

        Args:
            samples (LATENT, required)
            mask (MASK, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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

class UNETLoader_weight_dtype(str, Enum):
    default = "default"
    fp8_e4m3fn = "fp8_e4m3fn"
    fp8_e4m3fn_fast = "fp8_e4m3fn_fast"
    fp8_e5m2 = "fp8_e5m2"

class UNETLoader:
    """Load Diffusion Model."""
    unet_name = UNETs
    weight_dtype = UNETLoader_weight_dtype
    def __call__(
        self,
        unet_name: UNETs | str,
        weight_dtype: UNETLoader_weight_dtype | Literal["default", "fp8_e4m3fn", "fp8_e4m3fn_fast", "fp8_e5m2"] = "default",
    ) -> MODEL:
        """Load Diffusion Model.

        Module: nodes · Category: model/loaders

        Args:
            unet_name (UNETs, required)
            weight_dtype (COMBO, optional): Default 'default'. One of: 'default', 'fp8_e4m3fn', 'fp8_e4m3fn_fast', 'fp8_e5m2'.

        Returns:
            MODEL (MODEL)
        """

class VAEDecode:
    """VAE Decode: Decodes latent images back into pixel space images."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, vae: VAE) -> IMAGE:
        """VAE Decode: Decodes latent images back into pixel space images.

        Module: nodes · Category: model/latent

        Args:
            samples (LATENT, required): The latent to be decoded.
            vae (VAE, required): The VAE model used for decoding the latent.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1): The decoded image.
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

class VAEEncode:
    """VAE Encode."""
    def __call__(self, pixels: IMAGE | list[IMAGE] | RealOutput | ImageLike, vae: VAE) -> LATENT:
        """VAE Encode.

        Module: nodes · Category: model/latent

        Args:
            pixels (IMAGE, required)
            vae (VAE, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VAEEncodeForInpaint:
    """VAE Encode (for Inpainting)."""
    def __call__(
        self,
        pixels: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        grow_mask_by: int = 6,
    ) -> LATENT:
        """VAE Encode (for Inpainting).

        Module: nodes · Category: model/latent

        Args:
            pixels (IMAGE, required)
            vae (VAE, required)
            mask (MASK, required)
            grow_mask_by (INT, optional): Range 0 to 64. Default 6.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
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

class VAELoader:
    """Load VAE."""
    vae_name = VAEs
    def __call__(self, vae_name: VAEs | str) -> VAE:
        """Load VAE.

        Module: nodes · Category: model/loaders

        Args:
            vae_name (VAEs, required): One of: 'pixel_space'.

        Returns:
            VAE (VAE)
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
