from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .enums import Samplers, Samplers_values, Schedulers, Schedulers_values
from .types import (
    CLIP,
    CONDITIONING,
    GUIDER,
    IMAGE,
    IMAGECOMPARE,
    LATENT,
    MODEL,
    NOISE,
    Result,
    SAMPLER,
    SIGMAS,
    VAE,
    WidgetValue,
)

class AddNoise:
    """AddNoise."""
    def __call__(
        self,
        model: MODEL,
        noise: NOISE,
        sigmas: SIGMAS,
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> LATENT:
        """AddNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            noise (NOISE, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class BasicGuider:
    """Basic Guider."""
    def __call__(
        self,
        model: MODEL,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
    ) -> GUIDER:
        """Basic Guider.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            conditioning (CONDITIONING, required)

        Returns:
            GUIDER (GUIDER)
        """

class BasicScheduler:
    """BasicScheduler."""
    scheduler = Schedulers
    def __call__(
        self,
        model: MODEL,
        scheduler: Schedulers | Schedulers_values = "simple",
        steps: int = 20,
        denoise: float = 1.0,
    ) -> SIGMAS:
        """BasicScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            scheduler (Schedulers, optional): Default 'simple'. One of: 'simple', 'sgm_uniform', 'karras', 'exponential', 'ddim_uniform', 'beta', 'normal', 'linear_quadratic', 'kl_optimal'.
            steps (INT, optional): Range 1 to 10000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class BetaSamplingScheduler:
    """BetaSamplingScheduler."""
    def __call__(self, model: MODEL, steps: int = 20, alpha: float = 0.6, beta: float = 0.6) -> SIGMAS:
        """BetaSamplingScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10000. Default 20.
            alpha (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.
            beta (FLOAT, optional): Range 0.0 to 50.0, step 0.01. Default 0.6.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class CFGGuider:
    """CFG Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cfg: float = 8.0,
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

class CFGOverride:
    """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range."""
    def __call__(self, model: MODEL, cfg: float = 1.0, start_percent: float = 0.0, end_percent: float = 1.0) -> MODEL:
        """CFG Override: Override cfg to a fixed value over a [start, end] percent (sigma) range.

        With multiple overrides, the one nearest the sampler wins on overlap.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/guiders

        Args:
            model (MODEL, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class CLIPTextEncodeControlnet:
    """CLIP Text Encode (Controlnet)."""
    def __call__(
        self,
        clip: CLIP,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        text: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (Controlnet).

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            conditioning (CONDITIONING, required)
            text (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class CosmosImageToVideoLatent:
    """CosmosImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int = 1280,
        height: int = 704,
        length: int = 121,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> LATENT:
        """CosmosImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CosmosPredict2ImageToVideoLatent:
    """CosmosPredict2ImageToVideoLatent."""
    def __call__(
        self,
        vae: VAE,
        width: int = 848,
        height: int = 480,
        length: int = 93,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        end_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> LATENT:
        """CosmosPredict2ImageToVideoLatent.

        Module: comfy_extras.nodes_cosmos · Category: model/conditioning/cosmos

        Args:
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 93.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)
            end_image (IMAGE, optional)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class DisableNoise:
    """DisableNoise."""
    def __call__(self) -> NOISE:
        """DisableNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Returns:
            NOISE (NOISE)
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
        cond1: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cond2: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cfg_conds: float = 8.0,
        cfg_cond2_negative: float = 8.0,
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
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        cfg: float = 4.0,
        model_negative: MODEL | None = None,
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING] | None = None,
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

class EmptyCosmosLatentVideo:
    """EmptyCosmosLatentVideo."""
    def __call__(self, width: int = 1280, height: int = 704, length: int = 121, batch_size: int = 1) -> LATENT:
        """EmptyCosmosLatentVideo.

        Module: comfy_extras.nodes_cosmos · Category: model/latent/cosmos

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 1280.
            height (INT, optional): Range 16 to 16384, step 16. Default 704.
            length (INT, optional): Range 1 to 16384, step 8. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ExponentialScheduler:
    """ExponentialScheduler."""
    def __call__(self, steps: int = 20, sigma_max: float = 14.614642, sigma_min: float = 0.0291675) -> SIGMAS:
        """ExponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
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
        steps: int = 2,
        start_at_sigma: float = -1.0,
        end_at_sigma: float = 12.0,
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
            SIGMAS (Tensor [steps + 1], falling)
        """

class FlipSigmas:
    """FlipSigmas."""
    def __call__(self, sigmas: SIGMAS) -> SIGMAS:
        """FlipSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class ImageCompare:
    """Compare Images: Compares two images side by side with a slider."""
    def __call__(
        self,
        compare_view: WidgetValue | IMAGECOMPARE = ...,
        image_a: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_b: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> Result:
        """Compare Images: Compares two images side by side with a slider.

        Module: comfy_extras.nodes_image_compare · Category: image
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            compare_view (IMAGECOMPARE, optional): Default ['', ''].
            image_a (IMAGE, optional)
            image_b (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

class KSamplerSelect:
    """KSamplerSelect."""
    sampler_name = Samplers
    def __call__(self, sampler_name: Samplers | Samplers_values = "euler") -> SAMPLER:
        """KSamplerSelect.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            sampler_name (Samplers, optional): Default 'euler'. One of: 'euler', 'euler_cfg_pp', 'euler_ancestral', 'euler_ancestral_cfg_pp', 'heun', 'heunpp2', 'exp_heun_2_x0', 'exp_heun_2_x0_sde', 'dpm_2', 'dpm_2_ancestral', 'lms', 'dpm_fast', … (44 in all).

        Returns:
            SAMPLER (SAMPLER)
        """

class KarrasScheduler:
    """KarrasScheduler."""
    def __call__(
        self,
        steps: int = 20,
        sigma_max: float = 14.614642,
        sigma_min: float = 0.0291675,
        rho: float = 7.0,
    ) -> SIGMAS:
        """KarrasScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 7.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class LaplaceScheduler:
    """LaplaceScheduler."""
    def __call__(
        self,
        steps: int = 20,
        sigma_max: float = 14.614642,
        sigma_min: float = 0.0291675,
        mu: float = 0.0,
        beta: float = 0.5,
    ) -> SIGMAS:
        """LaplaceScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            mu (FLOAT, optional): Range -10.0 to 10.0, step 0.1. Default 0.0.
            beta (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 0.5.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class ManualSigmas:
    """ManualSigmas."""
    def __call__(self, sigmas: str | list[str] | RealOutput = "1, 0.5") -> SIGMAS:
        """ManualSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas
        Experimental: may change in a future version.

        Args:
            sigmas (STRING, optional): Default '1, 0.5'.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class OptimalStepsScheduler_model_type(str, Enum):
    FLUX = "FLUX"
    Wan = "Wan"
    Chroma = "Chroma"

class OptimalStepsScheduler:
    """OptimalStepsScheduler."""
    model_type = OptimalStepsScheduler_model_type
    def __call__(
        self,
        model_type: OptimalStepsScheduler_model_type | Literal["FLUX", "Wan", "Chroma"] = "FLUX",
        steps: int = 20,
        denoise: float = 1.0,
    ) -> SIGMAS:
        """OptimalStepsScheduler.

        Module: comfy_extras.nodes_optimalsteps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'FLUX'. One of: 'FLUX', 'Wan', 'Chroma'.
            steps (INT, optional): Range 3 to 1000. Default 20.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class PolyexponentialScheduler:
    """PolyexponentialScheduler."""
    def __call__(
        self,
        steps: int = 20,
        sigma_max: float = 14.614642,
        sigma_min: float = 0.0291675,
        rho: float = 1.0,
    ) -> SIGMAS:
        """PolyexponentialScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            sigma_max (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 14.614642.
            sigma_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.0291675.
            rho (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class RandomNoise:
    """RandomNoise."""
    def __call__(self, noise_seed: int = 0) -> NOISE:
        """RandomNoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/noise

        Args:
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.

        Returns:
            NOISE (NOISE)
        """

class SDTurboScheduler:
    """SDTurboScheduler."""
    def __call__(self, model: MODEL, steps: int = 1, denoise: float = 1.0) -> SIGMAS:
        """SDTurboScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            model (MODEL, required)
            steps (INT, optional): Range 1 to 10. Default 1.
            denoise (FLOAT, optional): Range 0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class SamplerCustom:
    """SamplerCustom."""
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool = True,
        noise_seed: int = 0,
        cfg: float = 8.0,
        *,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> tuple[LATENT, LATENT]: ...
    @overload
    def __call__(
        self,
        model: MODEL,
        add_noise: bool,
        noise_seed: int,
        cfg: float,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
    ) -> tuple[LATENT, LATENT]:
        """SamplerCustom.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/custom

        Args:
            model (MODEL, required)
            add_noise (BOOLEAN, optional): Default True.
            noise_seed (INT, optional): Range 0 to 18446744073709551615. Default 0.
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            sampler (SAMPLER, required)
            sigmas (SIGMAS, required)
            latent_image (LATENT, required)

        Returns:
            output (dict of samples: Tensor [batch, channels, height, width], …)
            denoised_output (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SamplerCustomAdvanced:
    """SamplerCustomAdvanced."""
    def __call__(
        self,
        noise: NOISE,
        guider: GUIDER,
        sampler: SAMPLER,
        sigmas: SIGMAS,
        latent_image: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
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
            output (dict of samples: Tensor [batch, channels, height, width], …)
            denoised_output (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SamplerDPMAdaptative:
    """SamplerDPMAdaptative."""
    def __call__(
        self,
        order: int = 3,
        rtol: float = 0.05,
        atol: float = 0.0078,
        h_init: float = 0.05,
        pcoeff: float = 0.0,
        icoeff: float = 1.0,
        dcoeff: float = 0.0,
        accept_safety: float = 0.81,
        eta: float = 0.0,
        s_noise: float = 1.0,
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
        eta: float = 1.0,
        s_noise: float = 1.0,
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

class SamplerDPMPP_2SAncestral:
    """SamplerDPMPP_2S_Ancestral."""
    def __call__(self, eta: float = 1.0, s_noise: float = 1.0) -> SAMPLER:
        """SamplerDPMPP_2S_Ancestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers · Class type: SamplerDPMPP_2S_Ancestral

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerDPMPP_3MSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPP_3MSDE:
    """SamplerDPMPP_3M_SDE."""
    noise_device = SamplerDPMPP_3MSDE_noise_device
    def __call__(
        self,
        eta: float = 1.0,
        s_noise: float = 1.0,
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

class SamplerDPMPPSDE_noise_device(str, Enum):
    gpu = "gpu"
    cpu = "cpu"

class SamplerDPMPPSDE:
    """SamplerDPMPP_SDE."""
    noise_device = SamplerDPMPPSDE_noise_device
    def __call__(
        self,
        eta: float = 1.0,
        s_noise: float = 1.0,
        r: float = 0.5,
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
        max_stage: int = 3,
        eta: float = 1.0,
        s_noise: float = 1.0,
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

class SamplerEulerAncestral:
    """SamplerEulerAncestral."""
    def __call__(self, eta: float = 1.0, s_noise: float = 1.0) -> SAMPLER:
        """SamplerEulerAncestral.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerAncestralCFGPP:
    """SamplerEulerAncestralCFG++."""
    def __call__(self, eta: float = 1.0, s_noise: float = 1.0) -> SAMPLER:
        """SamplerEulerAncestralCFG++.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            eta (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            s_noise (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLMS:
    """SamplerLMS."""
    def __call__(self, order: int = 4) -> SAMPLER:
        """SamplerLMS.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/samplers

        Args:
            order (INT, optional): Range 1 to 100. Default 4.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerSASolver:
    """SamplerSASolver."""
    def __call__(
        self,
        model: MODEL,
        eta: float = 1.0,
        sde_start_percent: float = 0.2,
        sde_end_percent: float = 0.8,
        s_noise: float = 1.0,
        predictor_order: int = 3,
        corrector_order: int = 4,
        use_pece: bool = False,
        simple_order_2: bool = False,
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
        eta: float = 1.0,
        s_noise: float = 1.0,
        r: float = 0.5,
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

class SamplingPercentToSigma:
    """SamplingPercentToSigma."""
    def __call__(self, model: MODEL, sampling_percent: float = 0.0, return_actual_sigma: bool = False) -> float:
        """SamplingPercentToSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            model (MODEL, required)
            sampling_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.0.
            return_actual_sigma (BOOLEAN, optional): Return the actual sigma value instead of the value used for interval checks. This only affects results at 0.0 and 1.0. Default False.

        Returns:
            sigma_value (FLOAT)
        """

class SelfAttentionGuidance:
    """Self-Attention Guidance."""
    def __call__(self, model: MODEL, scale: float = 0.5, blur_sigma: float = 2.0) -> MODEL:
        """Self-Attention Guidance.

        Module: comfy_extras.nodes_sag · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range -2.0 to 5.0, step 0.01. Default 0.5.
            blur_sigma (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class SetFirstSigma:
    """SetFirstSigma."""
    def __call__(self, sigmas: SIGMAS, sigma: float = 136.0) -> SIGMAS:
        """SetFirstSigma.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            sigma (FLOAT, optional): Range 0.0 to 20000.0, step 0.001. Default 136.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class SplitSigmas:
    """SplitSigmas."""
    def __call__(self, sigmas: SIGMAS, step: int = 0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmas.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            step (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            high_sigmas (Tensor [steps + 1], falling)
            low_sigmas (Tensor [steps + 1], falling)
        """

class SplitSigmasDenoise:
    """SplitSigmasDenoise."""
    def __call__(self, sigmas: SIGMAS, denoise: float = 1.0) -> tuple[SIGMAS, SIGMAS]:
        """SplitSigmasDenoise.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/sigmas

        Args:
            sigmas (SIGMAS, required)
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            high_sigmas (Tensor [steps + 1], falling)
            low_sigmas (Tensor [steps + 1], falling)
        """

class T5TokenizerOptions:
    """T5 Tokenizer Options."""
    def __call__(self, clip: CLIP, min_padding: int = 0, min_length: int = 0) -> CLIP:
        """T5 Tokenizer Options.

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            min_padding (INT, optional): Range 0 to 10000. Default 0.
            min_length (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            CLIP (CLIP)
        """

class VPScheduler:
    """VPScheduler."""
    def __call__(self, steps: int = 20, beta_d: float = 19.9, beta_min: float = 0.1, eps_s: float = 0.001) -> SIGMAS:
        """VPScheduler.

        Module: comfy_extras.nodes_custom_sampler · Category: model/sampling/schedulers

        Args:
            steps (INT, optional): Range 1 to 10000. Default 20.
            beta_d (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 19.9.
            beta_min (FLOAT, optional): Range 0.0 to 5000.0, step 0.01. Default 0.1.
            eps_s (FLOAT, optional): Range 0.0 to 1.0, step 0.0001. Default 0.001.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """
