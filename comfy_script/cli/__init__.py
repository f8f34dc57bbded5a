"""Owns: the comfy-script command; thin, every command is a function that the library also offers. Knows: everything."""
