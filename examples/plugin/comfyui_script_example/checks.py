"""PromptList takes any number of inputs `prompt_1`, `prompt_2` …, which its registry entry doesn't list."""

from comfy_script.graph.own_checks import NodeChecks, OwnChecks

plugin = NodeChecks({"PromptList": OwnChecks(keywords=True)})
