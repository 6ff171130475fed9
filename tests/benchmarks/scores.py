"""Prints every score on the annotated pairs: ``python -m tests.benchmarks.scores``."""

from __future__ import annotations

import time

from tests.corpus import paraphrases
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
    claims = (*paraphrases.CLAIMS, paraphrases.CLAIMS_HELD_OUT)
    figures = (*paraphrases.FIGURES, paraphrases.FIGURES_HELD_OUT)
    for names, score in ((claims, paraphrases.claims), (figures, paraphrases.figures)):
        for name in names:
            print(f"paraphrases, {name}: told as changed of the distorted and of the faithful")
            told = score(name)
            for kind, (count, changed, faithful) in [*sorted(told.items()), ("all", paraphrases.total(told))]:
                print(f"  {kind:18s}{count:5d}{changed:5d}{faithful:5d}")
