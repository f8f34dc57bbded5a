"""Names of ComfyUI's things as Python identifiers. The same file has the same member on every machine.

Scripts contain these names, so the rules don't change:

1. **Plain rule** (`identifier`). Leading white space is dropped, every character that can't be in an identifier becomes
   `_`, the rest is normalised with NFKC as Python itself does with source code, runs of `_` collapse to one, trailing
   `_` are dropped. What can't start an identifier gets `_` in front, nothing at all becomes `_`, and a Python keyword
   gets `_` behind it: `input_blocks.0.` → `input_blocks_0`, `3d` → `_3d`, `None` → `None_`, `*` → `_`. Soft keywords
   and builtins stay as they are. As runs collapse, no name starts with two underscores.
2. **Arguments** follow the plain rule over the whole dotted key (`codec.encoding.crf` → `codec_encoding_crf`), and
   `self` and `cls` get `_` behind them.
3. **Nodes** follow the plain rule, after which an all-upper-case name is lower-cased, the first letter is upper-cased,
   and `_x` becomes `X`; `_` before a digit stays: `ETN_LoadImageBase64` → `ETNLoadImageBase64`, `Epsilon Scaling` →
   `EpsilonScaling`, `APG` → `Apg`, `Load 3d` → `Load_3d`, `if` → `If_`.
4. **Members of a vocabulary** follow the plain rule without a file extension of models, pictures, sounds, videos and
   configurations (`EXTENSIONS`): `v1-5-pruned-emaonly.ckpt` → `v1_5_pruned_emaonly`, `SDXL\\foo.safetensors` →
   `SDXL_foo`. Numbers: `2` → `_2`, `0.5` → `_0_5`, `-1` → `minus_1`. `mro`, `name` and `value`, which an Enum needs
   itself, get `_` behind them.

Clashes are settled by what a name is made from, never by order:

- Of two **nodes or arguments**, the one whose own name is the identifier keeps it, the others get `_` and the first six
  hexadecimal digits of the BLAKE2b hash of their own name. Before that, a node of ComfyUI's own keeps its name if no
  other of its own makes the same: a pack that is installed renames none. A node never takes a reserved name
  (`RESERVED`).
- Of two **members**, all get the long form, which keeps the extension (`a_ckpt`, `a_safetensors`). Of equal long forms,
  a value which is the identifier itself, or would be with `_` for its spaces, keeps it; the others get the hash.
- The long form and the hashed form of every member are aliases (`member_aliases`), so that a script written where
  there was a clash also runs where there is none. Where there is a clash, what all would be called is nobody's name.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache

from ..registry.records import ComboValue, NodeSpec

__all__ = [
    "EXTENSIONS",
    "GLOBAL_ENUM_NAMES",
    "RESERVED",
    "ambiguous_members",
    "argument_identifier",
    "argument_identifiers",
    "hashed",
    "identifier",
    "long_member_identifier",
    "member_aliases",
    "member_identifier",
    "node_identifier",
    "node_identifiers",
    "unique_identifiers",
]

EXTENSIONS = frozenset(
    {
        *("bin", "ckpt", "engine", "gguf", "npy", "npz", "onnx", "patch", "pkl", "pt", "pt2", "pth", "safetensors"),
        *("sft", "task", "torchscript"),
        *("avif", "bmp", "exr", "gif", "hdr", "jpeg", "jpg", "png", "psd", "svg", "tif", "tiff", "webp"),
        *("aac", "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav"),
        *("avi", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "webm"),
        *("fbx", "glb", "gltf", "ksplat", "obj", "ply", "splat", "spz", "stl", "usdz"),
        *("csv", "cube", "json", "latent", "otf", "pdf", "toml", "ttf", "txt", "yaml", "yml"),
    }
)
"""File extensions (lower case, no dot) that a member's name is written without."""

GLOBAL_ENUM_NAMES = (
    "Checkpoints",
    "CLIPs",
    "CLIPVisions",
    "ControlNets",
    "Diffusers",
    "Embeddings",
    "GLIGENs",
    "Hypernetworks",
    "Loras",
    "PhotoMakers",
    "StyleModels",
    "UNETs",
    "UpscaleModels",
    "VAEs",
    "Samplers",
    "Schedulers",
)
"""The enums that `comfy_script.runtime.nodes` exports beside the nodes."""

RESERVED = frozenset(GLOBAL_ENUM_NAMES) | {
    *("Any", "Enum", "Literal", "Output", "annotations"),
    *("Cache", "Client", "ComfyUIArgs", "ImageBatchResult", "Images", "NodeOutput", "RealModeConfig", "Region"),
    *("Result", "Session", "Step", "Task", "TaskProgress", "TaskQueue", "Workflow", "WorkflowFile"),
    *(
        "call_node",
        "failed_custom_nodes",
        "interrupt",
        "node",
        "on_step",
        "load",
        "open_workflow",
        "queue",
        "regions",
        "schedule",
        "start_comfyui",
        "util",
    ),
    "_",
}
"""Names that no node and no link type gets: a script has them from `from comfy_script.runtime import *` or of real
mode, which those of nodes come after; or its stub needs them. `_` is what the last value is called, and `gettext`."""

_ASCII_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*", re.ASCII).fullmatch
_NUMBER = re.compile(r"-\d+(?:\.\d+)?(?:e[-+]?\d+)?", re.ASCII | re.IGNORECASE).fullmatch
_UNDERSCORES = re.compile("__+")
_WORD_START = re.compile(r"_([^\W\d_])")
_ENUM_NEEDS = frozenset({"mro", "name", "value"})


@lru_cache(maxsize=65536)
def identifier(text: str) -> str:
    """The plain rule: any text as a Python identifier that is no keyword."""
    if _ASCII_NAME(text):
        return text + "_" if keyword.iskeyword(text) else text
    kept = "".join(char if ("a" + char).isidentifier() else "_" for char in text.lstrip())
    name = _UNDERSCORES.sub("_", unicodedata.normalize("NFKC", kept)).rstrip("_")
    if not name.isidentifier():
        name = "_" + name
    return name + "_" if keyword.iskeyword(name) else name


def hashed(name: str, own_name: str) -> str:
    """`name` with the suffix that tells `own_name` from others of the same identifier."""
    digest = hashlib.blake2b(own_name.encode("utf-8", "surrogatepass"), digest_size=3).hexdigest()
    return f"{name}{'' if name.endswith('_') else '_'}{digest}"


def argument_identifier(key: str) -> str:
    """The identifier of an input, by ComfyUI's own key of it (dotted when nested)."""
    name = identifier(key)
    return name + "_" if name in ("self", "cls") else name


def argument_identifiers(keys: Iterable[str]) -> dict[str, str]:
    """Each key of one node → its identifier, unique within the node."""
    return _settle(keys, argument_identifier, ())


@lru_cache(maxsize=8192)
def node_identifier(name: str) -> str:
    """The identifier of a node, by its class type, before clashes with other nodes."""
    plain = identifier(name)
    if len(plain) > 1 and plain.isupper():
        plain = plain.lower()
    camel = _WORD_START.sub(lambda match: match[1].upper(), plain)
    # Upper-casing can leave NFKC (ǰ → J̌ is two characters), and rule 1 has to hold for the outcome too.
    name = identifier(camel[0].upper() + camel[1:])
    return name + "_" if plain.endswith("_") and not name.endswith("_") else name


def node_identifiers(
    names: Iterable[str] | Mapping[str, NodeSpec], reserved: Collection[str] = RESERVED
) -> dict[str, str]:
    """Each class type → its identifier, unique within the registry and apart from the reserved names.

    Args:
        names: Class types; of a registry, or another mapping of them, ComfyUI's own nodes come first where names clash.
        reserved: Names that none gets.
    """

    def is_core(name: str) -> bool:
        return isinstance(names, Mapping) and names[name].is_core

    return _settle(names, node_identifier, reserved, is_core)


def _settle(
    names: Iterable[str],
    rule: Callable[[str], str],
    reserved: Collection[str],
    comes_first: Callable[[str], bool] = lambda _: False,
) -> dict[str, str]:
    plain = {name: rule(name) for name in names}
    idents = set(plain.values())
    if len(idents) == len(plain) and idents.isdisjoint(reserved):
        return plain
    rivals: dict[str, list[str]] = {}
    for name, ident in plain.items():
        rivals.setdefault(ident, []).append(name)
    settled = {}
    for ident, own_names in rivals.items():
        first = own_names if len(own_names) == 1 else [name for name in own_names if comes_first(name)] or own_names
        keeper = first[0] if len(first) == 1 else ident if ident in first else None
        for name in own_names:
            settled[name] = ident if name == keeper and ident not in reserved else hashed(ident, name)
    return _without_chance_clashes({name: settled[name] for name in plain})


def _without_chance_clashes(settled: dict[str, str]) -> dict[str, str]:
    # A hashed name may be another's own name, by chance or malice: then it is hashed again.
    if len(set(settled.values())) == len(settled):
        return settled
    taken: set[str] = set()
    for name in sorted(settled, key=lambda name: (name != settled[name], name)):
        ident = settled[name]
        while ident in taken:
            ident = hashed(ident, name)
        taken.add(ident)
        settled[name] = ident
    return settled


def _text(value: ComboValue) -> str:
    text = str(value)
    if _NUMBER(text):
        return "minus_" + text[1:]
    return text


def _member(text: str) -> str:
    name = identifier(text)
    return name + "_" if name in _ENUM_NEEDS else name


def member_identifier(value: ComboValue) -> str:
    """The name of a combo's value among its members, before clashes with other values."""
    text = _text(value)
    if "." in text and isinstance(value, str):
        stem, _, extension = text.rpartition(".")
        if stem.strip() and extension.lower() in EXTENSIONS:
            text = stem
    return _member(text)


def long_member_identifier(value: ComboValue) -> str:
    """The name of a combo's value with its file extension, if it has one."""
    return _member(_text(value))


def unique_identifiers(values: Iterable[ComboValue]) -> dict[str, ComboValue]:
    """Member name → value, in the vocabulary's order; values that are equal and of one type count once."""
    vocabulary = list(dict.fromkeys((type(value), value) for value in values))
    short = [member_identifier(value) for _, value in vocabulary]
    if len(set(short)) == len(vocabulary):
        return {name: value for name, (_, value) in zip(short, vocabulary, strict=True)}
    counts = Counter(short)
    names = [
        name if counts[name] == 1 else long_member_identifier(value)
        for name, (_, value) in zip(short, vocabulary, strict=True)
    ]
    keepers = _keepers(names, [value for _, value in vocabulary])
    members: dict[str, ComboValue] = {}
    for index, (name, (_, value)) in enumerate(zip(names, vocabulary, strict=True)):
        if keepers[name] != index:
            name = hashed(name, _own_name(value))
        while name in members:  # by chance or malice
            name = hashed(name, _own_name(value))
        members[name] = value
    return members


def _keepers(names: list[str], values: list[ComboValue]) -> dict[str, int | None]:
    """Each name → the index of the value that it is for; None if it's nobody's."""
    indices: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        indices.setdefault(name, []).append(index)
    keepers: dict[str, int | None] = {}
    for name, rivals in indices.items():
        exact = [index for index in rivals if values[index] == name]
        spaced = [index for index in rivals if str(values[index]).replace(" ", "_") == name]
        best = exact or spaced or rivals
        keepers[name] = best[0] if len(best) == 1 else None
    return keepers


def _own_name(value: ComboValue) -> str:
    return value if isinstance(value, str) else f"{type(value).__name__}:{value}"


def member_aliases(members: dict[str, ComboValue]) -> dict[str, ComboValue]:
    """The further names of a vocabulary's members: long and hashed forms which mean one value only.

    Args:
        members: What `unique_identifiers` gave.
    """
    found: dict[str, set[str]] = {}
    aliases: dict[str, ComboValue] = {}
    same_short: Counter[str] = Counter()
    for member, value in members.items():
        short, long = member_identifier(value), long_member_identifier(value)
        # ComfyScript before 1.0 told later ones of the same name apart by further underscores.
        numbered = short + "_" * same_short[short]
        same_short[short] += 1
        for alias in {long, hashed(short, _own_name(value)), hashed(long, _own_name(value)), numbered} - {short}:
            if alias not in members:
                found.setdefault(alias, set()).add(member)
                aliases[alias] = value
    return {alias: value for alias, value in aliases.items() if len(found[alias]) == 1}


def ambiguous_members(members: dict[str, ComboValue]) -> dict[str, tuple[str, ...]]:
    """Names that members would have if there were no clash → the members which share them."""
    found: dict[str, list[str]] = {}
    for member, value in members.items():
        for name in {member_identifier(value), long_member_identifier(value)}:
            if name not in members:
                found.setdefault(name, []).append(member)
    return {name: tuple(shared) for name, shared in found.items() if len(shared) > 1}
