"""A program on a pseudo-terminal, its processor time, its memory and what it writes."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_ESCAPE = re.compile(rb"\x1b(?:\[[0-9;?<>=$]*[A-Za-z@`~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][A-Z0-9]|[=>78])")
_TICKS = os.sysconf("SC_CLK_TCK")
_QUIET = 0.25
"""Seconds without a byte after which a program has answered."""
_LOOKED_AT = 1 << 16
"""Bytes in which a sign is looked for: more than a screen takes."""


class Terminal:
    """Runs Python code on a terminal of its own. Linux only: it reads ``/proc``."""

    def __init__(self, code: str, size: tuple[int, int] = (120, 40), **environment: str) -> None:
        self.started = time.monotonic()
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.environ |= {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment}
            os.execv(sys.executable, [sys.executable, "-c", code])
        self.resize(size)
        self.output = b""

    def resize(self, size: tuple[int, int]) -> None:
        """``size`` in columns and lines."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGWINCH)

    @property
    def shown(self) -> str:
        """What was written since the last key, escape codes left out."""
        return _ESCAPE.sub(b"", self.output).decode("utf-8", "replace")

    def read(self, seconds: float) -> bool:
        """Take what is written within so many seconds; returns whether anything was."""
        if not select.select([self._master], [], [], seconds)[0]:
            return False
        self.output += os.read(self._master, 1 << 20)
        return True

    def wait_for(self, sign: str, seconds: float = 60.0) -> None:
        """Read until ``sign`` is written; SystemExit when it is not."""
        end = time.monotonic() + seconds
        while sign.encode() not in self.output and sign not in self.shown:
            self.output = self.output[-_LOOKED_AT:]
            if not self.read(0.2) and time.monotonic() > end:
                raise SystemExit(f"{sign!r} was never written: {self.shown[-500:]!r}")

    def settle(self) -> None:
        """Read until nothing is written for a while."""
        while self.read(_QUIET):
            pass

    def press(self, keys: str) -> None:
        self.output = b""
        os.write(self._master, keys.encode())

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far, in steps of a hundredth."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def memory(self) -> tuple[int, int]:
        """Megabytes resident now, and at most so far."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        now, most = (re.search(rf"{name}:\s+(\d+)", status) for name in ("VmRSS", "VmHWM"))
        assert now is not None
        assert most is not None
        return int(now[1]) // 1024, int(most[1]) // 1024

    def close(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._master)
