"""The documentation's pictures: what each part of a workflow does, seen on the demo model."""
