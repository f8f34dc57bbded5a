"""Owns: what a workflow's result depends on, written down; and what of it is different elsewhere."""
