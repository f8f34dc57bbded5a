"""Owns: what a workflow needs, and what of that a server has; said before anything is queued, and without changes."""
