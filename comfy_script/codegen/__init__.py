"""Owns: registry → names, enums, typed stubs and docs, as text. Nothing here runs nodes. Knows: registry, errors."""
