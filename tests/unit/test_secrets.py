"""What looks like a secret leaves neither with a picture nor in a message."""

from __future__ import annotations

import ast
import json
import logging
import os
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from comfy_script._secrets import blank_secrets, blank_url_credentials
from comfy_script.cli.app import app
from comfy_script.errors import JobFailedError, PoolError, ServerError, TaskError
from comfy_script.pool import ServerPool, product
from comfy_script.runtime import Session
from tests.faults.faults import BadStatus
from tests.standin.server import StandIn

CANARY = "Canary7bird4yellow9feather2"

SOURCES = {
    "keyword": "load(api_key='{}')",
    "assignment": "API_KEY = '{}'",
    "annotated": 'api_key: str = "{}"',
    "bytes": "PASSWORD = b'{}'",
    "f-string": "token = f'{}'",
    "triple": "secret_key = '''{}'''",
    "lines": 'secret_key = """one\n"two" {}\n"""',
    "escaped": "password = 'it\\'s {}'",
    "dict": "keys = {{'openai_api_key': '{}'}}",
    "dict of lines": "keys = {{\n    'Authorization':\n        '{}',\n}}",
    "item": "os.environ['COMFY_API_KEY'] = '{}'",
    "header": "headers = {{'X-Api-Key': '{}'}}",
    "tuple": "session(auth=('me', '{}'))",
    "basic": "aiohttp.BasicAuth('me', '{}')",
    "basic, by name": "aiohttp.BasicAuth(login='me', password='{}')",
    "in brackets": "passwords = ['{0}a', '{0}b']",
    "parenthesis": "api_key = (\n    '{}'\n)",
    "cookie": "cookies = 'session={}'",
    "url": "load('http://me:{}@example.org/')",
    "url, odd": "load('https://me:p@{}@example.org:8188/')",
    "url without a password": "load('http://{}@example.org/')",
    "parameter": "load('http://example.org/?token={}')",
    "second parameter": 'get("https://example.org/a?x=1&api_key={}#b")',
    "in a comment": "# https://me:{}@example.org",
    "bearer": "x = 'Bearer {}'",
    "hugging face": "login('hf_{}')",
    "openai": "client('sk-{}')",
    "github": "client('ghp_{}')",
    "comfy": "client('comfyui-0123456789abcdef0123456789')",
    "aws": "client('AKIA0123456789ABCDEF')",
    "jwt": "client('eyJ{0}.{0}.{0}')",
    "private key": "key = '''-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----'''",
    "magic": "%cd x\napi_key = '{}'",
}


@pytest.mark.parametrize("form", SOURCES)
def test_secrets_in_a_source(form: str) -> None:
    source = SOURCES[form].format(CANARY)
    blanked = blank_secrets(f"before = 'a'\n{source}\nafter = 'b'\n")
    assert CANARY not in blanked
    assert "0123456789" not in blanked
    assert "***" in blanked
    assert blanked.startswith("before = 'a'\n")
    assert blanked.endswith("\nafter = 'b'\n")
    if not source.startswith("%"):
        ast.parse(blanked)


@pytest.mark.parametrize(
    "source",
    [
        "CLIPTextEncode('a secret garden, token of love: \"yes\"', clip)",
        "tokens = 'a'; max_tokens = 77; tokenizer = 'clip'; author = 'x'",
        "api_key = os.environ['COMFY_API_KEY']",
        "password = getpass('Password: ')",
        "api_key = ''",
        "def load(token=None, password: str | None = None): ...",
        "load('http://example.org:8188/?x=1')",
        "key = 'C major'",
        "text = 'Basic composition, masterpiece'",
        "seed = {'a@b': 'http://example.org/@user'}",
        "decorated = '''\n@app\n'''",
        "monkey_keys = ['sk-1']",
    ],
)
def test_what_is_no_secret_stays(source: str) -> None:
    assert blank_secrets(source) == source


def test_urls_in_messages() -> None:
    text = "No connection to http://me:secret@example.org:1/ or ws://me@[::1]/ or http://example.org/a@b"
    expected = "No connection to http://***@example.org:1/ or ws://***@[::1]/ or http://example.org/a@b"
    assert blank_url_credentials(text) == expected


def test_nothing_that_leaves_has_a_password_in_it(caplog: pytest.LogCaptureFixture) -> None:
    """An address with a password and a token, in a script that runs well, badly, and on a server that is gone."""
    caplog.set_level(logging.DEBUG)
    seen: list[object] = []
    with StandIn() as server:
        address = f"{server.url.replace('://', f'://me:{CANARY}@')}?token={CANARY}"
        source = f"load({address!r}, api_key='{CANARY}')\n"
        with Session(address, save_script_source=source) as session:
            nodes = session.nodes
            saved = nodes.SaveImage(nodes.EmptyImage(8, 8), "a")
            result = saved.wait()
            seen += [session, session.client, session.queue, saved, result, result.files, nodes, session.registry]
            with pytest.raises(TaskError) as failed:
                nodes.SaveImage(nodes.LoadImage("missing.png")[0], "a").wait()
            server.fail("/prompt", BadStatus(500), times=1)
            nodes.SaveImage(nodes.EmptyImage(8, 8, 2), "a").wait()
            seen += [failed.value, traceback.format_exception(failed.value)]
            server.fail("/view", BadStatus(401))
            with pytest.raises(ServerError) as unauthorized:
                result.wait()
            seen += [unauthorized.value, traceback.format_exception(unauthorized.value)]
        seen.append(server.submissions)
    for wrong in (address, address.replace("http", "gopher"), address.replace("127.0.0.1", "a b"), f"x{address}"):
        with pytest.raises(ServerError) as gone:
            Session().load(wrong)
        seen += [gone.value, traceback.format_exception(gone.value)]
    assert len(server.submissions) >= 1
    assert "api_key='***'" in str(seen)
    leaking = [
        text[max(text.find(CANARY) - 99, 0) :][:200] for text in map("{0!s} {0!r}".format, seen) if CANARY in text
    ]
    assert leaking == []
    assert CANARY not in caplog.text


POSTER = """
from comfy_script.runtime.nodes import *

def poster(seed: int = 1, api_key: str = ""):
    return EmptyImage(16, 16, 1, seed)

def refused(seed: int = 1, api_key: str = ""):
    return PreviewImage(LoadImage(f"missing.png?token={api_key}")[0])
"""
WORKFLOW = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": 3}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
}


@pytest.mark.usefixtures("clean_session")
def test_no_command_and_no_run_directory_has_a_password_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An address with a password and a token, to each command that takes one; what is printed, written and sent."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "poster.py").write_text(POSTER)
    (tmp_path / "w.json").write_text(json.dumps(WORKFLOW))
    told: dict[str, str] = {}
    with StandIn() as server:
        address = f"{server.url.replace('://', f'://me:{CANARY}@')}?token={CANARY}"

        def tell(*arguments: str, status: int = 0) -> None:
            done = CliRunner().invoke(app, [*arguments, "--server", address], prog_name="comfy-script")
            told[" ".join(arguments)] = done.output + done.stderr
            assert done.exit_code == status, done.output

        tell("run", "poster.py:poster", "--api-key", CANARY, "--json")
        tell("run", "w.json", "--set", "1.color=4")
        job = server.submissions[-1]["prompt_id"]
        for command in (["jobs"], ["jobs", "show", job], ["needs", "w.json"], ["lock", "w.json"]):
            tell(*command)
            tell(*command, *(["-o", "w.lock.json"] if command[0] == "lock" else ["--json"]))
        tell("jobs", "fetch", job)
        tell("jobs", "show", "ffff", status=1)
        tell("fetch", "w.json")
        values = ("--set", "seed=1,2", "--set", f"api_key={CANARY}")
        tell("sweep", "poster.py:poster", *values, "--run", "swept", "-o", "out")
        tell("sweep", "poster.py:poster", *values, "--dry-run")
        tell("sweep", "poster.py:refused", *values, "--run", "refused", status=1)
        tell("sweep", "poster.py:refused", *values, "--run", "refused", "--json", status=1)
        for run in ("swept", "refused"):
            for command in ("status", "table", "sheet"):
                done = CliRunner().invoke(app, ["runs", command, run], prog_name="comfy-script")
                told[f"runs {command} {run}"] = done.output + done.stderr
                assert done.exit_code == 0, done.output
            Path("sheet.html").rename(f"{run}.html")
        with ServerPool([address], run=tmp_path / "run") as pool:
            done = list(pool.map(lambda nodes, color: nodes.EmptyImage(8, 8, 1, color), [{"color": 5}]))
            told["pool"] = f"{pool!r} {done!r} {pool.workers!r}"
        told["sent"] = str(server.submissions)
        server.fail("*", BadStatus(401))
        for command in ("jobs", "needs w.json", "lock w.json", "run w.json"):
            tell(*command.split(), status=1)
    told = {name.replace(CANARY, "key"): text for name, text in told.items()}
    assert "api_key='***' (refused): The server refused the workflow" in "".join(told.values())
    assert "there is no file" in told["runs status refused"]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"w.lock.json", "manifest.sqlite", "swept.html", "refused.html"}
    assert [path for path in files if CANARY.encode() in path.read_bytes()] == []
    assert {name: text for name, text in told.items() if CANARY in text} == {}
    assert CANARY not in caplog.text


def test_a_sweep_shows_no_password(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Its jobs, events and errors, as a script prints or logs them."""
    caplog.set_level(logging.DEBUG)
    shown: list[object] = []
    keys = [{"color": color, "api_key": CANARY} for color in (1, 2)]

    def made(nodes: Any, color: int, api_key: str) -> Any:
        return nodes.EmptyImage(8, 8, 1, color)

    def refused(nodes: Any, color: int, api_key: str) -> Any:
        return nodes.PreviewImage(nodes.LoadImage(f"missing{color}.png?token={api_key}")[0])

    with StandIn() as server, ServerPool([server.url], run=tmp_path / "run", on_event=shown.append) as pool:
        shown += [pool.job(made, keys[0]), *pool.map(made, keys)]
        shown += pool.map(refused, keys, failures="return")
        with pytest.raises(JobFailedError) as failed:
            list(pool.map(refused, keys))
        shown.append(failed.value)
    with pytest.raises(PoolError) as wrong:
        product(api_key=CANARY)
    shown.append(wrong.value)
    assert {type(each).__name__ for each in shown} >= {"Job", "Done", "Failure", "JobStarted", "JobFinished"}
    assert "missing1.png?token=***" in str(shown)
    assert [text for each in shown if CANARY in (text := f"{each!r} {each!s}")] == []
    assert CANARY not in caplog.text


def lsp(address: str, folder: Path, text: str) -> str:
    """What the language server says, to its editor and in its log, when it is asked all about a script."""
    import_path = str(Path(__file__).parents[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "comfy_script", "-vv", "lsp", "--server", address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=(folder / "log").open("w"),
        cwd=folder,
        env={**os.environ, "COMFY_SCRIPT_CACHE_DIR": str(folder / "cache"), "PYTHONPATH": import_path},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    said: list[str] = []
    document = {"uri": (folder / "script.py").as_uri()}

    def send(method: str, params: object, number: int | None = None) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **({"id": number} if number else {})})
        assert process.stdin is not None
        process.stdin.write(f"Content-Length: {len(body)}\r\n\r\n{body}".encode())
        process.stdin.flush()

    def read_until(wanted: int | str) -> None:
        assert process.stdout is not None
        while not said or wanted not in (json.loads(said[-1]).get("id"), json.loads(said[-1]).get("method")):
            line = process.stdout.readline()
            assert line, (folder / "log").read_text()
            if line.startswith(b"Content-Length: "):
                while process.stdout.readline().strip():
                    pass
                said.append(process.stdout.read(int(line.partition(b" ")[2])).decode())

    try:
        send("initialize", {"capabilities": {}, "rootUri": folder.as_uri()}, 1)
        read_until(1)
        send("initialized", {})
        send("textDocument/didOpen", {"textDocument": {**document, "languageId": "python", "version": 1, "text": text}})
        read_until("textDocument/publishDiagnostics")
        lines = text.splitlines()
        for number, (line, column) in enumerate(((1, 2), (1, 8), (4, 10), (4, 22), (5, len(lines[5]) - 1)), 10):
            for step, kind in enumerate(("hover", "completion", "signatureHelp", "definition")):
                asked = {"textDocument": document, "position": {"line": line, "character": column}}
                send(f"textDocument/{kind}", asked, 100 * number + step)
                read_until(100 * number + step)
        whole = {"start": {"line": 0, "character": 0}, "end": {"line": len(lines) - 1, "character": 0}}
        send("textDocument/codeAction", {"textDocument": document, "range": whole, "context": {"diagnostics": []}}, 7)
        read_until(7)
    finally:
        process.kill()
        process.communicate()
    return "".join(said) + (folder / "log").read_text()


def test_the_language_server_tells_no_password(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("jedi_language_server")
    from comfy_script.lsp.nodes import NodesSource

    with StandIn() as server:
        address = f"{server.url.replace('://', f'://me:{CANARY}@')}?token={CANARY}"
        text = f"""from comfy_script.runtime import *
load({address!r}, api_key='{CANARY}')
from comfy_script.runtime.nodes import *
with Workflow():
    image = EmptyImage(8, 8, 1, -5)
    SaveImage(image, 'x')
"""
        (tmp_path / "script.py").write_text(text)
        said = lsp(address, tmp_path, text)
        assert "EmptyImage" in said
        server.fail("*", BadStatus(401))
        for wrong in (address, address.replace(f":{server.port}", ":9"), f"gopher{address[4:]}"):
            with caplog.at_level(logging.DEBUG):
                source = NodesSource(wrong)
                source.refresh()
            assert source.failure
            said += source.failure
    assert CANARY not in said + caplog.text
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "script.py"]
    assert [path for path in files if CANARY.encode() in path.read_bytes()] == []
