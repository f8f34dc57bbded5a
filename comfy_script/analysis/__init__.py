"""Owns: scripts read without running them, and the mistakes found in them. Knows: graph, signature, registry, errors.

`check_source` reads one script. What is right in a call is decided where calls are bound, `graph.binding`: here it is
given what is known of the values before anything runs.
"""

from .check import check_source
from .findings import Finding, Fix, Position
from .notebooks import check_notebook
from .rules import RULES, Rule, Severity

__all__ = ["RULES", "Finding", "Fix", "Position", "Rule", "Severity", "check_notebook", "check_source"]
