"""Graphs of flow, list, lazy and expansion nodes of public packs, for `compare_graphs`: each gives outputs to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

__all__ = ["GRAPHS", "Graph", "Nodes"]


class Nodes(Protocol):
    """Callables by class type.

    Attributes:
        is_virtual: Calls are only recorded, so that what isn't needed may fail.
    """

    is_virtual: bool

    def __getitem__(self, class_type: str) -> Callable[..., Any]:
        """The callable; KeyError where there is none."""


Outputs: TypeAlias = Sequence[Any]
Graph: TypeAlias = Callable[[Nodes], Outputs]

GRAPHS: dict[str, Graph] = {}


def graph(function: Graph) -> Graph:
    """Adds a graph under the name of its function."""
    GRAPHS[function.__name__] = function
    return function


@graph
def for_loop(n: Nodes) -> Outputs:
    f, r, v, *_ = n["ForLoopOpen"](4, 100)
    return [n["ForLoopClose"](f, n["IntMathOperation"](v, r, "add"))[0]]


@graph
def for_accum(n: Nodes) -> Outputs:
    f, r, v, *_ = n["ForLoopOpen"](3)
    a = n["ForLoopClose"](f, n["AccumulateNode"](r, v))[0]
    return [n["AccumulationToListNode"](a), n["AccumulationGetLengthNode"](a), n["AccumulationGetItemNode"](a, 1)]


@graph
def while_loop(n: Nodes) -> Outputs:
    f, v, *_ = n["WhileLoopOpen"](True, 3)
    d = n["IntMathOperation"](v, 2, "multiply")
    return [n["WhileLoopClose"](f, n["IntConditions"](d, 50, "<"), d)[0]]


@graph
def while_two(n: Nodes) -> Outputs:
    f, a, b, *_ = n["WhileLoopOpen"](True, 0, 1)
    c = n["IntMathOperation"](a, b, "add")
    return list(n["WhileLoopClose"](f, n["IntConditions"](c, 30, "<"), b, c)[:2])


@graph
def nested(n: Nodes) -> Outputs:
    f, r, v, *_ = n["ForLoopOpen"](3, 0)
    g, s, w, *_ = n["ForLoopOpen"](2, v)
    inner = n["ForLoopClose"](g, n["IntMathOperation"](w, n["IntMathOperation"](r, s, "multiply"), "add"))[0]
    return [n["ForLoopClose"](f, inner)[0]]


@graph
def for_images(n: Nodes) -> Outputs:
    i = n["EmptyImage"](8, 8, 1, 255)
    f, _, v, *_ = n["ForLoopOpen"](3, i)
    e = n["ForLoopClose"](f, n["ImageBatch"](v, n["ImageInvert"](i)))[0]
    return [n["GetImageSizeAndCount"](e)[3]]


@graph
def for_text(n: Nodes) -> Outputs:
    f, r, v, *_ = n["ForLoopOpen"](3, "x")
    return [n["ForLoopClose"](f, n["StringConcatenate"](v, n["ConvertAny2String"](r), "-"))[0]]


@graph
def easy_for(n: Nodes) -> Outputs:
    f, i, v, *_ = n["easy forLoopStart"](4, n["PrimitiveInt"](10))
    return [n["easy forLoopEnd"](f, n["easy mathInt"](v, i, "add"))[0]]


@graph
def easy_for_text(n: Nodes) -> Outputs:
    f, i, v, *_ = n["easy forLoopStart"](3, n["PrimitiveString"]("a"))
    return [n["easy forLoopEnd"](f, n["StringConcatenate"](v, n["ConvertAny2String"](i), "|"))[0]]


@graph
def easy_while(n: Nodes) -> Outputs:
    f, v, *_ = n["easy whileLoopStart"](True, n["PrimitiveInt"](1))
    d = n["easy mathInt"](v, 3, "multiply")
    return [n["easy whileLoopEnd"](f, n["easy compare"](d, 100, "a < b"), d)[0]]


@graph
def easy_while_false(n: Nodes) -> Outputs:
    f, v, *_ = n["easy whileLoopStart"](False, n["PrimitiveInt"](1))
    d = n["easy mathInt"](v, 3, "multiply")
    return [n["easy whileLoopEnd"](f, n["easy compare"](d, 100, "a < b"), d)[0]]


@graph
def easy_nested(n: Nodes) -> Outputs:
    f, i, v, *_ = n["easy forLoopStart"](2, n["PrimitiveInt"](0))
    g, j, w, *_ = n["easy forLoopStart"](3, v)
    inner = n["easy forLoopEnd"](g, n["easy mathInt"](w, n["easy mathInt"](i, j, "add"), "add"))[0]
    return [n["easy forLoopEnd"](f, inner)[0]]


@graph
def easy_for_total(n: Nodes) -> Outputs:
    f, _, v, *_ = n["easy forLoopStart"](n["easy mathInt"](2, 3, "add"), n["PrimitiveInt"](0))
    return [n["easy forLoopEnd"](f, n["easy mathInt"](v, 2, "add"))[0]]


@graph
def foreach(n: Nodes) -> Outputs:
    items = n["WorklistToItemList //Inspire"](n["FloatRange //Inspire"](0, 3, 1, 10, True))
    f, rest, item, v = n["ForeachListBegin //Inspire"](items, 100.0)
    return [n["ForeachListEnd //Inspire"](f, rest, n["AddNode"](v, item))]


@graph
def foreach_first(n: Nodes) -> Outputs:
    items = n["WorklistToItemList //Inspire"](n["FloatRange //Inspire"](1, 4, 1, 10, True))
    f, rest, item, v = n["ForeachListBegin //Inspire"](items)
    return [n["ForeachListEnd //Inspire"](f, rest, n["MultiplyNode"](v, item))]


@graph
def foreach_text(n: Nodes) -> Outputs:
    items = n["WorklistToItemList //Inspire"](n["MakeListNode"]("a", "b", "c"))
    f, rest, item, v = n["ForeachListBegin //Inspire"](items, "start")
    return [n["ForeachListEnd //Inspire"](f, rest, n["MergeString"](v, item))]


@graph
def float_range_(n: Nodes) -> Outputs:
    return [n["FloatRange //Inspire"](0, 1, 0.25, 10, True)]


@graph
def lists(n: Nodes) -> Outputs:
    items = n["MakeListNode"](1, 2, 3)
    return [
        n["IntMathOperation"](items, 10, "multiply"),
        n["AccumulationGetLengthNode"](n["ListToAccumulationNode"](items)),
    ]


@graph
def lists_two(n: Nodes) -> Outputs:
    return [n["IntMathOperation"](n["MakeListNode"](1, 2, 3), n["MakeListNode"](10, 20), "add")]


@graph
def any_list(n: Nodes) -> Outputs:
    return [n["IntMathOperation"](n["ImpactMakeAnyList"](value1=5), 1, "add")]


@graph
def image_list(n: Nodes) -> Outputs:
    items = n["ImpactMakeImageList"](image1=n["EmptyImage"](8, 8))
    return [n["GetImageSizeAndCount"](items)[1]]


@graph
def batch_to_list(n: Nodes) -> Outputs:
    return [n["GetImageSizeAndCount"](n["ImpactImageBatchToImageList"](n["EmptyImage"](8, 8, 3)))[3]]


@graph
def lazy_switch(n: Nodes) -> Outputs:
    return [
        n["InversionDemoLazySwitch"](
            True, n["ErrorNode"]("no") if n.is_virtual else "other", n["IntMathOperation"](1, 2, "add")
        )
    ]


@graph
def lazy_index(n: Nodes) -> Outputs:
    return [n["InversionDemoLazyIndexSwitch"](2, 0, 1, n["IntMathOperation"](7, 2, "multiply"), 3)]


@graph
def lazy_cond(n: Nodes) -> Outputs:
    return [n["InversionDemoLazyConditional"](value1="a", condition1=False, value2="b", condition2=True)]


@graph
def kj_switch(n: Nodes) -> Outputs:
    return [n["LazySwitchKJ"](False, n["IntMathOperation"](1, 2, "add"), n["IntMathOperation"](3, 4, "add"))]


@graph
def easy_if(n: Nodes) -> Outputs:
    return [
        n["easy ifElse"](
            n["easy compare"](n["PrimitiveInt"](1), n["PrimitiveInt"](2), "a < b"),
            n["PrimitiveString"]("yes"),
            n["PrimitiveString"]("no"),
        )
    ]


@graph
def easy_index(n: Nodes) -> Outputs:
    return [n["easy anythingIndexSwitch"](1, value0="a", value1=n["easy mathInt"](2, 3, "add"))]


@graph
def easy_inversed(n: Nodes) -> Outputs:
    return list(n["easy anythingInversedSwitch"](1, "v")[:3])


@graph
def easy_blocker(n: Nodes) -> Outputs:
    return [
        n["IntMathOperation"](n["easy blocker"](False, 1), 1, "add"),
        n["IntMathOperation"](n["easy blocker"](True, 1), 1, "add"),
    ]


@graph
def blocker(n: Nodes) -> Outputs:
    return [n["IntMathOperation"](n["ExecutionBlocker"](1, True, False), 1, "add")]


@graph
def blocker_list(n: Nodes) -> Outputs:
    items = n["MakeListNode"](1, 2, 3)
    return [n["IntMathOperation"](n["ExecutionBlocker"](items, n["IntConditions"](items, 2, "=="), False), 1, "add")]


@graph
def impact_branch(n: Nodes) -> Outputs:
    return [n["ImpactConditionalBranch"](n["ImpactCompare"]("a > b", 2, 1), "t", "f")]


@graph
def impact_switch(n: Nodes) -> Outputs:
    return list(n["ImpactSwitch"](1, False, input1=n["IntMathOperation"](1, 1, "add")))


@graph
def impact_ifnone(n: Nodes) -> Outputs:
    return [n["ImpactIfNone"](any_input="x")[1], n["ImpactIfNone"]()[1]]


@graph
def impact_inv(n: Nodes) -> Outputs:
    return [n["ImpactCompare"]("a < b", 1, 2)]


@graph
def length(n: Nodes) -> Outputs:
    return [
        n["easy lengthAnything"](n["MakeListNode"](1, 2, 3)),
        n["easy indexAnything"](n["MakeListNode"]("p", "q"), 1),
    ]


@graph
def range_(n: Nodes) -> Outputs:
    return [n["easy rangeInt"]("step", 0, 6, 2, 3, "Inclusive")[0]]


@graph
def batch(n: Nodes) -> Outputs:
    return [n["easy batchAnything"](1, 2)]


@graph
def logic(n: Nodes) -> Outputs:
    return [
        n["LogicGateEither"](
            n["LogicGateCompare"](n["PrimitiveInt"](1), n["PrimitiveInt"](2)),
            n["PrimitiveString"]("same"),
            n["PrimitiveString"]("other"),
        ),
        n["MinNode"](n["PrimitiveInt"](3), n["PrimitiveInt"](2)),
    ]


@graph
def listnodes(n: Nodes) -> Outputs:
    items = n["ListAppendNode"](n["ToListTypeNode"](n["StaticString"]("ab")), n["PrimitiveString"]("c"))
    return [n["ListGetNode"](items if not isinstance(items, tuple) else items[0], 0)]


@graph
def switch_in_loop(n: Nodes) -> Outputs:
    f, i, v, *_ = n["easy forLoopStart"](4, n["PrimitiveInt"](0))
    c = n["easy ifElse"](
        n["easy compare"](i, 2, "a < b"), n["easy mathInt"](v, 1, "add"), n["easy mathInt"](v, 100, "add")
    )
    return [n["easy forLoopEnd"](f, c)[0]]


@graph
def while_nested_for(n: Nodes) -> Outputs:
    f, v, *_ = n["WhileLoopOpen"](True, 1)
    g, _, w, *_ = n["ForLoopOpen"](2, v)
    e = n["ForLoopClose"](g, n["IntMathOperation"](w, 2, "multiply"))[0]
    return [n["WhileLoopClose"](f, n["IntConditions"](e, 100, "<"), e)[0]]


@graph
def widget(n: Nodes) -> Outputs:
    i = n["EmptyImage"](24, 8)
    return [n["SomethingToString"](n["GetImageSizeAndCount"](i)[1], "p", "s")]


@graph
def ttn(n: Nodes) -> Outputs:
    return list(n["ttN int"](5)[:2])


@graph
def easy_two_loops(n: Nodes) -> Outputs:
    f, i, v, *_ = n["easy forLoopStart"](2, n["PrimitiveInt"](1))
    a = n["easy forLoopEnd"](f, n["easy mathInt"](v, 3, "multiply"))[0]
    f, i, v, *_ = n["easy forLoopStart"](3, a)
    return [n["easy forLoopEnd"](f, n["easy mathInt"](v, i, "add"))[0], a]


@graph
def for_list_body(n: Nodes) -> Outputs:
    f, r, v, *_ = n["ForLoopOpen"](3)
    items = n["ListToAccumulationNode"](n["IntMathOperation"](n["MakeListNode"](1, 2, 3), r, "multiply"))
    return [
        n["AccumulationToListNode"](
            n["ForLoopClose"](f, n["AccumulateNode"](n["AccumulationGetItemNode"](items, 2), v))[0]
        )
    ]


@graph
def kj_widget(n: Nodes) -> Outputs:
    return [n["WidgetToString"](0, "width", False, any_input=n["EmptyImage"](24, 8))]


@graph
def show_text(n: Nodes) -> Outputs:
    return [n["ShowText|pysssss"](n["StringConcatenate"]("a", "b", "-"))]


@graph
def math_expression(n: Nodes) -> Outputs:
    return [n["MathExpression|pysssss"]("a * 2 + b", a=3, b=4)[0]]


@graph
def resize_kj(n: Nodes) -> Outputs:
    return [
        n["ImageResizeKJv2"](
            n["EmptyImage"](32, 16), 16, 16, "lanczos", "stretch", "0, 0, 0", "center", 2, device="cpu"
        )[1]
    ]


@graph
def foreach_images(n: Nodes) -> Outputs:
    items = n["WorklistToItemList //Inspire"](n["ImpactImageBatchToImageList"](n["EmptyImage"](8, 8, 3)))
    f, rest, item, v = n["ForeachListBegin //Inspire"](items)
    return [n["GetImageSizeAndCount"](n["ForeachListEnd //Inspire"](f, rest, n["ImageBatch"](v, item)))[3]]


@graph
def show_any(n: Nodes) -> Outputs:
    return [n["easy showAnything"](n["easy mathInt"](2, 3, "add"))]
