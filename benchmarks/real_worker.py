"""Real mode in a fresh process of either side: `python -I real_worker.py CASE PARAMETERS RESULT`.

Written against what both sides have in common: `load(comfyui, args)`, `Workflow(cache=…)` and the nodes. The peer's
environment has neither torch nor what else ComfyUI imports; `packages` is where it finds those.

All times are seconds of CPU, of all threads of this process.
"""

import json
import statistics
import sys
import time
from pathlib import Path


def cpu(action):
    start = time.process_time()
    action()
    return time.process_time() - start


def arguments(base):
    return ["--cpu", "--base-directory", base, "--database-url", "sqlite:///:memory:"]


def start(comfyui, base, packages):
    sys.path.append(packages)
    from comfy_script.runtime import real

    seconds = cpu(lambda: real.load(comfyui, args=real.ComfyUIArgs(*arguments(base))))
    from comfy_script.runtime.real import nodes

    return seconds, real, nodes


def measure_boot(comfyui, base, packages):
    return {"cpu": start(comfyui, base, packages)[0]}


def measure_own_boot(comfyui, base, packages):
    """What ComfyUI's main.py does until its nodes are registered."""
    sys.path[:0] = [comfyui]
    sys.path.append(packages)
    sys.argv[1:] = arguments(base)

    def boot():
        import asyncio

        import comfy.options

        comfy.options.enable_args_parsing()
        import execution  # noqa: F401
        import nodes
        import server
        import utils.extra_config  # noqa: F401

        loop = asyncio.new_event_loop()
        server.PromptServer(loop)
        loop.run_until_complete(nodes.init_extra_nodes())

    return {"cpu": cpu(boot)}


def measure_call(comfyui, base, packages, calls=3000, rounds=9):
    """One ImageInvert of 64×64 pixels: the bare class, real mode, and what is between them."""
    _, real, nodes = start(comfyui, base, packages)
    from nodes import NODE_CLASS_MAPPINGS

    bare_class = NODE_CLASS_MAPPINGS["ImageInvert"]

    def bare(image):
        for _ in range(calls):
            getattr(bare_class(), bare_class.FUNCTION)(image=image)

    def through(image):
        for _ in range(calls):
            nodes.ImageInvert(image)

    with real.Workflow():
        image = nodes.EmptyImage(64, 64, 1, 0)
        own = getattr(image, "__wrapped__", image)
        bare(own), through(image)
        pairs = [(cpu(lambda: bare(own)), cpu(lambda: through(image))) for _ in range(rounds)]
    bares, throughs = ([value / calls for value in column] for column in zip(*pairs, strict=True))
    between = [b - a for a, b in zip(bares, throughs, strict=True)]
    return {"bare": statistics.median(bares), "real": statistics.median(throughs), "cpu": statistics.median(between)}


def measure_naked(comfyui, base, packages, calls=3000, rounds=9):
    """The same call by naked mode's class in a `Workflow`, and by the bare class in torch's inference mode."""
    sys.path.append(packages)
    from comfy_script.runtime import real

    real.load(comfyui, args=real.ComfyUIArgs(*arguments(base)), naked=True)
    import torch
    from nodes import NODE_CLASS_MAPPINGS

    from comfy_script.runtime.real import nodes

    def through(node, image):
        for _ in range(calls):
            getattr(node(), node.FUNCTION)(image=image)

    def bare():
        with torch.inference_mode():
            through(NODE_CLASS_MAPPINGS["ImageInvert"], torch.zeros(1, 64, 64, 3))

    def naked():
        with real.Workflow():
            through(nodes.ImageInvert, torch.zeros(1, 64, 64, 3))

    bare(), naked()
    pairs = [(cpu(naked) / calls, cpu(bare) / calls) for _ in range(rounds)]
    nakeds, bares = zip(*pairs, strict=True)
    return {"cpu": min(nakeds), "bare": min(bares)}


def measure_chain(comfyui, base, packages, lengths, nodes_in_all=1800):
    """A chain of ImageInvert with `cache={}`, per node, by length: in whole, and above a chain of the bare class.

    The images are kept in both. Those of 10 nodes fit into memory that the process has; for those of 900, the system
    has to make new pages, which is part of the whole and no part of what a node costs.
    """
    _, real, nodes = start(comfyui, base, packages)
    from nodes import NODE_CLASS_MAPPINGS

    node = NODE_CLASS_MAPPINGS["ImageInvert"]

    def chain(length):
        with real.Workflow(cache={}):
            image = nodes.EmptyImage(64, 64, 1, 0)
            for _ in range(length):
                image = nodes.ImageInvert(image)

    def bare(length):
        with real.Workflow():
            image = nodes.EmptyImage(64, 64, 1, 0)
            kept = [getattr(image, "__wrapped__", image)]
            for _ in range(length):
                kept.append(getattr(node(), node.FUNCTION)(image=kept[-1])[0])

    def per_node(action, length):
        times = max(1, nodes_in_all // length)
        return cpu(lambda: [action(length) for _ in range(times)]) / length / times

    result = {}
    chain(10), bare(10)
    for length in lengths:
        rounds = [(per_node(chain, length), per_node(bare, length)) for _ in range(5)]
        # The least of each: what else the machine does only adds.
        whole, of_bare = (min(column) for column in zip(*rounds, strict=True))
        result |= {f"{length} whole": whole, str(length): whole - of_bare}
    return result


def measure_again(comfyui, base, packages):
    """A small txt2img with a cache: the first run, and the same once more."""
    _, real, nodes = start(comfyui, base, packages)
    cache = {}

    def run(seed):
        with real.Workflow(cache=cache):
            model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
            positive, negative = nodes.CLIPTextEncode("a house", clip), nodes.CLIPTextEncode("", clip)
            latent = nodes.EmptyLatentImage(64, 64, 1)
            latent = nodes.KSampler(model, seed, 10, 8, "euler", "normal", positive, negative, latent, 1)
            nodes.VAEDecode(latent, vae)

    run(1)
    cache.clear()
    first, again = cpu(lambda: run(2)), statistics.median(cpu(lambda: run(2)) for _ in range(9))
    return {"cpu": again, "first": first}


if __name__ == "__main__":
    case, parameters, target = sys.argv[1:]
    Path(target).write_text(json.dumps(globals()[f"measure_{case}"](**json.loads(parameters))))
