"""`python -m comfy_script` is the `comfy-script` command."""

from .cli import main

if __name__ == "__main__":
    main()
