"""Owns: workflows that someone was given: opened, asked, changed, saved. Knows: formats, transpile, registries."""
