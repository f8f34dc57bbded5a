from __future__ import annotations

import pytest

from comfy_script.registry import Registry, search


def names(registry: Registry, words: str, limit: int = 20) -> list[str]:
    return [match.name for match in search(registry, words, limit)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("KSampler", ["KSampler", "KSamplerSelect", "KSamplerAdvanced"]),
        ("ksampler advanced", ["KSamplerAdvanced"]),
        ("load image", ["LoadImage"]),
        ("IMAGE load", ["LoadImage"]),
        ("clip text encode", ["CLIPTextEncode"]),
        ("CLIPTextEncode", ["CLIPTextEncode"]),
        ("vae decode", ["VAEDecode"]),
    ],
)
def test_best_first(registry: Registry, words: str, expected: list[str]) -> None:
    assert names(registry, words)[: len(expected)] == expected


def test_finds_by_every_field() -> None:
    def node(**fields: object) -> dict[str, object]:
        return {"input": {}, "output": [], **fields}

    registry = Registry.from_object_info(
        {
            "D": node(description="Turns a zebra around."),
            "C": node(category="animals/zebra"),
            "B": node(search_aliases=["zebra"]),
            "A": node(display_name="Zebra"),
            "ZebraOld": node(deprecated=True),
            "ZebraNew": node(),
            "Zebra": node(),
            "Horse": node(description="not striped"),
        }
    )
    assert names(registry, "zebra") == ["Zebra", "A", "B", "ZebraNew", "ZebraOld", "C", "D"]
    assert names(registry, "ebra") == ["Zebra", "ZebraNew", "ZebraOld", "A", "B", "C", "D"]
    assert names(registry, "zebra around") == ["D"]
    assert names(registry, "zebra", limit=2) == ["Zebra", "A"]


@pytest.mark.parametrize(("words", "limit"), [("", 5), ("  ", 5), ("nosuchword", 5), ("image", 0)])
def test_nothing_found(registry: Registry, words: str, limit: int) -> None:
    assert search(registry, words, limit) == []
