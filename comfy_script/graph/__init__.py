"""Owns: the recorded workflow, calls and outputs, the recording context, checks. Knows: signature, registry, errors."""

from .context import Recording, current_recording
from .order import assign_ids, reachable
from .records import Call, CallOutput

__all__ = ["Call", "CallOutput", "Recording", "assign_ids", "current_recording", "reachable"]
