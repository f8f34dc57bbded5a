"""A thin layer over the nodes that mask and schedule: regions of a picture, schedules of hooks. It only calls nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .namespace import Namespace

__all__ = ["ConditioningFunctions", "Region", "regions", "schedule"]

C = TypeVar("C")
"""A conditioning: an output of virtual mode, a list of real mode."""


@dataclass(frozen=True)
class Region(Generic[C]):
    """A part of the picture with texts and weights of its own, as of the node Cond Pair Set Props.

    Attributes:
        mask: Where: a MASK, float (height, width) or (batch, height, width), 0 to 1.
        positive: What is to be there.
        negative: What is not to be there.
        hooks: LoRA and model weights (HOOKS) that count only there, added to those that the texts have.
        strength: Weight where regions overlap; below 1 it leaves room for the default.
        set_cond_area: `default`, or `mask bounds` to sample only the mask's bounding box.
        timesteps: When (TIMESTEPS_RANGE); all the time if None.
    """

    mask: Any
    positive: C
    negative: C
    hooks: Any = None
    strength: float = 1.0
    set_cond_area: str = "default"
    timesteps: Any = None


class ConditioningFunctions:
    """`regions` and `schedule` over one mode's nodes.

    The functions of that name in `comfy_script.runtime` and `comfy_script.runtime.real` call the nodes that `load()`
    gave. For a session of your own: `ConditioningFunctions(lambda: session.nodes).regions(…)`.

    Args:
        nodes: Gives the nodes when they are called.
    """

    def __init__(self, nodes: Callable[[], Namespace[Any]]) -> None:
        self._nodes = nodes

    def regions(
        self,
        regions: Iterable[Region[C] | tuple[Any, C, C] | tuple[Any, C, C, Any]],
        default: tuple[C, C] | tuple[C, C, Any] | None = None,
    ) -> tuple[C, C]:
        """One positive and one negative conditioning out of those of several regions.

            positive, negative = regions(
                [(left, sky, blurry), (right, forest, blurry, lora_hooks)], default=(plain, blurry)
            )

        It calls a node for each region, and one for the default: Cond Pair Set Props, Cond Pair Set Props Combine and
        Cond Pair Set Default Combine.

        Args:
            regions: Each a tuple (mask, positive, negative) or (mask, positive, negative, hooks), or a `Region`.
            default: (positive, negative) or (positive, negative, hooks) for what no mask covers. Without it that stays
                a beige of nothingness.

        Raises:
            ValueError: There is no region.
            NodeCallError: Something given isn't what the nodes take.
        """
        nodes = self._nodes()
        combined: tuple[C, C] | None = None
        for each in regions:
            region = (
                each
                if isinstance(each, Region)
                else Region(each[0], each[1], each[2], each[3] if len(each) == 4 else None)
            )
            properties = {
                "strength": region.strength,
                "set_cond_area": region.set_cond_area,
                "mask": region.mask,
                "hooks": region.hooks,
                "timesteps": region.timesteps,
            }
            if combined is None:
                first = nodes["PairConditioningSetProperties"]
                combined = first(region.positive, region.negative, **properties)
            else:
                further = nodes["PairConditioningSetPropertiesAndCombine"]
                combined = further(*combined, region.positive, region.negative, **properties)
        if combined is None:
            raise ValueError("regions() needs at least one region")
        if default is None:
            return combined
        with_default: tuple[C, C] = nodes["PairConditioningSetDefaultCombine"](*combined, *default)
        return with_default

    def schedule(self, strengths: Mapping[float, float]) -> Any:
        """Hook keyframes out of strengths: `SetHookKeyframes(hooks, schedule({0.0: 0.5, 0.5: 1.0}))`.

        A keyframe's strength multiplies that of the hooks from its percent of the sampling on, and for one step at
        least. Before the first one the strength is 1: a keyframe at 0 % is always written, for without one ComfyUI uses
        the first keyframe from the beginning, whatever its percent.

        Args:
            strengths: Part of the sampling, 0 to 1, → strength from there on, -20 to 20.

        Returns:
            HOOK_KEYFRAMES.

        Raises:
            ValueError: There are no strengths, or one of the numbers is out of its range.
        """
        if not strengths:
            raise ValueError("schedule() needs at least one strength")
        keyframe = self._nodes()["CreateHookKeyframe"]
        keyframes = None
        for percent, strength in sorted(({0.0: 1.0} | dict(strengths)).items()):
            keyframes = keyframe(strength, percent, keyframes)
        return keyframes


def _default_nodes() -> Namespace[Any]:
    from .default import default_session

    return default_session().nodes


_of_default = ConditioningFunctions(_default_nodes)
regions = _of_default.regions
schedule = _of_default.schedule
