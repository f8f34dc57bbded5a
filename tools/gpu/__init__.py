"""One command that proves the project on a GPU and measures it there. `python -m tools.gpu --help`."""
