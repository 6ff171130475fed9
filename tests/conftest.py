"""Folders that every test may use, and a home of the tests' own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from core.article.load import load_article
from core.library.collect import find_files, seeds_folder
from core.model import Article

# A slow machine is no failure; the build server tries the same examples every time.
settings.register_profile("reader", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("reader")


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Caches and state go to a folder of the test's own on every platform."""
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "LOCALAPPDATA",
    ):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(scope="session")
def seeds() -> dict[str, Article]:
    """The bundled articles by the number that their file names start with."""
    return {file.name[:3]: load_article(file) for file in find_files([seeds_folder()])}
