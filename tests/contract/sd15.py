"""The demo checkpoint in short: encode a text, sample a latent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from tests.conftest import CHECKPOINT
from tests.contract.models import TARGET_CHECKPOINT

if TYPE_CHECKING:
    from tests.contract.modes import Nodes


class SD15:
    """A checkpoint's model, CLIP and VAE, and the calls that most tests make with them.

    It is loaded once for all tests of a mode, and each text is encoded once: that is what takes time.
    """

    def __init__(self, nodes: Nodes, checkpoint: str = CHECKPOINT) -> None:
        self.nodes = nodes
        self.model, self.clip, self.vae = nodes.CheckpointLoaderSimple(checkpoint)
        self._texts: dict[str, Any] = {}

    @cached_property
    def target(self) -> SD15:
        """Another checkpoint."""
        return SD15(self.nodes, TARGET_CHECKPOINT)

    def encode(self, text: str, clip: Any = None) -> Any:
        if clip is not None:
            return self.nodes.CLIPTextEncode(text, clip)
        if text not in self._texts:
            self._texts[text] = self.nodes.CLIPTextEncode(text, self.clip)
        return self._texts[text]

    @property
    def positive(self) -> Any:
        return self.encode("a red circle on a lake")

    @property
    def negative(self) -> Any:
        return self.encode("blurry")

    @property
    def empty(self) -> Any:
        """An empty latent of 64 × 64 pixels."""
        return self.nodes.EmptyLatentImage(64, 64, 1)

    def sample(
        self,
        positive: Any = None,
        negative: Any = None,
        latent: Any = None,
        *,
        model: Any = None,
        seed: int = 3,
        steps: int = 3,
        cfg: float = 4,
        sampler: Any = "euler",
        scheduler: Any = "normal",
        denoise: float = 1,
    ) -> Any:
        """KSampler's latent."""
        return self.nodes.KSampler(
            model if model is not None else self.model,
            seed,
            steps,
            cfg,
            sampler,
            scheduler,
            positive if positive is not None else self.positive,
            negative if negative is not None else self.negative,
            latent if latent is not None else self.empty,
            denoise,
        )
