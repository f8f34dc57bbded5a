"""Owns: graph ↔ API JSON, web-UI JSON, metadata in images. Knows: graph, codegen, registry, errors."""
