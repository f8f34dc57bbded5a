"""How nodes in real mode differ from ComfyUI's own classes."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ...errors import ComfyScriptError

__all__ = ["RealModeConfig"]


@dataclass(frozen=True)
class RealModeConfig:
    """The switches of ComfyScript's real mode. They come all together: `RealModeConfig()`, or `RealModeConfig.naked()`.

    Attributes:
        callable: A node is called as `KSampler(…)`; else it is ComfyUI's own class.
        wrapper: … without changing that class.
        args_to_kwds: Positions are those of virtual mode.
        map_inputs: Values are converted as the server does.
        use_config_defaults: Arguments left out have the registry's defaults.
        unpack_single_output: A single output is itself, and no tuple.
        track_workflow: Saved files carry the workflow.
        trace_workflow_inject_inputs: … which nodes get as their hidden inputs.

    Raises:
        ComfyScriptError: Some are on and some are off.
    """

    callable: bool = True
    wrapper: bool = True
    args_to_kwds: bool = True
    map_inputs: bool = True
    use_config_defaults: bool = True
    unpack_single_output: bool = True
    track_workflow: bool = True
    trace_workflow_inject_inputs: bool = True

    def __post_init__(self) -> None:
        off = [field.name for field in fields(self) if not getattr(self, field.name)]
        if off and len(off) < len(fields(self)):
            raise ComfyScriptError(
                f"RealModeConfig can't switch off {', '.join(off)} alone: real mode has all of its parts, and naked "
                "mode (load(naked=True)) has none."
            )

    @property
    def is_naked(self) -> bool:
        """Whether nodes are ComfyUI's own classes."""
        return not self.callable

    @staticmethod
    def naked() -> RealModeConfig:
        """All switches off: ComfyUI's own classes."""
        return RealModeConfig(*[False] * len(fields(RealModeConfig)))
