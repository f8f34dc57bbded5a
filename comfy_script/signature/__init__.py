"""Owns: a node as a Python callable: names, arguments, defaults, enums, types, words. Knows: registry, errors.

What a script may write, and what it means, is decided here once: for calls in both modes, stubs, transpiled scripts
and documentation.
"""
