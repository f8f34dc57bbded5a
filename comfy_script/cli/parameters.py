"""A function as a command: its signature as options, its docstring as help."""

from __future__ import annotations

import contextlib
import copy
import inspect
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.main
from typer.models import OptionInfo, ParameterInfo

from .._placeholders import Placeholder, loaded, path_of, placeholder
from ..errors import NotLoadedError, ScriptError
from .kinds import ParameterKind, choices_of, kind_of
from .saving import JsonOption, NameOption, OutputOption, ServerOption
from .scripts import TracebackOption

if TYPE_CHECKING:
    from .axes import Taking

__all__ = ["CommandLine", "FunctionCommand"]

_OURS: dict[str, Any] = {
    "output": OutputOption,
    "name": NameOption,
    "json": JsonOption,
    "server": ServerOption,
    "traceback": TracebackOption,
}
"""Options that each function's command has besides, unless the function has one of that name."""
_PREFIX = "run_"
_YES = ("true", "yes", "on", "1")
_NO = ("false", "no", "off", "0")


@dataclass(slots=True)
class CommandLine:
    """A command line that was read.

    Attributes:
        context: Of the command, for errors.
        words: Parameter → what was given for it; only those that were.
        options: Ours, by name; None for what wasn't given.
    """

    context: Any
    words: dict[str, Any]
    options: dict[str, Any]


class FunctionCommand:
    """The command of a function.

    Args:
        function: The function.
        script: The script that it is in, as it was named.
        given: Parameters that no command line gives.

    Raises:
        ScriptError: A command line can't call it; says why.
    """

    def __init__(self, function: Callable[..., Any], script: str, given: Sequence[str] = ()) -> None:
        self.function = function
        self._script = script
        self._given = given
        self._alone: dict[str, FunctionCommand] = {}
        self._name = f"{script}:{function.__name__}"
        self._summary, self._help = _docstring(function)
        self._kinds: dict[str, ParameterKind] = {}
        self._positional: list[str] = []
        parameters = self._parameters()
        ours = [
            inspect.Parameter(f"{_PREFIX}{name}", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
            for name, annotation in _OURS.items()
            if name not in self._kinds
        ]

        def read(**values: Any) -> dict[str, Any]:
            return values

        made: Any = read
        made.__signature__ = inspect.Signature([*parameters, *ours])
        made.__annotations__ = {each.name: each.annotation for each in (*parameters, *ours)}
        app = typer.Typer(
            rich_markup_mode=None,
            add_completion=False,
            pretty_exceptions_enable=False,
            context_settings={"help_option_names": ["-h", "--help"]},
        )
        app.command(help=self._summary)(read)
        self._command = typer.main.get_command(app)

    def _parameters(self) -> list[inspect.Parameter]:
        hints = _hints(self.function)
        found: list[inspect.Parameter] = []
        for each in inspect.signature(self.function).parameters.values():
            if each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD):
                continue  # may be left out
            if each.name in self._given:
                continue
            required = each.default is each.empty
            hint = hints.get(each.name, _type_of(each.default))
            kind = kind_of(hint)
            if kind is None or each.name == "help" or each.name.startswith("_"):
                if not required:
                    continue
                raise ScriptError(
                    f"{self._name}: a command line can't give {each.name!r}, "
                    f"{'which' if kind is not None else _said(hint)}. Give it a default, or write a function around it."
                )
            self._kinds[each.name] = kind
            if each.kind is each.POSITIONAL_ONLY:
                self._positional.append(each.name)
            found.append(self._parameter(each, kind, required))
        return found

    def _parameter(self, each: inspect.Parameter, kind: ParameterKind, required: bool) -> inspect.Parameter:
        is_argument = each.kind is each.POSITIONAL_ONLY
        info: ParameterInfo = copy.copy(kind.info) or (typer.Argument() if is_argument else typer.Option())
        said = info.help or kind.help or self._help.get(each.name, "")
        if isinstance(info, OptionInfo) and kind.is_list and "several" not in said:
            said = f"{said} May be repeated.".lstrip()
        default = "" if required else _default(each.default, each.name, kind)
        limits = [f"[{limit}]" for limit, _ in kind.checks]
        info.help = "  ".join(part for part in (said, default and f"[default: {default}]", *limits) if part)
        info.show_default = False
        info.metavar = info.metavar or kind.metavar
        info.min = kind.minimum if info.min is None else info.min
        info.max = kind.maximum if info.max is None else info.max
        if kind.is_picture:
            info.exists, info.dir_okay = True, False
        annotation: Any = Annotated[kind.type if required else kind.type | None, info]
        return inspect.Parameter(
            each.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if required else None,
            annotation=annotation,
        )

    def names(self) -> list[str]:
        """The parameters that a command line can give."""
        return list(self._kinds)

    def required(self) -> list[str]:
        """Those without a default."""
        parameters = inspect.signature(self.function).parameters
        return [name for name in self._kinds if parameters[name].default is inspect.Parameter.empty]

    def taking(self, name: str) -> tuple[Taking, tuple[str, ...]]:
        """How several values of a parameter are told apart, and words that are one value whatever is in them.

        Raises:
            typer.BadParameter: One value is several words.
        """
        kind = self._kinds[name]
        if typing.get_origin(kind.type) is tuple:
            raise typer.BadParameter(f"--set {name}: {self._name} takes several words for one value of it.")
        one = typing.get_args(kind.type)[0] if kind.is_list else kind.type
        if kind.choices is not None:
            return "options", tuple(choices_of(loaded(kind.choices)))
        if one in (int, float):
            return "numbers", ()
        if one is bool:
            return "options", ()
        parameter = inspect.signature(self.function).parameters[name]
        is_open = parameter.annotation is parameter.empty and parameter.default in (parameter.empty, None)
        return ("anything", ()) if is_open else ("texts", ())

    def word(self, name: str, text: str, *, guess: bool = False) -> Any:
        """The value of one word.

        Args:
            name: The parameter.
            text: The word.
            guess: Take what looks like a number for one, as where the function says nothing.

        Raises:
            typer.BadParameter: The parameter doesn't take it.
        """
        if guess:
            for number in (int, float):
                with contextlib.suppress(ValueError):
                    return number(text)
            return text
        alone = self._alone.get(name)
        if alone is None:
            others = [each for each in inspect.signature(self.function).parameters if each != name]
            alone = self._alone[name] = FunctionCommand(self.function, self._script, others)
        try:
            given = alone.read(alone._words(name, text))
            value = given.words[name]
            return self._value(name, value, given.context) if self._waits(name) else value
        except typer.BadParameter as failure:
            raise typer.BadParameter(f"--set {name}={text}: {failure.message}") from None

    def _words(self, name: str, text: str) -> list[str]:
        """One value on a command line."""
        if name in self._positional:
            return ["--", text]
        param: Any = next(each for each in self._command.params if each.name == name)
        if self._kinds[name].type is not bool:
            return [f"{param.opts[0]}={text}"] if param.opts[0].startswith("--") else [param.opts[0], text]
        if text.lower() not in _YES + _NO:
            raise typer.BadParameter("it is true or false.")
        return [param.opts[0] if text.lower() in _YES else param.secondary_opts[0]]

    def _waits(self, name: str) -> bool:
        """Whether only a server knows what a parameter takes."""
        return isinstance(self._kinds[name].choices, Placeholder)

    def read(self, words: Sequence[str]) -> CommandLine:
        """Reads a command line; for `--help`, prints that and ends the command.

        Args:
            words: What stands behind the function's name.

        Raises:
            typer.BadParameter: A value isn't right, as far as that can be told without a server. Other errors of usage
                come as typer has them, too.
        """
        context = self._command.make_context(f"comfy-script run {self._name}", list(words))
        values = self._command.invoke(context)
        ours = {name: values.pop(f"{_PREFIX}{name}", None) for name in _OURS}
        given = {name: value for name, value in values.items() if value is not None and not _is_empty(value)}
        for name in given:
            if not self._waits(name):
                given[name] = self._value(name, given[name], context)
        return CommandLine(context, given, ours)

    def arguments(self, given: CommandLine) -> tuple[list[Any], dict[str, Any]]:
        """What the function is called with, once nodes are loaded: positions and keywords.

        Raises:
            typer.BadParameter: The server has no such option.
        """
        values = {
            name: self._value(name, value, given.context) if self._waits(name) else value
            for name, value in given.words.items()
        }
        signature = inspect.signature(self.function).parameters
        for name, parameter in signature.items():
            if name not in values and isinstance(parameter.default, Placeholder):
                values[name] = loaded(parameter.default)
        first = []
        for name in self._positional:
            first.append(values.pop(name, signature[name].default))
        return first, values

    def _value(self, name: str, given: Any, context: Any) -> Any:
        try:
            return self._kinds[name].value(given)
        except NotLoadedError:
            raise
        except (ValueError, AttributeError) as failure:
            param = next(each for each in context.command.params if each.name == name)
            raise typer.BadParameter(str(failure), ctx=context, param=param) from None


def _is_empty(value: Any) -> bool:
    """Whether an option that may be repeated wasn't given: a command line has no words for an empty list."""
    return isinstance(value, (list, tuple)) and not value


def _docstring(function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """What a docstring says of the function, and of each parameter: in Google's, numpy's or Sphinx' style."""
    import docstring_parser

    parsed = docstring_parser.parse(inspect.getdoc(function) or "")
    said = "\n\n".join(part for part in (parsed.short_description, parsed.long_description) if part)
    return said, {each.arg_name: " ".join((each.description or "").split()) for each in parsed.params}


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    """A function's annotations. Names in texts that nothing has are nodes' names, or their link types."""
    plain: Any = inspect.unwrap(function)
    scope = dict(plain.__globals__)
    for annotation in plain.__annotations__.values():
        if isinstance(annotation, str):
            try:
                names = compile(annotation, "annotation", "eval").co_names
            except (SyntaxError, ValueError):
                continue  # get_type_hints tells
            for name in names:
                if name not in scope and not hasattr(scope.get("__builtins__"), name) and name[0].isupper():
                    scope[name] = _node_name(scope, name)
    try:
        return typing.get_type_hints(function, scope, include_extras=True)
    except Exception as failure:  # noqa: BLE001 - annotations are code of the script's
        raise ScriptError(
            f"{plain.__code__.co_filename}:{plain.__code__.co_firstlineno}: the annotations of {function.__name__}() "
            f"can't be read: {failure}"
        ) from None


def _node_name(scope: Mapping[str, Any], name: str) -> Any:
    import importlib

    from ..runtime import load

    is_real = getattr(scope.get("load", load), "__module__", "") != load.__module__
    return getattr(importlib.import_module(f"comfy_script.runtime{'.real' if is_real else ''}.nodes"), name, Any)


def _type_of(default: Any) -> Any:
    if default is inspect.Parameter.empty or default is None:
        return str
    if isinstance(default, Placeholder):
        path = path_of(default)
        return placeholder(default._find, *path[:-1]) if len(path) > 1 else default
    return type(default)


def _said(hint: Any) -> str:
    name = ".".join(path_of(hint)) if isinstance(hint, Placeholder) else getattr(hint, "__name__", None) or str(hint)
    return f"which is {'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"


def _default(value: Any, name: str, kind: ParameterKind) -> str:
    """A default as help shows it."""
    if value is None or value == () or value == []:
        return ""
    if kind.type is bool:
        option = name.replace("_", "-")
        return option if value else f"no-{option}"
    if isinstance(value, Placeholder):
        return path_of(value)[-1]
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, (list, tuple)):
        return ", ".join(_default(each, name, kind) for each in value)
    return str(value) if value != "" else "''"
