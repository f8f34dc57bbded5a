"""One measurement in a fresh process of either side: `python -I worker.py CASE PARAMETERS RESULT`.

It is written against what both sides have in common: `from comfy_script.runtime import *`, `load(url)`,
`from comfy_script.runtime.nodes import *`, `with Workflow(queue=False) as wf:`, `wf.api_format_json()`. The one
exception is `stubs`, which both sides name differently. RESULT is a file, because the sides print what they like.

All times are seconds. `cpu` is the CPU time of all threads of this process.
"""

import gc
import json
import signal
import statistics
import sys
import time
from pathlib import Path

# Wide graphs have many short independent branches; a chain is one long branch.
SHAPES = ("images", "sampling", "chain")


def timed(action):
    wall, cpu = time.perf_counter(), time.process_time()
    value = action()
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}, value


def measure_import(module):
    return timed(lambda: __import__(module))[0]


def measure_load(url):
    from comfy_script import runtime

    return timed(lambda: runtime.load(url))[0]


def measure_names(url):
    """`load()` and then every node looked up, as `from comfy_script.runtime.nodes import *` does."""
    from comfy_script import runtime

    return timed(lambda: (runtime.load(url), exec("from comfy_script.runtime.nodes import *", {})))[0]


def measure_stubs(url, object_info):
    """From the node registry in memory to the text of the stubs."""
    if peer():
        import asyncio

        from comfy_script import client
        from comfy_script.runtime import nodes

        client.client = client.Client(url)
        info = asyncio.run(client._get_nodes_info())
        return timed(lambda: asyncio.run(nodes.load(info, None)))[0]
    from comfy_script.codegen.stubs import stub_files
    from comfy_script.registry import Registry

    raw = json.loads(Path(object_info).read_bytes())
    return timed(lambda: stub_files(Registry.from_object_info(raw, cache=False), Path("nodes.pyi")))[0]


def peer():
    """ComfyScript 0.6.1 has no `comfy_script.registry`."""
    import importlib.util

    return importlib.util.find_spec("comfy_script.registry") is None


def images(nodes, branches):
    EmptyImage, ImageInvert, PreviewImage = nodes.EmptyImage, nodes.ImageInvert, nodes.PreviewImage
    for seed in range(branches):
        image = EmptyImage(64, 64, 1, seed % 0xFFFFFF)
        image = ImageInvert(image)
        PreviewImage(image)


def sampling(nodes, branches):
    EmptyLatentImage, KSampler, VAEDecode, SaveImage = (
        nodes.EmptyLatentImage,
        nodes.KSampler,
        nodes.VAEDecode,
        nodes.SaveImage,
    )
    model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = nodes.CLIPTextEncode("beautiful scenery", clip)
    negative = nodes.CLIPTextEncode("text, watermark", clip)
    for seed in range(branches):
        latent = EmptyLatentImage(512, 512, 1)
        latent = KSampler(model, seed, 20, 8, "euler", "normal", positive, negative, latent, 1)
        SaveImage(VAEDecode(latent, vae), "bench")


def chain(nodes, length):
    ImageInvert = nodes.ImageInvert
    image = nodes.EmptyImage(64, 64, 1, 0)
    for _ in range(length):
        image = ImageInvert(image)
    nodes.PreviewImage(image)


def measure_build(url, shape, size, repeats):
    """Building and compiling a graph of about `size` nodes; the median of `repeats`, after a small one to warm up."""
    from comfy_script import runtime

    runtime.load(url, watch=False)
    from comfy_script.runtime import nodes

    draw, per_turn = {"images": (images, 3), "sampling": (sampling, 4), "chain": (chain, 1)}[shape]

    def build(turns):
        with runtime.Workflow(queue=False) as workflow:
            draw(nodes, turns)
        return workflow

    build(10).api_format_json()
    builds, jsons, count = [], [], 0
    for _ in range(repeats):
        gc.collect()
        try:
            built, workflow = timed(lambda: build(max(1, size // per_turn)))
            compiled, text = timed(workflow.api_format_json)
        except RecursionError:
            return {"failed": "RecursionError"}
        builds.append(built["cpu"])
        jsons.append(compiled["cpu"])
        count = len(json.loads(text))
        del workflow, text
    totals = [a + b for a, b in zip(builds, jsons, strict=True)]
    return {
        "cpu": statistics.median(totals),
        "build": statistics.median(builds),
        "json": statistics.median(jsons),
        "nodes": count,
    }


def sampling_prompt(size):
    """API format: branches of four nodes that share a checkpoint and two texts."""
    prompt = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "beautiful scenery", "clip": ["1", 1]}},
        "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "text, watermark", "clip": ["1", 1]}},
    }
    sampler = {"steps": 20, "cfg": 8, "sampler_name": "euler", "scheduler": "normal", "denoise": 1}
    links = {"model": ["1", 0], "positive": ["2", 0], "negative": ["3", 0]}
    for first in range(4, size, 4):
        latent, sampled, decoded, saved = map(str, range(first, first + 4))
        canvas = {"width": 512, "height": 512, "batch_size": 1}
        prompt[latent] = {"class_type": "EmptyLatentImage", "inputs": canvas}
        inputs = {"seed": first, **sampler, **links, "latent_image": [latent, 0]}
        prompt[sampled] = {"class_type": "KSampler", "inputs": inputs}
        prompt[decoded] = {"class_type": "VAEDecode", "inputs": {"samples": [sampled, 0], "vae": ["1", 2]}}
        prompt[saved] = {"class_type": "SaveImage", "inputs": {"images": [decoded, 0], "filename_prefix": "bench"}}
    return prompt


def chain_prompt(size):
    """API format: one chain."""
    canvas = {"width": 64, "height": 64, "batch_size": 1, "color": 0}
    prompt = {"1": {"class_type": "EmptyImage", "inputs": canvas}}
    for number in range(2, size):
        prompt[str(number)] = {"class_type": "ImageInvert", "inputs": {"image": [str(number - 1), 0]}}
    prompt[str(size)] = {"class_type": "PreviewImage", "inputs": {"images": [str(size - 1), 0]}}
    return prompt


def measure_transpile(url, object_info, shape, size):
    """From a workflow in API format to its script, with the nodes in memory."""
    prompt = {"sampling": sampling_prompt, "chain": chain_prompt}[shape](size)
    from comfy_script.transpile import WorkflowToScriptTranspiler

    if peer():
        from comfy_script import client

        client.client = client.Client(url)
        client.get_nodes_info()
        measured, script = timed(lambda: WorkflowToScriptTranspiler(prompt).to_script())
    else:
        from comfy_script.registry import Registry

        registry = Registry.from_object_info(Path(object_info).read_bytes(), cache=False)
        WorkflowToScriptTranspiler(sampling_prompt(10), registry).to_script()
        measured, script = timed(lambda: WorkflowToScriptTranspiler(prompt, registry).to_script())
    if script.count("(") < len(prompt):
        raise ValueError("the script lacks nodes")
    return {**measured, "nodes": len(prompt)}


def measure_roundtrip(url, repeats, patience=5):
    """A trivial graph from `with` to the result of its output node, one after the other.

    `right` counts the results that came within `patience` seconds and show the colour that was asked for; `wall` is
    the median over those.
    """
    from comfy_script import runtime

    runtime.load(url)
    from comfy_script.runtime import nodes

    def give_up(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, give_up)
    walls, right = [], 0
    for turn in range(repeats):
        # A new colour each time, or the server would answer from its cache.
        colour = (int(time.time() * 1e3) * 64 + turn) % 0xFFFFFF
        start = time.perf_counter()
        signal.alarm(patience)
        try:
            with runtime.Workflow():
                shown = nodes.PreviewImage(nodes.EmptyImage(64, 64, 1, colour))
            result = shown.wait()
        except TimeoutError:
            continue
        finally:
            signal.alarm(0)
        wall = time.perf_counter() - start
        expected = tuple(colour >> shift & 255 for shift in (16, 8, 0))
        if result is not None and result[0].getpixel((32, 32))[:3] == expected:
            right += 1
            walls.append(wall)
    return {"wall": statistics.median(walls) if walls else None, "right": right, "of": repeats}


if __name__ == "__main__":
    case, parameters, target = sys.argv[1:]
    Path(target).write_text(json.dumps(globals()[f"measure_{case}"](**json.loads(parameters))))
