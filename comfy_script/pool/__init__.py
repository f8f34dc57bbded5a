"""Owns: many jobs on many workers: jobs as plain data, who runs which, what becomes of failures, and the run's record.

Knows: all but commands.
"""
