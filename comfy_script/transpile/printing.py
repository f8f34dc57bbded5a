"""Syntax trees as source, laid out as `ruff format` does it with its default settings."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from .literals import number, string, string_parts, width
from .records import Comment

__all__ = ["LINE_LENGTH", "Comments", "print_module"]

LINE_LENGTH = 88
_INDENT = 4


Comments = Mapping[ast.stmt, Comment]


def print_module(module: ast.Module, comments: Comments, notes: Sequence[str] = ()) -> str:
    """The source of a script.

    Args:
        module: Imports, functions, assignments, calls, and the block that runs them.
        comments: What stands above statements.
        notes: Lines of a comment at its top.
    """
    lines = [*map(_comment_line, notes), *_block(module.body, 0, comments)]
    if notes and module.body:
        lines[len(notes) : len(notes)] = [""] * (2 if isinstance(module.body[0], ast.FunctionDef) else 1)
    return "".join(f"{line}\n" for line in lines)


def _block(body: Sequence[ast.stmt], indent: int, comments: Comments) -> Iterator[str]:
    before: ast.stmt | None = None
    for statement in body:
        comment = comments.get(statement)
        if before is not None:
            yield from [""] * _blank_lines(before, statement, comment is not None and comment.apart)
        if comment is not None:
            for line in comment.lines:
                yield _comment_line(line, indent)
        yield from _statement(statement, indent, comments)
        before = statement


def _comment_line(text: str, indent: int = 0) -> str:
    return f"{' ' * indent}# {text}".rstrip()


def _blank_lines(before: ast.stmt, statement: ast.stmt, apart: bool) -> int:
    if isinstance(before, ast.FunctionDef) or isinstance(statement, ast.FunctionDef):
        return 2
    if isinstance(statement, ast.ImportFrom):
        return 0
    return 1 if apart or isinstance(before, (ast.ImportFrom, ast.With)) else 0


def _with_item(item: ast.withitem) -> str:
    value = _flat(item.context_expr)
    return value if item.optional_vars is None else f"{value} as {_flat(item.optional_vars)}"


def _statement(statement: ast.stmt, indent: int, comments: Comments) -> Iterator[str]:
    pad = " " * indent
    if isinstance(statement, ast.Assign):
        (target,) = statement.targets
        yield _assignment(target, statement.value, indent)
    elif isinstance(statement, ast.Expr):
        yield _expression(statement.value, indent, pad, "")
    elif isinstance(statement, ast.Return):
        assert statement.value is not None
        yield _returned(statement.value, indent)
    elif isinstance(statement, ast.ImportFrom):
        yield f"{pad}from {statement.module} import {', '.join(alias.name for alias in statement.names)}"
    elif isinstance(statement, ast.FunctionDef):
        for decorator in statement.decorator_list:
            yield f"{pad}@{_flat(decorator)}"
        yield _header(statement, indent)
        yield from _block(statement.body, indent + _INDENT, comments)
    elif isinstance(statement, ast.With):
        yield f"{pad}with {', '.join(_with_item(item) for item in statement.items)}:"
        yield from _block(statement.body, indent + _INDENT, comments)
    elif isinstance(statement, ast.If):
        yield f"{pad}if {_flat(statement.test)}:"
        yield from _block(statement.body, indent + _INDENT, comments)
    elif isinstance(statement, ast.For):
        yield f"{pad}for {_flat(statement.target)} in {_flat(statement.iter)}:"
        yield from _block(statement.body, indent + _INDENT, comments)
    elif isinstance(statement, ast.Pass):
        yield f"{pad}pass"
    else:
        raise TypeError(f"a script has no {type(statement).__name__}")


def _assignment(target: ast.expr, value: ast.expr, indent: int) -> str:
    pad = " " * indent
    left = _flat_tuple(target) if isinstance(target, ast.Tuple) else _flat(target)
    opened = _opening(value)
    if width(f"{pad}{left} = (") > LINE_LENGTH and isinstance(target, ast.Tuple):
        lines = [f"{pad}(", *(f"{pad}    {_flat(item)}," for item in target.elts)]
        return "\n".join([*lines, _expression(value, indent, f"{pad}) = ", "")])
    if width(f"{pad}{left} = {opened}") > LINE_LENGTH:
        inner = _expression(value, indent + _INDENT, f"{pad}    ", "")
        return f"{pad}{left} = (\n{inner}\n{pad})"
    return _expression(value, indent, f"{pad}{left} = ", "")


def _opening(value: ast.expr) -> str:
    return f"{_flat(value.func)}(" if isinstance(value, ast.Call) and (value.args or value.keywords) else _flat(value)


def _returned(value: ast.expr, indent: int) -> str:
    pad = " " * indent
    text = _flat_tuple(value) if isinstance(value, ast.Tuple) else _flat(value)
    if width(f"{pad}return {text}") <= LINE_LENGTH or not isinstance(value, ast.Tuple):
        return f"{pad}return {text}"
    return "\n".join([f"{pad}return (", *(f"{pad}    {_flat(item)}," for item in value.elts), f"{pad})"])


def _header(function: ast.FunctionDef, indent: int) -> str:
    pad = " " * indent
    inner = " " * (indent + _INDENT)
    returns = f" -> {_flat(function.returns)}" if function.returns is not None else ""
    parameters = list(_parameters(function.args))
    texts = [_flat_parameter(argument, default) for argument, default in parameters]
    one_line = f"{pad}def {function.name}({', '.join(texts)}){returns}:"
    if width(one_line) <= LINE_LENGTH or not texts:
        return one_line
    joined = f"{inner}{', '.join(texts)}"
    if width(joined) <= LINE_LENGTH:
        return f"{pad}def {function.name}(\n{joined}\n{pad}){returns}:"
    lines = [_parameter(argument, default, inner) for argument, default in parameters]
    return "\n".join([f"{pad}def {function.name}(", *lines, f"{pad}){returns}:"])


def _parameters(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    defaults: list[ast.expr | None] = [None] * (len(arguments.args) - len(arguments.defaults))
    yield from zip(arguments.args, [*defaults, *arguments.defaults], strict=True)


def _flat_parameter(argument: ast.arg, default: ast.expr | None) -> str:
    assert argument.annotation is not None
    return f"{argument.arg}: {_flat(argument.annotation)}{_default(default)}"


def _default(default: ast.expr | None) -> str:
    return "" if default is None else f" = {_flat(default)}"


def _parameter(argument: ast.arg, default: ast.expr | None, pad: str) -> str:
    """A parameter on a line of its own; one that is too long breaks in its annotation."""
    text = f"{pad}{_flat_parameter(argument, default)},"
    annotation = argument.annotation
    if width(text) <= LINE_LENGTH:
        return text
    if isinstance(annotation, ast.BinOp):
        left, right = _flat(annotation.left).replace(" | ", f"\n{pad}| "), _flat(annotation.right)
        return f"{pad}{argument.arg}: {left}\n{pad}| {right}{_default(default)},"
    if isinstance(annotation, ast.Subscript):
        inside = annotation.slice
        options = _flat_tuple(inside) if isinstance(inside, ast.Tuple) else _flat(inside)
        return f"{pad}{argument.arg}: {_flat(annotation.value)}[\n{pad}    {options}\n{pad}]{_default(default)},"
    if isinstance(default, (ast.Dict, ast.List)) and annotation is not None:
        return _expression(default, len(pad), f"{pad}{argument.arg}: {_flat(annotation)} = ", ",")
    return text


# -- expressions ---------------------------------------------------------------------------------------------------


def _expression(node: ast.expr, indent: int, before: str, behind: str) -> str:
    """An expression with what stands before it on its first line and behind it on its last.

    Args:
        node: The expression.
        indent: That of the line which it begins on.
        before: With the indentation.
        behind: A comma, or nothing.
    """
    if isinstance(node, ast.Call):
        return _call(node, indent, before, behind)
    text = f"{before}{_flat(node)}{behind}"
    if width(text) <= LINE_LENGTH:
        return text
    pad, inner = " " * indent, indent + _INDENT
    if isinstance(node, ast.List) and node.elts:
        return _exploded(f"{before}[", [("", each) for each in node.elts], f"{pad}]{behind}", inner, ",")
    if isinstance(node, ast.Dict) and node.keys:
        pairs = [(f"{_flat(key)}: ", value) for key, value in zip(node.keys, node.values, strict=True) if key]
        return _exploded(f"{before}{{", pairs, f"{pad}}}{behind}", inner, ",")
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        first, *rest = string_parts(node.value) or ['""']
        return "\n".join([before + first, *(pad + part for part in rest)]) + behind
    return text


def _call(node: ast.Call, indent: int, before: str, behind: str) -> str:
    opening = f"{before}{_flat(node.func)}("
    joined = ", ".join(_flat_arguments(node))
    text = f"{opening}{joined}){behind}"
    if width(text) <= LINE_LENGTH or not joined:
        return text
    pad, inner = " " * indent, indent + _INDENT
    closing = f"{pad}){behind}"
    if inner + width(joined) <= LINE_LENGTH:
        return f"{opening}\n{' ' * inner}{joined}\n{closing}"
    items: list[tuple[str, ast.expr]] = [("", each) for each in node.args]
    items += [(f"{each.arg}=" if each.arg else "**", each.value) for each in node.keywords]
    return _exploded(opening, items, closing, inner, "," if len(items) > 1 else "")


def _exploded(opening: str, items: Iterable[tuple[str, ast.expr]], closing: str, indent: int, comma: str) -> str:
    pad = " " * indent
    return "\n".join([opening, *(_expression(each, indent, pad + name, comma) for name, each in items), closing])


def _flat(node: ast.expr) -> str:
    return _FLAT[type(node)](node)


def _flat_tuple(node: ast.Tuple) -> str:
    return ", ".join(map(_flat, node.elts)) + ("," if len(node.elts) == 1 else "")


def _flat_constant(node: ast.Constant) -> str:
    value = node.value
    if isinstance(value, str):
        return string(value)
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, (int, float)):
        return number(value)
    raise TypeError(f"a script has no {type(value).__name__} constants")


def _flat_arguments(node: ast.Call) -> list[str]:
    arguments = [_flat(each) for each in node.args]
    for each in node.keywords:
        arguments.append(f"{each.arg}={_flat(each.value)}" if each.arg else f"**{_flat(each.value)}")
    return arguments


def _flat_call(node: ast.Call) -> str:
    return f"{_flat(node.func)}({', '.join(_flat_arguments(node))})"


def _flat_subscript(node: ast.Subscript) -> str:
    inner = _flat_tuple(node.slice) if isinstance(node.slice, ast.Tuple) else _flat(node.slice)
    return f"{_flat(node.value)}[{inner}]"


def _flat_dict(node: ast.Dict) -> str:
    return f"{{{', '.join(f'{_flat(k)}: {_flat(v)}' for k, v in zip(node.keys, node.values, strict=True) if k)}}}"


_FLAT: dict[type, Callable[..., str]] = {
    ast.Name: lambda node: node.id,
    ast.Constant: _flat_constant,
    ast.Call: _flat_call,
    ast.UnaryOp: lambda node: f"-{_flat(node.operand)}",
    ast.BinOp: lambda node: f"{_flat(node.left)} | {_flat(node.right)}",
    ast.Compare: lambda node: f"{_flat(node.left)} == {_flat(node.comparators[0])}",
    ast.Attribute: lambda node: f"{_flat(node.value)}.{node.attr}",
    ast.Subscript: _flat_subscript,
    ast.List: lambda node: f"[{', '.join(map(_flat, node.elts))}]",
    ast.Tuple: lambda node: f"({_flat_tuple(node)})",
    ast.Dict: _flat_dict,
}
