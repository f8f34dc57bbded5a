from __future__ import annotations

from collections.abc import Callable

import pytest

from comfy_script.analysis import Finding, check_source
from comfy_script.registry import Registry

HEAD = "from comfy_script.runtime import *\nfrom comfy_script.runtime.nodes import *\n"


@pytest.fixture
def check(registry: Registry) -> Callable[[str], list[Finding]]:
    """Checks a script that begins with the usual imports; its own first line is line 3."""
    return lambda source: check_source(HEAD + source, registry)


@pytest.fixture
def rules(check: Callable[[str], list[Finding]]) -> Callable[[str], list[str]]:
    """The names of the rules that a script breaks."""
    return lambda source: [each.rule.name for each in check(source)]
