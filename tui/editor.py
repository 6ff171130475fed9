"""Opens a file in the editor that the reader has chosen for the terminal."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from textual.app import App, SuspendNotSupported

from core.visible import visible_line

# Editors that take the line as ``+12``, by the manual of each; the others open the file at its beginning.
_TAKE_A_LINE = frozenset("vi vim nvim view nano pico emacs emacsclient joe jed mg ne micro kak ed".split())


def editor_command(path: str, line: int) -> list[str]:
    """What opens ``path`` at ``line``, counted from 1; raises ValueError when no editor is chosen."""
    for variable in ("VISUAL", "EDITOR"):
        words = shlex.split(os.environ.get(variable, ""))
        if words:
            # A name that begins with a dash is still a file.
            file = str(Path(path).absolute())
            place = [f"+{line}"] if Path(words[0]).name in _TAKE_A_LINE else []
            return [*words, *place, file]
    raise ValueError("set EDITOR to the editor that is to open it")


def edit(app: App[None], path: str, line: int) -> str:
    """Leave the screen to the editor until it ends; returns what went wrong, or nothing."""
    if not Path(path).is_file():
        return f"There is no file {visible_line(path)} to open"
    try:
        command = editor_command(path, line)
    except ValueError as error:
        return f"No editor: {visible_line(str(error))}"
    try:
        with app.suspend():
            status = subprocess.run(command, check=False).returncode
    except SuspendNotSupported:
        return "This terminal cannot be left to an editor"
    except OSError as error:
        return f"{visible_line(command[0])} cannot be started: {visible_line(str(error))}"
    return f"{visible_line(command[0])} ended with status {status}" if status else ""
