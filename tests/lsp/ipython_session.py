"""What a user of IPython types, and what IPython answers: JSON on the last line of the output.

Run with a file of `/object_info` and with lines of code as JSON.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

from comfy_script.registry.sources import read_file
from comfy_script.runtime import Session

nodes = Session(registry=read_file(Path(sys.argv[1]))).nodes
shell = InteractiveShell.instance()
shell.push({name: getattr(nodes, name) for name in nodes.names()})
answers: dict[str, dict[str, list[str] | str]] = {"question": {}, "with jedi": {}, "without jedi": {}}
for name in ("KSampler", "VAEDecode", "ImageScale"):
    answers["question"][name] = re.sub(r"\x1b\[[0-9;]*m", "", shell.object_inspect_text(name))
for title, use_jedi in (("with jedi", True), ("without jedi", False)):
    shell.Completer.use_jedi = use_jedi
    for line in json.loads(sys.argv[2]):
        with provisionalcompleter():
            answers[title][line] = [found.text for found in shell.Completer.completions(line, len(line))]
print(json.dumps(answers))
