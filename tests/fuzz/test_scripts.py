"""Generated scripts, read and run: what runs, `check` has nothing to say of.

1,000 by default; the environment variable COMFY_SCRIPT_FUZZ_SCRIPTS sets another number.
"""

from __future__ import annotations

import os
from collections import Counter
from random import Random

from comfy_script.analysis import check_source
from comfy_script.errors import NodeCallError
from comfy_script.registry import Registry
from comfy_script.runtime import Session
from comfy_script.runtime.default import using
from tests.fuzz.scripts import SHAPES, ScriptWriter, checked_calls

SCRIPTS = int(os.environ.get("COMFY_SCRIPT_FUZZ_SCRIPTS", "1000"))


def test_what_runs_has_no_mistake(registry: Registry) -> None:
    count: Counter[bool] = Counter()
    with using(Session(registry=registry)):
        for text, error in checked_calls(ScriptWriter(registry, Random(11)), SCRIPTS, list(SHAPES)):
            count[error is None] += 1
            if error is None:
                # The loop of one shape repeats its calls on purpose.
                hints = {"deprecated-node", "repeated-seed", "missing-file"}
                assert [each for each in check_source(text, registry) if each.rule.name not in hints] == [], text
    assert count[True] > SCRIPTS / 4


def test_what_a_plain_call_refuses_is_found(registry: Registry) -> None:
    """All values stand in the script: nothing is left unknown. In the call's own words."""
    count = 0
    with using(Session(registry=registry)):
        shapes = ["straight", "module", "named"]
        few = list(registry)[::25]  # the first call of each node is right
        for text, error in checked_calls(ScriptWriter(registry, Random(12)), SCRIPTS // 4, shapes, few):
            if isinstance(error, NodeCallError):
                found = [each.message.partition(" (called from")[0] for each in check_source(text, registry)]
                assert error.message in found, text
                count += 1
    assert count > SCRIPTS / 16
