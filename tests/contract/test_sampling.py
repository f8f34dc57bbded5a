"""Sampling: what KSampler gives, and what else gives the same."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import torch

from tests.conftest import LORA
from tests.contract.models import OTHER_LORA

if TYPE_CHECKING:
    from tests.contract.modes import Nodes
    from tests.contract.sd15 import SD15

Evaluate = Callable[..., Any]


def samples(values: list[dict[str, Any]]) -> list[torch.Tensor]:
    return [value["samples"] for value in values]


def assert_equal(values: list[dict[str, Any]]) -> None:
    first, *others = samples(values)
    assert all(torch.equal(first, other) for other in others)


def assert_close(values: list[dict[str, Any]]) -> None:
    one, other = samples(values)
    torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-5)


def assert_differ(values: list[dict[str, Any]]) -> None:
    latents = samples(values)
    assert not any(torch.equal(one, other) for i, one in enumerate(latents) for other in latents[:i])


@pytest.mark.parametrize(
    "sampler",
    [
        *("euler", "euler_ancestral", "heun", "dpm_2", "lms", "dpm_fast", "dpmpp_2s_ancestral"),
        *("dpmpp_sde", "dpmpp_2m", "dpmpp_2m_sde", "dpmpp_3m_sde", "ddpm", "lcm", "ipndm", "deis", "res_multistep"),
        *("ddim", "uni_pc", "gradient_estimation", "er_sde", "sa_solver"),
    ],
)
def test_samplers(sd: SD15, evaluate: Evaluate, sampler: str) -> None:
    latent = evaluate(sd.sample(sampler=sampler, steps=2))["samples"]
    assert latent.shape == (1, 4, 8, 8)
    assert latent.isfinite().all()
    assert latent.std() > 0.1


@pytest.mark.parametrize(
    "scheduler",
    ["simple", "sgm_uniform", "karras", "exponential", "ddim_uniform", "beta", "linear_quadratic", "kl_optimal"],
)
def test_schedulers(sd: SD15, evaluate: Evaluate, scheduler: str) -> None:
    sigmas, latent = evaluate(
        sd.nodes.BasicScheduler(sd.model, scheduler, 3, 1), sd.sample(scheduler=scheduler, steps=3)
    )
    assert sigmas[-1] == 0
    assert (sigmas.diff() < 0).all()
    assert latent["samples"].isfinite().all()


def test_a_seed_is_a_picture(sd: SD15, evaluate: Evaluate) -> None:
    one, again, other, largest = evaluate(
        sd.sample(seed=1, steps=2), sd.sample(seed=1, steps=2), sd.sample(seed=2, steps=2), sd.sample(seed=2**64 - 1)
    )
    assert_equal([one, again])
    assert_differ([one, other, largest])


@pytest.mark.parametrize("argument", ["cfg", "steps", "positive", "negative", "denoise", "latent"])
def test_every_argument_counts(sd: SD15, evaluate: Evaluate, argument: str) -> None:
    other = {
        "cfg": 5.5,
        "steps": 4,
        "positive": sd.encode("a forest"),
        "negative": sd.encode("a forest"),
        "denoise": 0.5,
        "latent": sd.nodes.VAEEncode(sd.nodes.EmptyImage(64, 64, 1, 0xFF0000), sd.vae),
    }
    assert_differ(evaluate(sd.sample(), sd.sample(**{argument: other[argument]})))


def test_no_denoising_leaves_the_latent(sd: SD15, evaluate: Evaluate) -> None:
    latent = sd.nodes.VAEEncode(sd.nodes.EmptyImage(64, 64, 1, 0x3366FF), sd.vae)
    before, after = evaluate(latent, sd.sample(latent=latent, denoise=0))
    assert torch.equal(before["samples"], after["samples"])


def test_img2img_is_the_end_of_a_longer_run(sd: SD15, evaluate: Evaluate) -> None:
    latent = sd.nodes.VAEEncode(sd.nodes.LoadImage("example.png")[0], sd.vae)
    advanced = sd.nodes.KSamplerAdvanced(
        sd.model, True, 3, 4, 4, "euler", "normal", sd.positive, sd.negative, latent, 2, 10000, False
    )
    assert_equal(evaluate(sd.sample(latent=latent, steps=2, denoise=0.5), advanced))


def test_a_run_in_two_halves(sd: SD15, evaluate: Evaluate) -> None:
    def part(latent: Any, start: int, end: int, first: bool) -> Any:
        texts = (sd.positive, sd.negative)
        return sd.nodes.KSamplerAdvanced(sd.model, first, 3, 4, 4, "euler", "normal", *texts, latent, start, end, first)

    halves = part(part(sd.empty, 0, 2, True), 2, 4, False)
    assert_close(evaluate(sd.sample(steps=4), halves))


@pytest.mark.parametrize("sampler", ["euler", "dpmpp_2m", "heun"])
def test_sampler_custom_is_ksampler(sd: SD15, evaluate: Evaluate, sampler: str) -> None:
    n = sd.nodes
    sigmas = n.BasicScheduler(sd.model, "karras", 3, 1)
    output, _ = n.SamplerCustom(
        sd.model, True, 3, 4, sd.positive, sd.negative, n.KSamplerSelect(sampler), sigmas, sd.empty
    )
    assert_equal(evaluate(sd.sample(sampler=sampler, scheduler="karras"), output))


def test_sampler_custom_advanced_is_ksampler(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    guider = n.CFGGuider(sd.model, sd.positive, sd.negative, 4)
    sigmas = n.BasicScheduler(sd.model, "normal", 3, 1)
    output, denoised = n.SamplerCustomAdvanced(n.RandomNoise(3), guider, n.KSamplerSelect("euler"), sigmas, sd.empty)
    # Euler's last step goes to sigma 0, where what is left is the prediction.
    assert_equal(evaluate(sd.sample(), output, denoised))


def test_basic_guider_is_scale_one(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    sigmas = n.BasicScheduler(sd.model, "normal", 3, 1)
    guider = n.BasicGuider(sd.model, sd.positive)
    output, _ = n.SamplerCustomAdvanced(n.RandomNoise(3), guider, n.KSamplerSelect("euler"), sigmas, sd.empty)
    assert_equal(evaluate(sd.sample(cfg=1), output))


@pytest.mark.parametrize("style", ["regular", "nested"])
def test_dual_cfg_guider(sd: SD15, evaluate: Evaluate, style: str) -> None:
    n = sd.nodes
    sigmas = n.BasicScheduler(sd.model, "normal", 2, 1)

    def sample(second: Any, cfg: float) -> Any:
        guider = n.DualCFGGuider(sd.model, sd.positive, second, sd.negative, cfg, 2, style)
        return n.SamplerCustomAdvanced(n.RandomNoise(3), guider, n.KSamplerSelect("euler"), sigmas, sd.empty)[0]

    assert_differ(
        evaluate(sample(sd.encode("a forest"), 4), sample(sd.encode("snow"), 4), sample(sd.encode("snow"), 1))
    )


def test_split_sigmas_and_no_noise_go_on(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    high, low = n.SplitSigmas(n.BasicScheduler(sd.model, "normal", 4, 1), 2)
    guider = n.CFGGuider(sd.model, sd.positive, sd.negative, 4)
    sampler = n.KSamplerSelect("euler")
    first, _ = n.SamplerCustomAdvanced(n.RandomNoise(3), guider, sampler, high, sd.empty)
    second, _ = n.SamplerCustomAdvanced(n.DisableNoise(), guider, sampler, low, first)
    assert_close(evaluate(sd.sample(steps=4), second))


@pytest.mark.parametrize(
    ("node", "arguments"),
    [
        ("SamplerDPMPP_2MSDE", ("midpoint", 1.0, 1.0, "cpu")),
        ("SamplerDPMPPSDE", (1.0, 1.0, 0.5, "cpu")),
        ("SamplerEulerAncestral", (1.0, 1.0)),
        ("SamplerEulerAncestralCFGPP", (1.0, 1.0)),
        ("SamplerDPMPP_2SAncestral", (1.0, 1.0)),
        ("SamplerLMS", (3,)),
        ("SamplerDPMPP_3MSDE", (1.0, 1.0, "cpu")),
        ("SamplerERSDE", ("ER-SDE", 3, 1.0, 1.0)),
    ],
)
def test_sampler_nodes(sd: SD15, evaluate: Evaluate, node: str, arguments: tuple[Any, ...]) -> None:
    n = sd.nodes
    sampler = getattr(n, node)(*arguments)
    sigmas = n.BasicScheduler(sd.model, "karras", 3, 1)
    guider = n.CFGGuider(sd.model, sd.positive, sd.negative, 4)
    output, _ = n.SamplerCustomAdvanced(n.RandomNoise(3), guider, sampler, sigmas, sd.empty)
    latent = evaluate(output)["samples"]
    assert latent.isfinite().all()
    assert latent.std() > 0.1


def karras(n: int, high: float, low: float, rho: float) -> torch.Tensor:
    """Karras et al. 2022, equation 5."""
    ramp = torch.linspace(0, 1, n)
    return ((high ** (1 / rho) + ramp * (low ** (1 / rho) - high ** (1 / rho))) ** rho).float()


def polyexponential(n: int, high: float, low: float, rho: float) -> torch.Tensor:
    """Polynomial in the logarithm of sigma."""
    return (torch.linspace(1, 0, n) ** rho * (math.log(high) - math.log(low)) + math.log(low)).exp()


def variance_preserving(n: int, slope: float, low: float, end: float) -> torch.Tensor:
    """Song et al. 2021, with a noise that grows linearly."""
    t = torch.linspace(1, end, n)
    return (slope * t**2 / 2 + low * t).expm1().sqrt()


SIGMAS: dict[str, tuple[tuple[Any, ...], torch.Tensor]] = {
    "KarrasScheduler": ((5, 14.6, 0.03, 7.0), karras(5, 14.6, 0.03, 7)),
    "ExponentialScheduler": ((5, 14.6, 0.03), polyexponential(5, 14.6, 0.03, 1)),
    "PolyexponentialScheduler": ((5, 14.6, 0.03, 2.0), polyexponential(5, 14.6, 0.03, 2)),
    "VPScheduler": ((4, 19.9, 0.1, 0.001), variance_preserving(4, 19.9, 0.1, 0.001)),
}


@pytest.mark.parametrize("node", SIGMAS)
def test_schedules_by_formula(nodes: Nodes, evaluate: Evaluate, node: str) -> None:
    arguments, expected = SIGMAS[node]
    sigmas = evaluate(getattr(nodes, node)(*arguments))
    assert sigmas[-1] == 0
    torch.testing.assert_close(sigmas[:-1], expected, rtol=1e-4, atol=1e-5)


def test_schedules_taken_apart(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    sigmas = n.BasicScheduler(sd.model, "normal", 4, 1)
    high, low = n.SplitSigmas(sigmas, 1)
    whole, first, rest, flipped, changed = evaluate(
        sigmas, high, low, n.FlipSigmas(sigmas), n.SetFirstSigma(sigmas, 20)
    )
    assert torch.equal(first, whole[:2])
    assert torch.equal(rest, whole[1:])
    assert torch.equal(flipped[1:], whole.flip(0)[1:])
    assert changed[0] == 20
    assert torch.equal(changed[1:], whole[1:])


def test_lora(sd: SD15, evaluate: Evaluate) -> None:
    def with_lora(name: str, model: float, clip: float) -> Any:
        patched, encoder = sd.nodes.LoraLoader(sd.model, sd.clip, name, model, clip)
        return sd.sample(sd.encode("a lake", encoder), model=patched)

    plain, zero, full, half, other = evaluate(
        sd.sample(sd.encode("a lake")),
        with_lora(LORA, 0, 0),
        with_lora(LORA, 1, 1),
        with_lora(LORA, 0.5, 0.5),
        with_lora(OTHER_LORA, 1, 0),
    )
    assert_equal([plain, zero])
    assert_differ([plain, full, half, other])


def test_lora_model_only(sd: SD15, evaluate: Evaluate) -> None:
    both, _ = sd.nodes.LoraLoader(sd.model, sd.clip, LORA, 0.7, 0)
    only = sd.nodes.LoraLoaderModelOnly(sd.model, LORA, 0.7)
    assert_equal(evaluate(sd.sample(model=both), sd.sample(model=only)))


def test_two_loras_add_up(sd: SD15, evaluate: Evaluate) -> None:
    def chain(*names: str) -> Any:
        model = sd.model
        for name in names:
            model = sd.nodes.LoraLoaderModelOnly(model, name, 0.5)
        return sd.sample(model=model)

    one, other, both, turned = evaluate(
        chain(LORA), chain(OTHER_LORA), chain(LORA, OTHER_LORA), chain(OTHER_LORA, LORA)
    )
    assert_differ([one, other, both])
    torch.testing.assert_close(both["samples"], turned["samples"], rtol=1e-2, atol=1e-2)


def test_the_model_is_as_before_after_a_lora(sd: SD15, evaluate: Evaluate) -> None:
    before = evaluate(sd.sample(seed=11))
    evaluate(sd.sample(seed=11, model=sd.nodes.LoraLoaderModelOnly(sd.model, LORA, 1)))
    after = evaluate(sd.sample(sd.encode("something else"), seed=11), sd.sample(seed=11))[1]
    assert_equal([before, after])


def test_merged_models(sd: SD15, evaluate: Evaluate) -> None:
    target = sd.target

    def merged(ratio: float) -> Any:
        return sd.sample(model=sd.nodes.ModelMergeSimple(sd.model, target.model, ratio))

    base, own, one, zero, half = evaluate(sd.sample(), sd.sample(model=target.model), merged(1), merged(0), merged(0.5))
    assert_equal([base, one])
    assert_equal([own, zero])
    assert_differ([base, own, half])


def test_clip_skip(sd: SD15, evaluate: Evaluate) -> None:
    texts = [sd.encode("a lake", sd.nodes.CLIPSetLastLayer(sd.clip, layer)) for layer in (-1, -2, -3)]
    plain, last, second, third = (cond[0][0] for cond in evaluate(sd.encode("a lake"), *texts))
    assert torch.equal(plain, last)
    assert not torch.equal(last, second)
    assert not torch.equal(second, third)


@pytest.mark.parametrize(
    ("node", "arguments"),
    [
        ("RescaleCFG", (0.7,)),
        ("ModelSamplingDiscrete", ("v_prediction", False)),
        ("ModelSamplingContinuousEDM", ("eps", 80.0, 0.01)),
        ("PerturbedAttentionGuidance", (3.0,)),
        ("TomePatchModel", (0.3,)),
        ("CFGNorm", (0.5,)),
        ("PatchModelAddDownscale", (1, 2.0, 0.0, 0.9, True, "bicubic", "bicubic")),
    ],
)
def test_model_patches(sd: SD15, evaluate: Evaluate, node: str, arguments: tuple[Any, ...]) -> None:
    patched = getattr(sd.nodes, node)(sd.model, *arguments)
    plain, changed, again = evaluate(sd.sample(steps=2), sd.sample(model=patched, steps=2), sd.sample(steps=2))
    assert changed["samples"].isfinite().all()
    assert_equal([plain, again])
    assert_differ([plain, changed])


def test_inpainting_keeps_what_is_not_masked(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    image, _ = n.LoadImage("example.png")
    mask = n.MaskComposite(n.SolidMask(0, 64, 64), n.SolidMask(1, 32, 64), 32, 0, "add")
    latent = n.VAEEncode(image, sd.vae)
    before, after = evaluate(latent, sd.sample(latent=n.SetLatentNoiseMask(latent, mask)))
    change = (before["samples"] - after["samples"]).abs()
    assert change[..., :4].max() < 1e-6
    assert change[..., 4:].max() > 0.1


def test_vae_round_trip_in_tiles(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    image = n.ImageScale(n.LoadImage("example.png")[0], "bilinear", 128, 128, "disabled")
    latent, decoded, tiled = evaluate(
        n.VAEEncode(image, sd.vae),
        n.VAEDecode(n.VAEEncode(image, sd.vae), sd.vae),
        n.VAEDecodeTiled(n.VAEEncode(image, sd.vae), sd.vae, 64, 32),
    )
    assert latent["samples"].shape == (1, 4, 16, 16)
    assert decoded.shape == (1, 128, 128, 3)
    assert (decoded - tiled).abs().mean() < 0.1


def test_a_batch_has_a_noise_of_its_own_for_each(sd: SD15, evaluate: Evaluate) -> None:
    n = sd.nodes
    batch = n.EmptyLatentImage(64, 64, 3)
    three, second = evaluate(sd.sample(latent=batch), sd.sample(latent=n.LatentFromBatch(batch, 1, 1)))
    assert three["samples"].shape == (3, 4, 8, 8)
    assert not torch.equal(three["samples"][0], three["samples"][1])
    # The noise follows the place in the batch that an element comes from.
    torch.testing.assert_close(three["samples"][1:2], second["samples"], rtol=1e-3, atol=1e-3)
