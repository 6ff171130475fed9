"""Processor time of the screens against a bare Textual program, and of a long pair against a short one.

    python -m tests.benchmarks.screens [--rounds 7]

Everything is measured on a pseudo-terminal in this run, in processor time, since wall time says more about
the machine than about the program. First frame: from exec until the list of the bundled articles is
written. Page, resize: with one comparison of 2 x 200,000 words and one of 2 x 2,000, made by hand.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.terminal import Terminal

HELLO = """
from textual.app import App
from textual.widgets import Static
class Hello(App):
    def compose(self):
        yield Static("hello world")
Hello().run()
"""
READER = "import sys; from tui.cli import main; sys.exit(main([]))"
PAIR = """
from tests.tui.conftest import compare_app
from tests.tui.example import big_comparison
compare_app(big_comparison({paragraphs}, more=" dolor")).run()
"""
WORDS = 62
"""Words of a paragraph of the made-up pair."""
PAGES = 40
"""Pages turned for one measurement: the kernel counts processor time in hundredths of a second."""
SIZES = ((160, 50), (140, 50))


def first_frame(program: str, sign: str) -> float:
    """Seconds of processor time until ``sign`` is written; the program is killed at once."""
    terminal = Terminal(program)
    terminal.wait_for(sign)
    try:
        return terminal.cpu
    finally:
        terminal.close()


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one page or one resize, the mean of many."""

    seconds: float
    """Of processor time."""
    bytes: float
    """Written to the terminal."""


def cost(terminal: Terminal, act: Callable[[int], None], times: int) -> Cost:
    written = 0
    before = terminal.cpu
    for number in range(times):
        terminal.output = b""
        act(number)
        terminal.settle()
        written += len(terminal.output)
    return Cost((terminal.cpu - before) / times, written / times)


def page_and_resize(words: int) -> tuple[Cost, Cost]:
    """The costs in a pair of so many words a side."""
    terminal = Terminal(PAIR.format(paragraphs=words // WORDS), SIZES[0])
    terminal.wait_for("divergence")
    terminal.settle()
    # A short pair ends after some pages: there and back again.
    page = cost(terminal, lambda n: terminal.press(" " if n // 5 % 2 == 0 else "b"), PAGES)
    resize = cost(terminal, lambda n: terminal.resize(SIZES[(n + 1) % 2]), PAGES // 2)
    terminal.close()
    return page, resize


def show(name: str, value: float, unit: str, ratio: float | None = None) -> None:
    print(f"{name:36} {value:7.1f} {unit}{'' if ratio is None else f'   ratio {ratio:.2f}'}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    frames: dict[str, list[float]] = {}
    for _ in range(options.rounds):  # in turns, so that a busy minute of the machine strikes all of them
        frames.setdefault("hello world, first frame", []).append(first_frame(HELLO, "hello world"))
        frames.setdefault("list of files, first frame", []).append(first_frame(READER, "Best counterpart"))
        frames.setdefault("list with titles", []).append(first_frame(READER, "USA that expands"))
    hello = statistics.median(frames["hello world, first frame"])
    for name, times in frames.items():
        median = statistics.median(times)
        show(name, median * 1000, "ms", median / hello)
    short, short_resize = page_and_resize(2_000)
    long, long_resize = page_and_resize(200_000)
    show("page, 2 x 2,000 words", short.seconds * 1000, "ms")
    show("page, 2 x 200,000 words", long.seconds * 1000, "ms", long.seconds / short.seconds)
    show("bytes a page, 2 x 200,000 words", long.bytes / 1000, "KB", long.bytes / short.bytes)
    show("resize, 2 x 2,000 words", short_resize.seconds * 1000, "ms")
    show(
        "resize, 2 x 200,000 words",
        long_resize.seconds * 1000,
        "ms",
        long_resize.seconds / short_resize.seconds,
    )


if __name__ == "__main__":
    main()
