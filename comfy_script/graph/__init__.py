"""Owns: the recorded workflow, calls and outputs, the recording context, checks. Knows: registry, errors."""

from .context import Recording, current_recording
from .order import assign_ids, reachable
from .records import Call, Output

__all__ = ["Call", "Output", "Recording", "assign_ids", "current_recording", "reachable"]
