"""Runs ComfyUI's main.py as `python main.py` would, and ends with the process that started it.

Run by path, in the Python of the server: it imports the standard library only. Its standard input is a pipe that the
parent holds open. Each byte that comes through it is a Ctrl-C; its end means that the parent is gone, whatever ended
it.
"""

import _thread
import os
import runpy
import signal
import sys
import threading
from pathlib import Path


def _listen_to_parent(pipe: int) -> None:
    while os.read(pipe, 1):
        _thread.interrupt_main()
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        # Whatever the server has started goes as well.
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _bind_children() -> None:
    """Windows has no process groups to kill: it ends what is in a job when the job's last handle, ours, is closed."""
    import ctypes

    class Limits(ctypes.Structure):
        # JOBOBJECT_EXTENDED_LIMIT_INFORMATION; only the flags are used.
        _fields_ = (
            ("times", ctypes.c_int64 * 2),
            ("flags", ctypes.c_uint32),
            ("working_set", ctypes.c_size_t * 2),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("priorities", ctypes.c_uint32 * 2),
            ("io_counters", ctypes.c_uint64 * 6),
            ("memory", ctypes.c_size_t * 4),
        )

    extended_limit_information, kill_on_job_close = 9, 0x2000
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    # The handle is closed by the process's end, and by nothing else.
    job = kernel.CreateJobObjectW(None, None)
    limits = Limits(flags=kill_on_job_close)
    kernel.SetInformationJobObject(job, extended_limit_information, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())


def main() -> None:
    """`_launcher.py MAIN ARGUMENT...`"""
    if sys.platform == "win32":
        _bind_children()
    pipe = os.dup(0)
    # Nothing in the server may read from the pipe in place of the thread.
    devnull = os.open(os.devnull, os.O_RDONLY)
    os.dup2(devnull, 0)
    os.close(devnull)
    threading.Thread(target=_listen_to_parent, args=(pipe,), name="parent-watch", daemon=True).start()
    # A parent in the background of a shell ignores SIGINT, which is inherited; it is how the server is asked to stop.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    del sys.argv[0]
    if not getattr(sys.flags, "safe_path", False):
        del sys.path[0]
    sys.path.insert(0, str(Path(sys.argv[0]).absolute().parent))
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
