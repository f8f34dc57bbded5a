"""Brings the plans into the attention of ComfyUI's DiT models."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from torch import Tensor

from .joint import JointAttention, Span
from .layouts import FAMILIES, Family, TokenLayout, family_of
from .schedule import DiTSettings, DiTStep

if TYPE_CHECKING:
    from comfy.model_patcher import ModelPatcher

__all__ = ["patch_model"]

# In a model's transformer_options: what its nodes ask for, and while it samples, the step that it is in.
PATCH, STEP = "comfy_script.attention.dit", "comfy_script.attention.dit.step"


@dataclass(frozen=True)
class DiTPatch:
    """What the nodes ask of one model, and what is to be known of it.

    Args:
        node_id: the last node, for errors.
        model_class: ComfyUI's name for the class of the model, likewise.
        family: the model's.
        settings: what is asked for.
        attentions: makes what the steps compute, and keeps the last of them, with their tables on the device.
    """

    node_id: str
    model_class: str
    family: Family
    settings: DiTSettings
    attentions: Callable[..., JointAttention] = field(default_factory=lambda: lru_cache(16)(JointAttention))

    def step(self, sampling: Any, sigma: Tensor) -> DiTStep:
        """The step at this noise, which is read back from its device."""
        return DiTStep(self.settings, _progress(sampling, sigma.flatten()[0].item()), self.attentions)

    def layout(self, network: Any, latent: Tensor, text: Tensor | None, conditions: dict[str, Any]) -> TokenLayout:
        """The layout of a call.

        Raises:
            ValueError: It isn't known; the message says why.
        """
        try:
            if text is None:
                raise ValueError("it has no text")
            return self.family.layout(network, latent, text, conditions)
        except ValueError as error:
            raise self.refused(str(error)) from error

    def refused(self, reason: str) -> ValueError:
        """The error for a call that can't be patched."""
        return ValueError(
            f"{self.node_id} can't patch this call of {self.model_class} ({self.family.name}): {reason}. "
            f"Sample it without {self.node_id}."
        )


def patch_model(node_id: str, model: ModelPatcher, settings: DiTSettings) -> ModelPatcher:
    """A clone of the model with these settings; where they are None, those of earlier attention nodes stay.

    Args:
        node_id: name of the node, for errors.
        model: the model; it stays as it is.
        settings: what is asked for.

    Raises:
        ValueError: The model is of no known family; the message names its class.
    """
    from comfy.patcher_extension import WrappersMP

    network = model.model.diffusion_model
    model_class = type(model.model.model_config).__name__
    family = family_of(network)
    if family is None:
        raise ValueError(
            f"{node_id} can't patch a model of the class {model_class}, whose network is {type(network).__name__}: "
            f"it works on {', '.join(each.name for each in FAMILIES)}. "
            "For SD1.x, SD2.x and SDXL, take the node whose name has no DiT at its end."
        )
    patched = model.clone()
    options = patched.model_options["transformer_options"]
    if PATCH in options:
        settings = settings.over(options[PATCH].settings)
    options[PATCH] = DiTPatch(node_id, model_class, family, settings)
    wrappers = options.setdefault("wrappers", {})
    wrappers.setdefault(WrappersMP.CALC_COND_BATCH, {})[PATCH] = [_around_step]
    wrappers.setdefault(WrappersMP.APPLY_MODEL, {})[PATCH] = [_around_model]
    return patched


def _progress(sampling: Any, sigma: float) -> float:
    """How far sampling is at a noise, by the model's own schedule: 0 at its start, 1 at its end."""
    start, end = 0.0, 1.0
    for _ in range(24):
        middle = (start + end) / 2
        if float(sampling.percent_to_sigma(middle)) > sigma:
            start = middle
        else:
            end = middle
    return (start + end) / 2


def _around_step(
    executor: Callable[..., Any], model: Any, conds: Any, x: Tensor, sigma: Tensor, model_options: dict[str, Any]
) -> Any:
    """Reads the noise from the device, once for all calls of a sampling step."""
    options = model_options["transformer_options"]
    step = options[PATCH].step(model.model_sampling, sigma)
    return executor(model, conds, x, sigma, {**model_options, "transformer_options": {**options, STEP: step}})


def _around_model(
    executor: Any,
    x: Tensor,
    t: Tensor,
    c_concat: Any,
    c_crossattn: Tensor | None,
    control: Any,
    transformer_options: dict[str, Any],
    **conditions: Any,
) -> Any:
    """Adds patches to a call of the model that live as long as the call."""
    patch: DiTPatch = transformer_options[PATCH]
    model = executor.class_obj
    step = transformer_options.get(STEP) or patch.step(model.model_sampling, t)
    layout = patch.layout(model.diffusion_model, x, c_crossattn, conditions)
    call = _Call(patch, step, layout, transformer_options)
    return executor(x, t, c_concat, c_crossattn, control, call.options, **conditions)


class _Call:
    """One call of a model: all of its attention comes by here."""

    def __init__(self, patch: DiTPatch, step: DiTStep, layout: TokenLayout, options: dict[str, Any]) -> None:
        self._patch, self._step = patch, step
        self._spans = {span.total: span for span in layout.spans}
        self._others = layout.others
        self._other_override = options.get("optimized_attention_override")
        self._in_block = False  # of a model whose blocks have two attentions: after the first
        self.options = {**options, "optimized_attention_override": self._attention}
        if patch.family.crosses:
            patches = options.get("patches", {})
            self.options["patches"] = {
                **patches,
                "attn1_patch": [*patches.get("attn1_patch", ()), self._after_first],
                "attn2_patch": [*patches.get("attn2_patch", ()), self._after_second],
            }

    def _after_first(self, arguments: dict[str, Any]) -> Any:
        """ComfyUI's attn1 patch, after the attention of the picture to itself."""
        self._in_block = True
        return arguments["x"]

    def _after_second(self, arguments: dict[str, Any]) -> Any:
        """ComfyUI's attn2 patch, after that to the text."""
        self._in_block = False
        return arguments["x"]

    def _attention(
        self, attend: Callable[..., Tensor], q: Tensor, k: Tensor, v: Tensor, *args: Any, **kwargs: Any
    ) -> Tensor:
        """ComfyUI's override of its attention function, in all blocks."""
        if self._other_override is not None:
            attend = partial(self._other_override, attend)
        # Its parameters: heads, mask, attn_precision, skip_reshape, …
        heads_first = kwargs.get("skip_reshape", args[3] if len(args) > 3 else False)
        span = self._span({tokens.shape[2 if heads_first else 1] for tokens in (q, k, v)})
        attention = None if span is None else self._step.attention(span)
        if attention is None:
            return attend(q, k, v, *args, **kwargs)
        return self._reduced(attention.attend, attend, q, k, v, *args, **kwargs)

    def _span(self, counts: set[int]) -> Span | None:
        """The kind of sequence whose Q, K and V have so many tokens; None for one that stays as it is.

        Raises:
            ValueError: It is of no known kind.
        """
        if self._in_block:
            return None
        if len(counts) == 1:
            (count,) = counts
            if count in self._spans:
                return self._spans[count]
            if count in self._others:
                return None
        found = " and ".join(map(str, sorted(counts)))
        expected = " or ".join(
            f"{span.total} ({' × '.join(map(str, span.grid))} of the picture)" for span in self._spans.values()
        )
        raise self._patch.refused(
            f"an attention has {found} tokens, and {expected} are expected; another node may add or remove tokens"
        )

    def _reduced(
        self,
        compute: Callable[..., Tensor],
        attend: Callable[..., Tensor],
        q: Tensor,
        k: Tensor,
        v: Tensor,
        heads: int,
        mask: Tensor | None = None,
        attn_precision: Any = None,
        skip_reshape: bool = False,
        skip_output_reshape: bool = False,
        **kwargs: Any,
    ) -> Tensor:
        """ComfyUI's attention function. Tokens are q's, k's and v's second dimension, with skip_reshape the third."""

        def attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
            output = attend(
                *(_swapped(tokens, skip_reshape) for tokens in (q, k, v)),
                heads,
                mask=mask,
                attn_precision=attn_precision,
                skip_reshape=skip_reshape,
                skip_output_reshape=skip_output_reshape,
                **kwargs,
            )
            return _swapped(output, skip_output_reshape)

        q, k, v = (_swapped(tokens, skip_reshape) for tokens in (q, k, v))
        if mask is not None:
            mask = mask[(None,) * (3 - mask.ndim)] if mask.ndim < 3 else mask
            mask = mask[:, None] if mask.ndim == 3 else mask
            if mask.shape[3] != k.shape[1] or mask.shape[2] not in (1, q.shape[1]):
                raise self._patch.refused(f"an attention mask is {' × '.join(map(str, mask.shape))}")
        output = compute(attention, q, k, v, mask, mask_of_picture=self._patch.family.masks_picture)
        return _swapped(output, skip_output_reshape)


def _swapped(tokens: Tensor, heads_first: bool) -> Tensor:
    return tokens.transpose(1, 2) if heads_first else tokens
