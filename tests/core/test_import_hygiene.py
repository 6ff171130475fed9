"""The engine never loads the screen, and plain commands never load what only screens need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"


def run_python(code: str, tmp_path: Path) -> str:
    # The cache of listed articles goes to a place of the test's own on every platform.
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **home},
        check=True,
    )
    return run.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "forbidden"),
    [
        (["--help"], "textual rich rapidfuzz sentencex platformdirs charset_normalizer core.compare".split()),
        (
            ["--version"],
            "textual rich rapidfuzz sentencex platformdirs charset_normalizer core.compare".split(),
        ),
        (["list"], ["textual"]),
        (["list", "--json"], ["textual"]),
        (
            ["export", str(next(SEEDS.glob("000*"))), str(next(SEEDS.glob("001*")))],
            ["textual"],
        ),
        (
            ["compare", str(next(SEEDS.glob("000*"))), str(next(SEEDS.glob("001*")))],
            ["textual"],
        ),
    ],
)
def test_a_plain_command_loads_no_screen(arguments: list[str], forbidden: list[str], tmp_path: Path) -> None:
    code = (
        "import contextlib, io, sys\n"
        "from tui.cli import main\n"
        "out = io.TextIOWrapper(io.BytesIO())\n"
        "with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):\n"
        f"    main({arguments!r})\n"
        f"print('loaded:', *(m for m in {forbidden!r} if m in sys.modules))\n"
    )
    assert run_python(code, tmp_path) == "loaded:"


def test_no_module_of_the_engine_imports_the_screen(tmp_path: Path) -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "core").rglob("*.py"))
        if path.name != "__init__.py"
    ]
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print('loaded:', *sorted(m for m in sys.modules if m.split('.')[0] in ('textual', 'tui')))\n"
    )
    assert run_python(code, tmp_path) == "loaded:"


def test_the_library_loads_nothing_that_its_first_picture_does_not_need(tmp_path: Path) -> None:
    later = ["core.compare", "core.facts.figures.find", "tui.screens.compare"]
    code = f"import sys, tui.app\nprint('loaded:', *(m for m in {later!r} if m in sys.modules))\n"
    assert run_python(code, tmp_path) == "loaded:"
