"""Models that a workflow needs: from the inputs that name files, and from what the file says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...._files import reason
from ...._near import it_has
from ....formats.declared import DeclaredModel, declared_models, last_part, linked_models
from ....formats.page.records import NOTES
from ....graph.own_checks import own_checks
from ....registry.folders import model_folder
from ....registry.model_files import (
    embeddings_in,
    is_model_file,
    is_model_input,
    listed_files,
    near_files,
    same_file,
)
from ....registry.records import InputKind, InputSpec
from .records import ModelNeed, ModelSource, NeedState, NodeUse

if TYPE_CHECKING:
    from ....client.facts import ServerFacts
    from ....registry.records import NodeSpec
    from ....registry.registry import Registry
    from ..workflow_file import WorkflowFile
    from .used import UsedNode

__all__ = ["model_needs"]

_EMBEDDINGS = "embeddings"
_MOST_FILES = 5
_DEEPEST = 20
"""Levels in a value: of lists and objects in each other."""


@dataclass(slots=True)
class _Model:
    """A model by the name that inputs have for it, with all that is known of it."""

    name: str
    folder: str | None
    state: NeedState
    uses: list[NodeUse] = field(default_factory=list)
    declared: list[DeclaredModel] = field(default_factory=list)
    candidates: tuple[str, ...] = ()
    required: bool = True
    used: bool = True
    hint: str = ""


def model_needs(
    nodes: Sequence[UsedNode], workflow: WorkflowFile, registry: Registry, facts: ServerFacts | None, *, hashes: bool
) -> list[ModelNeed]:
    """The models that a workflow needs, those that aren't there first.

    Args:
        nodes: Its nodes.
        workflow: The workflow.
        registry: The server's nodes.
        facts: What the server says of itself.
        hashes: Read models that are on this machine, and compare their hashes with those in the file.
    """
    known = _known_files(registry.values())
    general = [*declared_models(workflow.data, "file"), *_linked(workflow)]
    found: dict[tuple[str | None, str], _Model] = {}
    for node in nodes:
        own = list(declared_models(node.properties, "node"))
        for model in _models(node, registry, known):
            said = [each for each in (*own, *general) if same_file(each.name, model.name)]
            # Of ComfyUI's own nodes it is known; what a stranger's file says is for those of node packs.
            if model.folder is None or node.record.spec is None or not node.record.spec.is_core:
                model.folder = next((each.directory for each in said if each.directory), None) or model.folder
            if not node.is_checked:
                model.required, model.used = False, False
            kept = found.setdefault((model.folder, model.name), model)
            kept.uses += [use for use in model.uses if use not in kept.uses]
            kept.declared += [each for each in said if each not in kept.declared]
            kept.used = kept.used or model.used
            if model.required and not kept.required:
                kept.required, kept.state, kept.hint, kept.candidates = True, model.state, model.hint, model.candidates
    needs = [_need(model, facts, hashes) for model in found.values()]
    return sorted(needs, key=lambda need: ("missing", "elsewhere", "unknown", "different", "there").index(need.state))


def _models(node: UsedNode, registry: Registry, known: Mapping[str, set[str]]) -> Iterator[_Model]:
    record = node.record
    own = own_checks(record.spec) if record.spec is not None else None
    for key, value in record.values.items():
        item = record.specs.get(key)
        if item is not None and item.kind is InputKind.COMBO and not item.multiselect:
            if isinstance(value, str) and value and is_model_input(record.class_type, item, value):
                is_own = item.unchecked or (own is not None and key in own.values)
                made = _listed(record.class_type, item, value, known, is_checked=not is_own)
                made.uses.append(node.use(key))
                yield made
            continue
        for text, name in _texts(value, key):
            for made in _in_text(text, name, record.spec, registry, known):
                made.uses.append(node.use(key))
                yield made


def _listed(class_type: str, item: InputSpec, value: str, known: Mapping[str, set[str]], *, is_checked: bool) -> _Model:
    """A model that a combo names."""
    names = listed_files(item)
    folder = model_folder(class_type, item.key) or _folder_of(names, known)
    if value in names:
        return _Model(value, folder, "there")
    if not is_checked or (not names and item.config.get("remote")):
        return _Model(value, folder, "unknown", hint="the node looks for it by itself")
    same = tuple(name for name in names if same_file(name, value))
    if same:
        return _Model(value, folder, "elsewhere", candidates=same)
    made = _Model(value, folder, "missing", candidates=near_files(value, names))
    others = sorted(other for other, files in known.items() if any(same_file(name, value) for name in files))
    if not made.candidates and names:
        made.hint = it_has(map(repr, names), _MOST_FILES)
    if others and folder is not None:
        made.hint = f"a file of that name is in {', '.join(others)}, where this node doesn't look"
    return made


def _in_text(
    text: str, key: str, spec: NodeSpec | None, registry: Registry, known: Mapping[str, set[str]]
) -> Iterator[_Model]:
    """Models that a text names: embeddings in a prompt, a file's name where no list says which there are."""
    for name in embeddings_in(text):
        names = registry.embeddings
        state: NeedState = "unknown" if not names else "there" if name in names else "missing"
        hint = "" if state == "there" else "without it ComfyUI leaves the word out, and goes on"
        yield _Model(name, _EMBEDDINGS, state, candidates=near_files(name, names), required=False, hint=hint)
    if is_model_file(text):
        folder = model_folder("", key) or model_folder("", f"{key}_name")
        files = known.get(folder, set()) if folder else {name for each in known.values() for name in each}
        if text in files:
            yield _Model(text, folder or _folder_of([text], known), "there")
        else:
            why = "its class isn't known" if spec is None else "no list of the server says which it has"
            yield _Model(text, folder, "unknown", hint=why, candidates=near_files(text, sorted(files)), required=False)


def _texts(value: Any, key: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The texts in a value, each with the name that it has there. What is switched off (`on`: false) is left out."""
    if isinstance(value, str):
        yield value, key
    elif isinstance(value, Mapping) and depth < _DEEPEST and value.get("on") is not False:
        for name, inner in value.items():
            yield from _texts(inner, str(name), depth + 1)
    elif isinstance(value, list | tuple) and depth < _DEEPEST:
        for inner in value:
            yield from _texts(inner, key, depth + 1)


def _need(model: _Model, facts: ServerFacts | None, hashes: bool) -> ModelNeed:
    sources = tuple(
        dict.fromkeys(ModelSource(each.url, each.origin, each.hash, each.hash_type) for each in model.declared)
    )
    path = _path(model, facts)
    state, hint = model.state, model.hint
    if state == "there" and hashes and path is not None:
        state, hint = _compared(Path(path), sources)
    return ModelNeed(
        name=model.name,
        state=state,
        nodes=tuple(model.uses),
        required=model.required,
        hint=hint,
        folder=model.folder,
        sources=sources,
        candidates=model.candidates,
        path=path,
        used=model.used,
    )


def _compared(path: Path, sources: Iterable[ModelSource]) -> tuple[NeedState, str]:
    from ....downloads.hashes import complaint

    try:
        wrong = next(filter(None, (complaint(path, each.hash, each.hash_type) for each in sources)), None)
    except OSError as failure:
        return "there", f"{path} can't be read, to compare it: {reason(failure)}"
    if wrong is None:
        return "there", ""
    return "different", f"{path} has another content than the workflow says: {wrong}"


def _path(model: _Model, facts: ServerFacts | None) -> str | None:
    """Where a model lies on this machine."""
    if facts is None or not facts.is_local or model.state != "there" or model.folder is None:
        return None
    for folder in facts.model_folders.get(model.folder, ()):
        path = Path(folder, *model.name.replace("\\", "/").split("/"))
        if path.is_file():
            return str(path)
    return None


def _known_files(specs: Iterable[NodeSpec]) -> dict[str, set[str]]:
    """Kind of model → the files that the server's lists have of it."""
    found: dict[str, set[str]] = {}
    for spec in specs:
        if not spec.is_core:
            continue
        for item in spec.inputs:
            folder = model_folder(spec.name, item.key) if item.kind is InputKind.COMBO else None
            if folder is not None:
                found.setdefault(folder, set()).update(listed_files(item))
    return found


def _folder_of(names: Sequence[str], known: Mapping[str, set[str]]) -> str | None:
    """The one kind of model that has all of some files."""
    fitting = [folder for folder, files in known.items() if names and files.issuperset(names)]
    return fitting[0] if len(fitting) == 1 else None


def _linked(workflow: WorkflowFile) -> list[DeclaredModel]:
    """What the links in a workflow's notes name, and those in the script that it was made from."""
    notes = [record for record in workflow._records() if record.class_type in NOTES]
    texts = [text for record in notes for text in record.values.values() if isinstance(text, str)]
    texts.append(workflow.text_beside)
    linked = [model for text in dict.fromkeys(texts) for model in linked_models(text)]
    return [model for model in linked if is_model_file(last_part(model.url))]
