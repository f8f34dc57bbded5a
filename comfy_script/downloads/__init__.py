"""Owns: one file from the network to its place, whole or not at all: addresses, targets, redirects, tokens, resuming.

Knows: errors, the client's event loop. What is downloaded is named by strangers' files: nothing here trusts a name, an
address or a server's word.
"""
