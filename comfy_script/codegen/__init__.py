"""Owns: typed stubs, as text and as files. Nothing here runs nodes. Knows: signature, registry, errors."""
