#!/bin/bash
# Makes a virtual environment and installs this checkout into it: tools/setup.sh VENV EXTRAS [PYTHON]
# Called by the Makefile, which remembers with stamp files what is installed.
set -euo pipefail
venv=$1 extras=$2 wanted=${3:-}
cd "$(dirname "$0")/.."

supported() { "$1" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${wanted:-python3 python3.13 python3.12 python3.11 python3.10 python3.14}; do
        if supported "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    echo "comfy_script needs Python 3.10 to 3.14; tried: ${wanted:-python3, python3.10 … python3.14}." >&2
    echo "Name one:  make PYTHON=/path/to/python3.12 …" >&2
    return 1
}

# pip tells of every configured index that lacks a package; that is noise here, its other words are not.
quietly() { "$@" 2> >(sed "/^WARNING: Location .* is ignored: /d" >&2); }

if ! supported "$venv/bin/python"; then
    python=$(find_python)
    echo "Making $venv with $("$python" -V)"
    if ! "$python" -m venv --clear "$venv" >/dev/null 2>&1; then
        # Debian's Python comes without ensurepip; its pip can still put a pip there.
        "$python" -m venv --clear --without-pip "$venv"
        quietly "$python" -m pip install -q --target "$("$venv/bin/python" -c 'import site; print(site.getsitepackages()[0])')" pip
    fi
fi

# What the wheel has, until load() writes the stub of a real server.
[ -e comfy_script/runtime/nodes.pyi ] || cp -R stubs/comfy_script/. comfy_script/

echo "Installing comfyui-script[$extras] into $venv"
# ComfyScript's distribution has the same package and the same command; ours was called like it, too.
"$venv/bin/python" -m pip uninstall -q -y comfy-script 2>/dev/null || true
# The versions are those of requirements-dev.txt: uv also checks their hashes; pip can't beside an editable checkout.
install=(install -q --no-progress -c requirements-dev.txt -e ".[$extras]" -e ./demo_weights)
if "$venv/bin/python" -c 'import uv' 2>/dev/null || quietly "$venv/bin/python" -m pip install -q uv; then
    if "$venv/bin/python" -m uv pip "${install[@]}" --python "$venv/bin/python"; then
        exit
    fi
    echo "uv could not install it; trying pip, which takes a few minutes" >&2
fi
versions=$(mktemp)
trap 'rm -f "$versions"' EXIT
sed 's/ *\\$//; /--hash/d' requirements-dev.txt >"$versions"
quietly "$venv/bin/python" -m pip install -q -c "$versions" -e ".[$extras]" -e ./demo_weights
