"""Owns: the recorded workflow, calls and outputs, the recording context, checks. Knows: registry, errors."""
