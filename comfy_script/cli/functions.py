"""A script's function as a command: called with what stands behind its name; what it returns is saved and told."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import GeneratorType
from typing import Any

from .._secrets import blank_url_credentials
from ..errors import ComfyScriptError, NodeFailedError, NotLoadedError, PromptRefusedError, ResultError, ScriptError
from .output import note, print_json, print_text
from .parameters import FunctionCommand
from .saving import check_output, checked_name
from .scripts import script_errors

__all__ = ["function_in", "nodes_at_fault", "run_function"]

_FUNCTION = re.compile(r"(?P<script>.+\.py):(?P<name>\w+)", re.DOTALL)


def function_in(file: Path | str) -> tuple[Path, str] | None:
    """The script and the function of `poster.py:poster`; None if it names a file."""
    found = _FUNCTION.fullmatch(str(file))
    return (Path(found["script"]), found["name"]) if found is not None and not Path(file).exists() else None


def run_function(script: Path, name: str, words: Sequence[str], options: Mapping[str, Any]) -> None:
    """Runs a function of a script, and saves what it returns.

    Args:
        script: The script.
        name: The function.
        words: What stands behind it.
        options: `output`, `name`, `json`, `server` and `traceback` as they stand before it.
    """
    from ..runtime.script import script_function

    wants_help = any(word in ("-h", "--help") for word in words)
    shows = options["traceback"] or "--traceback" in words
    with contextlib.ExitStack() as stack:
        with script_errors(script, shows), _aside(options["json"] or "--json" in words):
            try:
                function = stack.enter_context(
                    script_function(script, name, server=options["server"], only_look=wants_help)
                )
            except NotLoadedError as failure:
                if not wants_help:
                    raise
                raise ScriptError(
                    f"--help asks no server, and {script} uses nodes where it is imported ({failure}): use them in "
                    "functions only."
                ) from None
        command = FunctionCommand(function, str(script))
        given = command.read(words)
        chosen = {key: given.options[key] or value for key, value in options.items()}
        template = checked_name(chosen["name"])
        check_output(chosen["output"])
        folder = Path(chosen["output"] or ".")
        with script_errors(script, shows):
            _load(chosen["server"], stack)
        positions, keywords = command.arguments(given)
        seed = keywords.get("seed", _default(function, "seed"))
        saver = _Saver(folder, template, {"seed": "" if seed is None else seed}, function, chosen["json"])
        try:
            with script_errors(script, shows), _aside(chosen["json"]):
                saver.take(_finished(function(*positions, **keywords)))
                stack.close()  # waits for what was queued and not returned
        except ComfyScriptError as failure:
            if chosen["json"]:
                print_json({"runs": [], "error": {"message": failure.message, "nodes": nodes_at_fault(failure)}})
            raise
    saver.tell(seed)


def _aside(as_json: bool) -> AbstractContextManager[object]:
    """Lets what a script prints go to stderr, where JSON is printed: it is none."""
    return contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext()


def nodes_at_fault(failure: ComfyScriptError) -> list[dict[str, Any]]:
    """The nodes that a server names in an error, for programs."""
    if isinstance(failure, NodeFailedError):
        return [{"id": failure.node_id, "message": failure.exception_message}]
    if isinstance(failure, PromptRefusedError):
        return [{"id": item.node_id, "message": item.message} for item in failure.node_errors]
    return []


def _load(server: str | None, stack: contextlib.ExitStack) -> None:
    """Does what the script's `load()` asks for; without one, the first use of a node does it."""
    from ..comfyui.discovery import SERVER_VARIABLE
    from ..runtime.default import default_session, load_now

    session = default_session()
    if server is not None and os.environ.get(SERVER_VARIABLE) != server:
        if session.loaded:
            address = blank_url_credentials(server)
            raise ScriptError(f"The script uses nodes where it is imported: write --server {address} before its name.")
        stack.enter_context(_environment(SERVER_VARIABLE, server))
    load_now()
    stack.callback(setattr, session, "needs_load", session.needs_load)
    session.needs_load = False


@contextlib.contextmanager
def _environment(name: str, value: str) -> Any:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _default(function: Callable[..., Any], name: str) -> Any:
    parameter = inspect.signature(function).parameters.get(name)
    return None if parameter is None or parameter.default is parameter.empty else parameter.default


def _finished(value: Any) -> Any:
    """What a function gives, also an asynchronous one."""
    if inspect.iscoroutine(value):
        return asyncio.run(value)
    if inspect.isasyncgen(value):

        async def everything() -> list[Any]:
            return [each async for each in value]

        return asyncio.run(everything())
    return value


class _Saver:
    """Saves what a function returns: files of results, pictures; and tells texts and numbers."""

    def __init__(
        self, folder: Path, template: str, fields: dict[str, Any], function: Callable[..., Any], quiet: bool
    ) -> None:
        self._folder = folder
        self._template = template
        self._fields = fields
        self._function = function
        self._quiet = quiet
        self._files: list[str] = []
        self._values: list[Any] = []

    def take(self, value: Any) -> None:
        """Saves a value; those of a generator one by one, as they come."""
        from ..runtime.gathering import leaves, results_of
        from ..runtime.opened.saving import save_results
        from ..runtime.provenance import source_of
        from ..runtime.results import Result, TextResult

        if isinstance(value, GeneratorType):
            for each in value:
                self.take(each)
            return
        found = [self._shown(leaf) for leaf in leaves(value)]
        running = [leaf for leaf in found if isinstance(leaf, Result) or hasattr(leaf, "wait")]
        plain: Any = inspect.unwrap(self._function)
        results = results_of(running, source_of(plain.__code__.co_filename, plain.__globals__))
        name, first = self._function.__name__, len(self._files) + 1
        paths = save_results(results, self._folder, self._template, self._fields, first=first, unnamed=name)
        self._say_files(paths)
        for result in results:
            if isinstance(result, TextResult):
                self._say(result.text)
        for leaf in found:
            if not any(leaf is each for each in running):
                self._one(leaf)

    @staticmethod
    def _shown(leaf: Any) -> Any:
        """In real mode, what a node made as a result: it has its workflow in it."""
        session = sys.modules.get("comfy_script.runtime.real.session")
        if session is None or not session.default_session().loaded or not hasattr(leaf, "shape"):
            return leaf
        from ..runtime.real import util

        try:
            return util.preview(leaf)
        except ResultError:
            return leaf

    def _one(self, value: Any) -> None:
        from ..runtime.opened.saving import save_contents
        from ..runtime.uploads import image_bytes, is_file_like

        if value is None:
            return
        if isinstance(value, (str, int, float, Path)):
            self._say(str(value) if isinstance(value, Path) else value)
        elif is_file_like(value):
            named = [(f"{self._function.__name__}.png", image_bytes(value))]
            first = len(self._files) + 1
            self._say_files(save_contents(named, self._folder, self._template, self._fields, first=first))
        else:
            raise ResultError(
                f"{self._function.__name__}() returned a {type(value).__name__}, which can't be saved: return outputs, "
                "results, workflows, pictures or texts."
            )

    def _say_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._files.append(str(path))
            if not self._quiet:
                print_text(str(path))

    def _say(self, value: Any) -> None:
        self._values.append(value)
        if not self._quiet:
            print_text(str(value))

    def tell(self, seed: Any) -> None:
        """Says what came of it all."""
        if self._quiet:
            print_json({"runs": [{"seed": seed, "files": self._files, "values": self._values}]})
        elif not self._files and not self._values:
            note(f"{self._function.__name__}() returned nothing to save: `return` the outputs whose files you want.")
