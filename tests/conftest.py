"""What the tests share: one installation of ComfyUI, servers with the demo models, and a registry from a file.

Nothing here writes into the repository. The installation lives in the user data directory, so that it is made once;
everything else lives in pytest's temporary directory.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation, Server
    from comfy_script.registry import Registry
    from comfy_script.runtime.real.session import RealSession

COMFYUI_VERSION = "0.30.0"
CHECKPOINT = "v1-5-pruned-emaonly.ckpt"
LORA = "demo_lora.safetensors"
DATA = Path(__file__).parent / "data"
REPOSITORY = Path(__file__).parent.parent
# For `tests`, `tools` and `benchmarks`; last on the path, so that an installed wheel is what is tested.
sys.path.append(str(REPOSITORY))

# The CPU gives the same numbers on every machine; previews are sent so that they can be tested.
SERVER_ARGS = ("--cpu", "--preview-method", "auto")

# These load ComfyUI into the process of the tests.
_WITH_COMFYUI_IN_PROCESS = ("docs", "nodes", "contract", "real")
_FOLDER_ORDER = (
    *("unit", "roundtrip", "fuzz", "typing", "mistakes", "lsp", "stubs", "distribution"),
    # The browser of the page tests draws as long as it runs, so they are the last.
    *("server_contract", "server", "faults", "soak", "pictures", "page"),
    *_WITH_COMFYUI_IN_PROCESS,
)
# Their files go to whichever process is free: so both have about as much to do.
_DIVIDED = ("unit", "roundtrip", "fuzz", "typing", "mistakes", "lsp", "server_contract")
# Before them; with these, and its server, the other process has as much to do.
_BESIDE_COMFYUI_IN_PROCESS = ("pictures",)

# The shared installation, and the one that the tests of installing make for themselves.
_COMFYUI_FIXTURES = {"comfyui", "installed", "mode"}
_IMPORTS_TORCH = re.compile(r"^(import|from) torch\b", re.MULTILINE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--comfyui-version",
        default=COMFYUI_VERSION,
        help=f"the ComfyUI to run tests/contract with; {COMFYUI_VERSION} if left out",
    )
    parser.addoption("--device", choices=("cpu", "cuda"), default="cpu", help="where real mode computes (%(default)s)")
    parser.addoption(
        "--precision",
        choices=("fp32", "fp16", "bf16"),
        help="of diffusion models in real mode, fp32 of all models; ComfyUI chooses if left out",
    )
    parser.addoption("--keep-evaluated", metavar="FOLDER", help="where tests/contract keeps what its tests evaluate")
    parser.addoption(
        "--without-comfyui",
        action="store_true",
        help="leave out what needs ComfyUI or torch, for an environment without the comfyui extra",
    )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if (
        config.getoption("--without-comfyui")
        and collection_path.suffix == ".py"
        and collection_path.name != "conftest.py"
    ):
        return _IMPORTS_TORCH.search(collection_path.read_text(encoding="utf-8")) is not None or None
    return None


def pytest_configure() -> None:
    # No test depends on how fast the machine is.
    hypothesis.settings.register_profile("no deadline", deadline=None)
    hypothesis.settings.load_profile("no deadline")
    # A shell gives its background jobs an ignored SIGINT, which the programs that the tests interrupt would inherit.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _folder(node_id: str) -> str:
    return node_id.removeprefix("tests/").partition("/")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object | None:
    """For `-n 2`: cheap files go to whichever process is free; then one runs the folders that load ComfyUI into it, the
    other the rest. Both in the order of `-n 0`.

    Without ComfyUI nothing has to stay together, and `--dist` says how tests are divided.
    """
    if config.getoption("--without-comfyui"):
        return None
    from xdist.scheduler import LoadScopeScheduling

    class TwoProcesses(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            folder = _folder(nodeid)
            if folder in _DIVIDED:
                return nodeid.partition("::")[0]
            is_beside = folder in (*_BESIDE_COMFYUI_IN_PROCESS, *_WITH_COMFYUI_IN_PROCESS)
            return "ComfyUI in process" if is_beside else "apart"

    config.option.loadscopereorder = False  # else the largest come first
    return TwoProcesses(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    def place(item: pytest.Item) -> int:
        folder = _folder(item.nodeid)
        return _FOLDER_ORDER.index(folder) if folder in _FOLDER_ORDER else len(_FOLDER_ORDER)

    for item in items:
        if _COMFYUI_FIXTURES.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.comfyui)
    if config.getoption("--without-comfyui"):
        left_out = [item for item in items if item.get_closest_marker("comfyui")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    # Cheap tests first; a test that needs ComfyUI comes after those of its folder that don't.
    items.sort(key=lambda item: (place(item), item.get_closest_marker("comfyui") is not None))


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty cache directory for this run: what an earlier run cached can't hide a fault."""
    with pytest.MonkeyPatch.context() as patch:
        cache = tmp_path_factory.mktemp("cache")
        patch.setenv("COMFY_SCRIPT_CACHE_DIR", str(cache))
        # torch's threads spin while they wait: on a busy machine that costs servers four times their own work.
        patch.setenv("OMP_WAIT_POLICY", "PASSIVE")
        yield cache


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with source distributions and wheels, which are built from them, of a checkout that was used.

    `COMFY_SCRIPT_DISTRIBUTIONS` names one with those of a release.
    """
    if made := os.environ.get("COMFY_SCRIPT_DISTRIBUTIONS"):
        return Path(made)
    checkout = tmp_path_factory.mktemp("checkout")
    for name in (
        "comfy_script",
        "demo_weights",
        "stubs",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        ".gitignore",
    ):
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, checkout / name, ignore=shutil.ignore_patterns("__pycache__", "dist"))
        else:
            shutil.copy(source, checkout)
    # What load() leaves in a checkout.
    (checkout / "comfy_script/runtime/nodes.pyi").write_text("# of somebody's server\n")
    parts = checkout / "comfy_script/runtime/nodes_parts"
    parts.mkdir(exist_ok=True)
    (parts / "part1.pyi").write_text("# of somebody's server\n")
    for project in (checkout, checkout / "demo_weights"):
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(checkout / "dist"), str(project)]
        subprocess.run(command, check=True, capture_output=True)
    return checkout / "dist"


@pytest.fixture(scope="session")
def wheel(distributions: Path) -> Path:
    """The wheel as a release has it."""
    (built,) = distributions.glob("comfyui_script-*.whl")
    return built


@pytest.fixture(scope="session")
def comfyui(pytestconfig: pytest.Config) -> Installation:
    """ComfyUI 0.30.0, or what `--comfyui-version` says, installed into the user data directory when it isn't there."""
    from comfy_script.comfyui import install

    return install(pytestconfig.getoption("--comfyui-version"))


def make_base_directory(directory: Path) -> Path:
    """A ComfyUI base directory with a checkpoint, a LoRA and one input image, `example.png`."""
    from PIL import Image

    from comfy_script.comfyui.server import prepare_base_directory
    from comfy_script.demo_model import write_demo_model

    prepare_base_directory(directory)
    write_demo_model(directory / "models/checkpoints" / CHECKPOINT, kind="sd15")
    write_demo_model(directory / "models/loras" / LORA, kind="lora")
    image = Image.new("RGB", (64, 64), (200, 120, 40))
    image.paste((20, 60, 160), (16, 16, 48, 48))
    image.save(directory / "input" / "example.png")
    return directory


@pytest.fixture(scope="session")
def base_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base directory of `server`."""
    return make_base_directory(tmp_path_factory.mktemp("comfyui"))


def start_server(installation: Installation, base: Path, args: Sequence[str] = (), **options: Any) -> Server:
    """A server from the nursery: without the imports that take most of a start. Options as of `Server.start`."""
    from tests.nursery_server import NurseryServer

    return NurseryServer.start(installation, [*SERVER_ARGS, *args], base_directory=base, **options)


@pytest.fixture(scope="session")
def server(comfyui: Installation, base_directory: Path) -> Iterator[Server]:
    """The server that most tests use; don't stop it, and leave its queue empty. Started as users' servers are."""
    from comfy_script.comfyui import Server

    with Server.start(comfyui, SERVER_ARGS, base_directory=base_directory) as running:
        yield running


@pytest.fixture(scope="session")
def server2(comfyui: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A second server, with its own base directory and port."""
    with start_server(comfyui, make_base_directory(tmp_path_factory.mktemp("comfyui2"))) as running:
        yield running


@pytest.fixture
def make_server(comfyui: Installation, base_directory: Path, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts a server for one test, which may kill it: `make_server(*args)`. It has the demo checkpoint only."""
    with ExitStack() as stack:
        made = 0

        def make(*args: str) -> Server:
            nonlocal made
            base = tmp_path / f"comfyui{made}"
            made += 1
            checkpoints = base / "models/checkpoints"
            checkpoints.mkdir(parents=True)
            shutil.copy(base_directory / "models/checkpoints" / CHECKPOINT, checkpoints)
            return stack.enter_context(start_server(comfyui, base, args))

        yield make


@pytest.fixture(scope="session")
def real_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base directory of `real_session`, with the tests' custom nodes; models may be added any time."""
    from tests.contract.transformers import networks

    base = make_base_directory(tmp_path_factory.mktemp("real"))
    for packs in ("contract/pack", "real/packs"):
        shutil.copytree(Path(__file__).parent / packs, base / "custom_nodes", dirs_exist_ok=True)
    (base / "custom_nodes/transformers.json").write_text(networks(), encoding="utf-8")
    return base


@pytest.fixture(scope="session")
def real_session(comfyui: Installation, real_directory: Path, pytestconfig: pytest.Config) -> RealSession:
    """ComfyUI in this process, once for all tests; a test that loads naked mode must load real mode again."""
    from comfy_script.runtime.real import ComfyUIArgs, load
    from comfy_script.runtime.real.session import default_session

    args = [argument for argument in SERVER_ARGS if argument != "--cpu" or pytestconfig.getoption("--device") == "cpu"]
    if precision := pytestconfig.getoption("--precision"):
        args.append(f"--{precision}-unet")
        if precision == "fp32":
            args += ["--fp32-vae", "--fp32-text-enc"]
    load(comfyui.path, ComfyUIArgs("--base-directory", str(real_directory), *args))
    return default_session()


@pytest.fixture(scope="session")
def object_info() -> bytes:
    """What ComfyUI 0.30.0 answers to `/object_info`, as it came."""
    import gzip

    return gzip.decompress((DATA / "object_info-0.30.0.json.gz").read_bytes())


@pytest.fixture(scope="session")
def registry(object_info: bytes) -> Registry:
    """The registry of ComfyUI 0.30.0, without a server."""
    from comfy_script.registry import Registry

    return Registry.from_object_info(object_info, origin="tests", cache=False)


@pytest.fixture
def clean_session() -> Iterator[None]:
    """The default session as it is before the first `load()`, and again afterwards."""
    from comfy_script.runtime.default import reset_default

    reset_default()
    yield
    reset_default()
