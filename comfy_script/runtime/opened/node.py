"""One node of an opened workflow, its inputs as attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..._cells import without_our_frames
from ...errors import LinkTypeError, UnknownArgumentError, UnknownOutputError, WorkflowError
from ...formats.workflow import Link
from ...registry.link_types import ANY, fits
from ...signature.names import argument_identifier
from .find import hint_for

if TYPE_CHECKING:
    # A Literal that can be resolved, as what a property gives, ends completion by jedi, which IPython uses.
    from ...formats.edit.records import FileNode, Mode
    from .workflow_file import WorkflowFile

__all__ = ["WorkflowNode", "WorkflowNodeOutput"]


class WorkflowNode:
    """A node of an opened workflow. Its inputs are attributes, and items by ComfyUI's own names.

        node = workflow["KSampler"]
        node.seed = 7
        node["sampler_name"] = "euler"
        node.model = workflow["LoraLoader"].outputs["MODEL"]

    An input that has a name of the node's own (`title`) is an item only. What the page keeps for itself, such as
    `control_after_generate`, counts as an input.
    """

    __slots__ = ("_everywhere", "_id", "_use", "_workflow")

    _workflow: WorkflowFile
    _id: str
    _everywhere: bool
    _use: bool

    def __init__(self, workflow: WorkflowFile, node_id: str, *, everywhere: bool = False, use: bool = False) -> None:
        """Made by the workflow.

        Args:
            workflow: The workflow.
            node_id: Its id.
            everywhere: It was asked of a subgraph: a change is one in all places where that is used.
            use: It was asked by its id in one use of a subgraph: a change is one there only.
        """
        object.__setattr__(self, "_workflow", workflow)
        object.__setattr__(self, "_id", node_id)
        object.__setattr__(self, "_everywhere", everywhere)
        object.__setattr__(self, "_use", use)

    @property
    def _record(self) -> FileNode:
        return self._workflow._record(self._id)

    # -- what it is -----------------------------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """Its id in API format: of a node in a subgraph with those of the instances around it, `9:5`."""
        return self._id

    @property
    def class_type(self) -> str:
        """ComfyUI's name of its class; of an instance of a subgraph the subgraph's name."""
        return self._record.class_type

    @property
    def title(self) -> str:
        """What the page shows: its title, or that of its class. None sets the latter."""
        record = self._record
        return record.title or record.default_title

    @title.setter
    def title(self, title: str | None) -> None:
        self._workflow._set_title(self, title)

    @property
    def state(self) -> Mode:
        """`on`, `muted` (left out, with what it gives) or `bypassed` (left out, and hands on its inputs)."""
        return self._record.mode

    @property
    def outputs(self) -> dict[str, WorkflowNodeOutput]:
        """Its outputs by name, in order. One whose name is taken is called by its number.

        A name that isn't there is an `UnknownOutputError`.
        """
        found = _Outputs(self)
        for slot, pin in enumerate(self._record.outputs):
            found[pin.name if pin.name not in found else str(slot)] = WorkflowNodeOutput(self, slot, pin.name, pin.type)
        return found

    # -- its inputs -----------------------------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or (name.startswith("_") and name not in self._names()):
            raise AttributeError(name)
        try:
            return self[name]
        except UnknownArgumentError as failure:
            raise without_our_frames(AttributeError(failure.message)) from None

    def __getitem__(self, name: str) -> Any:
        """An input's value, or the output that it is linked to.

        Raises:
            UnknownArgumentError: It has no such input.
        """
        record, key = self._record, self._key(name)
        if key in record.links:
            link = record.links[key]
            return WorkflowNodeOutput.of(self, link) if link is not None else None
        return record.values.get(key, record.settings.get(key))

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "title" and "title" not in self._names():
            object.__setattr__(self, name, value)
        elif name in _OWN:
            has = name in self._names()
            hint = f"its input of that name is node[{name!r}]" if has else _HINTS.get(name, "it can't be set")
            raise WorkflowError(f"{self._record}: {name!r} is the node's own; {hint}.")
        else:
            self[name] = value

    def __setitem__(self, name: str, value: Any) -> None:
        """Gives an input another value, or links it to an output of another node.

        Args:
            name: ComfyUI's name of the input, or as scripts spell it.
            value: A value is checked like that of a call. A `WorkflowNodeOutput`, or a `WorkflowNode` with one output
                that fits, is linked; in place of the link that the input has.

        Raises:
            UnknownArgumentError: It has no such input.
            ValueRefusedError, LinkTypeError: The input doesn't take that.
            WorkflowError: The input is linked; or the page wouldn't send that value from this file.
        """
        if isinstance(value, WorkflowNode):
            record, key = self._record, self._key(name)
            value = value._output_for(str(record), key, record.sockets.get(key, ANY))
        if isinstance(value, WorkflowNodeOutput):
            self._workflow._connect(self, self._key(name), value)
        else:
            self._workflow._set_value(self, self._key(name), value)

    def disconnect(self, name: str) -> None:
        """Takes the link off an input; the value that its widget has counts again.

        Raises:
            UnknownArgumentError: It has no such input.
            WorkflowError: It isn't linked, or not by the file itself.
        """
        self._workflow._disconnect(self, self._key(name))

    def _output_for(self, target: str, key: str, wanted: str) -> WorkflowNodeOutput:
        """Its one output that fits an input.

        Args:
            target: What the input is of, for the error.
            key: The input.
            wanted: Its link type.
        """
        fitting = [output for output in self.outputs.values() if fits(output.type, wanted)]
        if len(fitting) == 1:
            return fitting[0]
        names = ", ".join(f"outputs[{name!r}]" for name in self.outputs) or "none"
        fit = "none fits" if not fitting else f"{len(fitting)} fit"
        raise LinkTypeError(
            f"{target}: {key!r} takes {wanted}; of the outputs of {self._record} {fit}: {names}",
            node=target,
            argument=key,
        )

    # -- whether it runs ------------------------------------------------------------------------------------------

    def mute(self) -> None:
        """Leaves it out, with all that it gives.

        Raises:
            WorkflowError: The workflow is in API format, where every node runs.
        """
        self._workflow._set_state(self, "muted")

    def bypass(self) -> None:
        """Leaves it out, and hands its inputs on to its outputs. Errors as of `mute`."""
        self._workflow._set_state(self, "bypassed")

    def turn_on(self) -> None:
        """Lets it run again."""
        self._workflow._set_state(self, "on")

    # -- names ----------------------------------------------------------------------------------------------------

    def _names(self) -> list[str]:
        record = self._record
        names = (*record.values, *record.specs, *record.links, *record.sockets, *record.settings)
        return list(dict.fromkeys(names))

    def _key(self, name: str) -> str:
        names = self._names()
        if name in names:
            return name
        spelled = [key for key in names if argument_identifier(key) == name]
        if len(spelled) == 1:
            return spelled[0]
        record = self._record
        if not spelled and record.takes_any:
            return name
        raise UnknownArgumentError(
            f"{record} has no input {name!r}{hint_for(name, names)}", node=record.class_type, argument=name
        )

    def __dir__(self) -> list[str]:
        return [*_OWN, *(argument_identifier(name) for name in self._names() if name not in _OWN)]

    def _ipython_key_completions_(self) -> list[str]:
        return self._names()

    def __iter__(self) -> Iterator[str]:
        """The names of its inputs."""
        return iter(self._names())

    def __contains__(self, name: object) -> bool:
        return name in self._names()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorkflowNode) and (other._workflow is self._workflow) and other._id == self._id

    def __hash__(self) -> int:
        return hash((id(self._workflow), self._id))

    def __repr__(self) -> str:
        record = self._record
        lines = [f"<{record}{'' if record.mode == 'on' else f' ({record.mode})'}>"]
        for name in self._names():
            value = self[name]
            if value is not None or name in record.values:
                lines.append(f"  {name} = {value!r}"[:120])
        return "\n".join(lines)


class WorkflowNodeOutput:
    """An output of a node of an opened workflow.

    Attributes:
        node: The node.
        slot: Its number, from 0.
        name: Its name.
        type: Its link type.
    """

    __slots__ = ("name", "node", "slot", "type")

    def __init__(self, node: WorkflowNode, slot: int, name: str, type: str) -> None:
        self.node = node
        self.slot = slot
        self.name = name
        self.type = type

    @staticmethod
    def of(target: WorkflowNode, link: Link) -> WorkflowNodeOutput:
        """The output that a link to a node comes from."""
        workflow, node_id = target._workflow, link.node
        if target._use:  # the file's links are those of the first use
            node_id = ":".join([*target.id.split(":")[:-1], node_id.rpartition(":")[2]])
        node = WorkflowNode(workflow, node_id, everywhere=target._everywhere, use=target._use)
        pins = workflow._record(node_id).outputs
        name, kind = (pins[link.slot].name, pins[link.slot].type) if link.slot < len(pins) else ("", "*")
        return WorkflowNodeOutput(node, link.slot, name, kind)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorkflowNodeOutput) and other.node == self.node and other.slot == self.slot

    def __hash__(self) -> int:
        return hash((self.node, self.slot))

    def __repr__(self) -> str:
        return f"<output {self.slot} {self.name!r} of {self.node._record}>"


class _Outputs(dict[str, WorkflowNodeOutput]):
    """Outputs by name. A name that none has is an error that says which there are."""

    def __init__(self, node: WorkflowNode) -> None:
        super().__init__()
        self._node = node

    def __missing__(self, name: object) -> WorkflowNodeOutput:
        """Says that there is none of the name.

        Raises:
            UnknownOutputError: Always.
        """
        names = list(self)
        if isinstance(name, int) and 0 <= name < len(names):
            hint = f"; outputs go by their names: outputs[{names[name]!r}]"
        else:
            hint = hint_for(str(name), names)
        raise UnknownOutputError(f"{self._node._record} has no output {name!r}{hint}")


_OWN = frozenset({"id", "class_type", "title", "state", "outputs", "disconnect", "mute", "bypass", "turn_on"})
_HINTS = {"state": "use mute(), bypass() or turn_on()"}
