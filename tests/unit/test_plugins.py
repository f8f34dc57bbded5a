"""Plugins: how they are found, in which order they are asked, and what happens to those that are broken."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from comfy_script import plugins
from comfy_script.formats.page.rule import PageRule
from comfy_script.plugins import Plugin, PluginPoint, PluginTable
from tests.distributions import write_distribution


class Greeting(Plugin):
    """What the tests' plugins are: each answers with a text, or not at all."""

    def __init__(self, text: str | None, *before: str) -> None:
        self.text = text
        self.before = before  # type: ignore[misc]

    def greet(self, name: str) -> str | None:
        return self.text and f"{self.text} {name}"


GROUP = "comfy_script.greetings"
Modules = Callable[..., PluginPoint[Greeting]]


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Modules]:
    """`modules({"formal": "Greeting('Dear')"}, {"pack_b": {"hi": "Greeting('Hi')"}})`: a point with those plugins.

    The first are our own; the others are distributions with an entry point each, whose module is `pack_b_hi`.
    """
    plugins._entry_points.cache_clear()
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))
    head = f"import sys; Greeting = sys.modules[{__name__!r}].Greeting\n"

    def make(ours: dict[str, str], others: dict[str, dict[str, str]]) -> PluginPoint[Greeting]:
        folder = tmp_path / "own_greetings"
        folder.mkdir()
        (folder / "__init__.py").write_text("")
        for name, code in ours.items():
            (folder / f"{name}.py").write_text(f"{head}plugin = {code}\n")
        for distribution, entries in others.items():
            targets = {name: f"{distribution}_{name}:plugin" for name in entries}
            code = {
                f"{distribution}_{name}": head + (text if "\n" in text else f"plugin = {text}\n")
                for name, text in entries.items()
            }
            write_distribution(tmp_path, distribution, {GROUP: targets}, code)
        return PluginPoint(GROUP, Greeting, "own_greetings")

    yield make
    for name in set(sys.modules) - before:
        if name.startswith(("own_greetings", "pack_")):
            del sys.modules[name]
    plugins._entry_points.cache_clear()


def names(point: PluginPoint[Greeting]) -> list[str]:
    return [found.name for found in point.found]


def test_ours_come_first_then_by_distribution_and_name(modules: Modules) -> None:
    others = {"pack_b": {"hi": "Greeting('Hi')"}, "pack_a": {"z": "Greeting('Z')", "a": "Greeting('A')"}}
    point = modules({"plain": "Greeting(None)", "formal": "Greeting(None)", "_shared": "1/0"}, others)
    assert names(point) == ["formal", "plain", "a", "z", "hi"]
    assert [found.distribution for found in point.found] == ["", "", "pack_a 1.2", "pack_a 1.2", "pack_b 1.2"]
    assert str(point.found[0]) == "formal = own_greetings.formal:plugin of comfy_script itself"
    assert point.ask(lambda plugin: plugin.greet("Ada")) == "A Ada"
    assert not point.broken


def test_a_plugin_of_others_does_not_answer_for_ours(modules: Modules) -> None:
    point = modules({"formal": "Greeting('Dear')"}, {"pack_a": {"formal": "Greeting('Hi')"}})
    assert point.ask(lambda plugin: plugin.greet("Ada")) == "Dear Ada"


def test_a_plugin_that_says_so_is_asked_before_ours(modules: Modules) -> None:
    ours = {"a": "Greeting(None)", "b": "Greeting('B')", "c": "Greeting('C', 'a')"}
    point = modules(ours, {"pack_a": {"hi": "Greeting('Hi', 'b', 'not installed')", "ho": "Greeting('Ho', 'hi')"}})
    assert names(point) == ["c", "a", "ho", "hi", "b"]


def test_two_that_both_want_to_be_first(modules: Modules, caplog: pytest.LogCaptureFixture) -> None:
    point = modules({}, {"pack_a": {"hi": "Greeting('Hi', 'ho')", "ho": "Greeting('Ho', 'hi')"}})
    assert names(point) == ["ho", "hi"]
    (record,) = caplog.records
    assert record.getMessage() == (
        "Two plugins of comfy_script.greetings each want to be asked first: ho = pack_a_ho:plugin of pack_a 1.2, and "
        "hi = pack_a_hi:plugin of pack_a 1.2"
    )


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import not_there\n", "ModuleNotFoundError: No module named 'not_there'"),
        ("nothing = 1\n", "AttributeError: module 'pack_a_hi' has no attribute 'plugin'"),
        ("plugin = 1 / 0\n", "ZeroDivisionError: division by zero"),
        ("plugin = 'hello'\n", "TypeError: plugin is of type str; an object of type {base} is needed"),
        ("plugin = Greeting\n", "TypeError: plugin is a class; an object of a subclass of {base} is needed"),
        ("sys.exit(3)\n", "SystemExit: 3"),
    ],
)
def test_a_broken_plugin_is_named_and_left_out(
    modules: Modules, caplog: pytest.LogCaptureFixture, code: str, reason: str
) -> None:
    point = modules({}, {"pack_a": {"hi": code, "ho": "Greeting('Ho')"}})
    assert names(point) == ["ho"]
    (broken,) = point.broken
    assert str(broken) == (
        "hi = pack_a_hi:plugin of pack_a 1.2: " + reason.format(base=f"{Greeting.__module__}.Greeting")
    )
    assert names(point) == ["ho"], "it is asked again"
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage() == f"A plugin is left out of comfy_script.greetings: {broken}"


@pytest.mark.parametrize(("base", "attribute"), [(Plugin, "before"), (PageRule, "before"), (PageRule, "page_only")])
def test_a_text_in_place_of_names(base: type[Plugin], attribute: str) -> None:
    with pytest.raises(TypeError, match=f"Mine.{attribute} is a text, 'images'; several are needed"):
        type("Mine", (base,), {attribute: ("images")})
    type("Mine", (base,), {attribute: ("images",)})


def test_a_plugin_that_raises_when_asked_is_left_out(modules: Modules, caplog: pytest.LogCaptureFixture) -> None:
    point = modules({}, {"pack_a": {"hi": "Greeting(3)", "ho": "Greeting('Ho')"}})

    def greet(plugin: Greeting) -> str | None:
        return plugin.greet("Ada").upper() if plugin.text != 3 else [][0]

    assert point.ask(greet) == point.ask(greet) == "HO ADA"
    assert names(point) == ["ho"]
    assert [record.getMessage() for record in caplog.records] == [
        "A plugin is left out of comfy_script.greetings: hi = pack_a_hi:plugin of pack_a 1.2: it raised IndexError: "
        "list index out of range"
    ]


def test_what_our_own_plugins_raise_is_raised(modules: Modules) -> None:
    point = modules({"formal": "Greeting('Dear')"}, {})
    with pytest.raises(ZeroDivisionError):
        point.ask(lambda plugin: 1 // 0)
    assert names(point) == ["formal"]


def test_each_is_loaded_once_also_by_several_threads(modules: Modules, tmp_path: Path) -> None:
    count = tmp_path / "count"
    code = f"import time; time.sleep(0.05); open({str(count)!r}, 'a').write('x')\nplugin = Greeting('Hi')\n"
    point = modules({}, {"pack_a": {"hi": code}})
    answers: list[object] = []
    threads = [
        threading.Thread(target=lambda: answers.append(point.ask(lambda plugin: plugin.greet("Ada")))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == ["Hi Ada"] * 4
    assert count.read_text() == "x"


def test_a_plugin_that_asks_its_own_point_while_it_is_imported(modules: Modules) -> None:
    point = modules({}, {"pack_a": {"hi": "sys.modules['the_point'].found\nplugin = Greeting('Hi')\n"}})
    sys.modules["the_point"] = point  # type: ignore[assignment]
    try:
        assert names(point) == []
    finally:
        del sys.modules["the_point"]
    assert "asked for while one of them is imported" in point.broken[0].reason


def test_groups_that_do_not_exist(modules: Modules) -> None:
    modules({}, {"pack_a": {"hi": "Greeting('Hi')"}})
    assert plugins.foreign_groups(frozenset())[GROUP] == ["pack_a 1.2"]
    assert GROUP not in plugins.foreign_groups(frozenset({GROUP}))


def test_a_table_imports_what_fits_and_nothing_else(modules: Modules, caplog: pytest.LogCaptureFixture) -> None:
    """Ours first, unless another says so; an exact name before a pattern, the longer pattern before the shorter."""
    entries = {
        "Loader (mine)": "pack_a_x:plugin",
        "Lo*": "pack_a_y:plugin",
        "L*": "pack_a_x:plugin",
        "Broken": "pack_a_gone:plugin",
        "Our *": "pack_a_y:plugin",
        "Our first": "pack_a_first:plugin",
        "Unused": "pack_a_unused:plugin",
    }
    modules({"ours": "Greeting('ours')\nnames = ('Our *', 'extra:?')"}, {})
    site = Path(sys.path[0])
    head = f"import sys; Greeting = sys.modules[{__name__!r}].Greeting\n"
    code = {name: f"{head}plugin = Greeting({name!r})\n" for name in ("pack_a_x", "pack_a_y")}
    code |= {"pack_a_first": f"{head}plugin = Greeting('first', 'ours')\n", "pack_a_unused": "1 / 0\n"}
    write_distribution(site, "pack_a", {GROUP: entries}, code)
    table = PluginTable(GROUP, Greeting, "own_greetings")

    def text(key: str) -> str | None:
        found = table.find(key)
        return found.plugin.text if found is not None else None

    keys = ("Loader (mine)", "Loader [x]", "lo", "Broken", "Our node", "Our first", "extra:x", "extra:xy")
    assert [text(key) for key in keys] == ["pack_a_x", "pack_a_y", None, None, "ours", "first", "ours", None]
    assert "pack_a_unused" not in sys.modules
    assert [broken.name for broken in table.broken] == ["Broken"]
    assert caplog.text.count("A plugin is left out of comfy_script.greetings: Broken = pack_a_gone:plugin") == 1
    assert [found.name for found in table.found] == ["ours", "L*", "Lo*", "Loader (mine)", "Our *", "Our first"]
    assert [broken.name for broken in table.broken] == ["Broken", "Unused"]


def test_a_table_whose_own_plugin_is_broken(modules: Modules) -> None:
    modules({"ours": "1 / 0"}, {})
    with pytest.raises(ZeroDivisionError):
        PluginTable(GROUP, Greeting, "own_greetings").find("x")
