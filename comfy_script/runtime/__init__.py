"""Owns: virtual mode, that is sessions, workflows, queue, tasks, results, progress. Knows: everything above."""
