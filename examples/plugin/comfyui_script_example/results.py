"""Results of SaveLatent: `result[0]` is the first latent as an array."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from comfy_script.errors import ResultError
from comfy_script.runtime.results import FileResult, FileSource, ResultKind, ServerFile, server_files


class LatentResult(FileResult[np.ndarray]):
    """Latents, float32, of shape [batch, channels, height, width]."""

    def decode(self, file: ServerFile, content: bytes) -> np.ndarray:
        start = 8 + int.from_bytes(content[:8], "little")
        latent = json.loads(content[8:start])["latent_tensor"]
        if latent["dtype"] != "F32":
            raise ResultError(f"{file} holds {latent['dtype']}, not F32.")
        first, end = latent["data_offsets"]
        return np.frombuffer(content[start + first : start + end], "<f4").reshape(latent["shape"])


class LatentKind(ResultKind):
    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> LatentResult | None:
        files = server_files(raw.get("latents"))
        return LatentResult(raw, files, "latents", source) if files else None


plugin = LatentKind()
