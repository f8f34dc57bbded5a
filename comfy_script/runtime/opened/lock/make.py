"""A lock of workflows, from what a server says and, where it is this machine's, from its folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .... import __version__
from ...._text import get_logger
from ....comfyui.versions import NOT_KNOWN, PackVersion, git_commit, pack_version
from ....errors import WorkflowError
from ....formats.compare import digest
from ....formats.from_api import from_api
from ....registry.folders import MODEL_EXTENSIONS
from ..needs.collect import needs_of
from ..needs.used import used_nodes
from ..running import Running
from .hashing import hash_file, hash_of
from .records import Lock, LockedFile

if TYPE_CHECKING:
    from ....client.facts import ServerFacts
    from ....client.records import ModelFile
    from ....registries import RegistrySource
    from ..needs.records import ModelNeed, Needs
    from ..workflow_file import WorkflowFile

__all__ = ["lock_of"]

_log = get_logger(__name__)

_OPTIONS = re.compile(
    r"--(?:force-fp|fp\d|bf16-|supports-fp8|force-upcast|dont-upcast|use-\w+|cpu|directml|oneapi|deterministic|fast$|"
    r"disable-xformers|force-channels-last|gpu-only|highvram|normalvram|lowvram|novram|default-device|cuda-device)"
)
"""ComfyUI's options by which the same workflow may be computed in another way, by how they begin."""


def lock_of(workflows: Sequence[WorkflowFile], source: RegistrySource, only: Iterable[str | int] = ()) -> Lock:
    """What the results of some workflows depend on.

    Models are read where ComfyUI is on this machine, says where they lie, and says the same size and time of change as
    they have here; else their hashes aren't known. Files that nodes load are fetched from the server.

    Args:
        workflows: The workflows, opened with the source's nodes.
        source: The server.
        only: As of `WorkflowFile.api_format`.

    Raises:
        WorkflowError: One of them can't run there.
        ServerError: The server doesn't answer.
        ComfyScriptError: The package `blake3` isn't installed.
    """
    facts = source.facts
    only = list(only)
    packs: dict[str, PackVersion] = {}
    models: dict[str, LockedFile] = {}
    inputs: dict[str, LockedFile] = {}
    models_of = _Models(source, facts)
    for workflow in workflows:
        needs = needs_of(workflow, source.registry, facts=facts, has_file=source.has_file, only=only)
        _check(needs)
        running = Running(workflow, source.registry, only)
        run = [node.record for node in used_nodes(workflow, source.registry, running) if node.is_checked]
        ids = {record.id for record in run}
        for record in run:
            spec = record.spec
            if spec is not None and spec.module and not spec.is_core:
                folder = spec.module.removeprefix("custom_nodes.")
                packs.setdefault(folder, _pack(folder, facts))
        for model in needs.models:
            if any(use.id in ids for use in model.nodes):
                models.setdefault(f"{model.folder or '?'}/{model.name}", models_of(model))
        for need in needs.inputs:
            inputs.setdefault(need.name, _content(source.read_file(need.name)))
        sent = workflow.api_format(only)
        said = {value for entry in sent.values() for value in entry["inputs"].values() if isinstance(value, str)}
        inputs |= {name: _content(upload.data) for name, upload in workflow.uploads.items() if name in said}
    return Lock(
        workflows=tuple(digest(from_api(workflow.api_format(only))) for workflow in workflows),
        versions=_versions(facts),
        options=None if facts is None else _options(facts.arguments),
        packs=packs,
        models=models,
        inputs=inputs,
    )


def _check(needs: Needs) -> None:
    if not needs.can_run:
        missing = ", ".join(f"{need.kind} {need.name!r}" for need in needs.missing[:5])
        raise WorkflowError(
            f"{needs.workflow} can't run on {needs.server}, so that there is no result to be locked: {missing} "
            f"{'is' if len(needs.missing) == 1 else 'are'} missing. `comfy-script needs` says what to do."
        )


def _versions(facts: ServerFacts | None) -> dict[str, str | None]:
    return {
        "comfyui": facts.comfyui_version if facts else None,
        "comfyui_commit": _comfyui_commit(facts) if facts else None,
        "python": facts.python_version if facts else None,
        "torch": facts.torch_version if facts else None,
        "system": facts.system if facts else None,
        "device": facts.devices[0] if facts and facts.devices else None,
        "comfy_script": __version__,
    }


def _options(arguments: Sequence[str]) -> tuple[str, ...]:
    """The options that change what is computed, with their values, in a fixed order."""
    found: list[str] = []
    for number, argument in enumerate(arguments):
        if _OPTIONS.match(argument):
            values = []
            for value in arguments[number + 1 :]:
                if value.startswith("-"):
                    break
                values.append(value)
            found.append(" ".join([argument, *values]))
    return tuple(sorted(found))


# -- ComfyUI and packs ------------------------------------------------------------------------------------------------


def _comfyui_commit(facts: ServerFacts) -> str | None:
    said = facts.versions.get("comfyui_commit")
    if isinstance(said, str):
        return said
    return next(
        (commit for base in _bases(facts) if (base / "main.py").is_file() and (commit := git_commit(base))), None
    )


def _pack(folder: str, facts: ServerFacts | None) -> PackVersion:
    if facts is None:
        return NOT_KNOWN
    packs = facts.versions.get("packs")
    said = packs.get(folder) if isinstance(packs, Mapping) else None
    if isinstance(said, Mapping):
        texts = {key: said.get(key) for key in ("id", "version", "commit")}
        return PackVersion(**{key: text if isinstance(text, str) else None for key, text in texts.items()})
    for base in _bases(facts):
        place = base / "custom_nodes" / folder
        if place.is_dir():
            return pack_version(place)
    return NOT_KNOWN


def _bases(facts: ServerFacts) -> list[Path]:
    """Where ComfyUI's own folders are on this machine: above `models/checkpoints` and the like."""
    if not facts.is_local:
        return []
    places = [Path(folder) for folders in facts.model_folders.values() for folder in folders]
    return list(dict.fromkeys(place.parent.parent for place in places if place.parent.name == "models"))


# -- files ------------------------------------------------------------------------------------------------------------


class _Models:
    """Finds models' files, and reads them."""

    def __init__(self, source: RegistrySource, facts: ServerFacts | None) -> None:
        self._source = source
        self._facts = facts
        self._listed: dict[str, list[ModelFile]] = {}

    def __call__(self, model: ModelNeed) -> LockedFile:
        if model.folder is None or self._facts is None:
            return LockedFile()
        if model.folder not in self._listed:
            self._listed[model.folder] = self._source.model_files(model.folder)
        wanted = _plain(model.name)
        # Embeddings are named without their ending.
        endings = MODEL_EXTENSIONS if model.folder == "embeddings" else ()
        names = (wanted, *(wanted + ending for ending in endings))
        file = next((each for each in self._listed[model.folder] if _plain(each.name) in names), None)
        if file is None:
            return LockedFile()
        return LockedFile(file.size, self._hash(model.folder, file))

    def _hash(self, folder: str, file: ModelFile) -> str | None:
        assert self._facts is not None
        folders = self._facts.model_folders.get(folder, ())
        if not self._facts.is_local or not 0 <= file.folder_index < len(folders):
            return None
        path = Path(folders[file.folder_index], *_plain(file.name).split("/"))
        # Behind a local address there may be another machine, or a container, with folders of the same names.
        try:
            stat = path.stat()
            if (stat.st_size, stat.st_mtime) != (file.size, file.modified):
                return None
            return hash_file(path)
        except OSError as failure:
            _log.debug("%s can't be read: %s", path, failure)
            return None


def _plain(name: str) -> str:
    return name.replace("\\", "/")


def _content(data: bytes | None) -> LockedFile:
    return LockedFile() if data is None else LockedFile(len(data), hash_of(data))
