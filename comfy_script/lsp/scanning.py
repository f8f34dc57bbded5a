"""The text of a script without a tree: where its statements begin, and what stands around a place in it.

A text that is being typed is broken where it matters, so brackets are counted as far as they can be: one that isn't
closed ends where a line is indented no deeper than its statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = [
    "OpenCall",
    "OpenString",
    "StatementLines",
    "Surroundings",
    "TypedArgument",
    "code_before",
    "statement_lines",
    "surroundings_at",
]

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n\r]*)
    | (?P<string>(?:\b[rRbBuUfFtT]{1,2})?
        (?:\"\"\"(?:[^\\]|\\.)*?(?:\"\"\"|\Z) | '''(?:[^\\]|\\.)*?(?:'''|\Z)
        | "(?:[^"\\\n\r]|\\.)*(?:"|(?=[\n\r])|\Z|\\\Z) | '(?:[^'\\\n\r]|\\.)*(?:'|(?=[\n\r])|\Z|\\\Z)))
    | (?P<open>[(\[{]) | (?P<close>[)\]}])
    | (?P<joined>\\(?:\r\n|\r|\n))
    | (?P<end>\r\n|\r|\n)
    | (?P<comma>,) | (?P<colon>:)
    | (?P<word>\w+)
    | (?P<space>[ \t\f]+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_DOTTED = r"[^\W\d]\w*(?:\s*\.\s*\w+|\[[^\[\]\n]*\]|\(\))*"
_PRIMARY = re.compile(rf"(?<!\w){_DOTTED}\s*\Z")
_DEFINES = re.compile(r"\b(?:def|class)\s+\w*\s*\Z")
_KEYWORD = re.compile(r"\s*([^\W\d]\w*)\s*=(?!=)\s*")
_OWNER = re.compile(rf"(?<!\w)({_DOTTED})\s*\.\s*\Z")
_WORD = re.compile(r"(?<!\w)\w*\Z")
_QUOTE = re.compile(r"([rRbBuUfFtT]{0,2})(\"\"\"|'''|\"|')")


@dataclass(frozen=True)
class StatementLines:
    """The lines of a statement, or of the head of one that has others in it.

    Attributes:
        first, last: Lines, from 1.
        indent: Columns before it.
        start: Characters of the text before its first line.
        end: Characters up to the end of its last line, without the line's end.
        is_open: One of its brackets isn't closed.
    """

    first: int
    last: int
    indent: int
    start: int
    end: int
    is_open: bool = False


def statement_lines(text: str) -> list[StatementLines]:
    """The statements of a text, in order. Lines without any belong to none."""
    found: list[StatementLines] = []
    line, line_start = 1, 0
    first: tuple[int, int, int] | None = None
    depth = 0

    def finish(last: int, end: int) -> None:
        nonlocal first, depth
        if first is not None:
            found.append(StatementLines(first[0], last, first[1], first[2], end, depth > 0))
        first, depth = None, 0

    code_end, code_line = 0, 1
    at_start = True
    for token in _TOKEN.finditer(text):
        kind, start = token.lastgroup or "", token.start()
        if kind in ("end", "joined"):
            if kind == "end" and depth == 0:
                finish(code_line, code_end)
            line, line_start, at_start = line + 1, token.end(), True
            continue
        if kind in ("space", "comment"):
            continue
        if at_start:
            at_start = False
            indent = start - line_start
            if first is not None and depth and indent <= first[1] and kind != "close":
                finish(code_line, code_end)
        if first is None:
            first = line, start - line_start, line_start
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth = max(depth - 1, 0)
        elif kind == "string":
            line += len(re.findall(r"\r\n|\r|\n", token[0]))
            line_start = max(line_start, start + max(token[0].rfind("\n"), token[0].rfind("\r")) + 1)
        code_end, code_line = token.end(), line
    finish(code_line, code_end)
    return found


@dataclass(frozen=True)
class TypedArgument:
    """An argument of a call that is being typed.

    Attributes:
        name: Its keyword; None by position.
        text: Its value.
    """

    name: str | None
    text: str


@dataclass
class OpenCall:
    """A call in which somebody types.

    Attributes:
        function: The text of what is called.
        before: The arguments before the one that is typed.
        keyword: The keyword of the one that is typed, if it is there already.
        typed: Its value as far as it is typed.
        behind: The arguments behind it.
        brackets: The brackets that are open inside of it: `[`, `{`, `(`.
        start: Characters of the text before the `(`.
        end: Characters up to its `)`, or to the end of the statement.
    """

    function: str
    before: list[TypedArgument]
    keyword: str | None
    typed: str
    start: int
    behind: list[TypedArgument] = field(default_factory=list)
    brackets: str = ""
    end: int = 0

    @property
    def position(self) -> int | None:
        """How many arguments by position stand before; None for one by keyword, and behind one."""
        is_by_name = self.keyword is not None or any(
            each.name is not None or each.text.startswith("**") for each in self.before
        )
        return None if is_by_name else len(self.before)


@dataclass
class OpenString:
    """A string in which somebody types.

    Attributes:
        start, end: Characters of the text before its content, and up to its end.
        quote: `'`, `"` or three of them.
        prefix: Such as `r`, in lower case.
        is_closed: Its end is there already.
    """

    start: int
    end: int
    quote: str
    prefix: str
    is_closed: bool


@dataclass
class Surroundings:
    """What stands around a place of a script.

    Attributes:
        offset: Characters of the text before it.
        word: The part of a name before it.
        owner: What stands before the dot, of an attribute.
        string: The string that it is in.
        in_comment: It is in a comment.
        calls: The calls that it is in, the innermost first.
        brackets: Of all brackets that it is in, those of calls too: characters of the text before each.
        statement: The statement's text up to it.
    """

    offset: int
    word: str = ""
    owner: str | None = None
    string: OpenString | None = None
    in_comment: bool = False
    calls: list[OpenCall] = field(default_factory=list)
    brackets: list[int] = field(default_factory=list)
    statement: str = ""

    @property
    def call(self) -> OpenCall | None:
        """The innermost call."""
        return self.calls[0] if self.calls else None


@dataclass
class _Frame:
    bracket: str
    start: int
    function: str | None
    commas: list[int] = field(default_factory=list)


def surroundings_at(text: str, offset: int) -> Surroundings:
    """What stands around a place.

    Args:
        text: The script.
        offset: Characters before the place.
    """
    start, end = _statement(text, offset)
    place = Surroundings(offset, statement=text[start:offset])
    frames: list[_Frame] = []
    code = start
    for token in _tokens(text, start, end):
        kind, begin, stop = token
        if kind == "string" and begin < offset and (offset < stop or not _is_closed(text, begin, stop)):
            place.string = _string(text, begin, stop)
            code = begin
            break
        if kind == "comment" and begin < offset <= stop:
            place.in_comment = True
            return place
        if stop > offset:
            break
        code = stop
        if kind == "open":
            frames.append(_Frame(text[begin], begin, _function(text, start, begin)))
        elif kind == "close" and frames:
            frames.pop()
        elif kind == "comma" and frames:
            frames[-1].commas.append(begin)
    if place.string is None:
        code = offset
        before = text[start:offset]
        word = _WORD.search(before)
        place.word = word[0] if word else ""
        owner = _OWNER.search(before[: len(before) - len(place.word)])
        place.owner = owner[1] if owner else None
    place.brackets = [frame.start for frame in frames]
    brackets = ""
    for depth, frame in enumerate(reversed(frames)):
        if frame.function:
            place.calls.append(_call(text, frame, code, brackets))
            _look_behind(text, place.calls[-1], place, end, depth)
        brackets = frame.bracket + brackets
    return place


def code_before(text: str, start: int, end: int) -> str:
    """A part of a text up to its last code, without the comments and space behind that."""
    code = start
    for kind, _, stop in _tokens(text, start, end):
        if kind not in ("comment", "space", "end", "joined"):
            code = stop
    return text[start:code]


def _statement(text: str, offset: int) -> tuple[int, int]:
    line_start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    found = [part for part in statement_lines(text) if part.start <= offset]
    if found and line_start <= max(found[-1].end, found[-1].start):
        return found[-1].start, max(found[-1].end, offset)
    return line_start, offset


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for token in _TOKEN.finditer(text, start, end):
        yield token.lastgroup or "", token.start(), token.end()


def _string(text: str, begin: int, stop: int) -> OpenString | None:
    opened = _QUOTE.match(text, begin)
    if opened is None:
        return None
    is_closed = _is_closed(text, begin, stop)
    end = stop - len(opened[2]) if is_closed else stop
    return OpenString(opened.end(), end, opened[2], opened[1].lower(), is_closed)


def _is_closed(text: str, begin: int, stop: int) -> bool:
    opened = _QUOTE.match(text, begin)
    return opened is not None and stop - opened.end() >= len(opened[2]) and text.endswith(opened[2], opened.end(), stop)


def _function(text: str, start: int, bracket: int) -> str | None:
    """What is called, if a bracket is that of a call."""
    if text[bracket] != "(" or _DEFINES.search(text, start, bracket):
        return None
    found = _PRIMARY.search(text, start, bracket)
    return found[0].strip() if found else None


def _given(text: str) -> TypedArgument:
    if "#" in text:
        text = "".join(text[start:end] for kind, start, end in _tokens(text, 0, len(text)) if kind != "comment")
    keyword = _KEYWORD.match(text)
    return TypedArgument(keyword[1], text[keyword.end() :].strip()) if keyword else TypedArgument(None, text.strip())


def _call(text: str, frame: _Frame, code: int, brackets: str) -> OpenCall:
    edges = [frame.start, *frame.commas]
    parts = [text[begin + 1 : end] for begin, end in zip(edges, [*frame.commas, code], strict=True)]
    current = _given(parts[-1])
    before = [_given(part) for part in parts[:-1]]
    return OpenCall(frame.function or "", before, current.name, current.text, frame.start, brackets=brackets)


def _look_behind(text: str, call: OpenCall, place: Surroundings, end: int, depth: int) -> None:
    """Reads the arguments behind the place, up to the end of the call."""
    level = depth
    begin = place.string.end + len(place.string.quote) * place.string.is_closed if place.string else place.offset
    edge: int | None = None
    call.end = end
    for kind, start, stop in _tokens(text, begin, end):
        if kind == "open":
            level += 1
        elif kind == "close":
            level -= 1
            if level < 0:
                call.end = start
                break
        elif kind == "comma" and level == 0:
            if edge is not None:
                call.behind.append(_given(text[edge:start]))
            edge = stop
    if edge is not None and text[edge : call.end].strip():
        call.behind.append(_given(text[edge : call.end]))
