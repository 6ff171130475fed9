"""Processor time of the screens against a bare Textual program, both measured in this run.

    python tests/benchmarks/screens.py [--rounds 7]

First frame: from exec until the list of the bundled articles is written to a pseudo-terminal, divided by
the same for a program that says hello. Page: one press of the page key in a pair of 2 x 200,000 words and
of 2 x 2,000 words. Resize: laying the long pair out for another width. Processor time, since wall time
says more about the machine than about the program.
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import os
import pty
import resource
import select
import statistics
import struct
import sys
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

HELLO = """
from textual.app import App
from textual.widgets import Static
class Hello(App):
    def compose(self):
        yield Static("hello world")
Hello().run()
"""
READER = "import sys; from tui.cli import main; sys.exit(main([]))"


def first_frame(program: str, sign: bytes) -> float:
    """Seconds of processor time until ``sign`` is written; the program is killed at once."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    child, terminal = pty.fork()
    if child == 0:
        os.environ |= {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}
        os.execv(sys.executable, [sys.executable, "-c", program])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    written = b""
    while sign not in written:
        if not select.select([terminal], [], [], 20)[0]:
            raise SystemExit(f"{sign!r} was never written: {written[-500:]!r}")
        written += os.read(terminal, 65536)
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(terminal)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def show_first_frame(rounds: int) -> None:
    hello = [first_frame(HELLO, b"hello world") for _ in range(rounds)]
    names = [first_frame(READER, b"Best counterpart") for _ in range(rounds)]
    titles = [first_frame(READER, b"USA that expands") for _ in range(rounds)]
    base = statistics.median(hello)
    print(f"hello world, first frame          {base * 1000:6.0f} ms")
    for name, times in (("list of files, first frame", names), ("list with titles", titles)):
        median = statistics.median(times)
        print(f"{name:33} {median * 1000:6.0f} ms   ratio {median / base:.2f}")


async def page_and_resize(paragraphs: int, rounds: int) -> tuple[float, float]:
    """Seconds of processor time for a page and for a resize, medians."""
    from tests.tui.conftest import opened
    from tests.tui.example import big_comparison
    from tui.widgets.pane import Pane

    pages, resizes = [], []
    async with opened(big_comparison(paragraphs), (160, 50)) as pilot:
        for _ in range(rounds):
            await pilot.press("g")
            for pane in pilot.app.screen.query(Pane):
                pane.notify_style_update()  # forget what is painted: each page is a new one
            begin = time.process_time()
            await pilot.press("space")
            pages.append(time.process_time() - begin)
        for round_ in range(rounds):
            begin = time.process_time()
            await pilot.resize_terminal(140 + 20 * (round_ % 2), 50)
            await pilot.pause()
            resizes.append(time.process_time() - begin)
    return statistics.median(pages), statistics.median(resizes)


def show_pages(rounds: int) -> None:
    words = 62
    short, _ = asyncio.run(page_and_resize(2_000 // words, rounds))
    long, resize = asyncio.run(page_and_resize(200_000 // words, rounds))
    print(f"page down, 2 x 2,000 words        {short * 1000:6.1f} ms")
    print(f"page down, 2 x 200,000 words      {long * 1000:6.1f} ms   ratio {long / short:.2f}")
    print(f"resize, 2 x 200,000 words         {resize * 1000:6.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    show_first_frame(options.rounds)
    show_pages(options.rounds)


if __name__ == "__main__":
    main()
