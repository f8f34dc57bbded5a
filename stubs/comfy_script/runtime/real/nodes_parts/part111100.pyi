from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import PhotoMakers
from .types import CLIP, CLIP_VISION, CONDITIONING, CURVE, IMAGE, LATENT, MASK, MODEL, PHOTOMAKER, SPLAT, VAE

class GLSLShader_size_mode(str, Enum):
    from_input = "from_input"
    custom = "custom"

class GLSLShader:
    """GLSL Shader: Apply GLSL ES fragment shaders to images. u_resolution (vec2) is always available."""
    size_mode = GLSLShader_size_mode
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput = ...,
        size_mode: Literal["from_input", GLSLShader_size_mode.from_input] = "from_input",
        *,
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]: ...
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput,
        size_mode: Literal["from_input", GLSLShader_size_mode.from_input],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        *,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]: ...
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput = ...,
        *,
        size_mode: Literal["custom", GLSLShader_size_mode.custom],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        size_mode_width: int = 512,
        size_mode_height: int = 512,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]: ...
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput,
        size_mode: Literal["custom", GLSLShader_size_mode.custom],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        *,
        size_mode_width: int = 512,
        size_mode_height: int = 512,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]: ...
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput = ...,
        *,
        size_mode: Mapping[str, Any],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]: ...
    @overload
    def __call__(
        self,
        fragment_shader: str | list[str] | RealOutput,
        size_mode: Mapping[str, Any],
        images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike,
        floats: Sequence[float] | Mapping[str, float] | float | None = None,
        ints: Sequence[int] | Mapping[str, int] | int | None = None,
        bools: Sequence[bool] | Mapping[str, bool] | bool | None = None,
        curves: Sequence[CURVE] | Mapping[str, CURVE] | CURVE | None = None,
        *,
        floats_u_float0: float | None = None,
        floats_u_float1: float | None = None,
        floats_u_float2: float | None = None,
        floats_u_float3: float | None = None,
        floats_u_float4: float | None = None,
        floats_u_float5: float | None = None,
        floats_u_float6: float | None = None,
        floats_u_float7: float | None = None,
        floats_u_float8: float | None = None,
        floats_u_float9: float | None = None,
        floats_u_float10: float | None = None,
        floats_u_float11: float | None = None,
        floats_u_float12: float | None = None,
        floats_u_float13: float | None = None,
        floats_u_float14: float | None = None,
        floats_u_float15: float | None = None,
        u_float0: float | None = None,
        u_float1: float | None = None,
        u_float2: float | None = None,
        u_float3: float | None = None,
        u_float4: float | None = None,
        u_float5: float | None = None,
        u_float6: float | None = None,
        u_float7: float | None = None,
        u_float8: float | None = None,
        u_float9: float | None = None,
        u_float10: float | None = None,
        u_float11: float | None = None,
        u_float12: float | None = None,
        u_float13: float | None = None,
        u_float14: float | None = None,
        u_float15: float | None = None,
        ints_u_int0: int | None = None,
        ints_u_int1: int | None = None,
        ints_u_int2: int | None = None,
        ints_u_int3: int | None = None,
        ints_u_int4: int | None = None,
        ints_u_int5: int | None = None,
        ints_u_int6: int | None = None,
        ints_u_int7: int | None = None,
        ints_u_int8: int | None = None,
        ints_u_int9: int | None = None,
        ints_u_int10: int | None = None,
        ints_u_int11: int | None = None,
        ints_u_int12: int | None = None,
        ints_u_int13: int | None = None,
        ints_u_int14: int | None = None,
        ints_u_int15: int | None = None,
        u_int0: int | None = None,
        u_int1: int | None = None,
        u_int2: int | None = None,
        u_int3: int | None = None,
        u_int4: int | None = None,
        u_int5: int | None = None,
        u_int6: int | None = None,
        u_int7: int | None = None,
        u_int8: int | None = None,
        u_int9: int | None = None,
        u_int10: int | None = None,
        u_int11: int | None = None,
        u_int12: int | None = None,
        u_int13: int | None = None,
        u_int14: int | None = None,
        u_int15: int | None = None,
        bools_u_bool0: bool | None = None,
        bools_u_bool1: bool | None = None,
        bools_u_bool2: bool | None = None,
        bools_u_bool3: bool | None = None,
        bools_u_bool4: bool | None = None,
        bools_u_bool5: bool | None = None,
        bools_u_bool6: bool | None = None,
        bools_u_bool7: bool | None = None,
        bools_u_bool8: bool | None = None,
        bools_u_bool9: bool | None = None,
        u_bool0: bool | None = None,
        u_bool1: bool | None = None,
        u_bool2: bool | None = None,
        u_bool3: bool | None = None,
        u_bool4: bool | None = None,
        u_bool5: bool | None = None,
        u_bool6: bool | None = None,
        u_bool7: bool | None = None,
        u_bool8: bool | None = None,
        u_bool9: bool | None = None,
        curves_u_curve0: CURVE | None = None,
        curves_u_curve1: CURVE | None = None,
        curves_u_curve2: CURVE | None = None,
        curves_u_curve3: CURVE | None = None,
        u_curve0: CURVE | None = None,
        u_curve1: CURVE | None = None,
        u_curve2: CURVE | None = None,
        u_curve3: CURVE | None = None,
    ) -> tuple[IMAGE, IMAGE, IMAGE, IMAGE]:
        """GLSL Shader: Apply GLSL ES fragment shaders to images. u_resolution (vec2) is always available.

        Module: comfy_extras.nodes_glsl · Category: image/shader
        Experimental: may change in a future version.

        Args:
            fragment_shader (STRING, optional): GLSL fragment shader source code (GLSL ES 3.00 / WebGL 2.0 compatible). Default '#version 300 es\\nprecision highp float;\\n\\nuniform sampler2D u_image0;\\nuniform vec2 u_resoluti …'.
            size_mode (COMBO, optional): Output size: 'from_input' uses first input image dimensions, 'custom' allows manual size. Default 'from_input'. One of: 'from_input', 'custom'.
            images (list of IMAGE, required): Images are available as u_image0-4 (sampler2D) in the shader code. 1 to 5 elements, or a dictionary by name: image0, image1, image2, … (5 in all); each also by keyword, as images_image0.
            floats (list of FLOAT, optional): Floats are available as u_float0-19 in the shader code. 0 to 20 elements, or a dictionary by name: u_float0, u_float1, u_float2, … (20 in all); each also by keyword, as floats_u_float0.
            ints (list of INT, optional): Ints are available as u_int0-19 in the shader code. 0 to 20 elements, or a dictionary by name: u_int0, u_int1, u_int2, … (20 in all); each also by keyword, as ints_u_int0.
            bools (list of BOOLEAN, optional): Booleans are available as u_bool0-9 (bool) in the shader code. 0 to 10 elements, or a dictionary by name: u_bool0, u_bool1, u_bool2, … (10 in all); each also by keyword, as bools_u_bool0.
            curves (list of CURVE, optional): Curves are available as u_curve0-3 (sampler2D, 1D LUT) in the shader code. Sample with texture(u_curve0, vec2(x, 0.5)).r. 0 to 4 elements, or a dictionary by name: u_curve0, u_curve1, u_curve2, … (4 in all); each also by keyword, as curves_u_curve0.
            size_mode_width (INT, if size_mode is 'custom'): Range 1 to 16384. Default 512.
            size_mode_height (INT, if size_mode is 'custom'): Range 1 to 16384. Default 512.

        Returns:
            IMAGE0 (Tensor [batch, height, width, channels], 0 to 1): Available via layout(location = 0) out vec4 fragColor0 in the shader code
            IMAGE1 (Tensor [batch, height, width, channels], 0 to 1): Available via layout(location = 1) out vec4 fragColor1 in the shader code
            IMAGE2 (Tensor [batch, height, width, channels], 0 to 1): Available via layout(location = 2) out vec4 fragColor2 in the shader code
            IMAGE3 (Tensor [batch, height, width, channels], 0 to 1): Available via layout(location = 3) out vec4 fragColor3 in the shader code
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

class TripoSplatConditioning:
    """TripoSplat Conditioning: Encode the image with DINOv3 and the Flux2 VAE into TripoSplat positive/negative conditioning, and create the fixed size noise target (latent + camera) for the KSampler"""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        vae: VAE,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """TripoSplat Conditioning: Encode the image with DINOv3 and the Flux2 VAE into TripoSplat positive/negative conditioning, and create the fixed size noise target (latent + camera) for the KSampler

        Module: comfy_extras.nodes_triposplat · Category: model/conditioning/triposplat

        Args:
            clip_vision (CLIP_VISION, required): DINOv3 ViT-H/16+ image encoder.
            vae (VAE, required): Flux2 VAE.
            image (IMAGE, required)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): The fixed size noise target (latent +camera).
        """

class TripoSplatPreprocessImage:
    """TripoSplat Preprocess Image: Crop center each image to a square canvas on a black background and add padding."""
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mask: MASK | list[MASK] | RealOutput | ImageLike,
        erode_radius: int = 1,
        size: int = 1024,
    ) -> IMAGE:
        """TripoSplat Preprocess Image: Crop center each image to a square canvas on a black background and add padding.

        Module: comfy_extras.nodes_triposplat · Category: model/conditioning/triposplat

        Args:
            image (IMAGE, required)
            mask (MASK, required)
            erode_radius (INT, optional): Erode the alpha matte by this pixel radius before cropping (avoids border bleed). Range 0 to 16. Default 1.
            size (INT, optional): Square image size. The model is trained at 1024; other sizes run but are off-distribution. Range 256 to 4096, step 16. Default 1024.

        Returns:
            image (Tensor [batch, height, width, channels], 0 to 1)
        """

class TripoSplatSamplingPreview:
    """TripoSplat Sampling Preview: Patch the TripoSplat model for the standard Ksampler node to show a live decoded gaussian splat preview at each step."""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        octree_level: int = 5,
        num_gaussians: int = 16384,
        yaw: float = 90.0,
        pitch: float = 15.0,
        point_size: int = 3,
    ) -> MODEL:
        """TripoSplat Sampling Preview: Patch the TripoSplat model for the standard Ksampler node to show a live decoded gaussian splat preview at each step.

        Module: comfy_extras.nodes_triposplat · Category: model/latent/triposplat

        Args:
            model (MODEL, required)
            vae (VAE, required): TripoSplat VAE decoder.
            octree_level (INT, optional): Octree depth for the preview decode (lower = cheaper/coarser). Range 2 to 8. Default 5.
            num_gaussians (INT, optional): Number of gaussians to produce for the preview (rounded to a multiple of 32). Range 1024 to 262144, step 32. Default 16384.
            yaw (FLOAT, optional): Preview camera yaw in degrees. Range -360.0 to 360.0, step 1.0. Default 90.0.
            pitch (FLOAT, optional): Preview camera pitch in degrees. Range -89.0 to 89.0, step 1.0. Default 15.0.
            point_size (INT, optional): Maximum splat radius in pixels. Each gaussian is sized from its scale and capped here; lower = finer/pointier, higher = chunkier. Range 1 to 16. Default 3.

        Returns:
            MODEL (MODEL)
        """

class VAEDecodeTripoSplat:
    """TripoSplat Decode: Decode the sampled TripoSplat latent into a 3D gaussian splat."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        num_gaussians: int = 262144,
        seed: int = 0,
    ) -> SPLAT:
        """TripoSplat Decode: Decode the sampled TripoSplat latent into a 3D gaussian splat.

        Modify the number of gaussians to vary the density.

        Module: comfy_extras.nodes_triposplat · Category: model/latent/triposplat

        Args:
            samples (LATENT, required)
            vae (VAE, required): TripoSplat VAE decoder.
            num_gaussians (INT, optional): Number of gaussians to produce (rounded to a multiple of 32). 262144 matches the octree's point density; higher oversamples the same points (denser, but no new detail) and costs proportionally more VRAM/time. Range 32768 to 1048576, step 32. Default 262144.
            seed (INT, optional): Seeds the octree point sampler (global RNG) for deterministic decodes. Range 0 to 18446744073709551615. Default 0.

        Returns:
            splat (SPLAT)
        """
