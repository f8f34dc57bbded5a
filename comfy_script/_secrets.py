"""Passwords and keys, blanked in what is shown to others: sources in pictures, messages, logs."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["blank_known", "blank_secrets", "blank_told", "blank_url_credentials", "blank_values", "secrets_of"]

_BLANK = "***"
_SHORTEST = 3

# All of these start at a place that no part of a longer match can be: they take linear time on any text.
_URL_CREDENTIALS = re.compile(r"(?<=://)[^\s/?#'\"<>]+@")
_URL_PARAMETER = re.compile(
    r"(?i)(?<=[?&])((?:access_?token|api_?key|apikey|auth|key|passw(?:or)?d|secret|sig|signature|token)=)[^&\s'\"#<>)]+"
)
# Keys that say by their beginning what they are, as their issuers document them.
_KNOWN = re.compile(
    r"(?<![\w-])(?:"
    r"sk-[\w-]{16,}|sk_live_\w{16,}|hf_\w{16,}|gh[opsru]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}"
    r"|r8_\w{16,}|comfyui-[0-9a-f]{16,}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[\w-]{30,}|npm_\w{30,}|pypi-\w[\w-]{16,}"
    r"|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"
    r")"
)
_SCHEME = re.compile(r"(?<![\w-])((?:Bearer|Basic) +)[\w.+/~-]{16,}=*")
_PRIVATE_KEY = re.compile(r"(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[^-]*")
# `name = "`, `name: str = "`, `"name": "`, `x["name"] = "`, `name=("`, `BasicAuth("`.
_ASSIGNED = re.compile(
    r"(?<![\w-])([A-Za-z_][\w-]*)(?:['\"]?\]?\s{0,20}(?::\s{0,5}[\w.]{1,40}\s{0,5}(?==))?[=:]\s{0,20}|(?=\())"
    r"([(\[]?)\s{0,20}(?=[A-Za-z]{0,2}['\"])"
)
_SECRET_NAME = re.compile(
    r"(?i)api_?-?key|secret|passw|passphrase|credential|authorization|private_?-?key|access_?-?key|bearer|cookie"
    r"|(?:^|[_-])(?:token|auth|pwd)$|^basicauth$"
)
_STRING = re.compile(
    r"""([A-Za-z]{0,2})(\"{3}(?:[^\"\\]|\\.|\"(?!\"\"))*\"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}"""
    r"""|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')""",
    re.DOTALL,
)
_BETWEEN = re.compile(r"\s{0,20},?\s{0,20}(?:\w{1,40}\s{0,5}=\s{0,5})?")


def blank_url_credentials(text: str) -> str:
    """The text with `***` for user name and password in each URL, and for parameters such as `token=`."""
    if "://" not in text:
        return text
    return _URL_PARAMETER.sub(rf"\1{_BLANK}", _URL_CREDENTIALS.sub(f"{_BLANK}@", text))


@functools.lru_cache(8)
def blank_secrets(source: str) -> str:
    """The text of a script with `***` for what looks like a secret.

    That is: user name and password in URLs, and parameters such as `token=`; text given to names such as `api_key`,
    `password` and `token`; keys of well-known forms; what follows `Bearer`; private keys.
    """
    text = _PRIVATE_KEY.sub(rf"\1{_BLANK}", blank_url_credentials(source))
    text = _SCHEME.sub(rf"\1{_BLANK}", _KNOWN.sub(_BLANK, text))
    parts = []
    done = 0
    for match in _ASSIGNED.finditer(text):
        if match.start() < done or not _SECRET_NAME.search(match[1]):
            continue
        position = match.end()
        # One string; in brackets and calls as many as there are in a row.
        while string := _STRING.match(text, position):
            quotes = string[2][:3] if string[2].startswith(('"""', "'''")) else string[2][0]
            if len(string[2]) > 2 * len(quotes):
                parts += [text[done : string.start(2)], quotes, _BLANK, quotes]
                done = string.end()
            position = string.end()
            between = _BETWEEN.match(text, position)
            if not (match[2] or match[0] == match[1]) or between is None:
                break
            position = between.end()
    return "".join([*parts, text[done:]])


def blank_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values by name, such as a job's parameters, with `***` for what is a secret by its name or its form."""
    return {name: _blanked(name, value) for name, value in values.items()}


def _blanked(name: str, value: Any) -> Any:
    # Whether it is true isn't asked of anything else: an array can't say.
    if value is None or isinstance(value, bool | int | float) or (isinstance(value, str) and not value):
        return value
    if _SECRET_NAME.search(name.rpartition(".")[2]):
        return _BLANK
    if not isinstance(value, str):
        return value
    blanked = blank_secrets(value)
    return value if blanked == value else blanked  # an enum's member stays one


def secrets_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """The texts among values by name that are secret and can be told from other text, by their length."""
    found = (value for name, value in values.items() if isinstance(value, str) and _blanked(name, value) == _BLANK)
    return tuple(text for value in found if len(text := str.__str__(value)) > _SHORTEST)


def blank_told(text: str, values: Mapping[str, Any]) -> str:
    """A text of a server or a function that got these values, with `***` for what is secret of them, and else."""
    return blank_known(text, secrets_of(values))


def blank_known(text: str, secrets: Iterable[str]) -> str:
    """The same, of known secrets."""
    for secret in secrets:
        text = text.replace(secret, _BLANK)
    return blank_secrets(text)
