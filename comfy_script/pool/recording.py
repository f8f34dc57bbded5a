"""From a function and its parameters to a job: the calls are recorded without any server, and compiled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import PoolError
from ..formats.api import Compiled, compile_api
from ..graph.context import Recording
from ..graph.own_checks import own_checks
from ..graph.records import CallOutput
from ..registry.records import InputSpec, NodeSpec
from ..runtime.opened.compiled import compile_file
from ..runtime.provenance import extra_pnginfo, page_of_file
from ..runtime.session import Session
from ..runtime.uploads import Upload, takes_file
from .files import FileJobs
from .inventory import is_checked
from .jobs import Job, Requirement, in_short, job_key, own_containers

if TYPE_CHECKING:
    from typing import TypeGuard

    from ..registry.registry import Registry
    from ..runtime.namespace import Namespace

__all__ = ["JobRecorder", "Recorded"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A job, with the way back to the script's calls.

    Attributes:
        job: The job.
        compiled: Its workflow; without calls where a job came as plain data.
        extra_data: What goes along to a server: the workflow as the page draws it, for nodes that look themselves up
            in it and for the pictures. It is no part of the key.
    """

    job: Job
    compiled: Compiled
    extra_data: Mapping[str, Any] = field(default_factory=dict)


class JobRecorder:
    """Makes jobs of functions.

    Args:
        registry: The nodes that the functions get.
    """

    def __init__(self, registry: Registry) -> None:
        self._session = Session(registry=registry, save_script_source=False, stubs=False)
        self._vocabularies: dict[str, dict[str, tuple[InputSpec, bool]]] = {}

    @property
    def nodes(self) -> Namespace[Session]:
        """The nodes that functions get."""
        return self._session.nodes

    def record(self, function: Callable[..., Any] | FileJobs, params: Mapping[str, Any]) -> Recorded:
        """A job of what `function(nodes, **params)` returns, or of a workflow's file with these values.

        Raises:
            PoolError: It gives nothing that could be run for.
            WorkflowError, NodeCallError: The workflow has no such places, or they don't take such values.
            Exception: What the function raises.
        """
        if isinstance(function, FileJobs):
            return self._record_file(function, params)
        recording = Recording()
        recording.open()
        try:
            returned = function(self._session.nodes, **own_containers(params))
        finally:
            recording.close()
        wanted = [self._session.runnable(output) for output in _outputs(returned, function)]
        if not wanted:
            wanted = list(recording.outputs)  # type: ignore[arg-type]
        if not wanted:
            name = getattr(function, "__name__", repr(function))
            raise PoolError(
                f"{name}() returned nothing, and called no output node, for {in_short(params)}: return the output "
                "whose result you want, such as an IMAGE."
            )
        compiled = compile_api([*wanted, *recording.outputs], encode=self._session.encode).numbered()
        uploads = {value.name: value for call in compiled.ids for value in call.inputs.values() if _is_upload(value)}
        info = extra_pnginfo(compiled.ids, self._session.registry, None, {}, encode=self._session.encode)
        return self._recorded(params, compiled, wanted, uploads, info)

    def _record_file(self, file: FileJobs, params: Mapping[str, Any]) -> Recorded:
        workflow = file.changed(self._session.registry, params)
        compiled, wanted = compile_file(workflow, self._session.registry)
        said = {value for node in compiled.prompt.values() for value in node["inputs"].values() if _is_text(value)}
        uploads = {upload.name: upload for value, upload in workflow.uploads.items() if value in said}
        info = page_of_file(workflow) | workflow.extra_pnginfo
        return self._recorded(params, compiled, wanted, uploads, info)

    def _recorded(
        self,
        params: Mapping[str, Any],
        compiled: Compiled,
        wanted: Iterable[CallOutput],
        uploads: Mapping[str, Upload],
        info: Mapping[str, Any],
    ) -> Recorded:
        prompt = compiled.prompt
        outputs = tuple(dict.fromkeys(compiled.ids[output.call] for output in wanted))
        sent = {upload.value for upload in uploads.values()}
        needs: dict[Requirement, None] = {}
        models: set[str] = set()
        for call, node_id in compiled.ids.items():
            needs[Requirement(call.spec.name)] = None
            self._collect(call.spec, prompt[node_id]["inputs"], sent, needs, models)
        job = Job(
            job_key(prompt, outputs), params, prompt, outputs, tuple(uploads.values()), tuple(needs), frozenset(models)
        )
        return Recorded(job, compiled, {"extra_pnginfo": info})

    def _collect(
        self,
        node: NodeSpec,
        inputs: Mapping[str, Any],
        sent: set[str],
        needs: dict[Requirement, None],
        models: set[str],
    ) -> None:
        vocabulary = self._vocabularies.get(node.name)
        if vocabulary is None:
            vocabulary = self._vocabularies[node.name] = _vocabulary(node)
        for key, value in inputs.items():
            if key in vocabulary and isinstance(value, (str, int, float)) and value not in sent:
                spec, unsure = vocabulary[key]
                if not unsure or value in spec.options:
                    needs[Requirement(node.name, key, value)] = None
                if spec.is_open and not takes_file(spec):
                    models.add(str(value))


def _is_upload(value: Any) -> TypeGuard[Upload]:
    return isinstance(value, Upload)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _vocabulary(spec: NodeSpec) -> dict[str, tuple[InputSpec, bool]]:
    """The inputs of a node that take one of several options, and whether they may take more than are listed."""
    own = own_checks(spec)
    unsure = own.values if own is not None else ()
    return {item.key: (item, item.key in unsure or takes_file(item)) for item in spec.inputs if is_checked(item)}


def _outputs(returned: Any, function: Callable[..., Any]) -> list[Any]:
    if returned is None:
        return []
    if isinstance(returned, CallOutput):
        return [returned]
    if isinstance(returned, Iterable) and not isinstance(returned, (str, bytes, Mapping)):
        listed = list(returned)
        if all(isinstance(output, CallOutput) for output in listed):
            return listed
    name = getattr(function, "__name__", repr(function))
    raise PoolError(
        f"{name}() returned {type(returned).__name__}, not outputs of nodes: return one output, or a list of them."
    )
