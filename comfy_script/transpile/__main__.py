"""`python -m comfy_script.transpile WORKFLOW`: the same as `comfy-script transpile WORKFLOW`."""

import sys

from ..cli import main

if __name__ == "__main__":
    main(["transpile", *sys.argv[1:]])
