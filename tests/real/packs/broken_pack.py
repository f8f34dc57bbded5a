"""A custom node that can't be imported."""

raise RuntimeError("this pack is broken on purpose")
