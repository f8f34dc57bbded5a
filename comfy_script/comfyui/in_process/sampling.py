"""What ComfyUI's samplers have in hand at each step, and their end before the last one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from .modules import comfy

__all__ = ["SamplerStep", "current_step", "watch_samplers"]

_current: list[SamplerStep] = []  # the innermost sampler's last: ComfyUI runs one node at a time


class SamplerStep:
    """A step of a sampler.

    Attributes:
        stopped: Whether it is to be the last.
    """

    def __init__(self, guider: Any, noisy: Any, denoised: Any, sigma: Any) -> None:
        self._guider = guider
        self._noisy = noisy
        self._denoised = denoised
        self._sigma = sigma
        self.stopped = False

    @property
    def latent(self) -> Any:
        """The noisy latent before the step, as VAEs take it: a tensor `[batch, channels, height, width]`."""
        return self._as_vaes_take_it(self._noisy)

    @property
    def denoised(self) -> Any:
        """What the model takes it for without the noise; of the same shape."""
        return self._as_vaes_take_it(self._denoised)

    @property
    def sigma(self) -> float:
        """Its noise level."""
        return float(self._sigma)  # here, because a device is waited for

    def stop(self) -> None:
        """Has the sampler end with what is denoised."""
        self.stopped = True

    def _as_vaes_take_it(self, latent: Any) -> Any:
        return self._guider.inner_model.process_latent_out(latent.float())


class _Stopped(BaseException):
    """Ends a sampler. No Exception: samplers of packs may catch those."""

    def __init__(self, step: SamplerStep) -> None:
        super().__init__("a sampler was stopped")
        self.step = step


def current_step() -> SamplerStep | None:
    """The step that is being told of; None where the node that tells is no sampler."""
    return _current[-1] if _current else None


def watch_samplers(watch: bool) -> None:
    """Has samplers' steps told by `current_step`, while progress is, or leaves samplers as they are."""
    guider = comfy("comfy.samplers").CFGGuider
    original = getattr(guider.inner_sample, "__wrapped__", None)
    if watch and original is None:
        guider.inner_sample = _watched(guider.inner_sample)
    elif not watch and original is not None:
        guider.inner_sample = original


def _watched(inner_sample: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(inner_sample)
    def watched(
        self: Any,
        noise: Any,
        latent_image: Any,
        device: Any,
        sampler: Any,
        sigmas: Any,
        denoise_mask: Any,
        callback: Any,
        *more: Any,
        **named: Any,
    ) -> Any:
        def each(number: int, denoised: Any, noisy: Any, total: int) -> None:
            step = SamplerStep(self, noisy, denoised, sigmas[min(number, len(sigmas) - 1)])
            _current.append(step)
            try:
                if callback is not None:
                    callback(number, denoised, noisy, total)
            finally:
                _current.remove(step)
            if step.stopped:
                raise _Stopped(step)

        try:
            return inner_sample(self, noise, latent_image, device, sampler, sigmas, denoise_mask, each, *more, **named)
        except _Stopped as stopped:
            return stopped.step.denoised

    return watched
