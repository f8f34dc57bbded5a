"""What the stand-in says of a workflow before it queues it: complaints of ComfyUI 0.30's types and shapes."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.standin.files import Files
from tests.standin.nodes import Node

Prompt = dict[str, dict[str, Any]]
Complaint = dict[str, Any]

# Longer lists are not sent back with a complaint.
_LIST_SHOWN = 20
_CONVERSIONS = {"INT": int, "FLOAT": float, "STRING": str, "BOOLEAN": bool}


@dataclass
class Verdict:
    """Attributes: the complaint about the whole, if it is refused; the outputs to run for; complaints by node id."""

    error: Complaint | None = None
    outputs: list[str] = field(default_factory=list)
    node_errors: dict[str, Any] = field(default_factory=dict)


def complaint(kind: str, message: str, details: str, **extra_info: Any) -> Complaint:
    """A complaint in ComfyUI's form."""
    return {"type": kind, "message": message, "details": details, "extra_info": extra_info}


def validate(prompt: Prompt, nodes: Mapping[str, Node], files: Files, only: list[str] | None = None) -> Verdict:
    """Check a workflow, and convert its values to their inputs' types.

    Args:
        prompt: The workflow.
        nodes: The nodes that there are.
        files: The files that there are.
        only: Output nodes to run for, instead of all.
    """
    outputs = []
    for node_id, entry in prompt.items():
        class_type = entry.get("class_type")
        if class_type not in nodes:
            title = entry.get("_meta", {}).get("title", class_type)
            return Verdict(
                complaint(
                    "missing_node_type",
                    f"Node {title!r} is not there.",
                    f"Node ID '#{node_id}'",
                    node_id=node_id,
                    class_type=class_type,
                    node_title=title,
                )
            )
        if nodes[class_type].definition["output_node"] and (only is None or node_id in only):
            outputs.append(node_id)
    if not outputs:
        return Verdict(complaint("prompt_no_outputs", "Prompt has no outputs", ""))
    checker = _Checker(prompt, nodes, files)
    verdict = Verdict()
    refused = []
    for output in outputs:
        if checker.check_output(output):
            verdict.outputs.append(output)
            continue
        refused += checker.found[output]
        for node_id, complaints in checker.found.items():
            if complaints:
                entry = verdict.node_errors.setdefault(
                    node_id,
                    {"errors": complaints, "dependent_outputs": [], "class_type": prompt[node_id]["class_type"]},
                )
                entry["dependent_outputs"].append(output)
    if not verdict.outputs:
        details = "\n".join(f"{item['message']}: {item['details']}" for item in refused)
        verdict.error = complaint("prompt_outputs_failed_validation", "Prompt outputs failed validation", details)
    return verdict


class _Checker:
    """Checks nodes, each one once.

    Attributes:
        found: Complaints by node, for the nodes checked so far.
    """

    def __init__(self, prompt: Prompt, nodes: Mapping[str, Node], files: Files) -> None:
        self.found: dict[str, list[Complaint]] = {}
        self._prompt = prompt
        self._nodes = nodes
        self._files = files
        self._valid: dict[str, bool] = {}
        self._visiting: list[str] = []

    def check_output(self, node_id: str) -> bool:
        try:
            return self._check(node_id)
        except Exception as error:  # noqa: BLE001 - a workflow may be wrong in any way
            failure = complaint(
                "exception_during_validation", "Exception when validating node", str(error), **_described(error)
            )
            self._note(node_id, False, [failure])
            return False

    def _note(self, node_id: str, valid: bool, complaints: list[Complaint]) -> None:
        self._valid[node_id] = valid
        self.found[node_id] = complaints

    def _check(self, node_id: str) -> bool:
        if node_id in self._valid:
            return self._valid[node_id]
        if node_id in self._visiting:
            self._note_cycle(node_id)
            return False
        self._visiting.append(node_id)
        try:
            complaints, valid = self._inputs(node_id)
        finally:
            self._visiting.pop()
        # A circle through it may have been noted meanwhile.
        earlier = self.found.get(node_id, [])
        valid = valid and not complaints and self._valid.get(node_id, True)
        self._note(node_id, valid, earlier + complaints)
        return valid

    def _note_cycle(self, node_id: str) -> None:
        cycle = self._visiting[self._visiting.index(node_id) :]
        path = " -> ".join(f"{item} ({self._prompt[item]['class_type']})" for item in [*cycle, node_id])
        for item in cycle:
            failure = complaint("dependency_cycle", "Dependency cycle detected", path, node_id=item, cycle_nodes=cycle)
            self._note(item, False, [failure])

    def _inputs(self, node_id: str) -> tuple[list[Complaint], bool]:
        node = self._nodes[self._prompt[node_id]["class_type"]]
        given = self._prompt[node_id]["inputs"]
        complaints: list[Complaint] = []
        valid = True
        for section in ("required", "optional"):
            for name, spec in node.definition["input"].get(section, {}).items():
                if name not in given:
                    if section == "required":
                        complaints.append(
                            complaint("required_input_missing", "Required input is missing", name, input_name=name)
                        )
                    continue
                type_ = node.choices[name](self._files) if name in node.choices else spec[0]
                config = [type_, spec[1] if len(spec) > 1 else {}]
                if isinstance(given[name], list):
                    more, linked = self._link(name, given[name], config)
                    valid = valid and linked
                else:
                    more = list(self._value(node, name, given, config))
                complaints += more
        return complaints, valid

    def _link(self, name: str, link: list[Any], config: list[Any]) -> tuple[list[Complaint], bool]:
        if len(link) != 2:
            failure = complaint(
                "bad_linked_input",
                "Bad linked input, must be a length-2 list of [node_id, slot_index]",
                name,
                input_name=name,
                input_config=config,
                received_value=link,
            )
            return [failure], True
        source, slot = link
        type_ = self._nodes[self._prompt[source]["class_type"]].definition["output"][slot]
        if not _fits(type_, config[0]):
            failure = complaint(
                "return_type_mismatch",
                "Return type mismatch between linked nodes",
                f"{name}, received_type({type_}) mismatch input_type({config[0]})",
                input_name=name,
                input_config=config,
                received_type=type_,
                linked_node=link,
            )
            return [failure], True
        try:
            return [], self._check(source)
        except Exception as error:  # noqa: BLE001 - as above
            failure = complaint(
                "exception_during_inner_validation",
                "Exception when validating inner node",
                str(error),
                input_name=name,
                input_config=config,
                linked_node=link,
                exception_message=str(error),
                **_described(error),
            )
            self._note(source, False, [failure])
            return [], False

    def _value(self, node: Node, name: str, given: dict[str, Any], config: list[Any]) -> Iterator[Complaint]:
        type_, options = config
        value = given[name]
        try:
            if isinstance(value, dict) and "__value__" in value:
                value = given[name] = value["__value__"]
            if isinstance(type_, str) and type_ in _CONVERSIONS:
                value = given[name] = _CONVERSIONS[type_](value)
        except Exception as error:  # noqa: BLE001 - as above
            yield complaint(
                "invalid_input_type",
                f"Failed to convert an input value to a {type_} value",
                f"{name}, {value}, {error}",
                input_name=name,
                input_config=config,
                received_value=value,
                exception_message=str(error),
            )
            return
        if name in node.checks:
            words = node.checks[name](self._files, value)
            if words is not None:
                yield complaint(
                    "custom_validation_failed",
                    "Custom validation failed for node",
                    f"{name} - {words}",
                    input_name=name,
                )
            return
        about = {"input_name": name, "input_config": config, "received_value": value}
        if "min" in options and value < options["min"]:
            yield complaint(
                "value_smaller_than_min", f"Value {value} smaller than min of {options['min']}", name, **about
            )
        elif "max" in options and value > options["max"]:
            yield complaint(
                "value_bigger_than_max", f"Value {value} bigger than max of {options['max']}", name, **about
            )
        elif isinstance(type_, list) or type_ == "COMBO":
            choices = type_ if isinstance(type_, list) else options["options"]
            if value not in choices:
                long = len(choices) > _LIST_SHOWN
                shown = f"(list of length {len(choices)})" if long else str(choices)
                about["input_config"] = None if long else config
                yield complaint("value_not_in_list", "Value not in list", f"{name}: {value!r} not in {shown}", **about)


def _described(error: Exception) -> dict[str, Any]:
    return {"exception_type": type(error).__name__, "traceback": traceback.format_tb(error.__traceback__)}


def _fits(received: Any, wanted: Any) -> bool:
    if received == wanted:
        return True
    if not isinstance(received, str) or not isinstance(wanted, str):
        return isinstance(received, list) and wanted == "COMBO"
    parts, accepted = ({part.strip() for part in types.split(",")} for types in (received, wanted))
    return "*" in parts | accepted or bool(parts & accepted)
