"""Owns: workflow → Python source, in ordered passes, one per module. Knows: formats, graph, codegen, registry."""

from .arguments import ArgumentStyle
from .transpiler import transpile

__all__ = ["ArgumentStyle", "transpile"]
