"""Runs ComfyUI's main.py as `python main.py` would, and ends with the process that started it.

Run by path, in the Python of the server: it imports the standard library only. Its standard input is a pipe that the
parent holds open and never writes to; its end means that the parent is gone, whatever ended it.
"""

import os
import runpy
import signal
import sys
import threading
from pathlib import Path


def _end_with_parent(pipe: int) -> None:
    while os.read(pipe, 1):
        pass
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        # Whatever the server has started goes as well.
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def main() -> None:
    """`_launcher.py MAIN ARGUMENT...`"""
    pipe = os.dup(0)
    # Nothing in the server may read from the pipe in place of the thread.
    devnull = os.open(os.devnull, os.O_RDONLY)
    os.dup2(devnull, 0)
    os.close(devnull)
    threading.Thread(target=_end_with_parent, args=(pipe,), name="parent-watch", daemon=True).start()
    # A parent in the background of a shell ignores SIGINT, which is inherited; it is how the server is asked to stop.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    del sys.argv[0]
    if not getattr(sys.flags, "safe_path", False):
        del sys.path[0]
    sys.path.insert(0, str(Path(sys.argv[0]).absolute().parent))
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
