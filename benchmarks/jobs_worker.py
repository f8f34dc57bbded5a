"""Small jobs on a server, in a fresh process: by comfy_script, or by a bare aiohttp client that does the least.

`python -I jobs_worker.py CASE PARAMETERS RESULT`. A job is EmptyImage → PreviewImage of 64×64 pixels in a colour of its
own, so that the server's cache holds none of them. It is done when its picture's pixels are there. The bare client
queues the prompt, listens to one websocket for all jobs, fetches the picture that the node's message names, and decodes
it: what any client has to do, with no checks, no errors and no help.

Wall and CPU time per job, in seconds; CPU time is that of all threads of this process.
"""

import asyncio
import io
import itertools
import json
import statistics
import sys
import time
from pathlib import Path

ROUNDS = 5


def colours():
    start = int(time.time() * 1e3) % 0xFFFF00
    return itertools.count(start)


def colour_of(image):
    red, green, blue = image.getpixel((32, 32))[:3]
    return red << 16 | green << 8 | blue


def timed(action, jobs):
    wall, cpu = time.perf_counter(), time.process_time()
    action()
    return (time.perf_counter() - wall) / jobs, (time.process_time() - cpu) / jobs


def measured(rounds):
    walls, cpus = zip(*rounds, strict=True)
    return {"wall": statistics.median(walls), "cpu": statistics.median(cpus)}


def measure_ours(url, jobs, at_once):
    from comfy_script import runtime

    runtime.load(url)
    from comfy_script.runtime import nodes

    colour = colours()

    def one():
        wanted = next(colour) % 0x1000000
        with runtime.Workflow():
            shown = nodes.PreviewImage(nodes.EmptyImage(64, 64, 1, wanted))
        assert colour_of(shown.wait()[0]) == wanted

    async def one_of_several():
        wanted = next(colour) % 0x1000000
        async with runtime.Workflow():
            shown = nodes.PreviewImage(nodes.EmptyImage(64, 64, 1, wanted))
        result = await shown
        assert colour_of(await result.get(0)) == wanted

    async def several():
        for _ in range(jobs // at_once):
            await asyncio.gather(*(one_of_several() for _ in range(at_once)))

    def all_jobs():
        if at_once == 1:
            for _ in range(jobs):
                one()
        else:
            asyncio.run(several())

    all_jobs()
    return measured([timed(all_jobs, jobs) for _ in range(ROUNDS)])


def measure_bare(url, jobs, at_once):
    return asyncio.run(bare(url, jobs, at_once))


async def bare(url, jobs, at_once):
    import uuid

    import aiohttp
    from PIL import Image

    colour = colours()
    client_id = uuid.uuid4().hex
    shown, ended = {}, {}

    async with aiohttp.ClientSession(url) as session, session.ws_connect(f"/ws?clientId={client_id}") as socket:

        async def listen():
            async for message in socket:
                if message.type is not aiohttp.WSMsgType.TEXT:
                    continue
                event = json.loads(message.data)
                data = event["data"]
                if event["type"] == "executed":
                    shown[data["prompt_id"]] = data["output"]["images"][0]
                elif event["type"] == "execution_success":
                    ended[data["prompt_id"]].set()

        async def one():
            wanted = next(colour) % 0x1000000
            empty = {"width": 64, "height": 64, "batch_size": 1, "color": wanted}
            prompt = {
                "1": {"class_type": "EmptyImage", "inputs": empty},
                "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
            }
            prompt_id = str(uuid.uuid4())
            ended[prompt_id] = asyncio.Event()
            body = {"prompt": prompt, "client_id": client_id, "prompt_id": prompt_id}
            async with session.post("/prompt", json=body) as answer:
                assert (await answer.json())["prompt_id"] == prompt_id
            await ended[prompt_id].wait()
            async with session.get("/view", params=shown[prompt_id]) as answer:
                image = Image.open(io.BytesIO(await answer.read()))
            assert colour_of(image) == wanted

        async def all_jobs():
            for _ in range(jobs // at_once):
                await asyncio.gather(*(one() for _ in range(at_once)))

        listener = asyncio.create_task(listen())
        rounds = []
        await all_jobs()
        for _ in range(ROUNDS):
            wall, cpu = time.perf_counter(), time.process_time()
            await all_jobs()
            rounds.append(((time.perf_counter() - wall) / jobs, (time.process_time() - cpu) / jobs))
        listener.cancel()
        return measured(rounds)


if __name__ == "__main__":
    case, parameters, target = sys.argv[1:]
    Path(target).write_text(json.dumps(globals()[f"measure_{case}"](**json.loads(parameters))))
