"""Text of strangers (workflows, node packs, servers, file names), made safe to print."""

from __future__ import annotations

import json
import logging
import re

__all__ = ["get_logger", "json_printable", "one_line", "printable"]

# What a terminal obeys (C0 without tab and line feed, C1), what turns the direction of text or isn't seen at all, and
# halves of characters, which no stream takes. Joiners stay: scripts and emoji need them.
_UNSAFE = (
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e007f]"
)
_CHARACTER = re.compile(_UNSAFE)
_CHARACTER_OR_COLOUR = re.compile(rf"(\x1b\[[0-9;]{{0,40}}m)|{_UNSAFE}")


def printable(text: str, *, colours: bool = False) -> str:
    r"""Text as it may be printed: what controls terminals or isn't seen stands there as an escape, such as `\x1b`.

    Args:
        text: Any text; line feeds and tabs stay.
        colours: Leave the sequences for colours.
    """
    # Nearly always there is nothing to do; line feeds are not printable for `isprintable`.
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    if colours:
        return _CHARACTER_OR_COLOUR.sub(lambda found: found[1] or _escape(found[0]), text)
    return _CHARACTER.sub(lambda found: _escape(found[0]), text)


def one_line(text: str) -> str:
    r"""Text as it may be printed within a line of ours: as of `printable`, and a line feed stands there as `\n`.

    So that no name of a stranger's looks like a line that we have written.
    """
    return printable(text).replace("\n", r"\n")


def json_printable(text: str) -> str:
    """JSON as it may be printed; it means the same."""
    return text if text.isprintable() else _CHARACTER.sub(lambda found: json.dumps(found[0])[1:-1], text)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode()


def get_logger(name: str) -> logging.Logger:
    """The logger of a module: what it says may be printed, whoever's words are in it."""
    logger = logging.getLogger(name)
    # A filter of a parent isn't asked for its children's records.
    if _make_printable not in logger.filters:
        logger.addFilter(_make_printable)
    return logger


def _make_printable(record: logging.LogRecord) -> bool:
    record.msg, record.args = printable(record.getMessage()), ()
    if record.exc_info:
        # Handlers print this text, if it is there, instead of making it.
        record.exc_text = printable(logging.Formatter().formatException(record.exc_info))
    return True
