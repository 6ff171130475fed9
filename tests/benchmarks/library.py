"""What a library of thousands costs: at its first start, and at the next, when its index is there.

    python -m tests.benchmarks.library [--count 10000] [--wait 1200]

The articles are made up (``many_articles``). Times are seconds from exec, on the clock; a key is answered
when the first byte is written. Processor time of a key is that of the process for each of so many keys.
"""

from __future__ import annotations

import argparse
import re
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.many_articles import write_articles
from tests.benchmarks.terminal import Terminal

KEYS = 40


def start(folder: Path, cache: Path) -> Terminal:
    code = f"import sys; from tui.cli import main; sys.exit(main([{str(folder)!r}]))"
    return Terminal(code, XDG_CACHE_HOME=str(cache), XDG_DATA_HOME=str(cache))


def answers(terminal: Terminal, key: str) -> str:
    """How soon a key is answered, pressed one time after the other."""
    times = []
    for _ in range(KEYS):
        while terminal.read(0):
            pass
        begin = time.monotonic()
        terminal.press(key)
        terminal.read(10)
        times.append(time.monotonic() - begin)
        time.sleep(0.05)
    return f"answered in {statistics.median(times) * 1000:.0f} ms, at worst {max(times) * 1000:.0f} ms"


def processor_time(terminal: Terminal, key: str) -> float:
    """Seconds of processor time for a key, the mean of many."""
    terminal.settle()
    before = terminal.cpu
    for _ in range(KEYS):
        terminal.press(key)
        terminal.settle()
    return (terminal.cpu - before) / KEYS


def wait_until_idle(terminal: Terminal, seconds: float) -> float:
    """Seconds until the line at the foot says nothing of work in the background."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        terminal.output = b""
        terminal.read(3.0)
        said = re.findall(r"articles · (\S+)", terminal.shown)
        if said and said[-1] not in ("reading", "weighing", "finding"):
            break
        if not said:
            terminal.press("jk")
    return time.monotonic() - terminal.started


def show(name: str, value: str) -> None:
    print(f"{name:40} {value}", flush=True)


def show_memory(terminal: Terminal) -> None:
    now, most = terminal.memory
    show("  memory now, at most", f"{now} MB, {most} MB")


def first_start(folder: Path, cache: Path, wait: float) -> None:
    print("first start")
    terminal = start(folder, cache)
    terminal.wait_for("Best counterpart")
    show("  list of files", f"{time.monotonic() - terminal.started:.2f} s, {terminal.cpu:.2f} s CPU")
    time.sleep(1)
    show("  a key while reading", answers(terminal, "j"))
    terminal.wait_for("weighing words", wait)
    show("  all listed", f"{time.monotonic() - terminal.started:.1f} s")
    terminal.wait_for("finding stories", wait)
    show("  a key while judging", answers(terminal, "j"))
    show("  all stories found", f"{wait_until_idle(terminal, wait):.0f} s, {terminal.cpu:.0f} s CPU")
    show_memory(terminal)
    terminal.close()


def next_start(folder: Path, cache: Path) -> None:
    print("next start")
    terminal = start(folder, cache)
    terminal.wait_for("Best counterpart")
    show("  list of files", f"{time.monotonic() - terminal.started:.2f} s, {terminal.cpu:.2f} s CPU")
    show("  everything known", f"{wait_until_idle(terminal, 60):.1f} s, {terminal.cpu:.2f} s CPU")
    for name, key in (("one row down", "j"), ("one page down", "\x1b[6~")):
        show(f"  {name}", answers(terminal, key))
        show("", f"{processor_time(terminal, key) * 1000:.1f} ms CPU")
    terminal.press("/")
    terminal.settle()
    show("  a letter of a filter", f"{processor_time(terminal, 'e') * 1000:.1f} ms CPU")
    show_memory(terminal)
    terminal.close()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--wait", type=float, default=1200, help="seconds for each stage at most")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name, "articles"), Path(name, "cache")
        write_articles(folder, options.count, seed=6)
        first_start(folder, cache, options.wait)
        next_start(folder, cache)


if __name__ == "__main__":
    main()
