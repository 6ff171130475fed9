"""The program on a real terminal: it starts, answers keys, and leaves the terminal as it found it."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds after which a busy machine is taken for a program that hangs."""
_ESCAPE = re.compile(rb"\x1b(?:\[[0-9;?<>=$]*[A-Za-z@`~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][A-Z0-9]|[=>78])")


class Terminal:
    """A pseudo-terminal with the program on it."""

    def __init__(self, *arguments: str) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 110, 0, 0))
        self.before = termios.tcgetattr(slave)
        self._slave = slave
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tui.cli", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color"},
            start_new_session=True,
        )
        self.output = b""

    @property
    def shown(self) -> str:
        """What was written, escape codes left out."""
        return _ESCAPE.sub(b"", self.output).decode("utf-8", "replace")

    def wait_for(self, text: str) -> None:
        """Read until ``text`` has been written."""
        end = time.monotonic() + PATIENCE
        while text not in self.shown:
            assert self.process.poll() is None, f"ended without {text!r}: {self.shown[-800:]}"
            assert time.monotonic() < end, f"no {text!r} in {self.shown[-800:]}"
            self._read(0.2)

    def _read(self, seconds: float) -> None:
        if select.select([self._master], [], [], seconds)[0]:
            self.output += os.read(self._master, 65536)

    def press(self, keys: str) -> None:
        self.output = b""
        os.write(self._master, keys.encode())

    def wait(self) -> int:
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end, "does not end"
            self._read(0.05)
        while select.select([self._master], [], [], 0)[0]:
            assert time.monotonic() < end, "writes without end"
            self._read(0)
        return self.process.returncode

    def after(self) -> list[object]:
        return termios.tcgetattr(self._slave)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)
        os.close(self._slave)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


def test_start_open_walk_and_quit_leave_the_terminal_as_it_was(terminal: Terminal) -> None:
    terminal.wait_for("Enter opens it beside")
    terminal.press("\r")
    terminal.wait_for("divergence")
    terminal.press("]")
    terminal.wait_for("divergence")
    terminal.press("\x1b")
    terminal.wait_for("Enter opens it beside")
    terminal.press("q")
    assert terminal.wait() == 0
    assert b"\x1b[?1049l" in terminal.output, "the alternate screen is left"
    assert b"\x1b[?25h" in terminal.output, "the cursor is shown again"
    assert terminal.after() == terminal.before


def test_what_is_typed_in_one_burst_with_the_key_of_the_filter_is_filtered_by(terminal: Terminal) -> None:
    terminal.wait_for("Enter opens it beside")
    terminal.press("/quod j")
    terminal.wait_for("Nothing matches “quod j”")


def test_a_page_is_written_in_few_bytes(terminal: Terminal) -> None:
    terminal.wait_for("Enter opens it beside")
    terminal.press("\r")
    terminal.wait_for("divergence")
    terminal.press("g")
    terminal.wait_for("¶1 ")
    terminal.press(" ")
    terminal.wait_for("divergences")
    assert len(terminal.output) < 60_000
