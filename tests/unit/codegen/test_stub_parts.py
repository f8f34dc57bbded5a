"""How nodes are divided among the parts of a stub: a change to one node changes one file."""

from __future__ import annotations

import ast
import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from comfy_script.codegen.stub_parts import PART_SIZE, Divided, part_names
from comfy_script.codegen.stubs import stub_files
from comfy_script.registry import Registry

Files = dict[str, str]


def files_of(nodes: dict[str, Any], real: bool) -> Files:
    index, parts = stub_files(Registry.from_object_info(nodes, cache=False), Path("nodes.pyi"), real=real)
    return {"index": index, **parts}


def differing(before: Files, after: Files) -> list[str]:
    """The files that one has otherwise than the other; the stamp, which always differs, left out."""
    names = sorted({*before, *after} - {"__init__.pyi"})
    return [name for name in names if before.get(name) != after.get(name)]


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that only the first has, and those that only the second has."""
    old, new = Counter(before.split("\n")), Counter(after.split("\n"))
    return list((old - new).elements()), list((new - old).elements())


@pytest.fixture(scope="module")
def nodes(object_info: bytes) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(object_info)
    return loaded


@pytest.fixture(scope="module", params=[False, True], ids=["virtual", "real"])
def real(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(scope="module")
def before(nodes: dict[str, Any], real: bool) -> Files:
    return files_of(nodes, real)


def test_names_do_not_change_with_the_nodes(nodes: dict[str, Any], real: bool, before: Files) -> None:
    kept = dict(list(nodes.items())[: len(nodes) // 2])
    assert "types.pyi" in files_of(kept, real)
    for name in before.keys() - {"index"}:
        assert name in ("__init__.pyi", "types.pyi", "enums.pyi") or set(name) <= set("part01_.yi"), name


def test_a_changed_node_changes_its_part_and_its_line_in_the_index(
    nodes: dict[str, Any], real: bool, before: Files
) -> None:
    changed = copy.deepcopy(nodes)
    changed["KSampler"]["input"]["required"]["steps"][1]["max"] = 77
    after = files_of(changed, real)
    part, index = sorted(differing(before, after), key=lambda name: name == "index")
    assert "class KSampler:" in after[part]
    old, new = changed_lines(before[index], after[index])
    assert len(old) == len(new) == 1
    assert "Range 1 to 77." in new[0]


@pytest.mark.parametrize("place", ["first", "last"])
def test_a_new_node_changes_one_part_and_adds_its_lines_to_the_index(
    nodes: dict[str, Any], real: bool, before: Files, place: str
) -> None:
    new = {"Newcomer": {**nodes["KSampler"], "python_module": "comfy_extras.nodes_mask"}}
    after = files_of({**new, **nodes} if place == "first" else {**nodes, **new}, real)
    part, index = sorted(differing(before, after), key=lambda name: name == "index")
    assert "class Newcomer:" in after[part]
    gone, added = changed_lines(before[index], after[index])
    assert not gone
    assert sum(line.startswith("Newcomer: part") for line in added) == 1
    assert len(added) == 2


def test_the_order_of_the_registry_does_not_matter(nodes: dict[str, Any], real: bool, before: Files) -> None:
    assert differing(before, files_of(dict(reversed(nodes.items())), real)) == []


def test_parts_import_what_they_use_and_nothing_else(before: Files) -> None:
    for name, text in before.items():
        if name in ("index", "__init__.pyi"):
            continue
        tree = ast.parse(text)
        imports = [item for item in tree.body if isinstance(item, ast.Import | ast.ImportFrom)]
        imported = {alias.asname or alias.name for item in imports for alias in item.names}
        used = {item.id for item in ast.walk(tree) if isinstance(item, ast.Name)}
        assert imported <= used, name


def test_open_vocabularies_are_not_listed() -> None:
    """A part whose only combo is open imports no Literal."""
    node = {"input": {"required": {"image": [["a.png"], {"image_upload": True}]}}, "output": [], "output_name": []}
    part = files_of({"N": node}, real=False)["part.pyi"]
    assert "Literal" not in part
    assert "image: N_image | str" in part


# -- the division --------------------------------------------------------------------------------------------------


def many(count: int, modules: int, size: int = 3000) -> dict[str, Divided]:
    return {f"Node{number}": Divided(f"pack.m{number % modules}", size) for number in range(count)}


@pytest.mark.parametrize(("count", "modules"), [(1, 1), (500, 1), (500, 7), (500, 500)])
def test_parts_are_small_and_not_many(count: int, modules: int) -> None:
    nodes = many(count, modules)
    parts = part_names(nodes)
    assert parts.keys() == nodes.keys()
    sizes = Counter[str]()
    for name, part in parts.items():
        sizes[part] += nodes[name].size
    assert max(sizes.values()) <= PART_SIZE
    assert len(sizes) <= 1 + 3 * count * 3000 // PART_SIZE


def test_modules_stay_together_as_long_as_they_fit() -> None:
    nodes = many(400, 40)
    parts = part_names(nodes)
    assert len({(nodes[name].module, part) for name, part in parts.items()}) == 40


def test_a_node_that_is_larger_than_a_part_has_one_of_its_own() -> None:
    parts = part_names({**many(3, 1), "Large": Divided("pack.m0", 3 * PART_SIZE)})
    assert sum(part == parts["Large"] for part in parts.values()) == 1


def test_nodes_move_only_where_a_part_is_halved() -> None:
    """Added one by one: every node but those of the part that grows stays where it is."""
    nodes: dict[str, Divided] = {}
    parts: dict[str, str] = {}
    for name, divided in many(300, 20).items():
        nodes[name] = divided
        now = part_names(nodes)
        moved_from = {part for old, part in parts.items() if now[old] != part}
        assert len(moved_from) <= 1
        assert not moved_from or not moved_from & set(now.values())
        parts = now
