from collections.abc import Generator, Mapping, Sequence
from typing import Any, TypeAlias

from torch import Tensor
from typing_extensions import TypeVar

from comfy_script.runtime.real import types
from comfy_script.runtime.real.results import RealOutput

ARRAY: TypeAlias = list[Any]

AUDIO: TypeAlias = types.Audio
"""dict of waveform [batch, channels, samples] and sample_rate"""

class AUDIO_ENCODER(Any): ...  # type: ignore[misc]

class AUDIO_ENCODER_OUTPUT(Any): ...  # type: ignore[misc]

class AUDIO_RECORD(Any): ...  # type: ignore[misc]

class BACKGROUND_REMOVAL(Any): ...  # type: ignore[misc]

BOOLEAN: TypeAlias = bool

class BOUNDING_BOX(Any): ...  # type: ignore[misc]

class BOUNDING_BOXES(Any): ...  # type: ignore[misc]

class CAMERA_CONTROL(Any): ...  # type: ignore[misc]

CLIP: TypeAlias = types.CLIP

CLIP_VISION: TypeAlias = types.ClipVision

class CLIP_VISION_OUTPUT(Any): ...  # type: ignore[misc]

COLOR: TypeAlias = str

class COLORS(Any): ...  # type: ignore[misc]

CONDITIONING: TypeAlias = list[tuple[Tensor, dict[str, Any]]]
"""pairs of a Tensor [batch, tokens, channels] and a dict"""

CONTROL_NET: TypeAlias = types.ControlNet

class CURVE(Any): ...  # type: ignore[misc]

class DA3_GEOMETRY(Any): ...  # type: ignore[misc]

class DA3_MODEL(Any): ...  # type: ignore[misc]

DICT: TypeAlias = dict[str, Any]

class ELEVENLABS_VOICE(Any): ...  # type: ignore[misc]

class FACE_DETECTION_MODEL(Any): ...  # type: ignore[misc]

class FACE_LANDMARKS(Any): ...  # type: ignore[misc]

class FILE_3D(Any): ...  # type: ignore[misc]

class FILE_3D_FBX(Any): ...  # type: ignore[misc]

class FILE_3D_GLB(Any): ...  # type: ignore[misc]

class FILE_3D_GLTF(Any): ...  # type: ignore[misc]

class FILE_3D_KSPLAT(Any): ...  # type: ignore[misc]

class FILE_3D_OBJ(Any): ...  # type: ignore[misc]

class FILE_3D_PLY(Any): ...  # type: ignore[misc]

class FILE_3D_POINT_CLOUD_ANY(Any): ...  # type: ignore[misc]

class FILE_3D_SPLAT(Any): ...  # type: ignore[misc]

class FILE_3D_SPLAT_ANY(Any): ...  # type: ignore[misc]

class FILE_3D_SPZ(Any): ...  # type: ignore[misc]

class FILE_3D_STL(Any): ...  # type: ignore[misc]

class FILE_3D_USDZ(Any): ...  # type: ignore[misc]

FLOAT: TypeAlias = float

class FLOATS(Any): ...  # type: ignore[misc]

class GEMINI_INPUT_FILES(Any): ...  # type: ignore[misc]

class GLIGEN(Any): ...  # type: ignore[misc]

GUIDER: TypeAlias = types.Guider

class HISTOGRAM(Any): ...  # type: ignore[misc]

class HOOKS(Any): ...  # type: ignore[misc]

class HOOK_KEYFRAMES(Any): ...  # type: ignore[misc]

class IC_LORA_PARAMETERS(Any): ...  # type: ignore[misc]

IMAGE: TypeAlias = Tensor
"""Tensor [batch, height, width, channels], 0 to 1"""

class IMAGECOMPARE(Any): ...  # type: ignore[misc]

class INPAINT_STITCHER(Any): ...  # type: ignore[misc]

INT: TypeAlias = int

class INTERP_MODEL(Any): ...  # type: ignore[misc]

class KREA_STYLE_REF(Any): ...  # type: ignore[misc]

LATENT: TypeAlias = types.Latent
"""dict of samples: Tensor [batch, channels, height, width], …"""

class LATENT_OPERATION(Any): ...  # type: ignore[misc]

class LATENT_UPSCALE_MODEL(Any): ...  # type: ignore[misc]

class LOAD3D_CAMERA(Any): ...  # type: ignore[misc]

class LOAD3D_MODEL_INFO(Any): ...  # type: ignore[misc]

class LOAD_3D(Any): ...  # type: ignore[misc]

class LORA_MODEL(Any): ...  # type: ignore[misc]

class LOSS_MAP(Any): ...  # type: ignore[misc]

class LUMA_CONCEPTS(Any): ...  # type: ignore[misc]

class LUMA_RAY32_KEYFRAME(Any): ...  # type: ignore[misc]

class LUMA_REF(Any): ...  # type: ignore[misc]

MASK: TypeAlias = Tensor
"""Tensor [batch, height, width], 0 to 1"""

class MESH(Any): ...  # type: ignore[misc]

class MESHY_RIGGED_TASK_ID(Any): ...  # type: ignore[misc]

class MESHY_TASK_ID(Any): ...  # type: ignore[misc]

MODEL: TypeAlias = types.ModelPatcher

class MODEL_PATCH(Any): ...  # type: ignore[misc]

class MODEL_TASK_ID(Any): ...  # type: ignore[misc]

class MOGE_GEOMETRY(Any): ...  # type: ignore[misc]

class MOGE_MODEL(Any): ...  # type: ignore[misc]

NOISE: TypeAlias = types.Noise

class OPENAI_CHAT_CONFIG(Any): ...  # type: ignore[misc]

class OPENAI_INPUT_FILES(Any): ...  # type: ignore[misc]

class OPTICAL_FLOW(Any): ...  # type: ignore[misc]

class PHOTOMAKER(Any): ...  # type: ignore[misc]

class PIXVERSE_TEMPLATE(Any): ...  # type: ignore[misc]

class POSE_KEYPOINT(Any): ...  # type: ignore[misc]

class RECRAFT_COLOR(Any): ...  # type: ignore[misc]

class RECRAFT_CONTROLS(Any): ...  # type: ignore[misc]

class RECRAFT_V3_STYLE(Any): ...  # type: ignore[misc]

class RETARGET_TASK_ID(Any): ...  # type: ignore[misc]

class RIG_TASK_ID(Any): ...  # type: ignore[misc]

class RUNWAY_ALEPH2_KEYFRAME(Any): ...  # type: ignore[misc]

class RUNWAY_ALEPH2_PROMPT_IMAGE(Any): ...  # type: ignore[misc]

class SAM3_TRACK_DATA(Any): ...  # type: ignore[misc]

SAMPLER: TypeAlias = types.Sampler

SIGMAS: TypeAlias = Tensor
"""Tensor [steps + 1], falling"""

class SPLAT(Any): ...  # type: ignore[misc]

STRING: TypeAlias = str

class STYLE_MODEL(Any): ...  # type: ignore[misc]

class SVG(Any): ...  # type: ignore[misc]

TIMESTEPS_RANGE: TypeAlias = tuple[float, float]

class TRACKS(Any): ...  # type: ignore[misc]

class UPSCALE_MODEL(Any): ...  # type: ignore[misc]

VAE: TypeAlias = types.VAE

VIDEO: TypeAlias = types.Video

class VOXEL(Any): ...  # type: ignore[misc]

class WAN_CAMERA_EMBEDDING(Any): ...  # type: ignore[misc]

class WEBCAM(Any): ...  # type: ignore[misc]

ANY: TypeAlias = Any

class Result(RealOutput, Any): ...  # type: ignore[misc]

class Waitable:
    def wait(self, timeout: float | None = None) -> Any:
        """As of `Output.wait`."""
    def __await__(self) -> Generator[Any, None, Any]: ...
    def display(self, *args: Any, **kwargs: Any) -> None:
        """As of `Output.display`."""

WidgetValue: TypeAlias = str | float | bool | Sequence[Any] | Mapping[str, Any]
ANY_T = TypeVar("ANY_T", default=Any)
IMAGE_MASK_T = TypeVar("IMAGE_MASK_T", bound=IMAGE | MASK, default=Any)
