from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    ANY_T,
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    CONTROL_NET,
    CURVE,
    FLOAT,
    FLOATS,
    HISTOGRAM,
    HOOKS,
    HOOK_KEYFRAMES,
    IMAGE,
    INT,
    LATENT,
    LATENT_UPSCALE_MODEL,
    MASK,
    MODEL,
    SIGMAS,
    STRING,
    TIMESTEPS_RANGE,
    VAE,
    WidgetValue,
)

class CLIPTextEncodeHunyuanDiT:
    """CLIP Text Encode (Hunyuan Image)."""
    def __call__(self, clip: CLIP, bert: str | STRING = "", mt5xl: str | STRING = "") -> CONDITIONING:
        """CLIP Text Encode (Hunyuan Image).

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan image

        Args:
            clip (CLIP, required)
            bert (STRING, optional): Default ''.
            mt5xl (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CLIPTextEncodeSD3_empty_padding(str, Enum):
    none = "none"
    empty_prompt = "empty_prompt"

class CLIPTextEncodeSD3:
    """CLIP Text Encode (SD3)."""
    empty_padding = CLIPTextEncodeSD3_empty_padding
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | STRING = "",
        clip_g: str | STRING = "",
        t5xxl: str | STRING = "",
        empty_padding: CLIPTextEncodeSD3_empty_padding | Literal["none", "empty_prompt"] = "none",
    ) -> CONDITIONING:
        """CLIP Text Encode (SD3).

        Module: comfy_extras.nodes_sd3 · Category: model/conditioning/stable diffusion

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            clip_g (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            empty_padding (COMBO, optional): Default 'none'. One of: 'none', 'empty_prompt'.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ChromaRadianceOptions:
    """ChromaRadianceOptions: Allows setting advanced options for the Chroma Radiance model."""
    def __call__(
        self,
        model: MODEL,
        preserve_wrapper: bool | BOOLEAN = True,
        start_sigma: float | FLOAT = 1.0,
        end_sigma: float | FLOAT = 0.0,
        nerf_tile_size: int | INT = -1,
        force_sequential_txt_ids: bool | BOOLEAN = False,
    ) -> MODEL:
        """ChromaRadianceOptions: Allows setting advanced options for the Chroma Radiance model.

        Module: comfy_extras.nodes_chroma_radiance · Category: model/patch/chroma radiance

        Args:
            model (MODEL, required)
            preserve_wrapper (BOOLEAN, optional): When enabled, will delegate to an existing model function wrapper if it exists. Generally should be left enabled. Default True.
            start_sigma (FLOAT, optional): First sigma that these options will be in effect. Range 0.0 to 1.0. Default 1.0.
            end_sigma (FLOAT, optional): Last sigma that these options will be in effect. Range 0.0 to 1.0. Default 0.0.
            nerf_tile_size (INT, optional): Allows overriding the default NeRF tile size. -1 means use the default (32). 0 means use non-tiling mode (may require a lot of VRAM). At least -1. Default -1.
            force_sequential_txt_ids (BOOLEAN, optional): Force usage of sequential text token IDs instead of zeroes. Should be used for checkpoints from 2026-05-22 to 2026-06-01 that are trained in this way but do not contain the __sequential__ key in the state dict. Default False.

        Returns:
            MODEL (MODEL)
        """

class CombineHooks2:
    """Combine Hooks [2]."""
    def __call__(self, hooks_A: HOOKS | None = None, hooks_B: HOOKS | None = None) -> HOOKS:
        """Combine Hooks [2].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks4:
    """Combine Hooks [4]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [4].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CombineHooks8:
    """Combine Hooks [8]."""
    def __call__(
        self,
        hooks_A: HOOKS | None = None,
        hooks_B: HOOKS | None = None,
        hooks_C: HOOKS | None = None,
        hooks_D: HOOKS | None = None,
        hooks_E: HOOKS | None = None,
        hooks_F: HOOKS | None = None,
        hooks_G: HOOKS | None = None,
        hooks_H: HOOKS | None = None,
    ) -> HOOKS:
        """Combine Hooks [8].

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/combine
        Experimental: may change in a future version.

        Args:
            hooks_A (HOOKS, optional)
            hooks_B (HOOKS, optional)
            hooks_C (HOOKS, optional)
            hooks_D (HOOKS, optional)
            hooks_E (HOOKS, optional)
            hooks_F (HOOKS, optional)
            hooks_G (HOOKS, optional)
            hooks_H (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class ConditioningSetDefaultCombine:
    """Cond Set Default Combine."""
    def __call__(self, cond: CONDITIONING, cond_DEFAULT: CONDITIONING, hooks: HOOKS | None = None) -> CONDITIONING:
        """Cond Set Default Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_DEFAULT (CONDITIONING, required)
            hooks (HOOKS, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetProperties:
    """Cond Set Props."""
    set_cond_area = ConditioningSetProperties_set_cond_area
    def __call__(
        self,
        cond_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: ConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class ConditioningSetPropertiesAndCombine:
    """Cond Set Props Combine."""
    set_cond_area = ConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        cond: CONDITIONING,
        cond_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: ConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> CONDITIONING:
        """Cond Set Props Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond single
        Experimental: may change in a future version.

        Args:
            cond (CONDITIONING, required)
            cond_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ConditioningTimestepsRange:
    """Timesteps Range."""
    def __call__(
        self,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> tuple[TIMESTEPS_RANGE, TIMESTEPS_RANGE, TIMESTEPS_RANGE]:
        """Timesteps Range.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks
        Experimental: may change in a future version.

        Args:
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            TIMESTEPS_RANGE (TIMESTEPS_RANGE)
            BEFORE_RANGE (TIMESTEPS_RANGE)
            AFTER_RANGE (TIMESTEPS_RANGE)
        """

class ControlNetApplySD3:
    """Apply Controlnet with VAE."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | ImageLike,
        strength: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply Controlnet with VAE.

        Module: comfy_extras.nodes_sd3 · Category: model/conditioning/controlnet
        Deprecated: may go away in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            vae (VAE, required)
            image (IMAGE, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class CreateHookKeyframe:
    """Create Hook Keyframe."""
    def __call__(
        self,
        strength_mult: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframe.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_mult (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesFromFloats:
    """Create Hook Keyframes From Floats."""
    def __call__(
        self,
        floats_strength: FLOATS,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
        print_keyframes: bool | BOOLEAN = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes From Floats.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            floats_strength (FLOATS, required)
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
        """

class CreateHookKeyframesInterpolated_interpolation(str, Enum):
    linear = "linear"
    ease_in = "ease_in"
    ease_out = "ease_out"
    ease_in_out = "ease_in_out"

class CreateHookKeyframesInterpolated:
    """Create Hook Keyframes Interp.."""
    interpolation = CreateHookKeyframesInterpolated_interpolation
    def __call__(
        self,
        strength_start: float | FLOAT = 1.0,
        strength_end: float | FLOAT = 1.0,
        interpolation: CreateHookKeyframesInterpolated_interpolation | Literal["linear", "ease_in", "ease_out", "ease_in_out"] = "linear",
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
        keyframes_count: int | INT = 5,
        print_keyframes: bool | BOOLEAN = False,
        prev_hook_kf: HOOK_KEYFRAMES | None = None,
    ) -> HOOK_KEYFRAMES:
        """Create Hook Keyframes Interp..

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            strength_start (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            strength_end (FLOAT, optional): Range 0.0 to 10.0, step 0.001. Default 1.0.
            interpolation (COMBO, optional): Default 'linear'. One of: 'linear', 'ease_in', 'ease_out', 'ease_in_out'.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.
            keyframes_count (INT, optional): Range 2 to 100. Default 5.
            print_keyframes (BOOLEAN, optional): Default False.
            prev_hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOK_KF (HOOK_KEYFRAMES)
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

class CreateHookLoraModelOnly_lora_name(str, Enum): ...  # type: ignore[misc]

class CreateHookLoraModelOnly:
    """Create Hook LoRA (MO)."""
    lora_name = CreateHookLoraModelOnly_lora_name
    def __call__(
        self,
        lora_name: CreateHookLoraModelOnly_lora_name | str,
        strength_model: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            lora_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLora_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLora:
    """Create Hook Model as LoRA."""
    ckpt_name = CreateHookModelAsLora_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLora_ckpt_name | str,
        strength_model: float | FLOAT = 1.0,
        strength_clip: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            strength_clip (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateHookModelAsLoraModelOnly_ckpt_name(str, Enum): ...  # type: ignore[misc]

class CreateHookModelAsLoraModelOnly:
    """Create Hook Model as LoRA (MO)."""
    ckpt_name = CreateHookModelAsLoraModelOnly_ckpt_name
    def __call__(
        self,
        ckpt_name: CreateHookModelAsLoraModelOnly_ckpt_name | str,
        strength_model: float | FLOAT = 1.0,
        prev_hooks: HOOKS | None = None,
    ) -> HOOKS:
        """Create Hook Model as LoRA (MO).

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/create
        Experimental: may change in a future version.

        Args:
            ckpt_name (COMBO, required)
            strength_model (FLOAT, optional): Range -20.0 to 20.0, step 0.01. Default 1.0.
            prev_hooks (HOOKS, optional)

        Returns:
            HOOKS (HOOKS)
        """

class CreateList:
    """Create List."""
    @overload
    def __call__(
        self,
        inputs: Sequence[ANY_T | int | float | str | bool] | Mapping[str, ANY_T | int | float | str | bool] | ANY_T | int | float | str | bool,
    ) -> ANY_T: ...
    @overload
    def __call__(
        self,
        *,
        inputs_input0: ANY_T | int | float | str | bool,
        inputs_input1: ANY_T | int | float | str | bool | None = None,
        inputs_input2: ANY_T | int | float | str | bool | None = None,
        inputs_input3: ANY_T | int | float | str | bool | None = None,
        inputs_input4: ANY_T | int | float | str | bool | None = None,
        inputs_input5: ANY_T | int | float | str | bool | None = None,
        inputs_input6: ANY_T | int | float | str | bool | None = None,
        inputs_input7: ANY_T | int | float | str | bool | None = None,
        inputs_input8: ANY_T | int | float | str | bool | None = None,
        inputs_input9: ANY_T | int | float | str | bool | None = None,
    ) -> ANY_T: ...
    @overload
    def __call__(
        self,
        *,
        input0: ANY_T | int | float | str | bool,
        input1: ANY_T | int | float | str | bool | None = None,
        input2: ANY_T | int | float | str | bool | None = None,
        input3: ANY_T | int | float | str | bool | None = None,
        input4: ANY_T | int | float | str | bool | None = None,
        input5: ANY_T | int | float | str | bool | None = None,
        input6: ANY_T | int | float | str | bool | None = None,
        input7: ANY_T | int | float | str | bool | None = None,
        input8: ANY_T | int | float | str | bool | None = None,
        input9: ANY_T | int | float | str | bool | None = None,
    ) -> ANY_T:
        """Create List.

        Module: comfy_extras.nodes_toolkit · Category: utilities
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            inputs (list of any type, required): 1 to 10 elements, or a dictionary by name: input0, input1, input2, … (10 in all); each also by keyword, as inputs_input0.

        Returns:
            list (list of same type as the input)
        """

class CurveEditor:
    """Curve Editor."""
    def __call__(self, curve: WidgetValue | CURVE = ..., histogram: HISTOGRAM | None = None) -> CURVE:
        """Curve Editor.

        Module: comfy_extras.nodes_curve · Category: utilities

        Args:
            curve (CURVE, optional): Default {'points': [[0.0, 0.0], [1.0, 1.0]], 'interpolation': 'monotone_cubic'}.
            histogram (HISTOGRAM, optional)

        Returns:
            curve (CURVE)
        """

class EmptyAceStep1_5LatentAudio:
    """Empty Ace Step 1.5 Latent Audio."""
    def __call__(self, seconds: float | FLOAT = 120.0, batch_size: int | INT = 1) -> LATENT:
        """Empty Ace Step 1.5 Latent Audio.

        Module: comfy_extras.nodes_ace · Category: model/latent/ace · Class type: EmptyAceStep1.5LatentAudio

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.01. Default 120.0.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class EmptyAceStepLatentAudio:
    """Empty Ace Step 1.0 Latent Audio."""
    def __call__(self, seconds: float | FLOAT = 120.0, batch_size: int | INT = 1) -> LATENT:
        """Empty Ace Step 1.0 Latent Audio.

        Module: comfy_extras.nodes_ace · Category: model/latent/ace

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 120.0.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class EmptyChromaRadianceLatentImage:
    """EmptyChromaRadianceLatentImage."""
    def __call__(self, width: int | INT = 1024, height: int | INT = 1024, batch_size: int | INT = 1) -> LATENT:
        """EmptyChromaRadianceLatentImage.

        Module: comfy_extras.nodes_chroma_radiance · Category: model/latent/chroma radiance

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
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

class EmptyHunyuanLatentVideo:
    """Empty HunyuanVideo 1.0 Latent."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """Empty HunyuanVideo 1.0 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class EmptyHunyuanVideo15Latent:
    """Empty HunyuanVideo 1.5 Latent."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """Empty HunyuanVideo 1.5 Latent.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyuan video

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class EmptySD3LatentImage:
    """EmptySD3LatentImage."""
    def __call__(self, width: int | INT = 1024, height: int | INT = 1024, batch_size: int | INT = 1) -> LATENT:
        """EmptySD3LatentImage.

        Module: comfy_extras.nodes_sd3 · Category: model/latent/stable diffusion

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1024.
            height (INT, optional): Range 16 to 16384, step 16. Default 1024.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class GITSScheduler:
    """GITSScheduler."""
    def __call__(self, coeff: float | FLOAT = 1.2, steps: int | INT = 10, denoise: float | FLOAT = 1.0) -> SIGMAS:
        """GITSScheduler.

        Module: comfy_extras.nodes_gits · Category: model/sampling/schedulers

        Args:
            coeff (FLOAT, optional): Range 0.8 to 1.5, step 0.05. Default 1.2.
            steps (INT, optional): Range 2 to 1000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (SIGMAS)
        """

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

class HunyuanVideo15ImageToVideo:
    """HunyuanVideo15ImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 33,
        batch_size: int | INT = 1,
        start_image: IMAGE | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """HunyuanVideo15ImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 33.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class HunyuanVideo15LatentUpscaleWithModel_upscale_method(str, Enum):
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"
    bislerp = "bislerp"

class HunyuanVideo15LatentUpscaleWithModel_crop(str, Enum):
    disabled = "disabled"
    center = "center"  # type: ignore[assignment]

class HunyuanVideo15LatentUpscaleWithModel:
    """Hunyuan Video 15 Latent Upscale With Model."""
    upscale_method = HunyuanVideo15LatentUpscaleWithModel_upscale_method
    crop = HunyuanVideo15LatentUpscaleWithModel_crop
    def __call__(
        self,
        model: LATENT_UPSCALE_MODEL,
        samples: LATENT,
        upscale_method: HunyuanVideo15LatentUpscaleWithModel_upscale_method | Literal["nearest-exact", "bilinear", "area", "bicubic", "bislerp"] = "bilinear",
        width: int | INT = 1280,
        height: int | INT = 720,
        crop: HunyuanVideo15LatentUpscaleWithModel_crop | Literal["disabled", "center"] = "disabled",
    ) -> LATENT:
        """Hunyuan Video 15 Latent Upscale With Model.

        Module: comfy_extras.nodes_hunyuan · Category: model/latent/hunyhuan video

        Args:
            model (LATENT_UPSCALE_MODEL, required)
            samples (LATENT, required)
            upscale_method (COMBO, optional): Default 'bilinear'. One of: 'nearest-exact', 'bilinear', 'area', 'bicubic', 'bislerp'.
            width (INT, optional): Range 0 to 16384, step 8. Default 1280.
            height (INT, optional): Range 0 to 16384, step 8. Default 720.
            crop (COMBO, optional): Default 'disabled'. One of: 'disabled', 'center'.

        Returns:
            LATENT (LATENT)
        """

class HunyuanVideo15SuperResolution:
    """Hunyuan Video 1.5 Super Resolution."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        latent: LATENT,
        noise_augmentation: float | FLOAT = 0.7,
        vae: VAE | None = None,
        start_image: IMAGE | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Hunyuan Video 1.5 Super Resolution.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            latent (LATENT, required)
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.7.
            vae (VAE, optional)
            start_image (IMAGE, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class ImageHistogram:
    """Image Histogram."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM]:
        """Image Histogram.

        Module: comfy_extras.nodes_curve · Category: utilities

        Args:
            image (IMAGE, required)

        Returns:
            rgb (HISTOGRAM)
            luminance (HISTOGRAM)
            red (HISTOGRAM)
            green (HISTOGRAM)
            blue (HISTOGRAM)
        """

class LatentUpscaleModelLoader_model_name(str, Enum): ...  # type: ignore[misc]

class LatentUpscaleModelLoader:
    """Load Latent Upscale Model."""
    model_name = LatentUpscaleModelLoader_model_name
    def __call__(self, model_name: LatentUpscaleModelLoader_model_name | str) -> LATENT_UPSCALE_MODEL:
        """Load Latent Upscale Model.

        Module: comfy_extras.nodes_hunyuan · Category: model/loaders

        Args:
            model_name (COMBO, required)

        Returns:
            LATENT_UPSCALE_MODEL (LATENT_UPSCALE_MODEL)
        """

class PairConditioningCombine:
    """Cond Pair Combine."""
    def __call__(
        self,
        positive_A: CONDITIONING,
        negative_A: CONDITIONING,
        positive_B: CONDITIONING,
        negative_B: CONDITIONING,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive_A (CONDITIONING, required)
            negative_A (CONDITIONING, required)
            positive_B (CONDITIONING, required)
            negative_B (CONDITIONING, required)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class PairConditioningSetDefaultCombine:
    """Cond Pair Set Default Combine."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        positive_DEFAULT: CONDITIONING,
        negative_DEFAULT: CONDITIONING,
        hooks: HOOKS | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Default Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            positive_DEFAULT (CONDITIONING, required)
            negative_DEFAULT (CONDITIONING, required)
            hooks (HOOKS, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class PairConditioningSetProperties_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetProperties:
    """Cond Pair Set Props."""
    set_cond_area = PairConditioningSetProperties_set_cond_area
    def __call__(
        self,
        positive_NEW: CONDITIONING,
        negative_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: PairConditioningSetProperties_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Props.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive_NEW (CONDITIONING, required)
            negative_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class PairConditioningSetPropertiesAndCombine_set_cond_area(str, Enum):
    default = "default"
    mask_bounds = "mask bounds"

class PairConditioningSetPropertiesAndCombine:
    """Cond Pair Set Props Combine."""
    set_cond_area = PairConditioningSetPropertiesAndCombine_set_cond_area
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        positive_NEW: CONDITIONING,
        negative_NEW: CONDITIONING,
        strength: float | FLOAT = 1.0,
        set_cond_area: PairConditioningSetPropertiesAndCombine_set_cond_area | Literal["default", "mask bounds"] = "default",
        mask: MASK | ImageLike | None = None,
        hooks: HOOKS | None = None,
        timesteps: TIMESTEPS_RANGE | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Cond Pair Set Props Combine.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/cond pair
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            positive_NEW (CONDITIONING, required)
            negative_NEW (CONDITIONING, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            set_cond_area (COMBO, optional): Default 'default'. One of: 'default', 'mask bounds'.
            mask (MASK, optional)
            hooks (HOOKS, optional)
            timesteps (TIMESTEPS_RANGE, optional)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class ReferenceTimbreAudio:
    """Set Reference Audio: This node sets the reference audio for ace step 1.5"""
    def __call__(self, conditioning: CONDITIONING, latent: LATENT | None = None) -> CONDITIONING:
        """Set Reference Audio: This node sets the reference audio for ace step 1.5

        Module: comfy_extras.nodes_ace · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            conditioning (CONDITIONING, required)
            latent (LATENT, optional)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class SetClipHooks:
    """Set CLIP Hooks."""
    def __call__(
        self,
        clip: CLIP,
        apply_to_conds: bool | BOOLEAN = True,
        schedule_clip: bool | BOOLEAN = False,
        hooks: HOOKS | None = None,
    ) -> CLIP:
        """Set CLIP Hooks.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/clip
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            apply_to_conds (BOOLEAN, optional): Default True.
            schedule_clip (BOOLEAN, optional): Default False.
            hooks (HOOKS, optional)

        Returns:
            CLIP (CLIP)
        """

class SetHookKeyframes:
    """Set Hook Keyframes."""
    def __call__(self, hooks: HOOKS, hook_kf: HOOK_KEYFRAMES | None = None) -> HOOKS:
        """Set Hook Keyframes.

        Module: comfy_extras.nodes_hooks · Category: advanced/hooks/scheduling
        Experimental: may change in a future version.

        Args:
            hooks (HOOKS, required)
            hook_kf (HOOK_KEYFRAMES, optional)

        Returns:
            HOOKS (HOOKS)
        """

class SkipLayerGuidanceSD3:
    """SkipLayerGuidanceSD3: Generic version of SkipLayerGuidance node that can be used on every DiT model."""
    def __call__(
        self,
        model: MODEL,
        layers: str | STRING = "7, 8, 9",
        scale: float | FLOAT = 3.0,
        start_percent: float | FLOAT = 0.01,
        end_percent: float | FLOAT = 0.15,
    ) -> MODEL:
        """SkipLayerGuidanceSD3: Generic version of SkipLayerGuidance node that can be used on every DiT model.

        Module: comfy_extras.nodes_sd3 · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            layers (STRING, optional): Default '7, 8, 9'.
            scale (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 3.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.01.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.15.

        Returns:
            MODEL (MODEL)
        """

class TextEncodeAceStepAudio:
    """TextEncodeAceStepAudio."""
    def __call__(
        self,
        clip: CLIP,
        tags: str | STRING = "",
        lyrics: str | STRING = "",
        lyrics_strength: float | FLOAT = 1.0,
    ) -> CONDITIONING:
        """TextEncodeAceStepAudio.

        Module: comfy_extras.nodes_ace · Category: model/conditioning/ace

        Args:
            clip (CLIP, required)
            tags (STRING, optional): Default ''.
            lyrics (STRING, optional): Default ''.
            lyrics_strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class TextEncodeAceStepAudio1_5_timesignature(str, Enum):
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _6 = "6"

class TextEncodeAceStepAudio1_5_language(str, Enum):
    ar = "ar"
    az = "az"
    bg = "bg"
    bn = "bn"
    ca = "ca"
    cs = "cs"
    da = "da"
    de = "de"
    el = "el"
    en = "en"
    es = "es"
    fa = "fa"
    fi = "fi"
    fr = "fr"
    he = "he"
    hi = "hi"
    hr = "hr"
    ht = "ht"
    hu = "hu"
    id = "id"
    is_ = "is"
    it = "it"
    ja = "ja"
    ko = "ko"
    la = "la"
    lt = "lt"
    ms = "ms"
    ne = "ne"
    nl = "nl"
    no = "no"
    pa = "pa"
    pl = "pl"
    pt = "pt"
    ro = "ro"
    ru = "ru"
    sa = "sa"
    sk = "sk"
    sr = "sr"
    sv = "sv"
    sw = "sw"
    ta = "ta"
    te = "te"
    th = "th"
    tl = "tl"
    tr = "tr"
    uk = "uk"
    ur = "ur"
    vi = "vi"
    yue = "yue"
    zh = "zh"
    unknown = "unknown"

class TextEncodeAceStepAudio1_5_keyscale(str, Enum):
    C_major = "C major"
    C_major_7e91dc = "C# major"
    Db_major = "Db major"
    D_major = "D major"
    D_major_ec3208 = "D# major"
    Eb_major = "Eb major"
    E_major = "E major"
    F_major = "F major"
    F_major_c63871 = "F# major"
    Gb_major = "Gb major"
    G_major = "G major"
    G_major_251dd2 = "G# major"
    Ab_major = "Ab major"
    A_major = "A major"
    A_major_712672 = "A# major"
    Bb_major = "Bb major"
    B_major = "B major"
    C_minor = "C minor"
    C_minor_65bbed = "C# minor"
    Db_minor = "Db minor"
    D_minor = "D minor"
    D_minor_04b9fe = "D# minor"
    Eb_minor = "Eb minor"
    E_minor = "E minor"
    F_minor = "F minor"
    F_minor_919f8b = "F# minor"
    Gb_minor = "Gb minor"
    G_minor = "G minor"
    G_minor_0290a9 = "G# minor"
    Ab_minor = "Ab minor"
    A_minor = "A minor"
    A_minor_fa0693 = "A# minor"
    Bb_minor = "Bb minor"
    B_minor = "B minor"

TextEncodeAceStepAudio1_5_language_values: TypeAlias = Literal[
    "ar",
    "az",
    "bg",
    "bn",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hr",
    "ht",
    "hu",
    "id",
    "is",
    "it",
    "ja",
    "ko",
    "la",
    "lt",
    "ms",
    "ne",
    "nl",
    "no",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sa",
    "sk",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tl",
    "tr",
    "uk",
    "ur",
    "vi",
    "yue",
    "zh",
    "unknown",
]

TextEncodeAceStepAudio1_5_keyscale_values: TypeAlias = Literal[
    "C major",
    "C# major",
    "Db major",
    "D major",
    "D# major",
    "Eb major",
    "E major",
    "F major",
    "F# major",
    "Gb major",
    "G major",
    "G# major",
    "Ab major",
    "A major",
    "A# major",
    "Bb major",
    "B major",
    "C minor",
    "C# minor",
    "Db minor",
    "D minor",
    "D# minor",
    "Eb minor",
    "E minor",
    "F minor",
    "F# minor",
    "Gb minor",
    "G minor",
    "G# minor",
    "Ab minor",
    "A minor",
    "A# minor",
    "Bb minor",
    "B minor",
]

class TextEncodeAceStepAudio1_5:
    """TextEncodeAceStepAudio1.5."""
    timesignature = TextEncodeAceStepAudio1_5_timesignature
    language = TextEncodeAceStepAudio1_5_language
    keyscale = TextEncodeAceStepAudio1_5_keyscale
    def __call__(
        self,
        clip: CLIP,
        tags: str | STRING = "",
        lyrics: str | STRING = "",
        seed: int | INT = 0,
        bpm: int | INT = 120,
        duration: float | FLOAT = 120.0,
        timesignature: TextEncodeAceStepAudio1_5_timesignature | Literal["2", "3", "4", "6"] = "2",
        language: TextEncodeAceStepAudio1_5_language | TextEncodeAceStepAudio1_5_language_values = "en",
        keyscale: TextEncodeAceStepAudio1_5_keyscale | TextEncodeAceStepAudio1_5_keyscale_values = "C major",
        generate_audio_codes: bool | BOOLEAN = True,
        cfg_scale: float | FLOAT = 2.0,
        temperature: float | FLOAT = 0.85,
        top_p: float | FLOAT = 0.9,
        top_k: int | INT = 0,
        min_p: float | FLOAT = 0.0,
    ) -> CONDITIONING:
        """TextEncodeAceStepAudio1.5.

        Module: comfy_extras.nodes_ace · Category: model/conditioning/ace · Class type: TextEncodeAceStepAudio1.5

        Args:
            clip (CLIP, required)
            tags (STRING, optional): Default ''.
            lyrics (STRING, optional): Default ''.
            seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            bpm (INT, optional): Range 10 to 300. Default 120.
            duration (FLOAT, optional): Range 0.0 to 2000.0, step 0.1. Default 120.0.
            timesignature (COMBO, optional): Default '2'. One of: '2', '3', '4', '6'.
            language (COMBO, optional): Default 'en'. One of: 'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'fa', … (51 in all).
            keyscale (COMBO, optional): Default 'C major'. One of: 'C major', 'C# major', 'Db major', 'D major', 'D# major', 'Eb major', 'E major', 'F major', 'F# major', 'Gb major', 'G major', 'G# major', … (34 in all).
            generate_audio_codes (BOOLEAN, optional): Enable the LLM that generates audio codes. This can be slow but will increase the quality of the generated audio. Turn this off if you are giving the model an audio reference. Default True.
            cfg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 2.0.
            temperature (FLOAT, optional): Range 0.0 to 2.0, step 0.01. Default 0.85.
            top_p (FLOAT, optional): Range 0.0 to 2000.0, step 0.01. Default 0.9.
            top_k (INT, optional): Range 0 to 100. Default 0.
            min_p (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class TextEncodeHunyuanVideoImageToVideo:
    """TextEncodeHunyuanVideo_ImageToVideo."""
    def __call__(
        self,
        clip: CLIP,
        clip_vision_output: CLIP_VISION_OUTPUT,
        prompt: str | STRING = "",
        image_interleave: int | INT = 2,
    ) -> CONDITIONING:
        """TextEncodeHunyuanVideo_ImageToVideo.

        Module: comfy_extras.nodes_hunyuan · Category: model/conditioning/hunyuan video · Class type: TextEncodeHunyuanVideo_ImageToVideo

        Args:
            clip (CLIP, required)
            clip_vision_output (CLIP_VISION_OUTPUT, required)
            prompt (STRING, optional): Default ''.
            image_interleave (INT, optional): How much the image influences things vs the text prompt. Higher number means more influence from the text prompt. Range 1 to 512. Default 2.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class TripleCLIPLoader_clip_name1(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader_clip_name2(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader_clip_name3(str, Enum): ...  # type: ignore[misc]

class TripleCLIPLoader:
    """Load CLIP (Triple): Recipes:"""
    clip_name1 = TripleCLIPLoader_clip_name1
    clip_name2 = TripleCLIPLoader_clip_name2
    clip_name3 = TripleCLIPLoader_clip_name3
    def __call__(
        self,
        clip_name1: TripleCLIPLoader_clip_name1 | str,
        clip_name2: TripleCLIPLoader_clip_name2 | str,
        clip_name3: TripleCLIPLoader_clip_name3 | str,
    ) -> CLIP:
        """Load CLIP (Triple): Recipes:

        sd3: clip-l, clip-g, t5

        Module: comfy_extras.nodes_sd3 · Category: model/loaders

        Args:
            clip_name1 (COMBO, required)
            clip_name2 (COMBO, required)
            clip_name3 (COMBO, required)

        Returns:
            CLIP (CLIP)
        """
