"""Owns: the language server. Knows: analysis, registries, signature, registry, errors, and jedi-language-server.

It is jedi-language-server with more: each feature is answered by both, see `server`. What is said of a script comes
from `analysis`; here it is read while it is typed, broken as it is then (`scripts`), and told in the protocol's terms.
"""
