"""What a sweep runs: a workflow's file, or a function of a script; and how the values of its parameters are read."""

from __future__ import annotations

import contextlib
import glob
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import typer

from .._near import did_you_mean, near_words
from .._placeholders import Placeholder, loaded
from .._reading import expanded
from ..errors import NotLoadedError, ScriptError, WorkflowError
from .axes import Taking, axis
from .functions import function_in
from .parameters import FunctionCommand
from .scripts import script_errors
from .workflow_files import is_workflow

if TYPE_CHECKING:
    from ..pool.files import FileJobs
    from ..runtime.namespace import Namespace

__all__ = ["Target", "opened_target", "script_of"]

_CHECKED = 100
"""Values of one parameter that are tried before anything is run."""


class Target(Protocol):
    """What a sweep runs."""

    name: str

    def source(self) -> Any:
        """What the pool's `map` takes."""
        ...

    def axes(
        self, settings: Mapping[str, list[str]], images: Sequence[str], nodes: Namespace[Any]
    ) -> dict[str, Sequence[Any]]:
        """Values by parameter.

        Args:
            settings: What was typed, by name.
            images: `NODE=FILE`.
            nodes: Those of the pool.

        Raises:
            typer.BadParameter, WorkflowError, NodeCallError: There is no such parameter, or it doesn't take them.
        """
        ...


@contextlib.contextmanager
def opened_target(file: Path, traceback: bool) -> Iterator[Target]:
    """Reads what a sweep is to run. No server is asked.

    Args:
        file: As it was named: a workflow's file, or `poster.py:poster`.
        traceback: Show Python's for errors of a script.

    Raises:
        WorkflowError, FormatError, ScriptError: There is none.
    """
    function = function_in(file)
    if function is not None:
        with _imported(*function, traceback) as target:
            yield target
        return
    if not is_workflow(file) and file.suffix == ".py":
        raise ScriptError(f"{file} is a script: name the function in it that is to be run, as {file}:function.")
    if str(file) != "-" and not file.is_file():
        raise WorkflowError(f"There is no workflow {file}.")
    from ..pool.files import FileJobs

    yield _File(FileJobs(str(file)))


def script_of(file: Path) -> Path:
    """The script that is named, without its function."""
    function = function_in(file)
    return file if function is None else function[0]


class _File:
    """A workflow's file."""

    def __init__(self, jobs: FileJobs) -> None:
        self._jobs = jobs
        self.name = "workflow" if jobs.name == "stdin" else Path(jobs.name).stem

    def source(self) -> Any:
        return self._jobs

    def axes(
        self, settings: Mapping[str, list[str]], images: Sequence[str], nodes: Namespace[Any]
    ) -> dict[str, Sequence[Any]]:
        from ..runtime.opened.settings import apply_value, image_place, input_spec, typed_value

        workflow = self._jobs.opened(nodes.registry)
        found: dict[str, Sequence[Any]] = {}
        for place, paths in _pictures(images).items():
            found[image_place(workflow, place)] = paths
        for place, texts in settings.items():

            def convert(text: str, place: str = place) -> Any:
                return typed_value(workflow, place, text)

            taking, options = _taking(input_spec(workflow, place), workflow, place)
            found[place] = axis(place, texts, taking, convert, options)
        for place, values in found.items():
            trial = workflow.copy()
            for value in [*values[:_CHECKED], values[-1]]:
                apply_value(trial, place, value)
        return found


def _taking(spec: Any, workflow: Any, place: str) -> tuple[Taking, tuple[str, ...]]:
    """How values of an input are told apart, and options that are one whatever is in them."""
    from ..registry.records import InputKind
    from ..runtime.opened.settings import present_value

    if spec is not None:
        if spec.kind in (InputKind.INT, InputKind.FLOAT):
            return "numbers", ()
        if spec.kind in (InputKind.COMBO, InputKind.BOOLEAN):
            return "options", tuple(str(option) for option in spec.options)
        if spec.kind is InputKind.STRING:
            return "texts", ()
    present = present_value(workflow, place)
    return ("texts", ()) if isinstance(present, str) else ("anything", ())


def _pictures(images: Sequence[str]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for text in images:
        place, equals, pattern = text.partition("=")
        if not equals or not pattern:
            raise typer.BadParameter(f"--image {text}: write NODE=FILE, as in LoadImage=photo.png.")
        plain = expanded(pattern)
        paths = [plain] if plain.is_file() else [Path(path) for path in sorted(glob.glob(str(plain)))]  # noqa: PTH207
        if not paths:
            raise typer.BadParameter(f"--image {text}: there is no such file.")
        found.setdefault(place, []).extend(paths)
    return found


@contextlib.contextmanager
def _imported(script: Path, name: str, traceback: bool) -> Iterator[_Function]:
    from ..runtime.script import script_function

    with contextlib.ExitStack() as stack:
        with script_errors(script, traceback):
            try:
                function = stack.enter_context(script_function(script, name, only_look=True))
            except NotLoadedError as failure:
                raise ScriptError(
                    f"A sweep records what {name}() calls, and {script} uses nodes where it is imported ({failure}): "
                    "use them in functions only."
                ) from None
        yield _Function(function, script)


class _Function:
    """A function of a script: one that gets the nodes as its first parameter, or one that imports them."""

    def __init__(self, function: Callable[..., Any], script: Path) -> None:
        self._function = function
        self.name = function.__name__
        parameters = inspect.signature(function).parameters
        self._gets_nodes = next(iter(parameters), "") == "nodes"
        self._command = FunctionCommand(function, str(script), given=("nodes",) if self._gets_nodes else ())
        self._where = f"{script}:{self.name}"
        self._parameters = parameters

    def source(self) -> Any:
        """The function as a pool calls it: with the pool's nodes as those that the script imports."""
        from ..runtime.default import using

        def call(nodes: Namespace[Any], **params: Any) -> Any:
            with using(nodes.session):
                for name, parameter in self._parameters.items():
                    if name not in params and isinstance(parameter.default, Placeholder):
                        params[name] = loaded(parameter.default)
                first = [nodes] if self._gets_nodes else []
                for name, parameter in self._parameters.items():
                    if parameter.kind is parameter.POSITIONAL_ONLY and not (first and name == "nodes"):
                        first.append(params.pop(name, parameter.default))
                return self._function(*first, **params)

        call.__name__ = self.name
        return call

    def axes(
        self, settings: Mapping[str, list[str]], images: Sequence[str], nodes: Namespace[Any]
    ) -> dict[str, Sequence[Any]]:
        from ..runtime.default import using

        if images:
            raise typer.BadParameter("--image is for workflows: a function has parameters, see --set.")
        names = self._command.names()
        for name in settings:
            if name not in names:
                hint = did_you_mean(near_words(name, names)) or f"it has {', '.join(names) or 'none'}."
                raise typer.BadParameter(f"--set {name}: {self._where} has no such parameter; {hint}")
        missing = [name for name in self._command.required() if name not in settings]
        if missing:
            raise typer.BadParameter(f"{self._where} needs a value: --set {missing[0]}=…")
        with using(nodes.session):
            return {name: self._axis(name, texts) for name, texts in settings.items()}

    def _axis(self, name: str, texts: Sequence[str]) -> Sequence[Any]:
        taking, options = self._command.taking(name)
        return axis(
            name, texts, taking, lambda text: self._command.word(name, text, guess=taking == "anything"), options
        )
