"""Fonts for labels: Pillow's own, or one of the system's that has the characters which that one lacks."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any

__all__ = ["cut", "font_for", "wrapped"]

# Widely installed: Linux, Windows, macOS; those of Chinese, Japanese and Korean last.
_SYSTEM = (
    *("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Regular.ttf", "segoeui.ttf", "arial.ttf", "Arial.ttf"),
    *("Arial Unicode.ttf", "NotoSansCJK-Regular.ttc", "NotoSansCJKjp-Regular.otf", "wqy-microhei.ttc", "msyh.ttc"),
    *("YuGothM.ttc", "malgun.ttf", "Hiragino Sans GB.ttc", "AppleSDGothicNeo.ttc"),
)
_NO_CHARACTER = "\uffff"


def font_for(texts: Iterable[str], size: int) -> Any:
    """A font for texts that stand together.

    Args:
        texts: The texts. Pillow's own font has ASCII, and little more.
        size: Its height in pixels.

    Returns:
        The first font that has all of their characters; else the one that has the most.
    """
    from PIL import ImageFont

    own = ImageFont.load_default(size)
    characters = {char for text in texts for char in text if not char.isspace()}
    if all(char.isascii() or char == "…" for char in characters):
        return own
    best, most = own, _covered(own, characters)
    for name in _SYSTEM:
        if most == len(characters):
            break
        font = _system_font(name, size)
        if font is not None and (has := _covered(font, characters)) > most:
            best, most = font, has
    return best


@functools.lru_cache(64)
def _system_font(name: str, size: int) -> Any:
    from PIL import ImageFont

    try:
        return ImageFont.truetype(name, size)
    except OSError:
        return None


def _covered(font: Any, characters: Iterable[str]) -> int:
    """How many characters a font has; what it lacks is drawn as one and the same box."""
    box = font.getmask(_NO_CHARACTER)
    drawn = (font.getmask(char) for char in characters)
    return sum(mask.size != box.size or bytes(mask) != bytes(box) for mask in drawn)


def wrapped(text: str, font: Any, width: float, most: int) -> list[str]:
    """A text in lines that are no wider, broken between words where that is possible.

    Args:
        text: The text; line breaks in it are spaces.
        font: The font.
        width: Pixels of a line, at most.
        most: Lines, at most; the last one is cut.
    """
    lines: list[str] = []
    for word in " ".join(text.split()).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        while font.getlength(word) > width and len(word) > 1 and len(lines) <= most:
            end = max(1, _fitting(word, font, width))
            lines.append(word[:end])
            word = word[end:]
        lines.append(word)
        if len(lines) > most:
            break
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], cut(f"{lines[most - 1]}…", font, width)]


def cut(text: str, font: Any, width: float) -> str:
    """A text as one line that is no wider; what was cut off stands there as `…`."""
    if font.getlength(text) <= width:
        return text
    text = text.removesuffix("…")
    return f"{text[: _fitting(text, font, width - font.getlength('…'))].rstrip()}…"


def _fitting(text: str, font: Any, width: float) -> int:
    """How many characters of a text are no wider."""
    few, many = 0, min(len(text), int(width) + 1)  # nearly none is narrower than a pixel
    while few < many:
        middle = (few + many + 1) // 2
        if font.getlength(text[:middle]) <= width:
            few = middle
        else:
            many = middle - 1
    return few
