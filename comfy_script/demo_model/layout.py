"""Names, shapes and spreads of a network's weights, before there are numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["Layout", "Weight"]


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight: its shape, and the standard deviation and mean of its elements."""

    shape: tuple[int, ...]
    std: float
    mean: float

    @property
    def rows(self) -> int:
        """Length of the first axis."""
        return self.shape[0]

    @property
    def columns(self) -> int:
        """Number of elements of one row."""
        return math.prod(self.shape[1:])


class Layout(dict[str, Weight]):
    """Weights by name, in the file's order. `gain` scales the usual spread of 1 / sqrt(inputs)."""

    def random(self, name: str, *shape: int, std: float) -> None:
        """A random weight."""
        self[name] = Weight(shape, round(std, 8), 0.0)

    def constant(self, name: str, *shape: int, value: float = 0.0) -> None:
        """A weight whose elements are all the same."""
        self[name] = Weight(shape, 0.0, value)

    def linear(self, name: str, outputs: int, inputs: int, *, bias: bool = True, gain: float = 1.0) -> None:
        """A linear layer; its bias is zero."""
        self.random(f"{name}.weight", outputs, inputs, std=gain / math.sqrt(inputs))
        if bias:
            self.constant(f"{name}.bias", outputs)

    def conv(self, name: str, outputs: int, inputs: int, kernel: int, *, gain: float = 1.0) -> None:
        """A square convolution; its bias is zero."""
        std = gain / math.sqrt(inputs * kernel * kernel)
        self.random(f"{name}.weight", outputs, inputs, kernel, kernel, std=std)
        self.constant(f"{name}.bias", outputs)

    def norm(self, name: str, channels: int) -> None:
        """A normalisation that changes nothing."""
        self.constant(f"{name}.weight", channels, value=1.0)
        self.constant(f"{name}.bias", channels)
