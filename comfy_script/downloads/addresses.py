"""Which addresses files are downloaded from, and who gets a token."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from .._secrets import blank_url_credentials
from ..client.facts import is_loopback
from ..errors import DownloadError

__all__ = ["KNOWN_HOSTS", "TOKENS", "Address", "parse_address", "redirected"]

TOKENS: Mapping[str, str] = {"huggingface.co": "HF_TOKEN", "civitai.com": "CIVITAI_API_TOKEN"}
"""Host → the environment variable that has the token for it. It goes to that host only, over https."""

KNOWN_HOSTS = frozenset(
    {*TOKENS, "github.com", "raw.githubusercontent.com", "modelscope.cn", "www.modelscope.cn", "civitai.red"}
)
"""Hosts that people have models at: they may be asked for a file's size before the user has agreed to anything."""

_LONGEST = 4000
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?\.?|\[[0-9a-f:.]+\]")
_HUGGING_FACE_PAGE = re.compile(r"(/[^/]+/[^/]+)/blob/")
_SAFE = "!$&'()*+,;=:@/%-._~"


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be asked.

    Attributes:
        url: The address, in ASCII.
        host: The host, as DNS has it: in ASCII, without a port.
        origin: Scheme, host and port.
    """

    url: str
    host: str
    origin: tuple[str, str, int]

    @property
    def shown_host(self) -> str:
        """The host, with its port where that isn't the usual one."""
        scheme, host, port = self.origin
        return host if port == (443 if scheme == "https" else 80) else f"{host}:{port}"

    @property
    def is_local(self) -> bool:
        """Whether it is this machine's own by its name alone."""
        return is_loopback(self.host)

    @property
    def is_private(self) -> bool:
        """Whether it is in a private network by its name or number alone; nothing is looked up."""
        name = self.host.rstrip(".")
        try:
            return not ipaddress.ip_address(name).is_global
        except ValueError:
            # Also 2130706433 and 0x7f.1, which systems read as numbers of hosts.
            is_number = re.fullmatch(r"(?:0x[0-9a-f]*|[0-9]+)", name.rpartition(".")[2]) is not None
            return is_number or self.is_local or "." not in name or name.endswith((".local", ".internal", ".localhost"))

    def token(self) -> tuple[str, str] | None:
        """The environment variable with the token for this host, and the token."""
        name = TOKENS.get(self.host)
        value = os.environ.get(name, "").strip() if name is not None else ""
        if name is None or not value or self.origin != ("https", self.host, 443):
            return None
        if not value.isascii() or not value.isprintable() or " " in value:
            raise DownloadError(f"{name} is no token: it has characters that no token has.")
        return name, value


def parse_address(url: str) -> Address:
    """Reads the address of a file.

    It must be https; http is taken from this machine itself (`127.0.0.1`, `localhost`), where nobody can listen in. A
    page of huggingface.co about a file (`/blob/`) is taken for the file.

    Raises:
        DownloadError: It is none that is downloaded from.
    """
    text = url.strip()
    if len(text) > _LONGEST or not text.isprintable() or re.search(r"[\s\\]", text):
        raise _refused(url, "it is no address")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = _ascii(parts.hostname or "")
    except ValueError:
        raise _refused(url, "it is no address") from None
    bracketed = f"[{host}]" if ":" in host else host
    if not host or _HOST.fullmatch(bracketed) is None:
        raise _refused(url, "it names no host")
    if "@" in parts.netloc:
        raise _refused(url, "it has a user name in it")
    if parts.scheme == "http" and not is_loopback(host):
        raise _refused(url, "it isn't https, so that anybody on the way could give another file")
    if parts.scheme not in ("https", "http"):
        raise _refused(url, "it isn't https")
    path = _HUGGING_FACE_PAGE.sub(r"\1/resolve/", parts.path, count=1) if host == "huggingface.co" else parts.path
    usual = 443 if parts.scheme == "https" else 80
    place = bracketed if port in (None, usual) else f"{bracketed}:{port}"
    query = quote(parts.query, safe=_SAFE + "?")
    made = urlunsplit((parts.scheme, place, quote(path, safe=_SAFE) or "/", query, ""))
    return Address(made, host, (parts.scheme, host, usual if port is None else port))


def redirected(here: Address, location: str) -> Address:
    """Where a redirect leads.

    Raises:
        DownloadError: To where nobody is sent: to http, or from outside into a private network.
    """
    try:
        there = parse_address(urljoin(here.url, location))
    except ValueError:
        raise DownloadError(f"{here.shown_host} redirects to what is no address.") from None
    except DownloadError as failure:
        raise DownloadError(f"{here.shown_host} redirects to another address: {failure.message}") from None
    is_downgrade = there.origin[0] == "http" and here.origin[0] != "http"
    if is_downgrade or (there.is_private and not here.is_private):
        why = "which isn't https" if is_downgrade else "which is in a private network"
        raise DownloadError(f"{here.shown_host} redirects to {there.shown_host}, {why}: that is not followed.")
    return there


def _ascii(host: str) -> str:
    """A host's name as DNS has it, so that letters that look alike are seen."""
    return host if host.isascii() else host.encode("idna").decode().lower()


def _refused(url: str, why: str) -> DownloadError:
    shown = blank_url_credentials(url[:200])
    return DownloadError(f"{shown!r} is not downloaded: {why}.")
