"""The jobs of a run as a table: in memory with pandas, as CSV without it, as Parquet with pyarrow."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._distribution import pip_install
from .._files import reason, write_atomically
from .._reading import absolute
from ..errors import ComfyScriptError, PoolError

if TYPE_CHECKING:
    import pandas

    from .run_rows import RunRow

__all__ = ["OWN_COLUMNS", "columns_of", "parameter_column", "to_frame", "write_table"]

OWN_COLUMNS = (
    *("state", "file", "files", "seconds", "worker", "models", "attempts", "kind", "error", "versions", "key"),
)
"""What a run knows of each job beside its parameters."""


def parameter_column(name: str) -> str:
    """The column of a parameter: its name, unless that is one of ours."""
    return f"params.{name}" if name in OWN_COLUMNS else name


def columns_of(rows: Iterable[RunRow]) -> dict[str, list[Any]]:
    """Columns by name: the parameters of all jobs, None where one hasn't it, then our own."""
    listed = list(rows)
    names = dict.fromkeys(name for row in listed for name in row.params)
    columns = {parameter_column(name): [row.params.get(name) for row in listed] for name in names}
    files = [list(row.urls) or [str(absolute(path)) for path in row.files] for row in listed]
    return columns | {
        "state": [row.state for row in listed],
        "file": [paths[0] if paths else None for paths in files],
        "files": files,
        "seconds": [row.seconds for row in listed],
        "worker": [row.worker for row in listed],
        "models": [list(row.models) for row in listed],
        "attempts": [row.executions for row in listed],
        "kind": [row.kind for row in listed],
        "error": [row.error for row in listed],
        "versions": [", ".join(f"{name} {version}" for name, version in row.versions.items()) for row in listed],
        "key": [row.key for row in listed],
    }


def to_frame(rows: Iterable[RunRow]) -> pandas.DataFrame:
    """The table in memory."""
    try:
        import pandas
    except ModuleNotFoundError:
        raise ComfyScriptError(
            f"A table in memory needs pandas: {pip_install('table')}. write_table('jobs.csv') does without."
        ) from None
    return pandas.DataFrame(columns_of(rows))


def write_table(rows: Iterable[RunRow], path: Path) -> None:
    """Writes the table.

    Args:
        rows: The jobs.
        path: Where to, in place of a file that is there: `.csv` or `.parquet`.

    Raises:
        PoolError: It is to be another kind of file, or can't be written.
        ComfyScriptError: pyarrow isn't installed.
    """
    suffix = path.suffix.lower()
    if suffix not in (".csv", ".parquet"):
        raise PoolError(f"{path} can't be written as a table: name it .csv or .parquet.")
    columns = columns_of(rows)
    content = _csv(columns) if suffix == ".csv" else _parquet(columns)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, content)
    except OSError as error:
        raise PoolError(f"{path} can't be written: {reason(error)}.") from error


def _csv(columns: Mapping[str, list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for values in zip(*columns.values(), strict=True):
        writer.writerow([_plain(value) for value in values])
    return text.getvalue().encode(errors="backslashreplace")  # a text may have half of a character


def _parquet(columns: Mapping[str, list[Any]]) -> bytes:
    try:
        import pyarrow
        from pyarrow import parquet
    except ModuleNotFoundError:
        raise ComfyScriptError(f"Parquet needs pyarrow: {pip_install('table')}. CSV does without.") from None
    buffer = io.BytesIO()
    parquet.write_table(pyarrow.table({name: _of_one_type(values) for name, values in columns.items()}), buffer)
    return buffer.getvalue()


def _plain(value: Any) -> Any:
    """A value as one cell has it: what is no text or number as JSON."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


def _of_one_type(values: list[Any]) -> list[Any]:
    """A column as Parquet takes it: values of several types are texts."""
    values = [value.encode(errors="backslashreplace").decode() if isinstance(value, str) else value for value in values]
    types = {type(value) for value in values if value is not None}
    if types <= {int, float} and not any(isinstance(value, int) and abs(value) >= 2**63 for value in values):
        return [None if value is None else float(value) for value in values] if len(types) > 1 else values
    if types == {list} and all(isinstance(item, str) for value in values if value for item in value):
        return values
    if len(types) > 1 or types & {list, dict, int}:
        return [None if value is None else str(_plain(value)) for value in values]
    return values
