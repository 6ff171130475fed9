"""Prints every score on the annotated pairs: ``python -m tests.benchmarks.scores``."""

from __future__ import annotations

import time

from tests.corpus.readability import readability
from tests.corpus.scoring import CORPORA, HELD_OUT, pairs, table

if __name__ == "__main__":
    for corpus in (*CORPORA, HELD_OUT):
        wall, cpu = time.perf_counter(), time.process_time()
        count = len(pairs(corpus))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(table(corpus), end="")
        marked, equal = readability(corpus)
        print(f"wording: {marked:.1f} marked runs per 100 words, {equal:.0%} of the words unmarked")
        print(
            f"time: {1000 * cpu / count:.0f} ms of processor, {1000 * wall / count:.0f} ms of wall a pair\n"
        )
