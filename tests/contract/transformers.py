"""Small models of each family of DiT models that the attention nodes know; the tests' nodes write their files."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from benchmarks.attention.transformers import SMALL, TEXT


@dataclass(frozen=True)
class Transformer:
    """One model of `benchmarks.attention.transformers.SMALL`.

    Args:
        channels: of the text's embedding.
        changes: what ComfyUI's loader takes for granted of such a model. None where that leaves none of less than
            1.5 GB: then the tests' own node loads it, by what the file says of its network.
    """

    channels: int = TEXT
    changes: dict[str, Any] | None = field(default_factory=dict)


_CONTEXT = {"target": "torch.nn.Linear", "params": {"in_features": TEXT, "out_features": 128}}
TRANSFORMERS = {
    "flux": Transformer(changes={"hidden_size": 256, "num_heads": 2, "axes_dim": [16, 56, 56], "mlp_ratio": 4.0}),
    "sd3": Transformer(changes={"depth": 2, "context_embedder_config": _CONTEXT}),
    "qwen_image": Transformer(changes=None),
    "z_image": Transformer(changes=None),
    "wan": Transformer(4096, {"dim": 256, "freq_dim": 256, "text_dim": 4096}),
}


def file_of(family: str) -> str:
    """The name of the family's file, among the diffusion models."""
    return f"{family}.safetensors"


def networks() -> str:
    """What the tests' nodes read: classes of models and configurations of networks by file, in JSON."""
    return json.dumps(
        {
            file_of(family): {"model_class": SMALL[family][0], "config": SMALL[family][1] | (transformer.changes or {})}
            for family, transformer in TRANSFORMERS.items()
        }
    )
