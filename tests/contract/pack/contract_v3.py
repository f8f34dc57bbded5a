"""Custom nodes of ComfyUI's newer kind for the contract suite."""

import asyncio

from comfy_api.latest import ComfyExtension, io
from comfy_execution.graph import ExecutionBlocker
from comfy_execution.graph_utils import GraphBuilder
from typing_extensions import override

CATEGORY = "contract"


class Plain(io.ComfyNode):
    """One input of each simple kind."""

    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Plain",
            category=CATEGORY,
            inputs=[
                io.Int.Input("count", default=1, min=0, max=10),
                io.Float.Input("scale", default=0.5),
                io.String.Input("text", default="a"),
                io.Boolean.Input("flag", default=False),
                io.Combo.Input("choice", options=["first", "second"]),
            ],
            outputs=[io.String.Output()],
        )

    @classmethod
    def execute(cls, count, scale, text, flag, choice):
        return io.NodeOutput(f"{count} {scale} {text} {flag} {choice}")


class Several(io.ComfyNode):
    """Two outputs."""

    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Several",
            category=CATEGORY,
            inputs=[io.Int.Input("value", default=7)],
            outputs=[io.Int.Output(display_name="quotient"), io.Int.Output(display_name="remainder")],
        )

    @classmethod
    def execute(cls, value):
        return io.NodeOutput(*divmod(value, 3))


class Async(io.ComfyNode):
    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Async",
            category=CATEGORY,
            inputs=[io.Int.Input("value", default=0)],
            outputs=[io.Int.Output()],
        )

    @classmethod
    async def execute(cls, value):
        await asyncio.sleep(0.01)
        return io.NodeOutput(value + 1000)


class Lists(io.ComfyNode):
    """Takes a list whole and gives one back."""

    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Lists",
            category=CATEGORY,
            is_input_list=True,
            inputs=[io.Int.Input("values", default=0)],
            outputs=[io.Int.Output(is_output_list=True)],
        )

    @classmethod
    def execute(cls, values):
        return io.NodeOutput([value * value for value in values])


class Lazy(io.ComfyNode):
    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Lazy",
            category=CATEGORY,
            inputs=[
                io.Boolean.Input("first", default=True),
                io.Int.Input("a", lazy=True, default=0),
                io.Int.Input("b", lazy=True, default=0),
            ],
            outputs=[io.Int.Output()],
        )

    @classmethod
    def check_lazy_status(cls, first, a=None, b=None):
        return [name for name, wanted, value in (("a", first, a), ("b", not first, b)) if wanted and value is None]

    @classmethod
    def execute(cls, first, a=None, b=None):
        return io.NodeOutput(a if first else b)


class Expand(io.ComfyNode):
    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Expand",
            category=CATEGORY,
            enable_expand=True,
            inputs=[io.Int.Input("value", default=0)],
            outputs=[io.Int.Output()],
        )

    @classmethod
    def execute(cls, value):
        graph = GraphBuilder()
        doubled = graph.node("ContractMultiply", a=value, b=2)
        return io.NodeOutput(graph.node("ContractAdd", a=doubled.out(0), b=1).out(0), expand=graph.finalize())


class Block(io.ComfyNode):
    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Block",
            category=CATEGORY,
            inputs=[io.Int.Input("value", default=0), io.Boolean.Input("block", default=False)],
            outputs=[io.Int.Output()],
        )

    @classmethod
    def execute(cls, value, block):
        return io.NodeOutput(ExecutionBlocker(None) if block else value)


class Dynamic(io.ComfyNode):
    """A dynamic combo whose options have inputs of their own, an autogrow among them."""

    @classmethod
    def define_schema(cls):
        grow = io.Autogrow.TemplatePrefix(input=io.Int.Input("n", default=0), prefix="n", min=1, max=5)
        return io.Schema(
            node_id="ContractV3Dynamic",
            category=CATEGORY,
            inputs=[
                io.DynamicCombo.Input(
                    "shape",
                    options=[
                        io.DynamicCombo.Option("circle", [io.Float.Input("radius", default=1.0)]),
                        io.DynamicCombo.Option(
                            "box", [io.Int.Input("width", default=1), io.Int.Input("height", default=2)]
                        ),
                        io.DynamicCombo.Option("points", [io.Autogrow.Input("values", template=grow)]),
                        io.DynamicCombo.Option("nothing", []),
                    ],
                )
            ],
            outputs=[io.String.Output()],
        )

    @classmethod
    def execute(cls, shape):
        return io.NodeOutput(repr(dict(sorted(shape.items()))))


class Grow(io.ComfyNode):
    """Autogrow by prefix and by names."""

    @classmethod
    def define_schema(cls):
        numbers = io.Autogrow.TemplatePrefix(input=io.Int.Input("number", default=0), prefix="number", min=2, max=6)
        parts = io.Autogrow.TemplateNames(
            input=io.String.Input("part", default=""), names=["head", "body", "tail"], min=0
        )
        return io.Schema(
            node_id="ContractV3Grow",
            category=CATEGORY,
            inputs=[io.Autogrow.Input("numbers", template=numbers), io.Autogrow.Input("parts", template=parts)],
            outputs=[io.Int.Output(), io.String.Output()],
        )

    @classmethod
    def execute(cls, numbers, parts=None):
        return io.NodeOutput(sum(numbers.values()), repr(dict(sorted((parts or {}).items()))))


class Match(io.ComfyNode):
    """Gives what it gets, whatever type that is."""

    @classmethod
    def define_schema(cls):
        template = io.MatchType.Template("T")
        return io.Schema(
            node_id="ContractV3Match",
            category=CATEGORY,
            inputs=[io.MatchType.Input("value", template=template)],
            outputs=[io.MatchType.Output(template=template)],
        )

    @classmethod
    def execute(cls, value):
        return io.NodeOutput(value)


class Shown(io.ComfyNode):
    """An output node with a result for the page and an output."""

    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Shown",
            category=CATEGORY,
            is_output_node=True,
            inputs=[io.String.Input("text", default="")],
            outputs=[io.String.Output()],
            hidden=[io.Hidden.unique_id, io.Hidden.prompt],
        )

    @classmethod
    def execute(cls, text):
        name = cls.hidden.prompt[cls.hidden.unique_id]["class_type"]
        return io.NodeOutput(text[::-1], ui={"text": (f"{name}: {text}",)})


class Refuse(io.ComfyNode):
    @classmethod
    def define_schema(cls):
        return io.Schema(
            node_id="ContractV3Validate",
            category=CATEGORY,
            inputs=[io.Int.Input("value", default=0)],
            outputs=[io.Int.Output()],
        )

    @classmethod
    def validate_inputs(cls, value):
        return True if value >= 0 else f"{value} is negative"

    @classmethod
    def execute(cls, value):
        return io.NodeOutput(value)


class ContractExtension(ComfyExtension):
    @override
    async def get_node_list(self):
        return [
            *(Plain, Several, Async, Lists, Lazy, Expand, Block),
            *(Dynamic, Grow, Match, Shown, Refuse),
        ]


async def comfy_entrypoint():
    return ContractExtension()
