"""The command line as its user meets it: output, exit status, one line of trouble."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.compare import compare
from core.model import Article
from core.review.reviews import Review, Status
from core.review.store import ReviewStore

ROOT = Path(__file__).resolve().parents[2]
SEEDS = {path.name[:3]: str(path) for path in (ROOT / "seeds").iterdir()}


def reader(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tui.cli", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )


def test_export_prints_the_comparison_and_says_that_the_texts_differ() -> None:
    run = reader("export", SEEDS["000"], SEEDS["001"])
    assert run.returncode == 1
    assert run.stderr == ""
    assert json.loads(run.stdout)["format"] == "reader-comparison"


def test_a_text_against_itself_does_not_differ() -> None:
    run = reader("export", SEEDS["004"], SEEDS["004"])
    assert run.returncode == 0
    document = json.loads(run.stdout)
    assert document["relation"]["kind"] == "versions"
    assert {f["verdict"] for f in document["figures"]} == {"equal"}
    content = [p["index"] for p in document["left"]["paragraphs"] if p["role"] != "boilerplate"]
    assert {(n, n) for n in content} <= {(a["left"], a["right"]) for a in document["alignment"]}


def test_the_name_of_the_file_chooses_the_format(tmp_path: Path) -> None:
    run = reader("export", "000", "001", "-o", tmp_path / "page.html")
    assert (run.returncode, run.stdout) == (1, "")
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_compare_prints_text_when_there_is_no_terminal() -> None:
    run = reader("compare", "002", "003")
    assert run.returncode == 1
    assert run.stdout.startswith("Original: ")
    assert "\x1b" not in run.stdout


def test_list_groups_the_bundled_articles_by_what_they_say() -> None:
    run = reader("list", "--json")
    assert run.returncode == 0
    entries = {Path(e["path"]).name[:3]: e for e in json.loads(run.stdout)}
    story = {name: e["story"] for name, e in entries.items()}
    assert story["000"] == story["001"]
    assert story["002"] == story["003"]
    assert len({story["000"], story["002"], story["004"]}) == 3
    assert len({e["id"] for e in entries.values()}) == 5
    assert all(e["words"] > 400 and e["language"] == "en" and e["title"] for e in entries.values())


def test_ids_that_list_prints_work_in_a_later_command(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge cost 12 million euros.")
    (tmp_path / "b.txt").write_text("The bridge cost 14 million euros.")
    listed = json.loads(reader("list", tmp_path, "--json").stdout)
    run = reader("export", *(e["id"] for e in listed), cwd=tmp_path)
    assert run.returncode == 1
    assert [f["verdict"] for f in json.loads(run.stdout)["figures"]] == ["changed"]


def test_many_pairs_give_a_line_each_and_one_failure_spares_the_rest(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(
        f"{SEEDS['000']}\t{SEEDS['001']}\n{SEEDS['002']}\tmissing.txt\n"
        f"no tab here\n{SEEDS['004']}\t{SEEDS['004']}\n"
    )
    run = reader("export", "--pairs", pairs, "--format", "jsonl")
    documents = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 2
    assert [d.get("format", "error") for d in documents] == [
        "reader-comparison",
        "error",
        "error",
        "reader-comparison",
    ]
    assert documents[1]["left"] == SEEDS["002"]
    assert "missing.txt" in documents[1]["error"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["export", "no-such-file.txt", "001"], "no-such-file.txt"),
        (["export", "000"], "name LEFT and RIGHT"),
        (["export", "000", "001", "-o", "no/such/folder/x.json"], "no/such/folder/x.json"),
        (["export", "--pairs", "no-pairs.tsv"], "no-pairs.tsv"),
        (["list", "no-such-folder"], "no-such-folder"),
        (["no-such-folder", "--linear"], "no-such-folder"),
        (["compare", "000", "evil\x1b[31m.txt"], "evil␛[31m.txt"),
        ([], "needs a terminal"),
    ],
)
def test_trouble_is_said_in_a_line_that_names_it(arguments: list[str], named: str) -> None:
    run = reader(*arguments)
    assert run.returncode == 2
    assert run.stdout == ""
    assert named in run.stderr
    assert "Traceback" not in run.stderr
    assert "\x1b" not in run.stderr


def test_an_export_never_overwrites_what_it_compares(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("The bridge cost 12 million euros.")
    run = reader("export", source, SEEDS["001"], "-o", source)
    assert run.returncode == 2
    assert source.read_text() == "The bridge cost 12 million euros."


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    words = "Der Bürgermeister möchte die Straße für 300 Euro ändern, sagte er über Köln. " * 8
    (tmp_path / "old.txt").write_bytes(words.encode("cp1252"))
    run = reader("compare", tmp_path / "old.txt", SEEDS["000"])
    assert "not valid UTF-8" in run.stdout


def test_lines_instead_of_a_screen_for_who_asks_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reader("--linear").stdout == reader("list").stdout
    assert reader("compare", "002", "003", "--linear").stdout.startswith("Original: ")
    assert reader("--linear", "compare", "002", "003").stdout.startswith("Original: ")
    monkeypatch.setenv("READER_LINEAR", "yes")
    assert reader().stdout == reader("list").stdout
    monkeypatch.setenv("READER_LINEAR", "perhaps")
    assert "READER_LINEAR" in reader().stderr
    config = tmp_path / "config.toml"
    config.write_text("linaer = true")
    monkeypatch.delenv("READER_LINEAR")
    run = reader("--config", config)
    assert run.returncode == 2
    assert "did you mean 'linear'" in run.stderr


def test_decisions_travel_as_a_file_and_show_in_an_export(tmp_path: Path, seeds: dict[str, Article]) -> None:
    comparison = compare(seeds["000"], seeds["001"])
    finding = comparison.divergences[0]
    ReviewStore().save(comparison, {finding.id: Review(Status.CONFIRMED, "seen")})
    file = tmp_path / "mine.json"
    assert reader("reviews", "export", file).returncode == 0
    ReviewStore().save(comparison, {finding.id: Review()})
    assert "decisions and corrections read" in reader("reviews", "import", file).stdout
    document = json.loads(reader("export", "000", "001").stdout)
    kinds = ("figures", "names", "quotes", "claims")
    assert [f["review"]["note"] for kind in kinds for f in document[kind] if "review" in f] == ["seen"]
    assert reader("reviews", "import", SEEDS["000"]).returncode == 2


@pytest.mark.parametrize(
    "command", [["--help"], ["compare", "--help"], ["export", "--help"], ["list", "--help"]]
)
def test_help_fits_eighty_columns(command: list[str]) -> None:
    run = reader(*command)
    assert run.returncode == 0
    assert max(map(len, run.stdout.splitlines())) <= 100


def test_a_reader_that_stops_reading_is_no_trouble() -> None:
    code = (
        "import subprocess, sys\n"
        "command = [sys.executable, '-m', 'tui.cli', 'export', '000', '001']\n"
        "run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "run.stdout.read(10); run.stdout.close()\n"
        "print(run.stderr.read().decode())\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.strip() == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("command", [("list", ROOT / "seeds"), ("export", SEEDS["000"], SEEDS["001"])])
def test_a_full_disk_behind_the_output_is_trouble_in_one_line(command: tuple[str | Path, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "tui.cli", *map(str, command)],
            stdout=full,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            cwd=ROOT,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.startswith("reader: the output cannot be written (No space left on device)")
    assert run.stderr.count("\n") == 1
