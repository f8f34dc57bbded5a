"""Owns: masks that are drawn."""
