"""Prints every score on the annotated pairs: ``python -m tests.benchmarks.scores``."""

from __future__ import annotations

from tests.corpus.scoring import table

if __name__ == "__main__":
    for corpus in ("plain", "hard"):
        print(table(corpus))
