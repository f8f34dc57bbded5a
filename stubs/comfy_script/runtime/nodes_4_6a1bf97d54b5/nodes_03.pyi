from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.util import ImageLike
from .types import (
    BOOLEAN,
    BOUNDING_BOX,
    CONDITIONING,
    FLOAT,
    GUIDER,
    IMAGE,
    INT,
    LATENT,
    MODEL,
    NOISE,
    SAMPLER,
    SIGMAS,
    STRING,
    SVG,
    WidgetValue,
)

class SamplerDPMPP_3MSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPP_3MSDE:
    """SamplerDPMPP_3M_SDE."""
    noise_device = SamplerDPMPP_3MSDE_noise_device
    def __call__(
        self,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        noise_device: SamplerDPMPP_3MSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_3M_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_3M_SDE

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_2MSDE_solver_type(str, Enum):
    midpoint = "midpoint"
    heun = "heun"

class SamplerDPMPP_2MSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPP_2MSDE:
    """SamplerDPMPP_2M_SDE."""
    solver_type = SamplerDPMPP_2MSDE_solver_type
    noise_device = SamplerDPMPP_2MSDE_noise_device
    def __call__(
        self,
        solver_type: SamplerDPMPP_2MSDE_solver_type | Literal["midpoint", "heun"] = "midpoint",
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        noise_device: SamplerDPMPP_2MSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_2M_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_2M_SDE

        Args:
            solver_type (COMBO, optional): Default 'midpoint'. One of: 'midpoint', 'heun'.
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPPSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPPSDE:
    """SamplerDPMPP_SDE."""
    noise_device = SamplerDPMPPSDE_noise_device
    def __call__(
        self,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        r: float | FLOAT = 0.5,
        noise_device: SamplerDPMPPSDE_noise_device | Literal["gpu", "cpu"] = "gpu",
    ) -> SAMPLER:
        """SamplerDPMPP_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_SDE

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            r (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.5.
            noise_device (COMBO, optional): Default 'gpu'. One of: 'gpu', 'cpu'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_2SAncestral:
    """SamplerDPMPP_2S_Ancestral."""
    def __call__(self, eta: float | FLOAT = 1.0, s_noise: float | FLOAT = 1.0) -> SAMPLER:
        """SamplerDPMPP_2S_Ancestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_2S_Ancestral

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMAdaptative:
    """SamplerDPMAdaptative."""
    def __call__(
        self,
        order: int | INT = 3,
        rtol: float | FLOAT = 0.05,
        atol: float | FLOAT = 0.0078,
        h_init: float | FLOAT = 0.05,
        pcoeff: float | FLOAT = 0.0,
        icoeff: float | FLOAT = 1.0,
        dcoeff: float | FLOAT = 0.0,
        accept_safety: float | FLOAT = 0.81,
        eta: float | FLOAT = 0.0,
        s_noise: float | FLOAT = 1.0,
    ) -> SAMPLER:
        """SamplerDPMAdaptative.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            order (INT, optional): Range 2 to 3. Default 3.
            rtol (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.05.
            atol (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0078.
            h_init (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.05.
            pcoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            icoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            dcoeff (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            accept_safety (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.81.
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerERSDE_solver_type(str, Enum):
    ER_SDE = "ER-SDE"
    Reverse_time_SDE = "Reverse-time SDE"
    ODE = "ODE"

class SamplerERSDE:
    """SamplerER_SDE."""
    solver_type = SamplerERSDE_solver_type
    def __call__(
        self,
        solver_type: SamplerERSDE_solver_type | Literal["ER-SDE", "Reverse-time SDE", "ODE"] = "ER-SDE",
        max_stage: int | INT = 3,
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
    ) -> SAMPLER:
        """SamplerER_SDE.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerER_SDE

        Args:
            solver_type (COMBO, optional): Default 'ER-SDE'. One of: 'ER-SDE', 'Reverse-time SDE', 'ODE'.
            max_stage (INT, optional): Range 1 to 3. Default 3.
            eta (FLOAT, optional): Stochastic strength of reverse-time SDE. When eta=0, it reduces to deterministic ODE. This setting doesn't apply to ER-SDE solver type. Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerSASolver:
    """SamplerSASolver."""
    def __call__(
        self,
        model: MODEL,
        eta: float | FLOAT = 1.0,
        sde_start_percent: float | FLOAT = 0.2,
        sde_end_percent: float | FLOAT = 0.8,
        s_noise: float | FLOAT = 1.0,
        predictor_order: int | INT = 3,
        corrector_order: int | INT = 4,
        use_pece: bool | BOOLEAN = False,
        simple_order_2: bool | BOOLEAN = False,
    ) -> SAMPLER:
        """SamplerSASolver.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            model (MODEL, required)
            eta (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            sde_start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.2.
            sde_end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.8.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            predictor_order (INT, optional): Range 1 to 6. Default 3.
            corrector_order (INT, optional): Range 0 to 6. Default 4.
            use_pece (BOOLEAN, optional): Default False.
            simple_order_2 (BOOLEAN, optional): Default False.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerSEEDS2_solver_type(str, Enum):
    phi_1 = "phi_1"
    phi_2 = "phi_2"

class SamplerSEEDS2:
    """SamplerSEEDS2: This sampler node can represent multiple samplers:"""
    solver_type = SamplerSEEDS2_solver_type
    def __call__(
        self,
        solver_type: SamplerSEEDS2_solver_type | Literal["phi_1", "phi_2"] = "phi_1",
        eta: float | FLOAT = 1.0,
        s_noise: float | FLOAT = 1.0,
        r: float | FLOAT = 0.5,
    ) -> SAMPLER:
        """SamplerSEEDS2: This sampler node can represent multiple samplers:

        seeds_2
        - default setting

        exp_heun_2_x0
        - solver_type=phi_2, r=1.0, eta=0.0

        exp_heun_2_x0_sde
        - solver_type=phi_2, r=1.0, eta=1.0, s_noise=1.0

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            solver_type (COMBO, optional): Default 'phi_1'. One of: 'phi_1', 'phi_2'.
            eta (FLOAT, optional): Stochastic strength. Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): SDE noise multiplier. Range 0.0 to 100.0, step 0.01. Default 1.0.
            r (FLOAT, optional): Relative step size for the intermediate stage (c2 node). Range 0.01 to 1.0, step 0.01. Default 0.5.

        Returns:
            SAMPLER (SAMPLER)
        """

class SplitSigmas:
    """SplitSigmas."""
    def __call__(self, sigmas: SIGMAS, step: int | INT = 0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            step (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            high_sigmas (SIGMAS)
            low_sigmas (SIGMAS)
        """

class SplitSigmasDenoise:
    """SplitSigmasDenoise."""
    def __call__(self, sigmas: SIGMAS, denoise: float | FLOAT = 1.0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmasDenoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            high_sigmas (SIGMAS)
            low_sigmas (SIGMAS)
        """

class FlipSigmas:
    """FlipSigmas."""
    def __call__(self, sigmas: SIGMAS) -> SIGMAS:
        """FlipSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)

        Returns:
            SIGMAS (SIGMAS)
        """

class SetFirstSigma:
    """SetFirstSigma."""
    def __call__(self, sigmas: SIGMAS, sigma: float | FLOAT = 136.0) -> SIGMAS:
        """SetFirstSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            sigma (FLOAT, optional): Range 0.0 to 20000.0, step 0.001. Default 136.0.

        Returns:
            SIGMAS (SIGMAS)
        """

class ExtendIntermediateSigmas_spacing(str, Enum):
    linear = "linear"
    cosine = "cosine"
    sine = "sine"

class ExtendIntermediateSigmas:
    """ExtendIntermediateSigmas."""
    spacing = ExtendIntermediateSigmas_spacing
    def __call__(
        self,
        sigmas: SIGMAS,
        steps: int | INT = 2,
        start_at_sigma: float | FLOAT = -1.0,
        end_at_sigma: float | FLOAT = 12.0,
        spacing: ExtendIntermediateSigmas_spacing | Literal["linear", "cosine", "sine"] = "linear",
    ) -> SIGMAS:
        """ExtendIntermediateSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            steps (INT, optional): Range 1 to 100. Default 2.
            start_at_sigma (FLOAT, optional): Range -1.0 to 20000.0, step 0.01. Default -1.0.
            end_at_sigma (FLOAT, optional): Range 0.0 to 20000.0, step 0.01. Default 12.0.
            spacing (COMBO, optional): Default 'linear'. One of: 'linear', 'cosine', 'sine'.

        Returns:
            SIGMAS (SIGMAS)
        """

class SamplingPercentToSigma:
    """SamplingPercentToSigma."""
    def __call__(
        self,
        model: MODEL,
        sampling_percent: float | FLOAT = 0.0,
        return_actual_sigma: bool | BOOLEAN = False,
    ) -> FLOAT:
        """SamplingPercentToSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            model (MODEL, required)
            sampling_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.0.
            return_actual_sigma (BOOLEAN, optional): Return the actual sigma value instead of the value used for interval checks. This only affects results at 0.0 and 1.0. Default False.

        Returns:
            sigma_value (FLOAT)
        """

class CFGGuider:
    """CFG Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        negative: CONDITIONING,
        cfg: float | FLOAT = 8.0,
    ) -> GUIDER:
        """CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.

        Returns:
            GUIDER (GUIDER)
        """

class DualCFGGuider_style(str, Enum):
    regular = "regular"
    nested = "nested"

class DualCFGGuider:
    """Dual CFG Guider."""
    style = DualCFGGuider_style
    def __call__(
        self,
        model: MODEL,
        cond1: CONDITIONING,
        cond2: CONDITIONING,
        negative: CONDITIONING,
        cfg_conds: float | FLOAT = 8.0,
        cfg_cond2_negative: float | FLOAT = 8.0,
        style: DualCFGGuider_style | Literal["regular", "nested"] = "regular",
    ) -> GUIDER:
        """Dual CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            cond1 (CONDITIONING, required)
            cond2 (CONDITIONING, required)
            negative (CONDITIONING, required)
            cfg_conds (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            cfg_cond2_negative (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            style (COMBO, optional): Default 'regular'. One of: 'regular', 'nested'.

        Returns:
            GUIDER (GUIDER)
        """

class DualModelGuider:
    """Dual Model CFG Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        cfg: float | FLOAT = 4.0,
        model_negative: MODEL | None = None,
        negative: CONDITIONING | None = None,
    ) -> GUIDER:
        """Dual Model CFG Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): Model used for the positive (conditional) pass.
            positive (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 4.0.
            model_negative (MODEL, optional): Model used for the negative (unconditional) pass. Use the same model for ordinary CFG.
            negative (CONDITIONING, optional): Negative conditioning run on the negative model. Leave unconnected for a text-free (image-only) unconditional pass.

        Returns:
            GUIDER (GUIDER)
        """

class BasicGuider:
    """Basic Guider."""
    def __call__(self, model: MODEL, conditioning: CONDITIONING) -> GUIDER:
        """Basic Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            conditioning (CONDITIONING, required)

        Returns:
            GUIDER (GUIDER)
        """

class RandomNoise:
    """RandomNoise."""
    def __call__(self, noise_seed: int | INT = 0) -> NOISE:
        """RandomNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Args:
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.

        Returns:
            NOISE (NOISE)
        """

class DisableNoise:
    """DisableNoise."""
    def __call__(self) -> NOISE:
        """DisableNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Returns:
            NOISE (NOISE)
        """

class AddNoise:
    """AddNoise."""
    def __call__(self, model: MODEL, noise: NOISE, sigmas: SIGMAS, latent_image: LATENT) -> LATENT:
        """AddNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            noise (NOISE, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            LATENT (LATENT)
        """

class SamplerCustomAdvanced:
    """SamplerCustomAdvanced."""
    def __call__(
        self,
        noise: NOISE,
        guider: GUIDER,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT,
    ) -> tuple[LATENT, LATENT]:
        """SamplerCustomAdvanced.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/custom

        Args:
            noise (NOISE, required)
            guider (GUIDER, required)
            sampler (SAMPLER, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            output (LATENT)
            denoised_output (LATENT)
        """

class ManualSigmas:
    """ManualSigmas."""
    def __call__(self, sigmas: str | STRING = "1, 0.5") -> SIGMAS:
        """ManualSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas
        Experimental: may change in a future version.

        Args:
            sigmas (STRING, optional): Default '1, 0.5'.

        Returns:
            SIGMAS (SIGMAS)
        """

class HyperTile:
    """HyperTile."""
    def __call__(
        self,
        model: MODEL,
        tile_size: int | INT = 256,
        swap_size: int | INT = 2,
        max_depth: int | INT = 0,
        scale_depth: bool | BOOLEAN = False,
    ) -> MODEL:
        """HyperTile.

        Module: comfy_extras.nodes_hypertile · Category: model/patch/unet

        Args:
            model (MODEL, required)
            tile_size (INT, optional): Range 1 to 2048. Default 256.
            swap_size (INT, optional): Range 1 to 128. Default 2.
            max_depth (INT, optional): Range 0 to 10. Default 0.
            scale_depth (BOOLEAN, optional): Default False.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingDiscrete_sampling(str, Enum):
    eps = "eps"
    v_prediction = "v_prediction"
    lcm = "lcm"
    x0 = "x0"
    img_to_img = "img_to_img"
    img_to_img_flow = "img_to_img_flow"

ModelSamplingDiscrete_sampling_values: TypeAlias = Literal[
    "eps",
    "v_prediction",
    "lcm",
    "x0",
    "img_to_img",
    "img_to_img_flow",
]

class ModelSamplingDiscrete:
    """ModelSamplingDiscrete."""
    sampling = ModelSamplingDiscrete_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingDiscrete_sampling | ModelSamplingDiscrete_sampling_values = "eps",
        zsnr: bool | BOOLEAN = False,
    ) -> MODEL:
        """ModelSamplingDiscrete.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'eps'. One of: 'eps', 'v_prediction', 'lcm', 'x0', 'img_to_img', 'img_to_img_flow'.
            zsnr (BOOLEAN, optional): Default False.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingContinuousEDM_sampling(str, Enum):
    v_prediction = "v_prediction"
    edm = "edm"
    edm_playground_v2_5 = "edm_playground_v2.5"
    eps = "eps"
    cosmos_rflow = "cosmos_rflow"

ModelSamplingContinuousEDM_sampling_values: TypeAlias = Literal[
    "v_prediction",
    "edm",
    "edm_playground_v2.5",
    "eps",
    "cosmos_rflow",
]

class ModelSamplingContinuousEDM:
    """ModelSamplingContinuousEDM."""
    sampling = ModelSamplingContinuousEDM_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingContinuousEDM_sampling | ModelSamplingContinuousEDM_sampling_values = "v_prediction",
        sigma_max: float | FLOAT = 120.0,
        sigma_min: float | FLOAT = 0.002,
    ) -> MODEL:
        """ModelSamplingContinuousEDM.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'v_prediction'. One of: 'v_prediction', 'edm', 'edm_playground_v2.5', 'eps', 'cosmos_rflow'.
            sigma_max (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 120.0.
            sigma_min (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 0.002.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingContinuousV_sampling(str, Enum):
    v_prediction = "v_prediction"

class ModelSamplingContinuousV:
    """ModelSamplingContinuousV."""
    sampling = ModelSamplingContinuousV_sampling
    def __call__(
        self,
        model: MODEL,
        sampling: ModelSamplingContinuousV_sampling | Literal["v_prediction"] = "v_prediction",
        sigma_max: float | FLOAT = 500.0,
        sigma_min: float | FLOAT = 0.03,
    ) -> MODEL:
        """ModelSamplingContinuousV.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            sampling (COMBO, optional): Default 'v_prediction'. One of: 'v_prediction'.
            sigma_max (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 500.0.
            sigma_min (FLOAT, optional): Range 0.0 to 1000.0, step 0.001. Default 0.03.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingStableCascade:
    """ModelSamplingStableCascade."""
    def __call__(self, model: MODEL, shift: float | FLOAT = 2.0) -> MODEL:
        """ModelSamplingStableCascade.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/stable cascade

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingSD3:
    """ModelSamplingSD3."""
    def __call__(self, model: MODEL, shift: float | FLOAT = 3.0) -> MODEL:
        """ModelSamplingSD3.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/stable diffusion

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingAuraFlow:
    """ModelSamplingAuraFlow."""
    def __call__(self, model: MODEL, shift: float | FLOAT = 1.73) -> MODEL:
        """ModelSamplingAuraFlow.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.73.

        Returns:
            MODEL (MODEL)
        """

class ModelSamplingFlux:
    """ModelSamplingFlux."""
    def __call__(
        self,
        model: MODEL,
        max_shift: float | FLOAT = 1.15,
        base_shift: float | FLOAT = 0.5,
        width: int | INT = 1024,
        height: int | INT = 1024,
    ) -> MODEL:
        """ModelSamplingFlux.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch/flux

        Args:
            model (MODEL, required)
            max_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.15.
            base_shift (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 0.5.
            width (INT, optional): Range 16 to 16384, step 8. Default 1024.
            height (INT, optional): Range 16 to 16384, step 8. Default 1024.

        Returns:
            MODEL (MODEL)
        """

class ModelNoiseScale:
    """ModelNoiseScale."""
    def __call__(self, model: MODEL, noise_scale: float | FLOAT = 1.0) -> MODEL:
        """ModelNoiseScale.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            noise_scale (FLOAT, optional): Absolute training noise scale. For example HiDream-O1 base: 8.0, dev: 7.5. Range 0.0 to 64.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class RescaleCFG:
    """RescaleCFG."""
    def __call__(self, model: MODEL, multiplier: float | FLOAT = 0.7) -> MODEL:
        """RescaleCFG.

        Module: comfy_extras.nodes_model_advanced · Category: model/patch

        Args:
            model (MODEL, required)
            multiplier (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.7.

        Returns:
            MODEL (MODEL)
        """

class ModelComputeDtype_dtype(str, Enum):
    default = "default"
    fp32 = "fp32"
    fp16 = "fp16"
    bf16 = "bf16"

class ModelComputeDtype:
    """ModelComputeDtype."""
    dtype = ModelComputeDtype_dtype
    def __call__(
        self,
        model: MODEL,
        dtype: ModelComputeDtype_dtype | Literal["default", "fp32", "fp16", "bf16"] = "default",
    ) -> MODEL:
        """ModelComputeDtype.

        Module: comfy_extras.nodes_model_advanced · Category: advanced/debug

        Args:
            model (MODEL, required)
            dtype (COMBO, optional): Default 'default'. One of: 'default', 'fp32', 'fp16', 'bf16'.

        Returns:
            MODEL (MODEL)
        """

class PatchModelAddDownscale_downscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale_upscale_method(str, Enum):
    bicubic = "bicubic"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bislerp = "bislerp"

class PatchModelAddDownscale:
    """PatchModelAddDownscale (Kohya Deep Shrink)."""
    downscale_method = PatchModelAddDownscale_downscale_method
    upscale_method = PatchModelAddDownscale_upscale_method
    def __call__(
        self,
        model: MODEL,
        block_number: int | INT = 3,
        downscale_factor: float | FLOAT = 2.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 0.35,
        downscale_after_skip: bool | BOOLEAN = True,
        downscale_method: PatchModelAddDownscale_downscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
        upscale_method: PatchModelAddDownscale_upscale_method | Literal["bicubic", "nearest-exact", "bilinear", "area", "bislerp"] = "bicubic",
    ) -> MODEL:
        """PatchModelAddDownscale (Kohya Deep Shrink).

        Module: comfy_extras.nodes_model_downscale · Category: model/patch/unet

        Args:
            model (MODEL, required)
            block_number (INT, optional): Range 1 to 32. Default 3.
            downscale_factor (FLOAT, optional): Range 0.1 to 9.0, step 0.001. Default 2.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.35.
            downscale_after_skip (BOOLEAN, optional): Default True.
            downscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.
            upscale_method (COMBO, optional): Default 'bicubic'. One of: 'bicubic', 'nearest-exact', 'bilinear', 'area', 'bislerp'.

        Returns:
            MODEL (MODEL)
        """

class ImageCrop:
    """Crop Image (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        image: IMAGE | ImageLike,
        width: int | INT = 512,
        height: int | INT = 512,
        x: int | INT = 0,
        y: int | INT = 0,
    ) -> IMAGE:
        """Crop Image (DEPRECATED).

        Module: comfy_extras.nodes_images · Category: image/transform
        Deprecated: may go away in a future version.

        Args:
            image (IMAGE, required)
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.

        Returns:
            IMAGE (IMAGE)
        """

class ImageCropV2:
    """Crop Image: Crop an image to the specified dimensions."""
    def __call__(self, image: IMAGE | ImageLike, crop_region: WidgetValue | BOUNDING_BOX = ...) -> IMAGE:
        """Crop Image: Crop an image to the specified dimensions.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image (IMAGE, required)
            crop_region (BOUNDING_BOX, optional): Default {'x': 0, 'y': 0, 'width': 512, 'height': 512}.

        Returns:
            IMAGE (IMAGE)
        """

class PrimitiveBoundingBox:
    """Bounding Box."""
    def __call__(
        self,
        x: int | INT = 0,
        y: int | INT = 0,
        width: int | INT = 512,
        height: int | INT = 512,
    ) -> BOUNDING_BOX:
        """Bounding Box.

        Module: comfy_extras.nodes_images · Category: utilities/primitive

        Args:
            x (INT, optional): Range 0 to 16384. Default 0.
            y (INT, optional): Range 0 to 16384. Default 0.
            width (INT, optional): Range 1 to 16384. Default 512.
            height (INT, optional): Range 1 to 16384. Default 512.

        Returns:
            BOUNDING_BOX (BOUNDING_BOX)
        """

class RepeatImageBatch:
    """Repeat Image Batch."""
    def __call__(self, image: IMAGE | ImageLike, amount: int | INT = 1) -> IMAGE:
        """Repeat Image Batch.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            amount (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (IMAGE)
        """

class ImageFromBatch:
    """Get Image from Batch."""
    def __call__(self, image: IMAGE | ImageLike, batch_index: int | INT = 0, length: int | INT = 1) -> IMAGE:
        """Get Image from Batch.

        Module: comfy_extras.nodes_images · Category: image/batch

        Args:
            image (IMAGE, required)
            batch_index (INT, optional): Range -16384 to 16384. Default 0.
            length (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (IMAGE)
        """

class ImageAddNoise:
    """Add Noise to Image."""
    def __call__(self, image: IMAGE | ImageLike, seed: int | INT = 0, strength: float | FLOAT = 0.5) -> IMAGE:
        """Add Noise to Image.

        Module: comfy_extras.nodes_images · Category: image/filters

        Args:
            image (IMAGE, required)
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.

        Returns:
            IMAGE (IMAGE)
        """

class SaveAnimatedWEBP_method(str, Enum):
    default = "default"
    fastest = "fastest"
    slowest = "slowest"

class SaveAnimatedWEBP:
    """Save Animated WEBP."""
    method = SaveAnimatedWEBP_method
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        fps: float | FLOAT = 6.0,
        lossless: bool | BOOLEAN = True,
        quality: int | INT = 80,
        method: SaveAnimatedWEBP_method | Literal["default", "fastest", "slowest"] = "default",
    ) -> IMAGE:
        """Save Animated WEBP.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 6.0.
            lossless (BOOLEAN, optional): Default True.
            quality (INT, optional): Range 0 to 100. Default 80.
            method (COMBO, optional): Default 'default'. One of: 'default', 'fastest', 'slowest'.

        Returns:
            images (IMAGE)
        """

class SaveAnimatedPNG:
    """Save Animated PNG."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        fps: float | FLOAT = 6.0,
        compress_level: int | INT = 4,
    ) -> IMAGE:
        """Save Animated PNG.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)
            filename_prefix (STRING, optional): Default 'ComfyUI'.
            fps (FLOAT, optional): Range 0.01 to 1000.0, step 0.01. Default 6.0.
            compress_level (INT, optional): Range 0 to 9. Default 4.

        Returns:
            images (IMAGE)
        """

class SaveImageAdvanced_format(str, Enum):
    png = "png"
    exr = "exr"

class SaveImageAdvanced_format_bit_depth(str, Enum):
    _8_bit = "8-bit"
    _16_bit = "16-bit"
    _32_bit_float = "32-bit float"

class SaveImageAdvanced_format_input_color_space(str, Enum):
    sRGB = "sRGB"
    HDR = "HDR"
    linear = "linear"

SaveImageAdvanced_format_bit_depth_values: TypeAlias = Literal[
    "8-bit",
    "16-bit",
    SaveImageAdvanced_format_bit_depth._8_bit,
    SaveImageAdvanced_format_bit_depth._16_bit,
]

SaveImageAdvanced_format_bit_depth_values_: TypeAlias = Literal[
    "32-bit float",
    SaveImageAdvanced_format_bit_depth._32_bit_float,
]

class SaveImageAdvanced:
    """Save Image (Advanced): Saves the input images to your ComfyUI output directory."""
    format = SaveImageAdvanced_format
    format_bit_depth = SaveImageAdvanced_format_bit_depth
    format_input_color_space = SaveImageAdvanced_format_input_color_space
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        format: Literal["png", SaveImageAdvanced_format.png] = "png",
        *,
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values = "8-bit",
        format_input_color_space: Literal["sRGB", SaveImageAdvanced_format_input_color_space.sRGB] = "sRGB",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        *,
        format: Literal["exr", SaveImageAdvanced_format.exr],
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values_ = "32-bit float",
        format_input_color_space: SaveImageAdvanced_format_input_color_space | Literal["sRGB", "HDR", "linear"] = "sRGB",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING,
        format: Literal["exr", SaveImageAdvanced_format.exr],
        *,
        format_bit_depth: SaveImageAdvanced_format_bit_depth_values_ = "32-bit float",
        format_input_color_space: SaveImageAdvanced_format_input_color_space | Literal["sRGB", "HDR", "linear"] = "sRGB",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        images: IMAGE | ImageLike,
        filename_prefix: str | STRING = "ComfyUI",
        *,
        format: Mapping[str, Any],
    ) -> IMAGE: ...
    @overload
    def __call__(self, images: IMAGE | ImageLike, filename_prefix: str | STRING, format: Mapping[str, Any]) -> IMAGE:
        """Save Image (Advanced): Saves the input images to your ComfyUI output directory.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required): The images to save.
            filename_prefix (STRING, optional): The prefix for the file to save. May include formatting tokens such as %date:yyyy-MM-dd% or %Empty Latent Image.width%. Default 'ComfyUI'.
            format (COMBO, optional): The file format in which to save the image. Default 'png'. One of: 'png', 'exr'.
            format_bit_depth (COMBO, optional): Default '8-bit' (png). Default '32-bit float' (exr). One of: '8-bit', '16-bit', '32-bit float'.
            format_input_color_space (COMBO, optional): Colorspace of the input tensor. The EXR is always written as scene-linear in the matching gamut. sRGB — input is sRGB-encoded Rec.709; the inverse sRGB EOTF is applied. HDR — input is HLG-encoded Rec.2020 (BT.2100); the inverse HLG OETF is applied to get scene-linear light. linear — input is already scene-linear (Rec.709 primaries); written through unchanged. Use this for renderer/compositor output. Default 'sRGB'. One of: 'sRGB', 'HDR', 'linear'.

        Returns:
            images (IMAGE)
        """

class SaveSVGNode:
    """Save SVG: Save SVG files on disk."""
    def __call__(self, svg: SVG, filename_prefix: str | STRING = "svg/ComfyUI") -> SVG:
        """Save SVG: Save SVG files on disk.

        Module: comfy_extras.nodes_images · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            svg (SVG, required)
            filename_prefix (STRING, optional): The prefix for the file to save. This may include formatting information such as %date:yyyy-MM-dd% or %Empty Latent Image.width% to include values from nodes. Default 'svg/ComfyUI'.

        Returns:
            svg (SVG)
        """

class ImageStitch_direction(str, Enum):
    right = "right"
    down = "down"
    left = "left"
    up = "up"

class ImageStitch_spacing_color(str, Enum):
    white = "white"
    black = "black"
    red = "red"
    green = "green"
    blue = "blue"

class ImageStitch:
    """Stitch Images: Stitches image2 to image1 in the specified direction."""
    direction = ImageStitch_direction
    spacing_color = ImageStitch_spacing_color
    def __call__(
        self,
        image1: IMAGE | ImageLike,
        direction: ImageStitch_direction | Literal["right", "down", "left", "up"] = "right",
        match_image_size: bool | BOOLEAN = True,
        spacing_width: int | INT = 0,
        spacing_color: ImageStitch_spacing_color | Literal["white", "black", "red", "green", "blue"] = "white",
        image2: IMAGE | ImageLike | None = None,
    ) -> IMAGE:
        """Stitch Images: Stitches image2 to image1 in the specified direction.

        If image2 is not provided, returns image1 unchanged.
        Optional spacing can be added between images.

        Module: comfy_extras.nodes_images · Category: image/transform

        Args:
            image1 (IMAGE, required)
            direction (COMBO, optional): Default 'right'. One of: 'right', 'down', 'left', 'up'.
            match_image_size (BOOLEAN, optional): Default True.
            spacing_width (INT, optional): Range 0 to 1024, step 2. Default 0.
            spacing_color (COMBO, optional): Default 'white'. One of: 'white', 'black', 'red', 'green', 'blue'.
            image2 (IMAGE, optional)

        Returns:
            IMAGE (IMAGE)
        """
