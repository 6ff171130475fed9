"""The ``reader`` command. Only a command that draws a screen loads what screens need."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ReaderError

if TYPE_CHECKING:
    from core.align.semantic import Encoder
    from core.corrections import Corrections
    from core.model import Article, Comparison
    from core.review.reviews import Review

SAME, DIFFERENT, TROUBLE = 0, 1, 2

_FORMATS = ("json", "html", "markdown", "text")

_DESCRIPTION = """\
Read an article beside a version rewritten from it: what was kept, changed, dropped and added,
above all the figures. Without a command, lists the articles of the given files or folders (the
bundled ones when none is given) and opens any two of them side by side."""

_EPILOG = """\
commands:
  reader [PATH ...]                 the library screen
  reader compare LEFT RIGHT         two articles side by side (as text when not on a terminal)
  reader export LEFT RIGHT [-o FILE] --format json|html|markdown|text
  reader export --pairs FILE        many pairs, one JSON document a line
  reader list [PATH ...] [--json]   the articles with their ids and stories
  reader reviews export|import FILE your decisions and notes as one file
  reader config [--config FILE]     the settings in force, and the file that holds them

LEFT is the original, RIGHT the version checked against it: paths, or ids that 'reader list' prints.
Exit status of compare and export: 0 no divergence, 1 divergences, 2 trouble."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status. Trouble is one line on standard error."""
    arguments = _command_first(list(sys.argv[1:] if argv is None else argv))
    commands: dict[str, Callable[[list[str]], int]] = {
        "compare": _compare,
        "export": _export,
        "list": _list,
        "reviews": _reviews,
        "config": _config,
    }
    try:
        command = commands.get(arguments[0]) if arguments else None
        status = command(arguments[1:]) if command else _library(arguments)
        sys.stdout.flush()
    except ReaderError as error:
        _complain(error)
        return TROUBLE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _drop_output()  # whoever read it has seen enough
        return 141
    return status


def _command_first(arguments: list[str]) -> list[str]:
    """The options of a screen may stand before the command, too: ``reader --linear compare LEFT RIGHT``."""
    at = 0
    while at < len(arguments) and arguments[at] in ("--linear", "--config"):
        at += 2 if arguments[at] == "--config" else 1
    return [*arguments[at : at + 1], *arguments[:at], *arguments[at + 1 :]]


class _Version(argparse.Action):
    """Prints the version; importlib.metadata takes longer to load than the rest of ``--help``."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"reader {version('variorum-reader')}")
        except PackageNotFoundError:
            print("reader, not installed")
        parser.exit()


def _library(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        "reader",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="article files, or folders of them")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    _screen_options(parser)
    options = parser.parse_args(arguments)
    if _wants_lines(options):
        return _list(options.paths)
    if not _on_terminal():
        raise ReaderError("the library needs a terminal; use 'reader list' or 'reader export' instead")
    for path in options.paths:
        if not Path(path).exists():
            raise ReaderError(f"{path}: no such file or folder; check the path")
    from core.library.collect import find_files, seeds_folder

    with _loading():
        from tui.app import run_reader
    return run_reader(find_files(options.paths or [seeds_folder()]))


@contextmanager
def _loading() -> Iterator[None]:
    """Modules are many objects that stay: a twentieth of the start went into looking for cycles in them."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _screen_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", metavar="FILE", help="another file of settings")
    parser.add_argument(
        "--linear",
        action="store_true",
        help="print labelled lines instead of drawing a screen, for screen readers",
    )


def _wants_lines(options: argparse.Namespace) -> bool:
    """Whether the reader asked for lines, here, in the settings or in the environment."""
    if options.config:
        os.environ["READER_CONFIG"] = options.config
    if options.linear:
        return True
    from tui.config import load_config

    return load_config().linear


def _two_articles(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    count = "?" if optional else None
    parser.add_argument("left", metavar="LEFT", nargs=count, help="the original: a path or an id")
    parser.add_argument("right", metavar="RIGHT", nargs=count, help="the version to check against it")


def _compare(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("reader compare", description="Two articles side by side.")
    _two_articles(parser)
    _screen_options(parser)
    options = parser.parse_args(arguments)
    from core.library.resolve import resolve

    left, right = resolve(options.left), resolve(options.right)
    if _on_terminal() and not _wants_lines(options):
        with _loading():
            from tui.app import run_compare
        return run_compare(left, right)
    from core.compare import compare
    from core.export import render
    from core.reading.fates import differs

    comparison = compare(left, right, encoder=_encoder(), corrections=_kept_corrections(left, right))
    _print(render(comparison, "text", _kept_reviews(comparison)))
    return DIFFERENT if differs(comparison) else SAME


def _export(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("reader export", description="A comparison as a document.")
    _two_articles(parser, optional=True)
    parser.add_argument(
        "--format", choices=(*_FORMATS, "jsonl"), help="default: json, or as FILE's name ends"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.add_argument(
        "--pairs", metavar="FILE", help="a file with one LEFT<TAB>RIGHT a line; prints JSON lines"
    )
    options = parser.parse_args(arguments)
    if options.pairs is not None:
        if options.left is not None or options.format not in (None, "jsonl"):
            parser.error("--pairs takes no LEFT and RIGHT, and writes jsonl only")
        return _export_pairs(options.pairs, options.output)
    if options.right is None:
        parser.error("name LEFT and RIGHT, or --pairs FILE")
    return _export_one(options.left, options.right, options.format, options.output)


def _export_one(left_name: str, right_name: str, format_: str | None, output: str | None) -> int:
    from core.compare import compare
    from core.export import format_of, render, write
    from core.library.resolve import resolve
    from core.reading.fates import differs

    left, right = resolve(left_name), resolve(right_name)
    if output is not None and any(_is_same_file(output, source.path) for source in (left, right)):
        raise ReaderError(f"{output}: is one of the two articles; choose another place with -o")
    comparison = compare(left, right, encoder=_encoder(), corrections=_kept_corrections(left, right))
    reviews = _kept_reviews(comparison)
    chosen = format_ or format_of(output or "")
    if chosen == "jsonl":
        from core.export.json_document import render_json

        document = render_json(comparison, reviews, indent=None)
    else:
        document = render(comparison, chosen, reviews)
    if output is None:
        _print(document)
    else:
        write(output, document)
    return DIFFERENT if differs(comparison) else SAME


def _encoder() -> Encoder | None:
    """The sentence encoder that the settings name, if any."""
    from tui.config import load_config

    folder = load_config().semantic_model
    if not folder:
        return None
    from core.align.onnx_encoder import OnnxEncoder

    return OnnxEncoder(folder)


def _kept_reviews(comparison: Comparison) -> Mapping[str, Review]:
    """What the reader decided of these texts before; none, with a complaint, if that cannot be read."""
    from core.review.database import default_file
    from core.review.store import ReviewStore

    if not default_file().exists():
        return {}
    try:
        return ReviewStore().load(comparison)
    except ReaderError as error:
        _complain(error)
        return {}


def _kept_corrections(left: Article, right: Article) -> Corrections:
    """What the reader corrected in these texts before; nothing, with a complaint, if that cannot be read."""
    from core.corrections import NO_CORRECTIONS
    from core.review.correction_store import CorrectionStore
    from core.review.database import default_file

    if not default_file().exists():
        return NO_CORRECTIONS
    try:
        return CorrectionStore().load(left, right)
    except ReaderError as error:
        _complain(error)
        return NO_CORRECTIONS


def _is_same_file(one: str, other: str) -> bool:
    path = Path(one)
    return path.exists() and path.samefile(other)


def _export_pairs(pairs_file: str, output: str | None) -> int:
    from core.article.load import decode, read_bytes
    from core.compare import compare
    from core.export import write
    from core.export.json_document import dump, render_json
    from core.library.resolve import resolve
    from core.reading.fates import differs

    text, _, _ = decode(read_bytes(pairs_file), pairs_file)
    encoder = _encoder()
    status = SAME
    lines: list[str] = []
    for row in filter(str.strip, text.split("\n")):
        left_name, _, right_name = row.partition("\t")
        try:
            if not right_name:
                raise ReaderError(f"{pairs_file}: a line without a tab; write LEFT<TAB>RIGHT")
            comparison = compare(resolve(left_name), resolve(right_name.strip()), encoder=encoder)
            line = render_json(comparison, indent=None)
            status = max(status, DIFFERENT if differs(comparison) else SAME)
        except ReaderError as error:
            line = dump({"error": str(error), "left": left_name, "right": right_name}, indent=None)
            status = TROUBLE
        if output is None:
            _print(line)
        else:
            lines.append(line)
    if output is not None:
        write(output, "".join(lines))
    return status


def _list(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("reader list", description="The articles, their ids and stories.")
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files or folders; the bundled articles when none"
    )
    parser.add_argument("--json", action="store_true", help="an array of objects")
    options = parser.parse_args(arguments)
    from core.library.catalogue import catalogue, render_json, render_table
    from core.library.collect import find_files, seeds_folder

    files = find_files(options.paths or [seeds_folder()])
    found = catalogue([str(file) for file in files])
    if not found.entries:
        said = found.problems[0]
        several = f"{files[0]}: none of the {len(files)} files can be read; the first says: {said}"
        raise ReaderError(said if len(files) == 1 else several)
    _print(render_json(found) if options.json else render_table(found))
    for problem in found.problems:
        _complain(problem)
    return TROUBLE if found.problems else SAME


def _reviews(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("reader reviews", description="Your decisions and notes as one file.")
    parser.add_argument("action", choices=("export", "import"))
    parser.add_argument(
        "file", metavar="FILE", help="written by export, read by import, which wins over what is here"
    )
    options = parser.parse_args(arguments)
    from core.review.store import ReviewStore

    if options.action == "export":
        from core.export import write

        write(options.file, ReviewStore().export())
        return SAME
    from core.article.load import decode, read_bytes

    text, _, _ = decode(read_bytes(options.file), options.file)
    print(f"{ReviewStore().import_(text, options.file)} decisions and corrections read from {options.file}")
    return SAME


def _config(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("reader config", description="The settings in force, as TOML.")
    parser.add_argument("--config", metavar="FILE", type=Path, help="another file of settings")
    options = parser.parse_args(arguments)
    from tui.config import describe

    _print(describe(options.config))
    return SAME


def _complain(problem: object) -> None:
    from core.visible import visible_line

    print(f"reader: {visible_line(str(problem))}", file=sys.stderr)


def _print(document: str) -> None:
    """Write UTF-8 whatever the locale says: the formats are defined in it. Raises ReaderError."""
    try:
        sys.stdout.buffer.write(document.encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        raise ReaderError(f"the output cannot be written ({error.strerror}); write it elsewhere") from error


def _drop_output() -> None:
    """Keep Python from complaining when it closes a standard output that takes no more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
