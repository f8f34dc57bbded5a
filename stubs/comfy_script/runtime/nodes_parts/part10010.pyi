import sys
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    CLIP,
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_OBJ,
    FILE_3D_STL,
    FLOAT,
    IMAGE,
    INT,
    MASK,
    MODEL,
    MODEL_TASK_ID,
    RETARGET_TASK_ID,
    RIG_TASK_ID,
    STRING,
    VAE,
    Waitable,
)

class IdeogramPImage_quality(str, Enum):
    VERY_LOW = "VERY_LOW"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

class IdeogramPImage_resolution(str, Enum):
    _1K = "1K"
    _2K = "2K"

class IdeogramPImage_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramPImage_prompt_upsampling(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

IdeogramPImage_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

class IdeogramPImage:
    """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model."""
    quality = IdeogramPImage_quality
    resolution = IdeogramPImage_resolution
    aspect_ratio = IdeogramPImage_aspect_ratio
    prompt_upsampling = IdeogramPImage_prompt_upsampling
    def __call__(
        self,
        prompt: str | STRING = "",
        quality: IdeogramPImage_quality | Literal["VERY_LOW", "LOW", "MEDIUM", "HIGH"] = "MEDIUM",
        resolution: IdeogramPImage_resolution | Literal["1K", "2K"] = "1K",
        aspect_ratio: IdeogramPImage_aspect_ratio | IdeogramPImage_aspect_ratio_values = "1:1",
        prompt_upsampling: IdeogramPImage_prompt_upsampling | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int | INT = 42,
    ) -> tuple[IMAGE, STRING]:
        """Ideogram P-Image: Generates images using P-Image, Ideogram's fast text-to-image model.

        Strong typography and photorealism; supports Ideogram 4.0 structured JSON captions for exact text, colors and layout.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt. Also accepts an Ideogram 4.0 structured JSON caption (exact colors as #RRGGBB hexes, exact text strings, bounding-box layout) — set prompt_upsampling to OFF to use it verbatim. Default ''.
            quality (COMBO, optional): Speed/price/quality tier. MEDIUM is the everyday default; HIGH for complex prompts, fine detail and difficult text; VERY_LOW/LOW for drafts at scale. Difficult text renders poorly below MEDIUM. Default 'MEDIUM'. One of: 'VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'.
            resolution (COMBO, optional): Output size class (exact pixels follow the aspect ratio, e.g. 16:9 gives 1280x720 at 1K and 2560x1440 at 2K). Prefer HIGH + 2K for crisp typography. Default '1K'. One of: '1K', '2K'.
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            prompt_upsampling (COMBO, optional): Expands short prompts into a detailed structured caption before generation (the rewritten prompt is returned as final_prompt). Set OFF when supplying your own JSON caption or exact wording. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Seed for reproducible generation. With prompt_upsampling OFF, the same seed and settings return the same image; with ON/AUTO the prompt rewrite varies per run — reproduce a result by reusing its final_prompt output with prompt_upsampling OFF and the same seed. Range 0 to 2147483647. Default 42.

        Returns:
            IMAGE (IMAGE)
            final_prompt (STRING): The prompt the image was actually generated from (the rewritten structured caption when prompt_upsampling ran, else your prompt). Feed it back with prompt_upsampling OFF and the same seed to reproduce this image.
        """

class IdeogramV3_aspect_ratio(str, Enum):
    _1_3 = "1:3"
    _3_1 = "3:1"
    _1_2 = "1:2"
    _2_1 = "2:1"
    _9_16 = "9:16"
    _16_9 = "16:9"
    _10_16 = "10:16"
    _16_10 = "16:10"
    _2_3 = "2:3"
    _3_2 = "3:2"
    _3_4 = "3:4"
    _4_3 = "4:3"
    _4_5 = "4:5"
    _5_4 = "5:4"
    _1_1 = "1:1"

class IdeogramV3_resolution(str, Enum):
    Auto = "Auto"
    _512x1536 = "512x1536"
    _576x1408 = "576x1408"
    _576x1472 = "576x1472"
    _576x1536 = "576x1536"
    _640x1344 = "640x1344"
    _640x1408 = "640x1408"
    _640x1472 = "640x1472"
    _640x1536 = "640x1536"
    _704x1152 = "704x1152"
    _704x1216 = "704x1216"
    _704x1280 = "704x1280"
    _704x1344 = "704x1344"
    _704x1408 = "704x1408"
    _704x1472 = "704x1472"
    _736x1312 = "736x1312"
    _768x1088 = "768x1088"
    _768x1216 = "768x1216"
    _768x1280 = "768x1280"
    _768x1344 = "768x1344"
    _800x1280 = "800x1280"
    _832x960 = "832x960"
    _832x1024 = "832x1024"
    _832x1088 = "832x1088"
    _832x1152 = "832x1152"
    _832x1216 = "832x1216"
    _832x1248 = "832x1248"
    _864x1152 = "864x1152"
    _896x960 = "896x960"
    _896x1024 = "896x1024"
    _896x1088 = "896x1088"
    _896x1120 = "896x1120"
    _896x1152 = "896x1152"
    _960x832 = "960x832"
    _960x896 = "960x896"
    _960x1024 = "960x1024"
    _960x1088 = "960x1088"
    _1024x832 = "1024x832"
    _1024x896 = "1024x896"
    _1024x960 = "1024x960"
    _1024x1024 = "1024x1024"
    _1088x768 = "1088x768"
    _1088x832 = "1088x832"
    _1088x896 = "1088x896"
    _1088x960 = "1088x960"
    _1120x896 = "1120x896"
    _1152x704 = "1152x704"
    _1152x832 = "1152x832"
    _1152x864 = "1152x864"
    _1152x896 = "1152x896"
    _1216x704 = "1216x704"
    _1216x768 = "1216x768"
    _1216x832 = "1216x832"
    _1248x832 = "1248x832"
    _1280x704 = "1280x704"
    _1280x768 = "1280x768"
    _1280x800 = "1280x800"
    _1312x736 = "1312x736"
    _1344x640 = "1344x640"
    _1344x704 = "1344x704"
    _1344x768 = "1344x768"
    _1408x576 = "1408x576"
    _1408x640 = "1408x640"
    _1408x704 = "1408x704"
    _1472x576 = "1472x576"
    _1472x640 = "1472x640"
    _1472x704 = "1472x704"
    _1536x512 = "1536x512"
    _1536x576 = "1536x576"
    _1536x640 = "1536x640"

class IdeogramV3_magic_prompt_option(str, Enum):
    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"

class IdeogramV3_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV3_aspect_ratio_values: TypeAlias = Literal[
    "1:3",
    "3:1",
    "1:2",
    "2:1",
    "9:16",
    "16:9",
    "10:16",
    "16:10",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "4:5",
    "5:4",
    "1:1",
]

IdeogramV3_resolution_values: TypeAlias = Literal[
    "Auto",
    "512x1536",
    "576x1408",
    "576x1472",
    "576x1536",
    "640x1344",
    "640x1408",
    "640x1472",
    "640x1536",
    "704x1152",
    "704x1216",
    "704x1280",
    "704x1344",
    "704x1408",
    "704x1472",
    "736x1312",
    "768x1088",
    "768x1216",
    "768x1280",
    "768x1344",
    "800x1280",
    "832x960",
    "832x1024",
    "832x1088",
    "832x1152",
    "832x1216",
    "832x1248",
    "864x1152",
    "896x960",
    "896x1024",
    "896x1088",
    "896x1120",
    "896x1152",
    "960x832",
    "960x896",
    "960x1024",
    "960x1088",
    "1024x832",
    "1024x896",
    "1024x960",
    "1024x1024",
    "1088x768",
    "1088x832",
    "1088x896",
    "1088x960",
    "1120x896",
    "1152x704",
    "1152x832",
    "1152x864",
    "1152x896",
    "1216x704",
    "1216x768",
    "1216x832",
    "1248x832",
    "1280x704",
    "1280x768",
    "1280x800",
    "1312x736",
    "1344x640",
    "1344x704",
    "1344x768",
    "1408x576",
    "1408x640",
    "1408x704",
    "1472x576",
    "1472x640",
    "1472x704",
    "1536x512",
    "1536x576",
    "1536x640",
]

class IdeogramV3:
    """Ideogram V3: Generates images using the Ideogram V3 model."""
    aspect_ratio = IdeogramV3_aspect_ratio
    resolution = IdeogramV3_resolution
    magic_prompt_option = IdeogramV3_magic_prompt_option
    rendering_speed = IdeogramV3_rendering_speed
    def __call__(
        self,
        prompt: str | STRING = "",
        image: IMAGE | ImageLike | None = None,
        mask: MASK | ImageLike | None = None,
        aspect_ratio: IdeogramV3_aspect_ratio | IdeogramV3_aspect_ratio_values = "1:1",
        resolution: IdeogramV3_resolution | IdeogramV3_resolution_values = "Auto",
        magic_prompt_option: IdeogramV3_magic_prompt_option | Literal["AUTO", "ON", "OFF"] = "AUTO",
        seed: int | INT = 0,
        num_images: int | INT = 1,
        rendering_speed: IdeogramV3_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        character_image: IMAGE | ImageLike | None = None,
        character_mask: MASK | ImageLike | None = None,
    ) -> IMAGE:
        """Ideogram V3: Generates images using the Ideogram V3 model.

        Supports both regular image generation from text prompts and image editing with mask.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Prompt for the image generation or editing. Default ''.
            image (IMAGE, optional): Optional reference image for image editing.
            mask (MASK, optional): Optional mask for inpainting (white areas will be replaced).
            aspect_ratio (COMBO, optional): The aspect ratio for image generation. Ignored if resolution is not set to Auto. Default '1:1'. One of: '1:3', '3:1', '1:2', '2:1', '9:16', '16:9', '10:16', '16:10', '2:3', '3:2', '3:4', '4:3', … (15 in all).
            resolution (COMBO, optional): The resolution for image generation. If not set to Auto, this overrides the aspect_ratio setting. Default 'Auto'. One of: 'Auto', '512x1536', '576x1408', '576x1472', '576x1536', '640x1344', '640x1408', '640x1472', '640x1536', '704x1152', '704x1216', '704x1280', … (70 in all).
            magic_prompt_option (COMBO, optional): Determine if MagicPrompt should be used in generation. Default 'AUTO'. One of: 'AUTO', 'ON', 'OFF'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.
            num_images (INT, optional): Range 1 to 8. Default 1.
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            character_image (IMAGE, optional): Image to use as character reference.
            character_mask (MASK, optional): Optional mask for character reference image.

        Returns:
            IMAGE (IMAGE)
        """

class IdeogramV4_resolution(str, Enum):
    Auto = "Auto"
    _2048x2048_1_1 = "2048x2048 (1:1)"
    _1440x2880_1_2 = "1440x2880 (1:2)"
    _2880x1440_2_1 = "2880x1440 (2:1)"
    _1664x2496_2_3 = "1664x2496 (2:3)"
    _2496x1664_3_2 = "2496x1664 (3:2)"
    _1792x2240_4_5 = "1792x2240 (4:5)"
    _2240x1792_5_4 = "2240x1792 (5:4)"
    _1440x2560_9_16 = "1440x2560 (9:16)"
    _2560x1440_16_9 = "2560x1440 (16:9)"
    _1600x2560_5_8 = "1600x2560 (5:8)"
    _2560x1600_8_5 = "2560x1600 (8:5)"
    _1728x2304_3_4 = "1728x2304 (3:4)"
    _2304x1728_4_3 = "2304x1728 (4:3)"
    _1296x3168_9_22 = "1296x3168 (9:22)"
    _3168x1296_22_9 = "3168x1296 (22:9)"
    _1152x2944_9_23 = "1152x2944 (9:23)"
    _2944x1152_23_9 = "2944x1152 (23:9)"
    _1248x3328_3_8 = "1248x3328 (3:8)"
    _3328x1248_8_3 = "3328x1248 (8:3)"
    _1280x3072_5_12 = "1280x3072 (5:12)"
    _3072x1280_12_5 = "3072x1280 (12:5)"

class IdeogramV4_rendering_speed(str, Enum):
    DEFAULT = "DEFAULT"
    TURBO = "TURBO"
    QUALITY = "QUALITY"

IdeogramV4_resolution_values: TypeAlias = Literal[
    "Auto",
    "2048x2048 (1:1)",
    "1440x2880 (1:2)",
    "2880x1440 (2:1)",
    "1664x2496 (2:3)",
    "2496x1664 (3:2)",
    "1792x2240 (4:5)",
    "2240x1792 (5:4)",
    "1440x2560 (9:16)",
    "2560x1440 (16:9)",
    "1600x2560 (5:8)",
    "2560x1600 (8:5)",
    "1728x2304 (3:4)",
    "2304x1728 (4:3)",
    "1296x3168 (9:22)",
    "3168x1296 (22:9)",
    "1152x2944 (9:23)",
    "2944x1152 (23:9)",
    "1248x3328 (3:8)",
    "3328x1248 (8:3)",
    "1280x3072 (5:12)",
    "3072x1280 (12:5)",
]

class IdeogramV4:
    """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt."""
    resolution = IdeogramV4_resolution
    rendering_speed = IdeogramV4_rendering_speed
    def __call__(
        self,
        prompt: str | STRING = "",
        resolution: IdeogramV4_resolution | IdeogramV4_resolution_values = "Auto",
        rendering_speed: IdeogramV4_rendering_speed | Literal["DEFAULT", "TURBO", "QUALITY"] = "DEFAULT",
        seed: int | INT = 0,
    ) -> IMAGE:
        """Ideogram V4: Generates images using the Ideogram 4.0 model from a text prompt.

        Module: comfy_api_nodes.nodes_ideogram · Category: partner/image/Ideogram
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the image generation. Default ''.
            resolution (COMBO, optional): Default 'Auto'. One of: 'Auto', '2048x2048 (1:1)', '1440x2880 (1:2)', '2880x1440 (2:1)', '1664x2496 (2:3)', '2496x1664 (3:2)', '1792x2240 (4:5)', '2240x1792 (5:4)', '1440x2560 (9:16)', '2560x1440 (16:9)', '1600x2560 (5:8)', '2560x1600 (8:5)', … (22 in all).
            rendering_speed (COMBO, optional): Controls the trade-off between generation speed and quality. Default 'DEFAULT'. One of: 'DEFAULT', 'TURBO', 'QUALITY'.
            seed (INT, optional): Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (IMAGE)
        """

class MultiGPUWorkUnits:
    """MultiGPU CFG Split: Prepares model to have sampling accelerated via splitting work units."""
    def __call__(self, model: MODEL, max_gpus: int | INT = 2) -> MODEL:
        """MultiGPU CFG Split: Prepares model to have sampling accelerated via splitting work units.

        Should be placed after nodes that modify the model object itself, such as compile or attention-switch nodes.

        Other than those exceptions, this node can be placed in any order.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu · Class type: MultiGPU_WorkUnits

        Args:
            model (MODEL, required)
            max_gpus (INT, optional): At least 1. Default 2.

        Returns:
            MODEL (MODEL)
        """

class SelectCLIPDevice_device(str, Enum):
    default = "default"
    cpu = "cpu"

class SelectCLIPDevice:
    """Select CLIP Device: Place the CLIP text encoder on a specific device (default / cpu / gpu:N)."""
    device = SelectCLIPDevice_device
    def __call__(self, clip: CLIP, device: SelectCLIPDevice_device | Literal["default", "cpu"] = "default") -> CLIP:
        """Select CLIP Device: Place the CLIP text encoder on a specific device (default / cpu / gpu:N).

        - "default" restores the device assigned by the loader.
        - "cpu" pins both the load and offload device to CPU.
        - "gpu:N" pins the load device to the Nth available GPU.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the CLIP through unchanged and logs a message
        instead of failing.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            clip (CLIP, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            CLIP (CLIP)
        """

class SelectModelDevice_device(str, Enum):
    default = "default"
    cpu = "cpu"

class SelectModelDevice:
    """Select Model Device: Place the diffusion model on a specific device (default / cpu / gpu:N)."""
    device = SelectModelDevice_device
    def __call__(self, model: MODEL, device: SelectModelDevice_device | Literal["default", "cpu"] = "default") -> MODEL:
        """Select Model Device: Place the diffusion model on a specific device (default / cpu / gpu:N).

        - "default" restores the device assigned by the loader (even after a
          prior Select Model Device call).
        - "cpu" pins both the load and offload device to CPU.
        - "gpu:N" pins the load device to the Nth available GPU; the offload
          device is restored to the loader's original choice.

        When the requested device differs from the device the input model is
        already on, a fresh model is spawned via the loader's reload factory
        (cached_patcher_init) so the new patcher owns independent weights on
        the new device. Loaders that don't support multigpu (no factory) will
        cause the node to pass through unchanged with a warning.

        If the workflow already has MultiGPU CFG Split applied and the chosen
        GPU collides with one of the existing multigpu clones, that clone is
        dropped so two patchers don't end up bound to the same device.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the model through unchanged and logs a message
        instead of failing.

        NOTE: Placing Select Model Device *after* a node that has already
        consumed the same model (e.g. a KSampler that ran on this model on
        the original device) is not recommended -- any state the prior
        consumer mutated on the original model will be observed when the
        selected device matches the original (fast path). Place Select Model
        Device before any consumer of the model.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            model (MODEL, required)
            device (COMBO, optional): Default 'default'. One of: 'default', 'cpu'.

        Returns:
            MODEL (MODEL)
        """

class SelectVAEDevice_device(str, Enum):
    default = "default"

class SelectVAEDevice:
    """Select VAE Device: Place the VAE on a specific device (default / gpu:N)."""
    device = SelectVAEDevice_device
    def __call__(self, vae: VAE, device: SelectVAEDevice_device | Literal["default"] = "default") -> VAE:
        """Select VAE Device: Place the VAE on a specific device (default / gpu:N).

        - "default" restores the device assigned by the loader.
        - "gpu:N" pins the load device to the Nth available GPU; the offload
          device is set to the standard VAE offload device.

        CPU is intentionally not exposed in the UI for the VAE; if a workflow
        supplies "cpu" anyway (e.g. opened from another machine), the request
        is dropped with a log message and the VAE is passed through unchanged.

        When the selected device does not exist on the current machine
        (e.g. a workflow built on a 2-GPU box opened on a 1-GPU box),
        the node passes the VAE through unchanged and logs a message
        instead of failing.

        Module: comfy_extras.nodes_multigpu · Category: advanced/multigpu

        Args:
            vae (VAE, required)
            device (COMBO, optional): Default 'default'. One of: 'default'.

        Returns:
            VAE (VAE)
        """

class TripoConversionNode_format(str, Enum):
    GLTF = "GLTF"
    USDZ = "USDZ"
    FBX = "FBX"
    OBJ = "OBJ"
    STL = "STL"
    _3MF = "3MF"

class TripoConversionNode_texture_format(str, Enum):
    BMP = "BMP"
    DPX = "DPX"
    HDR = "HDR"
    JPEG = "JPEG"
    OPEN_EXR = "OPEN_EXR"
    PNG = "PNG"
    TARGA = "TARGA"
    TIFF = "TIFF"
    WEBP = "WEBP"

class TripoConversionNode_fbx_preset(str, Enum):
    blender = "blender"
    mixamo = "mixamo"
    _3dsmax = "3dsmax"

class TripoConversionNode_export_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

TripoConversionNode_texture_format_values: TypeAlias = Literal[
    "BMP",
    "DPX",
    "HDR",
    "JPEG",
    "OPEN_EXR",
    "PNG",
    "TARGA",
    "TIFF",
    "WEBP",
]

class TripoConversionNode:
    """Tripo: Convert model."""
    format = TripoConversionNode_format
    texture_format = TripoConversionNode_texture_format
    fbx_preset = TripoConversionNode_fbx_preset
    export_orientation = TripoConversionNode_export_orientation
    def __call__(
        self,
        original_model_task_id: MODEL_TASK_ID | RIG_TASK_ID | RETARGET_TASK_ID,
        format: TripoConversionNode_format | Literal["GLTF", "USDZ", "FBX", "OBJ", "STL", "3MF"] = "GLTF",
        quad: bool | BOOLEAN = False,
        face_limit: int | INT = -1,
        texture_size: int | INT = 4096,
        texture_format: TripoConversionNode_texture_format | TripoConversionNode_texture_format_values = "JPEG",
        force_symmetry: bool | BOOLEAN = False,
        flatten_bottom: bool | BOOLEAN = False,
        flatten_bottom_threshold: float | FLOAT = 0.0,
        pivot_to_center_bottom: bool | BOOLEAN = False,
        scale_factor: float | FLOAT = 1.0,
        with_animation: bool | BOOLEAN = False,
        pack_uv: bool | BOOLEAN = False,
        bake: bool | BOOLEAN = False,
        part_names: str | STRING = "",
        fbx_preset: TripoConversionNode_fbx_preset | Literal["blender", "mixamo", "3dsmax"] = "blender",
        export_vertex_colors: bool | BOOLEAN = False,
        export_orientation: TripoConversionNode_export_orientation | Literal["align_image", "default"] = "default",
        animate_in_place: bool | BOOLEAN = False,
    ) -> Output:
        """Tripo: Convert model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (MODEL_TASK_ID or RIG_TASK_ID or RETARGET_TASK_ID, required)
            format (COMBO, optional): Default 'GLTF'. One of: 'GLTF', 'USDZ', 'FBX', 'OBJ', 'STL', '3MF'.
            quad (BOOLEAN, optional): Default False.
            face_limit (INT, optional): Range -1 to 2000000. Default -1.
            texture_size (INT, optional): Range 128 to 4096. Default 4096.
            texture_format (COMBO, optional): Default 'JPEG'. One of: 'BMP', 'DPX', 'HDR', 'JPEG', 'OPEN_EXR', 'PNG', 'TARGA', 'TIFF', 'WEBP'.
            force_symmetry (BOOLEAN, optional): Default False.
            flatten_bottom (BOOLEAN, optional): Default False.
            flatten_bottom_threshold (FLOAT, optional): Range 0.0 to 1.0. Default 0.0.
            pivot_to_center_bottom (BOOLEAN, optional): Default False.
            scale_factor (FLOAT, optional): At least 0.0. Default 1.0.
            with_animation (BOOLEAN, optional): Default False.
            pack_uv (BOOLEAN, optional): Default False.
            bake (BOOLEAN, optional): Default False.
            part_names (STRING, optional): Default ''.
            fbx_preset (COMBO, optional): Default 'blender'. One of: 'blender', 'mixamo', '3dsmax'.
            export_vertex_colors (BOOLEAN, optional): Default False.
            export_orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            animate_in_place (BOOLEAN, optional): Default False.

        Returns:
            What the node saves or shows, once it has run.
        """

class TripoImageToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoImageToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoImageToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoImageToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoImageToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoImageToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoImageToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoImageToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoImageToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoImageToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoImageToModelNode:
    """Tripo: Image to Model."""
    model_version = TripoImageToModelNode_model_version
    style = TripoImageToModelNode_style
    orientation = TripoImageToModelNode_orientation
    texture_quality = TripoImageToModelNode_texture_quality
    texture_alignment = TripoImageToModelNode_texture_alignment
    geometry_quality = TripoImageToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | ImageLike,
        model_version: TripoImageToModelNode_model_version | TripoImageToModelNode_model_version_values | None = None,
        style: TripoImageToModelNode_style | TripoImageToModelNode_style_values = "None",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        model_seed: int | INT = 42,
        orientation: TripoImageToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture_seed: int | INT = 42,
        texture_quality: TripoImageToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoImageToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoImageToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoImageToModelNode_outputs:
        """Tripo: Image to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoImportModelNode:
    """Tripo: Import Model: Import an external 3D model (e.g. from Rodin, Hunyuan3D or a local file) into Tripo to use it with Tripo's post-processing nodes: Texture, Rig, Convert."""
    def __call__(self, model_3d: FILE_3D_GLB | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D) -> MODEL_TASK_ID:
        """Tripo: Import Model: Import an external 3D model (e.g. from Rodin, Hunyuan3D or a local file) into Tripo to use it with Tripo's post-processing nodes: Texture, Rig, Convert.

        GLB is recommended: textures survive import only when embedded in the file. Note that texturing an imported model requires a texture prompt.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D, required): 3D model to import (GLB / FBX / OBJ / STL, up to 150 MB). OBJ and STL files carry no embedded textures.

        Returns:
            model task_id (MODEL_TASK_ID)
        """

class TripoMultiviewToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoMultiviewToModelNode_orientation(str, Enum):
    align_image = "align_image"
    default = "default"

class TripoMultiviewToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoMultiviewToModelNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoMultiviewToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoMultiviewToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoMultiviewToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoMultiviewToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

class TripoMultiviewToModelNode:
    """Tripo: Multiview to Model."""
    model_version = TripoMultiviewToModelNode_model_version
    orientation = TripoMultiviewToModelNode_orientation
    texture_quality = TripoMultiviewToModelNode_texture_quality
    texture_alignment = TripoMultiviewToModelNode_texture_alignment
    geometry_quality = TripoMultiviewToModelNode_geometry_quality
    def __call__(
        self,
        image: IMAGE | ImageLike,
        image_left: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        model_version: TripoMultiviewToModelNode_model_version | TripoMultiviewToModelNode_model_version_values | None = None,
        orientation: TripoMultiviewToModelNode_orientation | Literal["align_image", "default"] = "default",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        model_seed: int | INT = 42,
        texture_seed: int | INT = 42,
        texture_quality: TripoMultiviewToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoMultiviewToModelNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoMultiviewToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoMultiviewToModelNode_outputs:
        """Tripo: Multiview to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            image (IMAGE, required)
            image_left (IMAGE, optional)
            image_back (IMAGE, optional)
            image_right (IMAGE, optional)
            model_version (COMBO, optional): The model version to use for generation. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            orientation (COMBO, optional): Default 'default'. One of: 'align_image', 'default'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            face_limit (INT, optional): Range -1 to 500000. Default -1.
            quad (BOOLEAN, optional): This parameter is deprecated and does nothing. Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoP1ImageToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1ImageToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoP1ImageToModelNode_output_mode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoP1ImageToModelNode_output_mode_orientation(str, Enum):
    default = "default"
    align_image = "align_image"

TripoP1ImageToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1ImageToModelNode_output_mode.Geometry_only,
]

class TripoP1ImageToModelNode:
    """Tripo P1: Image to Model: Tripo P1 image-to-3D."""
    output_mode = TripoP1ImageToModelNode_output_mode
    output_mode_texture_quality = TripoP1ImageToModelNode_output_mode_texture_quality
    output_mode_texture_alignment = TripoP1ImageToModelNode_output_mode_texture_alignment
    output_mode_orientation = TripoP1ImageToModelNode_output_mode_orientation
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: TripoP1ImageToModelNode_output_mode_values = "Geometry only",
        enable_image_autofix: bool | BOOLEAN = False,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: Literal["Textured", TripoP1ImageToModelNode_output_mode.Textured],
        enable_image_autofix: bool | BOOLEAN = False,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
        *,
        output_mode_pbr: bool | BOOLEAN = True,
        output_mode_texture_quality: TripoP1ImageToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_alignment: TripoP1ImageToModelNode_output_mode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        output_mode_orientation: TripoP1ImageToModelNode_output_mode_orientation | Literal["default", "align_image"] = "default",
        output_mode_texture_seed: int | INT = 42,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: Mapping[str, Any],
        enable_image_autofix: bool | BOOLEAN = False,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Image to Model: Tripo P1 image-to-3D.

        Optimized for low-poly, game-ready meshes.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required)
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            enable_image_autofix (BOOLEAN, optional): Pre-process the input image for better generation quality. Default False.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_alignment (COMBO, if output_mode is 'Textured'): Prioritize visual fidelity to the source image, or alignment to the mesh geometry. Default 'original_image'. One of: 'original_image', 'geometry'.
            output_mode_orientation (COMBO, if output_mode is 'Textured'): Rotate the output to match the source image. Only applies when textured. Default 'default'. One of: 'default', 'align_image'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoP1MultiviewToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1MultiviewToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoP1MultiviewToModelNode_output_mode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

class TripoP1MultiviewToModelNode_output_mode_orientation(str, Enum):
    default = "default"
    align_image = "align_image"

TripoP1MultiviewToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1MultiviewToModelNode_output_mode.Geometry_only,
]

TripoP1MultiviewToModelNode_output_mode_values_: TypeAlias = Literal[
    "Textured",
    TripoP1MultiviewToModelNode_output_mode.Textured,
]

class TripoP1MultiviewToModelNode:
    """Tripo P1: Multiview to Model: Tripo P1 multiview-to-3D from 2-4 reference images in [front, left, back, right] order."""
    output_mode = TripoP1MultiviewToModelNode_output_mode
    output_mode_texture_quality = TripoP1MultiviewToModelNode_output_mode_texture_quality
    output_mode_texture_alignment = TripoP1MultiviewToModelNode_output_mode_texture_alignment
    output_mode_orientation = TripoP1MultiviewToModelNode_output_mode_orientation
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: TripoP1MultiviewToModelNode_output_mode_values = "Geometry only",
        image_left: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: TripoP1MultiviewToModelNode_output_mode_values_,
        image_left: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
        *,
        output_mode_pbr: bool | BOOLEAN = True,
        output_mode_texture_quality: TripoP1MultiviewToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_alignment: TripoP1MultiviewToModelNode_output_mode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        output_mode_orientation: TripoP1MultiviewToModelNode_output_mode_orientation | Literal["default", "align_image"] = "default",
        output_mode_texture_seed: int | INT = 42,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        image: IMAGE | ImageLike,
        output_mode: Mapping[str, Any],
        image_left: IMAGE | ImageLike | None = None,
        image_back: IMAGE | ImageLike | None = None,
        image_right: IMAGE | ImageLike | None = None,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Multiview to Model: Tripo P1 multiview-to-3D from 2-4 reference images in [front, left, back, right] order.

        Front is required; any combination of the other three may be omitted.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Front view (0°). Required.
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            image_left (IMAGE, optional): Left view (90°), i.e. the subject's left side.
            image_back (IMAGE, optional): Back view (180°).
            image_right (IMAGE, optional): Right view (270°), i.e. the subject's right side.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_alignment (COMBO, if output_mode is 'Textured'): Prioritize visual fidelity to the source image, or alignment to the mesh geometry. Default 'original_image'. One of: 'original_image', 'geometry'.
            output_mode_orientation (COMBO, if output_mode is 'Textured'): Rotate the output to match the source image. Only applies when textured. Default 'default'. One of: 'default', 'align_image'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoP1TextToModelNode_output_mode(str, Enum):
    Geometry_only = "Geometry only"
    Textured = "Textured"

class TripoP1TextToModelNode_output_mode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

TripoP1TextToModelNode_output_mode_values: TypeAlias = Literal[
    "Geometry only",
    TripoP1TextToModelNode_output_mode.Geometry_only,
]

class TripoP1TextToModelNode:
    """Tripo P1: Text to Model: Tripo P1 text-to-3D."""
    output_mode = TripoP1TextToModelNode_output_mode
    output_mode_texture_quality = TripoP1TextToModelNode_output_mode_texture_quality
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        output_mode: TripoP1TextToModelNode_output_mode_values = "Geometry only",
        negative_prompt: str | STRING | None = None,
        image_seed: int | INT = 42,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        output_mode: Literal["Textured", TripoP1TextToModelNode_output_mode.Textured],
        negative_prompt: str | STRING | None = None,
        image_seed: int | INT = 42,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
        output_mode_pbr: bool | BOOLEAN = True,
        output_mode_texture_quality: TripoP1TextToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_seed: int | INT = 42,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        output_mode: Literal["Textured", TripoP1TextToModelNode_output_mode.Textured],
        negative_prompt: str | STRING | None = None,
        image_seed: int | INT = 42,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
        *,
        output_mode_pbr: bool | BOOLEAN = True,
        output_mode_texture_quality: TripoP1TextToModelNode_output_mode_texture_quality | Literal["standard", "detailed"] = "standard",
        output_mode_texture_seed: int | INT = 42,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING = "",
        *,
        output_mode: Mapping[str, Any],
        negative_prompt: str | STRING | None = None,
        image_seed: int | INT = 42,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]: ...
    @overload
    def __call__(
        self,
        prompt: str | STRING,
        output_mode: Mapping[str, Any],
        negative_prompt: str | STRING | None = None,
        image_seed: int | INT = 42,
        face_limit: int | INT = -1,
        model_seed: int | INT = 42,
        auto_size: bool | BOOLEAN = False,
        export_uv: bool | BOOLEAN = True,
        compress_geometry: bool | BOOLEAN = False,
    ) -> tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]:
        """Tripo P1: Text to Model: Tripo P1 text-to-3D.

        Optimized for low-poly, game-ready meshes with stable topology.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Up to 1024 characters. Default ''.
            output_mode (COMBO, optional): "Geometry only" returns an untextured mesh. "Textured" adds color/PBR maps. Default 'Geometry only'. One of: 'Geometry only', 'Textured'.
            negative_prompt (STRING, optional): Up to 255 characters.
            image_seed (INT, optional): Default 42.
            face_limit (INT, optional): Target face count, 48-20000. -1 lets Tripo pick adaptively. Range -1 to 20000. Default -1.
            model_seed (INT, optional): Default 42.
            auto_size (BOOLEAN, optional): Scale the output to approximate real-world meters. Default False.
            export_uv (BOOLEAN, optional): UV unwrap during generation. Turn off for faster geometry-only runs. Default True.
            compress_geometry (BOOLEAN, optional): Apply geometry-based compression. Decompress before editing. Default False.
            output_mode_pbr (BOOLEAN, if output_mode is 'Textured'): Include PBR maps. When on, base texture is forced on too. Default True.
            output_mode_texture_quality (COMBO, if output_mode is 'Textured'): Default 'standard'. One of: 'standard', 'detailed'.
            output_mode_texture_seed (INT, if output_mode is 'Textured'): Default 42.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

if sys.version_info[0] >= 3:
    class TripoRefineNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRefineNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoRefineNode:
    """Tripo: Refine Draft model: Refine a draft model created by v1.4 Tripo models only."""
    def __call__(self, model_task_id: MODEL_TASK_ID) -> TripoRefineNode_outputs:
        """Tripo: Refine Draft model: Refine a draft model created by v1.4 Tripo models only.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_task_id (MODEL_TASK_ID, required): Must be a v1.4 Tripo model.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoRetargetNode_animation(str, Enum):
    preset_idle = "preset:idle"
    preset_walk = "preset:walk"
    preset_run = "preset:run"
    preset_dive = "preset:dive"
    preset_climb = "preset:climb"
    preset_jump = "preset:jump"
    preset_slash = "preset:slash"
    preset_shoot = "preset:shoot"
    preset_hurt = "preset:hurt"
    preset_fall = "preset:fall"
    preset_turn = "preset:turn"
    preset_quadruped_walk = "preset:quadruped:walk"
    preset_hexapod_walk = "preset:hexapod:walk"
    preset_octopod_walk = "preset:octopod:walk"
    preset_serpentine_march = "preset:serpentine:march"
    preset_aquatic_march = "preset:aquatic:march"

if sys.version_info[0] >= 3:
    class TripoRetargetNode_outputs(tuple[STRING, RETARGET_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRetargetNode_outputs = tuple[STRING, RETARGET_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoRetargetNode_animation_values: TypeAlias = Literal[
    "preset:idle",
    "preset:walk",
    "preset:run",
    "preset:dive",
    "preset:climb",
    "preset:jump",
    "preset:slash",
    "preset:shoot",
    "preset:hurt",
    "preset:fall",
    "preset:turn",
    "preset:quadruped:walk",
    "preset:hexapod:walk",
    "preset:octopod:walk",
    "preset:serpentine:march",
    "preset:aquatic:march",
]

class TripoRetargetNode:
    """Tripo: Retarget rigged model."""
    animation = TripoRetargetNode_animation
    def __call__(
        self,
        original_model_task_id: RIG_TASK_ID,
        animation: TripoRetargetNode_animation | TripoRetargetNode_animation_values = "preset:idle",
    ) -> TripoRetargetNode_outputs:
        """Tripo: Retarget rigged model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (RIG_TASK_ID, required)
            animation (COMBO, optional): Default 'preset:idle'. One of: 'preset:idle', 'preset:walk', 'preset:run', 'preset:dive', 'preset:climb', 'preset:jump', 'preset:slash', 'preset:shoot', 'preset:hurt', 'preset:fall', 'preset:turn', 'preset:quadruped:walk', … (16 in all).

        Returns:
            model_file (STRING)
            retarget task_id (RETARGET_TASK_ID)
            GLB (FILE_3D_GLB)
        """

if sys.version_info[0] >= 3:
    class TripoRigNode_outputs(tuple[STRING, RIG_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoRigNode_outputs = tuple[STRING, RIG_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoRigNode:
    """Tripo: Rig model."""
    def __call__(self, original_model_task_id: MODEL_TASK_ID) -> TripoRigNode_outputs:
        """Tripo: Rig model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            original_model_task_id (MODEL_TASK_ID, required)

        Returns:
            model_file (STRING)
            rig task_id (RIG_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoTextToModelNode_model_version(str, Enum):
    v3_1_20260211 = "v3.1-20260211"
    v3_0_20250812 = "v3.0-20250812"
    v2_5_20250123 = "v2.5-20250123"
    v2_0_20240919 = "v2.0-20240919"
    v1_4_20240625 = "v1.4-20240625"

class TripoTextToModelNode_style(str, Enum):
    person_person2cartoon = "person:person2cartoon"
    animal_venom = "animal:venom"
    object_clay = "object:clay"
    object_steampunk = "object:steampunk"
    object_christmas = "object:christmas"
    object_barbie = "object:barbie"
    gold = "gold"
    ancient_bronze = "ancient_bronze"
    None_ = "None"

class TripoTextToModelNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoTextToModelNode_geometry_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

if sys.version_info[0] >= 3:
    class TripoTextToModelNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoTextToModelNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

TripoTextToModelNode_model_version_values: TypeAlias = Literal[
    "v3.1-20260211",
    "v3.0-20250812",
    "v2.5-20250123",
    "v2.0-20240919",
    "v1.4-20240625",
]

TripoTextToModelNode_style_values: TypeAlias = Literal[
    "person:person2cartoon",
    "animal:venom",
    "object:clay",
    "object:steampunk",
    "object:christmas",
    "object:barbie",
    "gold",
    "ancient_bronze",
    "None",
]

class TripoTextToModelNode:
    """Tripo: Text to Model."""
    model_version = TripoTextToModelNode_model_version
    style = TripoTextToModelNode_style
    texture_quality = TripoTextToModelNode_texture_quality
    geometry_quality = TripoTextToModelNode_geometry_quality
    def __call__(
        self,
        prompt: str | STRING = "",
        negative_prompt: str | STRING | None = None,
        model_version: TripoTextToModelNode_model_version | TripoTextToModelNode_model_version_values = "v2.5-20250123",
        style: TripoTextToModelNode_style | TripoTextToModelNode_style_values = "None",
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        image_seed: int | INT = 42,
        model_seed: int | INT = 42,
        texture_seed: int | INT = 42,
        texture_quality: TripoTextToModelNode_texture_quality | Literal["standard", "detailed"] = "standard",
        face_limit: int | INT = -1,
        quad: bool | BOOLEAN = False,
        geometry_quality: TripoTextToModelNode_geometry_quality | Literal["standard", "detailed"] = "standard",
    ) -> TripoTextToModelNode_outputs:
        """Tripo: Text to Model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            prompt (STRING, optional): Default ''.
            negative_prompt (STRING, optional)
            model_version (COMBO, optional): Default 'v2.5-20250123'. One of: 'v3.1-20260211', 'v3.0-20250812', 'v2.5-20250123', 'v2.0-20240919', 'v1.4-20240625'.
            style (COMBO, optional): Default 'None'. One of: 'person:person2cartoon', 'animal:venom', 'object:clay', 'object:steampunk', 'object:christmas', 'object:barbie', 'gold', 'ancient_bronze', 'None'.
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            image_seed (INT, optional): Default 42.
            model_seed (INT, optional): Default 42.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            face_limit (INT, optional): Range -1 to 2000000. Default -1.
            quad (BOOLEAN, optional): Default False.
            geometry_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """

class TripoTextureNode_texture_quality(str, Enum):
    standard = "standard"
    detailed = "detailed"

class TripoTextureNode_texture_alignment(str, Enum):
    original_image = "original_image"
    geometry = "geometry"

if sys.version_info[0] >= 3:
    class TripoTextureNode_outputs(tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB], Waitable): ...
else:
    TripoTextureNode_outputs = tuple[STRING, MODEL_TASK_ID, FILE_3D_GLB]  # for Jedi, which doesn't unpack the class

class TripoTextureNode:
    """Tripo: Texture model."""
    texture_quality = TripoTextureNode_texture_quality
    texture_alignment = TripoTextureNode_texture_alignment
    def __call__(
        self,
        model_task_id: MODEL_TASK_ID,
        texture: bool | BOOLEAN = True,
        pbr: bool | BOOLEAN = True,
        texture_seed: int | INT = 42,
        texture_quality: TripoTextureNode_texture_quality | Literal["standard", "detailed"] = "standard",
        texture_alignment: TripoTextureNode_texture_alignment | Literal["original_image", "geometry"] = "original_image",
        texture_prompt: str | STRING = "",
    ) -> TripoTextureNode_outputs:
        """Tripo: Texture model.

        Module: comfy_api_nodes.nodes_tripo · Category: partner/3d/Tripo
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_task_id (MODEL_TASK_ID, required)
            texture (BOOLEAN, optional): Default True.
            pbr (BOOLEAN, optional): Default True.
            texture_seed (INT, optional): Default 42.
            texture_quality (COMBO, optional): Default 'standard'. One of: 'standard', 'detailed'.
            texture_alignment (COMBO, optional): Default 'original_image'. One of: 'original_image', 'geometry'.
            texture_prompt (STRING, optional): Optional text guidance for texturing. Required in practice for imported models (Tripo: Import Model), which carry no source image to infer colors from. Default ''.

        Returns:
            model_file (STRING)
            model task_id (MODEL_TASK_ID)
            GLB (FILE_3D_GLB)
        """
