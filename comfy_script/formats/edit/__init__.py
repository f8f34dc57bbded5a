"""Owns: changes to a workflow in the format that it has, where its file has them.

A file holds more than runs: a layout, muted nodes, notes, values of widgets that only packs know. So what is changed is
the file's own JSON, and the common form is read from it again. No rule is written twice: a value is put where the page
looks for it, the file is read as the page reads it, and the change stands only if that gives what was asked for, and
leaves all else as it was. `ApiFile` and `PageFile` have the same methods, one for each format.
"""
