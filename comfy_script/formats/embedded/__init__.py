"""Owns: the texts that files carry beside their contents, one kind of file per module. Knows: errors.

Each module has a function that takes an open file and yields keys with texts, or with decoded JSON.
"""
