"""Nodes that look for themselves, each the way that some public packs go. Both modes must give the same."""

ANY = "*"
CATEGORY = "contract"


class _Finds:
    """Base of nodes that find a node in the workflow, and give its class."""

    RETURN_TYPES = ("STRING",)
    FUNCTION = "find"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {"value": (ANY,)},
            "optional": {"number": ("INT", {"default": 0})},
            "hidden": {"unique_id": "UNIQUE_ID", "prompt": "PROMPT", "extra_pnginfo": "EXTRA_PNGINFO"},
        }


class IdAsText(_Finds):
    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        return (next(n for n in extra_pnginfo["workflow"]["nodes"] if str(n["id"]) == unique_id)["type"],)


class IdAsNumber(_Finds):
    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        return (next(n for n in extra_pnginfo["workflow"]["nodes"] if n["id"] == int(unique_id))["type"],)


class IdOfList(_Finds):
    """Takes lists, hidden inputs too."""

    INPUT_IS_LIST = True

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        nodes = extra_pnginfo[0]["workflow"]["nodes"]
        return (next(n for n in nodes if str(n["id"]) == str(unique_id[0]))["type"],)


class IdAsPath(_Finds):
    """Goes through subgraphs, and leaves off what expansion puts in front."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        workflow = extra_pnginfo["workflow"]
        nodes = workflow["nodes"]
        definitions = {each["id"]: each for each in (workflow.get("definitions") or {}).get("subgraphs", [])}
        *outer, last = unique_id.split(".")[-1].split(":")
        for part in outer:
            nodes = definitions[next(n for n in nodes if n["id"] == int(part))["type"]]["nodes"]
        return (next(n for n in nodes if n["id"] == int(last))["type"],)


class IdInPrompt(_Finds):
    """Goes back along a link of the prompt, and looks up in the workflow what it finds."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        source, _ = prompt[unique_id]["inputs"]["value"]
        known = {str(node["id"]): node for node in extra_pnginfo["workflow"]["nodes"]}
        assert known.keys() == prompt.keys()
        assert all(known[key]["type"] == node["class_type"] for key, node in prompt.items())
        return (known[source]["type"],)


class IdAlongLinks(_Finds):
    """Goes back along a link of the page's workflow."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        workflow = extra_pnginfo["workflow"]
        links = {link[0]: link for link in workflow["links"]}
        known = {str(node["id"]): node for node in workflow["nodes"]}
        (slot,) = [slot for slot in known[unique_id]["inputs"] if slot["name"] == "value"]
        source = known[str(links[slot["link"]][1])]
        assert source["mode"] == 0
        return (source["type"],)


class IdByName(_Finds):
    """Finds another node by the name that the page keeps, and reads one of its values in the prompt."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        for node in extra_pnginfo["workflow"]["nodes"]:
            if node["properties"].get("Node name for S&R") == "EmptyImage":
                return (str(prompt[str(node["id"])]["inputs"]["width"]),)
        raise ValueError("no such node")


class IdChanged(_Finds):
    """Writes what it shows into its own node in the workflow, for the files that are saved."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        node = next((n for n in extra_pnginfo["workflow"]["nodes"] if str(n["id"]) == str(unique_id)), None)
        node["widgets_values"] = [str(value.shape)]
        return (node["type"],)


class IdProgress(_Finds):
    """Tells the page how far it is."""

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        from server import PromptServer

        server = PromptServer.instance
        server.send_sync("contract-status", {"node": unique_id, "text": "half"}, server.client_id)
        if hasattr(server, "send_progress_text"):
            server.send_progress_text("half", unique_id)
        return (prompt[unique_id]["class_type"],)


class IdOtherHidden(_Finds):
    """Has hidden inputs that only the page's scripts read."""

    @classmethod
    def INPUT_TYPES(cls):
        known = super().INPUT_TYPES()
        return {**known, "hidden": {**known["hidden"], "version": "1.2.3", "theme": ("DARK",), "low": "unique_id"}}

    def find(self, value, unique_id, prompt, extra_pnginfo, number=0):
        return (prompt[unique_id]["class_type"],)


NODE_CLASS_MAPPINGS = {
    name: item for name, item in list(globals().items()) if name.startswith("Id") and isinstance(item, type)
}
