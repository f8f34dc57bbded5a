"""Owns: pictures put together: labelled grids, before and after, animations. Knows: formats, errors.

What it is given are PIL images; where they come from is others' matter.
"""
