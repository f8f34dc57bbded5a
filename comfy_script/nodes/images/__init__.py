"""Owns: images from files and memory, and images to memory."""
