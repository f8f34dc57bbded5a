"""A pack that only one of the two servers has."""

from __future__ import annotations

from typing import Any


class PoolFirst:
    """Passes an image on."""

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {"required": {"image": ("IMAGE",)}}

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "tests"

    def run(self, image: Any) -> tuple[Any]:
        return (image,)


NODE_CLASS_MAPPINGS = {"PoolFirst": PoolFirst}
